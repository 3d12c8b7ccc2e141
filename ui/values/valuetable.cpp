#include "ui/values/valuetable.h"

#include "ui/values/valuefilter.h"

#include <QHeaderView>

namespace ui {

ValueTable::ValueTable(ValueFilter *values, QWidget *parent) : HonestFocus(parent)
{
    setModel(values);
    setAccessibleName(tr("Values"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::LinkAction);
    setDragDropOverwriteMode(true); // onto values, not between them
    setSortingEnabled(true);
    sortByColumn(ValueModel::Count, Qt::DescendingOrder);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(ValueModel::Value, QHeaderView::Stretch);
    header->setSectionResizeMode(ValueModel::OtherNames, QHeaderView::Stretch);
    header->resizeSection(ValueModel::Count,
                          fontMetrics().horizontalAdvance(tr("Annotations")) + 56);
}

} // namespace ui
