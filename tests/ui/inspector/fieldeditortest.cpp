#include "ui/inspector/fieldeditor.h"
#include "ui/inspector/choicebar.h"
#include "ui/inspector/choicebutton.h"
#include "ui/inspector/suggestionlist.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using storage::Field;
using storage::FieldType;
using ui::FieldEditor;
using namespace Qt::StringLiterals;

/// The editor of one field, worked by keys.
class FieldEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void fewShortChoicesStandAbreast_data();
    void fewShortChoicesStandAbreast();
    void aDigitPicksAChoice_data();
    void aDigitPicksAChoice();
    void zeroAndDeleteTakeAChoiceBack_data();
    void zeroAndDeleteTakeAChoiceBack();
    void aDigitBeyondTheChoicesDoesNothing();
    void arrowsAreTakenWhenTheFieldIsLeft();
    void aClickOnTheChosenOneTakesItBack();
    void escapeLeavesTheValueAsItWas_data();
    void escapeLeavesTheValueAsItWas();
    void enterTakesWhatStandsThere_data();
    void enterTakesWhatStandsThere();
    void enterConfirmsWhatWasDerived();
    void theDerivedChoiceIsConfirmedByItsDigit();
    void whatDoesNotFitIsSaidInWords();
    void enterStaysWithWhatDoesNotFit();
    void differentValuesAreNotTouchedByLooking_data();
    void differentValuesAreNotTouchedByLooking();
    void aChoiceThatIsNotInTheCodebookIsShown_data();
    void aChoiceThatIsNotInTheCodebookIsShown();
    void valuesAreOfferedForWhatIsTyped();
    void valuesAreReadOnceForEachField();
    void anotherNameBecomesItsValue();
    void anEditorMayGoWhenItIsLeft();
    void everyChoiceHasAName();
    void theSuggestionsAreAProperModel();

private:
    void make(FieldType type, const QStringList &choices = {}, const QString &usual = {})
    {
        Field field;
        field.name = u"source_kind"_s;
        field.type = type;
        field.choices = choices;
        field.defaultValue = usual;
        m_window = std::make_unique<QWidget>();
        m_editor = FieldEditor::make(field);
        m_next = new QLineEdit;
        auto *layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_editor);
        layout->addWidget(m_next);
        m_window->resize(400, 400);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_edited = std::make_unique<QSignalSpy>(m_editor, &FieldEditor::edited);
        m_finished = std::make_unique<QSignalSpy>(m_editor, &FieldEditor::finished);
        m_cancelled = std::make_unique<QSignalSpy>(m_editor, &FieldEditor::cancelled);
        m_editor->show({});
        m_editor->focus();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    QString lastEdit() const
    {
        return m_edited->isEmpty() ? u"no edit"_s : m_edited->last().front().toString();
    }
    void completeFromHarbour()
    {
        m_editor->setCompletion([this] {
            ++m_reads;
            return app::ValueCompletion({{{u"Ada Okoro"_s, 12}, {u"Adam Smith"_s, 3}},
                                         {{{}, {}, {}, u"Mrs Okoro"_s, u"Ada Okoro"_s}}});
        });
    }
    ui::SuggestionList *suggestions() const { return m_window->findChild<ui::SuggestionList *>(); }

    const QStringList m_three{u"direct"_s, u"indirect"_s, u"mixed"_s};
    const QStringList m_many{u"politician"_s, u"government_body"_s, u"armed_group"_s,
                             u"company"_s,    u"expert"_s,          u"other"_s};
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<QSignalSpy> m_edited;
    std::unique_ptr<QSignalSpy> m_finished;
    std::unique_ptr<QSignalSpy> m_cancelled;
    FieldEditor *m_editor = nullptr;
    QLineEdit *m_next = nullptr;
    int m_reads = 0;
};

void FieldEditorTest::cleanup()
{
    m_edited.reset();
    m_finished.reset();
    m_cancelled.reset();
    m_window.reset();
    m_reads = 0;
}

void FieldEditorTest::fewShortChoicesStandAbreast_data()
{
    QTest::addColumn<QStringList>("choices");
    QTest::addColumn<bool>("abreast");

    QTest::newRow("three short ones") << m_three << true;
    QTest::newRow("a scale of five") << QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s} << true;
    QTest::newRow("six") << m_many << false;
    QTest::newRow("two long ones")
        << QStringList{u"interpretive_verb"_s, u"distancing_verb"_s} << false;
}

void FieldEditorTest::fewShortChoicesStandAbreast()
{
    QFETCH(QStringList, choices);

    make(FieldType::Choice, choices);

    QTEST(m_editor->findChild<ui::ChoiceBar *>() != nullptr, "abreast");
    QTEST(m_editor->findChild<QComboBox *>() == nullptr, "abreast");
}

