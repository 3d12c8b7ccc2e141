#include "codebookwindowfixture.h"

#include "ui/codebook/lineedits.h"
#include "ui/codebook/schemalist.h"
#include "ui/inspector/fieldeditor.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;
using storage::Field;
using storage::FieldType;
using storage::Role;

/// The roles and fields in the codebook editor, by keys.
class CodebookPagesTest : public CodebookWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void aNewRoleIsNamedAtOnce();
    void aRoleChangesBitByBit();
    void aRoleTakesTheLookOfItsTag();
    void aRoleWithPassagesIsRetired();
    void rolesChangePlaces();
    void inheritedRolesAreGrey();
    void aRolesLetterIsRefusedByName();
    void aNewFieldIsNamedAtOnce();
    void aFieldChangesItsType();
    void choicesAreAddedOneByOne();
    void aChoiceIsRenamedInTheAnnotationsToo();
    void aChoiceThatIsBeingTypedIsKeptWhenTheWindowGoes();
    void choicesMoveAndGo();
    void aChoiceTwiceIsRefused();
    void aDefaultIsChosenAmongTheChoices();
    void aFieldIsShownOnlySometimes();
    void aFieldWithValuesIsRetired();
    void whatTheProgramDoesIsSaid();
    void fieldsChangePlaces();
    void undoBringsAFieldBack();

private:
    std::unique_ptr<QAbstractItemModelTester> testerOf(const char *page) const
    {
        return std::make_unique<QAbstractItemModelTester>(
            in<QListView>(page, "list")->model(),
            QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    QStringList shown(const char *page) const
    {
        QStringList names;
        const QAbstractItemModel *model = in<QListView>(page, "list")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, 0).data().toString());
        return names;
    }
    void chooseRow(const char *page, const QString &name)
    {
        auto *list = in<QListView>(page, "list");
        list->setFocus();
        list->setCurrentIndex(list->model()->index(int(shown(page).indexOf(name)), 0));
        QVERIFY(list->currentIndex().isValid());
    }
    void openFields(const QString &tagName, const QString &fieldName)
    {
        choose(tagName);
        showPage(2);
        chooseRow("fieldsPage", fieldName);
    }
    QListView *choices() const { return in<QListView>("fieldsPage", "choices"); }
};

void CodebookPagesTest::aNewRoleIsNamedAtOnce()
{
    choose(u"Framing"_s);
    showPage(1);
    const auto tester = testerOf("rolesPage");
    in<QListView>("rolesPage", "list")->setFocus();

    type(Qt::Key_Insert);
    type(u"target"_s);
    type(Qt::Key_Return);

    QCOMPARE(shown("rolesPage"), (QStringList{u"Passage"_s, u"Target"_s}));
    QVERIFY(codebook().roleNamed(tag(u"Framing"_s).id, u"target"_s));
    type(Qt::Key_Z, Qt::ControlModifier);
    type(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown("rolesPage"), QStringList{u"Passage"_s});
    type(Qt::Key_Y, Qt::ControlModifier);
    type(Qt::Key_Y, Qt::ControlModifier);
    reopen();
    QVERIFY(codebook().roleNamed(tag(u"Framing"_s).id, u"target"_s));
}

void CodebookPagesTest::aRoleChangesBitByBit()
{
    choose(u"Attribution"_s);
    showPage(1);
    chooseRow("rolesPage", u"Source"_s);
    const size_t before = edits();

    in<QCheckBox>("rolesPage", "required")->setFocus();
    type(Qt::Key_Space);
    in<QCheckBox>("rolesPage", "repeats")->setFocus();
    type(Qt::Key_Space);
    in<QWidget>("rolesPage", "letter")->setFocus();
    type(u"7"_s);

    QCOMPARE(edits(), before + 3);
    const Role source = role(u"Attribution"_s, u"source"_s);
    QVERIFY(source.required);
    QVERIFY(source.repeats);
    QCOMPARE(source.shortcut, u"7"_s);
    QCOMPARE(source.meaning, u"source"_s); // whatever it is called
    for (int count = 0; count < 3; ++count)
        type(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!in<QCheckBox>("rolesPage", "required")->isChecked());
    QCOMPARE(in<QLineEdit>("rolesPage", "letter")->text(), u"S"_s);
}

