#pragma once

#include "app/text/sentences.h"
#include "storage/records/textrange.h"

#include <QString>
#include <QStringView>

namespace app {

// Where characters and words begin and end, for selecting text; sentences.h, clauses.h and
// quotations.h say it of larger units. Positions and ranges
// here are indices into the string, as a view uses them, and not code points. A character is what a
// reader takes for one: an extended grapheme cluster, so that combining marks, joined emoji and
// surrogate pairs are never cut. None of these looks at more of the text than lies around the place
// asked about.

/// The greatest character boundary that is not after @p index.
qsizetype characterBegin(QStringView text, qsizetype index);
/// The least character boundary that is not before @p index.
qsizetype characterEnd(QStringView text, qsizetype index);
/// @p range widened to whole characters.
storage::TextRange wholeCharacters(QStringView text, storage::TextRange range);
/// @p text on one line; its beginning and "…" where it is longer than @p most.
QString excerpt(QStringView text, qsizetype most);

/// The word that the character at @p index is part of. Parts joined by a hyphen, abbreviations with
/// their points ("U.S.") and numbers with their currency or percent sign are one word. Empty in
/// blanks; a sign that belongs to no word stands for itself.
storage::TextRange wordAt(QStringView text, qsizetype index);
/// @p range widened to whole words.
storage::TextRange snapToWords(QStringView text, storage::TextRange range);
/// @p range without blanks at its ends, without the comma or full stop after its last word, and
/// without a bracket or quotation mark whose partner is outside. Signs alone stay as they are.
storage::TextRange trimmed(QStringView text, storage::TextRange range);

/// The end of the first word that ends after @p index; the end of the text where there is none.
qsizetype nextWordEnd(QStringView text, qsizetype index);
/// The begin of the first word that begins after @p index.
qsizetype nextWordBegin(QStringView text, qsizetype index);
/// The begin of the last word that begins before @p index; 0 where there is none.
qsizetype previousWordBegin(QStringView text, qsizetype index);
/// The end of the last word that ends before @p index; 0 where there is none.
qsizetype previousWordEnd(QStringView text, qsizetype index);

} // namespace app
