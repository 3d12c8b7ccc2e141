#pragma once

#include "app/figures/figure.h"
#include "app/figures/numbergrammar.h"

namespace app {

/// A number with its unit.
struct Quantity
{
    qsizetype begin = 0; ///< its first token
    qsizetype end = 0;   ///< the token after it
    NumberReading number = {};
    FigureKind kind = FigureKind::Count;
    QString unit = {};
    bool isUnitAmbiguous = false;
    bool isTop = false;          ///< "top 10"
    bool isDecade = false;       ///< "thirties"
    bool isDecadeOfAges = false; ///< could not be years
    Decimal decadeFrom = {};     ///< within the decade: "mid" is 4 to 6
    Decimal decadeTo = {};
    std::optional<Decimal> tolerance = {}; ///< "± 0.2"

    bool isBare() const { return kind == FigureKind::Count && unit.isEmpty(); }
};

/// The kind that a unit gives to a number.
FigureKind figureKindOf(Role unit);

/// Reads a number with what belongs to it: signs and words of money, per cent, measures,
/// "-year-old".
class QuantityReader
{
public:
    explicit QuantityReader(const FigureTokens &tokens) : m_tokens(tokens), m_numbers(tokens) {}

    using Around = NumberGrammar::Around;
    std::optional<Quantity> read(qsizetype at, Around around) const;
    /// What makes a rate of the quantity that ends at @p at: "a day", "per 100,000".
    void addRate(Quantity &quantity) const;
    /// Adds the unit that begins at a token; false where none does.
    bool takeUnit(qsizetype at, Quantity &quantity) const;

private:
    std::optional<Quantity> readMultiplier(qsizetype at) const;
    std::optional<Quantity> readOccurrences(qsizetype at) const;
    std::optional<Quantity> readDecade(qsizetype at) const;
    std::optional<Quantity> readBareDecade(qsizetype at) const;
    qsizetype takeBefore(qsizetype at, Quantity &quantity) const;
    void takeAfter(Quantity &quantity) const;
    bool isMoneyOfNext(const LexiconPhrase &unit, qsizetype at) const;
    void setUnit(const LexiconPhrase &unit, qsizetype at, Quantity &quantity) const;
    void chooseUnit(Quantity &quantity) const;
    void takeTolerance(Quantity &quantity) const;
    void takePartAfter(Quantity &quantity) const;
    void takeSmallerUnit(Quantity &quantity) const;
    std::optional<Quantity> readUnits(qsizetype at) const;
    std::optional<Quantity> readFeet(qsizetype at) const;
    bool isNegativeAt(qsizetype at) const;

    const FigureTokens &m_tokens;
    NumberGrammar m_numbers;
};

} // namespace app
