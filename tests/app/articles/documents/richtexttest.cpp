#include "app/articles/documents/richtext.h"

#include "app/articles/articlereader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::ArticleWarning;
using storage::ErrorCode;
using storage::StructureKind;

class RichTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsWhatAReaderSees_data();
    void textIsWhatAReaderSees();
    void bytesAreReadByTheirCodePages_data();
    void bytesAreReadByTheirCodePages();
    void paragraphsAreWhatTheirStylesSay();
    void charactersAreStrongOrEmphasised();
    void listsHaveTheirMarkers();
    void linksHaveTheirAddresses();
    void nullIsInNoAddressAndNoMarker();
    void propertiesAreStated();
    void nameOfTheFileDoesNotMatter();
    void brokenFilesAreReadAsFarAsTheyGo_data();
    void brokenFilesAreReadAsFarAsTheyGo();
    void whatIsNoRichTextIsAnError();
    void hostileFilesAreRead_data();
    void hostileFilesAreRead();
};

namespace {

QByteArray rtf(const QByteArray &body)
{
    return "{\\rtf1\\ansi\\ansicpg1252\\deff0" + body + "}";
}

app::Document read(const QByteArray &bytes)
{
    const auto document = app::richTextDocumentOf(app::GivenFile(u"a.rtf"_s, bytes));
    return document.isOk() ? *document : app::Document{};
}

QString textOf(const QByteArray &body)
{
    return app::assembled(read(rtf(body)).blocks).text;
}

QStringList linesOf(const app::Document &document)
{
    QStringList lines;
    for (const app::ArticleBlock &block : document.blocks.blocks) {
        QString line = QString::number(int(block.kind)) + block.value + u'|' + block.text;
        for (const int container : block.containers)
            line += u'<' + document.blocks.containers[size_t(container)].value;
        lines.append(line);
    }
    return lines;
}

bool hasWarning(const app::Document &document, ArticleWarning::Kind kind)
{
    return std::any_of(document.warnings.begin(), document.warnings.end(),
                       [kind](const ArticleWarning &warning) { return warning.kind == kind; });
}

} // namespace

