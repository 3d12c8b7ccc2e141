#include "app/annotating/annotationsearch.h"

#include "app/text/textmap.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace app {

using storage::Annotation;
using storage::AnnotationKey;
using storage::Id;
using storage::ProjectReader;
using storage::Result;
using storage::TextRange;

namespace {

using Ids = std::unordered_set<Id<Annotation>>;
using Keys = std::vector<AnnotationKey>;

bool isBefore(const AnnotationKey &a, const AnnotationKey &b)
{
    return std::tie(a.articleId, a.id) < std::tie(b.articleId, b.id);
}

Result<Keys> tagged(const ProjectReader &project, std::vector<Id<storage::Tag>> tags)
{
    if (tags.empty()) {
        const Result<storage::Codebook> codebook = project.codebook();
        if (!codebook)
            return codebook.error();
        for (const storage::Tag &tag : codebook->tags)
            tags.push_back(tag.id);
    }
    Keys keys;
    for (const Id<storage::Tag> tag : tags) {
        const Result<Keys> more = project.annotationsTagged(tag);
        if (!more)
            return more.error();
        keys.insert(keys.end(), more->begin(), more->end());
    }
    std::sort(keys.begin(), keys.end(), isBefore);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

/// The annotations with the value that is looked for, or with any.
Result<Keys> valued(const ProjectReader &project, const AnnotationQuery &query)
{
    if (query.having == AnnotationQuery::Having::ThisValue)
        return project.annotationsWith({query.field}, query.value);
    const Result<std::vector<storage::ValueCount>> counts = project.values({query.field});
    if (!counts)
        return counts.error();
    QStringList values;
    for (const storage::ValueCount &each : *counts)
        values.append(each.value);
    return project.annotationsWithAny({query.field}, values);
}

bool isBy(const ProjectReader &project, Id<Annotation> id, Id<storage::Analyst> analyst)
{
    const Result<Annotation> annotation = project.annotation(id);
    return annotation && annotation->analystId == analyst;
}

/// The annotations of one article that have @p words in a passage.
Result<Ids> sayingIn(const ProjectReader &project, Id<storage::Article> article,
                     const Needle &words)
{
    const Result<QString> text = project.text(article);
    if (!text)
        return text.error();
    const std::vector<TextRange> matches = words.findIn(*text);
    if (matches.empty())
        return Ids();
    const Result<std::vector<storage::Passage>> passages = project.passages(article);
    if (!passages)
        return passages.error();
    const TextMap map(*text);
    Ids found;
    for (const storage::Passage &passage : *passages) {
        const TextRange range = map.toUtf16(passage.span.range);
        const auto first = std::lower_bound(
            matches.begin(), matches.end(), range.begin,
            [](const TextRange &match, qsizetype begin) { return match.begin < begin; });
        if (first != matches.end() && range.contains(*first))
            found.insert(passage.annotationId);
    }
    return found;
}

} // namespace

Result<Keys> annotationsMatching(const ProjectReader &project, const AnnotationQuery &query)
{
    Result<Keys> keys = tagged(project, query.tags);
    if (!keys)
        return keys;
    if (query.having != AnnotationQuery::Having::Anything) {
        const Result<Keys> with = valued(project, query);
        if (!with)
            return with.error();
        const bool isWanted = query.having != AnnotationQuery::Having::NoValue;
        std::erase_if(*keys, [&](const AnnotationKey &key) {
            return std::binary_search(with->begin(), with->end(), key, isBefore) != isWanted;
        });
    }
    std::erase_if(*keys, [&](const AnnotationKey &key) {
        return (query.articleId.isValid() && key.articleId != query.articleId) ||
               (query.analystId.isValid() && !isBy(project, key.id, query.analystId));
    });
    return keys;
}

Result<std::vector<AnnotationKey>> annotationsSaying(const ProjectReader &project,
                                                     const std::vector<AnnotationKey> &keys,
                                                     const Needle &words)
{
    if (words.isEmpty())
        return keys;
    std::vector<AnnotationKey> saying;
    Ids found;
    Id<storage::Article> article;
    for (const AnnotationKey &key : keys) {
        if (key.articleId != article) {
            article = key.articleId;
            Result<Ids> here = sayingIn(project, article, words);
            if (!here)
                return here.error();
            found = std::move(*here);
        }
        if (found.contains(key.id))
            saying.push_back(key);
    }
    return saying;
}

} // namespace app
