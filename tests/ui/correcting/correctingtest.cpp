#include "tests/ui/windowfixture.h"
#include "ui/correcting/correctedmodel.h"
#include "ui/correcting/correctiondialog.h"
#include "ui/correcting/earliertextsdialog.h"
#include "ui/difference/differenceview.h"
#include "ui/mainwindow/actions.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>

#include <functional>

using namespace Qt::StringLiterals;
using storage::Annotation;
using storage::TextRange;
using ui::CorrectionDialog;

/// Correcting the text of the article that is open, with keys and mouse.
class CorrectingTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }

    void theListShowsWhatIsTouchedLostOnesFirst();
    void aTypoIsCorrectedByKeys();
    void noBreakSpacesStay();
    void theCaretBeginsAtTheSelection();
    void nothingCanBeAppliedBeforeSomethingIsChanged();
    void lostMarksAreDecidedAboutWithTheMouse();
    void lostMarksTakeWhatIsSelected();
    void whatIsFoundIsSelected();
    void escapeAsksOnlyWhereSomethingWasChanged();
    void theArticleStaysWhereItWasOnTheScreen();
    void undoAndRedoShowTheOtherText();
    void earlierTextsStandBesideThePresentOne();
    void aProjectForReadingOnlyCannotBeCorrected();

private:
    static inline const QString text =
        u"The mayor said the harbour closses on Monday.\n\nIt cost 5\u00A0million. Nobody "
        "agreed.\n"_s;

    /// Does @p what with the dialog that @p key opens.
    template<typename Dialog>
    void inDialog(Qt::Key key, Qt::KeyboardModifiers modifiers,
                  const std::function<void(Dialog *)> &what)
    {
        bool wasThere = false;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            timer.stop();
            wasThere = true;
            dialog->activateWindow(); // which a desktop does by itself
            if (QTest::qWaitFor([dialog] { return dialog->isActiveWindow(); }))
                what(dialog);
            if (dialog->isVisible())
                dialog->done(QDialog::Rejected);
        });
        timer.start(5);
        type(key, modifiers);
        QVERIFY(wasThere);
        m_window->activateWindow();
        QTRY_COMPARE(QApplication::focusWidget(), view());
    }
    void inCorrection(const std::function<void(CorrectionDialog *)> &what)
    {
        inDialog<CorrectionDialog>(Qt::Key_T, Qt::ControlModifier, what);
    }
    static QPlainTextEdit *editor(const QDialog *dialog)
    {
        return dialog->findChild<QPlainTextEdit *>();
    }
    static QPushButton *button(const QDialog *dialog, const QString &text)
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(u'&') == text)
                return button;
        }
        return nullptr;
    }
    static bool says(const QDialog *dialog, const QString &text)
    {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
            return label->isVisible() && label->text() == text;
        });
    }
    static void select(QPlainTextEdit *edit, const QString &words)
    {
        edit->moveCursor(QTextCursor::Start);
        QVERIFY(edit->find(words));
    }
    Annotation mark(const QString &words, Qt::Key letter)
    {
        const qsizetype begin = view()->text().indexOf(words);
        view()->setSelection({begin, begin + words.size()});
        view()->setFocus();
        type(letter);
        return annotations().back();
    }
};

void CorrectingTest::init()
{
    open();
    openArticle(text, u"en"_s);
}

