#pragma once

#include "ui/cues/cuewordmodel.h"

namespace ui {

/// How often @p word is found in @p text, or what keeps it from being looked for. Takes a moment:
/// not for the main thread.
CueWordModel::Trial tried(const app::CueWord &word, const QString &text);

} // namespace ui
