#include "ui/codebook/patternbox.h"

#include "ui/article_view/linepattern.h"
#include "ui/article_view/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr QSize sampleSize(64, 18);

QIcon sample(const QString &pattern, const storage::MarkStyle &style, double ratio)
{
    const ArticleTheme &theme = ArticleTheme::of(QGuiApplication::palette());
    const MarkColours colours(style, theme);
    const QColor line = colours.line(Emphasis::Normal);
    QPixmap pixmap(sampleSize * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(theme.page);
    QPainter painter(&pixmap);
    const LinePattern kind = linePatternNamed(pattern);
    constexpr int thickness = 6;
    drawPatternLine(painter, kind, 4, sampleSize.width() - 4,
                    (sampleSize.height() - thickness) / 2 + (kind == LinePattern::Bar ? 4 : 0),
                    thickness, line);
    if (kind == LinePattern::Bar)
        painter.fillRect(4, 2, 3, sampleSize.height() - 5, line);
    painter.end();
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

} // namespace

PatternBox::PatternBox(QWidget *parent) : QuietBox(parent)
{
    setIconSize(sampleSize);
    setSizeAdjustPolicy(AdjustToContents);
    connect(this, &QComboBox::activated, this, [this] {
        if (currentData().toString() != m_own)
            Q_EMIT chosen(currentData().toString());
    });
}

void PatternBox::showPattern(const QString &own, const storage::MarkStyle &shown,
                             const QString &inherited, const QString &inheritedFrom)
{
    if (count() > 0 && own == m_own && shown == m_shown && inherited == m_inherited &&
        inheritedFrom == m_inheritedFrom)
        return;
    m_inherited = inherited;
    m_own = own;
    m_shown = shown;
    m_inheritedFrom = inheritedFrom;
    fill();
}

void PatternBox::fill()
{
    clear();
    const std::pair<const char *, QString> patterns[] = {
        {"solid", tr("Solid")},        {"double", tr("Double")}, {"dash", tr("Dashes")},
        {"dot", tr("Dots")},           {"wave", tr("Wave")},     {"zigzag", tr("Zigzag")},
        {"bar", tr("Bar at the left")}};
    if (!m_inheritedFrom.isEmpty()) {
        //: a look that is taken from another tag: %1
        addItem(sample(m_inherited, m_shown, devicePixelRatioF()), tr("As %1").arg(m_inheritedFrom),
                QString());
    }
    for (const auto &[name, text] : patterns)
        addItem(sample(QLatin1String(name), m_shown, devicePixelRatioF()), text,
                QString(QLatin1String(name)));
    const bool isInherited = m_own.isEmpty() && !m_inheritedFrom.isEmpty();
    setCurrentIndex(
        isInherited ? 0 : std::max(0, findData(m_own.isEmpty() ? QStringLiteral("solid") : m_own)));
}

void PatternBox::changeEvent(QEvent *event)
{
    QuietBox::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && count() > 0)
        fill();
}

} // namespace ui
