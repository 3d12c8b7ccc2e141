#include "app/articles/archives/lineblocks.h"

#include <algorithm>
#include <vector>

namespace app {

namespace {

const qsizetype widestWrappedLine = 120;
const qsizetype narrowestWrappedLine = 40;
const qsizetype grace = 4; ///< columns: words that a hyphen could have broken

struct Line
{
    QStringView text; ///< without blanks at either side
    qsizetype indent = 0;
    int group = 0; ///< lines of one group have no empty line between
};

std::vector<Line> linesOf(QStringView text)
{
    std::vector<Line> lines;
    int group = 0;
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
    return lines;
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

} // namespace

ArticleBlocks blocksOfLines(const QString &text)
{
    const std::vector<Line> lines = linesOf(text);
    const qsizetype width = widthOf(lines);
    ArticleBlocks article;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (i > 0 && isWrapped(lines[i - 1], lines[i], width)) {
            article.blocks.back().text += u' ';
            article.blocks.back().text += lines[i].text;
            continue;
        }
        ArticleBlock block;
        block.text = lines[i].text.toString();
        const bool isAlone = (i == 0 || lines[i - 1].group != lines[i].group) &&
                             (i + 1 == lines.size() || lines[i + 1].group != lines[i].group);
        block.list = isAlone ? -1 : lines[i].group;
        article.blocks.push_back(std::move(block));
    }
    return article;
}

} // namespace app
