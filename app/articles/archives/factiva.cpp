#include "app/articles/archives/factiva.h"

#include "app/articles/archives/archivearticle.h"
#include "app/articles/archives/archivewords.h"
#include "app/articles/archives/articlearchive.h"
#include "app/articles/archives/factivalines.h"
#include "app/articles/archives/pageblocks.h"
#include "app/articles/articleplaces.h"
#include "app/articles/dates.h"
#include "app/articles/htmlpage.h"
#include "app/text/words.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using storage::StructureKind;

namespace {

/// Where the articles of a page end that has an element for each, as indices of blocks.
using Parts = std::vector<size_t>;

class FactivaArticle
{
public:
    explicit FactivaArticle(const ArticleBlocks &document) : m_document(&document) {}

    /// Whether the next block, of @p code, can only belong to another article.
    bool endsBefore(const QString &code) const
    {
        if (m_codes.contains(u"AN"_s))
            return true;
        static const QSet<QString> single = {u"HD"_s, u"WC"_s, u"PD"_s, u"LP"_s, u"AN"_s};
        return single.contains(code) && m_codes.contains(code);
    }

    void take(const FactivaField &field)
    {
        m_codes.insert(field.code);
        m_code = field.code;
        if (field.value.isEmpty())
            return;
        if (isText(m_code)) {
            m_article.addBody(field.value);
            return;
        }
        takeValue(field.value);
    }

    void take(size_t index)
    {
        if (isText(m_code))
            m_article.addBody(*m_document, index);
        else if (m_code != "AN"_L1 || m_article.place.isEmpty())
            takeValue(m_document->blocks[index].text);
    }

    bool isEmpty() const { return m_codes.isEmpty(); }
    FactivaPart part() const { return isText(m_code) ? FactivaPart::Text : FactivaPart::Head; }

    /// @p number: that of the article in its file, for one without a number of its own.
    ParsedArticle read(size_t number)
    {
        finishHead();
        if (m_article.place.isEmpty())
            m_article.place = placeOfArticle(qsizetype(number));
        return m_article.finished();
    }

    /// An article without codes: blocks [begin, end) up to its number, if it has one.
    void readFree(size_t begin, size_t end)
    {
        if (end < m_document->blocks.size()) {
            const QString &line = m_document->blocks[end].text;
            if (const QString accession = factivaAccessionOf(line); !accession.isEmpty())
                takeAccession(line, accession);
        }
        size_t words = begin;
        while (words < end && words < begin + mostFactivaHeadLines &&
               wordsStated(m_document->blocks[words].text) == 0)
            ++words;
        if (words == end || words == begin + mostFactivaHeadLines) {
            // Without a count of words, the first line is the headline.
            if (begin < end)
                m_article.title = m_document->blocks[begin].text;
            words = begin;
        } else {
            m_article.words = wordsStated(m_document->blocks[words].text);
            readFreeTitle(begin, words);
        }
        const size_t body = readFreeHead(words + 1, end);
        for (size_t i = body; i < end; ++i) {
            const QString &text = m_document->blocks[i].text;
            // The last line names the company that delivers the paper.
            if (i + 1 == end && i > body && text.size() < 80 && !endsText(text))
                m_article.addProperty(u"distributor"_s, text);
            else
                m_article.addBody(*m_document, i);
        }
    }

private:
    static bool isText(const QString &code)
    {
        return code == "LP"_L1 || code == "TD"_L1 || code == "CT"_L1;
    }

    static bool endsText(const QString &paragraph)
    {
        static const QString marks = u".?!…:\"'”’»。！？」』"_s;
        return marks.contains(paragraph.back());
    }

    void takeAccession(const QString &line, const QString &accession)
    {
        m_article.addProperty(u"source_id"_s, accession);
        m_article.place = line.simplified().left(80);
    }

