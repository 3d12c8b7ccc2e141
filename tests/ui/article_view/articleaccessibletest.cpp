#include "app/text/selection.h"
#include "app/text/sentences.h"
#include "app/text/textmap.h"
#include "tests/ui/article_view/screenreader.h"

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBoundaryFinder>

#include <ctime>

namespace {

struct Unit
{
    int begin = -9;
    int end = -9;
    QString text;

    bool operator==(const Unit &) const = default;
};

char *toString(const Unit &unit)
{
    return QTest::toString(u"[%1, %2) %3"_s.arg(unit.begin).arg(unit.end).arg(unit.text));
}

using Boundary = QAccessible::TextBoundaryType;

Unit unitAt(QAccessibleTextInterface *text, int offset, Boundary boundary)
{
    Unit unit;
    unit.text = text->textAtOffset(offset, boundary, &unit.begin, &unit.end);
    return unit;
}

Unit unitBefore(QAccessibleTextInterface *text, int offset, Boundary boundary)
{
    Unit unit;
    unit.text = text->textBeforeOffset(offset, boundary, &unit.begin, &unit.end);
    return unit;
}

Unit unitAfter(QAccessibleTextInterface *text, int offset, Boundary boundary)
{
    Unit unit;
    unit.text = text->textAfterOffset(offset, boundary, &unit.begin, &unit.end);
    return unit;
}

/// By offset, which unit it belongs to: found by looking at each one.
std::vector<TextRange> owners(const QString &text, Boundary boundary)
{
    std::vector<TextRange> owner(size_t(text.size()) + 1, TextRange{0, text.size()});
    if (boundary == QAccessible::CharBoundary) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
        for (qsizetype begin = 0, end = 0; (end = finder.toNextBoundary()) > 0; begin = end)
            std::fill(owner.begin() + begin, owner.begin() + end, TextRange{begin, end});
        owner.back() = {text.size(), text.size()};
        return owner;
    }
    qsizetype begin = 0;
    for (const QString &line : text.split(u'\n')) {
        const qsizetype end = begin + line.size();
        if (boundary == QAccessible::ParagraphBoundary) {
            std::fill(owner.begin() + begin, owner.begin() + end + 1, TextRange{begin, end});
        } else {
            // Blanks belong to what is before them.
            const bool isWord = boundary == QAccessible::WordBoundary;
            TextRange last{begin, begin};
            for (qsizetype i = begin; i < end; ++i) {
                const TextRange found = isWord ? app::wordAt(text, i) : app::sentenceAt(text, i);
                if (found.contains(i))
                    last = found;
                TextRange &unit = owner[size_t(i)] = last;
                while (unit.end < end && app::wordAt(text, unit.end).isEmpty())
                    ++unit.end;
            }
            // Those that begin the line belong to the first sentence.
            const TextRange blanks = owner[size_t(begin)];
            if (!isWord && blanks.end < end && app::wordAt(text, begin).isEmpty()) {
                const TextRange sentence = owner[size_t(blanks.end)];
                const TextRange whole{begin, sentence.end};
                std::fill(owner.begin() + begin, owner.begin() + sentence.end, whole);
            }
            owner[size_t(end)] = end > begin ? owner[size_t(end) - 1] : TextRange{begin, begin};
        }
        begin = end + 1;
    }
    return owner;
}

} // namespace

/// Asks the view what a screen reader asks; where both can answer, Qt's own text widget knows it.
class ArticleAccessibleTest : public ScreenReader
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }
    void isAReadOnlyTextAsQtsOwn();
    void saysWhatToDoWhereThereIsNoArticle();
    void unitsAreThoseOfAPlainTextEdit_data();
    void unitsAreThoseOfAPlainTextEdit();
    void unitsAgreeWithLookingAtEachCharacter_data();
    void unitsAgreeWithLookingAtEachCharacter();
    void linesAreThoseOnTheScreen();
    void offsetsOutsideTheTextFindNothing();
    void charactersAreWhereTheyAreDrawn_data();
    void charactersAreWhereTheyAreDrawn();
    void askingDoesNotMoveTheText();
    void caretAndSelectionAreThoseOfAPlainTextEdit();
    void theCaretNeverGetsIntoACharacter();
    void aLongTextIsAnsweredAsFastAsAShortOne_data();
    void aLongTextIsAnsweredAsFastAsAShortOne();
};

