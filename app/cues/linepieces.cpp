#include "app/cues/linepieces.h"

namespace app {

LinePieces::LinePieces(QStringView text, qsizetype index) : m_text(text)
{
    index = std::clamp(index, qsizetype(0), text.size());
    useLineAround(index);
    m_number = (index - m_line.begin) / length;
    // The cut may be further on, and the last piece is never an empty one
    while (m_number > 0 && (index < cut(m_number) || cut(m_number) == m_line.end))
        --m_number;
}

bool LinePieces::moveToNext()
{
    if (cut(m_number + 1) < m_line.end) {
        ++m_number;
        return true;
    }
    if (m_line.end == m_text.size())
        return false;
    useLineAround(m_line.end + 1);
    m_number = 0;
    return true;
}

bool LinePieces::moveToPrevious()
{
    if (m_number > 0) {
        --m_number;
        return true;
    }
    if (m_line.begin == 0)
        return false;
    *this = LinePieces(m_text, m_line.begin - 1);
    return true;
}

/// Where the piece of this @p number begins.
qsizetype LinePieces::cut(qsizetype number) const
{
    if (number == 0)
        return m_line.begin;
    const qsizetype earliest = m_line.begin + number * length;
    if (earliest >= m_line.end)
        return m_line.end;
    const qsizetype latest = std::min(earliest + length, m_line.end);
    for (qsizetype index = earliest; index < latest; ++index) {
        if (m_text[index].isSpace())
            return index + 1;
    }
    return m_text[earliest].isLowSurrogate() ? earliest + 1 : earliest;
}

void LinePieces::useLineAround(qsizetype index)
{
    m_line.begin = index == 0 ? 0 : m_text.lastIndexOf(u'\n', index - 1) + 1;
    const qsizetype end = m_text.indexOf(u'\n', index);
    m_line.end = end < 0 ? m_text.size() : end;
}

} // namespace app
