#include "app/annotating/annotationedits.h"
#include "tests/ui/windowfixture.h"
#include "ui/inspector/annotationpanel.h"
#include "ui/inspector/choicebutton.h"
#include "ui/inspector/fieldeditor.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/linkspanel.h"
#include "ui/inspector/noteedit.h"
#include "ui/inspector/suggestionlist.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTableView>
#include <QToolButton>

using storage::Annotation;
using storage::Field;
using storage::FieldValue;
using storage::Id;
using storage::ValueOrigin;
using ui::ChoiceButton;
using ui::FieldEditor;
using namespace Qt::StringLiterals;

/// The fields of the current annotation, or of several, filled in by keys.
class FillingInTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open();
        openArticle(u"The mayor said the harbour was closed. About 300 boats lay idle."_s, u"en"_s);
    }
    void cleanup() { close(); }

    void tabLeadsFromTheTextToTheFirstField();
    void shiftTabComesBack();
    void tabGoesThroughTheFieldsAndThenToTheNote();
    void theKeyLeadsThereFromAnywhere();
    void digitsFillInFieldAfterField();
    void enterGoesBackToTheTextAndItsSelection();
    void escapeGoesBackWithoutTheChange();
    void enterFinishesANote();
    void fieldsThatAreNotAskedForAreHidden();
    void whatIsRequiredAndEmptyIsMarked();
    void aRetiredFieldIsShownWhereItHasAValue();
    void aDerivedValueIsShownAsSuchUntilItIsConfirmed();
    void allDerivedValuesAreConfirmedAtOnce();
    void changingADerivedValueMakesItTheAnalysts();
    void entitiesAreCompletedFromTheWholeProject();
    void whatIsBeingTypedIsTakenBeforeAnotherAnnotationIsShown();
    void theFieldStaysTheSameFromAnnotationToAnnotation();
    void aReadOnlyProjectOffersNothingToFillIn();
    void whatDoesNotFitStaysWhileOtherFieldsAreFilledIn();
    void escapeLeadsBackFromABesideButton();
    void aTagWithoutFieldsShowsNone();
    void noChoiceIsCutOff_data();
    void noChoiceIsCutOff();
    void offeredLinksMakeThePanelNoWider();
    void aFieldThatSaysNothingIsNotShown();

private:
    void select(const QString &words)
    {
        const qsizetype begin = view()->text().indexOf(words);
        view()->setSelection({begin, begin + words.size()});
    }
    Id<Annotation> mark(const QString &words, Qt::Key letter)
    {
        view()->setFocus();
        select(words);
        type(letter);
        return m_window->annotating()->current();
    }
    Annotation annotation(Id<Annotation> id) const
    {
        return m_window->project()->annotation(id).value();
    }
    storage::Codebook codebook() const { return m_window->project()->codebook().value(); }
    Field field(Id<Annotation> id, const QString &name) const
    {
        return *codebook().fieldNamed(annotation(id).tagId, name);
    }
    QString valueOf(Id<Annotation> id, const QString &name) const
    {
        const Annotation whole = annotation(id);
        const FieldValue *value = whole.valueOf(field(id, name).id);
        return value ? value->value : QString();
    }
    void derive(Id<Annotation> id, const QString &name, const QString &value)
    {
        Annotation changed = annotation(id);
        changed.values.push_back({{}, field(id, name).id, value, {}, ValueOrigin::Derived});
        QVERIFY(m_window->project()->edit({u"Derive"_s, {}}, [&](storage::Edit &edit) {
            return edit.updateAnnotation(changed);
        }));
    }
    bool isDerived(Id<Annotation> id, const QString &name) const
    {
        const Annotation whole = annotation(id);
        const FieldValue *value = whole.valueOf(field(id, name).id);
        return value && value->origin == ValueOrigin::Derived;
    }
    void change(const Field &changed)
    {
        QVERIFY(m_window->project()->edit(
            {u"Change"_s, {}}, [&](storage::Edit &edit) { return edit.updateField(changed); }));
    }
    FieldEditor *editor(const QString &name) const
    {
        for (FieldEditor *each : m_window->inspector()->findChildren<FieldEditor *>()) {
            if (each->field().name == name)
                return each;
        }
        return nullptr;
    }
    /// The name of the field that has the focus; empty where none has.
    QString focusedField() const
    {
        for (const FieldEditor *each : m_window->inspector()->findChildren<FieldEditor *>()) {
            if (each->isAncestorOf(QApplication::focusWidget()))
                return each->field().name;
        }
        return {};
    }
    QString labelOf(const QString &name) const
    {
        const QWidget *stop = editor(name)->stops().front();
        for (const QLabel *label : m_window->inspector()->findChildren<QLabel *>()) {
            if (label->buddy() == stop)
                return label->text();
        }
        return {};
    }
    size_t edits() const { return m_window->project()->history()->size(); }
};

