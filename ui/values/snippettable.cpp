#include "ui/values/snippettable.h"

#include "ui/dialogs/bulkedit.h"
#include "ui/dialogs/contextdelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace ui {

using storage::Annotation;
using storage::Id;

SnippetTable::SnippetTable(QWidget *parent)
    : HonestFocus(parent),
      m_model(new SnippetModel(this)),
      m_bulkEdit(new BulkEdit(
          nullptr, [this] { return selected(); }, this))
{
    setModel(m_model);
    setItemDelegate(new ContextDelegate(SnippetModel::Before, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->resizeSection(SnippetModel::Article, 170);
    header->setSectionResizeMode(SnippetModel::Before, QHeaderView::Stretch);
    header->setSectionResizeMode(SnippetModel::Words, QHeaderView::Stretch);
    header->setSectionResizeMode(SnippetModel::After, QHeaderView::Stretch);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT annotationWanted(m_model->keyAt(index.row()));
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT readingWanted(m_model->keyAt(index.row()));
    });
}

void SnippetTable::setProject(storage::Project *project)
{
    m_model->setProject(project);
    m_bulkEdit->setProject(project);
}

std::vector<Id<Annotation>> SnippetTable::selected() const
{
    std::vector<Id<Annotation>> ids;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        ids.push_back(m_model->keyAt(index.row()).id);
    return ids;
}

void SnippetTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (!selectionModel()->hasSelection())
        return;
    QMenu menu(this);
    const storage::AnnotationKey key = m_model->keyAt(currentIndex().row());
    QAction *go = menu.addAction(tr("&Go to the annotation"));
    connect(go, &QAction::triggered, this, [this, key] { Q_EMIT readingWanted(key); });
    menu.addSeparator();
    m_bulkEdit->addTo(&menu);
    const QPoint below = visualRect(currentIndex()).bottomLeft();
    menu.exec(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(below)
                                                             : event->globalPos());
}

void SnippetTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        Q_EMIT readingWanted(m_model->keyAt(currentIndex().row()));
    else if (event->key() == Qt::Key_Delete)
        m_bulkEdit->removeAll();
    else
        HonestFocus::keyPressEvent(event);
}

} // namespace ui
