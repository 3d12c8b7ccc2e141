#include "app/articles/articleformats.h"
#include "app/articles/articlereader.h"
#include "tests/app/articles/documents/ziparchive.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using storage::ErrorCode;

/// Archives of files, read as folders are.
class ZipFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesAreReadAsTheyWereToldToBe();
    void eachFileIsReadByItsContent();
    void namesAreReadableAsFoldersFindThem();
    void lettersOfAnOfficeFileMakeNone();
    void whatIsNoArticleIsPassedOver();
    void aFileThatCannotBeReadIsNamed();
    void anArchiveInAnArchiveIsNamed();
    void aPathThatLeadsOutIsOnlyAName();
    void anArchiveWithoutArticlesIsRefused();
    void aCutArchiveIsBroken();
};

namespace {

const QByteArray article = "The quay closes\n\nThe quay was closed by the mayor on Sunday.\n";

QByteArray packed(const std::vector<std::pair<QByteArray, QByteArray>> &files)
{
    ZipArchive archive;
    for (const auto &[name, content] : files)
        archive.add(name, content);
    return archive.bytes();
}

} // namespace

void ZipFolderTest::eachFileIsReadByItsContent()
{
    const QByteArray archive = packed({{"a/one.txt", article},
                                       {"a/two.md", "# The harbour\n\nIt is *open*.\n"},
                                       {"untitled.txt", "it is open. it is closed.\n"}});

    const auto read = app::readArticles(u"/x/pile.zip"_s, archive);

    QCOMPARE(read.size(), 3u);
    QCOMPARE(read[0]->place, u"a/one.txt"_s);
    QCOMPARE(read[0]->article.format, u"text"_s);
    QCOMPARE(read[0]->article.metadata.title, u"The quay closes"_s);
    QCOMPARE(read[0]->article.source.name, u"pile.zip"_s);
    QVERIFY(read[0]->article.source.bytes == archive);
    QCOMPARE(read[1]->article.format, u"markdown"_s);
    QCOMPARE(read[1]->article.text, u"The harbour\n\nIt is open."_s);
    QCOMPARE(read[2]->article.metadata.title, u"untitled"_s);
}

void ZipFolderTest::tablesAreReadAsTheyWereToldToBe()
{
    const QByteArray archive = packed({{"a.csv", "year,report\n2019,The bridge opens.\n"},
                                       {"b.csv", "jahr,ort\n2019,Brink\n2020,Arle\n"}});
    app::ToldColumns columns;
    columns.tables.insert(app::mappingKey({u"report"_s, u"year"_s}),
                          u"{\"report\":\"text\",\"year\":\"date\"}"_s);

    const app::ReadFile file =
        app::readFile(u"pile.zip"_s, archive, {app::ArticleFormat::Automatic, columns});

    QCOMPARE(file.articles.size(), 2u);
    QCOMPARE(file.articles[0]->article.text, u"The bridge opens."_s);
    QCOMPARE(file.articles[0]->article.metadata.datePublished, u"2019"_s);
    QCOMPARE(file.articles[1].error().code, storage::ErrorCode::ColumnMissing);
    QCOMPARE(file.tables.size(), 2u);
    QVERIFY(file.tables[0].isTold);
    // By its name an error leads to its table.
    QCOMPARE(file.tables[1].fileName, file.articles[1].error().subject);
}

void ZipFolderTest::namesAreReadableAsFoldersFindThem()
{
    for (const QString &name : {u"a.txt"_s, u"b/a.DOCX"_s, u"a.b.html"_s, u"a.htm.bak"_s, u"txt"_s,
                                u"a.txt/b"_s, u"a."_s, u"a.png"_s, u"a.txts"_s, u"b.x/c.eml"_s})
        QCOMPARE(app::isReadableName(name),
                 QDir::match(app::readableNamePatterns(), QFileInfo(name).fileName()));
}

void ZipFolderTest::lettersOfAnOfficeFileMakeNone()
{
    const auto read = app::readArticles(
        u"pile.zip"_s, packed({{"axl/one.txt", article}, {"ppt/two.txt", article}}));

    QCOMPARE(read.size(), 2u);
    QVERIFY(read[0].isOk());
    QVERIFY(read[1].isOk());
}

void ZipFolderTest::whatIsNoArticleIsPassedOver()
{
    const auto read =
        app::readArticles(u"pile.zip"_s, packed({{"picture.png", "\x89PNG\r\n\x1a\n...."},
                                                 {"__MACOSX/._one.txt", article},
                                                 {".hidden.txt", article},
                                                 {"empty.txt", ""},
                                                 {"one.txt", article}}));

    QCOMPARE(read.size(), 1u);
    QCOMPARE(read[0]->place, u"one.txt"_s);
}

void ZipFolderTest::aFileThatCannotBeReadIsNamed()
{
    const auto read = app::readArticles(
        u"pile.zip"_s, packed({{"bad.html", "\x89PNG\r\n\x1a\n...."}, {"one.txt", article}}));

    QCOMPARE(read.size(), 2u);
    QCOMPARE(read[0].error().code, ErrorCode::FileBinary);
    QCOMPARE(read[0].error().subject, u"pile.zip/bad.html"_s);
    QVERIFY(read[1].isOk());
}

void ZipFolderTest::anArchiveInAnArchiveIsNamed()
{
    const QByteArray inner = packed({{"one.txt", article}});

    const auto read =
        app::readArticles(u"pile.zip"_s, packed({{"inner.zip", inner}, {"one.txt", article}}));

    QCOMPARE(read.size(), 2u);
    QCOMPARE(read[0].error().code, storage::ErrorCode::FileBinary);
    QCOMPARE(read[0].error().subject, u"pile.zip/inner.zip"_s);
    QCOMPARE(read[1]->place, u"one.txt"_s);
}

void ZipFolderTest::aPathThatLeadsOutIsOnlyAName()
{
    const auto read = app::readArticles(u"pile.zip"_s, packed({{"../../one.txt", article}}));

    QCOMPARE(read.size(), 1u);
    QCOMPARE(read[0]->place, u"../../one.txt"_s);
}

void ZipFolderTest::anArchiveWithoutArticlesIsRefused()
{
    const auto read = app::readArticles(u"pile.zip"_s, packed({{"a.bin", "data"}}));

    QCOMPARE(read.size(), 1u);
    QCOMPARE(read[0].error().code, ErrorCode::FileBinary);
}

void ZipFolderTest::aCutArchiveIsBroken()
{
    const QByteArray archive = packed({{"one.txt", article.repeated(2000)}});

    for (const qsizetype length : {qsizetype(30), archive.size() / 2}) {
        const auto read = app::readArticles(u"pile.zip"_s, archive.first(length));
        QVERIFY(!read[0].isOk());
    }
}

QTEST_GUILESS_MAIN(ZipFolderTest)
#include "zipfoldertest.moc"
