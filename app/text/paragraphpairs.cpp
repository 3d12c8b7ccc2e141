#include "app/text/paragraphpairs.h"

#include <algorithm>
#include <utility>

namespace app {

namespace {

using Words = std::vector<qint32>;

constexpr double leastShare = 1.0 / 3;
constexpr size_t mostSteps = 10'000'000;

/// @p a and @p b are ascending.
double shareOf(const Words &a, const Words &b)
{
    size_t shared = 0;
    for (size_t inA = 0, inB = 0; inA < a.size() && inB < b.size();) {
        const qint32 one = a[inA];
        const qint32 other = b[inB];
        shared += one == other;
        inA += one <= other;
        inB += other <= one;
    }
    return double(2 * shared) / double(std::max<size_t>(a.size() + b.size(), 1));
}

size_t stepsFor(const std::vector<Words> &left, const std::vector<Words> &right)
{
    const auto wordsIn = [](const std::vector<Words> &paragraphs) {
        size_t words = paragraphs.size();
        for (const Words &each : paragraphs)
            words += each.size();
        return words;
    };
    return left.size() * wordsIn(right) + right.size() * wordsIn(left);
}

enum Way : char { LeaveOutLeft, LeaveOutRight, Pair };

} // namespace

std::vector<std::pair<qsizetype, qsizetype>> paragraphPairs(std::vector<Words> left,
                                                            std::vector<Words> right)
{
    std::vector<std::pair<qsizetype, qsizetype>> pairs;
    if (stepsFor(left, right) > mostSteps)
        return pairs;
    for (std::vector<Words> *paragraphs : {&left, &right}) {
        for (Words &words : *paragraphs)
            std::sort(words.begin(), words.end());
    }

    // ways[i * right.size() + j]: the best way to begin pairing left from i on with right from j on
    std::vector<Way> ways(left.size() * right.size());
    std::vector<double> sums(right.size() + 1, 0);
    for (size_t i = left.size(); i-- > 0;) {
        std::vector<double> next = std::exchange(sums, std::vector<double>(right.size() + 1, 0));
        for (size_t j = right.size(); j-- > 0;) {
            const double share = shareOf(left[i], right[j]);
            const double paired = share >= leastShare ? share + next[j + 1] : -1;
            sums[j] = std::max({paired, next[j], sums[j + 1]});
            ways[i * right.size() + j] = sums[j] == paired    ? Pair
                                         : sums[j] == next[j] ? LeaveOutLeft
                                                              : LeaveOutRight;
        }
    }
    for (size_t i = 0, j = 0; i < left.size() && j < right.size();) {
        const Way way = ways[i * right.size() + j];
        if (way == Pair)
            pairs.emplace_back(i, j);
        i += way != LeaveOutRight;
        j += way != LeaveOutLeft;
    }
    return pairs;
}

} // namespace app
