#include "app/articles/articlereader.h"
#include "app/articles/tables/columnnames.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::ArticleTable;
using app::ColumnMapping;
using app::ColumnRole;
using app::ReadFile;
using app::readFile;
using app::ReadingOptions;
using app::ReadTable;
using app::ToldColumns;
using storage::ErrorCode;
using R = ColumnRole;

/// Tables read by what was said of their columns, and what is known of them afterwards.
class ToldColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreReadAsTheyWereToldToBe();
    void aMappingIsThatOfTheSameColumnsInAnotherOrder();
    void aTableOfOtherColumnsIsGuessed_data();
    void aTableOfOtherColumnsIsGuessed();
    void twoTextsStandBelowEachOther();
    void singleColumnsAreTold();
    void whatWasToldIsNotGuessedOnceMore();
    void aTableWithoutTextIsShownAllTheSame();
    void onlyTheBeginIsKeptForShowing();
    void rolesHaveNames();
    void aRowOfDataIsNoRowOfNames_data();
    void aRowOfDataIsNoRowOfNames();
    void columnsOfATableWithoutNamesAreGuessedByContent();
    void aFileWithoutNamesLosesNoRow();
    void everyColumnHasANameOfItsOwn_data();
    void everyColumnHasANameOfItsOwn();
    void twoColumnsOfOneNameAreToldApart();
};

namespace {

const QByteArray reports = "Kopf,Inhalt A,Ort,Inhalt B\n"
                           "Bridge opens,The bridge opens.,Brink,The council said so.\n"
                           "Fares rise,Fares rose by 4 percent.,Arle,They will again.\n";

ToldColumns told(const QStringList &columns, std::vector<ColumnRole> roles)
{
    ToldColumns all;
    all.tables.insert(app::mappingKey(columns), ColumnMapping{std::move(roles)}.toString(columns));
    return all;
}

ReadFile read(const QByteArray &bytes, const ToldColumns &columns)
{
    return readFile(u"a.csv"_s, bytes, {app::ArticleFormat::Automatic, columns});
}

} // namespace

void ToldColumnsTest::columnsAreReadAsTheyWereToldToBe()
{
    const ToldColumns columns = told({u"Kopf"_s, u"Inhalt A"_s, u"Ort"_s, u"Inhalt B"_s},
                                     {R::Title, R::Text, R::Dateline, R::Ignored});

    const ReadFile file = read(reports, columns);

    QCOMPARE(file.articles.size(), 2u);
    QCOMPARE(file.articles[0]->article.text, u"Bridge opens\n\nThe bridge opens."_s);
    QCOMPARE(file.articles[0]->article.metadata.dateline, u"Brink"_s);
    QVERIFY(file.articles[0]->article.metadata.properties.empty());
    QCOMPARE(file.articles[0]->article.source.bytes, reports);
    QCOMPARE(file.tables.size(), 1u);
    QVERIFY(file.tables[0].isTold);
    QCOMPARE(file.tables[0].mapping.roles,
             (std::vector{R::Title, R::Text, R::Dateline, R::Ignored}));
}

void ToldColumnsTest::aMappingIsThatOfTheSameColumnsInAnotherOrder()
{
    const ToldColumns columns = told({u"Inhalt B"_s, u"Ort"_s, u"Kopf"_s, u"Inhalt A"_s},
                                     {R::Text, R::Section, R::Title, R::Note});

    const ReadFile file = read(reports, columns);

    QCOMPARE(file.articles[1]->article.text, u"Fares rise\n\nThey will again."_s);
    QCOMPARE(file.articles[1]->article.metadata.section, u"Arle"_s);
}

void ToldColumnsTest::aTableOfOtherColumnsIsGuessed_data()
{
    QTest::addColumn<QStringList>("columns");

    QTest::newRow("one is missing") << QStringList{u"title"_s, u"text"_s};
    QTest::newRow("one is more") << QStringList{u"title"_s, u"text"_s, u"lead"_s, u"ort"_s};
    QTest::newRow("the letters of a name are others")
        << QStringList{u"title"_s, u"text"_s, u"Lead"_s};
    QTest::newRow("two names in one") << QStringList{u"title text"_s, u"lead"_s};
    QTest::newRow("a name twice") << QStringList{u"title"_s, u"text"_s, u"lead"_s, u"lead"_s};
}

