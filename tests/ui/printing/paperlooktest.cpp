#include "printedarticles.h"
#include "ui/printing/papercolours.h"

#include <QBuffer>
#include <QImage>
#include <QPdfWriter>
#include <QTest>

#include <vector>

using namespace printed;

namespace {

/// A page down to @p height, in points.
QImage picture(ArticlePrinter &printer, int page, double dotsPerPoint = 2, double height = 842)
{
    QImage image(int(842 * dotsPerPoint), int(height * dotsPerPoint),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(dotsPerPoint, dotsPerPoint);
    printer.paintPage(painter, page);
    return image;
}

bool hasColour(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        const auto *pixels = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            if (qRed(pixels[x]) != qGreen(pixels[x]) || qGreen(pixels[x]) != qBlue(pixels[x]))
                return true;
        }
    }
    return false;
}

} // namespace

/// How paper looks: inks, patterns, sizes, directions.
class PaperLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blackAndWhiteHasNoColour();
    void patternsStandUnderMarksAndDiffer_data();
    void patternsStandUnderMarksAndDiffer();
    void greyCopiesAreLegible();
    void rightToLeftStaysWithinThePaper();
    void bodyTextIsAsLargeAsInABook();
    void everyResolutionGivesTheSamePages_data();
    void everyResolutionGivesTheSamePages();
};

void PaperLookTest::blackAndWhiteHasNoColour()
{
    PrintedArticle printed = longArticle(8);
    printed.kinds = {{u"C"_s, u"Claim"_s, {}, style(u"dash"_s), false, 1}};
    PrintChoices ink;
    ink.isBlackAndWhite = true;
    ArticlePrinter black = printerOf(printed, ink);
    ArticlePrinter coloured = printerOf(printed);
    QVERIFY(black.layOut(paper()));
    QVERIFY(coloured.layOut(paper()));

    for (int page = 0; page < black.pageCount(); ++page)
        QVERIFY(!hasColour(picture(black, page)));
    QVERIFY(hasColour(picture(coloured, 0)));
}

void PaperLookTest::patternsStandUnderMarksAndDiffer_data()
{
    QTest::addColumn<bool>("isBlackAndWhite");

    QTest::newRow("in colour, copied in grey") << false;
    QTest::newRow("black and white") << true;
}

void PaperLookTest::patternsStandUnderMarksAndDiffer()
{
    QFETCH(bool, isBlackAndWhite);
    PrintChoices choices;
    choices.isBlackAndWhite = isBlackAndWhite;
    constexpr double dotsPerPoint = 4;
    std::vector<QImage> seen;

    for (const QString &pattern : patterns) {
        PrintedArticle printed = article(u"Nobody knew how many ships there were."_s);
        addMark(printed, {0, 20}, pattern);
        ArticlePrinter printer = printerOf(printed, choices);
        QVERIFY(printer.layOut(paper()));

        // The room for lanes, under the marked words and under those beside them
        const auto [line, rect] = printer.linesOn(0).front();
        const QImage page = picture(printer, 0, dotsPerPoint, rect.bottom())
                                .convertToFormat(QImage::Format_Grayscale8);
        const double scale = ArticlePrinter::pointsPerPixel() * dotsPerPoint;
        const int top = int(rect.top() * dotsPerPoint + (line.textBottom + 2 - line.top) * scale);
        const int height = int(rect.bottom() * dotsPerPoint) - top;
        const int left = int(rect.left() * dotsPerPoint);
        const QImage under = page.copy(left + 20, top, 200, height);
        const QImage beside = page.copy(left + 640, top, 100, height);

        const auto darkest = [](const QImage &part) {
            int least = 255;
            for (int y = 0; y < part.height(); ++y) {
                for (int x = 0; x < part.width(); ++x)
                    least = std::min(least, qGray(part.pixel(x, y)));
            }
            return least;
        };
        QVERIFY2(darkest(under) < 110, qPrintable(pattern));
        QCOMPARE(darkest(beside), 255);
        for (const QImage &other : seen)
            QVERIFY2(under != other, qPrintable(pattern));
        seen.push_back(under);
    }
}

