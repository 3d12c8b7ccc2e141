#pragma once

#include "storage/records/annotation.h"
#include "storage/records/codebook.h"
#include "storage/records/id.h"
#include "storage/records/textrange.h"

#include <QString>

#include <memory>

namespace ui {

/// How the passages of one tag, or of one role of it, are drawn and named.
struct MarkKind
{
    storage::MarkStyle style; ///< complete, as Codebook::styleOf() gives it
    QString label;            ///< "Claim", "Source" ... for the margin and the tool tip
    QString letter;           ///< for the margin; may be empty
    /// "Attribution Content", for who does not see the page; empty: as the label.
    QString nameInWords = {};

    bool operator==(const MarkKind &) const = default;
};

/// One passage to draw: a span of an annotation. Small, since an article may have a hundred
/// thousand of them: what all marks of a kind have in common is kept once.
struct Mark
{
    storage::Id<storage::Annotation> annotation;
    storage::Id<storage::Span> span;
    storage::TextRange range;
    std::shared_ptr<const MarkKind> kind; ///< never null

    bool operator==(const Mark &) const = default;
};

/// The line by which a link is drawn.
enum class LinkStroke { Dashes, Dots, LongDashes, Double };

/// Two annotations that belong together. That is shown while one of them is lifted out.
struct MarkLink
{
    storage::Id<storage::Annotation> from;
    storage::Id<storage::Annotation> to;
    LinkStroke stroke = LinkStroke::Dashes;
    bool isDirected = true; ///< ends in an arrow, and else in a dot at either end
    // What stands at the end that is not lifted out; 0: nothing.
    char16_t symbol = u'\0';     ///< where that is the end of the link
    char16_t symbolBack = u'\0'; ///< where it is the begin

    bool operator==(const MarkLink &) const = default;
};

} // namespace ui
