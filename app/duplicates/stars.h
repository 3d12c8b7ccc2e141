#pragma once

#include "app/progress/progress.h"

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace app {

/// A thing with those that belong to it.
struct Star
{
    qint32 centre = 0;
    std::vector<qint32> others; ///< ascending; may be none
};

/// Parts things, numbered from 0, into stars, each thing into one. @p sizes says how large each is
/// and @p links which pairs belong together, perhaps not all of them; @p belongs tells of any pair.
///
/// Of the largest things (those that miss less than a tenth of the largest) the one with the most
/// links, and of several the first, becomes a centre. It takes all that belong to it among those
/// that links lead to, over whatever steps; of the rest again the largest, and so on. After 32
/// centres out of what hangs together by links, a centre takes only those that are linked to it, so
/// that the time grows in proportion to things and links. Nothing where @p progress says stop.
std::optional<std::vector<Star>> starsOf(
    const std::vector<qsizetype> &sizes, const std::vector<std::pair<qint32, qint32>> &links,
    const std::function<bool(qint32 centre, qint32 other)> &belongs, const Progress &progress);

} // namespace app
