#include "ui/inspector/linkspanel.h"

#include "ui/theme/honestfocus.h"
#include "ui/theme/icons.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

enum Column { Words, Other, Sign };
constexpr int mostVisibleRows = 8;

/// A sign that does not turn pale in the current row, which is a light one while the focus is
/// elsewhere, except in high contrast.
QIcon signNamed(const QString &name, const QWidget *widget)
{
    if (isHighContrast())
        return icon(name);
    const QPixmap drawn = icon(name).pixmap(QSize(16, 16), widget->devicePixelRatioF());
    QIcon sign;
    for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected})
        sign.addPixmap(drawn, mode);
    return sign;
}

} // namespace

LinksPanel::LinksPanel(QWidget *parent)
    : QWidget(parent),
      m_heading(new QLabel(tr("Links"))),
      m_linkTo(new QToolButton),
      m_list(new HonestFocus<QTreeWidget>)
{
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setWordWrap(true);
    m_linkTo->setText(tr("Link to…"));
    m_linkTo->setIcon(icon(QStringLiteral("link")));
    m_linkTo->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_linkTo->setAutoRaise(true);
    m_linkTo->setFocusPolicy(Qt::TabFocus);
    connect(m_linkTo, &QToolButton::clicked, this, &LinksPanel::linkingWanted);

    m_list->setAccessibleName(tr("Links of the annotation"));
    m_list->setColumnCount(3);
    m_list->setHeaderLabels({tr("Says"), tr("Annotation"), tr("Change")});
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *header = m_list->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(20);
    header->setSectionResizeMode(Words, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(Other, QHeaderView::Stretch);
    header->setSectionResizeMode(Sign, QHeaderView::Fixed);
    header->resizeSection(Sign, 26);
    m_list->installEventFilter(this);
    connect(m_list, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item, int column) {
        const Row *row = rowOf(item);
        if (row && column == Sign)
            drawOrRemove(*row);
        else if (row && !row->isOffer())
            activate(*row);
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &LinksPanel::showMenu);

    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_linkTo);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_list);
    setRows({}, false);
}

void LinksPanel::setRows(std::vector<Row> rows, bool canLink)
{
    m_rows = std::move(rows);
    setVisible(canLink || !m_rows.empty());
    m_linkTo->setVisible(canLink);
    fill();
}

void LinksPanel::setReadOnly(bool readOnly)
{
    if (m_isReadOnly == readOnly)
        return;
    m_isReadOnly = readOnly;
    m_linkTo->setEnabled(!readOnly);
    fill();
}

void LinksPanel::fill()
{
    const int current = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    for (const Row &row : m_rows)
        m_list->addTopLevelItem(itemFor(row));
    const auto links = int(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.isOffer(); }));
    const auto offers = int(m_rows.size()) - links;
    m_heading->setText(offers == 0  ? tr("Links")
                       : links == 0 ? tr("Links, %n offered", nullptr, offers)
                                    : tr("Links, %n more offered", nullptr, offers));
    m_list->setVisible(!m_rows.empty());
    if (m_rows.empty())
        return;
    m_list->setCurrentItem(
        m_list->topLevelItem(std::clamp(current, 0, m_list->topLevelItemCount() - 1)));
    const int rows = std::min(m_list->topLevelItemCount(), mostVisibleRows);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + 2);
}

QTreeWidgetItem *LinksPanel::itemFor(const Row &row) const
{
    //: %1 is a tag such as "Claim", %2 what it marks
    QString other = tr("%1 “%2”").arg(row.name, row.quote);
    if (!row.articleTitle.isEmpty()) {
        //: %1 is an annotation, %2 the title of the article it is in
        other = tr("%1, in “%2”").arg(other, row.articleTitle);
    }
    auto *item = new QTreeWidgetItem({row.words, other, QString()});
    item->setIcon(Other, row.icon);
    item->setToolTip(Other, plainTip(other));
    if (!m_isReadOnly) {
        item->setIcon(
            Sign,
            signNamed(row.isOffer() ? QStringLiteral("add") : QStringLiteral("close"), m_list));
        item->setToolTip(Sign, row.isOffer() ? tr("Draw this link") : tr("Remove this link"));
    }
    if (row.isOffer()) {
        for (const int column : {Words, Other})
            item->setForeground(column, quietTextColour());
        //: %1 is what a link says, such as "contains"
        const QString offered = tr("offered: %1").arg(row.words);
        item->setData(Words, Qt::AccessibleTextRole, offered);
        item->setToolTip(Words, offered);
    }
    return item;
}

const LinksPanel::Row *LinksPanel::rowOf(const QTreeWidgetItem *item) const
{
    const int index = item ? m_list->indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(item)) : -1;
    return index < 0 ? nullptr : &m_rows[size_t(index)];
}

void LinksPanel::activate(const Row &row)
{
    if (row.isOffer())
        drawOrRemove(row);
    else
        Q_EMIT annotationWanted(row.other, row.article);
}

void LinksPanel::drawOrRemove(const Row &row)
{
    if (m_isReadOnly)
        return;
    if (row.isOffer())
        Q_EMIT offerWanted(app::LinkOffer(row.offer)); // the row may be gone before that is read
    else
        Q_EMIT removalWanted(storage::Link(row.link));
}

QPoint LinksPanel::below(const QTreeWidgetItem *item) const
{
    return m_list->viewport()->mapToGlobal(m_list->visualItemRect(item).bottomLeft());
}

void LinksPanel::showMenu(QPoint position)
{
    QTreeWidgetItem *item = m_list->itemAt(position);
    const Row *found = rowOf(item ? item : m_list->currentItem());
    if (!found)
        return;
    const Row row = *found;
    QMenu menu(this);
    menu.addAction(tr("&Go to the annotation"), this,
                   [this, row] { Q_EMIT annotationWanted(row.other, row.article); });
    if (!m_isReadOnly && row.isOffer()) {
        menu.addAction(icon(QStringLiteral("add")), tr("&Draw this link"), this,
                       [this, row] { drawOrRemove(row); });
    } else if (!m_isReadOnly) {
        menu.addAction(tr("Change the &kind…"), this,
                       [this, row, at = below(item)] { Q_EMIT kindWanted(row.link, at); });
        menu.addAction(icon(QStringLiteral("delete")), tr("&Remove this link"), this,
                       [this, row] { drawOrRemove(row); });
    }
    menu.exec(m_list->viewport()->mapToGlobal(position));
}

bool LinksPanel::press(int key)
{
    const Row *found = rowOf(m_list->currentItem());
    if (!found)
        return false;
    const Row row = *found; // which may be gone when the first signal has been heard
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(row);
        return true;
    case Qt::Key_Delete:
        if (!row.isOffer())
            drawOrRemove(row);
        return true;
    case Qt::Key_Space:
        if (!row.isOffer() && !m_isReadOnly)
            Q_EMIT kindWanted(row.link, below(m_list->currentItem()));
        return true;
    default:
        return false;
    }
}

bool LinksPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!(key->modifiers() & ~Qt::KeypadModifier) && press(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void LinksPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        fill(); // in the new colours
    QWidget::changeEvent(event);
}

} // namespace ui
