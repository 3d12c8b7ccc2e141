#include "ui/cues/cuewordsdialog.h"

#include "ui/cues/cuewordfile.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using app::CueKind;
using app::CueWord;
using ui::CueWordModel;
using ui::CueWordsDialog;

/// The words of a project, typed, pasted, changed and deleted by keys.
class CueWordsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_dialog.reset(); }
    void enterAddsAWord();
    void whatIsTypedWhenTheDialogIsClosedIsAdded();
    void pastedLinesAreOneWordEach();
    void aWordIsOnlyThereOnce();
    void expressionsThatDifferInCapitalsAreTwo();
    void wordsAreCountedInTheArticle();
    void whatIsWrongIsSaidBesideIt();
    void spaceMakesAnExpression();
    void aWordIsChangedInItsPlace();
    void deleteTakesWordsAway();
    void aReadOnlyListCannotBeChanged();
    void aFileComesBackAsItWas();
    void aFileWithSemicolonsIsRead();
    void linesOfAnyKindAreWords();
    void escapeAsksWhereSomethingWasChanged();

private:
    void make(std::vector<CueWord> words,
              CueWordsDialog::Access access = CueWordsDialog::Access::ReadWrite);
    QVariant shown(int row, int column) const
    {
        return m_dialog->model()->index(row, column).data();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<CueWordsDialog> m_dialog;
};

