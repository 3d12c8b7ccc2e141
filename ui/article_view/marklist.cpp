#include "ui/article_view/marklist.h"

#include "ui/theme/plaintip.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>
#include <QScrollBar>

#include <algorithm>

namespace ui {

namespace {

constexpr int mostRows = 7;
constexpr int widest = 420;
constexpr int swatch = 12;
constexpr int gap = 4;

QIcon swatchOf(const QColor &fill, const QColor &line, double ratio)
{
    QPixmap pixmap(QSize(swatch, swatch) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(line);
    QPainter(&pixmap).fillRect(QRect(2, 2, swatch - 4, swatch - 4), fill);
    return {pixmap};
}

/// Keeps words that read from right to left together, so that they are cut at their end.
QString isolated(const QString &words)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    return words.isRightToLeft() ? firstStrongIsolate + words + popIsolate : words;
}

} // namespace

MarkList::MarkList(QWidget *parent) : QListWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setCursor(Qt::ArrowCursor);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setIconSize(QSize(swatch, swatch));
    setAccessibleName(tr("Annotations at this place"));
    hide();
}

void MarkList::showBeside(const QRect &line, const std::vector<Entry> &entries,
                          AnnotationId current, const ArticleTheme &theme)
{
    QPalette colours = palette();
    colours.setColor(QPalette::Base, theme.tipPage);
    colours.setColor(QPalette::Text, theme.text);
    // Without the focus it would show its choice in grey.
    colours.setColor(QPalette::Highlight, theme.selection);
    colours.setColor(QPalette::HighlightedText, theme.text);
    setPalette(colours);

    clear();
    for (const Entry &entry : entries) {
        //: %1 is a tag such as "Claim", %2 the words that are marked
        QString text = tr("%1: %2").arg(entry.label, isolated(entry.words));
        if (!entry.detail.isEmpty())
            text += u'\n' + entry.detail;
        auto *item =
            new QListWidgetItem(swatchOf(entry.fill, entry.line, devicePixelRatioF()), text, this);
        item->setData(Qt::UserRole, QVariant::fromValue(entry.annotation));
        item->setToolTip(plainTip(text));
        if (entry.annotation == current)
            setCurrentItem(item);
    }
    const QRect room = parentWidget()->rect().adjusted(gap, gap, -gap, -gap);
    const int below = room.bottom() - line.bottom() - gap;
    const int above = line.top() - gap - room.top();
    const int frame = 2 * frameWidth();
    const int rowHeight = std::max(sizeHintForRow(0), 1);
    const int wanted = std::min(count(), mostRows) * rowHeight + frame;
    const bool isBelow = wanted <= below || below >= above;
    const int height = std::clamp(isBelow ? below : above, rowHeight + frame, wanted);
    const bool hasBar = height < count() * rowHeight + frame;
    const int bar = hasBar ? verticalScrollBar()->sizeHint().width() : 0;
    const QSize size(std::min({sizeHintForColumn(0) + frame + bar + 8, widest, room.width()}),
                     height);
    const int top = isBelow ? line.bottom() + 1 + gap : line.top() - gap - height;
    const int left =
        std::clamp(line.left(), room.left(), std::max(room.left(), room.right() - size.width()));
    setGeometry(QRect(QPoint(left, top), size));
    if (currentItem())
        scrollToItem(currentItem());
    show();
    raise();
}

std::vector<MarkList::AnnotationId> MarkList::annotations() const
{
    std::vector<AnnotationId> found;
    found.reserve(size_t(count()));
    for (int row = 0; row < count(); ++row)
        found.push_back(annotationOf(item(row)));
    return found;
}

MarkList::AnnotationId MarkList::annotationOf(const QListWidgetItem *item) const
{
    return item ? item->data(Qt::UserRole).value<AnnotationId>() : AnnotationId();
}

void MarkList::mousePressEvent(QMouseEvent *event)
{
    QListWidgetItem *const item = itemAt(event->position().toPoint());
    if (!item || event->button() != Qt::LeftButton)
        return;
    setCurrentItem(item);
    Q_EMIT chosen(annotationOf(item));
}

void MarkList::mouseMoveEvent(QMouseEvent *event)
{
    Q_EMIT pointedAt(annotationOf(itemAt(event->position().toPoint())));
}

void MarkList::leaveEvent(QEvent *event)
{
    QListWidget::leaveEvent(event);
    Q_EMIT pointedAt({});
}

} // namespace ui
