#include "ui/mainwindow/annotatingcontroller.h"

#include "app/annotating/articleedits.h"
#include "app/codebook/meanings.h"
#include "app/figures/figurereader.h"
#include "app/text/detectedlanguage.h"
#include "ui/article_view/articleview.h"
#include "ui/inspector/articlepanel.h"
#include "ui/inspector/inspector.h"
#include "ui/tagpalette/tagpalette.h"

#include <algorithm>

namespace ui {

using app::Annotator;
using app::PassageKind;
using storage::Annotation;
using storage::Article;
using storage::Changes;
using storage::ErrorCode;
using storage::Id;
using storage::Operation;
using storage::Result;
using storage::Span;
using storage::TextRange;

namespace {

/// Beyond this all marks are loaded anew, which takes less time then.
constexpr size_t mostReplacedOneByOne = 200;
constexpr qsizetype longTextSize = 1'000'000;

} // namespace

AnnotatingController::AnnotatingController(ArticleView *view, TagPalette *palette,
                                           Inspector *inspector, QObject *parent)
    : QObject(parent),
      m_view(view),
      m_palette(palette),
      m_inspector(inspector)
{
    m_view->setDetails([this](Id<Annotation> id) {
        const Result<Annotation> annotation = m_project->annotation(id);
        return annotation ? detailOf(*annotation, m_codebook, m_analysts) : QString();
    });
    connect(m_view, &ArticleView::escaped, this, &AnnotatingController::finish);
    connect(m_palette, &TagPalette::chosen, this, &AnnotatingController::mark);
    connect(m_view, &ArticleView::annotationClicked, this, [this](Id<Annotation> id) {
        // While parts are being added, a click beside all marks is how the next selection begins.
        const Id<Annotation> open = m_annotator ? m_annotator->open() : Id<Annotation>();
        setCurrent(id.isValid() ? id : open);
    });
    connect(m_view, &ArticleView::spanResized, this,
            [this](Id<Annotation> id, Id<Span> span, TextRange range) {
                if (canEdit())
                    tell(m_annotator->resize(id, span, range), tr("Edge moved."));
            });
    connect(m_inspector, &Inspector::annotationWanted, this, &AnnotatingController::select);

    connect(m_inspector, &Inspector::deletionWanted, this, &AnnotatingController::removeSelected);
    connect(m_inspector, &Inspector::textWanted, m_view,
            [this] { m_view->setFocus(Qt::ShortcutFocusReason); });
    m_view->installEventFilter(this);
    connectAnnotationPanel();
    const ArticlePanel *article = m_inspector->articlePanel();
    connect(article, &ArticlePanel::metadataEdited, this,
            [this](const QString &name, const QString &value) {
                if (canEdit()) {
                    tell(app::setMetadata(*m_project, m_annotator->article(), name, value),
                         tr("Article corrected."));
                }
            });
    connect(article, &ArticlePanel::noteEdited, this, [this](const QString &note) {
        if (canEdit()) {
            tell(app::setArticleNote(*m_project, m_annotator->article(), note),
                 tr("Note written."));
        }
    });
    connect(article, &ArticlePanel::statusEdited, this, [this](storage::ArticleStatus status) {
        if (canEdit()) {
            tell(app::setStatus(*m_project, m_annotator->article(), status), tr("Status changed."));
        }
    });
}

void AnnotatingController::setProject(storage::Project *project)
{
    openArticle({});
    if (m_project)
        m_project->disconnect(this);
    m_annotator.reset();
    m_project = project;
    followSources();
    m_codebook = {};
    m_lastKind.reset();
    if (m_project) {
        m_annotator = std::make_unique<Annotator>(*m_project);
        connect(m_project, &storage::Project::changed, this, &AnnotatingController::apply);
    }
    reloadCodebook();
}

void AnnotatingController::reloadCodebook()
{
    if (m_project)
        m_codebook = m_project->codebook().valueOr({});
    m_marks = ArticleMarks(m_codebook);
    m_palette->setCodebook(m_codebook);
}

Id<Article> AnnotatingController::article() const
{
    return m_annotator ? m_annotator->article() : Id<Article>();
}

void AnnotatingController::openArticle(Id<Article> id)
{
    if (!m_annotator)
        return;
    m_current = {};
    const Result<void> opened = id.isValid() ? m_annotator->openArticle(id) : Result<void>();
    if (!id.isValid() || !opened) {
        m_annotator->closeArticle();
        m_view->clear();
        m_inspector->showArticle(nullptr, nullptr);
        showOpen();
        Q_EMIT currentChanged({});
        if (!opened)
            Q_EMIT failed(tr("The article cannot be shown."), opened.error());
        return;
    }
    m_view->setArticle(m_annotator->text(), m_project->structure(id).valueOr({}));
    showLanguage();
    // Reading begins before a hundred thousand marks have come from the file.
    if (m_annotator->text().size() > longTextSize && m_view->isVisible())
        m_view->repaint();
    showMarks();
    showLinks();
    m_inspector->showArticle(m_project, m_annotator.get());
    showOpen();
    Q_EMIT currentChanged({});
}

void AnnotatingController::showMarks()
{
    m_analysts.clear();
    for (const storage::Analyst &analyst : m_project->analysts().valueOr({}))
        m_analysts.emplace(analyst.id, analyst.name);
    m_view->setMarks(m_marks.marksOf(m_annotator->passages()));
}

void AnnotatingController::showLanguage()
{
    const Result<Article> shown = m_project->article(article());
    m_view->setLanguage(
        app::readingLanguage(shown ? shown->metadata.language : QString(), m_view->text()));
}

void AnnotatingController::showLinks()
{
    std::vector<MarkLink> links;
    for (const storage::Link &link : m_project->links(article()).valueOr({}))
        links.push_back(markLinkOf(link));
    m_view->setLinks(std::move(links));
}

void AnnotatingController::showOpen()
{
    std::optional<Annotation> open;
    if (m_annotator && m_annotator->open().isValid()) {
        if (const Result<Annotation> found = m_project->annotation(m_annotator->open()))
            open = *found;
    }
    const Id<storage::Tag> tag = open          ? open->tagId
                                 : m_annotator ? m_annotator->begun()
                                               : Id<storage::Tag>();
    const std::vector<Id<storage::Tag>> line = m_codebook.lineage(tag);
    m_palette->setOpenTag(line.empty() ? tag : line.back());
    showGathering(open);
}

void AnnotatingController::followSources()
{
    m_cues.reset();
}

void AnnotatingController::apply(const Changes &changes)
{
    if (changes.codebook)
        reloadCodebook();
    if (changes.listedWords)
        followSources();
    const bool isGone =
        std::any_of(changes.articles.begin(), changes.articles.end(),
                    [this](const Changes::ArticleChange &change) {
                        return change.id == article() && change.operation == Operation::Deleted;
                    });
    if (isGone) {
        openArticle({});
        return;
    }
    const auto corrected = std::find(changes.texts.begin(), changes.texts.end(), article());
    if (corrected != changes.texts.end()) {
        showCorrectedText();
        return;
    }
    if (article().isValid()) {
        if (changes.codebook || changes.annotations.size() > mostReplacedOneByOne)
            showMarks();
        else
            replaceMarks(changes);
        if (m_current.isValid() && !m_project->annotation(m_current))
            setCurrent({});
        if (!changes.articles.empty())
            showLanguage();
        if (!changes.links.empty())
            showLinks();
    }
    showOpen();
}

void AnnotatingController::replaceMarks(const Changes &changes)
{
    for (const Changes::AnnotationChange &change : changes.annotations) {
        if (change.articleId != article())
            continue;
        const Result<Annotation> annotation = change.operation == Operation::Deleted
                                                  ? Result<Annotation>(storage::Error{})
                                                  : m_project->annotation(change.id);
        m_view->replaceMarks(change.id,
                             annotation ? m_marks.marksOf(*annotation) : std::vector<Mark>());
    }
}

void AnnotatingController::setCurrent(Id<Annotation> id)
{
    m_current = id;
    m_view->setCurrentAnnotation(id);
    m_inspector->showAnnotation(id);
    Q_EMIT currentChanged(id);
}

void AnnotatingController::select(Id<Annotation> id)
{
    setCurrent(id);
    if (!id.isValid())
        return;
    if (const Result<Annotation> annotation = m_project->annotation(id))
        m_view->ensureVisible(annotation->envelope());
}

bool AnnotatingController::canEdit()
{
    if (!m_project || !article().isValid())
        return false;
    if (!m_project->isReadOnly())
        return true;
    Q_EMIT said(tr("This project is open for reading only; nothing was changed."));
    return false;
}

void AnnotatingController::tell(const Result<Changes> &changes, const QString &sentence)
{
    if (!changes) {
        Q_EMIT failed(tr("This could not be done."), changes.error());
        m_inspector->refresh();
    } else if (!changes->isEmpty()) {
        Q_EMIT done(sentence);
    }
}

void AnnotatingController::mark(PassageKind kind)
{
    if (!canEdit() || !isAnalystKnown())
        return;
    m_lastKind = kind;
    const bool isFigure = m_codebook.meaningOf(kind.tagId) == app::meaning::figure;
    if (isFigure && !m_view->hasSelection() && !selectFigureAtCaret()) {
        Q_EMIT said(tr("There is no number at the caret. Select the words first, then press %1 to "
                       "tag them as %2.")
                        .arg(app::letterOf(m_codebook, kind), app::nameOf(m_codebook, kind)));
        return;
    }
    const TextRange selection = m_view->hasSelection() ? m_view->selection() : TextRange();
    const Result<Annotator::Done> done = m_annotator->mark(kind, selection);
    if (!done) {
        Q_EMIT failed(tr("The passage could not be tagged."), done.error());
        return;
    }
    tellMarked(kind, *done);
    showOpen();
    if (done->annotation.isValid())
        setCurrent(done->annotation);
}

bool AnnotatingController::isAnalystKnown()
{
    if (!m_project->analyst().isValid())
        Q_EMIT analystWanted();
    return m_project->analyst().isValid();
}

void AnnotatingController::markAll(PassageKind kind, const std::vector<TextRange> &passages)
{
    if (!canEdit() || !isAnalystKnown())
        return;
    m_lastKind = kind;
    const Result<Changes> changes = m_annotator->markAll(kind, passages);
    if (!changes) {
        Q_EMIT failed(tr("The occurrences could not be tagged. Nothing was changed."),
                      changes.error());
        return;
    }
    tell(changes, tr("%n occurrence(s) tagged as %1.", nullptr, int(changes->annotations.size()))
                      .arg(app::nameOf(m_codebook, kind)));
    showFirst(*changes);
}

std::optional<PassageKind> AnnotatingController::likelyKind() const
{
    if (!m_current.isValid())
        return m_lastKind;
    const Result<Annotation> annotation = m_project->annotation(m_current);
    if (!annotation)
        return m_lastKind;
    PassageKind kind{annotation->tagId, {}};
    if (app::isBuiltFromParts(m_codebook, annotation->tagId)) {
        for (const Span &span : annotation->spans) {
            if (!kind.roleId.isValid() || span.id == m_view->currentSpan())
                kind.roleId = span.roleId;
        }
    }
    return kind;
}

std::vector<Annotation> AnnotatingController::ownAnnotations() const
{
    return m_annotator ? m_annotator->own().valueOr({}) : std::vector<Annotation>();
}

/// What to say of a figure whose number cannot be read, or in two ways.
std::optional<QString> AnnotatingController::doubtAbout(Id<Annotation> id) const
{
    const Result<Annotation> annotation = m_project->annotation(id);
    if (!annotation || m_codebook.meaningOf(annotation->tagId) != app::meaning::figure)
        return std::nullopt;
    const QString words =
        app::quote(m_annotator->text(), m_annotator->map(), annotation->spans.front().range);
    const auto figure = app::readFigure(words, m_view->language());
    if (!figure) {
        return tr("Tagged as %1. No number is read in these words: fill in its values.")
            .arg(app::nameOf(m_codebook, {annotation->tagId, {}}));
    }
    if (!figure->isAmbiguous)
        return std::nullopt;
    //: %1 are the words of a number: "1.234"; %2 the value that was taken
    return tr("“%1” can be read in two ways and was read as %2: check the value.")
        .arg(words, figure->value.isEmpty() ? figure->valueMin : figure->value);
}

void AnnotatingController::tellMarked(PassageKind kind, const Annotator::Done &done)
{
    const QString name = app::nameOf(m_codebook, kind);
    const QString tag = app::nameOf(m_codebook, {kind.tagId, {}});
    switch (done.outcome) {
    case Annotator::Outcome::Tagged:
        tell(done.changes,
             kind.roleId.isValid()
                 //: %1 is "Source", %2 is "Attribution"
                 ? tr("Tagged as %1, which begins a new %2.").arg(name, tag)
                 : doubtAbout(done.annotation).value_or(tr("Tagged as %1.").arg(name)));
        break;
    case Annotator::Outcome::Joined:
        tell(done.changes, kind.roleId.isValid()
                               //: %1 is "Cue", %2 is "Attribution"
                               ? tr("Tagged as %1 of the same %2.").arg(name, tag)
                               //: %1 is "Claim"
                               : tr("Another passage of the same %1.").arg(name));
        break;
    case Annotator::Outcome::Begun: {
        QStringList parts;
        for (const storage::Role *role : app::rolesInUse(m_codebook, kind.tagId)) {
            if (!role->shortcut.isEmpty())
                parts.append(
                    QStringLiteral("%1 (%2)").arg(app::readable(role->name), role->shortcut));
        }
        //: %1 is "Attribution", %2 "Source (S), Cue (U), Content (Q)"
        Q_EMIT said(tr("A new %1 begins: select its parts and press their letters, %2.")
                        .arg(tag, parts.join(QStringLiteral(", "))));
        break;
    }
    case Annotator::Outcome::AlreadyMarked:
        Q_EMIT said(
            tr("Exactly these words are tagged as %1 already; nothing was added.").arg(name));
        break;
    case Annotator::Outcome::NothingSelected:
        Q_EMIT said(tr("Select the words first, then press %1 to tag them as %2.")
                        .arg(app::letterOf(m_codebook, kind), name));
        break;
    case Annotator::Outcome::NoSourceBefore:
        Q_EMIT said(tr("There is no source before this that could be taken over."));
        break;
    }
}

void AnnotatingController::finishOrResume()
{
    if (!m_annotator)
        return;
    if (m_annotator->open().isValid() || m_annotator->begun().isValid()) {
        finish();
    } else if (m_current.isValid() && m_annotator->resume(m_current)) {
        Q_EMIT said(tr("The annotation is open again: its next parts join it."));
        showOpen();
    }
}

void AnnotatingController::finish()
{
    if (!m_annotator || (!m_annotator->open().isValid() && !m_annotator->begun().isValid()))
        return;
    m_annotator->finish();
    Q_EMIT said(tr("Finished. The next part begins a new annotation."));
    showOpen();
}

void AnnotatingController::showFirst(const Changes &changes)
{
    for (const Changes::AnnotationChange &change : changes.annotations) {
        if (change.articleId == article() && change.operation != Operation::Deleted) {
            select(change.id);
            return;
        }
    }
}

} // namespace ui
