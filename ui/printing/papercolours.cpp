#include "ui/printing/papercolours.h"

namespace ui {

namespace {

ArticleTheme makeInk()
{
    ArticleTheme theme = ArticleTheme::light();
    theme.framesChips = true;
    theme.text = Qt::black;
    theme.mutedText = QColor(0x404040);
    theme.marginText = QColor(0x303030);
    theme.fadedText = QColor(0x606060);
    theme.rule = QColor(0xB0B0B0);
    theme.linkLine = QColor(0x808080);
    return theme;
}

} // namespace

const ArticleTheme &paperTheme(bool isBlackAndWhite)
{
    static const ArticleTheme ink = makeInk();
    return isBlackAndWhite ? ink : ArticleTheme::light();
}

MarkColours paperColours(const storage::MarkStyle &style, bool isBlackAndWhite)
{
    storage::MarkStyle shown = style;
    if (isBlackAndWhite) {
        shown.lightFill = QStringLiteral("#C4C4C4");
        shown.lightLine = QStringLiteral("#000000");
    }
    return MarkColours(shown, paperTheme(isBlackAndWhite));
}

} // namespace ui
