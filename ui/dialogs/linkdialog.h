#pragma once

#include "app/linking/linkkinds.h"
#include "app/linking/targetsearch.h"
#include "ui/dialogs/backgroundtask.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace ui {

/// Asks which annotation another one is to be linked with, in any article, and how. Draws nothing
/// itself. Looks for the words on a thread of its own: first in the article that is open, then in
/// the others.
///
/// While the words are typed, the arrow keys go through the list, and Enter accepts.
class LinkDialog : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        QString projectPath;
        storage::Codebook codebook;
        storage::Annotation origin;
        QString originName;               ///< as the heading says it
        std::vector<storage::Link> links; ///< of the origin
        std::vector<storage::ArticleSummary> articles;
        storage::Id<storage::Article> here; ///< looked at first
    };
    explicit LinkDialog(Question question, QWidget *parent = nullptr);

    /// The chosen annotation; invalid where there is none.
    storage::Id<storage::Annotation> target() const;
    /// What the origin is to it.
    app::LinkChoice choice() const;

    QLineEdit *wordsEdit() const { return m_words; }
    QTreeWidget *list() const { return m_list; }
    QComboBox *kindChoice() const { return m_kind; }
    QPushButton *linkButton() const { return m_link; }
    bool isSearching() const { return m_task.isRunning(); }

public Q_SLOTS:
    void done(int result) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeList();
    void search();
    void searchIn(std::vector<storage::ArticleSummary> articles, bool isLast);
    void add(const std::vector<app::AnnotationExcerpt> &found);
    void showCount(bool isComplete);
    void showKinds();
    QString titleOf(storage::Id<storage::Article> article) const;

    const Question m_question;
    const std::vector<storage::Id<storage::Tag>> m_tags; ///< that can be linked with the origin
    std::vector<app::AnnotationExcerpt> m_found;         ///< row by row
    std::vector<app::LinkChoice> m_choices;              ///< as m_kind lists them
    QLineEdit *m_words;
    QTreeWidget *m_list;
    QLabel *m_count;
    QComboBox *m_kind;
    QPushButton *m_link;
    BackgroundTask m_task; ///< last, so that nothing is gone when its thread ends
};

} // namespace ui
