#include "app/articles/documents/pdf.h"

#include "app/articles/articlereader.h"
#include "tests/app/articles/documents/pdffile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using storage::StructureKind;
using namespace pdffile;

/// What the layout of a page does to a text, on pages that are written here line by line.
class PdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreReadOneAfterTheOther();
    void aHeadingAcrossStandsBeforeTheColumnsBelowIt();
    void wordsDividedAtTheEndOfALineAreWhole_data();
    void wordsDividedAtTheEndOfALineAreWhole();
    void runningHeadsAndPageNumbersAreLeftOut();
    void aNumberInTheTextIsNoPageNumber();
    void aTallInitialBelongsToItsWord();
    void theArticleOfAHeadlineIsNoInitial();
    void aShortLineWithAHyphenEndsNoParagraph();
    void wideGapsOfOneLineMakeNoTable();
    void aParagraphGoesOnOverPages();
    void theLargestTextIsTheTitle();
    void theNameOfThePaperIsNoTitle();
    void largeLettersWithoutADateAreTheTitle();
    void pagesOfADeliveryKeepWhatStandsAtTheirTop();
    void fullLinesOfTheTextAreNoRunningHeads();
    void theStatedTitleCountsWhereItStandsInTheText();
    void theDayOfMakingIsNoDateOfPublication();
    void textAlongTheEdgeStandsByItself();
};

namespace {

storage::Result<app::ReadArticle> read(const QByteArray &pdf)
{
    return app::readArticle(u"a.pdf"_s, pdf);
}

QString textOf(const std::vector<Page> &pages)
{
    const auto article = read(pdfOf(pages));
    return article.isOk() ? article->article.text : article.error().detail;
}

QStringList quoted(const storage::NewArticle &article, StructureKind kind)
{
    QStringList found;
    for (const storage::StructureRange &range : article.structure) {
        if (range.kind == kind)
            found.append(article.text.sliced(range.range.begin, range.range.length()));
    }
    return found;
}

} // namespace

void PdfTest::columnsAreReadOneAfterTheOther()
{
    // Lines of three columns, whose gaps are hardly wider than between words.
    const Page page = together({column(50, 100,
                                       {"The first column tells of", "the harbour and the ships",
                                        "that lie in it at night,"}),
                                column(200, 100,
                                       {"the second column of what", "the fishermen said about",
                                        "the price of their catch,"}),
                                column(350, 100,
                                       {"and the third one of what", "the council thinks of all",
                                        "that they had been told."})});

    QCOMPARE(textOf({page}),
             u"The first column tells of the harbour and the ships that lie in it at night, the "
             "second column of what the fishermen said about the price of their catch, and the "
             "third one of what the council thinks of all that they had been told."_s);
}

void PdfTest::aHeadingAcrossStandsBeforeTheColumnsBelowIt()
{
    const Page page =
        together({{{50, 60, "A headline that runs across both columns", 18}},
                  column(50, 100, {"Left words that are read", "before all of the others."}),
                  column(200, 100, {"Right words that follow", "after those at the left."}),
                  {{50, 160, "A second story", 14}},
                  column(50, 180, {"Lower left words that are", "third in the whole page."}),
                  column(200, 180, {"Lower right words which", "come at the very end."})});

    QCOMPARE(textOf({page}),
             u"A headline that runs across both columns\n\nLeft words that are read before all of "
             "the others.\n\nRight words that follow after those at the left.\n\nA second "
             "story\n\nLower left words that are third in the whole page.\n\nLower right words "
             "which come at the very end."_s);
}

void PdfTest::wordsDividedAtTheEndOfALineAreWhole_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("joined");

    QTest::newRow("a word") << QByteArray("He waited for the har-") << QByteArray("bour master.")
                            << u"He waited for the harbour master."_s;
    QTest::newRow("a hyphen that is written elsewhere")
        << QByteArray("A well-known and rather well-") << QByteArray("known man came.")
        << u"A well-known and rather well-known man came."_s;
    QTest::newRow("two names") << QByteArray("He came from Nordrhein-")
                               << QByteArray("Westfalen by train.")
                               << u"He came from Nordrhein-Westfalen by train."_s;
    QTest::newRow("a part that follows later")
        << QByteArray("Sie nannte die Vor-") << QByteArray("und Nachteile des Plans.")
        << u"Sie nannte die Vor- und Nachteile des Plans."_s;
    QTest::newRow("a number") << QByteArray("They signed a 10-")
                              << QByteArray("year contract there.")
                              << u"They signed a 10-year contract there."_s;
    QTest::newRow("a dash") << QByteArray("He said that he -") << QByteArray("like others - waits.")
                            << u"He said that he - like others - waits."_s;
    QTest::newRow("more than one hyphen")
        << QByteArray("This is a state-of-the-") << QByteArray("art ferry of the line.")
        << u"This is a state-of-the-art ferry of the line."_s;
}

