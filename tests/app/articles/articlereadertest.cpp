#include "app/articles/articlereader.h"
#include "app/text/textmap.h"

#include <QDir>
#include <QFile>
#include <QStringDecoder>
#include <QStringEncoder>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using app::ArticleFormat;
using app::ArticleWarning;
using app::readArticle;
using storage::ErrorCode;
using storage::StructureKind;

class ArticleReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfFormatsRoundTrip();
    void encodingsAreRecognised_data();
    void encodingsAreRecognised();
    void brokenUtf8KeepsItsGoodCharacters();
    void orderMarksAtTheBeginningAreNoText();
    void plainTextIsTheFileUnderThePolicy();
    void filesWithoutTextAreRefusedByWhatTheyAre_data();
    void filesWithoutTextAreRefusedByWhatTheyAre();
    void contentDecidesNotTheName_data();
    void contentDecidesNotTheName();
    void plainTextIsNotTakenForMarkdown_data();
    void plainTextIsNotTakenForMarkdown();
    void markdownInTextFilesIsRecognised_data();
    void markdownInTextFilesIsRecognised();
    void analystCanInsistOnPlainText();
    void numbersThatBeginASentenceStay();
    void titlesOfPlainText_data();
    void titlesOfPlainText();
    void paragraphsOfPlainText_data();
    void paragraphsOfPlainText();
    void deepNestingIsCutOffNotFollowed();
    void whatIsRepeatedInEveryParagraphIsCutOff();
    void endsOfOtherElementsHideNoNesting();
    void pastedHtmlWinsOverPastedText();
    void pastedTextStaysAsItIs();
    void agencyReportIsReadCompletely();
    void corpusTextsAreReadAsTheyAre();
};

namespace {

QByteArray inEncoding(const char *name, const QString &text)
{
    QStringEncoder encoder(name);
    return encoder(text);
}

std::vector<QString> partsOf(const storage::NewArticle &article, StructureKind kind)
{
    const app::TextMap map(article.text);
    std::vector<QString> parts;
    for (const storage::StructureRange &range : article.structure) {
        const auto indices = map.toUtf16(range.range);
        if (range.kind == kind)
            parts.push_back(article.text.mid(indices.begin, indices.length()));
    }
    return parts;
}

bool hasWarning(const app::ReadArticle &read, ArticleWarning::Kind kind)
{
    return std::any_of(read.warnings.begin(), read.warnings.end(),
                       [kind](const ArticleWarning &warning) { return warning.kind == kind; });
}

} // namespace

void ArticleReaderTest::namesOfFormatsRoundTrip()
{
    for (const ArticleFormat format : {ArticleFormat::Automatic, ArticleFormat::PlainText,
                                       ArticleFormat::Markdown, ArticleFormat::Html})
        QCOMPARE(app::articleFormatNamed(nameOf(format)), format);
    QCOMPARE(app::articleFormatNamed(u"word"_s), std::nullopt);
}

