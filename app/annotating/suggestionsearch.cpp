#include "app/annotating/suggestionsearch.h"

#include "app/cues/cuefinder.h"
#include "app/suggestions/suggester.h"
#include "app/text/detectedlanguage.h"
#include "storage/projectreader.h"

namespace app {

using namespace storage;

namespace {

/// Characters of context on each side: more than a list has room for.
constexpr qsizetype contextLength = 80;

QString wordsOf(QStringView text, const std::vector<TextRange> &ranges)
{
    QStringList words;
    for (const TextRange range : ranges)
        words.append(text.sliced(range.begin, range.length()).toString().simplified());
    return words.join(QStringLiteral(" … "));
}

} // namespace

std::vector<FoundSuggestion> foundSuggestionsIn(CueFinder &finder, const QString &text,
                                                const QString &language)
{
    const QString spoken = readingLanguage(language, text);
    std::vector<FoundSuggestion> found;
    for (Suggestion &suggestion : suggestionsIn(text, finder.cuesIn(text, spoken), spoken)) {
        FoundSuggestion each;
        each.source = wordsOf(text, suggestion.source);
        each.context = contextOf(text, suggestion.place(), contextLength);
        each.suggestion = std::move(suggestion);
        found.push_back(std::move(each));
    }
    return found;
}

Result<void> searchSuggestions(const QString &path, const CueSources &sources,
                               const std::function<void(ArticleSuggestions)> &visit,
                               const std::function<bool(qsizetype, qsizetype)> &report)
{
    const auto reader = ProjectReader::open(path);
    if (!reader)
        return reader.error();
    const auto articles = (*reader)->articles();
    if (!articles)
        return articles.error();
    CueFinder finder(sources);
    const auto total = qsizetype(articles->size());
    qsizetype done = 0;
    for (const ArticleSummary &article : *articles) {
        if (!report(done, total))
            return {};
        const auto text = (*reader)->text(article.id);
        if (text) // else: the article was deleted meanwhile
            visit({article.id, article.title, TextMap(*text),
                   foundSuggestionsIn(finder, *text, article.language)});
        ++done;
    }
    report(done, total);
    return {};
}

} // namespace app
