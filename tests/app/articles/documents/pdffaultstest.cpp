#include "app/articles/articlereader.h"
#include "app/articles/documents/pdf.h"
#include "tests/app/articles/documents/pdffile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using storage::ErrorCode;
using namespace pdffile;

/// Locked, broken and hostile PDFs.
class PdfFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOwnerPasswordDoesNotMatter();
    void aUserPasswordDoes();
    void brokenFilesAreErrors_data();
    void brokenFilesAreErrors();
    void aFontInACircleIsReadLikeAnyOther();
    void aCrowdedPageIsReadInTime();
    void manyWordsAreReadInTime();
    void whatWouldTakeAllMemoryIsNotOpened_data();
    void whatWouldTakeAllMemoryIsNotOpened();
    void manyStatesAfterOneAnotherAreRead();
};

namespace {

storage::Result<app::ReadArticle> read(const QByteArray &pdf)
{
    return app::readArticle(u"a.pdf"_s, pdf);
}

QByteArray fileNamed(const QString &name)
{
    QFile file(QStringLiteral(SAYSO_TEST_CASES) + u"/articles/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void PdfFaultsTest::anOwnerPasswordDoesNotMatter()
{
    const auto article = read(fileNamed(u"owner-password.pdf"_s));

    QVERIFY(article.isOk());
    QCOMPARE(article->article.text, u"The harbour is closed to everybody."_s);
}

void PdfFaultsTest::aUserPasswordDoes()
{
    const auto article = read(fileNamed(u"user-password.pdf"_s));

    QVERIFY(!article.isOk());
    QCOMPARE(article.error().code, ErrorCode::FileEncrypted);
}

void PdfFaultsTest::brokenFilesAreErrors_data()
{
    QTest::addColumn<QByteArray>("pdf");

    const QByteArray whole = pdfOf({column(50, 100, {"Words."})});
    QTest::newRow("only a head") << QByteArray("%PDF-1.7\n");
    QTest::newRow("half of a file") << whole.first(whole.size() / 4);
    QTest::newRow("a page tree in a circle") << pdfOfObjects(
        {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 9 /Kids [2 0 R 3 0 R] >>",
         "<< /Type /Pages /Count 9 /Parent 2 0 R /Kids [2 0 R 3 0 R] >>"});
    QTest::newRow("a catalogue that is its own page tree")
        << pdfOfObjects({"<< /Type /Catalog /Pages 1 0 R /Kids [1 0 R] /Count 1000000000 >>"});
    QTest::newRow("a form in a circle") << pdfOfObjects(
        {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [4 0 R] >>",
         "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 5 /Resources << /XObject "
         "<< /X 3 0 R >> >> >>\nstream\n/X Do\nendstream",
         "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R "
         "/Resources << /XObject << /X 3 0 R >> >> >>"});
    QTest::newRow("no pages") << pdfOfObjects(
        {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 0 /Kids [] >>"});
}

void PdfFaultsTest::brokenFilesAreErrors()
{
    QFETCH(QByteArray, pdf);
    QElapsedTimer timer;
    timer.start();

    const auto article = read(pdf);

    QVERIFY(!article.isOk());
    QVERIFY(article.error().code == ErrorCode::FormatBroken ||
            article.error().code == ErrorCode::NoText);
    QVERIFY(timer.elapsed() < 10'000);
}

void PdfFaultsTest::aFontInACircleIsReadLikeAnyOther()
{
    const QByteArray pdf = pdfOfObjects(
        {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [5 0 R] >>",
         "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H "
         "/DescendantFonts [3 0 R] /ToUnicode 3 0 R >>",
         "<< /Length 40 >>\nstream\nBT /F1 9 Tf 50 50 Td (abc) Tj ET          \nendstream",
         "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1e30 -1e30] /Contents [4 0 R 4 0 R] "
         "/Resources << /Font << /F1 3 0 R >> >> >>"});

    const auto article = read(pdf);

    QVERIFY(article.isOk() || article.error().code == ErrorCode::NoText);
}

void PdfFaultsTest::aCrowdedPageIsReadInTime()
{
    Page page;
    for (int i = 0; i < 60'000; ++i)
        page.push_back({50. + i % 400, 50. + i / 100 % 700, "w" + QByteArray::number(i), 0.5});
    QElapsedTimer timer;
    timer.start();

    const auto article = read(pdfOf({page}));

    QVERIFY(article.isOk());
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
}

void PdfFaultsTest::manyWordsAreReadInTime()
{
    std::vector<Page> pages;
    for (int number = 0; number < 300; ++number) {
        QList<QByteArray> lines;
        for (int line = 0; line < 55; ++line)
            lines.append("word" + QByteArray::number(number * 55 + line) +
                         " and some more of them, which fill the line");
        pages.push_back(together({column(50, 80, lines), column(300, 80, lines)}));
    }
    const QByteArray pdf = pdfOf(pages);
    QElapsedTimer timer;
    timer.start();

    const auto article = read(pdf);

    QVERIFY(article.isOk());
    QVERIFY(article->article.words > 300 * 55 * 2 * 8);
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
}

namespace {

/// A page that draws @p content, packed where @p isPacked.
QByteArray drawing(const QByteArray &content, bool isPacked)
{
    const QByteArray stream = isPacked ? qCompress(content, 9).sliced(4) : content;
    return pdfOfObjects(
        {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [5 0 R] >>",
         "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
         "<< /Length " + QByteArray::number(stream.size()) +
             (isPacked ? " /Filter /FlateDecode" : "") + " >>\nstream\n" + stream + "\nendstream",
         "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
         "/Resources << /Font << /F1 3 0 R >> >> >>"});
}

const QByteArray words = "BT /F1 12 Tf 72 700 Td (The harbour is closed.) Tj ET ";

} // namespace

void PdfFaultsTest::whatWouldTakeAllMemoryIsNotOpened_data()
{
    QTest::addColumn<QByteArray>("pdf");

    const QByteArray states = QByteArray("q ").repeated(5'000'000);
    QTest::newRow("open states") << drawing(words + states, true);
    QTest::newRow("open states in clear") << drawing(words + states, false);
    QTest::newRow("a bomb") << drawing(words + QByteArray(300'000'000, ' '), true);
}

void PdfFaultsTest::whatWouldTakeAllMemoryIsNotOpened()
{
    QFETCH(QByteArray, pdf);

    QCOMPARE(read(pdf).error().code, ErrorCode::UnpacksTooLarge);
}

void PdfFaultsTest::manyStatesAfterOneAnotherAreRead()
{
    for (const bool isPacked : {true, false}) {
        const auto article = read(
            drawing(QByteArray("q Q ").repeated(100'000) + QByteArray("q ").repeated(1000) + words,
                    isPacked));

        QVERIFY(article.isOk());
        QCOMPARE(article->article.text, u"The harbour is closed."_s);
    }
}

QTEST_GUILESS_MAIN(PdfFaultsTest)
#include "pdffaultstest.moc"
