#include "ui/importing/importdialog.h"

#include "app/codebook/startercodebook.h"
#include "ui/dialogs/originalview.h"
#include "ui/difference/differenceview.h"
#include "ui/importing/columnsdialog.h"
#include "ui/importing/columnsview.h"
#include "ui/importing/importmodel.h"
#include "ui/importing/importtableview.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QTimer>

using namespace Qt::StringLiterals;

/// The window of an import, by keys and mouse.
class ImportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void problemsStandAtTheTop();
    void aRowIsShownBesideItsOriginal();
    void theLookOfOneArticleIsNotThatOfTheNext();
    void spaceTicksAllSelectedRows();
    void aPublisherTypedInIsThatOfAllSelectedRows();
    void aTitleTypedInIsOneArticlesOwn();
    void aDateThatIsNoneIsRefusedWithASentence();
    void escapeLeavesACellAsItWas();
    void whatIsFilteredOutComesInAllTheSame();
    void cancelImportsNothing();
    void withoutCopiesNothingIsAskedAboutThem();
    void copiesAreDecidedAboutTogether();
    void aCopyIsLeftOut();
    void aCopyIsShownBesideWhatItIsACopyOf();
    void withoutTablesNothingIsAskedAboutColumns();
    void whatColumnsAreIsSaidAndRemembered();

private:
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void openDialog()
    {
        QStringList paths;
        for (const QString &name : m_files)
            paths.append(m_folder->filePath(name));
        m_dialog = std::make_unique<ui::ImportDialog>(*m_project, paths);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QTRY_VERIFY(!m_dialog->isReading());
        m_table = m_dialog->findChild<ui::ImportTableView *>();
        QTRY_VERIFY(m_table->hasFocus());
    }
    QString cell(int row, int column) const
    {
        return m_table->model()->index(row, column).data().toString();
    }
    void click(int row, int column, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QRect cellRect = m_table->visualRect(m_table->model()->index(row, column));
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, modifiers, cellRect.center());
    }
    /// With F2, in the current row.
    void type(int column, const QString &words)
    {
        m_table->selectionModel()->setCurrentIndex(
            m_table->model()->index(m_table->currentIndex().row(), column),
            QItemSelectionModel::NoUpdate);
        QTest::keyClick(m_table, Qt::Key_F2);
        auto *editor = m_table->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, words);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!m_table->viewport()->findChild<QLineEdit *>());
    }
    QPushButton *importButton() const
    {
        for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"Import"))
                return button;
        }
        return nullptr;
    }

    /// Two papers' versions of a report that is in the project, and one that has the same text.
    void openWithCopies()
    {
        m_dialog.reset();
        QByteArray report;
        for (int word = 0; word < 60; ++word)
            report += "word" + QByteArray::number(word) + (word % 20 == 19 ? ".\n\n" : " ");
        write(u"a.txt"_s, "The report\n\n" + report);
        openDialog();
        importButton()->click();
        write(u"b.md"_s, "# The report\n\n" + QByteArray(report).replace("word30 ", "other "));
        write(u"d.txt"_s, "The report\n\n" + QByteArray(report).replace("word50 ", "late "));
        write(u"a.txt"_s, "The report\n\n" + report + "\n\n");
        openDialog();
        m_table->sortByColumn(Title, Qt::AscendingOrder);
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : m_dialog->findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    void press(const QString &text) const
    {
        QVERIFY(button(text));
        QVERIFY(button(text)->isVisible());
        QTest::mouseClick(button(text), Qt::LeftButton);
    }

    bool says(const QString &words) const
    {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->text().contains(words))
                return true;
        }
        return false;
    }
    /// Opens the window that asks about columns and says there that the last one is the text.
    void sayThatTheLastColumnIsTheText()
    {
        QTimer::singleShot(0, m_dialog.get(), [this] {
            auto *asked = m_dialog->findChild<ui::ColumnsDialog *>();
            QVERIFY(asked);
            QVERIFY(QTest::qWaitForWindowActive(asked));
            auto *columns = asked->findChild<ui::ColumnsView *>();
            QTest::keyClick(columns, Qt::Key_Down);
            QTest::keyClick(columns, Qt::Key_F2);
            auto *choice = columns->viewport()->findChild<QComboBox *>();
            QVERIFY(choice);
            QTest::keyClicks(choice, u"Tex"_s);
            QTest::keyClick(choice, Qt::Key_Return);
            QTRY_VERIFY(!columns->viewport()->findChild<QComboBox *>());
            QTest::keyClick(columns, Qt::Key_Return);
            m_wasAsked = !asked->isVisible();
            if (!m_wasAsked)
                asked->reject(); // so that the test goes on and fails
        });
        press(u"Columns…"_s);
        QTRY_VERIFY(!m_dialog->isReading());
        QVERIFY(m_wasAsked);
    }

    enum { Title, Publisher, Date, Words, Language };

    QStringList m_files;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storage::Project> m_project;
    std::unique_ptr<ui::ImportDialog> m_dialog;
    QTableView *m_table = nullptr;
    bool m_wasAsked = false;
};

