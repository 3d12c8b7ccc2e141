#include "app/codebook/startercodebook.h"
#include "ui/dialogs/analystdialog.h"
#include "ui/dialogs/backgroundtask.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/originaldialog.h"
#include "ui/dialogs/pastedialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/importing/importdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using storage::Project;

class DialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void anImportBringsInWhatCanComeIn();
    void anImportReadAsPlainTextKeepsTheSigns();
    void aFolderWithNothingInItImportsNothing();
    void pastedTextIsKeptExactly();
    void aPastedPageKeepsItsWordsAndTitle();
    void anExportWritesTheChosenTags();
    void anExportWithNothingChosenIsNotOffered();
    void anExportIntoNowhereStaysOpen();
    void theOriginalIsShownAsItCame();
    void aNameIsNeeded();
    void settingsAreWrittenOnlyWhenAccepted();
    void aCancelledTaskDoesNotFinish();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
};

void DialogsTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("SaysoTest"));
    QCoreApplication::setApplicationName(QStringLiteral("DialogsTest"));
}

void DialogsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    m_project = std::move(app::createProject(path(QStringLiteral("test.sayso"))).value());
    QVERIFY(m_project->useAnalyst(QStringLiteral("Anna")));
}

void DialogsTest::cleanup()
{
    m_project.reset();
    m_folder.reset();
}

QString DialogsTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

void DialogsTest::anImportBringsInWhatCanComeIn()
{
    const QStringList paths{
        write(QStringLiteral("one.md"), "# Harbour closed\n\nThe *harbour* is closed.\n"),
        write(QStringLiteral("empty.txt"), ""), path(QStringLiteral("missing.txt"))};
    ui::ImportDialog dialog(*m_project, paths);
    dialog.show();

    QTRY_VERIFY(!dialog.isReading());
    dialog.accept();

    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.imported().size(), size_t(1));
    QCOMPARE(m_project->article(dialog.imported().front())->metadata.title,
             QStringLiteral("Harbour closed"));
}

void DialogsTest::anImportReadAsPlainTextKeepsTheSigns()
{
    ui::ImportDialog dialog(*m_project,
                            {write(QStringLiteral("one.md"), "# Harbour\n\nIt is *closed*.\n")});
    QTRY_VERIFY(!dialog.isReading());
    auto *format = dialog.findChild<QComboBox *>(QStringLiteral("format"));
    format->setCurrentIndex(format->findText(QStringLiteral("Plain text")));

    Q_EMIT format->activated(format->currentIndex());
    QTRY_VERIFY(!dialog.isReading());
    dialog.accept();

    QVERIFY(m_project->text(dialog.imported().front())->contains(QStringLiteral("*closed*")));
}

void DialogsTest::aFolderWithNothingInItImportsNothing()
{
    QTemporaryDir empty;
    ui::ImportDialog dialog(*m_project, {empty.path()});
    QTRY_VERIFY(!dialog.isReading());

    dialog.accept();

    QCOMPARE(dialog.result(), int(QDialog::Rejected));
    QVERIFY(m_project->articles()->empty());
}

void DialogsTest::pastedTextIsKeptExactly()
{
    const QString text = QStringLiteral("Ein Satz\u00A0mit \U0001F6A2.\nEin zweiter.");
    QMimeData clipboard;
    clipboard.setText(text);
    ui::PasteDialog dialog(*m_project, &clipboard);
    dialog.findChild<QLineEdit *>()->setText(QStringLiteral("Zwei Sätze"));

    dialog.accept();

    QVERIFY(dialog.imported());
    QVERIFY(m_project->text(*dialog.imported())->startsWith(text));
    const auto article = m_project->article(*dialog.imported());
    QCOMPARE(article->metadata.title, QStringLiteral("Zwei Sätze"));
    QCOMPARE(article->metadata.origins.at(QStringLiteral("title")), QStringLiteral("analyst"));
}

void DialogsTest::aPastedPageKeepsItsWordsAndTitle()
{
    QMimeData clipboard;
    clipboard.setHtml(QStringLiteral(
        "<h1>Hafen geschlossen</h1><p>Der Hafen bleibt bis auf Weiteres für alle Schiffe "
        "<b>geschlossen</b>, sagte die Bürgermeisterin am Montag vor der Presse.</p><p>Wann er "
        "wieder öffnet, wusste niemand zu sagen, auch nicht die Hafenmeisterei.</p>"));
    clipboard.setText(QStringLiteral("Hafen geschlossen"));
    ui::PasteDialog dialog(*m_project, &clipboard);
    QVERIFY(dialog.findChild<QPlainTextEdit *>()->isReadOnly());

    dialog.accept();

    QVERIFY(dialog.imported());
    const QString text = m_project->text(*dialog.imported()).value();
    QVERIFY2(text.contains(QStringLiteral("für alle Schiffe geschlossen")), qPrintable(text));
}