void PdfTest::wordsDividedAtTheEndOfALineAreWhole()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(QString, joined);

    QCOMPARE(textOf({column(50, 100, {first, second})}), joined);
}

void PdfTest::runningHeadsAndPageNumbersAreLeftOut()
{
    std::vector<Page> pages;
    const QList<QByteArray> words{"alpha", "beta", "gamma"};
    for (int i = 0; i < 3; ++i) {
        // The odd pages have their head at the right.
        pages.push_back(
            together({{{i % 2 == 0 ? 400. : 50., 40,
                        "The Harbour Gazette, No. " + QByteArray::number(i + 7), 8}},
                      column(50, 100, {"The page of the letter " + words[i] + " ends here."}),
                      {{280, 815, "- " + QByteArray::number(i + 1) + " -", 8}}}));
    }

    QCOMPARE(textOf(pages), u"The page of the letter alpha ends here.\n\nThe page of the letter "
                            "beta ends here.\n\nThe page of the letter gamma ends here."_s);
}

void PdfTest::aNumberInTheTextIsNoPageNumber()
{
    const Page page = column(50, 700, {"In all they counted as many as", "2", "of them."});

    QVERIFY(textOf({page}).contains(u"as many as"_s));
    QVERIFY(textOf({page}).contains(u'2'));
}

void PdfTest::aTallInitialBelongsToItsWord()
{
    const Page page =
        together({{{50, 124, "T", 36}},
                  column(74, 100, {"he council voted on it", "late in the evening of"}),
                  column(50, 126, {"the first day of the month, which", "was a Tuesday."})});

    QCOMPARE(textOf({page}), u"The council voted on it late in the evening of the first day of the "
                             "month, which was a Tuesday."_s);
}

void PdfTest::theArticleOfAHeadlineIsNoInitial()
{
    const auto article = read(pdfOf({together(
        {{{50, 60, "A bridge for all", 24}},
         column(50, 100,
                {"The council voted for it on Thursday, and", "nobody was against it."})})}));

    QVERIFY(article.isOk());
    QCOMPARE(article->article.metadata.title, u"A bridge for all"_s);
}

void PdfTest::aShortLineWithAHyphenEndsNoParagraph()
{
    const auto article =
        read(pdfOf({column(50, 60,
                           {"The e-", "Mail came late, and the whole council knew of it",
                            "before the mayor did, who was at sea."})}));

    QVERIFY(article.isOk());
    QVERIFY(article->article.text.contains(u"The e-Mail came late"_s));
}

void PdfTest::wideGapsOfOneLineMakeNoTable()
{
    const Page page = together(
        {column(50, 100,
                {"The council voted on the terminal", "", "which was late in the evening."}),
         {{50, 113, "that"}, {110, 113, "everybody"}, {185, 113, "wanted,"}}});

    QCOMPARE(textOf({page}), u"The council voted on the terminal that everybody wanted, which was "
                             "late in the evening."_s);
}

void PdfTest::aParagraphGoesOnOverPages()
{
    const auto article =
        read(pdfOf({column(50, 700, {"This sentence begins on the first page and is con-"}),
                    column(50, 100, {"tinued on the second one."})}));

    QVERIFY(article.isOk());
    QCOMPARE(article->article.text,
             u"This sentence begins on the first page and is continued on the second one."_s);
    QCOMPARE(quoted(article->article, StructureKind::Paragraph).size(), 1);
    QCOMPARE(quoted(article->article, StructureKind::Page),
             (QStringList{u"This sentence begins on the first page and is con"_s,
                          u"tinued on the second one."_s}));
}

void PdfTest::theLargestTextIsTheTitle()
{
    const auto article = read(pdfOf({together(
        {{{50, 50, "Politics", 12}, {50, 80, "Council rejects", 20}, {50, 104, "the terminal", 20}},
         column(50, 140, {"By Ida Norrby"}),
         column(50, 166, {"The council voted against it."}),
         {{50, 200, "What is next", 14}},
         column(50, 220, {"Nobody knows what is next."})})}));

    QVERIFY(article.isOk());
    QCOMPARE(article->article.metadata.title, u"Council rejects the terminal"_s);
    QCOMPARE(article->article.metadata.author, u"Ida Norrby"_s);
    QCOMPARE(quoted(article->article, StructureKind::Title),
             QStringList{u"Council rejects the terminal"_s});
    QVERIFY(quoted(article->article, StructureKind::Heading).contains(u"What is next"_s));
}

void PdfTest::theNameOfThePaperIsNoTitle()
{
    const auto article = read(pdfOf({together(
        {{{50, 50, "The Else Gazette", 34},
          {50, 76, "Friday, 11 January 2019   No. 12"},
          {50, 110, "Council rejects the terminal", 20}},
         column(50, 140, {"The council voted against it on Thursday.", "Nobody was glad."})})}));

    QVERIFY(article.isOk());
    QCOMPARE(article->article.metadata.title, u"Council rejects the terminal"_s);
    QCOMPARE(article->article.metadata.publisher, u"The Else Gazette"_s);
    QVERIFY(!article->article.text.contains(u"The Else Gazette"_s));
}

