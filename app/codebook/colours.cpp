#include "app/codebook/colours.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace app {

using namespace Qt::StringLiterals;
using storage::MarkStyle;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

const std::vector<SafeColour> &safeColours()
{
    static const std::vector<SafeColour> colours{
        {QT_TRANSLATE_NOOP("Colour", "Mauve"),
         {u"#C796B9"_s, u"#8A2E72"_s, u"#533E65"_s, u"#DDA0D0"_s, {}}},
        {QT_TRANSLATE_NOOP("Colour", "Blue"),
         {u"#7EAAFD"_s, u"#0A4FB0"_s, u"#1E4F93"_s, u"#7FB4FF"_s, {}}},
        {QT_TRANSLATE_NOOP("Colour", "Amber"),
         {u"#E7BC58"_s, u"#7A5600"_s, u"#654D0A"_s, u"#F2C14E"_s, {}}},
        {QT_TRANSLATE_NOOP("Colour", "Mint"),
         {u"#9BE0C6"_s, u"#006B4F"_s, u"#265544"_s, u"#6FDDB6"_s, {}}},
        {QT_TRANSLATE_NOOP("Colour", "Yellow"),
         {u"#FBF493"_s, u"#6B6100"_s, u"#373101"_s, u"#EDE36A"_s, {}}},
        {QT_TRANSLATE_NOOP("Colour", "Red"),
         {u"#F18F8F"_s, u"#A32323"_s, u"#74272B"_s, u"#FF9C94"_s, {}}},
        {QT_TRANSLATE_NOOP("Colour", "Lilac"),
         {u"#EECBF8"_s, u"#6A1FA0"_s, u"#4F1A65"_s, u"#D99BFF"_s, {}}},
        {QT_TRANSLATE_NOOP("Colour", "Grey"),
         {u"#DADFE5"_s, u"#4A525A"_s, u"#3A414A"_s, u"#B4BCC6"_s, {}}},
        {QT_TRANSLATE_NOOP("Colour", "Teal"),
         {u"#99BEB5"_s, u"#0C5A4F"_s, u"#1A2B28"_s, u"#25E4CA"_s, {}}},
        {QT_TRANSLATE_NOOP("Colour", "Indigo"),
         {u"#BAB0DF"_s, u"#30349B"_s, u"#29253B"_s, u"#A899FC"_s, {}}},
        {QT_TRANSLATE_NOOP("Colour", "Olive"),
         {u"#D1CE9D"_s, u"#555900"_s, u"#292911"_s, u"#B4B732"_s, {}}},
        {QT_TRANSLATE_NOOP("Colour", "Green"),
         {u"#C9FAD4"_s, u"#016833"_s, u"#084522"_s, u"#50DA82"_s, {}}},
        {QT_TRANSLATE_NOOP("Colour", "Brown"),
         {u"#D1A369"_s, u"#754C04"_s, u"#593C10"_s, u"#E9A337"_s, {}}},
        {QT_TRANSLATE_NOOP("Colour", "Pink"),
         {u"#D2BACE"_s, u"#A1359A"_s, u"#60495D"_s, u"#FE8DF3"_s, {}}},
    };
    return colours;
}

const SafeColour *safeColour(const MarkStyle &style)
{
    const auto isSame = [](const QString &a, const QString &b) {
        return a.compare(b, Qt::CaseInsensitive) == 0;
    };
    const auto &colours = safeColours();
    const auto found = std::find_if(colours.begin(), colours.end(), [&](const SafeColour &step) {
        return isSame(step.style.lightFill, style.lightFill) &&
               isSame(step.style.lightLine, style.lightLine) &&
               isSame(step.style.darkFill, style.darkFill) &&
               isSame(step.style.darkLine, style.darkLine);
    });
    return found == colours.end() ? nullptr : &*found;
}

Legibility legibility(const MarkStyle &style, PageKind kind)
{
    const bool isDark = kind == PageKind::Dark;
    const QColor page(isDark ? 0x1E1E1E : 0xFFFFFF);
    const QColor text(isDark ? 0xF0F0F0 : 0x1A1A1A);
    const QColor fill(isDark ? style.darkFill : style.lightFill);
    const QColor line(isDark ? style.darkLine : style.lightLine);
    Legibility found;
    if (fill.isValid())
        found.text = contrast(text, fill);
    if (line.isValid())
        found.lineOnPage = contrast(line, page);
    if (fill.isValid() && line.isValid())
        found.lineOnFill = contrast(line, fill);
    return found;
}

QString colourTyped(const QString &text)
{
    static const QRegularExpression form(u"^#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    return match.hasMatch() ? QColor(u'#' + match.captured(1)).name().toUpper() : QString();
}

} // namespace app
