#include "app/articles/archives/articlearchive.h"
#include "app/articles/archives/lineblocks.h"
#include "app/articles/articlereader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::ArticleBlock;
using app::ArticleWarning;
using app::Document;
using app::readArticles;
using storage::ErrorCode;
using storage::StructureKind;

class ArchivesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentOfWordIsSplitLikeAText();
    void boldHitsOfTheSearchAreNoEmphasis();
    void warningsOfTheFileStandAtTheLastArticle();
    void ordinaryArticlesAreNoArchives_data();
    void ordinaryArticlesAreNoArchives();
    void archiveIsRecognisedUnderAnyName();
    void askingForTheWrongArchiveIsAnError();
    void linesThatAProgramBrokeAreOneParagraph();
    void linesBrokenOnPurposeStayApart();
    void linesOfADocumentAreOneParagraph();
    void shortParagraphsOfADocumentStayApart();
    void soleNameOfTheOwnerIsThePublisher();
    void deliveriesMayFollowOneAnother();
    void listOfContentsAloneIsIncomplete();
    void labelsOfATextStayInIt();
    void headlinesMayBeginLikeLabels();
    void textWithoutItsLabelIsText();
    void articlesThatNexisCouldNotDeliverAreNamed();
    void articleWithoutTextIsItsTitle();
    void articlesOfFactivaWithoutNumberAreCounted();
    void factivaTextMayBeginWithItsCodes();
};

namespace {

Document documentOf(const QStringList &paragraphs)
{
    Document document;
    for (const QString &paragraph : paragraphs) {
        ArticleBlock block;
        block.text = paragraph;
        document.blocks.blocks.push_back(block);
    }
    return document;
}

QStringList uniArticle(const QString &title)
{
    return {title,
            u"The Northern Post"_s,
            u"January 11, 2019 Friday"_s,
            u"Copyright 2019 The Northern Post Ltd"_s,
            u"Length:\u00a05 words"_s,
            u"Body"_s,
            u"The bridge opens in May."_s,
            u"Load-Date:\u00a0January 12, 2019"_s,
            u"End of Document"_s};
}

} // namespace

void ArchivesTest::documentOfWordIsSplitLikeAText()
{
    Document document =
        documentOf(QStringList{u"User Name: Analyst"_s, u"Documents (2)"_s} +
                   QStringList{u"Bridge opens"_s, u"Client/Matter: -None-"_s, u"Fares rise"_s} +
                   uniArticle(u"Bridge opens"_s) + uniArticle(u"Fares rise"_s));
    document.blocks.blocks[2].kind = StructureKind::ListItem; // numbered by Word itself
    document.blocks.blocks[4].kind = StructureKind::ListItem;

    const auto articles = app::articlesOfArchive(document, u"a.docx"_s);

    QVERIFY(articles.has_value());
    QCOMPARE(articles->size(), size_t(2));
    QCOMPARE((*articles)[0]->text, u"Bridge opens\n\nThe bridge opens in May."_s);
    QCOMPARE((*articles)[0]->metadata.publisher, u"The Northern Post"_s);
    QCOMPARE((*articles)[0]->place, u"1 of 2"_s);
    QCOMPARE((*articles)[1]->metadata.title, u"Fares rise"_s);
    QCOMPARE((*articles)[1]->format, app::ArticleFormat::Nexis);
    QVERIFY((*articles)[0]->warnings.empty());
}

void ArchivesTest::boldHitsOfTheSearchAreNoEmphasis()
{
    Document document = documentOf(uniArticle(u"Bridge opens"_s));
    document.blocks.blocks[6].inlines = {{StructureKind::Strong, 4, 10, {}},
                                         {StructureKind::Emphasis, 11, 16, {}}};

    const auto articles = app::articlesOfArchive(document, u"a.docx"_s);

    QVERIFY(articles.has_value());
    std::vector<StructureKind> kinds;
    for (const storage::StructureRange &range : (*articles)[0]->structure)
        kinds.push_back(range.kind);
    QCOMPARE(kinds, (std::vector<StructureKind>{StructureKind::Title, StructureKind::Paragraph,
                                                StructureKind::Emphasis}));
}

