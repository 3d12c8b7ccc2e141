#include "app/articles/articlereader.h"
#include "app/articles/tables/columnmapping.h"
#include "app/articles/tables/delimitedtable.h"
#include "app/articles/tables/tablearticles.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using app::ArticleTable;
using app::ArticleWarning;
using app::ColumnMapping;
using app::ColumnRole;
using app::readArticles;
using storage::ErrorCode;

class TablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRowOfATableIsAnArticle_data();
    void eachRowOfATableIsAnArticle();
    void oneColumnNeedsNoSeparator();
    void guardsOfFormulasAreTakenOff();
    void aTableOfNamesOnlySaysSo();
    void encodingsOfTablesAreFoundOut_data();
    void encodingsOfTablesAreFoundOut();
    void cellsKeepTheirLinesAndMarks();
    void htmlInCellsBecomesText();
    void rowsThatDoNotFitAreNamed();
    void quotationMarkThatIsNeverClosedIsNamed();
    void rowsBelowAnOpenQuotationMarkAreRead();
    void columnsAreGuessedFromTheirNames_data();
    void columnsAreGuessedFromTheirNames();
    void longestProseIsTheTextWhereNoNameSaysSo();
    void mappingIsKeptByTheNamesOfColumns();
    void mappingDecidesWhatAColumnIs();
    void listOfAddressesGivesArticlesWithoutText();
    void tableWithoutTextNamesItsColumns();
    void otherFilesOfColumnsAreNoTables_data();
    void otherFilesOfColumnsAreNoTables();
    void datesOfCells_data();
    void datesOfCells();
    void slashesAreReadAsTheWholeColumnHasThem();
    void cellsCutByExcelAreNamed();
    void hostileTablesAreBounded_data();
    void hostileTablesAreBounded();
    void textsThatRepeatWithoutEndAreStopped();
};

namespace {

ArticleTable tableOf(const char *name, const QByteArray &bytes)
{
    const QString fileName = QString::fromLatin1(name);
    return app::delimitedTableOf(fileName, QString::fromUtf8(bytes)).valueOr({});
}

const QByteArray twoArticles = "title;date;text\r\n"
                               "Bridge opens;2019-01-11;\"The bridge opens, the council said.\"\r\n"
                               "Fares rise;12.01.2019;Fares rose by 4 percent.\r\n";

} // namespace

void TablesTest::eachRowOfATableIsAnArticle_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");

    QByteArray commas = "title,date,text\n"
                        "Bridge opens,2019-01-11,\"The bridge opens, the council said.\"\n"
                        "Fares rise,12.01.2019,Fares rose by 4 percent.\n";
    QTest::newRow("semicolons") << u"a.csv"_s << twoArticles;
    QTest::newRow("commas") << u"a.csv"_s << commas;
    QTest::newRow("tabs") << u"a.tsv"_s
                          << QByteArray(
                                 "title\tdate\ttext\n"
                                 "Bridge opens\t2019-01-11\tThe bridge opens, the council said.\n"
                                 "Fares rise\t12.01.2019\tFares rose by 4 percent.\n");
    QTest::newRow("bars") << u"a.csv"_s
                          << QByteArray(commas)
                                 .replace(",2019", "|2019")
                                 .replace(",12", "|12")
                                 .replace(",date,", "|date|")
                                 .replace(",\"", "|\"")
                                 .replace(",Fares", "|Fares");
    QTest::newRow("a line for Excel") << u"a.csv"_s << QByteArray("sep=;\r\n" + twoArticles);
    QTest::newRow("a line for Excel in quotation marks")
        << u"a.csv"_s << QByteArray("\"sep=;\"\r\n" + twoArticles);
    QTest::newRow("the title of an export above the names")
        << u"a.csv"_s << QByteArray("News of two days, 2019\r\n\r\n" + twoArticles);
    QTest::newRow("by content only") << u"a.txt"_s << twoArticles;
    QTest::newRow("JSON Lines") << u"a.jsonl"_s
                                << QByteArray("{\"title\":\"Bridge opens\",\"date\":\"2019-01-11\","
                                              "\"text\":\"The bridge opens, the council said.\"}\n"
                                              "{\"title\":\"Fares rise\",\"date\":\"12.01.2019\","
                                              "\"text\":\"Fares rose by 4 percent.\"}\n");
    QTest::newRow("a list in JSON")
        << u"a.json"_s
        << QByteArray("{\"status\":\"ok\",\"articles\":[{\"title\":\"Bridge opens\",\"date\":"
                      "\"2019-01-11\",\"text\":\"The bridge opens, the council said.\"},"
                      "{\"title\":\"Fares rise\",\"date\":\"12.01.2019\","
                      "\"text\":\"Fares rose by 4 percent.\"}]}");
}

