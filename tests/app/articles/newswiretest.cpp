#include "app/articles/newswire/newsbody.h"
#include "app/articles/newswire/newsitem.h"
#include "app/articles/newswire/newsxml.h"

#include "app/articles/articlereader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using app::ArticleFormat;
using storage::ErrorCode;

class NewswireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreKnownByTheirContent_data();
    void filesAreKnownByTheirContent();
    void datesBecomeIso_data();
    void datesBecomeIso();
    void correctionsAreKnown_data();
    void correctionsAreKnown();
    void anyPrefixWillDo();
    void allWhoWroteItAreNamed();
    void subjectsWithoutNameHaveTheirCode();
    void lettersOfAWireAreToldFromItsText();
    void itemsOfNinjsAreKnown_data();
    void itemsOfNinjsAreKnown();
    void whatIsNoItemOfNinjsIsNamed();
    void itemsWithoutNewsSaySo();
    void entitiesOfHtmlAreRead();
    void nothingOutsideTheFileIsRead();
    void anItemOfHeadlineOnlySaysSo();
    void charactersThatAreNoTextAreReplaced();
    void aDatelineInTheTextIsNotRepeated();
    void linesOfAWireArePutTogether_data();
    void linesOfAWireArePutTogether();
    void hostileFilesAreBounded_data();
    void hostileFilesAreBounded();
};

namespace {

QByteArray g2(const QByteArray &itemMeta, const QByteArray &contentMeta,
              const QByteArray &content = "<inlineData>The council has voted.</inlineData>")
{
    return "<newsItem guid='urn:a' version='2'><itemMeta>" + itemMeta + "</itemMeta><contentMeta>" +
           contentMeta + "</contentMeta><contentSet>" + content + "</contentSet></newsItem>";
}

QByteArray nitf(const QByteArray &content)
{
    return "<nitf><body><body.head><hedline><hl1>The vote</hl1></hedline></body.head>"
           "<body.content>" +
           content + "</body.content></body></nitf>";
}

QByteArray wire(const QByteArray &text)
{
    return "\x01npa0123 4 pl 52\r\nPolitics\r\n\x02" + text +
           "\x03"
           "030558 jun 21\x04";
}

app::ReadArticle read(const QByteArray &bytes)
{
    const auto article = app::readArticle(u"a"_s, bytes);
    return article.isOk() ? *article : app::ReadArticle{};
}

bool hasWarning(const app::ReadArticle &article, app::ArticleWarning::Kind kind)
{
    return std::any_of(article.warnings.begin(), article.warnings.end(),
                       [kind](const app::ArticleWarning &warning) { return warning.kind == kind; });
}

QString propertyOf(const app::ReadArticle &article, const QString &name)
{
    const auto &properties = article.article.metadata.properties;
    const auto found = properties.find(name);
    return found == properties.end() ? QString() : found->second;
}

} // namespace

void NewswireTest::filesAreKnownByTheirContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");

    QTest::newRow("NewsML-G2") << g2({}, "<headline>The vote</headline>") << u"newsml"_s;
    QTest::newRow("NewsML-G2 after a comment")
        << "<?xml version='1.0'?>\n<!-- <html> -->\n" + g2({}, "<headline>The vote</headline>")
        << u"newsml"_s;
    QTest::newRow("NITF with a document type")
        << "<!DOCTYPE nitf SYSTEM 'nitf.dtd'>\n" + nitf("<p>It was.</p>") << u"nitf"_s;
    QTest::newRow("ninjs") << QByteArray(
                                  "{\"uri\": \"a\", \"headline\": \"b\", \"body_text\": \"c\"}")
                           << u"ninjs"_s;
    QTest::newRow("ninjs in a list")
        << QByteArray("[{\"uri\": \"a\", \"headline\": \"b\", \"body_text\": \"c\"}]")
        << u"ninjs"_s;
    QTest::newRow("a wire") << wire("The council has voted.") << u"iptc"_s;
    QTest::newRow("a page about NITF")
        << QByteArray("<html><body><p>The tag &lt;nitf> is read, <nitf> is not.</p></body></html>")
        << u"html"_s;
    QTest::newRow("a text with a control character")
        << QByteArray(
               "The council has voted.\x01 It was late.\x02 Nobody had thought that it would.")
        << u"text"_s;
}