void ArchivesTest::warningsOfTheFileStandAtTheLastArticle()
{
    Document document = documentOf(uniArticle(u"One"_s) + uniArticle(u"Two"_s).first(7));
    document.warnings = {{ArticleWarning::Kind::Truncated, {}}};

    const auto articles = app::articlesOfArchive(document, u"a.rtf"_s);

    QVERIFY(articles.has_value());
    QCOMPARE(articles->size(), size_t(2));
    QVERIFY((*articles)[0]->warnings.empty());
    QCOMPARE((*articles)[1]->warnings, document.warnings);
    QCOMPARE((*articles)[1]->text, u"Two\n\nThe bridge opens in May."_s);
}

void ArchivesTest::ordinaryArticlesAreNoArchives_data()
{
    QTest::addColumn<QStringList>("paragraphs");

    QTest::newRow("prose") << QStringList{u"Bridge opens"_s, u"The bridge opens in May."_s};
    QTest::newRow("a report with numbered documents")
        << QStringList{u"Document 1 of 2"_s, u"The first exhibit is a letter."_s,
                       u"Document 2 of 2"_s, u"The second one is not."_s};
    QTest::newRow("a paper that ends so")
        << QStringList{u"Minutes"_s, u"Nothing was decided."_s, u"End of Document"_s};
    QTest::newRow("codes of two letters") << QStringList{
        u"HD television is here"_s, u"LA police said no."_s, u"PD James wrote it."_s};
    QTest::newRow("labels") << QStringList{u"Title: A"_s, u"Author: B"_s, u"Full text: C"_s};
    QTest::newRow("nothing") << QStringList();
}

void ArchivesTest::ordinaryArticlesAreNoArchives()
{
    QFETCH(QStringList, paragraphs);

    QVERIFY(!app::articlesOfArchive(documentOf(paragraphs), u"a.docx"_s).has_value());
}

void ArchivesTest::archiveIsRecognisedUnderAnyName()
{
    const QByteArray text = uniArticle(u"Bridge opens"_s).join(u"\n\n"_s).toUtf8();

    for (const char *name : {"a.txt", "a", "a.html", "a.md", "a.csv"}) {
        const app::ReadArticles articles = readArticles(QString::fromLatin1(name), text);
        QCOMPARE(articles.size(), size_t(1));
        QVERIFY(articles[0].isOk());
        QCOMPARE(articles[0]->article.format, u"nexis"_s);
        QVERIFY(articles[0]->warnings.empty());
    }
}

void ArchivesTest::askingForTheWrongArchiveIsAnError()
{
    for (const auto format : {app::ArticleFormat::Nexis, app::ArticleFormat::Factiva,
                              app::ArticleFormat::ProQuest, app::ArticleFormat::Europresse}) {
        const app::ReadArticles articles = readArticles(u"a.txt"_s, "Only a text.", format);
        QCOMPARE(articles.size(), size_t(1));
        QVERIFY(!articles[0].isOk());
        QCOMPARE(articles[0].error().code, ErrorCode::FormatMismatch);
    }
}

void ArchivesTest::linesThatAProgramBrokeAreOneParagraph()
{
    const QString text =
        u"The new harbour bridge will open on 3 May, six weeks later than planned\n"
        "council said on Monday, and nobody was there to hear it but a few gulls\n"
        "and a dog.\n\nShort.\n"_s;

    const app::ArticleBlocks blocks = app::blocksOfLines(text);

    QCOMPARE(blocks.blocks.size(), size_t(2));
    QVERIFY(blocks.blocks[0].text.endsWith(u"few gulls and a dog."_s));
    QVERIFY(blocks.blocks[0].text.contains(u"planned council"_s));
    QCOMPARE(blocks.blocks[1].text, u"Short."_s);
}

