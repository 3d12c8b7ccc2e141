#include "app/articles/articlereader.h"
#include "tests/app/articles/documents/ziparchive.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::readArticles;
using storage::ErrorCode;

class WorkbookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workbookIsReadAsExcelShowsIt();
    void datesOfAMacWorkbookBeginIn1904();
    void brokenWorkbooksAreRefused();
    void cellsBesideAWorkbooksTableAreColumns();
    void titleAboveAWorkbooksTableIsNoName();
};

namespace {

QByteArray workbook(const QByteArray &rows, const QByteArray &properties = {})
{
    ZipArchive archive;
    const std::vector<std::pair<QByteArray, QByteArray>> files = {
        {"[Content_Types].xml", "<Types/>"},
        {"xl/workbook.xml", "<workbook xmlns:r=\"r\"><workbookPr " + properties +
                                "/><sheets><sheet name=\"Empty\" r:id=\"rId2\"/>"
                                "<sheet name=\"Articles\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
         "<Relationship Id=\"rId2\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>"},
        {"xl/styles.xml",
         "<styleSheet><numFmts><numFmt numFmtId=\"164\" "
         "formatCode=\"[$-407]d\\.\\ mmmm\\ yyyy\"/><numFmt numFmtId=\"165\" "
         "formatCode=\"0.0&quot; days&quot;\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
         "</cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>"
         "<xf numFmtId=\"22\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>"},
        {"xl/sharedStrings.xml",
         "<sst><si><t>Title</t></si><si><t>Text</t></si><si><r><t>The bridge </t></r><r><rPr><b/>"
         "</rPr><t>will open.</t></r><rPh sb=\"0\" eb=\"1\"><t>spoken</t></rPh></si>"
         "<si><t xml:space=\"preserve\">First line.&#10;Second_x000D_&#10;line.</t></si></sst>"},
        {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"},
        {"xl/worksheets/sheet2.xml", "<worksheet><sheetData/></worksheet>"}};
    for (const auto &[name, content] : files)
        archive.add(name, content);
    return archive.bytes();
}

} // namespace

void WorkbookTest::workbookIsReadAsExcelShowsIt()
{
    const QByteArray bytes = workbook(
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
        "<c r=\"D1\" t=\"inlineStr\"><is><t>Date</t></is></c><c r=\"E1\" t=\"str\"><v>Score</v></c>"
        "</row><row r=\"3\"><c r=\"A3\" t=\"s\"><v>2</v></c><c r=\"B3\" t=\"s\"><v>3</v></c>"
        "<c r=\"D3\" s=\"1\"><v>43476</v></c><c r=\"E3\" s=\"3\"><f>6*7</f><v>42</v></c></row>"
        "<row r=\"4\"><c r=\"B4\" t=\"s\"><v>2</v></c><c r=\"D4\" s=\"2\"><v>43476.75</v></c>"
        "<c r=\"E4\" t=\"e\"><v>#REF!</v></c><c r=\"AZ4\"><v>1</v></c></row>");

    const app::ReadArticles articles = readArticles(u"list.xlsx"_s, bytes);

    QCOMPARE(articles.size(), size_t(2));
    QVERIFY(articles[0].isOk());
    QVERIFY(articles[1].isOk());
    QCOMPARE(articles[0]->article.text, u"The bridge will open.\n\nFirst line.\nSecond\nline."_s);
    QCOMPARE(articles[0]->article.metadata.datePublished, u"2019-01-11"_s);
    QCOMPARE(articles[0]->article.metadata.properties.at(u"Score"_s), u"42"_s);
    QCOMPARE(articles[0]->place, u"row 3"_s);
    QCOMPARE(articles[0]->article.format, u"xlsx"_s);
    QCOMPARE(articles[1]->article.metadata.datePublished, u"2019-01-11T18:00"_s);
    QVERIFY(!articles[1]->article.metadata.properties.contains(u"Score"_s));
}

void WorkbookTest::datesOfAMacWorkbookBeginIn1904()
{
    const QByteArray bytes =
        workbook("<row><c t=\"s\"><v>1</v></c><c t=\"inlineStr\"><is><t>date</t></is></c></row>"
                 "<row><c t=\"s\"><v>2</v></c><c s=\"1\"><v>42014</v></c></row>",
                 "date1904=\"1\"");

    const app::ReadArticles articles = readArticles(u"list.xlsx"_s, bytes);

    QCOMPARE(articles.size(), size_t(1));
    QCOMPARE(articles[0]->article.metadata.datePublished, u"2019-01-11"_s);
}

void WorkbookTest::brokenWorkbooksAreRefused()
{
    const QByteArray whole =
        workbook("<row><c t=\"s\"><v>0</v></c></row><row><c t=\"s\"><v>2</v></c></row>");
    const auto codeOf = [](const QByteArray &bytes) {
        const app::ReadArticles articles = readArticles(u"list.xlsx"_s, bytes);
        return articles[0].isOk() ? ErrorCode::Cancelled : articles[0].error().code;
    };

    QCOMPARE(codeOf(workbook("<row><c><v>1</v></row>")), ErrorCode::FormatBroken);
    QCOMPARE(codeOf(workbook("")), ErrorCode::NoText);
    QCOMPARE(codeOf(workbook("<row><c r=\"ZZZ1\"><v>1</v></c></row>")), ErrorCode::FormatBroken);
    QCOMPARE(codeOf(workbook("<row><c><v>&b;</v></c></row>")), ErrorCode::FormatBroken);
    for (qsizetype size = 0; size < whole.size(); size += 97)
        QVERIFY(!readArticles(u"list.xlsx"_s, whole.first(size)).empty());
}

void WorkbookTest::cellsBesideAWorkbooksTableAreColumns()
{
    const app::ReadArticles articles = readArticles(
        u"a.xlsx"_s,
        workbook("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>"
                 "<row><c t=\"s\"><v>2</v></c><c t=\"s\"><v>3</v></c><c><v>7</v></c></row>"));

    QCOMPARE(articles.size(), size_t(1));
    QCOMPARE(articles[0]->article.metadata.properties.at(u"Column 3"_s), u"7"_s);
}

void WorkbookTest::titleAboveAWorkbooksTableIsNoName()
{
    const app::ReadArticles articles = readArticles(
        u"a.xlsx"_s, workbook("<row><c t=\"inlineStr\"><is><t>My export</t></is></c></row>"
                              "<row r=\"3\"><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>"
                              "<row r=\"4\"><c t=\"s\"><v>2</v></c><c t=\"s\"><v>3</v></c></row>"));

    QCOMPARE(articles.size(), size_t(1));
    QCOMPARE(articles[0]->article.metadata.title, u"The bridge will open."_s);
    QCOMPARE(articles[0]->place, u"row 4"_s);
}

QTEST_GUILESS_MAIN(WorkbookTest)

#include "workbooktest.moc"
