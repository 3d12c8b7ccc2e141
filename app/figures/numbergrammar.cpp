#include "app/figures/numbergrammar.h"

namespace app {

using Form = NumberReading::Form;

namespace {

constexpr int mostParts = 24;        ///< of one number
constexpr qsizetype mostDigits = 60; ///< of a value
constexpr qsizetype yearDigits = 4;
constexpr int mostShare = 10; ///< "nine in ten", but not "killed 30 in 40 attacks"

const RoleSet scaleRoles = figureRoles({Role::Scale, Role::RoundScale});

} // namespace

std::optional<NumberReading> NumberGrammar::read(qsizetype at, Around around) const
{
    if (auto group = readGroup(at, around))
        return group;
    auto value = readValue(at, around);
    const auto ordinal = readOrdinal(at);
    if (ordinal && (!value || ordinal->end > value->end))
        return ordinal;
    const auto vague = readVague(at);
    if (vague && (!value || vague->end > value->end))
        return vague;
    if (!value)
        return std::nullopt;
    if (auto share = withDenominator(*value))
        return share;
    return value;
}

/// "dozens", "hundreds of thousands", "several hundred", "the low thousands"
std::optional<NumberReading> NumberGrammar::readGroup(qsizetype at, Around around) const
{
    if (around.isModified && m_tokens.match(at, Role::Cardinal))
        return std::nullopt;
    qsizetype index = at;
    if (const LexiconPhrase *part = m_tokens.match(index, Role::DecadePart))
        index += part->size();
    const LexiconPhrase *several = m_tokens.match(index, Role::Several);
    if (several)
        index += several->size();
    Decimal value = 2;
    bool hasGroup = false;
    RoleSet accepted = figureRoles({Role::Group});
    if (several)
        accepted |= scaleRoles;
    for (int part = 0; part < mostParts; ++part) {
        qsizetype next = index;
        if (hasGroup || several) {
            if (const LexiconPhrase *of = m_tokens.match(next, Role::Of))
                next += of->size();
        }
        const LexiconPhrase *group = m_tokens.match(next, accepted);
        if (!group || (value * group->value).wholeDigits() > mostDigits)
            break;
        value = value * group->value;
        index = next + group->size();
        hasGroup = true;
        accepted |= scaleRoles;
    }
    if (!hasGroup)
        return std::nullopt;
    return NumberReading{.end = index, .form = Form::Group, .value = value};
}

std::optional<NumberReading> NumberGrammar::readVague(qsizetype at) const
{
    const LexiconPhrase *phrase = m_tokens.match(at, Role::VagueMany);
    if (!phrase)
        return std::nullopt;
    return NumberReading{.end = at + phrase->size(), .form = Form::Vague};
}

/// "14th", "twenty-third"; "jeder Dritte" is a share
std::optional<NumberReading> NumberGrammar::readOrdinal(qsizetype at) const
{
    const LexiconPhrase *every = m_tokens.match(at, Role::Every);
    if (!every)
        return readPlainOrdinal(at);
    auto ordinal = readPlainOrdinal(at + every->size());
    if (!ordinal || ordinal->value.isZero())
        return std::nullopt;
    ordinal->form = Form::Ratio;
    ordinal->value = Decimal(1) / ordinal->value;
    return ordinal;
}

std::optional<NumberReading> NumberGrammar::readPlainOrdinal(qsizetype at) const
{
    if (const LexiconPhrase *phrase = m_tokens.match(at, Role::Ordinal)) {
        NumberReading reading{
            .end = at + phrase->size(), .form = Form::Ordinal, .value = phrase->value};
        const LexiconPhrase *conjunction = m_tokens.match(reading.end, Role::And);
        if (conjunction && m_tokens.lexicon().traits().hasPrefixes) {
            const qsizetype next = reading.end + conjunction->size();
            const LexiconPhrase *tens = m_tokens.match(next, Role::Cardinal);
            if (tens && tens->value.trailingZeros() == 1) {
                reading.value = reading.value + tens->value;
                reading.end = next + tens->size();
            }
        }
        return reading;
    }
    if (!m_tokens.isNumber(at) || m_tokens[at + 1].hasBlankBefore)
        return std::nullopt;
    const LexiconPhrase *sign = m_tokens.match(at + 1, Role::OrdinalSign);
    const bool hasDot = m_tokens.lexicon().traits().dotsOrdinals && m_tokens.isSign(at + 1, u'.') &&
                        m_tokens.isWord(at + 2) && m_tokens[at + 2].hasBlankBefore &&
                        m_tokens.match(at - 1, Role::OrdinalBefore);
    if (!sign && !hasDot)
        return std::nullopt;
    const auto numeral = readNumeral(m_tokens.textOf(at), m_tokens.lexicon());
    if (!numeral || !numeral->value.isWhole())
        return std::nullopt;
    return NumberReading{.end = at + 1 + (sign ? sign->size() : 1),
                         .form = Form::Ordinal,
                         .value = numeral->value,
                         .isDigits = true};
}

std::optional<NumberReading> NumberGrammar::readValue(qsizetype at, Around around) const
{
    NumberSum sum;
    qsizetype index = m_parts.takeArticle(at, sum);
    while (sum.parts < mostParts) {
        const qsizetype next = m_parts.take(index, sum, around);
        if (next == index)
            break;
        index = next;
        ++sum.parts;
    }
    if (sum.parts == 0)
        return std::nullopt;
    return NumberReading{.end = index,
                         .form = sum.isRatio ? Form::Ratio : Form::Plain,
                         .value = sum.value(),
                         .scale = sum.onlyScale,
                         .isScaled = sum.lastScale.has_value(),
                         .isDigits = m_tokens.isNumber(at),
                         .isPlainDigits = sum.isPlainDigits && sum.parts == 1,
                         .isLoneOne = sum.isLoneOne && sum.parts == 1,
                         .isRound = sum.isRound,
                         .isAmbiguous = sum.isAmbiguous,
                         .beginsWithZero = sum.beginsWithZero};
}

/// "one in five", "three out of four"
std::optional<NumberReading> NumberGrammar::withDenominator(const NumberReading &share) const
{
    qsizetype index = share.end;
    const LexiconPhrase *in = m_tokens.match(index, Role::RatioIn);
    // "one voter in five", "neuf Français sur dix"
    if (!in && m_tokens.isWord(index)) {
        in = m_tokens.match(++index, Role::RatioIn);
        const bool isShare =
            share.isLoneOne || (in && in->text == u"of" && share.value < Decimal(10));
        in = isShare ? in : nullptr;
    }
    if (!in || share.form != Form::Plain || share.scale || !share.value.isWhole())
        return std::nullopt;
    const qsizetype at = index + in->size();
    const auto whole = readValue(at, {});
    if (!whole || whole->form != Form::Plain || whole->isLoneOne || !whole->value.isWhole() ||
        whole->value <= share.value || share.value.isZero())
        return std::nullopt;
    if (whole->isPlainDigits && m_tokens[at].size() == yearDigits && in->text.isEmpty())
        return std::nullopt;
    if (in->text.isEmpty() && share.value > Decimal(mostShare))
        return std::nullopt;
    const bool isOfTen = whole->value == Decimal(10) || whole->value == Decimal(100);
    if (in->text == u"ten" && (!isOfTen || share.value >= Decimal(10)))
        return std::nullopt;
    const RoleSet others = figureRoles({Role::Duration, Role::Percent, Role::Month, Role::Measure,
                                        Role::Money, Role::MoneyAfter, Role::ClockAfter});
    if (m_tokens.match(whole->end, others))
        return std::nullopt;
    return NumberReading{
        .end = whole->end, .form = Form::Ratio, .value = share.value / whole->value};
}

} // namespace app