void ArchivesTest::linesBrokenOnPurposeStayApart()
{
    const QString text =
        u"The new harbour bridge will open on 3 May, six weeks later than planned\n"
        "council said on Monday, and nobody was there to hear it but a few gulls\n"
        "and a dog.\n\nRoses are red\nViolets are blue\n"_s;

    const app::ArticleBlocks blocks = app::blocksOfLines(text);

    QCOMPARE(blocks.blocks.size(), size_t(3));
    QCOMPARE(blocks.blocks[1].text, u"Roses are red"_s);
    QVERIFY(blocks.blocks[1].list >= 0);
    QCOMPARE(blocks.blocks[1].list, blocks.blocks[2].list);
}

/// A text file that a word processor saved: each line a paragraph, with empty ones between.
void ArchivesTest::linesOfADocumentAreOneParagraph()
{
    Document document =
        documentOf({u"1 of 1 DOCUMENTS"_s, u"The Northern Post"_s, u"January 11, 2019 Friday"_s,
                    u"Final Edition"_s,
                    u"Bridge opens in May although nobody had thought so any more and few"_s,
                    u"had hoped for it"_s, u"LENGTH: 30 words"_s,
                    u"The new harbour bridge will open on 3 May, six weeks later than was"_s,
                    u"planned, the council said on Monday, and nobody was there to hear it"_s,
                    u"but a few gulls and a dog."_s, u"LOAD-DATE: January 12, 2019"_s});
    for (const size_t index : {1, 2, 4, 6, 7, 10})
        document.blocks.blocks[index].isAfterGap = true;

    const auto articles = app::articlesOfArchive(document, u"a.rtf"_s);

    QVERIFY(articles.has_value());
    QCOMPARE(articles->size(), size_t(1));
    QCOMPARE(
        (*articles)[0]->metadata.title,
        u"Bridge opens in May although nobody had thought so any more and few had hoped for it"_s);
    QCOMPARE((*articles)[0]->metadata.properties.at(u"edition"_s), u"Final Edition"_s);
    QVERIFY((*articles)[0]->text.endsWith(
        u"\n\nThe new harbour bridge will open on 3 May, six weeks later than was planned, the "
        u"council "
        "said on Monday, and nobody was there to hear it but a few gulls and a dog."_s));
}

/// Paragraphs of about one length are no lines of a longer one.
void ArchivesTest::shortParagraphsOfADocumentStayApart()
{
    QStringList paragraphs = uniArticle(u"Bridge opens"_s);
    const QStringList body{u"The new harbour bridge will open on 3 May, the council said."_s,
                           u"Nobody was there to hear it but a few gulls and a grey dog."_s,
                           u"The mayor was at sea, and the ferry was late as it always is."_s};
    paragraphs.removeAt(6);
    for (qsizetype i = 0; i < body.size(); ++i)
        paragraphs.insert(6 + i, body[i]);
    Document document = documentOf(paragraphs);
    for (const size_t index : {1, 2, 4})
        document.blocks.blocks[index].isAfterGap = true;

    const auto articles = app::articlesOfArchive(document, u"a.docx"_s);

    QVERIFY(articles.has_value());
    QCOMPARE((*articles)[0]->text, u"Bridge opens\n\n"_s + body.join(u"\n\n"_s));
}

void ArchivesTest::soleNameOfTheOwnerIsThePublisher()
{
    const QStringList paragraphs = uniArticle(u"x"_s).sliced(1);

    const auto articles = app::articlesOfArchive(documentOf(paragraphs), u"a.docx"_s);

    QVERIFY(articles.has_value());
    QCOMPARE((*articles)[0]->metadata.publisher, u"The Northern Post"_s);
    QVERIFY((*articles)[0]->metadata.title.isEmpty());
}

