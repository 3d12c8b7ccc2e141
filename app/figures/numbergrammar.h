#pragma once

#include "app/figures/figuretokens.h"
#include "app/figures/numerals.h"

#include <optional>

namespace app {

/// A number without its unit, as the words or digits say it.
struct NumberReading
{
    enum class Form {
        Plain,
        Ratio,   ///< "two-thirds", "one in five"
        Ordinal, ///< "14th"
        Group,   ///< "hundreds of thousands": the value is the least
        Vague,   ///< "several": no value
    };

    qsizetype end = 0; ///< the token after it
    Form form = Form::Plain;
    Decimal value = {};
    std::optional<Decimal> scale = {}; ///< the value is so often what stands before "million"
    bool isScaled = false;             ///< "million" is in it
    bool isDigits = false;
    bool isPlainDigits = false; ///< nothing but digits, nothing after them
    bool isLoneOne = false;     ///< "one", perhaps a pronoun
    bool isRound = false;       ///< "une dizaine": only about so many
    bool isAmbiguous = false;
    bool beginsWithZero = false;
};

/// Reads numbers: digits, number words and what is put together of both ("2.5 million", "half a
/// dozen", "three and a half"). Never looks at more than some tokens after the first.
class NumberGrammar
{
public:
    struct Around
    {
        bool hasMoneySign = false; ///< "m" is a million
        bool isBetween = false;    ///< an "and" parts two numbers
        bool isModified = false;   ///< "more than" stands before: "сотни" is a hundred
    };

    explicit NumberGrammar(const FigureTokens &tokens) : m_tokens(tokens) {}

    std::optional<NumberReading> read(qsizetype at, Around around) const;

private:
    struct Sum;

    std::optional<NumberReading> readGroup(qsizetype at, Around around) const;
    std::optional<NumberReading> readVague(qsizetype at) const;
    std::optional<NumberReading> readOrdinal(qsizetype at) const;
    std::optional<NumberReading> readPlainOrdinal(qsizetype at) const;
    std::optional<NumberReading> readValue(qsizetype at, Around around) const;
    std::optional<NumberReading> withDenominator(const NumberReading &share) const;

    qsizetype takeArticle(qsizetype at, Sum &sum) const;
    qsizetype takePart(qsizetype at, Sum &sum, Around around) const;
    qsizetype takeDigits(qsizetype at, Sum &sum) const;
    std::optional<Decimal> ratioAt(qsizetype at, const Numeral &first) const;
    qsizetype takePowerOfTen(qsizetype at, Sum &sum) const;
    qsizetype takeCardinal(qsizetype at, Sum &sum) const;
    qsizetype takeScale(qsizetype at, Sum &sum, Around around) const;
    qsizetype takeShortScale(qsizetype at, Sum &sum, Around around) const;
    qsizetype takeFraction(qsizetype at, Sum &sum) const;
    bool isBareFraction(qsizetype at) const;
    qsizetype takeScaleOfFraction(qsizetype at, Sum &sum) const;
    qsizetype takeAnd(qsizetype at, Sum &sum) const;
    bool isShareAfterArticle(qsizetype after) const;

    const FigureTokens &m_tokens;
};

} // namespace app
