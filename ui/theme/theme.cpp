#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleHints>
#include <QStyleOption>

#include <algorithm>

namespace ui {

namespace {

/// Fusion without pictures on the buttons of dialogs, which would not match ours.
class WindowStyle : public QProxyStyle
{
public:
    WindowStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons
                   ? 0
                   : QProxyStyle::styleHint(hint, option, widget, data);
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
            drawTickBox(*option, *painter);
        else if (element == PE_IndicatorRadioButton)
            drawRadioDot(*option, *painter);
        else if (element == PE_IndicatorItemViewItemDrop)
            drawDropPlace(*option, *painter);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        // The edge of a menu or a list is a darker ground, and nothing is darker than black.
        const bool hasEdge = element == PE_PanelMenu || element == PE_Frame;
        if (hasEdge && isHighContrast()) {
            painter->setPen(option->palette.color(QPalette::Text));
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        }
    }

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        QProxyStyle::drawControl(element, option, painter, widget);
        if (element == CE_PushButtonBevel && isHighContrast()) {
            painter->setPen(option->palette.color(QPalette::ButtonText));
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        }
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override
    {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        // Nor has its box of choices any in black and white.
        if (control == CC_ComboBox && isHighContrast()) {
            painter->setPen(option->palette.color(QPalette::Text));
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        }
    }

private:
    /// A line between two rows, or a frame around the one that is dropped on.
    static void drawDropPlace(const QStyleOption &option, QPainter &painter)
    {
        if (option.rect.isNull())
            return;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(option.palette.color(QPalette::Active, QPalette::Link), 2));
        if (option.rect.height() == 0)
            painter.drawLine(option.rect.topLeft(), option.rect.topRight());
        else
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 3, 3);
        painter.restore();
    }

    static void drawRadioDot(const QStyleOption &option, QPainter &painter)
    {
        const bool isOn = option.state.testFlag(State_On);
        const QColor accent = option.palette.color(QPalette::Active, QPalette::Link);
        const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
        const qreal side = std::min(box.width(), box.height());
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setOpacity(option.state.testFlag(State_Enabled) ? 1 : 0.5);
        painter.setPen(QPen(isOn || option.state.testFlag(State_HasFocus)
                                ? accent
                                : option.palette.color(QPalette::PlaceholderText),
                            1.2));
        painter.setBrush(option.palette.color(QPalette::Base));
        painter.drawEllipse(box.center(), side / 2, side / 2);
        if (isOn) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(accent);
            painter.drawEllipse(box.center(), side * 0.28, side * 0.28);
        }
        painter.restore();
    }

    /// Fusion's box has no edge that could be seen on a dark ground.
    static void drawTickBox(const QStyleOption &option, QPainter &painter)
    {
        const bool isOn = option.state.testFlag(State_On);
        const bool isEnabled = option.state.testFlag(State_Enabled);
        const QPalette &colours = option.palette;
        const QColor ground = colours.color(isOn ? QPalette::Highlight : QPalette::Base);
        QColor edge = colours.color(isOn ? QPalette::Highlight : QPalette::PlaceholderText);
        if (option.state.testFlag(State_Selected)) // a row's own colour is the box's
            edge = colours.color(option.state.testFlag(State_Active) ? QPalette::Active
                                                                     : QPalette::Inactive,
                                 QPalette::HighlightedText);
        if (option.state.testFlag(State_HasFocus))
            edge = colours.color(QPalette::Active, QPalette::Link);
        const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setOpacity(isEnabled ? 1 : 0.5);
        painter.setPen(QPen(edge, 1.2));
        painter.setBrush(isEnabled && isOn ? colours.color(QPalette::Active, QPalette::Highlight)
                                           : ground);
        painter.drawRoundedRect(box, 3, 3);
        if (isOn) {
            painter.setPen(QPen(colours.color(QPalette::Active, QPalette::HighlightedText), 1.8,
                                Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const auto at = [&box](qreal x, qreal y) {
                return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
            };
            painter.drawPolyline(QPolygonF({at(0.24, 0.52), at(0.43, 0.72), at(0.77, 0.3)}));
        }
        painter.restore();
    }
};

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

bool isDesktopDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // The palette the desktop gave, before it is replaced by ours.
    static const bool isDesktopPaletteDark = isDarkPalette(QGuiApplication::palette());
    return isDesktopPaletteDark;
#endif
}

QPalette paletteOf(bool dark)
{
    const QColor window(dark ? "#26282C" : "#F4F5F7");
    const QColor base(dark ? "#1E1E1E" : "#FFFFFF");
    const QColor alternate(dark ? "#232428" : "#F8F9FB");
    const QColor text(dark ? "#F0F0F0" : "#1A1A1A");
    const QColor button(dark ? "#34373D" : "#FBFBFC");
    const QColor disabled(dark ? "#83878F" : "#8D929B");
    const QColor highlight(dark ? "#2F5FA8" : "#2B62B8");
    const QColor inactiveHighlight(dark ? "#3A4048" : "#D5DEEC");

    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, alternate);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, QColor(dark ? "#9AA0AA" : "#6B717C"));
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, QColor(dark ? "#34373D" : "#FFFFFF"));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, inactiveHighlight);
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, QColor(dark ? "#8AB8FF" : "#1F58AE"));
    palette.setColor(QPalette::LinkVisited, QColor(dark ? "#C3A6F2" : "#6A3FA0"));
    palette.setColor(QPalette::Light, QColor(dark ? "#45494F" : "#FFFFFF"));
    palette.setColor(QPalette::Midlight, QColor(dark ? "#3B3F45" : "#EBEDF0"));
    palette.setColor(QPalette::Mid, QColor(dark ? "#4A4E56" : "#CDD1D8"));
    palette.setColor(QPalette::Dark, QColor(dark ? "#17181A" : "#A9AEB8"));
    palette.setColor(QPalette::Shadow, QColor(dark ? "#101112" : "#70757E"));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, inactiveHighlight);
    return palette;
}

