#pragma once

#include "tests/app/articles/documents/pdffile.h"
#include "tests/app/articles/documents/ziparchive.h"
#include "tests/app/articles/generated/newsarticle.h"

namespace generated {

inline QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

inline QByteArray wordParagraph(const QString &text, const char *style)
{
    // Word parts a paragraph into runs where it saw it being typed.
    const qsizetype half = text.size() / 2;
    const auto run = [](const QString &part, const char *properties) {
        return "<w:r w:rsidR=\"00A1B2C3\"><w:rPr><w:lang w:val=\"en-GB\"/>" +
               QByteArray(properties) + "</w:rPr><w:t xml:space=\"preserve\">" + escaped(part) +
               "</w:t></w:r>";
    };
    return "<w:p w:rsidR=\"00A1B2C3\" w:rsidRDefault=\"00A1B2C3\"><w:pPr><w:pStyle w:val=\"" +
           QByteArray(style) + "\"/></w:pPr>" + run(text.first(half), "") +
           run(text.sliced(half), "<w:i/>") + "</w:p>";
}

inline QByteArray wordFile(const NewsArticle &article)
{
    const QByteArray names =
        " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    QByteArray body =
        wordParagraph(article.title, "Title") + wordParagraph(u"By "_s + article.author, "Normal");
    const QStringList blocks = article.blocks();
    for (qsizetype i = 0; i < blocks.size(); ++i)
        body += wordParagraph(blocks[i], article.isHeading(i) ? "Heading1" : "Normal");
    body += "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
            "<w:r><w:t>More in print</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
            "<w:hyperlink r:id=\"rId9\"><w:r><w:t>Online</w:t></w:r></w:hyperlink></w:p>";
    const auto style = [](const char *id, const char *name) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + QByteArray(id) +
               "\"><w:name w:val=\"" + name + "\"/><w:basedOn w:val=\"Normal\"/></w:style>";
    };
    ZipArchive archive;
    archive.add("[Content_Types].xml", "<Types/>");
    archive.add("_rels/.rels",
                "<Relationships><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/"
                "officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
                "</Relationships>");
    archive.add("word/document.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document" +
                                         names + "><w:body>" + body + "</w:body></w:document>");
    archive.add("word/styles.xml", "<w:styles" + names + ">" + style("Normal", "Normal") +
                                       style("Title", "Title") + style("Heading1", "heading 1") +
                                       "</w:styles>");
    archive.add("word/numbering.xml",
                "<w:numbering" + names +
                    "><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start "
                    "w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
                    "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                    "</w:numbering>");
    archive.add("word/footnotes.xml",
                "<w:footnotes" + names +
                    "><w:footnote w:id=\"2\"><w:p><w:r><w:t>From the minutes.</w:t></w:r></w:p>"
                    "</w:footnote></w:footnotes>");
    archive.add("word/_rels/document.xml.rels",
                "<Relationships><Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/"
                "officeDocument/2006/relationships/hyperlink\" TargetMode=\"External\" Target=\"" +
                    article.address().toUtf8() + "\"/></Relationships>");
    archive.add("docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/"
                "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                "<dc:title>" +
                    escaped(article.title) + "</dc:title><dc:creator>" + escaped(article.author) +
                    "</dc:creator></cp:coreProperties>");
    return archive.bytes();
}

inline QByteArray openDocumentFile(const NewsArticle &article)
{
    const QByteArray family = "urn:oasis:names:tc:opendocument:xmlns:";
    const QByteArray names = " xmlns:office=\"" + family + "office:1.0\" xmlns:text=\"" + family +
                             "text:1.0\" xmlns:style=\"" + family + "style:1.0\" xmlns:meta=\"" +
                             family + "meta:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"" +
                             " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
    const auto paragraph = [](const QString &text, const char *style) {
        return "<text:p text:style-name=\"" + QByteArray(style) + "\">" + escaped(text) +
               "</text:p>";
    };
    QByteArray body =
        paragraph(article.title, "Title") + paragraph(u"By "_s + article.author, "P1");
    const QStringList blocks = article.blocks();
    for (qsizetype i = 0; i < blocks.size(); ++i)
        body += article.isHeading(i)
                    ? "<text:h text:outline-level=\"2\">" + escaped(blocks[i]) + "</text:h>"
                    : paragraph(blocks[i], "P1");
    body += "<text:list text:style-name=\"L1\"><text:list-item><text:p>More in print<text:note "
            "text:note-class=\"footnote\"><text:note-citation>1</text:note-citation>"
            "<text:note-body><text:p>From the minutes.</text:p></text:note-body></text:note>"
            "</text:p></text:list-item></text:list><text:p><text:a xlink:href=\"" +
            article.address().toUtf8() + "\">Online</text:a></text:p>";
    ZipArchive archive;
    archive.add("mimetype", "application/vnd.oasis.opendocument.text");
    archive.add("content.xml",
                "<office:document-content" + names +
                    "><office:automatic-styles><style:style style:name=\"P1\" "
                    "style:family=\"paragraph\" style:parent-style-name=\"Standard\"/>"
                    "<text:list-style style:name=\"L1\"><text:list-level-style-number "
                    "text:level=\"1\" style:num-suffix=\".\" style:num-format=\"1\"/>"
                    "</text:list-style></office:automatic-styles><office:body><office:text>" +
                    body + "</office:text></office:body></office:document-content>");
    archive.add("styles.xml", "<office:document-styles" + names +
                                  "><office:styles><style:style style:name=\"Standard\" "
                                  "style:family=\"paragraph\"/><style:style style:name=\"Title\" "
                                  "style:family=\"paragraph\"/></office:styles>"
                                  "</office:document-styles>");
    archive.add("meta.xml", "<office:document-meta" + names + "><office:meta><dc:title>" +
                                escaped(article.title) + "</dc:title><dc:creator>" +
                                escaped(article.author) +
                                "</dc:creator><dc:language>en-GB</dc:language></office:meta>"
                                "</office:document-meta>");
    archive.add("META-INF/manifest.xml", "<manifest/>");
    return archive.bytes();
}

inline QByteArray richTextFile(const NewsArticle &article)
{
    const auto text = [](const QString &plain) {
        QByteArray made;
        for (const QChar c : plain) {
            if (c.unicode() > 126)
                made += "\\u" + QByteArray::number(qint16(c.unicode())) + '?';
            else if (c == u'\\' || c == u'{' || c == u'}')
                made += QByteArray("\\") + c.toLatin1();
            else
                made += c.toLatin1();
        }
        return made;
    };
    QByteArray rtf = "{\\rtf1\\ansi\\ansicpg1252\\deff0\\uc1{\\fonttbl{\\f0\\froman\\fcharset0 "
                     "Times New Roman;}}{\\colortbl;\\red0\\green0\\blue0;}{\\stylesheet{\\s0 "
                     "Normal;}{\\s1\\b heading 1;}{\\s2\\b Title;}}{\\info{\\title " +
                     text(article.title) + "}{\\author " + text(article.author) +
                     "}}\n\\pard\\plain\\s2\\b\\fs36 " + text(article.title) +
                     "\\par\n\\pard\\plain\\s0 By " + text(article.author) + "\\par\n";
    const QStringList blocks = article.blocks();
    for (qsizetype i = 0; i < blocks.size(); ++i)
        rtf += (article.isHeading(i) ? "\\pard\\plain\\s1\\b " : "\\pard\\plain\\s0\\qj ") +
               text(blocks[i]) + "\\par\n";
    return rtf + "\\pard{\\field{\\*\\fldinst HYPERLINK \"" + article.address().toUtf8() +
           "\"}{\\fldrslt Online}}{\\footnote \\pard From the minutes.}\\par\n}\n";
}

inline QByteArray epubFile(const std::vector<NewsArticle> &articles)
{
    ZipArchive archive;
    archive.add("mimetype", "application/epub+zip");
    archive.add("META-INF/container.xml",
                "<container><rootfiles><rootfile full-path=\"b/book.opf\"/></rootfiles>"
                "</container>");
    QByteArray items;
    QByteArray spine;
    for (const NewsArticle &article : articles) {
        const QByteArray name = 'a' + QByteArray::number(article.number);
        QByteArray page = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>" +
                          escaped(article.title) + "</title></head><body><h1>" +
                          escaped(article.title) + "</h1><p class=\"byline\">By " +
                          escaped(article.author) + "</p>";
        const QStringList blocks = article.blocks();
        for (qsizetype i = 0; i < blocks.size(); ++i)
            page += article.isHeading(i) ? "<h2>" + escaped(blocks[i]) + "</h2>"
                                         : "<p>" + escaped(blocks[i]) + "</p>";
        archive.add("b/" + name + ".xhtml", page + "</body></html>");
        items += "<item id=\"" + name + "\" href=\"" + name +
                 ".xhtml\" media-type=\"application/xhtml+xml\"/>";
        spine += "<itemref idref=\"" + name + "\"/>";
    }
    archive.add("b/book.opf",
                "<package xmlns=\"http://www.idpf.org/2007/opf\"><metadata "
                "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>An issue</dc:title>"
                "<dc:language>en</dc:language><dc:date>2019-01-11</dc:date></metadata><manifest>" +
                    items + "</manifest><spine>" + spine + "</spine></package>");
    return archive.bytes();
}

inline QByteArray workbookFile(const std::vector<NewsArticle> &articles)
{
    QByteArray strings;
    int count = 0;
    const auto row = [&](const QStringList &cells) {
        QByteArray made = "<row>";
        for (const QString &cell : cells) {
            strings += "<si><t xml:space=\"preserve\">" + escaped(cell) + "</t></si>";
            made += "<c t=\"s\"><v>" + QByteArray::number(count++) + "</v></c>";
        }
        return made + "</row>";
    };
    QByteArray rows = row({u"Title"_s, u"Author"_s, u"Publisher"_s, u"Date"_s, u"Text"_s});
    for (const NewsArticle &article : articles)
        rows += row({article.title, article.author, article.publisher, article.day("yyyy-MM-dd"_L1),
                     article.paragraphs.join(u"\n\n"_s)});
    ZipArchive archive;
    archive.add("[Content_Types].xml", "<Types/>");
    archive.add("xl/workbook.xml", "<workbook xmlns:r=\"r\"><workbookPr/><sheets><sheet "
                                   "name=\"Articles\" r:id=\"rId1\"/></sheets></workbook>");
    archive.add("xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
                "</Relationships>");
    archive.add("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
                                 "</cellXfs></styleSheet>");
    archive.add("xl/sharedStrings.xml", "<sst>" + strings + "</sst>");
    archive.add("xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    return archive.bytes();
}

/// A column of 90 signs a line, as many pages as it takes, with a running head.
inline QByteArray pdfFile(const NewsArticle &article)
{
    const auto text = [](const QString &plain) {
        QString drawn = plain;
        drawn.replace(u"\\"_s, u"\\\\"_s).replace(u"("_s, u"\\("_s).replace(u")"_s, u"\\)"_s);
        drawn.replace(u"“"_s, u"\\223"_s).replace(u"”"_s, u"\\224"_s).replace(u"€"_s, u"\\200"_s);
        return drawn.toLatin1();
    };
    std::vector<pdffile::Page> pages;
    double y = 1000;
    const auto draw = [&](const QString &line, double size) {
        if (y > 780) {
            pages.push_back({{72, 36, text(article.publisher), 8},
                             {520, 36, QByteArray::number(qsizetype(pages.size() + 1)), 8}});
            y = 80;
        }
        pages.back().push_back({72, y, text(line), size});
        y += size * 1.3;
    };
    draw(article.title, 22);
    draw(u"By "_s + article.author, 10);
    const QStringList blocks = article.blocks();
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        y += 8;
        QString line;
        const QStringList words = blocks[i].split(u' ');
        for (const QString &word : words) {
            if (line.size() + word.size() > 90) {
                draw(line, 10);
                line.clear();
            }
            line += (line.isEmpty() ? u""_s : u" "_s) + word;
        }
        draw(line, article.isHeading(i) ? 14 : 10);
    }
    return pdffile::pdfOf(pages, "<< /Title (" + text(article.title) + ") /Author (" +
                                     text(article.author) + ") >>");
}

} // namespace generated