void RichTextTest::textIsWhatAReaderSees_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const QByteArray &body, const QString &text) {
        QTest::newRow(name) << body << text;
    };
    row("paragraphs", " a\\par b\\\nc\\sect d", u"a\n\nb\n\nc\n\nd"_s);
    row("line ends of the file are no text", "\\pard a\r\nb\nc\\par\r\n", u"abc"_s);
    row("lines and tabs", "a\\line b\\tab c\td", u"a\nb\tc\td"_s);
    row("a new page parts", "a\\page b", u"a\n\nb"_s);
    row("a table of contents is out",
        "{\\field{\\*\\fldinst  TOC \\\\o }{\\fldrslt Begin 1\\par End 2\\par}}a", u"a"_s);
    row("typographic signs",
        "\\ldblquote a\\rdblquote\\emdash b\\endash\\lquote c\\rquote\\bullet  d\\'85\\~e\\-f\\_g",
        u"“a”—b–‘c’• d…\u00a0e\u00adf\u2011g"_s);
    row("braces and backslashes", "\\{a\\}\\\\b", u"{a}\\b"_s);
    row("one blank ends a word and is no text", "a\\b0  b\\b0 c", u"a bc"_s);
    row("Unicode with what stands in for it", "a\\u8364?b\\u-3913 *c\\u8220\\'93d",
        u"a€b\uf0b7c“d"_s);
    row("Unicode with nothing that stands in for it", "{\\uc0 a\\u8364 b}\\u1055\\u1088?x",
        u"a€bПрx"_s);
    row("Unicode with two bytes that stand in for it", "\\uc2\\u26085\\'93\\'fab", u"日b"_s);
    row("what stands in ends with the group", "{\\uc5\\u8364 ab}cd", u"€cd"_s);
    row("surrogate pairs", "\\u-10180?\\u-8435?", u"🌍"_s);
    row("half a surrogate pair", "a\\u-10180?b", u"a\ufffdb"_s);
    row("more than sixteen bits", "\\u127757?", u"🌍"_s);
    row("unknown destinations are out", "a{\\*\\neverheardof b{c}}d", u"ad"_s);
    row("unknown words are not", "a{\\neverheardof b}d", u"abd"_s);
    row("data are passed over", "a\\bin5 {}\\{{b{\\pict\\bin3 }}}x}c", u"abc"_s);
    row("headers, pictures and comments are out",
        "{\\header x}{\\footerf x}{\\pict 00ff}{\\object{\\result x}}a{\\*\\atnid x}"
        "{\\*\\annotation x}{\\xe x}{\\*\\bkmkstart x}b",
        u"ab"_s);
    row("hidden text is out", "a{\\v x}b\\v x\\v0 c", u"abc"_s);
    row("what was deleted is out and what was added is in",
        "a{\\deleted x}{\\revised b}{\\deleted\\par}c", u"abc"_s);
    row("notes stand at the end",
        "a{\\super\\chftn{\\footnote\\pard\\plain {\\super\\chftn} one\\par two}}b\\par "
        "c{\\*\\footnote\\ftnalt three}",
        u"a[1]b\n\nc[2]\n\n[1] one\n\ntwo\n\n[2] three"_s);
    row("text boxes stand after their paragraph",
        "a{\\shp{\\*\\shpinst\\shpleft1{\\sp{\\sn x}{\\sv 1}}{\\shptxt\\pard c\\par d\\par}}"
        "{\\shprslt{\\*\\do\\dptxbx{\\dptxbxtext c\\par}}}}b\\par e",
        u"ab\n\nc\n\nd\n\ne"_s);
    row("a group is one part only", "a{\\footnote\\field\\footnote b}c", u"a[1]c\n\n[1] b"_s);
    row("of fields the result", "a{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}b", u"a7b"_s);
    row("a field that stands for a sign",
        "a{\\field{\\*\\fldinst SYMBOL 97 \\\\f \"Symbol\" \\\\s 12}{\\fldrslt}}b", u"aαb"_s);
    row("the second of two forms", "{\\upr{x}{\\*\\ud{\\uc0 \\u1055 }}}a", u"Пa"_s);
    const QByteArray cells = "\\trowd\\cellx1\\cellx2\\pard\\intbl Year\\cell Sum\\cell\\row"
                             "\\trowd\\cellx1\\cellx2\\intbl 2019\\cell 3\\par 4\\cell\\row";
    row("tables of figures row by row", "a\\par" + cells + "\\pard b",
        u"a\n\nYear\tSum\n2019\t3 4\n\nb"_s);
    row("tables whose cells do not say that they are in one",
        "\\trowd\\cellx1 a\\cell b\\cell\\row\\pard c", u"a\tb\n\nc"_s);
    row("tables within tables",
        "\\trowd\\pard\\intbl a\\cell\\pard\\intbl\\itap2 b\\nestcell "
        "c\\nestcell{\\*\\nesttableprops"
        "\\trowd\\nestrow}{\\nonesttables\\par}\\pard\\intbl\\itap1 d\\cell\\row\\pard e",
        u"a\tb c d\n\ne"_s);
    row("two documents in one file", "a\\par}{\\rtf1 b", u"a\n\nb"_s);
}

void RichTextTest::textIsWhatAReaderSees()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, text);

    QCOMPARE(textOf(body), text);
}

