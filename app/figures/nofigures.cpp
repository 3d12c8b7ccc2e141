#include "app/figures/nofigures.h"

#include "app/figures/numerals.h"

namespace app {

using Form = NumberReading::Form;

namespace {

constexpr int firstYear = 1501;
constexpr int lastYear = 2100;
constexpr qsizetype longestPlainNumber = 12; ///< longer ones, with no groups, are identifiers
constexpr int lastDay = 31;

const RoleSet units = figureRoles({Role::Percent, Role::PercentagePoint, Role::Scale, Role::Money,
                                   Role::MoneyAfter, Role::Measure, Role::AgeAfter});

} // namespace

qsizetype NoFigures::endOf(qsizetype at) const
{
    if (const LexiconPhrase *idiom = m_tokens.match(at, Role::Idiom))
        return at + idiom->size();
    for (const auto end :
         {&NoFigures::endOfAddress, &NoFigures::endOfDate, &NoFigures::endOfDigits}) {
        if (const qsizetype after = (this->*end)(at); after > at)
            return after;
    }
    return at;
}

/// "https://...", "www....", "@name", "#5", "+1 202 555 0142"
qsizetype NoFigures::endOfAddress(qsizetype at) const
{
    const bool isScheme = m_tokens.isWord(at) && m_tokens.isSign(at + 1, u':') &&
                          m_tokens.isSign(at + 2, u'/') && m_tokens.isSign(at + 3, u'/');
    const bool isHost = m_tokens.isWord(at) && m_tokens.isSign(at + 1, u'.') &&
                        m_tokens.textOf(at).compare(u"www", Qt::CaseInsensitive) == 0;
    const bool isName = (m_tokens.isSign(at, u'@') || m_tokens.isSign(at, u'#')) &&
                        !m_tokens[at + 1].hasBlankBefore;
    // "pic.twitter.com/P2q"
    const auto isDotted = [this](qsizetype index) {
        return m_tokens.isWord(index) && m_tokens.isSign(index + 1, u'.') &&
               m_tokens.isWord(index + 2) && !m_tokens[index + 1].hasBlankBefore &&
               !m_tokens[index + 2].hasBlankBefore;
    };
    const bool isPath = isDotted(at) && (m_tokens.isSign(at + 3, u'/') ||
                                         (isDotted(at + 2) && m_tokens.isSign(at + 5, u'/')));
    if (isScheme || isHost || isName || isPath)
        return endOfBlankless(at);
    // "+1 202 555 0142"
    qsizetype end = at;
    if (m_tokens.isSign(at, u'+') && m_tokens.isNumber(at + 1) &&
        !m_tokens[at + 1].hasBlankBefore) {
        end = at + 2;
        while (m_tokens.isNumber(end) || (m_tokens.isJoin(end) && m_tokens.isNumber(end + 1)))
            ++end;
    }
    return end > at + 3 ? end : at;
}

qsizetype NoFigures::endOfBlankless(qsizetype at) const
{
    qsizetype end = at + 1;
    while (end < m_tokens.size() && !m_tokens[end].hasBlankBefore)
        ++end;
    return end;
}

/// The day of a month that begins at @p at: "8", "8th", "eighth", "8."; @p at where there is none.
qsizetype NoFigures::endOfDay(qsizetype at) const
{
    qsizetype end = at;
    if (m_tokens.isNumber(at)) {
        const auto numeral = readNumeral(m_tokens.textOf(at), m_tokens.lexicon());
        if (!numeral || !numeral->isPlain || numeral->value > Decimal(lastDay))
            return at;
        end = at + 1;
        const LexiconPhrase *sign = m_tokens.match(end, Role::OrdinalSign);
        if (sign && !m_tokens[end].hasBlankBefore)
            end += sign->size();
        else if (m_tokens.lexicon().traits().dotsOrdinals && m_tokens.isSign(end, u'.'))
            ++end;
    } else if (const LexiconPhrase *ordinal = m_tokens.match(at, Role::Ordinal)) {
        end = at + ordinal->size();
    }
    return end;
}

/// A year after a date, perhaps with a comma or "of" before it.
qsizetype NoFigures::endOfYear(qsizetype at) const
{
    qsizetype index = at;
    if (m_tokens.isSign(index, u',') || m_tokens.match(index, Role::Of))
        ++index;
    return isYearDigits(index) ? index + 1 : at;
}

bool NoFigures::isYearDigits(qsizetype at) const
{
    if (!m_tokens.isNumber(at) || m_tokens[at].size() != 4)
        return false;
    const auto numeral = readNumeral(m_tokens.textOf(at), m_tokens.lexicon());
    return numeral && numeral->isPlain && numeral->value >= Decimal(firstYear) &&
           numeral->value <= Decimal(lastYear);
}

qsizetype NoFigures::endOfDate(qsizetype at) const
{
    if (const LexiconPhrase *month = m_tokens.match(at, Role::Month)) {
        qsizetype index = at + month->size();
        if (m_tokens.isSign(index, u'.') && !m_tokens[index].hasBlankBefore)
            ++index;
        const qsizetype day = endOfDay(index);
        if (day > index && !m_tokens.match(day, units)) {
            qsizetype end = day;
            const bool isRange = m_tokens.isNumber(day + 1) && !m_tokens.isSign(day, u',');
            if (isRange && endOfDay(day + 1) > day + 1 && !m_tokens.isWord(day))
                end = endOfDay(day + 1);
            return endOfYear(end);
        }
        return endOfYear(index);
    }
    if (isYearDigits(at) && m_tokens.match(at + 1, Role::YearWord))
        return at + 1 + m_tokens.match(at + 1, Role::YearWord)->size();
    const qsizetype day = endOfDay(at);
    if (day == at)
        return at;
    qsizetype index = day;
    if (m_tokens.match(index, Role::Of))
        ++index;
    const LexiconPhrase *month = m_tokens.match(index, Role::Month);
    if (!month)
        return at;
    index += month->size();
    if (m_tokens.isSign(index, u'.') && !m_tokens[index].hasBlankBefore &&
        m_tokens.isNumber(index + 1))
        ++index;
    return endOfYear(index);
}

/// Digits with signs between them that are no number: "10:40", "9/11/2001", "2016-09-12", "1.2.3",
/// "555-1234".
qsizetype NoFigures::endOfDigits(qsizetype at) const
{
    if (!m_tokens.isNumber(at))
        return at;
    const auto numeral = readNumeral(m_tokens.textOf(at), m_tokens.lexicon());
    if (!numeral || (numeral->isPlain && m_tokens[at].size() > longestPlainNumber))
        return at + 1;
    const bool isDecade = isYearDigits(at) && !m_tokens[at + 1].hasBlankBefore &&
                          m_tokens.match(at + 1, Role::DecadeSign);
    if (isDecade)
        return at + 2;
    // "15h30", "15 h 30"
    const bool isHour = m_tokens[at + 1].size() == 1 && m_tokens.isNumber(at + 2) &&
                        m_tokens[at + 1].hasBlankBefore == m_tokens[at + 2].hasBlankBefore &&
                        m_tokens[at + 2].size() == 2 && m_tokens.match(at + 1, Role::Duration);
    if (isHour)
        return at + 3;
    const auto isChained = [this](qsizetype index, QChar sign) {
        return m_tokens.isSign(index, sign) && !m_tokens[index].hasBlankBefore &&
               m_tokens.isNumber(index + 1) && !m_tokens[index + 1].hasBlankBefore;
    };
    const auto endOfChain = [&isChained](qsizetype index, QChar sign) {
        while (isChained(index + 1, sign))
            index += 2;
        return index + 1;
    };
    if (const qsizetype end = endOfChain(at, u':'); end > at + 1) {
        const bool isScore = end == at + 3 && m_tokens[at + 2].size() == 1;
        const bool isRatio =
            end == at + 3 && m_tokens.textOf(at) == u"1" && m_tokens[at + 2].size() > 2;
        return isScore || isRatio ? at : end;
    }
    if (const qsizetype end = endOfChain(at, u'/'); end > at + 1) {
        const bool isFraction = end == at + 3 && m_tokens.match(at + 2, Role::Denominator);
        return isFraction ? at : end;
    }
    const qsizetype end = endOfChain(at, u'-');
    const bool isPhone = end == at + 3 && m_tokens[at].size() == 3 && m_tokens[at + 2].size() == 4;
    const bool isYears = end == at + 3 && isYearDigits(at);
    return end > at + 3 || isPhone || isYears ? end : at;
}

bool NoFigures::isNone(const Quantity &quantity, std::optional<FigureModifier> modifier) const
{
    const qsizetype end = quantity.end;
    if (quantity.isDecade)
        return !isDecadeOfAges(quantity);
    if (quantity.kind == FigureKind::Multiplier)
        return false;
    if (isIdentifier(quantity) || isListNumber(quantity))
        return true;
    if (quantity.number.form == Form::Vague &&
        m_tokens.matchBefore(quantity.begin, Role::VagueNot) > 0)
        return true;
    if (quantity.kind == FigureKind::Ordinal)
        return isNoOrdinal(quantity);
    // "half-frozen"
    if (quantity.kind == FigureKind::Ratio && m_tokens.isJoin(end) && m_tokens.isWord(end + 1))
        return true;
    const bool isArticle = quantity.number.isLoneOne && m_tokens.lexicon().traits().isOneArticle;
    if (isArticle &&
        (quantity.kind == FigureKind::Duration || quantity.kind == FigureKind::Measure))
        return !modifier;
    if (isClockTime(quantity))
        return true;
    if (!quantity.isBare())
        return false;
    if (m_tokens.match(end, Role::ClockAfter))
        return true;
    if (quantity.number.isLoneOne)
        return !modifier && (isArticle || !m_tokens.match(end, Role::Counted));
    return isYear(quantity, modifier);
}

bool NoFigures::isNoneThoughPointedAt(const Quantity &quantity,
                                      std::optional<FigureModifier> modifier) const
{
    const bool isAll = (quantity.begin == 0 || modifier) && quantity.end == m_tokens.size();
    if (hasUnknownUnit(quantity))
        return false;
    const bool isPartOfDecade =
        quantity.isDecade && quantity.decadeTo - quantity.decadeFrom < Decimal(9);
    return !isAll && !isPartOfDecade && isNone(quantity, modifier);
}

bool NoFigures::hasUnknownUnit(const Quantity &quantity) const
{
    const qsizetype end = quantity.end;
    const bool isAttached =
        m_tokens.isWord(quantity.begin - 1) && !m_tokens[quantity.begin].hasBlankBefore;
    return quantity.isBare() && quantity.number.isDigits && !isAttached && m_tokens.isWord(end) &&
           !m_tokens[end].hasBlankBefore && m_tokens[end].size() > 1 && end + 1 == m_tokens.size();
}

bool NoFigures::isIdentifier(const Quantity &quantity) const
{
    if (isAttached(quantity))
        return true;
    if (!quantity.isBare())
        return false;
    const bool isLabelled = m_tokens.matchBefore(quantity.begin, Role::Label) > 0;
    const bool hasZero = quantity.number.isPlainDigits && quantity.number.beginsWithZero &&
                         m_tokens[quantity.begin].size() > 1;
    return isLabelled || hasZero || isPartOfName(quantity);
}

/// "G20", "B-52", "'16", "3D"
bool NoFigures::isAttached(const Quantity &quantity) const
{
    const qsizetype at = quantity.begin;
    const qsizetype end = quantity.end;
    const bool isBeforeLetters = quantity.number.isDigits && quantity.number.end == end &&
                                 m_tokens.isWord(end) && !m_tokens[end].hasBlankBefore;
    if (isBeforeLetters)
        return true;
    if (m_tokens[at].hasBlankBefore)
        return false;
    if (m_tokens.isNumber(at) && m_tokens.isWord(at - 1))
        return true;
    const bool isHyphened =
        m_tokens.isJoin(at - 1) && (m_tokens.isWord(at - 2) || m_tokens.isNumber(at - 2));
    if (isHyphened && quantity.isBare())
        return true;
    const bool isAfterApostrophe = m_tokens.isSign(at - 1, u'\'') ||
                                   m_tokens.isSign(at - 1, u'’') || m_tokens.isSign(at - 1, u'‘');
    return isAfterApostrophe && m_tokens[at - 1].hasBlankBefore && quantity.number.isPlainDigits &&
           m_tokens[at].size() == 2;
}

/// "Windows 10", "Zero Hedge", but "In Syria 300 people"
bool NoFigures::isPartOfName(const Quantity &quantity) const
{
    const qsizetype at = quantity.begin;
    const qsizetype end = quantity.end;
    const FigureToken &before = m_tokens[at - 1];
    if (m_tokens.lexicon().traits().capitalisesNouns || !m_tokens.isWord(at - 1))
        return false;
    if (!quantity.number.isDigits)
        return m_tokens[at].hasCapital && !before.hasCapital && m_tokens[end].hasCapital;
    const bool isAfterName = before.hasCapital && !before.word && m_tokens.isWord(at - 2) &&
                             m_tokens[at].hasBlankBefore && quantity.number.isPlainDigits;
    const bool isBeforeNoun = m_tokens.isWord(end) && !m_tokens[end].hasCapital &&
                              (!m_tokens[end].word || m_tokens.match(end, Role::Counted));
    return isAfterName && !isBeforeNoun;
}

/// "a las 5", "à 15 heures"
bool NoFigures::isClockTime(const Quantity &quantity) const
{
    const bool isHours = quantity.kind == FigureKind::Duration && quantity.unit == u"hour";
    if (quantity.number.form != Form::Plain || quantity.number.value > Decimal(24))
        return false;
    if (isHours && m_tokens.matchBefore(quantity.begin, Role::HourBefore) > 0)
        return true;
    return (isHours || quantity.isBare()) &&
           m_tokens.matchBefore(quantity.begin, Role::ClockBefore) > 0;
}

bool NoFigures::isYear(const Quantity &quantity, std::optional<FigureModifier> modifier) const
{
    if (!quantity.number.isPlainDigits || !isYearDigits(quantity.begin))
        return false;
    const bool isCounted = m_tokens.match(quantity.end, Role::Counted);
    if (m_tokens.match(quantity.end, Role::YearAfter))
        return true;
    if (modifier && *modifier != FigureModifier::AtMost) // "bis 2030" is a year
        return !isCounted && !m_tokens.isWord(quantity.end);
    return !isCounted;
}

bool NoFigures::isNoOrdinal(const Quantity &quantity) const
{
    const qsizetype end = quantity.end;
    if (m_tokens.match(end + (m_tokens.isJoin(end) ? 1 : 0), Role::IdiomAfter))
        return true;
    if (quantity.number.value == Decimal(1) && isAdverb(quantity))
        return true;
    // "Second Avenue"; "First, ..."
    const bool isName = m_tokens[quantity.begin].hasCapital &&
                        (m_tokens[end].hasCapital || m_tokens.isSign(end, u','));
    const bool isEnumerator = m_tokens.isSign(end, u',') && !m_tokens.isWord(quantity.begin - 1);
    const bool isLabelled = m_tokens.matchBefore(quantity.begin, Role::Label) > 0;
    if (m_tokens.match(quantity.begin, Role::AlsoPreposition) && m_tokens[end].hasCapital)
        return true;
    return isName || isEnumerator || isLabelled ||
           m_tokens.matchBefore(quantity.begin, Role::Month) > 0;
}

/// "was first reported", "first declared"
bool NoFigures::isAdverb(const Quantity &first) const
{
    const QStringView ending = m_tokens.lexicon().traits().participleEnding;
    const bool isBeforeParticiple = !ending.isEmpty() && m_tokens.isWord(first.end) &&
                                    !m_tokens[first.end].word &&
                                    m_tokens.textOf(first.end).endsWith(ending);
    return isBeforeParticiple || m_tokens.matchBefore(first.begin, Role::SubjectBefore) > 0;
}

/// "2. Open the lid" at the beginning of a line
bool NoFigures::isListNumber(const Quantity &quantity) const
{
    const qsizetype end = quantity.end;
    return quantity.begin == 0 && quantity.number.isPlainDigits && quantity.isBare() &&
           (m_tokens.isSign(end, u'.') || m_tokens.isSign(end, u')')) &&
           !m_tokens[end].hasBlankBefore && end + 1 < m_tokens.size();
}

/// "in her thirties"; where nobody's age is spoken of, "the 80s" are years.
bool NoFigures::isDecadeOfAges(const Quantity &quantity) const
{
    return quantity.isDecadeOfAges || m_tokens.matchBefore(quantity.begin, Role::AgeIn) > 0;
}

} // namespace app