void DialogsTest::anExportWritesTheChosenTags()
{
    const QString target = path(QStringLiteral("marks.csv"));
    ui::ExportDialog dialog(*m_project, target);
    auto *tags = dialog.findChildren<QListWidget *>().at(1);
    for (int row = 0; row < tags->count(); ++row)
        tags->item(row)->setCheckState(row == 0 ? Qt::Checked : Qt::Unchecked);
    dialog.findChildren<QCheckBox *>().at(0)->setChecked(true);
    QCOMPARE(dialog.options().tags, QStringList(QStringLiteral("Claim")));
    QVERIFY(dialog.options().analysts.isEmpty());

    dialog.accept();

    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("\xEF\xBB\xBF"
                                      "annotation_id,"));
}

void DialogsTest::anExportWithNothingChosenIsNotOffered()
{
    ui::ExportDialog dialog(*m_project, path(QStringLiteral("marks.csv")));
    auto *tags = dialog.findChildren<QListWidget *>().at(1);
    const auto *button = dialog.findChild<QDialogButtonBox *>()->buttons().constFirst();

    for (int row = 0; row < tags->count(); ++row)
        tags->item(row)->setCheckState(Qt::Unchecked);

    for (const QAbstractButton *offered : dialog.findChild<QDialogButtonBox *>()->buttons()) {
        if (offered->text() == QStringLiteral("Export"))
            button = offered;
    }
    QVERIFY(!button->isEnabled());
}

void DialogsTest::anExportIntoNowhereStaysOpen()
{
    ui::ExportDialog dialog(*m_project, path(QStringLiteral("no/such/folder/marks.csv")));
    QString told;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] {
        QWidget *box = QApplication::activeModalWidget();
        if (box && box != &dialog) {
            told = box->property("informativeText").toString();
            box->close();
        }
    });
    timer.start(10);

    dialog.accept();

    QTRY_VERIFY(!told.isEmpty());
    QVERIFY(dialog.result() != QDialog::Accepted);
}

void DialogsTest::theOriginalIsShownAsItCame()
{
    storage::SourceFile source;
    source.name = QStringLiteral("one.md");
    source.bytes = "# Überschrift\n\n*kursiv*\n";

    const ui::OriginalDialog dialog(source, QStringLiteral("markdown"), {});

    const auto *view = dialog.findChild<QPlainTextEdit *>();
    QCOMPARE(view->toPlainText().toUtf8(), source.bytes);
    QVERIFY(view->isReadOnly());
}

void DialogsTest::aNameIsNeeded()
{
    ui::AnalystDialog dialog({QStringLiteral("Ben")}, {});
    QPushButton *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!ok->isEnabled());

    dialog.findChild<QComboBox *>()->setEditText(QStringLiteral("  Anna  "));

    QVERIFY(ok->isEnabled());
    QCOMPARE(dialog.name(), QStringLiteral("Anna"));
}

void DialogsTest::settingsAreWrittenOnlyWhenAccepted()
{
    ui::SettingsDialog dialog({});
    auto *theme = dialog.findChildren<QComboBox *>().at(1);
    theme->setCurrentIndex(theme->findData(QStringLiteral("dark")));

    dialog.reject();
    QVERIFY(ui::Settings().theme() == ui::ThemeChoice::System);
    dialog.accept();

    QVERIFY(ui::Settings().theme() == ui::ThemeChoice::Dark);
}

void DialogsTest::aCancelledTaskDoesNotFinish()
{
    QSemaphore started;
    QSemaphore mayGoOn;
    bool wasStopped = false;
    bool hasFinished = false;
    {
        ui::BackgroundTask task;
        task.start(
            [&](const ui::BackgroundTask::Report &report) {
                started.release();
                mayGoOn.acquire();
                wasStopped = !report(1, 2);
            },
            [&] { hasFinished = true; });
        started.acquire();

        task.cancel();
        mayGoOn.release();
    }
    QCoreApplication::processEvents();

    QVERIFY(wasStopped);
    QVERIFY(!hasFinished);
}

QTEST_MAIN(DialogsTest)
#include "dialogstest.moc"