void RichTextTest::bytesAreReadByTheirCodePages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");

    const auto fonts = [](const QByteArray &first, const QByteArray &second = {}) {
        return "{\\fonttbl{\\f0\\fnil" + first + " Arial;}{\\f1\\fnil" + second + " Other;}}";
    };
    QTest::newRow("Western") << rtf("\\'e4\\'80") << u"ä€"_s;
    QTest::newRow("Western as bytes") << rtf("\xe4\x80") << u"ä€"_s;
    QTest::newRow("the document's code page")
        << QByteArray("{\\rtf1\\ansi\\ansicpg1251 \\'cf\\'f0}") << u"Пр"_s;
    QTest::newRow("Macintosh") << QByteArray("{\\rtf1\\mac \\'8a}") << u"ä"_s;
    QTest::newRow("DOS") << QByteArray("{\\rtf1\\pc \\'84}") << u"ä"_s;
    QTest::newRow("fonts of several alphabets")
        << rtf(fonts("\\fcharset238", "\\fcharset204") + "\\f0\\'b3{\\f1\\'ef}\\'b3") << u"łпł"_s;
    QTest::newRow("a font with its code page") << rtf(fonts("\\cpg1253") + "\\f0\\'e1") << u"α"_s;
    QTest::newRow("Western fonts beside others are Western")
        << QByteArray("{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 "
                      "B;}}\\f0\\'e9\\f1\\'e9}")
        << u"éй"_s;
    QTest::newRow("Western fonts alone may be anything")
        << QByteArray("{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0\\fcharset0 A;}}\\f0\\'e9}")
        << u"й"_s;
    QTest::newRow("Japanese, whose second byte may be a letter")
        << rtf(fonts("\\fcharset128") + "\\f0 \\'83A\\'93\\'fa\\'96\\'7b") << u"ア日本"_s;
    QTest::newRow("a character that a group cuts in two is none")
        << rtf(fonts("\\fcharset128") + "\\f0 \\'93\\'fa\\'96{\\b\\'7b}") << u"日\ufffd{"_s;
    QTest::newRow("Chinese") << rtf(fonts("\\fcharset134") + "\\f0\\'d6\\'d0") << u"中"_s;
    QTest::newRow("symbols") << rtf("{\\fonttbl{\\f0\\fcharset2 Symbol;}}\\f0 ab\\u-3999?")
                             << u"αβα"_s;
    QTest::newRow("UTF-8 whatever the file says") << rtf("Gr\xc3\xbc\xc3\x9f"
                                                         "e")
                                                  << u"Grüße"_s;
    QTest::newRow("UTF-8 by its number")
        << QByteArray("{\\rtf1\\ansi\\ansicpg65001 \\'c3\\'bc}") << u"ü"_s;
    QTest::newRow("a code page that does not exist")
        << QByteArray("{\\rtf1\\ansi\\ansicpg99999 \\'e4}") << u"ä"_s;
    QTest::newRow("no-break blanks and soft hyphens stay")
        << rtf("a\\'a0b\\'adc") << u"a\u00a0b\u00adc"_s;
}

void RichTextTest::bytesAreReadByTheirCodePages()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);

    QCOMPARE(app::assembled(read(bytes).blocks).text, text);
}

void RichTextTest::paragraphsAreWhatTheirStylesSay()
{
    const QByteArray styles =
        "{\\stylesheet{\\ql Normal;}{\\s1\\outlinelevel0\\b heading 1;}{\\s2\\sbasedon1 Ours;}"
        "{\\*\\cs3\\additive Title;}{\\s4 Zitat;}{\\s5{\\*\\keycode x} Title;}"
        "{\\s6\\sbasedon7 A;}{\\s7\\sbasedon6 B;}}";

    const app::Document document = read(
        rtf(styles + "\\pard\\s5\\b T\\par\\pard\\plain\\s1 a\\par\\pard\\s2 b\\par\\pard\\s4\\i q"
                     "\\par\\pard\\plain\\s6 c\\par\\pard\\outlinelevel2 d\\par\\pard\\s9 e\\par"));

    const auto line = [](StructureKind kind, const QString &rest) {
        return QString::number(int(kind)) + rest;
    };
    QCOMPARE(linesOf(document),
             (QStringList{
                 line(StructureKind::Title, u"|T"_s), line(StructureKind::Heading, u"1|a"_s),
                 line(StructureKind::Heading, u"1|b"_s), line(StructureKind::Paragraph, u"|q<"_s),
                 line(StructureKind::Paragraph, u"|c"_s), line(StructureKind::Heading, u"3|d"_s),
                 line(StructureKind::Paragraph, u"|e"_s)}));
    QVERIFY(document.blocks.blocks[0].inlines.empty());
    QCOMPARE(document.metadata.title, u"T"_s);
}

