#include "ui/article_view/theme.h"

#include "app/codebook/colours.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// @p colour, or what it takes of @p towards to reach a contrast of @p wanted with @p other.
QColor withContrast(const QColor &colour, const QColor &other, double wanted, const QColor &towards)
{
    constexpr int steps = 20;
    for (int step = 0; step < steps; ++step) {
        const QColor mix = mixed(colour, towards, double(step) / steps);
        if (contrast(mix, other) >= wanted)
            return mix;
    }
    return towards;
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
    theme.fadedText = QColor(0x6C7278);
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
    theme.fadedText = QColor(0x8A9097);
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

ArticleTheme makeHighContrast(bool isDark)
{
    ArticleTheme theme;
    theme.isDark = isDark;
    theme.isHighContrast = true;
    theme.page = isDark ? Qt::black : Qt::white;
    theme.text = isDark ? Qt::white : Qt::black;
    theme.mutedText = theme.text;
    theme.rule = QColor(isDark ? 0xB0B0B0 : 0x404040);
    theme.linkLine = theme.text;
    theme.marginText = theme.text;
    theme.fadedText = QColor(isDark ? 0xC8C8C8 : 0x383838);
    theme.selection = QColor(isDark ? 0x004A8F : 0xA8D0FF);
    theme.inactiveSelection = QColor(isDark ? 0x3A3A3A : 0xD6D6D6);
    theme.selectionEdge = theme.text;
    theme.findFill = QColor(isDark ? 0x2E2A14 : 0xFFF6C8);
    theme.findLine = theme.text;
    theme.findCurrentFill = QColor(isDark ? 0x6B4600 : 0xFFC93C);
    theme.findCurrentLine = theme.text;
    theme.findTick = QColor(isDark ? 0xFFC93C : 0x8A5A00);
    theme.caret = theme.text;
    theme.scrollThumb = QColor(isDark ? 0xB0B0B0 : 0x505050);
    theme.scrollThumbHover = theme.text;
    theme.tipPage = theme.page;
    theme.tipBorder = theme.text;
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
    return app::contrast(a, b);
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

const ArticleTheme &ArticleTheme::highContrastLight()
{
    static const ArticleTheme theme = makeHighContrast(false);
    return theme;
}

const ArticleTheme &ArticleTheme::highContrastDark()
{
    static const ArticleTheme theme = makeHighContrast(true);
    return theme;
}

const ArticleTheme &ArticleTheme::of(const QPalette &palette)
{
    const QColor page = palette.color(QPalette::Active, QPalette::Base);
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    const bool isDark = page.lightness() < text.lightness();
    if (contrast(page, text) > 20.9)
        return isDark ? highContrastDark() : highContrastLight();
    return isDark ? dark() : light();
}

std::vector<const ArticleTheme *> ArticleTheme::all()
{
    return {&light(), &dark(), &highContrastLight(), &highContrastDark()};
}

MarkColours::MarkColours(const storage::MarkStyle &style, const ArticleTheme &theme)
{
    const auto valid = [](const QString &name, const QColor &otherwise) {
        const QColor colour(name);
        return colour.isValid() ? colour : otherwise;
    };
    const double textOnFill = theme.isHighContrast ? 10 : 7;
    const double lineOnPage = theme.isHighContrast ? 7 : 4.5;
    m_strong = withContrast(
        valid(theme.isDark ? style.darkFill : style.lightFill, theme.inactiveSelection), theme.text,
        textOnFill, theme.page);
    m_line = withContrast(valid(theme.isDark ? style.darkLine : style.lightLine, theme.mutedText),
                          theme.page, lineOnPage, theme.text);
    m_line = withContrast(m_line, m_strong, 3, theme.text);

    const auto wash = [&](double share) { return mixed(theme.page, m_strong, share); };
    const double first = theme.isHighContrast ? 0.2 : theme.isDark ? 0.42 : 0.26;
    const double step = theme.isDark ? 0.14 : 0.13;
    for (int depth = 0; depth <= deepest; ++depth)
        m_washes[depth] = wash(first + step * depth);
    m_fadedWash = wash(first / 2);
    m_linked = wash(0.72);
    m_fadedLine = theme.isHighContrast ? m_line : mixed(theme.page, m_line, 0.45);
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