void ArticleReaderTest::encodingsAreRecognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGuessed");

    const QString western =
        u"Der Bürgermeister sagte, die Straße sei „für alle“ da – und größer als früher.\n"_s;
    const QString mixed = u"A café, a 🌍 and 東京: three things.\nAnd one more line.\n"_s;
    const QString russian =
        u"Министерство сообщило в понедельник, что цены на хлеб выросли на двенадцать процентов по "
        "сравнению с прошлым годом.\n"_s;
    const QString japanese =
        u"首相は月曜日、記者団に対し、来年度の予算案を今週中に国会に提出すると述べた。\n"_s;
    QTest::newRow("UTF-8") << mixed.toUtf8() << mixed << false;
    QTest::newRow("UTF-8 with mark")
        << QByteArray("\xef\xbb\xbf") + mixed.toUtf8() << mixed << false;
    for (const char *name : {"UTF-16LE", "UTF-16BE"}) {
        QTest::addRow("%s without mark", name) << inEncoding(name, mixed) << mixed << false;
        QTest::addRow("%s with mark", name)
            << inEncoding(name, QChar(QChar::ByteOrderMark) + mixed) << mixed << false;
    }
    const QString even = u"Hello world, the mayor said “no”.\n"_s; // 39 bytes with the NUL
    QTest::newRow("UTF-8 with a NUL in it")
        << even.toUtf8().insert(5, '\0') + "x" << even + u'x' << false;
    QTest::newRow("UTF-16LE without mark, Japanese")
        << inEncoding("UTF-16LE", japanese) << japanese << false;
    QTest::newRow("UTF-32LE with mark")
        << inEncoding("UTF-32LE", QChar(QChar::ByteOrderMark) + mixed) << mixed << false;
    // Qt alone cannot write these.
    const auto hex = [](const char *digits) { return QByteArray::fromHex(digits); };
    QTest::newRow("windows-1252")
        << hex("4465722042fc726765726d6569737465722073616774652c206469652053747261df652073656920"
               "8466fc7220616c6c6593206461209620756e64206772f6df657220616c73206672fc6865722e0a")
        << western << true;
    QTest::newRow("windows-1251")
        << hex("cce8ede8f1f2e5f0f1f2e2ee20f1eeeee1f9e8ebee20e220efeeede5e4e5ebfcede8ea2c20f7f2ee"
               "20f6e5edfb20ede020f5ebe5e120e2fbf0eef1ebe820ede020e4e2e5ede0e4f6e0f2fc20eff0eef6"
               "e5edf2eee220efee20f1f0e0e2ede5ede8fe20f120eff0eef8ebfbec20e3eee4eeec2e0a")
        << russian << true;
    QTest::newRow("KOI8-R")
        << hex("edc9cec9d3d4c5d2d3d4d7cf20d3cfcfc2ddc9cccf20d720d0cfcec5c4c5ccd8cec9cb2c20ded4cf"
               "20c3c5ced920cec120c8ccc5c220d7d9d2cfd3ccc920cec120c4d7c5cec1c4c3c1d4d820d0d2cfc3"
               "c5ced4cfd720d0cf20d3d2c1d7cec5cec9c020d320d0d2cfdbccd9cd20c7cfc4cfcd2e0a")
        << russian << true;
    QTest::newRow("Shift_JIS")
        << hex("8ef1918a82cd8c8e976a93fa81418b4c8ed2926382c991ce82b581419788944e937882cc975c8e5a"
               "88c482f08da18f54928682c98d9189ef82c992f18f6f82b782e982c68f7182d782bd81420a")
        << japanese << true;
    QTest::newRow("EUC-JP")
        << hex("bcf3c1eaa4cfb7eecdcbc6fca1a2b5adbcd4c3c4a4cbc2d0a4b7a1a2cde8c7afc5d9a4cecdbdbbbb"
               "b0c6a4f2baa3bdb5c3e6a4cbb9f1b2f1a4cbc4f3bdd0a4b9a4eba4c8bdd2a4d9a4bfa1a30a")
        << japanese << true;
}

void ArticleReaderTest::encodingsAreRecognised()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(bool, isGuessed);

    const auto read = readArticle(u"a.txt"_s, bytes);

    QVERIFY(read.isOk());
    QCOMPARE(read->article.text, text);
    QCOMPARE(hasWarning(*read, ArticleWarning::Kind::GuessedEncoding), isGuessed);
    QVERIFY(!hasWarning(*read, ArticleWarning::Kind::ReplacedCharacters));
}

void ArticleReaderTest::brokenUtf8KeepsItsGoodCharacters()
{
    QByteArray bytes =
        u"Ärger über Öl, äußerst übel, größer, höher, kühner und früher als je zuvor "_s.toUtf8();
    bytes += "\xc3"; // cut off in the middle of a character

    const auto read = readArticle(u"a.txt"_s, bytes);

    QVERIFY(read.isOk());
    QVERIFY(read->article.text.startsWith(u"Ärger über Öl"_s));
    QVERIFY(read->article.text.endsWith(QChar(QChar::ReplacementCharacter)));
    QVERIFY(hasWarning(*read, ArticleWarning::Kind::ReplacedCharacters));
}

