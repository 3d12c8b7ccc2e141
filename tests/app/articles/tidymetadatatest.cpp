#include "app/articles/tidymetadata.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::ArticleWarning;
using storage::ArticleMetadata;

using Properties = std::map<QString, QString>;

Q_DECLARE_METATYPE(Properties)

/// What hostile files say about articles, by itself and through readers.
class TidyMetadataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineHasNothingThatReachesBeyondIt_data();
    void aLineHasNothingThatReachesBeyondIt();
    void propertiesAreMadeFit_data();
    void propertiesAreMadeFit();
    void whatIsNothingInTheEndHasNoOrigin();
    void originsStay();
    void whatIsTooLongIsCutBetweenCharacters();
    void readersPassNothingOn_data();
    void readersPassNothingOn();
};

void TidyMetadataTest::aLineHasNothingThatReachesBeyondIt_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("line");

    QTest::newRow("as it was") << u"Grüße aus 東京 \U0001F6A2"_s << u"Grüße aus 東京 \U0001F6A2"_s;
    QTest::newRow("line ends and tabs") << u" a\r\nb\tc\u2028d "_s << u"a b c d"_s;
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u'b' << u"ab"_s;
    QTest::newRow("control characters") << u"a\u0007\u001b[1mb\u009bc"_s << u"a[1mbc"_s;
    QTest::newRow("a control character between spaces") << u"a \u0001 b"_s << u"a b"_s;
    QTest::newRow("an override") << u"report\u202Efdp.exe"_s << u"reportfdp.exe"_s;
    QTest::newRow("an isolate") << u"a\u2067b\u2069"_s << u"ab"_s;
    QTest::newRow("a mark of direction") << u"\u200Fשלום\u200F!"_s << u"\u200Fשלום\u200F!"_s;
    QTest::newRow("half a character") << QString(QChar(0xd83d)) + u'a' << u"?a"_s;
    QTest::newRow("nothing else") << u"\u0001\u202e\n"_s << QString();
}

void TidyMetadataTest::aLineHasNothingThatReachesBeyondIt()
{
    QFETCH(const QString, value);
    QFETCH(const QString, line);

    QCOMPARE(app::tidyLine(value), line);
}

void TidyMetadataTest::propertiesAreMadeFit_data()
{
    QTest::addColumn<Properties>("given");
    QTest::addColumn<Properties>("kept");

    QTest::newRow("as they were") << Properties{{u"urgency"_s, u"4"_s}, {u"page"_s, u"A1; A2"_s}}
                                  << Properties{{u"urgency"_s, u"4"_s}, {u"page"_s, u"A1; A2"_s}};
    QTest::newRow("without a name")
        << Properties{{QString(), u"a"_s}, {u" \u0001"_s, u"b"_s}} << Properties{};
    QTest::newRow("without a value")
        << Properties{{u"a"_s, QString()}, {u"b"_s, u" \u0001\n"_s}} << Properties{};
    QTest::newRow("a name over two lines")
        << Properties{{u"page\n no"_s, u"4"_s}} << Properties{{u"page no"_s, u"4"_s}};
    QTest::newRow("names that become the same")
        << Properties{{u"page"_s, u"1"_s}, {u"page\u0001"_s, u"2"_s}, {u"\npage"_s, u"0"_s}}
        << Properties{{u"page"_s, u"0; 1; 2"_s}};
    QTest::newRow("of the same value too")
        << Properties{{u"page"_s, u"1"_s}, {u"page "_s, u"1"_s}} << Properties{{u"page"_s, u"1"_s}};
    QTest::newRow("a value over several lines")
        << Properties{{u"note"_s, u"a\r\n\tb\rc\u0000d\u0008"_s}}
        << Properties{{u"note"_s, u"a\n\tb\ncd"_s}};
}

void TidyMetadataTest::propertiesAreMadeFit()
{
    QFETCH(const Properties, given);
    QFETCH(const Properties, kept);
    ArticleMetadata metadata;
    metadata.properties = given;

    QVERIFY(app::tidy(metadata).empty());

    QCOMPARE(metadata.properties, kept);
}

void TidyMetadataTest::whatIsNothingInTheEndHasNoOrigin()
{
    ArticleMetadata metadata;
    metadata.author = u"\u202e\u0001"_s;
    metadata.origins[u"author"_s] = u"json-ld"_s;

    app::tidy(metadata);

    QCOMPARE(metadata, ArticleMetadata());
}

