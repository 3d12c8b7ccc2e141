#include "ui/article_view/theme.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

ArticleTheme makeLight()
{
    ArticleTheme theme;
    theme.page = QColor(0xFFFFFF);
    theme.text = QColor(0x1A1A1A);
    theme.mutedText = QColor(0x4F5459);
    theme.rule = QColor(0xDDE0E4);
    theme.linkLine = QColor(0xA9B2BC);
    theme.marginText = QColor(0x4A5056);
    theme.fadedText = QColor(0x8A9097);
    theme.selection = QColor(0xB5D3FB);
    theme.inactiveSelection = QColor(0xDADFE5);
    theme.findFill = QColor(0xFFF8DC);
    theme.findLine = QColor(0x6E5200);
    theme.findCurrentFill = QColor(0xFFC65C);
    theme.findCurrentLine = QColor(0x5A3A00);
    theme.findTick = QColor(0xC08A00);
    theme.caret = QColor(0x1A1A1A);
    theme.scrollThumb = QColor(0xC4C9CF);
    theme.scrollThumbHover = QColor(0xA4ABB3);
    theme.tipPage = QColor(0xFFFFFF);
    theme.tipBorder = QColor(0xC4C9CF);
    return theme;
}

ArticleTheme makeDark()
{
    ArticleTheme theme;
    theme.isDark = true;
    theme.page = QColor(0x1E1E1E);
    theme.text = QColor(0xF0F0F0);
    theme.mutedText = QColor(0xB9BEC4);
    theme.rule = QColor(0x3A3D41);
    theme.linkLine = QColor(0x6A7178);
    theme.marginText = QColor(0xB9BEC4);
    theme.fadedText = QColor(0x7C8288);
    theme.selection = QColor(0x27507F);
    theme.inactiveSelection = QColor(0x3F4348);
    theme.findFill = QColor(0x332C18);
    theme.findLine = QColor(0xD2A640);
    theme.findCurrentFill = QColor(0x6B4600);
    theme.findCurrentLine = QColor(0xFFC65C);
    theme.findTick = QColor(0xB08A2E);
    theme.caret = QColor(0xF0F0F0);
    theme.scrollThumb = QColor(0x4B4F54);
    theme.scrollThumbHover = QColor(0x666B71);
    theme.tipPage = QColor(0x2C2C2D);
    theme.tipBorder = QColor(0x55595E);
    return theme;
}

} // namespace

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto mix = [share](int from, int to) {
        return int(std::lround(from + (to - from) * share));
    };
    return QColor(mix(under.red(), over.red()), mix(under.green(), over.green()),
                  mix(under.blue(), over.blue()));
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

const ArticleTheme &ArticleTheme::light()
{
    static const ArticleTheme theme = makeLight();
    return theme;
}

const ArticleTheme &ArticleTheme::dark()
{
    static const ArticleTheme theme = makeDark();
    return theme;
}

MarkColours::MarkColours(const storage::MarkStyle &style, const ArticleTheme &theme)
{
    const auto valid = [](const QString &name, const QColor &otherwise) {
        const QColor colour(name);
        return colour.isValid() ? colour : otherwise;
    };
    m_strong = valid(theme.isDark ? style.darkFill : style.lightFill, theme.inactiveSelection);
    m_line = valid(theme.isDark ? style.darkLine : style.lightLine, theme.mutedText);
    const double first = theme.isDark ? 0.42 : 0.26;
    const double step = theme.isDark ? 0.14 : 0.13;
    for (int depth = 0; depth <= deepest; ++depth)
        m_washes[depth] = mixed(theme.page, m_strong, first + step * depth);
    m_fadedWash = mixed(theme.page, m_strong, first / 2);
    m_linked = mixed(theme.page, m_strong, 0.72);
    m_fadedLine = mixed(theme.page, m_line, 0.45);
}

const QColor &MarkColours::fill(Emphasis emphasis, int depth) const
{
    switch (emphasis) {
    case Emphasis::Strong:
        return m_strong;
    case Emphasis::Linked:
        return m_linked;
    case Emphasis::Faded:
        return m_fadedWash;
    case Emphasis::Normal:
        break;
    }
    return m_washes[std::clamp(depth, 0, deepest)];
}

} // namespace ui
