#include "app/copies/copyedits.h"
#include "app/copies/copygroups.h"
#include "tests/app/annotating/annotatingfixture.h"

using namespace Qt::StringLiterals;
using app::CopyGroup;
using app::CopyMember;
using storage::Article;
using storage::ArticleRelation;
using storage::Changes;
using storage::ErrorCode;
using storage::Id;
using storage::Result;

/// The copies in a project and what the analyst decides about them.
class CopiesTest : public AnnotatingFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void looksForCopiesInTheWholeProject();
    void theSimilarityAskedForDecides();
    void whatCountsAsACopyIsInTheGroupOfItsOriginal();
    void theOriginalIsTheOneThatWasChosen();
    void searchingIsCancelled();
    void countingIsOneStepThatIsUndoneRedoneAndKept();
    void countingNamesTheArticles();
    void severalGroupsAreCountedInOneEdit();
    void copiesOfACopyFollowItToItsOriginal();
    void theOriginalMayBecomeTheCopy();
    void correctionsAreNoCopies();
    void keepingApartTakesTheRelationsAway();
    void whatIsKeptApartIsRemembered();
    void whatIsKeptApartIsSoFromTheCopiesToo();
    void countingTakesBackThatTheyAreKeptApart();
    void onlyWhatChangedIsReadAnew();
    void removingTakesArticlesWithTheirAnnotations();
    void copiesOfWhatGoesAreRelatedToItsOriginal();
    void aGroupIsBroughtUpToDate();
    void comparingWithAnotherTellsTheLikenessAnew();
    void nothingToDoIsNoEdit();
    void missingArticlesAreRefused();
    void aReadOnlyProjectRefuses();
    void circlesHaveNoOriginal();

private:
    Id<Article> add(const QString &title, const QString &body);
    std::vector<CopyGroup> groups(const app::DuplicateOptions &options = {}) const
    {
        return app::copyGroups(*m_project, options).value();
    }
    /// "copy>original" of all relations, by id.
    QStringList relations() const;
    QString relation(Id<Article> from, Id<Article> to) const
    {
        return QString::number(from.value) + u'>' + QString::number(to.value);
    }
    void relate(Id<Article> from, Id<Article> to, ArticleRelation::Kind kind);
    void reopen();

    Id<Article> m_report, m_edited, m_cut, m_other;
};

namespace {

/// Sixty different words.
QString report()
{
    QStringList words;
    for (int i = 0; i < 60; ++i)
        words.append(u"word%1"_s.arg(i));
    return words.join(u' ') + u".\n"_s;
}

} // namespace

void CopiesTest::init()
{
    open();
    m_report = add(u"Report"_s, report());
    m_edited = add(u"Edited"_s, report().replace(u"word30 "_s, u"another "_s));
    m_cut = add(u"Cut"_s, report().section(u' ', 0, 39));
    m_other = add(u"Ferry"_s, u"The ferry did not sail.\n"_s);
}

Id<Article> CopiesTest::add(const QString &title, const QString &body)
{
    storage::NewArticle article;
    article.metadata.title = title;
    article.text = body;
    article.words = body.count(u' ') + 1;
    Id<Article> added;
    const auto done = m_project->edit({u"Import"_s, {}}, [&](storage::Edit &edit) {
        const auto id = edit.addArticle(article);
        added = id.valueOr({});
        return id ? Result<void>() : id.error();
    });
    if (!done)
        QTest::qFail("The article could not be added.", __FILE__, __LINE__);
    return added;
}

void CopiesTest::relate(Id<Article> from, Id<Article> to, ArticleRelation::Kind kind)
{
    QVERIFY(m_project->edit({u"Relate"_s, {}}, [&](storage::Edit &edit) {
        return edit.addRelation({{}, {}, kind, from, to});
    }));
}

void CopiesTest::reopen()
{
    const QString path = m_project->path();
    m_annotator.reset();
    m_project.reset();
    m_project = std::move(storage::Project::open(path).value());
    QVERIFY(m_project->useAnalyst(u"Anna"_s));
}

