#include "ui/inspector/longlist.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace ui {

namespace {

constexpr int fewRows = 4;

} // namespace

LongList::LongList()
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    updateRowHeight();
}

QSize LongList::minimumSizeHint() const
{
    return {QTableView::minimumSizeHint().width(),
            fewRows * verticalHeader()->defaultSectionSize() + 2 * frameWidth()};
}

QModelIndex LongList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int rows = model()->rowCount();
    if (rows > 0 && (action == MoveHome || action == MoveEnd))
        return model()->index(action == MoveHome ? 0 : rows - 1, 0);
    return HonestFocus::moveCursor(action, modifiers);
}

void LongList::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    const int key = event->key();
    if (isPlain && key == Qt::Key_Delete)
        Q_EMIT deletionWanted();
    else if (isPlain && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape))
        Q_EMIT finished();
    else
        HonestFocus::keyPressEvent(event);
}

void LongList::changeEvent(QEvent *event)
{
    HonestFocus::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateRowHeight();
}

void LongList::updateRowHeight()
{
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    verticalHeader()->setDefaultSectionSize(std::max(icon, fontMetrics().height()) + 4);
}

} // namespace ui
