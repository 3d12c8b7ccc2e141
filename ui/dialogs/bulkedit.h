#pragma once

#include "app/annotating/passagekind.h"
#include "storage/project.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <map>
#include <vector>

class QMenu;
class QWidget;

namespace ui {

/// Changes all annotations that are selected in a list, of whatever articles, as one edit each: for
/// the context menu of any list.
///
/// Whoever has one connects done() and failed(), which say what came of it.
class BulkEdit : public QObject
{
    Q_OBJECT

public:
    using Annotations = std::function<std::vector<storage::Id<storage::Annotation>>()>;

    /// @p annotations says what is selected when it is asked. Dialogs open over @p list.
    BulkEdit(storage::Project *project, Annotations annotations, QWidget *list);
    void setProject(storage::Project *project) { m_project = project; }

    /// Adds "Change the tag", "Set a field", "Confirm what was filled in" and "Delete" for what is
    /// selected now; disabled where nothing is selected or the project cannot be changed.
    void addTo(QMenu *menu);

    void retag(app::PassageKind kind);
    /// An empty @p value takes the value away. What is another name of a value means that value.
    void setField(storage::Id<storage::Field> field, const QString &value);
    void askForField();
    void confirmAll();
    void removeAll();

Q_SIGNALS:
    /// How many were changed, and how many could not be, for the status bar. It can be undone.
    void done(const QString &sentence);
    /// Nothing was changed, and why.
    void refused(const QString &sentence);
    void failed(const QString &attempt, const storage::Error &error);

private:
    bool canEdit();
    std::map<storage::Id<storage::Tag>, int> tagCounts() const;
    /// Says @p sentence where @p changes are some, else @p nothing.
    void tell(const storage::Result<storage::Changes> &changes, const QString &sentence,
              const QString &nothing);

    QPointer<storage::Project> m_project;
    Annotations m_annotations;
    QWidget *m_list;
};

} // namespace ui
