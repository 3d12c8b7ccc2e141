#include "app/figures/figurereader.h"

#include "app/figures/figureparser.h"

namespace app {

using namespace storage;

namespace {

constexpr qsizetype mostAround = 4096; ///< of a paragraph that figureAt() reads on either side

void moveBy(Figure &figure, qsizetype distance)
{
    figure.range.begin += distance;
    figure.range.end += distance;
}

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
            moveBy(figure, begin);
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

/// The line around @p index without its line break; beyond the text, empty there.
TextRange lineAt(QStringView text, qsizetype index)
{
    if (index > text.size())
        return {index, index};
    const qsizetype before = index > 0 ? text.lastIndexOf(u'\n', index - 1) : -1;
    const qsizetype after = text.indexOf(u'\n', index);
    return {before + 1, after < 0 ? text.size() : after};
}

bool hasNumber(const Figure &figure)
{
    return !(figure.value.isEmpty() && figure.valueMin.isEmpty() && figure.valueMax.isEmpty());
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
        moveBy(figure, around.begin);
        return figure;
    }
    return std::nullopt;
}

std::optional<Figure> nextFigure(QStringView text, qsizetype index, const QString &language)
{
    for (TextRange line = lineAt(text, std::max<qsizetype>(index, 0)); line.begin <= text.size();
         line = lineAt(text, line.end + 1)) {
        for (Figure &figure : figuresIn(text.sliced(line.begin, line.length()), language)) {
            moveBy(figure, line.begin);
            if (figure.range.begin > index && hasNumber(figure))
                return figure;
        }
    }
    return std::nullopt;
}

std::optional<Figure> previousFigure(QStringView text, qsizetype index, const QString &language)
{
    for (TextRange line = lineAt(text, std::clamp<qsizetype>(index, 0, text.size()));;
         line = lineAt(text, line.begin - 1)) {
        std::vector<Figure> figures = figuresIn(text.sliced(line.begin, line.length()), language);
        for (auto figure = figures.rbegin(); figure != figures.rend(); ++figure) {
            moveBy(*figure, line.begin);
            if (figure->range.begin < index && hasNumber(*figure))
                return *figure;
        }
        if (line.begin == 0)
            return std::nullopt;
    }
}

} // namespace app