void NewswireTest::filesAreKnownByTheirContent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);

    QCOMPARE(read(bytes).article.format, format);
}

void NewswireTest::datesBecomeIso_data()
{
    QTest::addColumn<QString>("stated");
    QTest::addColumn<QString>("iso");

    QTest::newRow("day") << u"20210603"_s << u"2021-06-03"_s;
    QTest::newRow("time") << u"20210603T055812+0200"_s << u"2021-06-03T05:58:12+02:00"_s;
    QTest::newRow("time in UTC") << u"20210603T055812Z"_s << u"2021-06-03T05:58:12Z"_s;
    QTest::newRow("ISO") << u"2021-06-03T05:58:12Z"_s << u"2021-06-03T05:58:12Z"_s;
    QTest::newRow("no day") << u"20211303"_s << QString();
    QTest::newRow("no date") << u"yesterday"_s << QString();
}

void NewswireTest::datesBecomeIso()
{
    QFETCH(QString, stated);
    QFETCH(QString, iso);

    QCOMPARE(app::newsDate(stated), iso);
}

void NewswireTest::correctionsAreKnown_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("corrects");

    const QByteArray headline = "<headline>The vote</headline>";
    QTest::newRow("a link") << g2("<link rel='irel:corrects' residref='urn:b'/>", headline)
                            << u"urn:b"_s;
    QTest::newRow("a note") << g2("<edNote>Correction: it was in May</edNote>", headline)
                            << u"urn:a"_s;
    QTest::newRow("a signal") << g2("<signal qcode='sig:correction'/>", headline) << u"urn:a"_s;
    QTest::newRow("a headline") << g2({}, "<headline>The vote (CORRECTED)</headline>")
                                << u"urn:a"_s;
    QTest::newRow("a headline in German")
        << g2({}, "<headline>Korrektur: Die Wahl</headline>") << u"urn:a"_s;
    QTest::newRow("a headline about a correction")
        << g2({}, "<headline>Market correction hits ferries</headline>") << QString();
    QTest::newRow("an update") << g2("<link rel='irel:previousVersion' residref='urn:a'/>"
                                     "<edNote>Updates with quotes</edNote>",
                                     headline)
                               << QString();
}

void NewswireTest::correctionsAreKnown()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, corrects);

    const app::ReadArticle article = read(bytes);

    QCOMPARE(article.article.metadata.publisher, QString());
    QCOMPARE(propertyOf(article, u"source_id"_s), u"urn:a"_s);
    QCOMPARE(propertyOf(article, u"corrects"_s), corrects);
    QCOMPARE(hasWarning(article, app::ArticleWarning::Kind::Corrects), !corrects.isEmpty());
}

void NewswireTest::allWhoWroteItAreNamed()
{
    const auto inG2 = app::readArticle(
        u"a.xml"_s, g2({}, "<headline>The vote</headline><by>By Jane Roe</by><by>John Doe</by>"));
    const auto inNitf = app::readArticle(
        u"a.xml"_s, "<nitf><body><body.head><hedline><hl1>The vote</hl1><hl2>One</hl2>"
                    "<hl2>Two</hl2></hedline><byline>By <person>Jane Roe</person></byline>"
                    "<byline>By <person>John Doe</person></byline><dateline><location>NORTHAM"
                    "</location><story.date>Jan. 2</story.date></dateline></body.head>"
                    "<body.content><p>The council has voted.</p></body.content></body></nitf>");

    QCOMPARE(inG2->article.metadata.author, u"Jane Roe, John Doe"_s);
    QCOMPARE(inNitf->article.metadata.author, u"Jane Roe, John Doe"_s);
    QCOMPARE(inNitf->article.metadata.dateline, u"NORTHAM Jan. 2"_s);
    QVERIFY(inNitf->article.text.startsWith(u"The vote\n\nOne\n\nTwo\n\n"_s));
}

