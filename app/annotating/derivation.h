#pragma once

#include "app/text/textmap.h"
#include "storage/records/annotation.h"
#include "storage/records/article.h"
#include "storage/records/codebook.h"

#include <QLatin1StringView>
#include <QString>

#include <vector>

namespace app {

/// A value that follows from what an annotation says; an empty one: nothing follows.
struct DerivedValue
{
    QLatin1StringView meaning; ///< of the field
    QString value;
    storage::TextRange range; ///< where it was taken from, or empty
};

/// What the rules look at.
struct Surroundings
{
    const storage::Codebook &codebook;
    const storage::ArticleMetadata &article;
    const QString &language; ///< that the text is read in: readingLanguage()
    const QString &text;
    const TextMap &map;
    /// At least those that overlap what is asked about.
    const std::vector<storage::Annotation> &annotations;
    const std::vector<storage::ValueAlias> &aliases; ///< the project's other names of values
};

/// Whether any rule is about annotations of @p tag.
bool hasRules(const storage::Codebook &codebook, storage::Id<storage::Tag> tag);

/// What follows from @p annotation, one entry for every field that there are rules for.
std::vector<DerivedValue> derivedValues(const Surroundings &surroundings,
                                        const storage::Annotation &annotation);

/// @p annotation with what follows in the place of what followed; what an analyst said stays.
storage::Annotation withDerivedValues(const Surroundings &surroundings,
                                      const storage::Annotation &annotation);

} // namespace app
