#include "ui/mainwindow/mainwindow.h"
#include "app/annotating/articleedits.h"
#include "app/text/textmap.h"
#include "ui/article_view/articleview.h"
#include "ui/article_view/marklist.h"
#include "ui/articlelist/articlelistpanel.h"
#include "ui/inspector/annotationpanel.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/noteedit.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/annotatingcontroller.h"
#include "ui/mainwindow/demo.h"
#include "ui/mainwindow/noticebar.h"
#include "ui/mainwindow/startpage.h"
#include "ui/mainwindow/statusline.h"
#include "ui/settings/settings.h"
#include "ui/tagpalette/tagchip.h"

#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using storage::Annotation;
using storage::ArticleStatus;
using storage::TextRange;
using ui::MainWindow;

namespace {

const QString harbour =
    QStringLiteral("The mayor said the harbour was closed for at least 12 days.\n\n"
                   "“We lost everything,” said Mrs Okoro. Nobody was told.\n");

QString path(const QTemporaryDir &folder, const QString &name)
{
    return folder.filePath(name);
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void startsWithoutAProject();
    void theStartPageIsReadWhole();
    void draggingAndALetterTagTheWords();
    void lettersWorkOnlyInTheText();
    void withoutASelectionALetterSaysWhatToDo();
    void theSameLetterTwiceMakesNoDuplicate();
    void partsJoinUntilEnter();
    void escapeFinishesTheParts();
    void signsGoOnBySentenceOnlyInTheText();
    void lettersAreTheMenusWhileOneIsOpen();
    void escapeClosesTheListBeforeItFinishesTheParts();
    void undoAndRedoSayWhatTheyDo();
    void undoTakesATagBackWithItsAnnotations();
    void undoGoesToTheArticleThatChanged();
    void shiftAndALetterRetag();
    void deleteRemovesTheCurrentAnnotation();
    void aChipDoesWhatItsLetterDoes();
    void theListLeadsAndFollows();
    void homeAndEndGoToTheEndsOfTheList();
    void aNoteIsWrittenWhenItIsLeft();
    void articlesAreSteppedThroughAndMarkedDone();
    void searchNarrowsTheList();
    void readingModeHidesAndBringsBack();
    void aReadOnlyProjectSaysWhy();
    void aFileThatIsNoProjectIsRefused();
    void everythingIsThereAfterReopening();
    void deletingAnArticleIsUndone();
    void theDemonstrationTagsAndExports();
    void everyMenuEntryHasWordsAndNoKeyIsTakenTwice();

private:
    void addArticle(const QString &title, const QString &text);
    void select(const QString &words);
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    std::vector<Annotation> annotations() const;
    QString quoteOf(const Annotation &annotation) const;
    ui::ArticleView *view() const { return m_window->articleView(); }
    QString said() const { return m_window->statusLine()->said(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("SaysoTest"));
    QCoreApplication::setApplicationName(QStringLiteral("SaysoTest"));
}

void MainWindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    QSettings().clear();
    ui::Settings().setAnalystName(QStringLiteral("Anna"));
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1200, 760);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    if (QTest::currentTestFunction() == QByteArray("startsWithoutAProject"))
        return;
    QVERIFY(m_window->createProject(path(*m_folder, QStringLiteral("test.sayso"))));
    addArticle(QStringLiteral("Harbour"), harbour);
    addArticle(QStringLiteral("Council"), QStringLiteral("The council voted. Nobody spoke.\n"));
    m_window->articleList()->setCurrent(m_window->articleList()->model()->idAt(0));
    view()->setFocus();
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_folder.reset();
}

void MainWindowTest::addArticle(const QString &title, const QString &text)
{
    storage::NewArticle article;
    article.metadata.title = title;
    article.text = text;
    QVERIFY(m_window->project()->edit({QStringLiteral("Import"), {}}, [&](storage::Edit &edit) {
        const auto id = edit.addArticle(article);
        return id ? storage::Result<void>() : id.error();
    }));
}

