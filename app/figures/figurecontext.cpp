#include "app/figures/figurecontext.h"

#include "app/figures/changes.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int oldestAge = 120;

} // namespace

void FigureContext::addAge(FigureSpan &span, qsizetype begin) const
{
    Figure &figure = span.figure;
    const bool isOfYears = figure.kind == FigureKind::Duration && figure.unit == u"year";
    const bool isAlone = span.end == span.begin + 1 && m_tokens.isNumber(span.begin) &&
                         figure.kind == FigureKind::Count;
    if (!isOfYears && !isAlone)
        return;
    const Decimal age = Decimal::fromText(figure.value.isEmpty() ? figure.valueMax : figure.value);
    if (!age.isWhole() || age > Decimal(oldestAge) || age.isZero())
        return;
    const bool isSaid = isOfYears && (m_tokens.matchBefore(begin, Role::AgeContext) > 0 ||
                                      m_tokens.matchBefore(span.begin, Role::AgeContext) > 0);
    const qsizetype of = isOfYears ? m_tokens.matchBefore(span.begin, Role::Of) : 0;
    const qsizetype comma = span.begin - 1 - of;
    const bool isPerson =
        m_tokens[comma - 1].hasCapital || of > 0 || m_tokens.match(comma - 2, Role::PersonBefore);
    const bool isAfterName = m_tokens.isSign(comma, u',') && isPerson &&
                             (m_tokens.isSign(span.end, u',') || m_tokens.isSign(span.end, u'.'));
    if (!isSaid && !isAfterName)
        return;
    figure.kind = FigureKind::Age;
    figure.unit = u"year"_s;
}

void FigureContext::add(FigureSpan span, std::vector<FigureSpan> &spans) const
{
    const FigureChange before = spans.empty() ? FigureChange::None : spans.back().figure.change;
    const qsizetype beforeEnd = spans.empty() ? 0 : spans.back().end;
    dropChangeTo(span, before, beforeEnd);
    dropDuring(span, beforeEnd);
    span.figure.change =
        changeAround(m_tokens, span.begin, span.end, span.figure, before, beforeEnd);
    const std::optional<Quantity> other = span.other;
    spans.push_back(std::move(span));
    if (other) {
        Figure figure = spans.back().figure;
        setBounds(figure, other->number.value);
        spans.push_back({.begin = other->begin, .end = other->end, .figure = figure});
    }
}

/// Takes "up to" for "to" where the figure before tells of a change: "cayó un 5 % hasta los 120".
void FigureContext::dropChangeTo(FigureSpan &span, FigureChange before, qsizetype beforeEnd) const
{
    const LexiconPhrase *phrase = m_tokens.match(span.begin, Role::ChangeTo);
    const qsizetype begin = span.begin + (phrase ? phrase->size() : 0);
    if (!phrase || span.figure.modifier != FigureModifier::AtMost || begin >= span.end)
        return;
    Figure exact = span.figure;
    exact.modifier = FigureModifier::Exact;
    if (changeAround(m_tokens, begin, span.end, exact, before, beforeEnd) == FigureChange::None)
        return;
    setBounds(exact, Decimal::fromText(exact.value));
    span.figure = exact;
    span.begin = begin;
}

/// "$5 billion over 10 years" is during ten years, not more than ten.
void FigureContext::dropDuring(FigureSpan &span, qsizetype beforeEnd) const
{
    const bool isDuring = span.figure.kind == FigureKind::Duration && span.begin == beforeEnd &&
                          span.figure.modifier == FigureModifier::MoreThan &&
                          m_tokens.match(span.begin, Role::During);
    if (!isDuring)
        return;
    ++span.begin;
    span.figure.modifier = FigureModifier::Exact;
    span.figure.minInclusive = true;
    setBounds(span.figure, Decimal::fromText(span.figure.value));
}

void FigureContext::shareUnits(std::vector<FigureSpan> &spans) const
{
    bool isShared = false;
    for (size_t index = spans.size(); index-- > 1;) {
        Figure &figure = spans[index - 1].figure;
        const Figure &next = spans[index].figure;
        isShared = isSharing(spans[index - 1], spans[index], isShared);
        if (isShared) {
            figure.kind = next.kind;
            figure.unit = next.unit;
        }
    }
}

/// Whether only "and", or a comma in a list that ends with it, parts a bare number from one that
/// has a unit behind it.
bool FigureContext::isSharing(const FigureSpan &span, const FigureSpan &next,
                              bool isNextSharing) const
{
    const bool isBare = span.figure.kind == FigureKind::Count && !span.figure.value.isEmpty();
    const bool hasUnit = next.figure.kind != FigureKind::Count && !next.figure.unit.isEmpty() &&
                         next.figure.kind != FigureKind::Rate &&
                         (isNextSharing || next.end > next.begin + 1);
    if (!isBare || !hasUnit)
        return false;
    qsizetype between = span.end;
    const bool hasComma = m_tokens.isSign(between, u',');
    between += hasComma ? 1 : 0;
    const LexiconPhrase *word =
        m_tokens.match(between, figureRoles({Role::RangeAnd, Role::And, Role::Or}));
    between += word ? word->size() : 0;
    return between == next.begin && (word || (hasComma && isNextSharing)) &&
           !m_tokens.match(between, figureRoles({Role::Money, Role::MoneyBefore}));
}

} // namespace app