void FieldEditorTest::aDigitPicksAChoice_data()
{
    QTest::addColumn<int>("fieldType");
    QTest::addColumn<QStringList>("choices");
    QTest::addColumn<bool>("shifted");
    QTest::addColumn<QString>("expected");

    QTest::newRow("abreast") << int(FieldType::Choice) << m_three << false << u"indirect"_s;
    QTest::newRow("in a list") << int(FieldType::Choice) << m_many << false << u"government_body"_s;
    QTest::newRow("on a scale") << int(FieldType::OrderedChoice)
                                << QStringList{u"5"_s, u"6"_s, u"7"_s} << false << u"6"_s;
    QTest::newRow("no") << int(FieldType::YesNo) << QStringList() << false << u"no"_s;
    QTest::newRow("on a keyboard with digits above Shift")
        << int(FieldType::Choice) << m_three << true << u"indirect"_s;
}

void FieldEditorTest::aDigitPicksAChoice()
{
    QFETCH(int, fieldType);
    QFETCH(QStringList, choices);
    QFETCH(bool, shifted);
    make(FieldType(fieldType), choices);
    QSignalSpy decided(m_editor, &FieldEditor::decided);

    press(Qt::Key_2, shifted ? Qt::ShiftModifier : Qt::NoModifier);

    QTEST(lastEdit(), "expected");
    QCOMPARE(m_edited->count(), 1);
    QCOMPARE(decided.count(), 1);
    QCOMPARE(m_finished->count(), 0);
}

void FieldEditorTest::zeroAndDeleteTakeAChoiceBack_data()
{
    QTest::addColumn<QStringList>("choices");
    QTest::addColumn<int>("key");

    QTest::newRow("0 abreast") << m_three << int(Qt::Key_0);
    QTest::newRow("Delete abreast") << m_three << int(Qt::Key_Delete);
    QTest::newRow("0 in a list") << m_many << int(Qt::Key_0);
    QTest::newRow("Delete in a list") << m_many << int(Qt::Key_Delete);
}

void FieldEditorTest::zeroAndDeleteTakeAChoiceBack()
{
    QFETCH(QStringList, choices);
    QFETCH(int, key);
    make(FieldType::Choice, choices);
    m_editor->show({choices[1], false, false});
    QSignalSpy decided(m_editor, &FieldEditor::decided);

    press(Qt::Key(key));

    QCOMPARE(m_edited->count(), 1);
    QCOMPARE(lastEdit(), QString());
    QCOMPARE(decided.count(), 0); // who clears a field may want to choose again
}

void FieldEditorTest::aDigitBeyondTheChoicesDoesNothing()
{
    make(FieldType::Choice, m_three);

    press(Qt::Key_4);

    QCOMPARE(m_edited->count(), 0);
}

void FieldEditorTest::arrowsAreTakenWhenTheFieldIsLeft()
{
    make(FieldType::Choice, m_three);

    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Left);
    QCOMPARE(m_edited->count(), 0);
    press(Qt::Key_Tab);

    QCOMPARE(QApplication::focusWidget(), m_next);
    QCOMPARE(m_edited->count(), 1);
    QCOMPARE(lastEdit(), u"indirect"_s);
}

void FieldEditorTest::aClickOnTheChosenOneTakesItBack()
{
    make(FieldType::Choice, m_three);
    const auto buttons = m_editor->findChildren<ui::ChoiceButton *>();

    QTest::mouseClick(buttons[2], Qt::LeftButton);
    QCOMPARE(lastEdit(), u"mixed"_s);
    QTest::mouseClick(buttons[2], Qt::LeftButton);

    QCOMPARE(m_edited->count(), 2);
    QCOMPARE(lastEdit(), QString());
}

void FieldEditorTest::escapeLeavesTheValueAsItWas_data()
{
    QTest::addColumn<int>("fieldType");
    QTest::addColumn<QStringList>("choices");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("key");

    QTest::newRow("a line") << int(FieldType::Text) << QStringList() << u"ports"_s
                            << int(Qt::Key_A);
    QTest::newRow("lines") << int(FieldType::LongText) << QStringList() << u"ports"_s
                           << int(Qt::Key_A);
    QTest::newRow("abreast") << int(FieldType::Choice) << m_three << u"direct"_s
                             << int(Qt::Key_Right);
    QTest::newRow("in a list") << int(FieldType::Choice) << m_many << u"company"_s
                               << int(Qt::Key_Down);
}

