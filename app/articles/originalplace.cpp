#include "app/articles/originalplace.h"

#include "app/text/textmap.h"

#include <QRegularExpression>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using storage::StructureKind;
using storage::StructureRange;

namespace {

constexpr qsizetype fewestWords = 3;
constexpr qsizetype mostWords = 8;
constexpr size_t mostParagraphs = 6;

/// Runs of letters and digits; what stands between them may be written in many ways.
QStringList firstWords(QStringView text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}]+"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    auto matches = word.globalMatch(text.left(500).toString());
    while (matches.hasNext() && words.size() < mostWords)
        words.append(matches.next().captured());
    return words;
}

QRegularExpression patternOf(const QStringList &words)
{
    // Blanks, signs, tags and references to characters, but no further word. What was passed is not
    // gone through again in other ways.
    static const QString blanks = u"[^\\p{L}\\p{N}<&]{0,40}+"_s;
    static const QString between = u"(?![\\p{L}\\p{N}])"_s + blanks +
                                   u"(?:(?:<[^<>]{0,500}+>|&[#\\w]{1,12};)"_s + blanks +
                                   u"){0,12}+"_s;
    return QRegularExpression(words.join(between), QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

OriginalPlace originalPlaceOf(const QString &text, const std::vector<StructureRange> &structure)
{
    OriginalPlace place;
    const TextMap map(text);
    std::vector<QStringList> titles;
    for (const StructureRange &range : structure) {
        if (range.kind == StructureKind::Page && place.page == 0)
            place.page = std::max(0, range.value.toInt());
        const bool isTitle = range.kind == StructureKind::Title;
        if (!isTitle && range.kind != StructureKind::Paragraph)
            continue;
        const storage::TextRange indices = map.toUtf16(range.range);
        QStringList words = firstWords(QStringView(text).sliced(indices.begin, indices.length()));
        if (words.size() < fewestWords)
            continue;
        (isTitle ? titles : place.words).push_back(std::move(words));
        if (place.words.size() == mostParagraphs)
            break;
    }
    // Titles stand in a list at the head of many a delivery, too.
    place.words.insert(place.words.end(), titles.begin(), titles.end());
    return place;
}

std::optional<OriginalStretch> found(const OriginalPlace &place, const QString &original)
{
    for (const QStringList &words : place.words) {
        const QRegularExpressionMatch match = patternOf(words).match(original);
        if (match.hasMatch())
            return OriginalStretch{match.capturedStart(), match.capturedLength()};
    }
    return std::nullopt;
}

} // namespace app
