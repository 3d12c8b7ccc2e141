#include "app/text/textmap.h"
#include "storage/project.h"
#include "ui/article_view/articleview.h"
#include "ui/articlelist/articlelistpanel.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/importing/importdialog.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/annotatingcontroller.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace storage;
using namespace Qt::StringLiterals;
using ui::ArticleView;
using ui::MainWindow;

namespace {

/// The rows of a CSV file, by column name, as Python's csv module reads them.
QList<QJsonObject> rowsOf(const QString &path)
{
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s,
                  u"import csv, json, sys\n"
                  "print(json.dumps(list(csv.DictReader(open(sys.argv[1], encoding='utf-8', "
                  "newline=''), strict=True))))"_s,
                  path});
    python.waitForFinished();
    QList<QJsonObject> rows;
    for (const QJsonValue row : QJsonDocument::fromJson(python.readAllStandardOutput()).array())
        rows.append(row.toObject());
    return rows;
}

/// Does @p work with the next dialog of type Dialog, as soon as it is there and @p isReady.
template<typename Dialog>
void withNextDialog(const std::function<bool(Dialog *)> &isReady,
                    const std::function<void(Dialog *)> &work)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [=] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog || !isReady(dialog))
            return;
        timer->deleteLater();
        timer->stop();
        work(dialog);
    });
    timer->start(10);
}

/// The button of @p dialog whose words begin with @p words, or nullptr.
QPushButton *button(const QWidget *dialog, const QString &words)
{
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&').startsWith(words))
            return button;
    }
    return nullptr;
}

} // namespace

/// What an analyst does in a morning, through real mouse and key events.
class StoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tagUndoCloseReopenExport();

private:
    void importSample();
    void selectWithMouse(const QString &words);
    void press(Qt::Key letter);
    qsizetype countOfAnnotations() const;
    void openWindow();

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"story.sayso"_s);
    std::unique_ptr<MainWindow> m_window;
};

void StoryTest::openWindow()
{
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void StoryTest::importSample()
{
    withNextDialog<ui::ImportDialog>(
        [](ui::ImportDialog *dialog) { return button(dialog, u"Import 1"_s) != nullptr; },
        [](ui::ImportDialog *dialog) {
            QTest::mouseClick(button(dialog, u"Import 1"_s), Qt::LeftButton);
        });
    m_window->importPaths(
        {QStringLiteral(SAYSO_SOURCE_FOLDER "/resources/samples/dock-strike.txt")});
    QTRY_VERIFY(m_window->articleView()->hasArticle());
    m_window->activateWindow(); // a modal dialog has just closed
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void StoryTest::selectWithMouse(const QString &words)
{
    ArticleView *view = m_window->articleView();
    const QString text = view->text();
    const qsizetype at = text.indexOf(words);
    QVERIFY2(at >= 0, qPrintable(words));
    const TextRange range = app::TextMap(text).toCodePoints({at, at + words.size()});
    view->ensureVisible(range);
    const std::vector<QRect> lines = view->rectsOf(range);
    QVERIFY(!lines.empty());
    const QPoint from(lines.front().left() + 2, lines.front().center().y());
    const QPoint to(lines.back().right() - 2, lines.back().center().y());

    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view->viewport(), (from + to) / 2);
    QTest::mouseMove(view->viewport(), to);
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, to);

    QCOMPARE(view->selectedText(), words);
}

void StoryTest::press(Qt::Key letter)
{
    m_window->articleView()->setFocus();
    QTest::keyClick(m_window->articleView(), letter);
}

qsizetype StoryTest::countOfAnnotations() const
{
    const auto articles = m_window->project()->articles();
    return articles->empty() ? -1 : articles->front().annotations;
}