QStringList CopiesTest::relations() const
{
    QStringList lines;
    for (const ArticleRelation &each : m_project->relations().value()) {
        if (each.kind == ArticleRelation::Kind::CopyOf)
            lines.append(relation(each.from, each.to));
    }
    lines.sort();
    return lines;
}

void CopiesTest::looksForCopiesInTheWholeProject()
{
    qsizetype last = 0;

    const auto found = app::copyGroups(*m_project, {}, [&last](qsizetype done, qsizetype) {
        last = done;
        return true;
    });

    QVERIFY(found);
    QCOMPARE(found->size(), 1u);
    const CopyGroup &group = found->front();
    QCOMPARE(group.original, m_report);
    QCOMPARE(group.members.size(), 3u);
    QVERIFY(group.member(m_report)->likening.isExact);
    QVERIFY(group.member(m_edited)->likening.similarity > 0.8);
    QVERIFY(!group.member(m_edited)->likening.isExact);
    QVERIFY(group.member(m_cut)->likening.containment > 0.9);
    QVERIFY(group.member(m_cut)->likening.similarity < 0.8);
    QVERIFY(!group.member(m_other));
    for (const CopyMember &member : group.members)
        QVERIFY(!member.isCounted && member.isThere);
    QCOMPARE(last, 5);
}

void CopiesTest::theSimilarityAskedForDecides()
{
    const std::vector<CopyGroup> strict = groups({.similarity = 0.95, .containment = 1});
    const std::vector<CopyGroup> loose = groups({.similarity = 0.8, .containment = 1});

    QCOMPARE(strict.size(), 1u);
    QVERIFY(strict.front().member(m_cut)); // all of it is in the report
    QVERIFY(!strict.front().member(m_edited));
    QVERIFY(loose.front().member(m_edited));
}

void CopiesTest::whatCountsAsACopyIsInTheGroupOfItsOriginal()
{
    relate(m_other, m_report, ArticleRelation::Kind::CopyOf);

    const std::vector<CopyGroup> found = groups();

    QCOMPARE(found.size(), 1u);
    QCOMPARE(found.front().members.size(), 4u);
    QVERIFY(found.front().member(m_other)->isCounted);
    QCOMPARE(found.front().member(m_other)->likening.similarity, 0.0);
    QVERIFY(!found.front().member(m_cut)->isCounted);
}

void CopiesTest::theOriginalIsTheOneThatWasChosen()
{
    QVERIFY(app::countAsCopies(*m_project, {{m_cut, {m_report}}}));

    const std::vector<CopyGroup> found = groups();

    QCOMPARE(found.size(), 1u);
    QCOMPARE(found.front().original, m_cut);
    QVERIFY(found.front().member(m_report)->isCounted);
    QVERIFY(!found.front().member(m_edited)->isCounted);
    QVERIFY(found.front().member(m_edited)->likening.similarity < 0.8);
    QVERIFY(found.front().member(m_edited)->likening.similarity > 0.3);
}

void CopiesTest::searchingIsCancelled()
{
    const auto found =
        app::copyGroups(*m_project, {}, [](qsizetype done, qsizetype) { return done < 2; });

    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Cancelled);
}

void CopiesTest::countingIsOneStepThatIsUndoneRedoneAndKept()
{
    const auto counted = app::countAsCopies(*m_project, {{m_report, {m_edited, m_cut}}});

    QVERIFY(counted);
    QCOMPARE(counted->articles.size(), 3u);
    const QStringList both{relation(m_edited, m_report), relation(m_cut, m_report)};
    QCOMPARE(relations(), both);
    QVERIFY(m_project->undo());
    QCOMPARE(relations(), QStringList());
    QVERIFY(m_project->redo());
    QCOMPARE(relations(), both);
    reopen();
    QCOMPARE(relations(), both);
    QVERIFY(m_project->undo());
    QCOMPARE(relations(), QStringList());
}

