#pragma once

#include <QHash>

#include <vector>

namespace app {

/// For each of many keys, the first 64 numbers that were added under it. A key that more share
/// (a publisher's boilerplate) says little about each of them, and looking all of them up would
/// take the square of their number. Different keys of the caller may fall together in 32 bits:
/// what is found is a candidate, never an answer.
class Postings
{
public:
    static constexpr int mostNumbers = 64;

    /// Adds @p number, which is at least as high as all that were added before.
    void add(quint32 key, qint32 number);
    /// Appends the numbers under @p key, the highest first.
    void collect(quint32 key, std::vector<qint32> &numbers) const;

private:
    struct Entry
    {
        qint32 number = 0;
        qint32 next = -1; ///< the place of the entry before it under the same key
    };

    QHash<quint32, qint32> m_last;
    std::vector<Entry> m_entries;
};

} // namespace app