void CorrectingTest::theListShowsWhatIsTouchedLostOnesFirst()
{
    mark(u"The mayor"_s, Qt::Key_C);
    const Annotation lost = mark(u"Nobody agreed"_s, Qt::Key_C);
    mark(u"the harbour closses"_s, Qt::Key_C);
    const auto correction =
        app::TextCorrection::of(*m_window->project(), m_window->annotating()->article());
    ui::CorrectedModel model(correction->codebook());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto shown = [&model](int row, int role) {
        return model.index(row).data(role).toString();
    };

    model.setPlan(correction->plan(text));
    QCOMPARE(model.rowCount(), 0);
    const QString corrected =
        QString(text).replace(u"closses"_s, u"closes"_s).remove(u" Nobody agreed."_s);
    model.setPlan(correction->plan(corrected));

    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(shown(0, ui::CorrectedModel::BeforeRole), u"Nobody agreed"_s);
    QCOMPARE(shown(0, ui::CorrectedModel::FateRole), u"lost"_s);
    QCOMPARE(shown(0, ui::CorrectedModel::AfterRole), u"What becomes of it?"_s);
    QVERIFY(model.index(0).data(ui::CorrectedModel::OpenRole).toBool());
    QCOMPARE(shown(1, ui::CorrectedModel::FateRole), u"changed"_s);
    QCOMPARE(shown(1, ui::CorrectedModel::AfterRole), u"the harbour closes"_s);
    const auto span = lost.spans.front().id;
    QCOMPARE(model.rowOf(span), 0);

    model.setChoices({{span, {app::LostChoice::What::RemoveMark, {}}}});

    QCOMPARE(shown(0, ui::CorrectedModel::AfterRole), u"The mark is removed."_s);
    QVERIFY(!model.index(0).data(ui::CorrectedModel::OpenRole).toBool());
    model.setPlan(correction->plan(QString(text).replace(u"closses"_s, u"closes"_s)));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowOf(span), -1);
}

void CorrectingTest::aTypoIsCorrectedByKeys()
{
    mark(u"the harbour closses"_s, Qt::Key_C);

    inCorrection([&](CorrectionDialog *dialog) {
        select(editor(dialog), u"closses"_s);
        QTest::keyClicks(editor(dialog), u"closes"_s);
        QTRY_COMPARE(dialog->findChild<ui::CorrectedModel *>()->rowCount(), 1);
        QTest::keyClick(editor(dialog), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!dialog->isVisible());
    });

    QCOMPARE(view()->text(), QString(text).replace(u"closses"_s, u"closes"_s));
    QCOMPARE(quoteOf(annotations().front()), u"the harbour closes"_s);
    QVERIFY2(said().startsWith(u"Text corrected."_s), qPrintable(said()));
}

void CorrectingTest::noBreakSpacesStay()
{
    inCorrection([&](CorrectionDialog *dialog) {
        select(editor(dialog), u"Nobody"_s);
        QTest::keyClicks(editor(dialog), u"All"_s);
        QTest::keyClick(editor(dialog), Qt::Key_Return, Qt::ControlModifier);
    });

    QCOMPARE(view()->text(), QString(text).replace(u"Nobody"_s, u"All"_s));
    QVERIFY(view()->text().contains(u"5\u00A0million"_s));
}

void CorrectingTest::theCaretBeginsAtTheSelection()
{
    const qsizetype begin = text.indexOf(u"million"_s);
    view()->setSelection({begin, begin + 7});

    inCorrection([&](CorrectionDialog *dialog) {
        QCOMPARE(editor(dialog)->textCursor().selectedText(), u"million"_s);
        QVERIFY(editor(dialog)->hasFocus());
    });
}

void CorrectingTest::nothingCanBeAppliedBeforeSomethingIsChanged()
{
    const size_t entries = m_window->project()->history()->size();

    inCorrection([&](CorrectionDialog *dialog) {
        QPushButton *apply = button(dialog, u"Correct text"_s);
        QVERIFY(!apply->isEnabled());
        QVERIFY(says(dialog, u"Nothing is changed yet."_s));
        QTest::keyClick(editor(dialog), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog->isVisible());
        QTest::keyClick(editor(dialog), Qt::Key_A);
        QTRY_VERIFY(apply->isEnabled());
        QTest::keyClick(editor(dialog), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!apply->isEnabled());
        QTRY_VERIFY(says(dialog, u"Nothing is changed yet."_s));
        QTest::keyClick(editor(dialog), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(editor(dialog), Qt::Key_Delete);
        QTRY_VERIFY(says(dialog, u"An article needs a text."_s));
        QVERIFY(!apply->isEnabled());
    });

    QCOMPARE(m_window->project()->history()->size(), entries);
    QCOMPARE(view()->text(), text);
}

void CorrectingTest::lostMarksAreDecidedAboutWithTheMouse()
{
    mark(u"Nobody agreed"_s, Qt::Key_C);
    mark(u"the harbour closses"_s, Qt::Key_C);
    QCOMPARE(annotations().size(), size_t(2));

    inCorrection([&](CorrectionDialog *dialog) {
        select(editor(dialog), u"Nobody agreed."_s);
        QTest::keyClick(editor(dialog), Qt::Key_Delete);
        auto *list = dialog->findChild<QListView *>();
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QPushButton *apply = button(dialog, u"Correct text"_s);
        QTRY_VERIFY(!apply->isEnabled());
        QTest::keyClick(editor(dialog), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog->isVisible());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(0, 0)).center());
        QVERIFY(!button(dialog, u"Keep what is left"_s)->isEnabled());
        QVERIFY(!button(dialog, u"Remove only the passage"_s)->isEnabled());
        QTest::mouseClick(button(dialog, u"Remove the mark"_s), Qt::LeftButton);
        QVERIFY(apply->isEnabled());
        QTest::mouseClick(apply, Qt::LeftButton);
        QVERIFY(!dialog->isVisible());
    });

    QCOMPARE(annotations().size(), size_t(1));
    QCOMPARE(quoteOf(annotations().front()), u"the harbour closses"_s);
    type(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(annotations().size(), size_t(2));
    QCOMPARE(view()->text(), text);
}

