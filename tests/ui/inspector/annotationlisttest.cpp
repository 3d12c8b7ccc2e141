#include "app/annotating/annotationedits.h"
#include "tests/ui/windowfixture.h"
#include "ui/inspector/annotationlistmodel.h"
#include "ui/inspector/annotationpanel.h"
#include "ui/inspector/choicebar.h"
#include "ui/inspector/choicebutton.h"
#include "ui/inspector/fieldeditor.h"
#include "ui/inspector/inspector.h"
#include "ui/mainwindow/actions.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

using storage::Annotation;
using storage::Id;
using ui::AnnotationListModel;
using ui::ChoiceButton;
using ui::FieldEditor;
using ui::ListFilter;
using namespace Qt::StringLiterals;

/// The list of an article's annotations: what is left to do, and what is done to several at once.
class AnnotationListTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open();
        openArticle(u"The mayor said the harbour was closed. About 300 boats lay idle. "
                    u"Nobody was told."_s,
                    u"en"_s);
    }
    void cleanup() { close(); }

    void theSwitchCountsWhatIsLeftToDo();
    void theSwitchIsWorkedByKeysAndRemembered();
    void theSwitchIsWholeAndTheListHasRoom_data();
    void theSwitchIsWholeAndTheListHasRoom();
    void theReasonIsSaidInWords();
    void theListFollowsEditsRowByRow();
    void theCurrentAnnotationStaysWhenItsRowGoes();
    void goingOnStaysInTheFilteredList();
    void anEmptyListSaysWhatThatMeans();
    void whatAnEmptyListSaysIsWhole();
    void aLongArticleIsNotReadUnlessAsked();
    void severalAreSelectedByKeys();
    void severalShowWhatTheyShare();
    void oneEditSetsAFieldOfAll();
    void allAreConfirmedRetaggedAndDeletedTogether();
    void differentTagsHaveNoFieldsInCommon();
    void deletingInTheListGoesOnToTheNext();
    void enterInTheListGoesBackToTheText();

private:
    Id<Annotation> mark(const QString &words, Qt::Key letter)
    {
        view()->setFocus();
        const qsizetype begin = view()->text().indexOf(words);
        view()->setSelection({begin, begin + words.size()});
        type(letter);
        return m_window->annotating()->current();
    }
    Annotation annotation(Id<Annotation> id) const
    {
        return m_window->project()->annotation(id).value();
    }
    storage::Field field(Id<Annotation> id, const QString &name) const
    {
        return *m_window->project()->codebook()->fieldNamed(annotation(id).tagId, name);
    }
    void set(Id<Annotation> id, const QString &name, const QString &value)
    {
        QVERIFY(app::setValue(*m_window->project(), {id}, field(id, name).id, value));
    }
    QString valueOf(Id<Annotation> id, const QString &name) const
    {
        const Annotation whole = annotation(id);
        const storage::FieldValue *value = whole.valueOf(field(id, name).id);
        return value ? value->value : QString();
    }
    QTableView *list() const { return m_window->inspector()->findChild<QTableView *>(); }
    AnnotationListModel *model() const
    {
        return m_window->inspector()->findChild<AnnotationListModel *>();
    }
    QStringList rows() const
    {
        QStringList shown;
        for (int row = 0; row < model()->rowCount(); ++row)
            shown.append(model()->index(row).data().toString());
        return shown;
    }
    /// The switch above the list: All, To complete, Unattributed, To confirm.
    QList<ChoiceButton *> filters() const
    {
        return list()->parentWidget()->findChildren<ChoiceButton *>();
    }
    QStringList counts() const
    {
        QStringList texts;
        for (const ChoiceButton *filter : filters()) {
            if (filter->isVisible())
                texts.append(filter->text());
        }
        return texts;
    }
    FieldEditor *editor(const QString &name) const
    {
        for (FieldEditor *each : m_window->inspector()->findChildren<FieldEditor *>()) {
            if (each->field().name == name)
                return each;
        }
        return nullptr;
    }
    bool shows(const QString &text) const
    {
        const auto labels = m_window->inspector()->annotationPanel()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text() == text;
        });
    }
    size_t edits() const { return m_window->project()->history()->size(); }
};

