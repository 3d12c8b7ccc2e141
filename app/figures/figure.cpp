#include "app/figures/figure.h"

namespace app {

using namespace Qt::StringLiterals;

QString nameOf(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Count:
        return u"count"_s;
    case FigureKind::Money:
        return u"money"_s;
    case FigureKind::Percent:
        return u"percent"_s;
    case FigureKind::PercentagePoint:
        return u"percentage_point"_s;
    case FigureKind::Ratio:
        return u"ratio"_s;
    case FigureKind::Multiplier:
        return u"multiplier"_s;
    case FigureKind::Measure:
        return u"measure"_s;
    case FigureKind::Duration:
        return u"duration"_s;
    case FigureKind::Ordinal:
        return u"ordinal"_s;
    case FigureKind::Rank:
        return u"rank"_s;
    case FigureKind::Age:
        return u"age"_s;
    case FigureKind::Rate:
        return u"rate"_s;
    case FigureKind::ScoreOrVote:
        return u"score_or_vote"_s;
    case FigureKind::Index:
        return u"index"_s;
    case FigureKind::Other:
        break;
    }
    return u"other"_s;
}

QString nameOf(FigureModifier modifier)
{
    switch (modifier) {
    case FigureModifier::Exact:
        break;
    case FigureModifier::AtLeast:
        return u"at_least"_s;
    case FigureModifier::MoreThan:
        return u"more_than"_s;
    case FigureModifier::AtMost:
        return u"at_most"_s;
    case FigureModifier::LessThan:
        return u"less_than"_s;
    case FigureModifier::About:
        return u"about"_s;
    case FigureModifier::Nearly:
        return u"nearly"_s;
    case FigureModifier::Range:
        return u"range"_s;
    case FigureModifier::Vague:
        return u"vague"_s;
    }
    return u"exact"_s;
}

QString nameOf(FigureChange change)
{
    switch (change) {
    case FigureChange::None:
        break;
    case FigureChange::RiseBy:
        return u"rise_by"_s;
    case FigureChange::RiseTo:
        return u"rise_to"_s;
    case FigureChange::FallBy:
        return u"fall_by"_s;
    case FigureChange::FallTo:
        return u"fall_to"_s;
    }
    return u"none"_s;
}

} // namespace app
