#pragma once

#include "app/annotating/sayingrules.h"

#include <span>

namespace app {

/// The word lists of one language, as SayingRules names them.
struct SayingTable
{
    struct Line
    {
        WordPatterns SayingRules::*list = nullptr;
        QStringView words;
    };

    QStringView language; ///< the primary subtag
    std::span<const Line> lines;
    bool capitalizesNouns = false;
    bool hasCapitals = true;
    bool splitsElisions = false;
};

std::span<const SayingTable> sayingTables();

} // namespace app
