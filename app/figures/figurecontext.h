#pragma once

#include "app/figures/figurespan.h"

namespace app {

/// Adds to figures what the words around them say: a change, an age, the unit of a list.
class FigureContext
{
public:
    explicit FigureContext(const FigureTokens &tokens) : m_tokens(tokens) {}

    /// Makes an age of years or of a bare number, as in "Tom Young, 30, lay down"; @p begin is the
    /// token of the number.
    void addAge(FigureSpan &span, qsizetype begin) const;
    /// Appends @p span, with the change that the words around it and the figure before tell of, and
    /// the second number of a score.
    void add(FigureSpan span, std::vector<FigureSpan> &spans) const;
    /// "20, 30 and 40 percent" are three of per cent.
    void shareUnits(std::vector<FigureSpan> &spans) const;

private:
    void dropChangeTo(FigureSpan &span, FigureChange before, qsizetype beforeEnd) const;
    void dropDuring(FigureSpan &span, qsizetype beforeEnd) const;
    bool isSharing(const FigureSpan &span, const FigureSpan &next, bool isNextSharing) const;

    const FigureTokens &m_tokens;
};

} // namespace app
