#include "ui/inspector/gatheringline.h"

#include "app/codebook/startercodebook.h"
#include "tests/ui/article_view/screenreader.h"

#include <QTemporaryDir>

using storage::Annotation;
using storage::Codebook;
using storage::Tag;

/// The line on what is being put together, as it is read and heard.
class GatheringLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { setTestListener(nullptr); }

    void showsNothingAtFirst();
    void namesTheKeysOfMissingParts();
    void quotesThePartsThatAreThere();
    void isSpokenAsItChanges();
    void isNotSpokenAgainWhileNothingChanges();

private:
    Annotation attribution(const QStringList &roles) const;

    Codebook m_codebook;
    std::unique_ptr<GatheringLine> m_line;
};

void GatheringLineTest::initTestCase()
{
    const QTemporaryDir folder;
    const auto project = app::createProject(folder.filePath(u"test.sayso"_s));
    QVERIFY(project);
    m_codebook = (*project)->codebook().value();
}

void GatheringLineTest::init()
{
    told.clear();
    setTestListener(hear);
    m_line = std::make_unique<GatheringLine>();
}

Annotation GatheringLineTest::attribution(const QStringList &roles) const
{
    Annotation annotation;
    annotation.tagId = m_codebook.tagNamed(u"Attribution"_s)->id;
    for (qsizetype i = 0; i < roles.size(); ++i) {
        const auto id = m_codebook.roleNamed(annotation.tagId, roles[i])->id;
        annotation.spans.push_back({{i + 1}, id, {i * 10, i * 10 + 5}});
    }
    return annotation;
}

void GatheringLineTest::showsNothingAtFirst()
{
    QVERIFY(m_line->isHidden());
    QVERIFY(m_line->words().isEmpty());
}

void GatheringLineTest::namesTheKeysOfMissingParts()
{
    m_line->showBegun(m_codebook, m_codebook.tagNamed(u"Attribution"_s)->id);

    QCOMPARE(m_line->words(),
             u"Attribution: Source, if there is one – press S\u00a0· Cue – press U\u00a0· "
             u"Content – press Q\nThe next part begins it. Esc gives it up."_s);
    m_line->showNothing();
    QVERIFY(m_line->isHidden());
}

void GatheringLineTest::quotesThePartsThatAreThere()
{
    m_line->showAnnotation(m_codebook, attribution({u"cue"_s, u"content"_s, u"content"_s}),
                           [](TextRange range) { return u"words at %1"_s.arg(range.begin); });

    QCOMPARE(m_line->words(),
             u"Attribution: Source, if there is one – press S\u00a0· Cue ✓ words at 0\u00a0· "
             u"Content ✓ words "
             u"at 10 … words at 20\nAll that it needs is there. Enter finishes it."_s);
}

void GatheringLineTest::isSpokenAsItChanges()
{
    const auto quote = [](TextRange) { return u"said"_s; };
    m_line->showAnnotation(m_codebook, attribution({u"cue"_s}), quote);

    QTRY_COMPARE(spoken(), QStringList{m_line->words()});
    m_line->showAnnotation(m_codebook, attribution({u"cue"_s, u"source"_s}), quote);

    QTRY_COMPARE(spoken().size(), 2);
    QCOMPARE(spoken().last(), m_line->words());
}

void GatheringLineTest::isNotSpokenAgainWhileNothingChanges()
{
    const auto quote = [](TextRange) { return u"said"_s; };
    m_line->showAnnotation(m_codebook, attribution({u"cue"_s}), quote);
    QTRY_COMPARE(spoken().size(), 1);

    m_line->showAnnotation(m_codebook, attribution({u"cue"_s}), quote);
    QCoreApplication::processEvents();

    QCOMPARE(spoken().size(), 1);
}

QTEST_MAIN(GatheringLineTest)
#include "gatheringlinetest.moc"