void NewswireTest::subjectsWithoutNameHaveTheirCode()
{
    const auto article = app::readArticle(
        u"a.xml"_s, g2({}, "<subject qcode='medtop:1'/><subject qcode='s:2'><name>towns</name>"
                           "</subject>"));

    QCOMPARE(article->article.metadata.properties.at(u"subjects"_s), u"medtop:1; towns"_s);
}

void NewswireTest::lettersOfAWireAreToldFromItsText()
{
    const auto article = app::readArticle(
        u"a.txt"_s, "\x01"
                    "a0456\r\nr i\r\nBC-Bridge 01-02 0120\r\n\x02^BC-Bridge,0120<\r\n"
                    "^Bridge to close<\r\n^By JANE ROE=\r\n   NORTHAM (EX) _ The council voted to "
                    "close it.<\r\n   It opens in May.<\r\nEX-NY-01-02-24 1045EST<\r\n\x03\x04");
    const auto german = app::readArticle(
        u"b.txt"_s, "\x01"
                    "dpa0123 3 pl 250\r\n\r\nStadt/Verkehr/\r\n\x02Steg bleibt zu =\r\n\r\n"
                    "Von Ida Roth, dpa\r\n\r\n   Nordheim (dpa) - Der Steg bleibt bis Mai zu.\r\n"
                    "   Das sagte der Rat.\r\n\x03"
                    "021011 Jan 24\r\n\x04");

    const storage::ArticleMetadata &metadata = article->article.metadata;
    QCOMPARE(metadata.title, u"Bridge to close"_s);
    QCOMPARE(metadata.properties.at(u"slugline"_s), u"BC-Bridge,0120"_s);
    QVERIFY(metadata.datePublished.startsWith(u"2024-01-02T10:45"_s));
    QVERIFY(article->article.text.endsWith(u"It opens in May."_s));
    QCOMPARE(german->article.metadata.title, u"Steg bleibt zu"_s);
    QCOMPARE(german->article.metadata.author, u"Ida Roth, dpa"_s);
}

void NewswireTest::itemsOfNinjsAreKnown_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("text");

    QTest::newRow("a title in place of a headline")
        << QByteArray("\"title\":\"The vote\",\"body_text\":\"It passed.\"")
        << u"The vote\n\nIt passed."_s;
    QTest::newRow("members with names of the provider")
        << QByteArray("\"headline_main\":\"The vote\",\"body_web\":\"It passed.\"")
        << u"The vote\n\nIt passed."_s;
    QTest::newRow("a description only")
        << QByteArray("\"headline\":\"The vote\",\"description_caption\":\"It passed.\"")
        << u"The vote\n\nIt passed."_s;
    QTest::newRow("a headline beside a text of no news agency")
        << QByteArray("\"headline\":\"The vote\",\"text\":\"It passed.\"")
        << u"The vote\n\nIt passed."_s;
}

void NewswireTest::itemsOfNinjsAreKnown()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, text);

    const auto article = app::readArticle(u"a.json"_s, "{\"uri\":\"urn:a\"," + members + '}');

    QVERIFY(article.isOk());
    QCOMPARE(article->article.text, text);
}

void NewswireTest::whatIsNoItemOfNinjsIsNamed()
{
    const auto articles = app::readArticles(
        u"a.json"_s, "[{\"uri\":\"a\",\"headline\":\"A\",\"body_text\":\"t\"},{\"x\":1}]");

    QCOMPARE(articles.size(), size_t(2));
    QCOMPARE(articles[1].error().place, u"item 2 of 2"_s);
}