void ArticleAccessibleTest::isAReadOnlyTextAsQtsOwn()
{
    QPlainTextEdit edit;
    edit.setReadOnly(true);
    const QAccessibleInterface *expected = QAccessible::queryAccessibleInterface(&edit);
    show(u"The harbour was closed."_s);

    QCOMPARE(accessible()->role(), expected->role());
    const QAccessible::State state = accessible()->state();
    const QAccessible::State other = expected->state();
    QCOMPARE(bool(state.readOnly), bool(other.readOnly));
    QCOMPARE(bool(state.editable), bool(other.editable));
    QCOMPARE(bool(state.multiLine), bool(other.multiLine));
    QCOMPARE(bool(state.selectableText), bool(other.selectableText));
    QCOMPARE(bool(state.focusable), bool(other.focusable));
    QVERIFY(state.focused);
    QVERIFY(!state.invisible);
    QCOMPARE(accessible()->childCount(), 0);
    QCOMPARE(accessible()->text(QAccessible::Value), m_view->text());
    QCOMPARE(text()->text(4, 11), u"harbour"_s);
    QCOMPARE(text()->characterCount(), 23);
}

void ArticleAccessibleTest::saysWhatToDoWhereThereIsNoArticle()
{
    m_view->setPlaceholder(u"No articles yet.\n\nImport some."_s);

    QCOMPARE(accessible()->text(QAccessible::Description), u"No articles yet. Import some."_s);
    QCOMPARE(accessible()->text(QAccessible::Name), u"Article"_s);
    for (const Boundary boundary :
         {QAccessible::CharBoundary, QAccessible::WordBoundary, QAccessible::SentenceBoundary,
          QAccessible::LineBoundary, QAccessible::ParagraphBoundary, QAccessible::NoBoundary}) {
        QCOMPARE(unitAt(text(), 0, boundary), (Unit{0, 0, {}}));
        QCOMPARE(unitBefore(text(), 0, boundary), (Unit{0, 0, {}}));
        QCOMPARE(unitAfter(text(), 0, boundary), (Unit{0, 0, {}}));
    }
    TextRange run;
    QCOMPARE(attributes(0, &run), QString());
    QCOMPARE(run, (TextRange{-1, -1}));
    QCOMPARE(text()->characterRect(0), QRect());
    QCOMPARE(text()->offsetAtPoint(m_view->mapToGlobal(m_view->rect().center())), -1);
    text()->scrollToSubstring(0, 3);
    text()->setSelection(0, 1, 3);
    QCOMPARE(text()->selectionCount(), 0);
}

void ArticleAccessibleTest::unitsAreThoseOfAPlainTextEdit_data()
{
    QTest::addColumn<Boundary>("boundary");

    QTest::newRow("characters") << QAccessible::CharBoundary;
    QTest::newRow("words") << QAccessible::WordBoundary;
    QTest::newRow("sentences") << QAccessible::SentenceBoundary;
    QTest::newRow("lines") << QAccessible::LineBoundary;
    QTest::newRow("paragraphs") << QAccessible::ParagraphBoundary;
    QTest::newRow("everything") << QAccessible::NoBoundary;
}

/// Words have no blanks there. Not compared are: a unit before the first one, which there is the
/// first itself, and the unit after one that is followed by a blank or a line's end, which there is
/// that unit again.
void ArticleAccessibleTest::unitsAreThoseOfAPlainTextEdit()
{
    QFETCH(Boundary, boundary);
    const QString words = u"The harbour was closed\n\nNobody knew why. It rained, "
                          "and rained\nSchön é 😀 ここ the end"_s;
    QPlainTextEdit edit(words);
    edit.setReadOnly(true);
    edit.resize(900, 600);
    edit.show();
    show(words);
    QAccessibleTextInterface *expected =
        QAccessible::queryAccessibleInterface(&edit)->textInterface();
    QCOMPARE(text()->characterCount(), expected->characterCount());
    const auto withBlanks = [&](Unit unit) {
        while (boundary == QAccessible::WordBoundary && unit.end < words.size() &&
               words[unit.end] == u' ')
            unit.text += words[unit.end++];
        return unit;
    };

    for (int offset = 0; offset <= words.size(); ++offset) {
        if (offset < words.size() && words[offset].isLowSurrogate())
            continue; // there half of a character is a unit
        const Unit here = unitAt(text(), offset, boundary);
        const Unit theirs = unitAt(expected, offset, boundary);
        QCOMPARE(here, withBlanks(theirs));
        if (here.begin > 0 && !words[here.begin - 1].isLowSurrogate()) {
            QCOMPARE(unitBefore(text(), offset, boundary),
                     withBlanks(unitBefore(expected, offset, boundary)));
        }
        if (theirs.end < words.size() && !words[theirs.end].isSpace()) {
            QCOMPARE(unitAfter(text(), offset, boundary),
                     withBlanks(unitAfter(expected, offset, boundary)));
        }
    }
}

