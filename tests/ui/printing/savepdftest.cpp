#include "printedarticles.h"
#include "ui/printing/printing.h"

#include <QBuffer>
#include <QDir>
#include <QFontDatabase>
#include <QImage>
#include <QPageRanges>
#include <QPdfWriter>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace printed;

/// The PDF file, and what can be in its way.
class SavePdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReaderOfThePdfFindsTheText();
    void wordsStandWhereTheyBelongOnAnyDevice_data();
    void wordsStandWhereTheyBelongOnAnyDevice();
    void exactlyThePagesThatWereAskedForArePrinted_data();
    void exactlyThePagesThatWereAskedForArePrinted();
    void emojiAreOnPaper();
    void whatTakesLongCanBeStopped();
    void savingReplacesAFileOnlyWhenAllIsWritten();
    void savingSaysWhyItCannot();
    void titlesBecomeFileNames_data();
    void titlesBecomeFileNames();
};

void SavePdfTest::aReaderOfThePdfFindsTheText()
{
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (program.isEmpty())
        QSKIP("pdftotext is not installed");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"article.pdf"_s);
    const PrintedArticle printed = longArticle(30);
    ArticlePrinter printer = printerOf(printed);

    QVERIFY(savePdf(printer, u"Harbour"_s, path, paper()));

    QProcess reader;
    reader.start(program, {u"-raw"_s, path, u"-"_s});
    QVERIFY(reader.waitForFinished());
    const QStringList pages =
        QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(pages.size(), printer.pageCount());
    for (int page = 0; page < printer.pageCount(); ++page) {
        const QString found = withoutBlanks(pages[page]);
        for (const auto &[line, rect] : printer.linesOn(page)) {
            const QString words = withoutBlanks(
                printed.text.mid(line.range.begin, line.range.end - line.range.begin));
            QVERIFY2(found.contains(words), qPrintable(words));
        }
    }
}

void SavePdfTest::wordsStandWhereTheyBelongOnAnyDevice_data()
{
    QTest::addColumn<int>("dotsPerInch");
    QTest::addColumn<bool>("isFullPage");

    QTest::newRow("72") << 72 << false;
    QTest::newRow("300") << 300 << false;
    QTest::newRow("1200") << 1200 << false;
    QTest::newRow("600, with the origin at the paper's corner") << 600 << true;
}

void SavePdfTest::wordsStandWhereTheyBelongOnAnyDevice()
{
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (program.isEmpty())
        QSKIP("pdftotext is not installed");
    QFETCH(int, dotsPerInch);
    QFETCH(bool, isFullPage);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"article.pdf"_s);
    ArticlePrinter printer = printerOf(article(u"Harbours closed yesterday."_s));
    QPageLayout layout = paper();
    layout.setMode(isFullPage ? QPageLayout::FullPageMode : QPageLayout::StandardMode);
    QPrinter device;
    device.setOutputFormat(QPrinter::PdfFormat);
    device.setOutputFileName(path);
    device.setResolution(dotsPerInch);
    device.setPageLayout(layout);

    QVERIFY(printer.print(device));

    QProcess reader;
    reader.start(program, {u"-bbox"_s, path, u"-"_s});
    QVERIFY(reader.waitForFinished());
    static const QRegularExpression word(
        u"xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">Harbours<"_s);
    const QRegularExpressionMatch match =
        word.match(QString::fromUtf8(reader.readAllStandardOutput()));
    QVERIFY(match.hasMatch());
    const QRectF line = printer.linesOn(0).front().second;
    QVERIFY(qAbs(match.captured(1).toDouble() - line.left()) < 1);
    const double middle = (match.captured(2).toDouble() + match.captured(4).toDouble()) / 2;
    QVERIFY(middle > line.top() && middle < line.bottom());
    const double width = match.captured(3).toDouble() - match.captured(1).toDouble();
    QVERIFY(width > 40 && width < 55); // eight letters of 10.5 points
}

void SavePdfTest::exactlyThePagesThatWereAskedForArePrinted_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("isBackwards");
    QTest::addColumn<QStringList>("printed");

    QTest::newRow("all") << QString() << false << QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s};
    QTest::newRow("some that stand together") << u"2-3"_s << false << QStringList{u"2"_s, u"3"_s};
    QTest::newRow("some with others between")
        << u"1,3-4"_s << false << QStringList{u"1"_s, u"3"_s, u"4"_s};
    QTest::newRow("from the last") << u"1,4"_s << true << QStringList{u"4"_s, u"1"_s};
}

void SavePdfTest::exactlyThePagesThatWereAskedForArePrinted()
{
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (program.isEmpty())
        QSKIP("pdftotext is not installed");
    QFETCH(QString, wanted);
    QFETCH(bool, isBackwards);
    QFETCH(QStringList, printed);
    const QTemporaryDir folder;
    ArticlePrinter article = printerOf(longArticle(24));
    QPrinter device;
    device.setOutputFormat(QPrinter::PdfFormat);
    device.setOutputFileName(folder.filePath(u"article.pdf"_s));
    device.setPageLayout(paper());
    device.setPageOrder(isBackwards ? QPrinter::LastPageFirst : QPrinter::FirstPageFirst);
    if (!wanted.isEmpty()) {
        device.setPrintRange(QPrinter::PageRange);
        device.setPageRanges(QPageRanges::fromString(wanted));
    }

    QVERIFY(printOn(device, article));

    QCOMPARE(article.pageCount(), 4);
    QProcess reader;
    reader.start(program, {device.outputFileName(), u"-"_s});
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    static const QRegularExpression pageNumber(u"Page (\\d+) of 4"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : pageNumber.globalMatch(text))
        found.append(match.captured(1));
    QCOMPARE(found, printed);
}

