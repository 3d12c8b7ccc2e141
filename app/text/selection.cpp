#include "app/text/selection.h"

#include <QChar>

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>

namespace app {

using storage::TextRange;

namespace {

enum class Unit { Character, Word };

std::unique_ptr<icu::BreakIterator> makeIterator(Unit unit)
{
    UErrorCode status = U_ZERO_ERROR;
    icu::BreakIterator *made = nullptr;
    switch (unit) {
    case Unit::Character:
        made = icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status);
        break;
    case Unit::Word:
        made = icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status);
        break;
    }
    return std::unique_ptr<icu::BreakIterator>(made);
}

icu::BreakIterator &iteratorFor(Unit unit)
{
    // Loading the rules takes far longer than using them.
    thread_local const std::unique_ptr<icu::BreakIterator> iterators[] = {
        makeIterator(Unit::Character), makeIterator(Unit::Word)};
    return *iterators[int(unit)];
}

/// The boundaries of one kind in a text.
class Boundaries
{
public:
    Boundaries(Unit unit, QStringView text) : m_iterator(iteratorFor(unit)), m_text(text)
    {
        UErrorCode status = U_ZERO_ERROR;
        UText view = UTEXT_INITIALIZER;
        utext_openUChars(&view, text.utf16(), text.size(), &status);
        m_iterator.setText(&view, status);
        utext_close(&view);
    }

    qsizetype atOrBefore(qsizetype index)
    {
        if (index <= 0)
            return 0;
        if (index >= m_text.size())
            return m_text.size();
        // From the middle of a surrogate pair ICU counts as from its first half.
        if (m_text[index].isLowSurrogate() && m_text[index - 1].isHighSurrogate())
            --index;
        if (m_iterator.isBoundary(int32_t(index)))
            return index;
        return std::max(m_iterator.preceding(int32_t(index)), 0);
    }
    qsizetype after(qsizetype index)
    {
        const int32_t found = m_iterator.following(int32_t(index));
        return found == icu::BreakIterator::DONE ? m_text.size() : found;
    }
    qsizetype atOrAfter(qsizetype index)
    {
        const qsizetype before = atOrBefore(index);
        return before == index ? index : after(index);
    }
    bool isWordBefore(qsizetype boundary)
    {
        m_iterator.isBoundary(int32_t(boundary));
        return m_iterator.getRuleStatus() >= UBRK_WORD_NONE_LIMIT;
    }

private:
    icu::BreakIterator &m_iterator;
    QStringView m_text;
};

