#include "app/articles/documents/opendocument.h"

#include "app/articles/articlereader.h"
#include "tests/app/articles/documents/ziparchive.h"

#include <QTest>

using namespace Qt::StringLiterals;
using storage::ErrorCode;
using storage::StructureKind;

class OpenDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsWhatAReaderSees_data();
    void textIsWhatAReaderSees();
    void stylesSayWhatAParagraphIs_data();
    void stylesSayWhatAParagraphIs();
    void strongTypeIsInheritedAndTurnedOff();
    void listsAreCounted();
    void listsGoOnWhereTheySayThatTheyDo();
    void linksHaveTheirAddresses();
    void packedAndFlatFilesSayTheSame();
    void propertiesAreStated();
    void whatCannotBeReadIsAnError_data();
    void whatCannotBeReadIsAnError();
    void hostileDocumentsAreRead_data();
    void hostileDocumentsAreRead();
};

namespace {

const QByteArray family = "urn:oasis:names:tc:opendocument:xmlns:";
const QByteArray names = " xmlns:office=\"" + family + "office:1.0\" xmlns:text=\"" + family +
                         "text:1.0\" xmlns:style=\"" + family + "style:1.0\" xmlns:table=\"" +
                         family + "table:1.0\" xmlns:draw=\"" + family +
                         "drawing:1.0\" xmlns:meta=\"" + family + "meta:1.0\" xmlns:svg=\"" +
                         family + "svg-compatible:1.0\" xmlns:fo=\"" + family +
                         "xsl-fo-compatible:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                         "xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

QByteArray root(const QByteArray &name, const QByteArray &content)
{
    return "<office:" + name + names + ">" + content + "</office:" + name + ">";
}

QByteArray contentPart(const QByteArray &body, const QByteArray &styles = {})
{
    return root("document-content", "<office:automatic-styles>" + styles +
                                        "</office:automatic-styles><office:body><office:text>" +
                                        body + "</office:text></office:body>");
}

QByteArray packed(const QByteArray &content,
                  const std::vector<std::pair<QByteArray, QByteArray>> &others = {})
{
    ZipArchive archive;
    archive.add("content.xml", content);
    archive.add("META-INF/manifest.xml", "<manifest/>");
    archive.add("meta.xml", root("document-meta", {}));
    for (const auto &[name, bytes] : others)
        archive.add(name, bytes);
    return archive.bytes();
}

QByteArray paragraph(const QByteArray &content, const QByteArray &style = "Standard")
{
    return "<text:p text:style-name=\"" + style + "\">" + content + "</text:p>";
}

QByteArray styleNamed(const QByteArray &name, const QByteArray &attributes = {},
                      const QByteArray &content = {}, const QByteArray &kind = "paragraph")
{
    return "<style:style style:name=\"" + name + "\" style:family=\"" + kind + "\" " + attributes +
           ">" + content + "</style:style>";
}

app::Document read(const QByteArray &bytes)
{
    const app::GivenFile file(u"a.odt"_s, bytes);
    const auto document = app::openDocumentOf(file);
    if (!document)
        qWarning() << document.error().detail << document.error().place;
    return document.isOk() ? *document : app::Document{};
}

QString textOf(const QByteArray &body)
{
    return app::assembled(read(packed(contentPart(body))).blocks).text;
}

/// "kind value|text" of each block, and the markers around it.
QStringList linesOf(const app::Document &document)
{
    QStringList lines;
    for (const app::ArticleBlock &block : document.blocks.blocks) {
        QString line = QString::number(int(block.kind)) + block.value + u'|' + block.text;
        for (const int container : block.containers)
            line += u'<' + document.blocks.containers[size_t(container)].value;
        lines.append(line);
    }
    return lines;
}

} // namespace

