#include "app/articles/documents/epub.h"

#include "app/articles/articlereader.h"
#include "app/articles/documents/wholepage.h"
#include "tests/app/articles/documents/ziparchive.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::ArticleWarning;
using storage::ErrorCode;
using storage::StructureKind;

class EpubTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesShowAllTheyHave_data();
    void pagesShowAllTheyHave();
    void listsAndHeadingsKeepTheirKind();
    void xhtmlBecomesHtml_data();
    void xhtmlBecomesHtml();
    void issuesHaveAnArticleForEachPage();
    void booksWithOneTextAreOneArticle();
    void metadataAreThoseOfThePackage();
    void pagesStandInTheOrderOfReadingOnceEach();
    void pagesThatAreNotThereAreNamed();
    void pagesStandInForWhatIsNone();
    void whatCannotBeReadIsAnError_data();
    void whatCannotBeReadIsAnError();
    void hostileBooksAreRead_data();
    void hostileBooksAreRead();
};

namespace {

using Pages = std::vector<std::pair<QByteArray, QByteArray>>;

QByteArray package(const QByteArray &metadata, const QByteArray &items, const QByteArray &spine)
{
    return "<package xmlns=\"http://www.idpf.org/2007/opf\" unique-identifier=\"b\"><metadata "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
           "xmlns:opf=\"http://www.idpf.org/2007/opf\">" +
           metadata + "</metadata><manifest>" + items + "</manifest><spine>" + spine +
           "</spine></package>";
}

ZipArchive archive()
{
    ZipArchive made;
    made.add("META-INF/container.xml",
             "<container><rootfiles><rootfile full-path=\"b/book.opf\"/></rootfiles></container>");
    return made;
}

QByteArray book(const Pages &pages, const QByteArray &metadata = {}, const Pages &others = {})
{
    ZipArchive made = archive();
    QByteArray items;
    QByteArray spine;
    for (const auto &[name, body] : pages) {
        made.add("b/" + name, "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title/></head>"
                              "<body>" +
                                  body + "</body></html>");
        items += "<item id=\"" + name + "\" href=\"" + name + "\"/>";
        spine += "<itemref idref=\"" + name + "\"/>";
    }
    made.add("b/book.opf", package(metadata, items, spine));
    for (const auto &[name, content] : others)
        made.add(name, content);
    return made.bytes();
}

QByteArray prose(int sentences = 12)
{
    return "<p>" + QByteArray("The council met on Monday and voted for it. ").repeated(sentences) +
           "</p>";
}

app::ArticleBlocks blocksOf(const QString &body)
{
    app::DocumentBlocks blocks;
    app::addWholePage(u"<html><body>"_s + body + u"</body></html>"_s, blocks);
    return blocks.finished();
}

} // namespace

void EpubTest::pagesShowAllTheyHave_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("text");

    QTest::newRow("short lines") << u"<div>a</div><p>b</p>c<p>d</p>"_s << u"a\n\nb\n\nc\n\nd"_s;
    QTest::newRow("what pages of the web would call furniture")
        << u"<nav>Menu</nav><p>Advertisement</p><footer>End</footer>"_s
        << u"Menu\n\nAdvertisement\n\nEnd"_s;
    QTest::newRow("white space is one blank") << u"<p> a <b> b</b>\n c </p>"_s << u"a b c"_s;
    QTest::newRow("no-break blanks stay") << u"<p>a&#160;b&shy;c</p>"_s << u"a\u00a0b\u00adc"_s;
    QTest::newRow("line breaks") << u"<p>a<br/> b<br/><br/>c</p>"_s << u"a\nb\n\nc"_s;
    QTest::newRow("what is not shown is out")
        << u"<p hidden=''>x</p><p style='display: none'>x</p><script>x</script><svg><text>x"
           u"</text></svg><!-- x --><p>a</p>"_s
        << u"a"_s;
    QTest::newRow("numbers of printed pages are out")
        << u"<p>a<span epub:type='pagebreak'>12</span>b</p>"_s << u"ab"_s;
    QTest::newRow("marks of notes stand in brackets")
        << u"<p>a<a epub:type='noteref' href='#n'>1</a> b<a role='doc-noteref'>[2]</a></p>"_s
        << u"a[1] b[2]"_s;
    QTest::newRow("tables of figures row by row")
        << u"<table><caption>T</caption><tbody><tr><td>a</td><td>b</td></tr><tr><th>c</th><td><p>d"
           u"</p><p>e</p></td></tr></tbody></table><p>f</p>"_s
        << u"T\n\na\tb\nc\td e\n\nf"_s;
    QTest::newRow("code keeps its lines") << u"<pre>a\n  b</pre>"_s << u"a\n  b"_s;
}

