#pragma once

#include "app/text/languagerules.h"

#include <span>

namespace app {

/// The word lists of one language, as LanguageRules names them.
struct LanguageTable
{
    struct Line
    {
        WordSet LanguageRules::*list = nullptr;
        QStringView words;
    };

    QStringView language; ///< the primary subtag; empty for what most languages share
    std::span<const Line> lines;
    bool isVerbLast = false;
    bool hasElisions = false;
};

std::span<const LanguageTable> languageTables();

} // namespace app
