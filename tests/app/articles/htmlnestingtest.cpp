#include "app/articles/htmlnesting.h"

#include <QTest>

#include <gumbo.h>

#include <random>

using app::HtmlNesting;
using app::HtmlTag;
using app::HtmlTagScanner;

/// How deep a page may become, told without building its tree.
class HtmlNestingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tagsAreFound_data();
    void tagsAreFound();
    void noTreeIsDeeperThanWasCounted_data();
    void noTreeIsDeeperThanWasCounted();
    void ordinaryPagesAreReadToTheirEnd_data();
    void ordinaryPagesAreReadToTheirEnd();
    void hostilePagesAreCut_data();
    void hostilePagesAreCut();
};

namespace {

QByteArray tagsOf(const QByteArray &html)
{
    HtmlTagScanner tags(html);
    HtmlNesting nesting;
    QByteArrayList names;
    while (nesting.readTag(tags)) {
        const HtmlTag &tag = nesting.lastTag();
        const bool isEnd = tag.kind == HtmlTag::Kind::End;
        names.append((isEnd ? "/" : "") + tag.name.toByteArray() + (tag.isSelfClosing ? "/" : ""));
    }
    return names.join(' ');
}

qsizetype mostOpen(const QByteArray &html)
{
    HtmlTagScanner tags(html);
    HtmlNesting nesting;
    qsizetype most = 0;
    while (nesting.readTag(tags))
        most = std::max(most, nesting.open());
    return most;
}

qsizetype depthOf(const GumboNode &node)
{
    const GumboVector *children = nullptr;
    if (node.type == GUMBO_NODE_DOCUMENT)
        children = &node.v.document.children;
    else if (node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE)
        children = &node.v.element.children;
    qsizetype depth = 0;
    for (unsigned i = 0; children != nullptr && i < children->length; ++i)
        depth = std::max(depth, depthOf(*static_cast<const GumboNode *>(children->data[i])));
    return depth + (children != nullptr ? 1 : 0);
}

qsizetype depthOf(const QByteArray &html)
{
    GumboOutput *output =
        gumbo_parse_with_options(&kGumboDefaultOptions, html.constData(), size_t(html.size()));
    const qsizetype depth = depthOf(*output->document);
    gumbo_destroy_output(&kGumboDefaultOptions, output);
    return depth;
}

/// With what tables get that was left out; the document, html, body, and what "isindex" stands for.
bool isCounted(const QByteArray &html)
{
    return depthOf(html) <= 2 * mostOpen(html) + 6;
}

} // namespace

void HtmlNestingTest::tagsAreFound_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("tags");

    const auto row = [](const char *name, const QByteArray &html, const QByteArray &tags) {
        QTest::newRow(name) << html << tags;
    };
    row("plain", "<P a>x</p ><br/>", "P /p br/");
    row("names hold all but blanks, slashes and >", "<a.<b>x</a.<b>", "a.<b /a.<b");
    row("values in quotes", "<x a=\"</x>\" b='>'><y>", "x y");
    row("values without quotes", "<x a=</x><y a=\"b>", "x");
    row("values without quotes end at >", "<x a=b'><y>", "x y");
    row("a quote in a name", "<x a\"b><y>", "x y");
    row("a name that begins with =", "<x =\"><y>", "x y");
    row("a slash before an attribute", "<x/a=\">\"/><y>", "x/ y");
    row("an unfinished tag", "<y><x a=\"", "y");
    row("comments", "<!--<x>--><y><!--<x>--!><y><!--><y><!---><y><!--<x>-- >", "y y y y");
    row("a comment of hyphens", "<!-----<x>----><y>", "y");
    row("what is treated as a comment", "<!x a=\"><y><?x \"><y></ x><y></><y>", "y y y y");
    row("a document type", "<!DOCTYPE html PUBLIC \"a>b\"><y>", "y");
    row("no tag", "a < b <1> <", "");
    row("a style", "<style><x></styles></style ><y>", "style /style y");
    row("a title", "<title><x></TITLE/><y>", "title /TITLE/ y");
    row("an unfinished text", "<textarea><x>", "textarea");
    row("a plain text", "<plaintext><x></plaintext>", "plaintext");
    row("a script", "<script>'<x>'</script><y>", "script /script y");
    row("a script in a comment", "<script><!--<x></script><y>", "script /script y");
    row("a script in a script", "<script><!--<script></script><x></script><y>", "script /script y");
    row("a comment that ended", "<script><!--><script></script><y>", "script /script y");
    row("what is text in pictures only", "<![CDATA[<x>]]>", "");
    row("text in a picture", "<svg><![CDATA[<x>]]></svg>", "svg  /svg");
    row("a style in a picture", "<svg><style><x></style></svg>", "svg style x /style /svg");
}

void HtmlNestingTest::tagsAreFound()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, tags);

    QCOMPARE(tagsOf(html), tags);
}