void ArticleReaderTest::orderMarksAtTheBeginningAreNoText()
{
    for (const QByteArray &file :
         {"\xEF\xBB\xBF\xEF\xBB\xBF# The harbour\n\nIt is *open*.\n"_ba,
          "<h1>\xEF\xBB\xBFThe harbour</h1><p>It is <em>open</em>.</p>"_ba}) {
        const auto read = readArticle(file.startsWith('<') ? u"a.html"_s : u"a.md"_s, file);

        QVERIFY(read.isOk());
        const storage::NewArticle &article = read->article;
        QCOMPARE(article.text, u"The harbour\n\nIt is open."_s);
        QCOMPARE(article.metadata.title, u"The harbour"_s);
        const auto emphasis =
            std::find_if(article.structure.begin(), article.structure.end(), [](const auto &range) {
                return range.kind == storage::StructureKind::Emphasis;
            });
        QVERIFY(emphasis != article.structure.end());
        QCOMPARE(article.text.mid(emphasis->range.begin, 4), u"open"_s);
        QCOMPARE(emphasis->range.end - emphasis->range.begin, 4);
    }
}

void ArticleReaderTest::plainTextIsTheFileUnderThePolicy()
{
    const QString kept = u" A\u00a0b \u00ad\u200b\ufeff e\u0301 \u0083 \x1b  x \n\n\n y\t\n"_s;
    const QString given = QChar(QChar::ByteOrderMark) + QString(kept).replace(u'\n', u"\r\n"_s) +
                          QChar(QChar::Null) + u"z\rz"_s;

    const auto read = readArticle(u"a.txt"_s, given.toUtf8());

    QVERIFY(read.isOk());
    QCOMPARE(read->article.text, kept + u"z\nz"_s);
}

void ArticleReaderTest::filesWithoutTextAreRefusedByWhatTheyAre_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");

    const auto zip = [](const char *member) {
        return QByteArray("PK\x03\x04\x14\0\0\0", 8) + member;
    };
    QTest::newRow("nothing") << QByteArray() << ErrorCode::FileEmpty << QString();
    QTest::newRow("blanks only") << QByteArray(" \n\t\r\n") << ErrorCode::NoText << QString();
    QTest::newRow("a mark only") << QByteArray("\xef\xbb\xbf") << ErrorCode::NoText << QString();
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n1 0 obj") << ErrorCode::FormatBroken
                         << u"no PDF that can be opened"_s;
    QTest::newRow("broken ZIP") << zip("a.bin") << ErrorCode::FormatBroken
                                << u"Truncated ZIP file header"_s;
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n....") << ErrorCode::FileBinary
                         << u"PNG image"_s;
    QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0..JFIF") << ErrorCode::FileBinary
                          << u"JPEG image"_s;
    QTest::newRow("SQLite") << QByteArray("SQLite format 3\0....", 20) << ErrorCode::FileBinary
                            << u"SQLite database"_s;
    QTest::newRow("program") << QByteArray("\x7f"
                                           "ELF\x02\x01\x01")
                             << ErrorCode::FileBinary << u"program"_s;
    QTest::newRow("control characters") << QByteArray("ab\1\2\3\4\5\6cd\x11\x12", 12)
                                        << ErrorCode::FileBinary << u"data without text"_s;
    QTest::newRow("XML") << QByteArray("<?xml version=\"1.0\"?><news/>") << ErrorCode::FormatUnknown
                         << u"XML"_s;
    QTest::newRow("JSON") << QByteArray("{\"a\": [1, 2]}") << ErrorCode::FormatUnknown << u"JSON"_s;
    QTest::newRow("page without text")
        << QByteArray("<html><body><img src=a></body></html>") << ErrorCode::NoText << u"html"_s;
}

