#include "ui/importing/columnsdialog.h"

#include "app/articles/articlereader.h"
#include "ui/importing/columnsmodel.h"
#include "ui/importing/columnsview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include <memory>

using namespace Qt::StringLiterals;
using app::ColumnRole;
using ui::ColumnsDialog;
using ui::ColumnsModel;

/// The window that asks what columns are, by keys and mouse.
class ColumnsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theGuessIsShownWithWhatItMakes();
    void aClickOpensTheChoice();
    void spaceAndALetterChoose();
    void whatIsChosenIsThatOfAllSelectedRows();
    void aReadingWithoutTextAndTitleIsRefused();
    void textsBelowEachOtherAreMentioned();
    void resetTakesTheGuess();
    void escapeDecidesNothing();
    void escapeInAChoiceLeavesTheWindowOpen();
    void returnIsOk();
    void eachTableIsDecidedAboutOnItsOwn();
    void twoHundredColumnsWithLongCells();

private:
    static app::ReadTable table(const QString &name, const QByteArray &bytes)
    {
        return app::readFile(name, bytes).tables.at(0);
    }
    void open(std::vector<ColumnsDialog::Table> tables)
    {
        m_dialog = std::make_unique<ColumnsDialog>(std::move(tables), 0);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        m_view = m_dialog->findChild<ui::ColumnsView *>();
        QTRY_VERIFY(m_view->hasFocus());
    }
    QString is(int row) const
    {
        return m_view->model()->index(row, ColumnsModel::Is).data().toString();
    }
    void click(int row, int column, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QRect cell = m_view->visualRect(m_view->model()->index(row, column));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, modifiers, cell.center());
    }
    QComboBox *choice() const { return m_view->viewport()->findChild<QComboBox *>(); }
    /// In the current row, by the first letters.
    void choose(const QString &letters)
    {
        QTest::keyClick(m_view, Qt::Key_F2);
        QVERIFY(choice());
        QTest::keyClicks(choice(), letters);
        QTest::keyClick(choice(), Qt::Key_Return);
        QTRY_VERIFY(!choice());
        m_view->setFocus();
    }
    QPushButton *ok() const
    {
        return m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
    QString preview() const { return m_dialog->findChild<QTextEdit *>()->toPlainText(); }
    bool says(const QString &words) const
    {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->text().contains(words))
                return true;
        }
        return false;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ColumnsDialog> m_dialog;
    ui::ColumnsView *m_view = nullptr;
};

namespace {

const QByteArray reports = "Kopf,text,Ort,Ende\n"
                           "Bridge opens,The bridge opens.,Brink,The council said so.\n"
                           "Fares rise,Fares rose by 4 percent.,Arle,They will again.\n";

enum { Kopf, Text, Ort, Ende };

} // namespace

void ColumnsDialogTest::initTestCase()
{
    QCoreApplication::setOrganizationName(u"SaysoTest"_s);
    QCoreApplication::setApplicationName(u"ColumnsDialogTest"_s);
}

void ColumnsDialogTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    open({{table(u"a.csv"_s, reports), 1}});
}

void ColumnsDialogTest::cleanup()
{
    m_dialog.reset();
    m_folder.reset();
}

void ColumnsDialogTest::theGuessIsShownWithWhatItMakes()
{
    const QAbstractItemModelTester tester(m_view->model());

    QCOMPARE(is(Kopf), u"Kept under its name"_s);
    QCOMPARE(is(Text), u"Text"_s);
    QCOMPARE(m_view->model()->index(Ort, ColumnsModel::Samples).data().toString(),
             u"Brink  ·  Arle"_s);
    QVERIFY(preview().contains(u"The bridge opens."_s));
    QVERIFY(preview().contains(u"Kopf: Bridge opens"_s));
    QVERIFY(preview().contains(u"Fares rose by 4 percent."_s));
    QVERIFY(ok()->isEnabled());
    QVERIFY(m_dialog->decisions().empty());
}

void ColumnsDialogTest::aClickOpensTheChoice()
{
    click(Ort, ColumnsModel::Is);

    QVERIFY(choice());
    QTRY_VERIFY(choice()->view()->isVisible());
    QTest::keyClicks(choice()->view(), u"Datel"_s);
    QTest::keyClick(choice()->view(), Qt::Key_Return);
    QTRY_COMPARE(is(Ort), u"Dateline"_s);
    QTRY_VERIFY(!choice());
    QVERIFY(preview().contains(u"Dateline: Brink"_s));
    QVERIFY(!preview().contains(u"Ort: Brink"_s));
}

void ColumnsDialogTest::spaceAndALetterChoose()
{
    QTest::keyClick(m_view, Qt::Key_Space);
    QTRY_VERIFY(choice());
    QWidget *target =
        choice()->view()->isVisible() ? static_cast<QWidget *>(choice()->view()) : choice();
    QTest::keyClicks(target, u"Ti"_s);
    QTest::keyClick(target, Qt::Key_Return);
    QTRY_COMPARE(is(Kopf), u"Title"_s);

    QVERIFY(preview().startsWith(u"Ende: "_s));
    QVERIFY(preview().contains(u"Bridge opens\n\nThe bridge opens."_s));
    QCOMPARE(m_dialog->decisions().size(), 1u);
    QCOMPARE(m_dialog->decisions()[0].mapping.roles[Kopf], ColumnRole::Title);
    QVERIFY(!m_dialog->decisions()[0].isGuess);
}

