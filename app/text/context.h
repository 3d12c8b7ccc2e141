#pragma once

#include "storage/records/textrange.h"

#include <QString>
#include <QStringView>

namespace app {

/// A passage with what stands around it, for one row of a list.
struct Context
{
    QString before;
    QString words; ///< on one line, without blanks around them
    QString after;

    bool operator==(const Context &) const = default;
};

/// What stands before and after @p range (indices into @p text) in its own paragraph, at most
/// @p length QChars on each side, never half a character.
Context contextOf(QStringView text, storage::TextRange range, qsizetype length);

} // namespace app
