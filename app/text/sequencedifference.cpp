#include "app/text/sequencedifference.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <unordered_map>
#include <utility>

namespace app {

using storage::TextRange;

namespace {

constexpr qsizetype mostEditsEachWay = 2000;
/// Anchors inside of what lies between anchors, and so on: so deep.
constexpr int mostAnchorings = 3;

struct Box
{
    TextRange left;
    TextRange right;
};

using Place = std::pair<qsizetype, qsizetype>;

/// The furthest places reached on each diagonal, from one of a box's corners.
class Frontier
{
public:
    static constexpr qsizetype none = -1;

    /// @p middle is the diagonal that the corner lies on.
    void start(qsizetype middle, qsizetype most)
    {
        m_middle = middle;
        m_most = most;
        m_furthest.assign(size_t(2 * most + 3), none);
    }
    qsizetype &operator[](qsizetype diagonal)
    {
        return m_furthest[size_t(diagonal - m_middle + m_most + 1)];
    }

private:
    qsizetype m_middle = 0;
    qsizetype m_most = 0;
    std::vector<qsizetype> m_furthest;
};

class SequenceDifference
{
public:
    SequenceDifference(std::span<const qint32> left, std::span<const qint32> right,
                       ComparingBudget &budget)
        : m_left(left),
          m_right(right),
          m_budget(budget)
    {
    }

    std::vector<Change> find()
    {
        compare({{0, qsizetype(m_left.size())}, {0, qsizetype(m_right.size())}}, 0);
        return std::move(m_changes);
    }

private:
    bool areEqual(qsizetype left, qsizetype right) const
    {
        return m_left[size_t(left)] == m_right[size_t(right)];
    }

    /// Goes as deep as numbers of edits can be halved, and three anchorings.
    void compare(Box box, int anchorings)
    {
        trim(box);
        if (box.left.isEmpty() || box.right.isEmpty()) {
            append(box);
            return;
        }
        if (const std::optional<Place> middle = placeOnShortestWay(box)) {
            const auto [left, right] = *middle;
            compare({{box.left.begin, left}, {box.right.begin, right}}, anchorings);
            compare({{left, box.left.end}, {right, box.right.end}}, anchorings);
            return;
        }
        std::vector<Place> anchors;
        if (anchorings < mostAnchorings)
            anchors = anchorsIn(box);
        if (anchors.empty()) {
            append(box);
            return;
        }
        for (const auto &[left, right] : anchors) {
            compare({{box.left.begin, left}, {box.right.begin, right}}, anchorings + 1);
            box = {{left + 1, box.left.end}, {right + 1, box.right.end}};
        }
        compare(box, anchorings + 1);
    }

    void trim(Box &box) const
    {
        while (!box.left.isEmpty() && !box.right.isEmpty() &&
               areEqual(box.left.begin, box.right.begin)) {
            ++box.left.begin;
            ++box.right.begin;
        }
        while (!box.left.isEmpty() && !box.right.isEmpty() &&
               areEqual(box.left.end - 1, box.right.end - 1)) {
            --box.left.end;
            --box.right.end;
        }
    }

    void append(const Box &box)
    {
        if (box.left.isEmpty() && box.right.isEmpty())
            return;
        if (!m_changes.empty() && m_changes.back().left.end == box.left.begin &&
            m_changes.back().right.end == box.right.begin) {
            m_changes.back().left.end = box.left.end;
            m_changes.back().right.end = box.right.end;
        } else {
            m_changes.push_back({box.left, box.right});
        }
    }

    /// A place in the middle of a shortest way through @p box, which differs at its begin and its
    /// end; then the place is neither. Nothing where looking for it takes too long.
    std::optional<Place> placeOnShortestWay(const Box &box)
    {
        const qsizetype width = box.left.length();
        const qsizetype height = box.right.length();
        const qsizetype delta = width - height;
        const bool isOdd = delta % 2 != 0;
        const qsizetype most = std::min(mostEditsEachWay, (width + height + 1) / 2 + 1);
        m_forward.start(0, most);
        m_backward.start(delta, most);
        m_forward[0] = 0;
        m_backward[delta] = width;
        for (qsizetype edits = 1; edits <= most; ++edits) {
            for (qsizetype diagonal = -edits; diagonal <= edits; diagonal += 2) {
                const qsizetype x = goForward(box, diagonal);
                const bool canMeet = isOdd && std::abs(diagonal - delta) < edits;
                const qsizetype met = canMeet ? m_backward[diagonal] : Frontier::none;
                if (x != Frontier::none && met != Frontier::none && x >= met)
                    return Place(box.left.begin + x, box.right.begin + x - diagonal);
            }
            for (qsizetype diagonal = delta - edits; diagonal <= delta + edits; diagonal += 2) {
                const qsizetype x = goBackward(box, diagonal);
                const bool canMeet = !isOdd && std::abs(diagonal) <= edits;
                const qsizetype met = canMeet ? m_forward[diagonal] : Frontier::none;
                if (x != Frontier::none && met != Frontier::none && met >= x)
                    return Place(box.left.begin + x, box.right.begin + x - diagonal);
            }
            if (m_budget.steps <= 0)
                break;
        }
        return std::nullopt;
    }

