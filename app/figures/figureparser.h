#pragma once

#include "app/figures/figurecontext.h"
#include "app/figures/nofigures.h"

namespace app {

/// Finds the figures of one line: modifiers, a quantity or a range of two, what follows, and the
/// words of change around them.
class FigureParser
{
public:
    enum class Mode {
        Careful, ///< of running text
        Pointed, ///< a person has pointed at the words: "2016" alone is a number
    };

    FigureParser(const FigureTokens &tokens, Mode mode);

    /// In order, none overlapping another; ranges are indices into the line.
    std::vector<Figure> read() const;

private:
    bool canBegin(qsizetype at) const;
    bool isNone(const Quantity &quantity, std::optional<FigureModifier> modifier) const;
    std::optional<FigureSpan> readAt(qsizetype at) const;
    std::optional<FigureSpan> readRange(qsizetype at) const;
    std::optional<FigureSpan> readModified(qsizetype at) const;
    std::optional<FigureSpan> spanOf(Quantity quantity, qsizetype begin,
                                     std::optional<FigureModifier> modifier) const;
    std::optional<FigureSpan> joined(const Quantity &from, qsizetype begin, FigureModifier modifier,
                                     bool isOpened) const;
    std::optional<Quantity> readSecond(const Quantity &from, qsizetype at, bool isBetween) const;
    bool isChangeTo(qsizetype at) const;
    bool isChangeBy(const Quantity &from) const;
    qsizetype endOfConnector(const Quantity &from, bool isOpened) const;
    bool isScore(const Quantity &from, const Quantity &to) const;
    qsizetype takeModifiers(qsizetype at, FigureModifier &modifier) const;
    void addUnitAfter(FigureSpan &span, Quantity quantity) const;
    void takeModifierAfter(FigureSpan &span) const;

    const FigureTokens &m_tokens;
    QuantityReader m_quantities;
    NoFigures m_noFigures;
    FigureContext m_context;
    Mode m_mode;
};

} // namespace app
