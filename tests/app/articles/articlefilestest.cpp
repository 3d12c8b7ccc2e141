#include "tests/app/articles/generated/articlefiles.h"

#include "app/articles/articlereader.h"
#include "tests/app/articles/articleinvariants.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::ArticleFormat;

/// What the benchmark measures and the fuzzer begins with: files that their readers read.
class ArticleFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachReaderHasFilesThatItReads_data();
    void eachReaderHasFilesThatItReads();
};

void ArticleFilesTest::eachReaderHasFilesThatItReads_data()
{
    QTest::addColumn<QString>("name");

    for (const app::FormatReader &reader : app::formatReaders())
        QTest::newRow(reader.name) << QString::fromLatin1(reader.name);
}

void ArticleFilesTest::eachReaderHasFilesThatItReads()
{
    QFETCH(QString, name);
    const ArticleFormat format = *app::articleFormatNamed(name);
    const generated::FileMaker make = generated::fileMaker(format);
    QVERIFY(make.exists());
    const generated::NewsArticles articles =
        generated::newsArticles(1, make.ofOne != nullptr ? 1 : 3);
    const QByteArray bytes = make(articles);
    const QString fileName = u"a."_s + QString::fromLatin1(make.ending);

    const auto recognised = app::recognisedFormat(app::GivenFile(fileName, bytes));
    const app::ReadArticles read = app::readArticles(fileName, bytes);

    QVERIFY(recognised.isOk());
    QCOMPARE(app::nameOf(recognised->format), name);
    QCOMPARE(read.size(), articles.size());
    for (size_t i = 0; i < read.size(); ++i) {
        if (!read[i])
            QFAIL(qPrintable(read[i].error().place + u' ' + read[i].error().detail));
        QCOMPARE(brokenPromise(*read[i]), QString());
        QCOMPARE(read[i]->article.metadata.title, articles[i].title);
        const QString text = read[i]->article.text.simplified();
        for (const QString &paragraph : articles[i].paragraphs)
            QVERIFY2(text.contains(paragraph.simplified()), qPrintable(paragraph));
    }
    QCOMPARE(make(articles), bytes);
}

QTEST_GUILESS_MAIN(ArticleFilesTest)
#include "articlefilestest.moc"
