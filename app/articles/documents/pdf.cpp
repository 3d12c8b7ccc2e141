#include "app/articles/documents/pdf.h"

#include "app/articles/archives/archivewords.h"
#include "app/articles/archives/articlearchive.h"
#include "app/articles/articlelines.h"
#include "app/articles/document.h"
#include "app/articles/documents/pdflines.h"
#include "app/articles/documents/pdfpages.h"
#include "app/articles/documents/pdfparagraphs.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace app {

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;
using storage::Result;
using storage::StructureKind;
using storage::StructureRange;

namespace {

const qreal titleHeight = 1.2; ///< of the body's letters, at least
const qsizetype longestTitle = 300;
const qsizetype shortestSubtitle = 60;
const qsizetype longestIssueLine = 120;
const size_t mostBlocksOfHead = 6; ///< above the first headline
const qsizetype mostWordsOfName = 5;

int sizeOf(qreal height)
{
    return int(std::lround(height * 2));
}

/// Names that programs give: of the file, of nothing.
bool isMadeUp(const QString &title)
{
    static const QRegularExpression pattern(
        u"^(?:microsoft (?:word|powerpoint)\\b.*|untitled.*|unbenannt.*|document\\d*|\\S*\\.\\w{2,5}|.*\\.(?:docx?|odt|indd|qxd|pdf|pages|rtf|html?)|layout \\d+|\\d+)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(title).hasMatch();
}

/// "Friday, 11 January 2019", "No. 12,345", "Vol. 3", "2,80 €": what stands beside a masthead.
bool isOfIssue(const QString &text)
{
    static const QRegularExpression issue(
        u"\\b(?:no|nr|vol|jg|jahrgang|ausgabe|issue|edition|n°|numéro|año|num)\\b\\.?\\s*\\d|[€£$]\\s?\\d|\\d\\s?[€£$]"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (text.size() > longestIssueLine)
        return false;
    for (qsizetype at = 0; at >= 0; at = text.indexOf(u' ', at + 1)) {
        if (dateAtBegin(QStringView(text).sliced(at).trimmed()))
            return true;
    }
    return issue.match(text).hasMatch();
}

/// The name of the paper above its articles, if that is what the largest letters say: a few words
/// at the top of the page with the date or the issue beside them, and a longer headline below.
PdfBlock *mastheadOf(PdfBlocks &article)
{
    const size_t limit = std::min(article.blocks.size(), mostBlocksOfHead);
    for (size_t i = 0; i < limit && article.blocks[i].page == 1; ++i) {
        PdfBlock &name = article.blocks[i];
        const auto words = name.block.text.count(u' ') + 1;
        if (name.block.kind != StructureKind::Heading || words > mostWordsOfName)
            continue;
        const auto isBeside = [&](size_t k) {
            return k < article.blocks.size() && isOfIssue(article.blocks[k].block.text);
        };
        const auto headline =
            std::find_if(article.blocks.begin() + qsizetype(i) + 1, article.blocks.end(),
                         [&](const PdfBlock &block) {
                             return block.page == 1 && block.block.kind == StructureKind::Heading &&
                                    block.block.text.size() > name.block.text.size() &&
                                    block.block.text.count(u' ') + 1 > 3 &&
                                    block.height > article.bodyHeight * titleHeight;
                         });
        const bool isNamed = (i > 0 && isBeside(i - 1)) || isBeside(i + 1) || isBeside(i + 2);
        return isNamed && headline != article.blocks.end() && headline->height < name.height
                   ? &name
                   : nullptr;
    }
    return nullptr;
}

/// The block that is the title, or none.
PdfBlock *titleOf(PdfBlocks &article, const QString &statedTitle)
{
    PdfBlock *largest = nullptr;
    for (PdfBlock &candidate : article.blocks) {
        const QString &text = candidate.block.text;
        if (candidate.page > 2 || text.size() > longestTitle)
            continue;
        if (!statedTitle.isEmpty() && text.compare(statedTitle, Qt::CaseInsensitive) == 0)
            return &candidate;
        const bool isWord =
            std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }) > 2;
        if (candidate.page == 1 && candidate.block.kind == StructureKind::Heading && isWord &&
            candidate.height > article.bodyHeight * titleHeight &&
            (largest == nullptr || sizeOf(candidate.height) > sizeOf(largest->height)))
            largest = &candidate;
    }
    return largest;
}

/// Gives the headings below the title their ranks: the larger, the higher.
void rankHeadings(PdfBlocks &article, const PdfBlock *title)
{
    std::set<int, std::greater<>> sizes;
    for (const PdfBlock &block : article.blocks) {
        if (&block != title && block.block.kind == StructureKind::Heading)
            sizes.insert(sizeOf(block.height));
    }
    for (PdfBlock &block : article.blocks) {
        if (&block == title || block.block.kind != StructureKind::Heading)
            continue;
        const auto rank = std::distance(sizes.begin(), sizes.find(sizeOf(block.height))) + 2;
        block.block.value = QString::number(std::min<qsizetype>(rank, 6));
    }
}

void markTitle(PdfBlocks &article, PdfBlock *title, storage::ArticleMetadata &metadata)
{
    if (title == nullptr)
        return;
    title->block.kind = StructureKind::Title;
    title->block.value.clear();
    state(metadata, "title"_L1, title->block.text, u"largest text"_s);
    const auto next = size_t(title - article.blocks.data()) + 1;
    if (next < article.blocks.size()) {
        ArticleBlock &below = article.blocks[next].block;
        if (below.kind == StructureKind::Heading &&
            (below.text.size() >= shortestSubtitle || endsSentence(below.text))) {
            below.kind = StructureKind::Subtitle;
            below.value.clear();
        }
    }
}

/// A page's ranges of single paragraphs, as one range from its first to its last.
void unitePages(std::vector<StructureRange> &structure)
{
    std::map<QString, StructureRange> pages;
    for (const StructureRange &range : structure) {
        if (range.kind != StructureKind::Page)
            continue;
        const auto [page, isNew] = pages.try_emplace(range.value, range);
        if (!isNew)
            page->second.range = page->second.range.united(range.range);
    }
    std::erase_if(structure,
                  [](const StructureRange &range) { return range.kind == StructureKind::Page; });
    std::vector<StructureRange> all;
    for (const auto &[number, range] : pages)
        all.push_back(range);
    all.insert(all.end(), structure.begin(), structure.end());
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
        return std::tuple(a.range.begin, -a.range.end) < std::tuple(b.range.begin, -b.range.end);
    });
    structure = std::move(all);
}

