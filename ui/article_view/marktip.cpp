#include "ui/article_view/marktip.h"

#include <QFontMetrics>
#include <QPainter>
#include <QScreen>

namespace ui {

namespace {

constexpr int padding = 10;
constexpr int bar = 3;
constexpr int widest = 360;

} // namespace

MarkTip::MarkTip(QWidget *parent)
    : QWidget(parent, Qt::ToolTip | Qt::FramelessWindowHint | Qt::WindowTransparentForInput)
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::NoFocus);
}

void MarkTip::showBeside(const QRect &line, std::vector<Entry> entries, const ArticleTheme &theme)
{
    m_entries = std::move(entries);
    m_theme = &theme;
    const QRect content = layOut(nullptr);
    const QSize size(content.right() + padding, content.bottom() + padding);
    const QRect available = screen()->availableGeometry();
    QPoint corner(line.left(), line.bottom() + 6);
    if (corner.y() + size.height() > available.bottom())
        corner.setY(line.top() - 6 - size.height());
    corner.setX(qBound(available.left(), corner.x(), available.right() - size.width()));
    setGeometry(QRect(corner, size));
    update();
    show();
}

QRect MarkTip::layOut(QPainter *painter) const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int left = padding + bar + padding;
    QRect used;
    int y = padding;
    const auto place = [&](const QFont &face, const QColor &colour, const QString &text) {
        const int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere | Qt::TextWordWrap;
        const QRect room(left, y, widest, 10000);
        const QRect taken = QFontMetrics(face).boundingRect(room, flags, text);
        if (painter) {
            painter->setFont(face);
            painter->setPen(colour);
            painter->drawText(room, flags, text);
        }
        y += taken.height();
        used |= taken;
    };
    for (const Entry &entry : m_entries) {
        const int top = y;
        place(bold, m_theme->text, entry.label);
        if (!entry.detail.isEmpty())
            place(font(), m_theme->marginText, entry.detail);
        if (painter)
            painter->fillRect(padding, top + 1, bar, y - top - 1, entry.line);
        y += padding;
    }
    return used;
}

void MarkTip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->tipPage);
    painter.setPen(m_theme->tipBorder);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    layOut(&painter);
}

} // namespace ui
