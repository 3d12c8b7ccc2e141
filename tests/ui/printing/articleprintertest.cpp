#include "printedarticles.h"

#include <QMap>
#include <QTest>

#include <set>

using namespace printed;

/// Where the pages end, and what is on them.
class ArticlePrinterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineIsPrintedOnceAndWhole_data();
    void everyLineIsPrintedOnceAndWhole();
    void wordsOnPaperAreThoseOfTheText();
    void headingsLeadAndCaptionsStayWhole();
    void theKeyNamesWhatOccurs();
    void theListGivesQuotesNotesAndPlaces();
    void notesAreAChoice();
    void nothingToPrintIsOnePage();
    void oneVeryLongLineIsPrinted();
    void aFlowBreaksOnlyBetweenLines();
};

void ArticlePrinterTest::everyLineIsPrintedOnceAndWhole_data()
{
    QTest::addColumn<QPageLayout>("layout");

    QTest::newRow("A4") << paper();
    QTest::newRow("A4, sideways") << paper(QPageSize::A4, QPageLayout::Landscape);
    QTest::newRow("Letter") << paper(QPageSize::Letter);
    QTest::newRow("Letter, sideways") << paper(QPageSize::Letter, QPageLayout::Landscape);
    QTest::newRow("A6, narrower than the margin likes") << paper(QPageSize::A6);
    QTest::newRow("no margins") << QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {});
}

void ArticlePrinterTest::everyLineIsPrintedOnceAndWhole()
{
    QFETCH(QPageLayout, layout);
    const PrintedArticle printed = longArticle(60);
    ArticlePrinter printer = printerOf(printed);

    QVERIFY(printer.layOut(layout));

    QVERIFY(printer.pageCount() > 2);
    qsizetype end = 0;
    for (int page = 0; page < printer.pageCount(); ++page) {
        double bottom = printer.area().top();
        for (const auto &[line, rect] : printer.linesOn(page)) {
            QVERIFY(printed.text.mid(end, line.range.begin - end).trimmed().isEmpty());
            QVERIFY(line.range.begin >= end);
            end = line.range.end;
            QVERIFY(rect.top() >= bottom - 0.01);
            bottom = rect.bottom();
            QVERIFY(printer.area().adjusted(-1, 0, 1, 0).contains(rect));
        }
    }
    QVERIFY(printed.text.mid(end).trimmed().isEmpty());
    QVERIFY(layout.fullRect(QPageLayout::Point).contains(printer.area()));
}

void ArticlePrinterTest::wordsOnPaperAreThoseOfTheText()
{
    const PrintedArticle printed = longArticle(40);
    ArticlePrinter printer = printerOf(printed);
    QVERIFY(printer.layOut(paper()));

    QString words;
    for (int page = 0; page < printer.pageCount(); ++page) {
        const auto lines = printer.linesOn(page);
        for (const RecordingDevice::Text &text : textsOn(printer, page)) {
            const bool isInLine = std::any_of(lines.begin(), lines.end(), [&](const auto &line) {
                return line.second.adjusted(-1, 0, 0, 0).contains(text.at);
            });
            if (isInLine)
                words += text.words;
        }
    }

    QCOMPARE(withoutBlanks(words), withoutBlanks(printed.text));
}

void ArticlePrinterTest::headingsLeadAndCaptionsStayWhole()
{
    const PrintedArticle printed = longArticle(80);
    const BlockList blocks(printed.text, app::TextMap(printed.text), printed.structure);
    std::set<int> breaksInside;
    // Many heights of the paper bring many lines to the foot of a page.
    for (int height = 500; height < 900; height += 13) {
        ArticlePrinter printer = printerOf(printed);
        const QPageSize size(QSizeF(595, height), QPageSize::Point, {}, QPageSize::ExactMatch);
        QVERIFY(printer.layOut(QPageLayout(size, QPageLayout::Portrait, QMarginsF(50, 40, 50, 40),
                                           QPageLayout::Point)));

        for (int page = 0; page + 1 < printer.pageCount(); ++page) {
            const auto here = printer.linesOn(page);
            const auto next = printer.linesOn(page + 1);
            if (next.empty())
                continue;
            const ArticleLine last = here.back().first;
            const ArticleLine first = next.front().first;
            QVERIFY(blocks[last.block].kind != BlockKind::Heading);
            if (first.block != last.block)
                continue;
            breaksInside.insert(last.block);
            QVERIFY(blocks[last.block].kind == BlockKind::Paragraph);
            QVERIFY(last.number >= 1);
            QVERIFY(next.size() >= 2 && next[1].first.block == first.block);
        }
    }
    QVERIFY(breaksInside.size() > 5); // pages are filled, and not broken between paragraphs only
}

void ArticlePrinterTest::theKeyNamesWhatOccurs()
{
    PrintedArticle printed = article(u"Nobody knew how many ships there were."_s);
    addMark(printed, {0, 6});
    printed.kinds = {{u"C"_s, u"Claim"_s, u"A stretch that asserts."_s, style(u"dash"_s), false, 1},
                     {u"A"_s, u"Attribution"_s, {}, style(u"solid"_s), false, 3},
                     {u"S"_s, u"Source"_s, {}, style(u"double"_s), true, 2}};
    ArticlePrinter with = printerOf(printed);
    printed.kinds.clear();
    ArticlePrinter without = printerOf(printed);

    QVERIFY(with.layOut(paper()));
    QVERIFY(without.layOut(paper()));

    QCOMPARE(with.pageCount(), 1);
    const QString words = wordsOn(with, 0);
    for (const QString &wanted : {u"Key"_s, u"Claim"_s, u"A stretch that asserts."_s,
                                  u"Attribution"_s, u"Source"_s, u"3 annotation"_s, u"2 passage"_s})
        QVERIFY2(withoutBlanks(words).contains(withoutBlanks(wanted)), qPrintable(wanted));
    QVERIFY(!wordsOn(without, 0).contains(u"Key"_s));
}

