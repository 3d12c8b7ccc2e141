#include "app/articles/documents/epub.h"

#include "app/articles/decoding.h"
#include "app/articles/document.h"
#include "app/articles/documents/documentblocks.h"
#include "app/articles/documents/documentproperties.h"
#include "app/articles/documents/epubpackage.h"
#include "app/articles/documents/wholepage.h"
#include "app/articles/htmltree.h"
#include "app/articles/packedkind.h"
#include "app/text/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using storage::ErrorCode;
using storage::Result;
using storage::StructureKind;

namespace {

const qsizetype fewestWords = 80;
const int blocksBeforeHeading = 5;
const qsizetype largestPage = qsizetype(16) * 1024 * 1024;
const qsizetype mostPages = 5000;
const qsizetype mostNamed = 20; ///< pages that a warning names

struct Page
{
    ArticleBlocks blocks;
    QString heading;
    QString address; ///< that a program which collects articles has it from
    qsizetype words = 0;
    bool isTruncated = false;
};

QString addressIn(const QString &page)
{
    static const QRegularExpression link(
        u"<a\\b[^<>]{0,4000}\\brel=[\"']calibre-downloaded-from[\"'][^<>]*>"_s);
    static const QRegularExpression address(u"\\bhref=[\"']([^\"']*)[\"']"_s);
    const QString tag = link.match(page).captured();
    return webAddress(textOfHtml(address.match(tag).captured(1)));
}

Page pageOf(const QByteArray &bytes)
{
    Page page;
    page.isTruncated = bytes.size() > largestPage;
    DocumentBlocks blocks;
    const QString text = decoded(bytes.left(largestPage)).text;
    addWholePage(text, blocks);
    page.address = addressIn(text);
    page.isTruncated = page.isTruncated || blocks.isTruncated();
    page.blocks = blocks.finished();
    int seen = 0;
    for (const ArticleBlock &block : page.blocks.blocks) {
        const bool isHeading =
            block.kind == StructureKind::Title || block.kind == StructureKind::Heading;
        if (isHeading && page.heading.isEmpty() && seen < blocksBeforeHeading)
            page.heading = block.text.left(500).simplified();
        page.words += wordCount(block.text);
        ++seen;
    }
    return page;
}

/// Puts @p more behind @p blocks.
void append(ArticleBlocks &blocks, ArticleBlocks more)
{
    const auto containers = int(blocks.containers.size());
    int lists = 0;
    bool hasTitle = false;
    for (const ArticleBlock &block : blocks.blocks) {
        lists = std::max(lists, block.list + 1);
        hasTitle = hasTitle || block.kind == StructureKind::Title;
    }
    for (ArticleBlock &block : more.blocks) {
        for (int &container : block.containers)
            container += containers;
        block.list += block.list >= 0 ? lists : 0;
        if (block.kind == StructureKind::Title && hasTitle) {
            block.kind = StructureKind::Heading;
            block.value = u"1"_s;
        }
        hasTitle = hasTitle || block.kind == StructureKind::Title;
    }
    blocks.blocks.insert(blocks.blocks.end(), std::make_move_iterator(more.blocks.begin()),
                         std::make_move_iterator(more.blocks.end()));
    blocks.containers.insert(blocks.containers.end(),
                             std::make_move_iterator(more.containers.begin()),
                             std::make_move_iterator(more.containers.end()));
}

bool isArticle(const Page &page)
{
    return !page.heading.isEmpty() && page.words >= fewestWords;
}

/// A newspaper is often called its own author.
QString authorsOf(const EpubPackage &package)
{
    const QString creators = package.creators.join(", "_L1);
    const bool isPaper = package.title.contains(creators, Qt::CaseInsensitive) ||
                         creators.compare(package.publisher, Qt::CaseInsensitive) == 0;
    return isPaper ? QString() : creators;
}

void stateCommon(storage::ArticleMetadata &metadata, const EpubPackage &package)
{
    state(metadata, "date_published"_L1, package.date, u"dc:date"_s);
    state(metadata, "language"_L1, languageTag(package.language), u"dc:language"_s);
    state(metadata, "publisher"_L1, package.publisher, u"dc:publisher"_s);
    if (!package.subjects.isEmpty())
        metadata.properties[u"subjects"_s] = package.subjects.join("; "_L1);
}

/// The whole book as one article.
ParsedArticle wholeBook(std::vector<Page> pages, const EpubPackage &package)
{
    Document document;
    bool isTruncated = false;
    for (Page &page : pages) {
        isTruncated = isTruncated || page.isTruncated;
        append(document.blocks, std::move(page.blocks));
    }
    storage::ArticleMetadata &metadata = document.metadata;
    state(metadata, "title"_L1, package.title, u"dc:title"_s);
    state(metadata, "author"_L1, authorsOf(package), u"dc:creator"_s);
    stateStyledBlocks(document);
    stateCommon(metadata, package);
    state(metadata, "url"_L1, webAddress(package.source), u"dc:source"_s);
    state(metadata, "url"_L1, webAddress(package.identifier), u"dc:identifier"_s);
    if (!package.identifier.isEmpty())
        metadata.properties[u"source_id"_s] = package.identifier;
    if (isTruncated)
        document.warnings.push_back({ArticleWarning::Kind::Truncated, {}});
    return articleOf(std::move(document));
}

/// The articles of an issue, and what is left out of it.
class Issue
{
public:
    explicit Issue(const EpubPackage &package) : m_package(package) {}

