#include "app/articles/documents/worddocument.h"

#include "app/articles/articlereader.h"
#include "tests/app/articles/documents/ziparchive.h"

#include <QTest>

using namespace Qt::StringLiterals;
using storage::ErrorCode;
using storage::StructureKind;

class WordDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsWhatAReaderSees_data();
    void textIsWhatAReaderSees();
    void stylesSayWhatAParagraphIs_data();
    void stylesSayWhatAParagraphIs();
    void strongTypeComesFromStylesAndCharacters_data();
    void strongTypeComesFromStylesAndCharacters();
    void listsAreCountedAsWordCountsThem();
    void notesStandAtTheEndOnceEach();
    void linksHaveTheirAddresses();
    void strictFormAndOtherPrefixesAreRead();
    void mainPartMayHaveAnyName();
    void dateOfWritingIsNoDateOfPublication();
    void titleOfThePropertiesIsUsedWhereTheTextHasNone_data();
    void titleOfThePropertiesIsUsedWhereTheTextHasNone();
    void whatCannotBeReadIsAnError_data();
    void whatCannotBeReadIsAnError();
    void hostileDocumentsAreRead_data();
    void hostileDocumentsAreRead();
};

namespace {

const QByteArray names =
    R"( xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main")"
    R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")"
    R"( xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006")"
    R"( xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math")";

QByteArray part(const QByteArray &root, const QByteArray &content)
{
    return "<w:" + root + names + ">" + content + "</w:" + root + ">";
}

QByteArray documentPart(const QByteArray &body)
{
    return part("document", "<w:body>" + body + "</w:body>");
}

QByteArray styleNamed(const QByteArray &id, const QByteArray &name, const QByteArray &more = {},
                      const QByteArray &type = "paragraph")
{
    return "<w:style w:type=\"" + type + "\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name +
           "\"/>" + more + "</w:style>";
}

QByteArray packed(const QByteArray &document,
                  const std::vector<std::pair<QByteArray, QByteArray>> &others = {})
{
    ZipArchive archive;
    archive.add("word/document.xml", document);
    for (const auto &[name, content] : others)
        archive.add(name, content);
    return archive.bytes();
}

/// A paragraph of one run.
QByteArray paragraph(const QByteArray &text, const QByteArray &properties = {},
                     const QByteArray &runProperties = {})
{
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:rPr>" + runProperties +
           "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
}

app::Document read(const QByteArray &bytes)
{
    const app::GivenFile file(u"a.docx"_s, bytes);
    const auto document = app::wordDocumentOf(file);
    if (!document)
        qWarning() << document.error().detail << document.error().place;
    return document.isOk() ? *document : app::Document{};
}

/// "kind value|text" of each block.
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

QString textOf(const QByteArray &body)
{
    return app::assembled(read(packed(documentPart(body))).blocks).text;
}

} // namespace