void ToldColumnsTest::aTableOfOtherColumnsIsGuessed()
{
    QFETCH(QStringList, columns);
    const ToldColumns other =
        told(columns, std::vector<ColumnRole>(size_t(columns.size()), R::Ignored));

    const ReadFile file = read("title,text,lead\nOne,The text.,The lead.\n", other);

    QVERIFY(!file.tables[0].isTold);
    QCOMPARE(file.tables[0].mapping, file.tables[0].guess);
    QCOMPARE(file.articles[0]->article.text, u"One\n\nThe text."_s);
}

void ToldColumnsTest::twoTextsStandBelowEachOther()
{
    const ToldColumns columns = told({u"Kopf"_s, u"Inhalt A"_s, u"Ort"_s, u"Inhalt B"_s},
                                     {R::Ignored, R::Text, R::Ignored, R::Text});

    const ReadFile file = read(reports, columns);

    QCOMPARE(file.articles[0]->article.text, u"The bridge opens.\n\nThe council said so."_s);
}

void ToldColumnsTest::singleColumnsAreTold()
{
    ToldColumns columns;
    columns.columns = {{u"Inhalt A"_s, R::Text}, {u"Ort"_s, R::Dateline}};

    const ReadFile file = read("Inhalt A,Ort,Zeitung\nThe text.,Brink,Post\n", columns);

    QCOMPARE(file.articles[0]->article.text, u"The text."_s);
    QCOMPARE(file.articles[0]->article.metadata.dateline, u"Brink"_s);
    QCOMPARE(file.articles[0]->article.metadata.publisher, u"Post"_s);
}

void ToldColumnsTest::whatWasToldIsNotGuessedOnceMore()
{
    ToldColumns columns;
    columns.columns = {{u"kurz"_s, R::Text}};

    const ReadFile file = read("title,text,kurz\nOne,The long text.,The short text.\n", columns);

    QCOMPARE(file.articles[0]->article.text, u"One\n\nThe short text."_s);
    QCOMPARE(file.articles[0]->article.metadata.properties.at(u"text"_s), u"The long text."_s);
}

void ToldColumnsTest::aTableWithoutTextIsShownAllTheSame()
{
    const ReadFile file = read("year,city\n2019,Brink\n2020,Arle\n", {});

    QCOMPARE(file.articles.size(), 1u);
    QCOMPARE(file.articles[0].error().code, ErrorCode::ColumnMissing);
    QCOMPARE(file.tables.size(), 1u);
    QCOMPARE(file.tables[0].begin.columns, (QStringList{u"year"_s, u"city"_s}));
    QCOMPARE(file.tables[0].begin.rows.size(), 2u);
    QCOMPARE(file.tables[0].fileName, u"a.csv"_s);
}

void ToldColumnsTest::onlyTheBeginIsKeptForShowing()
{
    const QByteArray longCell = QByteArray("word ").repeated(2000);
    QByteArray bytes = "title,text\n";
    for (int row = 0; row < 1000; ++row)
        bytes += "Title " + QByteArray::number(row) + ',' + longCell + "\n";
    const QByteArray wide = QByteArray("text,").repeated(900) + "title\n" +
                            QByteArray("cell of a wide table,").repeated(900) + "One\n";

    const ReadFile file = read(bytes, {});
    const ReadFile wideFile = read(wide + wide + wide, {});

    QCOMPARE(file.articles.size(), 1000u);
    qsizetype characters = 0;
    for (const ArticleTable::Row &row : file.tables[0].begin.rows) {
        for (const QString &cell : row.cells)
            characters += cell.size();
    }
    QVERIFY(file.tables[0].begin.rows.size() >= 5);
    QVERIFY2(characters <= 40'000, qPrintable(QString::number(characters)));
    QVERIFY(file.tables[0].begin.rows[0].cells[1].endsWith(u'…'));
    QVERIFY(!wideFile.tables[0].begin.rows.empty());
}

void ToldColumnsTest::rolesHaveNames()
{
    for (const QString &name : app::columnRoleNames())
        QVERIFY(app::columnRoleNamed(name).has_value());
    QCOMPARE(app::columnRoleNames().size(), int(R::Property) + 1);
    QCOMPARE(app::columnRoleNamed(u"source_id"_s), R::SourceId);
    QVERIFY(!app::columnRoleNamed(u"headline"_s).has_value());
}

void ToldColumnsTest::aRowOfDataIsNoRowOfNames_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<bool>("isData");

    QTest::newRow("names") << QStringList{u"Kopf"_s, u"Fassung"_s} << false;
    QTest::newRow("a name among years") << QStringList{u"town"_s, u"2019"_s, u"2020"_s} << false;
    QTest::newRow("columns that pandas numbered")
        << QStringList{QString(), u"0"_s, u"1"_s} << false;
    QTest::newRow("the question of a survey")
        << QStringList{u"What did the report say about the bridge and its costs?"_s, u"When"_s}
        << false;
    QTest::newRow("a number that is a name, beside known names")
        << QStringList{u"title"_s, u"text"_s, u"2019"_s} << false;
    QTest::newRow("a sentence longer than names are")
        << QStringList{u"One"_s, u"The council said so. "_s.repeated(10)} << true;
    QTest::newRow("an id") << QStringList{u"17"_s, u"Bridge opens"_s} << true;
    QTest::newRow("a date") << QStringList{u"2019-01-11"_s, u"Bridge opens"_s} << true;
    QTest::newRow("an address") << QStringList{u"Post"_s, u"https://post.example/1"_s} << true;
    QTest::newRow("a value that happens to be a name")
        << QStringList{u"2019-01-11"_s, u"Kommentar"_s, u"https://post.example/1"_s} << true;
}