void ArticleReaderTest::filesWithoutTextAreRefusedByWhatTheyAre()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);

    const auto read = readArticle(u"folder/a.txt"_s, bytes);

    QVERIFY(!read.isOk());
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().subject, u"folder/a.txt"_s);
    QCOMPARE(read.error().detail, detail);
}

void ArticleReaderTest::contentDecidesNotTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("isWronglyNamed");

    const QByteArray page =
        "<!DOCTYPE html><html><body><p>Only one paragraph here.</p></body></html>";
    QTest::newRow("page called text") << u"a.txt"_s << page << u"html"_s << true;
    QTest::newRow("page called Markdown") << u"a.md"_s << page << u"html"_s << true;
    QTest::newRow("page without ending") << u"a"_s << page << u"html"_s << false;
    QTest::newRow("page called page") << u"a.HTM"_s << page << u"html"_s << false;
    QTest::newRow("text called page")
        << u"a.html"_s << QByteArray("Two < three, and three > two.") << u"text"_s << true;
    QTest::newRow("Markdown with some HTML")
        << u"a.md"_s << QByteArray("<div>\n\nText *here*\n\n</div>") << u"markdown"_s << false;
    QTest::newRow("text of another ending")
        << u"a.log"_s << QByteArray("One line.") << u"text"_s << false;
    QTest::newRow("text that speaks of tags")
        << u"a.txt"_s << QByteArray("The tag <p> begins a paragraph, </p> ends it.") << u"text"_s
        << false;
}

void ArticleReaderTest::contentDecidesNotTheName()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);
    QFETCH(bool, isWronglyNamed);

    const auto read = readArticle(name, bytes);

    QVERIFY(read.isOk());
    QCOMPARE(read->article.format, format);
    QCOMPARE(hasWarning(*read, ArticleWarning::Kind::WrongFileName), isWronglyNamed);
}

void ArticleReaderTest::plainTextIsNotTakenForMarkdown_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("stars between parts")
        << u"First part.\n\n***\n\nSecond part.\n\n* * *\n\nThird."_s;
    QTest::newRow("dashes between parts")
        << u"First part.\n\n---\n\nSecond part.\n\n---\n\nThird."_s;
    QTest::newRow("number signs") << u"# 5 on the list\n\nHe was # 1.\n\n# 2\n\n#hashtag\n\nEnd."_s;
    QTest::newRow("lists") << u"Demands:\n\n1. Pay\n2. Time\n\n- more\n- less\n\n* stars\n+ plus"_s;
    QTest::newRow("stars around words")
        << u"He *did* say so, *twice*, and _she_ did not.\n\nEnd."_s;
    QTest::newRow("shouting stars") << u"**BREAKING** News at ten.\n\n**UPDATE** at eleven."_s;
    QTest::newRow("stars and dashes") << u"**UPDATE** at eleven.\n\n---\n\nMore to follow."_s;
    QTest::newRow("brackets") << u"\"They [the rebels] (about 40) left\", he said [sic](p. 3)."_s;
    QTest::newRow("address in angles") << u"See <http://a.example/x> for more.\n\nEnd."_s;
    QTest::newRow("underlined title")
        << u"Title\n=====\n\nText goes here.\n\nPart\n----\n\nMore."_s;
    QTest::newRow("quoted mail") << u"> He wrote this\n> and that.\n\nI agree.\n\n-- \nAnna"_s;
    QTest::newRow("code page lines")
        << u"#################\n# PRESS RELEASE #\n#################\n\nText."_s;
    QTest::newRow("money")
        << u"It cost *$5* to **$6**, 2*3*4 and a**b**c.\n\n_______\n\nSign here."_s;
    QTest::newRow("hand-made front line") << u"---\nEMBARGOED: until noon\n---\n\nThe text."_s;
}

void ArticleReaderTest::plainTextIsNotTakenForMarkdown()
{
    QFETCH(QString, text);

    const auto read = readArticle(u"a.txt"_s, text.toUtf8());

    QVERIFY(read.isOk());
    QCOMPARE(read->article.format, u"text"_s);
    QCOMPARE(read->article.text, text);
}