void WordDocumentTest::textIsWhatAReaderSees_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");

    const auto run = [](const QByteArray &content) {
        return "<w:p><w:r>" + content + "</w:r></w:p>";
    };
    const QByteArray kept = "<w:t xml:space=\"preserve\"> and </w:t>";
    QTest::newRow("blanks stand where they are said to be kept")
        << run("<w:t> a </w:t>" + kept + "<w:t>b </w:t>") << u"a and b"_s;
    QTest::newRow("line ends within a text are blanks") << run("<w:t>a\nb</w:t>") << u"a b"_s;
    QTest::newRow("tabs and line breaks")
        << run("<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t>")
        << u"a\tb\nc\nd"_s;
    QTest::newRow("an empty line parts paragraphs")
        << run("<w:t>a</w:t><w:br/><w:br/><w:t>b</w:t>") << u"a\n\nb"_s;
    QTest::newRow("a new page is no text but no mere blank either")
        << run("<w:br w:type=\"page\"/><w:t>a</w:t><w:br w:type=\"page\"/><w:t>b</w:t>")
        << u"a\n\nb"_s;
    QTest::newRow("hyphens of all kinds are kept")
        << run("<w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c\u00ad\u00a0d</w:t>")
        << u"a\u2011b\u00adc\u00ad\u00a0d"_s;
    QTest::newRow("signs of symbol fonts")
        << run("<w:sym w:font=\"Symbol\" w:char=\"F061\"/><w:sym w:font=\"Wingdings\" "
               "w:char=\"F0FC\"/><w:sym w:font=\"Arial\" w:char=\"20AC\"/><w:sym/>")
        << u"α✓€"_s;
    QTest::newRow("insertions are in and deletions are out")
        << QByteArray("<w:p><w:r><w:t>a</w:t></w:r><w:ins><w:r><w:t>b</w:t></w:r></w:ins>"
                      "<w:del><w:r><w:delText>c</w:delText></w:r></w:del>"
                      "<w:del><w:r><w:t>d</w:t></w:r></w:del></w:p>")
        << u"ab"_s;
    QTest::newRow("what was moved stands where it was moved to")
        << QByteArray("<w:p><w:moveFrom><w:r><w:t>a</w:t></w:r></w:moveFrom><w:r><w:t>b</w:t></w:r>"
                      "<w:moveTo><w:r><w:t>a</w:t></w:r></w:moveTo></w:p>")
        << u"ba"_s;
    QTest::newRow("an insertion that was deleted again is out")
        << QByteArray("<w:p><w:ins><w:del><w:r><w:t>a</w:t></w:r></w:del></w:ins>"
                      "<w:r><w:t>b</w:t></w:r></w:p>")
        << u"b"_s;
    const QByteArray joined = "<w:rPr><w:del w:id=\"1\"/></w:rPr>";
    QTest::newRow("a deleted end of a paragraph joins two")
        << paragraph("a ", joined) + paragraph("b") << u"a b"_s;
    QTest::newRow("a deleted end joins nothing over a table")
        << paragraph("a", joined) + "<w:tbl><w:tr><w:tc>" + paragraph("b", joined) +
               "</w:tc></w:tr></w:tbl>" + paragraph("c", joined)
        << u"a\n\nb\n\nc"_s;
    QTest::newRow("hidden text is out")
        << paragraph("a", {}, "<w:vanish/>") + paragraph("b", {}, "<w:vanish w:val=\"0\"/>")
        << u"b"_s;
    QTest::newRow("one of several ways to say the same")
        << "<w:p><w:r><mc:AlternateContent><mc:Choice><w:t>a</w:t></mc:Choice><mc:Choice>"
           "<w:t>b</w:t></mc:Choice><mc:Fallback><w:t>c</w:t></mc:Fallback></mc:AlternateContent>"
           "</w:r></w:p>"_ba
        << u"a"_s;
    QTest::newRow("the last way where there is no other")
        << "<w:p><w:r><mc:AlternateContent><mc:Fallback><w:t>c</w:t></mc:Fallback>"
           "</mc:AlternateContent></w:r></w:p>"_ba
        << u"c"_s;
    QTest::newRow("a text box stands after its paragraph")
        << "<w:p><w:r><w:t>a</w:t></w:r><w:r><w:pict><w:txbxContent>"_ba + paragraph("c") +
               paragraph("d") + "</w:txbxContent></w:pict></w:r><w:r><w:t>b</w:t></w:r></w:p>" +
               paragraph("e")
        << u"ab\n\nc\n\nd\n\ne"_s;
    const auto field = [](const QByteArray &type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    };
    const QByteArray instruction = "<w:r><w:instrText>PAGEREF x</w:instrText></w:r>";
    QTest::newRow("of a field only its result")
        << "<w:p>" + field("begin") + instruction + "<w:r><w:t>no</w:t></w:r>" + field("separate") +
               "<w:r><w:t>7</w:t></w:r>" + field("end") + "<w:r><w:t>.</w:t></w:r></w:p>"
        << u"7."_s;
    const QByteArray contents = "<w:r><w:instrText> TOC \\o \"1-3\" </w:instrText></w:r>";
    const QByteArray begun = field("begin") + contents + field("separate");
    QTest::newRow("a table of contents is out")
        << "<w:p>" + begun + "<w:r><w:t>Begin 1</w:t></w:r></w:p>" + paragraph("End 2") + "<w:p>" +
               field("end") + "<w:r><w:t>a</w:t></w:r></w:p>"
        << u"a"_s;
    QTest::newRow("with its heading where it has one of its own")
        << "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>"
           "</w:docPartObj></w:sdtPr><w:sdtContent>" +
               paragraph("Contents") + "<w:p>" + begun + "<w:r><w:t>Begin 1</w:t></w:r>" +
               field("end") + "</w:p></w:sdtContent></w:sdt>" + paragraph("a")
        << u"a"_s;
    QTest::newRow("other building blocks are in")
        << "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Cover Pages\"/>"
           "</w:docPartObj></w:sdtPr><w:sdtContent>" +
               paragraph("a") + "</w:sdtContent></w:sdt>"
        << u"a"_s;
    QTest::newRow("a table of contents without an end hides no text")
        << "<w:p>" + begun + "<w:r><w:t>text</w:t></w:r></w:p>" << u"text"_s;
    QTest::newRow("a field without an end hides no text")
        << "<w:p>" + field("begin") + instruction + "<w:r><w:t>text</w:t></w:r></w:p>" << u"text"_s;
    QTest::newRow("what stands in boxes to fill in")
        << "<w:sdt><w:sdtPr/><w:sdtContent>" + paragraph("a") +
               "</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr>"
               "<w:sdtContent>" +
               paragraph("click here") + "</w:sdtContent></w:sdt>"
        << u"a"_s;
    QTest::newRow("smart tags and directions only enclose")
        << "<w:p><w:smartTag><w:bdo><w:r><w:t>a</w:t></w:r></w:bdo></w:smartTag></w:p>"_ba
        << u"a"_s;
    QTest::newRow("of ruby only the base")
        << "<w:p><w:r><w:ruby><w:rt><w:r><w:t>kan</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢"
           "</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>"_ba
        << u"漢"_s;
    QTest::newRow("formulas in one line")
        << "<w:p><m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath></w:p>"_ba << u"x=2"_s;
    const auto cells = [](const QByteArray &a, const QByteArray &b) {
        return "<w:tr><w:tc>" + a + "</w:tc><w:tc>" + b + "</w:tc></w:tr>";
    };
    QTest::newRow("tables of figures row by row")
        << "<w:tbl>" + cells(paragraph("Year"), paragraph("Sum")) +
               cells(paragraph("2019"), paragraph("1") + paragraph("2")) + "</w:tbl>"
        << u"Year\tSum\n2019\t1 2"_s;
    QTest::newRow("tables that a page is laid out with cell by cell")
        << "<w:tbl><w:tr><w:tc>" + paragraph("a") + paragraph("b") + "</w:tc></w:tr></w:tbl>"
        << u"a\n\nb"_s;
    QTest::newRow("a table within a table")
        << "<w:tbl>" +
               cells(paragraph("a"), "<w:tbl>" + cells(paragraph("b"), paragraph("c")) +
                                         "</w:tbl>" + paragraph("d")) +
               "</w:tbl>"
        << u"a\n\nb\tc\n\nd"_s;
    QTest::newRow("a deleted row")
        << "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + paragraph("a") + "</w:tc></w:tr>" +
               cells(paragraph("b"), paragraph("c")) + "</w:tbl>"
        << u"b\tc"_s;
    QTest::newRow("characters beyond the Basic Multilingual Plane")
        << paragraph("\xf0\x9f\x8c\x8d") << u"🌍"_s;
}

