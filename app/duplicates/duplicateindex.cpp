#include "app/duplicates/duplicateindex.h"

#include "app/duplicates/shingles.h"

#include <cmath>
#include <tuple>

namespace app {

using namespace storage;

namespace {

constexpr size_t mostCompared = 64;
constexpr size_t fewestForContainment = 30; ///< shingles: 34 words
constexpr double leastSimilarity = 0.3;
/// So many standard errors below what is asked for, an estimate is believed: one pair in 30,000 is
/// lost by it.
constexpr double trustedErrors = 4;

/// Of evenly spread numbers one in four.
bool isSample(quint64 shingle)
{
    return (shingle & 3) == 0;
}

quint32 keyOfSample(quint64 shingle)
{
    return quint32(shingle >> 32);
}

qint32 samplesOf(const Fingerprint &fingerprint)
{
    return qint32(
        std::count_if(fingerprint.shingles.begin(), fingerprint.shingles.end(), isSample));
}

quint64 numberOfAll(const Fingerprint &fingerprint)
{
    if (fingerprint.shingles.empty())
        return fingerprint.key
            .high; // texts without words have nothing in common but being the same
    quint64 number = fingerprint.shingles.size();
    for (const quint64 shingle : fingerprint.shingles) {
        number = (number ^ shingle) * 0x9E3779B97F4A7C15;
        number ^= number >> 32;
    }
    return number;
}

struct Candidate
{
    double estimate = 0;
    qint32 node = 0;

