// The part of Annotator that puts annotations together from their parts.

#include "app/annotating/annotator.h"
#include "app/annotating/completeness.h"
#include "app/codebook/meanings.h"
#include "app/text/detectedlanguage.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace app {

using storage::ActionName;
using storage::Annotation;
using storage::Article;
using storage::Changes;
using storage::Codebook;
using storage::Error;
using storage::ErrorCode;
using storage::Id;
using storage::Passage;
using storage::Result;
using storage::Role;
using storage::Span;
using storage::Tag;
using storage::TextRange;

namespace {

bool hasSpan(const Annotation &annotation, Id<Role> role, TextRange range)
{
    return std::any_of(annotation.spans.begin(), annotation.spans.end(), [&](const Span &span) {
        return span.roleId == role && span.range == range;
    });
}

/// Whether @p tag is @p above or one of the tags below it.
bool isBelow(const Codebook &codebook, Id<Tag> tag, Id<Tag> above)
{
    const std::vector<Id<Tag>> line = codebook.lineage(tag);
    return std::find(line.begin(), line.end(), above) != line.end();
}

bool isSource(const Codebook &codebook, Id<Role> role)
{
    const Role *known = codebook.role(role);
    return known && known->meaning == meaning::source &&
           codebook.meaningOf(known->tagId) == meaning::attribution;
}

QString label(const char *template_)
{
    return QString::fromLatin1(template_);
}

} // namespace

bool Annotator::hasRoomNear(const Codebook &codebook, const Annotation &annotation, Id<Role> roleId,
                            TextRange selection) const
{
    if (m_isResumed)
        return true;
    if (m_takesNext)
        return annotation.rangesOf(roleId).empty();
    const Role *role = codebook.role(roleId);
    if (!role || (!role->repeats && !annotation.rangesOf(roleId).empty()))
        return false;
    const Result<Article> article = m_project.article(m_article);
    const QString language =
        readingLanguage(article ? article->metadata.language : QString(), m_text);
    const TextRange sentences = sentencesAround(m_text, m_map, selection, language);
    const TextRange paragraphs = paragraphAt(m_text, m_map, selection.begin)
                                     .united(paragraphAt(m_text, m_map, selection.end));
    const TextRange near = !missingRoles(codebook, annotation).empty() ? paragraphs : sentences;
    return std::any_of(annotation.spans.begin(), annotation.spans.end(),
                       [near](const Span &span) { return span.range.overlaps(near); });
}

Annotator::Joining Annotator::joiningOf(const Codebook &codebook, const Annotation &open,
                                        PassageKind kind, TextRange selection) const
{
    const bool isComplete = !m_isResumed && missingRoles(codebook, open).empty();
    if (hasSpan(open, kind.roleId, selection))
        return isComplete && isSource(codebook, kind.roleId) ? Joining::BeginsAnew
                                                             : Joining::IsThere;
    if (!isBelow(codebook, open.tagId, kind.tagId))
        return Joining::BeginsAnew;
    for (const TextRange range : open.rangesOf(kind.roleId)) {
        if (range.overlaps(selection))
            return isComplete && range.contains(selection) ? Joining::BeginsAnew
                                                           : Joining::Replaces;
    }
    return hasRoomNear(codebook, open, kind.roleId, selection) ? Joining::Joins
                                                               : Joining::BeginsAnew;
}

/// Marks a part of the open annotation; nothing where the part is none of it.
Result<std::optional<Annotator::Done>> Annotator::joinOpen(const Codebook &codebook,
                                                           PassageKind kind, TextRange selection)
{
    const Result<Annotation> open = m_project.annotation(m_open);
    if (!open) { // undone or deleted since
        m_open = {};
        return std::optional<Done>();
    }
    const Joining joining = joiningOf(codebook, *open, kind, selection);
    if (joining == Joining::IsThere)
        return std::optional(Done{Outcome::AlreadyMarked, m_open, {}});
    if (joining == Joining::BeginsAnew)
        return std::optional<Done>();
    Annotation joined = *open;
    std::erase_if(joined.spans, [&](const Span &span) {
        return span.roleId == kind.roleId && span.range.overlaps(selection);
    });
    joined.spans.push_back({{}, kind.roleId, selection});
    const PassageKind named =
        isBuiltFromParts(codebook, kind.tagId) ? kind : PassageKind{kind.tagId, {}};
    const Result<Changes> changes =
        update(codebook, {label(QT_TRANSLATE_NOOP("Action", "Tag as %1")), nameOf(codebook, named)},
               *open, joined);
    if (!changes)
        return changes.error();
    m_takesNext = false;
    return std::optional(Done{Outcome::Joined, m_open, *changes});
}