void FillingInTest::tabLeadsFromTheTextToTheFirstField()
{
    mark(u"the harbour was closed"_s, Qt::Key_C);
    QCOMPARE(QApplication::focusWidget(), view());

    type(Qt::Key_Tab);

    QCOMPARE(focusedField(), u"statement_type"_s);
}

void FillingInTest::shiftTabComesBack()
{
    mark(u"the harbour was closed"_s, Qt::Key_C);
    type(Qt::Key_Tab);
    type(Qt::Key_Tab);
    QCOMPARE(focusedField(), u"check_worthiness"_s);

    type(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(focusedField(), u"statement_type"_s);
    type(Qt::Key_Backtab, Qt::ShiftModifier);

    QCOMPARE(QApplication::focusWidget(), view());
}

void FillingInTest::tabGoesThroughTheFieldsAndThenToTheNote()
{
    const Id<Annotation> id = mark(u"300"_s, Qt::Key_F);
    QStringList expected;
    const storage::Codebook known = codebook();
    for (const Field *each : known.fieldsOf(annotation(id).tagId))
        expected.append(each->name);
    type(Qt::Key_Tab);

    QStringList passed;
    for (int presses = 0; presses < 60 && !focusedField().isEmpty(); ++presses) {
        if (passed.isEmpty() || passed.last() != focusedField())
            passed.append(focusedField());
        type(Qt::Key_Tab);
    }

    QCOMPARE(passed, expected);
    const auto *all = qobject_cast<QToolButton *>(QApplication::focusWidget());
    QVERIFY(all && all->text().startsWith(u"Confirm all"_s));
    type(Qt::Key_Tab);
    QVERIFY(qobject_cast<ui::NoteEdit *>(QApplication::focusWidget()));
}

void FillingInTest::theKeyLeadsThereFromAnywhere()
{
    mark(u"the harbour was closed"_s, Qt::Key_C);
    m_window->articleList()->findChild<QLineEdit *>()->setFocus();

    type(Qt::Key_F4);

    QCOMPARE(focusedField(), u"statement_type"_s);
}

void FillingInTest::digitsFillInFieldAfterField()
{
    const Id<Annotation> id = mark(u"the harbour was closed"_s, Qt::Key_C);
    const size_t before = edits();
    type(Qt::Key_Tab);

    type(Qt::Key_2);
    type(Qt::Key_3);
    type(Qt::Key_2);

    QCOMPARE(valueOf(id, u"statement_type"_s), u"prediction"_s);
    QCOMPARE(valueOf(id, u"check_worthiness"_s), u"high"_s);
    QCOMPARE(valueOf(id, u"voice"_s), u"reported"_s);
    QCOMPARE(focusedField(), u"claimant"_s);
    QCOMPARE(edits(), before + 3);
    QVERIFY(m_window->project()->undo());
    QCOMPARE(valueOf(id, u"voice"_s), u"narrator"_s);
    QVERIFY(isDerived(id, u"voice"_s));
}

void FillingInTest::enterGoesBackToTheTextAndItsSelection()
{
    const Id<Annotation> id = mark(u"the harbour was closed"_s, Qt::Key_C);
    const storage::TextRange selection = view()->selection();
    editor(u"topic"_s)->focus();

    QTest::keyClicks(QApplication::focusWidget(), u"ports"_s);
    type(Qt::Key_Return);

    QCOMPARE(QApplication::focusWidget(), view());
    QVERIFY(view()->selection() == selection);
    QCOMPARE(valueOf(id, u"topic"_s), u"ports"_s);
}

void FillingInTest::escapeGoesBackWithoutTheChange()
{
    const Id<Annotation> id = mark(u"the harbour was closed"_s, Qt::Key_C);
    const size_t before = edits();
    editor(u"topic"_s)->focus();

    QTest::keyClicks(QApplication::focusWidget(), u"ports"_s);
    type(Qt::Key_Escape);

    QCOMPARE(QApplication::focusWidget(), view());
    QCOMPARE(valueOf(id, u"topic"_s), QString());
    QCOMPARE(edits(), before);
    QVERIFY(m_window->annotating()->current() == id);
}

void FillingInTest::enterFinishesANote()
{
    const Id<Annotation> id = mark(u"the harbour was closed"_s, Qt::Key_C);
    type(Qt::Key_F2);

    QTest::keyClicks(QApplication::focusWidget(), u"one"_s);
    type(Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"two"_s);
    type(Qt::Key_Return);

    QCOMPARE(QApplication::focusWidget(), view());
    QCOMPARE(annotation(id).note, u"one\ntwo"_s);
}

void FillingInTest::fieldsThatAreNotAskedForAreHidden()
{
    mark(u"the harbour was closed"_s, Qt::Key_C);
    QVERIFY(editor(u"check_worthiness"_s)->isVisible());
    type(Qt::Key_Tab);

    type(Qt::Key_6); // normative: there is nothing to check

    QVERIFY(!editor(u"check_worthiness"_s)->isVisible());
    QCOMPARE(focusedField(), u"voice"_s);
}

void FillingInTest::whatIsRequiredAndEmptyIsMarked()
{
    const Id<Annotation> id = mark(u"300"_s, Qt::Key_F);
    QCOMPARE(labelOf(u"counted"_s), u"Counted *"_s);
    QVERIFY(
        editor(u"counted"_s)->stops().front()->accessibleDescription().contains(u"Still needed"_s));

    editor(u"counted"_s)->focus();
    QTest::keyClicks(QApplication::focusWidget(), u"boats"_s);
    type(Qt::Key_Return);

    QCOMPARE(valueOf(id, u"counted"_s), u"boats"_s);
    QCOMPARE(labelOf(u"counted"_s), u"Counted"_s);
}

void FillingInTest::aRetiredFieldIsShownWhereItHasAValue()
{
    const Id<Annotation> with = mark(u"the harbour was closed"_s, Qt::Key_C);
    QVERIFY(app::setValue(*m_window->project(), {with}, field(with, u"topic"_s).id, u"ports"_s));
    Field topic = field(with, u"topic"_s);
    topic.retired = true;
    change(topic);

    QVERIFY(editor(u"topic"_s)->isVisible());
    mark(u"The mayor"_s, Qt::Key_C);

    QVERIFY(!editor(u"topic"_s)->isVisible());
}

void FillingInTest::aDerivedValueIsShownAsSuchUntilItIsConfirmed()
{
    const Id<Annotation> id = mark(u"said"_s, Qt::Key_U);
    derive(id, u"quotation_type"_s, u"indirect"_s);
    const auto signs = [this] {
        QStringList shown;
        for (const QToolButton *sign : m_window->inspector()->findChildren<QToolButton *>()) {
            if (sign->isVisible() && sign->accessibleName().startsWith(u"Confirm:"_s))
                shown.append(sign->accessibleName() + u"|"_s + sign->toolTip());
        }
        return shown;
    };
    QCOMPARE(signs().size(), 4);
    QVERIFY(signs().front().startsWith(u"Confirm: Quotation type|From the quotation marks"_s));

    type(Qt::Key_Tab);
    QCOMPARE(focusedField(), u"quotation_type"_s);
    QVERIFY(isDerived(id, u"quotation_type"_s));
    type(Qt::Key_Return);

    QVERIFY(!isDerived(id, u"quotation_type"_s));
    QCOMPARE(valueOf(id, u"quotation_type"_s), u"indirect"_s);
    QCOMPARE(signs().size(), 3);
    QVERIFY(m_window->project()->undo());
    QVERIFY(isDerived(id, u"quotation_type"_s));
}

void FillingInTest::allDerivedValuesAreConfirmedAtOnce()
{
    const Id<Annotation> id = mark(u"said"_s, Qt::Key_U);
    derive(id, u"quotation_type"_s, u"indirect"_s);
    QVERIFY(isDerived(id, u"hedged"_s));
    const size_t before = edits();
    type(Qt::Key_Tab);

    type(Qt::Key_Return, Qt::ControlModifier);

    QVERIFY(!isDerived(id, u"quotation_type"_s));
    QVERIFY(!isDerived(id, u"hedged"_s));
    QCOMPARE(edits(), before + 1);
    QCOMPARE(QApplication::focusWidget(), view());
    QVERIFY(m_window->project()->undo());
    type(Qt::Key_F4, Qt::ShiftModifier); // the same from the text
    QVERIFY(!isDerived(id, u"hedged"_s));
}

void FillingInTest::changingADerivedValueMakesItTheAnalysts()
{
    const Id<Annotation> id = mark(u"said"_s, Qt::Key_U);
    derive(id, u"quotation_type"_s, u"indirect"_s);
    type(Qt::Key_Tab);

    type(Qt::Key_1);

    QCOMPARE(valueOf(id, u"quotation_type"_s), u"direct"_s);
    QVERIFY(!isDerived(id, u"quotation_type"_s));
}

void FillingInTest::entitiesAreCompletedFromTheWholeProject()
{
    const Id<Annotation> said = mark(u"said"_s, Qt::Key_U);
    QVERIFY(app::setValue(*m_window->project(), {said}, field(said, u"source_entity"_s).id,
                          u"Ada Okoro"_s));
    const Id<Annotation> claim = mark(u"the harbour was closed"_s, Qt::Key_C);
    editor(u"claimant"_s)->focus();

    QTest::keyClicks(QApplication::focusWidget(), u"oko"_s);
    const auto *list = m_window->findChild<ui::SuggestionList *>();
    QVERIFY(list && list->isVisible());
    type(Qt::Key_Down);
    type(Qt::Key_Tab);

    QCOMPARE(valueOf(claim, u"claimant"_s), u"Ada Okoro"_s);
    QVERIFY(!list->isVisible());
    QVERIFY(QApplication::focusWidget() != editor(u"claimant"_s)->stops().front());
}

void FillingInTest::whatIsBeingTypedIsTakenBeforeAnotherAnnotationIsShown()
{
    const Id<Annotation> first = mark(u"The mayor"_s, Qt::Key_C);
    const Id<Annotation> second = mark(u"the harbour was closed"_s, Qt::Key_C);
    type(Qt::Key_Up, Qt::AltModifier);
    QVERIFY(m_window->annotating()->current() == first);
    editor(u"topic"_s)->focus();

    QTest::keyClicks(QApplication::focusWidget(), u"ports"_s);
    type(Qt::Key_Down, Qt::AltModifier);

    QVERIFY(m_window->annotating()->current() == second);
    QCOMPARE(valueOf(first, u"topic"_s), u"ports"_s);
    QCOMPARE(valueOf(second, u"topic"_s), QString());
    QCOMPARE(editor(u"topic"_s)->value(), QString());
}

void FillingInTest::theFieldStaysTheSameFromAnnotationToAnnotation()
{
    mark(u"The mayor"_s, Qt::Key_C);
    mark(u"300"_s, Qt::Key_F);
    editor(u"confidence"_s)->focus();

    type(Qt::Key_Up, Qt::AltModifier); // a claim, with other fields

    QCOMPARE(focusedField(), u"confidence"_s);
}

void FillingInTest::aReadOnlyProjectOffersNothingToFillIn()
{
    mark(u"the harbour was closed"_s, Qt::Key_C);
    const QString path = m_window->project()->path();
    m_window->closeProject();
    const auto elsewhere = storage::Project::open(path); // so that this window may only read
    QVERIFY(elsewhere.isOk());
    QVERIFY(m_window->openProject(path));
    m_window->articleList()->goToNext();
    view()->setFocus();
    type(Qt::Key_Down, Qt::AltModifier);

    QVERIFY(m_window->annotating()->current().isValid());
    QVERIFY(!editor(u"topic"_s)->isEnabled());
}

void FillingInTest::whatDoesNotFitStaysWhileOtherFieldsAreFilledIn()
{
    const Id<Annotation> id = mark(u"300"_s, Qt::Key_F);
    auto *line = editor(u"value"_s)->findChild<QLineEdit *>();
    editor(u"value"_s)->focus();

    QTest::keyClicks(QApplication::focusWidget(), u"3oo"_s);
    editor(u"min_inclusive"_s)->focus();
    type(Qt::Key_1);
    QCOMPARE(valueOf(id, u"min_inclusive"_s), u"yes"_s);
    QCOMPARE(line->text(), u"3oo"_s);
    QCOMPARE(valueOf(id, u"value"_s), u"300"_s);
    mark(u"boats"_s, Qt::Key_F);

    QCOMPARE(line->text(), QString()); // another annotation
}

void FillingInTest::escapeLeadsBackFromABesideButton()
{
    mark(u"300"_s, Qt::Key_F);
    editor(u"counted"_s)->focus();
    type(Qt::Key_Tab);
    QVERIFY(qobject_cast<QToolButton *>(QApplication::focusWidget()));

    type(Qt::Key_Escape);

    QCOMPARE(QApplication::focusWidget(), view());
}

void FillingInTest::aTagWithoutFieldsShowsNone()
{
    storage::Tag place;
    place.name = u"Place"_s;
    place.shortcut = u"P"_s;
    QVERIFY(m_window->project()->edit({u"Add"_s, {}}, [&](storage::Edit &edit) {
        const auto id = edit.addTag(place);
        return id ? storage::Result<void>() : id.error();
    }));
    mark(u"the harbour was closed"_s, Qt::Key_C);
    type(Qt::Key_Tab);

    mark(u"the harbour"_s, Qt::Key_P);
    const auto *panel = m_window->inspector()->annotationPanel();
    QVERIFY(panel->findChildren<FieldEditor *>().isEmpty());
    QTRY_COMPARE(panel->widget()->height(), panel->viewport()->height()); // no room for them either
    type(Qt::Key_Tab);

    QVERIFY2(qobject_cast<ui::NoteEdit *>(QApplication::focusWidget()),
             QApplication::focusWidget()->metaObject()->className());
}

void FillingInTest::noChoiceIsCutOff_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("letter");

    for (const int width : {250, 310, 500}) {
        for (const auto &[name, letter] :
             {std::pair("a claim", Qt::Key_C), std::pair("an attribution", Qt::Key_U),
              std::pair("a figure", Qt::Key_F)})
            QTest::addRow("%s in %d pixels", name, width) << width << int(letter);
    }
}

