#include "ui/article_view/articleview.h"
#include "ui/articlelist/articlelistpanel.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/articlepaper.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/statusline.h"
#include "ui/printing/pdfdialog.h"
#include "ui/printing/previewdialog.h"
#include "ui/printing/printchoices.h"
#include "ui/settings/settings.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using storage::Result;
using storage::TextRange;
using ui::MainWindow;

namespace {

const QString harbour = u"The mayor said the harbour was closed for at least 12 days.\n\n"
                        "“We lost everything,” said Mrs Okoro. Nobody was told.\n"_s;

/// Does @p work with the next window of type Dialog that waits for an answer.
template<typename Dialog, typename Work>
void withNextDialog(Work work)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [=] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->stop();
        timer->deleteLater();
        work(dialog);
    });
    timer->start(10);
}

template<typename Button>
Button *button(const QWidget *dialog, const QString &words)
{
    for (Button *found : dialog->findChildren<Button *>()) {
        if (found->text().remove(u'&').startsWith(words))
            return found;
    }
    return nullptr;
}

template<typename Button>
void click(const QWidget *dialog, const QString &words)
{
    Button *found = button<Button>(dialog, words);
    QVERIFY2(found, qPrintable(words));
    found->click();
}

} // namespace

/// Prints as an analyst does: from the menu of the window.
class PrintingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void withoutAnArticleNothingCanBePrinted();
    void everythingOfTheArticleGoesOnPaper();
    void theKeyHasExactlyWhatOccurs();
    void saveAsPdfWritesTheFile();
    void choicesAndFolderAreRemembered();
    void everyNameGetsAnEnding_data();
    void everyNameGetsAnEnding();
    void anExistingFileIsReplacedOnlyWhenAsked();
    void aProjectIsNeverReplaced();
    void thePreviewShowsWhatIsChosen();

private:
    void mark(const QString &words, const QString &letter);
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void PrintingTest::initTestCase()
{
    QCoreApplication::setOrganizationName(u"SaysoTest"_s);
    QCoreApplication::setApplicationName(u"SaysoTest"_s);
}

void PrintingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    QSettings().clear();
    ui::Settings().setAnalystName(u"Anna"_s);
    ui::Settings().setFolder(u"pdf"_s, m_folder->path());
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_window->createProject(path(u"ports.sayso"_s)));
    storage::NewArticle article;
    article.metadata.title = u"Harbour: closed?"_s;
    article.metadata.publisher = u"The Herald"_s;
    article.text = harbour;
    QVERIFY(m_window->project()->edit({u"Import"_s, {}}, [&](storage::Edit &edit) {
        const auto id = edit.addArticle(article);
        return id ? Result<void>() : id.error();
    }));
    if (QTest::currentTestFunction() == QByteArray("withoutAnArticleNothingCanBePrinted"))
        return;
    m_window->articleList()->setCurrent(m_window->articleList()->model()->idAt(0));
    mark(u"at least 12 days"_s, u"F"_s);
    mark(u"The mayor"_s, u"S"_s);
    mark(u"said"_s, u"U"_s);
}

void PrintingTest::cleanup()
{
    m_window.reset();
    m_folder.reset();
}

void PrintingTest::mark(const QString &words, const QString &letter)
{
    const qsizetype begin = harbour.indexOf(words);
    m_window->articleView()->setSelection({begin, begin + words.size()});
    m_window->actions()->letter(letter)->trigger();
}

void PrintingTest::withoutAnArticleNothingCanBePrinted()
{
    m_window->closeProject();

    const ui::Actions *actions = m_window->actions();
    for (const QAction *action : {actions->print, actions->printPreview, actions->savePdf})
        QVERIFY(!action->isEnabled());
}