void AnnotationListTest::theSwitchCountsWhatIsLeftToDo()
{
    const Id<Annotation> cue = mark(u"said"_s, Qt::Key_U);
    const Id<Annotation> claim = mark(u"Nobody was told"_s, Qt::Key_C);
    const Id<Annotation> figure = mark(u"300"_s, Qt::Key_F);
    QCOMPARE(counts(),
             (QStringList{u"All 3"_s, u"To complete 2"_s, u"Unattributed 2"_s, u"To confirm 3"_s}));

    set(figure, u"counted"_s, u"boats"_s);
    QCOMPARE(counts(),
             (QStringList{u"All 3"_s, u"To complete 1"_s, u"Unattributed 2"_s, u"To confirm 3"_s}));
    QVERIFY(app::confirmValues(*m_window->project(), {cue, figure}));
    QCOMPARE(counts().last(), u"To confirm 1"_s);
    QVERIFY(app::confirmValues(*m_window->project(), {claim}));

    QCOMPARE(counts(), (QStringList{u"All 3"_s, u"To complete 1"_s, u"Unattributed 2"_s}));
    QVERIFY(m_window->project()->undo());
    QCOMPARE(counts().size(), 4);
}

void AnnotationListTest::theSwitchIsWorkedByKeysAndRemembered()
{
    mark(u"Nobody was told"_s, Qt::Key_C);
    mark(u"300"_s, Qt::Key_F);
    filters().front()->setFocus();

    type(Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), filters()[1]);
    QCOMPARE(model()->rowCount(), 1);
    type(Qt::Key_Right);
    QCOMPARE(model()->rowCount(), 2);
    type(Qt::Key_Left);
    type(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), list());

    const ui::Inspector another;
    QVERIFY(another.isFiltered());
    QCOMPARE(another.findChild<AnnotationListModel *>()->filter(), ListFilter::Incomplete);
}

void AnnotationListTest::theSwitchIsWholeAndTheListHasRoom_data()
{
    QTest::addColumn<int>("width");

    QTest::newRow("all in one line") << 500;
    QTest::newRow("in two lines") << 310;
    QTest::newRow("in more") << 250;
}

void AnnotationListTest::theSwitchIsWholeAndTheListHasRoom()
{
    QFETCH(int, width);
    m_window->resize(1100, 700);
    m_window->inspector()->setFixedWidth(width);

    mark(u"300"_s, Qt::Key_F);

    QTRY_COMPARE(m_window->inspector()->width(), width);
    QCOMPARE(counts().size(), 4);
    const QWidget *above = filters().front()->parentWidget();
    const auto isWhole = [&] {
        const auto shown = filters();
        return std::all_of(shown.begin(), shown.end(), [above](const ChoiceButton *each) {
            return above->rect().contains(each->geometry());
        });
    };
    QTRY_VERIFY(isWhole());
    QTRY_VERIFY(list()->height() >= 4 * list()->rowHeight(0));
}

void AnnotationListTest::theReasonIsSaidInWords()
{
    const Id<Annotation> cue = mark(u"said"_s, Qt::Key_U);
    mark(u"300"_s, Qt::Key_F);
    set(cue, u"quotation_type"_s, u"indirect"_s);

    model()->setFilter(ListFilter::Incomplete);

    QCOMPARE(rows(), (QStringList{u"Content is missing: said"_s, u"Counted is missing: 300"_s}));
    QVERIFY(model()->index(0).data(Qt::ToolTipRole).toString().contains(u"Content is missing"_s));
    QCOMPARE(model()->index(0).data(Qt::AccessibleTextRole).toString(),
             u"Attribution: Content is missing: said"_s);
}

