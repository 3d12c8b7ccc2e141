#include "app/figures/changes.h"

namespace app {

namespace {

constexpr int mostAdverbs = 2;
constexpr qsizetype furthestCarried = 4; ///< tokens between "fell 5 percent" and "to 120"
constexpr qsizetype furthestVerb = 8;    ///< tokens between "rose" and "by 5 percent"

const RoleSet rises = RoleSet().set(size_t(Role::Rise)).set(size_t(Role::RisePercent));
const RoleSet falls = RoleSet().set(size_t(Role::Fall)).set(size_t(Role::FallPercent));

FigureChange riseOrFall(bool isRise, bool isTo)
{
    if (isRise)
        return isTo ? FigureChange::RiseTo : FigureChange::RiseBy;
    return isTo ? FigureChange::FallTo : FigureChange::FallBy;
}

bool endsClause(const FigureTokens &tokens, qsizetype index)
{
    return tokens[index].kind == FigureToken::Kind::End || tokens.isSign(index, u'.') ||
           tokens.isSign(index, u';') || tokens.isSign(index, u'!') || tokens.isSign(index, u'?');
}

/// "rose in March by", "um 5 Prozent auf 120 Millionen gestiegen": the verb at some distance.
FigureChange changeOfDistantVerb(const FigureTokens &tokens, qsizetype index, qsizetype end,
                                 bool isTo)
{
    for (qsizetype back = index - 1; back >= index - furthestVerb; --back) {
        if (endsClause(tokens, back) || tokens.isNumber(back))
            break;
        if (tokens.match(back, rises))
            return riseOrFall(true, isTo);
        if (tokens.match(back, falls))
            return riseOrFall(false, isTo);
    }
    if (!tokens.lexicon().traits().hasLateVerbs)
        return FigureChange::None;
    for (qsizetype next = end; next < end + furthestVerb && !endsClause(tokens, next); ++next) {
        if (tokens.match(next, Role::RiseAfter))
            return riseOrFall(true, isTo);
        if (tokens.match(next, Role::FallAfter))
            return riseOrFall(false, isTo);
    }
    return FigureChange::None;
}

FigureChange changeAfter(const FigureTokens &tokens, qsizetype end)
{
    const qsizetype index = tokens.isJoin(end) ? end + 1 : end;
    for (const Role role : {Role::RiseAfter, Role::RiseNoun}) {
        if (tokens.match(index, role))
            return FigureChange::RiseBy;
    }
    for (const Role role : {Role::FallAfter, Role::FallNoun}) {
        if (tokens.match(index, role))
            return FigureChange::FallBy;
    }
    return FigureChange::None;
}

} // namespace

FigureChange changeAround(const FigureTokens &tokens, qsizetype begin, qsizetype end,
                          const Figure &figure, FigureChange before, qsizetype beforeEnd)
{
    const bool canChange = figure.kind != FigureKind::Ordinal && figure.kind != FigureKind::Rank &&
                           figure.kind != FigureKind::ScoreOrVote && figure.kind != FigureKind::Age;
    if (!canChange)
        return FigureChange::None;
    qsizetype index = begin;
    const qsizetype by = tokens.matchBefore(index, Role::ChangeBy);
    const qsizetype to = by > 0 ? 0 : tokens.matchBefore(index, Role::ChangeTo);
    index -= by + to;
    // "from 5 to 7 percent" goes to the second number
    const bool isToward = by == 0 && tokens.match(begin, Role::ChangeToward);
    const bool isTo =
        to > 0 || isToward ||
        (figure.modifier == FigureModifier::Range && by == 0 && tokens.match(begin, Role::From));
    // "fell 5 percent in May to 120"
    bool isCarried = to > 0 && before != FigureChange::None && beforeEnd > 0 &&
                     index >= beforeEnd && index <= beforeEnd + furthestCarried;
    for (qsizetype between = beforeEnd; isCarried && between < index; ++between)
        isCarried = !endsClause(tokens, between);
    if (isCarried)
        return riseOrFall(before == FigureChange::RiseBy || before == FigureChange::RiseTo, true);
    for (int adverb = 0; adverb < mostAdverbs; ++adverb)
        index -= tokens.matchBefore(index, Role::Adverb);
    if (tokens.matchBefore(index, Role::NoChange) > 0)
        return FigureChange::None;
    if (tokens.matchBefore(index, Role::Rise) > 0)
        return riseOrFall(true, isTo);
    if (tokens.matchBefore(index, Role::Fall) > 0)
        return riseOrFall(false, isTo);
    const bool isShare =
        figure.kind == FigureKind::Percent || figure.kind == FigureKind::PercentagePoint;
    if (by + to > 0 || isTo || isShare) {
        if (tokens.matchBefore(index, Role::RisePercent) > 0)
            return riseOrFall(true, isTo);
        if (tokens.matchBefore(index, Role::FallPercent) > 0)
            return riseOrFall(false, isTo);
    }
    const bool isOf = tokens.matchBefore(index, Role::Of) > 0;
    if (isOf)
        index -= tokens.matchBefore(index, Role::Of);
    const bool isTime = figure.kind == FigureKind::Duration;
    if ((isOf || by + to > 0 || isTo) && !isTime) {
        if (tokens.matchBefore(index, Role::RiseNoun) > 0)
            return riseOrFall(true, isTo);
        if (tokens.matchBefore(index, Role::FallNoun) > 0)
            return riseOrFall(false, isTo);
    }
    const bool isEarly = isShare && tokens.lexicon().traits().hasEarlyVerbs;
    if ((by + to > 0 || isEarly) && (by > 0 || isShare || figure.kind == FigureKind::Money)) {
        const FigureChange distant = changeOfDistantVerb(tokens, begin - by - to, end, isTo);
        if (distant != FigureChange::None)
            return distant;
    }
    const bool isOther = isTime || figure.kind == FigureKind::Multiplier ||
                         figure.kind == FigureKind::Measure ||
                         figure.modifier == FigureModifier::Vague;
    return to > 0 || isOther ? FigureChange::None : changeAfter(tokens, end);
}

} // namespace app
