#include "app/csv/csvreader.h"
#include "app/csv/csvrow.h"

#include <QTest>

using namespace storage;
using namespace Qt::StringLiterals;

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreTakenApart_data();
    void rowsAreTakenApart();
    void whatIsWrongIsNamedByLine_data();
    void whatIsWrongIsNamedByLine();
    void whatIsWrittenIsReadBack();
};

void CsvReaderTest::rowsAreTakenApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rows"); // line: cells in brackets
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("cells") << u"a,b\r\nc,\r\n"_s << u"1[a][b] 2[c][] "_s;
    QTest::newRow("no last line end") << u"a,b"_s << u"1[a][b] "_s;
    QTest::newRow("LF and CR") << u"a\nb\rc"_s << u"1[a] 2[b] 3[c] "_s;
    QTest::newRow("empty lines") << u"a\n\n\nb\n"_s << u"1[a] 4[b] "_s;
    QTest::newRow("quotes") << u"\"a,\"\"b\"\"\",c"_s << u"1[a,\"b\"][c] "_s;
    QTest::newRow("a line end in a cell") << u"\"a\r\nb\"\nc"_s << u"1[a\r\nb] 3[c] "_s;
    QTest::newRow("an empty cell in quotes") << u"\"\",a"_s << u"1[][a] "_s;
    QTest::newRow("quotes inside") << u"a\"b\",c"_s << u"1[a\"b\"][c] "_s;
}

void CsvReaderTest::rowsAreTakenApart()
{
    QFETCH(const QString, text);
    QFETCH(const QString, rows);

    const auto records = app::csvRecords(text);

    QVERIFY(records.isOk());
    QString read;
    for (const app::CsvRecord &record : *records)
        read += u"%1[%2] "_s.arg(record.line).arg(record.cells.join(u"]["_s));
    QCOMPARE(read, rows);
}

void CsvReaderTest::whatIsWrongIsNamedByLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("not closed") << u"a\nb,\"c\nd\n"_s << u"line 2"_s;
    QTest::newRow("text after the closing mark") << u"a\n\n\"b\"c"_s << u"line 3"_s;
}

void CsvReaderTest::whatIsWrongIsNamedByLine()
{
    QFETCH(const QString, text);
    QFETCH(const QString, place);

    const auto refused = app::csvRecords(text);

    QCOMPARE(refused.error().code, ErrorCode::FormatBroken);
    QCOMPARE(refused.error().place, place);
}

void CsvReaderTest::whatIsWrittenIsReadBack()
{
    const QStringList cells{u"plain"_s, u" blanks "_s, u"\"quoted\", and"_s,
                            QString(),  u"a\nb\r\n"_s, u"🌊 “curly”"_s,
                            u"=1+2"_s};
    app::CsvRow row(app::CsvRow::Guard::None);
    for (const QString &cell : cells)
        row.text(cell.toStdString());
    row.endRow();

    const auto records = app::csvRecords(QString::fromStdString(row.buffer()));

    QCOMPARE(records->size(), 1u);
    QCOMPARE(records->front().cells, cells);
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "csvreadertest.moc"