void FieldEditorTest::escapeLeavesTheValueAsItWas()
{
    QFETCH(int, fieldType);
    QFETCH(QStringList, choices);
    QFETCH(QString, value);
    QFETCH(int, key);
    make(FieldType(fieldType), choices);
    m_editor->show({value, false, false});
    m_editor->focus();

    press(Qt::Key(key));
    press(Qt::Key_Escape);
    m_next->setFocus();

    QCOMPARE(m_edited->count(), 0);
    QCOMPARE(m_finished->count(), 0);
    QCOMPARE(m_cancelled->count(), 1);
    QCOMPARE(m_editor->value(), value);
}

void FieldEditorTest::enterTakesWhatStandsThere_data()
{
    QTest::addColumn<int>("fieldType");
    QTest::addColumn<QStringList>("choices");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("expected");

    QTest::newRow("a line") << int(FieldType::Text) << QStringList() << int(Qt::Key_A) << u"a"_s;
    QTest::newRow("lines") << int(FieldType::LongText) << QStringList() << int(Qt::Key_A) << u"a"_s;
    QTest::newRow("abreast") << int(FieldType::Choice) << m_three << int(Qt::Key_Right)
                             << u"direct"_s;
    QTest::newRow("in a list") << int(FieldType::Choice) << m_many << int(Qt::Key_Down)
                               << u"politician"_s;
}

void FieldEditorTest::enterTakesWhatStandsThere()
{
    QFETCH(int, fieldType);
    QFETCH(QStringList, choices);
    QFETCH(int, key);
    make(FieldType(fieldType), choices);

    press(Qt::Key(key));
    QCOMPARE(m_edited->count(), 0);
    press(Qt::Key_Return);
    m_next->setFocus();

    QCOMPARE(m_edited->count(), 1);
    QTEST(lastEdit(), "expected");
    QCOMPARE(m_finished->count(), 1);
}

void FieldEditorTest::enterConfirmsWhatWasDerived()
{
    make(FieldType::Decimal);
    m_editor->show({u"300"_s, true, false});
    QSignalSpy confirmed(m_editor, &FieldEditor::confirmed);
    QVERIFY(m_editor->stops().front()->font().italic());

    m_next->setFocus(); // looking at it confirms nothing
    QCOMPARE(confirmed.count(), 0);
    m_editor->focus();
    press(Qt::Key_Enter, Qt::KeypadModifier);

    QCOMPARE(confirmed.count(), 1);
    QCOMPARE(m_edited->count(), 0);
    QCOMPARE(m_finished->count(), 1);
}

void FieldEditorTest::theDerivedChoiceIsConfirmedByItsDigit()
{
    make(FieldType::Choice, m_three);
    m_editor->show({u"indirect"_s, true, false});
    QSignalSpy confirmed(m_editor, &FieldEditor::confirmed);

    press(Qt::Key_2);

    QCOMPARE(confirmed.count(), 1);
    QCOMPARE(m_edited->count(), 0);
}

void FieldEditorTest::whatDoesNotFitIsSaidInWords()
{
    make(FieldType::Decimal);
    auto *line = m_editor->findChild<QLineEdit *>();
    auto *error = m_editor->findChild<QLabel *>();
    QVERIFY(!error->isVisible());

    type(u"1,5"_s);
    press(Qt::Key_Tab);
    QCOMPARE(m_edited->count(), 0);
    QVERIFY(error->isVisible());
    QCOMPARE(error->text(), u"A number with a point, such as 1200.5"_s);
    QCOMPARE(line->accessibleDescription(), error->text());
    QCOMPARE(line->text(), u"1,5"_s);
    line->setFocus();
    line->selectAll();
    type(u"1.5"_s);
    QVERIFY(!error->isVisible());
    press(Qt::Key_Tab);

    QCOMPARE(lastEdit(), u"1.5"_s);
}

void FieldEditorTest::enterStaysWithWhatDoesNotFit()
{
    make(FieldType::Date);
    m_editor->show({u"2024-05-31"_s, true, false});
    QSignalSpy confirmed(m_editor, &FieldEditor::confirmed);

    type(u"yesterday"_s);
    press(Qt::Key_Return);
    QVERIFY(m_editor->findChild<QLabel *>()->isVisible());
    QCOMPARE(m_finished->count(), 0);
    QCOMPARE(confirmed.count(), 0);
    press(Qt::Key_Escape);

    QCOMPARE(m_cancelled->count(), 1);
    QCOMPARE(m_editor->findChild<QLineEdit *>()->text(), u"2024-05-31"_s);
    QCOMPARE(m_edited->count(), 0);
}

void FieldEditorTest::differentValuesAreNotTouchedByLooking_data()
{
    QTest::addColumn<int>("fieldType");
    QTest::addColumn<QStringList>("choices");

    QTest::newRow("a line") << int(FieldType::Text) << QStringList();
    QTest::newRow("lines") << int(FieldType::LongText) << QStringList();
    QTest::newRow("abreast") << int(FieldType::Choice) << m_three;
    QTest::newRow("in a list") << int(FieldType::Choice) << m_many;
}

