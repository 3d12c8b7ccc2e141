#include "ui/mainwindow/suggestioncontroller.h"

#include "app/annotating/cuewordlist.h"
#include "app/suggestions/suggester.h"
#include "ui/article_view/articleview.h"
#include "ui/mainwindow/annotatingcontroller.h"
#include "ui/suggestions/suggestionstrip.h"

#include <QDir>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace ui {

using app::CueKind;
using app::Direction;
using app::Suggestion;
using app::SuggestionKind;
using app::SuggestionState;
using storage::Annotation;
using storage::Changes;
using storage::Id;
using storage::Result;
using storage::TextRange;

namespace {

/// Has something of each kind, as a rule is made ready when it is first tried.
constexpr QStringView sampleSentence =
    u"In May, Anna Berg said: “It was as if 3 or more had to call for it”, according to a view of "
    u"at least two, 'the' report that is due on March 3.";

/// Made where there is none yet.
app::CueFinder &finderOf(std::unique_ptr<app::CueFinder> &finder, const app::CueSources &sources)
{
    if (!finder)
        finder = std::make_unique<app::CueFinder>(sources);
    return *finder;
}

constexpr std::chrono::milliseconds pauseWhileWritten{300};

/// The language that most articles of the project at @p path are in; English where none is known.
QString commonLanguage(const QString &path)
{
    QString common = QStringLiteral("en");
    if (path.isEmpty())
        return common;
    const auto project = storage::ProjectReader::open(path);
    if (!project)
        return common;
    const auto counts = (*project)->counts();
    if (!counts)
        return common;
    qint64 most = 0;
    for (const auto &[language, articles] : counts->articlesByLanguage) {
        if (!language.isEmpty() && articles > most) {
            common = language;
            most = articles;
        }
    }
    return common;
}

} // namespace

SuggestionController::SuggestionController(ArticleView *view, SuggestionStrip *strip,
                                           AnnotatingController *annotating, QObject *parent)
    : QObject(parent),
      m_view(view),
      m_strip(strip),
      m_annotating(annotating),
      m_watcher(new QFileSystemWatcher(this)),
      m_written(new QTimer(this)),
      m_filter(strip->filterButton()->filter()),
      m_lit{CueKind::SureWord, CueKind::LikelyWord, CueKind::Credit, CueKind::Figure}
{
    connect(m_view, &ArticleView::escaped, this, &SuggestionController::leave);
    connect(m_view, &ArticleView::selectionChanged, this, [this](TextRange range) {
        if (!range.isEmpty() && !m_isDeciding)
            leave();
    });
    connect(m_annotating, &AnnotatingController::currentChanged, this, [this](Id<Annotation> id) {
        if (id.isValid() && !m_isDeciding)
            leave();
    });
    connect(m_strip->filterButton(), &SuggestionFilterButton::filterChanged, this,
            &SuggestionController::setFilter);
    m_view->setCueDetails([this](qsizetype position) { return detailAt(position); });
    m_written->setSingleShot(true);
    m_written->setInterval(pauseWhileWritten);
    connect(m_watcher, &QFileSystemWatcher::fileChanged, m_written, qOverload<>(&QTimer::start));
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, m_written,
            qOverload<>(&QTimer::start));
    connect(m_written, &QTimer::timeout, this, [this] {
        // Also where the program's definitions were enough until now.
        m_programsFinder = std::make_shared<std::unique_ptr<app::CueFinder>>();
        followSources();
    });
    loadDefinitions();
}

void SuggestionController::setProject(storage::Project *project)
{
    m_task->cancel();
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    if (m_project) {
        m_codebook = m_project->codebook().valueOr({});
        connect(m_project, &storage::Project::changed, this, &SuggestionController::apply);
    }
    followSources();
}

void SuggestionController::followSources()
{
    m_sources = m_project ? app::cueSourcesOf(*m_project) : app::CueSources();
    watchFolders();
    m_finder = app::isOnlyOfTheProgram(m_sources)
                   ? m_programsFinder
                   : std::make_shared<std::unique_ptr<app::CueFinder>>();
    m_areProblemsSaid = false;
    followArticle();
}

