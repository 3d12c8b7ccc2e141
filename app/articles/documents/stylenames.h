#pragma once

#include "storage/records/article.h"

#include <QString>

#include <optional>

namespace app {

/// What a paragraph is by its style.
struct StyleRole
{
    storage::StructureKind kind = storage::StructureKind::Paragraph;
    QString value; ///< of a heading: its level
    bool isQuotation = false;
};

/// What the names that word processors (in any of our languages) and newsrooms give to their styles
/// say: "heading 2", "Überschrift 2", "Quotations", "Byline". Case does not count.
std::optional<StyleRole> styleRoleNamed(const QString &name);

/// A heading of @p level, which counts from 1; deeper ones than 6 are 6.
StyleRole headingRole(int level);

} // namespace app