void OpenDocumentTest::textIsWhatAReaderSees_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");

    QTest::newRow("white space is one blank, and none where a paragraph begins")
        << paragraph(" \n a <text:span> \t b</text:span>\nc ") << u"a b c"_s;
    QTest::newRow("blanks that have their own element")
        << paragraph("a<text:s text:c=\"3\"/>b<text:s/> c") << u"a   b  c"_s;
    QTest::newRow("a million blanks are as good as a thousand")
        << paragraph("a<text:s text:c=\"1000000000\"/>b") << u'a' + QString(1000, u' ') + u'b';
    QTest::newRow("tabs and line breaks")
        << paragraph("a<text:tab/>b<text:line-break/>c<text:soft-page-break/>d") << u"a\tb\ncd"_s;
    QTest::newRow("lists of what stands elsewhere are out")
        << "<text:table-of-content><text:index-body><text:index-title>" + paragraph("Contents") +
               "</text:index-title>" + paragraph("Begin 1") +
               "</text:index-body></text:table-of-content>" + paragraph("a") +
               "<text:alphabetical-index><text:index-body>" + paragraph("Begin 1") +
               "</text:index-body></text:alphabetical-index>"
        << u"a"_s;
    QTest::newRow("a list of sources is text")
        << "<text:bibliography><text:index-body>" + paragraph("Miller 2019") +
               "</text:index-body></text:bibliography>"
        << u"Miller 2019"_s;
    QTest::newRow("an empty line parts paragraphs")
        << paragraph("a<text:line-break/><text:line-break/>b") << u"a\n\nb"_s;
    QTest::newRow("no-break blanks and soft hyphens are characters")
        << paragraph("a\u00a0b\u00adc") << u"a\u00a0b\u00adc"_s;
    QTest::newRow("what was deleted stands aside and is out")
        << "<text:tracked-changes><text:changed-region xml:id=\"a\"><text:deletion>"_ba +
               paragraph("gone") + "</text:deletion></text:changed-region></text:tracked-changes>" +
               paragraph("a<text:change text:change-id=\"a\"/>b")
        << u"ab"_s;
    QTest::newRow("what was deleted stands between two marks and is out")
        << "<text:tracked-changes><text:changed-region xml:id=\"a\"><text:deletion/>"
           "</text:changed-region><text:changed-region xml:id=\"b\"><text:insertion/>"
           "</text:changed-region></text:tracked-changes>"_ba +
               paragraph("a<text:change-start text:change-id=\"a\"/>b") +
               paragraph("c<text:change-end text:change-id=\"a\"/>d<text:change-start "
                         "text:change-id=\"b\"/>e<text:change-end text:change-id=\"b\"/>")
        << u"ade"_s;
    QTest::newRow("annotations are out")
        << paragraph("a<office:annotation>" + paragraph("note") + "</office:annotation>b")
        << u"ab"_s;
    QTest::newRow("notes stand at the end")
        << paragraph("a<text:note><text:note-citation>1</text:note-citation><text:note-body>" +
                     paragraph("note") + "</text:note-body></text:note>, b") +
               paragraph("c<text:note><text:note-body>" + paragraph("end") + paragraph("ing") +
                         "</text:note-body></text:note>")
        << u"a[1], b\n\nc[2]\n\n[1] note\n\n[2] end\n\ning"_s;
    QTest::newRow("a text box stands after its paragraph")
        << paragraph("a<draw:frame>\n <draw:text-box>\n " + paragraph("c") +
                     "</draw:text-box>\n<svg:desc>drawing</svg:desc></draw:frame>b") +
               paragraph("d")
        << u"ab\n\nc\n\nd"_s;
    QTest::newRow("text in shapes")
        << paragraph("a<draw:g><draw:custom-shape>" + paragraph("c") +
                     "</draw:custom-shape><draw:rect>" + paragraph("d") + "</draw:rect></draw:g>b")
        << u"ab\n\nc\n\nd"_s;
    QTest::newRow("pictures and objects have no text")
        << paragraph("a<draw:frame><draw:object><office:document>" + paragraph("x") +
                     "</office:document></draw:object><draw:image><office:binary-data>QUJD"
                     "</office:binary-data></draw:image></draw:frame>")
        << u"a"_s;
    QTest::newRow("hidden parts are out")
        << "<text:section text:display=\"none\">"_ba + paragraph("x") + "</text:section>" +
               "<text:section>" + paragraph("a") + "</text:section>" +
               paragraph("b<text:hidden-text text:is-hidden=\"true\">x</text:hidden-text>")
        << u"a\n\nb"_s;
    QTest::newRow("of ruby only the base")
        << paragraph("<text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>kan"
                     "</text:ruby-text></text:ruby>")
        << u"漢"_s;
    QTest::newRow("declarations are no text")
        << "<text:sequence-decls><text:sequence-decl/></text:sequence-decls>"
           "<office:forms>x</office:forms>"_ba +
               paragraph("a")
        << u"a"_s;
    QTest::newRow("fields show their value")
        << paragraph("Page <text:page-number>7</text:page-number>") << u"Page 7"_s;
    const auto row = [](const QByteArray &a, const QByteArray &b) {
        return "<table:table-row><table:table-cell>" + paragraph(a) +
               "</table:table-cell><table:table-cell>" + paragraph(b) +
               "</table:table-cell></table:table-row>";
    };
    QTest::newRow("tables of figures row by row")
        << "<table:table><table:table-column/><table:table-header-rows>"_ba + row("Year", "Sum") +
               "</table:table-header-rows>" + row("2019", "3") + "</table:table>" + paragraph("a")
        << u"Year\tSum\n2019\t3\n\na"_s;
}

