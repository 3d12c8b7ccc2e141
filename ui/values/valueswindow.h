#pragma once

#include "app/values/valueedits.h"
#include "storage/project.h"

#include <QDialog>
#include <QPointer>

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace ui {

class SnippetTable;
class ValueFilter;
class ValueModel;

/// The values of a project, beside the main window: renaming, merging, other names, and where each
/// value is used. Follows the project while it is shown.
///
/// F2 renames in place, Enter goes to where a value is used and from there to the article.
class ValuesWindow : public QDialog
{
    Q_OBJECT

public:
    explicit ValuesWindow(QWidget *parent = nullptr);
    ~ValuesWindow() override;

    /// @p project must live until another one, or nullptr, is set.
    void setProject(storage::Project *project);
    /// Shows the group of fields that @p field belongs to.
    void showField(storage::Id<storage::Field> field);
    void selectValues(const QStringList &values);
    /// Most frequent first.
    QStringList selectedValues() const;

    QListWidget *groups() const { return m_groups; }
    QLineEdit *searchEdit() const { return m_search; }
    QCheckBox *likeChoice() const { return m_onlyLike; }
    QTableView *table() const { return m_table; }
    ValueModel *model() const { return m_model; }
    SnippetTable *snippets() const { return m_snippets; }
    QPushButton *mergeButton() const { return m_merge; }
    QString said() const;

Q_SIGNALS:
    /// An annotation is to be shown, while this window keeps the focus.
    void annotationWanted(storage::AnnotationKey key);
    /// The analyst goes on in the article.
    void readingWanted(storage::AnnotationKey key);
    /// What was done, in a sentence; it can be undone.
    void changeMade(const QString &sentence);
    void failed(const QString &attempt, const storage::Error &error);

public Q_SLOTS:
    void done(int result) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void remember() const;
    /// The value that @p name is, or is another name of.
    QString valueCalled(const QString &name) const;
    void connectParts();
    void fillGroups();
    void showGroup();
    void apply(const storage::Changes &changes);
    void showSnippets();
    QString whereUsed(const QStringList &values, int count) const;
    void showState();
    void rename(const QString &value, const QString &to);
    void merge(const QStringList &values, const QString &into, app::FormerName former);
    void setAliases(const QString &value, const QStringList &aliases);
    void askForMerge();
    void edit(int column);
    void showMenu(QPoint position);
    /// Says @p sentence where @p changes are some, and selects the value called @p name.
    void tell(const storage::Result<storage::Changes> &changes, const QString &sentence,
              const QString &name);
    void say(const QString &sentence);

    QPointer<storage::Project> m_project;
    storage::Codebook m_codebook;
    std::vector<app::ValueGroup> m_valueGroups; ///< as m_groups lists them
    ValueModel *m_model;
    ValueFilter *m_filter;
    QListWidget *m_groups;
    QLineEdit *m_search;
    QCheckBox *m_onlyLike;
    QTableView *m_table;
    QLabel *m_nothing;
    QStackedWidget *m_tableOrNothing;
    QPushButton *m_rename;
    QPushButton *m_merge;
    QPushButton *m_aliases;
    QLabel *m_uses;
    SnippetTable *m_snippets;
    QLabel *m_said;
    QSplitter *m_across;
    QSplitter *m_down;
    bool m_isStale = false; ///< the project changed while this window was hidden
};

} // namespace ui
