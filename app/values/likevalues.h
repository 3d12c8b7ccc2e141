#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace app {

/// Why two values may be one and the same.
enum class Likeness {
    Spelling, ///< the same but for case, accents, blanks and punctuation
    Order,    ///< "Okoro, Ada" and "Ada Okoro"
    Title,    ///< "Mrs Okoro" and "Okoro", also "Mrs Okoro" and "Ada Okoro"
    Initials, ///< "A. Okoro" and "Ada Okoro"; "WHO" and "World Health Organization"
    OneLetter ///< one letter more, fewer, another, or two exchanged, in five or more
};

/// Two of a list of values that look alike, by their places in the list; first < second.
struct LikePair
{
    int first = 0;
    int second = 0;
    Likeness likeness = Likeness::Spelling;

    bool operator==(const LikePair &) const = default;
};

/// The pairs among @p values that look alike, each once with the first of the reasons above, by
/// first, then second. Of several that are the same to a rule, each is paired with the first.
/// Values with different numbers in them never look alike. Takes time in proportion to the list.
std::vector<LikePair> likePairs(const QStringList &values);

/// Which values belong together through @p pairs: for each of @p count values the least place that
/// it is joined with, directly or over others; its own where it looks like none.
std::vector<int> likeSets(int count, const std::vector<LikePair> &pairs);

} // namespace app