void ArticleAccessibleTest::unitsAgreeWithLookingAtEachCharacter_data()
{
    QTest::addColumn<Boundary>("boundary");

    QTest::newRow("characters") << QAccessible::CharBoundary;
    QTest::newRow("words") << QAccessible::WordBoundary;
    QTest::newRow("sentences") << QAccessible::SentenceBoundary;
    QTest::newRow("paragraphs") << QAccessible::ParagraphBoundary;
}

void ArticleAccessibleTest::unitsAgreeWithLookingAtEachCharacter()
{
    QFETCH(Boundary, boundary);
    Random random(20260311);

    for (int round = 0; round < 60; ++round) {
        const QString words = randomText(random, int(random.below(40)) + 1);
        show(words);
        const std::vector<TextRange> owner = owners(words, boundary);
        const auto unit = [&words](TextRange range) {
            return Unit{int(range.begin), int(range.end), words.mid(range.begin, range.length())};
        };
        for (int offset = 0; offset <= words.size(); ++offset) {
            const TextRange here = owner[size_t(offset)];
            QCOMPARE(unitAt(text(), offset, boundary), unit(here));
            int before = offset;
            while (before > 0 && owner[size_t(before)] == here)
                --before;
            const bool isFirst = owner[size_t(before)] == here;
            QCOMPARE(unitBefore(text(), offset, boundary),
                     isFirst ? (Unit{0, 0, {}}) : unit(owner[size_t(before)]));
            int after = offset;
            while (after < words.size() && owner[size_t(after)] == here)
                ++after;
            const bool isLast = owner[size_t(after)] == here;
            QCOMPARE(unitAfter(text(), offset, boundary),
                     isLast ? unit({words.size(), words.size()}) : unit(owner[size_t(after)]));
        }
    }
}

void ArticleAccessibleTest::linesAreThoseOnTheScreen()
{
    QString words;
    for (int i = 0; i < 25; ++i)
        words += u"harbour closed %1 "_s.arg(i);
    words += u"\n\nend"_s;
    show(words);
    QRect former;
    int lines = 0;

    for (int offset = 0; offset < words.size(); ++offset) {
        const Unit line = unitAt(text(), offset, QAccessible::LineBoundary);
        if (words[offset].isSpace())
            continue;
        QVERIFY(line.begin <= offset && offset < line.end);
        const QRect rect = m_view->rectsOf({offset, offset + 1}).front();
        const QRect first = m_view->rectsOf({line.begin, line.begin + 1}).front();
        QCOMPARE(rect.top(), first.top());
        lines += former.top() != rect.top();
        if (former.isValid() && former.top() != rect.top())
            QCOMPARE(line.begin, offset);
        former = rect;
    }
    QVERIFY(lines > 4);
    const Unit last = unitAt(text(), int(words.size()), QAccessible::LineBoundary);
    QCOMPARE(last.text, u"end"_s);
    QCOMPARE(unitBefore(text(), last.begin, QAccessible::LineBoundary).text, QString());
    const Unit first = unitAt(text(), 0, QAccessible::LineBoundary);
    const Unit second = unitAfter(text(), 3, QAccessible::LineBoundary);
    QCOMPARE(second.begin, first.end + 1); // the blank hangs over the edge
    QCOMPARE(unitBefore(text(), second.end, QAccessible::LineBoundary), first);
}