/// A definition that another program writes counts as soon as it is there.
void SuggestionController::watchFolders()
{
    const QStringList watched = m_watcher->files() + m_watcher->directories();
    if (!watched.isEmpty())
        m_watcher->removePaths(watched);
    for (const QString &folder : m_sources.folders) {
        const QDir files(folder);
        if (!files.exists())
            continue;
        m_watcher->addPath(folder);
        for (const QFileInfo &file : files.entryInfoList({QStringLiteral("*.xml")}, QDir::Files))
            m_watcher->addPath(file.filePath());
    }
}

void SuggestionController::followArticle()
{
    setCurrent({});
    m_task->cancel();
    m_cues.clear();
    m_listed.clear();
    m_suggestions.clear();
    m_states.clear();
    m_isReady = false;
    showCues();
    showStrip();
    if (m_project && m_annotating->article().isValid())
        find();
    else
        loadDefinitions();
}

/// Ahead of the first article, so that its cues do not wait for that: those of the language that
/// most articles of the project are in.
void SuggestionController::loadDefinitions()
{
    const auto work = [finder = m_finder, sources = m_sources,
                       project = m_project ? m_project->path()
                                           : QString()](const BackgroundTask::Report &) {
        finderOf(*finder, sources).cuesIn(sampleSentence, commonLanguage(project));
    };
    m_task->start(work, [] {});
}

void SuggestionController::find()
{
    m_language = m_view->language();
    auto found = std::make_shared<Found>();
    const auto work = [found, finder = m_finder, text = m_view->text(), language = m_language,
                       sources = m_sources](const BackgroundTask::Report &) {
        app::CueFinder &cueFinder = finderOf(*finder, sources);
        found->cues = cueFinder.cuesIn(text, language);
        found->listed = cueFinder.listedIn(text);
        found->problems = cueFinder.problems();
        found->suggestions = app::suggestionsIn(text, found->cues, language);
    };
    m_task->start(work, [this, found] { take(std::move(*found)); });
}

void SuggestionController::take(Found found)
{
    m_cues = std::move(found.cues);
    m_suggestions = std::move(found.suggestions);
    m_isReady = true;
    m_listed = std::move(found.listed);
    if (!found.problems.empty() && !m_areProblemsSaid) {
        m_areProblemsSaid = true;
        Q_EMIT said(app::sentenceOf(found.problems.front()));
    }
    updateStates();
    showCues();
    showStrip();
}

void SuggestionController::apply(const Changes &changes)
{
    if (changes.listedWords) {
        followSources();
        return;
    }
    if (changes.codebook)
        m_codebook = m_project->codebook().valueOr({});
    const Id<storage::Article> article = m_annotating->article();
    if (std::find(changes.texts.begin(), changes.texts.end(), article) != changes.texts.end()) {
        followArticle();
        return;
    }
    if (!article.isValid() || !m_isReady)
        return;
    const bool isArticleChanged = std::any_of(
        changes.articles.begin(), changes.articles.end(),
        [article](const Changes::ArticleChange &change) { return change.id == article; });
    if (isArticleChanged) {
        m_annotating->showLanguage(); // it may hear of the change after this
        if (m_view->language() != m_language) {
            followArticle();
            return;
        }
    }
    const bool isMarked = std::any_of(
        changes.annotations.begin(), changes.annotations.end(),
        [article](const Changes::AnnotationChange &change) { return change.articleId == article; });
    const bool isRejected = std::find(changes.suggestions.begin(), changes.suggestions.end(),
                                      article) != changes.suggestions.end();
    if (!changes.codebook && !isMarked && !isRejected)
        return;
    const std::vector<SuggestionState> before = m_states;
    updateStates();
    showCues();
    if (m_isDeciding)
        return;
    // What undo opens again is what the analyst wants to look at
    for (size_t number = 0; number < m_states.size() && number < before.size(); ++number) {
        const bool wasDecided = before[number] == SuggestionState::Accepted ||
                                before[number] == SuggestionState::Rejected;
        if (wasDecided && isProposed(number)) {
            setCurrent(number);
            return;
        }
    }
    if (m_current && m_states[*m_current] != SuggestionState::Open)
        leave();
    else
        showStrip();
}