void CopiesTest::countingNamesTheArticles()
{
    QVERIFY(app::countAsCopies(*m_project, {{m_report, {m_edited, m_cut, m_report}}}));
    QCOMPARE(m_project->history().value().back().action.text(), u"Count 2 articles as copies"_s);
    QVERIFY(app::keepApart(*m_project, {{m_report, {m_cut}}}));
    QCOMPARE(m_project->history().value().back().action.text(),
             u"Count “Cut” as an article of its own"_s);
    QVERIFY(app::removeCopies(*m_project, {m_cut, m_edited}));
    QCOMPARE(m_project->history().value().back().action.text(),
             u"Delete 2 articles that are copies"_s);
}

void CopiesTest::severalGroupsAreCountedInOneEdit()
{
    const Id<Article> ferry = add(u"Ferry again"_s, u"The ferry did not sail.\n"_s);

    QVERIFY(app::countAsCopies(*m_project, {{m_report, {m_cut}}, {m_other, {ferry}}}));

    QCOMPARE(relations(), QStringList({relation(m_cut, m_report), relation(ferry, m_other)}));
    QVERIFY(m_project->undo());
    QCOMPARE(relations(), QStringList());
}

void CopiesTest::copiesOfACopyFollowItToItsOriginal()
{
    QVERIFY(app::countAsCopies(*m_project, {{m_edited, {m_cut}}}));

    QVERIFY(app::countAsCopies(*m_project, {{m_report, {m_edited}}}));

    QCOMPARE(relations(), QStringList({relation(m_edited, m_report), relation(m_cut, m_report)}));
}

void CopiesTest::theOriginalMayBecomeTheCopy()
{
    QVERIFY(app::countAsCopies(*m_project, {{m_report, {m_edited, m_cut}}}));

    QVERIFY(app::countAsCopies(*m_project, {{m_edited, {m_report}}}));

    QCOMPARE(relations(), QStringList({relation(m_report, m_edited), relation(m_cut, m_edited)}));
    QVERIFY(m_project->undo());
    QCOMPARE(relations(), QStringList({relation(m_edited, m_report), relation(m_cut, m_report)}));
}

void CopiesTest::correctionsAreNoCopies()
{
    relate(m_other, m_report, ArticleRelation::Kind::Corrects);

    QCOMPARE(groups().front().members.size(), 3u);
    QVERIFY(app::keepApart(*m_project, {{m_report, {m_other}}}));
    QCOMPARE(m_project->relations(m_other)->size(), 2u);
}

void CopiesTest::keepingApartTakesTheRelationsAway()
{
    QVERIFY(app::countAsCopies(*m_project, {{m_report, {m_edited, m_cut}}}));

    QVERIFY(app::keepApart(*m_project, {{m_report, {m_cut}}}));

    QCOMPARE(relations(), QStringList({relation(m_edited, m_report)}));
    QVERIFY(m_project->undo());
    QCOMPARE(relations().size(), 2);
    QVERIFY(m_project->redo());
    reopen();
    QCOMPARE(relations(), QStringList({relation(m_edited, m_report)}));
}

void CopiesTest::whatIsKeptApartIsRemembered()
{
    std::vector<CopyGroup> found = groups();

    QVERIFY(app::keepApart(*m_project, {{m_report, {m_cut, m_report}}}));

    QVERIFY(app::bringUpToDate(*m_project, found));
    QVERIFY(found.front().member(m_cut)->isApart);
    QVERIFY(!found.front().member(m_edited)->isApart);
    QVERIFY(!found.front().member(m_report)->isApart);
    QVERIFY(app::keepApart(*m_project, {{m_report, {m_cut}}})->isEmpty());
    QVERIFY(app::keepApart(*m_project, {{m_cut, {m_report}}})->isEmpty());
    reopen();
    QVERIFY(groups().front().member(m_cut)->isApart);
    QVERIFY(m_project->undo());
    QVERIFY(!groups().front().member(m_cut)->isApart);
    QVERIFY(m_project->redo());
    QVERIFY(groups().front().member(m_cut)->isApart);
    QVERIFY(m_project->check()->empty());
}