void StoryTest::tagUndoCloseReopenExport()
{
    openWindow();
    QVERIFY(m_window->createProject(m_path));
    m_window->useAnalyst(u"Ana"_s);
    importSample();

    // One attribution of three parts, one figure, one claim over the figure.
    selectWithMouse(u"federation chairwoman Rosalind Achterberg"_s);
    press(Qt::Key_S);
    selectWithMouse(u"told"_s);
    press(Qt::Key_U);
    selectWithMouse(u"\"A last offer is one that people accept,\""_s);
    press(Qt::Key_Q);
    QTest::keyClick(m_window->articleView(), Qt::Key_Return); // finishes it
    QTest::keyClick(m_window->articleView(),
                    Qt::Key_Return); // opens it again for the next sentence
    selectWithMouse(u"\"This was a press release with a number in it.\""_s);
    press(Qt::Key_Q);
    QTest::keyClick(m_window->articleView(), Qt::Key_Return);
    QCOMPARE(countOfAnnotations(), 1);
    selectWithMouse(u"more than 60"_s);
    press(Qt::Key_F);
    selectWithMouse(
        u"leaving more than 60 ships at anchor outside the country's largest container port"_s);
    press(Qt::Key_C);
    QCOMPARE(countOfAnnotations(), 3);

    QTest::keySequence(m_window.get(), QKeySequence::Undo);
    QCOMPARE(countOfAnnotations(), 2);
    QTest::keySequence(m_window.get(), QKeySequence::Redo);
    QCOMPARE(countOfAnnotations(), 3);

    QVERIFY(m_window->close());
    m_window.reset();
    openWindow();
    QVERIFY(m_window->openProject(m_path));
    m_window->useAnalyst(u"Ana"_s);
    QCOMPARE(countOfAnnotations(), 3);
    QVERIFY(m_window->actions()->undo->text().contains(u"Claim"_s));
    QTest::keySequence(m_window.get(), QKeySequence::Undo);
    QCOMPARE(countOfAnnotations(), 2);

    const QString csv = m_folder.filePath(u"dataset.csv"_s);
    withNextDialog<ui::ExportDialog>(
        [](ui::ExportDialog *) { return true; },
        [&csv](ui::ExportDialog *dialog) {
            for (QLineEdit *edit : dialog->findChildren<QLineEdit *>()) {
                if (edit->text() == dialog->target())
                    edit->setText(csv);
            }
            QTest::mouseClick(button(dialog, u"Export"_s), Qt::LeftButton);
        });
    m_window->actions()->exportCsv->trigger();
    QTRY_VERIFY(QFile::exists(csv));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));

    const QString text = m_window->articleView()->text();
    const QList<QJsonObject> rows = rowsOf(csv);
    QCOMPARE(rows.size(), 2);
    const auto cell = [&rows](int row, const char *column) {
        return rows[row][QLatin1String(column)].toString();
    };
    QCOMPARE(cell(0, "tag"), u"Figure"_s);
    QCOMPARE(cell(0, "quote"), u"more than 60"_s);
    QCOMPARE(cell(0, "quantity"), u"more than 60"_s);
    QCOMPARE(text.mid(cell(0, "start").toInt(), 12), u"more than 60"_s);
    QCOMPARE(cell(1, "tag"), u"Attribution"_s);
    QCOMPARE(cell(1, "source"), u"federation chairwoman Rosalind Achterberg"_s);
    QCOMPARE(cell(1, "cue"), u"told"_s);
    QCOMPARE(cell(1, "content"), u"\"A last offer is one that people accept,\" "
                                 "\"This was a press release with a number in it.\""_s);
    QCOMPARE(cell(1, "annotator"), u"Ana"_s);
    QCOMPARE(cell(1, "title"),
             u"Dockers and port operator trade blame as Callan strike enters third week"_s);

    // The import is the last thing left to take back.
    for (int i = 0; i < 5; ++i)
        QTest::keySequence(m_window.get(), QKeySequence::Undo);
    QCOMPARE(countOfAnnotations(), 0);
    QTest::keySequence(m_window.get(), QKeySequence::Undo);
    QVERIFY(m_window->project()->articles()->empty());
    QVERIFY(!m_window->actions()->undo->isEnabled());
    m_window->close();
}

int main(int argc, char **argv)
{
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"sayso-test"_s);
    QCoreApplication::setApplicationName(u"sayso-test"_s);
    StoryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "storytest.moc"
