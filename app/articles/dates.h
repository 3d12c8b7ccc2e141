#pragma once

#include <QString>
#include <QStringView>

namespace app {

/// A date that a source states in a field made for it, as ISO 8601 and as exact as stated: a year,
/// a month, a day, or a day and time with its zone where there is one. What is ISO 8601 already
/// stays as it is. Empty where it is no date with a year, or could be read in two ways
/// ("03/04/2021").
QString isoDate(QStringView stated);

/// The same for a line of an article that says nothing but its date: "Published: 13 November 2024",
/// "Berlin, den 3. März 2021" is not one. A year alone is none.
QString dateOfLine(QStringView line);

/// A day and month at the beginning of @p text, with or without its year ("13 November", "Nov. 13",
/// "le 3 mai 2023"): how many UTF-16 units it takes, 0 where there is none.
qsizetype dayLength(QStringView text);

} // namespace app