void CodebookPagesTest::aRoleTakesTheLookOfItsTag()
{
    choose(u"Attribution"_s);
    showPage(1);
    chooseRow("rolesPage", u"Source"_s);
    auto *colours = in<QListView>("rolesPage", "colours");
    colours->setFocus();

    type(Qt::Key_Home);
    type(Qt::Key_Return);

    QVERIFY(role(u"Attribution"_s, u"source"_s).style.lightFill.isEmpty());
    QCOMPARE(role(u"Attribution"_s, u"source"_s).style.pattern, u"double"_s);
    QCOMPARE(in<QLineEdit>("rolesPage", "colour0")->text(), tag(u"Attribution"_s).style.lightFill);
    auto *pattern = in<QComboBox>("rolesPage", "pattern");
    pattern->setFocus();
    type(Qt::Key_Home);
    QVERIFY(role(u"Attribution"_s, u"source"_s).style.pattern.isEmpty());
}

void CodebookPagesTest::aRoleWithPassagesIsRetired()
{
    const auto annotation = mark(u"Attribution"_s, {{u"cue"_s, {0, 3}}});
    choose(u"Attribution"_s);
    showPage(1);
    chooseRow("rolesPage", u"Cue"_s);

    type(Qt::Key_Delete);

    QVERIFY(role(u"Attribution"_s, u"cue"_s).retired);
    QCOMPARE(rolesOf(annotation), QStringList{u"cue"_s});
    QCOMPARE(in<QPushButton>("rolesPage", "remove")->text(), u"Use again"_s);
    type(Qt::Key_Delete);
    QVERIFY(!role(u"Attribution"_s, u"cue"_s).retired);

    chooseRow("rolesPage", u"Source"_s);
    QCOMPARE(in<QPushButton>("rolesPage", "remove")->text(), u"Delete"_s);
    type(Qt::Key_Delete);
    QVERIFY(!codebook().roleNamed(tag(u"Attribution"_s).id, u"source"_s));
}

void CodebookPagesTest::rolesChangePlaces()
{
    choose(u"Attribution"_s);
    showPage(1);
    const auto tester = testerOf("rolesPage");
    chooseRow("rolesPage", u"Content"_s);

    type(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(shown("rolesPage"), (QStringList{u"Source"_s, u"Content"_s, u"Cue"_s}));
    type(Qt::Key_Up, Qt::AltModifier);
    type(Qt::Key_Up, Qt::AltModifier); // it is the first one

    QCOMPARE(shown("rolesPage"), (QStringList{u"Content"_s, u"Source"_s, u"Cue"_s}));
    type(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown("rolesPage"), (QStringList{u"Source"_s, u"Content"_s, u"Cue"_s}));
}

void CodebookPagesTest::inheritedRolesAreGrey()
{
    addedTag(u"Boast"_s, tag(u"Attribution"_s).id);
    choose(u"Boast"_s);
    showPage(1);
    chooseRow("rolesPage", u"Source"_s);
    const auto before = codebook();

    const QModelIndex row = in<QListView>("rolesPage", "list")->currentIndex();
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"from Attribution"_s));
    QVERIFY(!in<QPushButton>("rolesPage", "remove")->isEnabled());
    for (const char *widget : {"name", "letter", "required", "repeats", "colours", "pattern"})
        QVERIFY2(!in<QWidget>("rolesPage", widget)->isEnabled(), widget);
    type(Qt::Key_Delete);
    type(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(codebook() == before);
}

void CodebookPagesTest::aRolesLetterIsRefusedByName()
{
    choose(u"Attribution"_s);
    showPage(1);
    chooseRow("rolesPage", u"Source"_s);
    in<QWidget>("rolesPage", "letter")->setFocus();

    type(u"q"_s);

    QCOMPARE(refusal(), u"Q belongs to Content of Attribution."_s);
    QCOMPARE(in<QLineEdit>("rolesPage", "letter")->text(), u"S"_s);
}

