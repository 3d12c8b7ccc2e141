#include "app/articles/importing.h"

#include "storage/project.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::ArticleFormat;
using storage::ErrorCode;

class ImportingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void foldersAreSearchedForReadableFiles();
    void namedFilesAreKeptWhateverTheyAre();
    void everyFileIsReadOrNamed();
    void readingStopsWhenAsked();
    void articlesComeInAsOneEdit();
    void originalsAreKeptByteForByte();
    void knownArticlesAreRecognised();
    void copiesNameWhatTheyAreLikest();
    void copiesComeInAsCopiesOfTheFirst();
    void nothingChosenIsNoEdit();
    void undoAndRedoSurviveReopening();
    void aReadOnlyProjectStaysAsItIs();
    void whatIsReadAgainLeavesTheOthersAlone();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;
    std::unique_ptr<storage::Project> project() const;
    std::vector<app::ImportItem> items(const QStringList &names) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ImportingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void ImportingTest::write(const QString &name, const QByteArray &bytes) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

std::unique_ptr<storage::Project> ImportingTest::project() const
{
    auto created = storage::Project::create(path(u"p.sayso"_s));
    if (!created || !created.value()->useAnalyst(u"Anna"_s))
        return nullptr;
    return std::move(created).value();
}

std::vector<app::ImportItem> ImportingTest::items(const QStringList &names) const
{
    QStringList paths;
    for (const QString &name : names)
        paths.append(path(name));
    return app::readFiles(paths, ArticleFormat::Automatic).valueOr({});
}

void ImportingTest::foldersAreSearchedForReadableFiles()
{
    for (const QString &name :
         {u"in/b.md"_s, u"in/a.TXT"_s, u"in/deep/er/c.html"_s, u"in/d.psd"_s, u"in/.hidden.txt"_s,
          u"in/.git/e.txt"_s, u"in/noending"_s, u"in/old.doc"_s})
        write(name, "Text");

    const QStringList files = app::filesToRead({path(u"in"_s)});

    QCOMPARE(files, (QStringList{path(u"in/a.TXT"_s), path(u"in/b.md"_s),
                                 path(u"in/deep/er/c.html"_s), path(u"in/old.doc"_s)}));
}

void ImportingTest::namedFilesAreKeptWhateverTheyAre()
{
    write(u"in/a.txt"_s, "Text");
    const QStringList paths{path(u"gone.txt"_s), path(u"in/x.psd"_s), path(u"in"_s),
                            path(u"in/a.txt"_s)};

    QCOMPARE(app::filesToRead(paths),
             (QStringList{path(u"gone.txt"_s), path(u"in/x.psd"_s), path(u"in/a.txt"_s)}));
}

void ImportingTest::everyFileIsReadOrNamed()
{
    write(u"good.txt"_s, "Good text.");
    write(u"empty.txt"_s, "");
    write(u"paper.txt"_s, "\x89PNG\r\n\x1a\n....");
    write(u"folder/x.txt"_s, "x");
    write(u"last.md"_s, "*Last* text.");

    const auto read = items(
        {u"good.txt"_s, u"empty.txt"_s, u"gone.txt"_s, u"paper.txt"_s, u"folder"_s, u"last.md"_s});

    QCOMPARE(read.size(), 6u);
    QCOMPARE(read[0].read->article.text, u"Good text."_s);
    QCOMPARE(read[0].read->article.source.name, u"good.txt"_s);
    QCOMPARE(read[1].read.error().code, ErrorCode::FileEmpty);
    QCOMPARE(read[2].read.error().code, ErrorCode::FileMissing);
    QCOMPARE(read[3].read.error().code, ErrorCode::FileBinary);
    QCOMPARE(read[4].read.error().code, ErrorCode::FileIsFolder);
    QCOMPARE(read[5].read->article.text, u"Last text."_s);
    for (size_t i : {1u, 2u, 3u, 4u}) {
        QVERIFY(!read[i].isChosen);
        QVERIFY(!read[i].read.error().subject.isEmpty());
    }
}

void ImportingTest::readingStopsWhenAsked()
{
    write(u"a.txt"_s, "A");
    write(u"b.txt"_s, "B");
    std::vector<std::pair<qsizetype, qsizetype>> told;

    const auto read =
        app::readFiles({path(u"a.txt"_s), path(u"b.txt"_s), path(u"a.txt"_s)},
                       ArticleFormat::Automatic, [&](qsizetype done, qsizetype total) {
                           told.emplace_back(done, total);
                           return done < 2;
                       });

    QVERIFY(!read.isOk());
    QCOMPARE(read.error().code, ErrorCode::Cancelled);
    QCOMPARE(told, (std::vector<std::pair<qsizetype, qsizetype>>{{1, 3}, {2, 3}}));
}

