#pragma once

#include <QString>

#include <vector>

namespace app {

struct SpelledNumber
{
    QString words;
    int value = 0;
    bool isOrdinal = false;
};

/// The whole numbers below a hundred, the hundreds and the first ordinals in every form that ICU
/// spells them in (gender, case); larger numbers are put together of them.
std::vector<SpelledNumber> spelledNumbers(const QString &language);

} // namespace app
