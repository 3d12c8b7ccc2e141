#include "app/articles/archives/articlearchive.h"

#include "app/articles/archives/archivearticle.h"
#include "app/articles/archives/factiva.h"
#include "app/articles/archives/lineblocks.h"
#include "app/articles/archives/nexis.h"
#include "app/articles/archives/pageblocks.h"
#include "app/articles/archives/proquest.h"
#include "app/articles/htmlpage.h"
#include "app/articles/htmltree.h"

namespace app {

std::optional<ParsedArticles> articlesOfArchive(const Document &document, const QString &fileName)
{
    // ProQuest's "Document 1 of 20" is a separator of Nexis, too.
    using Reader = ParsedArticles (*)(const ArticleBlocks &, const QString &);
    const Reader reader = isProQuest(document.blocks)  ? articlesOfProQuest
                          : isFactiva(document.blocks) ? articlesOfFactiva
                          : isNexis(document.blocks)   ? articlesOfNexis
                                                       : nullptr;
    std::optional<ParsedArticles> articles;
    if (reader != nullptr) {
        const auto rejoined = blocksOfWrappedLines(document.blocks);
        articles = reader(rejoined ? *rejoined : document.blocks, fileName);
    }
    if (articles)
        return withWarnings(std::move(*articles), document.warnings);
    return std::nullopt;
}

ParsedArticles articlesOf(Document document, const QString &fileName)
{
    std::optional<ParsedArticles> articles = articlesOfArchive(document, fileName);
    if (articles)
        return std::move(*articles);
    return {articleOf(std::move(document))};
}

Document documentOfWholeFile(const GivenFile &file)
{
    Document document;
    if (looksLikeHtml(file.text()) == HtmlKind::None) {
        document.blocks = blocksOfLines(file.text());
        return document;
    }
    HtmlTree tree(file.text());
    document.blocks = blocksOfElement(tree.root());
    if (tree.isTruncated())
        document.warnings.push_back({ArticleWarning::Kind::Truncated, {}});
    return document;
}

} // namespace app
