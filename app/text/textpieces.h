#pragma once

#include "app/text/sequencedifference.h"

#include <QHash>
#include <QStringView>

#include <vector>

namespace app {

/// A text cut into pieces, and for each piece a number that it shares with equal pieces.
struct TextPieces
{
    std::vector<qsizetype> begins; ///< one more than there are pieces: the last is the text's end
    std::vector<qint32> numbers;

    /// From pieces to indices into the text.
    storage::TextRange range(storage::TextRange pieces) const
    {
        return {begins[size_t(pieces.begin)], begins[size_t(pieces.end)]};
    }
};

/// Cuts texts into pieces and numbers them, so that equal pieces of several texts have one number.
/// Keeps views of the texts.
class PieceNumbers
{
public:
    /// Lines, each with its end and the empty lines after it.
    TextPieces paragraphsOf(QStringView text, storage::TextRange range);
    /// Words, runs of blanks, line ends and single signs. Where a script has no blanks between
    /// words, every character; marks stay with what they stand on.
    TextPieces wordsOf(QStringView text, storage::TextRange range);

private:
    void append(TextPieces &pieces, QStringView text, qsizetype begin, qsizetype end);

    QHash<QStringView, qint32> m_numbers;
};

} // namespace app
