#pragma once

#include "app/annotating/suggestionreview.h"

#include <QString>

namespace ui {

/// In the analyst's language; nothing where it is open.
QString stateText(app::SuggestionState state);

} // namespace ui
