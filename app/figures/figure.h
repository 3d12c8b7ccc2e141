#pragma once

#include "storage/records/textrange.h"

#include <QString>

namespace app {

enum class FigureKind {
    Count,
    Money,
    Percent,
    PercentagePoint,
    Ratio,
    Multiplier,
    Measure,
    Duration,
    Ordinal,
    Rank,
    Age,
    Rate,
    ScoreOrVote,
    Index,
    Other,
};

enum class FigureModifier {
    Exact,
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
    About,
    Nearly,
    Range,
    Vague,
};

enum class FigureChange { None, RiseBy, RiseTo, FallBy, FallTo };

/// A number phrase as it was read: "at least 128 people" is a count with value and least value 128.
///
/// Numbers are decimal strings with a point ("1200000", "0.2", "-3.5"), computed in decimal
/// arithmetic; an empty one stands for "does not apply". What has no end is rounded to twelve
/// significant digits: "a third" is "0.333333333333". A range and a vague number have bounds and no
/// value; "dozens" are at least two of their unit. A score is two figures, one for each side. What
/// follows from the words alone is here; what is counted, where and when is for the analyst.
struct Figure
{
    storage::TextRange range; ///< in UTF-16 units of the text that was read
    FigureKind kind = FigureKind::Count;
    QString value;
    QString valueMin;
    QString valueMax;
    bool minInclusive = true;
    bool maxInclusive = true;
    FigureModifier modifier = FigureModifier::Exact;
    QString unit; ///< "EUR" (ISO 4217), "%", "pp", "km", "day", "per 100000"; empty: none
    FigureChange change = FigureChange::None;
    bool isAmbiguous = false; ///< "1.234": read by the language's habit, could be another value

    bool operator==(const Figure &) const = default;
};

/// The names that codebooks, datasets and scripts use: "percentage_point", "at_least", "rise_by".
QString nameOf(FigureKind kind);
QString nameOf(FigureModifier modifier);
QString nameOf(FigureChange change);

} // namespace app
