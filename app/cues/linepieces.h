#pragma once

#include "storage/records/textrange.h"

#include <QStringView>

namespace app {

/// Walks over the lines of a text, long ones in pieces, from any place in either direction.
///
/// The pieces of a text are always the same ones, wherever the walk began. Together they are the
/// text without its line feeds. A line is cut after a blank, where there is one.
class LinePieces
{
public:
    /// A line is cut at the first blank after so many QChars.
    static constexpr qsizetype length = 8192;

    /// Begins at the piece that holds @p index, which is clamped to the text. A line feed counts
    /// to the line it ends.
    LinePieces(QStringView text, qsizetype index);

    /// Indices into the text; empty in an empty line.
    storage::TextRange piece() const { return {cut(m_number), cut(m_number + 1)}; }
    /// Each returns false at the end of the text, and stays where it is.
    bool moveToNext();
    bool moveToPrevious();

private:
    qsizetype cut(qsizetype number) const;
    void useLineAround(qsizetype index);

    QStringView m_text;
    storage::TextRange m_line;
    qsizetype m_number = 0; ///< of the piece in its line
};

} // namespace app
