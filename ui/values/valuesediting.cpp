// The part of ValuesWindow that changes values.

#include "ui/values/mergevaluesdialog.h"
#include "ui/values/valuemodel.h"
#include "ui/values/valueswindow.h"

#include <QMenu>
#include <QPushButton>
#include <QTableView>

namespace ui {

using app::FormerName;
using storage::Changes;
using storage::Result;

void ValuesWindow::tell(const Result<Changes> &changes, const QString &sentence,
                        const QString &name)
{
    if (!changes) {
        Q_EMIT failed(tr("This could not be done. Nothing was changed."), changes.error());
        return;
    }
    if (changes->isEmpty())
        return;
    selectValues({name});
    say(sentence);
    Q_EMIT changeMade(sentence);
}

QString ValuesWindow::valueCalled(const QString &name) const
{
    const int row = m_model->rowOf(name.trimmed());
    return row < 0 ? name.trimmed() : m_model->rowAt(row).value;
}

void ValuesWindow::rename(const QString &value, const QString &to)
{
    const Result<Changes> changes = app::renameValue(*m_project, m_model->group(), value, to);
    const int count = changes ? int(changes->annotations.size()) : 0;
    const QString name = valueCalled(to);
    tell(changes, tr("“%1” is “%2” now, in %n annotation(s).", nullptr, count).arg(value, name),
         name);
}

void ValuesWindow::merge(const QStringList &values, const QString &into, FormerName former)
{
    const Result<Changes> changes =
        app::mergeValues(*m_project, m_model->group(), values, into, former);
    const int count = changes ? int(changes->annotations.size()) : 0;
    const QString name = valueCalled(into);
    tell(changes, tr("Merged: %n annotation(s) have “%1” now.", nullptr, count).arg(name), name);
}

void ValuesWindow::setAliases(const QString &value, const QStringList &aliases)
{
    const Result<Changes> changes = app::setAliases(*m_project, m_model->group(), value, aliases);
    const int count = changes ? int(changes->annotations.size()) : 0;
    tell(changes,
         count == 0
             ? tr("Other names of “%1” changed.").arg(value)
             : tr("Other names of “%1” changed, and %n annotation(s) with them.", nullptr, count)
                   .arg(value),
         value);
}

void ValuesWindow::askForMerge()
{
    const QStringList values = selectedValues();
    if (values.size() < 2 || !m_project || m_project->isReadOnly())
        return;
    MergeValuesDialog dialog(values, this);
    if (dialog.exec() == QDialog::Accepted) {
        merge(values, dialog.name(),
              dialog.keepsOtherNames() ? FormerName::IsKept : FormerName::IsForgotten);
    }
    m_table->setFocus();
}

void ValuesWindow::edit(int column)
{
    const QModelIndex current = m_table->currentIndex();
    const QModelIndex cell = current.siblingAtColumn(column);
    if (!(cell.flags() & Qt::ItemIsEditable))
        return;
    m_table->setFocus();
    m_table->setCurrentIndex(cell);
    m_table->edit(cell);
}

void ValuesWindow::showMenu(QPoint position)
{
    if (!m_table->selectionModel()->hasSelection())
        return;
    QMenu menu(this);
    const auto add = [&menu](const QPushButton *same) {
        QAction *action = menu.addAction(same->text());
        action->setEnabled(same->isEnabled());
        connect(action, &QAction::triggered, same, &QPushButton::click);
    };
    for (const QPushButton *each : {m_rename, m_merge, m_aliases})
        add(each);
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

} // namespace ui
