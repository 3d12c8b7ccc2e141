#pragma once

#include "app/annotating/suggestionreview.h"
#include "app/cues/cuefinder.h"
#include "app/cues/cuesources.h"
#include "app/text/direction.h"
#include "storage/project.h"
#include "ui/article_view/proposals.h"
#include "ui/dialogs/backgroundtask.h"
#include "ui/suggestions/suggestionfilter.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

class QFileSystemWatcher;
class QTimer;

namespace ui {

class AnnotatingController;
class ArticleView;
class SuggestionStrip;

/// What the machine proposes in the article that is open: finds it on a thread of its own, lights
/// it, steps through it, and turns the analyst's decisions into edits.
///
/// A suggestion is current between go() and leave(). Marks made by hand, a selection and another
/// current annotation leave it.
class SuggestionController : public QObject
{
    Q_OBJECT

public:
    SuggestionController(ArticleView *view, SuggestionStrip *strip,
                         AnnotatingController *annotating, QObject *parent = nullptr);

    /// @p project must live until another one, or nullptr, is set.
    void setProject(storage::Project *project);
    /// The article of the annotating controller, which has just been opened or closed.
    void followArticle();
    /// What cues are found with, the definitions or the project's words, has changed.
    void followSources();
    /// Somebody else annotates, who has decided otherwise.
    void followAnalyst();

    bool isActive() const { return m_current.has_value(); }
    bool isReady() const { return m_isReady; }
    const std::vector<app::Suggestion> &suggestions() const { return m_suggestions; }
    /// Of those that the strip's filter lets through.
    app::SuggestionCounts counts() const;

    /// Makes the next open suggestion after the caret the current one; from the last one it goes
    /// on at the other end of the article.
    void go(app::Direction direction);
    /// With all its parts, and goes on to the next one.
    void acceptCurrent();
    /// With all its parts, which then wait to be changed.
    void adjustCurrent();
    /// Remembers that it is none, and goes on to the next one.
    void rejectCurrent();
    void leave();
    /// The figures that are still open.
    std::vector<app::Suggestion> openFigures() const;
    void accept(const std::vector<app::Suggestion> &suggestions);

    /// Which kinds of cues are lit.
    void setLit(const QSet<app::CueKind> &kinds);
    /// Whether any is.
    void setCuesShown(bool shown);

Q_SIGNALS:
    void activeChanged(bool isActive);
    /// Of all suggestions of the article.
    void countsChanged(const app::SuggestionCounts &counts);
    void said(const QString &sentence);
    void done(const QString &sentence);
    void failed(const QString &attempt, const storage::Error &error);
    void analystWanted();

private:
    struct Found
    {
        std::vector<app::Cue> cues;
        std::vector<app::ListedCue> listed;
        std::vector<app::Suggestion> suggestions;
        std::vector<app::CueProblem> problems; ///< of the analyst's own definitions and words
    };

    void find();
    void loadDefinitions();
    void watchFolders();
    void take(Found found);
    void apply(const storage::Changes &changes);
    void updateStates();
    void setFilter(SuggestionFilter filter);
    /// Whether it is open and the filter lets it through.
    bool isProposed(size_t number) const;
    void showCues();
    std::vector<CueLine> linesOfCues() const;
    std::vector<CueLine> linesOfWords() const;
    void showStrip();
    void setCurrent(std::optional<size_t> number);
    void goOn();
    storage::Id<storage::Annotation> annotationOf(const app::Suggestion &suggestion);
    bool canEdit();
    bool canDecide();
    std::optional<size_t> neighbour(app::Direction direction, qsizetype from) const;
    QString detailAt(qsizetype position) const;
    QString quote(storage::TextRange indices) const;
    QString kindName(const app::Suggestion &suggestion) const;

    ArticleView *m_view;
    SuggestionStrip *m_strip;
    AnnotatingController *m_annotating;
    storage::Project *m_project = nullptr;
    QFileSystemWatcher *m_watcher; ///< of the folders and files of m_sources
    QTimer *m_written;             ///< waits until a program has written all of a definition
    storage::Codebook m_codebook;
    /// As they were when the finder was wanted: another window may change the project's words.
    app::CueSources m_sources;
    using SharedFinder = std::shared_ptr<std::unique_ptr<app::CueFinder>>;
    /// Each is made and used by one search at a time, on its thread. This one stays, for all
    /// projects that have no definitions and no words of their own.
    SharedFinder m_programsFinder = std::make_shared<std::unique_ptr<app::CueFinder>>();
    SharedFinder m_finder = m_programsFinder;
    std::unique_ptr<BackgroundTask> m_task = std::make_unique<BackgroundTask>();
    QString m_language; ///< that the article is read in
    std::vector<app::Cue> m_cues;
    std::vector<app::ListedCue> m_listed; ///< where the words of m_sources are
    std::vector<app::Suggestion> m_suggestions;
    std::vector<app::SuggestionState> m_states; ///< of m_suggestions
    bool m_isReady = false;
    bool m_areProblemsSaid = false; ///< once for a project
    bool m_areCuesShown = true;
    SuggestionFilter m_filter;
    QSet<app::CueKind> m_lit;
    std::optional<size_t> m_current;
    bool m_isDeciding = false; ///< what changes comes from here
};

} // namespace ui
