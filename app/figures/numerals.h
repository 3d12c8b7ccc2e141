#pragma once

#include "app/figures/decimal.h"
#include "app/figures/lexicon.h"

#include <QStringView>

#include <optional>

namespace app {

/// A number in digits.
struct Numeral
{
    Decimal value = {};
    bool isAmbiguous = false; ///< the sign in it could part thousands as well as decimals
    bool isPlain = true;      ///< nothing but digits
    bool beginsWithZero = false;
};

/// Where the digits end that begin at @p begin, with the signs between them.
qsizetype numeralEnd(QStringView text, qsizetype begin, const LanguageTraits &traits);

/// By the language's habit; std::nullopt where the digits are grouped like no number: "1.2.3".
std::optional<Numeral> readNumeral(QStringView digits, const Lexicon &lexicon);

} // namespace app
