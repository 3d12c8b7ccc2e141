#include "app/annotating/cuewordlist.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::CueKind;
using app::CueWord;

class CueWordListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aListComesBackAsItWasSet();
    void oneEditIsUndoneAndRedone();
    void wordsThatStayKeepTheirIdentity();
    void whatIsTheSameIsNoEdit();
    void everyKindHasANameOfItsOwn();

private:
    std::vector<CueWord> words() const { return app::cueWordsOf(*m_project).valueOr({}); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storage::Project> m_project;
    const std::vector<CueWord> m_list{{u"so to speak"_s, false, CueKind::Hedge, u"#1F5FB0"_s},
                                      {u"claim(s|ed)"_s, true, CueKind::SureWord, {}}};
};

void CueWordListTest::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto project = storage::Project::create(m_folder->filePath(u"test.sayso"_s));
    QVERIFY(project);
    m_project = std::move(*project);
}

void CueWordListTest::aListComesBackAsItWasSet()
{
    const auto changes = app::setCueWords(*m_project, m_list);

    QVERIFY(changes);
    QVERIFY(changes->listedWords);
    QCOMPARE(words(), m_list);
    const QString path = m_project->path();
    m_project.reset();
    auto reopened = storage::Project::open(path);
    QVERIFY(reopened);
    QCOMPARE(app::cueWordsOf(**reopened).valueOr({}), m_list);
}

void CueWordListTest::oneEditIsUndoneAndRedone()
{
    QVERIFY(app::setCueWords(*m_project, m_list));
    QVERIFY(app::setCueWords(*m_project, {m_list[1], {u"today"_s, false, CueKind::Date, {}}}));

    QVERIFY(m_project->undo());
    QCOMPARE(words(), m_list);
    QVERIFY(m_project->redo());

    QCOMPARE(words().size(), size_t(2));
    QCOMPARE(words()[1].pattern, u"today"_s);
    QVERIFY(m_project->undo());
    QVERIFY(m_project->undo());
    QVERIFY(words().empty());
}

void CueWordListTest::wordsThatStayKeepTheirIdentity()
{
    QVERIFY(app::setCueWords(*m_project, m_list));
    const auto before = m_project->listedWords().valueOr({});

    std::vector<CueWord> turned{m_list[1], m_list[0]};
    turned[0].kind = CueKind::Credit;
    QVERIFY(app::setCueWords(*m_project, turned));

    QCOMPARE(words(), turned);
    const auto after = m_project->listedWords().valueOr({});
    QCOMPARE(after[0].uuid, before[1].uuid);
    QCOMPARE(after[1].uuid, before[0].uuid);
}

void CueWordListTest::whatIsTheSameIsNoEdit()
{
    QVERIFY(app::setCueWords(*m_project, m_list));
    const size_t history = m_project->history().valueOr({}).size();

    QVERIFY(app::setCueWords(*m_project, m_list));

    QCOMPARE(m_project->history().valueOr({}).size(), history);
}

void CueWordListTest::everyKindHasANameOfItsOwn()
{
    QStringList names;
    for (int kind = int(CueKind::SureWord); kind <= int(CueKind::Name); ++kind) {
        names.append(app::storedNameOf(CueKind(kind)));
        QCOMPARE(app::cueKindStoredAs(names.last()), std::optional(CueKind(kind)));
    }

    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(app::cueKindStoredAs(u"other"_s), std::nullopt);
}

QTEST_GUILESS_MAIN(CueWordListTest)
#include "cuewordlisttest.moc"