void NewswireTest::itemsWithoutNewsSaySo()
{
    for (const char *root : {"packageItem", "conceptItem", "knowledgeItem", "planningItem"}) {
        const auto article =
            app::readArticle(u"a.xml"_s, QByteArray("<") + root +
                                             " guid='a' version='1'><itemMeta/></" + root + '>');
        QCOMPARE(article.error().code, storage::ErrorCode::NoText);
    }
}

void NewswireTest::anyPrefixWillDo()
{
    const app::ReadArticle article =
        read("<n:newsItem xmlns:n='http://iptc.org/std/nar/2006-10-01/' xmlns:x='http://x'>"
             "<n:contentMeta><n:headline>The vote</n:headline></n:contentMeta><n:contentSet>"
             "<n:inlineXML><x:html><x:body><x:p>It was <x:b>late</x:b>.</x:p></x:body></x:html>"
             "</n:inlineXML></n:contentSet></n:newsItem>");

    QCOMPARE(article.article.text, u"The vote\n\nIt was late."_s);
}

void NewswireTest::entitiesOfHtmlAreRead()
{
    QCOMPARE(
        read(nitf("<p>14&nbsp;caf&eacute;s &amp; &#8220;bars&#8221;&unknown;</p>")).article.text,
        u"The vote\n\n14\u00a0cafés & “bars”"_s);
}

void NewswireTest::nothingOutsideTheFileIsRead()
{
    const app::ReadArticle article =
        read("<!DOCTYPE nitf [<!ENTITY file SYSTEM 'file:///etc/hostname'><!ENTITY own 'in it'>]>" +
             nitf("<p>A&file;B is &own;.</p>"));

    QVERIFY(article.article.text.isEmpty() || article.article.text.contains(u"is in it."_s));
    QVERIFY(article.article.text.size() < 40);
}

void NewswireTest::anItemOfHeadlineOnlySaysSo()
{
    const app::ReadArticle article = read(g2({}, "<headline>The vote</headline>", {}));

    QCOMPARE(article.article.text, u"The vote"_s);
    QVERIFY(hasWarning(article, app::ArticleWarning::Kind::OnlyMetadata));
}

void NewswireTest::charactersThatAreNoTextAreReplaced()
{
    const app::ReadArticle article =
        read("{\"uri\": \"a\", \"headline\": \"A \\ud83d\\u0000 vote\", "
             "\"body_text\": \"One\\rtwo \\udc00\\u0000 three \\ud83c\\udf0d.\"}");

    QVERIFY(!article.article.text.isEmpty());
    QVERIFY(!article.article.text.contains(QChar::Null));
    QVERIFY(!article.article.text.contains(u'\r'));
    QVERIFY(article.article.text.endsWith(u"three 🌍."_s));
    QCOMPARE(QString::fromUtf8(article.article.text.toUtf8()), article.article.text);
}

void NewswireTest::aDatelineInTheTextIsNotRepeated()
{
    const app::ReadArticle article =
        read(g2({}, "<headline>The vote</headline><dateline>PORT ALMA</dateline>",
                "<inlineData>PORT ALMA - The council has voted.</inlineData>"));

    QCOMPARE(article.article.text, u"The vote\n\nPORT ALMA - The council has voted."_s);
    QCOMPARE(article.article.metadata.dateline, u"PORT ALMA"_s);
}