/// With the mouse, as an analyst does.
void MainWindowTest::select(const QString &words)
{
    const qsizetype begin = view()->text().indexOf(words);
    QVERIFY(begin >= 0);
    const TextRange range{begin, begin + words.size()};
    view()->ensureVisible(range);
    const QRect first = view()->rectsOf({range.begin, range.begin + 1}).front();
    const QRect last = view()->rectsOf({range.end - 1, range.end}).front();
    QWidget *page = view()->viewport();
    const QPoint from(first.left() + 2, first.center().y());
    const QPoint to(last.right() - 2, last.center().y());

    QTest::mousePress(page, Qt::LeftButton, {}, from);
    QTest::mouseMove(page, (from + to) / 2);
    QTest::mouseMove(page, to);
    QTest::mouseRelease(page, Qt::LeftButton, {}, to);
    QCOMPARE(view()->selectedText(), words);
}

void MainWindowTest::type(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

std::vector<Annotation> MainWindowTest::annotations() const
{
    return m_window->project()->annotations(m_window->annotating()->article()).valueOr({});
}

QString MainWindowTest::quoteOf(const Annotation &annotation) const
{
    const TextRange range = annotation.envelope();
    return view()->text().mid(range.begin, range.length());
}

void MainWindowTest::startsWithoutAProject()
{
    QVERIFY(!m_window->project());
    QVERIFY(m_window->actions()->newProject->isEnabled());
    QVERIFY(!m_window->actions()->importFiles->isEnabled());
    QVERIFY(!m_window->actions()->undo->isEnabled());
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Sayso"));
}

void MainWindowTest::theStartPageIsReadWhole()
{
    int wrapped = 0;
    for (const QLabel *label : m_window->findChild<ui::StartPage *>()->findChildren<QLabel *>()) {
        if (label->wordWrap() && ++wrapped > 0)
            QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
    }
    QVERIFY(wrapped > 0);
}

void MainWindowTest::draggingAndALetterTagTheWords()
{
    select(QStringLiteral("harbour was closed"));
    type(Qt::Key_C);

    QCOMPARE(annotations().size(), size_t(1));
    QCOMPARE(quoteOf(annotations().front()), QStringLiteral("harbour was closed"));
    QCOMPARE(said(), QStringLiteral("Tagged as Claim. Undo: Ctrl+Z"));
    QVERIFY(m_window->annotating()->current() == annotations().front().id);
    QVERIFY(!view()->annotationsAt(view()->text().indexOf(QStringLiteral("closed"))).empty());
}

void MainWindowTest::lettersWorkOnlyInTheText()
{
    select(QStringLiteral("harbour was closed"));
    m_window->articleList()->focusSearch();

    type(Qt::Key_C);

    QVERIFY(annotations().empty());
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), QStringLiteral("c"));
}

void MainWindowTest::withoutASelectionALetterSaysWhatToDo()
{
    view()->clearSelection();

    type(Qt::Key_C);

    QVERIFY(annotations().empty());
    QVERIFY(said().startsWith(QStringLiteral("Select the words first")));
}

void MainWindowTest::theSameLetterTwiceMakesNoDuplicate()
{
    select(QStringLiteral("harbour was closed"));
    type(Qt::Key_C);
    type(Qt::Key_C);

    QCOMPARE(annotations().size(), size_t(1));
    QVERIFY(said().contains(QStringLiteral("already")));
}

void MainWindowTest::partsJoinUntilEnter()
{
    select(QStringLiteral("The mayor"));
    type(Qt::Key_S);
    select(QStringLiteral("said"));
    type(Qt::Key_U);
    QCOMPARE(annotations().size(), size_t(1));
    QCOMPARE(annotations().front().spans.size(), size_t(2));

    type(Qt::Key_Return);
    select(QStringLiteral("harbour was closed"));
    type(Qt::Key_Q);

    QCOMPARE(annotations().size(), size_t(2));
}

void MainWindowTest::escapeFinishesTheParts()
{
    select(QStringLiteral("The mayor"));
    type(Qt::Key_S);

    type(Qt::Key_Escape);
    select(QStringLiteral("said"));
    type(Qt::Key_U);

    QCOMPARE(annotations().size(), size_t(2));
}

