#pragma once

#include "app/text/sequencedifference.h"
#include "app/text/textmap.h"

#include <QString>

#include <vector>

namespace app {

/// What becomes of a passage when the text it lies in is corrected.
enum class PassageFate {
    Same,    ///< the same words at the same place
    Shifted, ///< the same words between the same words; what stands before them was corrected
    Moved,   ///< the same words in another part of the text, where they are new
    Changed, ///< its words, or some of them, were corrected
    Lost,    ///< nothing of it is left, or too little
};

struct ReanchoredPassage
{
    PassageFate fate = PassageFate::Same;
    /// Code points of the new text. Of a lost passage what stands where it was, which may be empty.
    storage::TextRange range;

    bool operator==(const ReanchoredPassage &) const = default;
};

/// Carries passages from a text over to a corrected one. Ranges are code points.
///
/// First by the difference of the two texts (textdifference.h). A passage with at least a third of
/// its letters left has Changed; a word that was corrected counts as left as far as its letters
/// are, as long as that is at least half of them. Of which less than two thirds is left is looked
/// for elsewhere, within what is new in the corrected text: exactly its words, and where they are
/// there several times those with most of the same 32 characters before and after them; or what
/// stands between the 32 characters before and after it. Only one best place counts.
///
/// Exact and deterministic. No range begins or ends within a character, unless it did before. Takes
/// time in proportion to the texts and the passages; of hostile ones, passages are given up as lost
/// once a fixed amount of work is done.
class Reanchoring
{
public:
    Reanchoring(const QString &before, const QString &after);

    ReanchoredPassage passage(storage::TextRange range);
    /// All of them, in order.
    std::vector<ReanchoredPassage> passages(const std::vector<storage::TextRange> &ranges);

    /// A stretch with what was put in at its ends: what a paragraph becomes.
    storage::TextRange stretch(storage::TextRange range) const;
    /// Whether any of @p range, of the new text, was put in or replaced.
    bool isNew(storage::TextRange range) const;

    const TextMap &beforeMap() const { return m_beforeMap; }
    const TextMap &afterMap() const { return m_afterMap; }
    /// What was corrected: indices into the strings, ascending.
    const std::vector<Change> &changes() const { return m_changes; }

private:
    struct Carried
    {
        storage::TextRange range; ///< indices into the new text
        qsizetype letters = 0;    ///< of the passage
        qsizetype left = 0;       ///< letters that are left of it
        bool isTouched = false;
    };

    /// Of the change that was asked about last: passages come in order.
    struct Edges
    {
        Change of;
        std::vector<qsizetype> left; ///< where words meet blanks, from the change's begin
        std::vector<qsizetype> right;
        qsizetype sharedBegin = 0; ///< how many characters both sides begin with
        qsizetype sharedEnd = 0;
    };

    qsizetype shiftBefore(std::vector<Change>::const_iterator change) const;
    Carried carried(storage::TextRange range);
    void countLetters(Carried &carried, storage::TextRange range, storage::TextRange changes);
    const Edges &edgesOf(const Change &change) const;
    qsizetype placeIn(const Change &change, qsizetype index) const;
    qsizetype lettersLeft(storage::TextRange before, storage::TextRange after);
    storage::TextRange withoutNewBlanks(storage::TextRange before, storage::TextRange after) const;
    storage::TextRange exactPlace(storage::TextRange range);
    storage::TextRange placeBetweenContexts(storage::TextRange range);
    std::vector<qsizetype> newPlacesOf(QStringView words);
    qsizetype sharedContext(storage::TextRange before, storage::TextRange after) const;
    qsizetype newWithin(storage::TextRange range) const;
    bool isWhole(storage::TextRange before, storage::TextRange after) const;

    QString m_before;
    QString m_after;
    TextMap m_beforeMap;
    TextMap m_afterMap;
    std::vector<Change> m_changes;
    std::vector<qsizetype> m_newBefore; ///< characters that are new before each change
    mutable Edges m_edges;
    qint64 m_steps; ///< how much comparing and searching may still cost
};

} // namespace app