void CodebookPagesTest::aNewFieldIsNamedAtOnce()
{
    choose(u"Framing"_s);
    showPage(2);
    const auto tester = testerOf("fieldsPage");
    in<QListView>("fieldsPage", "list")->setFocus();

    type(Qt::Key_Insert);
    type(u"strength"_s);
    type(Qt::Key_Return);

    QCOMPARE(shown("fieldsPage").last(), u"Strength"_s);
    QCOMPARE(field(u"Framing"_s, u"strength"_s).type, FieldType::Text);
}

void CodebookPagesTest::aFieldChangesItsType()
{
    openFields(u"Loaded language"_s, u"Target"_s);
    QVERIFY(!choices()->isVisible());
    auto *types = in<QComboBox>("fieldsPage", "type");
    types->setFocus();

    type(Qt::Key_Home);

    QCOMPARE(field(u"Loaded language"_s, u"target"_s).type, FieldType::Choice);
    QVERIFY(choices()->isVisible());
    type(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(types->currentData().toInt(), int(FieldType::Text));
    QVERIFY(!choices()->isVisible());
}

void CodebookPagesTest::choicesAreAddedOneByOne()
{
    openFields(u"Framing"_s, u"Frame"_s);
    const QStringList before = field(u"Framing"_s, u"frame"_s).choices;
    in<QWidget>("fieldsPage", "newChoice")->setFocus();

    for (const QString &choice : {u"progress"_s, u"safety"_s}) {
        type(choice);
        type(Qt::Key_Return);
    }

    QCOMPARE(field(u"Framing"_s, u"frame"_s).choices,
             before + (QStringList{u"progress"_s, u"safety"_s}));
    type(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field(u"Framing"_s, u"frame"_s).choices, before + QStringList{u"progress"_s});
    QCOMPARE(choices()->model()->rowCount(), int(before.size()) + 1);
}

void CodebookPagesTest::aChoiceIsRenamedInTheAnnotationsToo()
{
    const auto annotation =
        mark(u"Framing"_s, {{u"passage"_s, {0, 3}}}, {{u"frame"_s, u"conflict"_s}});
    openFields(u"Framing"_s, u"Frame"_s);
    choices()->setFocus();
    choices()->setCurrentIndex(choices()->model()->index(0, 0));

    type(Qt::Key_F2);
    type(u"quarrel"_s);
    type(Qt::Key_Return);

    QTRY_COMPARE(field(u"Framing"_s, u"frame"_s).choices.first(), u"quarrel"_s);
    QCOMPARE(choices()->model()->index(0, 0).data().toString(), u"quarrel"_s);
    QCOMPARE(valueOf(annotation, u"frame"_s), u"quarrel"_s);
}

void CodebookPagesTest::aChoiceThatIsBeingTypedIsKeptWhenTheWindowGoes()
{
    openFields(u"Framing"_s, u"Frame"_s);
    choices()->setFocus();
    choices()->setCurrentIndex(choices()->model()->index(0, 0));
    type(Qt::Key_F2);
    type(u"quarrel"_s);

    m_window.reset();

    QCOMPARE(field(u"Framing"_s, u"frame"_s).choices.first(), u"quarrel"_s);
}

void CodebookPagesTest::choicesMoveAndGo()
{
    openFields(u"Loaded language"_s, u"Direction"_s);
    choices()->setFocus();
    choices()->setCurrentIndex(choices()->model()->index(2, 0));

    type(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(field(u"Loaded language"_s, u"direction"_s).choices,
             (QStringList{u"positive"_s, u"mixed"_s, u"negative"_s}));
    QCOMPARE(choices()->currentIndex().row(), 1);
    type(Qt::Key_Delete);

    QCOMPARE(field(u"Loaded language"_s, u"direction"_s).choices,
             (QStringList{u"positive"_s, u"negative"_s}));
}

void CodebookPagesTest::aChoiceTwiceIsRefused()
{
    openFields(u"Framing"_s, u"Frame"_s);
    const size_t before = edits();
    in<QWidget>("fieldsPage", "newChoice")->setFocus();

    type(u"conflict"_s);
    type(Qt::Key_Return);

    QCOMPARE(edits(), before);
    QVERIFY(refusal().contains(u"conflict"_s));
}

void CodebookPagesTest::aDefaultIsChosenAmongTheChoices()
{
    openFields(u"Framing"_s, u"Frame"_s);
    auto *box = in<ui::FieldEditor>("fieldsPage", "default")->findChild<QComboBox *>();
    box->setFocus();

    type(Qt::Key_Down);
    type(Qt::Key_Tab);

    QCOMPARE(field(u"Framing"_s, u"frame"_s).defaultValue, u"conflict"_s);
    chooseRow("fieldsPage", u"Confidence"_s);
    QCOMPARE(in<ui::FieldEditor>("fieldsPage", "default")->value(), u"high"_s);
}

void CodebookPagesTest::aFieldIsShownOnlySometimes()
{
    openFields(u"Loaded language"_s, u"Target"_s);
    auto *when = in<QComboBox>("fieldsPage", "shownWhen");
    when->setFocus();
    QCOMPARE(when->currentIndex(), 0);

    type(Qt::Key_Down);
    QCOMPARE(field(u"Loaded language"_s, u"target"_s).shownWhen, u"voice=narrator"_s);
    QCheckBox *quoted = nullptr;
    const auto findQuoted = [&] {
        for (auto *box : m_window->findChildren<QCheckBox *>()) {
            if (box->isVisible() && box->text() == u"Quoted"_s)
                quoted = box;
        }
        return quoted;
    };
    QTRY_VERIFY(findQuoted());
    quoted->setFocus();
    type(Qt::Key_Space);

    QCOMPARE(field(u"Loaded language"_s, u"target"_s).shownWhen, u"voice=narrator|quoted"_s);
    QVERIFY(quoted->hasFocus());
    chooseRow("fieldsPage", u"Direction"_s);
    QCOMPARE(when->currentIndex(), 0);
    chooseRow("fieldsPage", u"Target"_s);
    QCOMPARE(when->currentData().toString(), u"voice"_s);
}

void CodebookPagesTest::aFieldWithValuesIsRetired()
{
    mark(u"Framing"_s, {{u"passage"_s, {0, 3}}}, {{u"frame"_s, u"conflict"_s}});
    openFields(u"Framing"_s, u"Frame"_s);

    type(Qt::Key_Delete);
    QVERIFY(field(u"Framing"_s, u"frame"_s).retired);
    chooseRow("fieldsPage", u"Confidence"_s);
    type(Qt::Key_Delete);

    QVERIFY(!codebook().fieldNamed(tag(u"Framing"_s).id, u"confidence"_s));
}

void CodebookPagesTest::whatTheProgramDoesIsSaid()
{
    openFields(u"Attribution"_s, u"Quotation type"_s);
    QCOMPARE(in<QLabel>("fieldsPage", "use")->text(),
             u"Filled in from the quotation marks in the content."_s);

    chooseRow("fieldsPage", u"Medium"_s);

    QVERIFY(!in<QLabel>("fieldsPage", "use")->isVisible());
}

void CodebookPagesTest::fieldsChangePlaces()
{
    openFields(u"Framing"_s, u"Confidence"_s);
    const auto tester = testerOf("fieldsPage");

    type(Qt::Key_Up, Qt::AltModifier);

    QCOMPARE(shown("fieldsPage"), (QStringList{u"Confidence"_s, u"Frame"_s}));
    QVERIFY(!in<QWidget>("fieldsPage", "up")->isEnabled());
    QVERIFY(in<QWidget>("fieldsPage", "down")->isEnabled());
}

void CodebookPagesTest::undoBringsAFieldBack()
{
    openFields(u"Framing"_s, u"Frame"_s);
    const auto tester = testerOf("fieldsPage");
    const auto before = codebook();

    type(Qt::Key_Delete);
    QCOMPARE(shown("fieldsPage"), QStringList{u"Confidence"_s});
    type(Qt::Key_Z, Qt::ControlModifier);

    QCOMPARE(shown("fieldsPage"), (QStringList{u"Frame"_s, u"Confidence"_s}));
    QVERIFY(codebook() == before);
}

QTEST_MAIN(CodebookPagesTest)
#include "codebookpagestest.moc"
