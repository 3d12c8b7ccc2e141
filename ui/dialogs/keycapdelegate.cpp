#include "ui/dialogs/keycapdelegate.h"

#include "ui/dialogs/keysmodel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

#include <utility>

namespace ui {

namespace {

constexpr int edgeGap = 6; // as the header's
constexpr int indent = 12; // of what stands under a heading
constexpr int gap = 6;     // between caps
constexpr int padding = 7; // between a cap's edge and its words

bool isHeading(const QModelIndex &index)
{
    return !index.parent().isValid();
}

QFont headingFont(const QFont &font)
{
    QFont bold(font);
    bold.setBold(true);
    return bold;
}

QStringList caps(const QModelIndex &index)
{
    return index.column() == KeysModel::KeysOfIt ? index.data(KeysModel::KeysRole).toStringList()
                                                 : QStringList();
}

void drawHeading(QPainter *painter, const QStyleOptionViewItem &option, const QString &heading)
{
    painter->setFont(headingFont(option.font));
    painter->setPen(option.palette.color(QPalette::Active, QPalette::Text));
    painter->drawText(
        option.rect.adjusted(edgeGap, 0, -edgeGap, -5),
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignBottom, heading);
    painter->setPen(lineColour());
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void drawCaps(QPainter *painter, const QStyleOptionViewItem &option, const QStringList &keys,
              const QColor &edge, int edgeWidth)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    const int height = option.fontMetrics.height() + 4;
    int x = option.rect.left();
    for (const QString &key : keys) {
        const int width = option.fontMetrics.horizontalAdvance(key) + 2 * padding;
        const QRect cap =
            QStyle::visualRect(option.direction, option.rect,
                               QRect(x, option.rect.center().y() - height / 2, width, height));
        painter->setPen(QPen(edge, edgeWidth));
        painter->setBrush(option.palette.color(QPalette::Button));
        painter->drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter->setPen(option.palette.color(QPalette::ButtonText));
        painter->drawText(cap, Qt::AlignCenter, key);
        x += width + gap;
    }
}

} // namespace

QSize KeyCapDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    if (isHeading(index))
        return {0, line + 20}; // spans all columns
    const QStringList keys = caps(index);
    int width = 2 * edgeGap + indent;
    for (const QString &key : keys)
        width += option.fontMetrics.horizontalAdvance(key) + 2 * padding + gap;
    if (keys.isEmpty())
        width += option.fontMetrics.horizontalAdvance(index.data().toString());
    return {width, line + 12};
}

void KeyCapDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    if (isHeading(index)) {
        drawHeading(painter, option, index.data().toString());
        painter->restore();
        return;
    }
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QString text = std::exchange(item.text, {});
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, option.widget);

    const int left = edgeGap + (index.column() == KeysModel::What ? indent : 0);
    item.rect = QStyle::visualRect(option.direction, option.rect,
                                   option.rect.adjusted(left, 0, -edgeGap, 0));
    const QStringList keys = caps(index);
    if (!keys.isEmpty()) {
        const bool isConflict = !index.data(KeysModel::ConflictRole).toString().isEmpty();
        drawCaps(painter, item, keys, isConflict ? warningColour() : lineColour(),
                 isConflict ? 2 : 1);
    } else {
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const bool isActive = option.state.testFlag(QStyle::State_Active);
        painter->setFont(item.font);
        painter->setPen(
            item.palette.color(isActive ? QPalette::Active : QPalette::Inactive,
                               isSelected ? QPalette::HighlightedText : QPalette::Text));
        style->drawItemText(painter, item.rect,
                            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
                                Qt::AlignVCenter,
                            item.palette, true,
                            item.fontMetrics.elidedText(text, Qt::ElideRight, item.rect.width()));
    }
    painter->restore();
}

} // namespace ui