void PaperLookTest::greyCopiesAreLegible()
{
    const storage::MarkStyle styles[] = {style(u"solid"_s),
                                         {u"#C796B9"_s, u"#8A2E72"_s, {}, {}, u"solid"_s},
                                         {u"#E7BC58"_s, u"#7A5600"_s, {}, {}, u"dash"_s},
                                         {u"#9BE0C6"_s, u"#006B4F"_s, {}, {}, u"dot"_s},
                                         {u"#FBF493"_s, u"#6B6100"_s, {}, {}, u"wave"_s}};
    const auto grey = [](const QColor &colour) {
        const int level = qGray(colour.rgb());
        return QColor(level, level, level);
    };
    for (const bool isBlackAndWhite : {false, true}) {
        const ArticleTheme &theme = paperTheme(isBlackAndWhite);
        for (const storage::MarkStyle &each : styles) {
            const MarkColours colours = paperColours(each, isBlackAndWhite);

            for (int depth = 0; depth <= MarkColours::deepest; ++depth) {
                const QColor wash = grey(colours.fill(Emphasis::Normal, depth));
                QVERIFY(contrast(grey(theme.text), wash) >= 7);
                QVERIFY(contrast(grey(colours.line(Emphasis::Normal)), wash) >= 3);
            }
            QVERIFY(contrast(grey(colours.line(Emphasis::Normal)), theme.page) >= 4.5);
        }
    }
}

void PaperLookTest::rightToLeftStaysWithinThePaper()
{
    const QString sentence = u"قال الوزير إن التحقيق في حادث الميناء انتهى يوم الاثنين، وإن 43,603 "
                             "طنًا من البضائع تضررت في Port Authority Ltd. "_s;
    PrintedArticle printed = article((sentence.repeated(6) + u"\n\n"_s).repeated(20));
    for (qsizetype at = 10; at + 80 < printed.text.size(); at += 150)
        addMark(printed, {at, at + 60});
    PrintChoices choices;
    choices.listsAnnotations = true;
    ArticlePrinter printer = printerOf(printed, choices);

    QVERIFY(printer.layOut(paper()));

    // Lines begin at the right edge.
    const auto lines = printer.linesOn(0);
    const auto texts = textsOn(printer, 0);
    for (const auto &[line, rect] : lines) {
        double right = 0;
        for (const RecordingDevice::Text &text : texts) {
            if (rect.contains(text.at))
                right = std::max(right, text.at.x() + text.width);
        }
        QVERIFY2(qAbs(right - rect.right()) < 8, qPrintable(QString::number(right)));
    }

    QVERIFY(printer.pageCount() > 2);
    const QRectF sheet = QRectF(paper().fullRect(QPageLayout::Point)).adjusted(20, 20, -20, -20);
    for (int page = 0; page < printer.pageCount(); ++page) {
        for (const RecordingDevice::Text &text : textsOn(printer, page)) {
            QVERIFY2(sheet.contains(text.at), qPrintable(text.words));
            QVERIFY2(sheet.contains(text.at + QPointF(text.width, 0)), qPrintable(text.words));
        }
    }
}

void PaperLookTest::bodyTextIsAsLargeAsInABook()
{
    const Typography typography(ReadingFace::Serif, 100, QApplication::font());

    const double points =
        typography.styleOf(Block{}).font.pixelSize() * ArticlePrinter::pointsPerPixel();

    QVERIFY(points >= 10 && points <= 11);
}

void PaperLookTest::everyResolutionGivesTheSamePages_data()
{
    QTest::addColumn<int>("dotsPerInch");

    QTest::newRow("72") << 72;
    QTest::newRow("300") << 300;
    QTest::newRow("600") << 600;
    QTest::newRow("1200") << 1200;
}

void PaperLookTest::everyResolutionGivesTheSamePages()
{
    QFETCH(int, dotsPerInch);
    const PrintedArticle printed = longArticle(30);
    ArticlePrinter reference = printerOf(printed);
    QVERIFY(reference.layOut(paper()));
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QPdfWriter writer(&file);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(paper());
    ArticlePrinter printer = printerOf(printed);

    QVERIFY(printer.print(writer));

    QCOMPARE(printer.pageCount(), reference.pageCount());
    QCOMPARE(file.data().count("/Type /Page\n"), reference.pageCount());
    const auto expected = textsOn(reference, 0, 72);
    const auto found = textsOn(printer, 0, dotsPerInch);
    QCOMPARE(found.size(), expected.size());
    const double scale = dotsPerInch / 72.0;
    for (size_t i = 0; i < found.size(); ++i) {
        QCOMPARE(found[i].words, expected[i].words);
        QVERIFY(qAbs(found[i].at.x() / scale - expected[i].at.x()) < 0.7);
        QVERIFY(qAbs(found[i].at.y() / scale - expected[i].at.y()) < 0.1);
        QVERIFY(qAbs(found[i].width / scale - expected[i].width) < 0.02 * expected[i].width + 0.7);
    }
}

QTEST_MAIN(PaperLookTest)
#include "paperlooktest.moc"
