#include "app/annotating/suggestionsearch.h"

#include "app/cues/cuefinder.h"
#include "storage/project.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::ArticleSuggestions;
using app::SuggestionKind;
using storage::Article;
using storage::Id;

class SuggestionSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyArticleIsHandedOverInOrder();
    void whatIsFoundHasItsSourceAndContext();
    void placesAreMappedPastEmoji();
    void itStopsWhenItIsTold();
    void aProjectThatIsNotThereIsAnError();

private:
    Id<Article> add(const QString &title, const QString &text);
    std::vector<ArticleSuggestions> searched(qsizetype most = 1000);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storage::Project> m_project;
    std::vector<std::pair<qsizetype, qsizetype>> m_reports;
};

void SuggestionSearchTest::init()
{
    m_project.reset();
    m_reports.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    auto project = storage::Project::create(m_folder->filePath(u"test.sayso"_s));
    QVERIFY(project);
    m_project = std::move(*project);
}

Id<Article> SuggestionSearchTest::add(const QString &title, const QString &text)
{
    storage::NewArticle article;
    article.metadata.title = title;
    article.metadata.language = u"en"_s;
    article.text = text;
    Id<Article> added;
    const auto done = m_project->edit({u"Import"_s, {}}, [&](storage::Edit &edit) {
        const auto id = edit.addArticle(article);
        added = id.valueOr({});
        return id ? storage::Result<void>() : id.error();
    });
    return done ? added : Id<Article>();
}

std::vector<ArticleSuggestions> SuggestionSearchTest::searched(qsizetype most)
{
    std::vector<ArticleSuggestions> articles;
    const auto done = app::searchSuggestions(
        m_project->path(), {},
        [&](ArticleSuggestions each) { articles.push_back(std::move(each)); },
        [&](qsizetype number, qsizetype total) {
            m_reports.emplace_back(number, total);
            return number < most;
        });
    if (!done)
        articles.clear();
    return articles;
}

void SuggestionSearchTest::everyArticleIsHandedOverInOrder()
{
    const auto first = add(u"Harbour"_s, u"The mayor said that the harbour was closed.\n"_s);
    const auto second = add(u"Nothing"_s, u"Blue.\n"_s);

    const std::vector<ArticleSuggestions> articles = searched();

    QCOMPARE(articles.size(), size_t(2));
    QCOMPARE(articles[0].article, first);
    QCOMPARE(articles[0].title, u"Harbour"_s);
    QVERIFY(!articles[0].found.empty());
    QCOMPARE(articles[1].article, second);
    QVERIFY(articles[1].found.empty());
    QCOMPARE(m_reports.front(), (std::pair<qsizetype, qsizetype>{0, 2}));
    QCOMPARE(m_reports.back(), (std::pair<qsizetype, qsizetype>{2, 2}));
}

void SuggestionSearchTest::whatIsFoundHasItsSourceAndContext()
{
    add(u"Harbour"_s, u"Nets.\nThe mayor said that 40 ships were waiting.\nMore.\n"_s);

    const std::vector<app::FoundSuggestion> found = searched().at(0).found;

    QCOMPARE(found.size(), size_t(2));
    QVERIFY(found[0].suggestion.kind == SuggestionKind::Attribution);
    QCOMPARE(found[0].source, u"The mayor"_s);
    QCOMPARE(found[0].context,
             (app::Context{u"The mayor"_s, u"said"_s, u"that 40 ships were waiting."_s}));
    QVERIFY(found[1].suggestion.kind == SuggestionKind::Figure);
    QVERIFY(found[1].source.isEmpty());
}

void SuggestionSearchTest::placesAreMappedPastEmoji()
{
    add(u"Harbour"_s, u"🐟🐟 The mayor said that the harbour was closed.\n"_s);

    const ArticleSuggestions article = searched().at(0);

    const storage::TextRange place = article.found.at(0).suggestion.place();
    QCOMPARE(article.map.toCodePoints(place).begin, place.begin - 2);
}

void SuggestionSearchTest::itStopsWhenItIsTold()
{
    for (int i = 0; i < 5; ++i)
        add(u"Harbour %1"_s.arg(i), u"The mayor said that %1 ships were waiting.\n"_s.arg(i + 2));

    QCOMPARE(searched(2).size(), size_t(2));
}

void SuggestionSearchTest::aProjectThatIsNotThereIsAnError()
{
    bool isVisited = false;

    const auto done = app::searchSuggestions(
        m_folder->filePath(u"other.sayso"_s), {}, [&](ArticleSuggestions) { isVisited = true; },
        [](qsizetype, qsizetype) { return true; });

    QVERIFY(!done);
    QVERIFY(!isVisited);
}

QTEST_GUILESS_MAIN(SuggestionSearchTest)
#include "suggestionsearchtest.moc"
