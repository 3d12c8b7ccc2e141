#pragma once

#include "app/text/sequencedifference.h"

#include <QStringView>

#include <vector>

namespace app {

/// The changes between two texts as textdifference.h finds them, but no word that both sides of a
/// change have in the same order is part of it. As few words, signs and blanks as can be leaves a
/// choice: of "one two" to "two more" the blank could stay, or "two". A mark on "two" needs the
/// word.
std::vector<Change> wordChanges(QStringView left, QStringView right);

} // namespace app
