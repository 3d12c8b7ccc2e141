#include "app/annotating/annotator.h"

#include "app/annotating/annotationedits.h"
#include "app/annotating/completeness.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace app {

using storage::Annotation;
using storage::Article;
using storage::Changes;
using storage::Codebook;
using storage::Edit;
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

Span *spanOf(Annotation &annotation, Id<Span> id)
{
    const auto found = std::find_if(annotation.spans.begin(), annotation.spans.end(),
                                    [id](const Span &span) { return span.id == id; });
    return found == annotation.spans.end() ? nullptr : &*found;
}

/// Beyond this the passages are read anew: following each change goes through all of them.
constexpr size_t mostFollowedOneByOne = 200;

QString label(const char *template_)
{
    return QString::fromLatin1(template_);
}

} // namespace

Annotator::Annotator(storage::Project &project) : m_project(project)
{
    QObject::connect(&m_project, &storage::Project::changed, &m_connection,
                     [this](const Changes &changes) { apply(changes); });
}

Result<void> Annotator::openArticle(Id<Article> id)
{
    closeArticle();
    Result<QString> text = m_project.text(id);
    if (!text)
        return text.error();
    m_article = id;
    m_text = *text;
    m_map = TextMap(m_text);
    return {};
}

void Annotator::closeArticle()
{
    finish();
    m_article = {};
    m_text.clear();
    m_map = {};
    m_passages.reset();
}

const std::vector<Passage> &Annotator::passages() const
{
    if (!m_passages)
        m_passages = m_project.passages(m_article).valueOr({});
    return *m_passages;
}

void Annotator::apply(const Changes &changes)
{
    if (!m_passages)
        return;
    if (changes.annotations.size() > mostFollowedOneByOne) {
        m_passages.reset();
        return;
    }
    for (const Changes::AnnotationChange &change : changes.annotations) {
        if (change.articleId != m_article)
            continue;
        std::erase_if(*m_passages, [&change](const Passage &passage) {
            return passage.annotationId == change.id;
        });
        const Result<Annotation> annotation = m_project.annotation(change.id);
        if (!annotation)
            continue;
        for (const Span &span : annotation->spans) {
            const Passage passage{annotation->id, annotation->tagId, span};
            m_passages->insert(std::upper_bound(m_passages->begin(), m_passages->end(), passage,
                                                Passage::isBefore),
                               passage);
        }
    }
}

void Annotator::begin(Id<Tag> tag)
{
    finish();
    m_begun = tag;
}

void Annotator::finish()
{
    m_isResumed = false;
    m_open = {};
    m_begun = {};
}

bool Annotator::resume(Id<Annotation> id)
{
    const Result<Annotation> annotation = m_project.annotation(id);
    const Result<Codebook> codebook = m_project.codebook();
    if (!annotation || !codebook || annotation->articleId != m_article ||
        annotation->analystId != m_project.analyst() ||
        !isBuiltFromParts(*codebook, annotation->tagId))
        return false;
    finish();
    m_open = id;
    m_isResumed = true;
    return true;
}

Result<std::vector<Annotation>> Annotator::own() const
{
    Result<std::vector<Annotation>> all = m_project.annotations(m_article);
    if (all) {
        std::erase_if(all.value(), [this](const Annotation &annotation) {
            return annotation.analystId != m_project.analyst();
        });
    }
    return all;
}

/// The annotations of this analyst that have a passage which is exactly @p range.
Result<std::vector<Annotation>> Annotator::ownAt(TextRange range) const
{
    std::vector<Annotation> found;
    const Passage first{{}, {}, {{}, {}, range}};
    auto passage = std::lower_bound(passages().begin(), passages().end(), first, Passage::isBefore);
    for (; passage != passages().end() && passage->span.range == range; ++passage) {
        Result<Annotation> annotation = m_project.annotation(passage->annotationId);
        if (!annotation)
            return annotation.error();
        if (annotation->analystId == m_project.analyst())
            found.push_back(std::move(annotation.value()));
    }
    return found;
}

Result<Annotator::Done> Annotator::mark(PassageKind kind, TextRange selection)
{
    if (!m_project.analyst().isValid())
        return Error{ErrorCode::NoAnalyst, {}, {}, {}};
    const Result<Codebook> codebook = m_project.codebook();
    if (!codebook)
        return codebook.error();
    if (!kind.roleId.isValid() && isBuiltFromParts(*codebook, kind.tagId)) {
        begin(kind.tagId);
        return Done{Outcome::Begun, {}, {}};
    }
    const TextRange passage = withoutBlanks(m_text, m_map, selection);
    if (!m_article.isValid() || passage.isEmpty())
        return Done{};
    return kind.roleId.isValid() ? markPart(*codebook, kind, passage)
                                 : markWhole(*codebook, kind, passage);
}

