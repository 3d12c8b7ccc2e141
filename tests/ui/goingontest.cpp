#include "tests/ui/windowfixture.h"
#include "ui/inspector/inspector.h"

#include <QLabel>
#include <QMenuBar>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using storage::Annotation;

/// Reading and marking an article with the keyboard alone, in the whole window.
class GoingOnTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void aSentenceAndALetterMakeAClaim();
    void cuesAreSteppedThroughAndTagged();
    void numbersAreSteppedThroughAndTagged();
    void aGrownSelectionIsTagged();
    void sentencesWithoutAMarkAreLeft();
    void theKeysAreForTheTextOnly();
    void theMenuBarKeepsItsKeys();
    void taggingLeavesThePlaceWhereItIs();
    void theLanguageIsThatOfTheArticle();
    void correctingTheLanguageCountsAtOnce();

private:
    const QString m_report =
        u"Harbour closed\n\n“We lost everything,” said Mrs Okoro. The mayor denied that the "
        u"harbour was closed on Jan. 5. According to the port office, 40 ships wait.\n"_s;
};

void GoingOnTest::aSentenceAndALetterMakeAClaim()
{
    openArticle(m_report, u"en"_s);

    type(Qt::Key_Period);
    type(Qt::Key_Period);
    type(Qt::Key_Period);
    QCOMPARE(view()->selectedText(), u"The mayor denied that the harbour was closed on Jan. 5"_s);
    type(Qt::Key_C);
    QCOMPARE(annotations().size(), size_t(1));
    QCOMPARE(quoteOf(annotations().front()),
             u"The mayor denied that the harbour was closed on Jan. 5"_s);
    type(Qt::Key_Comma);
    QCOMPARE(view()->selectedText(), u"“We lost everything,” said Mrs Okoro"_s);
    type(Qt::Key_Comma);
    type(Qt::Key_Comma);

    QCOMPARE(said(), u"This is the first sentence."_s);
}

void GoingOnTest::cuesAreSteppedThroughAndTagged()
{
    openArticle(m_report, u"en"_s);

    type(Qt::Key_Colon);
    QCOMPARE(view()->selectedText(), u"said"_s);
    type(Qt::Key_U);
    type(Qt::Key_Colon);
    QCOMPARE(view()->selectedText(), u"denied"_s);
    type(Qt::Key_Colon);
    QCOMPARE(view()->selectedText(), u"According to"_s);
    type(Qt::Key_Colon);
    QCOMPARE(said(), u"No more words that report what somebody says."_s);
    QCOMPARE(view()->selectedText(), u"According to"_s);
    type(Qt::Key_Semicolon);

    QCOMPARE(view()->selectedText(), u"denied"_s);
    QCOMPARE(annotations().size(), size_t(1));
    QCOMPARE(quoteOf(annotations().front()), u"said"_s);
}

void GoingOnTest::numbersAreSteppedThroughAndTagged()
{
    openArticle(
        u"Several ships left on Jan. 5.\nMore than 300 boats stayed, 12 of them for good."_s,
        u"en"_s);

    type(Qt::Key_NumberSign);
    QCOMPARE(view()->selectedText(), u"More than 300"_s);
    type(Qt::Key_F);
    type(Qt::Key_NumberSign);
    QCOMPARE(view()->selectedText(), u"12"_s);
    type(Qt::Key_NumberSign);
    QCOMPARE(said(), u"No more numbers in this article."_s);
    QCOMPARE(view()->selectedText(), u"12"_s);
    type(Qt::Key_Apostrophe);
    QCOMPARE(view()->selectedText(), u"More than 300"_s);
    type(Qt::Key_Apostrophe);

    QCOMPARE(said(), u"No numbers before this."_s);
    QCOMPARE(annotations().size(), size_t(1));
}

