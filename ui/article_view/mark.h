#pragma once

#include "storage/records/annotation.h"
#include "storage/records/codebook.h"
#include "storage/records/id.h"
#include "storage/records/textrange.h"

#include <QString>

namespace ui {

/// One passage to draw: a span of an annotation.
struct Mark
{
    storage::Id<storage::Annotation> annotation;
    storage::Id<storage::Span> span;
    storage::TextRange range;
    storage::MarkStyle style; ///< complete, as Codebook::styleOf() gives it
    QString label;            ///< "Claim", "Source" ... for the margin and the tool tip
    QString letter;           ///< for the margin; may be empty
    QString detail; ///< plain text of the tool tip: tag, analyst, fields, note; may be empty
    /// "Attribution Content", for who does not see the page; empty: as the label.
    QString nameInWords = {};

    bool operator==(const Mark &) const = default;
};

/// Two annotations that belong together. That is shown while one of them is lifted out.
struct MarkLink
{
    storage::Id<storage::Annotation> from;
    storage::Id<storage::Annotation> to;

    bool operator==(const MarkLink &) const = default;
};

} // namespace ui
