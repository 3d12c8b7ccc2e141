#include "app/figures/numbersum.h"

namespace app {

bool NumberSum::accepts(const Decimal &word) const
{
    if (hasDigits || isRatio || !current.isWhole())
        return false;
    if (!hasCurrent)
        return !lastScale || word < *lastScale;
    return current.trailingZeros() >= word.wholeDigits();
}

void NumberSum::setCurrent(const Decimal &number)
{
    current = number;
    hasCurrent = true;
}

void NumberSum::multiply(const Decimal &scale)
{
    if (hasCurrent && !hasDigits && scale == Decimal(100) && !(lastScale && scale > *lastScale)) {
        current = current * scale;
        return;
    }
    if (!hasCurrent)
        total = total * scale;
    else if (lastScale && scale > *lastScale)
        total = (total + current) * scale;
    else
        total = total + current * scale;
    onlyScale = lastScale ? std::nullopt : std::optional(scale);
    lastScale = scale;
    current = Decimal();
    hasCurrent = false;
    hasDigits = false;
}

void NumberSum::addShare(const Decimal &share)
{
    if (hasCurrent || !lastScale)
        current = current + share;
    else
        total = total + share * *lastScale;
}

} // namespace app