Result<Annotator::Done> Annotator::markWhole(const Codebook &codebook, PassageKind kind,
                                             TextRange selection)
{
    const Result<std::vector<Annotation>> others = ownAt(selection);
    if (!others)
        return others.error();
    const std::vector<const Role *> roles = codebook.rolesOf(kind.tagId);
    const Id<Role> role = roles.empty() ? Id<Role>() : roles.front()->id;
    for (const Annotation &other : *others) {
        if (other.tagId == kind.tagId && other.spans.size() == 1 && hasSpan(other, role, selection))
            return Done{Outcome::AlreadyMarked, other.id, {}};
    }
    finish();
    return add({label(QT_TRANSLATE_NOOP("Action", "Tag as %1")), nameOf(codebook, kind)},
               kind.tagId, role, selection);
}

bool Annotator::hasRoomNear(const Codebook &codebook, const Annotation &annotation, Id<Role> roleId,
                            TextRange selection) const
{
    if (m_isResumed)
        return true;
    const Role *role = codebook.role(roleId);
    if (!role || (!role->repeats && !annotation.rangesOf(roleId).empty()))
        return false;
    const Result<Article> article = m_project.article(m_article);
    const QString language = article ? article->metadata.language : QString();
    const TextRange sentences = sentencesAround(m_text, m_map, selection, language);
    const TextRange paragraphs = paragraphAt(m_text, m_map, selection.begin)
                                     .united(paragraphAt(m_text, m_map, selection.end));
    const TextRange near = !missingRoles(codebook, annotation).empty() ? paragraphs : sentences;
    return std::any_of(annotation.spans.begin(), annotation.spans.end(),
                       [near](const Span &span) { return span.range.overlaps(near); });
}

Result<Annotator::Done> Annotator::markPart(const Codebook &codebook, PassageKind kind,
                                            TextRange selection)
{
    if (m_open.isValid()) {
        Result<Annotation> joined = m_project.annotation(m_open);
        if (!joined)
            m_open = {}; // undone or deleted since
        else if (hasSpan(*joined, kind.roleId, selection))
            return Done{Outcome::AlreadyMarked, m_open, {}};
        else if (isBelow(codebook, joined->tagId, kind.tagId) &&
                 hasRoomNear(codebook, *joined, kind.roleId, selection)) {
            joined->spans.push_back({{}, kind.roleId, selection});
            const Result<Changes> changes = update(
                {label(QT_TRANSLATE_NOOP("Action", "Tag as %1")), nameOf(codebook, kind)}, *joined);
            if (!changes)
                return changes.error();
            return Done{Outcome::Joined, m_open, *changes};
        }
    }
    const bool isBegun = isBelow(codebook, m_begun, kind.tagId);
    if (!isBegun) {
        const Result<std::vector<Annotation>> others = ownAt(selection);
        if (!others)
            return others.error();
        for (const Annotation &other : *others) {
            if (other.tagId == kind.tagId && hasSpan(other, kind.roleId, selection))
                return Done{Outcome::AlreadyMarked, other.id, {}};
        }
    }
    Result<Done> done =
        add({label(QT_TRANSLATE_NOOP("Action", "Tag as %1")), nameOf(codebook, kind)},
            isBegun ? m_begun : kind.tagId, kind.roleId, selection);
    if (done) {
        finish();
        m_open = done->annotation;
    }
    return done;
}

Result<Annotator::Done> Annotator::add(const storage::ActionName &name, Id<Tag> tag, Id<Role> role,
                                       TextRange selection)
{
    Done done{Outcome::Tagged, {}, {}};
    const Result<Changes> changes = m_project.edit(name, [&](Edit &edit) -> Result<void> {
        const Result<Id<Annotation>> id = edit.addAnnotation(newAnnotation(tag, role, selection));
        if (!id)
            return id.error();
        done.annotation = *id;
        return beginWork(edit);
    });
    if (!changes)
        return changes.error();
    done.changes = *changes;
    return done;
}

