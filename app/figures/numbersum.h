#pragma once

#include "app/figures/decimal.h"

#include <optional>

namespace app {

/// A number while it is put together of words or digits: 2,345,000 is total 2,000,000 and current
/// 345 before "thousand" is added.
struct NumberSum
{
    Decimal total;
    Decimal current;
    std::optional<Decimal> lastScale;
    std::optional<Decimal> onlyScale; ///< where the whole is one number times a scale
    bool hasCurrent = false;
    bool hasDigits = false;     ///< the current number is in digits
    bool isPlainDigits = false; ///< nothing but digits
    bool isLoneOne = false;
    bool isRatio = false;
    bool isRound = false;
    bool isAmbiguous = false;
    bool beginsWithZero = false;
    int parts = 0;

    bool isBegun() const { return hasCurrent || !total.isZero(); }
    Decimal value() const { return total + current; }

    /// Whether a number word can follow: "two hundred" takes "five", "twenty" takes no "ten".
    bool accepts(const Decimal &word) const;
    void setCurrent(const Decimal &number);
    /// By "hundred", "million".
    void multiply(const Decimal &scale);
    /// Adds a share of what was counted last: half a million to a million.
    void addShare(const Decimal &share);
};

} // namespace app
