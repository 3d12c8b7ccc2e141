#pragma once

#include "storage/records/textrange.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace app {

enum class QuotationType { Direct, Indirect, Mixed };

/// "direct", "indirect" or "mixed", as codebooks and datasets write it.
QString nameOf(QuotationType type);

/// Whether the words of @p content stand between quotation marks: all, none or some of them. The
/// marks may be inside of @p content or just outside. Quotations that contain one of @p speakers
/// (the source, the cue) are those of somebody else, who quotes both, and do not count. In
/// languages that do so, a dash that begins the paragraph is a mark for what follows it.
///
/// Ranges are indices into @p text; @p language is BCP 47. std::nullopt where @p content has no
/// words.
std::optional<QuotationType> quotationType(QStringView text,
                                           const std::vector<storage::TextRange> &content,
                                           const std::vector<storage::TextRange> &speakers,
                                           const QString &language);

} // namespace app
