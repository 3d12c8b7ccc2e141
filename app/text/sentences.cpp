#include "app/text/sentences.h"

#include "app/text/selection.h"
#include "app/text/sentenceends.h"
#include "app/text/signs.h"

#include <algorithm>

namespace app {

using storage::TextRange;

namespace {

/// A sentence is cut at multiples of this where it reaches at least so far to both sides of one.
/// Thus its parts do not depend on the place asked about, and nothing farther away than three times
/// this is looked at.
constexpr qsizetype reach = 4096;

struct Bound
{
    qsizetype index;
    bool isFound; ///< or else only the farthest place that was looked at
};

/// The begin and end of the line around @p index.
Bound lineBegin(QStringView text, qsizetype index)
{
    const qsizetype from = std::max<qsizetype>(0, index - 3 * reach);
    const qsizetype newline = text.sliced(from, index - from).lastIndexOf(u'\n');
    return {from + newline + 1, newline >= 0 || from == 0};
}

Bound lineEnd(QStringView text, qsizetype index)
{
    const qsizetype to = std::min(text.size(), index + 3 * reach);
    const qsizetype newline = text.sliced(index, to - index).indexOf(u'\n');
    return {newline < 0 ? to : index + newline, newline >= 0 || to == text.size()};
}

/// Where a sentence that is too long is cut near @p multiple of reach: between words if it has any.
qsizetype cutNear(QStringView text, qsizetype multiple)
{
    qsizetype cut = multiple;
    while (cut > multiple - 64 && !isBlankSign(text[cut - 1]))
        --cut;
    return characterBegin(text, cut > multiple - 64 ? cut : multiple);
}

bool hasWord(QStringView text, TextRange range)
{
    const QStringView characters = text.sliced(range.begin, range.length());
    return std::any_of(characters.begin(), characters.end(),
                       [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

TextRange withoutBlanksAround(QStringView text, TextRange range)
{
    while (!range.isEmpty() && isBlankSign(text[range.end - 1]))
        --range.end;
    while (!range.isEmpty() && isBlankSign(text[range.begin]))
        ++range.begin;
    return wholeCharacters(text, range); // a blank can carry an accent
}

} // namespace

TextRange sentenceAt(QStringView text, qsizetype index, const QString &language)
{
    index = std::clamp<qsizetype>(index, 0, text.size());
    Bound begin = lineBegin(text, index);
    Bound end = lineEnd(text, index);
    if (begin.index == end.index)
        return {index, index};
    index = std::min(index, end.index - 1);

    const SentenceEnds ends(text, LanguageRules::of(language));
    const qsizetype first = begin.isFound ? ends.afterDateline(begin.index) : begin.index;
    if (index < first)
        return withoutBlanksAround(text, {begin.index, first});
    begin.index = first;
    qsizetype sign = index;
    for (; sign >= first; --sign) {
        const auto found = ends.at(sign);
        if (!found)
            continue;
        if (found->next <= index) {
            begin = {found->next, true};
            break;
        }
        end = {found->end, true};
    }
    for (sign = index + 1; sign < end.index; ++sign) {
        if (const auto found = ends.at(sign))
            end = {found->end, true};
    }

    const auto isCut = [&](qsizetype multiple) {
        return (!begin.isFound || multiple - begin.index >= reach) &&
               (!end.isFound || end.index - multiple >= reach);
    };
    if (end.index - begin.index >= 2 * reach) {
        TextRange part{begin.index, end.index};
        for (qsizetype multiple = (begin.index / reach + 1) * reach; multiple < end.index;
             multiple += reach) {
            if (!isCut(multiple))
                continue;
            const qsizetype cut = cutNear(text, multiple);
            if (cut <= index)
                part.begin = cut;
            else
                part.end = std::min(part.end, cut);
        }
        return withoutBlanksAround(text, part);
    }
    return withoutBlanksAround(text, {begin.index, end.index});
}

TextRange nextSentence(QStringView text, qsizetype index, const QString &language)
{
    TextRange sentence = sentenceAt(text, index, language);
    qsizetype place = std::max(sentence.end, index);
    while (true) {
        while (place < text.size() && (text[place] == u'\n' || isBlankSign(text[place])))
            ++place;
        if (place >= text.size())
            return {text.size(), text.size()};
        sentence = sentenceAt(text, place, language);
        if (hasWord(text, sentence))
            return sentence;
        place = std::max(sentence.end, place + 1);
    }
}

TextRange previousSentence(QStringView text, qsizetype index, const QString &language)
{
    TextRange sentence = sentenceAt(text, index, language);
    qsizetype place = std::min(sentence.begin, index);
    while (true) {
        while (place > 0 && (text[place - 1] == u'\n' || isBlankSign(text[place - 1])))
            --place;
        if (place <= 0)
            return {0, 0};
        sentence = sentenceAt(text, place - 1, language);
        if (hasWord(text, sentence))
            return sentence;
        place = std::min(sentence.begin, place - 1);
    }
}

TextRange sentencesAround(QStringView text, TextRange range, const QString &language)
{
    const TextRange first = sentenceAt(text, range.begin, language);
    const TextRange last = sentenceAt(text, std::max(range.begin, range.end - 1), language);
    return {first.begin, std::max(first.end, last.end)};
}

} // namespace app
