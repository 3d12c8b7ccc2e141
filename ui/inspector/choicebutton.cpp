#include "ui/inspector/choicebutton.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int padding = 6;
constexpr int gap = 4; ///< between the digit and the words

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int one, int other) {
        return int(one * share + other * (1 - share));
    };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

} // namespace

ChoiceButton::ChoiceButton(const QString &text, QWidget *parent) : QRadioButton(text, parent)
{
    setAutoExclusive(false); // the bar decides
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChoiceButton::setState(const State &state)
{
    if (m_state == state)
        return;
    m_state = state;
    updateGeometry();
    update();
}

bool ChoiceButton::showsDigit() const
{
    return m_state.digit > 0 && text() != QString::number(m_state.digit);
}

QFont ChoiceButton::digitFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    return small;
}

QSize ChoiceButton::sizeHint() const
{
    QFont italic = font();
    italic.setItalic(true); // as wide whether it is proposed or not
    const int words = std::max(fontMetrics().horizontalAdvance(text()),
                               QFontMetrics(italic).horizontalAdvance(text()));
    const int digit =
        showsDigit() ? QFontMetrics(digitFont()).horizontalAdvance(QLatin1Char('0')) + gap : 0;
    return {std::max(2 * padding + digit + words + 1, 26), fontMetrics().height() + 6};
}

QColor ChoiceButton::textColour(bool isFilled) const
{
    if (isFilled)
        return palette().color(QPalette::Active, QPalette::HighlightedText);
    return palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled,
                           QPalette::ButtonText);
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    const QColor accent = palette().color(QPalette::Active, QPalette::Highlight);
    const QColor base = palette().color(QPalette::Base);
    const bool isFilled = isChecked() && !m_state.isProposed;
    QColor ground = base;
    if (isFilled)
        ground = accent;
    else if (m_state.isPassed || isChecked())
        ground = isHighContrast() ? base : mixed(accent, base, m_state.isProposed ? 0.12 : 0.25);
    else if (isDown() || (underMouse() && isEnabled()))
        ground = palette().color(QPalette::Midlight);

    QPen edge(isChecked() || m_state.isPassed ? accent : lineColour(), 1);
    if (isChecked() && m_state.isProposed)
        edge.setStyle(Qt::DashLine);
    if (!isChecked() && m_state.isUsual)
        edge = QPen(quietTextColour(), 1, Qt::DotLine);
    if (hasFocus())
        edge = QPen(
            isFilled ? palette().color(QPalette::WindowText) : palette().color(QPalette::Link), 2);

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.6);
    const double inset = edge.widthF() / 2;
    painter.setPen(edge);
    painter.setBrush(ground);
    const double radius = m_state.isJoined ? 2 : 4;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);

    QRect words = rect().adjusted(padding, 0, -padding, 0);
    if (showsDigit()) {
        painter.setFont(digitFont());
        const int width = painter.fontMetrics().horizontalAdvance(QLatin1Char('0'));
        const QRect place = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                                QSize(width, height()), words);
        painter.setPen(isFilled ? textColour(true) : quietTextColour());
        painter.drawText(place, Qt::AlignCenter, QString::number(m_state.digit));
        if (layoutDirection() == Qt::RightToLeft)
            words.setRight(words.right() - width - gap);
        else
            words.setLeft(words.left() + width + gap);
    }
    QFont face = font();
    face.setItalic(isChecked() && m_state.isProposed);
    painter.setFont(face);
    painter.setPen(textColour(isFilled));
    painter.drawText(words, Qt::AlignCenter, text());
}

} // namespace ui