    void takeValue(const QString &value)
    {
        if (m_code == "HD"_L1 || m_code == "TI"_L1)
            m_article.title += (m_article.title.isEmpty() ? QString() : u" "_s) + value;
        else if (m_code == "BY"_L1)
            m_article.byline = value;
        else if (m_code == "CR"_L1)
            m_credit = value;
        else if (m_code == "WC"_L1)
            m_article.words = wordsStated(value);
        else if (m_code == "PD"_L1)
            m_date = value;
        else if (m_code == "ET"_L1)
            m_time = value;
        else if (m_code == "SN"_L1)
            m_article.state("publisher"_L1, value);
        else if (m_code == "SC"_L1)
            m_source = value;
        else if (m_code == "SE"_L1 || m_code == "CLM"_L1)
            m_article.stateSection(value);
        else if (m_code == "LA"_L1)
            m_article.state("language"_L1, languageNamed(value));
        else if (m_code == "AN"_L1)
            takeAccession(value,
                          factivaAccessionOf(value).isEmpty() ? value : factivaAccessionOf(value));
        else
            takeProperty(value);
    }

    void takeProperty(const QString &value)
    {
        static const QHash<QString, QString> names = {
            {u"ED"_s, u"edition"_s},  {u"PG"_s, u"page"_s},      {u"CY"_s, u"copyright"_s},
            {u"VOL"_s, u"volume"_s},  {u"NS"_s, u"subjects"_s},  {u"IN"_s, u"industries"_s},
            {u"RE"_s, u"places"_s},   {u"CO"_s, u"companies"_s}, {u"PUB"_s, u"distributor"_s},
            {u"ART"_s, u"graphic"_s}, {u"RF"_s, u"reference"_s}};
        const auto name = names.constFind(m_code);
        if (name != names.constEnd())
            m_article.addProperty(*name, namesOfFactivaCodes(value));
    }

    /// What several fields say together.
    void finishHead()
    {
        if (m_article.byline.isEmpty())
            m_article.byline = m_credit;
        else
            m_article.addProperty(u"credit"_s, m_credit);
        if (const auto date = dateAtBegin(m_date)) {
            const QString whole =
                isoDate(QString(m_date.simplified() + u' ' + m_time.simplified()));
            m_article.state("date_published"_L1,
                            whole.size() > date->date.size() ? whole : date->date);
        }
        m_article.state("publisher"_L1, m_source);
        m_article.addProperty(u"source_code"_s, m_source);
    }

    /// [section,] headline [, byline]
    void readFreeTitle(size_t begin, size_t end)
    {
        static const QRegularExpression number(u"^(\\d{1,5})\\)\\s+"_s);
        size_t headline = end;
        for (size_t i = begin; i < end; ++i) {
            const ArticleBlock &block = m_document->blocks[i];
            if (block.kind == StructureKind::Heading || block.isAllStrong())
                headline = i;
        }
        if (headline == end)
            headline = begin + (isSectionAbove(begin, end) ? 1 : 0);
        if (headline > begin && headline < end)
            m_article.stateSection(m_document->blocks[headline - 1].text);
        if (headline < end)
            m_article.title = QString(m_document->blocks[headline].text).remove(number);
        if (headline + 1 < end)
            m_article.byline = m_document->blocks[headline + 1].text;
        for (size_t i = headline + 2; i < end; ++i)
            m_article.addProperty(u"credit"_s, m_document->blocks[i].text);
    }

    /// Whether the first of several lines that look alike is a word or two, and the next is longer.
    bool isSectionAbove(size_t begin, size_t end) const
    {
        return end - begin > 2 && wordCount(m_document->blocks[begin].text) <= 2 &&
               wordCount(m_document->blocks[begin + 1].text) > 2;
    }

    /// One past the last line that only a head has, a copyright or a language; @p begin without.
    size_t endOfFreeHead(size_t begin, size_t limit) const
    {
        for (size_t i = limit; i > begin; --i) {
            const QString text = m_document->blocks[i - 1].text.simplified();
            if (isCopyright(text) || isNameOfLanguage(text))
                return i;
        }
        return begin;
    }

