#include "tests/ui/findbar/findingfixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <ctime>

/// Tagging all that was found, in the whole window and with its keys.
class TaggingEveryTest : public FindingFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { close(); }

    void everyOccurrenceIsTaggedAndUndoneAtOnce();
    void lettersAndSpaceChooseInTheList();
    void whatIsTaggedAlreadyCannotBeTagged();
    void choosingARowShowsItInTheArticle();
    void whoAnnotatesIsAskedBeforeTheTicks();
    void cancellingLeavesEverythingAsItWas();
    void thousandsOfOccurrencesAreTaggedAtOnce();
    void aReadOnlyProjectIsSearchedButNotTagged();
};

void TaggingEveryTest::everyOccurrenceIsTaggedAndUndoneAtOnce()
{
    select(u"harbour"_s);

    tagEvery([](OccurrencesDialog &dialog) {
        QCOMPARE(dialog.wordsEdit()->text(), u"harbour"_s);
        QVERIFY(dialog.table()->hasFocus());
        QCOMPARE(dialog.model()->rowCount(), 3);
        QCOMPARE(dialog.table()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(dialog.tagButton()->text(), u"Tag 3 occurrence(s)"_s);
        QTest::keyClick(dialog.table(), Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
    });

    QCOMPARE(annotations().size(), size_t(3));
    QCOMPARE(said(), u"3 occurrence(s) tagged as Claim. Undo: Ctrl+Z"_s);
    QVERIFY(view()->hasFocus());
    QVERIFY(view()->findMatchesIn({0, 1000}).empty());
    QVERIFY(m_window->actions()->undo->text().contains(u"Tag 3 occurrences as Claim"_s));

    type(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(annotations().empty());
    QVERIFY(view()->annotationsAt(harbour.indexOf(u"harbour"_s)).empty());
}

void TaggingEveryTest::lettersAndSpaceChooseInTheList()
{
    type(Qt::Key_F, Qt::ControlModifier);
    typeWords(u"mayor"_s);

    tagEvery([](OccurrencesDialog &dialog) {
        QCOMPARE(dialog.wordsEdit()->text(), u"mayor"_s);
        QTest::keyClick(dialog.table(), Qt::Key_S);
        QVERIFY(dialog.kindChoice()->currentText().contains(u"Source"_s));
        QTest::keyClick(dialog.table(), Qt::Key_Space);
        QVERIFY(!dialog.model()->isChosen(0));
        QTest::keyClick(dialog.table(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(dialog.table(), Qt::Key_Space); // one is unticked, so all are ticked
        QCOMPARE(dialog.model()->chosenCount(), 2);
        QTest::keyClick(dialog.table(), Qt::Key_Space);
        QCOMPARE(dialog.model()->chosenCount(), 0);
        QVERIFY(!dialog.tagButton()->isEnabled());
        QTest::keyClick(dialog.table(), Qt::Key_Down);
        QTest::keyClick(dialog.table(), Qt::Key_Space);
        QCOMPARE(dialog.tagButton()->text(), u"Tag 1 occurrence(s)"_s);
        QTest::mouseClick(dialog.tagButton(), Qt::LeftButton);
    });

    QCOMPARE(annotations().size(), size_t(1));
    QCOMPARE(annotations().front().envelope().begin, harbour.lastIndexOf(u"mayor"_s));
    QVERIFY(bar()->isOpen());
    QCOMPARE(view()->findMatchesIn({0, 1000}).size(), size_t(2));

    // The next time the same tag is offered.
    tagEvery([](OccurrencesDialog &dialog) {
        QVERIFY(dialog.kindChoice()->currentText().contains(u"Source"_s));
        QCOMPARE(dialog.model()->chosenCount(), 1);
    });
}

void TaggingEveryTest::whatIsTaggedAlreadyCannotBeTagged()
{
    select(u"harbour"_s);
    type(Qt::Key_C);
    select(u"The harbour is small"_s);
    type(Qt::Key_C);
    select(u"harbour"_s);

    tagEvery([](OccurrencesDialog &dialog) {
        const ui::OccurrenceModel *model = dialog.model();
        QVERIFY(dialog.kindChoice()->currentText().contains(u"Claim"_s));
        QVERIFY(!model->canChoose(0));
        QVERIFY(!model->isChosen(0));
        QCOMPARE(model->index(0, ui::OccurrenceModel::Tagged).data().toString(), u"Claim"_s);
        QVERIFY(model->canChoose(1)); // inside a longer claim: possible, but not meant
        QVERIFY(!model->isChosen(1));
        QCOMPARE(model->index(1, ui::OccurrenceModel::Tagged).data().toString(),
                 u"inside a Claim"_s);
        QVERIFY(model->isChosen(2));
        QTest::keyClick(dialog.table(), Qt::Key_F); // as figures they are all new
        QCOMPARE(model->chosenCount(), 3);
        QCOMPARE(model->index(0, ui::OccurrenceModel::Tagged).data().toString(), u"Claim"_s);
        QCOMPARE(model->index(1, ui::OccurrenceModel::Tagged).data().toString(), QString());
    });
}

void TaggingEveryTest::choosingARowShowsItInTheArticle()
{
    QString text;
    for (int i = 0; i < 100; ++i)
        text += u"Paragraph %1 about the harbour.\n\n"_s.arg(i);
    addArticle(u"Long"_s, text);
    m_window->articleList()->setCurrent(m_window->articleList()->model()->idAt(2));
    view()->setFocus();
    select(u"harbour"_s);

    tagEvery([this](OccurrencesDialog &dialog) {
        QTest::keyClick(dialog.table(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(dialog.table()->currentIndex().row(), 99);
        QCOMPARE(view()->selection(), dialog.model()->rangeAt(99));
        QCOMPARE(view()->currentFindMatch(), dialog.model()->rangeAt(99));
        QVERIFY(!view()->rectsOf(view()->selection()).empty());
        for (int row = 99; row > 50; --row)
            QTest::keyClick(dialog.table(), Qt::Key_Up);
        const std::vector<QRect> rects = view()->rectsOf(dialog.model()->rangeAt(50));
        QVERIFY(!rects.empty());
        const QPoint place = view()->viewport()->mapToGlobal(rects.front().center());
        QVERIFY(!dialog.frameGeometry().contains(place)); // nothing lies over it
    });
}

void TaggingEveryTest::whoAnnotatesIsAskedBeforeTheTicks()
{
    m_window.reset();
    ui::Settings().setAnalystName({});
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_window->createProject(m_folder->filePath(u"nobody.sayso"_s)));
    addArticle(u"Harbour"_s, harbour);
    m_window->articleList()->setCurrent(m_window->articleList()->model()->idAt(0));
    view()->setFocus();
    QVERIFY(!m_window->project()->analyst().isValid());
    select(u"harbour"_s);
    QStringList asked;
    QTimer waiting;
    connect(&waiting, &QTimer::timeout, this, [&] {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
            asked.append(QString::fromLatin1(dialog->metaObject()->className()));
            dialog->reject();
        }
    });
    waiting.start(5);

    type(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE(asked, QStringList{u"ui::AnalystDialog"_s});
}

void TaggingEveryTest::cancellingLeavesEverythingAsItWas()
{
    select(u"harbour"_s);
    const qsizetype before = qsizetype(m_window->project()->history()->size());

    tagEvery([](OccurrencesDialog &dialog) {
        QTest::keyClick(dialog.wordsEdit(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(dialog.wordsEdit(), u"the"_s);
        QCOMPARE(dialog.model()->rowCount(), 4);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    });

    QVERIFY(annotations().empty());
    QCOMPARE(qsizetype(m_window->project()->history()->size()), before);
    QVERIFY(view()->findMatchesIn({0, 1000}).empty());
    QCOMPARE(view()->selectedText(), u"harbour"_s);
    QCOMPARE(bar()->words(), QString());
}

void TaggingEveryTest::thousandsOfOccurrencesAreTaggedAtOnce()
{
    QString text;
    for (int i = 0; i < 5000; ++i)
        text += u"Paragraph %1 about the harbour.\n\n"_s.arg(i);
    addArticle(u"Long"_s, text);
    m_window->articleList()->setCurrent(m_window->articleList()->model()->idAt(2));
    view()->setFocus();
    select(u"harbour"_s);
    std::clock_t begin = 0;

    tagEvery([&begin](OccurrencesDialog &dialog) {
        QCOMPARE(dialog.model()->chosenCount(), 5000);
        begin = std::clock();
        QTest::keyClick(dialog.table(), Qt::Key_Return);
    });

    const std::clock_t tagged = std::clock();
    QCOMPARE(annotations().size(), size_t(5000));
    type(Qt::Key_Z, Qt::ControlModifier);
    const double tagging = double(tagged - begin) / CLOCKS_PER_SEC;
    qInfo("5,000 occurrences: tagged in %.3f s, undone in %.3f s", tagging,
          double(std::clock() - tagged) / CLOCKS_PER_SEC);
    QVERIFY(annotations().empty());
    QVERIFY(tagging < 5);
}

void TaggingEveryTest::aReadOnlyProjectIsSearchedButNotTagged()
{
    MainWindow second;
    second.show();
    QVERIFY(second.openProject(m_window->project()->path()));
    QVERIFY(second.project()->isReadOnly());

    QVERIFY(!second.actions()->tagEvery->isEnabled());
    second.actions()->find->trigger();
    second.findBar()->wordsEdit()->setText(u"harbour"_s);
    QCOMPARE(second.articleView()->selectedText(), u"harbour"_s);
}

QTEST_MAIN(TaggingEveryTest)
#include "taggingeverytest.moc"
