#pragma once

#include "storage/records/annotation.h"
#include "storage/records/textrange.h"
#include "ui/article_view/findmatches.h"
#include "ui/article_view/mark.h"
#include "ui/article_view/proposals.h"
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
    AnnotationId linkOrigin;          ///< being linked with one that is looked for; invalid: none
    AnnotationId open;                ///< parts are being added to it
    bool isHoverSettled = false;      ///< the mouse stays on it: all others step back
    std::vector<AnnotationId> linked; ///< to the current or the hovered annotation
    storage::TextRange selection;
    std::optional<qsizetype> caret; ///< none: not drawn
    bool hasFocus = false;
    FindMatches matches;
    Proposals proposals;

    /// While an edge is dragged: the mark it belongs to and where it would be then.
    struct Resized
    {
        qint64 mark = 0;
        storage::TextRange range;
    };
    std::optional<Resized> resized;

    /// The end of @p link that is lifted out, the current annotation where both are; invalid:
    /// neither.
    AnnotationId liftedOf(const MarkLink &link) const
    {
        for (const AnnotationId end : {current, hovered}) {
            if (end.isValid() && (link.from == end || link.to == end))
                return end;
        }
        return {};
    }
    /// From what is being linked to what would be chosen now.
    std::optional<MarkLink> linkInTheMaking() const
    {
        for (const AnnotationId target : {hovered, current}) {
            if (linkOrigin.isValid() && target.isValid() && target != linkOrigin)
                return MarkLink{linkOrigin, target, LinkStroke::Dashes, false};
        }
        return std::nullopt;
    }

    bool doOthersStepBack() const { return current.isValid() || isHoverSettled; }
    Emphasis emphasisOf(AnnotationId annotation) const
    {
        if (annotation == current || annotation == hovered || annotation == linkOrigin)
            return Emphasis::Strong;
        if (std::find(linked.begin(), linked.end(), annotation) != linked.end())
            return Emphasis::Linked;
        return doOthersStepBack() ? Emphasis::Faded : Emphasis::Normal;
    }
};

} // namespace ui
