#include "app/articles/archives/proquest.h"

#include "app/articles/archives/archivearticle.h"
#include "app/articles/archives/archivewords.h"
#include "app/articles/archives/articlearchive.h"
#include "app/articles/archives/proquestlabels.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

using Field = ProQuestField;
using Label = ProQuestLabel;

bool isLine(const QString &text)
{
    return text.size() >= 20 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c == u'_' || c == u'-' || c == u'=';
           });
}

std::optional<ArchiveNumber> separatorOf(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(?:(?:document|dokument|documento|dokumen|dokumentum) |文档 ?|文件 ?|ドキュメント "
        u"?|문서 ?|документ )"
        u"(\\d{1,6}) ?(?:of|von|de|sur|di|z|из|/|／) ?(\\d{1,6})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text.left(60).simplified());
    if (text.size() > 60 || !match.hasMatch())
        return std::nullopt;
    return ArchiveNumber{match.captured(1).toLongLong(), match.captured(2).toLongLong(),
                         match.captured()};
}

class ProQuestArticle
{
public:
    ProQuestArticle(const ArticleBlocks &document, size_t begin, size_t end)
        : m_document(document),
          m_begin(begin),
          m_end(end)
    {
    }

    /// Whether it has what only an article has, not the list of contents or the bibliography.
    bool isArticle() const
    {
        bool hasId = false;
        bool hasSource = false;
        for (size_t i = m_begin; i < m_end; ++i) {
            const Field field = proQuestLabelOf(m_document.blocks[i].text).field;
            hasId = hasId || field == Field::Id;
            hasSource = hasSource || field == Field::PublicationTitle ||
                        field == Field::PublicationInfo || field == Field::FullText;
        }
        return hasId && hasSource;
    }

    ParsedArticle read(const QString &place)
    {
        m_article.place = place;
        for (size_t i = m_begin; i < m_end; ++i)
            readBlock(i);
        m_article.title = m_title.isEmpty() ? m_heading : m_title;
        // "Northern Post; Port Else (UK)"
        m_article.state("publisher"_L1, m_publisher.section(u"; "_s, 0, 0));
        m_article.addProperty(u"place_of_publication"_s, m_publisher.section(u"; "_s, 1));
        stateInfo();
        if (!m_article.hasBody())
            m_article.addProperty(u"abstract"_s, m_abstract);
        if (m_article.place.isEmpty())
            m_article.place = m_place;
        return m_article.finished();
    }

private:
    void readBlock(size_t index)
    {
        const ArticleBlock &block = m_document.blocks[index];
        if (isLine(block.text) || separatorOf(block.text))
            return;
        const Label label = proQuestLabelOf(block.text);
        if (label.field != Field::None) {
            m_open = label;
            take(label, label.value);
        } else if (m_open.field == Field::FullText) {
            m_article.addBody(m_document, index);
        } else if (m_open.field == Field::None) {
            m_heading += (m_heading.isEmpty() ? QString() : u" "_s) + block.text.simplified();
        } else {
            take(m_open, block.text);
        }
    }

    static bool isNone(const QString &value)
    {
        static const QSet<QString> none = {
            u"not available"_s,  u"none available"_s,    u"nicht verfügbar"_s, u"keine verfügbar"_s,
            u"no disponible"_s,  u"no hay disponible"_s, u"non disponible"_s,  u"aucun"_s,
            u"não disponível"_s, u"non disponibile"_s,   u"不可用"_s,          u"无"_s};
        const QString words = value.simplified().toLower();
        return none.contains(words.endsWith(u'.') || words.endsWith(u'。') ? words.chopped(1)
                                                                           : words);
    }

    void take(const Label &label, const QString &value)
    {
        if (value.trimmed().isEmpty())
            return;
        switch (label.field) {
        case Field::Author:
            m_article.byline += (m_article.byline.isEmpty() ? QString() : u" "_s) + value;
            break;
        case Field::PublicationInfo:
            m_info += value;
            break;
        case Field::Abstract:
            if (isNone(value))
                break;
            m_abstract += (m_abstract.isEmpty() ? QString() : u" "_s) + value;
            break;
        case Field::FullText:
            if (!isNone(value))
                m_article.addBody(value);
            break;
        case Field::Title:
            m_title = m_title.isEmpty() ? value.simplified() : m_title;
            break;
        case Field::PublicationTitle:
            m_publisher = m_publisher.isEmpty() ? value : m_publisher;
            break;
        case Field::Date:
            if (const auto date = dateAtBegin(value))
                m_article.state("date_published"_L1, date->date);
            break;
        case Field::Language:
            m_article.state("language"_L1, languageNamed(value));
            break;
        case Field::Section:
            m_article.stateSection(value);
            break;
        case Field::Url:
            m_article.state("url"_L1, webAddress(value));
            break;
        case Field::Id:
            m_article.addProperty(u"source_id"_s, value);
            m_place = u"ProQuest document ID: "_s + value.left(40);
            break;
        case Field::Property:
            m_article.addProperty(label.property, value);
            break;
        case Field::None:
        case Field::Other:
            break;
        }
    }

    /// "Northern Post; London (UK) [London (UK)]. 03 Jan 2019: 5." has what other labels may lack.
    void stateInfo()
    {
        static const QRegularExpression pattern(
            u"^(.{2,120}?)(?:;\\s|\\s\\[|,\\s|\\.\\s).*?(\\d{1,2} \\p{L}{3,9}\\.? \\d{4})(?::\\s*([\\w.]{1,12}?)\\.?)?\\s*\\.?$"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        const auto match = pattern.match(m_info.left(600).simplified());
        if (!match.hasMatch())
            return;
        m_article.state("publisher"_L1, match.captured(1));
        if (const auto date = dateAtBegin(match.captured(2)))
            m_article.state("date_published"_L1, date->date);
        if (!m_article.metadata.properties.contains(u"page"_s))
            m_article.addProperty(u"page"_s, match.captured(3));
    }

    const ArticleBlocks &m_document;
    size_t m_begin;
    size_t m_end;
    ArchiveArticle m_article{ArticleFormat::ProQuest, u"ProQuest"_s};
    Label m_open;
    QString m_heading; ///< above the first label
    QString m_title;
    QString m_publisher;
    QString m_info;
    QString m_abstract;
    QString m_place;
};

} // namespace

bool isLineOfProQuest(QStringView line)
{
    return line.size() >= 40 &&
           std::all_of(line.begin(), line.end(), [](QChar c) { return c == u'_'; });
}

bool isLabelOfProQuest(QStringView line)
{
    return proQuestLabelOf(line).field != Field::None;
}

bool isProQuest(const ArticleBlocks &document)
{
    bool hasSource = false;
    for (const ArticleBlock &block : document.blocks) {
        const Field field = proQuestLabelOf(block.text).field;
        hasSource = hasSource || field == Field::PublicationTitle ||
                    field == Field::PublicationInfo || field == Field::FullText;
        if (field == Field::Id && hasSource)
            return true;
    }
    return false;
}

ParsedArticles articlesOfProQuest(const ArticleBlocks &document, const QString &fileName)
{
    // Where articles are numbered the lines between them say nothing new.
    const bool isNumbered =
        std::any_of(document.blocks.begin(), document.blocks.end(),
                    [](const ArticleBlock &block) { return separatorOf(block.text).has_value(); });
    ParsedArticles articles;
    std::vector<ArchiveNumber> numbers;
    std::optional<ArchiveNumber> number;
    size_t begin = 0;
    const auto finish = [&](size_t end) {
        ProQuestArticle article(document, begin, end);
        if (article.isArticle()) {
            articles.push_back(article.read(number ? number->words : QString()));
            if (number)
                numbers.push_back(*number);
        }
        begin = end;
    };
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        const auto next = separatorOf(document.blocks[i].text);
        if (isNumbered ? !next : !isLine(document.blocks[i].text))
            continue;
        if (articles.size() >= mostArchiveArticles)
            return {tooManyArticles(fileName)};
        finish(i);
        number = next;
    }
    finish(document.blocks.size());
    if (const auto error = incompleteness(numbers, 0, fileName))
        articles.push_back(*error);
    return articles;
}

bool isProQuestFile(const GivenFile &file)
{
    return file.text().contains("ProQuest"_L1, Qt::CaseInsensitive) &&
           isProQuest(documentOfWholeFile(file).blocks);
}

ParsedArticles readProQuest(const GivenFile &file)
{
    const Document document = documentOfWholeFile(file);
    if (!isProQuest(document.blocks))
        return {storage::Error{storage::ErrorCode::FormatMismatch, file.name(), {}, u"ProQuest"_s}};
    return withWarnings(articlesOfProQuest(document.blocks, file.name()), document.warnings);
}

} // namespace app