void WordDocumentTest::textIsWhatAReaderSees()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, text);

    QCOMPARE(textOf(body), text);
}

void WordDocumentTest::stylesSayWhatAParagraphIs_data()
{
    QTest::addColumn<QByteArray>("styles");
    QTest::addColumn<QByteArray>("properties");
    QTest::addColumn<QString>("line");

    const QByteArray use = "<w:pStyle w:val=\"X\"/>";
    const auto kind = [](StructureKind known, const QString &value = {}) {
        return QString::number(int(known)) + value + u"|a"_s;
    };
    QTest::newRow("a heading by the name of its style")
        << styleNamed("X", "heading 3") << use << kind(StructureKind::Heading, u"3"_s);
    QTest::newRow("a heading by its level")
        << styleNamed("X", "Ours", "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>") << use
        << kind(StructureKind::Heading, u"2"_s);
    QTest::newRow("a heading by what its style is based on")
        << styleNamed("X", "Ours", "<w:basedOn w:val=\"Y\"/>") +
               styleNamed("Y", "Theirs", "<w:basedOn w:val=\"Z\"/>") +
               styleNamed("Z", "heading 1", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>")
        << use << kind(StructureKind::Heading, u"1"_s);
    QTest::newRow("a heading by itself")
        << QByteArray() << QByteArray("<w:outlineLvl w:val=\"8\"/>")
        << kind(StructureKind::Heading, u"6"_s);
    QTest::newRow("no heading though its style is one")
        << styleNamed("X", "heading 1", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>")
        << use + "<w:outlineLvl w:val=\"9\"/>" << kind(StructureKind::Paragraph);
    QTest::newRow("styles in other languages")
        << styleNamed("X", "Überschrift 2") << use << kind(StructureKind::Heading, u"2"_s);
    QTest::newRow("a title") << styleNamed("X", "Title") << use << kind(StructureKind::Title);
    QTest::newRow("a subtitle") << styleNamed("X", "Subtitle") << use
                                << kind(StructureKind::Subtitle);
    QTest::newRow("a caption") << styleNamed("X", "caption") << use << kind(StructureKind::Caption);
    QTest::newRow("a quotation") << styleNamed("X", "Quote") << use
                                 << kind(StructureKind::Paragraph) + u'<';
    QTest::newRow("styles based on one another in a circle")
        << styleNamed("X", "Ours", "<w:basedOn w:val=\"Y\"/>") +
               styleNamed("Y", "Theirs", "<w:basedOn w:val=\"X\"/>")
        << use << kind(StructureKind::Paragraph);
    QTest::newRow("a style that is not there")
        << QByteArray() << use << kind(StructureKind::Paragraph);
}

void WordDocumentTest::stylesSayWhatAParagraphIs()
{
    QFETCH(QByteArray, styles);
    QFETCH(QByteArray, properties);
    QFETCH(QString, line);

    const app::Document document = read(packed(documentPart(paragraph("a", properties)),
                                               {{"word/styles.xml", part("styles", styles)}}));

    QCOMPARE(linesOf(document), QStringList{line});
}

void WordDocumentTest::strongTypeComesFromStylesAndCharacters_data()
{
    QTest::addColumn<QByteArray>("paragraphStyle");
    QTest::addColumn<QByteArray>("characterStyle");
    QTest::addColumn<QByteArray>("direct");
    QTest::addColumn<bool>("isStrong");

    const QByteArray on = "<w:rPr><w:b/></w:rPr>";
    QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray() << false;
    QTest::newRow("the paragraph's style") << on << QByteArray() << QByteArray() << true;
    QTest::newRow("the characters' style") << QByteArray() << on << QByteArray() << true;
    QTest::newRow("one within the other is off again") << on << on << QByteArray() << false;
    QTest::newRow("the characters themselves")
        << QByteArray() << QByteArray() << QByteArray("<w:b w:val=\"true\"/>") << true;
    QTest::newRow("the characters themselves say no")
        << on << QByteArray() << QByteArray("<w:b w:val=\"0\"/>") << false;
    QTest::newRow("the characters themselves say yes")
        << on << on << QByteArray("<w:b w:val=\"on\"/>") << true;
}

void WordDocumentTest::strongTypeComesFromStylesAndCharacters()
{
    QFETCH(QByteArray, paragraphStyle);
    QFETCH(QByteArray, characterStyle);
    QFETCH(QByteArray, direct);
    QFETCH(bool, isStrong);
    const QByteArray styles =
        part("styles", styleNamed("P", "Ours", paragraphStyle) +
                           styleNamed("C", "Theirs", characterStyle, "character"));

    const app::Document document =
        read(packed(documentPart("<w:p><w:pPr><w:pStyle w:val=\"P\"/></w:pPr><w:r><w:rPr><w:rStyle "
                                 "w:val=\"C\"/>" +
                                 direct + "</w:rPr><w:t>some</w:t></w:r></w:p>"),
                    {{"word/styles.xml", styles}}));

    QCOMPARE(document.blocks.blocks.size(), size_t(1));
    QCOMPARE(document.blocks.blocks[0].isAllStrong(), isStrong);
}

void WordDocumentTest::listsAreCountedAsWordCountsThem()
{
    const auto item = [](const QByteArray &text, int list, int level) {
        return paragraph(text, "<w:numPr><w:ilvl w:val=\"" + QByteArray::number(level) +
                                   "\"/><w:numId w:val=\"" + QByteArray::number(list) +
                                   "\"/></w:numPr>");
    };
    const auto level = [](int number, const QByteArray &format, const QByteArray &text) {
        return "<w:lvl w:ilvl=\"" + QByteArray::number(number) + "\"><w:numFmt w:val=\"" + format +
               "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    };
    const QByteArray numbering =
        part("numbering",
             "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "%1.") +
                 level(1, "lowerLetter", "%1%2)") + level(2, "upperRoman", "(%3)") +
                 "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">" +
                 level(0, "bullet", "\xef\x82\xb7") + level(1, "bullet", "\xe2\x80\x93") +
                 level(2, "none", "") +
                 "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                 "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
                 "<w:startOverride w:val=\"7\"/></w:lvlOverride></w:num>"
                 "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/></w:num>");

    const app::Document document = read(
        packed(documentPart(item("a", 1, 0) + item("b", 1, 1) + item("c", 1, 2) + item("d", 1, 1) +
                            item("e", 1, 0) + item("f", 1, 1) + paragraph("-") + item("g", 1, 0) +
                            item("h", 2, 0) + item("i", 3, 0) + item("j", 3, 1) + item("k", 3, 2) +
                            item("l", 0, 0) + item("m", 99, 0)),
               {{"word/numbering.xml", numbering}}));

    const QString list = QString::number(int(StructureKind::ListItem)) + u'|';
    const QString plain = QString::number(int(StructureKind::Paragraph)) + u'|';
    QCOMPARE(linesOf(document),
             (QStringList{list + u"a<1."_s, list + u"b<1.<1a)"_s, list + u"c<1.<1a)<(I)"_s,
                          list + u"d<1.<1b)"_s, list + u"e<2."_s, list + u"f<2.<2a)"_s,
                          plain + u'-', list + u"g<3."_s, list + u"h<7."_s, list + u"i<•"_s,
                          list + u"j<•<–"_s, plain + u'k', plain + u'l', plain + u'm'}));
}

void WordDocumentTest::notesStandAtTheEndOnceEach()
{
    const auto call = [](const QByteArray &kind, int id) {
        return "<w:r><w:" + kind + "Reference w:id=\"" + QByteArray::number(id) + "\"/></w:r>";
    };
    const QByteArray body = "<w:p><w:r><w:t>a</w:t></w:r>" + call("footnote", 5) +
                            "<w:r><w:t>b</w:t></w:r>" + call("endnote", 5) + call("footnote", 5) +
                            call("footnote", 2) + "</w:p>" + paragraph("c");
    const QByteArray footnotes =
        part("footnotes", "<w:footnote w:id=\"0\">" + paragraph("never called") +
                              "</w:footnote><w:footnote w:id=\"2\">" + paragraph("two") +
                              "</w:footnote><w:footnote w:id=\"5\">" + paragraph(" five") +
                              paragraph("goes on") + "</w:footnote>");
    const QByteArray endnotes =
        part("endnotes", "<w:endnote w:id=\"5\">" + paragraph("end") + "</w:endnote>");

    const app::Document document = read(packed(
        documentPart(body), {{"word/footnotes.xml", footnotes}, {"word/endnotes.xml", endnotes}}));

    QCOMPARE(app::assembled(document.blocks).text,
             u"a[1]b[2][3]\n\nc\n\n[1] five\n\ngoes on\n\n[2] end\n\n[3] two"_s);
}

void WordDocumentTest::linksHaveTheirAddresses()
{
    const QByteArray body =
        "<w:p><w:hyperlink r:id=\"x\" w:anchor=\"part\"><w:r><w:t>one</w:t></w:r></w:hyperlink>"
        "<w:r><w:t>, </w:t></w:r><w:fldSimple w:instr=\" HYPERLINK "
        "&quot;https://example.org/2&quot; "
        "\\o &quot;tip&quot;\"><w:r><w:t>two</w:t></w:r></w:fldSimple>"
        "<w:hyperlink w:anchor=\"part\"><w:r><w:t>inside</w:t></w:r></w:hyperlink></w:p>";
    const QByteArray links =
        "<Relationships><Relationship Id=\"x\" TargetMode=\"External\" Type=\"t/hyperlink\" "
        "Target=\"https://example.org/1\"/></Relationships>";

    const app::Document document =
        read(packed(documentPart(body), {{"word/_rels/document.xml.rels", links}}));

    QCOMPARE(document.blocks.blocks.size(), size_t(1));
    const std::vector<app::InlineRange> &ranges = document.blocks.blocks[0].inlines;
    QCOMPARE(ranges.size(), size_t(2));
    QCOMPARE(ranges[0].value, u"https://example.org/1#part"_s);
    QCOMPARE(ranges[0].end, qsizetype(3));
    QCOMPARE(ranges[1].value, u"https://example.org/2"_s);
}

void WordDocumentTest::strictFormAndOtherPrefixesAreRead()
{
    const QByteArray strict =
        "<d:document xmlns:d=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><d:body><d:p>"
        "<d:pPr><d:outlineLvl d:val=\"0\"/></d:pPr><d:r><d:t>a</d:t></d:r></d:p></d:body>"
        "</d:document>";
    const QByteArray unprefixed =
        "<document xmlns=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><body>"
        "<p><pPr><outlineLvl val=\"0\"/></pPr><r><t>a</t></r></p></body></document>";

    const QStringList heading{QString::number(int(StructureKind::Heading)) + u"1|a"_s};
    QCOMPARE(linesOf(read(packed(strict))), heading);
    QCOMPARE(linesOf(read(packed(unprefixed))), heading);
}

void WordDocumentTest::mainPartMayHaveAnyName()
{
    ZipArchive archive;
    archive.add("_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
                               "Target=\"/word/Document2.xml\"/></Relationships>");
    archive.add("word\\document2.xml", documentPart(paragraph("a")));

    QCOMPARE(app::assembled(read(archive.bytes()).blocks).text, u"a"_s);
}

void WordDocumentTest::dateOfWritingIsNoDateOfPublication()
{
    const QByteArray core = "<c:coreProperties xmlns:c=\"c\"><c:creator>user7</c:creator>"
                            "<c:created>2020-02-02T00:00:00Z</c:created><c:language>de-at"
                            "</c:language></c:coreProperties>";

    const app::Document document =
        read(packed(documentPart(paragraph("a")), {{"docProps/core.xml", core}}));

    QCOMPARE(document.metadata.datePublished, QString());
    QCOMPARE(document.metadata.author, QString());
    QCOMPARE(document.metadata.properties.at(u"creator"_s), u"user7"_s);
    QCOMPARE(document.metadata.language, u"de-AT"_s);
}

void WordDocumentTest::titleOfThePropertiesIsUsedWhereTheTextHasNone_data()
{
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("origin");

    const QByteArray prose = paragraph("The council met on Monday and voted for the dyke.");
    QTest::newRow("the text has none")
        << "Dyke"_ba << prose + prose << u"Dyke"_s << u"document properties"_s;
    QTest::newRow("the text has it below its section")
        << "The dyke comes"_ba << paragraph("Politics") + paragraph("The Dyke Comes") + prose
        << u"The Dyke Comes"_s << u"document properties"_s;
    QTest::newRow("the text has another") << "Template"_ba << paragraph("The dyke comes") + prose
                                          << u"The dyke comes"_s << u"first line"_s;
    QTest::newRow("a program made it up")
        << "Microsoft Word - dyke.doc"_ba << prose + prose << QString() << QString();
}

void WordDocumentTest::titleOfThePropertiesIsUsedWhereTheTextHasNone()
{
    QFETCH(QByteArray, title);
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QFETCH(QString, origin);
    const QByteArray core =
        "<c:coreProperties xmlns:c=\"c\"><c:title>" + title + "</c:title></c:coreProperties>";
    const app::GivenFile file(u"a.docx"_s,
                              packed(documentPart(body), {{"docProps/core.xml", core}}));

    const app::ParsedArticles articles = app::readWord(file);

    QVERIFY(articles.front().isOk());
    const storage::ArticleMetadata &metadata = articles.front()->metadata;
    QCOMPARE(metadata.title, expected);
    QCOMPARE(metadata.origins.contains(u"title"_s), !origin.isEmpty());
    if (!origin.isEmpty())
        QCOMPARE(metadata.origins.at(u"title"_s), origin);
}

void WordDocumentTest::whatCannotBeReadIsAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");

    const QByteArray good = packed(documentPart(paragraph("a")));
    ZipArchive encrypted;
    encrypted.add("word/document.xml", "x", ZipArchive::Flag::Encrypted);
    QByteArray locked = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0');
    for (const char c : QByteArray("EncryptedPackage"))
        locked += QByteArray(1, c) + '\0';
    ZipArchive bomb;
    bomb.add("word/document.xml", QByteArray(qsizetype(130) * 1024 * 1024, ' '));
    const QByteArray entities =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>";

    QTest::newRow("nothing in it") << packed({}, {}) << int(ErrorCode::FormatBroken);
    QTest::newRow("cut short") << good.first(good.size() / 3) << int(ErrorCode::FormatBroken);
    QTest::newRow("its main part is missing") << [] {
        ZipArchive archive;
        archive.add("word/styles.xml", part("styles", {}));
        return archive.bytes();
    }() << int(ErrorCode::FormatBroken);
    QTest::newRow("not well-formed")
        << packed("<w:document" + names + "><w:body>") << int(ErrorCode::FormatBroken);
    QTest::newRow("entities of its own")
        << packed(entities + documentPart(paragraph("&b;"))) << int(ErrorCode::FormatBroken);
    QTest::newRow("its file in the archive is encrypted")
        << encrypted.bytes() << int(ErrorCode::FileEncrypted);
    QTest::newRow("locked with a password") << locked << int(ErrorCode::FileEncrypted);
    QTest::newRow("unpacks to far too much") << bomb.bytes() << int(ErrorCode::UnpacksTooLarge);
    QTest::newRow("no text") << packed(documentPart("<w:p/>")) << int(ErrorCode::NoText);
}

void WordDocumentTest::whatCannotBeReadIsAnError()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);

    const auto article = app::readArticle(u"a.docx"_s, bytes);

    QVERIFY(!article.isOk());
    QCOMPARE(int(article.error().code), code);
    QCOMPARE(article.error().subject, u"a.docx"_s);
}

