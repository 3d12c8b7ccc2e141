#include "app/text/clausecuts.h"

#include "app/text/signs.h"

#include <algorithm>

namespace app {

using storage::TextRange;

namespace {

constexpr size_t mostLeadIns = 3;
constexpr size_t longestReport = 12;
/// How far behind a word like "before" the verb of its clause may stand.
constexpr size_t longestSubject = 9;

bool isComma(QChar c)
{
    return QStringView(u",،、，").contains(c);
}

/// "Said" and "said" are one; so are "don’t" and "don't", and Arabic words with vowel signs.
QString formOf(QStringView word)
{
    QString form = word.toString().toLower();
    form.replace(u'’', u'\'');
    form.removeIf([](QChar c) { return (c >= u'\u064B' && c <= u'\u0652') || c == u'\u0640'; });
    return form;
}

} // namespace

ClauseCuts::ClauseCuts(QStringView text, TextRange sentence, const LanguageRules &rules)
    : m_text(text),
      m_sentence(sentence),
      m_rules(rules),
      m_begins{sentence.begin}
{
    readWords();
    for (size_t word = 0; word < m_words.size(); ++word) {
        m_gaps.push_back(gapBefore(word));
        m_isVerb.push_back(looksLikeVerb(word));
    }
    m_isSubordinate = !m_words.empty() && introducerAfterLeadIns(0) < m_words.size();

    for (size_t word = 1; word < m_words.size(); ++word) {
        const Gap &gap = m_gaps[word];
        if (gap.hasStop || (gap.hasComma && beginsAfterComma(word, gap)) ||
            (!gap.hasComma && beginsAfterWord(word)))
            begin(word, gap.cut);
    }
}

void ClauseCuts::readWords()
{
    const auto at = [this](qsizetype index) {
        return index < m_sentence.end ? m_text[index] : QChar();
    };
    qsizetype index = m_sentence.begin;
    while (index < m_sentence.end) {
        if (!isWordSign(m_text[index]) && !m_text[index].isSurrogate()) {
            ++index;
            continue;
        }
        const qsizetype begin = index;
        bool isWord = true;
        while (isWord) {
            ++index;
            const QChar c = at(index);
            const QChar next = at(index + 1);
            const bool isApostrophe = c == u'\'' || c == u'’';
            isWord = isWordSign(c) || c.isSurrogate() ||
                     ((isApostrophe || c == u'-' || c == u'\u2011' || c == u'.' || c == u'/' ||
                       (c == u',' && next.isDigit() && at(index - 1).isDigit())) &&
                      isWordSign(next));
            if (isApostrophe && m_rules.hasElisions && isWord) {
                ++index; // "qu'il" is "qu'" and "il"
                break;
            }
        }
        const QStringView word = m_text.sliced(begin, index - begin);
        m_words.push_back({{begin, index}, formOf(word), word.front().isUpper()});
    }
}

/// Whether @p bracket and its partner hold three words or more, and so more than a remark.
bool ClauseCuts::isLongBracket(qsizetype bracket) const
{
    const bool isOpening = isOpeningBracket(m_text[bracket]);
    int blanks = 0;
    for (qsizetype index = bracket; index >= m_sentence.begin && index < m_sentence.end;
         index += isOpening ? 1 : -1) {
        if (isBlankSign(m_text[index]))
            ++blanks;
        if (index != bracket &&
            (isOpening ? isClosingBracket(m_text[index]) : isOpeningBracket(m_text[index])))
            return blanks >= 2;
    }
    return false;
}

/// Whether the sign at @p index parts clauses by itself.
bool ClauseCuts::isStop(qsizetype index) const
{
    const QChar c = m_text[index];
    const auto at = [this](qsizetype place) {
        return place >= m_sentence.begin && place < m_sentence.end ? m_text[place] : QChar();
    };
    if (c == u'[' || c == u']') // an editor's words in a quotation
        return false;
    if (isOpeningBracket(c) || isClosingBracket(c))
        return isLongBracket(index);
    if (isDash(c)) {
        // Between blanks, two in a row, or long; between numbers it means "to".
        const bool isTwo = (at(index - 1) == c) != (at(index + 1) == c) &&
                           !(at(index - 1) == c && at(index - 2) == c) &&
                           !(at(index + 1) == c && at(index + 2) == c);
        const bool isLong = c == u'—' || c == u'―' || isTwo;
        const bool isBetweenBlanks = isBlankSign(at(index - 1)) && isBlankSign(at(index + 1));
        const bool isRange = at(index - 2).isDigit() && at(index + 2).isDigit();
        return (isLong || isBetweenBlanks) && !isRange;
    }
    if (c == u':' || c == u'?' || c == u'!' || c == u'؟')
        return !isWordSign(at(index + 1)) && !QStringView(u"/)]").contains(at(index + 1));
    return QStringView(u";؛；：？！。").contains(c);
}

ClauseCuts::Gap ClauseCuts::gapBefore(size_t word) const
{
    Gap gap;
    const qsizetype end = m_words[word].range.begin;
    const qsizetype begin = word == 0 ? m_sentence.begin : m_words[word - 1].range.end;
    gap.cut = end;
    bool isClosed = false; // nothing that opens has been seen, from the right
    for (qsizetype index = end - 1; index >= begin; --index) {
        const QChar c = m_text[index];
        qsizetype left = index - 1; // "''" and several marks in a row are taken together
        while (left >= begin && isQuotationMark(m_text[left]))
            --left;
        qsizetype right = index + 1;
        while (right < end && isQuotationMark(m_text[right]))
            ++right;
        const bool startsSign = left < begin
                                    ? word == 0
                                    : isBlankSign(m_text[left]) || isOpeningBracket(m_text[left]) ||
                                          isDash(m_text[left]) || m_text[left] == u':';
        const bool isBlankAfter = right < end && isBlankSign(m_text[right]);
        const bool opens = isQuotationMark(c)
                               ? c == u'«' || c == u'„' || (startsSign && !isBlankAfter)
                               : isOpeningBracket(c) || c == u'¿' || c == u'¡';
        if (isQuotationMark(c)) {
            gap.opensQuotation |= opens;
            gap.closesQuotation |= !opens;
        }
        if (opens && !isClosed)
            gap.cut = index;
        else if (!isBlankSign(c))
            isClosed = true;
        gap.hasComma |= isComma(c);
        gap.hasStop |= isStop(index);
    }
    return gap;
}

const QString &ClauseCuts::form(size_t word) const
{
    static const QString none;
    return word < m_words.size() ? m_words[word].form : none;
}

/// The word after the last one before the next comma or stop.
size_t ClauseCuts::segmentEnd(size_t word) const
{
    size_t end = word + 1;
    while (end < m_words.size() && !m_gaps[end].hasComma && !m_gaps[end].hasStop)
        ++end;
    return end;
}

bool ClauseCuts::looksLikeVerb(size_t word) const
{
    const QString &verb = form(word);
    // "the lives", "a call": a noun that looks like a verb
    const bool isNoun = word > 0 && verb.size() > 3 && verb.endsWith(u's') && verb != u"says" &&
                        m_rules.determiners.contains(form(word - 1));
    if (isNoun)
        return false;
    if (m_rules.verbs.contains(verb) || m_rules.reporting.contains(verb))
        return true;
    if (verb.size() < 5 || (m_words[word].isCapital && word > 0) || m_rules.notVerbs.contains(verb))
        return false;
    for (qsizetype length = 1; length <= 5; ++length) {
        if (m_rules.verbEndings.contains(QStringView(verb).last(length)))
            return true;
    }
    return false;
}

bool ClauseCuts::hasVerb(size_t from, size_t to) const
{
    for (size_t word = from; word < std::min(to, m_words.size()); ++word) {
        if (m_isVerb[word])
            return true;
    }
    // A German subordinate clause ends with its verb, which then is in the plural or past.
    const bool isGermanEnd = m_rules.isVerbLast && to > from + 1 && to <= m_words.size();
    if (!isGermanEnd)
        return false;
    const Word &last = m_words[to - 1];
    return !last.isCapital && last.form.size() > 2 && !m_rules.notVerbs.contains(last.form) &&
           (last.form.endsWith(u't') || last.form.endsWith(u"en"));
}

/// Whether a subject can begin with @p word: a pronoun, an article or a name.
bool ClauseCuts::isSubject(size_t word) const
{
    return m_rules.subjects.contains(form(word)) || m_rules.determiners.contains(form(word)) ||
           (word < m_words.size() && m_words[word].isCapital && !m_rules.isVerbLast &&
            !isTime(word));
}

/// Whether @p word is a day or month, which stands between "said" and what was said.
bool ClauseCuts::isTime(size_t word) const
{
    return word < m_words.size() && m_rules.afterHours.contains(m_text.sliced(
                                        m_words[word].range.begin, m_words[word].range.length()));
}

/// Whether the clause that is being read has nothing before @p word but words that begin one:
/// "but only if", "that if".
bool ClauseCuts::isBarelyBegun(size_t word) const
{
    for (size_t before = m_first; before < word; ++before) {
        const QString &opening = form(before);
        if (!m_rules.introducers.contains(opening) && !m_rules.verbal.contains(opening) &&
            !m_rules.leadIns.contains(opening) && !m_rules.prepositions.contains(opening) &&
            !m_rules.contrasts.contains(opening) && !m_rules.conjunctions.contains(opening))
            return false;
    }
    return true;
}

/// Whether the comma before @p word parts the members of a list: a few words without a verb, then
/// another comma or "and".
bool ClauseCuts::isListMember(size_t word) const
{
    const size_t end = segmentEnd(word);
    for (size_t member = word; member < std::min(end, word + 4); ++member) {
        if ((member < m_words.size() && m_isVerb[member]) ||
            m_rules.subjects.contains(form(member)))
            return false;
        if (member > word && m_rules.conjunctions.contains(form(member)))
            return true;
    }
    return end - word < 4 && m_rules.conjunctions.contains(form(end));
}

/// Whether the words tell who said what stands before them: "he said", "said Mr. Okoro".
bool ClauseCuts::isReport(size_t from, size_t to) const
{
    if (to - from > longestReport)
        return false;
    const size_t last = std::min({to, from + 5, m_words.size()});
    for (size_t word = from; word < last; ++word) {
        if (m_rules.reporting.contains(form(word)))
            return true;
    }
    return m_rules.credits.contains(form(from));
}

bool ClauseCuts::isParticiple(size_t word) const
{
    const QString &participle = form(word);
    if (participle.size() < 5 || m_words[word].isCapital ||
        m_rules.notParticiples.contains(participle))
        return false;
    for (qsizetype length = 3; length <= 5; ++length) {
        if (m_rules.participleEndings.contains(QStringView(participle).last(length)))
            return true;
    }
    return false;
}

/// Before which word the verb of the clause that @p word introduces must have come.
size_t ClauseCuts::verbLimit(size_t word) const
{
    const size_t end = segmentEnd(word);
    if (m_rules.isVerbLast) // it comes last, however far
        return end;
    size_t limit = word + 2; // "that since ...": what follows at once is part of it
    while (limit < std::min(end, word + longestSubject) &&
           !m_rules.introducers.contains(form(limit)) && !m_rules.verbal.contains(form(limit)))
        ++limit;
    return limit;
}

/// The introducer that @p word is, or leads in ("in which", "parce que"); or else the end.
size_t ClauseCuts::introducerAfterLeadIns(size_t word) const
{
    for (size_t place = word; place <= word + mostLeadIns && place < m_words.size(); ++place) {
        const QString &candidate = form(place);
        const bool isVerbal = m_rules.verbal.contains(candidate) ||
                              (m_rules.isVerbLast && m_rules.afterComma.contains(candidate));
        if (m_rules.introducers.contains(candidate) ||
            (isVerbal && (m_rules.nominatives.contains(form(place + 1)) ||
                          hasVerb(place + 1, verbLimit(place)))))
            return place;
        const bool leadsIn = m_rules.leadIns.contains(candidate) ||
                             (m_rules.prepositions.contains(candidate) &&
                              (m_rules.relatives.contains(form(place + 1)) ||
                               m_rules.prepositions.contains(form(place + 1))));
        const bool isParted =
            place + 1 < m_words.size() && (m_gaps[place + 1].hasComma || m_gaps[place + 1].hasStop);
        if (!leadsIn || isParted)
            break;
    }
    return m_words.size();
}

bool ClauseCuts::beginsAfterComma(size_t word, const Gap &gap) const
{
    if (gap.closesQuotation && (hasVerb(m_first, word) || isReport(word, segmentEnd(word))))
        return true;
    if (gap.opensQuotation && !gap.closesQuotation &&
        (isReport(m_first, word) || m_words[word].isCapital))
        return true;
    // "However, fixing it ...", "In this case, that would ..."
    const bool isOpening = word == m_first + 1 && !m_isVerb[m_first];
    const bool isPointing = form(word) == u"that" && !hasVerb(m_first, word);
    if (isBarelyBegun(word) || isPointing)
        return false;
    const size_t end = segmentEnd(word);
    // ", the mayor said,": a subject and its verb, with nothing behind them
    const bool isBareReport = !m_rules.saying.isEmpty() && end - word > 1 && end - word < 7 &&
                              m_rules.reporting.contains(form(end - 1)) &&
                              !m_rules.reporting.contains(form(word));
    const bool isReportAfterVerb = isReport(word, end) && hasVerb(m_first, word);
    if (isBareReport || isReportAfterVerb || introducerAfterLeadIns(word) < m_words.size())
        return true;
    if (beginsWithConjunction(word))
        return true;
    const bool isShort = end - word < 2 && end < m_words.size();
    if (isParticiple(word) && !isShort && !isOpening &&
        !m_rules.conjunctions.contains(form(word + 1)))
        return true;
    if (isListMember(word))
        return false;
    // A comma closes the clause that another opened, and a "he said" between commas.
    const bool goesOn = hasVerb(word, end) || (introducerAfterLeadIns(end) >= m_words.size() &&
                                               hasVerb(end, segmentEnd(end)));
    const bool isWhole = hasVerb(m_first, word) || m_rules.introducers.contains(form(m_first));
    if (m_isSubordinate && isWhole && (goesOn || m_rules.isVerbLast))
        return true;
    if (m_first > 0 && isReport(m_first, word) && goesOn)
        return true;
    if (m_rules.isVerbLast)
        return hasVerb(word, end) && hasVerb(m_first, word);
    return m_rules.subjects.contains(form(word)) && hasVerb(word + 1, end) &&
           hasVerb(m_first, word);
}

bool ClauseCuts::beginsAfterWord(size_t word) const
{
    const Gap &gap = m_gaps[word];
    const bool afterReport = m_rules.reporting.contains(form(word - 1));
    if (gap.opensQuotation)
        return afterReport && !m_rules.addressing.contains(form(word - 1));
    if (gap.closesQuotation)
        return isReport(word, std::min(word + 3, segmentEnd(word)));
    if (m_rules.credits.contains(form(word)) && !m_rules.isVerbLast)
        return true;
    return beginsWithIntroducer(word) || beginsAfterReport(word) || beginsWithConjunction(word);
}

bool ClauseCuts::beginsWithIntroducer(size_t word) const
{
    if (word <= m_first || isBarelyBegun(word))
        return false;
    if (form(word) == u"that" && m_rules.reporting.contains(form(word - 1)))
        return true; // whatever comes between it and its verb
    const size_t introducer = introducerAfterLeadIns(word);
    if (introducer >= m_words.size())
        return false;
    if (m_rules.isVerbLast && !m_rules.introducers.contains(form(introducer)))
        return false; // German sets a comma before it
    const QString &before = form(word - 1);
    const bool isAsked =
        m_rules.questions.contains(form(word)) && m_rules.prepositions.contains(before);
    const bool isBlocked = m_rules.blockers.contains(before) && !isAsked;
    if (isBlocked || m_rules.conjunctions.contains(before))
        return false;
    for (size_t back = 1; back <= 3 && back <= introducer; ++back) {
        if (m_rules.comparisons.contains(form(introducer - back)))
            return false;
    }
    return true;
}

/// "said it had", "said Friday the port was", "told reporters he was", "vowed to"
bool ClauseCuts::beginsAfterReport(size_t word) const
{
    if (m_rules.saying.isEmpty() || word <= m_first)
        return false;
    const QString &before = form(word - 1);
    if (form(word) == u"to" && m_rules.infinitives.contains(before))
        return true;
    const bool isPronoun = m_rules.subjects.contains(form(word));
    const bool isNominative = m_rules.nominatives.contains(form(word));
    const size_t end = segmentEnd(word);
    const bool isSaid = m_rules.saying.contains(before);
    size_t verbEnd = isSaid ? end : std::min(end, word + longestSubject);
    // "said Hispanics live in hell": verbs are too many to know them all
    const bool isName = m_words[word].isCapital && (word - 1 > m_first || m_first == 0) &&
                        !isTime(word) && end - word > 2 && isSaid;
    if (!isNominative && !isName && !hasVerb(word, verbEnd))
        return false;
    if (m_rules.reportNouns.contains(before) && isPronoun)
        return true;
    size_t report = word - 1;
    if (isTime(report) && report > m_first)
        --report;
    // "..., said the mayor": a verb that begins the clause has its subject after it.
    const bool isInverted = report == m_first && m_first > 0 && !m_isAfterSubordinate &&
                            !isNominative && !isParticiple(report);
    if (m_rules.saying.contains(form(report)))
        return !isInverted && !isTime(word) && !m_rules.adverbs.contains(form(word)) &&
               !m_isVerb[word] && !form(word).endsWith(u"ly");
    if (m_rules.reporting.contains(form(report)) && !m_rules.addressing.contains(form(report))) {
        // "know the answer to what he asked": that verb belongs to another clause
        for (size_t other = word + 1; other < verbEnd; ++other) {
            if (m_rules.relatives.contains(form(other)) ||
                m_rules.questions.contains(form(other)) ||
                m_rules.introducers.contains(form(other)))
                verbEnd = other;
        }
        return !isInverted && isSubject(word) && (isNominative || hasVerb(word, verbEnd));
    }
    const bool isTold = isNominative || form(word) == u"it";
    for (size_t back = 2; isTold && back <= 5 && back + m_first < word; ++back) {
        if (m_rules.addressing.contains(form(word - back)))
            return true;
    }
    return false;
}

bool ClauseCuts::beginsWithConjunction(size_t word) const
{
    const size_t end = segmentEnd(word);
    if (m_rules.contrasts.contains(form(word)))
        return word > m_first && word + 1 < m_words.size() &&
               (hasVerb(word + 1, end) || end - word > 5);
    if (!m_rules.conjunctions.contains(form(word)) || word <= m_first)
        return false;
    if (m_rules.reporting.contains(form(word + 1)))
        return true;
    if (introducerAfterLeadIns(word + 1) < m_words.size())
        return true;
    if (m_rules.subjects.contains(form(word + 1))) // "that's" is its own verb
        return hasVerb(word + 1, end);
    return m_gaps[word].hasComma && isSubject(word + 1) && hasVerb(word + 2, end) &&
           hasVerb(m_first, word);
}

void ClauseCuts::begin(size_t word, qsizetype place)
{
    m_begins.push_back(place);
    m_first = word;
    m_isAfterSubordinate = m_isSubordinate;
    const Gap &gap = m_gaps[word];
    m_isSubordinate = !gap.hasStop &&
                      (introducerAfterLeadIns(word) < m_words.size() || isParticiple(word)) &&
                      !m_rules.conjunctions.contains(form(word));
}

} // namespace app