void CopiesTest::whatIsKeptApartIsSoFromTheCopiesToo()
{
    QVERIFY(app::countAsCopies(*m_project, {{m_report, {m_edited}}}));
    QVERIFY(app::keepApart(*m_project, {{m_report, {m_cut}}}));

    const app::KeptApart apart(*m_project->relations());

    QVERIFY(apart.has(m_cut, m_report));
    QVERIFY(apart.has(m_report, m_cut));
    QVERIFY(apart.has(m_edited, m_cut));
    QVERIFY(!apart.has(m_edited, m_report));
    QVERIFY(!apart.has(m_cut, m_cut));
    QVERIFY(!apart.has(m_other, m_cut));
}

void CopiesTest::countingTakesBackThatTheyAreKeptApart()
{
    QVERIFY(app::keepApart(*m_project, {{m_report, {m_cut, m_edited}}}));

    QVERIFY(app::countAsCopies(*m_project, {{m_cut, {m_report}}}));

    QCOMPARE(relations(), QStringList({relation(m_report, m_cut)}));
    const app::KeptApart apart(*m_project->relations());
    QVERIFY(!apart.has(m_cut, m_report));
    QVERIFY(apart.has(m_edited, m_report));
    QVERIFY(m_project->undo());
    QVERIFY(app::KeptApart(*m_project->relations()).has(m_cut, m_report));
}

void CopiesTest::onlyWhatChangedIsReadAnew()
{
    std::vector<CopyGroup> found = groups();
    const auto rename = [this](Id<Article> id) {
        Article article = m_project->article(id).value();
        article.metadata.title = u"Renamed"_s;
        QVERIFY(m_project->edit({u"Rename"_s, {}},
                                [&](storage::Edit &edit) { return edit.updateArticle(article); }));
    };
    rename(m_cut);
    rename(m_edited);

    QVERIFY(app::bringUpToDate(*m_project, found, std::set{m_cut, m_other}));

    QCOMPARE(found.front().member(m_cut)->article.title, u"Renamed"_s);
    QCOMPARE(found.front().member(m_edited)->article.title, u"Edited"_s);
    QVERIFY(app::countAsCopies(*m_project, {{m_report, {m_edited}}}));
    QVERIFY(app::bringUpToDate(*m_project, found, std::set<Id<Article>>()));
    QVERIFY(found.front().member(m_edited)->isCounted);
}

void CopiesTest::removingTakesArticlesWithTheirAnnotations()
{
    const storage::Codebook codebook = m_project->codebook().value();
    storage::Annotation annotation;
    annotation.articleId = m_cut;
    annotation.tagId = codebook.tagNamed(u"Claim"_s)->id;
    annotation.spans = {{{}, codebook.rolesOf(annotation.tagId).front()->id, {0, 5}}};
    QVERIFY(m_project->edit({u"Annotate"_s, {}}, [&](storage::Edit &edit) {
        const auto id = edit.addAnnotation(annotation);
        return id ? Result<void>() : id.error();
    }));

    QVERIFY(app::removeCopies(*m_project, {m_cut, m_edited}));

    QCOMPARE(m_project->article(m_cut).error().code, ErrorCode::NotFound);
    QCOMPARE(m_project->articles()->size(), 3u);
    QVERIFY(m_project->undo());
    QCOMPARE(m_project->annotations(m_cut)->size(), 1u);
    QVERIFY(m_project->redo());
    reopen();
    QCOMPARE(m_project->articles()->size(), 3u);
}

void CopiesTest::copiesOfWhatGoesAreRelatedToItsOriginal()
{
    relate(m_cut, m_edited, ArticleRelation::Kind::CopyOf);
    relate(m_edited, m_report, ArticleRelation::Kind::CopyOf);

    QVERIFY(app::removeCopies(*m_project, {m_edited}));

    QCOMPARE(relations(), QStringList({relation(m_cut, m_report)}));
    QVERIFY(m_project->undo());
    QCOMPARE(relations(), QStringList({relation(m_edited, m_report), relation(m_cut, m_edited)}));
}

