#include "app/articles/originalplace.h"

#include "app/articles/articlereader.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Where an article stands in the file that it came from.
class OriginalPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFoundWhateverStandsBetween_data();
    void wordsAreFoundWhateverStandsBetween();
    void whatIsNotThereIsNotFound_data();
    void whatIsNotThereIsNotFound();
    void eachArticleOfADeliveryIsFound();
    void aPageIsTheFirstThatItsTextStandsOn();
    void hostileTextsAreSearchedInTime();
};

namespace {

app::OriginalPlace placeOf(const QString &paragraph)
{
    return app::originalPlaceOf(
        paragraph, {{storage::StructureKind::Paragraph, {0, paragraph.toUcs4().size()}, {}}});
}

} // namespace

void OriginalPlaceTest::wordsAreFoundWhateverStandsBetween_data()
{
    QTest::addColumn<QString>("original");
    QTest::addColumn<QString>("stretch");

    QTest::newRow("itself") << u"x “The mayor,” 😀 said it’s y"_s << u"The mayor,” 😀 said it’s"_s;
    QTest::newRow("other blanks and lines")
        << u"The\r\n  mayor said\u00a0it's"_s << u"The\r\n  mayor said\u00a0it's"_s;
    QTest::newRow("tags") << u"<p><b>The</b> <a href='/mayor'>mayor</a> said<br/> it's</p>"_s
                          << u"The</b> <a href='/mayor'>mayor</a> said<br/> it's"_s;
    QTest::newRow("references") << u"&ldquo;The mayor,&#8221; said&nbsp;it&rsquo;s."_s
                                << u"The mayor,&#8221; said&nbsp;it&rsquo;s"_s;
}

void OriginalPlaceTest::wordsAreFoundWhateverStandsBetween()
{
    QFETCH(QString, original);
    QFETCH(QString, stretch);

    const auto found = app::found(placeOf(u"“The mayor,” 😀 said it’s"_s), original);

    QVERIFY(found);
    QCOMPARE(original.mid(found->begin, found->length), stretch);
}

void OriginalPlaceTest::whatIsNotThereIsNotFound_data()
{
    QTest::addColumn<QString>("original");

    QTest::newRow("nothing") << QString();
    QTest::newRow("a word between") << u"The old mayor said it's"_s;
    QTest::newRow("a word too few") << u"The mayor said"_s;
}

void OriginalPlaceTest::whatIsNotThereIsNotFound()
{
    QFETCH(QString, original);

    QVERIFY(!app::found(placeOf(u"The mayor said it’s"_s), original));
    QVERIFY(!app::found({}, original));
}

void OriginalPlaceTest::eachArticleOfADeliveryIsFound()
{
    const QString csv = u"title,text\nThe quay shuts down,It is shut for good now.\n"
                        "The quay shuts down,Nobody knows for how long.\n"_s;
    const auto articles = app::readArticles(u"a.csv"_s, csv.toUtf8());
    QCOMPARE(articles.size(), 2u);
    std::vector<qsizetype> begins;
    for (const auto &article : articles) {
        const auto found = app::found(
            app::originalPlaceOf(article->article.text, article->article.structure), csv);
        QVERIFY(found);
        begins.push_back(found->begin);
    }
    QCOMPARE(begins[0], csv.indexOf(u"It is shut"_s));
    QCOMPARE(begins[1], csv.indexOf(u"Nobody knows"_s));
}

void OriginalPlaceTest::aPageIsTheFirstThatItsTextStandsOn()
{
    const app::OriginalPlace place =
        app::originalPlaceOf(u"one two"_s, {{storage::StructureKind::Page, {0, 3}, u"7"_s},
                                            {storage::StructureKind::Page, {4, 7}, u"8"_s}});

    QCOMPARE(place.page, 7);
    QCOMPARE(placeOf(u"one two"_s).page, 0);
}

void OriginalPlaceTest::hostileTextsAreSearchedInTime()
{
    const app::OriginalPlace place = placeOf(u"a a a a a a a b"_s);

    QVERIFY(!app::found(place, QString(u"a <"_s).repeated(300'000)));
    QVERIFY(!app::found(place, u"a"_s + QString(1'000'000, u' ')));
    QVERIFY(!app::found(place, QString(u"a &"_s).repeated(300'000)));
}

QTEST_APPLESS_MAIN(OriginalPlaceTest)
#include "originalplacetest.moc"
