#pragma once

#include "app/text/languagerules.h"
#include "storage/records/textrange.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace app {

/// Finds where the clauses of one sentence begin. Goes from word to word and asks for each whether
/// a clause begins with it, first by the signs before it and then by the word.
class ClauseCuts
{
public:
    ClauseCuts(QStringView text, storage::TextRange sentence, const LanguageRules &rules);

    /// Where clauses begin, ascending; the first is the sentence's begin.
    const std::vector<qsizetype> &begins() const { return m_begins; }

private:
    struct Word
    {
        storage::TextRange range;
        QString form; ///< in lower case, with straight apostrophes, without vowel signs
        bool isCapital;
    };
    /// What stands between two words.
    struct Gap
    {
        bool hasComma = false;
        bool hasStop = false; ///< a colon, semicolon, dash, long bracket or sentence's end
        bool opensQuotation = false;
        bool closesQuotation = false;
        qsizetype cut = 0; ///< where a clause would begin: before what opens
    };

    void readWords();
    Gap gapBefore(size_t word) const;
    bool isLongBracket(qsizetype bracket) const;
    bool isStop(qsizetype sign) const;

    const QString &form(size_t word) const;
    size_t segmentEnd(size_t word) const;
    bool hasVerb(size_t from, size_t to) const;
    bool looksLikeVerb(size_t word) const;
    bool isSubject(size_t word) const;
    bool isListMember(size_t word) const;
    bool isReport(size_t from, size_t to) const;
    bool isParticiple(size_t word) const;
    size_t introducerAfterLeadIns(size_t word) const;
    size_t verbLimit(size_t word) const;
    bool isBarelyBegun(size_t word) const;
    bool isTime(size_t word) const;

    bool beginsAfterComma(size_t word, const Gap &gap) const;
    bool beginsAfterWord(size_t word) const;
    bool beginsWithIntroducer(size_t word) const;
    bool beginsAfterReport(size_t word) const;
    bool beginsWithConjunction(size_t word) const;
    void begin(size_t word, qsizetype place);

    QStringView m_text;
    storage::TextRange m_sentence;
    const LanguageRules &m_rules;
    std::vector<Word> m_words;
    std::vector<Gap> m_gaps; ///< m_gaps[i] stands before m_words[i]
    std::vector<bool> m_isVerb;
    std::vector<qsizetype> m_begins;
    size_t m_first = 0;                ///< the first word of the clause that is being read
    bool m_isSubordinate = false;      ///< that clause was opened by a comma and ends at one
    bool m_isAfterSubordinate = false; ///< the one before it was
};

} // namespace app