void EpubTest::pagesShowAllTheyHave()
{
    QFETCH(QString, body);
    QFETCH(QString, text);

    QCOMPARE(app::assembled(blocksOf(body)).text, text);
}

void EpubTest::listsAndHeadingsKeepTheirKind()
{
    const app::ArticleBlocks article = blocksOf(
        u"<h2>a</h2><ol type='a' start='3'><li>b<ul><li>c</li></ul>d</li><li>e</li></ol>"
        u"<blockquote><p>f</p><p>g</p></blockquote><h1 class='title'>h</h1><p class='byline'>i</p>"
        u"<figure><figcaption>j</figcaption></figure><p><i>k</i> <a href='https://example.org/'>l"
        u"</a><a href='#m'>m</a></p>"_s);

    QStringList lines;
    for (const app::ArticleBlock &block : article.blocks) {
        QString line = QString::number(int(block.kind)) + block.value + u'|' + block.text;
        for (const int container : block.containers)
            line += u'<' + article.containers[size_t(container)].value;
        lines.append(line);
    }
    const auto line = [](StructureKind kind, const QString &rest) {
        return QString::number(int(kind)) + rest;
    };
    QCOMPARE(
        lines,
        (QStringList{
            line(StructureKind::Heading, u"2|a"_s), line(StructureKind::ListItem, u"|b<c."_s),
            line(StructureKind::ListItem, u"|c<c.<•"_s), line(StructureKind::ListItem, u"|d<c."_s),
            line(StructureKind::ListItem, u"|e<d."_s), line(StructureKind::Paragraph, u"|f<"_s),
            line(StructureKind::Paragraph, u"|g<"_s), line(StructureKind::Title, u"|h"_s),
            line(StructureKind::Byline, u"|i"_s), line(StructureKind::Caption, u"|j"_s),
            line(StructureKind::Paragraph, u"|k lm"_s)}));
    const std::vector<app::InlineRange> &ranges = article.blocks.back().inlines;
    QCOMPARE(ranges.size(), size_t(2));
    QCOMPARE(ranges[0].kind, StructureKind::Emphasis);
    QCOMPARE(ranges[1].value, u"https://example.org/"_s);
    QCOMPARE(ranges[1].end, qsizetype(3));
}

void EpubTest::xhtmlBecomesHtml_data()
{
    QTest::addColumn<QString>("xhtml");
    QTest::addColumn<QString>("html");

    QTest::newRow("elements without content")
        << u"<title/>a<p class='/>'/>"_s << u"<title></title>a<p class='/>'></p>"_s;
    QTest::newRow("those that never have any")
        << u"a<br/><img src=x />"_s << u"a<br><img src=x >"_s;
    QTest::newRow("CDATA") << u"a<![CDATA[<b>&]]>c<![CDATA["_s << u"a&lt;b&gt;&amp;c"_s;
    QTest::newRow("comments and instructions")
        << u"<?xml version='1.0'?>a<!-- <p/> -->b"_s << u"ab"_s;
    QTest::newRow("a tag without an end") << u"a<p class='"_s << u"a<p class='"_s;
    QTest::newRow("single signs") << u"a < b /> c <"_s << u"a < b > c <"_s;
}

void EpubTest::xhtmlBecomesHtml()
{
    QFETCH(QString, xhtml);
    QFETCH(QString, html);

    QCOMPARE(app::asHtml(xhtml), html);
}

void EpubTest::issuesHaveAnArticleForEachPage()
{
    const QByteArray bytes = book(
        {{"cover.xhtml", "<p>The Lantern</p>"},
         {"city.xhtml", "<h1>City</h1><ul><li>One</li></ul>"},
         {"1.xhtml", "<h1>One</h1>" + prose()},
         {"1b.xhtml", "<p>It went on.</p>"},
         {"2.xhtml", "<p class=\"byline\">By Nora Quill</p><h2>Two</h2>" + prose() +
                         "<a rel=\"calibre-downloaded-from\" href=\"https://example.org/2\">x</a>"},
         {"short.xhtml", "<h2>Short</h2><p>Little.</p>"},
         {"rest.xhtml", "<p>Of the short one.</p>"}},
        "<dc:title>The Lantern, May</dc:title><dc:creator>The Lantern</dc:creator>"
        "<dc:date>2024-05-04</dc:date>");

    const app::ReadArticles articles = app::readArticles(u"a.epub"_s, bytes);

    QCOMPARE(articles.size(), size_t(2));
    QVERIFY(articles[0].isOk() && articles[1].isOk());
    QCOMPARE(articles[0]->article.metadata.title, u"One"_s);
    QVERIFY(articles[0]->article.text.endsWith(u"It went on."_s));
    QCOMPARE(articles[0]->place, u"1. One"_s);
    QCOMPARE(articles[0]->warnings,
             (std::vector<ArticleWarning>{{ArticleWarning::Kind::PartsLeftOut, u"City, Short"_s}}));
    QCOMPARE(articles[0]->article.metadata.author, QString());
    QCOMPARE(articles[1]->article.metadata.title, u"Two"_s);
    QCOMPARE(articles[1]->article.metadata.author, u"Nora Quill"_s);
    QCOMPARE(articles[1]->article.metadata.url, u"https://example.org/2"_s);
    QCOMPARE(articles[1]->article.metadata.datePublished, u"2024-05-04"_s);
    QCOMPARE(articles[1]->place, u"2. Two"_s);
    QVERIFY(articles[1]->warnings.empty());
}

