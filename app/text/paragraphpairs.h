#pragma once

#include <QtGlobal>

#include <utility>
#include <vector>

namespace app {

/// Which paragraphs of two texts are versions of each other, by place, ascending on both sides.
/// A paragraph is a list of numbers that stand for its words. Two may be paired where they share a
/// third of their words, counted as 2 * shared / (words of both); of all ways to pair paragraphs in
/// order, the one with the greatest sum of these shares. No pairs where comparing all with all
/// would take more than some ten million steps.
std::vector<std::pair<qsizetype, qsizetype>> paragraphPairs(std::vector<std::vector<qint32>> left,
                                                            std::vector<std::vector<qint32>> right);

} // namespace app
