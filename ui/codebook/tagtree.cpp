#include "ui/codebook/tagtree.h"

#include "ui/article_view/chip.h"
#include "ui/article_view/theme.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QPainter>

namespace ui {

using storage::Id;
using storage::Tag;

namespace {

constexpr int chipSide = 18;
constexpr int margin = 5;

QFont letterFont(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    if (font.pointSizeF() > 0)
        bold.setPointSizeF(font.pointSizeF() * 0.9);
    return bold;
}

} // namespace

void TagDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString name = item.text;
    item.text.clear();
    item.state &= ~QStyle::State_HasFocus;
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const auto group =
        item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const bool isOnHighlight = isSelected && (group == QPalette::Active || isHighContrast());
    const QColor strong =
        item.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isOnHighlight ? strong : quietTextColour();
    const bool isRetired = index.data(TagTreeModel::RetiredRole).toBool();

    painter->save();
    const QRect area = item.rect.adjusted(margin, 0, -margin - 2, 0);
    const auto placed = [&](const QRect &rect) {
        return QStyle::visualRect(item.direction, area, rect);
    };
    const auto *tags = qobject_cast<const TagTreeModel *>(index.model());
    const ArticleTheme &theme = ArticleTheme::of(QGuiApplication::palette());
    const MarkColours colours(tags ? tags->styleAt(index) : storage::MarkStyle(), theme);
    if (isRetired)
        painter->setOpacity(0.45);
    const QRect square =
        placed({area.left(), area.center().y() - chipSide / 2, chipSide, chipSide});
    paintChip(*painter,
              {square, index.data(TagTreeModel::LetterRole).toString(), colours.strongFill(),
               theme.text, colours.line(Emphasis::Normal)},
              letterFont(item.font));
    painter->setOpacity(1);

    const qint64 count = index.data(TagTreeModel::CountRole).toLongLong();
    QString right = count > 0 ? item.locale.toString(count) : QString();
    if (isRetired)
        right = count > 0 ? tr("retired, %1").arg(right) : tr("retired");
    const int rightWidth = item.fontMetrics.horizontalAdvance(right);
    painter->setFont(item.font);
    painter->setPen(quiet);
    painter->drawText(
        placed({area.right() - rightWidth + 1, area.top(), rightWidth, area.height()}),
        Qt::AlignCenter, right);
    const int left = area.left() + chipSide + 7;
    const QRect room(left, area.top(), area.right() - left - (rightWidth ? rightWidth + 8 : 0),
                     area.height());
    painter->setPen(isRetired ? quiet : strong);
    painter->drawText(placed(room),
                      int(QStyle::visualAlignment(item.direction, Qt::AlignLeft)) |
                          int(Qt::AlignVCenter),
                      item.fontMetrics.elidedText(name, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize TagDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {140, std::max(chipSide, option.fontMetrics.height()) + 10};
}

TagTree::TagTree(QWidget *parent) : HonestFocus<QTreeView>(parent)
{
    setItemDelegate(new TagDelegate(this));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setAutoExpandDelay(600);
    setIndentation(18);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void TagTree::setTagModel(TagTreeModel *model)
{
    m_tags = model;
    setModel(model);
    expandAll();
    connect(model, &TagTreeModel::moveWanted, this, &TagTree::moveWanted);
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &parent) { expand(parent); });
    connect(model, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &, int, int, const QModelIndex &parent) { expand(parent); });
}

Id<Tag> TagTree::currentTag() const
{
    return m_tags ? m_tags->tagAt(currentIndex()) : Id<Tag>();
}

void TagTree::setCurrentTag(Id<Tag> tag)
{
    const QModelIndex index = m_tags->indexOf(tag);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void TagTree::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void TagTree::moveCurrent(int key)
{
    const QModelIndex index = currentIndex();
    const QModelIndex parent = index.parent();
    const Id<Tag> tag = m_tags->tagAt(index);
    const int row = index.row();
    const bool isOut = (key == Qt::Key_Left) != isRightToLeft();
    if (key == Qt::Key_Up) {
        if (row > 0)
            Q_EMIT moveWanted(tag, m_tags->tagAt(parent), row - 1);
    } else if (key == Qt::Key_Down) {
        if (row + 1 < m_tags->rowCount(parent))
            Q_EMIT moveWanted(tag, m_tags->tagAt(parent), row + 1);
    } else if (isOut) {
        if (parent.isValid())
            Q_EMIT moveWanted(tag, m_tags->tagAt(parent.parent()), parent.row() + 1);
    } else if (row > 0) {
        const QModelIndex before = m_tags->index(row - 1, 0, parent);
        Q_EMIT moveWanted(tag, m_tags->tagAt(before), m_tags->rowCount(before));
    }
}

void TagTree::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isArrow =
        key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
    if (isArrow && event->modifiers() == Qt::AltModifier && currentIndex().isValid())
        moveCurrent(key);
    else if (key == Qt::Key_F2 || key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT renameWanted();
    else if (key == Qt::Key_Delete)
        Q_EMIT removeWanted();
    else if (key == Qt::Key_Insert)
        Q_EMIT addWanted();
    else
        HonestFocus<QTreeView>::keyPressEvent(event);
}

void TagTree::startDrag(Qt::DropActions actions)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsDragEnabled))
        return;
    // Beside the pointer, so that the place where it would be dropped can be seen.
    QStyleOptionViewItem option;
    option.initFrom(this);
    const QSize size = itemDelegate()->sizeHint(option, index);
    const double ratio = devicePixelRatioF();
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setOpacity(0.85);
    option.rect = QRect(QPoint(), size);
    option.state = QStyle::State_Enabled | QStyle::State_Active | QStyle::State_Selected;
    itemDelegate()->paint(&painter, option, index);
    painter.end();
    auto *drag = new QDrag(this);
    drag->setMimeData(model()->mimeData({index}));
    drag->setPixmap(picture);
    drag->setHotSpot({-14, -10});
    drag->exec(actions & Qt::MoveAction);
}

void TagTree::paintEvent(QPaintEvent *event)
{
    HonestFocus<QTreeView>::paintEvent(event);
    if (m_emptyText.isEmpty() || (model() && model()->rowCount() > 0))
        return;
    QPainter painter(viewport());
    painter.setPen(quietTextColour());
    painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16),
                     int(Qt::AlignHCenter) | int(Qt::AlignTop) | int(Qt::TextWordWrap),
                     m_emptyText);
}

} // namespace ui