void ArticleAccessibleTest::offsetsOutsideTheTextFindNothing()
{
    show(u"The end"_s);
    text()->setCursorPosition(4);

    for (const int offset : {-3, 8, 100000}) {
        QCOMPARE(unitAt(text(), offset, QAccessible::WordBoundary), (Unit{-1, -1, {}}));
        TextRange run;
        attributes(offset, &run);
        QCOMPARE(run, (TextRange{-1, -1}));
        QCOMPARE(text()->characterRect(offset), QRect());
    }
    // IAccessible2's names for the length and for the caret
    QCOMPARE(unitAt(text(), -1, QAccessible::WordBoundary), (Unit{4, 7, u"end"_s}));
    QCOMPARE(unitAt(text(), -2, QAccessible::CharBoundary), (Unit{4, 5, u"e"_s}));
    QCOMPARE(text()->text(-5, 100), u"The end"_s);
}

void ArticleAccessibleTest::charactersAreWhereTheyAreDrawn_data()
{
    QTest::addColumn<QString>("words");

    QTest::newRow("left to right") << u"The harbour was closed for six days."_s;
    QTest::newRow("joined emoji and marks")
        << u"seen 👩‍👩‍👧‍👦 cafe\u0301 o\u0302\u0323 x"_s;
    QTest::newRow("right to left in English") << u"the word שלום means peace"_s;
    QTest::newRow("English in right to left") << u"قالت BBC News اليوم"_s;
}

void ArticleAccessibleTest::charactersAreWhereTheyAreDrawn()
{
    QFETCH(QString, words);
    show(words);
    const app::TextMap map(words);

    for (int offset = 0; offset < words.size(); ++offset) {
        if (words[offset].isSpace())
            continue;
        const Unit character = unitAt(text(), offset, QAccessible::CharBoundary);
        const QRect rect = text()->characterRect(offset);
        const std::vector<QRect> drawn =
            m_view->rectsOf(map.toCodePoints({character.begin, character.end}));

        QCOMPARE(drawn.size(), size_t(1));
        QCOMPARE(rect, QRect(m_view->viewport()->mapToGlobal(drawn.front().topLeft()),
                             drawn.front().size()));
        QCOMPARE(text()->offsetAtPoint(rect.center()), character.begin);
    }
    const QRect outside = text()->characterRect(int(words.size()));
    QVERIFY(outside.height() > 0); // the caret can stand there
    QCOMPARE(text()->offsetAtPoint(m_view->mapToGlobal(QPoint(-5, 20))), -1);
    QCOMPARE(text()->offsetAtPoint(m_view->mapToGlobal(QPoint(20, 590))), -1);
}

void ArticleAccessibleTest::askingDoesNotMoveTheText()
{
    // Joined emoji are narrower than they look to an estimate.
    QString words;
    for (int i = 0; i < 1000; ++i)
        words += u"Paragraph %1 "_s.arg(i) + u"👩‍👩‍👧‍👦 "_s.repeated(40) + u'\n';
    show(words);
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
    QCoreApplication::processEvents();
    const qsizetype inSight = m_view->positionAt({300, 300});
    const std::vector<QRect> before = m_view->rectsOf({inSight, inSight + 1});

    Random random(7);
    for (int i = 0; i < 200; ++i) {
        const int offset = int(random.below(words.size()));
        unitAfter(text(), offset, QAccessible::LineBoundary);
        text()->characterRect(offset);
        attributes(offset);
        QCOMPARE(m_view->rectsOf({inSight, inSight + 1}), before);
    }
    QCoreApplication::processEvents();
    QCOMPARE(m_view->rectsOf({inSight, inSight + 1}), before);
    const QRect above = text()->characterRect(0);
    const QRect below = text()->characterRect(int(words.size()) - 1);
    QVERIFY(above.bottom() < m_view->mapToGlobal(QPoint(0, 0)).y());
    QVERIFY(below.top() > m_view->mapToGlobal(QPoint(0, 599)).y());

    text()->scrollToSubstring(int(words.size()) - 20, int(words.size()) - 15);
    QVERIFY(!m_view->rectsOf({app::TextMap(words).length() - 20, app::TextMap(words).length() - 15})
                 .empty());
}

