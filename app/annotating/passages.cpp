#include "app/annotating/passages.h"

#include "app/text/sentences.h"

namespace app {

using storage::TextRange;

namespace {

TextRange paragraphIndices(const QString &text, qsizetype index)
{
    const qsizetype before = index > 0 ? text.lastIndexOf(u'\n', index - 1) : -1;
    const qsizetype after = text.indexOf(u'\n', index);
    return {before + 1, after < 0 ? text.size() : after};
}

} // namespace

TextRange withoutBlanks(const QString &text, const TextMap &map, TextRange range)
{
    TextRange indices = map.toUtf16(range);
    while (indices.begin < indices.end && text[indices.begin].isSpace())
        ++indices.begin;
    while (indices.begin < indices.end && text[indices.end - 1].isSpace())
        --indices.end;
    return map.toCodePoints(indices);
}

QString quote(const QString &text, const TextMap &map, TextRange range)
{
    const TextRange indices = map.toUtf16(range);
    return text.mid(indices.begin, indices.length());
}

TextRange paragraphAt(const QString &text, const TextMap &map, qsizetype position)
{
    return map.toCodePoints(paragraphIndices(text, map.toUtf16(position)));
}

TextRange sentencesAround(const QString &text, const TextMap &map, TextRange range,
                          const QString &language)
{
    return map.toCodePoints(sentencesAround(QStringView(text), map.toUtf16(range), language));
}

} // namespace app