void MainWindowTest::escapeClosesTheListBeforeItFinishesTheParts()
{
    select(QStringLiteral("harbour was closed"));
    type(Qt::Key_C);
    select(QStringLiteral("was closed"));
    type(Qt::Key_Q);
    const qsizetype closed = view()->text().indexOf(QStringLiteral("closed"));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
                      view()->rectsOf({closed, closed + 6}).front().center());
    QVERIFY(view()->findChild<ui::MarkList *>()->isVisible());

    type(Qt::Key_Escape);
    QVERIFY(!view()->findChild<ui::MarkList *>()->isVisible());
    select(QStringLiteral("The mayor"));
    type(Qt::Key_S);

    QCOMPARE(annotations().size(), size_t(2)); // the source joined the content
}

void MainWindowTest::signsGoOnBySentenceOnlyInTheText()
{
    type(Qt::Key_Period);
    QVERIFY(view()->hasSelection());
    type(Qt::Key_Comma);
    QCOMPARE(said(), QStringLiteral("This is the first sentence."));
    type(Qt::Key_Period);
    QCOMPARE(said(), QString());

    type(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search);
    QTest::keyClicks(search, QStringLiteral(".,:;+-"));

    QCOMPARE(search->text(), QStringLiteral(".,:;+-"));
}

void MainWindowTest::lettersAreTheMenusWhileOneIsOpen()
{
    select(QStringLiteral("harbour was closed"));
    auto *edit = qobject_cast<QMenu *>(m_window->actions()->copy->associatedObjects().front());
    QVERIFY(edit);
    QSignalSpy copied(m_window->actions()->copy, &QAction::triggered);
    edit->popup(m_window->mapToGlobal(QPoint(10, 10)));
    QVERIFY(view()->hasFocus());

    QTest::keyClick(edit, Qt::Key_C);

    QVERIFY(annotations().empty());
    QCOMPARE(copied.size(), 1);
    QVERIFY(!edit->isVisible());
}