    bool operator<(const Candidate &other) const
    {
        return std::tuple(-estimate, node) < std::tuple(-other.estimate, other.node);
    }
};

void appendLikeliest(std::vector<Candidate> &candidates, std::vector<qint32> &nodes)
{
    const size_t count = std::min(candidates.size(), mostCompared);
    std::partial_sort(candidates.begin(), candidates.begin() + std::ptrdiff_t(count),
                      candidates.end());
    for (size_t i = 0; i < count; ++i)
        nodes.push_back(candidates[i].node);
}

} // namespace

DuplicateIndex::DuplicateIndex(const DuplicateOptions &options) : m_options(options)
{
    m_options.similarity = std::clamp(options.similarity, leastSimilarity, 1.0);
    m_options.containment = std::clamp(options.containment, leastSimilarity, 1.0);
    m_bands = bandsFor(m_options.similarity);
}

qsizetype DuplicateIndex::add(Fingerprint fingerprint)
{
    const auto text = qint32(m_nodeOfText.size());
    qint32 node = nodeOf(fingerprint);
    m_keys.push_back(fingerprint.key);
    if (!m_firstTexts.contains(fingerprint.key))
        m_firstTexts.insert(fingerprint.key, text);
    if (node < 0) {
        node = qint32(m_nodes.size());
        for (const auto &near : nearNodes(fingerprint))
            m_links.emplace_back(node, near.first);
        m_nodesByShingles.insert(numberOfAll(fingerprint), node);
        if (!fingerprint.shingles.empty()) {
            for (const quint32 key : bandKeys(fingerprint.signature, m_bands))
                m_byBand.add(key, node);
        }
        for (const quint64 shingle : fingerprint.shingles) {
            if (isSample(shingle))
                m_bySample.add(keyOfSample(shingle), node);
        }
        const qint32 samples = samplesOf(fingerprint);
        m_nodes.push_back({std::move(fingerprint), {}, samples});
    }
    m_nodes[size_t(node)].texts.push_back(text);
    m_nodeOfText.push_back(node);
    return text;
}

std::vector<DuplicateMatch> DuplicateIndex::find(const Fingerprint &fingerprint) const
{
    std::vector<DuplicateMatch> matches;
    const qint32 same = nodeOf(fingerprint);
    if (same >= 0) {
        const qint32 exact = m_firstTexts.value(fingerprint.key, -1);
        const qint32 text = exact >= 0 ? exact : m_nodes[size_t(same)].texts.front();
        matches.push_back({text, {1, 1, exact >= 0}});
    }
    for (const auto &[node, likening] : nearNodes(fingerprint)) {
        if (node != same)
            matches.push_back({m_nodes[size_t(node)].texts.front(), likening});
    }
    std::sort(matches.begin(), matches.end(), [](const DuplicateMatch &a, const DuplicateMatch &b) {
        return std::tuple(-a.likening.similarity, -a.likening.containment, a.text) <
               std::tuple(-b.likening.similarity, -b.likening.containment, b.text);
    });
    return matches;
}

qint32 DuplicateIndex::nodeOf(const Fingerprint &fingerprint) const
{
    const qint32 node = m_nodesByShingles.value(numberOfAll(fingerprint), -1);
    if (node < 0)
        return -1;
    const Fingerprint &found = m_nodes[size_t(node)].fingerprint;
    const bool isSame = found.shingles.empty() ? found.key == fingerprint.key
                                               : found.shingles == fingerprint.shingles;
    return isSame ? node : -1;
}

std::vector<std::pair<qint32, Likening>> DuplicateIndex::nearNodes(
    const Fingerprint &fingerprint) const
{
    std::vector<std::pair<qint32, Likening>> near;
    if (fingerprint.shingles.empty())
        return near;
    std::vector<qint32> candidates;
    collectByBands(fingerprint, candidates);
    collectBySamples(fingerprint, candidates);
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    for (const qint32 node : candidates) {
        Likening likening;
        if (areDuplicates(fingerprint, m_nodes[size_t(node)].fingerprint, likening))
            near.emplace_back(node, likening);
    }
    return near;
}

void DuplicateIndex::collectByBands(const Fingerprint &fingerprint,
                                    std::vector<qint32> &nodes) const
{
    std::vector<qint32> found;
    for (const quint32 key : bandKeys(fingerprint.signature, m_bands))
        m_byBand.collect(key, found);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    const double least = m_options.similarity - trustedErrors * standardError(m_options.similarity);
    std::vector<Candidate> candidates;
    for (const qint32 node : found) {
        const double estimate =
            estimatedSimilarity(fingerprint.signature, m_nodes[size_t(node)].fingerprint.signature);
        if (estimate >= least)
            candidates.push_back({estimate, node});
    }
    appendLikeliest(candidates, nodes);
}

void DuplicateIndex::collectBySamples(const Fingerprint &fingerprint,
                                      std::vector<qint32> &nodes) const
{
    std::vector<qint32> found;
    qint32 samples = 0;
    for (const quint64 shingle : fingerprint.shingles) {
        if (isSample(shingle)) {
            m_bySample.collect(keyOfSample(shingle), found);
            ++samples;
        }
    }
    std::sort(found.begin(), found.end());
    // Whoever is similar is contained at least as much.
    const double share = std::min(m_options.similarity, m_options.containment);
    std::vector<Candidate> candidates;
    for (auto begin = found.begin(); begin != found.end();) {
        const auto end =
            std::find_if(begin, found.end(), [&](qint32 node) { return node != *begin; });
        const Node &node = m_nodes[size_t(*begin)];
        const bool isShorter = node.fingerprint.shingles.size() < fingerprint.shingles.size();
        const double size = isShorter ? node.samples : samples;
        const auto shared = double(end - begin);
        if (shared >= share * size - trustedErrors * std::sqrt(share * (1 - share) * size))
            candidates.push_back({shared / std::max(size, 1.0), *begin});
        begin = end;
    }
    appendLikeliest(candidates, nodes);
}

Likening likeningOf(const Fingerprint &a, const Fingerprint &b)
{
    Likening likening;
    likening.isExact = a.key == b.key;
    const auto [least, most] = std::minmax({a.shingles.size(), b.shingles.size()});
    if (least == 0)
        return likening;
    const qsizetype shared = sharedShingles(a.shingles, b.shingles);
    likening.similarity = double(shared) / double(qsizetype(least + most) - shared);
    likening.containment = double(shared) / double(least);
    return likening;
}

bool DuplicateIndex::areDuplicates(const Fingerprint &a, const Fingerprint &b,
                                   Likening &likening) const
{
    const size_t least = std::min(a.shingles.size(), b.shingles.size());
    if (least == 0)
        return false;
    likening = likeningOf(a, b);
    return likening.similarity >= m_options.similarity ||
           (least >= fewestForContainment && likening.containment >= m_options.containment);
}

Result<std::vector<DuplicateGroup>> DuplicateIndex::groups(const Progress &progress) const
{
    std::vector<qsizetype> sizes;
    sizes.reserve(m_nodes.size());
    for (const Node &node : m_nodes)
        sizes.push_back(qsizetype(node.fingerprint.shingles.size()));
    const auto stars = starsOf(
        sizes, m_links,
        [this](qint32 centre, qint32 other) {
            Likening likening;
            return areDuplicates(m_nodes[size_t(centre)].fingerprint,
                                 m_nodes[size_t(other)].fingerprint, likening);
        },
        progress);
    if (!stars)
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    std::vector<DuplicateGroup> groups;
    for (const Star &star : *stars) {
        DuplicateGroup group = groupOf(star);
        if (!group.members.empty())
            groups.push_back(std::move(group));
    }
    std::sort(groups.begin(), groups.end(), [](const DuplicateGroup &a, const DuplicateGroup &b) {
        return a.firstText() < b.firstText();
    });
    return groups;
}

DuplicateGroup DuplicateIndex::groupOf(const Star &star) const
{
    const Node &centre = m_nodes[size_t(star.centre)];
    DuplicateGroup group;
    group.representative = centre.texts.front();
    const Fingerprint::Key key = m_keys[size_t(group.representative)];
    for (size_t i = 1; i < centre.texts.size(); ++i)
        group.members.push_back({centre.texts[i], {1, 1, m_keys[size_t(centre.texts[i])] == key}});
    for (const qint32 other : star.others) {
        Likening likening;
        areDuplicates(centre.fingerprint, m_nodes[size_t(other)].fingerprint, likening);
        for (const qint32 text : m_nodes[size_t(other)].texts)
            group.members.push_back({text, likening});
    }
    std::sort(group.members.begin(), group.members.end(),
              [](const DuplicateMember &a, const DuplicateMember &b) { return a.text < b.text; });
    return group;
}

} // namespace app