void OpenDocumentTest::textIsWhatAReaderSees()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, text);

    QCOMPARE(textOf(body), text);
}

void OpenDocumentTest::stylesSayWhatAParagraphIs_data()
{
    QTest::addColumn<QByteArray>("automatic");
    QTest::addColumn<QByteArray>("named");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("line");

    const auto kind = [](StructureKind known, const QString &value = {}) {
        return QString::number(int(known)) + value + u"|a"_s;
    };
    const QByteArray none;
    QTest::newRow("a heading by its element")
        << none << none << "<text:h text:outline-level=\"2\">a</text:h>"_ba
        << kind(StructureKind::Heading, u"2"_s);
    QTest::newRow("a heading without a level")
        << none << none << "<text:h>a</text:h>"_ba << kind(StructureKind::Heading, u"1"_s);
    QTest::newRow("a heading by the name of its style")
        << none << none << paragraph("a", "Heading_20_3") << kind(StructureKind::Heading, u"3"_s);
    QTest::newRow("a heading by the level of its style")
        << none << styleNamed("Ours", "style:default-outline-level=\"4\"") << paragraph("a", "Ours")
        << kind(StructureKind::Heading, u"4"_s);
    QTest::newRow("a title by the parent of an automatic style")
        << styleNamed("P1", "style:parent-style-name=\"Title\"") << styleNamed("Title")
        << paragraph("a", "P1") << kind(StructureKind::Title);
    QTest::newRow("a title though its element is a heading")
        << none << styleNamed("Title") << "<text:h text:style-name=\"Title\">a</text:h>"_ba
        << kind(StructureKind::Title);
    QTest::newRow("a quotation") << none << none << paragraph("a", "Quotations")
                                 << kind(StructureKind::Paragraph) + u'<';
    QTest::newRow("a caption by the parent of its style")
        << none
        << styleNamed("Illustration", "style:parent-style-name=\"Caption\"") + styleNamed("Caption")
        << paragraph("a", "Illustration") << kind(StructureKind::Caption);
    QTest::newRow("the name that people see counts")
        << none << styleNamed("s7", "style:display-name=\"Subtitle\"") << paragraph("a", "s7")
        << kind(StructureKind::Subtitle);
    QTest::newRow("styles with one another as parents")
        << none
        << styleNamed("A", "style:parent-style-name=\"B\"") +
               styleNamed("B", "style:parent-style-name=\"A\"")
        << paragraph("a", "A") << kind(StructureKind::Paragraph);
}

