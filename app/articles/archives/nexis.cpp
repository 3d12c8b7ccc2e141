#include "app/articles/archives/nexis.h"

#include "app/articles/archives/archivearticle.h"
#include "app/articles/archives/archivewords.h"
#include "app/articles/archives/articlearchive.h"
#include "app/articles/archives/nexisarticle.h"
#include "app/articles/articleplaces.h"

#include <QRegularExpression>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

const int mostTries = 20;
const size_t mostLinesAboveCount = 40; ///< of a cover sheet

std::optional<ArchiveNumber> separatorOf(QStringView line)
{
    static const QRegularExpression pattern(
        u"^(?:(\\d{1,6}) (?:of|von|des?|sur|di|van(?: de)?) (\\d{1,6}) "
        u"(?:documents?|dokumente?n?|documenten|documentos?|documenti)"
        u"|(?:dokument|documento?) (\\d{1,6}) (?:of|von|des?|sur|di|van(?: de)?) (\\d{1,6}))$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (line.size() > 60)
        return std::nullopt;
    const auto match = pattern.match(line.toString().simplified());
    if (!match.hasMatch())
        return std::nullopt;
    const bool isFirst = !match.captured(1).isEmpty();
    return ArchiveNumber{match.captured(isFirst ? 1 : 3).toLongLong(),
                         match.captured(isFirst ? 2 : 4).toLongLong(), match.captured()};
}

/// "Selected Items: 1-49, 60" says that there are 50.
qsizetype itemsRequested(const ArticleBlocks &document, size_t end)
{
    static const QRegularExpression request(
        u"(?:selected items|select items|ausgabeauftrag|dokument\\(e\\)|ausgewählte "
        u"dokumente)[^\\d\\n]{0,40}:\\s*"
        u"(\\d{1,6}(?:\\s*[-,]\\s*\\d{1,6}){0,40})"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (size_t i = 0; i < std::min<size_t>(end, 20); ++i) {
        const auto match = request.match(document.blocks[i].text.left(4000));
        if (!match.hasMatch())
            continue;
        qsizetype count = 0;
        for (const QString &part : match.captured(1).split(u',')) {
            const qsizetype first = part.section(u'-', 0, 0).toLongLong();
            const qsizetype last = part.section(u'-', -1).toLongLong();
            count += std::max<qsizetype>(0, last - first + 1);
        }
        return count;
    }
    return 0;
}

storage::Result<ParsedArticle> read(const ArticleBlocks &document, const NexisChunk &chunk,
                                    NexisLayout layout, const QString &fileName)
{
    if (isFailureOfNexis(document, chunk))
        return storage::Error{storage::ErrorCode::NoText, fileName, chunk.place,
                              u"Nexis could not deliver it"_s};
    return articleOfNexis(document, chunk, layout);
}

ParsedArticles articlesOfOldLayout(const ArticleBlocks &document, const QString &fileName)
{
    std::vector<NexisChunk> chunks;
    std::vector<ArchiveNumber> numbers;
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        const auto separator = separatorOf(document.blocks[i].text);
        if (!separator)
            continue;
        if (!chunks.empty())
            chunks.back().end = i;
        chunks.push_back({i + 1, document.blocks.size(), separator->words});
        numbers.push_back(*separator);
    }
    if (chunks.size() > mostArchiveArticles)
        return {tooManyArticles(fileName)};
    ParsedArticles articles;
    for (const NexisChunk &chunk : chunks)
        articles.push_back(read(document, chunk, NexisLayout::Old, fileName));
    const qsizetype requested = itemsRequested(document, chunks.front().begin);
    if (const auto error = incompleteness(numbers, requested, fileName))
        articles.push_back(*error);
    return articles;
}

/// The list of titles in front of a delivery in the new layout.
struct CoverSheet
{
    qsizetype declared = 0;
    QStringList titles;
    size_t end = 0; ///< of its blocks
};

/// That at the head of the blocks from @p begin to @p limit; another one begins where another
/// delivery was appended.
CoverSheet coverSheetOf(const ArticleBlocks &document, size_t begin, size_t limit)
{
    static const QRegularExpression count(
        u"^(?:documents|dokumente|documenten|documentos|documenti)\\s*\\((\\d{1,6})\\)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression entry(u"^(\\d{1,6})\\.\\s+(\\S.*)$"_s);
    CoverSheet cover;
    size_t i = begin;
    for (; i < std::min<size_t>(limit, begin + mostLinesAboveCount) && cover.declared == 0; ++i)
        cover.declared = count.match(document.blocks[i].text.simplified()).captured(1).toLongLong();
    if (cover.declared == 0)
        return cover;
    cover.end = i;
    for (; i < limit &&
           nexisLabelOf(document.blocks[i].text, NexisLayout::New).field != NexisField::Body;
         ++i) {
        const ArticleBlock &block = document.blocks[i];
        const auto match = entry.match(block.text.simplified());
        if (match.hasMatch() && match.captured(1).toLongLong() == cover.titles.size() + 1) {
            cover.titles.append(match.captured(2));
            cover.end = i + 1;
        } else if (block.kind == storage::StructureKind::ListItem) {
            cover.titles.append(block.text.simplified()); // numbered by Word
            cover.end = i + 1;
        } else if (!cover.titles.isEmpty() && block.text.simplified() == cover.titles.front()) {
            break;
        }
    }
    return cover;
}

/// Where the first article begins: above the date line that the first "Body" follows.
size_t beginOfFirst(const ArticleBlocks &document, const CoverSheet &cover, size_t begun,
                    size_t end)
{
    for (size_t i = cover.end; i < end && !cover.titles.isEmpty(); ++i) {
        if (document.blocks[i].text.simplified() == cover.titles.front())
            return i;
    }
    static const QRegularExpression coverLabel(
        u"^(?:user name|date and time|job number|client/matter|search terms|search type|narrowed "
        u"by|"
        u"content type|benutzername|datum und uhrzeit|auftragsnummer|nom d.utilisateur|date et "
        u"heure|"
        u"nombre de usuario|fecha y hora|gebruikersnaam|datum en tijd)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    size_t begin = std::max(begun, cover.end);
    for (size_t i = begin; i < end; ++i) {
        if (dateAtBegin(document.blocks[i].text))
            break;
        if (coverLabel.match(document.blocks[i].text.left(60)).hasMatch())
            begin = i + 1;
    }
    return begin;
}

/// Where the titles that were found leave those of the cover sheet.
QString firstDifference(const CoverSheet &cover, const QStringList &found)
{
    for (qsizetype i = 0; i < cover.titles.size(); ++i) {
        const QString &expected = cover.titles[i];
        if (i >= found.size() || !(expected.startsWith(found[i]) || found[i].startsWith(expected)))
            return u"%1. %2"_s.arg(i + 1).arg(expected.left(120));
    }
    return {};
}

ParsedArticles articlesOfNewLayout(const ArticleBlocks &document, const QString &fileName)
{
    CoverSheet cover; // of all deliveries in the file
    std::vector<NexisChunk> chunks;
    size_t begin = 0;
    bool hasText = false;
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        const NexisField field = nexisLabelOf(document.blocks[i].text, NexisLayout::New).field;
        const bool isLast = i + 1 == document.blocks.size();
        hasText = hasText || field == NexisField::Body || field == NexisField::Length;
        if (field != NexisField::End && !(isLast && hasText))
            continue;
        const CoverSheet own = coverSheetOf(document, begin, i);
        if (chunks.empty() || own.declared > 0)
            begin = beginOfFirst(document, own, begin, i);
        cover.declared += own.declared;
        cover.titles += own.titles;
        chunks.push_back({begin, field == NexisField::End ? i : i + 1, {}});
        begin = i + 1;
        hasText = false;
    }
    if (chunks.size() > mostArchiveArticles)
        return {tooManyArticles(fileName)};
    if (chunks.empty())
        cover = coverSheetOf(document, 0, document.blocks.size());
    ParsedArticles articles;
    QStringList titles;
    for (size_t i = 0; i < chunks.size(); ++i) {
        chunks[i].place =
            placeOfArticle(qsizetype(i) + 1, std::max(cover.declared, qsizetype(chunks.size())));
        articles.push_back(read(document, chunks[i], NexisLayout::New, fileName));
        titles.append(articles.back().isOk() ? articles.back()->metadata.title : QString());
    }
    if (cover.declared > 0 && cover.declared != qsizetype(chunks.size()))
        articles.push_back(storage::Error{storage::ErrorCode::ArchiveIncomplete, fileName,
                                          firstDifference(cover, titles),
                                          u"%1 %2"_s.arg(cover.declared).arg(chunks.size())});
    return articles;
}

/// Labels that an article of Nexis cannot be without, in one of the first articles.
bool hasLabels(const ArticleBlocks &document, size_t begin, NexisLayout layout)
{
    const size_t end = std::min(document.blocks.size(), begin + 2000);
    for (size_t i = begin; i < end; ++i) {
        const NexisField field = nexisLabelOf(document.blocks[i].text, layout).field;
        if (field == NexisField::Length || field == NexisField::LoadDate ||
            field == NexisField::PublicationType)
            return true;
    }
    return false;
}

/// The list of the articles that a delivery has, without any of them.
bool isCoverSheetAlone(const ArticleBlocks &document)
{
    const CoverSheet cover = coverSheetOf(document, 0, document.blocks.size());
    return !cover.titles.isEmpty() &&
           std::any_of(document.blocks.begin(), document.blocks.end(),
                       [](const ArticleBlock &block) {
                           return block.text.startsWith("Client/Matter:"_L1);
                       });
}

/// Where a document of the old or the new layout says so for the first time; nothing where it is
/// none.
std::optional<NexisLayout> layoutOf(const ArticleBlocks &document)
{
    bool hasBody = false;
    int tries = 0;
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        const QString &text = document.blocks[i].text;
        if (text.size() > 60)
            continue;
        // An article of pictures only may have no labels, but not many.
        if (tries < mostTries && separatorOf(text) && ++tries > 0 &&
            hasLabels(document, i + 1, NexisLayout::Old))
            return NexisLayout::Old;
        const NexisField field = nexisLabelOf(text, NexisLayout::New).field;
        hasBody = hasBody || field == NexisField::Body;
        if (field != NexisField::End)
            continue;
        return hasBody || hasLabels(document, 0, NexisLayout::New) ? std::optional(NexisLayout::New)
                                                                   : std::nullopt;
    }
    return isCoverSheetAlone(document) ? std::optional(NexisLayout::New) : std::nullopt;
}

} // namespace

