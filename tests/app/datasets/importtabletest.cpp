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
    void aRowHasAllThatIsKnown();
    void theTableSaysWhatTheRowsSay();
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
        lines[0].endsWith(u"file,place,chosen,title,publisher,author,dateline,date_published,url,"
                          "language,language_detected,section,format,words,already_there,"
                          "same_text,copy_of,similarity,properties,remarks"));
    QCOMPARE(lines[1], u"/a/papers.rtf,12 of 100,yes,\"'=Harbour, opened\",Tidewater Post,,,,,,no,,"
                       "rtf,120,no,no,,,,"_s);
    QVERIFY(lines[2].startsWith(u"/a/cut.rtf,after 3,no,,,,,,,,,,,,,,,,,"));
    QVERIFY(lines[2].contains(u"has 9 articles, but 8 were found"));
}

void ImportTableTest::aRowHasAllThatIsKnown()
{
    const ImportItem first = readItem();
    ImportItem copy = readItem();
    copy.read->place = u"13 of 100"_s;
    copy.read->article.metadata.language = u"en"_s;
    copy.read->article.metadata.origins[u"language"_s] = app::detectedOrigin();
    copy.read->article.metadata.properties[u"urgency"_s] = u"4"_s;
    copy.sameText = {{7}};
    copy.copyOf = app::NearCopy{{}, 0, u"Harbour"_s, {0.5, 0.75, false}};

    const QJsonObject alone = app::rowOf(first, {first, copy});
    const QJsonObject row = app::rowOf(copy, {first, copy});

    QCOMPARE(row[u"language_detected"_s], QJsonValue(true));
    QCOMPARE(row[u"properties"_s], QJsonValue(QJsonObject{{u"urgency"_s, u"4"_s}}));
    QCOMPARE(row[u"same_text"_s], QJsonValue(true));
    QCOMPARE(row[u"copy_of"_s], QJsonValue(u"Harbour"_s));
    QCOMPARE(row[u"copy_of_file"_s], QJsonValue(u"/a/papers.rtf"_s));
    QCOMPARE(row[u"copy_of_place"_s], QJsonValue(u"12 of 100"_s));
    QCOMPARE(row[u"similarity"_s], QJsonValue(0.5));
    QCOMPARE(row[u"containment"_s], QJsonValue(0.75));
    QCOMPARE(row.keys(), alone.keys());
    for (const QString &key : {u"copy_of"_s, u"copy_of_file"_s, u"similarity"_s, u"language"_s})
        QVERIFY2(alone.value(key).isNull(), qPrintable(key));
    QCOMPARE(alone[u"language_detected"_s], QJsonValue(false));
    QCOMPARE(alone[u"properties"_s], QJsonValue(QJsonObject()));
}

void ImportTableTest::theTableSaysWhatTheRowsSay()
{
    ImportItem item = readItem();
    item.read->article.metadata.properties = {{u"page"_s, u"4"_s}, {u"urgency"_s, u"2"_s}};
    item.copyOf = app::NearCopy{{7}, -1, u"Harbour"_s, {0.5, 0.75, false}};

    const QStringList lines = QString::fromUtf8(app::importTable({item})).split(u"\r\n"_s);

    QVERIFY2(lines[1].contains(u"rtf,120,no,no,Harbour,0.500,page: 4; urgency: 2,"),
             qPrintable(lines[1]));
}

QTEST_GUILESS_MAIN(ImportTableTest)
#include "importtabletest.moc"