void ToldColumnsTest::aRowOfDataIsNoRowOfNames()
{
    QFETCH(QStringList, cells);
    QFETCH(bool, isData);

    QCOMPARE(app::startsWithData({cells, {}, {}, 1}), isData);
}

void ToldColumnsTest::columnsOfATableWithoutNamesAreGuessedByContent()
{
    const QString prose = u"The council said that the bridge will open in May. "_s.repeated(10);
    ArticleTable table{{QString(), QString(), QString(), QString(), QString(), QString()},
                       {{1,
                         {u"7"_s, u"2019-01-11"_s, u"Bridge opens in the spring"_s, prose,
                          u"https://post.example/1"_s, u"x"_s}}},
                       {},
                       0};
    app::nameColumns(table);

    QCOMPARE(table.columns.front(), u"Column 1"_s);
    QCOMPARE(ColumnMapping::guessed(table).roles,
             (std::vector{R::Property, R::Date, R::Title, R::Text, R::Url, R::Property}));
}

void ToldColumnsTest::aFileWithoutNamesLosesNoRow()
{
    const QByteArray rows = "2019-01-11,The bridge opens in the spring,\"" +
                            QByteArray("The council said so. ").repeated(12) +
                            "\"\n2019-01-12,The fares rise once more,\"" +
                            QByteArray("Fares rose, they said. ").repeated(12) + "\"\n";

    const ReadFile file = read(rows, {});

    QCOMPARE(file.articles.size(), 2u);
    QCOMPARE(file.articles[0]->place, u"row 1"_s);
    QCOMPARE(file.articles[0]->article.metadata.title, u"The bridge opens in the spring"_s);
    QCOMPARE(file.articles[0]->article.metadata.datePublished, u"2019-01-11"_s);
    QCOMPARE(file.articles[1]->place, u"row 2"_s);
    QCOMPARE(file.tables[0].begin.namesAt, 0);
}

void ToldColumnsTest::everyColumnHasANameOfItsOwn_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QStringList>("named");

    QTest::newRow("one twice") << QStringList{u"a"_s, u"a"_s, u"b"_s}
                               << QStringList{u"a"_s, u"a (2)"_s, u"b"_s};
    QTest::newRow("none") << QStringList{QString(), u"b"_s, QString()}
                          << QStringList{u"Column 1"_s, u"b"_s, u"Column 3"_s};
    QTest::newRow("a name that is taken later")
        << QStringList{u"a"_s, u"a"_s, u"a (2)"_s, QString(), u"Column 4"_s}
        << QStringList{u"a"_s, u"a (3)"_s, u"a (2)"_s, u"Column 4 (2)"_s, u"Column 4"_s};
}

void ToldColumnsTest::everyColumnHasANameOfItsOwn()
{
    QFETCH(QStringList, given);
    QFETCH(QStringList, named);
    ArticleTable table{given, {}, {}, 1};

    app::nameColumns(table);

    QCOMPARE(table.columns, named);
}

void ToldColumnsTest::twoColumnsOfOneNameAreToldApart()
{
    const ToldColumns columns =
        told({u"title"_s, u"text"_s, u"text (2)"_s}, {R::Title, R::Ignored, R::Text});

    const ReadFile file = read("title,text,text\nOne,First.,Second.\n", columns);

    QCOMPARE(file.articles.size(), 1u);
    QCOMPARE(file.articles[0]->article.text, u"One\n\nSecond."_s);
}

QTEST_GUILESS_MAIN(ToldColumnsTest)
#include "toldcolumnstest.moc"