void ColumnsDialogTest::whatIsChosenIsThatOfAllSelectedRows()
{
    click(Ort, ColumnsModel::Name);
    click(Ende, ColumnsModel::Name, Qt::ShiftModifier);
    m_view->selectionModel()->setCurrentIndex(m_view->model()->index(Ende, ColumnsModel::Is),
                                              QItemSelectionModel::NoUpdate);

    choose(u"Le"_s);

    QCOMPARE(is(Ort), u"Left out"_s);
    QCOMPARE(is(Ende), u"Left out"_s);
    QCOMPARE(is(Text), u"Text"_s);
    QVERIFY(!preview().contains(u"Brink"_s));
}

void ColumnsDialogTest::aReadingWithoutTextAndTitleIsRefused()
{
    m_view->setCurrentIndex(m_view->model()->index(Text, ColumnsModel::Is));
    choose(u"Note"_s);

    QVERIFY(says(u"No column is the text or the title."_s));
    QVERIFY(!ok()->isEnabled());
    QVERIFY(preview().isEmpty());
    QTest::keyClick(m_view, Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());

    m_view->setCurrentIndex(m_view->model()->index(Kopf, ColumnsModel::Is));
    choose(u"Ti"_s);
    QVERIFY(says(u"the articles have a title only"_s));
    QVERIFY(ok()->isEnabled());
}

void ColumnsDialogTest::textsBelowEachOtherAreMentioned()
{
    m_view->setCurrentIndex(m_view->model()->index(Ende, ColumnsModel::Is));
    choose(u"Tex"_s);

    QVERIFY(says(u"The texts of “text”, “Ende” stand below each other."_s));
    QVERIFY(preview().contains(u"The bridge opens.\n\nThe council said so."_s));
}

void ColumnsDialogTest::resetTakesTheGuess()
{
    QPushButton *reset = nullptr;
    for (QPushButton *button : m_dialog->findChildren<QPushButton *>())
        reset = button->text() == u"&Reset"_s ? button : reset;
    QVERIFY(reset);
    QVERIFY(!reset->isEnabled());
    m_view->setCurrentIndex(m_view->model()->index(Text, ColumnsModel::Is));
    choose(u"Le"_s);
    QVERIFY(reset->isEnabled());

    QTest::mouseClick(reset, Qt::LeftButton);

    QCOMPARE(is(Text), u"Text"_s);
    QVERIFY(m_dialog->decisions().empty());
    QVERIFY(!reset->isEnabled());
}

void ColumnsDialogTest::escapeDecidesNothing()
{
    QTest::keyClick(m_view, Qt::Key_Escape);

    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
}

void ColumnsDialogTest::escapeInAChoiceLeavesTheWindowOpen()
{
    QTest::keyClick(m_view, Qt::Key_F2);
    QVERIFY(choice());
    QTest::keyClicks(choice(), u"Dat"_s);

    QTest::keyClick(choice(), Qt::Key_Escape);

    QTRY_VERIFY(!choice());
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(is(Kopf), u"Kept under its name"_s);
}

void ColumnsDialogTest::returnIsOk()
{
    QTest::keyClick(m_view, Qt::Key_Return);

    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
}

void ColumnsDialogTest::eachTableIsDecidedAboutOnItsOwn()
{
    open({{table(u"a.csv"_s, reports), 3},
          {table(u"b.csv"_s, "year,city\n2019,Brink\n2020,Arle\n"), 1}});
    auto *tables = m_dialog->findChildren<QComboBox *>().constFirst();
    for (QComboBox *each : m_dialog->findChildren<QComboBox *>())
        tables = each->isVisible() && each->count() == 2 ? each : tables;
    QVERIFY(tables->itemText(0).startsWith(u"a.csv and 2 more"_s));
    choose(u"Ti"_s);

    tables->setFocus();
    QTest::keyClick(tables, Qt::Key_Down);

    QCOMPARE(m_view->model()->rowCount(), 2);
    QVERIFY(!ok()->isEnabled()); // it has no text yet
    m_view->setFocus();
    m_view->setCurrentIndex(m_view->model()->index(1, ColumnsModel::Is));
    choose(u"Tex"_s);
    QVERIFY(ok()->isEnabled());
    const std::vector<ColumnsDialog::Decision> decisions = m_dialog->decisions();
    QCOMPARE(decisions.size(), 2u);
    QCOMPARE(decisions[0].mapping.roles[Kopf], ColumnRole::Title);
    QCOMPARE(decisions[1].columns, (QStringList{u"year"_s, u"city"_s}));
    QCOMPARE(decisions[1].mapping.roles[1], ColumnRole::Text);
    tables->setFocus();
    QTest::keyClick(tables, Qt::Key_Up);
    QCOMPARE(is(Kopf), u"Title"_s);
}

void ColumnsDialogTest::twoHundredColumnsWithLongCells()
{
    QByteArray names = "title,text";
    QByteArray cells = "One," + QByteArray("word ").repeated(10000);
    for (int i = 0; i < 200; ++i) {
        names += ",column_with_a_long_name_" + QByteArray::number(i);
        cells += ',' + QByteArray("cell ").repeated(100);
    }
    open({{table(u"a.csv"_s, names + '\n' + cells + '\n'), 1}});

    QTest::keyClick(m_view, Qt::Key_End, Qt::ControlModifier);

    QCOMPARE(m_view->currentIndex().row(), 201);
    const QModelIndex samples = m_view->model()->index(1, ColumnsModel::Samples);
    QVERIFY(samples.data().toString().size() < 200);
    QVERIFY(m_dialog->width() < 1400);
    QVERIFY(preview().size() < 30000);
}

QTEST_MAIN(ColumnsDialogTest)
#include "columnsdialogtest.moc"