    qsizetype goForward(const Box &box, qsizetype diagonal)
    {
        --m_budget.steps;
        const qsizetype width = box.left.length();
        const qsizetype height = box.right.length();
        qsizetype x = Frontier::none;
        const qsizetype before = m_forward[diagonal - 1];
        if (before != Frontier::none && before < width)
            x = before + 1;
        const qsizetype above = m_forward[diagonal + 1];
        if (above != Frontier::none && above - diagonal <= height)
            x = std::max(x, above);
        if (x != Frontier::none) {
            const qsizetype from = x;
            while (x < width && x - diagonal < height &&
                   areEqual(box.left.begin + x, box.right.begin + x - diagonal))
                ++x;
            m_budget.steps -= x - from;
        }
        return m_forward[diagonal] = x;
    }

    qsizetype goBackward(const Box &box, qsizetype diagonal)
    {
        --m_budget.steps;
        constexpr qsizetype far = std::numeric_limits<qsizetype>::max();
        qsizetype x = far;
        const qsizetype after = m_backward[diagonal + 1];
        if (after != Frontier::none && after > 0)
            x = after - 1;
        const qsizetype below = m_backward[diagonal - 1];
        if (below != Frontier::none && below - diagonal >= 0)
            x = std::min(x, below);
        if (x == far)
            return m_backward[diagonal] = Frontier::none;
        const qsizetype from = x;
        while (x > 0 && x - diagonal > 0 &&
               areEqual(box.left.begin + x - 1, box.right.begin + x - diagonal - 1))
            --x;
        m_budget.steps -= from - x;
        return m_backward[diagonal] = x;
    }

    /// Places of numbers that occur once in either stretch, the most that are in order in both.
    std::vector<Place> anchorsIn(const Box &box) const
    {
        struct Occurrences
        {
            qsizetype left = 0;
            qsizetype right = 0;
            qsizetype place = 0; ///< the last one in the right stretch
        };
        std::unordered_map<qint32, Occurrences> occurrences;
        for (qsizetype at = box.left.begin; at < box.left.end; ++at)
            ++occurrences[m_left[size_t(at)]].left;
        for (qsizetype at = box.right.begin; at < box.right.end; ++at) {
            const auto found = occurrences.find(m_right[size_t(at)]);
            if (found == occurrences.end())
                continue;
            ++found->second.right;
            found->second.place = at;
        }
        std::vector<Place> unique;
        for (qsizetype at = box.left.begin; at < box.left.end; ++at) {
            const Occurrences &each = occurrences.find(m_left[size_t(at)])->second;
            if (each.left == 1 && each.right == 1)
                unique.emplace_back(at, each.place);
        }
        return longestAscending(unique);
    }

    /// The longest part of @p places, ascending on the left, that ascends on the right too.
    static std::vector<Place> longestAscending(const std::vector<Place> &places)
    {
        constexpr size_t none = std::numeric_limits<size_t>::max();
        std::vector<size_t> lasts; // lasts[n]: the place that a part of n + 1 can end with lowest
        std::vector<size_t> previous(places.size(), none);
        for (size_t at = 0; at < places.size(); ++at) {
            const auto longer = std::lower_bound(
                lasts.begin(), lasts.end(), places[at].second,
                [&](size_t last, qsizetype right) { return places[last].second < right; });
            if (longer != lasts.begin())
                previous[at] = *(longer - 1);
            if (longer == lasts.end())
                lasts.push_back(at);
            else
                *longer = at;
        }
        std::vector<Place> ascending;
        for (size_t at = lasts.empty() ? none : lasts.back(); at != none; at = previous[at])
            ascending.push_back(places[at]);
        std::reverse(ascending.begin(), ascending.end());
        return ascending;
    }

    std::span<const qint32> m_left;
    std::span<const qint32> m_right;
    ComparingBudget &m_budget;
    Frontier m_forward;
    Frontier m_backward;
    std::vector<Change> m_changes;
};

} // namespace

std::vector<Change> changesBetween(std::span<const qint32> left, std::span<const qint32> right,
                                   ComparingBudget &budget)
{
    return SequenceDifference(left, right, budget).find();
}

} // namespace app