QPalette highContrastPaletteOf(bool dark)
{
    const QColor page = dark ? Qt::black : Qt::white;
    const QColor text = dark ? Qt::white : Qt::black;
    const QColor chosen(dark ? "#9CCBFF" : "#0B3D91");
    QPalette palette = paletteOf(dark);
    for (const QPalette::ColorRole role :
         {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button,
          QPalette::ToolTipBase})
        palette.setColor(role, page);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
          QPalette::PlaceholderText, QPalette::Mid, QPalette::Dark, QPalette::Shadow})
        palette.setColor(role, text);
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::Highlight, chosen);
        palette.setColor(group, QPalette::HighlightedText, page);
    }
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(dark ? "#B4B4B4" : "#595959"));
    palette.setColor(QPalette::Link, QColor(dark ? "#9CCBFF" : "#0B3D91"));
    palette.setColor(QPalette::LinkVisited, QColor(dark ? "#E0C4FF" : "#4B1A80"));
    return palette;
}

QString styleSheet()
{
    return QStringLiteral(R"(
        QToolTip { color: palette(tooltip-text); background: palette(tooltip-base);
                   border: 1px solid palette(mid); padding: 4px 6px; }
        QStatusBar::item { border: none; }
        QToolBar { border: none; border-bottom: 1px solid palette(mid); spacing: 2px; padding: 3px; }
        QMainWindow::separator { background: palette(mid); width: 1px; height: 1px; }
        QMainWindow::separator:hover { background: palette(highlight); }
        QScrollBar:vertical { background: transparent; width: 12px; margin: 0; border: none; }
        QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; border: none; }
        QScrollBar::handle { background: palette(mid); border-radius: 4px; margin: 2px; }
        QScrollBar::handle:vertical { min-height: 32px; }
        QScrollBar::handle:horizontal { min-width: 32px; }
        QScrollBar::handle:hover { background: palette(dark); }
        QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
        QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
        QLineEdit, QPlainTextEdit, QTextBrowser, QListWidget, QTreeWidget {
            border: 1px solid palette(mid); border-radius: 4px; background: palette(base); }
        QLineEdit { padding: 3px 5px; }
        QLineEdit:focus, QPlainTextEdit:focus, QListWidget:focus, QTreeWidget:focus {
            border-color: palette(highlight); }
        QComboBox QLineEdit, QComboBox QLineEdit:focus { border: none; padding: 0; }
        QProgressBar { border: none; border-radius: 2px; background: palette(mid); }
        QProgressBar::chunk { border-radius: 2px; background: palette(highlight); }
        QHeaderView::section { background: palette(window); color: palette(window-text);
                               border: none; border-bottom: 1px solid palette(mid);
                               padding: 4px 6px; }
    )");
}

} // namespace

QString nameOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::HighContrastLight:
        return QStringLiteral("high-contrast-light");
    case ThemeChoice::HighContrastDark:
        return QStringLiteral("high-contrast-dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

ThemeChoice themeChoiceNamed(const QString &name)
{
    for (const ThemeChoice choice :
         {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrastLight,
          ThemeChoice::HighContrastDark}) {
        if (nameOf(choice) == name)
            return choice;
    }
    return ThemeChoice::System;
}

void applyTheme(ThemeChoice choice)
{
    const bool desktopIsDark = isDesktopDark();
    const bool dark = choice == ThemeChoice::Dark || choice == ThemeChoice::HighContrastDark ||
                      (choice == ThemeChoice::System && desktopIsDark);
    const bool isHighContrast =
        choice == ThemeChoice::HighContrastLight || choice == ThemeChoice::HighContrastDark;
    if (!qApp->property("sayso_has_style").toBool()) {
        QApplication::setStyle(new WindowStyle);
        qApp->setProperty("sayso_has_style", true);
    }
    QApplication::setPalette(isHighContrast ? highContrastPaletteOf(dark) : paletteOf(dark));
    // Colours of the palette are resolved when a sheet is set, so it is set again.
    qApp->setStyleSheet({});
    qApp->setStyleSheet(styleSheet());
}

bool isDark()
{
    return isDarkPalette(QGuiApplication::palette());
}

bool isHighContrast()
{
    const QPalette palette = QGuiApplication::palette();
    const QRgb base = palette.color(QPalette::Base).rgb();
    const QRgb text = palette.color(QPalette::Text).rgb();
    const QRgb black = QColor(Qt::black).rgb();
    const QRgb white = QColor(Qt::white).rgb();
    return (base == black && text == white) || (base == white && text == black);
}

QColor quietTextColour()
{
    if (isHighContrast())
        return QGuiApplication::palette().color(QPalette::Text);
    return QColor(isDark() ? "#A6ACB6" : "#5C626D");
}

QColor lineColour()
{
    return QGuiApplication::palette().color(QPalette::Mid);
}

QColor goodColour()
{
    return QColor(isDark() ? "#6FCF97" : "#2E7D4F");
}

QColor warningColour()
{
    return QColor(isDark() ? "#F2B74E" : "#8A5A00");
}

} // namespace ui