void GoingOnTest::aGrownSelectionIsTagged()
{
    openArticle(m_report, u"en"_s);
    const qsizetype inside = m_report.indexOf(u"lost"_s) + 1;
    view()->setSelection({inside, inside});

    for (int i = 0; i < 6 && view()->selectedText() != u"“We lost everything,”"_s; ++i)
        type(Qt::Key_Plus);
    QCOMPARE(view()->selectedText(), u"“We lost everything,”"_s);
    type(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(view()->selectedText(), u"“We lost everything,” said Mrs Okoro"_s);
    type(Qt::Key_Minus);
    type(Qt::Key_Q);

    QCOMPARE(quoteOf(annotations().front()), u"“We lost everything,”"_s);
}

void GoingOnTest::sentencesWithoutAMarkAreLeft()
{
    openArticle(m_report, u"en"_s);
    type(Qt::Key_Period);
    type(Qt::Key_C);
    view()->setSelection({0, 0});

    type(Qt::Key_Period, Qt::AltModifier);
    QCOMPARE(view()->selectedText(), u"“We lost everything,” said Mrs Okoro"_s);
    type(Qt::Key_C);
    type(Qt::Key_Comma, Qt::AltModifier);

    QCOMPARE(said(), u"Every sentence before this one has a mark."_s);
}

void GoingOnTest::theKeysAreForTheTextOnly()
{
    openArticle(m_report, u"en"_s);
    type(Qt::Key_Period);
    type(Qt::Key_C);
    const QString selected = view()->selectedText();

    type(Qt::Key_F2); // to the note
    auto *note = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(note);
    QTest::keyClicks(note, u"a.b,c:d;e+f-"_s);

    QCOMPARE(note->toPlainText(), u"a.b,c:d;e+f-"_s);
    QCOMPARE(view()->selectedText(), selected);
    QCOMPARE(annotations().size(), size_t(1));
}

void GoingOnTest::theMenuBarKeepsItsKeys()
{
    openArticle(m_report, u"en"_s);
    type(Qt::Key_Period);
    const QString selected = view()->selectedText();
    m_window->menuBar()->setFocus();

    for (const Qt::Key key : {Qt::Key_C, Qt::Key_Period, Qt::Key_Plus})
        QTest::keyClick(m_window->menuBar(), key);

    QVERIFY(annotations().empty());
    QCOMPARE(view()->selectedText(), selected);
}

void GoingOnTest::taggingLeavesThePlaceWhereItIs()
{
    openArticle(m_report, u"en"_s);
    type(Qt::Key_Period);
    type(Qt::Key_Period);
    const auto place = [this] {
        for (const QLabel *label : m_window->statusLine()->findChildren<QLabel *>()) {
            if (label->text().startsWith(u"Paragraph"))
                return label->text();
        }
        return QString();
    };
    QVERIFY(place().startsWith(u"Paragraph 2 of 2"));

    type(Qt::Key_C); // which makes of the article one in progress

    QCOMPARE(annotations().size(), size_t(1));
    QVERIFY2(place().startsWith(u"Paragraph 2 of 2"), qPrintable(place()));
}

void GoingOnTest::theLanguageIsThatOfTheArticle()
{
    openArticle(u"Laut Polizei wird am 3. Oktober gesperrt, sagte Müller. Dann nicht.\n"_s,
                u"de"_s);

    type(Qt::Key_Period);
    QCOMPARE(view()->selectedText(), u"Laut Polizei wird am 3. Oktober gesperrt, sagte Müller"_s);
    view()->setSelection({0, 0});
    type(Qt::Key_Colon);
    QCOMPARE(view()->selectedText(), u"Laut"_s);
    type(Qt::Key_Colon);

    QCOMPARE(view()->selectedText(), u"sagte"_s);
}

void GoingOnTest::correctingTheLanguageCountsAtOnce()
{
    openArticle(u"Das gilt ab dem 3. Oktober. Dann nicht.\n"_s, u"en"_s);
    QVERIFY(m_window->project()->edit({u"Correct"_s, {}}, [&](storage::Edit &edit) {
        storage::Article article =
            m_window->project()->article(m_window->annotating()->article()).value();
        article.metadata.language = u"de"_s;
        return edit.updateArticle(article);
    }));

    QCOMPARE(view()->language(), u"de"_s);
    type(Qt::Key_Period);
    QCOMPARE(view()->selectedText(), u"Das gilt ab dem 3. Oktober"_s);
}

QTEST_MAIN(GoingOnTest)
#include "goingontest.moc"
