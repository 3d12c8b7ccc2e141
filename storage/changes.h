#pragma once

#include "storage/records/annotation.h"
#include "storage/records/article.h"
#include "storage/records/codebook.h"
#include "storage/records/id.h"

#include <vector>

namespace storage {

enum class Operation { Inserted, Updated, Deleted };

/// The rows that one edit, undo or redo changed, as told to the views.
///
/// A changed span or field value counts as an update of its annotation, changed structure,
/// properties, relations and origins of metadata as an update of their article. Each record is
/// named once.
struct Changes
{
    struct ArticleChange
    {
        Id<Article> id;
        Operation operation = Operation::Updated;
        bool operator==(const ArticleChange &) const = default;
    };
    struct AnnotationChange
    {
        Id<Annotation> id;
        Id<Article> articleId; ///< also known for deleted annotations
        Operation operation = Operation::Updated;
        bool operator==(const AnnotationChange &) const = default;
    };
    struct LinkChange
    {
        Id<Link> id;
        Operation operation = Operation::Updated;
        bool operator==(const LinkChange &) const = default;
    };

    std::vector<ArticleChange> articles;
    std::vector<AnnotationChange> annotations;
    std::vector<LinkChange> links;
    std::vector<Id<Article>> texts; ///< articles that are there and whose text is another one now
    std::vector<Id<Article>> suggestions; ///< articles in which rejected suggestions changed
    bool codebook = false;                ///< a tag, role or field changed
    bool aliases = false;                 ///< an alias of a value changed
    bool listedWords = false;             ///< a word of the project's list changed

    bool isEmpty() const
    {
        return articles.empty() && annotations.empty() && links.empty() && suggestions.empty() &&
               !codebook && !aliases && !listedWords;
    }
    bool operator==(const Changes &) const = default;
};

} // namespace storage