void PdfTest::largeLettersWithoutADateAreTheTitle()
{
    const auto article = read(pdfOf({together(
        {{{50, 50, "No more ferries", 34}, {50, 110, "What the council said about it", 20}},
         column(50, 140, {"The council voted against it on Thursday.", "Nobody was glad."})})}));

    QVERIFY(article.isOk());
    QCOMPARE(article->article.metadata.title, u"No more ferries"_s);
    QVERIFY(article->article.metadata.publisher.isEmpty());
}

/// Each article of a delivery begins on a page of its own, so that the same lines stand at the same
/// place of each.
void PdfTest::pagesOfADeliveryKeepWhatStandsAtTheirTop()
{
    const QList<QByteArray> titles{"Bridge opens in May", "Fares rise at last", "Gulls are back"};
    std::vector<Page> pages;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        Page page = column(250, 30, {"Page " + QByteArray::number(i + 1)});
        const auto add = [&page](const Page &lines) {
            page.insert(page.end(), lines.begin(), lines.end());
        };
        add(column(200, 60, {QByteArray::number(i + 1) + " of 3 DOCUMENTS"}));
        add(column(200, 90, {"The Northern Post"}));
        add(column(200, 116, {"January 11, 2019 Friday", "Final Edition"}));
        add(column(50, 155, {titles[i]}));
        add(column(50, 181, {"BYLINE: Jane Roe"}));
        add(column(50, 207, {"LENGTH: 9 words"}));
        add(column(50, 233,
                   {"The council said so on Friday, and what it said was what it had",
                    "said before, and will be what it says when it is asked again in",
                    "May, when all of it is over and nobody wants to know any more."}));
        add(column(50, 285, {"LOAD-DATE: January 12, 2019"}));
        pages.push_back(page);
    }

    const app::ReadArticles articles = app::readArticles(u"a.pdf"_s, pdfOf(pages));

    QCOMPARE(qsizetype(articles.size()), titles.size());
    for (qsizetype i = 0; i < titles.size(); ++i) {
        QVERIFY(articles[size_t(i)].isOk());
        const storage::NewArticle &article = articles[size_t(i)]->article;
        QCOMPARE(article.metadata.title, QString::fromLatin1(titles[i]));
        QCOMPARE(article.metadata.publisher, u"The Northern Post"_s);
        QCOMPARE(article.metadata.properties.at(u"edition"_s), u"Final Edition"_s);
        QCOMPARE(
            article.text.section(u"\n\n"_s, 2),
            u"The council said so on Friday, and what it said was what it had said before, and "
            "will be what it says when it is asked again in May, when all of it is over and "
            "nobody wants to know any more."_s);
    }
}

void PdfTest::fullLinesOfTheTextAreNoRunningHeads()
{
    const QList<QByteArray> lines{
        "The harbour is closed, the ferry is late, and the bridge will open in", "May at last.",
        "Nobody knows more about it than that."};

    const auto article = read(pdfOf({column(50, 60, lines), column(50, 60, lines)}));

    QVERIFY(article.isOk());
    QCOMPARE(article->article.text.count(u"The harbour is closed"_s), 2);
}

void PdfTest::theStatedTitleCountsWhereItStandsInTheText()
{
    const auto article =
        read(pdfOf({together({{{50, 50, "THE GAZETTE", 30}, {50, 90, "Ships wait", 14}},
                              column(50, 120, {"They have waited for a week now."})})},
                   "<< /Title (Ships wait) /Author (R. Alm) >>"));

    QVERIFY(article.isOk());
    QCOMPARE(article->article.metadata.title, u"Ships wait"_s);
    QCOMPARE(article->article.metadata.author, u"R. Alm"_s);
}

void PdfTest::theDayOfMakingIsNoDateOfPublication()
{
    const auto article =
        read(pdfOf({column(50, 100, {"They have waited for a week now."})},
                   "<< /CreationDate (D:20210603120000Z) /Title (Untitled-1.indd) >>"));

    QVERIFY(article.isOk());
    QVERIFY(article->article.metadata.datePublished.isEmpty());
    QCOMPARE(article->article.metadata.title, u"a"_s);
}

void PdfTest::textAlongTheEdgeStandsByItself()
{
    const Page page =
        together({column(50, 100, {"The text of the page is read", "in its own lines."}),
                  {{30, 500, "Picture: Harbour archive", 7, true}}});

    QCOMPARE(textOf({page}),
             u"The text of the page is read in its own lines.\n\nPicture: Harbour archive"_s);
}

QTEST_GUILESS_MAIN(PdfTest)
#include "pdftest.moc"