void PrintingTest::everythingOfTheArticleGoesOnPaper()
{
    const auto id = m_window->articleList()->model()->idAt(0);
    storage::Project &project = *m_window->project();
    storage::Annotation annotated = project.annotations(id)->back();
    const storage::Codebook codebook = *project.codebook();
    storage::FieldValue unit;
    unit.fieldId = codebook.fieldNamed(annotated.tagId, u"unit"_s)->id;
    unit.value = u"days"_s;
    annotated.values = {unit};
    annotated.note = u"Who counted?"_s;
    QVERIFY(project.edit({u"Edit"_s, {}},
                         [&](storage::Edit &edit) { return edit.updateAnnotation(annotated); }));

    const auto paper = ui::paperOf(project, id, QDate(2026, 11, 25));

    QVERIFY(paper);
    QCOMPARE(paper->text, harbour);
    QCOMPARE(paper->metadata.title, u"Harbour: closed?"_s);
    QCOMPARE(paper->project, u"ports"_s);
    QCOMPARE(paper->annotators, QStringList{u"Anna"_s});
    QCOMPARE(paper->marks.size(), size_t(3));
    QCOMPARE(paper->annotations.size(), size_t(2));
    const ui::PrintedAnnotation &attribution = paper->annotations[0];
    QCOMPARE(attribution.tag, u"Attribution"_s);
    QCOMPARE(attribution.passages.size(), size_t(2));
    QCOMPARE(attribution.passages[0].part, u"Source"_s);
    QCOMPARE(attribution.passages[1].part, u"Cue"_s);
    const ui::PrintedAnnotation &figure = paper->annotations[1];
    QCOMPARE(figure.letter, u"F"_s);
    QCOMPARE(figure.fields.size(), size_t(1));
    QCOMPARE(figure.fields[0], std::pair(u"Unit"_s, u"days"_s));
    QCOMPARE(figure.note, u"Who counted?"_s);
}

void PrintingTest::theKeyHasExactlyWhatOccurs()
{
    const auto id = m_window->articleList()->model()->idAt(0);

    const auto paper = ui::paperOf(*m_window->project(), id, QDate(2026, 11, 25));

    QStringList kinds;
    for (const ui::PrintedKind &kind : paper->kinds) {
        kinds.append(u"%1 %2 %3"_s.arg(kind.letter, kind.name).arg(kind.count));
        QVERIFY(!kind.definition.isEmpty());
        QVERIFY(!kind.style.pattern.isEmpty());
    }
    QCOMPARE(kinds,
             (QStringList{u"A Attribution 1"_s, u"S Source 1"_s, u"U Cue 1"_s, u"F Figure 1"_s}));
}

void PrintingTest::saveAsPdfWritesTheFile()
{
    withNextDialog<ui::PdfDialog>([](ui::PdfDialog *dialog) {
        QCOMPARE(QFileInfo(dialog->target()).fileName(), u"Harbour- closed.pdf"_s);
        click<QPushButton>(dialog, u"Save"_s);
    });

    m_window->actions()->savePdf->trigger();

    QFile file(path(u"Harbour- closed.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    QVERIFY(m_window->statusLine()->said().contains(u"Harbour- closed.pdf"_s));
}

void PrintingTest::choicesAndFolderAreRemembered()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"paper"_s));
    const QString target = path(u"paper/harbour"_s);
    withNextDialog<ui::PdfDialog>([&](ui::PdfDialog *dialog) {
        dialog->findChild<QLineEdit *>()->setText(target);
        click<QCheckBox>(dialog, u"Black"_s);
        click<QCheckBox>(dialog, u"Notes"_s);
        const QList<QComboBox *> boxes = dialog->findChildren<QComboBox *>();
        boxes[0]->setCurrentText(u"A5"_s);
        boxes[1]->setCurrentIndex(1);
        click<QPushButton>(dialog, u"Save"_s);
    });

    m_window->actions()->savePdf->trigger();

    QVERIFY(QFileInfo::exists(target + u".pdf"_s));
    QCOMPARE(ui::rememberedPrintChoices(), (ui::PrintChoices{true, false, true}));
    QCOMPARE(ui::rememberedPaper().pageSize().id(), QPageSize::A5);
    QCOMPARE(ui::rememberedPaper().orientation(), QPageLayout::Landscape);
    QCOMPARE(ui::Settings().folder(u"pdf"_s), path(u"paper"_s));
    withNextDialog<ui::PdfDialog>([](ui::PdfDialog *dialog) {
        QVERIFY(button<QCheckBox>(dialog, u"Black"_s)->isChecked());
        QVERIFY(!button<QCheckBox>(dialog, u"List"_s)->isChecked());
        QVERIFY(dialog->target().contains(u"/paper/"_s));
        dialog->reject();
    });
    m_window->actions()->savePdf->trigger();
}

