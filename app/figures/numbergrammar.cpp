#include "app/figures/numbergrammar.h"

#include "app/figures/gluednumbers.h"

namespace app {

using Form = NumberReading::Form;

namespace {

constexpr int mostParts = 24;        ///< of one number
constexpr qsizetype mostDigits = 60; ///< of a value; "million million ..." ends there
constexpr qsizetype yearDigits = 4;
constexpr int leastOfRatio = 60;
constexpr int mostShare = 10; ///< "nine in ten", but not "killed 30 in 40 attacks"

RoleSet rolesOf(std::initializer_list<Role> roles)
{
    RoleSet set;
    for (const Role role : roles)
        set.set(size_t(role));
    return set;
}

/// Two thirds are 0.666666666667, not twice a rounded third.
Decimal sharesOf(const Decimal &count, const LexiconPhrase &fraction)
{
    const QStringView text = fraction.text;
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return count * fraction.value;
    return count * Decimal::fromText(text.left(slash)) / Decimal::fromText(text.sliced(slash + 1));
}

const RoleSet scaleRoles = rolesOf({Role::Scale, Role::RoundScale});
const RoleSet fractionRoles = rolesOf({Role::Fraction, Role::PartFraction});

} // namespace

/// A number while it is put together: 2,345,000 is total 2,000,000 and current 345 before
/// "thousand" is added.
struct NumberGrammar::Sum
{
    Decimal total;
    Decimal current;
    std::optional<Decimal> lastScale;
    std::optional<Decimal> onlyScale; ///< where the whole is one number times a scale
    bool hasCurrent = false;
    bool hasDigits = false;
    bool isPlainDigits = false;
    bool isArticle = false;
    bool isLoneOne = false;
    bool isRatio = false;
    bool isRound = false;
    bool isAmbiguous = false;
    bool beginsWithZero = false;
    int parts = 0;

    bool isBegun() const { return hasCurrent || !total.isZero(); }
    Decimal value() const { return total + current; }

    /// Whether a number word can follow: "two hundred" takes "five", "twenty" takes no "ten".
    bool accepts(const Decimal &word) const
    {
        if (hasDigits || isRatio || !current.isWhole())
            return false;
        if (!hasCurrent)
            return !lastScale || word < *lastScale;
        return current.trailingZeros() >= word.wholeDigits();
    }

