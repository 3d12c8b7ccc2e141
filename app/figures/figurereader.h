#pragma once

#include "app/figures/figure.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace app {

/// All number phrases of @p text in order, none overlapping another. Dates, clock times,
/// identifiers, web addresses, list numbers, the pronoun "one" and idioms are none.
///
/// @p language is a BCP 47 tag; English where it is empty or not known. Ranges are in UTF-16 units.
std::vector<Figure> figuresIn(QStringView text, const QString &language);

/// What the phrase @p phrase says, read on its own: the first figure in it, with all of the phrase
/// that modifies it ("rose to about 5.2 percent"). A number that is the whole phrase counts here
/// even where figuresIn() would take it for a year or a pronoun ("2016", "one"), since a person has
/// pointed at it. std::nullopt where no number is read.
std::optional<Figure> readFigure(QStringView phrase, const QString &language);

/// The figure of @p text that the caret at @p position (UTF-16) is in or touches; std::nullopt
/// where there is none. Reads no more than the paragraph around the caret.
std::optional<Figure> figureAt(QStringView text, qsizetype position, const QString &language);

/// The first figure with a number that begins after @p index (-1: at the very beginning, too);
/// "several" and the like are passed over. Reads no further than the line it finds.
std::optional<Figure> nextFigure(QStringView text, qsizetype index, const QString &language);
/// The last figure with a number that begins before @p index.
std::optional<Figure> previousFigure(QStringView text, qsizetype index, const QString &language);

} // namespace app
