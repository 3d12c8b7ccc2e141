#pragma once

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
    struct Span
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        Figure figure = {};
        std::optional<Quantity> other = {}; ///< the second number of a score
    };

    bool canBegin(qsizetype at) const;
    void add(Span span, std::vector<Span> &spans) const;
    void dropChangeTo(Span &span, FigureChange before, qsizetype beforeEnd) const;
    void dropDuring(Span &span, qsizetype beforeEnd) const;
    void shareUnits(std::vector<Span> &spans) const;
    bool isNone(const Quantity &quantity, bool isModified) const;
    std::optional<Span> readAt(qsizetype at) const;
    std::optional<Span> readRange(qsizetype at) const;
    std::optional<Span> readModified(qsizetype at) const;
    std::optional<Span> spanOf(Quantity quantity, qsizetype begin, FigureModifier modifier,
                               bool isModified) const;
    std::optional<Span> joined(const Quantity &from, qsizetype begin, FigureModifier modifier,
                               bool isOpened) const;
    std::optional<Quantity> readSecond(const Quantity &from, qsizetype at, bool isBetween) const;
    bool isChangeTo(qsizetype at) const;
    bool isChangeBy(const Quantity &from) const;
    qsizetype endOfConnector(const Quantity &from, bool isOpened) const;
    bool isScore(const Quantity &from, const Quantity &to) const;
    qsizetype takeModifiers(qsizetype at, FigureModifier &modifier) const;
    void takeModifierAfter(Span &span) const;
    void addAge(Span &span, qsizetype begin) const;

    const FigureTokens &m_tokens;
    QuantityReader m_quantities;
    NoFigures m_noFigures;
    Mode m_mode;
};

} // namespace app
