#include "app/figures/figureparser.h"

#include <array>

namespace app {

using Form = NumberReading::Form;

namespace {

constexpr int mostModifiers = 4;

struct ModifierRole
{
    Role role;
    FigureModifier modifier;
};

constexpr std::array before{
    ModifierRole{Role::AtLeast, FigureModifier::AtLeast},
    ModifierRole{Role::MoreThan, FigureModifier::MoreThan},
    ModifierRole{Role::AtMost, FigureModifier::AtMost},
    ModifierRole{Role::LessThan, FigureModifier::LessThan},
    ModifierRole{Role::About, FigureModifier::About},
    ModifierRole{Role::Nearly, FigureModifier::Nearly},
    ModifierRole{Role::Exactly, FigureModifier::Exact},
};

constexpr std::array after{
    ModifierRole{Role::AtLeastAfter, FigureModifier::AtLeast},
    ModifierRole{Role::MoreThanAfter, FigureModifier::MoreThan},
    ModifierRole{Role::AtMostAfter, FigureModifier::AtMost},
    ModifierRole{Role::AboutAfter, FigureModifier::About},
};

RoleSet rolesOf(std::span<const ModifierRole> modifiers)
{
    RoleSet roles;
    for (const ModifierRole &modifier : modifiers)
        roles.set(size_t(modifier.role));
    return roles;
}

FigureModifier modifierOf(std::span<const ModifierRole> modifiers, Role role)
{
    for (const ModifierRole &modifier : modifiers) {
        if (modifier.role == role)
            return modifier.modifier;
    }
    return FigureModifier::Exact;
}

const RoleSet rolesBefore = rolesOf(before);
const RoleSet rolesAfter = rolesOf(after);
const RoleSet connectors = figureRoles({Role::To, Role::ChangeTo, Role::RangeAnd, Role::Or});

} // namespace

FigureParser::FigureParser(const FigureTokens &tokens, Mode mode)
    : m_tokens(tokens),
      m_quantities(tokens),
      m_noFigures(tokens),
      m_context(tokens),
      m_mode(mode)
{
}

std::vector<Figure> FigureParser::read() const
{
    std::vector<FigureSpan> spans;
    for (qsizetype at = 0; at < m_tokens.size();) {
        qsizetype next = at + 1;
        if (canBegin(at)) {
            if (const qsizetype end = m_noFigures.endOf(at); end > at) {
                next = end;
            } else if (auto span = readAt(at)) {
                m_context.add(std::move(*span), spans);
                next = spans.back().end;
            }
        }
        at = next;
    }
    m_context.shareUnits(spans);
    std::vector<Figure> figures;
    for (FigureSpan &span : spans) {
        span.figure.range = {m_tokens[span.begin].begin, m_tokens[span.end - 1].end};
        figures.push_back(std::move(span.figure));
    }
    return figures;
}

/// Whether a figure, or something that is none, could begin at a token: most tokens are passed
/// over.
bool FigureParser::canBegin(qsizetype at) const
{
    const FigureToken &token = m_tokens[at];
    return token.kind == FigureToken::Kind::Number || token.word ||
           (token.kind == FigureToken::Kind::Word && m_tokens.lexicon().traits().gluesNumbers()) ||
           m_tokens.isSign(at, u'@') || m_tokens.isSign(at, u'#') || m_tokens.isSign(at, u'+') ||
           (token.kind == FigureToken::Kind::Word && m_tokens.isSign(at + 1, u'.')) ||
           (token.kind == FigureToken::Kind::Word && m_tokens.isSign(at + 1, u':'));
}

bool FigureParser::isNone(const Quantity &quantity, std::optional<FigureModifier> modifier) const
{
    return m_mode == Mode::Careful ? m_noFigures.isNone(quantity, modifier)
                                   : m_noFigures.isNoneThoughPointedAt(quantity, modifier);
}

std::optional<FigureSpan> FigureParser::readAt(qsizetype at) const
{
    if (auto range = readRange(at))
        return range;
    return readModified(at);
}

/// "between 33 and 40", "from 5 to 7 percent"
std::optional<FigureSpan> FigureParser::readRange(qsizetype at) const
{
    qsizetype index = at;
    FigureModifier modifier = FigureModifier::Exact;
    index = takeModifiers(index, modifier);
    const LexiconPhrase *opening = m_tokens.match(index, figureRoles({Role::Between, Role::From}));
    if (!opening)
        return std::nullopt;
    index = takeModifiers(index + opening->size(), modifier);
    if (m_noFigures.endOf(index) > index)
        return std::nullopt;
    const auto from = m_quantities.read(index, {.isBetween = opening->role == Role::Between});
    if (!from)
        return std::nullopt;
    return joined(*from, at, modifier, true);
}

std::optional<FigureSpan> FigureParser::readModified(qsizetype at) const
{
    FigureModifier modifier = FigureModifier::Exact;
    const qsizetype index = takeModifiers(at, modifier);
    if (index > at && m_noFigures.endOf(index) > index)
        return std::nullopt;
    const auto quantity = m_quantities.read(index, {.isModified = index > at});
    if (!quantity)
        return std::nullopt;
    if (auto range = joined(*quantity, at, modifier, false))
        return range;
    return spanOf(*quantity, at, index > at ? std::optional(modifier) : std::nullopt);
}

qsizetype FigureParser::takeModifiers(qsizetype at, FigureModifier &modifier) const
{
    qsizetype index = at;
    for (int count = 0; count < mostModifiers; ++count) {
        const LexiconPhrase *phrase = m_tokens.match(index, rolesBefore);
        if (!phrase || isChangeTo(index))
            break;
        const qsizetype next = index + phrase->size();
        const bool isDuring =
            m_tokens.match(index, Role::During) && m_tokens.match(next, rolesBefore);
        const FigureModifier found =
            isDuring ? FigureModifier::Exact : modifierOf(before, phrase->role);
        const bool isStronger =
            modifier == FigureModifier::Exact || modifier == FigureModifier::About;
        if (isStronger && found != FigureModifier::Exact)
            modifier = found;
        index = next;
        // "over-65s"
        if (m_tokens.isJoin(index) && m_tokens.isNumber(index + 1))
            ++index;
    }
    return index;
}

/// Whether a word that can stand for "up to" says here what something rose to.
bool FigureParser::isChangeTo(qsizetype at) const
{
    if (!m_tokens.match(at, Role::ChangeTo))
        return false;
    for (const Role role : {Role::Rise, Role::Fall, Role::RiseNoun, Role::FallNoun}) {
        if (m_tokens.matchBefore(at, role) > 0)
            return true;
    }
    return false;
}

std::optional<FigureSpan> FigureParser::spanOf(Quantity quantity, qsizetype begin,
                                               std::optional<FigureModifier> modifier) const
{
    if (isNone(quantity, modifier))
        return std::nullopt;
    if (m_mode == Mode::Pointed && m_noFigures.hasUnknownUnit(quantity)) {
        quantity.kind = FigureKind::Measure;
        quantity.unit = m_tokens.textOf(quantity.end++).toString();
    }
    m_quantities.addRate(quantity);
    FigureSpan span{.begin = begin, .end = quantity.end};
    Figure &figure = span.figure;
    figure.kind = quantity.kind;
    figure.unit = quantity.unit;
    figure.isAmbiguous = quantity.number.isAmbiguous || quantity.isUnitAmbiguous;
    figure.modifier =
        quantity.isTop ? FigureModifier::AtMost : modifier.value_or(FigureModifier::Exact);
    const Decimal &value = quantity.number.value;
    if (quantity.isDecade) {
        setRange(figure, value + quantity.decadeFrom, value + quantity.decadeTo);
        figure.isAmbiguous = !m_noFigures.isDecadeOfAges(quantity);
    } else if (quantity.number.form == Form::Vague) {
        figure.modifier = FigureModifier::Vague;
    } else if (quantity.number.form == Form::Group) {
        figure.modifier = FigureModifier::Vague;
        figure.valueMin = value.toString();
    } else if (quantity.tolerance) {
        figure.value = value.toString();
        figure.valueMin = (value - *quantity.tolerance).toString();
        figure.valueMax = (value + *quantity.tolerance).toString();
        figure.modifier = FigureModifier::About;
    } else {
        if (quantity.number.isRound && figure.modifier == FigureModifier::Exact)
            figure.modifier = FigureModifier::About;
        takeModifierAfter(span);
        addUnitAfter(span, quantity);
        setBounds(figure, value);
        m_context.addAge(span, quantity.begin);
    }
    return span;
}

void FigureParser::takeModifierAfter(FigureSpan &span) const
{
    const bool isJoined = m_tokens.isJoin(span.end);
    const LexiconPhrase *phrase = m_tokens.match(span.end, rolesAfter);
    if (!phrase && isJoined)
        phrase = m_tokens.match(++span.end, rolesAfter);
    if (!phrase) {
        span.end -= isJoined ? 1 : 0;
        return;
    }
    span.end += phrase->size();
    if (span.figure.modifier == FigureModifier::Exact ||
        span.figure.modifier == FigureModifier::About)
        span.figure.modifier = modifierOf(after, phrase->role);
}

/// The unit of "90-plus minutes", which stands behind the modifier.
void FigureParser::addUnitAfter(FigureSpan &span, Quantity quantity) const
{
    if (!quantity.isBare() || span.end == quantity.end)
        return;
    quantity.end = span.end;
    if (!m_quantities.takeUnit(span.end, quantity))
        return;
    span.end = quantity.end;
    span.figure.kind = quantity.kind;
    span.figure.unit = quantity.unit;
}

/// Whether "to" after the quantity tells what "rose 5 percent" ended at.
bool FigureParser::isChangeBy(const Quantity &from) const
{
    if (from.isBare())
        return false;
    qsizetype begin = from.begin;
    begin -= m_tokens.matchBefore(begin, Role::Adverb);
    for (const Role role : {Role::ChangeBy, Role::Rise, Role::Fall}) {
        if (m_tokens.matchBefore(begin, role) > 0)
            return true;
    }
    return false;
}

/// The token after what joins a number to the next one, or that of the number's end where nothing
/// does.
qsizetype FigureParser::endOfConnector(const Quantity &from, bool isOpened) const
{
    qsizetype end = from.end;
    if (const LexiconPhrase *votes = m_tokens.match(end, Role::VoteAfter)) {
        end += votes->size();
        if (const LexiconPhrase *against = m_tokens.match(end, Role::Against))
            return end + against->size();
    }
    // "12- bis 15-Jährige"
    const bool isHanging = m_tokens.isSign(end, u'-') && !m_tokens[end].hasBlankBefore &&
                           m_tokens[end + 1].hasBlankBefore && m_tokens.match(end + 1, connectors);
    if (isHanging)
        ++end;
    // "5-to-7"
    if (m_tokens.isJoin(end) && m_tokens.match(end + 1, Role::To) && m_tokens.isJoin(end + 2))
        return end + 3;
    const bool isDash = m_tokens.isSign(end, u'–') || m_tokens.isSign(end, u'—') ||
                        m_tokens.isSign(end, u'-') || m_tokens.isSign(end, u'\u2011') ||
                        m_tokens.isSign(end, u'−');
    if (isDash) {
        const bool isApart = m_tokens[end].hasBlankBefore != m_tokens[end + 1].hasBlankBefore;
        return isApart ? from.end : end + 1;
    }
    if (m_tokens.isSign(end, u':') && !m_tokens[end].hasBlankBefore &&
        !m_tokens[end + 1].hasBlankBefore)
        return end + 1;
    const LexiconPhrase *word = m_tokens.match(end, connectors);
    if (!word || (word->role == Role::RangeAnd && !isOpened && !isHanging))
        return from.end;
    const bool goesTo = m_tokens.match(end, Role::ChangeTo);
    if (goesTo && !isOpened && (!m_tokens.match(end, Role::To) || isChangeBy(from)))
        return from.end;
    return end + word->size();
}

std::optional<Quantity> FigureParser::readSecond(const Quantity &from, qsizetype at,
                                                 bool isBetween) const
{
    FigureModifier modifier = FigureModifier::Exact;
    qsizetype index = takeModifiers(at, modifier);
    auto to = m_quantities.read(index, {.isBetween = isBetween});
    if (!to || to->isDecade || to->number.form == Form::Vague || to->kind == FigureKind::Rank)
        return std::nullopt;
    const bool isSame = to->kind == from.kind && to->unit == from.unit;
    if (!isSame && !to->isBare() && !from.isBare())
        return std::nullopt;
    if (to->number.form != from.number.form)
        return std::nullopt;
    return to;
}

bool FigureParser::isScore(const Quantity &from, const Quantity &to) const
{
    const bool isOfVotes = to.kind == FigureKind::ScoreOrVote;
    const bool isBare = from.isBare() && (to.isBare() || isOfVotes) &&
                        from.number.form == Form::Plain && from.number.value.isWhole() &&
                        to.number.value.isWhole();
    if (!isBare)
        return false;
    const bool isInContest = m_tokens.match(to.end, Role::Contest) ||
                             m_tokens.matchBefore(from.begin, Role::Contest) > 0;
    return from.number.value >= to.number.value || isInContest || isOfVotes ||
           m_tokens.isSign(from.end, u':');
}

std::optional<FigureSpan> FigureParser::joined(const Quantity &from, qsizetype begin,
                                               FigureModifier modifier, bool isOpened) const
{
    if (from.number.form == Form::Vague || from.isDecade || from.kind == FigureKind::Rank ||
        from.kind == FigureKind::Multiplier)
        return std::nullopt;
    const qsizetype next = endOfConnector(from, isOpened);
    if (next == from.end)
        return std::nullopt;
    const bool isOr = m_tokens.match(next - 1, Role::Or);
    auto to = readSecond(from, next, isOpened);
    if (!to || (isOr && to->number.value <= from.number.value))
        return std::nullopt;
    Quantity whole = *to;
    whole.begin = from.begin;
    if (from.isBare() && to->isBare() && isNone(from, {}) && (!isOpened || isNone(*to, {})))
        return std::nullopt;
    if (whole.isBare()) {
        whole.kind = from.kind;
        whole.unit = from.unit;
    }
    Decimal low = from.number.value;
    const Decimal &high = to->number.value;
    const bool isShared = to->number.scale && !from.number.scale && from.number.form == Form::Plain;
    if (isShared && low * *to->number.scale <= high)
        low = low * *to->number.scale;
    FigureSpan span{.begin = begin};
    span.figure.isAmbiguous = from.number.isAmbiguous || to->number.isAmbiguous;
    if (!isOpened && isScore(from, *to)) {
        span.end = from.end;
        span.figure.kind = FigureKind::ScoreOrVote;
        setBounds(span.figure, low);
        span.other = to;
        return span;
    }
    if (low > high && !isOpened)
        return std::nullopt;
    m_quantities.addRate(whole);
    span.end = whole.end;
    span.figure.kind = whole.kind;
    span.figure.unit = whole.unit;
    span.figure.modifier = modifier;
    if (from.number.form == Form::Group) {
        span.figure.modifier = FigureModifier::Vague;
        span.figure.valueMin = low.toString();
    } else {
        setRange(span.figure, low, high);
        m_context.addAge(span, from.begin);
    }
    return span;
}

} // namespace app
