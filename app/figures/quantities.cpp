#include "app/figures/quantities.h"

#include <array>

namespace app {

using namespace Qt::StringLiterals;
using Form = NumberReading::Form;

FigureKind figureKindOf(Role unit)
{
    switch (unit) {
    case Role::Percent:
        return FigureKind::Percent;
    case Role::PercentagePoint:
    case Role::PointAlone:
        return FigureKind::PercentagePoint;
    case Role::MeasureAlone:
    case Role::Measure:
        return FigureKind::Measure;
    case Role::TimeAlone:
    case Role::DurationOf:
    case Role::Duration:
        return FigureKind::Duration;
    case Role::AgeAfter:
        return FigureKind::Age;
    case Role::IndexAfter:
        return FigureKind::Index;
    default:
        return FigureKind::Money;
    }
}

namespace {

const RoleSet moneyRoles =
    figureRoles({Role::Money, Role::MoneyAfter, Role::UnsureMoney, Role::SubMoney});
const RoleSet unitRoles =
    moneyRoles | figureRoles({Role::Percent, Role::PercentagePoint, Role::Measure, Role::Duration,
                              Role::AgeAfter, Role::IndexAfter});
const RoleSet ownedRoles =
    figureRoles({Role::Measure, Role::Duration, Role::PercentagePoint, Role::Percent}) | moneyRoles;
const RoleSet perRoles = figureRoles({Role::Duration, Role::Measure, Role::PerUnit});

constexpr int manyPounds = 1000;

FigureKind kindOf(const NumberReading &number)
{
    if (number.form == Form::Ratio)
        return FigureKind::Ratio;
    return number.form == Form::Ordinal ? FigureKind::Ordinal : FigureKind::Count;
}

} // namespace

std::optional<Quantity> QuantityReader::read(qsizetype at, Around around) const
{
    if (auto multiplier = readMultiplier(at))
        return multiplier;
    if (auto decade = readDecade(at))
        return decade;
    if (auto units = readUnits(at))
        return units;
    if (auto height = readFeet(at))
        return height;
    Quantity quantity{.begin = at};
    qsizetype index = takeBefore(at, quantity);
    const bool isMoney = quantity.kind == FigureKind::Money;
    const bool isNegative = isNegativeAt(index);
    if (isNegative) {
        const LexiconPhrase *minus = m_tokens.match(index, Role::Minus);
        index += minus ? minus->size() : 1;
        if (!isMoney)
            index = takeBefore(index, quantity);
    }
    const auto number = m_numbers.read(index, {.hasMoneySign = quantity.kind == FigureKind::Money,
                                               .isBetween = around.isBetween,
                                               .isModified = around.isModified});
    if (!number || (isNegative && !number->isDigits && number->form != Form::Plain))
        return std::nullopt;
    const bool hasUnitBefore = !quantity.isBare();
    if (hasUnitBefore && number->form == Form::Ordinal && quantity.kind != FigureKind::Rank)
        return std::nullopt;
    if (quantity.kind == FigureKind::Money && !number->isDigits)
        return std::nullopt;
    const bool isInverted = quantity.number.isRound;
    if (isInverted && number->form != Form::Plain)
        return std::nullopt;
    quantity.number = *number;
    quantity.number.isRound |= isInverted;
    if (isNegative)
        quantity.number.value = -quantity.number.value;
    quantity.end = number->end;
    if (!hasUnitBefore)
        quantity.kind = kindOf(*number);
    if (quantity.isTop && m_tokens.match(quantity.end, unitRoles))
        return std::nullopt;
    const LexiconPhrase *ageAfter = m_tokens.match(quantity.end, Role::AgeAfter);
    if (number->form == Form::Ordinal && ageAfter) {
        quantity.kind = FigureKind::Age;
        quantity.unit = ageAfter->text;
        quantity.end += ageAfter->size();
        return quantity;
    }
    if (number->form == Form::Ordinal && m_tokens.match(quantity.end, Role::RankAfter)) {
        quantity.kind = FigureKind::Rank;
        quantity.end += m_tokens.match(quantity.end, Role::RankAfter)->size();
        return quantity;
    }
    if (number->form != Form::Ordinal)
        takeAfter(quantity);
    return quantity;
}

/// "-5" and "minus five": a hyphen with a blank or nothing before it.
bool QuantityReader::isNegativeAt(qsizetype at) const
{
    if (m_tokens.match(at, Role::Minus))
        return true;
    const bool isSign =
        m_tokens.isSign(at, u'-') || m_tokens.isSign(at, u'−') || m_tokens.isSign(at, u'–');
    const FigureToken &before = m_tokens[at - 1];
    const bool isApart = m_tokens[at].hasBlankBefore || before.kind == FigureToken::Kind::End ||
                         m_tokens.isSign(at - 1, u'(') || m_tokens.match(at - 1, Role::About);
    return isSign && isApart && !m_tokens[at + 1].hasBlankBefore &&
           (m_tokens.isNumber(at + 1) ||
            m_tokens.match(at + 1, figureRoles({Role::Money, Role::MoneyBefore})));
}

qsizetype QuantityReader::takeBefore(qsizetype at, Quantity &quantity) const
{
    const RoleSet roles = figureRoles({Role::Money, Role::MoneyBefore, Role::Index, Role::AgeBefore,
                                       Role::RankBefore, Role::Top, Role::InvertedUnit});
    const LexiconPhrase *phrase = m_tokens.match(at, roles);
    if (!phrase)
        return at;
    switch (phrase->role) {
    case Role::Index:
        quantity.kind = FigureKind::Index;
        break;
    case Role::AgeBefore:
        quantity.kind = FigureKind::Age;
        break;
    case Role::Top:
        quantity.isTop = true;
        quantity.kind = FigureKind::Rank;
        return at + phrase->size();
    case Role::RankBefore:
        quantity.kind = FigureKind::Rank;
        return at + phrase->size();
    case Role::InvertedUnit:
        quantity.kind = FigureKind::Duration;
        quantity.number.isRound = true;
        break;
    default:
        quantity.kind = FigureKind::Money;
    }
    quantity.unit = phrase->text;
    return at + phrase->size();
}

void QuantityReader::takeAfter(Quantity &quantity) const
{
    if (quantity.kind == FigureKind::Rank || quantity.kind == FigureKind::Index ||
        quantity.kind == FigureKind::Duration)
        return;
    takeTolerance(quantity);
    qsizetype index = quantity.end;
    const bool isJoined = m_tokens.isJoin(index);
    const LexiconPhrase *fold = m_tokens.match(index + (isJoined ? 1 : 0), Role::Fold);
    const LexiconPhrase *times = m_tokens.match(index, Role::Times);
    const bool isCompared = times && (m_tokens.match(index + times->size(), Role::Compared) ||
                                      m_tokens.matchBefore(quantity.begin, Role::TimesBefore) > 0 ||
                                      !quantity.number.value.isWhole());
    if (fold && m_tokens.isNumber(index + (isJoined ? 1 : 0) + fold->size()))
        fold = nullptr; // "4x100"
    if (quantity.number.form == Form::Plain && (fold || isCompared)) {
        quantity.kind = FigureKind::Multiplier;
        quantity.end = index + (fold ? (isJoined ? 1 : 0) + fold->size() : times->size());
        return;
    }
    if (takeUnit(index, quantity) || (isJoined && takeUnit(index + 1, quantity))) {
        takeTolerance(quantity);
        takePartAfter(quantity);
        takeSmallerUnit(quantity);
        return;
    }
    // "half an hour", "a quarter of a mile", "millions of dollars"
    const bool isPart = quantity.number.form == Form::Ratio;
    const bool isOfUnit = isPart || quantity.number.form == Form::Group || quantity.number.isScaled;
    const LexiconPhrase *of = m_tokens.match(index, Role::Of);
    if (of && isOfUnit)
        index += of->size();
    const LexiconPhrase *article = m_tokens.match(index, Role::Article);
    if (article && isPart)
        index += article->size();
    else if (of && isPart && m_tokens.isNumber(index) && m_tokens.textOf(index) == u"1")
        ++index; // "half of 1 percent"
    const RoleSet owned = of && article ? ownedRoles | figureRoles({Role::DurationOf}) : ownedRoles;
    const LexiconPhrase *unit = m_tokens.match(index, owned);
    if (unit && index > quantity.end && !isMoneyOfNext(*unit, index) &&
        (isPart || unit->role != Role::Duration || of))
        setUnit(*unit, index, quantity);
}

bool QuantityReader::takeUnit(qsizetype at, Quantity &quantity) const
{
    const LexiconPhrase *unit = m_tokens.match(at, unitRoles);
    if (!unit)
        return false;
    const bool isPlural = !m_tokens[at].hasBlankBefore && m_tokens.match(at, Role::DecadeSign);
    if (isPlural || isMoneyOfNext(*unit, at)) // "747s" are no seconds
        return false;
    const bool isLetter = m_tokens.isWord(at) && m_tokens[at].size() == 1 && unit->size() == 1;
    if (isLetter && !quantity.number.isDigits)
        return false;
    if (quantity.kind == FigureKind::Money) {
        const bool isSame = moneyRoles.test(size_t(unit->role)) && unit->text == quantity.unit;
        if (isSame || unit->text.isEmpty())
            quantity.end = at + unit->size();
        return isSame;
    }
    if (quantity.kind == FigureKind::Age && unit->text != quantity.unit)
        return false;
    if (quantity.kind == FigureKind::Age) {
        quantity.end = at + unit->size();
        return true;
    }
    setUnit(*unit, at, quantity);
    return true;
}

/// "thousands of $20 notes": the sign belongs to the number after it.
bool QuantityReader::isMoneyOfNext(const LexiconPhrase &unit, qsizetype at) const
{
    const qsizetype next = at + unit.size();
    return moneyRoles.test(size_t(unit.role)) && m_tokens.isNumber(next) &&
           !m_tokens[next].hasBlankBefore;
}

void QuantityReader::setUnit(const LexiconPhrase &unit, qsizetype at, Quantity &quantity) const
{
    quantity.kind = figureKindOf(unit.role);
    quantity.unit = unit.text;
    quantity.end = at + unit.size();
    if (unit.role == Role::UnsureMoney)
        chooseUnit(quantity);
    if (unit.role == Role::SubMoney) {
        const Decimal hundredth = Decimal::fromText(u"0.01");
        quantity.number.value = quantity.number.value * hundredth;
        quantity.number.scale = quantity.number.scale.value_or(1) * hundredth;
    }
}

/// The rest of "two hours and a half"
void QuantityReader::takePartAfter(Quantity &quantity) const
{
    const LexiconPhrase *conjunction = m_tokens.match(quantity.end, Role::And);
    if (!conjunction || quantity.number.form != Form::Plain || !quantity.number.value.isWhole())
        return;
    qsizetype index = quantity.end + conjunction->size();
    const LexiconPhrase *article = m_tokens.match(index, Role::Article);
    index += article ? article->size() : 0;
    const LexiconPhrase *fraction =
        m_tokens.match(index, figureRoles({Role::Fraction, Role::PartFraction}));
    const LexiconPhrase *half = m_tokens.match(index, Role::HalfAfter);
    const bool isFraction = fraction && (article || fraction->role == Role::Fraction) &&
                            !m_tokens.match(index + fraction->size(), Role::Of);
    if (!isFraction && !half)
        return;
    fraction = half ? half : fraction;
    const Decimal unit = quantity.number.scale.value_or(1);
    quantity.number.value = quantity.number.value + unit * fraction->value;
    quantity.end = index + fraction->size();
    const LexiconPhrase *again = m_tokens.match(quantity.end, unitRoles);
    if (again && again->text == quantity.unit)
        quantity.end += again->size();
}

/// The rest of "two hours and 40 minutes", which counts in the smaller unit.
void QuantityReader::takeSmallerUnit(Quantity &quantity) const
{
    struct Parts
    {
        QStringView large;
        QStringView small;
        int count;
    };
    static constexpr std::array known{
        Parts{u"hour", u"minute", 60}, Parts{u"minute", u"second", 60}, Parts{u"day", u"hour", 24},
        Parts{u"week", u"day", 7},     Parts{u"year", u"month", 12},    Parts{u"foot", u"inch", 12},
        Parts{u"pound", u"ounce", 16}};
    if (quantity.number.form != Form::Plain || !quantity.number.value.isWhole())
        return;
    qsizetype index = quantity.end;
    index += m_tokens.isSign(index, u',') ? 1 : 0;
    if (const LexiconPhrase *conjunction = m_tokens.match(index, Role::And))
        index += conjunction->size();
    for (const Parts &parts : known) {
        if (parts.large != quantity.unit)
            continue;
        const auto number = m_numbers.read(index, {});
        if (!number || number->form != Form::Plain)
            return;
        const LexiconPhrase *unit =
            m_tokens.match(number->end, figureRoles({Role::Duration, Role::Measure}));
        if (!unit || unit->text != parts.small || number->value >= Decimal(parts.count))
            continue;
        quantity.number.value = quantity.number.value * Decimal(parts.count) + number->value;
        quantity.unit = unit->text;
        quantity.end = number->end + unit->size();
        return;
    }
}

/// Pounds are of money where they are many, else of weight.
void QuantityReader::chooseUnit(Quantity &quantity) const
{
    const qsizetype bar = quantity.unit.indexOf(u'|');
    const bool isMany = quantity.number.isScaled || quantity.number.form == Form::Group;
    quantity.isUnitAmbiguous = !isMany;
    if (bar < 0)
        return;
    const bool isMoney = isMany || quantity.number.value >= Decimal(manyPounds);
    if (!isMoney)
        quantity.kind = FigureKind::Measure;
    quantity.unit = isMoney ? quantity.unit.left(bar) : quantity.unit.sliced(bar + 1);
}

void QuantityReader::takeTolerance(Quantity &quantity) const
{
    const LexiconPhrase *sign = m_tokens.match(quantity.end, Role::PlusMinus);
    if (!sign)
        return;
    const auto number = m_numbers.read(quantity.end + sign->size(), {});
    if (!number || number->form != Form::Plain)
        return;
    quantity.tolerance = number->value;
    quantity.end = number->end;
}

void QuantityReader::addRate(Quantity &quantity) const
{
    const bool canBeRate =
        quantity.kind == FigureKind::Count || quantity.kind == FigureKind::Measure;
    if (!canBeRate || quantity.number.form == Form::Vague)
        return;
    const auto setRate = [&quantity](const QString &base, qsizetype end) {
        quantity.kind = FigureKind::Rate;
        quantity.unit += (quantity.unit.isEmpty() ? u"per "_s : u" per "_s) + base;
        quantity.end = end;
    };
    if (const LexiconPhrase *word = m_tokens.match(quantity.end, Role::PerWord)) {
        setRate(word->text, quantity.end + word->size());
        return;
    }
    if (const LexiconPhrase *per = m_tokens.match(quantity.end, Role::PerOnly)) {
        const auto base = m_numbers.read(quantity.end + per->size(), {});
        if (base && base->form == Form::Plain && !base->isLoneOne) {
            const LexiconPhrase *unit =
                m_tokens.match(base->end, figureRoles({Role::Measure, Role::Duration}));
            if (unit)
                setRate(base->value.toString() + u' ' + unit->text, base->end + unit->size());
            else
                setRate(base->value.toString(), base->end);
            return;
        }
    }
    qsizetype index = quantity.end;
    const bool isJoined = m_tokens.isJoin(index);
    index += isJoined ? 1 : 0;
    const LexiconPhrase *per = m_tokens.match(index, figureRoles({Role::Per, Role::PerOnly}));
    if (!per)
        return;
    index += per->size();
    if (isJoined && m_tokens.isJoin(index))
        ++index;
    const LexiconPhrase *unit = m_tokens.match(index, perRoles);
    if (unit && !m_tokens.match(index + unit->size(), Role::Ago))
        setRate(unit->text, index + unit->size());
}

} // namespace app
