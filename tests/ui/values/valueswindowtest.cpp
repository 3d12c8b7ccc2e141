#include "ui/values/valueswindow.h"

#include "app/values/valueedits.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/bulkedit.h"
#include "ui/mainwindow/actions.h"
#include "ui/values/mergevaluesdialog.h"
#include "ui/values/snippettable.h"
#include "ui/values/valuefilter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

#include <functional>

using namespace Qt::StringLiterals;
using storage::Annotation;
using storage::Field;
using storage::Id;
using ui::SnippetModel;
using ui::ValueModel;
using ui::ValuesWindow;

/// The values manager beside the whole window, by its keys.
class ValuesWindowTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void itShowsWhatValuesThereAre();
    void renamingInPlaceIsUndoneAndRedone();
    void renamingToAnotherValueMerges();
    void escapeLeavesTheNameAsItWas();
    void chosenValuesAreMerged();
    void mergingCanForgetTheNames();
    void droppingAValueOnAnotherMerges();
    void otherNamesAreEditedInPlace();
    void alikeValuesAreMergedOneAfterTheOther();
    void clickingASnippetShowsItInTheArticle();
    void enterGoesFromValueToSnippetToArticle();
    void searchingNarrowsTheList();
    void theListFollowsTheProject();
    void theSameValueInATextFieldIsAnotherOne();
    void itSaysWhyThereIsNothing();
    void aReadOnlyProjectIsOnlyShown();
    void sizesAreRemembered();
    void itClosesWithTheProject();
    void itClosesWithTheMainWindow();

private:
    void show();
    ValuesWindow *window() const { return m_window->valuesWindow(); }
    QStringList values() const { return cells(ValueModel::Value); }
    QStringList cells(int column) const;
    Id<Field> field(const QString &tag, const QString &name) const;
    Id<Annotation> annotate(Id<storage::Article> article, Id<Field> field, const QString &value);
    /// Types @p text into the cell that is being edited.
    void finishEditing(const QString &text, Qt::Key key = Qt::Key_Return);
    /// Presses the button of the window, and does @p work with the dialog.
    void merge(const std::function<void(ui::MergeValuesDialog &)> &work);
    QString valueOf(Id<Annotation> id, Id<Field> field) const;

    Id<storage::Article> m_first, m_second;
    Id<Field> m_claimant, m_topic;
    Id<Annotation> m_okoro, m_otherOkoro, m_council;
};

void ValuesWindowTest::init()
{
    open();
    m_first = addArticle(u"Harbour"_s, u"The mayor closed the harbour. It opens in May.\n"_s);
    m_second = addArticle(u"Council"_s, u"The council voted on the nets.\n"_s);
    m_claimant = field(u"Claim"_s, u"claimant"_s);
    m_topic = field(u"Claim"_s, u"topic"_s);
    m_okoro = annotate(m_first, m_claimant, u"Okoro"_s);
    m_otherOkoro = annotate(m_second, m_claimant, u"Okoro"_s);
    m_council = annotate(m_second, m_claimant, u"the council"_s);
    m_window->articleList()->setCurrent(m_first);
    view()->setFocus();
}

void ValuesWindowTest::show()
{
    type(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(window());
    QVERIFY(QTest::qWaitForWindowActive(window()));
    QTRY_COMPARE(QApplication::focusWidget(), window()->table());
}

QStringList ValuesWindowTest::cells(int column) const
{
    QStringList cells;
    const QAbstractItemModel *model = window()->table()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        cells.append(model->index(row, column).data().toString());
    return cells;
}

Id<Field> ValuesWindowTest::field(const QString &tag, const QString &name) const
{
    const storage::Codebook codebook = m_window->project()->codebook().value();
    return codebook.fieldNamed(codebook.tagNamed(tag)->id, name)->id;
}

Id<Annotation> ValuesWindowTest::annotate(Id<storage::Article> article, Id<Field> field,
                                          const QString &value)
{
    const storage::Codebook codebook = m_window->project()->codebook().value();
    Annotation annotation;
    annotation.articleId = article;
    annotation.tagId = codebook.field(field)->tagId;
    annotation.spans = {{{}, codebook.rolesOf(annotation.tagId).front()->id, {4, 9}}};
    annotation.values = {{{}, field, value, {}, storage::ValueOrigin::Analyst}};
    Id<Annotation> added;
    const auto done = m_window->project()->edit({u"Annotate"_s, {}}, [&](storage::Edit &edit) {
        const auto id = edit.addAnnotation(annotation);
        added = id.valueOr({});
        return id ? storage::Result<void>() : id.error();
    });
    if (!done)
        QTest::qFail("The annotation could not be added.", __FILE__, __LINE__);
    return added;
}

QString ValuesWindowTest::valueOf(Id<Annotation> id, Id<Field> field) const
{
    const Annotation annotation = m_window->project()->annotation(id).value();
    const storage::FieldValue *value = annotation.valueOf(field);
    return value ? value->value : QString();
}

void ValuesWindowTest::finishEditing(const QString &text, Qt::Key key)
{
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    QVERIFY(window()->table()->isAncestorOf(editor));
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, key);
    QTRY_VERIFY(window()->table()->hasFocus());
}

