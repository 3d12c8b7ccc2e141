#include "app/articles/documents/richtextstyles.h"

#include "app/articles/documents/codepages.h"

#include <algorithm>

namespace app {

namespace {

const int longestChain = 64; ///< of styles based on one another; circles end here
const int deepestHeading = 8;

} // namespace

int RichTextFonts::codePageOf(int number, int ansi) const
{
    const auto font = m_fonts.constFind(number);
    if (font == m_fonts.constEnd())
        return ansi;
    if (font->codePage > 0)
        return font->codePage;
    const int charset = font->charset.value_or(1);
    // Writers that know of no character sets give every font the Western one.
    if (charset == 0 && !m_isAware)
        return ansi;
    const int codePage = CodePages::ofCharset(charset);
    return codePage > 0 ? codePage : ansi;
}

void RichTextFonts::finish()
{
    m_isAware = std::any_of(m_fonts.cbegin(), m_fonts.cend(),
                            [](const Font &font) { return font.charset.value_or(0) > 2; });
}

StyleRole RichTextStyles::roleOf(int number) const
{
    for (int hops = 0; hops < longestChain; ++hops) {
        const auto style = m_styles.constFind(number);
        if (style == m_styles.constEnd())
            break;
        if (const auto role = styleRoleNamed(style->name))
            return *role;
        if (style->outline >= 0 && style->outline <= deepestHeading)
            return headingRole(style->outline + 1);
        number = style->basedOn;
    }
    return {};
}

} // namespace app
