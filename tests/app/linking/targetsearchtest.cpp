#include "linkingfixture.h"

#include "app/linking/targetsearch.h"

using namespace storage;
using namespace Qt::StringLiterals;
using app::AnnotationExcerpt;
using app::AnnotationSearch;

class TargetSearchTest : public LinkingFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { close(); }

    void findsWhatHasAllTheWords_data();
    void findsWhatHasAllTheWords();
    void onlyTheWantedTagsAreFound();
    void articlesAreSearchedInTheGivenOrder();
    void noMoreThanWantedAreFound();
    void stopsWhenAsked();
    void passagesAreJoinedAndLongOnesCut();

private:
    AnnotationSearch searchFor(const QString &query) const
    {
        return {query,
                {tagMeaning(app::meaning::claim), tagMeaning(app::meaning::attribution)},
                {},
                m_project->articles().value(),
                200};
    }
    std::vector<AnnotationExcerpt> found(const AnnotationSearch &search) const
    {
        return app::findAnnotations(*m_project, m_codebook, search, [] { return true; }).value();
    }
};

void TargetSearchTest::initTestCase()
{
    open();
    claim(u"300 boats lay idle"_s);
    add(made(app::meaning::attribution,
             {{app::meaning::source, u"Mrs Okoro"_s}, {app::meaning::content, u"We lost all"_s}}));
    claim(u"She put the loss at 300 boats"_s, m_other);
    figure(u"300"_s);
}

void TargetSearchTest::findsWhatHasAllTheWords_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("words");

    const QString idle = u"300 boats lay idle"_s;
    const QString lost = u"We lost all … Mrs Okoro"_s; // in the order of the text
    const QString loss = u"She put the loss at 300 boats"_s;
    QTest::newRow("nothing is asked for") << u""_s << QStringList{idle, lost, loss};
    QTest::newRow("a word of the passage") << u"BOATS"_s << QStringList{idle, loss};
    QTest::newRow("a part of a word") << u"okor"_s << QStringList{lost};
    QTest::newRow("words of two passages") << u"okoro lost"_s << QStringList{lost};
    QTest::newRow("a word beside the passages") << u"ministry"_s << QStringList();
    QTest::newRow("the tag") << u"attrib"_s << QStringList{lost};
    QTest::newRow("the title") << u"the loss"_s << QStringList{loss};
    QTest::newRow("tag, title and passage") << u"claim harbour idle"_s << QStringList{idle};
    QTest::newRow("one word too many") << u"boats idle okoro"_s << QStringList();
}

void TargetSearchTest::findsWhatHasAllTheWords()
{
    QFETCH(QString, query);
    QFETCH(QStringList, words);

    QStringList quotes;
    for (const AnnotationExcerpt &excerpt : found(searchFor(query)))
        quotes.append(excerpt.words);

    QCOMPARE(quotes, words);
}

void TargetSearchTest::onlyTheWantedTagsAreFound()
{
    AnnotationSearch search = searchFor({});
    search.tags = {tagMeaning(app::meaning::figure)};
    const auto figures = found(search);

    QCOMPARE(figures.size(), size_t(1));
    search.except = figures.front().id;
    QVERIFY(found(search).empty());
}

void TargetSearchTest::articlesAreSearchedInTheGivenOrder()
{
    AnnotationSearch search = searchFor(u"boats"_s);
    std::reverse(search.articles.begin(), search.articles.end());

    const auto boats = found(search);

    QCOMPARE(boats.size(), size_t(2));
    QCOMPARE(boats.front().articleId, m_other);
    QCOMPARE(boats.back().articleId, m_article);
}

void TargetSearchTest::noMoreThanWantedAreFound()
{
    AnnotationSearch search = searchFor({});
    search.most = 2;

    QCOMPARE(found(search).size(), size_t(2));
}

void TargetSearchTest::stopsWhenAsked()
{
    const auto stopped =
        app::findAnnotations(*m_project, m_codebook, searchFor({}), [] { return false; });

    QVERIFY(stopped && stopped->empty());
}

void TargetSearchTest::passagesAreJoinedAndLongOnesCut()
{
    const app::TextMap map(text);

    QCOMPARE(app::excerptOf(text, map, {rangeOf(u"Okoro \U0001F6A2"_s), rangeOf(u"the loss"_s)}),
             u"Okoro \U0001F6A2 … the loss"_s);
    const TextRange whole = map.toCodePoints({0, text.size()});
    const QString cut = app::excerptOf(text, map, {whole, whole});
    QVERIFY(cut.startsWith(u"The union said"_s));
    QVERIFY(cut.endsWith(u'…'));
}

QTEST_GUILESS_MAIN(TargetSearchTest)
#include "targetsearchtest.moc"
