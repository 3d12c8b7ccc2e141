#pragma once

#include "storage/records/textrange.h"

#include <QString>
#include <QStringView>

namespace app {

// Sentences of news text. Positions and ranges are indices into the string, as in selection.h.
// @p language is BCP 47, "de-AT", or empty where it is not known. A sentence never leaves its line,
// which is a paragraph here; its closing quotation marks and brackets belong to it, and the
// dateline before the first one ("GAZA CITY (AP) —") stands alone. Whether a full stop ends a
// sentence depends only on what stands next to it, so that nothing farther than some thousand
// characters away is looked at; a sentence longer than 8192 is cut into parts.

/// The sentence around @p index, without the blanks around it. Blanks belong to the sentence before
/// them. Empty in a line without words or signs.
storage::TextRange sentenceAt(QStringView text, qsizetype index, const QString &language = {});

/// The first sentence after the one around @p index, in the next lines too; lines without a letter
/// or digit are skipped. Empty, at the end of the text, where there is none.
storage::TextRange nextSentence(QStringView text, qsizetype index, const QString &language = {});
/// The last sentence before the one around @p index; empty, at 0, where there is none.
storage::TextRange previousSentence(QStringView text, qsizetype index,
                                    const QString &language = {});

/// The sentences that @p range touches, from the first one's begin to the last one's end.
storage::TextRange sentencesAround(QStringView text, storage::TextRange range,
                                   const QString &language = {});

} // namespace app
