#pragma once

#include "app/cues/cuefinder.h"

#include <QString>

#include <vector>

namespace ui {

/// In the analyst's language: "Word of saying".
QString textOf(app::CueKind kind);
/// All that a word of a list can be taken for, in the order of a list to choose from.
std::vector<app::CueKind> cueKinds();

} // namespace ui
