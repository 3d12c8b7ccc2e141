#include "app/text/sentenceends.h"

#include "app/text/selection.h"
#include "app/text/signs.h"

#include <algorithm>

namespace app {

namespace {

// How far is looked, in characters: no text that is one has more in a row.
constexpr int mostClosers = 16;
constexpr int mostBlanks = 64;
constexpr qsizetype longestWord = 32;
constexpr qsizetype longestDateline = 100;

bool isNumber(QStringView word)
{
    return !word.isEmpty() &&
           std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

bool isRomanNumber(QStringView word)
{
    return word.size() > 1 && std::all_of(word.begin(), word.end(), [](QChar c) {
               return QStringView(u"IVXLC").contains(c);
           });
}

/// "Mr" for "MR".
QString inTitleCase(QStringView word)
{
    return word.left(1).toString() + word.mid(1).toString().toLower();
}

bool isInAnyCase(const WordSet &words, QStringView word)
{
    return words.contains(word) ||
           (word.size() > 1 && word.back().isUpper() && words.contains(inTitleCase(word)));
}

/// Whether @p word is letters with points between them: "U.S", "a.m", "Ph.D".
bool isDotted(QStringView word)
{
    if (!word.contains(u'.'))
        return false;
    const QList<QStringView> parts = word.split(u'.');
    return std::all_of(parts.begin(), parts.end(), [](QStringView part) {
        return !part.isEmpty() && part.size() <= 2 && !part.front().isDigit();
    });
}

} // namespace

/// A run of terminators with all that follows up to the next word.
struct SentenceEnds::Stop
{
    qsizetype begin; ///< of the run of terminators
    qsizetype runEnd;
    qsizetype end;  ///< after the closing marks
    qsizetype next; ///< after the blanks
    qsizetype word; ///< after the opening marks: the first character of what follows
    bool hasQuotationMark;
};

QChar SentenceEnds::sign(qsizetype index) const
{
    return signAt(m_text, index);
}

qsizetype SentenceEnds::skipBlanks(qsizetype index) const
{
    for (int count = 0; count < mostBlanks && isBlankSign(sign(index)); ++count)
        ++index;
    return index;
}

/// The word that begins at @p index, with its apostrophes.
QStringView SentenceEnds::wordFrom(qsizetype index) const
{
    qsizetype end = index;
    while (end - index < longestWord &&
           (isWordSign(sign(end)) ||
            ((sign(end) == u'\'' || sign(end) == u'’') && end > index && sign(end + 1).isLetter())))
        ++end;
    return m_text.sliced(index, end - index);
}

bool SentenceEnds::isCloser(qsizetype index) const
{
    const QChar c = sign(index);
    if (isClosingBracket(c) || QStringView(u"”’」』»›").contains(c))
        return !(c == u'»' || c == u'›') || !isWordSign(sign(index + 1));
    // These open as well: after a terminator they close where no word follows at once.
    if (QStringView(u"\"'“‘«‹`*_").contains(c))
        return !isWordSign(sign(index + 1));
    return false;
}

qsizetype SentenceEnds::afterClosers(qsizetype index, bool *hasQuotationMark) const
{
    for (int count = 0; count < mostClosers; ++count) {
        qsizetype closer = index;
        // French sets a blank before the closing mark; a mark between two blanks opens if it is «.
        const qsizetype afterBlanks = isBlankSign(sign(index)) ? skipBlanks(index) : index;
        const QChar mark = sign(afterBlanks);
        if (afterBlanks > index && (mark == u'»' || mark == u'›' || mark == u'”') &&
            !isWordSign(sign(afterBlanks + 1)))
            closer = afterBlanks;
        if (!isCloser(closer))
            break;
        *hasQuotationMark |= isQuotationMark(sign(closer));
        index = closer + 1;
    }
    return index;
}

/// The place of the first word or sign after opening marks, brackets and dashes.
qsizetype SentenceEnds::firstLetter(qsizetype index) const
{
    for (int count = 0; count < mostClosers; ++count) {
        const QChar c = sign(index);
        if (isDash(c) || isBlankSign(c) || isQuotationMark(c) || isOpeningBracket(c) ||
            QStringView(u"¿¡*_•").contains(c))
            ++index;
        else
            break;
    }
    return index;
}

SentenceEnds::Stop SentenceEnds::stopAt(qsizetype index) const
{
    Stop stop{};
    stop.runEnd = index + 1;
    stop.begin = index;
    for (int count = 0; count < mostClosers && isTerminator(sign(stop.begin - 1)); ++count)
        --stop.begin;
    stop.end = afterClosers(stop.runEnd, &stop.hasQuotationMark);
    stop.next = skipBlanks(stop.end);
    stop.word = firstLetter(stop.next);
    return stop;
}

/// Whether a sentence begins right after @p stop without a blank, as texts from web pages have it.
bool SentenceEnds::isGluedStart(const Stop &stop) const
{
    const QChar first = sign(stop.word);
    const bool isCased = first.isUpper();
    const bool isArabic = first.script() == QChar::Script_Arabic && first.isLetter();
    if (!isCased && !isArabic)
        return false;
    if (stop.hasQuotationMark || stop.word > stop.next)
        return true;
    // "closed.The next", but not "example.Com", "U.S.The" or a name of a file
    for (qsizetype back = 1; back <= 3; ++back) {
        const QChar before = sign(stop.begin - back);
        if (!before.isLetter() || before.isUpper())
            return false;
    }
    return isArabic || isOpener(stop.word);
}

bool SentenceEnds::isOpener(qsizetype index) const
{
    const QStringView word = wordFrom(index);
    const QChar after = sign(index + word.size());
    if (after == u'.' && word.size() == 1) // the initial of a name
        return false;
    if (m_rules.openers.contains(word))
        return true;
    if (!m_rules.hasElisions)
        return false;
    const qsizetype apostrophe = std::max(word.indexOf(u'\''), word.indexOf(u'’'));
    return apostrophe > 0 && m_rules.openers.contains(word.first(apostrophe));
}

/// Names that begin a sentence with a small letter: "al-Qaida", "iPhone".
bool SentenceEnds::isSmallName(qsizetype index) const
{
    const QStringView word = wordFrom(index);
    const qsizetype end = index + word.size();
    if (word.size() <= 3 && sign(end) == u'-' && sign(end + 1).isUpper())
        return true;
    return word.size() > 2 && (word[1].isUpper() || (word[0] == u'e' && word[2].isUpper()));
}

/// Whether the dots of @p stop stand for something left out, and not at the end of a word.
bool SentenceEnds::isElision(const Stop &stop) const
{
    const QChar before = sign(stop.begin - 1);
    const bool isSpaced =
        sign(stop.runEnd - 1) == u'.' && isBlankSign(before) && sign(stop.begin - 2) == u'.';
    return isSpaced || isBlankSign(before) || isOpeningBracket(before);
}

/// Whether the words from @p index on say who said what stands before them: "she asked",
/// "Mr. Okoro asked".
bool SentenceEnds::isReportAhead(qsizetype index) const
{
    for (int count = 0; count < 4; ++count) {
        const QStringView word = wordFrom(index);
        if (word.isEmpty())
            return false;
        const bool isCapitalFirst = count == 0 && word.front().isUpper();
        if (!isCapitalFirst && m_rules.reporting.contains(word.toString().toLower()))
            return true;
        index += word.size();
        if (sign(index) == u'.' && word.size() <= 4)
            ++index;
        if (sign(index) == u'-')
            ++index;
        else if (!isBlankSign(sign(index)))
            return false;
        else
            index = skipBlanks(index);
    }
    return false;
}

/// The same for Japanese ("と述べた" after the quotation) and Chinese ("他说").
bool SentenceEnds::isWideReportAhead(qsizetype index) const
{
    const QChar first = sign(index);
    if (first == u'と' || (first == u'っ' && sign(index + 1) == u'て'))
        return true;
    for (qsizetype place = index; place < index + 10 && sign(place).isLetter(); ++place) {
        if (QStringView(u"说說道问問称稱").contains(sign(place)))
            return true;
    }
    return false;
}

std::optional<SentenceEnds::End> SentenceEnds::at(qsizetype index) const
{
    const std::optional<End> end = endAt(index);
    const bool cutsCharacter = end && (characterBegin(m_text, end->end) != end->end ||
                                       characterBegin(m_text, end->next) != end->next);
    return cutsCharacter ? std::nullopt : end;
}

std::optional<SentenceEnds::End> SentenceEnds::endAt(qsizetype index) const
{
    const QChar c = sign(index);
    if (!isTerminator(c) || isTerminator(sign(index + 1)))
        return {};
    if (c == u'.' && isBlankSign(sign(index + 1)) && sign(index + 2) == u'.')
        return {}; // ". . ." is one ellipsis
    const Stop stop = stopAt(index);
    const QChar next = sign(stop.next);
    if (next.isNull())
        return {};
    const End end{stop.end, stop.next};
    const bool isGlued = stop.next == stop.end;
    if (isWideTerminator(c))
        return stop.hasQuotationMark && isWideReportAhead(stop.next) ? std::nullopt
                                                                     : std::optional(end);
    if ((isGlued && !isGluedStart(stop)) || QStringView(u",;:،؛").contains(next) ||
        isClosingBracket(next))
        return {};

    const QChar first = sign(stop.word);
    const bool isReported =
        stop.hasQuotationMark && (c != u'.' || stop.begin < index) && isReportAhead(stop.word);
    if (isReported)
        return {};
    const bool isPoint = c == u'.' && stop.begin == index && !isElision(stop);
    if (first.isLower() && !isSmallName(stop.word))
        return {};
    if (isPoint)
        return endsAfterPoint(stop) ? std::optional(end) : std::nullopt;
    if (c == u'.' || c == u'…')
        return isElision(stop) && !isOpener(stop.word) ? std::nullopt : std::optional(end);
    // "(!)" comments on a word; the mark of "Yahoo!" is part of the name.
    const bool isComment = isOpeningBracket(sign(stop.begin - 1));
    qsizetype wordBegin = stop.begin;
    while (stop.begin - wordBegin < longestWord && isWordSign(sign(wordBegin - 1)))
        --wordBegin;
    const QStringView word = m_text.sliced(wordBegin, stop.begin - wordBegin);
    if (isComment || (c == u'!' && m_rules.exclamations.contains(word) && !isOpener(stop.word)))
        return {};
    return end;
}

bool SentenceEnds::endsAfterPoint(const Stop &stop) const
{
    qsizetype begin = stop.begin;
    while (stop.begin - begin < longestWord &&
           (isWordSign(sign(begin - 1)) || sign(begin - 1) == u'.'))
        --begin;
    while (begin < stop.begin && sign(begin) == u'.')
        ++begin;
    if (begin == stop.begin)
        return true; // after a bracket or quotation mark
    return isNumber(m_text.sliced(begin, stop.begin - begin)) ? endsAfterNumber(stop, begin)
                                                              : endsAfterLetters(stop, begin);
}

/// Numbers end a sentence except as ordinals ("am 3. Oktober") and as the numbers of a list.
bool SentenceEnds::endsAfterNumber(const Stop &stop, qsizetype begin) const
{
    const qsizetype digits = stop.begin - begin;
    if (digits > 3 || sign(begin - 1) == u',')
        return true;
    qsizetype before = begin;
    while (begin - before < mostBlanks && isBlankSign(sign(before - 1)))
        --before;
    if (sign(before - 1).isNull())
        return false;
    if (isOpener(stop.word))
        return true;
    if (m_rules.ordinalNouns.contains(wordFrom(stop.word)) && digits < 3)
        return false;
    qsizetype wordBegin = before;
    while (before - wordBegin < longestWord && isWordSign(sign(wordBegin - 1)))
        --wordBegin;
    const QString word = m_text.sliced(wordBegin, before - wordBegin).toString().toLower();
    return !m_rules.ordinals.contains(word);
}

bool SentenceEnds::endsAfterLetters(const Stop &stop, qsizetype begin) const
{
    QStringView word = m_text.sliced(begin, stop.begin - begin);
    if (!isDotted(word)) {
        const qsizetype point = word.lastIndexOf(u'.');
        word = word.sliced(point + 1);
        begin += point + 1;
    }
    const bool isNumberNext = sign(stop.word).isDigit() || isRomanNumber(wordFrom(stop.word));
    if (isInAnyCase(m_rules.neverEnding, word))
        return false;
    if (isInAnyCase(m_rules.beforeNumber, word) && isNumberNext)
        return false;
    // An abbreviation in quotation marks or at the end of a quotation: what follows is new.
    const bool canEnd = isOpener(stop.word) || stop.hasQuotationMark;
    if (m_rules.hours.contains(word))
        return !isNumberNext && !m_rules.afterHours.contains(wordFrom(stop.word));
    if (isInAnyCase(m_rules.mayEnd, word) || isDotted(word))
        return canEnd;
    if (m_rules.isVerbLast && (word.endsWith(u"str") || isRomanNumber(word)))
        return canEnd;
    if (word.size() > 1 || !word.front().isLetter())
        return true;

    // One letter: an initial, unless it counts something or is the word "I".
    qsizetype before = begin;
    while (begin - before < mostBlanks && isBlankSign(sign(before - 1)))
        --before;
    qsizetype wordBegin = before;
    while (before - wordBegin < longestWord && isWordSign(sign(wordBegin - 1)))
        --wordBegin;
    const QStringView wordBefore = m_text.sliced(wordBegin, before - wordBegin);
    if (m_rules.lettered.contains(wordBefore))
        return true;
    if (word == u"I" && !wordBefore.isEmpty() && wordBefore.front().isLower())
        return true;
    return canEnd;
}

qsizetype SentenceEnds::afterDateline(qsizetype lineBegin) const
{
    qsizetype index = firstLetter(lineBegin);
    const QStringView firstWord = wordFrom(index);
    const bool isCapitals =
        firstWord.size() > 2 &&
        std::all_of(firstWord.begin(), firstWord.end(), [](QChar c) { return c.isUpper(); });
    int words = 0;
    while (index - lineBegin < longestDateline) {
        const QChar c = sign(index);
        if (isWordSign(c)) {
            const QStringView word = wordFrom(index);
            if (++words > 8 || (c.isLower() && word.size() > 4))
                return lineBegin;
            index += word.size();
            continue;
        }
        bool isAgency = false;
        if (c == u'(') {
            const qsizetype close =
                m_text.sliced(index, std::min<qsizetype>(40, m_text.size() - index)).indexOf(u')');
            if (close < 0 || words == 0)
                return lineBegin;
            index += close + 1;
            if (sign(index) == u'.')
                ++index;
            index = skipBlanks(index);
            isAgency = true;
        } else if (isBlankSign(c)) {
            index = skipBlanks(index);
            if (!isDash(sign(index)))
                continue;
        }
        const bool isSpacedDash = isDash(sign(index)) && (isBlankSign(sign(index - 1)) || isAgency);
        if (isSpacedDash || (isCapitals && (sign(index) == u'—' || sign(index) == u'–'))) {
            if (!isAgency && !isCapitals)
                return lineBegin;
            while (isDash(sign(index)))
                ++index;
            const qsizetype next = skipBlanks(index);
            return sign(next).isNull() || sign(firstLetter(next)).isLower() ? lineBegin : next;
        }
        if (isAgency || !(isBlankSign(c) || QStringView(u",./-’'،").contains(c)))
            return lineBegin;
        if (!isWordSign(sign(index)))
            ++index;
    }
    return lineBegin;
}

} // namespace app