void TablesTest::eachRowOfATableIsAnArticle()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);

    const app::ReadArticles articles = readArticles(name, bytes);

    QCOMPARE(articles.size(), size_t(2));
    QVERIFY(articles[0].isOk());
    QVERIFY(articles[1].isOk());
    QCOMPARE(articles[0]->article.text, u"Bridge opens\n\nThe bridge opens, the council said."_s);
    QCOMPARE(articles[0]->article.metadata.title, u"Bridge opens"_s);
    QCOMPARE(articles[0]->article.metadata.origins.at(u"title"_s), u"column title"_s);
    QCOMPARE(articles[0]->article.metadata.datePublished, u"2019-01-11"_s);
    QCOMPARE(articles[1]->article.metadata.datePublished, u"2019-01-12"_s);
    QVERIFY(articles[1]->place.startsWith("row "_L1));
    QCOMPARE(articles[0]->warnings.size(), size_t(name.endsWith(".txt"_L1) ? 1 : 0));
    QCOMPARE(articles[0]->article.structure.front().kind, storage::StructureKind::Title);
    QCOMPARE(articles[0]->article.structure.back().range.end, articles[0]->article.text.size());
}

void TablesTest::oneColumnNeedsNoSeparator()
{
    const app::ReadArticles articles =
        readArticles(u"a.csv"_s, "text\nFirst, second, third.\n\"Quoted, too.\"\n");

    QCOMPARE(articles.size(), size_t(2));
    QCOMPARE(articles[0]->article.text, u"First, second, third."_s);
    QCOMPARE(articles[1]->article.text, u"Quoted, too."_s);
}

void TablesTest::guardsOfFormulasAreTakenOff()
{
    const ArticleTable table =
        tableOf("a.csv", "title,text\n'=A,'-5 degrees\n'tis,'90s music\n'+49,'@mayor\n");

    QCOMPARE(table.rows.size(), size_t(3));
    QCOMPARE(table.rows[0].cells, (QStringList{u"=A"_s, u"-5 degrees"_s}));
    QCOMPARE(table.rows[1].cells, (QStringList{u"'tis"_s, u"'90s music"_s}));
    QCOMPARE(table.rows[2].cells, (QStringList{u"+49"_s, u"@mayor"_s}));
}

void TablesTest::aTableOfNamesOnlySaysSo()
{
    const app::ReadArticles articles = readArticles(u"a.csv"_s, "title,date,text\n");

    QCOMPARE(articles.size(), size_t(1));
    QCOMPARE(articles[0].error().code, ErrorCode::NoText);
    QCOMPARE(articles[0].error().detail, app::noRows);
}

void TablesTest::encodingsOfTablesAreFoundOut_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const QString table = u"title;text\nBrücke;Die Brücke öffnet später, sagte Frau Müßig.\n"_s;
    QTest::newRow("UTF-8") << table.toUtf8();
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + table.toUtf8();
    QTest::newRow("Latin 1") << table.toLatin1();
    QTest::newRow("UTF-16, as Excel writes it")
        << QByteArray("\xff\xfe") +
               QByteArray(reinterpret_cast<const char *>(table.utf16()), table.size() * 2);
}

void TablesTest::encodingsOfTablesAreFoundOut()
{
    QFETCH(QByteArray, bytes);

    const app::ReadArticles articles = readArticles(u"a.csv"_s, bytes);

    QCOMPARE(articles.size(), size_t(1));
    QVERIFY(articles[0].isOk());
    QCOMPARE(articles[0]->article.text, u"Brücke\n\nDie Brücke öffnet später, sagte Frau Müßig."_s);
}