bool isSeparatorOfNexis(QStringView line)
{
    return separatorOf(line).has_value();
}

bool isNexis(const ArticleBlocks &document)
{
    return layoutOf(document).has_value();
}

ParsedArticles articlesOfNexis(const ArticleBlocks &document, const QString &fileName)
{
    const auto layout = layoutOf(document);
    if (!layout)
        return {};
    return *layout == NexisLayout::Old ? articlesOfOldLayout(document, fileName)
                                       : articlesOfNewLayout(document, fileName);
}

bool isNexisFile(const GivenFile &file)
{
    static const QRegularExpression trace(
        u"(?:^|>)(?:\\s|&nbsp;)*(?:\\d{1,6}\\s(?:of|von|des?|sur|di|van(?: "
        u"de)?)\\s\\d{1,6}\\sdo[ck]ument|"
        u"do[ck]umento?\\s\\d{1,6}\\s(?:of|von|des?|sur|di|van(?: de)?)\\s\\d{1,6}\\b|"
        u"end of document|ende des dokument|fin du document|einde (?:van (?:het )?)?document|"
        u"fin del? documento|fine del documento|fim do documento|client/matter:)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    return trace.match(file.text()).hasMatch() && isNexis(documentOfWholeFile(file).blocks);
}

ParsedArticles readNexis(const GivenFile &file)
{
    const Document document = documentOfWholeFile(file);
    if (!isNexis(document.blocks))
        return {storage::Error{storage::ErrorCode::FormatMismatch, file.name(), {}, u"Nexis"_s}};
    return withWarnings(articlesOfNexis(document.blocks, file.name()), document.warnings);
}

} // namespace app
