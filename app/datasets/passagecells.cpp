#include "app/datasets/passagecells.h"

#include <algorithm>

namespace app {

using storage::TextRange;

void PassageCells::write(CsvRow &row, std::vector<TextRange> &ranges, const Utf8Text &text)
{
    if (ranges.empty()) {
        row.empty(4);
        return;
    }
    std::sort(ranges.begin(), ranges.end());
    ranges.erase(std::unique(ranges.begin(), ranges.end()), ranges.end());
    m_quote.clear();
    m_fragments.clear();
    qsizetype end = 0;
    for (const TextRange range : ranges) {
        if (!m_quote.empty())
            m_quote += ' ';
        m_quote += text.slice(range);
        if (!m_fragments.empty())
            m_fragments += ';';
        m_fragments += std::to_string(range.begin) + '-' + std::to_string(range.end);
        end = std::max(end, range.end);
    }
    row.text(m_quote);
    row.number(ranges.front().begin);
    row.number(end);
    row.fragments(m_fragments);
}

} // namespace app