void WordDocumentTest::hostileDocumentsAreRead_data()
{
    QTest::addColumn<QByteArray>("body");

    const auto nested = [](const QByteArray &open, const QByteArray &close, int times) {
        return open.repeated(times) + paragraph("a") + close.repeated(times);
    };
    QTest::newRow("a million elements within one another")
        << nested("<w:sdt>", "</w:sdt>", 1000000);
    QTest::newRow("tables within tables")
        << nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 100000);
    QTest::newRow("paragraphs within paragraphs") << nested("<w:p>", "</w:p>", 300000);
    QTest::newRow("text boxes within text boxes")
        << nested("<w:p><w:r><w:txbxContent>", "</w:txbxContent></w:r></w:p>", 100000);
    QTest::newRow("fields that never end")
        << "<w:p><w:r>" + QByteArray("<w:fldChar w:fldCharType=\"begin\"/>").repeated(300000) +
               "</w:r></w:p>" + paragraph("a");
    QTest::newRow("alternatives within alternatives")
        << nested("<mc:AlternateContent><mc:Choice>", "</mc:Choice></mc:AlternateContent>", 200000);
    QTest::newRow("a megabyte without a blank") << paragraph(QByteArray(1 << 20, 'a'));
    QTest::newRow("a hundred thousand changes of type")
        << "<w:p>" +
               QByteArray("<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r>")
                   .repeated(100000) +
               "</w:p>";
    QTest::newRow("levels of lists that do not exist")
        << paragraph("a", "<w:numPr><w:ilvl w:val=\"2147483647\"/><w:numId w:val=\"1\"/></w:numPr>"
                          "<w:outlineLvl w:val=\"-5\"/>");
}

void WordDocumentTest::hostileDocumentsAreRead()
{
    QFETCH(QByteArray, body);
    const QByteArray numbering =
        part("numbering", "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                          "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"8\"><w:start "
                          "w:val=\"2147483647\"/><w:lvlText w:val=\"%9%8%7\"/></w:lvl>"
                          "</w:abstractNum>");

    const app::Document document =
        read(packed(documentPart(body), {{"word/numbering.xml", numbering}}));

    QCOMPARE(document.blocks.blocks.size(), size_t(1));
    QVERIFY(document.blocks.blocks[0].text.startsWith(u'a'));
}

QTEST_GUILESS_MAIN(WordDocumentTest)
#include "worddocumenttest.moc"