void RichTextTest::charactersAreStrongOrEmphasised()
{
    const app::Document document = read(rtf("a {\\b bold \\i both}\\plain  c \\b d\\b0 e"));

    QCOMPARE(document.blocks.blocks.size(), size_t(1));
    const app::ArticleBlock &block = document.blocks.blocks[0];
    QCOMPARE(block.text, u"a bold both c de"_s);
    QStringList found;
    for (const app::InlineRange &range : block.inlines)
        found.append((range.kind == StructureKind::Strong ? u"s:"_s : u"e:"_s) +
                     block.text.mid(range.begin, range.end - range.begin));
    QCOMPARE(found, (QStringList{u"s:bold both"_s, u"e:both"_s, u"s:d"_s}));
}

void RichTextTest::listsHaveTheirMarkers()
{
    const QByteArray fonts = "{\\fonttbl{\\f0 Arial;}{\\f3\\fcharset2 Symbol;}}";

    const app::Document document = read(
        rtf(fonts + "\\pard{\\listtext\\f3\\'b7\\tab}\\ls1\\ilvl0 a\\par{\\listtext\\f0 o\\tab}"
                    "\\ilvl1 b\\par\\pard c\\par{\\pntext 1.\\tab}{\\*\\pn\\pnlvlbody{\\pntxta .}}d"
                    "\\par{\\pntext 2.\\tab}e\\par\\pard f"));

    const QString item = QString::number(int(StructureKind::ListItem)) + u'|';
    const QString plain = QString::number(int(StructureKind::Paragraph)) + u'|';
    QCOMPARE(linesOf(document), (QStringList{item + u"a<•"_s, item + u"b<•<•"_s, plain + u'c',
                                             item + u"d<1."_s, item + u"e<2."_s, plain + u'f'}));
}

void RichTextTest::linksHaveTheirAddresses()
{
    const app::Document document =
        read(rtf("see {\\field{\\*\\fldinst{HYPERLINK \"https://example.org/a\" \\\\l \"b\"}}"
                 "{\\fldrslt{\\ul there}}} now"));

    QCOMPARE(document.blocks.blocks.size(), size_t(1));
    QCOMPARE(document.blocks.blocks[0].text, u"see there now"_s);
    QCOMPARE(document.blocks.blocks[0].inlines.size(), size_t(1));
    QCOMPARE(document.blocks.blocks[0].inlines[0].value, u"https://example.org/a#b"_s);
    QCOMPARE(document.blocks.blocks[0].inlines[0].end, qsizetype(9));
}

void RichTextTest::nullIsInNoAddressAndNoMarker()
{
    const app::Document document =
        read(rtf("{\\pntext 1\\'00.\\tab}see {\\field{\\*\\fldinst{HYPERLINK \"https://a\\'00b\"}}"
                 "{\\fldrslt{\\ul there}}}"));

    QCOMPARE(document.blocks.blocks.size(), size_t(1));
    QCOMPARE(document.blocks.blocks[0].inlines.size(), size_t(1));
    QCOMPARE(document.blocks.blocks[0].inlines[0].value, u"https://ab"_s);
    QVERIFY(!linesOf(document).join(u' ').contains(QChar::Null));
}

void RichTextTest::propertiesAreStated()
{
    const app::Document document =
        read(rtf("{\\info{\\title D\\'fcnen}{\\author user7}{\\creatim\\yr2020}{\\*\\company x}}"
                 "The council met on Monday.\\par"));

    QCOMPARE(document.metadata.title, u"Dünen"_s);
    QCOMPARE(document.metadata.author, QString());
    QCOMPARE(document.metadata.datePublished, QString());
    QCOMPARE(document.metadata.properties.at(u"creator"_s), u"user7"_s);
    QCOMPARE(document.blocks.blocks.size(), size_t(1));
}

void RichTextTest::nameOfTheFileDoesNotMatter()
{
    const auto article = app::readArticle(u"Articles.DOC"_s, rtf("Text."));

    QVERIFY(article.isOk());
    QCOMPARE(article->article.format, u"rtf"_s);
    QCOMPARE(article->article.text, u"Text."_s);
}