void CueWordsDialogTest::initTestCase()
{
    QCoreApplication::setOrganizationName(u"SaysoTest"_s);
    QCoreApplication::setApplicationName(u"SaysoTest"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
}

void CueWordsDialogTest::init()
{
    make({});
}

void CueWordsDialogTest::make(std::vector<CueWord> words, CueWordsDialog::Access access)
{
    m_dialog = std::make_unique<CueWordsDialog>(
        std::move(words), ui::CueSample{u"A mouthpiece, he said. Mouthpiece!\n"_s, u"en"_s},
        access);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void CueWordsDialogTest::enterAddsAWord()
{
    QAbstractItemModelTester tester(m_dialog->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(m_dialog->newWord()->hasFocus());
    m_dialog->newKind()->setCurrentIndex(m_dialog->newKind()->findData(int(CueKind::Hedge)));

    QTest::keyClicks(m_dialog->newWord(), u" so to speak "_s);
    QTest::keyClick(m_dialog->newWord(), Qt::Key_Return);

    QCOMPARE(m_dialog->words(),
             (std::vector<CueWord>{{u"so to speak"_s, false, CueKind::Hedge, {}}}));
    QVERIFY(m_dialog->newWord()->text().isEmpty());
    QVERIFY(m_dialog->isVisible());
}

void CueWordsDialogTest::whatIsTypedWhenTheDialogIsClosedIsAdded()
{
    QTest::keyClicks(m_dialog->newWord(), u"claims"_s);

    const auto *buttons = m_dialog->findChild<QDialogButtonBox *>();
    QTest::mouseClick(buttons->button(QDialogButtonBox::Ok), Qt::LeftButton);

    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_dialog->words(), (std::vector<CueWord>{{u"claims"_s, false, {}, {}}}));
}

void CueWordsDialogTest::pastedLinesAreOneWordEach()
{
    QGuiApplication::clipboard()->setText(u"claims\r\n\n  mouthpiece \nclaims\n"_s);

    QTest::keyClick(m_dialog->newWord(), Qt::Key_V, Qt::ControlModifier);

    QCOMPARE(m_dialog->words().size(), size_t(2));
    QCOMPARE(shown(1, CueWordModel::Pattern).toString(), u"mouthpiece"_s);
}

void CueWordsDialogTest::aWordIsOnlyThereOnce()
{
    for (const QString &word : {u"claims"_s, u"Claims"_s}) {
        QTest::keyClicks(m_dialog->newWord(), word);
        QTest::keyClick(m_dialog->newWord(), Qt::Key_Return);
    }

    QCOMPARE(m_dialog->words().size(), size_t(1));
    QCOMPARE(m_dialog->said(), u"This is in the list already."_s);
}

void CueWordsDialogTest::expressionsThatDifferInCapitalsAreTwo()
{
    const std::vector<CueWord> words{{u"\\d+ boats"_s, true, {}, {}},
                                     {u"\\D+ boats"_s, true, {}, {}}};

    QCOMPARE(m_dialog->model()->add(words), 2);
    QCOMPARE(m_dialog->model()->add(words), 0);
}

void CueWordsDialogTest::wordsAreCountedInTheArticle()
{
    make({{u"mouthpiece"_s, false, CueKind::SureWord, {}},
          {u"mouth"_s, false, CueKind::SureWord, {}},
          {u"[Mm]outh\\w+"_s, true, CueKind::SureWord, {}}});

    QTRY_COMPARE(shown(0, CueWordModel::Found).toString(), u"2"_s);
    QCOMPARE(shown(1, CueWordModel::Found).toString(), u"0"_s);
    QCOMPARE(shown(2, CueWordModel::Found).toString(), u"2"_s);
}

void CueWordsDialogTest::whatIsWrongIsSaidBesideIt()
{
    make({{u"mouth("_s, true, CueKind::SureWord, {}}, {u"mouth("_s, false, CueKind::SureWord, {}}});

    QTRY_VERIFY(!shown(0, CueWordModel::Problem).toString().isEmpty());
    QVERIFY(shown(0, CueWordModel::Found).toString().isEmpty());
    QVERIFY(shown(1, CueWordModel::Problem).toString().isEmpty());
    QCOMPARE(m_dialog->wrong()->text(), shown(0, CueWordModel::Problem).toString());
    QVERIFY(m_dialog->wrong()->isVisible());
    m_dialog->table()->setFocus();
    QTest::keyClick(m_dialog->table(), Qt::Key_Down);
    QVERIFY(!m_dialog->wrong()->isVisible());
}

void CueWordsDialogTest::spaceMakesAnExpression()
{
    make({{u"claims?"_s, false, CueKind::SureWord, {}}});
    m_dialog->table()->setFocus();

    QTest::keyClick(m_dialog->table(), Qt::Key_Space);
    QVERIFY(m_dialog->words().front().isRegularExpression);
    QTest::keyClick(m_dialog->table(), Qt::Key_Space);

    QVERIFY(!m_dialog->words().front().isRegularExpression);
}

void CueWordsDialogTest::aWordIsChangedInItsPlace()
{
    make({{u"claims"_s, false, CueKind::SureWord, {}}});
    m_dialog->table()->setFocus();
    m_dialog->table()->setCurrentIndex(m_dialog->model()->index(0, CueWordModel::Pattern));

    QTest::keyClick(m_dialog->table(), Qt::Key_F2);
    auto *line = m_dialog->table()->findChild<QLineEdit *>();
    QVERIFY(line);
    line->selectAll();
    QTest::keyClicks(line, u"alleges"_s);
    QTest::keyClick(line, Qt::Key_Return);

    QTRY_COMPARE(m_dialog->words().front().pattern, u"alleges"_s);
    QVERIFY(m_dialog->isVisible());
}

void CueWordsDialogTest::deleteTakesWordsAway()
{
    make({{u"a"_s, false, CueKind::SureWord, {}},
          {u"b"_s, false, CueKind::SureWord, {}},
          {u"c"_s, false, CueKind::SureWord, {}}});
    QAbstractItemModelTester tester(m_dialog->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_dialog->table()->setFocus();

    QTest::keyClick(m_dialog->table(), Qt::Key_Down);
    QTest::keyClick(m_dialog->table(), Qt::Key_Delete);
    QCOMPARE(m_dialog->words().size(), size_t(2));
    QCOMPARE(shown(1, CueWordModel::Pattern).toString(), u"c"_s);
    QTest::keyClick(m_dialog->table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_dialog->table(), Qt::Key_Delete);

    QVERIFY(m_dialog->words().empty());
    QVERIFY(!m_dialog->deleteButton()->isEnabled());
}

void CueWordsDialogTest::aReadOnlyListCannotBeChanged()
{
    make({{u"claims"_s, false, CueKind::SureWord, {}}}, CueWordsDialog::Access::ReadOnly);
    m_dialog->table()->setFocus();

    QTest::keyClick(m_dialog->table(), Qt::Key_Delete);
    QTest::keyClick(m_dialog->table(), Qt::Key_Space);

    QCOMPARE(m_dialog->words(),
             (std::vector<CueWord>{{u"claims"_s, false, CueKind::SureWord, {}}}));
    QVERIFY(!m_dialog->newWord()->isVisible());
}

void CueWordsDialogTest::aFileComesBackAsItWas()
{
    const std::vector<CueWord> words{{u"says, \"so\""_s, false, CueKind::Credit, u"#1F5FB0"_s},
                                     {u"=claim(s|ed)"_s, true, CueKind::Hedge, {}}};

    QCOMPARE(ui::cueWordsOfFile(ui::cueWordsCsv(words)), words);
}

void CueWordsDialogTest::aFileWithSemicolonsIsRead()
{
    const std::vector<CueWord> words =
        ui::cueWordsOfFile("word;expression;kind;colour\r\nso to speak;no;hedge;\r\n");

    QCOMPARE(words, (std::vector<CueWord>{{u"so to speak"_s, false, CueKind::Hedge, {}}}));
}

void CueWordsDialogTest::linesOfAnyKindAreWords()
{
    const std::vector<CueWord> words = ui::cueWordsOfFile("claims\r\nso to speak\rtoday, they say");

    QCOMPARE(words.size(), size_t(3));
    QCOMPARE(words[2].pattern, u"today, they say"_s);
}

void CueWordsDialogTest::escapeAsksWhereSomethingWasChanged()
{
    make({{u"claims"_s, false, {}, {}}});
    const auto pressEscapeAnd = [this](const QString &button) {
        bool isAsked = false;
        QTimer::singleShot(0, this, [&] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            isAsked = box != nullptr;
            for (QAbstractButton *choice : box ? box->buttons() : QList<QAbstractButton *>()) {
                if (choice->text() == button)
                    choice->click();
            }
        });
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        return isAsked;
    };
    QTest::keyClicks(m_dialog->newWord(), u"so to speak"_s);

    QVERIFY(pressEscapeAnd(u"Cancel"_s));
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_dialog->newWord()->text(), u"so to speak"_s);
    QVERIFY(pressEscapeAnd(u"&Discard"_s));
    QVERIFY(!m_dialog->isVisible());

    make({{u"claims"_s, false, {}, {}}});
    QVERIFY(!pressEscapeAnd(u"Cancel"_s));
    QVERIFY(!m_dialog->isVisible());
}

QTEST_MAIN(CueWordsDialogTest)
#include "cuewordsdialogtest.moc"