void PrintingTest::everyNameGetsAnEnding_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("target");

    QTest::newRow("none") << u"/a/report"_s << u"/a/report.pdf"_s;
    QTest::newRow("one") << u"/a/report.PDF"_s << u"/a/report.PDF"_s;
    QTest::newRow("a date") << u"/a/of 26.11.2026"_s << u"/a/of 26.11.2026.pdf"_s;
    QTest::newRow("words after a point") << u"/a/vom 3. Mai"_s << u"/a/vom 3. Mai.pdf"_s;
}

void PrintingTest::everyNameGetsAnEnding()
{
    QFETCH(QString, typed);
    QFETCH(QString, target);

    QCOMPARE(ui::PdfDialog({}, typed).target(), target);
}

void PrintingTest::anExistingFileIsReplacedOnlyWhenAsked()
{
    const QString target = path(u"here.pdf"_s);
    QFile before(target);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
    before.close();
    withNextDialog<ui::PdfDialog>([&](ui::PdfDialog *dialog) {
        dialog->findChild<QLineEdit *>()->setText(target);
        withNextDialog<QMessageBox>(
            [](QMessageBox *box) { box->button(QMessageBox::No)->click(); });
        click<QPushButton>(dialog, u"Save"_s);
        dialog->reject();
    });

    m_window->actions()->savePdf->trigger();

    QCOMPARE(QFileInfo(target).size(), 6);
}

void PrintingTest::aProjectIsNeverReplaced()
{
    const QString project = path(u"ports.sayso"_s);
    const qint64 size = QFileInfo(project).size();
    QString said;
    withNextDialog<ui::PdfDialog>([&](ui::PdfDialog *dialog) {
        dialog->findChild<QLineEdit *>()->setText(project);
        withNextDialog<QMessageBox>([&](QMessageBox *box) {
            withNextDialog<QMessageBox>([&](QMessageBox *error) {
                said = error->informativeText();
                error->accept();
            });
            box->button(QMessageBox::Yes)->click();
        });
        click<QPushButton>(dialog, u"Save"_s);
        dialog->reject();
    });

    m_window->actions()->savePdf->trigger();

    QVERIFY2(said.contains(u"ports.sayso"_s), qPrintable(said));
    QCOMPARE(QFileInfo(project).size(), size);
    QVERIFY(m_window->project()->check()->empty());
}

void PrintingTest::thePreviewShowsWhatIsChosen()
{
    int before = 0;
    int after = 0;
    withNextDialog<ui::PreviewDialog>([&](ui::PreviewDialog *dialog) {
        QTRY_VERIFY(dialog->pages()->pageCount() > 0);
        before = dialog->pages()->pageCount();
        dialog->findChildren<QComboBox *>().front()->setCurrentText(u"A5"_s);
        click<QCheckBox>(dialog, u"List"_s);
        QTRY_VERIFY(dialog->pages()->pageCount() > 1);
        after = dialog->pages()->pageCount();
        withNextDialog<ui::PdfDialog>([](ui::PdfDialog *pdf) { pdf->reject(); });
        click<QPushButton>(dialog, u"Save as PDF"_s);
    });

    m_window->actions()->printPreview->trigger();

    QCOMPARE(before, 1);
    QVERIFY(after > 1);
    QVERIFY(ui::rememberedPrintChoices().listsAnnotations);
}

QTEST_MAIN(PrintingTest)
#include "printingtest.moc"
