#pragma once

#include "app/text/clauses.h"
#include "app/text/quotations.h"
#include "app/text/sentences.h"

namespace app {

/// The line around @p index without the blanks at its ends: a paragraph of an article. Looks for
/// both ends of it, however far they are.
storage::TextRange paragraphAt(QStringView text, qsizetype index);

/// The next larger unit that contains @p range: the word, the clause, what stands between quotation
/// marks and then the same with its marks, the sentence or the sentences, the paragraph or the
/// paragraphs, the whole text. Always contains @p range and is longer, except that the whole text
/// stays as it is. A sentence that a quotation's mark stands in the way of is cut there.
/// An empty @p range stands for the caret: gives the word at or before it.
storage::TextRange widened(QStringView text, storage::TextRange range,
                           const QString &language = {});

} // namespace app
