#pragma once

#include "storage/records/textrange.h"

#include <QString>
#include <QStringView>

namespace app {

// Clauses, as somebody marks who said what: "Hamas said | that it had fired five rockets, | which
// hit nothing". Clauses part at semicolons, colons, dashes and long brackets, where quotations are
// introduced or commented on, and before the conjunctions and relative pronouns of the language,
// with or without a comma. A comma in a list or a number parts nothing. For a language that is not
// known only its signs count. These are rules of thumb over word lists (languagetables.cpp), not a
// grammar.

/// The clause around the character at @p index, never beyond its sentence, without the comma, full
/// stop, dash, bracket or closing mark without its partner at its ends.
storage::TextRange clauseAt(QStringView text, qsizetype index, const QString &language = {});

/// From the clause at the begin of @p range to the one at its end, where both are in one sentence;
/// else empty.
storage::TextRange clausesAround(QStringView text, storage::TextRange range,
                                 const QString &language = {});

/// The first end of a clause after @p index, in the next sentences too; the size of the text where
/// there is none.
qsizetype nextClauseEnd(QStringView text, qsizetype index, const QString &language = {});
/// The first begin of a clause after @p index; the size of the text where there is none.
qsizetype nextClauseBegin(QStringView text, qsizetype index, const QString &language = {});
/// The last begin of a clause before @p index; 0 where there is none.
qsizetype previousClauseBegin(QStringView text, qsizetype index, const QString &language = {});

} // namespace app
