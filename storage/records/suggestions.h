#pragma once

#include "storage/records/analyst.h"
#include "storage/records/article.h"
#include "storage/records/id.h"
#include "storage/records/textrange.h"

#include <QString>

namespace storage {

/// A passage that the program had proposed and an analyst does not want to be asked about again.
struct RejectedSuggestion
{
    Id<RejectedSuggestion> id;
    QString uuid;
    Id<Article> articleId;
    Id<Analyst> analystId;
    QString kind;    ///< "attribution" or "figure"
    QString rule;    ///< what had proposed it
    TextRange place; ///< the cue, or the figure
    QString created; ///< UTC, ISO 8601

    bool operator==(const RejectedSuggestion &) const = default;
};

/// A word that a project lights in its articles, besides those the program knows.
struct ListedWord
{
    Id<ListedWord> id;
    QString uuid;
    QString pattern;
    bool isRegularExpression = false;
    QString kind;   ///< "sure", "likely", "credit", "hedge", "figure", "date" or "name"
    QString colour; ///< "#RRGGBB"; empty: the colour of its kind

    bool operator==(const ListedWord &) const = default;
};

} // namespace storage