void AnnotationListTest::theListFollowsEditsRowByRow()
{
    const Id<Annotation> claim = mark(u"the harbour was closed"_s, Qt::Key_C);
    mark(u"Nobody was told"_s, Qt::Key_C);
    model()->setFilter(ListFilter::Unattributed);
    const QAbstractItemModelTester tester(model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(model(), &QAbstractItemModel::modelReset);
    QCOMPARE(rows(), (QStringList{u"the harbour was closed"_s, u"Nobody was told"_s}));

    mark(u"said"_s, Qt::Key_U);
    mark(u"the harbour was closed"_s, Qt::Key_Q);
    QCOMPARE(rows(), QStringList{u"Nobody was told"_s});
    QVERIFY(m_window->project()->undo());
    QCOMPARE(rows(), (QStringList{u"the harbour was closed"_s, u"Nobody was told"_s}));
    QVERIFY(app::remove(*m_window->project(), {claim}));
    QCOMPARE(rows(), QStringList{u"Nobody was told"_s});
    QVERIFY(m_window->project()->undo());
    QVERIFY(m_window->project()->redo());

    QCOMPARE(rows(), QStringList{u"Nobody was told"_s});
    QCOMPARE(resets.count(), 0);
}

void AnnotationListTest::theCurrentAnnotationStaysWhenItsRowGoes()
{
    const Id<Annotation> first = mark(u"300"_s, Qt::Key_F);
    mark(u"boats"_s, Qt::Key_F);
    set(first, u"kind"_s, u"count"_s);
    filters()[1]->click();
    m_window->annotating()->select(first);
    QCOMPARE(list()->currentIndex().row(), 0);
    editor(u"counted"_s)->focus();

    QTest::keyClicks(QApplication::focusWidget(), u"boats"_s);
    type(Qt::Key_Tab);

    QCOMPARE(model()->rowCount(), 1);
    QVERIFY(m_window->annotating()->current() == first);
    QCOMPARE(editor(u"counted"_s)->value(), u"boats"_s);
    QVERIFY(!list()->selectionModel()->hasSelection());
}

void AnnotationListTest::goingOnStaysInTheFilteredList()
{
    const Id<Annotation> figure = mark(u"300"_s, Qt::Key_F);
    const Id<Annotation> claim = mark(u"The mayor"_s, Qt::Key_C);
    const Id<Annotation> last = mark(u"told"_s, Qt::Key_F);
    filters()[1]->click();
    view()->setFocus();
    m_window->annotating()->select(claim); // not in the list

    type(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(m_window->annotating()->current() == figure);
    type(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(m_window->annotating()->current() == last);
    type(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(m_window->annotating()->current() == figure);
    type(Qt::Key_Up, Qt::AltModifier);

    QVERIFY(m_window->annotating()->current() == last);
}

void AnnotationListTest::anEmptyListSaysWhatThatMeans()
{
    const Id<Annotation> claim = mark(u"The mayor"_s, Qt::Key_C);
    filters()[1]->click();
    const auto hints = m_window->inspector()->findChildren<QLabel *>();

    QVERIFY(std::any_of(hints.begin(), hints.end(), [](const QLabel *hint) {
        return hint->isVisible() && hint->text().startsWith(u"Nothing is missing"_s);
    }));
    view()->setFocus();
    type(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(said().startsWith(u"Nothing is left in this list."_s));
    QVERIFY(m_window->annotating()->current() == claim);
}

void AnnotationListTest::whatAnEmptyListSaysIsWhole()
{
    const QLabel *hint = nullptr;
    for (const QLabel *label : m_window->inspector()->findChildren<QLabel *>()) {
        if (label->text().startsWith(u"No annotations yet."_s))
            hint = label;
    }
    QVERIFY(hint);

    for (const QSize size : {QSize(1180, 760), QSize(1000, 600), QSize(1400, 900)}) {
        m_window->resize(size);
        QTRY_VERIFY(hint->height() >= hint->heightForWidth(hint->width()));
        QVERIFY(hint->visibleRegion().boundingRect() == hint->rect());
    }
}

void AnnotationListTest::aLongArticleIsNotReadUnlessAsked()
{
    const Id<Annotation> first = mark(u"said"_s, Qt::Key_U);
    Annotation another = annotation(first);
    another.uuid.clear();
    QVERIFY(m_window->project()->edit({u"Many"_s, {}}, [&](storage::Edit &edit) {
        for (int i = 0; i < 1000; ++i) {
            if (const auto id = edit.addAnnotation(another); !id)
                return storage::Result<void>(id.error());
        }
        return storage::Result<void>();
    }));
    AnnotationListModel longList;
    app::Annotator annotator(*m_window->project());
    QVERIFY(annotator.openArticle(m_window->annotating()->article()));
    longList.setArticle(m_window->project(), &annotator);
    QCOMPARE(longList.count(ListFilter::All), std::optional<qsizetype>(1001));
    QCOMPARE(longList.count(ListFilter::Incomplete), std::optional<qsizetype>());

    longList.setFilter(ListFilter::Incomplete);
    QCOMPARE(longList.count(ListFilter::Incomplete), std::optional<qsizetype>(1001));
    longList.setFilter(ListFilter::All);

    QCOMPARE(longList.count(ListFilter::Incomplete), std::optional<qsizetype>());
    QCOMPARE(longList.rowCount(), 1001);
}

void AnnotationListTest::severalAreSelectedByKeys()
{
    const Id<Annotation> first = mark(u"The mayor"_s, Qt::Key_C);
    const Id<Annotation> second = mark(u"300"_s, Qt::Key_F);
    const Id<Annotation> third = mark(u"Nobody was told"_s, Qt::Key_C);
    list()->setFocus();

    type(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(m_window->annotating()->selection(), (std::vector{second, third}));
    QVERIFY(m_window->annotating()->current() == second);
    type(Qt::Key_A, Qt::ControlModifier);

    QCOMPARE(m_window->annotating()->selection(), (std::vector{first, second, third}));
    QVERIFY(shows(u"3 annotation(s) selected"_s) || shows(u"3 annotations selected"_s));
    QVERIFY(shows(u"2 × Claim, 1 × Figure"_s));
    type(Qt::Key_Home);
    QCOMPARE(m_window->annotating()->selection(), std::vector{first});
}

void AnnotationListTest::severalShowWhatTheyShare()
{
    const Id<Annotation> first = mark(u"The mayor"_s, Qt::Key_C);
    const Id<Annotation> second = mark(u"Nobody was told"_s, Qt::Key_C);
    set(first, u"topic"_s, u"ports"_s);
    set(second, u"topic"_s, u"ports"_s);
    set(first, u"event_place"_s, u"Harbour"_s);
    list()->setFocus();

    type(Qt::Key_A, Qt::ControlModifier);

    QCOMPARE(editor(u"topic"_s)->findChild<QLineEdit *>()->text(), u"ports"_s);
    QCOMPARE(editor(u"event_place"_s)->findChild<QLineEdit *>()->text(), QString());
    QCOMPARE(editor(u"event_place"_s)->findChild<QLineEdit *>()->placeholderText(),
             u"(several values)"_s);
}

void AnnotationListTest::oneEditSetsAFieldOfAll()
{
    const Id<Annotation> first = mark(u"The mayor"_s, Qt::Key_C);
    const Id<Annotation> second = mark(u"Nobody was told"_s, Qt::Key_C);
    set(first, u"statement_type"_s, u"normative"_s);
    list()->setFocus();
    type(Qt::Key_A, Qt::ControlModifier);
    const size_t before = edits();
    type(Qt::Key_F4);

    type(Qt::Key_2);

    QCOMPARE(valueOf(first, u"statement_type"_s), u"prediction"_s);
    QCOMPARE(valueOf(second, u"statement_type"_s), u"prediction"_s);
    QCOMPARE(edits(), before + 1);
    QVERIFY(m_window->project()->undo());
    QCOMPARE(valueOf(first, u"statement_type"_s), u"normative"_s);
    QCOMPARE(valueOf(second, u"statement_type"_s), QString());
    QCOMPARE(m_window->annotating()->selection(), (std::vector{first, second}));
}

void AnnotationListTest::allAreConfirmedRetaggedAndDeletedTogether()
{
    const Id<Annotation> first = mark(u"The mayor"_s, Qt::Key_C);
    const Id<Annotation> second = mark(u"Nobody was told"_s, Qt::Key_C);
    const size_t before = edits();
    const auto selectAll = [this] {
        list()->setFocus();
        type(Qt::Key_A, Qt::ControlModifier);
    };

    selectAll();
    type(Qt::Key_F4, Qt::ShiftModifier);
    QCOMPARE(edits(), before + 1);
    QVERIFY(annotation(first).values.front().origin == storage::ValueOrigin::Analyst);
    QVERIFY(annotation(second).values.front().origin == storage::ValueOrigin::Analyst);
    selectAll();
    view()->setFocus();
    type(Qt::Key_R, Qt::ShiftModifier);
    QCOMPARE(edits(), before + 2);
    QVERIFY(annotation(first).tagId == annotation(second).tagId);
    QCOMPARE(m_window->project()->codebook()->tag(annotation(first).tagId)->name, u"Framing"_s);
    selectAll();
    type(Qt::Key_Delete);

    QCOMPARE(edits(), before + 3);
    QVERIFY(annotations().empty());
    QVERIFY(m_window->project()->undo());
    QCOMPARE(annotations().size(), size_t(2));
}

void AnnotationListTest::differentTagsHaveNoFieldsInCommon()
{
    mark(u"The mayor"_s, Qt::Key_C);
    mark(u"300"_s, Qt::Key_F);
    list()->setFocus();

    type(Qt::Key_A, Qt::ControlModifier);

    QVERIFY(shows(u"These annotations have no fields in common."_s));
    QVERIFY(!editor(u"topic"_s));
    type(Qt::Key_F2);
    QVERIFY(said().startsWith(u"A note belongs to one annotation."_s));
}

void AnnotationListTest::deletingInTheListGoesOnToTheNext()
{
    const Id<Annotation> first = mark(u"The mayor"_s, Qt::Key_C);
    const Id<Annotation> second = mark(u"300"_s, Qt::Key_F);
    list()->setFocus();
    type(Qt::Key_Home);
    QVERIFY(m_window->annotating()->current() == first);

    type(Qt::Key_Delete);

    QCOMPARE(annotations().size(), size_t(1));
    QVERIFY(m_window->annotating()->current() == second);
    QCOMPARE(list()->currentIndex().row(), 0);
}

void AnnotationListTest::enterInTheListGoesBackToTheText()
{
    mark(u"The mayor"_s, Qt::Key_C);
    list()->setFocus();

    type(Qt::Key_Return);

    QCOMPARE(QApplication::focusWidget(), view());
}

QTEST_MAIN(AnnotationListTest)
#include "annotationlisttest.moc"
