#include "codebookwindowfixture.h"

#include "app/codebook/codebookfile.h"
#include "ui/codebook/codebookchoicedialog.h"
#include "ui/codebook/codebookfiles.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;
using app::CodebookSource;

/// Codebooks that come from files and go to them, and the choice of one for a new project.
class CodebookFilesTest : public CodebookWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void aCodebookGoesOutAndComesBack_data();
    void aCodebookGoesOutAndComesBack();
    void anImportIsOneEdit();
    void aFileThatIsNoCodebookIsRefused();
    void aProjectIsNeverReplaced();
    void theManualIsAWebPage();
    void enterMakesAProjectWithTheStarter();
    void anEmptyCodebookIsChosenByKeys();
    void aFileIsChosenAndShown();
    void aBrokenFileIsRefused();
    void withoutAFileItIsAskedFor();

private:
    QString place(const QString &name) const { return m_folder->filePath(name); }
    ui::CodebookFiles *files() const { return m_window->findChild<ui::CodebookFiles *>(); }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString said() const { return inWindow<QLabel>("said")->text(); }
};

void CodebookFilesTest::aCodebookGoesOutAndComesBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("as JSON") << u"book.json"_s;
    QTest::newRow("as a table") << u"book.CSV"_s;
}

void CodebookFilesTest::aCodebookGoesOutAndComesBack()
{
    QFETCH(QString, name);

    files()->exportTo(place(name));

    QVERIFY2(said().contains(name), qPrintable(said()));
    const auto read = app::readCodebookFile(place(name));
    QVERIFY(read);
    QCOMPARE(read->codebook.tags.size(), codebook().tags.size());
    files()->importFrom(place(name));
    QVERIFY2(said().contains(u"already"_s), qPrintable(said()));
}

void CodebookFilesTest::anImportIsOneEdit()
{
    files()->exportTo(place(u"book.json"_s));
    choose(u"Framing"_s);
    inWindow<QPushButton>("removeTag")->click();
    QVERIFY(!shownTags().contains(u"Framing"_s));
    const size_t before = edits();

    files()->importFrom(place(u"book.json"_s));

    QCOMPARE(edits(), before + 1);
    QVERIFY(shownTags().contains(u"Framing"_s));
    QVERIFY2(said().contains(u"added"_s), qPrintable(said()));
    tree()->setFocus();
    type(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!shownTags().contains(u"Framing"_s));
    QVERIFY(said().isEmpty());
}

void CodebookFilesTest::aFileThatIsNoCodebookIsRefused()
{
    QFile file(place(u"story.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ \"tags\": 7 }");
    file.close();
    const size_t before = edits();

    files()->importFrom(file.fileName());

    QCOMPARE(edits(), before);
    QVERIFY(!refusal().isEmpty());
}

void CodebookFilesTest::aProjectIsNeverReplaced()
{
    const QByteArray before = contents(m_path);

    files()->exportTo(m_path);
    QVERIFY(!refusal().isEmpty());
    files()->saveManual(m_path);

    QCOMPARE(contents(m_path), before);
}

void CodebookFilesTest::theManualIsAWebPage()
{
    files()->saveManual(place(u"manual.html"_s));

    const QByteArray page = contents(place(u"manual.html"_s));
    QVERIFY(page.contains("<html"));
    QVERIFY(page.contains("Attribution"));
    QVERIFY(said().contains(u"manual.html"_s));
}

void CodebookFilesTest::enterMakesAProjectWithTheStarter()
{
    ui::CodebookChoiceDialog dialog;
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));

    type(Qt::Key_Return);

    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.source(), CodebookSource());
}

void CodebookFilesTest::anEmptyCodebookIsChosenByKeys()
{
    ui::CodebookChoiceDialog dialog;
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));

    type(Qt::Key_Down);
    type(Qt::Key_Return);

    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.source().kind, CodebookSource::Kind::Empty);
    const auto made = app::createProject(place(u"empty.sayso"_s), dialog.source());
    QVERIFY(made);
    QVERIFY((*made)->codebook()->tags.empty());
}

void CodebookFilesTest::aFileIsChosenAndShown()
{
    ui::CodebookChoiceDialog dialog;
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));

    dialog.choosePath(m_path); // another project

    QVERIFY(dialog.findChild<QLabel *>(u"contents"_s)->isVisible());
    QVERIFY(dialog.findChild<QLabel *>(u"contents"_s)->text().contains(u"Attribution"_s));
    type(Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.source(), (CodebookSource{CodebookSource::Kind::File, m_path}));
}

void CodebookFilesTest::aBrokenFileIsRefused()
{
    ui::CodebookChoiceDialog dialog;
    dialog.show();

    dialog.choosePath(place(u"nowhere.json"_s));

    QVERIFY(dialog.findChild<ui::Refusal *>()->isVisible());
    QVERIFY(dialog.findChild<QLineEdit *>(u"path"_s)->text().isEmpty());
    dialog.findChild<QRadioButton *>(u"starter"_s)->click();
    QVERIFY(!dialog.findChild<ui::Refusal *>()->isVisible());
}

void CodebookFilesTest::withoutAFileItIsAskedFor()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    ui::CodebookChoiceDialog dialog;
    dialog.show();
    dialog.findChild<QRadioButton *>(u"file"_s)->click();
    bool wasAsked = false;
    QTimer::singleShot(0, &dialog, [&wasAsked] {
        QWidget *asking = QApplication::activeModalWidget();
        wasAsked = qobject_cast<QFileDialog *>(asking);
        asking->close();
    });

    dialog.accept();

    QVERIFY(wasAsked);
    QVERIFY(dialog.isVisible()); // nothing was chosen
}

QTEST_MAIN(CodebookFilesTest)
#include "codebookfilestest.moc"