    void add(Page page)
    {
        if (isArticle(page)) {
            m_articles.push_back(std::move(page));
            m_isOpen = true;
        } else if (page.heading.isEmpty() && m_isOpen) {
            append(m_articles.back().blocks, std::move(page.blocks));
            m_articles.back().isTruncated = m_articles.back().isTruncated || page.isTruncated;
        } else {
            m_isOpen = false;
            if (!page.heading.isEmpty() && m_leftOut.size() < mostNamed)
                m_leftOut.append(page.heading);
        }
    }

    ParsedArticles articles() &&
    {
        ParsedArticles all;
        for (Page &page : m_articles)
            all.push_back(articleFrom(std::move(page), all.size() + 1));
        return all;
    }

private:
    ParsedArticle articleFrom(Page page, size_t number)
    {
        Document document;
        document.blocks = std::move(page.blocks);
        stateCommon(document.metadata, m_package);
        stateStyledBlocks(document);
        if (page.isTruncated)
            document.warnings.push_back({ArticleWarning::Kind::Truncated, {}});
        if (number == 1 && !m_leftOut.isEmpty())
            document.warnings.push_back(
                {ArticleWarning::Kind::PartsLeftOut, m_leftOut.join(", "_L1)});
        ParsedArticle article = articleOf(std::move(document));
        storage::ArticleMetadata &metadata = article.metadata;
        state(metadata, "title"_L1, page.heading, u"heading"_s);
        state(metadata, "url"_L1, page.address, u"link of download"_s);
        state(metadata, "author"_L1, authorsOf(m_package), u"dc:creator"_s);
        if (!m_package.title.isEmpty())
            metadata.properties[u"edition"_s] = m_package.title;
        article.place = QString::number(number) + u". "_s + page.heading;
        return article;
    }

    const EpubPackage &m_package;
    std::vector<Page> m_articles;
    bool m_isOpen = false; ///< pages without a heading go on with the last article
    QStringList m_leftOut;
};

ParsedArticles articlesOf(std::vector<Page> pages, const EpubPackage &package)
{
    if (std::count_if(pages.begin(), pages.end(), isArticle) < 2)
        return {wholeBook(std::move(pages), package)};
    Issue issue(package);
    for (Page &page : pages)
        issue.add(std::move(page));
    return std::move(issue).articles();
}

} // namespace

bool isEpub(const GivenFile &file)
{
    return packedKind(file.bytes()) == PackedKind::Epub;
}

ParsedArticles readEpub(const GivenFile &file)
{
    const Result<DocumentParts> parts = DocumentParts::of(file, [](const QString &name) {
        return name.endsWith(".xml"_L1) || name.endsWith(".opf"_L1) || name.endsWith(".xhtml"_L1) ||
               name.endsWith(".html"_L1) || name.endsWith(".htm"_L1);
    });
    if (!parts)
        return {parts.error()};
    const Result<EpubPackage> package = epubPackage(file, *parts);
    if (!package)
        return {package.error()};
    std::vector<Page> pages;
    QStringList missing; // or a picture
    for (const QString &name : package->pages) {
        const QByteArray *bytes = parts->find(name);
        if (bytes != nullptr && qsizetype(pages.size()) < mostPages)
            pages.push_back(pageOf(*bytes));
        else if (bytes == nullptr && missing.size() < mostNamed)
            missing.append(name);
    }
    ParsedArticles articles = articlesOf(std::move(pages), *package);
    if (!missing.isEmpty() && articles.front())
        articles.front()->warnings.push_back(
            {ArticleWarning::Kind::PartsLeftOut, missing.join(", "_L1)});
    return articles;
}

} // namespace app