Annotation Annotator::newAnnotation(Id<Tag> tag, Id<Role> role, TextRange passage) const
{
    Annotation annotation;
    annotation.articleId = m_article;
    annotation.tagId = tag;
    annotation.analystId = m_project.analyst();
    annotation.origin = QStringLiteral("analyst");
    annotation.spans = {{{}, role, passage}};
    return annotation;
}

/// The first mark takes the article from the pile.
Result<void> Annotator::beginWork(Edit &edit) const
{
    Result<Article> article = edit.project().article(m_article);
    if (!article)
        return article.error();
    if (article->status != storage::ArticleStatus::ToDo)
        return {};
    article->status = storage::ArticleStatus::InProgress;
    return edit.updateArticle(*article);
}

Result<Changes> Annotator::markAll(PassageKind kind, const std::vector<TextRange> &passages)
{
    if (!m_project.analyst().isValid())
        return Error{ErrorCode::NoAnalyst, {}, {}, {}};
    const Result<Codebook> codebook = m_project.codebook();
    const Result<std::vector<Annotation>> others = own();
    if (!codebook || !others)
        return codebook ? others.error() : codebook.error();
    Q_ASSERT(kind.roleId.isValid() || !isBuiltFromParts(*codebook, kind.tagId));
    const std::vector<const Role *> roles = codebook->rolesOf(kind.tagId);
    const Id<Role> role = kind.roleId.isValid() ? kind.roleId
                          : roles.empty()       ? Id<Role>()
                                                : roles.front()->id;

    std::set<std::pair<qsizetype, qsizetype>> marked;
    for (const Annotation &other : *others) {
        if (other.tagId != kind.tagId || (!kind.roleId.isValid() && other.spans.size() != 1))
            continue;
        for (const TextRange range : other.rangesOf(role))
            marked.emplace(range.begin, range.end);
    }
    std::vector<TextRange> missing;
    for (const TextRange range : passages) {
        const TextRange passage = withoutBlanks(m_text, m_map, range);
        if (passage.isEmpty())
            return Error{ErrorCode::NoPassage, nameOf(*codebook, kind), {}, {}};
        if (marked.emplace(passage.begin, passage.end).second)
            missing.push_back(passage);
    }
    if (missing.empty())
        return Changes();

    const auto count = qsizetype(missing.size());
    const QString several = label(QT_TRANSLATE_N_NOOP("Action", "Tag %n occurrences as %1"))
                                .replace(QStringLiteral("%n"), QString::number(count));
    const QString single = label(QT_TRANSLATE_NOOP("Action", "Tag as %1"));
    return m_project.edit(
        {count == 1 ? single : several, nameOf(*codebook, kind)}, [&](Edit &edit) -> Result<void> {
            for (const TextRange passage : missing) {
                const auto id = edit.addAnnotation(newAnnotation(kind.tagId, role, passage));
                if (!id)
                    return id.error();
            }
            return beginWork(edit);
        });
}

Result<Changes> Annotator::update(const storage::ActionName &name, const Annotation &annotation)
{
    return m_project.edit(name, [&](Edit &edit) { return edit.updateAnnotation(annotation); });
}

Result<Changes> Annotator::remove(Id<Annotation> id)
{
    Result<Changes> changes = app::remove(m_project, {id});
    if (changes && m_open == id)
        m_open = {};
    return changes;
}

Result<Changes> Annotator::removeSpan(Id<Annotation> id, Id<Span> span)
{
    Result<Annotation> annotation = m_project.annotation(id);
    if (!annotation)
        return annotation.error();
    std::erase_if(annotation->spans, [span](const Span &other) { return other.id == span; });
    if (annotation->spans.empty())
        return remove(id);
    return update({label(QT_TRANSLATE_NOOP("Action", "Remove a passage")), {}}, *annotation);
}

Result<Changes> Annotator::resize(Id<Annotation> id, Id<Span> spanId, TextRange range)
{
    Result<Annotation> annotation = m_project.annotation(id);
    if (!annotation)
        return annotation.error();
    const TextRange passage = withoutBlanks(m_text, m_map, range);
    Span *span = spanOf(*annotation, spanId);
    if (!span || passage.isEmpty())
        return Error{span ? ErrorCode::NoPassage : ErrorCode::NotFound, {}, {}, {}};
    if (span->range == passage)
        return Changes();
    span->range = passage;
    return update({label(QT_TRANSLATE_NOOP("Action", "Move an edge")), {}}, *annotation);
}

} // namespace app