void FieldEditorTest::differentValuesAreNotTouchedByLooking()
{
    QFETCH(int, fieldType);
    QFETCH(QStringList, choices);
    make(FieldType(fieldType), choices);
    QSignalSpy confirmed(m_editor, &FieldEditor::confirmed);
    m_editor->show({{}, false, true});

    m_editor->focus();
    press(Qt::Key_Return);
    m_next->setFocus();
    QCOMPARE(confirmed.count(), 0);
    m_editor->show({{}, true, true});
    m_editor->focus();
    press(Qt::Key_Return);

    QCOMPARE(m_edited->count(), 0);
    QCOMPARE(confirmed.count(), 1);
}

void FieldEditorTest::aChoiceThatIsNotInTheCodebookIsShown_data()
{
    QTest::addColumn<QStringList>("choices");

    QTest::newRow("abreast") << m_three;
    QTest::newRow("in a list") << m_many;
}

void FieldEditorTest::aChoiceThatIsNotInTheCodebookIsShown()
{
    QFETCH(QStringList, choices);
    make(FieldType::Choice, choices);

    m_editor->show({u"chorus"_s, false, false});

    QStringList shown;
    if (const auto *combo = m_editor->findChild<QComboBox *>())
        shown.append(combo->currentText());
    for (const ui::ChoiceButton *button : m_editor->findChildren<ui::ChoiceButton *>()) {
        if (button->isChecked() && button->isVisible())
            shown.append(button->text());
    }
    QCOMPARE(shown, QStringList{u"chorus"_s});
}

void FieldEditorTest::valuesAreOfferedForWhatIsTyped()
{
    make(FieldType::Entity);
    completeFromHarbour();

    type(u"oko"_s);
    QVERIFY(suggestions()->isVisible());
    QCOMPARE(suggestions()->model()->rowCount(), 1);
    press(Qt::Key_Return); // nothing was chosen: what is typed counts
    QCOMPARE(lastEdit(), u"oko"_s);
    m_editor->show({});
    type(u"ad"_s);
    QCOMPARE(suggestions()->model()->rowCount(), 2);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(!suggestions()->isVisible());

    QCOMPARE(lastEdit(), u"Adam Smith"_s);
    QCOMPARE(m_finished->count(), 1); // the first Enter only
    QCOMPARE(m_editor->findChild<QLineEdit *>()->text(), u"Adam Smith"_s);
}

void FieldEditorTest::valuesAreReadOnceForEachField()
{
    make(FieldType::Entity);
    completeFromHarbour();
    QCOMPARE(m_reads, 0);

    type(u"ada okoro"_s);
    QCOMPARE(m_reads, 1);
    m_editor->forgetCompletion();
    type(u"x"_s);

    QCOMPARE(m_reads, 2);
}

void FieldEditorTest::anotherNameBecomesItsValue()
{
    make(FieldType::Entity);
    completeFromHarbour();

    type(u"mrs okoro"_s);
    press(Qt::Key_Tab);

    QCOMPARE(lastEdit(), u"Ada Okoro"_s);
}

void FieldEditorTest::anEditorMayGoWhenItIsLeft()
{
    make(FieldType::Text);
    const QPointer<FieldEditor> editor(m_editor);
    connect(m_editor, &FieldEditor::edited, this, [this] { delete m_editor; });
    type(u"the mayor"_s);

    m_next->setFocus(Qt::TabFocusReason);

    QVERIFY(!editor);
    QVERIFY(m_next->hasFocus());
}

void FieldEditorTest::everyChoiceHasAName()
{
    make(FieldType::YesNo);

    QStringList names;
    for (const QWidget *stop : m_editor->stops()) {
        if (stop->isVisible())
            names.append(stop->accessibleName());
    }

    QCOMPARE(names, (QStringList{u"Source kind: Yes"_s, u"Source kind: No"_s}));
    make(FieldType::Choice, m_many);
    m_editor->describe(u"Still needed."_s);
    QCOMPARE(m_editor->stops().front()->accessibleDescription(),
             u"Source kind. Still needed."_s); // what it shows is its name
}

void FieldEditorTest::theSuggestionsAreAProperModel()
{
    ui::SuggestionModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.setMatches({{u"Ada Okoro"_s, 12, u"Mrs Okoro"_s}, {u"Adam Smith"_s, 1, {}}});

    QCOMPARE(model.index(0).data().toString(), u"Mrs Okoro → Ada Okoro"_s);
    QCOMPARE(model.value(0), u"Ada Okoro"_s);
    model.setMatches({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(FieldEditorTest)
#include "fieldeditortest.moc"