void ImportDialogTest::initTestCase()
{
    QCoreApplication::setOrganizationName(u"SaysoTest"_s);
    QCoreApplication::setApplicationName(u"ImportDialogTest"_s);
}

void ImportDialogTest::init()
{
    m_files = {u"a.txt"_s, u"b.md"_s, u"c.txt"_s, u"d.txt"_s};
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    m_project = std::move(app::createProject(m_folder->filePath(u"test.sayso"_s)).value());
    QVERIFY(m_project->useAnalyst(u"Anna"_s));
    write(u"a.txt"_s, "The harbour opens\n\nThe harbour was opened by the mayor on Monday.\n");
    write(u"b.md"_s, "# The quay closes\n\nThe quay was closed by the mayor on Sunday.\n");
    write(u"c.txt"_s, "");
    write(u"d.txt"_s, "The bridge stays\n\nThe bridge was left alone by the mayor on Tuesday.\n");
    openDialog();
}

void ImportDialogTest::cleanup()
{
    m_dialog.reset();
    m_project.reset();
    m_folder.reset();
}

void ImportDialogTest::problemsStandAtTheTop()
{
    QCOMPARE(m_table->model()->rowCount(), 4);
    QCOMPARE(cell(0, Title), u"c.txt"_s);
    QCOMPARE(cell(1, Title), u"The harbour opens"_s);
    QCOMPARE(cell(3, Title), u"The bridge stays"_s);
    QCOMPARE(m_table->currentIndex().row(), 0);
    QCOMPARE(importButton()->text(), u"Import 3 article(s)"_s);
}

void ImportDialogTest::aRowIsShownBesideItsOriginal()
{
    click(2, Title);

    QCOMPARE(m_dialog->findChild<QTextEdit *>()->toPlainText(),
             u"The quay closes\n\nThe quay was closed by the mayor on Sunday."_s);
    QVERIFY(
        m_dialog->findChild<ui::OriginalView *>()->text()->toPlainText().startsWith(u"# The quay"));
    click(0, Title);
    QVERIFY(m_dialog->findChild<QTextEdit *>()->toPlainText().isEmpty());
    QVERIFY(m_dialog->findChild<ui::OriginalView *>()->text()->toPlainText().isEmpty());
}

void ImportDialogTest::theLookOfOneArticleIsNotThatOfTheNext()
{
    auto *text = m_dialog->findChild<QTextEdit *>();
    for (const int row : {1, 2, 3}) {
        click(row, Title);
        QTextCursor cursor(text->document());
        cursor.setPosition(3);
        QCOMPARE(cursor.charFormat().fontWeight(), int(QFont::Bold));
        cursor.movePosition(QTextCursor::End);
        QVERIFY(cursor.charFormat().fontWeight() != QFont::Bold);
    }
}

void ImportDialogTest::spaceTicksAllSelectedRows()
{
    click(0, Publisher);
    click(3, Publisher, Qt::ShiftModifier);

    QTest::keyClick(m_table, Qt::Key_Space);
    QCOMPARE(importButton()->text(), u"Import"_s);
    QVERIFY(!importButton()->isEnabled());

    QTest::keyClick(m_table, Qt::Key_Space);
    QCOMPARE(importButton()->text(), u"Import 3 article(s)"_s);
}

