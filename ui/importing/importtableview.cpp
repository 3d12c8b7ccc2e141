#include "ui/importing/importtableview.h"

#include "ui/importing/importfilter.h"
#include "ui/importing/importmodel.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {

namespace {

/// Gives what was typed to all selected rows, but a title, which is one article's own.
class SharedEditing : public QStyledItemDelegate
{
public:
    explicit SharedEditing(QTableView *view) : QStyledItemDelegate(view), m_view(view) {}

    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override
    {
        const QString before = index.data(Qt::EditRole).toString();
        QStyledItemDelegate::setModelData(editor, model, index);
        const QVariant after = index.data(Qt::EditRole);
        if (index.column() == ImportModel::Title || after.toString() == before)
            return;
        for (const QModelIndex &row : m_view->selectionModel()->selectedRows(index.column())) {
            if (row != index)
                model->setData(row, after, Qt::EditRole);
        }
    }

private:
    QTableView *m_view;
};

} // namespace

ImportTableView::ImportTableView(ImportModel *model, ImportFilter *filter, QWidget *parent)
    : QTableView(parent),
      m_model(model),
      m_filter(filter)
{
    setModel(filter);
    setItemDelegate(new SharedEditing(this));
    setAccessibleName(tr("What would come in"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setSortingEnabled(true);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSortIndicator(ImportModel::Remarks, Qt::AscendingOrder);
    header->resizeSection(ImportModel::Title, 320);
    header->resizeSection(ImportModel::Publisher, 130);
    header->resizeSection(ImportModel::Date, 95);
    header->resizeSection(ImportModel::Words, 65);
    header->resizeSection(ImportModel::Language, 80);
    header->resizeSection(ImportModel::Format, 110);
    header->setStretchLastSection(true);
}

std::vector<int> ImportTableView::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.push_back(m_filter->mapToSource(index).row());
    return rows;
}

void ImportTableView::toggleSelected()
{
    const std::vector<int> rows = selectedRows();
    const bool isAnyUnticked = std::any_of(rows.begin(), rows.end(), [this](int row) {
        return m_model->item(row).read && !m_model->item(row).isChosen;
    });
    m_model->choose(rows, isAnyUnticked);
}

void ImportTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        toggleSelected();
    else
        QTableView::keyPressEvent(event);
}

void ImportTableView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex clicked = indexAt(event->pos());
    QMenu menu;
    menu.addAction(tr("Tick"), this, [this] { m_model->choose(selectedRows(), true); });
    menu.addAction(tr("Untick"), this, [this] { m_model->choose(selectedRows(), false); });
    const std::vector<int> rows = selectedRows();
    if (std::any_of(rows.begin(), rows.end(), [this](int row) { return m_model->isCopy(row); })) {
        using Coming = ImportModel::Coming;
        menu.addSeparator();
        const auto add = [&](const QString &text, Coming coming) {
            menu.addAction(text, this, [this, rows, coming] { m_model->decide(rows, coming); });
        };
        add(tr("Bring in as an article of its own"), Coming::OnItsOwn);
        add(tr("Bring in as a copy"), Coming::AsCopy);
        add(tr("Leave the copy out"), Coming::NotAtAll);
    }
    if (clicked.isValid() && (clicked.flags() & Qt::ItemIsEditable)) {
        menu.addSeparator();
        menu.addAction(
            tr("Change “%1”…")
                .arg(m_model->headerData(clicked.column(), Qt::Horizontal, Qt::DisplayRole)
                         .toString()),
            this, [this, clicked] { edit(clicked); });
    }
    menu.exec(event->globalPos());
}

} // namespace ui
