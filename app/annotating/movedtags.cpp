#include "app/annotating/movedtags.h"

#include "app/annotating/derivedvalues.h"
#include "app/codebook/codebookedits.h"
#include "app/codebook/codebooksteps.h"

namespace app {

using storage::Annotation;
using storage::Changes;
using storage::Codebook;
using storage::Edit;
using storage::Id;
using storage::Project;
using storage::Result;
using storage::Tag;

namespace {

/// Derives anew for all annotations of @p future and the tags below it, where that is not what the
/// program knew @p tag as.
LastStep derivingStep(const Codebook &before, Id<Tag> tag, Id<Tag> future)
{
    return [before = before.meaningOf(tag), future](Edit &edit) -> Result<void> {
        const Result<Codebook> after = edit.project().codebook();
        if (!after)
            return after.error();
        if (after->meaningOf(future) == before)
            return {};
        std::vector<Id<Annotation>> annotations;
        for (const Id<Tag> each : withTagsBelow(*after, future)) {
            const auto keys = edit.project().annotationsTagged(each);
            if (!keys)
                return keys.error();
            for (const storage::AnnotationKey &key : *keys)
                annotations.push_back(key.id);
        }
        return deriveValues(edit, *after, {}, annotations);
    };
}

} // namespace

Result<Changes> moveTagAndDerive(Project &project, Id<Tag> id, Id<Tag> parent, int position)
{
    const Result<Codebook> before = project.codebook();
    if (!before)
        return before.error();
    return moveTag(project, id, parent, position, derivingStep(*before, id, id));
}

Result<Changes> mergeTagsAndDerive(Project &project, Id<Tag> from, Id<Tag> into)
{
    const Result<Codebook> before = project.codebook();
    if (!before)
        return before.error();
    return mergeTags(project, from, into, derivingStep(*before, from, into));
}

} // namespace app