void CorrectingTest::lostMarksTakeWhatIsSelected()
{
    mark(u"Nobody agreed"_s, Qt::Key_C);

    inCorrection([&](CorrectionDialog *dialog) {
        select(editor(dialog), u"Nobody agreed."_s);
        QTest::keyClick(editor(dialog), Qt::Key_Delete);
        auto *list = dialog->findChild<QListView *>();
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(0, 0)).center());
        QPushButton *take = button(dialog, u"Take what is selected"_s);
        QVERIFY(!take->isEnabled());
        select(editor(dialog), u"on Monday"_s);
        QVERIFY(take->isEnabled());
        QTest::mouseClick(take, Qt::LeftButton);
        // What is typed before it does not matter any more.
        editor(dialog)->moveCursor(QTextCursor::Start);
        QTest::keyClicks(editor(dialog), u"Today: "_s);
        QTest::keyClick(editor(dialog), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!dialog->isVisible());
    });

    QVERIFY(view()->text().startsWith(u"Today: The mayor"_s));
    QCOMPARE(annotations().size(), size_t(1));
    QCOMPARE(quoteOf(annotations().front()), u"on Monday"_s);
}

void CorrectingTest::whatIsFoundIsSelected()
{
    inCorrection([&](CorrectionDialog *dialog) {
        QTest::keyClick(editor(dialog), Qt::Key_F, Qt::ControlModifier);
        QWidget *field = QApplication::focusWidget();
        QVERIFY(field != editor(dialog));
        QTest::keyClicks(field, u"mo"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(editor(dialog)->textCursor().selectionStart(), int(text.indexOf(u"Mo"_s)));
        QTest::keyClick(field, Qt::Key_Return); // around the end
        QCOMPARE(editor(dialog)->textCursor().selectionStart(), int(text.indexOf(u"Mo"_s)));
        QVERIFY(dialog->isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        QVERIFY(editor(dialog)->hasFocus());
    });
}

void CorrectingTest::escapeAsksOnlyWhereSomethingWasChanged()
{
    inCorrection([&](CorrectionDialog *dialog) {
        QTest::keyClick(editor(dialog), Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    });
    inCorrection([&](CorrectionDialog *dialog) {
        QTest::keyClicks(editor(dialog), u"x"_s);
        int asked = 0;
        const auto answer = [&](const QString &words) {
            QTimer timer;
            connect(&timer, &QTimer::timeout, dialog, [&] {
                auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
                if (!box)
                    return;
                timer.stop();
                ++asked;
                QTest::mouseClick(button(box, words), Qt::LeftButton);
            });
            timer.start(5);
            QTest::keyClick(editor(dialog), Qt::Key_Escape);
        };
        answer(u"Go on"_s);
        QCOMPARE(asked, 1);
        QVERIFY(dialog->isVisible());
        answer(u"Leave"_s);
        QCOMPARE(asked, 2);
        QVERIFY(!dialog->isVisible());
    });

    QCOMPARE(view()->text(), text);
}

void CorrectingTest::theArticleStaysWhereItWasOnTheScreen()
{
    QString book;
    for (int paragraph = 0; paragraph < 80; ++paragraph)
        book +=
            u"Paragraph %1 says what the mayor said of the harbour. "_s.arg(paragraph).repeated(6) +
            u"\n\n"_s;
    openArticle(book, u"en"_s);
    mark(u"Paragraph 2"_s, Qt::Key_C);
    mark(u"Paragraph 70"_s, Qt::Key_C);
    view()->verticalScrollBar()->setValue(view()->verticalScrollBar()->maximum() / 2);
    const TextRange seen = view()->visibleRange();
    const TextRange word{seen.begin + (seen.end - seen.begin) / 2,
                         seen.begin + (seen.end - seen.begin) / 2 + 1};
    view()->setSelection({word.begin, word.begin + 10});
    const QString selected = view()->selectedText();
    const int top = view()->rectsOf(word).front().top();

    inCorrection([&](CorrectionDialog *dialog) {
        editor(dialog)->moveCursor(QTextCursor::Start);
        editor(dialog)->insertPlainText(u"A new beginning.\n\nIn two paragraphs.\n\n"_s);
        QTest::keyClick(editor(dialog), Qt::Key_Return, Qt::ControlModifier);
    });

    QCOMPARE(view()->text().size(), book.size() + 38);
    QCOMPARE(view()->selectedText(), selected);
    QCOMPARE(view()->rectsOf({word.begin + 38, word.end + 38}).front().top(), top);
    type(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(view()->text(), book);
    QCOMPARE(view()->selectedText(), selected);
    QCOMPARE(view()->rectsOf(word).front().top(), top);
}

void CorrectingTest::undoAndRedoShowTheOtherText()
{
    mark(u"the harbour closses"_s, Qt::Key_C);
    const QString corrected = QString(text).replace(u"closses"_s, u"closes"_s);
    inCorrection([&](CorrectionDialog *dialog) {
        select(editor(dialog), u"closses"_s);
        QTest::keyClicks(editor(dialog), u"closes"_s);
        QTest::keyClick(editor(dialog), Qt::Key_Return, Qt::ControlModifier);
    });
    QCOMPARE(view()->text(), corrected);

    type(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(view()->text(), text);
    QCOMPARE(quoteOf(annotations().front()), u"the harbour closses"_s);
    QVERIFY(!m_window->actions()->earlierTexts->isEnabled());
    type(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view()->text(), corrected);
    QCOMPARE(quoteOf(annotations().front()), u"the harbour closes"_s);
    QVERIFY(m_window->actions()->earlierTexts->isEnabled());
}

void CorrectingTest::earlierTextsStandBesideThePresentOne()
{
    QVERIFY(!m_window->actions()->earlierTexts->isEnabled());
    inCorrection([&](CorrectionDialog *dialog) {
        select(editor(dialog), u"closses"_s);
        QTest::keyClicks(editor(dialog), u"closes"_s);
        QTest::keyClick(editor(dialog), Qt::Key_Return, Qt::ControlModifier);
    });

    inDialog<ui::EarlierTextsDialog>(
        Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier, [](ui::EarlierTextsDialog *dialog) {
            auto *shown = dialog->findChild<ui::DifferenceView *>();
            QCOMPARE(shown->differenceCount(), 1);
            QVERIFY(shown->model()->index(0, 0).data().toString().contains(u"closses"_s));
            QVERIFY(shown->model()->index(0, 1).data().toString().contains(u"closes"_s));
            QTest::keyClick(shown, Qt::Key_Escape);
            QVERIFY(!dialog->isVisible());
        });
}

void CorrectingTest::aProjectForReadingOnlyCannotBeCorrected()
{
    QVERIFY(m_window->actions()->correctText->isEnabled());
    const QString path = m_window->project()->path();
    m_window->closeProject();
    QVERIFY(!m_window->actions()->correctText->isEnabled());
    QFile::setPermissions(path, QFile::ReadOwner);
    const auto first = storage::Project::open(path); // who has it open is the one who writes
    QVERIFY(first);
    QVERIFY(m_window->openProject(path));
    m_window->articleList()->goToNext();

    QVERIFY(m_window->project()->isReadOnly());
    QVERIFY(!m_window->actions()->correctText->isEnabled());
}

QTEST_MAIN(CorrectingTest)
#include "correctingtest.moc"
