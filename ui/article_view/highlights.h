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
    AnnotationId open;                ///< parts are being added to it
    bool isHoverSettled = false;      ///< the mouse stays on it: all others step back
    std::vector<AnnotationId> linked; ///< to the current or the hovered annotation
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

    bool doOthersStepBack() const { return current.isValid() || isHoverSettled; }
    Emphasis emphasisOf(AnnotationId annotation) const
    {
        if (annotation == current || annotation == hovered)
            return Emphasis::Strong;
        if (std::find(linked.begin(), linked.end(), annotation) != linked.end())
            return Emphasis::Linked;
        return doOthersStepBack() ? Emphasis::Faded : Emphasis::Normal;
    }
};

} // namespace ui
