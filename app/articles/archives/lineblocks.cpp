#include "app/articles/archives/lineblocks.h"

#include "app/articles/articlelines.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace app {

using namespace Qt::StringLiterals;

namespace {

const qsizetype widestWrappedLine = 120;
const qsizetype narrowestWrappedLine = 40;
const qsizetype grace = 4;           ///< columns: words that a hyphen could have broken
const qsizetype widestOverhang = 30; ///< of an address, which no program breaks
const size_t fewestWrapped = 6;      ///< one line in so many, of a document whose lines were broken

struct Line
{
    QStringView text; ///< without blanks at either side
    qsizetype indent = 0;
    int group = 0;                        ///< lines of one group have no empty line between
    const ArticleBlock *source = nullptr; ///< whose whole text it is
};

/// Appends the lines of @p text, the first of them in @p group; returns the group of the last.
int addLines(QStringView text, int group, std::vector<Line> &lines)
{
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        const QStringView whole = text.sliced(begin, end - begin);
        const QStringView trimmed = whole.trimmed();
        if (trimmed.isEmpty())
            ++group;
        else
            lines.push_back({trimmed, trimmed.begin() - whole.begin(), group});
        begin = end + 1;
    }
    return group;
}

/// How wide the program that wrote @p lines let them become; 0 where it broke none.
qsizetype widthOf(const std::vector<Line> &lines)
{
    std::vector<qsizetype> lengths;
    for (size_t i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i].group == lines[i + 1].group)
            lengths.push_back(lines[i].text.size());
    }
    if (lengths.empty())
        return 0;
    const auto high = lengths.begin() + qsizetype(lengths.size() * 95 / 100);
    std::nth_element(lengths.begin(), high, lengths.end());
    return *high < narrowestWrappedLine || *high > widestWrappedLine ? 0 : *high;
}

bool isWrapped(const Line &line, const Line &next, qsizetype width)
{
    if (line.group != next.group || width == 0)
        return false;
    const auto hasLetters = [](QStringView text) {
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
    };
    if (!hasLetters(line.text) || !hasLetters(next.text))
        return false; // a line drawn across
    // Centred lines stand for themselves; an indented one begins a paragraph.
    if (line.indent > 8 || next.indent > line.indent + 1)
        return false;
    qsizetype word = next.text.indexOf(u' ');
    if (word < 0)
        word = next.text.size();
    return line.text.size() + 1 + word > width - grace;
}

ArticleBlocks joined(const std::vector<Line> &lines, qsizetype width)
{
    ArticleBlocks article;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (i > 0 && isWrapped(lines[i - 1], lines[i], width)) {
            QString &text = article.blocks.back().text;
            if (!isBrokenAtHyphen(text, lines[i].text))
                text += u' ';
            text += lines[i].text;
            continue;
        }
        ArticleBlock block = lines[i].source == nullptr ? ArticleBlock{} : *lines[i].source;
        block.text = lines[i].text.toString();
        block.isAfterGap = i > 0 && lines[i - 1].group != lines[i].group;
        const bool isAlone = (i == 0 || lines[i - 1].group != lines[i].group) &&
                             (i + 1 == lines.size() || lines[i + 1].group != lines[i].group);
        block.list = isAlone ? -1 : lines[i].group;
        article.blocks.push_back(std::move(block));
    }
    return article;
}

} // namespace

ArticleBlocks blocksOfLines(const QString &text)
{
    std::vector<Line> lines;
    addLines(text, 0, lines);
    return joined(lines, widthOf(lines));
}

std::optional<ArticleBlocks> blocksOfWrappedLines(const ArticleBlocks &document)
{
    std::vector<Line> lines;
    int group = 0;
    size_t gaps = 0;
    for (const ArticleBlock &block : document.blocks) {
        gaps += block.isAfterGap ? 1 : 0;
        const size_t first = lines.size();
        group = addLines(block.text, block.isAfterGap ? group + 1 : group, lines);
        if (lines.size() == first + 1 && lines[first].text.size() == block.text.size() &&
            block.inlines.empty())
            lines[first].source = &block;
    }
    const qsizetype width = widthOf(lines);
    if (width == 0 || gaps * 10 < document.blocks.size())
        return std::nullopt;
    // Short paragraphs end with their sentences, and others beside them are longer.
    size_t wrapped = 0;
    size_t ended = 0;
    for (size_t i = 1; i < lines.size(); ++i) {
        if (lines[i].text.size() > width + widestOverhang)
            return std::nullopt;
        if (!isWrapped(lines[i - 1], lines[i], width))
            continue;
        ++wrapped;
        ended += endsSentence(lines[i - 1].text) ? 1 : 0;
    }
    if (wrapped * fewestWrapped < lines.size() || ended * 3 > wrapped)
        return std::nullopt;
    ArticleBlocks article = joined(lines, width);
    article.containers = document.containers;
    return article;
}

bool isBrokenAtHyphen(QStringView line, QStringView next)
{
    if (line.size() < 2 || next.isEmpty() || !(line.back() == u'-' || line.back() == u'\u2010'))
        return false;
    qsizetype end = 0;
    while (end < next.size() && !next[end].isSpace())
        ++end;
    return line[line.size() - 2].isLetterOrNumber() && next.front().isLetterOrNumber() &&
           !isConjunction(next.first(end));
}

bool isConjunction(QStringView word)
{
    static const QSet<QString> words = {u"und"_s, u"oder"_s, u"bis"_s, u"bzw."_s, u"sowie"_s,
                                        u"and"_s, u"or"_s,   u"to"_s,  u"et"_s,   u"ou"_s,
                                        u"y"_s,   u"e"_s,    u"en"_s,  u"of"_s,   u"och"_s};
    return words.contains(word.toString().toLower());
}

} // namespace app
