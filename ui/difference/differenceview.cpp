#include "ui/difference/differenceview.h"

#include "ui/difference/differencedelegate.h"
#include "ui/difference/differencemodel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace ui {

DifferenceView::DifferenceView(QWidget *parent)
    : QTableView(parent),
      m_model(new DifferenceModel(this))
{
    setModel(m_model);
    setItemDelegate(new DifferenceDelegate(this));
    setSelectionMode(ContiguousSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setShowGrid(false);
    setWordWrap(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else it would change the rows' width
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setTextElideMode(Qt::ElideMiddle);
}

void DifferenceView::setTexts(const QString &left, const QString &right, const QString &leftTitle,
                              const QString &rightTitle)
{
    m_model->setTexts(left, right, leftTitle, rightTitle);
    m_fittedWidth = 0;
    fitRows();
    if (!goToDifference(app::Direction::Forward))
        scrollToTop();
}

int DifferenceView::differenceCount() const
{
    return int(m_model->differences().size());
}

/// Its row, or -1.
int DifferenceView::nextDifference(app::Direction direction) const
{
    const std::vector<int> &rows = m_model->differences();
    const int current = currentIndex().isValid() ? currentIndex().row() : -1;
    if (direction == app::Direction::Forward) {
        const auto next = std::upper_bound(rows.begin(), rows.end(), current);
        return next == rows.end() ? -1 : *next;
    }
    const auto next = std::lower_bound(rows.begin(), rows.end(), current);
    return next == rows.begin() ? -1 : *std::prev(next);
}

bool DifferenceView::hasDifference(app::Direction direction) const
{
    return nextDifference(direction) >= 0;
}

bool DifferenceView::goToDifference(app::Direction direction)
{
    const int row = nextDifference(direction);
    if (row < 0)
        return false;
    const bool isOnlyRight = m_model->index(row, 0).data(DifferenceModel::KindRole).toInt() ==
                             int(DifferenceModel::Kind::OnlyRight);
    const QModelIndex place =
        m_model->index(row, isOnlyRight ? DifferenceModel::Right : DifferenceModel::Left);
    setCurrentIndex(place);
    scrollTo(place, PositionAtCenter);
    return true;
}

void DifferenceView::fitRows()
{
    const int width = horizontalHeader()->sectionSize(0);
    if (width == m_fittedWidth || !isVisible())
        return;
    m_fittedWidth = width;
    resizeRowsToContents();
    if (currentIndex().isValid())
        scrollTo(currentIndex(), PositionAtCenter);
}

void DifferenceView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitRows();
}

void DifferenceView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fitRows();
}

void DifferenceView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_fittedWidth = 0;
        fitRows();
    }
}

void DifferenceView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTableView::keyPressEvent(event);
}

/// The selected paragraphs of each text, one below the other.
void DifferenceView::copy() const
{
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(a.column(), a.row()) < std::pair(b.column(), b.row());
    });
    QStringList paragraphs;
    for (const QModelIndex &index : chosen) {
        const QString text = index.data(DifferenceModel::TextRole).toString();
        if (!text.isEmpty())
            paragraphs.append(text);
    }
    if (!paragraphs.isEmpty())
        QGuiApplication::clipboard()->setText(paragraphs.join(u'\n'));
}

} // namespace ui
