#include "app/annotating/annotator.h"

#include "app/annotating/annotationedits.h"
#include "app/annotating/articleedits.h"
#include "app/annotating/completeness.h"
#include "app/annotating/derivedvalues.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace app {

using storage::ActionName;
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
    m_takesNext = false;
    m_open = {};
    m_begun = {};
}

bool Annotator::resume(Id<Annotation> id)
{
    const Result<Annotation> annotation = m_project.annotation(id);
    if (!annotation || annotation->articleId != m_article ||
        annotation->analystId != m_project.analyst())
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
    const Id<Role> role = roleOf(codebook, kind);
    if (m_isResumed && m_open.isValid()) {
        const Result<std::optional<Done>> joined =
            joinOpen(codebook, {kind.tagId, role}, selection);
        if (!joined)
            return joined.error();
        if (*joined)
            return **joined;
    }
    for (const Annotation &other : *others) {
        if (other.tagId == kind.tagId && other.spans.size() == 1 &&
            other.spans.front().roleId == role)
            return Done{Outcome::AlreadyMarked, other.id, {}};
    }
    return add(codebook, {label(QT_TRANSLATE_NOOP("Action", "Tag as %1")), nameOf(codebook, kind)},
               newAnnotation(kind.tagId, role, {selection}));
}

Result<Annotator::Done> Annotator::add(const Codebook &codebook, const ActionName &name,
                                       const Annotation &annotation)
{
    Done done{Outcome::Tagged, {}, {}};
    const OpenText open{m_article, m_text, m_map, passages()};
    const Result<Changes> changes = m_project.edit(name, [&](Edit &edit) -> Result<void> {
        const Result<Id<Annotation>> id = edit.addAnnotation(annotation);
        if (!id)
            return id.error();
        done.annotation = *id;
        if (Result<void> begun = beginWork(edit, m_article); !begun)
            return begun;
        return deriveValues(edit, codebook, {}, {*id}, &open);
    });
    if (!changes)
        return changes.error();
    done.changes = *changes;
    return done;
}

Annotation Annotator::newAnnotation(Id<Tag> tag, Id<Role> role,
                                    const std::vector<TextRange> &passages) const
{
    Annotation annotation;
    annotation.articleId = m_article;
    annotation.tagId = tag;
    annotation.analystId = m_project.analyst();
    annotation.origin = QStringLiteral("analyst");
    for (const TextRange passage : passages)
        annotation.spans.push_back({{}, role, passage});
    return annotation;
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
    const Id<Role> role = roleOf(*codebook, kind);

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
    const OpenText open{m_article, m_text, m_map, this->passages()};
    return m_project.edit(
        {count == 1 ? single : several, nameOf(*codebook, kind)}, [&](Edit &edit) -> Result<void> {
            std::vector<Id<Annotation>> added;
            for (const TextRange passage : missing) {
                const auto id = edit.addAnnotation(newAnnotation(kind.tagId, role, {passage}));
                if (!id)
                    return id.error();
                added.push_back(*id);
            }
            if (Result<void> begun = beginWork(edit, m_article); !begun)
                return begun;
            return deriveValues(edit, *codebook, {}, added, &open);
        });
}

Result<Changes> Annotator::update(const Codebook &codebook, const ActionName &name,
                                  const Annotation &before, const Annotation &after)
{
    const OpenText open{m_article, m_text, m_map, passages()};
    return m_project.edit(name, [&](Edit &edit) -> Result<void> {
        if (Result<void> updated = edit.updateAnnotation(after); !updated)
            return updated;
        return deriveValues(edit, codebook, {before}, {after.id}, &open);
    });
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
    const Result<Annotation> annotation = m_project.annotation(id);
    if (!annotation)
        return annotation.error();
    const Result<Codebook> codebook = m_project.codebook();
    if (!codebook)
        return codebook.error();
    Annotation after = *annotation;
    std::erase_if(after.spans, [span](const Span &other) { return other.id == span; });
    if (after.spans.empty())
        return remove(id);
    return update(*codebook, {label(QT_TRANSLATE_NOOP("Action", "Remove a passage")), {}},
                  *annotation, after);
}

Result<Changes> Annotator::resize(Id<Annotation> id, Id<Span> spanId, TextRange range)
{
    const Result<Annotation> annotation = m_project.annotation(id);
    if (!annotation)
        return annotation.error();
    const Result<Codebook> codebook = m_project.codebook();
    if (!codebook)
        return codebook.error();
    const TextRange passage = withoutBlanks(m_text, m_map, range);
    Annotation after = *annotation;
    Span *span = spanOf(after, spanId);
    if (!span || passage.isEmpty())
        return Error{span ? ErrorCode::NoPassage : ErrorCode::NotFound, {}, {}, {}};
    if (span->range == passage)
        return Changes();
    span->range = passage;
    return update(*codebook, {label(QT_TRANSLATE_NOOP("Action", "Move an edge")), {}}, *annotation,
                  after);
}

} // namespace app