void EpubTest::booksWithOneTextAreOneArticle()
{
    const QByteArray bytes =
        book({{"1.xhtml", "<h1 class=\"title\">One</h1>" + prose()},
              {"2.xhtml", "<ul><li>a</li></ul><blockquote>b</blockquote>"},
              {"3.xhtml", "<h1 class=\"title\">Notes</h1><ul><li>c</li></ul>"}});

    const app::ReadArticles articles = app::readArticles(u"a.epub"_s, bytes);

    QCOMPARE(articles.size(), size_t(1));
    QVERIFY(articles[0].isOk());
    QVERIFY(articles[0]->article.text.endsWith(u"a\n\nb\n\nNotes\n\nc"_s));
    const auto &structure = articles[0]->article.structure;
    QCOMPARE(std::count_if(structure.begin(), structure.end(),
                           [](const storage::StructureRange &range) {
                               return range.kind == StructureKind::Title;
                           }),
             1);
    QCOMPARE(articles[0]->place, QString());
}

void EpubTest::metadataAreThoseOfThePackage()
{
    const QByteArray metadata =
        "<dc:title>A Book</dc:title><dc:creator opf:role=\"aut\">Jane Doe</dc:creator><dc:creator "
        "opf:role=\"bkp\">calibre (5.1)</dc:creator><dc:creator>John Roe</dc:creator><dc:date "
        "opf:event=\"modification\">2025-01-01</dc:date><dc:date>2020-02-03</dc:date>"
        "<dc:publisher>Press</dc:publisher><dc:language>en_gb</dc:language><dc:identifier>other"
        "</dc:identifier><dc:identifier id=\"b\">urn:isbn:1</dc:identifier><dc:subject>Sea"
        "</dc:subject><dc:subject>Land</dc:subject><dc:source>https://example.org/a</dc:source>";

    const auto article =
        app::readArticle(u"a.epub"_s, book({{"a.html", "<h1>Part</h1>" + prose()}}, metadata));

    QVERIFY(article.isOk());
    const storage::ArticleMetadata &found = article->article.metadata;
    QCOMPARE(found.title, u"A Book"_s);
    QCOMPARE(found.author, u"Jane Doe, John Roe"_s);
    QCOMPARE(found.datePublished, u"2020-02-03"_s);
    QCOMPARE(found.origins.at(u"date_published"_s), u"dc:date"_s);
    QCOMPARE(found.publisher, u"Press"_s);
    QCOMPARE(found.language, u"en-GB"_s);
    QCOMPARE(found.url, u"https://example.org/a"_s);
    QCOMPARE(found.properties.at(u"source_id"_s), u"urn:isbn:1"_s);
    QCOMPARE(found.properties.at(u"subjects"_s), u"Sea; Land"_s);
}

void EpubTest::pagesStandInTheOrderOfReadingOnceEach()
{
    ZipArchive made = archive();
    made.add("b/one.xhtml", "<p>one</p>");
    made.add("b/t wo.xhtml", "<p>two</p>");
    made.add("b/toc.xhtml", "<p>contents</p>");
    made.add("b/aside.xhtml", "<p>aside</p>");
    made.add(
        "b/book.opf",
        package({},
                "<item id=\"1\" href=\"one.xhtml\"/><item id=\"2\" href=\"../b/t%20wo.xhtml#x\"/>"
                "<item id=\"3\" properties=\"nav\" href=\"toc.xhtml\"/>"
                "<item id=\"4\" href=\"aside.xhtml\"/><item id=\"5\" href=\"gone.xhtml\"/>",
                "<itemref idref=\"2\"/><itemref idref=\"3\"/><itemref idref=\"5\"/><itemref "
                "idref=\"1\"/><itemref idref=\"2\"/><itemref idref=\"4\" linear=\"no\"/>"));

    const auto article = app::readArticle(u"a.epub"_s, made.bytes());

    QVERIFY(article.isOk());
    QCOMPARE(article->article.text, u"two\n\none"_s);
}

