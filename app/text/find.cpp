#include "app/text/find.h"

#include "app/text/folding.h"
#include "app/text/selection.h"

#include <algorithm>

namespace app {

using storage::TextRange;

namespace {

/// So many units are folded at a time: what fits into the processor's cache.
constexpr qsizetype stretchSize = qsizetype(16) * 1024;
/// Words of languages without blanks are found in the light of so much text before and after.
/// Dictionaries weigh everything up to the next sign, which can be a whole article.
constexpr qsizetype wordContext = 64;

bool isPartOfWord(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character) || character == U'_';
}

char32_t characterBefore(QStringView text, qsizetype index)
{
    const QChar last = text[index - 1];
    if (last.isLowSurrogate() && index > 1 && text[index - 2].isHighSurrogate())
        return QChar::surrogateToUcs4(text[index - 2], last);
    return last.unicode();
}

bool isDigitAt(QStringView text, qsizetype index)
{
    return index >= 0 && index < text.size() && text[index].isDigit();
}

/// Whether the sign at @p index is inside a number: "1,600", "2.5".
bool isInNumber(QStringView text, qsizetype index)
{
    return index >= 0 && index < text.size() && (text[index] == u'.' || text[index] == u',') &&
           isDigitAt(text, index - 1) && isDigitAt(text, index + 1);
}

bool isWordEdge(QStringView text, qsizetype index)
{
    if (index <= 0 || index >= text.size())
        return true;
    if (isInNumber(text, index) || isInNumber(text, index - 1))
        return false;
    qsizetype after = index;
    if (!isPartOfWord(characterBefore(text, index)) || !isPartOfWord(nextCharacter(text, after)))
        return true;
    // Chinese, Thai: words without blanks
    const qsizetype begin = std::max<qsizetype>(index - wordContext, 0);
    const qsizetype end = std::min(index + wordContext, text.size());
    return wordAt(text.sliced(begin, end - begin), index - begin).begin == index - begin;
}

bool isCharacterEdge(QStringView text, qsizetype index)
{
    if (index <= 0 || index >= text.size())
        return true;
    // Before the first combining mark of Unicode only CR and LF are joined.
    if (text[index].unicode() < 0x300 && text[index - 1].unicode() < 0x300 && text[index] != u'\n')
        return true;
    return characterBegin(text, index) == index;
}

} // namespace

Needle::Needle(QStringView words, FindOptions options)
    : m_options(options),
      m_words(words.toString())
{
    m_letters = lettersOf(words, options.matchesCase);
    QString units;
    for (const Letter &letter : lettersOf(words, false))
        units += QChar::fromUcs4(letter.base);
    m_folded = units.toStdU16String();
    m_tellsLettersApart =
        options.matchesCase || std::any_of(m_letters.begin(), m_letters.end(),
                                           [](const Letter &each) { return !each.marks.empty(); });
}

std::vector<Needle::Letter> Needle::lettersOf(QStringView words, bool matchesCase)
{
    std::vector<Letter> letters;
    bool canTakeMarks = false;
    for (qsizetype index = 0; index < words.size();) {
        const char32_t character = nextCharacter(words, index);
        if (isOverlooked(character)) {
            canTakeMarks = false;
            continue;
        }
        for (const char32_t part : matchesCase ? takenApart(character) : foldedApart(character)) {
            if (!isMark(part)) {
                letters.push_back({part, {}});
                canTakeMarks = true;
            } else if (canTakeMarks) {
                std::u32string &marks = letters.back().marks;
                marks.insert(std::upper_bound(marks.begin(), marks.end(), part), part);
            }
        }
    }
    return letters;
}

/// Whether @p words, which fold as the needle does, are equal to it by its options.
bool Needle::hasOurLetters(QStringView words) const
{
    if (!m_tellsLettersApart || words == m_words)
        return true;
    if (m_options.matchesCase) {
        // Most of what differs does so in a plain letter.
        const auto isPlain = [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); };
        const auto [ours, theirs] =
            std::mismatch(m_words.begin(), m_words.end(), words.begin(), words.end());
        if (ours != m_words.end() && theirs != words.end() && isPlain(*ours) && isPlain(*theirs))
            return false;
    }
    const std::vector<Letter> letters = lettersOf(words, m_options.matchesCase);
    return std::equal(letters.begin(), letters.end(), m_letters.begin(), m_letters.end(),
                      [](const Letter &found, const Letter &wanted) {
                          return found.base == wanted.base &&
                                 (wanted.marks.empty() || wanted.marks == found.marks);
                      });
}

std::vector<TextRange> Needle::findIn(QStringView text, TextRange within, size_t most) const
{
    std::vector<TextRange> matches;
    const qsizetype end = std::min(within.end, text.size());
    qsizetype begin = std::max<qsizetype>(within.begin, 0);
    if (begin < text.size() && begin > 0 && text[begin].isLowSurrogate() &&
        text[begin - 1].isHighSurrogate())
        ++begin;
    if (isEmpty())
        return matches;

    const auto isMatch = [&](TextRange range) {
        return range.begin >= 0 && range.end >= 0 &&
               hasOurLetters(text.mid(range.begin, range.length())) &&
               isCharacterEdge(text, range.begin) && isCharacterEdge(text, range.end) &&
               (!m_options.wholeWords ||
                (isWordEdge(text, range.begin) && isWordEdge(text, range.end)));
    };
    const QStringView wanted(m_folded);
    FoldedStretch stretch;
    while (begin < end && matches.size() < most) {
        stretch.fold(text, begin, std::min(begin + stretchSize, end), wanted.size() - 1);
        begin = stretch.end();
        qsizetype unit = 0;
        while (matches.size() < most) {
            unit = stretch.folded().indexOf(wanted, unit);
            if (unit < 0 || unit >= stretch.size())
                break;
            const TextRange range{stretch.beginOf(text, unit),
                                  stretch.endOf(text, unit + wanted.size())};
            if (isMatch(range)) {
                matches.push_back(range);
                unit += wanted.size();
                begin = std::max(begin, range.end);
            } else {
                ++unit;
            }
        }
    }
    return matches;
}

} // namespace app
