#pragma once

#include "storage/project.h"
#include "ui/dialogs/backgroundtask.h"
#include "ui/suggestions/foundsuggestionmodel.h"

#include <QDialog>
#include <QPointer>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSplitter;
class QTableView;
class QTimer;

namespace ui {

class FoundGroupModel;

/// What cues and rules find in all articles of a project, by who is quoted, by rule or by article,
/// beside the main window. Searches in the background and lists what it finds as it comes.
///
/// In the table Enter or a double click goes on in the article, Delete rejects, Ctrl+Return accepts
/// what is selected and Ctrl+C copies it as CSV.
class SuggestionSearchWindow : public QDialog
{
    Q_OBJECT

public:
    explicit SuggestionSearchWindow(QWidget *parent = nullptr);
    ~SuggestionSearchWindow() override;

    /// @p project must live until another one, or nullptr, is set. Nothing is searched yet.
    void setProject(storage::Project *project);
    /// Somebody else annotates, who has decided otherwise.
    void followAnalyst();
    /// Searches all articles anew.
    void search();
    bool isSearching() const { return m_task.isRunning(); }

    QComboBox *groupingChoice() const { return m_grouping; }
    QComboBox *kindChoice() const { return m_kind; }
    QCheckBox *openChoice() const { return m_onlyOpen; }
    QLineEdit *wordsEdit() const { return m_words; }
    QTableView *groupTable() const { return m_groupTable; }
    QTableView *table() const { return m_table; }
    FoundSuggestionModel *model() const { return m_model; }
    QPushButton *searchButton() const { return m_search; }
    QPushButton *acceptButton() const { return m_accept; }
    QPushButton *rejectButton() const { return m_reject; }
    QString said() const;

Q_SIGNALS:
    /// A place, in code points, is to be shown, while this window keeps the focus.
    void placeWanted(storage::Id<storage::Article> article, storage::TextRange range);
    /// The analyst goes on there.
    void readingWanted(storage::Id<storage::Article> article, storage::TextRange range);
    /// What was done, in a sentence; it can be undone.
    void changeMade(const QString &sentence);
    void analystWanted();
    void failed(const QString &attempt, const storage::Error &error);

public Q_SLOTS:
    void acceptSelected();
    void rejectSelected();
    void done(int result) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void makeTable(QTableView *table) const;
    void makeTables();
    void connectParts();
    void remember() const;
    bool press(const QKeyEvent &event);

    void searchOrStop();
    void take(std::vector<app::ArticleSuggestions> articles);
    void finish(const storage::Result<void> &searched);
    void filter();
    void chooseGroup(int row);
    void showGroups();
    void showColumns();
    void showCount();
    void showPossible();
    void readStates(storage::Id<storage::Article> id);
    void apply(const storage::Changes &changes);
    void followArticles(const storage::Changes &changes);
    bool hasAnalyst();

    std::vector<int> selectedRows() const;
    /// Those that are open, by article.
    std::vector<app::ChosenSuggestions> selected() const;
    std::vector<app::ChosenSuggestions> selectedToDecide();
    static int countOf(const std::vector<app::ChosenSuggestions> &chosen);
    void say(const QString &sentence);
    void sayDone(const QString &sentence);
    void copySelected() const;

    QPointer<storage::Project> m_project;
    FoundSuggestionModel *m_model;
    FoundGroupModel *m_groups;
    FoundSuggestionModel::Filter m_filter;
    QComboBox *m_grouping;
    QComboBox *m_kind;
    QCheckBox *m_onlyOpen;
    QLineEdit *m_words;
    QTableView *m_groupTable;
    QTableView *m_table;
    QSplitter *m_splitter;
    QProgressBar *m_progress;
    QLabel *m_count;
    QPushButton *m_search;
    QPushButton *m_accept;
    QPushButton *m_reject;
    QTimer *m_typing;   ///< waits until the analyst pauses
    QTimer *m_counting; ///< so that groups are not counted for every article
    QString m_said;
    bool m_wasSearched = false;
    std::shared_ptr<storage::Result<void>> m_searched; ///< of the search whose results are wanted
    BackgroundTask m_task;                             ///< last: it stops before what it tells goes
};

} // namespace ui