void SuggestionController::followAnalyst()
{
    if (!m_isReady || !m_annotating->article().isValid())
        return;
    updateStates();
    showCues();
    if (m_current && m_states[*m_current] != SuggestionState::Open)
        leave();
    else
        showStrip();
}

void SuggestionController::updateStates()
{
    const Result<std::vector<SuggestionState>> states =
        app::statesOf(*m_project, m_project->analyst(), m_annotating->article(),
                      m_annotating->map(), m_suggestions);
    m_states =
        states.valueOr(std::vector<SuggestionState>(m_suggestions.size(), SuggestionState::Open));
}

void SuggestionController::setFilter(SuggestionFilter filter)
{
    m_filter = filter;
    if (m_current && !isProposed(*m_current))
        leave();
    showCues();
    showStrip();
}

bool SuggestionController::isProposed(size_t number) const
{
    return m_states[number] == SuggestionState::Open && m_filter.accepts(m_suggestions[number]);
}

app::SuggestionCounts SuggestionController::counts() const
{
    std::vector<SuggestionState> shown;
    for (size_t number = 0; number < m_suggestions.size(); ++number) {
        if (m_filter.accepts(m_suggestions[number]))
            shown.push_back(m_states[number]);
    }
    return app::countsOf(shown);
}

void SuggestionController::setCurrent(std::optional<size_t> number)
{
    const bool wasActive = isActive();
    m_current = number;
    std::vector<ProposedPart> proposed;
    if (m_current) {
        const Suggestion &suggestion = m_suggestions[*m_current];
        const app::TextMap map = m_annotating->map();
        for (const app::SuggestedPart &part : app::partsOf(m_codebook, suggestion)) {
            for (const TextRange range : part.ranges)
                proposed.push_back(
                    {map.toCodePoints(range), m_codebook.styleOf(part.role->tagId, part.role->id)});
        }
        m_isDeciding = true;
        m_annotating->select({});
        m_view->clearSelection();
        m_isDeciding = false;
        m_view->ensureVisible(map.toCodePoints(suggestion.whole()));
        m_view->ensureVisible(map.toCodePoints(suggestion.place()));
    }
    m_view->setProposal(std::move(proposed));
    showStrip();
    if (wasActive != isActive())
        Q_EMIT activeChanged(isActive());
}

void SuggestionController::leave()
{
    if (m_current)
        setCurrent({});
}

/// The nearest open one whose place begins after (or before) @p from.
std::optional<size_t> SuggestionController::neighbour(Direction direction, qsizetype from) const
{
    std::optional<size_t> found;
    for (size_t number = 0; number < m_suggestions.size(); ++number) {
        if (!isProposed(number))
            continue;
        const qsizetype begin = m_suggestions[number].place().begin;
        if (direction == Direction::Forward && begin > from)
            return number;
        if (direction == Direction::Backward && begin < from)
            found = number;
    }
    return found;
}

void SuggestionController::go(Direction direction)
{
    if (!m_isReady) {
        Q_EMIT said(tr("The suggestions are not ready yet."));
        return;
    }
    const bool isForward = direction == Direction::Forward;
    const TextRange selected = m_annotating->map().toUtf16(m_view->selection());
    const qsizetype from = m_current   ? m_suggestions[*m_current].place().begin
                           : isForward ? selected.begin - 1
                                       : selected.end;
    if (const std::optional<size_t> next = neighbour(direction, from)) {
        setCurrent(next);
        return;
    }
    const auto around = neighbour(direction, isForward ? -1 : m_view->text().size() + 1);
    if (!around) {
        leave();
        Q_EMIT said(m_suggestions.empty() ? tr("Nothing is suggested in this article.")
                    : app::countsOf(m_states).open > 0
                        ? tr("None of the kinds that are shown is left to decide.")
                        : tr("All suggestions of this article are decided."));
        return;
    }
    setCurrent(around);
    Q_EMIT said(isForward ? tr("Went on at the beginning of the article.")
                          : tr("Went on at the end of the article."));
}