void NewswireTest::linesOfAWireArePutTogether_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("text");

    QTest::newRow("broken lines") << QByteArray("It was late\r\nin May.\r\n")
                                  << u"It was late in May."_s;
    QTest::newRow("an indented line")
        << QByteArray("It was.\r\n   It is.\r\n") << u"It was.\n\nIt is."_s;
    QTest::newRow("an empty line")
        << QByteArray("It was.\r\n\r\nIt is.\r\n") << u"It was.\n\nIt is."_s;
    QTest::newRow("marks of typesetting") << QByteArray("It was late<\r\nin May.<\r\nIt is.<\r\n")
                                          << u"It was late in May.\n\nIt is."_s;
    QTest::newRow("marks of the end")
        << QByteArray("It was.\r\n(MORE)\r\n-30-\r\nEND\r\n") << u"It was."_s;
    QTest::newRow("more, which is said")
        << QByteArray("It was\r\nmore than late.\r\n") << u"It was more than late."_s;
}

void NewswireTest::linesOfAWireArePutTogether()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, text);

    QCOMPARE(read(wire("The vote\r\n\r\n" + lines)).article.text, u"The vote\n\n"_s + text);
}

void NewswireTest::hostileFilesAreBounded_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QByteArray laughs = "<!DOCTYPE nitf [<!ENTITY a0 'ha'>";
    for (int i = 1; i < 40; ++i) {
        const QByteArray number = QByteArray::number(i - 1);
        laughs += "<!ENTITY a" + QByteArray::number(i) + " '&a" + number + ";&a" + number + ";'>";
    }
    QTest::newRow("entities that grow") << laughs + "]>" + nitf("<p>&a39;</p>");
    QTest::newRow("an entity in a circle")
        << "<!DOCTYPE nitf [<!ENTITY a '&b;'><!ENTITY b '&a;'>]>" + nitf("<p>&a;</p>");
    QTest::newRow("deep elements") << nitf(QByteArray("<block>").repeated(200'000));
    QTest::newRow("deep quotations")
        << nitf(QByteArray("<bq>").repeated(100) + QByteArray("<p>x</p>").repeated(50'000) +
                QByteArray("</bq>").repeated(100));
    QTest::newRow("many elements") << nitf(QByteArray("<p/>").repeated(2'000'000));
    QTest::newRow("many items") << "<newsMessage><itemSet>" +
                                       g2({}, "<headline>The vote</headline>").repeated(20'000) +
                                       "</itemSet></newsMessage>";
    QTest::newRow("an attribute without end")
        << "<nitf a='" + QByteArray(5'000'000, 'x') + "'><body/></nitf>";
    QTest::newRow("cut off") << nitf("<p>It was").chopped(40);
    QTest::newRow("deep JSON") << "{\"uri\": \"a\", \"headline\": \"b\", \"x\": " +
                                      QByteArray("[").repeated(20'000);
    QTest::newRow("deep HTML in JSON")
        << "{\"uri\": \"a\", \"headline\": \"b\", \"body_xhtml\": \"" +
               QByteArray("<div>").repeated(300'000) + "x\"}";
    QTest::newRow("lines of JSON that are none")
        << "{\"uri\": \"a\", \"headline\": \"b\"}\n" + QByteArray("{\n").repeated(500'000);
    QTest::newRow("messages without text") << QByteArray("\x01\x02").repeated(500'000);
    QTest::newRow("a wire without end") << "\x01 a\n\x02" + QByteArray(3'000'000, '^');
    QTest::newRow("a line of blanks") << "\x01 a\n\x02" + QByteArray(3'000'000, ' ') + "x";
}

void NewswireTest::hostileFilesAreBounded()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();

    for (const ArticleFormat format :
         {ArticleFormat::Automatic, ArticleFormat::NewsMl, ArticleFormat::Nitf,
          ArticleFormat::Ninjs, ArticleFormat::WireText}) {
        const auto article = app::readArticle(u"a.xml"_s, bytes, format);
        QVERIFY(article.isOk() ? !article->article.text.isEmpty()
                               : article.error().code == ErrorCode::FormatBroken ||
                                     article.error().code == ErrorCode::FormatUnknown ||
                                     article.error().code == ErrorCode::FileBinary ||
                                     article.error().code == ErrorCode::NoText);
    }

    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(NewswireTest)
#include "newswiretest.moc"
