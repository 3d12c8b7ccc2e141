#pragma once

#include "app/text/languagerules.h"

#include <QStringView>

#include <optional>

namespace app {

/// Decides which signs of a text end a sentence, each by what stands around it.
class SentenceEnds
{
public:
    /// @p text must outlive this.
    SentenceEnds(QStringView text, const LanguageRules &rules) : m_text(text), m_rules(rules) {}

    struct End
    {
        qsizetype end;  ///< after the closing marks and brackets
        qsizetype next; ///< where the next sentence of the line begins
    };

    /// The end that the sign at @p index makes, if it makes one and more follows in its line.
    std::optional<End> at(qsizetype index) const;

    /// Where the first sentence of the line begins, which begins at @p lineBegin: after its
    /// dateline if it has one.
    qsizetype afterDateline(qsizetype lineBegin) const;

private:
    struct Stop;

    std::optional<End> endAt(qsizetype index) const;
    QChar sign(qsizetype index) const;
    qsizetype skipBlanks(qsizetype index) const;
    QStringView wordFrom(qsizetype index) const;
    Stop stopAt(qsizetype index) const;
    qsizetype afterClosers(qsizetype index, bool *hasQuotationMark) const;
    qsizetype firstLetter(qsizetype index) const;

    bool isCloser(qsizetype index) const;
    bool isGluedStart(const Stop &stop) const;
    bool isOpener(qsizetype index) const;
    bool isSmallName(qsizetype index) const;
    bool isElision(const Stop &stop) const;
    bool isReportAhead(qsizetype index) const;
    bool isWideReportAhead(qsizetype index) const;
    bool endsAfterPoint(const Stop &stop) const;
    bool endsAfterNumber(const Stop &stop, qsizetype begin) const;
    bool endsAfterLetters(const Stop &stop, qsizetype begin) const;

    QStringView m_text;
    const LanguageRules &m_rules;
};

} // namespace app
