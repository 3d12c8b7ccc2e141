#pragma once

#include "tests/app/articles/generated/newsarticle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace generated {

inline QByteArray plainTextFile(const NewsArticle &article)
{
    return (article.title + u"\n\nBy "_s + article.author + u"\n\n"_s +
            article.blocks().join(u"\n\n"_s) + u'\n')
        .toUtf8();
}

inline QByteArray markdownFile(const NewsArticle &article)
{
    QString text =
        u"---\ntitle: \"%1\"\nauthor:\n  - \"[[%2]]\"\nsource: \"%3\"\npublished: "
        "%4\n---\n# %1\n\n*By %2*\n\n"_s.arg(article.title, article.author, article.address(),
                                             article.day("yyyy-MM-dd"_L1));
    const QStringList blocks = article.blocks();
    for (qsizetype i = 0; i < blocks.size(); ++i)
        text += (article.isHeading(i) ? u"## "_s
                 : i % 5 == 4         ? u"> "_s
                                      : u""_s) +
                blocks[i] + u"\n\n"_s;
    return (text + u"- [More](https://news.example/more)\n- **No more**\n"_s).toUtf8();
}

inline QByteArray nexisFile(const std::vector<NewsArticle> &articles)
{
    QString text = u"User Name: Example Analyst\n\nDate and Time: Friday, March 1, 2019 4:51:00 PM "
                   "GMT\n\nJob Number: 12345678\n\nDocuments (%1)\n\n"_s.arg(articles.size());
    for (size_t i = 0; i < articles.size(); ++i)
        text += u"%1. %2\n\nClient/Matter: -None-\n\nSearch Terms: harbour\n\n"_s.arg(i + 1).arg(
            articles[i].title);
    for (const NewsArticle &article : articles)
        text += u"%1\n\n%2\n\n%3\n\nCopyright 2019 %2 All Rights Reserved\n\nSection: NEWS; Pg. 6"
                "\n\nLength: %4 words\n\nByline: %5\n\nBody\n\n%6\n\nClassification\n\nLanguage: "
                "ENGLISH\n\nPublication-Type: Newspaper\n\nSubject: BRIDGES (90%); FERRIES (70%)"
                "\n\nLoad-Date: %3\n\nEnd of Document\n\n"_s.arg(
                    article.title, article.publisher, article.day("MMMM d, yyyy dddd"_L1),
                    QString::number(article.words()), article.author,
                    article.paragraphs.join(u"\n\n"_s));
    return text.toUtf8();
}

inline QByteArray proQuestFile(const std::vector<NewsArticle> &articles)
{
    const QString rule = QString(60, u'_') + u'\n';
    QString text = rule + u"\nReport Information from ProQuest\n\nMarch 01 2019 16:51\n"_s + rule;
    for (size_t i = 0; i < articles.size(); ++i) {
        const NewsArticle &article = articles[i];
        text += u"\nDocument %1 of %2\n\n"_s.arg(i + 1).arg(articles.size());
        text += u"%1\n\nAuthor: %2\n\nPublication info: %3 [Port Else]. %4: 5.\n\nProQuest "
                "document link\n\nFull text: %5\n\nSubject: Bridges\n\nTitle: %1\n\nPublication "
                "title: %3\n\nPublication date: %6\n\nSection: News\n\nLanguage of publication: "
                "English\n\nDocument type: News\n\nProQuest document ID: 21600%7\n\nDatabase: "
                "Example Newsstream\n\n"_s.arg(
                    article.title, article.author, article.publisher, article.day("d MMM yyyy"_L1),
                    article.paragraphs.join(u"\n\n"_s), article.day("MMM d, yyyy"_L1),
                    QString::number(article.number)) +
                rule;
    }
    return text.toUtf8();
}

inline QByteArray newsMlFile(const std::vector<NewsArticle> &articles)
{
    QString xml = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<newsMessage "
                  "xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>\n"_s;
    for (const NewsArticle &article : articles) {
        xml += u"<newsItem guid=\"urn:newsml:npa.example:%1\" version=\"1\" standard=\"NewsML-G2\" "
               "xml:lang=\"en\"><itemMeta><itemClass qcode=\"ninat:text\"/><provider><name>%2"
               "</name></provider><versionCreated>%3</versionCreated></itemMeta><contentMeta>"
               "<urgency>4</urgency><creator><name>%4</name></creator><language tag=\"en\"/>"
               "<subject qcode=\"medtop:20000553\"><name>transport</name></subject><headline>%5"
               "</headline><by>By %4</by><dateline>%6</dateline></contentMeta><contentSet>"
               "<inlineXML contenttype=\"application/xhtml+xml\"><html "
               "xmlns=\"http://www.w3.org/1999/xhtml\"><body>"_s.arg(
                   QString::number(article.number), article.publisher,
                   article.published.toString(Qt::ISODate), article.author,
                   article.title.toHtmlEscaped(), article.place);
        for (const QString &block : article.blocks())
            xml += u"<p>%1</p>"_s.arg(block.toHtmlEscaped());
        xml += u"</body></html></inlineXML></contentSet></newsItem>\n"_s;
    }
    return (xml + u"</itemSet></newsMessage>\n"_s).toUtf8();
}

