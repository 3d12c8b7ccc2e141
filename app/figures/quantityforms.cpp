#include "app/figures/numerals.h"
#include "app/figures/quantities.h"

// Quantities that are no number with a unit after it: "doubled", "in her thirties", "6'3\"".

namespace app {

using namespace Qt::StringLiterals;
using Form = NumberReading::Form;

std::optional<Quantity> QuantityReader::readMultiplier(qsizetype at) const
{
    const LexiconPhrase *phrase = m_tokens.match(at, Role::Multiplier);
    if (!phrase && m_tokens.matchBefore(at, Role::VerbBefore) > 0)
        phrase = m_tokens.match(at, Role::MultiplierVerb);
    if (!phrase)
        return readOccurrences(at);
    Quantity quantity{.begin = at, .end = at + phrase->size(), .kind = FigureKind::Multiplier};
    if (const LexiconPhrase *many = m_tokens.match(quantity.end, Role::VagueMany))
        quantity.end += many->size();
    quantity.number.value = phrase->value;
    quantity.number.end = quantity.end;
    return quantity;
}

/// "twice a week", "zweitgrößte"
std::optional<Quantity> QuantityReader::readOccurrences(qsizetype at) const
{
    const LexiconPhrase *phrase =
        m_tokens.match(at, figureRoles({Role::Occurrences, Role::RankWord}));
    if (!phrase)
        return std::nullopt;
    Quantity quantity{.begin = at, .end = at + phrase->size()};
    quantity.number.value = phrase->value;
    quantity.number.end = quantity.end;
    if (phrase->role == Role::RankWord) {
        quantity.kind = FigureKind::Rank;
        return quantity;
    }
    addRate(quantity);
    if (quantity.kind == FigureKind::Rate)
        return quantity;
    quantity.kind = FigureKind::Multiplier; // "twice" is one where nothing else is said
    return at == 0 && quantity.end == m_tokens.size() ? std::optional(quantity) : std::nullopt;
}

/// "Mitte 40"
std::optional<Quantity> QuantityReader::readBareDecade(qsizetype at) const
{
    const LexiconPhrase *part = m_tokens.match(at, Role::DecadePartBare);
    if (!part)
        return std::nullopt;
    const auto number = m_numbers.read(at + part->size(), {});
    if (!number || number->form != Form::Plain || number->value.trailingZeros() != 1 ||
        number->value.wholeDigits() != 2 || !number->value.isWhole())
        return std::nullopt;
    Quantity quantity{.begin = at, .end = number->end, .kind = FigureKind::Age, .unit = u"year"_s};
    quantity.number = *number;
    quantity.isDecade = quantity.isDecadeOfAges = true;
    quantity.decadeFrom = Decimal::fromText(part->text.left(1));
    quantity.decadeTo = Decimal::fromText(part->text.right(1));
    return quantity;
}

/// "thirties", "mid-40s"
std::optional<Quantity> QuantityReader::readDecade(qsizetype at) const
{
    if (auto decade = readBareDecade(at))
        return decade;
    qsizetype index = at;
    const LexiconPhrase *part = m_tokens.match(index, Role::DecadePart);
    if (part) {
        index += part->size();
        if (m_tokens.isJoin(index))
            ++index;
    }
    Quantity quantity{.begin = at, .kind = FigureKind::Age, .unit = u"year"_s};
    if (const LexiconPhrase *decade = m_tokens.match(index, Role::Decade)) {
        quantity.number.value = decade->value;
        quantity.end = index + decade->size();
    } else {
        const LexiconPhrase *sign = m_tokens.match(index + 1, Role::DecadeSign);
        if (!m_tokens.isNumber(index) || m_tokens[index].size() != 2 || !sign ||
            m_tokens[index + 1].hasBlankBefore)
            return std::nullopt;
        const auto numeral = readNumeral(m_tokens.textOf(index), m_tokens.lexicon());
        if (!numeral)
            return std::nullopt;
        quantity.number.value = numeral->value;
        quantity.end = index + 1 + sign->size();
        if (!part && m_tokens.isJoin(at - 1) &&
            m_tokens.match(at - 2, figureRoles({Role::MoreThan, Role::LessThan})))
            return quantity; // "over-65s"
        if (numeral->value.trailingZeros() != 1)
            return std::nullopt;
    }
    quantity.isDecade = true;
    quantity.decadeFrom = part ? Decimal::fromText(part->text.left(1)) : Decimal(0);
    quantity.decadeTo = part ? Decimal::fromText(part->text.right(1)) : Decimal(9);
    quantity.number.end = quantity.end;
    return quantity;
}

/// Units without a number of their own: two of them in one word, "a day and a half"
std::optional<Quantity> QuantityReader::readUnits(qsizetype at) const
{
    Quantity quantity{.begin = at, .kind = FigureKind::Duration};
    const RoleSet alone =
        figureRoles({Role::TimeAlone, Role::MeasureAlone, Role::MoneyAlone, Role::PointAlone});
    if (const LexiconPhrase *word = m_tokens.match(at, alone)) {
        const qsizetype blank = word->text.indexOf(u' ');
        quantity.kind = figureKindOf(word->role);
        quantity.number.value = Decimal::fromText(QStringView(word->text).left(blank));
        quantity.unit = word->text.sliced(blank + 1);
        quantity.end = at + word->size();
        return quantity;
    }
    const LexiconPhrase *article = m_tokens.match(at, Role::Article);
    const qsizetype begin = at + (article ? article->size() : 0);
    const LexiconPhrase *unit = m_tokens.match(begin, Role::Duration);
    const LexiconPhrase *conjunction =
        unit ? m_tokens.match(begin + unit->size(), Role::And) : nullptr;
    const bool hasHalf =
        conjunction && m_tokens.match(begin + unit->size() + conjunction->size(), Role::HalfAfter);
    if (!unit || (!article && !hasHalf))
        return std::nullopt;
    quantity.number.value = 1;
    quantity.unit = unit->text;
    quantity.end = begin + unit->size();
    takePartAfter(quantity);
    return quantity.number.value.isWhole() ? std::nullopt : std::optional(quantity);
}

/// "6'3"", which counts in inches.
std::optional<Quantity> QuantityReader::readFeet(qsizetype at) const
{
    const auto isMark = [this](qsizetype index, QStringView marks) {
        return m_tokens[index].kind == FigureToken::Kind::Sign && !m_tokens[index].hasBlankBefore &&
               marks.contains(m_tokens.textOf(index));
    };
    if (!m_tokens.isNumber(at) || !isMark(at + 1, u"'’′") || !m_tokens.isNumber(at + 2) ||
        m_tokens[at + 2].hasBlankBefore || !isMark(at + 3, u"\"”″"))
        return std::nullopt;
    const auto feet = readNumeral(m_tokens.textOf(at), m_tokens.lexicon());
    const auto inches = readNumeral(m_tokens.textOf(at + 2), m_tokens.lexicon());
    if (!feet || !inches || !feet->isPlain || inches->value >= Decimal(12))
        return std::nullopt;
    Quantity quantity{.begin = at, .end = at + 4, .kind = FigureKind::Measure, .unit = u"inch"_s};
    quantity.number.value = feet->value * Decimal(12) + inches->value;
    quantity.number.end = quantity.end;
    return quantity;
}

} // namespace app