void RichTextTest::brokenFilesAreReadAsFarAsTheyGo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTruncated");

    QTest::newRow("whole") << rtf("a\\par b") << u"a\n\nb"_s << false;
    QTest::newRow("cut short") << rtf("a\\par b{\\i c").chopped(1) << u"a\n\nbc"_s << true;
    QTest::newRow("cut within a word") << QByteArray("{\\rtf1 a\\") << u"a"_s << true;
    QTest::newRow("cut within a byte") << QByteArray("{\\rtf1 a\\'e") << u"ae"_s << true;
    QTest::newRow("too many ends") << rtf("a}}}} b") << u"a"_s << false;
    QTest::newRow("data longer than the file") << rtf("a\\bin999999999 b") << u"a"_s << true;
    QTest::newRow("NULs") << rtf(QByteArray("a\0b\\u0?c\\'00d", 14)) << u"abcd"_s << false;
    QTest::newRow("parts astray")
        << rtf("\\cell\\row\\cell{\\fldrslt a}{\\fldinst b}{\\listtext}\\nestcell{\\*\\ud c}")
        << u"a"_s << false;
}

void RichTextTest::brokenFilesAreReadAsFarAsTheyGo()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(bool, isTruncated);

    const app::Document document = read(bytes);

    QCOMPARE(app::assembled(document.blocks).text, text);
    QCOMPARE(hasWarning(document, ArticleWarning::Kind::Truncated), isTruncated);
}

void RichTextTest::whatIsNoRichTextIsAnError()
{
    const auto document = app::richTextDocumentOf(app::GivenFile(u"a.rtf"_s, "{\\html a}"));

    QVERIFY(!document.isOk());
    QCOMPARE(document.error().code, ErrorCode::FormatBroken);
    const auto empty = app::readArticle(u"a.rtf"_s, rtf("{\\pict 00}"));
    QVERIFY(!empty.isOk());
    QCOMPARE(empty.error().code, ErrorCode::NoText);
}

void RichTextTest::hostileFilesAreRead_data()
{
    QTest::addColumn<QByteArray>("body");

    const auto nested = [](const QByteArray &open, int times) {
        return open.repeated(times) + " a" + QByteArray(times * open.count('{'), '}');
    };
    QTest::newRow("a million groups within one another") << nested("{", 1000000);
    QTest::newRow("notes within notes") << " a" + nested("{\\footnote", 200000);
    QTest::newRow("text boxes within text boxes") << " a" + nested("{\\shp{\\shptxt", 100000);
    QTest::newRow("fields within fields") << nested("{\\field{\\fldrslt", 200000);
    QTest::newRow("styles based on one another")
        << "{\\stylesheet{\\s1\\sbasedon2 A;}{\\s2\\sbasedon1 B;}}\\s1 a"_ba;
    QTest::newRow("a million signs that are no bytes") << "a" + QByteArray("\\'").repeated(1000000);
    QTest::newRow("a long word") << " a\\" + QByteArray(1 << 20, 'b');
    QTest::newRow("a long number") << " a\\fs" + QByteArray(1 << 20, '9');
    QTest::newRow("numbers that fit nowhere")
        << " a\\uc2147483647\\u-2147483648 \\f-5\\s-99999999999\\ls-1\\ilvl99999{\\listtext -}b"_ba;
    QTest::newRow("a million cells") << " a" + QByteArray("\\cell").repeated(1000000);
    QTest::newRow("a million rows without an end")
        << " a" + QByteArray("\\trowd").repeated(1000000);
    QTest::newRow("a megabyte without a blank") << QByteArray(1 << 20, 'a');
    QTest::newRow("half pairs of surrogates") << " a" + QByteArray("\\u-10180?").repeated(100000);
}

void RichTextTest::hostileFilesAreRead()
{
    QFETCH(QByteArray, body);

    const auto article = app::readArticle(u"a.rtf"_s, rtf(body));

    QVERIFY(article.isOk());
    QVERIFY(article->article.text.startsWith(u'a'));
}

QTEST_GUILESS_MAIN(RichTextTest)
#include "richtexttest.moc"
