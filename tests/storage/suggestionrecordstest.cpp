#include "storage/project.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace storage;
using namespace Qt::StringLiterals;

/// Rejected suggestions and the project's own words.
class SuggestionRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void rejectedSuggestionsComeAndGo();
    void oneIsRejectedOnce();
    void aPlaceOutsideTheTextIsRefused();
    void theyGoWithTheirArticle();
    void changesNameTheArticle();
    void listedWordsAreReplaced();
    void anEmptyWordIsRefused();
    void countsTellHowManyWereDecided();

private:
    struct Everything
    {
        std::vector<RejectedSuggestion> rejected;
        std::vector<ListedWord> words;
        bool operator==(const Everything &) const = default;
    };
    Everything everything() const
    {
        return {*m_project->rejectedSuggestions(m_article), *m_project->listedWords()};
    }
    using Steps = std::function<Result<void>(Edit &)>;
    Result<Changes> edit(const Steps &steps) { return m_project->edit({u"Edit"_s, {}}, steps); }

    /// There, back, there again, and still there when the project is opened again.
    void performs(const Steps &steps)
    {
        const Everything before = everything();
        QVERIFY(edit(steps));
        const Everything after = everything();
        QVERIFY(after != before);
        QVERIFY(m_project->check()->empty());
        QVERIFY(m_project->undo());
        QVERIFY(everything() == before);
        QVERIFY(m_project->redo());
        QVERIFY(everything() == after);
        m_project.reset();
        m_project = std::move(Project::open(m_path).value());
        QVERIFY(everything() == after);
    }
    RejectedSuggestion rejected(TextRange place) const
    {
        return {{}, {}, m_article, m_analyst, u"attribution"_s, u"clause_after"_s, place, {}};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Project> m_project;
    Id<Article> m_article;
    Id<Analyst> m_analyst;
};

void SuggestionRecordsTest::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"p.sayso"_s);
    m_project = std::move(Project::create(m_path).value());
    QVERIFY(edit([this](Edit &edit) -> Result<void> {
        NewArticle article;
        article.text = u"The mayor \U0001F6A2 said no."_s;
        m_article = edit.addArticle(article).value();
        m_analyst = edit.analystNamed(u"Ana"_s).value();
        return {};
    }));
}

void SuggestionRecordsTest::rejectedSuggestionsComeAndGo()
{
    performs([this](Edit &edit) { return edit.addRejectedSuggestion(rejected({12, 16})); });

    const RejectedSuggestion stored = m_project->rejectedSuggestions(m_article)->front();
    QCOMPARE(stored.place, (TextRange{12, 16}));
    QCOMPARE(stored.rule, u"clause_after"_s);
    QVERIFY(!stored.uuid.isEmpty() && !stored.created.isEmpty());

    performs([&stored](Edit &edit) { return edit.removeRejectedSuggestion(stored.id); });

    QVERIFY(m_project->rejectedSuggestions(m_article)->empty());
}

void SuggestionRecordsTest::oneIsRejectedOnce()
{
    for (int time = 0; time < 2; ++time)
        QVERIFY(edit([this](Edit &edit) { return edit.addRejectedSuggestion(rejected({0, 3})); }));

    QCOMPARE(m_project->rejectedSuggestions(m_article)->size(), size_t(1));
}

void SuggestionRecordsTest::aPlaceOutsideTheTextIsRefused()
{
    for (const TextRange place : {TextRange{20, 21}, TextRange{3, 3}, TextRange{-1, 2}}) {
        const auto refused =
            edit([&](Edit &edit) { return edit.addRejectedSuggestion(rejected(place)); });
        QCOMPARE(refused.error().code, ErrorCode::RangeOutsideText);
    }
    QVERIFY(m_project->rejectedSuggestions(m_article)->empty());
}

void SuggestionRecordsTest::theyGoWithTheirArticle()
{
    QVERIFY(edit([this](Edit &edit) { return edit.addRejectedSuggestion(rejected({0, 3})); }));

    performs([this](Edit &edit) { return edit.removeArticle(m_article); });

    QVERIFY(m_project->rejectedSuggestions(m_article)->empty());
}

void SuggestionRecordsTest::changesNameTheArticle()
{
    const Result<Changes> added = edit([this](Edit &edit) {
        return edit.addRejectedSuggestion(rejected({0, 3}));
    });
    const Result<Changes> words = edit([](Edit &edit) {
        return edit.setListedWords({{{}, {}, u"lit"_s, false, u"sure"_s, {}}});
    });

    QCOMPARE(added->suggestions, std::vector{m_article});
    QVERIFY(!added->listedWords && !added->codebook);
    QVERIFY(words->listedWords && words->suggestions.empty() && !words->codebook);
    QCOMPARE(m_project->undo()->listedWords, true);
    QCOMPARE(m_project->undo()->suggestions, std::vector{m_article});
}

void SuggestionRecordsTest::listedWordsAreReplaced()
{
    const std::vector<ListedWord> two{{{}, {}, u"regime"_s, false, u"sure"_s, u"#AA0000"_s},
                                      {{}, {}, u"\\bso-called\\b"_s, true, u"hedge"_s, {}}};
    performs([&two](Edit &edit) { return edit.setListedWords(two); });
    std::vector<ListedWord> kept = *m_project->listedWords();
    QCOMPARE(kept.size(), size_t(2));
    QCOMPARE(kept[1].isRegularExpression, true);

    kept[1].kind = u"likely"_s;
    std::swap(kept[0], kept[1]);
    kept.push_back({{}, {}, u"third"_s, false, u"date"_s, {}});
    performs([&kept](Edit &edit) { return edit.setListedWords(kept); });
    const std::vector<ListedWord> now = *m_project->listedWords();
    QCOMPARE(now.size(), size_t(3));
    QCOMPARE(now[0], kept[0]);
    QCOMPARE(now[1].pattern, u"regime"_s);
    QCOMPARE(now[1].uuid, kept[1].uuid);

    performs([](Edit &edit) { return edit.setListedWords({}); });
    QVERIFY(m_project->listedWords()->empty());
}

void SuggestionRecordsTest::anEmptyWordIsRefused()
{
    const auto refused = edit([](Edit &edit) {
        return edit.setListedWords(
            {{{}, {}, u"good"_s, false, u"sure"_s, {}}, {{}, {}, u"  "_s, false, u"sure"_s, {}}});
    });

    QCOMPARE(refused.error().code, ErrorCode::NameEmpty);
    QVERIFY(m_project->listedWords()->empty());
}

void SuggestionRecordsTest::countsTellHowManyWereDecided()
{
    QVERIFY(edit([this](Edit &edit) -> Result<void> {
        Tag claim;
        claim.name = u"Claim"_s;
        const Id<Tag> tag = edit.addTag(claim).value();
        for (const QString &origin : {u"suggestion:clause_after"_s, u"analyst"_s}) {
            Annotation annotation;
            annotation.articleId = m_article;
            annotation.tagId = tag;
            annotation.analystId = m_analyst;
            annotation.origin = origin;
            annotation.spans.push_back({{}, {}, {0, 3}});
            if (const auto added = edit.addAnnotation(annotation); !added)
                return added.error();
        }
        return edit.addRejectedSuggestion(rejected({4, 9}));
    }));

    QCOMPARE(m_project->counts()->acceptedSuggestions, 1);
    QCOMPARE(m_project->counts()->rejectedSuggestions, 1);
}

QTEST_GUILESS_MAIN(SuggestionRecordsTest)
#include "suggestionrecordstest.moc"
