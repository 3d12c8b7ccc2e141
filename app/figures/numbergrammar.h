#pragma once

#include "app/figures/numberparts.h"

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
    using Around = NumberParts::Around;

    explicit NumberGrammar(const FigureTokens &tokens) : m_tokens(tokens), m_parts(tokens) {}

    std::optional<NumberReading> read(qsizetype at, Around around) const;

private:
    std::optional<NumberReading> readGroup(qsizetype at, Around around) const;
    std::optional<NumberReading> readVague(qsizetype at) const;
    std::optional<NumberReading> readOrdinal(qsizetype at) const;
    std::optional<NumberReading> readPlainOrdinal(qsizetype at) const;
    std::optional<NumberReading> readValue(qsizetype at, Around around) const;
    std::optional<NumberReading> withDenominator(const NumberReading &share) const;

    const FigureTokens &m_tokens;
    NumberParts m_parts;
};

} // namespace app