void TablesTest::cellsKeepTheirLinesAndMarks()
{
    const QByteArray bytes = "title,text\n"
                             "One,\"First line.\r\n\r\nHe said \"\"no\"\", twice.\r\n  Third.\"\n"
                             "Two,\"A mark \"inside\" a cell, not doubled.\"\n";

    const app::ReadArticles articles = readArticles(u"a.csv"_s, bytes);

    QCOMPARE(articles.size(), size_t(2));
    QCOMPARE(articles[0]->article.text,
             u"One\n\nFirst line.\n\nHe said \"no\", twice.\n  Third."_s);
    QCOMPARE(articles[1]->article.text, u"Two\n\nA mark \"inside\" a cell, not doubled."_s);
    QCOMPARE(articles[1]->place, u"row 3"_s);
}

void TablesTest::htmlInCellsBecomesText()
{
    const QByteArray bytes =
        "title,text\n"
        "Fish &amp; chips,\"<p>First <b>part</b>.</p><script>no()</script><p>A &lt; B.</p>\"\n"
        "Two,\"Dear <a href=\"\"http://x.example\"\">friend</a> &amp; foe.\"\n"
        "Three,If a < b and b > c then stop.\n";

    const app::ReadArticles articles = readArticles(u"a.csv"_s, bytes);

    QCOMPARE(articles.size(), size_t(3));
    QCOMPARE(articles[0]->article.text, u"Fish & chips\n\nFirst part.\n\nA < B."_s);
    QCOMPARE(articles[1]->article.text, u"Two\n\nDear friend & foe."_s);
    QCOMPARE(articles[2]->article.text, u"Three\n\nIf a < b and b > c then stop."_s);
}

void TablesTest::rowsThatDoNotFitAreNamed()
{
    const QByteArray bytes = "title,text\nOne,Fine.\nTwo,Broken, because of a comma.\nThree,Fine.\n"
                             "Four,Fine,,\n";

    const app::ReadArticles articles = readArticles(u"a.csv"_s, bytes);

    QCOMPARE(articles.size(), size_t(4));
    QCOMPARE(articles[1]->place, u"row 4"_s);
    QCOMPARE(articles[2]->article.text, u"Four\n\nFine"_s);
    QVERIFY(!articles[3].isOk());
    QCOMPARE(articles[3].error().code, ErrorCode::FormatBroken);
    QCOMPARE(articles[3].error().place, u"row 3"_s);
}

void TablesTest::rowsBelowAnOpenQuotationMarkAreRead()
{
    const ArticleTable table =
        tableOf("a.csv", "title,text\nOne,Fine.\nTwo,\"open to the end\nThree,Fine.\nFour,Fine.\n");

    QCOMPARE(table.rows.size(), size_t(3));
    QCOMPARE(table.rows[2].cells, (QStringList{u"Four"_s, u"Fine."_s}));
    QCOMPARE(table.rows[2].number, 5);
    QCOMPARE(table.errors.size(), size_t(1));
    QCOMPARE(table.errors[0].place, u"row 3"_s);
}

void TablesTest::quotationMarkThatIsNeverClosedIsNamed()
{
    const app::ReadArticles articles =
        readArticles(u"a.csv"_s, "title,text\nOne,Fine.\nTwo,\"open to the end\nThree,lost\n");

    QCOMPARE(articles.size(), size_t(2));
    QVERIFY(articles[0].isOk());
    QCOMPARE(articles[1].error().code, ErrorCode::FormatBroken);
    QCOMPARE(articles[1].error().place, u"row 3"_s);
}

