#include "ui/cues/cuespage.h"

#include "ui/cues/cuedefinitionmodel.h"
#include "ui/cues/cueeditor.h"
#include "ui/dialogs/settingsdialog.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using ui::CueDefinitionModel;
using ui::CuesPage;

/// The definitions of cues in the settings.
class CuesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whatComesWithTheProgramIsOnlyCopied();
    void aCopyIsInUseAndCanBeChanged();
    void aCopyOfTheProjectGoesFirst();
    void deletingAsksFirst();
    void whatIsWrongStandsInTheList();
    void aFileThatIsPutIntoTheFolderIsListed();
    void enterChangesWhatIsChosen();
    void theSettingsShowThePage();

private:
    int rowOf(const QString &language, const QString &from) const;
    void choose(int row) { m_page->table()->selectRow(row); }
    QString remarkAt(int row) const
    {
        return m_page->model()->index(row, CueDefinitionModel::Remark).data().toString();
    }
    static void answer(const QString &button);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CuesPage> m_page;
};

void CuesPageTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"SaysoTest"_s);
    QCoreApplication::setApplicationName(u"SaysoTest"_s);
}

void CuesPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    QDir(app::ownCueFolder()).removeRecursively();
    m_page = std::make_unique<CuesPage>(m_folder->filePath(u"test.sayso"_s),
                                        ui::CueSample::ofTheProgram());
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void CuesPageTest::cleanup()
{
    m_page.reset();
    QDir(app::ownCueFolder()).removeRecursively();
}

int CuesPageTest::rowOf(const QString &language, const QString &from) const
{
    for (int row = 0; row < m_page->model()->rowCount(); ++row) {
        if (m_page->model()->index(row, CueDefinitionModel::Language).data() == language &&
            m_page->model()->index(row, CueDefinitionModel::From).data() == from)
            return row;
    }
    return -1;
}

void CuesPageTest::whatComesWithTheProgramIsOnlyCopied()
{
    QAbstractItemModelTester tester(m_page->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    choose(rowOf(u"English"_s, u"the program"_s));

    QVERIFY(m_page->newButton()->isEnabled());
    QVERIFY(!m_page->editButton()->isEnabled());
    QVERIFY(!m_page->deleteButton()->isEnabled());
    QVERIFY(!m_page->hasChanged());
}

void CuesPageTest::aCopyIsInUseAndCanBeChanged()
{
    choose(rowOf(u"English"_s, u"the program"_s));

    m_page->copyChosen(app::ownCueFolder());

    const int own = rowOf(u"English"_s, u"you"_s);
    QVERIFY(own >= 0);
    QCOMPARE(m_page->table()->currentIndex().row(), own);
    QVERIFY(m_page->editButton()->isEnabled());
    QVERIFY(remarkAt(own).isEmpty());
    QCOMPARE(remarkAt(rowOf(u"English"_s, u"the program"_s)), u"Another one takes its place."_s);
    QVERIFY(m_page->hasChanged());
}

void CuesPageTest::aCopyOfTheProjectGoesFirst()
{
    choose(rowOf(u"English"_s, u"the program"_s));
    m_page->copyChosen(app::ownCueFolder());
    choose(rowOf(u"English"_s, u"the program"_s));

    m_page->copyChosen(app::projectCueFolder(m_folder->filePath(u"test.sayso"_s)));

    QVERIFY(remarkAt(rowOf(u"English"_s, u"this project"_s)).isEmpty());
    QCOMPARE(remarkAt(rowOf(u"English"_s, u"you"_s)), u"Another one takes its place."_s);
}

void CuesPageTest::answer(const QString &button)
{
    QTimer::singleShot(0, qApp, [button] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        for (QAbstractButton *each : box->buttons()) {
            if (each->text().remove(u'&') == button)
                QTest::mouseClick(each, Qt::LeftButton);
        }
    });
}

void CuesPageTest::deletingAsksFirst()
{
    const QString folder = app::projectCueFolder(m_folder->filePath(u"test.sayso"_s));
    choose(rowOf(u"German"_s, u"the program"_s));
    m_page->copyChosen(folder);
    const int row = rowOf(u"German"_s, u"this project"_s);
    const QString file = m_page->model()->definitionAt(row).file;

    answer(u"Cancel"_s);
    QTest::mouseClick(m_page->deleteButton(), Qt::LeftButton);
    QVERIFY(QFile::exists(file));
    answer(u"Delete"_s);
    QTest::mouseClick(m_page->deleteButton(), Qt::LeftButton);

    QVERIFY(!QFile::exists(file));
    QCOMPARE(rowOf(u"German"_s, u"this project"_s), -1);
}

void CuesPageTest::whatIsWrongStandsInTheList()
{
    QVERIFY(QDir().mkpath(app::ownCueFolder()));
    QVERIFY(app::writeDefinition(app::ownCueFolder() + u"/dutch.xml"_s,
                                 "<language name=\"Sayso cues: Dutch\">\n<list>\n"));

    m_page = std::make_unique<CuesPage>(QString(), ui::CueSample::ofTheProgram());

    const int row = rowOf(u"Dutch"_s, u"you"_s);
    QVERIFY(row >= 0);
    QVERIFY2(remarkAt(row).startsWith(u"Line "_s), qPrintable(remarkAt(row)));
}

void CuesPageTest::aFileThatIsPutIntoTheFolderIsListed()
{
    QVERIFY(QDir().mkpath(app::ownCueFolder()));
    QVERIFY(app::writeDefinition(app::ownCueFolder() + u"/dutch.xml"_s,
                                 "<language name=\"Sayso cues: Dutch\">\n<list>\n"));

    QWidget folder;
    folder.show();
    folder.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&folder));
    m_page->activateWindow();

    QTRY_VERIFY(rowOf(u"Dutch"_s, u"you"_s) >= 0);
    QVERIFY(m_page->hasChanged());
}

void CuesPageTest::enterChangesWhatIsChosen()
{
    ui::SettingsDialog dialog({});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_U, Qt::AltModifier);
    dialog.cuesPage()->table()->setFocus();

    QTest::keyClick(dialog.cuesPage()->table(), Qt::Key_Return);
    QVERIFY(dialog.isVisible());

    dialog.cuesPage()->copyChosen(app::ownCueFolder());
    bool isOpened = false;
    QTimer::singleShot(0, qApp, [&isOpened] {
        auto *editor = qobject_cast<ui::CueEditor *>(QApplication::activeModalWidget());
        isOpened = editor;
        if (editor)
            editor->close();
    });
    QTest::keyClick(dialog.cuesPage()->table(), Qt::Key_Return);
    QVERIFY(isOpened);
    QVERIFY(dialog.isVisible());
}

void CuesPageTest::theSettingsShowThePage()
{
    ui::SettingsDialog dialog({});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));

    QTest::keyClick(&dialog, Qt::Key_U, Qt::AltModifier);

    QTRY_VERIFY(dialog.cuesPage()->isVisible());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(CuesPageTest)
#include "cuespagetest.moc"