std::vector<ArticleWarning> warningsOf(const PdfText &text)
{
    std::vector<ArticleWarning> warnings;
    if (text.isTruncated)
        warnings.push_back({ArticleWarning::Kind::Truncated, {}});
    QStringList pictures;
    for (size_t page = 0; page < text.pages.size(); ++page) {
        if (text.pages[page].words.empty())
            pictures.append(QString::number(page + 1));
    }
    if (!pictures.isEmpty())
        warnings.push_back({ArticleWarning::Kind::PagesWithoutText, pictures.join(u", "_s)});
    return warnings;
}

Document documentOf(const PdfBlocks &article)
{
    Document document;
    document.blocks.containers = article.containers;
    for (const PdfBlock &block : article.blocks)
        document.blocks.blocks.push_back(block.block);
    return document;
}

ParsedArticle articleOf(PdfBlocks article, const PdfText &text)
{
    ParsedArticle result;
    const QString statedTitle = isMadeUp(text.title) ? QString() : text.title;
    QString paper;
    if (const PdfBlock *masthead = mastheadOf(article)) {
        paper = masthead->block.text;
        article.blocks.erase(article.blocks.begin() + (masthead - article.blocks.data()));
    }
    PdfBlock *title = titleOf(article, statedTitle);
    rankHeadings(article, title);
    markTitle(article, title, result.metadata);

    Document document = documentOf(article);
    if (title == nullptr) {
        result = app::articleOf(std::move(document));
    } else {
        markOpening(document.blocks, result.metadata);
        stateEdges(document.blocks, result.metadata);
        StructuredText assembledText = assembled(document.blocks);
        result.text = std::move(assembledText.text);
        result.structure = std::move(assembledText.structure);
    }
    unitePages(result.structure);
    state(result.metadata, "title"_L1, statedTitle, u"PDF title"_s);
    state(result.metadata, "publisher"_L1, paper, u"masthead"_s);
    state(result.metadata, "author"_L1, text.author, u"PDF author"_s);
    if (!text.keywords.isEmpty())
        result.metadata.properties[u"keywords"_s] = text.keywords;
    return result;
}

} // namespace

ParsedArticles readPdf(const GivenFile &file)
{
    const Result<PdfText> text = pdfTextOf(file);
    if (!text)
        return {text.error()};
    const bool hasWords = std::any_of(text->pages.begin(), text->pages.end(),
                                      [](const PdfPage &page) { return !page.words.empty(); });
    if (!hasWords && text->isTruncated)
        return {Error{ErrorCode::FormatBroken, file.name(), {}, u"PDF that takes too long"_s}};
    if (!hasWords)
        return {Error{text->hasPictures ? ErrorCode::ScannedPages : ErrorCode::NoText,
                      file.name(),
                      {},
                      u"PDF without a text layer"_s}};
    PdfBlocks blocks = blocksOf(linesOf(*text));
    if (auto articles = articlesOfArchive(documentOf(blocks), file.name()))
        return std::move(*articles);
    ParsedArticle article = articleOf(std::move(blocks), *text);
    article.warnings = warningsOf(*text);
    return {std::move(article)};
}

bool isPdf(const GivenFile &file)
{
    // Some programs put a byte order mark or line ends before the first bytes.
    const auto begin = file.bytes().first(std::min<qsizetype>(file.bytes().size(), 1024));
    const auto at = begin.indexOf("%PDF-");
    return at >= 0 && at <= 16;
}

} // namespace app