void TablesTest::columnsAreGuessedFromTheirNames_data()
{
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QList<int>>("roles");

    const auto roles = [](std::initializer_list<ColumnRole> list) {
        QList<int> numbers;
        for (const ColumnRole role : list)
            numbers.append(int(role));
        return numbers;
    };
    using R = ColumnRole;
    QTest::newRow("a list of a media archive")
        << QStringList{u"id"_s,        u"indexed_date"_s, u"language"_s, u"media_name"_s,
                       u"media_url"_s, u"publish_date"_s, u"title"_s,    u"url"_s}
        << roles({R::SourceId, R::Property, R::Language, R::Publisher, R::Property, R::Date,
                  R::Title, R::Url});
    QTest::newRow("a data set") << QStringList{u"Unnamed: 0"_s, u"authors"_s, u"headline"_s,
                                               u"Full Text"_s,  u"outlet"_s,  u"published_at"_s,
                                               u"link"_s,       u"category"_s}
                                << roles({R::Ignored, R::Author, R::Title, R::Text, R::Publisher,
                                          R::Date, R::Url, R::Section});
    QTest::newRow("German") << QStringList{u"Überschrift"_s, u"Volltext"_s, u"Zeitung"_s,
                                           u"Datum"_s,       u"Autor"_s,    u"Ressort"_s,
                                           u"Anmerkung"_s}
                            << roles({R::Title, R::Text, R::Publisher, R::Date, R::Author,
                                      R::Section, R::Note});
    QTest::newRow("French") << QStringList{u"Titre"_s, u"Texte"_s, u"Auteur"_s, u"Rubrique"_s,
                                           u"Langue"_s}
                            << roles({R::Title, R::Text, R::Author, R::Section, R::Language});
    QTest::newRow("Spanish") << QStringList{u"Titular"_s, u"Cuerpo"_s, u"Medio"_s, u"Fecha"_s}
                             << roles({R::Title, R::Text, R::Publisher, R::Date});
    QTest::newRow("members of members")
        << QStringList{u"source.id"_s, u"source.name"_s, u"fields.headline"_s, u"fields.bodyText"_s,
                       u"webPublicationDate"_s}
        << roles({R::Property, R::Publisher, R::Title, R::Text, R::Date});
    QTest::newRow("of two that could be the text, the better name")
        << QStringList{u"content"_s, u"text"_s, u"title"_s}
        << roles({R::Property, R::Text, R::Title});
}

void TablesTest::columnsAreGuessedFromTheirNames()
{
    QFETCH(QStringList, columns);
    QFETCH(QList<int>, roles);
    ArticleTable table;
    table.columns = columns;

    const ColumnMapping mapping = ColumnMapping::guessed(table);

    QList<int> found;
    for (const ColumnRole role : mapping.roles)
        found.append(int(role));
    QCOMPARE(found, roles);
}

void TablesTest::longestProseIsTheTextWhereNoNameSaysSo()
{
    ArticleTable table;
    table.columns = {u"key"_s, u"blob"_s, u"column3"_s};
    const QString prose = u"The council said that the bridge will open in May. "_s.repeated(10);
    table.rows = {{2, {u"1"_s, QString(2000, u'x'), prose}}, {3, {u"2"_s, QString(), prose}}};

    const ColumnMapping withoutBlob =
        ColumnMapping::guessed({{u"key"_s, u"column3"_s}, {{2, {u"1"_s, prose}}}, {}});

    QCOMPARE(withoutBlob.roles[1], ColumnRole::Text);
    QVERIFY(!ColumnMapping::guessed(table).has(ColumnRole::Text)); // what is longest has no words
}

void TablesTest::mappingIsKeptByTheNamesOfColumns()
{
    const QStringList columns{u"a"_s, u"b \"c\""_s, u"d"_s};
    const ColumnMapping mapping{{ColumnRole::Text, ColumnRole::Ignored, ColumnRole::Date}};

    const QString kept = mapping.toString(columns);

    QCOMPARE(ColumnMapping::fromString(kept, columns), mapping);
    const auto turned = ColumnMapping::fromString(kept, {u"d"_s, u"new"_s, u"a"_s});
    QVERIFY(turned.has_value());
    QCOMPARE(turned->roles,
             (std::vector<ColumnRole>{ColumnRole::Date, ColumnRole::Ignored, ColumnRole::Text}));
    QVERIFY(!ColumnMapping::fromString(u"no json"_s, columns).has_value());
    QCOMPARE(app::mappingKey(columns), app::mappingKey({u"d"_s, u"a"_s, u"b \"c\""_s}));
    QVERIFY(app::mappingKey(columns) != app::mappingKey({u"a"_s, u"d"_s}));
}

void TablesTest::mappingDecidesWhatAColumnIs()
{
    const ArticleTable table = tableOf("a.csv", "lead,body,extra\nShort lead.,The text.,x\n");
    const ColumnMapping mapping{{ColumnRole::Text, ColumnRole::Text, ColumnRole::Property}};

    const app::ParsedArticles articles = app::articlesOfTable(table, mapping, u"a.csv"_s);

    QCOMPARE(articles.size(), size_t(1));
    QCOMPARE(articles[0]->text, u"Short lead.\n\nThe text."_s);
    QCOMPARE(articles[0]->metadata.properties.at(u"extra"_s), u"x"_s);
}