    /// Date, time, source, its code, page, language, copyright; returns where the text begins.
    size_t readFreeHead(size_t begin, size_t end)
    {
        static const QRegularExpression code(u"^[A-Z0-9]{2,9}$"_s);
        static const QRegularExpression page(u"^[A-Z]{0,3}\\d{1,4}$"_s);
        static const QRegularExpression time(u"^\\d{1,2}:\\d{2}(?:\\s*[AP]M)?$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        const size_t limit = std::min(end, begin + mostFactivaHeadLines);
        const size_t headEnd = endOfFreeHead(begin, limit);
        size_t body = begin;
        bool hasPublisher = false;
        for (size_t i = begin; i < limit; ++i) {
            const QString text = m_document->blocks[i].text.simplified();
            if (m_date.isEmpty() && dateAtBegin(text)) {
                m_date = text;
            } else if (isCopyright(text)) {
                m_article.addProperty(u"copyright"_s, text);
                return i + 1;
            } else if (time.match(text).hasMatch()) {
                m_time = text;
            } else if (isNameOfLanguage(text)) {
                m_article.state("language"_L1, languageNamed(text));
                body = i + 1; // the copyright may be missing
                continue;
            } else if (m_date.isEmpty() || text.size() > 120) {
                break;
            } else if (!hasPublisher) {
                m_article.state("publisher"_L1, text);
                hasPublisher = true;
            } else if (m_source.isEmpty() && code.match(text).hasMatch()) {
                m_source = text;
            } else if (page.match(text).hasMatch()) {
                m_article.addProperty(u"page"_s, text);
            } else if (i < headEnd) {
                m_article.addProperty(u"edition"_s, text);
            } else {
                break;
            }
            body = std::max(body, i + 1);
        }
        return body;
    }

    const ArticleBlocks *m_document;
    ArchiveArticle m_article{ArticleFormat::Factiva, u"Factiva"_s};
    QSet<QString> m_codes;
    QString m_code;
    QString m_credit;
    QString m_date;
    QString m_time;
    QString m_source;
};

/// How many of the fields that each coded article has stand in @p document, up to two articles'.
bool hasCodes(const ArticleBlocks &document)
{
    QSet<QString> found;
    for (const ArticleBlock &block : document.blocks) {
        if (const auto field = factivaFieldOf(block.text, FactivaPart::Head))
            found.insert(field->code);
        if (found.contains(u"HD"_s) && found.contains(u"WC"_s) && found.contains(u"PD"_s) &&
            (found.contains(u"LP"_s) || found.contains(u"TD"_s) || found.contains(u"AN"_s)))
            return true;
    }
    return false;
}

/// An article that ends with its number and has a count of words and a date at its head.
bool isFree(const ArticleBlocks &document)
{
    bool hasWords = false;
    bool hasDate = false;
    for (const ArticleBlock &block : document.blocks) {
        if (block.text.size() > 120)
            continue;
        if (wordsStated(block.text) > 0)
            hasWords = true;
        else if (hasWords && dateAtBegin(block.text))
            hasDate = true;
        else if (hasDate && !factivaAccessionOf(block.text).isEmpty())
            return true;
    }
    return false;
}

ParsedArticles articlesWithCodes(const ArticleBlocks &document, const Parts &parts,
                                 const QString &fileName)
{
    ParsedArticles articles;
    FactivaArticle article(document);
    size_t part = 0;
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        const auto field = factivaFieldOf(document.blocks[i].text, article.part());
        const bool isNewPart = part < parts.size() && i == parts[part];
        part += isNewPart ? 1 : 0;
        if (!article.isEmpty() && (isNewPart || (field && article.endsBefore(field->code)))) {
            if (articles.size() >= mostArchiveArticles)
                return {tooManyArticles(fileName)};
            articles.push_back(article.read(articles.size() + 1));
            article = FactivaArticle(document);
        }
        if (field)
            article.take(*field);
        else
            article.take(i);
    }
    if (!article.isEmpty())
        articles.push_back(article.read(articles.size() + 1));
    return articles;
}

ParsedArticles articlesWithoutCodes(const ArticleBlocks &document, const Parts &parts,
                                    const QString &fileName)
{
    static const QRegularExpression number(u"^(\\d{1,5})\\)\\s+"_s);
    std::vector<FactivaChunk> chunks;
    size_t begin = 0;
    for (const size_t end : parts) {
        addFactivaChunks(document, begin, end, chunks);
        begin = end;
    }
    addFactivaChunks(document, begin, document.blocks.size(), chunks);
    if (chunks.size() > mostArchiveArticles)
        return {tooManyArticles(fileName)};
    ParsedArticles articles;
    std::vector<ArchiveNumber> numbers;
    for (const FactivaChunk &chunk : chunks) {
        FactivaArticle article(document);
        article.readFree(chunk.begin, chunk.end);
        articles.push_back(article.read(articles.size() + 1));
        for (size_t line = chunk.begin;
             line < std::min(chunk.end, chunk.begin + mostFactivaHeadLines); ++line) {
            const auto match = number.match(document.blocks[line].text);
            if (!match.hasMatch())
                continue;
            numbers.push_back({match.captured(1).toLongLong(), 0, articles.back()->place});
            break;
        }
    }
    // Only where each article has one are the numbers those of the articles.
    if (numbers.size() == articles.size()) {
        if (const auto error = incompleteness(numbers, 0, fileName))
            articles.push_back(*error);
    }
    return articles;
}

/// A saved page without the buttons around its articles.
struct FactivaPage
{
    Document document;
    Parts parts;
};

FactivaPage pageOf(const GivenFile &file)
{
    if (looksLikeHtml(file.text()) == HtmlKind::None)
        return {documentOfWholeFile(file), {}};
    HtmlTree tree(file.text());
    FactivaPage page;
    page.document.blocks =
        blocksOfElements(elementsOfClass(tree.root(), "article"_L1), &page.parts);
    if (page.document.blocks.blocks.empty())
        page = {{blocksOfElement(tree.root()), {}, {}}, {}};
    if (tree.isTruncated())
        page.document.warnings.push_back({ArticleWarning::Kind::Truncated, {}});
    return page;
}

ParsedArticles articlesOf(const ArticleBlocks &document, const Parts &parts,
                          const QString &fileName)
{
    return hasCodes(document) ? articlesWithCodes(document, parts, fileName)
                              : articlesWithoutCodes(document, parts, fileName);
}

} // namespace

