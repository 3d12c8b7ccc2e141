#include "app/figures/numberparts.h"

#include "app/figures/gluednumbers.h"

namespace app {

namespace {

constexpr qsizetype mostDigits = 60; ///< of a value; "million million ..." ends there
constexpr int leastOfRatio = 60;

/// Two thirds are 0.666666666667, not twice a rounded third.
Decimal sharesOf(const Decimal &count, const LexiconPhrase &fraction)
{
    const QStringView text = fraction.text;
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return count * fraction.value;
    return count * Decimal::fromText(text.left(slash)) / Decimal::fromText(text.sliced(slash + 1));
}

const RoleSet scaleRoles = figureRoles({Role::Scale, Role::RoundScale});
const RoleSet fractionRoles = figureRoles({Role::Fraction, Role::PartFraction});

} // namespace

qsizetype NumberParts::takeArticle(qsizetype at, NumberSum &sum) const
{
    const LexiconPhrase *article = m_tokens.match(at, Role::Article);
    if (!article)
        return at;
    const qsizetype next = at + article->size();
    if (!m_tokens.match(next, scaleRoles | fractionRoles))
        return at;
    if (const LexiconPhrase *part = m_tokens.match(next, Role::PartFraction)) {
        const bool isOne = m_tokens.match(at, Role::LoneOne);
        if (!isOne && isAlsoOrdinal(*part, next) && !isShareAfterArticle(next + part->size()))
            return at;
    }
    sum.setCurrent(1);
    return next;
}

/// "a third of", "a third." are shares; "a third man" is none.
bool NumberParts::isShareAfterArticle(qsizetype after) const
{
    if (m_tokens.isJoin(after))
        return false;
    return !m_tokens.isWord(after) ||
           m_tokens.match(
               after, figureRoles({Role::Of, Role::ShareAfter, Role::RiseAfter, Role::FallAfter}));
}

qsizetype NumberParts::take(qsizetype at, NumberSum &sum, Around around) const
{
    if (!sum.isBegun() && m_tokens.isNumber(at))
        return takeDigits(at, sum);
    const bool isJoined = sum.isBegun() && m_tokens.isJoin(at);
    const qsizetype begin = isJoined ? at + 1 : at;
    qsizetype end = takeFraction(begin, sum, around);
    if (end == begin)
        end = takeCardinal(begin, sum);
    if (end == begin)
        end = takeScale(begin, sum, around);
    if (end > begin)
        return end;
    return around.isBetween ? at : takeAnd(at, sum);
}

qsizetype NumberParts::takeDigits(qsizetype at, NumberSum &sum) const
{
    const auto numeral = readNumeral(m_tokens.textOf(at), m_tokens.lexicon());
    if (!numeral)
        return at;
    sum.setCurrent(numeral->value);
    sum.hasDigits = true;
    sum.isPlainDigits = numeral->isPlain;
    sum.isAmbiguous = numeral->isAmbiguous;
    sum.beginsWithZero = numeral->beginsWithZero;
    auto share = fractionAt(at);
    if (!share)
        share = ratioAt(at, *numeral);
    if (share) {
        sum.current = *share;
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

/// "3/4", as far as it is a usual fraction.
std::optional<Decimal> NumberParts::fractionAt(qsizetype at) const
{
    if (!m_tokens.isNumber(at) || !m_tokens.isSign(at + 1, u'/') || !m_tokens.isNumber(at + 2) ||
        m_tokens[at + 1].hasBlankBefore || m_tokens[at + 2].hasBlankBefore ||
        m_tokens.isSign(at + 3, u'/'))
        return std::nullopt;
    const auto above = readNumeral(m_tokens.textOf(at), m_tokens.lexicon());
    const auto below = readNumeral(m_tokens.textOf(at + 2), m_tokens.lexicon());
    const bool isUsual = above && below && above->isPlain && below->isPlain &&
                         above->value < below->value && !above->value.isZero() &&
                         m_tokens.match(at + 2, Role::Denominator);
    return isUsual ? std::optional(above->value / below->value) : std::nullopt;
}

/// "1:1000", but "1:3" is a score and "1:30" a time.
std::optional<Decimal> NumberParts::ratioAt(qsizetype at, const Numeral &first) const
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
qsizetype NumberParts::takePowerOfTen(qsizetype at, NumberSum &sum) const
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

qsizetype NumberParts::takeCardinal(qsizetype at, NumberSum &sum) const
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
    const LexiconPhrase *one = m_tokens.match(at, Role::LoneOne);
    sum.isLoneOne = !sum.isBegun() && one && at + one->size() == end;
    const LexiconPhrase *scale = m_tokens.match(at, Role::Scale);
    if (scale && !sum.isBegun() && scale->value == *value && *value >= Decimal(1000)) {
        sum.setCurrent(1);
        sum.multiply(*value);
        return end;
    }
    sum.setCurrent(sum.current + *value);
    return end;
}

qsizetype NumberParts::takeScale(qsizetype at, NumberSum &sum, Around around) const
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

qsizetype NumberParts::takeShortScale(qsizetype at, NumberSum &sum, Around around) const
{
    if (!sum.hasDigits)
        return at;
    const LexiconPhrase *scale =
        m_tokens.match(at, figureRoles({Role::ShortScale, Role::UnsureScale}));
    if (!scale || !isShortScale(*scale, at, around))
        return at;
    sum.isAmbiguous |= scale->role == Role::UnsureScale;
    sum.multiply(scale->value);
    return at + scale->size();
}

/// "5bn" and "$5 bn", but "5m" is a million only where money or a counted word shows it.
bool NumberParts::isShortScale(const LexiconPhrase &scale, qsizetype at, Around around) const
{
    const qsizetype next = at + scale.size();
    const FigureToken &after = m_tokens[next];
    if (around.hasMoneySign || m_tokens.match(next, figureRoles({Role::Money, Role::MoneyAfter})))
        return true;
    if (m_tokens[at].hasBlankBefore)
        return false;
    const bool isBeforeNoun = m_tokens.isWord(next) && after.hasBlankBefore && !after.hasCapital &&
                              (!after.word || m_tokens.match(next, Role::Counted));
    if (m_tokens.match(at, Role::Measure))
        return isBeforeNoun;
    const bool isUnsure = scale.role == Role::UnsureScale || after.hasCapital;
    return !isUnsure || isBeforeNoun || !m_tokens.isWord(next);
}

qsizetype NumberParts::takeFraction(qsizetype at, NumberSum &sum, Around around) const
{
    const bool needsNumber = !sum.isBegun();
    const LexiconPhrase *fraction =
        needsNumber ? m_tokens.match(at, Role::Fraction) : m_tokens.match(at, fractionRoles);
    if (needsNumber && !fraction && (around.isModified || isBareFraction(at)))
        fraction = m_tokens.match(at, Role::PartFraction);
    if (!fraction || (sum.isBegun() && (!sum.hasCurrent || !sum.current.isWhole())))
        return at;
    // "twenty-third" is no fraction
    if (isAlsoOrdinal(*fraction, at) && sum.current != Decimal(1))
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

bool NumberParts::isAlsoOrdinal(const LexiconPhrase &fraction, qsizetype at) const
{
    const LexiconPhrase *ordinal = m_tokens.match(at, Role::Ordinal);
    return fraction.role == Role::PartFraction && ordinal && ordinal->size() >= fraction.size();
}

/// "quarter" of a million
bool NumberParts::isBareFraction(qsizetype at) const
{
    const LexiconPhrase *fraction = m_tokens.match(at, Role::PartFraction);
    if (!fraction || m_tokens.match(at, Role::Ordinal))
        return false;
    const LexiconPhrase *of = m_tokens.match(at + fraction->size(), Role::Of);
    return of && m_tokens.match(at + fraction->size() + of->size(), Role::Article);
}

/// The "a million" of "half a million", "of a million" of "a quarter of a million"
qsizetype NumberParts::takeScaleOfFraction(qsizetype at, NumberSum &sum) const
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
qsizetype NumberParts::takeAnd(qsizetype at, NumberSum &sum) const
{
    const qsizetype join = m_tokens.isJoin(at) ? 1 : 0; // "four-and-a-half"
    const LexiconPhrase *phrase = m_tokens.match(at + join, Role::And);
    if (!phrase || !sum.isBegun() || sum.isRatio)
        return at;
    const qsizetype begin = at + join + phrase->size();
    qsizetype end = takeFractionAfterAnd(begin, sum);
    if (end == begin && join == 0)
        end = takeTensAfterAnd(begin, sum);
    const bool isRound =
        sum.hasCurrent ? sum.current.trailingZeros() >= 2 : sum.lastScale.has_value();
    if (end == begin && join == 0 && isRound)
        end = takeCardinal(begin, sum);
    return end > begin ? end : at;
}

qsizetype NumberParts::takeFractionAfterAnd(qsizetype begin, NumberSum &sum) const
{
    qsizetype index = m_tokens.isJoin(begin) ? begin + 1 : begin;
    Decimal count = 1;
    const LexiconPhrase *word = m_tokens.match(index, Role::Article);
    if (!word) {
        word = m_tokens.match(index, Role::Cardinal);
        count = word ? word->value : count;
    }
    if (word) {
        index += word->size();
        index += m_tokens.isJoin(index) ? 1 : 0;
    }
    const LexiconPhrase *fraction = m_tokens.match(index, fractionRoles);
    const bool isFraction = fraction && (fraction->role == Role::Fraction || word);
    if (!isFraction || !sum.value().isWhole())
        return begin;
    sum.addShare(sharesOf(count, *fraction));
    index += fraction->size();
    const LexiconPhrase *again = m_tokens.match(index, Role::Scale);
    return again && sum.lastScale == again->value ? index + again->size() : index;
}

/// "five and twenty", where a language writes it so.
qsizetype NumberParts::takeTensAfterAnd(qsizetype begin, NumberSum &sum) const
{
    const LexiconPhrase *tens = m_tokens.match(begin, Role::Cardinal);
    const bool isTens = m_tokens.lexicon().traits().hasPrefixes && tens && sum.hasCurrent &&
                        sum.current.wholeDigits() == 1 && tens->value.wholeDigits() == 2 &&
                        tens->value.trailingZeros() == 1 && tens->value > Decimal(10);
    if (!isTens)
        return begin;
    sum.current = sum.current + tens->value;
    return begin + tens->size();
}

} // namespace app