void ImportingTest::articlesComeInAsOneEdit()
{
    write(u"a.txt"_s, "First title\n\nText of it.");
    write(u"b.txt"_s, "Second title\n\nText of it too.");
    const auto target = project();
    QVERIFY(target);
    QSignalSpy changed(target.get(), &storage::Project::changed);

    const auto ids = app::importArticles(*target, items({u"a.txt"_s, u"gone.txt"_s, u"b.txt"_s}));

    QVERIFY(ids.isOk());
    QCOMPARE(ids->size(), 2u);
    QCOMPARE(target->article((*ids)[0])->metadata.title, u"First title"_s);
    QCOMPARE(target->article((*ids)[1])->metadata.title, u"Second title"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(target->nextUndo()->action.text(), u"Import 2 articles"_s);

    const auto one = app::importArticles(*target, items({u"a.txt"_s}));

    QVERIFY(one.isOk());
    QCOMPARE(target->nextUndo()->action.text(), u"Import “First title”"_s);
}

void ImportingTest::originalsAreKeptByteForByte()
{
    const QByteArray bytes = "\xef\xbb\xbf# Title\r\n\r\nText *here*\0.\r\n";
    write(u"a.md"_s, bytes);
    const auto target = project();
    QVERIFY(target);

    const auto ids = app::importArticles(*target, items({u"a.md"_s}));

    QVERIFY(ids.isOk());
    const auto source = target->sourceFile(ids->front());
    QVERIFY(source.isOk());
    QCOMPARE(source->bytes, bytes);
    QCOMPARE(source->name, u"a.md"_s);
    QCOMPARE(target->text(ids->front()).valueOr({}), u"Title\n\nText here"_s);
    QVERIFY(target->structure(ids->front())->size() >= 3);
}

void ImportingTest::knownArticlesAreRecognised()
{
    write(u"a.txt"_s, "Title\n\nText.");
    write(u"same-text.txt"_s, "\xef\xbb\xbfTitle\n\nText.");
    write(u"new.txt"_s, "Another\n\nText.");
    write(u"new-twice.txt"_s, "Another\n\nText.");
    const auto target = project();
    QVERIFY(target);
    const auto ids = app::importArticles(*target, items({u"a.txt"_s}));
    QVERIFY(ids.isOk());
    auto found =
        items({u"a.txt"_s, u"same-text.txt"_s, u"new.txt"_s, u"new-twice.txt"_s, u"gone.txt"_s});

    const auto recognised = app::recogniseKnown(*target, found);

    QVERIFY(recognised.isOk());
    QCOMPARE(found[0].sameText, *ids);
    QVERIFY(found[0].isAlreadyThere && !found[0].isChosen);
    QCOMPARE(found[1].sameText, *ids);
    QVERIFY(!found[1].isAlreadyThere && found[1].isChosen);
    QVERIFY(found[2].sameText.empty() && !found[2].isAlreadyThere && found[2].isChosen);
    QVERIFY(found[3].isAlreadyThere && !found[3].isChosen);
    QVERIFY(app::isTwiceInImport(found[3]) && !app::isTwiceInImport(found[0]));
    QVERIFY(!found[4].isChosen);
}

namespace {

/// The same text in the file of each paper.
QByteArray printedBy(const QByteArray &paper, const QByteArray &text)
{
    return "---\npublisher: " + paper + "\n---\n\n" + text;
}

/// Sixty different words.
QByteArray report()
{
    QByteArray words;
    for (int i = 0; i < 60; ++i)
        words += "word" + QByteArray::number(i) + ' ';
    return words + "\n";
}

} // namespace

void ImportingTest::copiesNameWhatTheyAreLikest()
{
    write(u"there.md"_s, printedBy("Harbour Daily", report()));
    write(u"same.md"_s, printedBy("Evening Post", report()));
    write(u"edited.txt"_s, report().replace("word30 ", "another "));
    write(u"other.md"_s, printedBy("Harbour Daily", "The ferry did not sail.\n"));
    write(u"again.md"_s, printedBy("Evening Post", "The ferry did not sail.\n"));
    const auto target = project();
    const auto there = app::importArticles(*target, items({u"there.md"_s}));
    auto found = items({u"same.md"_s, u"edited.txt"_s, u"other.md"_s, u"again.md"_s});

    QVERIFY(app::recogniseKnown(*target, found));

    QVERIFY(found[0].copyOf && found[0].copyOf->likening.isExact);
    QCOMPARE(found[0].copyOf->article, there->front());
    QVERIFY(!found[0].isAlreadyThere && found[0].isChosen && !found[0].countsAsCopy);
    QVERIFY(found[1].copyOf && !found[1].copyOf->likening.isExact);
    QVERIFY(found[1].copyOf->likening.similarity > 0.8);
    QVERIFY(!found[2].copyOf);
    QVERIFY(found[3].copyOf && found[3].copyOf->likening.isExact);
    QCOMPARE(found[3].copyOf->item, 2);
    QVERIFY(!found[3].copyOf->isInProject());
}

void ImportingTest::copiesComeInAsCopiesOfTheFirst()
{
    write(u"a.md"_s, printedBy("One", report()));
    write(u"b.md"_s, printedBy("Two", report()));
    write(u"c.md"_s, printedBy("Three", report()));
    const auto target = project();
    auto found = items({u"a.md"_s, u"b.md"_s, u"c.md"_s});
    QVERIFY(app::recogniseKnown(*target, found));
    found[1].countsAsCopy = true;
    found[2].countsAsCopy = true;

    const auto added = app::importArticles(*target, found);

    QVERIFY(added);
    QCOMPARE(added->size(), 3u);
    QCOMPARE(target->relations()->size(), 2u);
    for (const storage::ArticleRelation &relation : *target->relations())
        QCOMPARE(relation.to, added->front());
    QVERIFY(target->undo());
    QVERIFY(target->articles()->empty());
    QVERIFY(target->relations()->empty());
    QVERIFY(target->redo());
    QCOMPARE(target->relations()->size(), 2u);
}

void ImportingTest::nothingChosenIsNoEdit()
{
    const auto target = project();
    QVERIFY(target);

    const auto ids = app::importArticles(*target, items({u"gone.txt"_s}));

    QVERIFY(ids.isOk());
    QVERIFY(ids->empty());
    QVERIFY(!target->nextUndo());
}

void ImportingTest::undoAndRedoSurviveReopening()
{
    write(u"a.txt"_s, "Title\n\nText.");
    auto target = project();
    QVERIFY(target);
    const auto ids = app::importArticles(*target, items({u"a.txt"_s}));
    QVERIFY(ids.isOk());

    QVERIFY(target->undo().isOk());
    QVERIFY(target->articles()->empty());
    target.reset();
    auto reopened = storage::Project::open(path(u"p.sayso"_s));
    QVERIFY(reopened.isOk());
    QVERIFY(reopened.value()->redo().isOk());

    QCOMPARE(reopened.value()->articles()->size(), 1u);
    QCOMPARE(reopened.value()->text(ids->front()).valueOr({}), u"Title\n\nText."_s);
}

void ImportingTest::aReadOnlyProjectStaysAsItIs()
{
    write(u"a.txt"_s, "Title\n\nText.");
    QVERIFY(project());
    auto target = storage::Project::open(path(u"p.sayso"_s), storage::Project::Access::ReadOnly);
    QVERIFY(target.isOk());

    const auto ids = app::importArticles(*target.value(), items({u"a.txt"_s}));

    QVERIFY(!ids.isOk());
    QCOMPARE(ids.error().code, ErrorCode::ProjectReadOnly);
    QVERIFY(target.value()->articles()->empty());
}

void ImportingTest::whatIsReadAgainLeavesTheOthersAlone()
{
    QByteArray report;
    for (int word = 0; word < 60; ++word)
        report += "word" + QByteArray::number(word) + (word % 20 == 19 ? ".\n\n" : " ");
    write(u"a.txt"_s, "The report\n\n" + report);
    write(u"b.txt"_s, "The report\n\n" + QByteArray(report).replace("word30 ", "other "));
    write(u"list.csv"_s, "year,city\n2019,Brink is a town.\n2020,Arle is another.\n");
    write(u"z.txt"_s, "The quay closes\n\nThe quay was closed by the mayor on Sunday.\n");
    const auto before = project();
    QVERIFY(before);
    const auto reader = storage::ProjectReader::open(before->path()).value();
    std::vector<app::ImportItem> read = items({u"list.csv"_s, u"a.txt"_s, u"b.txt"_s, u"z.txt"_s});
    QVERIFY(app::recogniseKnown(*reader, read));
    QCOMPARE(read.size(), 4u);
    QVERIFY(read[2].copyOf);
    read[2].countsAsCopy = true;
    read[3].isChosen = false;
    read[1].read->article.metadata.publisher = u"Post"_s;
    app::ToldColumns columns;
    columns.tables.insert(app::mappingKey({u"city"_s, u"year"_s}),
                          u"{\"city\":\"text\",\"year\":\"date\"}"_s);

    const auto again =
        app::readAgain(*reader, read, {path(u"list.csv"_s)}, {ArticleFormat::Automatic, columns});

    QVERIFY(again.isOk());
    QCOMPARE(again->size(), 5u);
    QCOMPARE((*again)[0].read->article.text, u"Brink is a town."_s);
    QCOMPARE((*again)[1].read->article.metadata.datePublished, u"2020"_s);
    QVERIFY((*again)[1].isChosen);
    QCOMPARE((*again)[2].read->article.metadata.publisher, u"Post"_s);
    QVERIFY((*again)[3].countsAsCopy);
    QCOMPARE((*again)[3].copyOf->item, 2);
    QVERIFY(!(*again)[4].isChosen);
}

QTEST_GUILESS_MAIN(ImportingTest)
#include "importingtest.moc"
