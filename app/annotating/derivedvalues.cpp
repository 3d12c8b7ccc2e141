#include "app/annotating/derivedvalues.h"

#include "app/annotating/containment.h"
#include "app/annotating/derivation.h"
#include "app/codebook/meanings.h"
#include "app/text/detectedlanguage.h"

#include <algorithm>
#include <map>
#include <set>

namespace app {

using storage::Annotation;
using storage::Article;
using storage::Codebook;
using storage::Edit;
using storage::Id;
using storage::Result;
using storage::TextRange;

namespace {

using Annotations = std::vector<Annotation>;

/// Beyond this all annotations of the article are read at once.
constexpr size_t mostReadOneByOne = 48;
constexpr size_t mostPlaces = 16;

/// What was changed in one article.
struct Work
{
    Annotations before;
    Annotations after;
};

bool isAttribution(const Codebook &codebook, const Annotation &annotation)
{
    return codebook.meaningOf(annotation.tagId) == meaning::attribution;
}

/// The content of each attribution that was changed, as it was and as it is.
struct Content
{
    Id<storage::Analyst> analyst;
    std::vector<TextRange> ranges;
};

std::vector<Content> contentsOf(const Codebook &codebook, const Work &work)
{
    std::vector<Content> contents;
    for (const Annotations *annotations : {&work.before, &work.after}) {
        for (const Annotation &annotation : *annotations) {
            if (!isAttribution(codebook, annotation))
                continue;
            std::vector<TextRange> ranges = rangesOf(codebook, annotation, meaning::content);
            if (!ranges.empty())
                contents.push_back({annotation.analystId, std::move(ranges)});
        }
    }
    return contents;
}

/// Where annotations stand that what follows depends on, or that depend on it: in the contents, and
/// around the begin of each annotation that can be said by somebody.
std::vector<TextRange> placesToLookAt(const Codebook &codebook, const Work &work,
                                      const std::vector<Content> &contents)
{
    std::vector<TextRange> places;
    for (const Annotation &annotation : work.after) {
        if (codebook.meaningOf(annotation.tagId) != meaning::figure && !annotation.spans.empty())
            places.push_back(annotation.spans.front().range);
    }
    for (const Content &content : contents)
        places.insert(places.end(), content.ranges.begin(), content.ranges.end());
    std::sort(places.begin(), places.end(),
              [](TextRange a, TextRange b) { return a.begin < b.begin; });
    std::vector<TextRange> joined;
    for (const TextRange place : places) {
        if (!joined.empty() && (place.begin <= joined.back().end || joined.size() == mostPlaces))
            joined.back() = joined.back().united(place);
        else
            joined.push_back(place);
    }
    return joined;
}

/// Reads the annotations at @p places; those of @p known are taken from there.
Result<Annotations> neighbours(const storage::ProjectReader &project, Id<Article> article,
                               const std::vector<TextRange> &places, const Annotations &known,
                               const OpenText *open)
{
    std::set<Id<Annotation>> wanted;
    const bool isOpen = open && open->article == article;
    for (const TextRange place : places) {
        if (isOpen) {
            for (const storage::Passage &passage : open->passages) {
                if (passage.span.range.begin >= place.end)
                    break;
                if (passage.span.range.overlaps(place))
                    wanted.insert(passage.annotationId);
            }
            continue;
        }
        const Result<std::vector<Id<Annotation>>> ids = project.annotationsAt(article, place);
        if (!ids)
            return ids.error();
        wanted.insert(ids->begin(), ids->end());
    }
    if (wanted.size() > mostReadOneByOne)
        return project.annotations(article);
    Annotations found = known;
    for (const Annotation &annotation : known)
        wanted.erase(annotation.id);
    for (const Id<Annotation> id : wanted) {
        Result<Annotation> annotation = project.annotation(id);
        if (!annotation && isOpen && annotation.error().code == storage::ErrorCode::NotFound)
            continue; // it went in this edit
        if (!annotation)
            return annotation.error();
        found.push_back(std::move(annotation.value()));
    }
    return found;
}

/// The text of an article, read where nobody has it.
class ArticleText
{
public:
    ArticleText(const storage::ProjectReader &project, Id<Article> article, const OpenText *open)
        : m_open(open && open->article == article ? open : nullptr),
          m_text(m_open ? Result<QString>(QString()) : project.text(article))
    {
        if (m_text)
            m_map = TextMap(*m_text);
    }
    const Result<QString> &result() const { return m_text; }
    const QString &text() const { return m_open ? m_open->text : *m_text; }
    const TextMap &map() const { return m_open ? m_open->map : m_map; }

private:
    const OpenText *m_open;
    Result<QString> m_text;
    TextMap m_map;
};

Result<void> deriveIn(Edit &edit, const Codebook &codebook, Id<Article> articleId, const Work &work,
                      const OpenText *open)
{
    const Result<Article> article = edit.project().article(articleId);
    if (!article)
        return article.error();
    const ArticleText text(edit.project(), articleId, open);
    if (!text.result())
        return text.result().error();
    const std::vector<Content> contents = contentsOf(codebook, work);
    const std::vector<TextRange> places = placesToLookAt(codebook, work, contents);
    const Result<Annotations> around =
        neighbours(edit.project(), articleId, places, work.after, open);
    if (!around)
        return around.error();

    std::set<Id<Annotation>> changed;
    for (const Annotation &annotation : work.after)
        changed.insert(annotation.id);
    const auto depends = [&](const Annotation &annotation) {
        if (!hasRules(codebook, annotation.tagId))
            return false;
        const std::vector<TextRange> passages = rangesOf(annotation);
        return changed.contains(annotation.id) ||
               std::any_of(contents.begin(), contents.end(), [&](const Content &content) {
                   return content.analyst == annotation.analystId &&
                          lieInside(passages, content.ranges);
               });
    };
    const Result<std::vector<storage::ValueAlias>> aliases = edit.project().aliases();
    if (!aliases)
        return aliases.error();
    const QString language = readingLanguage(article->metadata.language, text.text());
    const Surroundings surroundings{codebook,   article->metadata, language, text.text(),
                                    text.map(), *around,           *aliases};
    for (const Annotation &annotation : *around) {
        if (!depends(annotation))
            continue;
        const Annotation derived = withDerivedValues(surroundings, annotation);
        if (derived == annotation)
            continue;
        if (Result<void> done = edit.updateAnnotation(derived); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> deriveValues(Edit &edit, const Codebook &codebook, const Annotations &before,
                          const std::vector<Id<Annotation>> &ids, const OpenText *open)
{
    std::map<Id<Article>, Work> works;
    for (const Annotation &annotation : before) {
        if (hasRules(codebook, annotation.tagId))
            works[annotation.articleId].before.push_back(annotation);
    }
    for (const Id<Annotation> id : ids) {
        Result<Annotation> annotation = edit.project().annotation(id);
        if (!annotation)
            return annotation.error();
        if (hasRules(codebook, annotation->tagId))
            works[annotation->articleId].after.push_back(std::move(annotation.value()));
    }
    for (const auto &[article, work] : works) {
        if (Result<void> done = deriveIn(edit, codebook, article, work, open); !done)
            return done;
    }
    return {};
}

Result<void> deriveAllValues(Edit &edit, const Codebook &codebook, Id<Article> article)
{
    Result<Annotations> all = edit.project().annotations(article);
    if (!all)
        return all.error();
    Work work;
    for (Annotation &annotation : all.value()) {
        if (hasRules(codebook, annotation.tagId))
            work.after.push_back(std::move(annotation));
    }
    return work.after.empty() ? Result<void>() : deriveIn(edit, codebook, article, work, nullptr);
}

} // namespace app
