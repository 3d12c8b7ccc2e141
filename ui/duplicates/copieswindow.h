#pragma once

#include "app/copies/copyedits.h"
#include "app/copies/copygroups.h"
#include "storage/project.h"
#include "ui/dialogs/backgroundtask.h"

#include <QDialog>
#include <QPointer>

#include <optional>
#include <set>
#include <vector>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QSplitter;
class QStackedWidget;
class QTimer;
class QToolButton;
class QTreeView;

namespace ui {

class CopyModel;
class DifferenceView;

/// The articles of a project that are copies of each other, beside the main window: what differs,
/// and what the analyst decides. Searches in the background; follows the project while it is shown.
///
/// An original stands for all its copies, but is never removed itself. Enter or a double click goes
/// on in the article, Delete removes, F3 goes to the next difference.
class CopiesWindow : public QDialog
{
    Q_OBJECT

public:
    explicit CopiesWindow(QWidget *parent = nullptr);
    ~CopiesWindow() override;

    /// @p project must live until another one, or nullptr, is set. Nothing is searched yet.
    void setProject(storage::Project *project);
    void search();
    bool isSearching() const { return m_task.isRunning(); }
    bool wasSearched() const { return m_wasSearched; }

    QTreeView *list() const { return m_list; }
    CopyModel *model() const { return m_model; }
    DifferenceView *difference() const { return m_difference; }
    QSpinBox *similarityBox() const { return m_similarity; }
    QPushButton *searchButton() const { return m_search; }
    QPushButton *countButton() const { return m_count; }
    QPushButton *apartButton() const { return m_apart; }
    QPushButton *originalButton() const { return m_original; }
    QPushButton *removeButton() const { return m_remove; }
    /// Whether what is kept apart is listed; hidden where nothing is.
    QCheckBox *apartBox() const { return m_showApart; }
    /// What stands where there is no list; empty where there is one.
    QString nothing() const;
    QString said() const;

Q_SIGNALS:
    /// The analyst goes on in the article.
    void readingWanted(storage::Id<storage::Article> article);
    /// What was done, in a sentence; it can be undone.
    void changeMade(const QString &sentence);
    void failed(const QString &attempt, const storage::Error &error);

public Q_SLOTS:
    void countSelected();
    void keepSelectedApart();
    void makeOriginal();
    void removeSelected();
    void done(int result) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using Ids = std::vector<storage::Id<storage::Article>>;

    void layOut();
    void connectParts();
    void remember() const;
    void searchOrStop();
    void finish(storage::Result<std::vector<app::CopyGroup>> found);
    void apply(const storage::Changes &changes);
    /// @p articles: only these are read anew; without them all are.
    void bringUpToDate(const std::optional<std::set<storage::Id<storage::Article>>> &articles);
    void readTouched();
    void showGroups();
    void showCurrent();
    void showDifferences();
    void showPossible();
    void showState();
    void showMenu(QPoint position);
    /// The selected copies of each original; where an original is selected, all of them.
    std::vector<app::CopiesOf> chosen() const;
    /// The copies that are selected themselves.
    Ids chosenCopies() const;
    bool confirmRemoval(const Ids &copies);
    void tell(const storage::Result<storage::Changes> &changes, const QString &sentence);
    void say(const QString &sentence);

    QPointer<storage::Project> m_project;
    std::vector<app::CopyGroup> m_groups;
    CopyModel *m_model;
    QSpinBox *m_similarity;
    QPushButton *m_search;
    QProgressBar *m_progress;
    QCheckBox *m_showApart;
    QTreeView *m_list;
    QLabel *m_nothing;
    QStackedWidget *m_listOrNothing;
    QLabel *m_differences;
    QToolButton *m_previous;
    QToolButton *m_next;
    DifferenceView *m_difference;
    QSplitter *m_splitter;
    QPushButton *m_count;
    QPushButton *m_apart;
    QPushButton *m_original;
    QPushButton *m_remove;
    QLabel *m_state;
    QTimer *m_choosing; ///< waits until the analyst has chosen the similarity
    QTimer *m_marking;  ///< so that not every annotation is counted at once
    QString m_said;
    /// The two whose difference is shown.
    std::pair<storage::Id<storage::Article>, storage::Id<storage::Article>> m_compared;
    bool m_wasSearched = false;
    bool m_isNew = true;  ///< no group was shown yet, so that the list could not have the focus
    bool m_isOld = false; ///< articles came in, or were corrected, since the search
    std::set<storage::Id<storage::Article>> m_touched; ///< changed since they were read
    BackgroundTask m_task;                             ///< last: it stops before what it tells goes
};

} // namespace ui
