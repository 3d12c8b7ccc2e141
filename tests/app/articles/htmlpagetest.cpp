#include "app/articles/articlereader.h"
#include "app/articles/htmlmetadata.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Pages that no person would write, and what is told of an article's author.
class HtmlPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostilePagesKeepTheirText_data();
    void hostilePagesKeepTheirText();
    void unclosedBoxesKeepTheirText();
    void nestingWithoutEndIsSaid();
    void whatIsHiddenStaysWhereNothingElseIs_data();
    void whatIsHiddenStaysWhereNothingElseIs();
    void namesAreFreedOfWhatStandsAroundThem_data();
    void namesAreFreedOfWhatStandsAroundThem();
    void authorsOfOtherArticlesAreNotNamed();
};

namespace {

const QByteArray first =
    "<p>The council voted on Monday to keep the old bridge open, and it will be "
    "looked at again in a year.</p>";
const QByteArray last =
    "<p>The mayor said that she would walk over it every day until then, to show "
    "that it holds.</p>";

QByteArray pageOf(const QByteArray &body)
{
    return "<!doctype html><html><head><title>The bridge stays open</title></head><body>"
           "<h1>The bridge stays open</h1>" +
           body + "</body></html>";
}

storage::NewArticle read(const QByteArray &page)
{
    const auto result = app::readArticle(u"page.html"_s, page);
    return result.isOk() ? result->article : storage::NewArticle{};
}

bool hasBoth(const QString &text)
{
    return text.contains("old bridge open"_L1) && text.contains("that it holds."_L1);
}

} // namespace

void HtmlPageTest::hostilePagesKeepTheirText_data()
{
    QTest::addColumn<QByteArray>("between");

    QTest::newRow("300,000 paragraphs") << QByteArray("<p>x").repeated(300000);
    QTest::newRow("an attribute of a megabyte")
        << "<div class=\"" + QByteArray("a b ").repeated(250000) + "\">x</div>";
    QTest::newRow("100,000 links")
        << "<p>" + QByteArray("<a href=\"#x\">here</a> ").repeated(100000) + "</p>";
    QTest::newRow("100,000 links in a list")
        << "<ul>" + QByteArray("<li><a href=\"/x\">Another story</a></li>").repeated(100000) +
               "</ul>";
    QTest::newRow("formatting that is never closed")
        << QByteArray("<p><b><i><u><font color=red>x").repeated(300);
    QTest::newRow("links around boxes") << QByteArray("<a href=x><div>").repeated(300);
    QTest::newRow("300,000 comments") << QByteArray("<!-- x -->").repeated(300000);
    QTest::newRow("100,000 headings that are links")
        << QByteArray("<h2><a href=x>A story</a></h2>").repeated(100000);
    QTest::newRow("a table of 100,000 cells")
        << "<table>" + ("<tr>" + QByteArray("<td>x</td>").repeated(100) + "</tr>").repeated(1000) +
               "</table>";
    QTest::newRow("200,000 line breaks") << QByteArray("<br>").repeated(200000);
    QTest::newRow("made-up elements") << QByteArray("<x-y>z</x-y>").repeated(100000);
    QTest::newRow("slides in slides")
        << QByteArray("<div class=slides>").repeated(390) + QByteArray("</div>").repeated(390);
}

void HtmlPageTest::hostilePagesKeepTheirText()
{
    QFETCH(QByteArray, between);

    const storage::NewArticle article = read(pageOf(first + between + last));

    QVERIFY(hasBoth(article.text));
    QCOMPARE(article.metadata.title, u"The bridge stays open"_s);
}

/// Deeper than functions over a page may follow.
void HtmlPageTest::unclosedBoxesKeepTheirText()
{
    const storage::NewArticle article = read(pageOf(
        first + QByteArray("<div><p>One more line of the story.</p>").repeated(1000) + last));

    QVERIFY(hasBoth(article.text));
    QCOMPARE(article.text.count("One more line"_L1), 1000);
}

