#pragma once

#include "app/values/valuegroups.h"

#include <QString>

#include <vector>

namespace app {

/// What an analyst may mean who has begun to type a value: the values that the project has already,
/// found by any words in them, whatever their case and accents, and by their other names.
class ValueCompletion
{
public:
    struct Match
    {
        QString value;
        qint64 count = 0; ///< how many annotations have it
        QString alias;    ///< the other name by which it was found, or empty

        bool operator==(const Match &) const = default;
    };

    ValueCompletion() = default;
    explicit ValueCompletion(ValueNames names);

    /// At most @p most values, each once: first what begins with @p typed, then what has it at the
    /// begin of words, then what has it anywhere; the frequent ones first. All where nothing is
    /// typed.
    std::vector<Match> matches(const QString &typed, size_t most) const;

    QString meant(const QString &typed) const { return m_known.meant(typed); }

private:
    struct Name
    {
        Match match;
        QString folded;
    };
    ValueNames m_known;
    std::vector<Name> m_names; ///< values, then aliases, each most frequent first
};

/// What is known to complete @p field with, which is one whose values are free. Reads the whole
/// project's values: once for each field that is gone to, not for each key.
ValueCompletion completionOf(const storage::ProjectReader &project,
                             const storage::Codebook &codebook, const storage::Field &field);

} // namespace app