void FillingInTest::noChoiceIsCutOff()
{
    QFETCH(int, width);
    QFETCH(int, letter);
    m_window->inspector()->setFixedWidth(width);
    mark(u"said"_s, Qt::Key(letter));
    const auto *panel = m_window->inspector()->annotationPanel();
    QTRY_COMPARE(panel->width(), width);
    const auto isInside = [panel](const QWidget *widget) {
        const int left = widget->mapTo(panel, QPoint(0, 0)).x();
        return left >= 0 && left + widget->width() <= panel->viewport()->width();
    };

    QTRY_VERIFY(isInside(panel->widget()));
    for (const FieldEditor *each : panel->findChildren<FieldEditor *>()) {
        for (const QWidget *stop : each->stops()) {
            if (!stop->isVisible())
                continue;
            QVERIFY2(isInside(stop), qPrintable(each->field().name));
            const bool isChoice =
                qobject_cast<const ChoiceButton *>(stop) || qobject_cast<const QComboBox *>(stop);
            QVERIFY2(!isChoice || stop->width() >= stop->minimumSizeHint().width(),
                     qPrintable(each->field().name));
        }
    }
}

void FillingInTest::offeredLinksMakeThePanelNoWider()
{
    mark(u"said"_s, Qt::Key_U);
    mark(u"the harbour was closed"_s, Qt::Key_Q);
    m_window->inspector()->setFixedWidth(250);
    mark(u"the harbour was closed"_s, Qt::Key_C);
    const auto *panel = m_window->inspector()->annotationPanel();
    const auto heading = [panel] {
        const auto labels = panel->findChildren<QLabel *>();
        const auto found = std::find_if(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().startsWith(u"Links"_s);
        });
        return found == labels.end() ? QString() : (*found)->text();
    };

    QTRY_COMPARE(heading(), u"Links, 1 offered"_s);
    QTRY_VERIFY(panel->widget()->width() <= panel->viewport()->width());
    const QWidget *last = panel->linksPanel()->parentWidget();
    QTRY_VERIFY(panel->widget()->height() - last->geometry().bottom() < 20); // nothing empty below
    type(Qt::Key_L, Qt::ControlModifier);

    QTRY_COMPARE(heading(), u"Links"_s);
}

void FillingInTest::aFieldThatSaysNothingIsNotShown()
{
    mark(u"About 300"_s, Qt::Key_F);
    QVERIFY(!editor(u"min_inclusive"_s)->isVisible());

    editor(u"value_min"_s)->focus();
    QTest::keyClicks(QApplication::focusWidget(), u"250"_s);
    type(Qt::Key_Return);

    QVERIFY(editor(u"min_inclusive"_s)->isVisible());
    QVERIFY(!editor(u"max_inclusive"_s)->isVisible());
}

QTEST_MAIN(FillingInTest)
#include "fillingintest.moc"
