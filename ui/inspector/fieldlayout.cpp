#include "ui/inspector/fieldlayout.h"

#include <QLabel>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int gap = 8;
constexpr int rowSpacing = 4;
constexpr int labelPercent = 35; ///< of the width, at most
constexpr int lineMargin = 8;    ///< of a line of a field, above and below its words together

int heightAt(QLayoutItem *item, int width)
{
    const int height =
        item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
    return std::max(height, item->minimumSize().height());
}

} // namespace

FieldLayout::~FieldLayout()
{
    qDeleteAll(m_items);
}

void FieldLayout::addRow(QWidget *label, QWidget *field)
{
    addWidget(label);
    addWidget(field);
}

void FieldLayout::clear()
{
    // A widget that goes takes its item out of the layout.
    const std::vector<QLayoutItem *> items = std::exchange(m_items, {});
    for (QLayoutItem *item : items) {
        delete item->widget();
        delete item;
    }
    update();
}

QLayoutItem *FieldLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr;
}

QLayoutItem *FieldLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int FieldLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Pass::Measure);
}

QSize FieldLayout::minimumSize() const
{
    QSize size; // how high it really is depends on the width
    for (size_t i = 1; i < m_items.size(); i += 2) {
        if (!m_items[i]->isEmpty())
            size = size.expandedTo(m_items[i]->minimumSize());
    }
    return size;
}

void FieldLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Pass::Place);
}

/// As wide as the widest label wants, up to a share of @p width.
int FieldLayout::labelWidth(int width) const
{
    int widest = 0;
    for (size_t i = 0; i < m_items.size(); i += 2) {
        const auto *label = static_cast<const QLabel *>(m_items[i]->widget());
        if (!m_items[i]->isEmpty())
            widest = std::max(widest, label->fontMetrics().horizontalAdvance(label->text()) + 1);
    }
    return std::min(widest, width * labelPercent / 100);
}

int FieldLayout::arrange(const QRect &rect, Pass pass) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const auto place = [&](QLayoutItem *item, const QRect &where) {
        if (pass == Pass::Place)
            item->setGeometry(QStyle::visualRect(direction, rect, where));
    };
    const int labels = labelWidth(rect.width());
    const int besideWidth = rect.width() - labels - gap;
    int y = rect.top();
    for (size_t i = 0; i + 1 < m_items.size(); i += 2) {
        QLayoutItem *label = m_items[i];
        QLayoutItem *field = m_items[i + 1];
        if (field->isEmpty())
            continue;
        const bool isBeside = field->minimumSize().width() <= besideWidth;
        const int fieldWidth = isBeside ? besideWidth : rect.width();
        const int fieldHeight = heightAt(field, fieldWidth);
        const int labelHeight = heightAt(label, isBeside ? labels : rect.width());
        if (isBeside) {
            const int lineHeight = label->widget()->fontMetrics().height();
            const int firstLine = std::min(fieldHeight, lineHeight + lineMargin);
            const int drop = std::max(0, (firstLine - lineHeight) / 2);
            place(label, QRect(rect.left(), y + drop, labels, labelHeight));
            place(field, QRect(rect.left() + labels + gap, y, fieldWidth, fieldHeight));
            y += std::max(fieldHeight, drop + labelHeight) + rowSpacing;
        } else {
            place(label, QRect(rect.left(), y, rect.width(), labelHeight));
            place(field, QRect(rect.left(), y + labelHeight + 1, fieldWidth, fieldHeight));
            y += labelHeight + 1 + fieldHeight + rowSpacing;
        }
    }
    return std::max(0, y - rowSpacing - rect.top());
}

} // namespace ui
