#pragma once

#include "storage/records/annotation.h"
#include "storage/records/textrange.h"
#include "ui/article_view/findmatches.h"
#include "ui/article_view/theme.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace ui {

/// What is lifted out of the page: selection, current and hovered annotation, what was searched
/// for. Positions are indices into the string.
struct Highlights
{
    using AnnotationId = storage::Id<storage::Annotation>;

    AnnotationId current;
    AnnotationId hovered;
    std::vector<AnnotationId> linked;
    storage::TextRange selection;
    std::optional<qsizetype> caret; ///< none: not drawn
    bool hasFocus = false;
    FindMatches matches;

    /// While an edge is dragged: the mark it belongs to and where it would be then.
    struct Resized
    {
        qint64 mark = 0;
        storage::TextRange range;
    };
    std::optional<Resized> resized;

    Emphasis emphasisOf(AnnotationId annotation) const
    {
        if (annotation == current || annotation == hovered)
            return Emphasis::Strong;
        if (!current.isValid())
            return Emphasis::Normal;
        const bool isLinked = std::find(linked.begin(), linked.end(), annotation) != linked.end();
        return isLinked ? Emphasis::Linked : Emphasis::Faded;
    }
};

} // namespace ui
