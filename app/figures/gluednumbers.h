#pragma once

#include "app/figures/decimal.h"
#include "app/figures/lexicon.h"

#include <optional>

namespace app {

/// What a number word below a million says that is written as one: "zweihundertdreißigtausend".
std::optional<Decimal> gluedNumber(QStringView word, const Lexicon &lexicon);

} // namespace app
