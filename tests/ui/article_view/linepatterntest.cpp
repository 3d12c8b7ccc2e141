#include "ui/article_view/linepattern.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace ui;
using namespace Qt::StringLiterals;

class LinePatternTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPatternLooksDifferent();
    void nothingIsDrawnBesideTheLine();
    void aPatternRunsOnFromPieceToPiece();
};

namespace {

const QStringList names{u"solid"_s, u"double"_s, u"dash"_s,  u"dot"_s,
                        u"wave"_s,  u"bar"_s,    u"zigzag"_s};
constexpr QRect line(10, 8, 60, 3);

QImage drawn(const QString &name, const QList<QRect> &pieces)
{
    QImage image(80, 20, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (const QRect &piece : pieces)
        drawPatternLine(painter, linePatternNamed(name), piece.left(), piece.right() + 1,
                        piece.top(), piece.height(), Qt::black);
    painter.end();
    return image;
}

} // namespace

void LinePatternTest::everyPatternLooksDifferent()
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        for (qsizetype k = 0; k < i; ++k)
            QVERIFY2(drawn(names[i], {line}) != drawn(names[k], {line}),
                     qPrintable(names[i] + u" and "_s + names[k]));
    }
    QCOMPARE(drawn(u"no such pattern"_s, {line}), drawn(u"solid"_s, {line}));
}

void LinePatternTest::nothingIsDrawnBesideTheLine()
{
    for (const QString &name : names) {
        const QImage image = drawn(name, {line});

        bool isAnythingDrawn = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == Qt::white)
                    continue;
                isAnythingDrawn = true;
                QVERIFY2(line.adjusted(0, -1, 0, 1).contains(x, y), qPrintable(name));
            }
        }
        QVERIFY2(isAnythingDrawn, qPrintable(name));
    }
}

void LinePatternTest::aPatternRunsOnFromPieceToPiece()
{
    for (const QString &name : names) {
        const QList<QRect> pieces{line.adjusted(0, 0, -37, 0), line.adjusted(23, 0, 0, 0)};

        QVERIFY2(drawn(name, pieces) == drawn(name, {line}), qPrintable(name));
    }
}

QTEST_MAIN(LinePatternTest)
#include "linepatterntest.moc"