Result<Annotator::Done> Annotator::markPart(const Codebook &codebook, PassageKind kind,
                                            TextRange selection)
{
    if (m_open.isValid()) {
        const Result<std::optional<Done>> joined = joinOpen(codebook, kind, selection);
        if (!joined)
            return joined.error();
        if (*joined)
            return **joined;
    }
    const bool isBegun = isBelow(codebook, m_begun, kind.tagId);
    if (!isBegun) {
        const Result<std::vector<Annotation>> others = ownAt(selection);
        if (!others)
            return others.error();
        for (const Annotation &other : *others) {
            if (!isBelow(codebook, other.tagId, kind.tagId) ||
                !hasSpan(other, kind.roleId, selection))
                continue;
            const bool isComplete = missingRoles(codebook, other).empty();
            if (isComplete && isSource(codebook, kind.roleId))
                continue;
            if (!isComplete) {
                finish();
                m_open = other.id;
            }
            return Done{Outcome::AlreadyMarked, other.id, {}};
        }
    }
    Result<Done> done =
        add(codebook, {label(QT_TRANSLATE_NOOP("Action", "Tag as %1")), nameOf(codebook, kind)},
            newAnnotation(isBegun ? m_begun : kind.tagId, kind.roleId, {selection}));
    if (done) {
        finish();
        m_open = done->annotation;
    }
    return done;
}

/// The annotation @p id where it is this analyst's and has a passage in @p role.
std::optional<Annotation> Annotator::ownWith(Id<Annotation> id, Id<Role> role) const
{
    Result<Annotation> annotation = m_project.annotation(id);
    if (!annotation || annotation->articleId != m_article ||
        annotation->analystId != m_project.analyst() || annotation->rangesOf(role).empty())
        return std::nullopt;
    return std::move(annotation.value());
}

/// The annotation whose source @p open, or a new one where it is nullptr, is to share.
std::optional<Annotation> Annotator::sourceToShare(const Annotation *open, Id<Annotation> current,
                                                   Id<Role> role) const
{
    if (!open) {
        for (const Id<Annotation> id : {m_open, current}) {
            if (std::optional<Annotation> found = ownWith(id, role))
                return found;
        }
    }
    std::vector<Passage> sources;
    std::copy_if(passages().begin(), passages().end(), std::back_inserter(sources),
                 [role](const Passage &passage) { return passage.span.roleId == role; });
    // The nearest before the open one; else the one made last.
    const auto isBetter = [open](const Passage &a, const Passage &b) {
        const auto before = [open](const Passage &passage) {
            return open && passage.span.range.begin < open->envelope().begin
                       ? passage.span.range.begin
                       : -1;
        };
        return std::pair(before(a), a.annotationId) > std::pair(before(b), b.annotationId);
    };
    std::sort(sources.begin(), sources.end(), isBetter);
    for (const Passage &source : sources) {
        if (open && source.annotationId == open->id)
            continue;
        if (std::optional<Annotation> found = ownWith(source.annotationId, role))
            return found;
    }
    return std::nullopt;
}

Result<Annotator::Done> Annotator::shareSource(Id<Annotation> current)
{
    if (!m_project.analyst().isValid())
        return Error{ErrorCode::NoAnalyst, {}, {}, {}};
    const Result<Codebook> codebook = m_project.codebook();
    if (!codebook)
        return codebook.error();
    const auto role =
        std::find_if(codebook->roles.begin(), codebook->roles.end(),
                     [&](const Role &candidate) { return isSource(*codebook, candidate.id); });
    if (!m_article.isValid() || role == codebook->roles.end())
        return Done{Outcome::NoSourceBefore, {}, {}};
    const Result<Annotation> open = m_project.annotation(m_open);
    const bool joins =
        open && isBelow(*codebook, open->tagId, role->tagId) && open->rangesOf(role->id).empty();
    if (open && open->rangesOf(role->id).size() == open->spans.size()) {
        m_takesNext = true; // it has the source and nothing else: it waits for its next part
        return Done{Outcome::AlreadyMarked, m_open, {}};
    }
    const std::optional<Annotation> model =
        sourceToShare(joins ? &*open : nullptr, current, role->id);
    if (!model)
        return Done{Outcome::NoSourceBefore, {}, {}};

    const ActionName name{label(QT_TRANSLATE_NOOP("Action", "Tag as %1")),
                          nameOf(*codebook, {role->tagId, role->id})};
    if (joins) {
        Annotation joined = *open;
        for (const TextRange range : model->rangesOf(role->id))
            joined.spans.push_back({{}, role->id, range});
        const Result<Changes> changes = update(*codebook, name, *open, joined);
        return changes ? Result<Done>(Done{Outcome::Joined, m_open, *changes}) : changes.error();
    }
    const Id<Tag> tag = isBelow(*codebook, m_begun, role->tagId) ? m_begun : model->tagId;
    Result<Done> done =
        add(*codebook, name, newAnnotation(tag, role->id, model->rangesOf(role->id)));
    if (done) {
        finish();
        m_open = done->annotation;
        m_takesNext = true;
    }
    return done;
}

} // namespace app
