#include "ui/correcting/correcteddelegate.h"

#include "ui/correcting/correctedmodel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace ui {

namespace {

constexpr int margin = 8;
constexpr int gap = 8;
constexpr int lineGap = 2;
constexpr int iconSize = 16;

} // namespace

void CorrectedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QIcon icon = row.icon;
    row.text.clear();
    row.icon = QIcon();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const bool isSelected = row.state.testFlag(QStyle::State_Selected);
    const auto group =
        row.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor ink =
        row.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? ink : quietTextColour();
    const QColor alarm = isSelected ? ink : warningColour();
    const bool isOpen = index.data(CorrectedModel::OpenRole).toBool();

    painter->save();
    painter->setFont(row.font);
    const int lineHeight = row.fontMetrics.height();
    const QRect inside = row.rect.adjusted(margin, margin, -margin, -margin);
    QRect line(inside.topLeft(), QSize(inside.width(), lineHeight));
    const QRect iconRect(line.left(), line.top() + (lineHeight - iconSize) / 2, iconSize, iconSize);
    icon.paint(painter, iconRect);
    const QString fate = index.data(CorrectedModel::FateRole).toString();
    const int fateWidth = row.fontMetrics.horizontalAdvance(fate);
    painter->setPen(isOpen ? alarm : quiet);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, fate);
    line.setLeft(line.left() + iconSize + gap);

    const auto write = [&](const QRect &place, const QString &text, const QColor &colour) {
        painter->setPen(colour);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                          row.fontMetrics.elidedText(text, Qt::ElideRight, place.width()));
    };
    QFont bold = row.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(ink);
    const QRect name = line.adjusted(0, 0, -fateWidth - gap, 0);
    painter->drawText(
        name, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    painter->setFont(row.font);
    line.translate(0, lineHeight + lineGap);
    write(line, QStringLiteral("“%1”").arg(index.data(CorrectedModel::BeforeRole).toString()),
          quiet);
    line.translate(0, lineHeight + lineGap);
    write(line, QStringLiteral("→ %1").arg(index.data(CorrectedModel::AfterRole).toString()),
          isOpen ? alarm : ink);
    painter->restore();
}

QSize CorrectedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, 3 * option.fontMetrics.height() + 2 * lineGap + 2 * margin};
}

} // namespace ui