void ArticleAccessibleTest::caretAndSelectionAreThoseOfAPlainTextEdit()
{
    const QString words = u"The harbour was closed.\nNobody knew."_s;
    QPlainTextEdit edit(words);
    show(words);
    QAccessibleTextInterface *expected =
        QAccessible::queryAccessibleInterface(&edit)->textInterface();
    const auto compare = [&] {
        QCOMPARE(text()->cursorPosition(), expected->cursorPosition());
        QCOMPARE(text()->selectionCount(), expected->selectionCount());
        int begin = -9;
        int end = -9;
        int expectedBegin = -9;
        int expectedEnd = -9;
        for (const int selection : {0, 1}) {
            text()->selection(selection, &begin, &end);
            expected->selection(selection, &expectedBegin, &expectedEnd);
            QCOMPARE(begin, expectedBegin);
            QCOMPARE(end, expectedEnd);
        }
    };

    for (QAccessibleTextInterface *each : {text(), expected})
        each->setCursorPosition(6);
    compare();
    for (QAccessibleTextInterface *each : {text(), expected})
        each->setSelection(0, 4, 11);
    compare();
    QCOMPARE(m_view->selectedText(), u"harbour"_s);
    for (QAccessibleTextInterface *each : {text(), expected})
        each->setSelection(0, 20, 8);
    compare();
    for (QAccessibleTextInterface *each : {text(), expected})
        each->setSelection(1, 1, 2);
    compare();
    for (QAccessibleTextInterface *each : {text(), expected})
        each->removeSelection(0);
    compare();
    for (QAccessibleTextInterface *each : {text(), expected})
        each->addSelection(30, 36);
    compare();
}

void ArticleAccessibleTest::theCaretNeverGetsIntoACharacter()
{
    show(u"a👩‍👩‍👧e\u0301b"_s);

    text()->setCursorPosition(4);
    QCOMPARE(text()->cursorPosition(), 1);
    text()->setSelection(0, 2, 10);
    QCOMPARE(m_view->selectedText(), u"👩‍👩‍👧e\u0301"_s);
    text()->setCursorPosition(999);
    QCOMPARE(text()->cursorPosition(), text()->characterCount());
}

void ArticleAccessibleTest::aLongTextIsAnsweredAsFastAsAShortOne_data()
{
    QTest::addColumn<int>("lineLength");

    QTest::newRow("paragraphs") << 500;
    QTest::newRow("one line") << 100'000'000;
}

void ArticleAccessibleTest::aLongTextIsAnsweredAsFastAsAShortOne()
{
    QFETCH(int, lineLength);
    const auto timeFor = [&](int characters) {
        QString words;
        int line = 0;
        while (words.size() < characters) {
            const QString sentence = u"The harbour was closed for six days, said Mrs Okoro. "_s;
            words += sentence;
            line += int(sentence.size());
            if (line >= lineLength) {
                words += u'\n';
                line = 0;
            }
        }
        std::vector<Mark> marks;
        Random random(3);
        for (int i = 0; i < characters / 100; ++i) {
            const qsizetype begin = random.below(words.size());
            marks.push_back(
                mark(i + 1, TextRange{begin, begin + 5 + random.below(60)}, u"Claim"_s));
        }
        show(words);
        m_view->setMarks(marks);
        QCoreApplication::processEvents();
        const std::clock_t begin = std::clock();
        for (int i = 0; i < 100; ++i) {
            const int offset = int(random.below(words.size()));
            for (const Boundary boundary :
                 {QAccessible::CharBoundary, QAccessible::WordBoundary,
                  QAccessible::SentenceBoundary, QAccessible::LineBoundary}) {
                unitAt(text(), offset, boundary);
                unitBefore(text(), offset, boundary);
                unitAfter(text(), offset, boundary);
            }
            attributes(offset);
            text()->characterRect(offset);
        }
        return qint64(std::clock() - begin) * (1'000'000 / CLOCKS_PER_SEC) / 100;
    };

    const qint64 ofShort = timeFor(100'000);
    const qint64 ofLong = timeFor(4'000'000);

    qInfo("%lld us for all questions at one place of 100 KB, %lld of 4 MB", ofShort, ofLong);
    QVERIFY2(ofLong < 10 * ofShort + 2000, qPrintable(QString::number(ofLong)));
}

QTEST_MAIN(ArticleAccessibleTest)
#include "articleaccessibletest.moc"