void TablesTest::listOfAddressesGivesArticlesWithoutText()
{
    const QByteArray bytes =
        "id,indexed_date,language,media_name,media_url,publish_date,title,url\n"
        "abc1,2024-01-02 03:04:05.000001,en,northern.example,northern.example,2024-01-02,"
        "Bridge opens,https://northern.example/bridge\n";

    const app::ReadArticles articles = readArticles(u"mc-onlinenews-20240102.csv"_s, bytes);

    QCOMPARE(articles.size(), size_t(1));
    QVERIFY(articles[0].isOk());
    const storage::ArticleMetadata &metadata = articles[0]->article.metadata;
    QCOMPARE(articles[0]->article.text, u"Bridge opens"_s);
    QCOMPARE(metadata.url, u"https://northern.example/bridge"_s);
    QCOMPARE(metadata.publisher, u"northern.example"_s);
    QCOMPARE(metadata.datePublished, u"2024-01-02"_s);
    QCOMPARE(metadata.language, u"en"_s);
    QCOMPARE(metadata.properties.at(u"source_id"_s), u"abc1"_s);
    QCOMPARE(articles[0]->warnings,
             (std::vector<ArticleWarning>{{ArticleWarning::Kind::OnlyMetadata, {}}}));
}

void TablesTest::tableWithoutTextNamesItsColumns()
{
    const app::ReadArticles articles =
        readArticles(u"a.csv"_s, "year,population\n2019,41\n2020,42\n");

    QCOMPARE(articles.size(), size_t(1));
    QVERIFY(!articles[0].isOk());
    QCOMPARE(articles[0].error().code, ErrorCode::ColumnMissing);
    QCOMPARE(articles[0].error().detail, u"year, population"_s);
}

void TablesTest::otherFilesOfColumnsAreNoTables_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("annotations of brat")
        << u"a.tsv"_s << QByteArray("T1\tPerson 0 9\tMary Pool\nT2\tClaim 10 20\tsaid so\n");
    QTest::newRow("tokens") << u"a.tsv"_s
                            << QByteArray("The\tDT\tO\nbridge\tNN\tB-NP\nopens\tVBZ\tO\n");
    QTest::newRow("an article that names two columns")
        << u"a.txt"_s
        << QByteArray("Title, text and date were missing.\nThe council, she said, "
                      "would see to it.\nAnd so it was, in the end, done.\n");
    QTest::newRow("an article in brackets")
        << u"a.txt"_s << QByteArray("[The author is a writer, text and title are his.]\n\nText.\n");
    QTest::newRow("a list of words") << u"a.txt"_s << QByteArray("title\ntext\nauthor\n");
}

void TablesTest::otherFilesOfColumnsAreNoTables()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);

    const app::ReadArticles articles = readArticles(name, bytes);

    QCOMPARE(articles.size(), size_t(1));
    QVERIFY(articles[0].isOk());
    QCOMPARE(articles[0]->article.format, u"text"_s);
}

void TablesTest::datesOfCells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("date");

    QTest::newRow("day") << u"2019-01-11"_s << u"2019-01-11"_s;
    QTest::newRow("midnight, for want of a time") << u"2019-01-11 00:00:00"_s << u"2019-01-11"_s;
    QTest::newRow("day and time") << u"2019-01-11 10:45:00"_s << u"2019-01-11T10:45:00"_s;
    QTest::newRow("with its zone") << u"2019-01-11T10:45:00Z"_s << u"2019-01-11T10:45:00Z"_s;
    QTest::newRow("seconds since 1970") << u"1547203500"_s << u"2019-01-11T10:45:00Z"_s;
    QTest::newRow("milliseconds") << u"1547203500000"_s << u"2019-01-11T10:45:00Z"_s;
    QTest::newRow("written") << u"Friday, January 11, 2019"_s << u"2019-01-11"_s;
    QTest::newRow("in two ways") << u"03/04/2021"_s << QString();
    QTest::newRow("none") << u"yesterday"_s << QString();
}

void TablesTest::datesOfCells()
{
    QFETCH(QString, cell);
    QFETCH(QString, date);

    const app::ReadArticles articles =
        readArticles(u"a.csv"_s, "text;date\nThe text.;" + cell.toUtf8() + "\n");

    QCOMPARE(articles.size(), size_t(1));
    const storage::ArticleMetadata &metadata = articles[0]->article.metadata;
    QCOMPARE(metadata.datePublished, date);
    QCOMPARE(metadata.properties.contains(u"date"_s), date.isEmpty());
}