namespace {

QStringList uniDelivery(const QStringList &titles)
{
    QStringList paragraphs{u"User Name: Analyst"_s, u"Documents (%1)"_s.arg(titles.size())};
    for (qsizetype i = 0; i < titles.size(); ++i)
        paragraphs += {u"%1. %2"_s.arg(i + 1).arg(titles[i]), u"Client/Matter: -None-"_s};
    return paragraphs;
}

} // namespace

void ArchivesTest::deliveriesMayFollowOneAnother()
{
    QStringList paragraphs = uniDelivery({u"Bridge opens"_s, u"Fares rise"_s});
    for (const QString &title : {u"Bridge opens"_s, u"Fares rise"_s})
        paragraphs += uniArticle(title);
    const QStringList titles{u"Gulls"_s, u"Dogs"_s, u"Cats"_s, u"Mice"_s, u"Rats"_s, u"Bats"_s};
    paragraphs += uniDelivery(titles);
    for (const QString &title : titles)
        paragraphs += uniArticle(title);

    const auto articles = app::articlesOfArchive(documentOf(paragraphs), u"a.docx"_s);

    QVERIFY(articles.has_value());
    QCOMPARE(articles->size(), size_t(8));
    QCOMPARE((*articles)[2]->text, u"Gulls\n\nThe bridge opens in May."_s);
    QCOMPARE((*articles)[7]->place, u"8 of 8"_s);
}

void ArchivesTest::listOfContentsAloneIsIncomplete()
{
    const auto articles = app::articlesOfArchive(
        documentOf(uniDelivery({u"Bridge opens"_s, u"Fares rise"_s})), u"a.docx"_s);

    QVERIFY(articles.has_value());
    QCOMPARE(articles->size(), size_t(1));
    QCOMPARE((*articles)[0].error().code, ErrorCode::ArchiveIncomplete);
    QCOMPARE((*articles)[0].error().detail, u"2 0"_s);
    QCOMPARE((*articles)[0].error().place, u"1. Bridge opens"_s);
}

void ArchivesTest::labelsOfATextStayInIt()
{
    const QStringList paragraphs{u"1 of 1 DOCUMENTS"_s,
                                 u"The Northern Post"_s,
                                 u"January 11, 2019 Friday"_s,
                                 u"Bridge opens"_s,
                                 u"LENGTH: 20 words"_s,
                                 u"The bridge opens in May."_s,
                                 u"COUNTRY: a word on a sign."_s,
                                 u"UPDATE: The road is open."_s,
                                 u"SUBJECT: what nobody wanted to speak of."_s,
                                 u"That was all."_s,
                                 u"LOAD-DATE: January 12, 2019"_s,
                                 u"SUBJECT: BRIDGES (90%)"_s};

    const auto articles = app::articlesOfArchive(documentOf(paragraphs), u"a.txt"_s);

    QVERIFY(articles.has_value());
    QCOMPARE((*articles)[0]->text.split(u"\n\n"_s),
             QStringList{u"Bridge opens"_s} + paragraphs.sliced(5, 5));
    QCOMPARE((*articles)[0]->metadata.properties.at(u"subjects"_s), u"BRIDGES"_s);
}

void ArchivesTest::headlinesMayBeginLikeLabels()
{
    QStringList paragraphs = uniArticle(u"Country: a word on a sign"_s);

    const auto recent = app::articlesOfArchive(documentOf(paragraphs), u"a.docx"_s);
    const auto old = app::articlesOfArchive(
        documentOf({u"1 of 1 DOCUMENTS"_s, u"The Northern Post"_s, u"January 11, 2019 Friday"_s,
                    u"UPDATE: BRIDGE IS OPEN"_s, u"LENGTH: 5 words"_s,
                    u"The bridge opens in May."_s}),
        u"a.txt"_s);

    QCOMPARE((*recent)[0]->metadata.title, u"Country: a word on a sign"_s);
    QCOMPARE((*old)[0]->text, u"UPDATE: BRIDGE IS OPEN\n\nThe bridge opens in May."_s);
}