bool isAccessionOfFactiva(QStringView line)
{
    return line.size() <= 80 && !factivaAccessionOf(line.toString()).isEmpty();
}

bool isFactiva(const ArticleBlocks &document)
{
    return hasCodes(document) || isFree(document);
}

ParsedArticles articlesOfFactiva(const ArticleBlocks &document, const QString &fileName)
{
    return articlesOf(document, {}, fileName);
}

bool isFactivaFile(const GivenFile &file)
{
    static const QRegularExpression trace(
        u"(?:^|>)[ \\t]*(?:HD(?:\\s|<|&nbsp;)|\\p{L}{2,12}(?:\\s|&nbsp;|:)+[A-Z][A-Z0-9]{2,9}\\d{0,4}(?:19|20)\\d{6}[a-z0-9]{5,16}\\b)"_s,
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption);
    return trace.match(file.text()).hasMatch() && isFactiva(pageOf(file).document.blocks);
}

ParsedArticles readFactiva(const GivenFile &file)
{
    const FactivaPage page = pageOf(file);
    if (!isFactiva(page.document.blocks))
        return {storage::Error{storage::ErrorCode::FormatMismatch, file.name(), {}, u"Factiva"_s}};
    return withWarnings(articlesOf(page.document.blocks, page.parts, file.name()),
                        page.document.warnings);
}

} // namespace app