void CopiesTest::aGroupIsBroughtUpToDate()
{
    std::vector<CopyGroup> found = groups();
    QVERIFY(app::countAsCopies(*m_project, {{m_edited, {m_cut}}}));
    QVERIFY(app::removeCopies(*m_project, {m_report}));

    QVERIFY(app::bringUpToDate(*m_project, found));

    QCOMPARE(found.front().original, m_edited);
    QVERIFY(found.front().member(m_cut)->isCounted);
    QVERIFY(!found.front().member(m_report)->isThere);
    QCOMPARE(found.front().countThere(), 2);
    QVERIFY(m_project->undo());
    QVERIFY(m_project->undo());
    QVERIFY(app::bringUpToDate(*m_project, found));
    QCOMPARE(found.front().countThere(), 3);
    QVERIFY(!found.front().member(m_cut)->isCounted);
}

void CopiesTest::comparingWithAnotherTellsTheLikenessAnew()
{
    std::vector<CopyGroup> found = groups();
    const double before = found.front().member(m_cut)->likening.similarity;

    QVERIFY(app::compareWith(*m_project, found.front(), m_cut));

    QCOMPARE(found.front().original, m_cut);
    QVERIFY(found.front().member(m_cut)->likening.isExact);
    QCOMPARE(found.front().member(m_report)->likening.similarity, before);
    QCOMPARE(relations(), QStringList());
    QVERIFY(app::bringUpToDate(*m_project, found));
    QCOMPARE(found.front().original, m_cut);
}

void CopiesTest::nothingToDoIsNoEdit()
{
    QVERIFY(app::countAsCopies(*m_project, {{m_report, {m_edited}}}));
    const size_t before = m_project->history()->size();

    QVERIFY(app::countAsCopies(*m_project, {{m_report, {m_edited}}})->isEmpty());
    QVERIFY(app::countAsCopies(*m_project, {{m_report, {m_report}}})->isEmpty());
    QVERIFY(app::countAsCopies(*m_project, {{m_report, {}}})->isEmpty());
    QVERIFY(app::keepApart(*m_project, {{m_report, {m_report}}})->isEmpty());
    QVERIFY(app::removeCopies(*m_project, {})->isEmpty());

    QCOMPARE(m_project->history()->size(), before);
}

void CopiesTest::missingArticlesAreRefused()
{
    const Id<Article> missing{4711};
    const size_t before = m_project->history()->size();

    QCOMPARE(app::countAsCopies(*m_project, {{m_report, {m_cut, missing}}}).error().code,
             ErrorCode::NotFound);
    QCOMPARE(app::countAsCopies(*m_project, {{missing, {m_cut}}}).error().code,
             ErrorCode::NotFound);
    QCOMPARE(app::keepApart(*m_project, {{m_report, {missing}}}).error().code, ErrorCode::NotFound);
    QCOMPARE(app::removeCopies(*m_project, {m_cut, missing}).error().code, ErrorCode::NotFound);

    QCOMPARE(m_project->history()->size(), before);
    QCOMPARE(m_project->articles()->size(), 5u);
    QCOMPARE(relations(), QStringList());
}

void CopiesTest::aReadOnlyProjectRefuses()
{
    const QString path = m_project->path();
    m_annotator.reset();
    m_project.reset();
    m_project = std::move(storage::Project::open(path, storage::Project::Access::ReadOnly).value());

    QCOMPARE(app::countAsCopies(*m_project, {{m_report, {m_cut}}}).error().code,
             ErrorCode::ProjectReadOnly);
    QCOMPARE(app::removeCopies(*m_project, {m_cut}).error().code, ErrorCode::ProjectReadOnly);
}

void CopiesTest::circlesHaveNoOriginal()
{
    relate(m_cut, m_edited, ArticleRelation::Kind::CopyOf);
    relate(m_edited, m_cut, ArticleRelation::Kind::CopyOf);
    relate(m_other, m_cut, ArticleRelation::Kind::CopyOf);

    QVERIFY(app::originalsOf(*m_project->relations()).empty());
    QCOMPARE(groups().size(), 1u);
    QVERIFY(app::countAsCopies(*m_project, {{m_report, {m_edited, m_cut}}}));
    QCOMPARE(app::originalsOf(*m_project->relations()).size(), 3u);
}

QTEST_GUILESS_MAIN(CopiesTest)
#include "copiestest.moc"