void ArticlePrinterTest::theListGivesQuotesNotesAndPlaces()
{
    PrintedArticle printed = longArticle(40);
    printed.annotations[1].fields = {{u"Topic"_s, u"ports"_s}};
    PrintChoices choices;
    choices.listsAnnotations = true;
    choices.printsNotes = true;
    ArticlePrinter printer = printerOf(printed, choices);
    QVERIFY(printer.layOut(paper()));

    QString words;
    for (int page = 0; page < printer.pageCount(); ++page) {
        if (printer.linesOn(page).empty() || page + 1 == printer.pageCount() ||
            printer.linesOn(page + 1).empty())
            words += withoutBlanks(wordsOn(printer, page));
    }
    int line = 0;
    QMap<qsizetype, QString> placeOf; // by the first index after the line
    for (int page = 0; page < printer.pageCount(); ++page) {
        for (const auto &[at, rect] : printer.linesOn(page))
            placeOf[at.range.end] = u"Page %1, line %2"_s.arg(page + 1).arg(++line);
    }

    qsizetype from = 0;
    for (const PrintedAnnotation &annotation : printed.annotations) {
        const TextRange range = annotation.passages.front().range;
        const QString place = withoutBlanks(placeOf.upperBound(range.begin).value());
        const QString quote =
            withoutBlanks(printed.text.mid(range.begin, range.length()).replace(u'\n', u' '));
        const qsizetype head = words.indexOf(u"Claim"_s + place, from);
        QVERIFY2(head >= 0, qPrintable(place));
        const qsizetype quoted = words.indexOf(quote, head);
        QVERIFY2(quoted >= 0, qPrintable(quote));
        from = words.indexOf(withoutBlanks(annotation.note), quoted);
        QVERIFY2(from >= 0, qPrintable(annotation.note));
    }
    QVERIFY(words.contains(u"Topic:ports"_s));
}

void ArticlePrinterTest::notesAreAChoice()
{
    PrintedArticle printed = article(u"Nobody knew how many ships there were."_s);
    addMark(printed, {0, 6});
    addMark(printed, {12, 20});
    printed.annotations[1].note.clear();
    const auto words = [&](bool hasList, bool hasNotes) {
        PrintChoices choices;
        choices.listsAnnotations = hasList;
        choices.printsNotes = hasNotes;
        ArticlePrinter printer = printerOf(printed, choices);
        return printer.layOut(paper()) ? withoutBlanks(wordsOn(printer, 0)) : QString();
    };

    QVERIFY(!words(false, false).contains(u"Notenumber1."_s));
    QVERIFY(!words(true, false).contains(u"Notenumber1."_s));
    QVERIFY(words(true, false).contains(u"howmany"_s));
    const QString notes = words(false, true);
    QVERIFY(notes.contains(u"Notenumber1."_s));
    QCOMPARE(notes.count(u"Page1,line1"_s), 1); // what has no note is not listed
}

void ArticlePrinterTest::nothingToPrintIsOnePage()
{
    ArticlePrinter printer = printerOf(article({}));
    ArticlePrinter blank = printerOf(article(u"\n\n\n"_s));

    QVERIFY(printer.layOut(paper()));
    QVERIFY(blank.layOut(paper()));

    QCOMPARE(printer.pageCount(), 1);
    QVERIFY(wordsOn(printer, 0).contains(u"Page 1 of 1"_s));
    QCOMPARE(blank.pageCount(), 1);
}

void ArticlePrinterTest::oneVeryLongLineIsPrinted()
{
    Numbers numbers;
    PrintedArticle printed = article(sentences(numbers, 33'000));
    QVERIFY(printed.text.size() > 190'000);
    addMark(printed, {1000, 150'000});
    ArticlePrinter printer = printerOf(printed);

    QVERIFY(printer.layOut(paper()));

    QVERIFY(printer.pageCount() > 40);
    qsizetype end = 0;
    for (int page = 0; page < printer.pageCount(); ++page) {
        const auto lines = printer.linesOn(page);
        QVERIFY(!lines.empty());
        for (const auto &[line, rect] : lines) {
            QCOMPARE(line.range.begin, end);
            end = line.range.end;
        }
        // No page is left half empty.
        QVERIFY(page + 1 == printer.pageCount() ||
                lines.back().second.bottom() > printer.area().bottom() - 100);
    }
    QCOMPARE(end, printed.text.size());
}

void ArticlePrinterTest::aFlowBreaksOnlyBetweenLines()
{
    PaperFlow flow(300);
    const auto item = [&](qsizetype number) {
        Numbers own;
        PaperParagraph paragraph;
        paragraph.text = sentences(own, number % 3 == 0 ? 400 : 6);
        paragraph.font = QApplication::font();
        paragraph.font.setPixelSize(14);
        paragraph.spaceAbove = 10;
        return PaperFlow::Item{paragraph};
    };
    flow.add(12, item);
    for (const int height : {40, 100, 333, 700}) {
        PaperFlow::Place at;
        int pages = 0;
        while (at < flow.end()) {
            const PaperFlow::Fit fit = flow.fit(at, height, true);
            QVERIFY(fit.end > at); // goes on
            QVERIFY(fit.height <= height);
            at = fit.end;
            ++pages;
        }
        QVERIFY(pages > 1);
        QVERIFY(at == flow.end());
    }
    QVERIFY(flow.fit({1, 0}, 12, false).end == (PaperFlow::Place{1, 0}));
}

QTEST_MAIN(ArticlePrinterTest)
#include "articleprintertest.moc"