void HtmlNestingTest::noTreeIsDeeperThanWasCounted_data()
{
    QTest::addColumn<QByteArrayList>("parts");

    const QByteArray all =
        "<a>|<a b=1>|</a>|<b>|<b c=1>|<b c=2>|</b>|<p>|</p>|<div>|</div>|<span>|</span>|<x>|</x>|"
        "<x/>|<y-z>|</y-z>|<li>|</li>|<ul>|</ul>|<dd>|</dd>|<dt>|</dt>|<table>|</table>|<tr>|</tr>|"
        "<td>|</td>|<th>|<caption>|</caption>|<tbody>|</tbody>|<colgroup>|<col>|<select>|</select>|"
        "<option>|</option>|<optgroup>|</optgroup>|<svg>|</svg>|<svg/>|<math>|</math>|"
        "<foreignObject>|</foreignObject>|<desc>|</desc>|<title>|</title>|<style>|</style>|"
        "<script>|</script>|<textarea>|</textarea>|<g>|</g>|<g/>|<path/>|<mi>|</mi>|<h1>|</h1>|"
        "<h2>|</h2>|<form>|</form>|<button>|</button>|<object>|</object>|<template>|</template>|"
        "<ruby>|<rt>|</rt>|</ruby>|<font>|<font color=1>|</font>|<nobr>|</nobr>|<br>|</br>|<img>|"
        "<hr>|<input>|<body>|</body>|<html>|</html>|<head>|</head>|<frameset>|<noscript>|"
        "</noscript>|<iframe>|</iframe>|<xmp>|</xmp>|<!--|-->|--!>|<![CDATA[|]]>|\"|'| a=\"|>|x| |"
        "<a "
        "b=\"|<annotation-xml>|</annotation-xml>|<isindex>|<image>|<applet>|</applet>|<em>|</em>";
    const QByteArrayList parts = all.split('|');
    QTest::newRow("everything") << parts;
    std::mt19937 random(1);
    for (int i = 0; i < 200; ++i) {
        QByteArrayList some;
        for (int count = 0; count < 9; ++count)
            some.append(parts[qsizetype(random() % size_t(parts.size()))]);
        QTest::addRow("some parts, %d", i) << some;
    }
}

void HtmlNestingTest::noTreeIsDeeperThanWasCounted()
{
    QFETCH(QByteArrayList, parts);

    std::mt19937 random(1);
    for (int i = 0; i < 40; ++i) {
        QByteArray unit;
        for (size_t count = 1 + random() % 14; count > 0; --count)
            unit += parts[qsizetype(random() % size_t(parts.size()))];
        // Repeated, so that what is missed once is missed often.
        const QByteArray html = unit.repeated(30);
        QVERIFY2(isCounted(html), QByteArray::number(depthOf(html)) + " but " +
                                      QByteArray::number(mostOpen(html)) + " in " + unit);
    }
}

void HtmlNestingTest::ordinaryPagesAreReadToTheirEnd_data()
{
    QTest::addColumn<QByteArray>("html");

    const auto row = [](const char *name, const QByteArray &part, int count) {
        QTest::newRow(name) << part.repeated(count);
    };
    row("paragraphs without end", "<p>The council met.", 100'000);
    row("items without end", "<ul><li>One<li>Two</ul>", 5'000);
    row("cells without end", "<table><tr><td>One<td>Two<tr><td>Three</table>", 3'000);
    row("one table, cells without end", "<tr><td>One<td>Two", 50'000);
    row("definitions without end", "<dt>One<dd>Two", 50'000);
    row("options", "<select><optgroup><option>One<option>Two</optgroup></select>", 5'000);
    row("inline elements that nothing ends", "<span>One</p>", 5'000);
    row("elements that overlap", "<b><div>One</b></div>", 50'000);
    row("pictures", "<svg><title>A</title><g><path d='M1'/></g></svg><br><script>1<2</script>",
        20'000);
    row("unfinished pictures", "<div><svg><path></div><img>", 3'000);
    row("a long page", "<div><p>The <b>council</b> <a href='x'>met</a>.</p></div>", 60'000);
}

void HtmlNestingTest::ordinaryPagesAreReadToTheirEnd()
{
    QFETCH(QByteArray, html);

    QCOMPARE(app::lengthWithinWork(html), html.size());
}

void HtmlNestingTest::hostilePagesAreCut_data()
{
    QTest::addColumn<QByteArray>("html");

    const auto row = [](const char *name, const QByteArray &part) {
        QTest::newRow(name) << part.repeated(400'000);
    };
    row("nested", "<div>");
    row("ends in values", "<x a=\"</x>\">");
    row("ends in comments", "<x><!--</x>-->");
    row("ends in scripts", "<x><script></x></script>");
    row("ends in styles", "<x><style></x></style>");
    row("ends in frames", "<x><iframe></x></iframe>");
    row("closed by themselves after a picture", "<svg><p></p></svg><x/>");
    row("ends in what is text in a picture", "<svg><g><![CDATA[</g>]]>");
    row("ends that are passed over", "<span><div></span></div>");
    row("forms in tables", "<form><table></form></table></form>");
    row("items in definitions", "<li><dd>");
    QTest::newRow("attributes") << "<a" + QByteArray(" b=1").repeated(100'000) + ">";
    QTest::newRow("attributes of the page") << QByteArray("<html a=1>").repeated(100'000);
}

void HtmlNestingTest::hostilePagesAreCut()
{
    QFETCH(QByteArray, html);

    QVERIFY(app::lengthWithinWork(html) < html.size());
}

QTEST_GUILESS_MAIN(HtmlNestingTest)
#include "htmlnestingtest.moc"