bool SuggestionController::canEdit()
{
    if (m_project->isReadOnly()) {
        Q_EMIT said(tr("This project can only be read: nothing was changed."));
        return false;
    }
    if (!m_project->analyst().isValid()) {
        Q_EMIT analystWanted();
        return m_project->analyst().isValid();
    }
    return true;
}

/// Whoever says now who annotates may have decided it before.
bool SuggestionController::canDecide()
{
    return m_current && canEdit() && m_current;
}

/// To the next one after what was just decided.
void SuggestionController::goOn()
{
    const qsizetype from = m_suggestions[*m_current].place().begin;
    std::optional<size_t> next = neighbour(Direction::Forward, from);
    setCurrent(next ? next : neighbour(Direction::Forward, -1));
}

/// An invalid id where it could not be done, which the analyst has been told.
Id<Annotation> SuggestionController::annotationOf(const Suggestion &suggestion)
{
    m_isDeciding = true;
    const auto accepted =
        app::acceptSuggestion(*m_project, m_annotating->article(), m_annotating->map(), suggestion);
    m_isDeciding = false;
    if (!accepted)
        Q_EMIT failed(tr("The suggestion could not be accepted."), accepted.error());
    return accepted ? accepted->annotation : Id<Annotation>();
}

void SuggestionController::acceptCurrent()
{
    if (!canDecide())
        return;
    const Suggestion suggestion = m_suggestions[*m_current];
    if (!annotationOf(suggestion).isValid())
        return;
    goOn();
    //: %1 is "Attribution"
    Q_EMIT done(tr("Accepted as %1.").arg(kindName(suggestion)));
}

void SuggestionController::adjustCurrent()
{
    if (!canDecide())
        return;
    const Suggestion suggestion = m_suggestions[*m_current];
    const Id<Annotation> annotation = annotationOf(suggestion);
    if (!annotation.isValid())
        return;
    leave();
    m_annotating->finish();
    m_annotating->select(annotation);
    m_annotating->finishOrResume();
    Q_EMIT done(tr("Accepted as %1. Select what it should be and press the letter of the part.")
                    .arg(kindName(suggestion)));
}

void SuggestionController::rejectCurrent()
{
    if (!canDecide())
        return;
    m_isDeciding = true;
    const Result<Changes> rejected = app::rejectSuggestions(
        *m_project, {{m_annotating->article(), m_annotating->map(), {m_suggestions[*m_current]}}});
    m_isDeciding = false;
    if (!rejected) {
        Q_EMIT failed(tr("The suggestion could not be rejected."), rejected.error());
        return;
    }
    goOn();
    Q_EMIT done(tr("Rejected."));
}

std::vector<Suggestion> SuggestionController::openFigures() const
{
    std::vector<Suggestion> figures;
    for (size_t number = 0; number < m_suggestions.size(); ++number) {
        if (m_states[number] == SuggestionState::Open &&
            m_suggestions[number].kind == SuggestionKind::Figure)
            figures.push_back(m_suggestions[number]);
    }
    return figures;
}

void SuggestionController::accept(const std::vector<Suggestion> &suggestions)
{
    if (suggestions.empty() || !canEdit())
        return;
    const Result<Changes> accepted = app::acceptSuggestions(
        *m_project, {{m_annotating->article(), m_annotating->map(), suggestions}});
    if (!accepted)
        Q_EMIT failed(tr("The suggestions could not be accepted."), accepted.error());
    else
        Q_EMIT done(tr("%n suggestion(s) accepted.", nullptr, int(suggestions.size())));
}

} // namespace ui
