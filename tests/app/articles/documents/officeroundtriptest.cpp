#include "app/articles/articlereader.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Another program's idea of the formats: what LibreOffice makes of a document of ours is read as
/// the same article. Skipped where LibreOffice is not installed.
class OfficeRoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void convertedDocumentIsTheSameArticle_data();
    void convertedDocumentIsTheSameArticle();

private:
    QString m_office;
    QTemporaryDir m_folder;
};

namespace {

const char document[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:xlink="http://www.w3.org/1999/xlink"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"/>
<style:style style:name="Quotations" style:family="paragraph" style:parent-style-name="Standard"/>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph"
 style:parent-style-name="Standard" style:default-outline-level="1"/>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph"
 style:parent-style-name="Standard" style:default-outline-level="2"/>
</office:styles>
<office:automatic-styles>
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1"
 style:num-suffix="."/><text:list-level-style-bullet text:level="2" text:bullet-char="•"/></text:list-style>
</office:automatic-styles>
<office:body><office:text>
<text:p text:style-name="Title">Der Deich von Norderhafen kommt</text:p>
<text:p text:style-name="Standard">Die Stadt baut „<text:span text:style-name="B">für alle</text:span>“,
 sagte <text:a xlink:type="simple" xlink:href="https://example.org/lohse">Petra
 Lohse</text:a> heute<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p
 text:style-name="Standard">Im Amt seit 2019.</text:p></text:note-body></text:note>.<text:line-break/>Und
 <text:span text:style-name="I">bald</text:span>: 6 Mio. &#x20AC; &#x1F30D; im&#xAD;mer.</text:p>
<text:h text:style-name="Heading_20_2" text:outline-level="2">Was beschlossen ist</text:h>
<text:list text:style-name="N"><text:list-item><text:p text:style-name="Standard">Der Antrag</text:p>
<text:list><text:list-item><text:p text:style-name="Standard">beim Land</text:p></text:list-item></text:list>
</text:list-item><text:list-item><text:p text:style-name="Standard">Der Bau</text:p></text:list-item></text:list>
<text:p text:style-name="Quotations">„Wir weichen nicht.“</text:p>
<table:table table:name="T"><table:table-column table:number-columns-repeated="2"/>
<table:table-row><table:table-cell><text:p>Jahr</text:p></table:table-cell><table:table-cell><text:p>Kosten</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell><text:p>2024</text:p></table:table-cell><table:table-cell><text:p>4&#xA0;Mio.</text:p></table:table-cell></table:table-row>
</table:table>
<text:p text:style-name="Standard">Черга, żółw, 日本.<text:tab/>Ende.</text:p>
</office:text></office:body></office:document>
)";

QStringList linesOf(const storage::NewArticle &article)
{
    QStringList lines;
    for (const storage::StructureRange &range : article.structure)
        lines.append(u"%1 %2-%3 %4"_s.arg(int(range.kind))
                         .arg(range.range.begin)
                         .arg(range.range.end)
                         .arg(range.value));
    return lines;
}

} // namespace

void OfficeRoundTripTest::initTestCase()
{
    m_office = QStandardPaths::findExecutable(u"soffice"_s);
    if (m_office.isEmpty())
        QSKIP("LibreOffice is not installed");
    QFile file(m_folder.filePath(u"deich.fodt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(document);
}

void OfficeRoundTripTest::convertedDocumentIsTheSameArticle_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("filter");

    QTest::newRow("Word") << u"docx"_s << u"docx:MS Word 2007 XML"_s;
    QTest::newRow("Word in the strict form") << u"docx"_s << u"docx:Office Open XML Text"_s;
    QTest::newRow("OpenDocument") << u"odt"_s << u"odt"_s;
    QTest::newRow("Rich Text") << u"rtf"_s << u"rtf"_s;
}

void OfficeRoundTripTest::convertedDocumentIsTheSameArticle()
{
    QFETCH(QString, ending);
    QFETCH(QString, filter);
    const auto ours = app::readArticle(u"deich.fodt"_s, document);
    QVERIFY(ours.isOk());

    QProcess office;
    office.setWorkingDirectory(m_folder.path());
    office.start(m_office, {u"-env:UserInstallation=file://"_s + m_folder.filePath(u"home"_s),
                            u"--headless"_s, u"--convert-to"_s, filter, u"--outdir"_s, u"made"_s,
                            u"deich.fodt"_s});
    QVERIFY(office.waitForFinished(120000));
    QFile made(m_folder.filePath(u"made/deich."_s + ending));
    QVERIFY(made.open(QIODevice::ReadOnly));
    const auto theirs = app::readArticle(made.fileName(), made.readAll());

    QVERIFY(theirs.isOk());
    QCOMPARE(theirs->article.format, ending);
    QCOMPARE(theirs->article.text, ours->article.text);
    QCOMPARE(theirs->article.metadata.title, u"Der Deich von Norderhafen kommt"_s);
    QCOMPARE(linesOf(theirs->article), linesOf(ours->article));
}

QTEST_GUILESS_MAIN(OfficeRoundTripTest)
#include "officeroundtriptest.moc"
