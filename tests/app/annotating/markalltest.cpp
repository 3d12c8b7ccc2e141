#include "app/annotating/annotator.h"
#include "app/codebook/startercodebook.h"

#include <QTemporaryDir>
#include <QTest>

using app::Annotator;
using app::PassageKind;
using storage::Annotation;
using storage::Article;
using storage::ArticleStatus;
using storage::Codebook;
using storage::Id;
using storage::Project;
using storage::TextRange;

namespace {

const QString text =
    QStringLiteral("The mayor said the harbour \U0001F6A2 was closed. It opens again in May.\n"
                   "“We lost all,” said Mrs Okoro. “Even the nets.”\n");

} // namespace

/// Tagging every occurrence of some words at once.
class MarkAllTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyOccurrenceIsTaggedInOneEdit();
    void occurrencesThatAreTaggedAlreadyAreLeftAlone();
    void partsOfEveryOccurrenceAreAnnotationsOfTheirOwn();
    void oneBadPassageRefusesAll();

private:
    TextRange rangeOf(const QString &words) const;
    PassageKind kind(const QString &letter) const;
    std::vector<Annotation> annotations() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<Annotator> m_annotator;
    Codebook m_codebook;
    Id<Article> m_article;
};

void MarkAllTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_project =
        std::move(app::createProject(m_folder->filePath(QStringLiteral("test.sayso"))).value());
    QVERIFY(m_project->useAnalyst(QStringLiteral("Anna")));
    storage::NewArticle article;
    article.metadata.title = QStringLiteral("The harbour");
    article.text = text;
    QVERIFY(m_project->edit({QStringLiteral("Import"), {}}, [&](storage::Edit &edit) {
        const auto id = edit.addArticle(article);
        m_article = id.valueOr({});
        return id ? storage::Result<void>() : id.error();
    }));
    m_codebook = m_project->codebook().value();
    m_annotator = std::make_unique<Annotator>(*m_project);
    QVERIFY(m_annotator->openArticle(m_article));
}

void MarkAllTest::cleanup()
{
    m_annotator.reset();
    m_project.reset();
    m_folder.reset();
}

TextRange MarkAllTest::rangeOf(const QString &words) const
{
    const qsizetype begin = text.indexOf(words);
    Q_ASSERT(begin >= 0);
    return app::TextMap(text).toCodePoints({begin, begin + words.size()});
}

PassageKind MarkAllTest::kind(const QString &letter) const
{
    return app::passageKindWithLetter(m_codebook, letter).value();
}

std::vector<Annotation> MarkAllTest::annotations() const
{
    return m_project->annotations(m_article).value();
}

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

QTEST_GUILESS_MAIN(MarkAllTest)
#include "markalltest.moc"
