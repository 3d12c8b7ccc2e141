#pragma once

#include "app/figures/figuretokens.h"
#include "app/figures/numbersum.h"
#include "app/figures/numerals.h"

namespace app {

/// Reads the parts of a number one after the other into a NumberSum: digits, number words, scales,
/// fractions and the "and" between them. Each function gives the token after what it took, or the
/// one it was given where it took nothing.
class NumberParts
{
public:
    struct Around
    {
        bool hasMoneySign = false; ///< "m" is a million
        bool isBetween = false;    ///< an "and" parts two numbers
        bool isModified = false;   ///< "more than" stands before: "сотни" is a hundred
    };

    explicit NumberParts(const FigureTokens &tokens) : m_tokens(tokens) {}

    /// "a" before "million", "dozen", "third"
    qsizetype takeArticle(qsizetype at, NumberSum &sum) const;
    /// The next part, whatever it is.
    qsizetype take(qsizetype at, NumberSum &sum, Around around) const;

private:
    qsizetype takeDigits(qsizetype at, NumberSum &sum) const;
    std::optional<Decimal> fractionAt(qsizetype at) const;
    std::optional<Decimal> ratioAt(qsizetype at, const Numeral &first) const;
    qsizetype takePowerOfTen(qsizetype at, NumberSum &sum) const;
    qsizetype takeCardinal(qsizetype at, NumberSum &sum) const;
    qsizetype takeScale(qsizetype at, NumberSum &sum, Around around) const;
    qsizetype takeShortScale(qsizetype at, NumberSum &sum, Around around) const;
    bool isShortScale(const LexiconPhrase &scale, qsizetype at, Around around) const;
    qsizetype takeFraction(qsizetype at, NumberSum &sum, Around around) const;
    bool isAlsoOrdinal(const LexiconPhrase &fraction, qsizetype at) const;
    bool isBareFraction(qsizetype at) const;
    qsizetype takeScaleOfFraction(qsizetype at, NumberSum &sum) const;
    qsizetype takeAnd(qsizetype at, NumberSum &sum) const;
    qsizetype takeFractionAfterAnd(qsizetype begin, NumberSum &sum) const;
    qsizetype takeTensAfterAnd(qsizetype begin, NumberSum &sum) const;
    bool isShareAfterArticle(qsizetype after) const;

    const FigureTokens &m_tokens;
};

} // namespace app