QChar charAt(QStringView text, qsizetype index)
{
    return index >= 0 && index < text.size() ? text[index] : QChar();
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

bool isBlank(QChar c)
{
    return c.isSpace() || c == u'\u200B' || c == u'\u2060' || c == u'\uFEFF';
}

/// Whether the sign at @p index ties the words on both sides together: "war-torn", "km/h", "52–48".
bool isTie(QStringView text, qsizetype index)
{
    const QChar before = charAt(text, index - 1);
    const QChar after = charAt(text, index + 1);
    switch (charAt(text, index).unicode()) {
    case u'-':
    case u'\u2010':
    case u'\u2011':
        return isWordCharacter(before) && isWordCharacter(after);
    case u'/':
        return before.isLetter() && after.isLetter();
    case u'\u2013':
        return before.isDigit() && after.isDigit();
    default:
        return false;
    }
}

bool isSignBeforeNumber(QStringView text, qsizetype index)
{
    const QChar sign = charAt(text, index);
    return charAt(text, index + 1).isDigit() &&
           (sign.category() == QChar::Symbol_Currency || sign == u'+' || sign == u'\u2212' ||
            sign == u'±' || sign == u'#' || sign == u'№');
}

bool isSignAfterNumber(QStringView text, qsizetype index)
{
    const QChar sign = charAt(text, index);
    return charAt(text, index - 1).isDigit() &&
           (sign.category() == QChar::Symbol_Currency || sign == u'%' || sign == u'‰' ||
            sign == u'°' || sign == u'\u066A');
}

/// Whether the point at @p index belongs to the abbreviation that ends before it: "U.S.", "J.".
bool isAbbreviationPoint(QStringView text, qsizetype index)
{
    if (charAt(text, index) != u'.' || !charAt(text, index - 1).isLetter())
        return false;
    const QChar before = charAt(text, index - 2);
    if (before == u'.')
        return charAt(text, index - 3).isLetter();
    return charAt(text, index - 1).isUpper() && !isWordCharacter(before) &&
           !isTie(text, index - 2) && before != u'\'' && before != u'’';
}

TextRange plainWordAt(Boundaries &boundaries, qsizetype index)
{
    const qsizetype begin = boundaries.atOrBefore(index);
    const qsizetype end = boundaries.after(index);
    return boundaries.isWordBefore(end) ? TextRange{begin, end} : TextRange{index, index};
}

/// Whether @p word is one, or an emoji, and not a comma.
bool isMoreThanSigns(QStringView text, TextRange word)
{
    const QStringView characters = text.sliced(word.begin, word.length());
    return std::any_of(characters.begin(), characters.end(),
                       [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

QChar openingOf(QChar closing)
{
    switch (closing.unicode()) {
    case u')':
        return u'(';
    case u']':
        return u'[';
    case u'}':
        return u'{';
    case u'”':
        return u'“';
    case u'»':
        return u'«';
    case u'›':
        return u'‹';
    case u'"':
        return u'"';
    case u'“':
        return u'„';
    default:
        return {};
    }
}

bool isOpening(QChar c)
{
    return c.category() == QChar::Punctuation_Open || c == u'«' || c == u'‹' || c == u'“' ||
           c == u'"';
}

/// Whether the closing sign at the end of @p passage has its opening one in it too.
bool hasPartner(QStringView passage)
{
    const QChar closing = passage.back();
    const QStringView before = passage.chopped(1);
    if (closing == u'"')
        return before.count(u'"') % 2 == 1;
    if (closing == u'“') // closes in German, opens in English
        return before.lastIndexOf(u'„') > before.lastIndexOf(u'“');
    if (closing == u'”' && before.lastIndexOf(u'„') > before.lastIndexOf(u'”'))
        return true;
    return before.count(openingOf(closing)) > before.count(closing);
}

bool isTrailing(QStringView text, TextRange range)
{
    const QChar last = text[range.end - 1];
    const QStringView passage = text.sliced(range.begin, range.length());
    switch (last.unicode()) {
    case u',':
    case u';':
    case u':':
    case u'،':
    case u'؛':
    case u'、':
    case u'。':
    case u'۔':
        return true;
    case u'.':
        return !isAbbreviationPoint(text, range.end - 1) && charAt(text, range.end - 2) != u'.';
    default:
        break;
    }
    if (!openingOf(last).isNull())
        return !hasPartner(passage);
    return isBlank(last) || isOpening(last);
}

bool isLeading(QChar first)
{
    return isBlank(first) || QStringView(u",;:.،؛、。۔)]}”»").contains(first);
}

} // namespace

qsizetype characterBegin(QStringView text, qsizetype index)
{
    return Boundaries(Unit::Character, text).atOrBefore(index);
}

qsizetype characterEnd(QStringView text, qsizetype index)
{
    return Boundaries(Unit::Character, text).atOrAfter(index);
}

TextRange wholeCharacters(QStringView text, TextRange range)
{
    Boundaries boundaries(Unit::Character, text);
    return {boundaries.atOrBefore(range.begin), boundaries.atOrAfter(range.end)};
}

QString excerpt(QStringView text, qsizetype most)
{
    if (text.size() <= most)
        return text.toString().simplified();
    return text.first(characterBegin(text, most)).toString().simplified() + u'…';
}

TextRange wordAt(QStringView text, qsizetype index)
{
    if (index < 0 || index >= text.size() || isBlank(text[index]))
        return {index, index};
    qsizetype inWord = index;
    if (isSignBeforeNumber(text, index) || isTie(text, index))
        ++inWord;
    else if (isSignAfterNumber(text, index) || isAbbreviationPoint(text, index))
        --inWord;

    Boundaries boundaries(Unit::Word, text);
    TextRange word = plainWordAt(boundaries, inWord);
    if (word.isEmpty())
        return wholeCharacters(text, {index, index + 1});
    for (TextRange part; isTie(text, word.begin - 1); word.begin = part.begin) {
        part = plainWordAt(boundaries, word.begin - 2);
        if (part.isEmpty())
            break;
    }
    for (TextRange part; isTie(text, word.end); word.end = part.end) {
        part = plainWordAt(boundaries, word.end + 1);
        if (part.isEmpty())
            break;
    }
    if (isSignBeforeNumber(text, word.begin - 1))
        --word.begin;
    if (isSignAfterNumber(text, word.end) || isAbbreviationPoint(text, word.end))
        ++word.end;
    return word.contains(index) ? word : wholeCharacters(text, {index, index + 1});
}

TextRange snapToWords(QStringView text, TextRange range)
{
    if (range.isEmpty())
        return range;
    const TextRange whole = wholeCharacters(text, range);
    const TextRange first = wordAt(text, whole.begin);
    const TextRange last = wordAt(text, characterBegin(text, whole.end - 1));
    return {std::min(whole.begin, first.isEmpty() ? whole.begin : first.begin),
            std::max(whole.end, last.isEmpty() ? whole.end : last.end)};
}

TextRange trimmed(QStringView text, TextRange range)
{
    TextRange words = range;
    while (!words.isEmpty() && isTrailing(text, words))
        --words.end;
    while (!words.isEmpty() && isLeading(text[words.begin]))
        ++words.begin;
    if (!words.isEmpty())
        return words;

    // Nothing but signs: somebody wants exactly these.
    while (!range.isEmpty() && isBlank(text[range.end - 1]))
        --range.end;
    while (!range.isEmpty() && isBlank(text[range.begin]))
        ++range.begin;
    return range;
}

qsizetype nextWordEnd(QStringView text, qsizetype index)
{
    while (index < text.size()) {
        const TextRange word = wordAt(text, index);
        if (isMoreThanSigns(text, word))
            return word.end;
        index = characterEnd(text, std::max(word.end, index + 1));
    }
    return text.size();
}

qsizetype nextWordBegin(QStringView text, qsizetype index)
{
    if (const TextRange word = wordAt(text, index); !word.isEmpty())
        index = word.end;
    while (index < text.size() && isBlank(text[index]))
        ++index;
    return index;
}

qsizetype previousWordBegin(QStringView text, qsizetype index)
{
    while (index > 0) {
        const TextRange word = wordAt(text, characterBegin(text, index - 1));
        if (isMoreThanSigns(text, word))
            return word.begin;
        index = std::min(index - 1, word.begin);
    }
    return 0;
}

qsizetype previousWordEnd(QStringView text, qsizetype index)
{
    const TextRange word = index > 0 ? wordAt(text, characterBegin(text, index - 1)) : TextRange{};
    if (index > 0 && !word.isEmpty())
        index = word.begin;
    while (index > 0 && isBlank(text[index - 1]))
        --index;
    return index;
}

} // namespace app
