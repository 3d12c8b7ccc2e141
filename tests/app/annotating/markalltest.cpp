#include "tests/app/annotating/annotatingfixture.h"

using app::Annotator;
using app::PassageKind;
using storage::Annotation;
using storage::Article;
using storage::ArticleStatus;
using storage::Codebook;
using storage::Id;
using storage::Project;
using storage::TextRange;

/// Tagging every occurrence of some words at once.
class MarkAllTest : public AnnotatingFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void everyOccurrenceIsTaggedInOneEdit();
    void occurrencesThatAreTaggedAlreadyAreLeftAlone();
    void partsOfEveryOccurrenceAreAnnotationsOfTheirOwn();
    void oneBadPassageRefusesAll();
    void thePassagesFollowFewChangesAndMany();
};

void MarkAllTest::everyOccurrenceIsTaggedInOneEdit()
{
    const std::vector<TextRange> passages = {rangeOf(QStringLiteral("The mayor ")),
                                             rangeOf(QStringLiteral("closed")),
                                             rangeOf(QStringLiteral("nets"))};
    const size_t before = m_project->history()->size();

    const auto changes = m_annotator->markAll(kind(QStringLiteral("C")), passages);

    QVERIFY(changes.isOk());
    QCOMPARE(changes->annotations.size(), size_t(3));
    QCOMPARE(m_project->history()->size(), before + 1);
    QCOMPARE(m_project->nextUndo()->action.text(), QStringLiteral("Tag 3 occurrences as Claim"));
    const std::vector<Annotation> tagged = annotations();
    QCOMPARE(tagged.size(), size_t(3));
    QCOMPARE(tagged.front().envelope(), rangeOf(QStringLiteral("The mayor")));
    QVERIFY(m_project->article(m_article)->status == ArticleStatus::InProgress);

    QVERIFY(m_project->undo());
    QVERIFY(annotations().empty());
    QVERIFY(m_project->article(m_article)->status == ArticleStatus::ToDo);
    QVERIFY(m_project->redo());
    QCOMPARE(annotations(), tagged);

    const QString path = m_project->path();
    m_annotator.reset();
    m_project.reset();
    m_project = std::move(Project::open(path).value());
    QCOMPARE(annotations(), tagged);
    QVERIFY(m_project->undo());
    QVERIFY(annotations().empty());
}

void MarkAllTest::occurrencesThatAreTaggedAlreadyAreLeftAlone()
{
    QVERIFY(m_annotator->mark(kind(QStringLiteral("C")), rangeOf(QStringLiteral("closed"))));
    const Annotation first = annotations().front();

    QVERIFY(m_annotator->markAll(kind(QStringLiteral("C")), {rangeOf(QStringLiteral("closed")),
                                                             rangeOf(QStringLiteral("nets")),
                                                             rangeOf(QStringLiteral("nets"))}));

    QCOMPARE(annotations().size(), size_t(2));
    QCOMPARE(annotations().front(), first);
    QCOMPARE(m_project->nextUndo()->action.text(), QStringLiteral("Tag as Claim"));

    const auto nothing =
        m_annotator->markAll(kind(QStringLiteral("C")), {rangeOf(QStringLiteral("nets"))});
    QVERIFY(nothing->isEmpty());
    QCOMPARE(annotations().size(), size_t(2));
}

void MarkAllTest::partsOfEveryOccurrenceAreAnnotationsOfTheirOwn()
{
    QVERIFY(m_annotator->mark(kind(QStringLiteral("S")), rangeOf(QStringLiteral("The mayor"))));
    const Id<Annotation> open = m_annotator->open();

    QVERIFY(m_annotator->markAll(kind(QStringLiteral("U")), {rangeOf(QStringLiteral("said")),
                                                             rangeOf(QStringLiteral("lost"))}));

    QCOMPARE(annotations().size(), size_t(3));
    for (const Annotation &annotation : annotations())
        QCOMPARE(annotation.spans.size(), size_t(1));
    QVERIFY(m_annotator->open() == open);
}

void MarkAllTest::oneBadPassageRefusesAll()
{
    const size_t before = m_project->history()->size();
    const qsizetype end = m_annotator->map().length();

    const auto blank = m_annotator->markAll(kind(QStringLiteral("C")),
                                            {rangeOf(QStringLiteral("closed")), {end - 1, end}});

    QVERIFY(!blank.isOk());
    QVERIFY(blank.error().code == storage::ErrorCode::NoPassage);
    const PassageKind unknown{kind(QStringLiteral("C")).tagId, Id<storage::Role>{9999}};
    QVERIFY(!m_annotator->markAll(
        unknown, {rangeOf(QStringLiteral("closed")), rangeOf(QStringLiteral("nets"))}));
    QVERIFY(annotations().empty());
    QCOMPARE(m_project->history()->size(), before);
    QVERIFY(m_project->article(m_article)->status == ArticleStatus::ToDo);
}

void MarkAllTest::thePassagesFollowFewChangesAndMany()
{
    std::vector<TextRange> many;
    for (qsizetype begin = 0; begin < 30; ++begin) {
        for (qsizetype end = begin + 1; end < begin + 15; ++end) {
            if (text[begin].isLetter() && text[end - 1].isLetter())
                many.push_back(app::TextMap(text).toCodePoints({begin, end}));
        }
    }
    const auto areFollowed = [this] {
        return m_annotator->passages() == m_project->passages(m_article).value();
    };
    QVERIFY(m_annotator->passages().empty());

    QVERIFY(m_annotator->mark(kind(QStringLiteral("C")), rangeOf(QStringLiteral("closed"))));
    QVERIFY(areFollowed());
    QVERIFY(m_annotator->markAll(kind(QStringLiteral("C")), many));
    QVERIFY(m_annotator->passages().size() > 220); // more than are followed one by one
    QVERIFY(areFollowed());
    QVERIFY(m_project->undo());
    QCOMPARE(m_annotator->passages().size(), size_t(1));
    QVERIFY(areFollowed());
    QVERIFY(m_project->redo());
    QVERIFY(areFollowed());
    QVERIFY(m_annotator->remove(annotations().front().id));

    QVERIFY(areFollowed());
}

QTEST_GUILESS_MAIN(MarkAllTest)
#include "markalltest.moc"
