#include "app/duplicates/postings.h"

namespace app {

void Postings::add(quint32 key, qint32 number)
{
    const auto place = qint32(m_entries.size());
    auto last = m_last.find(key);
    if (last == m_last.end()) {
        m_last.insert(key, place);
        m_entries.push_back({number, -1});
        return;
    }
    int count = 0;
    for (qint32 at = *last; at >= 0; at = m_entries[size_t(at)].next) {
        if (m_entries[size_t(at)].number == number || ++count == mostNumbers)
            return;
    }
    m_entries.push_back({number, *last});
    *last = place;
}

void Postings::collect(quint32 key, std::vector<qint32> &numbers) const
{
    for (qint32 at = m_last.value(key, -1); at >= 0; at = m_entries[size_t(at)].next)
        numbers.push_back(m_entries[size_t(at)].number);
}

} // namespace app
