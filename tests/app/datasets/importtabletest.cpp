#include "app/datasets/importtable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::ArticleWarning;
using app::ImportItem;

/// What is said of an import, and its table.
class ImportTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWellHasNoRemarks();
    void whatIsThereAlreadyIsSaid();
    void aCopyNamesWhatItIsACopyOf();
    void aFileIsNamedWithoutItsFolder();
    void theTableHasARowForEachItem();
};

namespace {

ImportItem readItem()
{
    ImportItem item;
    item.path = u"/a/papers.rtf"_s;
    app::ReadArticle read;
    read.place = u"12 of 100"_s;
    read.article.metadata.title = u"=Harbour, opened"_s;
    read.article.metadata.publisher = u"Tidewater Post"_s;
    read.article.format = u"rtf"_s;
    read.article.words = 120;
    item.read = read;
    return item;
}

} // namespace

void ImportTableTest::whatIsWellHasNoRemarks()
{
    QVERIFY(app::remarksOn(readItem()).isEmpty());
}

void ImportTableTest::whatIsThereAlreadyIsSaid()
{
    ImportItem item = readItem();
    item.sameText = {{7}};
    QCOMPARE(app::remarksOn(item).size(), 1);
    const QString sameText = app::remarksOn(item).front();
    item.isAlreadyThere = true;
    item.read->warnings = {{ArticleWarning::Kind::NoTitle, {}}};
    QCOMPARE(app::remarksOn(item).size(), 2);
    const QString isThere = app::remarksOn(item).front();
    QVERIFY(isThere != sameText);
    item.sameText.clear();
    QVERIFY(app::remarksOn(item).front().contains("comes in twice"_L1));
    QVERIFY(app::remarksOn(item).front() != isThere);
}

void ImportTableTest::aCopyNamesWhatItIsACopyOf()
{
    ImportItem item = readItem();
    item.sameText = {{7}};
    item.copyOf = app::NearCopy{{7}, -1, u"The harbour"_s, {1, 1, true}};

    QCOMPARE(app::remarksOn(item),
             QStringList{u"“The harbour”, which is in the project, has exactly this text."_s});
    item.copyOf->article = {};
    item.copyOf->likening = {0.999, 1, false};
    item.countsAsCopy = true;
    QCOMPARE(app::remarksOn(item).front(), u"Comes in as a copy."_s);
    QVERIFY(app::remarksOn(item).back().contains(u"99 %"_s));
    item.isChosen = false;
    QVERIFY(!app::remarksOn(item).contains(u"Comes in as a copy."_s));
}

void ImportTableTest::aFileIsNamedWithoutItsFolder()
{
    ImportItem item;
    item.path = u"/a/papers.rtf"_s;
    item.read = storage::Error{storage::ErrorCode::FileEmpty, u"/a/papers.rtf"_s, {}, {}};

    QVERIFY(app::remarksOn(item).front().contains(u"“papers.rtf”"));
}

void ImportTableTest::theTableHasARowForEachItem()
{
    ImportItem broken;
    broken.path = u"/a/cut.rtf"_s;
    broken.read = storage::Error{storage::ErrorCode::ArchiveIncomplete, u"/a/cut.rtf"_s,
                                 u"after 3"_s, u"9 8"_s};

    const QStringList lines =
        QString::fromUtf8(app::importTable({readItem(), broken})).split(u"\r\n"_s);

    QCOMPARE(lines.size(), 4);
    QVERIFY(
        lines[0].endsWith(u"file,place,chosen,title,publisher,author,date_published,url,language,"
                          "section,format,words,remarks"));
    QCOMPARE(lines[1],
             u"/a/papers.rtf,12 of 100,yes,\"'=Harbour, opened\",Tidewater Post,,,,,,rtf,120,"_s);
    QVERIFY(lines[2].startsWith(u"/a/cut.rtf,after 3,no,,,,,,,,,,"));
    QVERIFY(lines[2].contains(u"has 9 articles, but 8 were found"));
}

QTEST_GUILESS_MAIN(ImportTableTest)
#include "importtabletest.moc"
