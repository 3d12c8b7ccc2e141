#pragma once

#include "storage/records/textrange.h"

#include <QStringView>

#include <vector>

namespace app {

/// Converts between positions in code points, as stored, and indices into a QString.
///
/// Keeps only the positions of characters beyond the Basic Multilingual Plane, of which most texts
/// have none. A lone surrogate counts as one code point, as in QString::toUcs4().
class TextMap
{
public:
    TextMap() = default;
    explicit TextMap(QStringView text);

    /// The length of the text in code points.
    qsizetype length() const { return m_length; }

    /// The index of the code point at @p position; length() maps to the size of the string.
    /// Positions outside the text are clamped.
    qsizetype toUtf16(qsizetype position) const;
    /// The code point that the QChar at @p index belongs to; an index inside a surrogate pair is
    /// that pair's position. Indices outside the text are clamped.
    qsizetype toCodePoint(qsizetype index) const;

    storage::TextRange toUtf16(storage::TextRange range) const
    {
        return {toUtf16(range.begin), toUtf16(range.end)};
    }
    storage::TextRange toCodePoints(storage::TextRange indices) const
    {
        return {toCodePoint(indices.begin), toCodePoint(indices.end)};
    }

private:
    std::vector<qsizetype> m_astral; ///< code point positions of surrogate pairs, ascending
    qsizetype m_length = 0;
    qsizetype m_size = 0;
};

} // namespace app
