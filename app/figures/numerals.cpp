#include "app/figures/numerals.h"

#include <array>

namespace app {

namespace {

constexpr qsizetype mostDigits = 40; ///< a longer row of digits is no number that a person wrote
constexpr QChar arabicDecimalSign = u'\u066B';
constexpr QChar arabicGroupSign = u'\u066C';

bool isGroupingBlank(QChar c, const LanguageTraits &traits)
{
    return c == u'\u00A0' || c == u'\u202F' || c == u'\u2009' ||
           (c == u' ' && traits.groupsWithBlanks);
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

qsizetype digitsFrom(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && text[end].isDigit())
        ++end;
    return end - begin;
}

/// What stands between groups of digits, and how long the groups are.
struct Pattern
{
    std::string digits;
    std::vector<QChar> signs;
    std::vector<qsizetype> lengths{0};

    bool hasThousands(size_t groups) const
    {
        for (size_t group = 1; group < groups; ++group) {
            if (lengths[group] != 3 || signs[group - 1] != signs[0])
                return false;
        }
        return lengths[0] >= 1 && lengths[0] <= 3;
    }
    /// "1,02,929"
    bool hasLakhs(size_t groups) const
    {
        for (size_t group = 1; group < groups; ++group) {
            if (lengths[group] != (group + 1 == groups ? 3 : 2) || signs[group - 1] != signs[0])
                return false;
        }
        return signs[0] == u',' && lengths[0] >= 1 && lengths[0] <= 2;
    }
    Decimal value(qsizetype decimals) const
    {
        QString text = QString::fromLatin1(digits.c_str(), qsizetype(digits.size()));
        text.insert(text.size() - decimals, u'.');
        return Decimal::fromText(text);
    }
};

Pattern patternOf(QStringView text)
{
    Pattern pattern;
    for (const QChar c : text) {
        if (c.isDigit()) {
            pattern.digits.push_back(char('0' + c.digitValue()));
            ++pattern.lengths.back();
        } else {
            const bool isBlank = c.isSpace();
            pattern.signs.push_back(isBlank ? QChar(u' ') : isApostrophe(c) ? QChar(u'\'') : c);
            pattern.lengths.push_back(0);
        }
    }
    return pattern;
}

std::optional<Numeral> withOneSign(const Pattern &pattern, const Lexicon &lexicon)
{
    const QChar sign = pattern.signs[0];
    const qsizetype decimals = pattern.lengths[1];
    const bool couldBeGroup = pattern.hasThousands(2) && pattern.digits[0] != '0';
    if (sign == u' ' || sign == u'\'' || sign == arabicGroupSign) {
        if (!couldBeGroup)
            return std::nullopt;
        return Numeral{.value = pattern.value(0)};
    }
    if (sign == arabicDecimalSign)
        return Numeral{.value = pattern.value(decimals)};
    if (sign == lexicon.decimalSign())
        return Numeral{.value = pattern.value(decimals), .isAmbiguous = couldBeGroup};
    if (couldBeGroup) {
        // Nobody writes a decimal with a zero at its end; with a comma, one of more digits is rare.
        const bool couldBeDecimal =
            pattern.digits.back() != '0' && (sign == u'.' || pattern.lengths[0] == 1);
        return Numeral{.value = pattern.value(0),
                       .isAmbiguous = couldBeDecimal || sign != lexicon.groupSign()};
    }
    return Numeral{.value = pattern.value(decimals), .isAmbiguous = true};
}

std::optional<Numeral> withSigns(const Pattern &pattern, const Lexicon &lexicon)
{
    const size_t groups = pattern.lengths.size();
    if (pattern.hasThousands(groups) || pattern.hasLakhs(groups))
        return Numeral{.value = pattern.value(0),
                       .isAmbiguous = pattern.signs[0] == lexicon.decimalSign()};
    const QChar last = pattern.signs.back();
    if (last == pattern.signs[0] || last == u' ' || last == u'\'' || last == arabicGroupSign)
        return std::nullopt;
    if (pattern.hasThousands(groups - 1) || (groups > 2 && pattern.hasLakhs(groups - 1)))
        return Numeral{.value = pattern.value(pattern.lengths.back())};
    return std::nullopt;
}

} // namespace

qsizetype numeralEnd(QStringView text, qsizetype begin, const LanguageTraits &traits)
{
    qsizetype group = digitsFrom(text, begin);
    qsizetype end = begin + group;
    while (end + 1 < text.size()) {
        const QChar sign = text[end];
        const qsizetype next = digitsFrom(text, end + 1);
        if (next == 0)
            break;
        const bool isPoint =
            sign == u'.' || sign == u',' || sign == arabicDecimalSign || sign == arabicGroupSign;
        const bool isGroup =
            (isGroupingBlank(sign, traits) || isApostrophe(sign)) && next == 3 && group <= 3;
        if (!isPoint && !isGroup)
            break;
        group = next;
        end += 1 + next;
    }
    return end;
}

std::optional<Numeral> readNumeral(QStringView digits, const Lexicon &lexicon)
{
    if (digits.size() > mostDigits)
        return std::nullopt;
    const Pattern pattern = patternOf(digits);
    std::optional<Numeral> numeral;
    if (pattern.signs.empty())
        numeral = Numeral{.value = pattern.value(0)};
    else if (pattern.signs.size() == 1)
        numeral = withOneSign(pattern, lexicon);
    else
        numeral = withSigns(pattern, lexicon);
    if (numeral) {
        numeral->isPlain = pattern.signs.empty();
        numeral->beginsWithZero = pattern.digits[0] == '0';
    }
    return numeral;
}

} // namespace app