void ArticleReaderTest::markdownInTextFilesIsRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    QTest::newRow("heading, rule, strong, address")
        << u"# *A title*\n\n---\n\nText.\n\n**Strong words.**\n\n<https://a.example>"_s
        << u"A title\n\nText.\n\nStrong words.\n\nhttps://a.example"_s;
    QTest::newRow("heading and links")
        << u"## A title\n\nText with [a link](https://a.example/b).\n"_s
        << u"A title\n\nText with a link."_s;
    QTest::newRow("front matter") << u"---\ntitle: A title\n---\nText.\n"_s << u"Text."_s;
    QTest::newRow("reading service")
        << u"Title: A title\n\nURL Source: https://a.example\n\nMarkdown Content:\nText *here*.\n"_s
        << u"Text here."_s;
}

void ArticleReaderTest::markdownInTextFilesIsRecognised()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);

    const auto read = readArticle(u"a.txt"_s, text.toUtf8());

    QVERIFY(read.isOk());
    QCOMPARE(read->article.format, u"markdown"_s);
    QCOMPARE(read->article.text, shown);
    QCOMPARE(read->article.metadata.title, u"A title"_s);
    QVERIFY(hasWarning(*read, ArticleWarning::Kind::ReadAsMarkdown));
}

void ArticleReaderTest::analystCanInsistOnPlainText()
{
    const QString text = u"# *A title*\n\n---\n\nText.\n\n**Strong.**\n\n<https://a.example>"_s;

    const auto read = readArticle(u"a.md"_s, text.toUtf8(), ArticleFormat::PlainText);

    QVERIFY(read.isOk());
    QCOMPARE(read->article.text, text);
    QCOMPARE(read->article.format, u"text"_s);
}

void ArticleReaderTest::numbersThatBeginASentenceStay()
{
    const auto read = app::readArticle(u"a.md"_s, "# Head\n\n1986. A great year, *she* said.\n\n"
                                                  "1. one\n2. two\n");

    QCOMPARE(read->article.text, u"Head\n\n1986. A great year, she said.\n\none\ntwo"_s);
}

void ArticleReaderTest::titlesOfPlainText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("origin");

    const QString body = u"The minister said on Monday that nothing would change.\n\nMore."_s;
    QTest::newRow("first line") << u"Nothing to change\n\n"_s + body << u"Nothing to change"_s
                                << u"first line"_s;
    QTest::newRow("in two lines") << u"Nothing to\nchange, says minister\n\n"_s + body
                                  << u"Nothing to change, says minister"_s << u"first line"_s;
    QTest::newRow("in Title Case with a stop")
        << u"Minister Says Nothing Will Change.\n\n"_s + body
        << u"Minister Says Nothing Will Change."_s << u"first line"_s;
    QTest::newRow("a question") << u"Will nothing change?\n\n"_s + body << u"Will nothing change?"_s
                                << u"first line"_s;
    QTest::newRow("a sentence") << u"He came home late.\n\n"_s + body << u"report-7"_s
                                << u"file name"_s;
    QTest::newRow("no empty line")
        << u"Nothing to change\n"_s + body.section(u'\n', 0, 0) << u"report-7"_s << u"file name"_s;
    QTest::newRow("a dateline") << u"PARIS (AFX) — Nothing will change\n\n"_s + body
                                << u"report-7"_s << u"file name"_s;
    QTest::newRow("a byline") << u"By Jane Doe\n\n"_s + body << u"report-7"_s << u"file name"_s;
    QTest::newRow("an address") << u"https://a.example/b\n\n"_s + body << u"report-7"_s
                                << u"file name"_s;
}

