#include "app/figures/figurereader.h"

#include "app/figures/figureparser.h"

namespace app {

using namespace storage;

namespace {

constexpr qsizetype mostAround = 4096; ///< of a paragraph that figureAt() reads on either side

/// Calls @p read with the begin of each line and the line.
template<typename Read>
void forEachLine(QStringView text, const Read &read)
{
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf(u'\n', begin);
        end = end < 0 ? text.size() : end;
        read(begin, text.sliced(begin, end - begin));
        begin = end + 1;
    }
}

std::vector<Figure> figuresOf(QStringView text, const QString &language, FigureParser::Mode mode)
{
    const Lexicon &lexicon = Lexicon::of(language);
    std::vector<Figure> figures;
    forEachLine(text, [&](qsizetype begin, QStringView line) {
        const FigureTokens tokens(line, lexicon);
        for (Figure &figure : FigureParser(tokens, mode).read()) {
            figure.range.begin += begin;
            figure.range.end += begin;
            figures.push_back(std::move(figure));
        }
    });
    return figures;
}

/// The paragraph around @p position; of a very long one so much as a figure can need.
TextRange surroundings(QStringView text, qsizetype position)
{
    const auto isEnd = [text, position](qsizetype index, QChar next) {
        const qsizetype distance = std::abs(index - position);
        return next == u'\n' || distance >= 2 * mostAround ||
               (distance >= mostAround && next.isSpace());
    };
    qsizetype begin = position;
    while (begin > 0 && !isEnd(begin, text[begin - 1]))
        --begin;
    qsizetype end = position;
    while (end < text.size() && !isEnd(end, text[end]))
        ++end;
    return {begin, end};
}

} // namespace

std::vector<Figure> figuresIn(QStringView text, const QString &language)
{
    return figuresOf(text, language, FigureParser::Mode::Careful);
}

std::optional<Figure> readFigure(QStringView phrase, const QString &language)
{
    for (const auto mode : {FigureParser::Mode::Careful, FigureParser::Mode::Pointed}) {
        const std::vector<Figure> figures = figuresOf(phrase, language, mode);
        if (!figures.empty())
            return figures.front();
    }
    return std::nullopt;
}

std::optional<Figure> figureAt(QStringView text, qsizetype position, const QString &language)
{
    if (position < 0 || position > text.size())
        return std::nullopt;
    const TextRange around = surroundings(text, position);
    const qsizetype place = position - around.begin;
    for (Figure &figure : figuresIn(text.sliced(around.begin, around.length()), language)) {
        if (place < figure.range.begin || place > figure.range.end)
            continue;
        figure.range.begin += around.begin;
        figure.range.end += around.begin;
        return figure;
    }
    return std::nullopt;
}

} // namespace app