void TidyMetadataTest::originsStay()
{
    ArticleMetadata metadata;
    metadata.author = u"Ana\nRuiz"_s;
    metadata.origins[u"author"_s] = u"json-ld"_s;

    app::tidy(metadata);

    QCOMPARE(metadata.author, u"Ana Ruiz"_s);
    QCOMPARE(metadata.origins.at(u"author"_s), u"json-ld"_s);
}

void TidyMetadataTest::whatIsTooLongIsCutBetweenCharacters()
{
    const QString ship = u"\U0001F6A2"_s;
    ArticleMetadata metadata;
    metadata.title = ship.repeated(app::longestMetadata + 1);
    metadata.publisher = ship.repeated(app::longestMetadata);
    metadata.properties[u"abstract"_s] = ship.repeated(app::longestPropertyValue + 1);
    metadata.properties[u"note"_s] = ship.repeated(app::longestPropertyValue);
    metadata.properties[ship.repeated(app::longestPropertyName + 1)] = u"1"_s;

    const std::vector<ArticleWarning> warnings = app::tidy(metadata);

    QCOMPARE(warnings,
             (std::vector<ArticleWarning>{{ArticleWarning::Kind::ValueCut, u"title"_s},
                                          {ArticleWarning::Kind::ValueCut, u"abstract"_s}}));
    QCOMPARE(metadata.title, ship.repeated(app::longestMetadata));
    QCOMPARE(metadata.publisher, metadata.title);
    QCOMPARE(metadata.properties.at(u"abstract"_s), ship.repeated(app::longestPropertyValue));
    QCOMPARE(metadata.properties.at(u"note"_s), metadata.properties.at(u"abstract"_s));
    QVERIFY(metadata.properties.contains(ship.repeated(app::longestPropertyName)));
}

void TidyMetadataTest::readersPassNothingOn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Properties>("properties");

    QTest::newRow("a table")
        << u"a.jsonl"_s
        << QByteArray("{\"title\": \"The \\u202evote\", \"text\": \"The council has voted.\", "
                      "\"mood\\u0001\": \"a\\u0002 b\", \" \\u0007\": \"lost\", "
                      "\"page\\n\": \"c\"}\n"
                      "{\"title\": \"The ferry\", \"text\": \"The ferry did not sail.\"}\n")
        << Properties{{u"mood"_s, u"a b"_s}, {u"page"_s, u"c"_s}};
    QTest::newRow("a mail")
        << u"a.eml"_s
        << QByteArray("From: Ana <ana@example.org>\r\nSubject: =?utf-8?Q?The_=E2=80=AEvote=07?=\r\n"
                      "Date: Mon, 5 Jan 2026 10:00:00 +0000\r\nMessage-ID: <a\x01@b>\r\n"
                      "Content-Type: text/plain\r\n\r\nThe council has voted on it.\r\n")
        << Properties{{u"source_id"_s, u"a@b"_s}};
    QTest::newRow("ninjs")
        << u"a.json"_s
        << QByteArray("{\"uri\": \"urn:a\\u0000\\u001b\", \"headline\": \"The \\u202evote\", "
                      "\"body_text\": \"The council has voted on it.\", \"urgency\": 4}")
        << Properties{{u"source_id"_s, u"urn:a"_s}, {u"urgency"_s, u"4"_s}};
    QTest::newRow("NewsML-G2")
        << u"a.xml"_s
        << QByteArray("<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" "
                      "guid=\"urn:a&#x9B;\" version=\"&#x9B;2\"><contentMeta><urgency>4</urgency>"
                      "<headline>The &#x202E;vote</headline></contentMeta><contentSet>"
                      "<inlineXML contenttype=\"application/nitf+xml\"><nitf><body><body.content>"
                      "<p>The council has voted on it.</p></body.content></body></nitf></inlineXML>"
                      "</contentSet></newsItem>")
        << Properties{{u"source_id"_s, u"urn:a"_s}, {u"urgency"_s, u"4"_s}, {u"version"_s, u"2"_s}};
}

void TidyMetadataTest::readersPassNothingOn()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const Properties, properties);

    const auto read = app::readArticle(name, bytes);

    QVERIFY(read.isOk());
    QCOMPARE(read->article.metadata.title, u"The vote"_s);
    QCOMPARE(read->article.metadata.properties, properties);
}

QTEST_GUILESS_MAIN(TidyMetadataTest)
#include "tidymetadatatest.moc"
