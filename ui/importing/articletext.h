#pragma once

#include "storage/records/article.h"

#include <QString>

#include <vector>

class QTextCursor;

namespace ui {

/// Writes an article at @p cursor as it would look, as far as @p mostCharacters, and leaves the
/// cursor behind it.
void insertArticle(QTextCursor &cursor, const QString &text,
                   const std::vector<storage::StructureRange> &structure, qsizetype mostCharacters);

} // namespace ui