void ImportDialogTest::aPublisherTypedInIsThatOfAllSelectedRows()
{
    click(1, Publisher);
    click(3, Publisher, Qt::ControlModifier);

    type(Publisher, u"Tidewater Post"_s);

    QCOMPARE(cell(1, Publisher), u"Tidewater Post"_s);
    QCOMPARE(cell(2, Publisher), QString());
    QCOMPARE(cell(3, Publisher), u"Tidewater Post"_s);
    QTest::mouseClick(importButton(), Qt::LeftButton);
    QCOMPARE(m_dialog->imported().size(), 3u);
    const auto article = m_project->article(m_dialog->imported().front());
    QCOMPARE(article->metadata.publisher, u"Tidewater Post"_s);
    QCOMPARE(article->metadata.origins.at(u"publisher"_s), u"analyst"_s);
}

void ImportDialogTest::aTitleTypedInIsOneArticlesOwn()
{
    click(1, Publisher);
    click(3, Publisher, Qt::ShiftModifier);

    type(Title, u"Another title"_s);

    QCOMPARE(cell(3, Title), u"Another title"_s);
    QCOMPARE(cell(1, Title), u"The harbour opens"_s);
}

void ImportDialogTest::aDateThatIsNoneIsRefusedWithASentence()
{
    click(1, Title);

    type(Date, u"yesterday"_s);
    QCOMPARE(cell(1, Date), QString());
    bool isSaid = false;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        isSaid = isSaid || label->text().contains(u"yesterday"_s);
    QVERIFY(isSaid);

    type(Date, u"3 March 2021"_s);
    QCOMPARE(cell(1, Date), u"2021-03-03"_s);
    type(Language, u"pt_br"_s);
    QCOMPARE(cell(1, Language), u"pt-BR"_s);
}

void ImportDialogTest::escapeLeavesACellAsItWas()
{
    click(1, Title);
    QTest::keyClick(m_table, Qt::Key_F2);
    auto *editor = m_table->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"x"_s);

    QTest::keyClick(editor, Qt::Key_Escape);

    QCOMPARE(cell(1, Title), u"The harbour opens"_s);
    QVERIFY(m_dialog->isVisible());
}

void ImportDialogTest::whatIsFilteredOutComesInAllTheSame()
{
    QTest::keyClick(m_dialog.get(), Qt::Key_F, Qt::ControlModifier);
    auto *search = qobject_cast<QLineEdit *>(m_dialog->focusWidget());
    QVERIFY(search);
    QTest::keyClicks(search, u"quay"_s);
    QCOMPARE(m_table->model()->rowCount(), 1);

    QTest::mouseClick(importButton(), Qt::LeftButton);

    QCOMPARE(m_dialog->imported().size(), 3u);
    QCOMPARE(m_project->article(m_dialog->imported().front())->metadata.title,
             u"The harbour opens"_s);
    QVERIFY(m_project->undo());
    QVERIFY(m_project->articles()->empty());
}

void ImportDialogTest::cancelImportsNothing()
{
    QTest::keyClick(m_table, Qt::Key_Escape);

    QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
    QVERIFY(m_project->articles()->empty());
}

void ImportDialogTest::withoutCopiesNothingIsAskedAboutThem()
{
    QVERIFY(!button(u"Bring in as copies"_s)->isVisible());
    QVERIFY(!m_dialog->findChild<QTabBar *>()->isVisible());
}

void ImportDialogTest::copiesAreDecidedAboutTogether()
{
    openWithCopies();
    QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);

    press(u"Bring in as copies"_s);
    const auto before = m_project->articles()->size();
    QTest::mouseClick(importButton(), Qt::LeftButton);

    const auto imported = m_dialog->imported();
    QCOMPARE(imported.size(), 3u);
    QCOMPARE(m_project->articles()->size(), before + 3);
    QCOMPARE(m_project->relations()->size(), 3u);
    for (const storage::ArticleRelation &relation : *m_project->relations()) {
        QCOMPARE(relation.kind, storage::ArticleRelation::Kind::CopyOf);
        QCOMPARE(relation.to, m_project->articles()->front().id);
    }
    QVERIFY(m_project->undo());
    QCOMPARE(m_project->articles()->size(), before);
    QCOMPARE(m_project->relations()->size(), 0u);
}

