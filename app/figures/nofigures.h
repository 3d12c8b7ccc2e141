#pragma once

#include "app/figures/quantities.h"

namespace app {

/// Knows what has digits or number words in it and is no figure: dates, clock times, identifiers,
/// addresses, idioms.
class NoFigures
{
public:
    explicit NoFigures(const FigureTokens &tokens) : m_tokens(tokens) {}

    /// The token after what begins at @p at and is none; @p at where nothing of the kind begins.
    qsizetype endOf(qsizetype at) const;
    /// Whether what was read as a quantity is none after all, by what stands around it;
    /// @p modifier is that of the words directly before it, where there are any.
    bool isNone(const Quantity &quantity, std::optional<FigureModifier> modifier) const;
    /// The same where a person has pointed at the words: a year or a "one" with nothing around it
    /// is a number then.
    bool isNoneThoughPointedAt(const Quantity &quantity,
                               std::optional<FigureModifier> modifier) const;
    /// "5Rp" at the end of a phrase: letters directly after the digits that are in no table.
    bool hasUnknownUnit(const Quantity &quantity) const;
    bool isDecadeOfAges(const Quantity &quantity) const;

private:
    qsizetype endOfAddress(qsizetype at) const;
    qsizetype endOfDate(qsizetype at) const;
    qsizetype endOfDigits(qsizetype at) const;
    qsizetype endOfYear(qsizetype at) const;
    qsizetype endOfBlankless(qsizetype at) const;
    qsizetype endOfDay(qsizetype at) const;
    bool isIdentifier(const Quantity &quantity) const;
    bool isAttached(const Quantity &quantity) const;
    bool isPartOfName(const Quantity &quantity) const;
    bool isClockTime(const Quantity &quantity) const;
    bool isYear(const Quantity &quantity, std::optional<FigureModifier> modifier) const;
    bool isAdverb(const Quantity &first) const;
    bool isNoOrdinal(const Quantity &quantity) const;
    bool isListNumber(const Quantity &quantity) const;
    bool isYearDigits(qsizetype at) const;

    const FigureTokens &m_tokens;
};

} // namespace app