void MainWindowTest::undoAndRedoSayWhatTheyDo()
{
    select(QStringLiteral("harbour was closed"));
    type(Qt::Key_C);
    QCOMPARE(m_window->actions()->undo->text(), QStringLiteral("&Undo: Tag as Claim"));

    type(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(annotations().empty());
    QVERIFY(view()->annotationsAt(view()->text().indexOf(QStringLiteral("closed"))).empty());
    QCOMPARE(said(), QStringLiteral("Undone: Tag as Claim."));
    QCOMPARE(m_window->actions()->redo->text(), QStringLiteral("&Redo: Tag as Claim"));
    type(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE(annotations().size(), size_t(1));
    QVERIFY(m_window->annotating()->current() == annotations().front().id);
}

void MainWindowTest::undoTakesATagBackWithItsAnnotations()
{
    storage::Id<storage::Annotation> added;
    const auto import = [&](storage::Edit &edit) -> storage::Result<void> {
        storage::Tag tag;
        tag.name = QStringLiteral("rumour");
        const auto tagId = edit.addTag(tag);
        if (!tagId)
            return tagId.error();
        storage::Annotation annotation;
        annotation.articleId = m_window->annotating()->article();
        annotation.tagId = *tagId;
        annotation.analystId = m_window->project()->analyst();
        annotation.spans.push_back({{}, {}, {0, 5}});
        const auto id = edit.addAnnotation(annotation);
        if (!id)
            return id.error();
        added = *id;
        return {};
    };
    QVERIFY(m_window->project()->edit({QStringLiteral("Import"), {}}, import));
    QCOMPARE(view()->annotationsAt(1).size(), size_t(1));
    m_window->annotating()->select(added);

    type(Qt::Key_Z, Qt::ControlModifier);

    QVERIFY(view()->annotationsAt(1).empty());
    QVERIFY(!m_window->annotating()->current().isValid());
    QVERIFY(!view()->currentAnnotation().isValid());
}

void MainWindowTest::undoGoesToTheArticleThatChanged()
{
    const auto first = m_window->annotating()->article();
    select(QStringLiteral("harbour was closed"));
    type(Qt::Key_C);
    type(Qt::Key_PageDown, Qt::AltModifier);
    QVERIFY(m_window->annotating()->article() != first);

    type(Qt::Key_Z, Qt::ControlModifier);

    QVERIFY(m_window->annotating()->article() == first);
}

void MainWindowTest::shiftAndALetterRetag()
{
    select(QStringLiteral("at least 12"));
    type(Qt::Key_C);

    type(Qt::Key_F, Qt::ShiftModifier);

    const auto codebook = m_window->project()->codebook();
    QCOMPARE(annotations().size(), size_t(1));
    QCOMPARE(codebook->tag(annotations().front().tagId)->name, QStringLiteral("Figure"));
    QCOMPARE(quoteOf(annotations().front()), QStringLiteral("at least 12"));
}

void MainWindowTest::deleteRemovesTheCurrentAnnotation()
{
    select(QStringLiteral("at least 12"));
    type(Qt::Key_F);

    type(Qt::Key_Delete);

    QVERIFY(annotations().empty());
    QVERIFY(!m_window->annotating()->current().isValid());
}

void MainWindowTest::aChipDoesWhatItsLetterDoes()
{
    select(QStringLiteral("at least 12"));
    const QList<ui::TagChip *> chips = m_window->findChildren<ui::TagChip *>();
    const auto figure = std::find_if(chips.begin(), chips.end(), [](const ui::TagChip *chip) {
        return chip->text() == QStringLiteral("Figure");
    });
    QVERIFY(figure != chips.end());

    QTest::mouseClick(*figure, Qt::LeftButton);

    QCOMPARE(annotations().size(), size_t(1));
    QCOMPARE(QApplication::focusWidget(), view());
}

void MainWindowTest::theListLeadsAndFollows()
{
    select(QStringLiteral("The mayor"));
    type(Qt::Key_C);
    select(QStringLiteral("Nobody was told"));
    type(Qt::Key_C);
    auto *list = m_window->inspector()->findChild<QTableView *>();
    QCOMPARE(list->currentIndex().row(), 1);

    const QRect row = list->visualRect(list->model()->index(0, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());

    QVERIFY(view()->currentAnnotation() == annotations().front().id);
    view()->setFocus();
    type(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(list->currentIndex().row(), 1);
}

void MainWindowTest::homeAndEndGoToTheEndsOfTheList()
{
    select(QStringLiteral("The mayor"));
    type(Qt::Key_C);
    select(QStringLiteral("Nobody was told"));
    type(Qt::Key_C);
    auto *list = m_window->inspector()->findChild<QTableView *>();
    list->setFocus();

    QTest::keyClick(list, Qt::Key_Home);
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(list->currentIndex().row(), 1);
}

void MainWindowTest::aNoteIsWrittenWhenItIsLeft()
{
    select(QStringLiteral("The mayor"));
    type(Qt::Key_C);

    type(Qt::Key_F2);
    QVERIFY(qobject_cast<ui::NoteEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ask again"));
    QCOMPARE(annotations().front().note, QString());
    view()->setFocus();

    QCOMPARE(annotations().front().note, QStringLiteral("ask again"));
}

void MainWindowTest::articlesAreSteppedThroughAndMarkedDone()
{
    type(Qt::Key_3, Qt::ControlModifier);
    type(Qt::Key_PageDown, Qt::AltModifier);
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Council")));
    type(Qt::Key_PageUp, Qt::AltModifier);

    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Harbour")));
    const auto id = m_window->annotating()->article();
    QCOMPARE(m_window->project()->article(id)->status, ArticleStatus::Done);
    QCOMPARE(m_window->articleList()->model()->doneCount(), 1);
}

void MainWindowTest::searchNarrowsTheList()
{
    auto *table = m_window->articleList()->findChild<QTableView *>();
    type(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("counc"));

    QCOMPARE(table->model()->rowCount(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(table->model()->rowCount(), 2);
}

void MainWindowTest::readingModeHidesAndBringsBack()
{
    type(Qt::Key_F11);
    for (const QDockWidget *dock : m_window->findChildren<QDockWidget *>())
        QVERIFY(!dock->isVisible());
    QVERIFY(!m_window->menuBar()->isVisible());

    type(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);

    for (const QDockWidget *dock : m_window->findChildren<QDockWidget *>())
        QVERIFY(dock->isVisible());
    QVERIFY(m_window->menuBar()->isVisible());
}

void MainWindowTest::aReadOnlyProjectSaysWhy()
{
    MainWindow second;
    second.show();

    QVERIFY(second.openProject(m_window->project()->path()));

    QVERIFY(second.project()->isReadOnly());
    QVERIFY(
        second.findChild<ui::NoticeBar *>()->notice().startsWith(QStringLiteral("Reading only")));
    QVERIFY(!second.actions()->importFiles->isEnabled());
    second.articleView()->setSelection({0, 9});
    second.actions()->letter(QStringLiteral("C"))->trigger();
    QVERIFY(second.statusLine()->said().contains(QStringLiteral("reading only")));
    QVERIFY(annotations().empty());
}

void MainWindowTest::aFileThatIsNoProjectIsRefused()
{
    const QString wrong = path(*m_folder, QStringLiteral("wrong.sayso"));
    QFile file(wrong);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("This is a letter to my aunt, not a project, and it is long enough to look like one."
               "............................................................................");
    file.close();
    QString words;
    QTimer::singleShot(0, this, [&words] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        words = box->text() + u' ' + box->informativeText();
        box->reject();
    });

    QVERIFY(!m_window->openProject(wrong));

    QVERIFY2(words.contains(QStringLiteral("wrong.sayso")), qPrintable(words));
    QVERIFY(m_window->project());
}

void MainWindowTest::everythingIsThereAfterReopening()
{
    select(QStringLiteral("at least 12"));
    type(Qt::Key_F);
    const QString project = m_window->project()->path();
    m_window->close();
    m_window = std::make_unique<MainWindow>();
    m_window->show();

    QVERIFY(m_window->openProject(project));

    QCOMPARE(annotations().size(), size_t(1));
    QCOMPARE(m_window->project()->analystName(), QStringLiteral("Anna"));
    QCOMPARE(ui::Settings().recentProjects().value(0), project);
    m_window->actions()->undo->trigger();
    QVERIFY(annotations().empty());
}

void MainWindowTest::deletingAnArticleIsUndone()
{
    const auto id = m_window->annotating()->article();
    m_window->actions()->deleteArticle->trigger();
    QVERIFY(!m_window->project()->article(id));
    QVERIFY(m_window->annotating()->article() != id);

    m_window->actions()->undo->trigger();

    QVERIFY(m_window->annotating()->article() == id);
    QCOMPARE(view()->text(), harbour);
}

void MainWindowTest::theDemonstrationTagsAndExports()
{
    const QString folder = path(*m_folder, QStringLiteral("demo"));

    const auto line = ui::runDemo(*m_window, folder);

    QVERIFY(line.isOk());
    QVERIFY(!annotations().empty());
    QFile table(folder + QStringLiteral("/dataset.csv"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    QVERIFY(table.readAll().count("\r\n") > 1);
    QVERIFY(!QImage(folder + QStringLiteral("/window.png")).isNull());
}

void MainWindowTest::everyMenuEntryHasWordsAndNoKeyIsTakenTwice()
{
    QHash<QString, QString> taken;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            const QString name = key.toString();
            QVERIFY2(!taken.contains(name), qPrintable(name + u' ' + action->text()));
            taken.insert(name, action->text());
        }
    }
    for (const QAction *menu : m_window->menuBar()->actions()) {
        QVERIFY(menu->text().contains(u'&'));
        for (const QAction *action : menu->menu()->actions())
            QVERIFY(action->isSeparator() || !action->text().isEmpty());
    }
    QVERIFY(taken.size() > 30);
}

QTEST_MAIN(MainWindowTest)
#include "mainwindowtest.moc"
