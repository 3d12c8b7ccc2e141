#include "app/articles/documents/listmarkers.h"

#include <array>
#include <utility>

namespace app {

using namespace Qt::StringLiterals;

namespace {

QString roman(int number)
{
    static const std::array<std::pair<int, const char16_t *>, 13> signs{{{1000, u"m"},
                                                                         {900, u"cm"},
                                                                         {500, u"d"},
                                                                         {400, u"cd"},
                                                                         {100, u"c"},
                                                                         {90, u"xc"},
                                                                         {50, u"l"},
                                                                         {40, u"xl"},
                                                                         {10, u"x"},
                                                                         {9, u"ix"},
                                                                         {5, u"v"},
                                                                         {4, u"iv"},
                                                                         {1, u"i"}}};
    QString text;
    for (const auto &[value, sign] : signs) {
        for (; number >= value; number -= value)
            text += QString::fromUtf16(sign);
    }
    return text;
}

QString letters(int number, bool repeats)
{
    const int rest = (number - 1) % 26;
    if (repeats)
        return QString((number - 1) / 26 + 1, QChar(u'a' + rest));
    const int before = (number - 1) / 26;
    return before == 0 ? QString(QChar(u'a' + rest))
                       : QString(QChar(u'a' + before - 1)) + QChar(u'a' + rest);
}

/// From U+0020 on; "?" stands for what has no character.
const QString &symbolFont()
{
    static const QString low =
        u" !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"_s;
    return low;
}

/// From U+00A1 on.
const QString &upperSymbolFont()
{
    static const QString high =
        u"ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑"_s;
    return high;
}

QString wingding(uint code)
{
    switch (code) {
    case 0x4a:
        return u"☺"_s;
    case 0x6c:
    case 0x9e:
    case 0x9f:
        return u"•"_s;
    case 0x6e:
    case 0xa7:
        return u"▪"_s;
    case 0xa8:
    case 0x6f:
        return u"☐"_s;
    case 0xd8:
        return u"➢"_s;
    case 0xdf:
        return u"←"_s;
    case 0xe0:
        return u"→"_s;
    case 0xe8:
        return u"➔"_s;
    case 0xfb:
        return u"✗"_s;
    case 0xfc:
        return u"✓"_s;
    case 0xfd:
        return u"☒"_s;
    case 0xfe:
        return u"☑"_s;
    default:
        return {};
    }
}

bool isSymbolFont(const QString &font)
{
    return font.startsWith("Symbol"_L1, Qt::CaseInsensitive);
}

bool isPictureFont(const QString &font)
{
    return font.startsWith("Wingdings"_L1, Qt::CaseInsensitive) ||
           font.startsWith("Webdings"_L1, Qt::CaseInsensitive) ||
           font.startsWith("Monotype Sorts"_L1, Qt::CaseInsensitive);
}

} // namespace

QString numbered(int number, Numbering numbering, bool repeatsLetters)
{
    const QString digits = QString::number(number);
    switch (numbering) {
    case Numbering::DecimalZero:
        return digits.size() < 2 ? u'0' + digits : digits;
    case Numbering::LowerLetter:
    case Numbering::UpperLetter: {
        if (number < 1 || number > 26 * 27)
            return digits;
        const QString text = letters(number, repeatsLetters);
        return numbering == Numbering::UpperLetter ? text.toUpper() : text;
    }
    case Numbering::LowerRoman:
    case Numbering::UpperRoman: {
        if (number < 1 || number > 3999)
            return digits;
        const QString text = roman(number);
        return numbering == Numbering::UpperRoman ? text.toUpper() : text;
    }
    case Numbering::Decimal:
        break;
    }
    return digits;
}

QString bulletMarker(const QString &sign, const QString &font)
{
    const QString trimmed = sign.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > 4)
        return u"•"_s;
    const char16_t first = trimmed[0].unicode();
    const bool isPrivate = first >= 0xe000 && first <= 0xf8ff;
    const bool isCircle = trimmed == "o"_L1 || first == u'·';
    const bool isCode = first < 0x100 && (isSymbolFont(font) || isPictureFont(font));
    if (isPrivate || isCircle || isCode)
        return u"•"_s;
    return trimmed;
}

QString symbolText(uint code, const QString &font)
{
    const uint plain = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
    if (isSymbolFont(font)) {
        if (plain >= 0x20 && plain - 0x20 < uint(symbolFont().size()))
            return symbolFont().mid(plain - 0x20, 1);
        if (plain >= 0xa1 && plain - 0xa1 < uint(upperSymbolFont().size()))
            return upperSymbolFont().mid(plain - 0xa1, 1);
        return {};
    }
    if (isPictureFont(font))
        return wingding(plain);
    if (plain < 0x20 || plain > 0x10ffff || (plain >= 0xd800 && plain <= 0xdfff) ||
        (plain >= 0xe000 && plain <= 0xf8ff))
        return {};
    const char32_t character = plain;
    return QString::fromUcs4(&character, 1);
}

QString withSymbols(QString text, const QString &font)
{
    if (!isSymbolFont(font) && !isPictureFont(font))
        return text;
    QString shown;
    for (const QChar c : std::as_const(text)) {
        const bool isCode = c.unicode() >= 0xf020 && c.unicode() <= 0xf0ff;
        shown += isCode ? symbolText(c.unicode(), font) : QString(c);
    }
    return shown;
}

} // namespace app