void SavePdfTest::emojiAreOnPaper()
{
    const QString program = QStandardPaths::findExecutable(u"pdftoppm"_s);
    if (program.isEmpty())
        QSKIP("pdftoppm is not installed");
    if (!QFontDatabase::families().contains(u"Noto Color Emoji"_s))
        QSKIP("There is no font for emoji");
    PrintedArticle fire = article(u"\U0001F525 \U0001F468\u200D\U0001F469"_s);
    fire.metadata.title = fire.text;
    for (int time = 0; time < 2; ++time) { // printed once, they must not be missing ever after
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"article.pdf"_s);
        ArticlePrinter printer = printerOf(fire);
        QVERIFY(savePdf(printer, u"Fire"_s, path, paper()));

        QCOMPARE(QProcess::execute(program, {u"-r"_s, u"72"_s, u"-png"_s, u"-singlefile"_s, path,
                                             folder.filePath(u"page"_s)}),
                 0);
        const QImage page(folder.filePath(u"page.png"_s));

        const QRect line = printer.linesOn(0).front().second.toAlignedRect();
        int coloured = 0;
        for (int y = line.top(); y <= line.bottom(); ++y) {
            for (int x = line.left(); x <= line.left() + 14; ++x) {
                const QColor colour = page.pixelColor(x, y);
                coloured += colour.saturation() > 40 && colour.lightness() < 220;
            }
        }
        QVERIFY2(coloured > 30 && coloured < 200, qPrintable(QString::number(coloured)));
    }
}

void SavePdfTest::whatTakesLongCanBeStopped()
{
    const PrintedArticle printed = longArticle(60);
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QPdfWriter writer(&file);
    writer.setPageLayout(paper());
    ArticlePrinter printer = printerOf(printed);
    std::vector<qsizetype> told;

    QVERIFY(printer.print(writer, [&](qsizetype done, qsizetype total) {
        told.push_back(done * 1000 / total);
        return true;
    }));
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QCOMPARE(told.back(), 1000);

    size_t calls = 0;
    QVERIFY(!printer.print(writer, [&](qsizetype, qsizetype) { return ++calls < 3; }));
    QCOMPARE(calls, size_t(3));
    QVERIFY(!printer.print(writer, [&](qsizetype, qsizetype) { return ++calls < told.size(); }));
}

void SavePdfTest::savingReplacesAFileOnlyWhenAllIsWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"article.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("before") == 6);
    file.close();
    const auto contents = [&] {
        QFile reader(path);
        return reader.open(QIODevice::ReadOnly) ? reader.readAll() : QByteArray();
    };
    ArticlePrinter printer = printerOf(longArticle(20));

    const auto stopped = savePdf(printer, u"Harbour"_s, path, paper(),
                                 [](qsizetype done, qsizetype total) { return done < total / 2; });
    QCOMPARE(stopped.error().code, storage::ErrorCode::Cancelled);
    QCOMPARE(contents(), QByteArray("before"));

    QVERIFY(savePdf(printer, u"Harbour"_s, path, paper()));
    QVERIFY(contents().startsWith("%PDF-"));
    QVERIFY(contents().trimmed().endsWith("%%EOF"));
    QVERIFY(contents().contains("FontFile")); // fonts are embedded
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void SavePdfTest::savingSaysWhyItCannot()
{
    const QTemporaryDir folder;
    const QString project = folder.filePath(u"ports.sayso"_s);
    const QString database = folder.filePath(u"other.pdf"_s);
    for (const QString &path : {project, database}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("SQLite format 3\0", 16));
    }
    ArticlePrinter printer = printerOf(article(u"Nobody knew."_s));
    const auto code = [&](const QString &path) {
        return savePdf(printer, u"Harbour"_s, path, paper()).error().code;
    };

    QCOMPARE(code(project), storage::ErrorCode::FileExists);
    QCOMPARE(code(project + u"-wal"_s), storage::ErrorCode::FileExists);
    QCOMPARE(code(database), storage::ErrorCode::FileExists);
    QCOMPARE(code(folder.path()), storage::ErrorCode::FileIsFolder);
    QCOMPARE(code(folder.filePath(u"no/such/a.pdf"_s)), storage::ErrorCode::FolderMissing);
    QCOMPARE(code(u"/dev/null"_s), storage::ErrorCode::CannotWriteFile);
    QFile untouched(project);
    QVERIFY(untouched.open(QIODevice::ReadOnly));
    QCOMPARE(untouched.readAll().size(), 16);
}

void SavePdfTest::titlesBecomeFileNames_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");

    QTest::newRow("plain") << u"Harbour closed"_s << u"Harbour closed"_s;
    QTest::newRow("signs that no folder allows") << u"Who: \"me\"/you?"_s << u"Who- -me--you"_s;
    QTest::newRow("no hidden files") << u"..: a"_s << u": a"_s.replace(u':', u'-');
    QTest::newRow("nothing") << u" \n"_s << QString();
    QTest::newRow("long ones end at a word")
        << u"word "_s.repeated(30) << u"word "_s.repeated(16).trimmed();
    QTest::newRow("signs beyond the first plane stay") << u"🔥 Fire"_s << u"🔥 Fire"_s;
    QTest::newRow("and are not cut") << u'a' + u"🔥"_s.repeated(60) << u'a' + u"🔥"_s.repeated(19);
}

void SavePdfTest::titlesBecomeFileNames()
{
    QFETCH(QString, title);
    QFETCH(QString, name);

    QCOMPARE(fileNameOf(title), name);
}

QTEST_MAIN(SavePdfTest)
#include "savepdftest.moc"
