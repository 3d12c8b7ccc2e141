#include "app/duplicates/stars.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace app {

namespace {

constexpr int mostCentresAgainstAll = 32;
constexpr int comparisonsPerProgress = 256;

class Stars
{
public:
    Stars(const std::vector<qsizetype> &sizes, const std::vector<std::pair<qint32, qint32>> &links,
          const std::function<bool(qint32, qint32)> &belongs, const Progress &progress)
        : m_sizes(sizes),
          m_belongs(belongs),
          m_progress(progress),
          m_isTaken(sizes.size()),
          m_linkCounts(sizes.size())
    {
        for (const auto &[a, b] : links) {
            ++m_linkCounts[size_t(a)];
            ++m_linkCounts[size_t(b)];

            m_links.emplace_back(a, b);
            m_links.emplace_back(b, a);
        }
        std::sort(m_links.begin(), m_links.end());
    }

    std::optional<std::vector<Star>> find()
    {
        for (const std::vector<qint32> &together : parts()) {
            if (!takeApart(together))
                return std::nullopt;
            m_done += qsizetype(together.size());
        }
        return std::move(m_stars);
    }

private:
    /// What hangs together by links, the largest first in each.
    std::vector<std::vector<qint32>> parts() const
    {
        std::vector<qint32> least(m_sizes.size());
        std::iota(least.begin(), least.end(), 0);
        const auto root = [&least](qint32 at) {
            while (least[size_t(at)] != at)
                at = least[size_t(at)] = least[size_t(least[size_t(at)])];
            return at;
        };
        for (const auto &[a, b] : m_links) {
            const auto [low, high] = std::minmax({root(a), root(b)});
            least[size_t(high)] = low;
        }
        std::vector<qint32> order(m_sizes.size());
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(), [&](qint32 a, qint32 b) {
            return std::tuple(root(a), -m_sizes[size_t(a)], a) <
                   std::tuple(root(b), -m_sizes[size_t(b)], b);
        });
        std::vector<std::vector<qint32>> parts;
        for (const qint32 thing : order) {
            if (parts.empty() || root(parts.back().front()) != root(thing))
                parts.emplace_back();
            parts.back().push_back(thing);
        }
        return parts;
    }

    bool takeApart(std::vector<qint32> rest)
    {
        for (int centres = 0; !rest.empty() && centres < mostCentresAgainstAll; ++centres) {
            if (!addStar(centreOf(rest), rest))
                return false;
            std::erase_if(rest, [this](qint32 thing) { return m_isTaken[size_t(thing)]; });
        }
        for (const qint32 centre : rest) {
            if (!m_isTaken[size_t(centre)] && !addStar(centre, linkedTo(centre)))
                return false;
        }
        return true;
    }

    /// @p things are the largest first. The very largest may be a copy that has one word more.
    qint32 centreOf(const std::vector<qint32> &things) const
    {
        const qsizetype largest = m_sizes[size_t(things.front())];
        qint32 best = things.front();
        for (const qint32 thing : things) {
            if (m_sizes[size_t(thing)] * 10 < largest * 9)
                break;
            if (std::tuple(-m_linkCounts[size_t(thing)], thing) <
                std::tuple(-m_linkCounts[size_t(best)], best))
                best = thing;
        }
        return best;
    }

    std::vector<qint32> linkedTo(qint32 thing) const
    {
        std::vector<qint32> linked;
        for (auto link = std::lower_bound(m_links.begin(), m_links.end(), std::pair(thing, 0));
             link != m_links.end() && link->first == thing; ++link)
            linked.push_back(link->second);
        linked.erase(std::unique(linked.begin(), linked.end()), linked.end());
        return linked;
    }

    bool addStar(qint32 centre, const std::vector<qint32> &candidates)
    {
        Star star{centre, {}};
        m_isTaken[size_t(centre)] = true;
        for (const qint32 other : candidates) {
            if (m_isTaken[size_t(other)])
                continue;
            if (++m_comparisons % comparisonsPerProgress == 0 && m_progress &&
                !m_progress(m_done, qsizetype(m_sizes.size())))
                return false;
            if (!m_belongs(centre, other))
                continue;
            m_isTaken[size_t(other)] = true;
            star.others.push_back(other);
        }
        std::sort(star.others.begin(), star.others.end());
        m_stars.push_back(std::move(star));
        return true;
    }

    const std::vector<qsizetype> &m_sizes;
    const std::function<bool(qint32, qint32)> &m_belongs;
    const Progress &m_progress;
    std::vector<std::pair<qint32, qint32>> m_links; ///< both ways, ascending
    std::vector<bool> m_isTaken;
    std::vector<qint32> m_linkCounts;
    std::vector<Star> m_stars;
    qsizetype m_done = 0;
    qint64 m_comparisons = 0;
};

} // namespace

std::optional<std::vector<Star>> starsOf(
    const std::vector<qsizetype> &sizes, const std::vector<std::pair<qint32, qint32>> &links,
    const std::function<bool(qint32 centre, qint32 other)> &belongs, const Progress &progress)
{
    return Stars(sizes, links, belongs, progress).find();
}

} // namespace app