void EpubTest::pagesThatAreNotThereAreNamed()
{
    ZipArchive made = archive();
    made.add("b/book.opf", package({},
                                   "<item id=\"a\" href=\"a.xhtml\"/><item id=\"c\" "
                                   "href=\"gone.xhtml\"/>",
                                   "<itemref idref=\"a\"/><itemref idref=\"c\"/>"));
    made.add("b/a.xhtml", "<html><body><p>The council has voted.</p></body></html>");

    const auto article = app::readArticle(u"a.epub"_s, made.bytes());

    QVERIFY(article.isOk());
    const ArticleWarning expected{ArticleWarning::Kind::PartsLeftOut, u"b/gone.xhtml"_s};
    QVERIFY(std::find(article->warnings.begin(), article->warnings.end(), expected) !=
            article->warnings.end());
}

void EpubTest::pagesStandInForWhatIsNone()
{
    ZipArchive made = archive();
    made.add("b/book.opf",
             package({},
                     "<item id=\"a\" href=\"a.bin\" media-type=\"x/y\" fallback=\"b\"/>"
                     "<item id=\"b\" href=\"b.bin\" media-type=\"x/z\" fallback=\"c\"/>"
                     "<item id=\"c\" href=\"c.xhtml\" media-type=\"application/xhtml+xml\" "
                     "fallback=\"a\"/>",
                     "<itemref idref=\"a\"/>"));
    made.add("b/a.bin", "x");
    made.add("b/c.xhtml", "<html><body><p>The council has voted.</p></body></html>");

    const auto article = app::readArticle(u"a.epub"_s, made.bytes());

    QVERIFY(article.isOk());
    QVERIFY(article->article.text.contains(u"The council has voted."_s));
}

void EpubTest::whatCannotBeReadIsAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");

    const QByteArray encryption =
        "<encryption><EncryptedData><CipherData><CipherReference URI=\"b/1.xhtml\"/></CipherData>"
        "</EncryptedData></encryption>";
    ZipArchive empty = archive();
    empty.add("mimetype", "application/epub+zip", ZipArchive::Flag::Stored);
    ZipArchive bomb = archive();
    bomb.add("b/book.opf", package({}, {}, {}));
    bomb.add("b/1.xhtml", QByteArray(qsizetype(130) * 1024 * 1024, ' '));

    QTest::newRow("locked") << book({{"1.xhtml", prose()}}, {},
                                    {{"META-INF/encryption.xml", encryption}})
                            << int(ErrorCode::FileEncrypted);
    QTest::newRow("no package") << empty.bytes() << int(ErrorCode::FormatBroken);
    QTest::newRow("a package that is not well-formed")
        << book({{"1.xhtml", prose()}}, "<dc:title>") << int(ErrorCode::FormatBroken);
    QTest::newRow("unpacks to far too much") << bomb.bytes() << int(ErrorCode::UnpacksTooLarge);
    QTest::newRow("no text") << book({{"1.xhtml", "<img/>"}}) << int(ErrorCode::NoText);
}

void EpubTest::whatCannotBeReadIsAnError()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);

    const auto article = app::readArticle(u"a.epub"_s, bytes);

    QVERIFY(!article.isOk());
    QCOMPARE(int(article.error().code), code);
}

void EpubTest::hostileBooksAreRead_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("obscured fonts are no lock") << "a" + prose();
    QTest::newRow("a million elements within one another")
        << "<p>a</p>" + QByteArray("<div>").repeated(1000000);
    QTest::newRow("lists within lists") << "<p>a</p>" + QByteArray("<ul><li>").repeated(100000);
    QTest::newRow("tables within tables")
        << "<p>a</p>" + QByteArray("<table><tr><td>").repeated(100000);
    QTest::newRow("a megabyte without a blank") << QByteArray(1 << 20, 'a');
    QTest::newRow("a million tags that end at once") << "a" + QByteArray("<b/>").repeated(1000000);
    QTest::newRow("quotation marks without an end")
        << "<p>a</p>" + QByteArray("<p class='\"").repeated(100000);
    QTest::newRow("CDATA without an end") << "<p>a</p>" + QByteArray("<![CDATA[").repeated(100000);
}

void EpubTest::hostileBooksAreRead()
{
    QFETCH(QByteArray, body);
    const QByteArray fonts = "<encryption><EncryptedData><CipherData><CipherReference "
                             "URI=\"b/font.otf\"/></CipherData></EncryptedData></encryption>";

    const auto article = app::readArticle(
        u"a.epub"_s, book({{"1.xhtml", body}}, {}, {{"META-INF/encryption.xml", fonts}}));

    QVERIFY(article.isOk());
    QVERIFY(article->article.text.startsWith(u'a'));
}

QTEST_GUILESS_MAIN(EpubTest)
#include "epubtest.moc"