inline QByteArray nitfFile(const NewsArticle &article)
{
    QString xml = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<nitf version=\"-//IPTC//DTD NITF "
                  "3.3//EN\"><head><title>%1</title><docdata><doc-id id-string=\"npa-%2\"/>"
                  "<urgency ed-urg=\"3\"/><date.issue norm=\"%3\"/></docdata><pubdata name=\"%4\"/>"
                  "</head><body xml:lang=\"en\"><body.head><hedline><hl1>%1</hl1></hedline><byline>"
                  "By <person>%5</person></byline><dateline><location>%6</location></dateline>"
                  "</body.head><body.content><block>"_s.arg(
                      article.title.toHtmlEscaped(), QString::number(article.number),
                      article.day("yyyyMMdd'T'HHmmss'Z'"_L1), article.publisher, article.author,
                      article.place);
    const QStringList blocks = article.blocks();
    for (qsizetype i = 0; i < blocks.size(); ++i)
        xml += (article.isHeading(i) ? u"<hl2>%1</hl2>"_s : u"<p>%1</p>"_s)
                   .arg(blocks[i].toHtmlEscaped());
    return (xml + u"</block></body.content></body></nitf>\n"_s).toUtf8();
}

inline QByteArray ninjsFile(const std::vector<NewsArticle> &articles)
{
    QByteArray lines;
    for (const NewsArticle &article : articles) {
        QString body = u"<div>"_s;
        for (const QString &block : article.blocks())
            body += u"<p>%1</p>"_s.arg(block.toHtmlEscaped());
        const QJsonObject item{{u"uri"_s, article.address()},
                               {u"type"_s, u"text"_s},
                               {u"version"_s, u"1"_s},
                               {u"versioncreated"_s, article.published.toString(Qt::ISODate)},
                               {u"language"_s, u"en"_s},
                               {u"headline"_s, article.title},
                               {u"byline"_s, u"By "_s + article.author},
                               {u"located"_s, article.place},
                               {u"body_xhtml"_s, body + u"</div>"_s}};
        lines += QJsonDocument(item).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

inline QByteArray jsonLinesFile(const std::vector<NewsArticle> &articles)
{
    QByteArray lines;
    for (const NewsArticle &article : articles) {
        const QJsonObject row{{u"id"_s, QString::number(article.number)},
                              {u"headline"_s, article.title},
                              {u"text"_s, article.paragraphs.join(u"\n\n"_s)},
                              {u"authors"_s, QJsonArray{article.author}},
                              {u"published"_s, article.published.toSecsSinceEpoch()},
                              {u"url"_s, article.address()}};
        lines += QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

inline QByteArray tableFile(const std::vector<NewsArticle> &articles)
{
    const auto quoted = [](QString cell) { return u'"' + cell.replace(u'"', u"\"\""_s) + u'"'; };
    QString table = u"title,author,publisher,date,url,text\r\n"_s;
    for (const NewsArticle &article : articles)
        table += QStringList{quoted(article.title),     quoted(article.author),
                             quoted(article.publisher), article.day("yyyy-MM-dd"_L1),
                             article.address(),         quoted(article.paragraphs.join(u"\n\n"_s))}
                     .join(u',') +
                 u"\r\n"_s;
    return table.toUtf8();
}

/// IPTC 7901, in lines of 66 signs.
inline QByteArray wireFile(const std::vector<NewsArticle> &articles)
{
    QString wire;
    for (const NewsArticle &article : articles) {
        wire += u"\x01npa%1 4 pl %2 NPA 0300\r\nPolitics/Harbour\r\n\x02"_s
                    .arg(article.number % 10000, 4, 10, QLatin1Char('0'))
                    .arg(article.words()) +
                article.title + u"\r\n\r\nBy "_s + article.author + u"\r\n\r\n"_s;
        bool isFirst = true;
        for (const QString &paragraph : article.paragraphs) {
            QString line = isFirst ? article.place.toUpper() + u" (NPA) -"_s : u"  "_s;
            isFirst = false;
            for (const QString &word : paragraph.split(u' ')) {
                if (line.size() + word.size() > 66) {
                    wire += line + u"\r\n"_s;
                    line.clear();
                }
                line += (line.isEmpty() ? u""_s : u" "_s) + word;
            }
            wire += line + u"\r\n"_s;
        }
        wire += u"\x03"_s + article.day("ddHHmm"_L1) + u" GMT Jan 19\x04\r\n"_s;
    }
    return wire.toUtf8();
}

} // namespace generated