void ValuesWindowTest::merge(const std::function<void(ui::MergeValuesDialog &)> &work)
{
    bool isDone = false;
    QTimer waiting;
    connect(&waiting, &QTimer::timeout, this, [&] {
        auto *dialog = qobject_cast<ui::MergeValuesDialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isActiveWindow())
            return;
        waiting.stop();
        work(*dialog);
        isDone = true;
        if (dialog->isVisible())
            dialog->reject();
    });
    waiting.start(5);
    QTest::mouseClick(window()->mergeButton(), Qt::LeftButton);
    QVERIFY(isDone);
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
}

void ValuesWindowTest::itShowsWhatValuesThereAre()
{
    show();

    QCOMPARE(window()->groups()->item(0)->text(), u"People and organisations"_s);
    QCOMPARE(values(), (QStringList{u"Okoro"_s, u"the council"_s}));
    QCOMPARE(cells(ValueModel::Count), (QStringList{u"2"_s, u"1"_s}));
    QCOMPARE(window()->selectedValues(), QStringList(u"Okoro"_s));
    QCOMPARE(window()->snippets()->snippets()->rowCount(), 2);
}

void ValuesWindowTest::renamingInPlaceIsUndoneAndRedone()
{
    show();

    type(Qt::Key_F2);
    finishEditing(u"Ada Okoro"_s);

    QTRY_COMPARE(values(), (QStringList{u"Ada Okoro"_s, u"the council"_s}));
    QCOMPARE(cells(ValueModel::OtherNames).front(), u"Okoro"_s);
    QCOMPARE(window()->selectedValues(), QStringList(u"Ada Okoro"_s));
    QCOMPARE(valueOf(m_okoro, m_claimant), u"Ada Okoro"_s);
    QCOMPARE(valueOf(m_otherOkoro, m_claimant), u"Ada Okoro"_s);
    QCOMPARE(window()->said(), u"“Okoro” is “Ada Okoro” now, in 2 annotation(s)."_s);
    QCOMPARE(said(), u"“Okoro” is “Ada Okoro” now, in 2 annotation(s). Undo: Ctrl+Z"_s);

    type(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(values(), (QStringList{u"Okoro"_s, u"the council"_s}));
    QCOMPARE(cells(ValueModel::OtherNames).front(), QString());
    type(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(values(), (QStringList{u"Ada Okoro"_s, u"the council"_s}));

    const QString path = m_window->project()->path();
    m_window->closeProject();
    QVERIFY(m_window->openProject(path));
    QCOMPARE(valueOf(m_okoro, m_claimant), u"Ada Okoro"_s);
    QCOMPARE(m_window->project()->aliases()->front().alias, u"Okoro"_s);
}

void ValuesWindowTest::renamingToAnotherValueMerges()
{
    show();

    type(Qt::Key_F2);
    finishEditing(u"the council"_s);

    QTRY_COMPARE(values(), QStringList(u"the council"_s));
    QCOMPARE(cells(ValueModel::Count), QStringList(u"3"_s));
}

void ValuesWindowTest::escapeLeavesTheNameAsItWas()
{
    show();

    type(Qt::Key_F2);
    finishEditing(u"nobody"_s, Qt::Key_Escape);

    QCoreApplication::processEvents();
    QCOMPARE(values(), (QStringList{u"Okoro"_s, u"the council"_s}));
    QVERIFY(window()->isVisible());
    type(Qt::Key_Escape);
    QVERIFY(!window()->isVisible());
}

void ValuesWindowTest::chosenValuesAreMerged()
{
    show();
    QVERIFY(!window()->mergeButton()->isEnabled());
    type(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(window()->mergeButton()->isEnabled());
    QCOMPARE(window()->snippets()->snippets()->rowCount(), 3);

    merge([](ui::MergeValuesDialog &dialog) {
        QCOMPARE(dialog.nameChoice()->currentText(), u"Okoro"_s); // the most frequent
        QVERIFY(dialog.keepsOtherNames());
        QTest::keyClicks(dialog.nameChoice()->lineEdit(), u"all of them"_s);
        QTest::keyClick(dialog.nameChoice()->lineEdit(), Qt::Key_Return);
    });

    QCOMPARE(values(), QStringList(u"all of them"_s));
    QCOMPARE(cells(ValueModel::OtherNames), QStringList(u"Okoro; the council"_s));
    QCOMPARE(window()->said(), u"Merged: 3 annotation(s) have “all of them” now."_s);
    type(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(values(), (QStringList{u"Okoro"_s, u"the council"_s}));
}

void ValuesWindowTest::mergingCanForgetTheNames()
{
    show();
    type(Qt::Key_A, Qt::ControlModifier);

    merge([](ui::MergeValuesDialog &dialog) {
        QTest::mouseClick(dialog.keepChoice(), Qt::LeftButton, {},
                          QPoint(8, dialog.keepChoice()->height() / 2));
        QVERIFY(!dialog.keepsOtherNames());
        QTest::keyClick(dialog.nameChoice()->lineEdit(), Qt::Key_Return);
    });

    QCOMPARE(values(), QStringList(u"Okoro"_s));
    QCOMPARE(cells(ValueModel::OtherNames), QStringList(QString()));
}

void ValuesWindowTest::droppingAValueOnAnotherMerges()
{
    show();
    QAbstractItemModel *model = window()->table()->model();
    const std::unique_ptr<QMimeData> dragged(model->mimeData({model->index(1, 0)}));
    QVERIFY(
        !model->supportedDragActions().testFlag(Qt::MoveAction)); // would empty what was dragged

    QVERIFY(model->dropMimeData(dragged.get(), Qt::LinkAction, -1, -1, model->index(0, 0)));

    QTRY_COMPARE(values(), QStringList(u"Okoro"_s));
    QCOMPARE(cells(ValueModel::OtherNames), QStringList(u"the council"_s));
    QVERIFY(!model->dropMimeData(dragged.get(), Qt::LinkAction, -1, -1, {}));
}

void ValuesWindowTest::otherNamesAreEditedInPlace()
{
    show();
    const QAbstractItemModel *model = window()->table()->model();
    window()->table()->setCurrentIndex(model->index(0, ValueModel::OtherNames));

    type(Qt::Key_F2);
    finishEditing(u"Mrs Okoro; the council"_s);

    QTRY_COMPARE(values(), QStringList(u"Okoro"_s));
    QCOMPARE(cells(ValueModel::OtherNames), QStringList(u"Mrs Okoro; the council"_s));
    QCOMPARE(valueOf(m_council, m_claimant), u"Okoro"_s);
    type(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(values(), (QStringList{u"Okoro"_s, u"the council"_s}));
}

void ValuesWindowTest::alikeValuesAreMergedOneAfterTheOther()
{
    for (const QString &name : {u"Ada"_s, u"ADA"_s, u"Berta"_s, u"Bertha"_s})
        annotate(m_first, m_claimant, name);
    show();
    window()->likeChoice()->setChecked(true);
    QCOMPARE(values(), (QStringList{u"ADA"_s, u"Ada"_s, u"Berta"_s, u"Bertha"_s}));
    window()->selectValues({u"ADA"_s, u"Ada"_s});

    merge([](ui::MergeValuesDialog &dialog) {
        QCOMPARE(dialog.nameChoice()->count(), 2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
    });

    QCOMPARE(values(), (QStringList{u"Berta"_s, u"Bertha"_s}));
    QCOMPARE(window()->selectedValues().size(), 1); // the next ones are at hand
    QVERIFY(window()->table()->currentIndex().isValid());
}

void ValuesWindowTest::clickingASnippetShowsItInTheArticle()
{
    show();
    ui::SnippetTable *snippets = window()->snippets();
    const QModelIndex second = snippets->model()->index(1, SnippetModel::Words);

    QTest::mouseClick(snippets->viewport(), Qt::LeftButton, {},
                      snippets->visualRect(second).center());

    QCOMPARE(m_window->annotating()->article(), m_second);
    QCOMPARE(m_window->annotating()->current(), m_otherOkoro);
    QVERIFY(window()->isActiveWindow());
}

void ValuesWindowTest::enterGoesFromValueToSnippetToArticle()
{
    show();

    type(Qt::Key_Return);
    QVERIFY(window()->snippets()->hasFocus());
    QCOMPARE(window()->snippets()->currentIndex().row(), 0);
    type(Qt::Key_Down);
    type(Qt::Key_Return);

    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QCOMPARE(m_window->annotating()->current(), m_otherOkoro);
    QTRY_VERIFY(view()->hasFocus());
    QVERIFY(window()->isVisible());
}

void ValuesWindowTest::searchingNarrowsTheList()
{
    show();

    window()->searchEdit()->setFocus();
    QTest::keyClicks(window()->searchEdit(), u"COUNCIL"_s);
    QCOMPARE(values(), QStringList(u"the council"_s));
    type(Qt::Key_Down);

    QVERIFY(window()->table()->hasFocus());
    QCOMPARE(window()->selectedValues(), QStringList(u"the council"_s));
    window()->searchEdit()->setFocus();
    type(Qt::Key_Escape);
    QCOMPARE(values().size(), 2);
    QVERIFY(window()->isVisible());
}

void ValuesWindowTest::theListFollowsTheProject()
{
    show();

    annotate(m_first, m_claimant, u"the mayor"_s);
    QCOMPARE(values().size(), 3);
    QCOMPARE(window()->selectedValues(), QStringList(u"Okoro"_s));
    window()->close();
    annotate(m_first, m_claimant, u"Okoro"_s);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    view()->setFocus();
    show();

    QCOMPARE(cells(ValueModel::Count), (QStringList{u"3"_s, u"1"_s, u"1"_s}));
    QVERIFY(window()->likeChoice()->isEnabled());
}

void ValuesWindowTest::theSameValueInATextFieldIsAnotherOne()
{
    const Id<Annotation> topic = annotate(m_first, m_topic, u"Okoro"_s);
    show();
    window()->showField(m_topic);
    QCOMPARE(window()->groups()->currentItem()->text(), u"Claim: Topic"_s);
    QCOMPARE(values(), QStringList(u"Okoro"_s));

    type(Qt::Key_F2);
    finishEditing(u"fishing"_s);

    QTRY_COMPARE(values(), QStringList(u"fishing"_s));
    QCOMPARE(valueOf(topic, m_topic), u"fishing"_s);
    QCOMPARE(valueOf(m_okoro, m_claimant), u"Okoro"_s);
}

void ValuesWindowTest::itSaysWhyThereIsNothing()
{
    const auto nothing = [this] { return window()->table()->accessibleDescription(); };
    show();

    window()->likeChoice()->setChecked(true);
    QCOMPARE(nothing(), u"No values look alike."_s);
    QVERIFY(!window()->table()->isVisible());
    window()->likeChoice()->setChecked(false);
    window()->searchEdit()->setText(u"xyz"_s);
    QCOMPARE(nothing(), u"No value has these words in it."_s);
    window()->searchEdit()->clear();
    QVERIFY(window()->table()->isVisible());
    window()->showField(m_topic);
    QVERIFY(nothing().startsWith(u"No annotation has a value of this field yet."_s));
}

void ValuesWindowTest::aReadOnlyProjectIsOnlyShown()
{
    ui::MainWindow second;
    second.show();
    QVERIFY(second.openProject(m_window->project()->path()));
    QVERIFY(second.project()->isReadOnly());
    second.actions()->values->trigger();
    ValuesWindow *values = second.valuesWindow();
    QVERIFY(QTest::qWaitForWindowActive(values));

    QTest::keyClick(values->table(), Qt::Key_F2);
    QCOMPARE(QApplication::focusWidget(), values->table());
    QTest::keyClick(values->table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(values->snippets()->snippets()->rowCount(), 3);
    QVERIFY(!values->mergeButton()->isEnabled());
    QVERIFY(!(values->table()->model()->flags(values->table()->model()->index(0, 0)) &
              Qt::ItemIsDropEnabled));
    values->snippets()->selectAll();
    values->snippets()->setFocus();
    QTest::keyClick(values->snippets(), Qt::Key_Delete);
    QCOMPARE(values->said(), u"This project is open for reading only; nothing was changed."_s);
    QCOMPARE(values->snippets()->snippets()->rowCount(), 3);
}

void ValuesWindowTest::sizesAreRemembered()
{
    show();
    window()->resize(777, 555);
    window()->close();

    ValuesWindow again;

    QCOMPARE(again.size(), QSize(777, 555));
}

void ValuesWindowTest::itClosesWithTheProject()
{
    show();

    m_window->closeProject();

    QVERIFY(!window()->isVisible());
    QVERIFY(!m_window->actions()->values->isEnabled());
    QCOMPARE(window()->table()->model()->rowCount(), 0);
}

void ValuesWindowTest::itClosesWithTheMainWindow()
{
    show();

    m_window->close();

    QVERIFY(!window()->isVisible());
}

QTEST_MAIN(ValuesWindowTest)
#include "valueswindowtest.moc"