void OpenDocumentTest::stylesSayWhatAParagraphIs()
{
    QFETCH(QByteArray, automatic);
    QFETCH(QByteArray, named);
    QFETCH(QByteArray, body);
    QFETCH(QString, line);

    const app::Document document = read(packed(
        contentPart(body, automatic),
        {{"styles.xml", root("document-styles", "<office:styles>" + named + "</office:styles>")}}));

    QCOMPARE(linesOf(document), QStringList{line});
}

void OpenDocumentTest::strongTypeIsInheritedAndTurnedOff()
{
    const QByteArray strong = "<style:text-properties fo:font-weight=\"bold\"/>";
    const QByteArray styles = styleNamed("Lead", {}, strong) +
                              styleNamed("P1", "style:parent-style-name=\"Lead\"") +
                              styleNamed("T1", {},
                                         "<style:text-properties fo:font-weight=\"normal\" "
                                         "fo:font-style=\"italic\"/>",
                                         "text");

    const app::Document document = read(packed(contentPart(
        paragraph("one <text:span text:style-name=\"T1\">two</text:span>", "P1"), styles)));

    QCOMPARE(document.blocks.blocks.size(), size_t(1));
    const std::vector<app::InlineRange> &ranges = document.blocks.blocks[0].inlines;
    QCOMPARE(ranges.size(), size_t(2));
    QCOMPARE(ranges[0].kind, StructureKind::Strong);
    QCOMPARE(ranges[0].end, qsizetype(3));
    QCOMPARE(ranges[1].kind, StructureKind::Emphasis);
    QCOMPARE(ranges[1].begin, qsizetype(4));
}

namespace {

const QByteArray listStyles =
    "<text:list-style style:name=\"N\">"
    "<text:list-level-style-number text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/>"
    "<text:list-level-style-number text:level=\"2\" style:num-format=\"a\" style:num-suffix=\")\" "
    "text:display-levels=\"2\"/>"
    "<text:list-level-style-bullet text:level=\"3\" text:bullet-char=\"–\"/></text:list-style>"
    "<text:list-style style:name=\"O\">"
    "<text:list-level-style-number text:level=\"1\" style:num-format=\"\"/></text:list-style>";

QByteArray list(const QByteArray &items, const QByteArray &attributes = {})
{
    return "<text:list " + attributes + ">" + items + "</text:list>";
}

QByteArray item(const QByteArray &content, const QByteArray &attributes = {})
{
    return "<text:list-item " + attributes + ">" + content + "</text:list-item>";
}

} // namespace

void OpenDocumentTest::listsAreCounted()
{
    const QByteArray inner =
        list(item(paragraph("b")) + item(paragraph("c") + list(item(paragraph("d")))));
    const QByteArray body =
        list(item(paragraph("a") + inner) +
                 item(paragraph("e") + paragraph("goes on") + list(item(paragraph("f")))) +
                 item(paragraph("g"), "text:start-value=\"9\""),
             "text:style-name=\"N\"") +
        list(item(paragraph("h")), "text:style-name=\"O\"") + list(item(paragraph("i"))) +
        list(item("<text:h>j</text:h>"), "text:style-name=\"N\"");

    const app::Document document = read(packed(contentPart(body, listStyles)));

    const QString one = QString::number(int(StructureKind::ListItem)) + u'|';
    QCOMPARE(linesOf(document),
             (QStringList{one + u"a<1."_s, one + u"b<1.<1.a)"_s, one + u"c<1.<1.b)"_s,
                          one + u"d<1.<1.b)<–"_s, one + u"e<2."_s, one + u"goes on<2."_s,
                          one + u"f<2.<2.a)"_s, one + u"g<9."_s,
                          QString::number(int(StructureKind::Paragraph)) + u"|h"_s, one + u"i<•"_s,
                          QString::number(int(StructureKind::Heading)) + u"1|j"_s}));
}

