#include "app/articles/archives/europresse.h"

#include "app/articles/archives/archivearticle.h"
#include "app/articles/archives/archivewords.h"
#include "app/articles/archives/pageblocks.h"
#include "app/articles/articlelines.h"
#include "app/articles/articleplaces.h"

#include <QRegularExpression>

namespace app {

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;

namespace {

const qsizetype mostLinesBelowText = 5;
const qsizetype mostWordsOfAuthor = 10;

const HtmlNode *firstOfClass(const HtmlNode &root, QLatin1StringView name)
{
    const auto found = elementsOfClass(root, name);
    return found.empty() ? nullptr : found.front();
}

/// Its paragraphs and lines.
QStringList linesOf(const HtmlNode *element)
{
    QStringList lines;
    if (element == nullptr)
        return lines;
    for (const ArticleBlock &block : blocksOfElement(*element).blocks) {
        for (const QString &line : block.text.split(u'\n', Qt::SkipEmptyParts))
            lines.append(line.simplified());
    }
    return lines;
}

class EuropresseArticle
{
public:
    EuropresseArticle(const HtmlNode &element, qsizetype number) : m_element(element)
    {
        m_article.place = placeOfArticle(number);
    }

    ParsedArticle read()
    {
        readPublisher();
        readHeader();
        readTitle();
        readFooter();
        const HtmlNode *body = firstOfClass(m_element, "docOcurrContainer"_L1);
        if (body == nullptr)
            body = firstOfClass(m_element, "DocText"_L1);
        if (body == nullptr && m_element.tag == "td"_L1) {
            readLooseText();
        } else if (body != nullptr) {
            const ArticleBlocks blocks = blocksOfElement(*body);
            for (size_t i = 0; i < blocks.blocks.size(); ++i) {
                if (!isCopyright(blocks.blocks[i].text) || i + 2 < blocks.blocks.size())
                    m_article.addBody(blocks, i);
            }
        }
        return m_article.finished();
    }

private:
    /// "Ouest-Journal, no. 2022" and below it the towns of its edition.
    void readPublisher()
    {
        QStringList lines = linesOf(firstOfClass(m_element, "DocPublicationName"_L1));
        if (lines.isEmpty())
            return;
        static const QRegularExpression issue(u",\\s*(?:no\\.?|n°|nº|vol\\.?)\\s*(.{1,60})$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        const auto match = issue.match(lines.front());
        m_article.state(
            "publisher"_L1,
            lines.front().left(match.hasMatch() ? match.capturedStart() : lines.front().size()));
        m_article.addProperty(u"issue"_s, match.captured(1));
        lines.removeFirst();
        m_article.addProperty(u"edition"_s, lines.join(u' '));
    }

    /// "Politique, lundi 16 octobre 2023 - 16:55 UTC 1017 mots, p. 4": the date is looked for, for
    /// what stands before it may have commas, too.
    void readHeader()
    {
        QString header;
        for (const HtmlNode *part : elementsOfClass(m_element, "DocHeader"_L1))
            header += (header.isEmpty() ? QString() : u" "_s) + linesOf(part).join(u' ');
        header.truncate(600);
        qsizetype at = 0;
        std::optional<ArchiveDate> date;
        for (; at < header.size(); ++at) {
            const bool isWordBegin = at == 0 || header[at - 1] == u' ' || header[at - 1] == u',';
            if (!isWordBegin)
                continue;
            date = dateAtBegin(
                QStringView(header).sliced(at).first(std::min<qsizetype>(header.size() - at, 150)));
            if (date)
                break;
        }
        if (!date) {
            m_article.stateSection(header);
            return;
        }
        m_article.state("date_published"_L1, date->date);
        QString section = header.left(at).trimmed();
        while (section.endsWith(u',') || section.endsWith(u'-'))
            section = section.chopped(1).trimmed();
        m_article.stateSection(section);
        static const QRegularExpression page(
            u"\\bpp?\\.\\s*([\\w/-]{1,12}(?:\\s*,\\s*[\\w/-]{1,12})*)"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression words(
            u"\\b\\d{1,3}(?:[., ]\\d{3})*\\s(?:mots?|words?|palabras|wörter|woorden)\\b"_s,
            QRegularExpression::CaseInsensitiveOption |
                QRegularExpression::UseUnicodePropertiesOption);
        const QString rest = date->rest;
        m_article.addProperty(u"page"_s, page.match(rest).captured(1));
        m_article.words = wordsStated(words.match(rest).captured());
    }

    void readTitle()
    {
        const HtmlNode *whole = firstOfClass(m_element, "titreArticle"_L1);
        const HtmlNode &scope = whole == nullptr ? m_element : *whole;
        const HtmlNode *title = firstOfClass(scope, "titreArticleVisu"_L1);
        if (title == nullptr)
            title = firstOfClass(scope, "TitreArticleVisu"_L1);
        if (title == nullptr)
            title = firstOfClass(scope, "rdp__articletitle"_L1);
        m_article.title = linesOf(title == nullptr ? whole : title).join(u' ');
        for (const char *name : {"sm-margin-bottomNews", "rdp__subtitle"}) {
            const QLatin1StringView className(name);
            for (const HtmlNode *element : elementsOfClass(m_element, className)) {
                // Within the title it is a part of it, below it the author.
                const bool isInTitle = whole != nullptr && whole->contains(*element);
                if (isInTitle || className == "rdp__subtitle"_L1)
                    m_article.subtitles += linesOf(element);
                else if (m_article.byline.isEmpty())
                    m_article.byline = linesOf(element).join(u' ');
            }
        }
        if (const HtmlNode *author = firstOfClass(m_element, "docAuthors"_L1))
            m_article.byline = linesOf(author).join(u' ');
    }

    void readFooter()
    {
        for (const HtmlNode *footer : elementsOfTag(m_element, "footer"_L1)) {
            for (const QString &line : linesOf(footer)) {
                if (!readId(line) && isCopyright(line))
                    m_article.addProperty(u"copyright"_s, line);
            }
        }
    }

    /// The middle dots of "news·20231016·LM·3456" tell who, when and which.
    bool readId(const QString &line)
    {
        static const QRegularExpression id(
            u"\\b((?:news|web|bio|report)\\s?[·.]\\s?\\d{8}\\s?[·.]\\s?\\w{1,12}\\s?[·.]\\s?[\\w-]{1,80})"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        const auto match = id.match(line.left(400));
        if (!match.hasMatch() || m_article.metadata.properties.contains(u"source_id"_s))
            return false;
        const QString words = match.captured(1).remove(u' ');
        m_article.addProperty(u"source_id"_s, words);
        m_article.place = words;
        return true;
    }

    /// The old layout has no element for a text: below the title stand the author, the paragraphs,
    /// a copyright and the number.
    void readLooseText()
    {
        const QStringList lines = linesOf(&m_element);
        qsizetype begin = m_article.title.isEmpty() ? -1 : lines.indexOf(m_article.title);
        if (begin < 0)
            begin = lines.indexOf(linesOf(elementsOfClass(m_element, "DocHeader"_L1).empty()
                                              ? nullptr
                                              : elementsOfClass(m_element, "DocHeader"_L1).back())
                                      .join(u' '));
        for (qsizetype i = begin + 1; i < lines.size(); ++i) {
            const QString &line = lines[i];
            const bool isNearEnd = i + mostLinesBelowText >= lines.size();
            if (isNearEnd && line.size() < 400 && readId(line))
                continue;
            if (isNearEnd && isCopyright(line))
                m_article.addProperty(u"copyright"_s, line);
            else if (i == begin + 1 && i + 1 < lines.size() &&
                     line.count(u' ') < mostWordsOfAuthor && !endsSentence(line))
                m_article.byline = line;
            else
                m_article.addBody(line);
        }
    }

    const HtmlNode &m_element;
    ArchiveArticle m_article{ArticleFormat::Europresse, u"Europresse"_s};
};

/// The elements of the articles: in the old layout, the cells of a table on the page.
std::vector<const HtmlNode *> elementsOfArticles(const HtmlNode &root)
{
    auto elements = elementsOfTag(root, "article"_L1);
    if (elements.empty())
        elements = elementsOfTag(root, "td"_L1);
    std::erase_if(elements, [](const HtmlNode *element) {
        return firstOfClass(*element, "DocPublicationName"_L1) == nullptr;
    });
    return elements;
}

} // namespace

bool isEuropresseFile(const GivenFile &file)
{
    const QString &text = file.text();
    return text.contains("DocPublicationName"_L1) &&
           (text.contains("<article"_L1, Qt::CaseInsensitive) ||
            text.contains("<td"_L1, Qt::CaseInsensitive)) &&
           (text.contains("DocHeader"_L1) || text.contains("titreArticle"_L1, Qt::CaseInsensitive));
}

ParsedArticles readEuropresse(const GivenFile &file)
{
    HtmlTree tree(file.text());
    ParsedArticles articles;
    const auto elements = elementsOfArticles(tree.root());
    if (elements.size() > mostArchiveArticles)
        return {tooManyArticles(file.name())};
    for (const HtmlNode *element : elements)
        articles.push_back(EuropresseArticle(*element, qsizetype(articles.size()) + 1).read());
    if (tree.isTruncated())
        articles = withWarnings(std::move(articles), {{ArticleWarning::Kind::Truncated, {}}});
    if (articles.empty())
        articles.push_back(Error{ErrorCode::FormatMismatch, file.name(), {}, u"Europresse"_s});
    return articles;
}

} // namespace app