void ArchivesTest::textWithoutItsLabelIsText()
{
    QStringList paragraphs = uniArticle(u"Bridge opens"_s);
    paragraphs.removeAll(u"Body"_s);

    const auto articles = app::articlesOfArchive(documentOf(paragraphs), u"a.docx"_s);

    QVERIFY(articles.has_value());
    QCOMPARE((*articles)[0]->text, u"Bridge opens\n\nThe bridge opens in May."_s);
}

void ArchivesTest::articlesThatNexisCouldNotDeliverAreNamed()
{
    const auto articles = app::articlesOfArchive(
        documentOf({u"1 of 2 DOCUMENTS"_s,
                    u"We are sorry but there is an error in this document and it is not possible "
                    "to display it."_s,
                    u"2 of 2 DOCUMENTS"_s, u"The Northern Post"_s, u"January 11, 2019 Friday"_s,
                    u"Bridge opens"_s, u"LENGTH: 5 words"_s, u"The bridge opens in May."_s}),
        u"a.txt"_s);

    QVERIFY(articles.has_value());
    QCOMPARE(articles->size(), size_t(2));
    QVERIFY(!(*articles)[0].isOk());
    QCOMPARE((*articles)[0].error().code, ErrorCode::NoText);
    QCOMPARE((*articles)[0].error().place, u"1 of 2 DOCUMENTS"_s);
    QVERIFY((*articles)[1].isOk());
}

void ArchivesTest::articlesOfFactivaWithoutNumberAreCounted()
{
    const auto articles = app::articlesOfArchive(
        documentOf({u"HD Bridge opens"_s, u"WC 5 words"_s, u"PD 11 January 2019"_s,
                    u"LP The bridge opens in May."_s, u"HD Fares rise"_s, u"WC 4 words"_s,
                    u"PD 12 January 2019"_s, u"LP Fares rose by 4 percent."_s}),
        u"a.txt"_s);

    QVERIFY(articles.has_value());
    QCOMPARE(articles->size(), size_t(2));
    QCOMPARE((*articles)[0]->place, u"article 1"_s);
    QCOMPARE((*articles)[1]->place, u"article 2"_s);
}

void ArchivesTest::articleWithoutTextIsItsTitle()
{
    const auto articles = app::articlesOfArchive(
        documentOf({u"1 of 2 DOCUMENTS"_s, u"The Northern Post"_s, u"January 11, 2019 Friday"_s,
                    u"Cartoon"_s, u"LENGTH: 0 words"_s, u"GRAPHIC: A gull on a bridge"_s,
                    u"2 of 2 DOCUMENTS"_s}),
        u"a.txt"_s);

    QVERIFY(articles.has_value());
    QCOMPARE(articles->size(), size_t(2));
    QCOMPARE((*articles)[0]->text, u"Cartoon"_s);
    QCOMPARE((*articles)[0]->warnings,
             (std::vector<ArticleWarning>{{ArticleWarning::Kind::OnlyMetadata, {}}}));
    QVERIFY((*articles)[1]->text.isEmpty()); // which becomes an error of its own, NoText
}

void ArchivesTest::factivaTextMayBeginWithItsCodes()
{
    const auto articles = app::articlesOfArchive(
        documentOf({u"HD\tBridge opens"_s, u"WC\t9 words"_s, u"PD\t11 January 2019"_s, u"LP"_s,
                    u"LA police closed the bridge."_s, u"IN short, it is open again."_s, u"TD"_s,
                    u"HD cameras saw it."_s, u"AN\tDocument NPOST00020190111ef1b0000a"_s}),
        u"a.rtf"_s);

    QVERIFY(articles.has_value());
    QCOMPARE(articles->size(), size_t(1));
    QCOMPARE((*articles)[0]->text,
             u"Bridge opens\n\nLA police closed the bridge.\n\nIN short, it is open again.\n\n"
             "HD cameras saw it."_s);
}

QTEST_GUILESS_MAIN(ArchivesTest)
#include "archivestest.moc"