void OpenDocumentTest::listsGoOnWhereTheySayThatTheyDo()
{
    const QByteArray style = "text:style-name=\"N\" ";
    const QByteArray body = list(item(paragraph("a")), style + "xml:id=\"x\"") + paragraph("-") +
                            list(item(paragraph("b")), style + "text:continue-numbering=\"true\"") +
                            paragraph("-") +
                            list(item(paragraph("c")), style + "text:continue-list=\"x\"") +
                            paragraph("-") + list(item(paragraph("d")), style);

    const app::Document document = read(packed(contentPart(body, listStyles)));

    QStringList markers;
    for (const app::BlockContainer &container : document.blocks.containers)
        markers.append(container.value);
    QCOMPARE(markers, (QStringList{u"1."_s, u"2."_s, u"2."_s, u"1."_s}));
}

void OpenDocumentTest::linksHaveTheirAddresses()
{
    const app::Document document = read(packed(
        contentPart(paragraph("see <text:a xlink:href=\"https://example.org/\">there</text:a>"))));

    QCOMPARE(document.blocks.blocks.size(), size_t(1));
    QCOMPARE(document.blocks.blocks[0].inlines.size(), size_t(1));
    QCOMPARE(document.blocks.blocks[0].inlines[0].value, u"https://example.org/"_s);
    QCOMPARE(document.blocks.blocks[0].inlines[0].begin, qsizetype(4));
}

void OpenDocumentTest::packedAndFlatFilesSayTheSame()
{
    const QByteArray body = "<office:body><office:text>" + paragraph("The dyke", "Title") +
                            paragraph("It comes.") + "</office:text></office:body>";
    const QByteArray flat = "<?xml version=\"1.0\"?>\n<office:document office:mimetype=\""
                            "application/vnd.oasis.opendocument.text\"" +
                            names + "><office:meta><dc:title>x</dc:title></office:meta>" + body +
                            "</office:document>";

    const auto fromFlat = app::readArticle(u"a.fodt"_s, flat);
    const auto fromPacked = app::readArticle(u"a.odt"_s, packed(root("document-content", body)));

    QVERIFY(fromFlat.isOk());
    QVERIFY(fromPacked.isOk());
    QCOMPARE(fromFlat->article.format, u"odt"_s);
    QCOMPARE(fromFlat->article.text, u"The dyke\n\nIt comes."_s);
    QCOMPARE(fromFlat->article.text, fromPacked->article.text);
    QCOMPARE(fromFlat->article.structure, fromPacked->article.structure);
    QCOMPARE(fromFlat->article.metadata, fromPacked->article.metadata);
}

void OpenDocumentTest::propertiesAreStated()
{
    const QByteArray meta = root(
        "document-meta",
        "<office:meta><dc:title>Dyke</dc:title><meta:initial-creator>user7</meta:initial-creator>"
        "<dc:language>de-DE</dc:language><dc:date>2020-02-02T00:00:00</dc:date>"
        "<meta:keyword>sea</meta:keyword><meta:keyword>land</meta:keyword></office:meta>");
    ZipArchive archive;
    archive.add("content.xml", contentPart(paragraph("The council met on Monday.")));
    archive.add("META-INF/manifest.xml", "<manifest/>");
    archive.add("meta.xml", meta);

    const app::Document document = read(archive.bytes());

    QCOMPARE(document.metadata.title, u"Dyke"_s);
    QCOMPARE(document.metadata.language, u"de-DE"_s);
    QCOMPARE(document.metadata.datePublished, QString());
    QCOMPARE(document.metadata.author, QString());
    QCOMPARE(document.metadata.properties.at(u"creator"_s), u"user7"_s);
    QCOMPARE(document.metadata.properties.at(u"subjects"_s), u"sea; land"_s);
}

