#pragma once

#include <QString>

namespace app {

/// Where in a file of several articles one stands, in the analyst's language, for tables and as
/// part of sentences. Numbers begin at 1.
QString placeOfRow(qsizetype number);
QString placeOfLine(qsizetype number);
QString placeOfCharacter(qsizetype number);
QString placeOfArticle(qsizetype number);
QString placeOfArticle(qsizetype number, qsizetype of);
QString placeOfItem(qsizetype number, qsizetype of);
QString placeOfMessage(qsizetype number, qsizetype of);

/// @p place is what an archive writes above an article: "56 of 100 DOCUMENTS".
QString placeBefore(const QString &place);
QString placeAfter(const QString &place);

} // namespace app