    void multiply(const Decimal &scale)
    {
        if (!hasCurrent)
            total = total * scale;
        else if (lastScale && scale > *lastScale)
            total = (total + current) * scale;
        else if (scale == Decimal(100) && !hasDigits) {
            current = current * scale;
            return;
        } else
            total = total + current * scale;
        onlyScale = lastScale ? std::nullopt : std::optional(scale);
        lastScale = scale;
        current = Decimal();
        hasCurrent = false;
        hasDigits = false;
    }
};

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
    RoleSet accepted = rolesOf({Role::Group});
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
    Sum sum;
    qsizetype index = takeArticle(at, sum);
    while (sum.parts < mostParts) {
        const qsizetype next = takePart(index, sum, around);
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
    // "one voter in five"
    if (!in && share.isLoneOne && m_tokens.isWord(index))
        in = m_tokens.match(++index, Role::RatioIn);
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
    const RoleSet others = rolesOf({Role::Duration, Role::Percent, Role::Month, Role::Measure,
                                    Role::Money, Role::MoneyAfter, Role::ClockAfter});
    if (m_tokens.match(whole->end, others))
        return std::nullopt;
    return NumberReading{
        .end = whole->end, .form = Form::Ratio, .value = share.value / whole->value};
}

/// "a" before "million", "dozen", "third"
qsizetype NumberGrammar::takeArticle(qsizetype at, Sum &sum) const
{
    const LexiconPhrase *article = m_tokens.match(at, Role::Article);
    if (!article)
        return at;
    const qsizetype next = at + article->size();
    if (!m_tokens.match(next, scaleRoles | fractionRoles))
        return at;
    if (const LexiconPhrase *part = m_tokens.match(next, Role::PartFraction)) {
        const bool isOne = m_tokens.match(at, Role::LoneOne);
        if (!isOne && m_tokens.match(next, Role::Ordinal) &&
            !isShareAfterArticle(next + part->size()))
            return at;
    }
    sum.current = 1;
    sum.hasCurrent = true;
    sum.isArticle = true;
    return next;
}

/// "a third of", "a third." are shares; "a third man" is none.
bool NumberGrammar::isShareAfterArticle(qsizetype after) const
{
    if (m_tokens.isJoin(after))
        return false;
    return !m_tokens.isWord(after) ||
           m_tokens.match(after,
                          rolesOf({Role::Of, Role::ShareAfter, Role::RiseAfter, Role::FallAfter}));
}

qsizetype NumberGrammar::takePart(qsizetype at, Sum &sum, Around around) const
{
    if (!sum.isBegun() && m_tokens.isNumber(at))
        return takeDigits(at, sum);
    const bool isJoined = sum.isBegun() && m_tokens.isJoin(at);
    const qsizetype begin = isJoined ? at + 1 : at;
    for (const auto take : {&NumberGrammar::takeFraction, &NumberGrammar::takeCardinal}) {
        const qsizetype end = (this->*take)(begin, sum);
        if (end > begin)
            return end;
    }
    qsizetype end = takeScale(begin, sum, around);
    if (end > begin)
        return end;
    return around.isBetween ? at : takeAnd(at, sum);
}

qsizetype NumberGrammar::takeDigits(qsizetype at, Sum &sum) const
{
    const auto numeral = readNumeral(m_tokens.textOf(at), m_tokens.lexicon());
    if (!numeral)
        return at;
    sum.current = numeral->value;
    sum.hasCurrent = true;
    sum.hasDigits = true;
    sum.isPlainDigits = numeral->isPlain;
    sum.isAmbiguous = numeral->isAmbiguous;
    sum.beginsWithZero = numeral->beginsWithZero;
    const auto fractionAt = [this](qsizetype index) -> std::optional<Decimal> {
        if (!m_tokens.isNumber(index) || !m_tokens.isSign(index + 1, u'/') ||
            !m_tokens.isNumber(index + 2) || m_tokens[index + 1].hasBlankBefore ||
            m_tokens[index + 2].hasBlankBefore || m_tokens.isSign(index + 3, u'/'))
            return std::nullopt;
        const auto above = readNumeral(m_tokens.textOf(index), m_tokens.lexicon());
        const auto below = readNumeral(m_tokens.textOf(index + 2), m_tokens.lexicon());
        const bool isUsual = above && below && above->isPlain && below->isPlain &&
                             above->value < below->value && !above->value.isZero() &&
                             m_tokens.match(index + 2, Role::Denominator);
        return isUsual ? std::optional(above->value / below->value) : std::nullopt;
    };
    if (const auto fraction = fractionAt(at)) {
        sum.current = *fraction;
        sum.isRatio = true;
        return at + 3;
    }
    if (const auto ratio = ratioAt(at, *numeral)) {
        sum.current = *ratio;
        sum.isRatio = true;
        return at + 3;
    }
    if (const qsizetype end = takePowerOfTen(at + 1, sum); end > at + 1)
        return end;
    if (const auto fraction = fractionAt(at + 1); fraction && numeral->isPlain) {
        sum.current = sum.current + *fraction;
        return at + 4;
    }
    return at + 1;
}

/// "1:1000", but "1:3" is a score and "1:30" a time.
std::optional<Decimal> NumberGrammar::ratioAt(qsizetype at, const Numeral &first) const
{
    if (first.value != Decimal(1) || !m_tokens.isSign(at + 1, u':') || !m_tokens.isNumber(at + 2) ||
        m_tokens[at + 1].hasBlankBefore || m_tokens[at + 2].hasBlankBefore)
        return std::nullopt;
    const auto second = readNumeral(m_tokens.textOf(at + 2), m_tokens.lexicon());
    const bool isRatio =
        second && second->value >= Decimal(leastOfRatio) && !m_tokens.isSign(at + 3, u':');
    return isRatio ? std::optional(first.value / second->value) : std::nullopt;
}

/// The "× 10−8" after a number in digits.
qsizetype NumberGrammar::takePowerOfTen(qsizetype at, Sum &sum) const
{
    if (!m_tokens.isSign(at, u'×') || m_tokens.textOf(at + 1) != u"10")
        return at;
    qsizetype index = at + 2;
    const bool isNegative = m_tokens.isSign(index, u'−') || m_tokens.isSign(index, u'-');
    index += isNegative || m_tokens.isSign(index, u'^') ? 1 : 0;
    const bool isExponent = index > at + 2 && m_tokens.isNumber(index) &&
                            m_tokens[index].size() <= 2 && !m_tokens[index].hasBlankBefore;
    if (!isExponent)
        return at;
    Decimal power = 1;
    for (int count = m_tokens.textOf(index).toInt(); count > 0; --count)
        power = power * (isNegative ? Decimal::fromText(u"0.1") : Decimal(10));
    sum.current = sum.current * power;
    return index + 1;
}

qsizetype NumberGrammar::takeCardinal(qsizetype at, Sum &sum) const
{
    const LexiconPhrase *word = m_tokens.match(at, Role::Cardinal);
    std::optional<Decimal> value;
    qsizetype end = at + 1;
    if (word) {
        value = word->value;
        end = at + word->size();
    } else if (m_tokens.lexicon().traits().gluesNumbers() && m_tokens.isWord(at)) {
        value = gluedNumber(m_tokens.textOf(at), m_tokens.lexicon());
    }
    if (!value || !sum.accepts(*value))
        return at;
    sum.isLoneOne = !sum.isBegun() && m_tokens.match(at, Role::LoneOne);
    const LexiconPhrase *scale = m_tokens.match(at, Role::Scale);
    if (scale && !sum.isBegun() && scale->value == *value && *value >= Decimal(1000)) {
        sum.current = 1;
        sum.hasCurrent = true;
        sum.multiply(*value);
        return end;
    }
    sum.current = sum.current + *value;
    sum.hasCurrent = true;
    return end;
}

qsizetype NumberGrammar::takeScale(qsizetype at, Sum &sum, Around around) const
{
    if (!sum.isBegun())
        return at;
    const LexiconPhrase *scale = m_tokens.match(at, scaleRoles);
    if (!scale)
        return takeShortScale(at, sum, around);
    if (sum.value().wholeDigits() + scale->value.wholeDigits() > mostDigits)
        return at;
    if (!sum.hasCurrent && sum.lastScale && scale->value < *sum.lastScale)
        return at;
    sum.multiply(scale->value);
    sum.isRatio = false;
    sum.isRound |= scale->role == Role::RoundScale;
    return at + scale->size();
}

/// "5bn" and "$5 bn", but "5m" is a million only where money or a counted word shows it.
qsizetype NumberGrammar::takeShortScale(qsizetype at, Sum &sum, Around around) const
{
    if (!sum.hasDigits)
        return at;
    const LexiconPhrase *scale = m_tokens.match(at, rolesOf({Role::ShortScale, Role::UnsureScale}));
    if (!scale)
        return at;
    const qsizetype next = at + scale->size();
    const bool isMoney =
        around.hasMoneySign || m_tokens.match(next, rolesOf({Role::Money, Role::MoneyAfter}));
    if (m_tokens[at].hasBlankBefore && !isMoney)
        return at;
    // "5m people", but "5m in"
    const bool isBeforeNoun = m_tokens.isWord(next) && m_tokens[next].hasBlankBefore &&
                              !m_tokens[next].hasCapital &&
                              (!m_tokens[next].word || m_tokens.match(next, Role::Counted));
    const bool isUnsure = m_tokens.match(at, Role::Measure) || scale->role == Role::UnsureScale ||
                          m_tokens[next].hasCapital;
    if (isUnsure && !isMoney && !isBeforeNoun && m_tokens.isWord(next))
        return at;
    if (m_tokens.match(at, Role::Measure) && !isMoney && !isBeforeNoun)
        return at;
    sum.isAmbiguous |= scale->role == Role::UnsureScale;
    sum.multiply(scale->value);
    return next;
}

qsizetype NumberGrammar::takeFraction(qsizetype at, Sum &sum) const
{
    const bool needsNumber = !sum.isBegun();
    const LexiconPhrase *fraction =
        needsNumber ? m_tokens.match(at, Role::Fraction) : m_tokens.match(at, fractionRoles);
    if (needsNumber && !fraction && isBareFraction(at))
        fraction = m_tokens.match(at, Role::PartFraction);
    if (!fraction || (sum.isBegun() && (!sum.hasCurrent || !sum.current.isWhole())))
        return at;
    // "twenty-third" is no fraction
    const bool isOrdinal =
        fraction->role == Role::PartFraction && m_tokens.match(at, Role::Ordinal);
    if (isOrdinal && sum.current != Decimal(1))
        return at;
    const bool isSign = m_tokens[at].kind == FigureToken::Kind::Sign;
    if (needsNumber) {
        sum.current = fraction->value;
    } else if (isSign) {
        sum.current = sum.current + fraction->value;
        return at + fraction->size();
    } else {
        if (sum.hasDigits && fraction->role == Role::PartFraction)
            return at;
        sum.current = sharesOf(sum.current, *fraction);
    }
    sum.hasCurrent = true;
    sum.isRatio = true;
    return takeScaleOfFraction(at + fraction->size(), sum);
}

/// "quarter" of a million
bool NumberGrammar::isBareFraction(qsizetype at) const
{
    const LexiconPhrase *fraction = m_tokens.match(at, Role::PartFraction);
    if (!fraction || m_tokens.match(at, Role::Ordinal))
        return false;
    const LexiconPhrase *of = m_tokens.match(at + fraction->size(), Role::Of);
    return of && m_tokens.match(at + fraction->size() + of->size(), Role::Article);
}

/// The "a million" of "half a million", "of a million" of "a quarter of a million"
qsizetype NumberGrammar::takeScaleOfFraction(qsizetype at, Sum &sum) const
{
    qsizetype index = at;
    if (const LexiconPhrase *of = m_tokens.match(index, Role::Of))
        index += of->size();
    const bool isJoined = m_tokens.isJoin(index); // "half-a-million"
    index += isJoined ? 1 : 0;
    const LexiconPhrase *article = m_tokens.match(index, Role::Article);
    if (!article)
        return at;
    index += article->size();
    index += isJoined && m_tokens.isJoin(index) ? 1 : 0;
    const LexiconPhrase *scale = m_tokens.match(index, scaleRoles);
    if (!scale)
        return at;
    sum.multiply(scale->value);
    sum.onlyScale.reset();
    sum.isRatio = false;
    return index + scale->size();
}

/// "two hundred and five", "three and a half", "a million and a half"
qsizetype NumberGrammar::takeAnd(qsizetype at, Sum &sum) const
{
    const qsizetype join = m_tokens.isJoin(at) ? 1 : 0; // "four-and-a-half"
    const LexiconPhrase *phrase = m_tokens.match(at + join, Role::And);
    if (!phrase || !sum.isBegun() || sum.isRatio)
        return at;
    qsizetype index = at + join + phrase->size();
    const qsizetype begin = index;
    if (join > 0 && m_tokens.isJoin(index))
        ++index;
    Decimal count = 1;
    if (const LexiconPhrase *article = m_tokens.match(index, Role::Article)) {
        index += article->size();
        if (m_tokens.isJoin(index))
            ++index;
    } else if (const LexiconPhrase *word = m_tokens.match(index, Role::Cardinal)) {
        count = word->value;
        index += word->size();
        if (m_tokens.isJoin(index))
            ++index;
    }
    const LexiconPhrase *fraction = m_tokens.match(index, fractionRoles);
    if (fraction && (fraction->role == Role::Fraction || index > begin) && sum.value().isWhole()) {
        const Decimal part = sharesOf(count, *fraction);
        sum.current =
            sum.current + (sum.hasCurrent || !sum.lastScale ? part : part * *sum.lastScale);
        if (!sum.hasCurrent && sum.lastScale) {
            sum.total = sum.total + sum.current;
            sum.current = Decimal();
        }
        index += fraction->size();
        const LexiconPhrase *again = m_tokens.match(index, Role::Scale);
        return again && sum.lastScale == again->value ? index + again->size() : index;
    }
    const LexiconPhrase *tens = m_tokens.match(begin, Role::Cardinal);
    const bool isTensAfter = m_tokens.lexicon().traits().hasPrefixes && tens && sum.hasCurrent &&
                             sum.current.wholeDigits() == 1 && tens->value.wholeDigits() == 2 &&
                             tens->value.trailingZeros() == 1 && tens->value > Decimal(10);
    if (isTensAfter) { // "five and twenty"
        sum.current = sum.current + tens->value;
        return begin + tens->size();
    }
    const bool isRound =
        sum.hasCurrent ? sum.current.trailingZeros() >= 2 : sum.lastScale.has_value();
    if (!isRound)
        return at;
    const qsizetype end = join > 0 ? begin : takeCardinal(begin, sum);
    return end > begin ? end : at;
}

} // namespace app
