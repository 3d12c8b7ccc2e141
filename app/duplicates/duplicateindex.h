#pragma once

#include "app/duplicates/fingerprint.h"
#include "app/duplicates/postings.h"
#include "app/duplicates/stars.h"
#include "app/progress/progress.h"
#include "storage/result.h"

#include <QHash>

#include <algorithm>
#include <utility>
#include <vector>

namespace app {

/// From when on two texts are copies of each other: where one of the two holds.
struct DuplicateOptions
{
    /// The Jaccard similarity: shared stretches of five words over all stretches of both. Another
    /// word in every twenty makes it about 0.6. At least 0.3.
    double similarity = 0.6;
    /// The share of the shorter text's stretches that the longer one has too, for texts that were
    /// cut; not for texts of fewer than 34 words, which are contained in others by chance.
    double containment = 0.8;
};

/// How alike two texts are; counted, not estimated.
struct Likening
{
    double similarity = 0;
    double containment = 0; ///< of the shorter text in the longer one
    bool isExact = false;   ///< the texts are the same, character by character
};

/// Texts without a letter or digit are like no other text; they may be the same.
Likening likeningOf(const Fingerprint &a, const Fingerprint &b);

/// A text of the pile that another one is a copy of, or that is a copy of it.
struct DuplicateMatch
{
    qsizetype text = 0; ///< as add() numbered it
    Likening likening;
};

/// A text of a group that is not its representative.
struct DuplicateMember
{
    qsizetype text = 0;
    Likening likening; ///< to the representative
};

/// Texts which are copies of one of them.
struct DuplicateGroup
{
    /// Of the longest (those with nine tenths of the different stretches of words that the longest
    /// has) the one with the most copies; of several, the first in the pile.
    qsizetype representative = 0;
    std::vector<DuplicateMember> members; ///< one at least, by text

    qsizetype firstText() const { return std::min(representative, members.front().text); }
};

/// Finds copies in a pile of texts: at import, by asking for each new text, and for a whole pile.
///
/// Same texts and texts of the same words are always found. Others are looked for in two ways and
/// then compared exactly, so that what is found is right but something may be missed:
/// - by bands of their signatures (see bandsFor(): of pairs at the similarity asked for less than
///   1 % are missed, of closer ones fewer);
/// - by every fourth of their shingles, chosen by number (the sketch that Broder calls modulo):
///   a pair that shares s shingles is missed with a probability of 0.75^s. A text of 34 words of
///   which four fifths are in a longer one is missed in 0.1 % of cases, one of 100 words never in
///   practice. This is what finds shortened copies, whose similarity is low.
/// A pair is missed where both ways fail. Not found either are copies whose every sentence was
/// rewritten, translations, and a paragraph taken over into a longer text of one's own.
///
/// Bounded where many texts share something: under one band or shingle only the first 64 texts are
/// looked up, and a text is compared with the 64 likeliest of either way. Where more than 64 texts
/// share a stretch of words without being copies of each other, those that are may therefore be
/// missed unless they share other stretches, too. Time and memory grow in proportion to the pile,
/// whatever is in it. The same texts in the same order give the same answers on every machine.
class DuplicateIndex
{
public:
    explicit DuplicateIndex(const DuplicateOptions &options = {});

    qsizetype size() const { return qsizetype(m_nodeOfText.size()); }

    /// Adds a text and returns its number: 0, 1, 2 ...
    qsizetype add(Fingerprint fingerprint);

    /// What the pile has of copies of a text that need not be in it: the likest first, at most some
    /// hundred. Of several texts with the same words only one is named, the same text where there
    /// is one and otherwise the first of them.
    std::vector<DuplicateMatch> find(const Fingerprint &fingerprint) const;

    /// The groups of the pile, by their first text; no text is in two. A group forms around its
    /// representative: every member is a copy of that one, not merely of another member, so that
    /// a chain in which each is like the next does not become one group. The longest texts
    /// that are in no group yet come first. Sees more than find() does: of all that hang together
    /// by pairs the longest 32 are compared with all others, and only then the found pairs alone
    /// count. Fails with Cancelled where @p progress says so.
    storage::Result<std::vector<DuplicateGroup>> groups(const Progress &progress = {}) const;

private:
    /// Texts with the same set of shingles, compared with others once.
    struct Node
    {
        Fingerprint fingerprint;
        std::vector<qint32> texts;
        qint32 samples = 0;
    };

    /// The number of the node with just these shingles; -1 where there is none.
    qint32 nodeOf(const Fingerprint &fingerprint) const;
    std::vector<std::pair<qint32, Likening>> nearNodes(const Fingerprint &fingerprint) const;
    void collectByBands(const Fingerprint &fingerprint, std::vector<qint32> &nodes) const;
    void collectBySamples(const Fingerprint &fingerprint, std::vector<qint32> &nodes) const;
    bool areDuplicates(const Fingerprint &a, const Fingerprint &b, Likening &likening) const;
    DuplicateGroup groupOf(const Star &star) const;

    DuplicateOptions m_options;
    Bands m_bands;
    std::vector<Node> m_nodes;
    std::vector<qint32> m_nodeOfText;
    std::vector<Fingerprint::Key> m_keys;         ///< of each text
    QHash<Fingerprint::Key, qint32> m_firstTexts; ///< with that key
    QHash<quint64, qint32> m_nodesByShingles;     ///< by a number made of all shingles
    Postings m_byBand;
    Postings m_bySample;
    std::vector<std::pair<qint32, qint32>> m_links; ///< nodes that are copies, the later one first
};

} // namespace app
