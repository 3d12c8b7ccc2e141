#include "app/linking/targetsearch.h"

#include "app/annotating/passagekind.h"
#include "app/annotating/passages.h"
#include "app/text/find.h"
#include "app/text/selection.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace app {

using storage::Annotation;
using storage::ArticleSummary;
using storage::Codebook;
using storage::Id;
using storage::Passage;
using storage::ProjectReader;
using storage::Result;
using storage::Tag;
using storage::TextRange;

namespace {

constexpr qsizetype longestExcerpt = 160;

bool isIn(const Needle &needle, QStringView text)
{
    return !needle.findIn(text, {0, text.size()}, 1).empty();
}

struct Candidate
{
    Id<Annotation> id;
    Id<Tag> tag;
    std::vector<TextRange> passages;
};

class Searching
{
public:
    Searching(const ProjectReader &project, const Codebook &codebook,
              const AnnotationSearch &search)
        : m_project(project),
          m_search(search)
    {
        for (const Id<Tag> tag : search.tags)
            m_tags.emplace(tag, nameOf(codebook, {tag, {}}));
        for (const QString &word : search.query.split(u' ', Qt::SkipEmptyParts))
            m_needles.emplace_back(word);
    }

    Result<void> searchIn(const ArticleSummary &article)
    {
        const Result<std::vector<Passage>> passages = m_project.passages(article.id);
        if (!passages)
            return passages.error();
        const std::vector<Candidate> candidates = candidatesAmong(*passages);
        if (candidates.empty())
            return {};
        const Result<QString> text = m_project.text(article.id);
        if (!text)
            return text.error();
        if (!canHaveAll(article, *text))
            return {};
        const TextMap map(*text);
        for (const Candidate &candidate : candidates) {
            if (isFull())
                break;
            if (hasAll(candidate, article, *text, map))
                m_found.push_back({candidate.id, article.id, candidate.tag,
                                   excerptOf(*text, map, candidate.passages)});
        }
        return {};
    }
    bool isFull() const { return m_found.size() >= m_search.most; }
    std::vector<AnnotationExcerpt> found() && { return std::move(m_found); }

private:
    /// In reading order.
    std::vector<Candidate> candidatesAmong(const std::vector<Passage> &passages) const
    {
        std::vector<Candidate> candidates;
        std::unordered_map<Id<Annotation>, size_t> places;
        for (const Passage &passage : passages) {
            if (passage.annotationId == m_search.except || !m_tags.contains(passage.tagId))
                continue;
            const auto [place, isNew] = places.emplace(passage.annotationId, candidates.size());
            if (isNew)
                candidates.push_back({passage.annotationId, passage.tagId, {}});
            candidates[place->second].passages.push_back(passage.span.range);
        }
        return candidates;
    }
    bool isInATag(const Needle &needle) const
    {
        return std::any_of(m_tags.begin(), m_tags.end(),
                           [&needle](const auto &tag) { return isIn(needle, tag.second); });
    }
    bool canHaveAll(const ArticleSummary &article, const QString &text) const
    {
        return std::all_of(m_needles.begin(), m_needles.end(), [&](const Needle &needle) {
            return isIn(needle, article.title) || isInATag(needle) || isIn(needle, text);
        });
    }
    bool hasAll(const Candidate &candidate, const ArticleSummary &article, const QString &text,
                const TextMap &map) const
    {
        return std::all_of(m_needles.begin(), m_needles.end(), [&](const Needle &needle) {
            const auto isInPassage = [&](TextRange range) {
                const TextRange indices = map.toUtf16(range);
                return isIn(needle, QStringView(text).sliced(indices.begin, indices.length()));
            };
            return isIn(needle, m_tags.at(candidate.tag)) || isIn(needle, article.title) ||
                   std::any_of(candidate.passages.begin(), candidate.passages.end(), isInPassage);
        });
    }

    const ProjectReader &m_project;
    const AnnotationSearch &m_search;
    std::map<Id<Tag>, QString> m_tags;
    std::vector<Needle> m_needles;
    std::vector<AnnotationExcerpt> m_found;
};

} // namespace

QString excerptOf(const QString &text, const TextMap &map, const std::vector<TextRange> &passages)
{
    QStringList words;
    qsizetype length = 0;
    for (const TextRange passage : passages) {
        if (length > longestExcerpt)
            break;
        words.append(quote(text, map, passage));
        length += words.back().size();
    }
    return excerpt(words.join(QStringLiteral(" … ")), longestExcerpt);
}

Result<std::vector<AnnotationExcerpt>> findAnnotations(const ProjectReader &project,
                                                       const Codebook &codebook,
                                                       const AnnotationSearch &search,
                                                       const std::function<bool()> &goesOn)
{
    Searching searching(project, codebook, search);
    for (const ArticleSummary &article : search.articles) {
        if (searching.isFull() || !goesOn())
            break;
        if (article.annotations == 0)
            continue;
        if (const Result<void> searched = searching.searchIn(article); !searched)
            return searched.error();
    }
    return std::move(searching).found();
}

} // namespace app
