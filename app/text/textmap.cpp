#include "app/text/textmap.h"

#include <algorithm>

namespace app {

namespace {

/// One look at a whole stretch, since few texts have any: the compiler does it many units at a
/// time.
bool hasSurrogate(QStringView stretch)
{
    char16_t found = 0;
    for (const QChar unit : stretch)
        found |= char16_t((unit.unicode() & 0xF800) == 0xD800);
    return found != 0;
}

} // namespace

TextMap::TextMap(QStringView text) : m_size(text.size())
{
    constexpr qsizetype stretch = 1024;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype end = std::min(i + stretch, text.size());
        if (!hasSurrogate(text.sliced(i, end - i))) {
            i = end;
            continue;
        }
        for (; i < end; ++i) {
            if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
                m_astral.push_back(i - qsizetype(m_astral.size()));
                ++i;
            }
        }
    }
    m_length = text.size() - qsizetype(m_astral.size());
}

qsizetype TextMap::toUtf16(qsizetype position) const
{
    position = std::clamp<qsizetype>(position, 0, m_length);
    const auto before = std::lower_bound(m_astral.begin(), m_astral.end(), position);
    return position + (before - m_astral.begin());
}

qsizetype TextMap::toCodePoint(qsizetype index) const
{
    index = std::clamp<qsizetype>(index, 0, m_size);
    // m_astral[k] + k is the index of the k-th pair; the pair has ended before an index above it
    // + 1.
    qsizetype low = 0;
    auto high = qsizetype(m_astral.size());
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_astral[size_t(middle)] + middle < index)
            low = middle + 1;
        else
            high = middle;
    }
    // low pairs begin before index; the last of them may still cover it.
    if (low > 0 && m_astral[size_t(low - 1)] + low - 1 + 1 == index)
        return m_astral[size_t(low - 1)];
    return index - low;
}

} // namespace app
