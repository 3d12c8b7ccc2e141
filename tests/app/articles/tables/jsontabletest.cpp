#include "app/articles/tables/jsontable.h"
#include "app/articles/articlereader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::ArticleTable;
using app::readArticles;
using storage::ErrorCode;

class JsonTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersOfMembersHaveNamesWithDots();
    void brokenLinesOfJsonAreNamed();
    void listsInAnAnswerAreFound_data();
    void listsInAnAnswerAreFound();
    void paragraphsInAListAreParagraphs();
};

namespace {

ArticleTable tableOf(const QByteArray &bytes)
{
    return app::jsonTableOf(u"a.json"_s, QString::fromUtf8(bytes)).valueOr({});
}

} // namespace

void JsonTableTest::membersOfMembersHaveNamesWithDots()
{
    const QByteArray bytes =
        "{\"source\":{\"id\":null,\"name\":\"Northern Post\"},\"author\":[{\"name\":\"Jane Roe\"},"
        "{\"name\":\"John Doe\"}],\"title\":\"Bridge opens\",\"content\":\"The bridge\\nopens.\","
        "\"id\":9007199254740993,\"tags\":[\"bridge\",\"ferry\"],\"pair\":\"\\ud83c\"}\n"
        "{\"title\":\"Fares rise\",\"content\":\"Fares rose.\",\"new\":true}\n";

    const ArticleTable table = tableOf(bytes);

    QVERIFY(table.columns.contains(u"source.name"_s));
    QVERIFY(table.columns.contains(u"new"_s));
    const auto cell = [&](const QString &column) {
        return table.rows[0].cells[table.columns.indexOf(column)];
    };
    QCOMPARE(cell(u"source.name"_s), u"Northern Post"_s);
    QCOMPARE(cell(u"author"_s), u"Jane Roe; John Doe"_s);
    QCOMPARE(cell(u"tags"_s), u"bridge; ferry"_s);
    QCOMPARE(cell(u"pair"_s), QString(QChar::ReplacementCharacter));
    QCOMPARE(cell(u"id"_s), u"9007199254740993"_s);
    const app::ReadArticles articles = readArticles(u"a.jsonl"_s, bytes);
    QCOMPARE(articles.size(), size_t(2));
    QCOMPARE(articles[0]->article.text, u"Bridge opens\n\nThe bridge\nopens."_s);
    QCOMPARE(articles[0]->article.metadata.publisher, u"Northern Post"_s);
}

void JsonTableTest::brokenLinesOfJsonAreNamed()
{
    const app::ReadArticles articles =
        readArticles(u"a.jsonl"_s, "{\"title\":\"One\",\"text\":\"Fine.\"}\n"
                                   "{\"title\":\"Two\",\"text\":\n"
                                   "{\"title\":\"Three\",\"text\":\"Fine.\"}\n");

    QCOMPARE(articles.size(), size_t(3));
    QCOMPARE(articles[1]->place, u"row 3"_s);
    QCOMPARE(articles[2].error().code, ErrorCode::FormatBroken);
    QCOMPARE(articles[2].error().place, u"row 2"_s);
}

void JsonTableTest::listsInAnAnswerAreFound_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const QByteArray article = "{\"title\":\"Bridge opens\",\"body\":\"It opens.\","
                               "\"links\":[{\"href\":\"a\"},{\"href\":\"b\"}]}";
    QTest::newRow("one article with a list of links") << article;
    QTest::newRow("a list") << "[" + article + "]";
    QTest::newRow("a member") << "{\"status\":\"ok\",\"articles\":[" + article + "]}";
    QTest::newRow("a member of a member")
        << "{\"data\":{\"tags\":[{\"id\":1},{\"id\":2}],\"items\":[" + article + "]}}";
    QTest::newRow("what a search engine answers")
        << "{\"hits\":{\"total\":1,\"hits\":[{\"_id\":\"x\",\"_source\":" + article + "}]}}";
    QTest::newRow("lines of which the first is broken") << "{\"title\":\n" + article + "\n";
}

void JsonTableTest::listsInAnAnswerAreFound()
{
    QFETCH(QByteArray, bytes);

    const app::ReadArticles articles = readArticles(u"a.json"_s, bytes);

    QVERIFY(articles[0].isOk());
    QCOMPARE(articles[0]->article.text, u"Bridge opens\n\nIt opens."_s);
    QCOMPARE(articles.size(), size_t(bytes.contains(":\n") ? 2 : 1));
}

void JsonTableTest::paragraphsInAListAreParagraphs()
{
    const ArticleTable table =
        tableOf("[{\"title\":\"A\",\"body\":[{\"type\":\"p\",\"text\":\"One.\"},\"Two.\"]}]");

    QCOMPARE(table.rows.at(0).cells.at(table.columns.indexOf(u"body"_s)), u"One.\n\nTwo."_s);
}

QTEST_GUILESS_MAIN(JsonTableTest)

#include "jsontabletest.moc"
