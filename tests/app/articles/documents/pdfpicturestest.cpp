#include "app/articles/documents/pdfpictures.h"

#include <QBuffer>
#include <QFile>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace Qt::StringLiterals;
using app::PdfPictures;
using storage::ErrorCode;

/// The pages of a PDF as pictures.
class PdfPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesLookAsTheyWereDrawn();
    void whatIsNotWantedAnyMoreIsNotDrawn();
    void aPictureHasOnlySoManyPixels();
    void whatCannotBeOpenedIsAnError();
};

namespace {

/// Two pages, 200 by 100 points and 100 by 200; the left half of each is black.
QByteArray pdf(const QList<QSizeF> &sizes)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageMargins(QMarginsF());
    writer.setResolution(72);
    writer.setPageSize(QPageSize(sizes.front(), QPageSize::Point));
    QPainter painter(&writer);
    for (const QSizeF &size : sizes) {
        if (size != sizes.front()) {
            writer.setPageSize(QPageSize(size, QPageSize::Point));
            writer.newPage();
        }
        painter.fillRect(QRectF(0, 0, size.width() / 2, size.height()), Qt::black);
    }
    painter.end();
    return buffer.data();
}

bool never()
{
    return false;
}

} // namespace

void PdfPicturesTest::pagesLookAsTheyWereDrawn()
{
    const auto pictures =
        PdfPictures::of(app::GivenFile(u"a.pdf"_s, pdf({{200, 100}, {100, 200}})));

    QVERIFY(pictures.isOk());
    QCOMPARE((*pictures)->sizes(), (std::vector<QSizeF>{{200, 100}, {100, 200}}));
    const QImage first = (*pictures)->picture(0, 400, never);
    QCOMPARE(first.size(), QSize(400, 200));
    QCOMPARE(first.pixelColor(100, 100), QColor(Qt::black));
    QCOMPARE(first.pixelColor(300, 100), QColor(Qt::white));
    QCOMPARE((*pictures)->picture(1, 100, never).size(), QSize(100, 200));
}

void PdfPicturesTest::whatIsNotWantedAnyMoreIsNotDrawn()
{
    const auto pictures = PdfPictures::of(app::GivenFile(u"a.pdf"_s, pdf({{200, 100}})));

    QVERIFY((*pictures)->picture(0, 400, [] { return true; }).isNull());
    QVERIFY((*pictures)->picture(0, 0, never).isNull());
    QVERIFY(!(*pictures)->picture(0, 400, never).isNull());
}

void PdfPicturesTest::aPictureHasOnlySoManyPixels()
{
    const auto pictures = PdfPictures::of(app::GivenFile(u"a.pdf"_s, pdf({{10'000, 10'000}})));

    const QImage picture = (*pictures)->picture(0, 1'000'000, never);

    QVERIFY(!picture.isNull());
    QVERIFY(qint64(picture.width()) * picture.height() <= PdfPictures::mostPixels);
    QVERIFY(picture.width() > 3000);
}

void PdfPicturesTest::whatCannotBeOpenedIsAnError()
{
    QCOMPARE(PdfPictures::of(app::GivenFile(u"a.pdf"_s, "%PDF-1.4")).error().code,
             ErrorCode::FormatBroken);
    QFile locked(QStringLiteral(SAYSO_TEST_CASES "/articles/user-password.pdf"));
    QVERIFY(locked.open(QIODevice::ReadOnly));
    QCOMPARE(PdfPictures::of(app::GivenFile(u"a.pdf"_s, locked.readAll())).error().code,
             ErrorCode::FileEncrypted);
}

QTEST_MAIN(PdfPicturesTest)
#include "pdfpicturestest.moc"
