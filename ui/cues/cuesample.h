#pragma once

#include "app/cues/cuesources.h"

#include <QString>

namespace ui {

/// A text that cues are tried on: the open article, or sentences of the program's own.
struct CueSample
{
    QString text;
    QString language; ///< BCP 47; empty: found out from the text

    /// Where no article is open.
    static CueSample ofTheProgram();
};

} // namespace ui