void TablesTest::slashesAreReadAsTheWholeColumnHasThem()
{
    const app::ReadArticles american =
        readArticles(u"a.csv"_s, "text,date\nOne.,03/04/2021\nTwo.,03/14/2021 10:30\n");
    const app::ReadArticles british =
        readArticles(u"a.csv"_s, "text,date\nOne.,03/04/2021\nTwo.,14/03/2021\n");

    QCOMPARE(american[0]->article.metadata.datePublished, u"2021-03-04"_s);
    QCOMPARE(american[1]->article.metadata.datePublished, u"2021-03-14T10:30"_s);
    QCOMPARE(british[0]->article.metadata.datePublished, u"2021-04-03"_s);
    QCOMPARE(british[1]->article.metadata.datePublished, u"2021-03-14"_s);
}

void TablesTest::cellsCutByExcelAreNamed()
{
    const QByteArray cut = QByteArray("word ").repeated(7000).left(32766) + "x";

    const app::ReadArticles articles =
        readArticles(u"a.csv"_s, "title,text\nOne," + cut + "\nTwo," + cut.chopped(1) + "\n");

    QCOMPARE(articles.size(), size_t(2));
    QCOMPARE(articles[0]->warnings,
             (std::vector<ArticleWarning>{{ArticleWarning::Kind::CutInTable, u"32767"_s}}));
    QVERIFY(articles[1]->warnings.empty());
}

void TablesTest::hostileTablesAreBounded_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");

    const QByteArray header = "title,text\n";
    QTest::newRow("a million columns") << u"a.csv"_s << QByteArray("a,").repeated(1000000);
    QTest::newRow("nothing but separators") << u"a.csv"_s << QByteArray(8 << 20, ',');
    QTest::newRow("nothing but quotation marks") << u"a.csv"_s << QByteArray(4 << 20, '"');
    QTest::newRow("marks that never end")
        << u"a.csv"_s << header + QByteArray("\"a").repeated(1 << 20);
    QTest::newRow("rows without end")
        << u"a.csv"_s << header + QByteArray("a,b\n").repeated(1 << 20);
    QTest::newRow("empty rows") << u"a.csv"_s << header + QByteArray(",\n").repeated(2 << 20);
    QTest::newRow("rows that do not fit")
        << u"a.csv"_s << header + QByteArray("a,b,c\n").repeated(1 << 20);
    QTest::newRow("deep JSON") << u"a.json"_s << QByteArray(16 << 20, '[');
    QTest::newRow("deep objects") << u"a.jsonl"_s
                                  << QByteArray("{\"text\":").repeated(1 << 20) + "1";
    QTest::newRow("JSON with a column in each line") << u"a.jsonl"_s << [] {
        QByteArray lines;
        for (int i = 0; i < 100000; ++i)
            lines += "{\"text\":\"a\",\"c" + QByteArray::number(i) + "\":1}\n";
        return lines;
    }();
    QTest::newRow("broken lines of JSON")
        << u"a.jsonl"_s << "{\"text\":\"a\"}\n" + QByteArray("{\n").repeated(1 << 20);
    QTest::newRow("NULs and half characters")
        << u"a.csv"_s << header + QByteArray("a\0\xed\xa0\x80,\"b\0\n", 11).repeated(1000);
}

void TablesTest::hostileTablesAreBounded()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();

    const app::ReadArticles articles = readArticles(name, bytes);

    QVERIFY(!articles.empty());
    QVERIFY(articles.size() <= size_t(app::mostTableRows) + 1);
    QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
}

void TablesTest::textsThatRepeatWithoutEndAreStopped()
{
    ArticleTable table;
    table.columns = {u"text"_s};
    const QString text = QString(10 << 20, u'x');
    for (qsizetype row = 2; row < 200; ++row)
        table.rows.push_back({row, {text}});

    const app::ParsedArticles articles =
        app::articlesOfTable(table, {{ColumnRole::Text}}, u"a.xlsx"_s);

    QVERIFY(articles.size() < 40);
    QVERIFY(!articles.back().isOk());
    QCOMPARE(articles.back().error().code, ErrorCode::UnpacksTooLarge);
}

QTEST_GUILESS_MAIN(TablesTest)
#include "tablestest.moc"