void ArticleReaderTest::titlesOfPlainText()
{
    QFETCH(QString, text);
    QFETCH(QString, title);
    QFETCH(QString, origin);

    const auto read = readArticle(u"/somewhere/report-7.txt"_s, text.toUtf8());

    QVERIFY(read.isOk());
    QCOMPARE(read->article.metadata.title, title);
    QCOMPARE(read->article.metadata.origins.at(u"title"_s), origin);
    QCOMPARE(hasWarning(*read, ArticleWarning::Kind::NoTitle), origin == "file name"_L1);
    QCOMPARE(partsOf(read->article, StructureKind::Title).size(),
             size_t(origin == "first line"_L1));
    QVERIFY(read->article.metadata.datePublished.isEmpty());
}

void ArticleReaderTest::paragraphsOfPlainText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("paragraphs");

    QTest::newRow("empty lines between") << u"One.\n\nTwo.\n \t\nThree."_s << 3;
    QTest::newRow("line ends between")
        << u"A first paragraph of a certain length.\nTwo.\nThree."_s << 3;
    QTest::newRow("wrapped lines")
        << u"The minister said on Monday that nothing at all would\n"
           "change before the summer, whatever others might believe\n"
           "or write.\n\nThe opposition said that it would be watching him with\ngreat attention."_s
        << 2;
    QTest::newRow("one line") << u"Only this."_s << 1;
}

void ArticleReaderTest::paragraphsOfPlainText()
{
    QFETCH(QString, text);
    QFETCH(int, paragraphs);

    const auto read = readArticle(u"a.txt"_s, text.toUtf8());

    QVERIFY(read.isOk());
    QCOMPARE(int(partsOf(read->article, StructureKind::Paragraph).size()), paragraphs);
}

