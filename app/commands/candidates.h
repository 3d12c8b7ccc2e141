#pragma once

#include "app/cues/cuefinder.h"
#include "app/suggestions/suggestion.h"
#include "app/text/textmap.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace app {

class CsvRow;

/// A passage of a file that may be worth an annotation, in code points of its text of record.
struct Candidate
{
    QString kind; ///< "attribution", "figure", "quotation" or "hedge"
    QString rule;
    storage::TextRange range;
    std::vector<storage::TextRange> source; ///< of an attribution, like cue and content
    std::vector<storage::TextRange> cue;
    std::vector<storage::TextRange> content;
    QString text;                 ///< of a figure: its words
    std::optional<Figure> figure; ///< its range is not meant
};

/// All candidates of @p text by begin, longest first. An empty @p language is told from the text.
std::vector<Candidate> candidatesIn(const QString &text, const QString &language,
                                    CueFinder &finder);

/// One object with what scripts read about @p candidate of @p file.
QJsonObject jsonOf(const QString &file, const Candidate &candidate);

/// The columns of a table of candidates, in order.
QStringList candidateColumns();
/// One row for each of @p candidates of @p file, whose text is @p text in UTF-8.
void addRows(CsvRow &row, const QString &file, const QByteArray &text,
             std::vector<Candidate> candidates);

} // namespace app