void OpenDocumentTest::whatCannotBeReadIsAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");

    const QByteArray type = "application/vnd.oasis.opendocument.text";
    ZipArchive good;
    good.add("mimetype", type, ZipArchive::Flag::Stored);
    good.add("content.xml", contentPart(paragraph("a")));
    ZipArchive locked;
    locked.add("mimetype", "application/vnd.oasis.opendocument.text");
    locked.add("content.xml", "\x01\x02\x03");
    locked.add("META-INF/manifest.xml",
               "<manifest><file-entry full-path=\"content.xml\"><encryption-data/></file-entry>"
               "</manifest>");
    locked.add("meta.xml", "x");
    ZipArchive empty;
    empty.add("mimetype", type, ZipArchive::Flag::Stored);
    empty.add("META-INF/manifest.xml", "<manifest/>");
    empty.add("meta.xml", "x");
    ZipArchive bomb;
    bomb.add("content.xml", QByteArray(qsizetype(130) * 1024 * 1024, ' '));
    bomb.add("META-INF/manifest.xml", {});
    bomb.add("meta.xml", {});

    QTest::newRow("cut short") << good.bytes().first(300) << int(ErrorCode::FormatBroken);
    QTest::newRow("locked with a password") << locked.bytes() << int(ErrorCode::FileEncrypted);
    QTest::newRow("its content is missing") << empty.bytes() << int(ErrorCode::FormatBroken);
    QTest::newRow("not well-formed")
        << packed("<office:document-content" + names + ">") << int(ErrorCode::FormatBroken);
    QTest::newRow("entities of its own")
        << packed("<!DOCTYPE x [<!ENTITY a \"aaaa\">]>" + contentPart(paragraph("&a;")))
        << int(ErrorCode::FormatBroken);
    QTest::newRow("a spreadsheet")
        << packed(root("document-content", "<office:body><office:spreadsheet/></office:body>"))
        << int(ErrorCode::FormatBroken);
    QTest::newRow("unpacks to far too much") << bomb.bytes() << int(ErrorCode::UnpacksTooLarge);
    QTest::newRow("no text") << packed(contentPart("<text:p/>")) << int(ErrorCode::NoText);
}

void OpenDocumentTest::whatCannotBeReadIsAnError()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);

    const auto article = app::readArticle(u"a.odt"_s, bytes);

    QVERIFY(!article.isOk());
    QCOMPARE(int(article.error().code), code);
}

void OpenDocumentTest::hostileDocumentsAreRead_data()
{
    QTest::addColumn<QByteArray>("body");

    const auto nested = [](const QByteArray &open, const QByteArray &close, int times) {
        return open.repeated(times) + paragraph("a") + close.repeated(times);
    };
    QTest::newRow("a million sections within one another")
        << nested("<text:section>", "</text:section>", 1000000);
    QTest::newRow("lists within one another")
        << nested("<text:list><text:list-item>", "</text:list-item></text:list>", 200000);
    QTest::newRow("paragraphs within paragraphs") << nested("<text:p>", "</text:p>", 300000);
    QTest::newRow("notes within notes")
        << paragraph("a") +
               nested("<text:note><text:note-body>", "</text:note-body></text:note>", 100000);
    QTest::newRow("text boxes within text boxes")
        << nested("<text:p><draw:frame>", "</draw:frame></text:p>", 100000);
    QTest::newRow("tables within tables")
        << nested("<table:table><table:table-row><table:table-cell>",
                  "</table:table-cell></table:table-row></table:table>", 100000);
    QTest::newRow("a hundred thousand rows and columns that are said to be repeated")
        << "<table:table><table:table-row table:number-rows-repeated=\"100000\"><table:table-cell "
           "table:number-columns-repeated=\"1000000\">"_ba +
               paragraph("a") + "</table:table-cell></table:table-row></table:table>";
    QTest::newRow("a megabyte without a blank") << paragraph(QByteArray(1 << 20, 'a'));
    QTest::newRow("ends of changes that never began, and other parts astray")
        << paragraph("a<text:change-end text:change-id=\"x\"/><text:change-start/>") +
               "<text:note-body/><text:list-item/><table:table-cell/><table:table-row/>";
}

void OpenDocumentTest::hostileDocumentsAreRead()
{
    QFETCH(QByteArray, body);

    const app::Document document = read(packed(contentPart(body)));

    QVERIFY(!document.blocks.blocks.empty());
    QVERIFY(document.blocks.blocks[0].text.startsWith(u'a'));
}

QTEST_GUILESS_MAIN(OpenDocumentTest)
#include "opendocumenttest.moc"