void ArticleReaderTest::endsOfOtherElementsHideNoNesting()
{
    // Each would take hours.
    for (const QByteArray part : {"<p.1></p>", "<b><div/></i>", "<x.<></p></blockquote>"}) {
        const auto page = readArticle(u"a.html"_s, "<html><body><p>The council met on Monday.</p>" +
                                                       part.repeated(300'000));

        QVERIFY(page.isOk());
        QVERIFY(page->article.text.startsWith(u"The council met on Monday."_s));
    }
}

void ArticleReaderTest::whatIsRepeatedInEveryParagraphIsCutOff()
{
    QByteArray html = "<p>The council met on Monday.</p>";
    for (int i = 0; i < 2000; ++i)
        html += "<p><b id=" + QByteArray::number(i) + "></p>";
    html += QByteArray("<p>x</p>").repeated(20000); // each with 2000 elements around its text

    const auto page = readArticle(u"a.html"_s, html);

    QVERIFY(page.isOk());
    QVERIFY(page->article.text.startsWith(u"The council met on Monday."_s));
    QVERIFY(hasWarning(*page, ArticleWarning::Kind::Truncated));
}

void ArticleReaderTest::deepNestingIsCutOffNotFollowed()
{
    const QByteArray text = "<p>The text of the article stands here, before everything else.</p>";

    const auto page =
        readArticle(u"a.html"_s, "<html><body>" + text + QByteArray("<div>").repeated(200000) +
                                     "deep" + QByteArray("</div>").repeated(200000));
    const auto fonts =
        readArticle(u"a.html"_s, "<html><body>" + text + QByteArray("<font><b>").repeated(50000));
    const auto quotes =
        readArticle(u"a.md"_s, "Text.\n\n" + QByteArray("> ").repeated(20000) + "deep");
    const auto brackets = readArticle(u"a.md"_s, "Text " + QByteArray("[").repeated(50000));
    const auto yaml =
        readArticle(u"a.md"_s, "---\na: " + QByteArray("[").repeated(20000) + "\n---\nText.");
    const auto json =
        readArticle(u"a.html"_s, "<script type='application/ld+json'>" +
                                     QByteArray("[").repeated(100000) + "</script>" + text);

    QVERIFY(page.isOk() && fonts.isOk() && quotes.isOk() && brackets.isOk() && yaml.isOk() &&
            json.isOk());
    QVERIFY(page->article.text.startsWith(u"The text of the article"_s));
    QVERIFY(hasWarning(*page, ArticleWarning::Kind::Truncated));
    QVERIFY(!hasWarning(*json, ArticleWarning::Kind::Truncated));
}

void ArticleReaderTest::pastedHtmlWinsOverPastedText()
{
    const QString html = u"<meta charset='utf-8'><p>It was <b>good</b>.</p><p>Or so 🌍.</p>"_s;

    const auto read = app::readPasted(u"It was good. Or so."_s, html);

    QVERIFY(read.isOk());
    QCOMPARE(read->article.text, u"It was good.\n\nOr so 🌍."_s);
    QCOMPARE(read->article.format, u"html"_s);
    QCOMPARE(read->article.source.bytes, html.toUtf8());
}

void ArticleReaderTest::pastedTextStaysAsItIs()
{
    const QString text = u"A title\n\nA text."_s;

    const auto read = app::readPasted(text, u"<img src='data:'>"_s);
    const auto nothing = app::readPasted({}, {});

    QVERIFY(read.isOk());
    QCOMPARE(read->article.text, text);
    QCOMPARE(read->article.source.bytes, text.toUtf8());
    QVERIFY(!nothing.isOk());
}

void ArticleReaderTest::agencyReportIsReadCompletely()
{
    QFile file(QStringLiteral(SAYSO_SHARED_CASES) + u"/000_7c212825d4cec05b.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The shared cases are not here.");

    const auto read = readArticle(file.fileName(), file.readAll());

    QVERIFY(read.isOk());
    const storage::NewArticle &article = read->article;
    const QString title =
        u"Hamas says resistance fighters killed 20 Israeli soldiers in two days in Gaza"_s;
    QCOMPARE(article.format, u"markdown"_s);
    QCOMPARE(article.metadata.title, title);
    QCOMPARE(article.metadata.dateline, u"Gaza City, November 13 (RHC)"_s);
    QCOMPARE(article.metadata.publisher, u"Radio Habana Cuba"_s);
    QCOMPARE(
        article.metadata.url,
        u"https://www.radiohc.cu/en/noticias/internacionales/"
        "369649-hamas-says-resistance-fighters-killed-20-israeli-soldiers-in-two-days-in-gaza"_s);
    QCOMPARE(article.metadata.datePublished, QString());
    QCOMPARE(partsOf(article, StructureKind::Title), std::vector{title});
    QCOMPARE(partsOf(article, StructureKind::Dateline),
             std::vector{u"Gaza City, November 13 (RHC)"_s});
    QCOMPARE(
        partsOf(article, StructureKind::Caption),
        std::vector{
            u"Frame grab from a video released by Hamas shows a deadly attack on an Israeli "
            "Merkava tank in the vicinity of the al-Khazindar area northwest of Gaza City."_s});
    for (const QLatin1StringView sign : {"*"_L1, "#"_L1, "---"_L1, "<"_L1, ">"_L1})
        QVERIFY2(!article.text.contains(sign), sign.data());

    // The file has 2,206 characters; what its signs took is all that is missing: the seven
    // paragraphs and everything else a reader sees are there.
    qsizetype prose = 0;
    const std::vector<QString> paragraphs = partsOf(article, StructureKind::Paragraph);
    for (size_t i = 0; i < 7; ++i)
        prose += paragraphs[i].size();
    QCOMPARE(prose, 1771);
    QCOMPARE(article.text.size(), 2175);
}

void ArticleReaderTest::corpusTextsAreReadAsTheyAre()
{
    const QDir folder(QStringLiteral(SAYSO_SHARED_CASES) + u"/polnear-dev/text"_s);
    const QStringList names = folder.entryList({u"*.txt"_s});
    if (names.isEmpty())
        QSKIP("The shared cases are not here.");

    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();

        const auto read = readArticle(name, bytes);

        QVERIFY2(read.isOk(), qPrintable(name));
        QCOMPARE(read->article.format, u"text"_s);
        QCOMPARE(read->article.text, QString::fromUtf8(bytes));
    }
    QCOMPARE(names.size(), 84);
}

QTEST_GUILESS_MAIN(ArticleReaderTest)
#include "articlereadertest.moc"
