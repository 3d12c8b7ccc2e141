#pragma once

#include "tests/app/articles/documents/ziparchive.h"
#include "tests/app/articles/generated/newsarticle.h"

namespace generated {

/// A page of a newspaper's site, with what stands around its articles.
inline QString pageOf(const NewsArticle &article)
{
    QString page = u"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1 - %2"
                   "</title><meta property=\"og:title\" content=\"%1\"><meta name=\"author\" "
                   "content=\"%3\"><link rel=\"canonical\" href=\"%4\"><script "
                   "type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"%1\","
                   "\"datePublished\":\"%5\"}</script></head><body><nav><ul>"_s.arg(
                       article.title.toHtmlEscaped(), article.publisher, article.author,
                       article.address(), article.published.toString(Qt::ISODate));
    for (int i = 0; i < 30; ++i)
        page += u"<li class=\"menu-item\"><a href=\"/section/%1\">Section %1</a></li>"_s.arg(i);
    page += u"</ul></nav><main><article><h1>%1</h1><p class=\"byline\">By <a href=\"/by\">%2</a> "
            "<time datetime=\"%3\">%4</time></p>"_s.arg(
                article.title.toHtmlEscaped(), article.author,
                article.published.toString(Qt::ISODate), article.day("d MMMM yyyy"_L1));
    const QStringList blocks = article.blocks();
    for (qsizetype i = 0; i < blocks.size(); ++i)
        page += (article.isHeading(i) ? u"<h2>%1</h2>\n"_s : u"<p>%1</p>\n"_s)
                    .arg(blocks[i].toHtmlEscaped());
    page += u"<figure><img src=\"a.jpg\" alt=\"\"><figcaption>The harbour on Monday.</figcaption>"
            "</figure></article><aside class=\"related\"><h3>Read next</h3>"_s;
    for (int i = 0; i < 12; ++i)
        page += u"<div class=\"teaser\"><a href=\"/a/%1\"><h4>Another story, number %1</h4><p>Its "
                "first lines ...</p></a></div>"_s.arg(i);
    return page +
           u"</aside></main><footer><p>© %1</p></footer></body></html>\n"_s.arg(article.publisher);
}

inline QByteArray quotedPrintable(const QByteArray &bytes)
{
    QByteArray made;
    qsizetype column = 0;
    for (const char c : bytes) {
        if (c == '\n') {
            made += "\r\n";
            column = 0;
            continue;
        }
        if (column > 70) {
            made += "=\r\n";
            column = 0;
        }
        const bool isPlain = c >= ' ' && c < 127 && c != '=';
        const QByteArray sign =
            isPlain ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper();
        made += sign;
        column += sign.size();
    }
    return made;
}

inline QByteArray mailDate(const NewsArticle &article)
{
    return article.published.toString(Qt::RFC2822Date).toUtf8();
}

inline QByteArray savedPageFile(const NewsArticle &article)
{
    return "From: <Saved by Blink>\r\nSnapshot-Content-Location: " + article.address().toUtf8() +
           "\r\nSubject: " + article.title.toUtf8() + "\r\nDate: " + mailDate(article) +
           "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";"
           "\r\n\tboundary=\"----Boundary\"\r\n\r\n------Boundary\r\nContent-Type: text/html\r\n"
           "Content-Transfer-Encoding: quoted-printable\r\nContent-Location: " +
           article.address().toUtf8() + "\r\n\r\n" + quotedPrintable(pageOf(article).toUtf8()) +
           "\r\n------Boundary\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
           "\r\niVBORw0KGgo=\r\n------Boundary--\r\n";
}

/// With the text as it is and once more as HTML, as newsletters are sent.
inline QByteArray mailFile(const NewsArticle &article)
{
    const QByteArray plain = article.blocks().join(u"\n\n"_s).toUtf8();
    QByteArray html = "<html><body>";
    for (const QString &block : article.blocks())
        html += "<p>" + block.toHtmlEscaped().toUtf8() + "</p>\n";
    return "From: " + article.publisher.toUtf8() +
           " <news@paper.example>\r\nTo: <a@b.example>"
           "\r\nSubject: " +
           article.title.toUtf8() + "\r\nDate: " + mailDate(article) + "\r\nMessage-ID: <" +
           QByteArray::number(article.number) +
           "@paper.example>\r\n"
           "MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"part\"\r\n\r\n"
           "--part\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: "
           "quoted-printable\r\n\r\n" +
           quotedPrintable(plain) +
           "\r\n--part\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: "
           "quoted-printable\r\n\r\n" +
           quotedPrintable(html + "</body></html>") + "\r\n--part--\r\n";
}

inline QByteArray mailboxFile(const std::vector<NewsArticle> &articles)
{
    QByteArray box;
    for (const NewsArticle &article : articles)
        box += "From news@paper.example " + article.day("ddd MMM d HH:mm:ss yyyy"_L1).toUtf8() +
               '\n' + mailFile(article).replace("\r\n", "\n").replace("\nFrom ", "\n>From ") + '\n';
    return box;
}

inline QByteArray zipFile(const std::vector<NewsArticle> &articles)
{
    ZipArchive archive;
    for (const NewsArticle &article : articles)
        archive.add("pages/" + QByteArray::number(article.number) + ".html",
                    pageOf(article).toUtf8());
    return archive.bytes();
}

inline QByteArray factivaFile(const std::vector<NewsArticle> &articles)
{
    const auto row = [](const char *code, const QString &value) {
        return u"<tr><td align=\"right\" valign=\"top\" class=\"index\"><b>%1</b>&nbsp;</td><td>%2"
               "</td></tr>\n"_s.arg(QString::fromLatin1(code), value);
    };
    const auto prose = [](const QStringList &paragraphs) {
        QString made;
        for (const QString &paragraph : paragraphs)
            made += u"<p class=\"articleParagraph enarticleParagraph\">%1</p>\n"_s.arg(
                paragraph.toHtmlEscaped());
        return made;
    };
    QString page = u"<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; "
                   "charset=UTF-8\"/><title>Factiva</title></head><body><div id=\"contentLeft\">"_s;
    for (const NewsArticle &article : articles) {
        page +=
            u"<div class=\"article enArticle\"><table>"_s + row("SE", article.section) +
            row("HD", u"<b class='enHeadline'>%1</b>"_s.arg(article.title.toHtmlEscaped())) +
            row("BY", u"By "_s + article.author) + row("WC", u"%1 words"_s.arg(article.words())) +
            row("PD", article.day("d MMMM yyyy"_L1)) + row("SN", article.publisher) +
            row("SC", u"NORPST"_s) + row("LA", u"English"_s) +
            row("CY", u"Copyright 2019. All Rights Reserved."_s) +
            row("LP", prose(article.paragraphs.first(1))) +
            row("TD", prose(article.paragraphs.sliced(1))) +
            row("NS", u"gtran : Transport | gcat : Political/General News"_s) +
            row("AN",
                u"Document NORPST0020190111e7ct%1"_s.arg(article.number, 5, 10, QLatin1Char('0'))) +
            u"</table><br/></div><br/>"_s;
    }
    return (page + u"</div></body></html>\n"_s).toUtf8();
}

inline QByteArray europresseFile(const std::vector<NewsArticle> &articles)
{
    QString page = u"<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; "
                   "charset=utf-8\"><title>Europresse</title></head><body>\n"_s;
    for (const NewsArticle &article : articles) {
        page +=
            u"<article><header><div class=\"rdp__DocPublicationName\"><span "
            "class=\"DocPublicationName\">%1</span></div><div><span class=\"DocHeader\">%2, %3 "
            "%4 words, p. 4</span></div><div class=\"titreArticle\"><p "
            "class=\"sm-margin-TopNews titreArticleVisu rdp__articletitle\">%5</p></div><p "
            "class=\"sm-margin-bottomNews\">%6</p></header><section><div class=\"DocText "
            "clearfix\"><div class=\"docOcurrContainer\">"_s.arg(
                article.publisher, article.section, article.day("dddd, MMMM d, yyyy"_L1),
                QString::number(article.words()), article.title.toHtmlEscaped(), article.author);
        for (const QString &paragraph : article.paragraphs)
            page += u"<p>%1</p>\n"_s.arg(paragraph.toHtmlEscaped());
        page += u"</div></div></section><footer><small>© 2019</small><p>news·%1·PH·%2</p></footer>"
                "</article>\n"_s.arg(article.day("yyyyMMdd"_L1))
                    .arg(article.number);
    }
    return (page + u"</body></html>\n"_s).toUtf8();
}

} // namespace generated