void ImportDialogTest::aCopyIsLeftOut()
{
    openWithCopies();
    QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
    press(u"Bring in as copies"_s);
    const int row = 3;
    click(row, Title);
    QVERIFY(cell(row, ui::ImportModel::Remarks).startsWith(u"Comes in as a copy."_s));

    press(u"Leave out"_s);

    QCOMPARE(importButton()->text(), u"Import 2 article(s)"_s);
    QVERIFY(!cell(row, ui::ImportModel::Remarks).startsWith(u"Comes in as a copy."_s));
    press(u"Bring in on their own"_s);
    QCOMPARE(importButton()->text(), u"Import 3 article(s)"_s);
    QTest::mouseClick(importButton(), Qt::LeftButton);
    QCOMPARE(m_project->relations()->size(), 2u);
}

void ImportDialogTest::aCopyIsShownBesideWhatItIsACopyOf()
{
    openWithCopies();
    auto *sides = m_dialog->findChild<QTabBar *>();
    auto *difference = m_dialog->findChild<ui::DifferenceView *>();
    for (int row = 0; row < 4; ++row) {
        if (cell(row, Title) == u"The report"_s) {
            click(row, Title);
            break;
        }
    }
    QVERIFY(sides->isVisible());
    QCOMPARE(sides->tabText(1), u"Difference to “The report”"_s);
    QVERIFY(!difference->isVisible());

    QTest::mouseClick(sides, Qt::LeftButton, {}, sides->tabRect(1).center());

    QVERIFY(difference->isVisible());
    QVERIFY(difference->model()->rowCount() > 0);
    QTest::mouseClick(sides, Qt::LeftButton, {}, sides->tabRect(0).center());
    QVERIFY(!difference->isVisible());
}

void ImportDialogTest::withoutTablesNothingIsAskedAboutColumns()
{
    QVERIFY(!button(u"Columns…"_s)->isVisible());
}

void ImportDialogTest::whatColumnsAreIsSaidAndRemembered()
{
    write(u"list.csv"_s, "year,report\n2019,The bridge opens.\n2020,Fares rose.\n");
    m_files = {u"a.txt"_s, u"list.csv"_s, u"d.txt"_s};
    openDialog();
    QCOMPARE(cell(0, Title), u"list.csv"_s);
    QVERIFY(says(u"Say with “Columns…” which column is the text."_s));
    click(1, Title);
    type(Publisher, u"Tidewater Post"_s);
    click(2, Title);
    QTest::keyClick(m_table, Qt::Key_Space);
    QCOMPARE(importButton()->text(), u"Import 1 article(s)"_s);
    click(0, Title);

    sayThatTheLastColumnIsTheText();

    QCOMPARE(m_table->model()->rowCount(), 4);
    QCOMPARE(importButton()->text(), u"Import 3 article(s)"_s);
    QVERIFY(!says(u"chose them before"_s));
    QCOMPARE(m_dialog->findChild<QTextEdit *>()->toPlainText(), u"The bridge opens."_s);
    QTest::mouseClick(importButton(), Qt::LeftButton);
    QCOMPARE(m_dialog->imported().size(), 3u);
    QCOMPARE(m_project->article(m_dialog->imported()[0])->metadata.publisher, u"Tidewater Post"_s);
    QCOMPARE(m_project->text(m_dialog->imported()[1]).value(), u"The bridge opens."_s);

    // The same columns in another order, another day.
    write(u"list.csv"_s, "report,year\nThe quay closes.,2021\n");
    m_files = {u"list.csv"_s};
    openDialog();

    QCOMPARE(importButton()->text(), u"Import 1 article(s)"_s);
    QVERIFY(says(u"The columns are read as you chose them before."_s));
    QVERIFY(button(u"Columns…"_s)->isVisible());
}

QTEST_MAIN(ImportDialogTest)
#include "importdialogtest.moc"