void HtmlPageTest::nestingWithoutEndIsSaid()
{
    const auto result = app::readArticle(
        u"page.html"_s, pageOf(first + QByteArray("<div>").repeated(100000) + last));

    QVERIFY(result.isOk());
    QVERIFY(result->article.text.contains("old bridge open"_L1));
    QCOMPARE(result->warnings.size(), 1);
    QCOMPARE(result->warnings.front().kind, app::ArticleWarning::Kind::Truncated);
}

void HtmlPageTest::whatIsHiddenStaysWhereNothingElseIs_data()
{
    QTest::addColumn<QByteArray>("opening");
    QTest::addColumn<QByteArray>("closing");

    const auto row = [](const char *name, const char *opening, const char *closing) {
        QTest::newRow(name) << QByteArray(opening) << QByteArray(closing);
    };
    row("a style", "<div style=\"display: none\">", "</div>");
    row("a class", "<div class=\"hidden\">", "</div>");
    row("from screen readers", "<div aria-hidden=\"true\">", "</div>");
    row("from those who run scripts", "<noscript>", "</noscript>");
    row("a template", "<template>", "</template>");
    row("named as comments", "<div class=\"comments\">", "</div>");
    row("named as a footer", "<div class=\"footer\">", "</div>");
    row("named as slides", "<div class=\"carousel\">", "</div>");
    row("an aside", "<aside>", "</aside>");
}

void HtmlPageTest::whatIsHiddenStaysWhereNothingElseIs()
{
    QFETCH(QByteArray, opening);
    QFETCH(QByteArray, closing);
    const QByteArray hidden = opening + first.repeated(4) + last + closing;

    QVERIFY(hasBoth(read(pageOf(hidden)).text));
    const QByteArray other =
        "<p>The road to the mill was closed on Sunday, since a tree had fallen "
        "on it in the night.</p>";
    QVERIFY(!hasBoth(read(pageOf(other.repeated(20) + hidden)).text));
}

void HtmlPageTest::namesAreFreedOfWhatStandsAroundThem_data()
{
    QTest::addColumn<QString>("stated");
    QTest::addColumn<QString>("name");

    QTest::newRow("by") << u"By Jane Doe"_s << u"Jane Doe"_s;
    QTest::newRow("posted by") << u"Posted by Jane Doe July 18, 2013"_s << u"Jane Doe"_s;
    QTest::newRow("an address") << u"Jane Doe jane.doe@paper.example"_s << u"Jane Doe"_s;
    QTest::newRow("a label alone") << u"Written by"_s << QString();
    QTest::newRow("a time") << u"Jane Doe, Paper Sports 2:28 p.m."_s << u"Jane Doe, Paper Sports"_s;
    QTest::newRow("an agency") << u"Jane Doe, NSN"_s << u"Jane Doe"_s;
    QTest::newRow("a post") << u"Jane Doe, Staff Writer"_s << u"Jane Doe"_s;
    QTest::newRow("the last name first") << u"Doe, Jane"_s << u"Doe, Jane"_s;
    QTest::newRow("two names") << u"Jane Doe, Ben Okafor"_s << u"Jane Doe, Ben Okafor"_s;
    QTest::newRow("an agency alone") << u"NSN News"_s << u"NSN News"_s;
}

void HtmlPageTest::namesAreFreedOfWhatStandsAroundThem()
{
    QFETCH(QString, stated);
    QFETCH(QString, name);

    QCOMPARE(app::withoutPost(app::withoutBy(stated)), name);
}

void HtmlPageTest::authorsOfOtherArticlesAreNotNamed()
{
    const QByteArray page = pageOf(
        "<div><div><p><a rel=author href=/a>Jane Doe</a> and <a rel=author href=/b>Ben "
        "Okafor</a></p></div></div>" +
        first + last +
        "<div><ul><li><div><span><a rel=author href=/c>Ana Ruiz</a></span></div></li></ul></div>");

    QCOMPARE(read(page).metadata.author, u"Jane Doe, Ben Okafor"_s);
}

QTEST_GUILESS_MAIN(HtmlPageTest)
#include "htmlpagetest.moc"
