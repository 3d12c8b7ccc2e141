#include "app/articles/htmlpage.h"

#include "app/articles/articlelines.h"
#include "app/articles/htmlblocks.h"
#include "app/articles/htmlcontent.h"
#include "app/articles/htmlmetadata.h"
#include "app/articles/htmltree.h"

#include <QRegularExpression>

namespace app {

using namespace Qt::StringLiterals;
using storage::StructureKind;

namespace {

/// A page that its scripts would fill has its text in JSON-LD only.
ArticleBlocks blocksOfBody(const QString &articleBody)
{
    ArticleBlocks article;
    const QString text =
        articleBody.contains("</p>"_L1) ? readHtml(articleBody).text : textOfHtml(articleBody);
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        ArticleBlock block;
        block.text = line;
        trim(block);
        article.blocks.push_back(block);
    }
    return article;
}

void stateTitle(const ArticleBlocks &blocks, const HtmlMetadata &page, const HtmlContent &content,
                storage::ArticleMetadata &metadata)
{
    for (const ArticleBlock &block : blocks.blocks) {
        if (block.kind == StructureKind::Title)
            state(metadata, "title"_L1, block.text,
                  content.headline != nullptr ? content.headline->tag : u"headline"_s);
    }
    state(metadata, "title"_L1, page.pageTitle, u"title"_s);
}

/// "Headline - Site": what stands behind the very words of the headline is the site's name.
void statePublisher(const HtmlMetadata &page, const HtmlContent &content,
                    storage::ArticleMetadata &metadata)
{
    static const QRegularExpression site(u"^\\s+(?:[|–—·»]|-|::)\\s+([^|–—·»]{2,40})$"_s);
    const QString headline =
        content.headline != nullptr ? content.headline->shownText() : QString();
    if (headline.size() < 10 || !page.wholeTitle.startsWith(headline))
        return;
    const QString name = site.match(page.wholeTitle.mid(headline.size())).captured(1).trimmed();
    if (!name.contains(" - "_L1) && name != metadata.author && name != metadata.section)
        state(metadata, "publisher"_L1, name, u"title"_s);
}

} // namespace

ParsedArticle readHtml(const QString &html)
{
    HtmlTree tree(html);
    const HtmlMetadata page = metadataOf(tree);
    const QString title = page.metadata.title.isEmpty() ? page.pageTitle : page.metadata.title;
    const HtmlContent content = findContent(tree, title);

    ParsedArticle article;
    article.metadata = page.metadata;
    ArticleBlocks blocks = blocksOf(content, title, QUrl(page.metadata.url), article.metadata);
    qsizetype shown = 0;
    for (const ArticleBlock &block : blocks.blocks)
        shown += block.kind == StructureKind::Title ? 0 : block.text.size();
    if (shown * 2 < page.articleBody.size() && page.articleBody.size() > 200)
        blocks = blocksOfBody(page.articleBody);
    markOpening(blocks, article.metadata);
    stateTitle(blocks, page, content, article.metadata);
    statePublisher(page, content, article.metadata);
    StructuredText assembledText = assembled(blocks);
    article.text = std::move(assembledText.text);
    article.structure = std::move(assembledText.structure);
    if (tree.isTruncated())
        article.warnings.push_back({ArticleWarning::Kind::Truncated, {}});
    return article;
}

HtmlKind looksLikeHtml(const QString &text)
{
    static const QRegularExpression beginning(
        u"^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--[\\s\\S]{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body|meta)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString head = text.left(8192);
    if (beginning.match(head).hasMatch())
        return HtmlKind::Page;
    // A piece of a page, as the clipboard has it: tags from the first character on, and closed
    // ones.
    static const QRegularExpression firstTag(
        u"^\\s*<(?:div|p|article|section|main|h[1-6]|span|table|ul|ol|header|figure|blockquote)\\b[^>]*>"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression closing(
        u"</(?:div|p|article|section|main|h[1-6]|span|table|ul|ol|header|figure|blockquote)>"_s,
        QRegularExpression::CaseInsensitiveOption);
    return firstTag.match(head).hasMatch() && closing.match(text).hasMatch() ? HtmlKind::Piece
                                                                             : HtmlKind::None;
}

} // namespace app
