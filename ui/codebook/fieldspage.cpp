#include "ui/codebook/fieldspage.h"

#include "app/annotating/passagekind.h"
#include "app/codebook/codebookedits.h"
#include "app/wording/sentence.h"
#include "ui/codebook/choicelist.h"
#include "ui/codebook/codebookdesk.h"
#include "ui/codebook/fieldwords.h"
#include "ui/codebook/lineedits.h"
#include "ui/codebook/pageparts.h"
#include "ui/codebook/quietbox.h"
#include "ui/codebook/refusal.h"
#include "ui/codebook/schemalist.h"
#include "ui/codebook/shownwhenbox.h"
#include "ui/inspector/fieldeditor.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace ui {

using storage::Field;
using storage::FieldType;
using storage::Id;
using storage::Tag;

namespace {

/// What a default of @p field is chosen with: there is no article to take words from.
Field defaultField(const Field &field)
{
    Field shown = field;
    shown.name = FieldsPage::tr("default");
    shown.defaultValue.clear();
    shown.hint.clear();
    if (field.type == FieldType::Passage || field.type == FieldType::Entity)
        shown.type = FieldType::Text;
    return shown;
}

} // namespace

FieldsPage::FieldsPage(CodebookDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_list(new SchemaList(tr("Fields"), tr("Ne&w field"),
                            tr("No fields yet.\n\nA field is what an annotation says besides its "
                               "words: a choice, a number, a name."))),
      m_details(new QStackedWidget)
{
    m_list->setObjectName(QStringLiteral("fields"));
    m_details->addWidget(makeForm());
    m_details->addWidget(new QWidget); // nothing to look at
    m_list->setFixedWidth(230);
    connectForm();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 12, 0, 12);
    layout->setSpacing(4);
    layout->addWidget(m_list);
    layout->addWidget(m_details, 1);

    connect(m_list, &SchemaList::currentChanged, this, [this] {
        m_refusal->say({});
        showField();
    });
    connect(m_list, &SchemaList::addWanted, this, &FieldsPage::add);
    connect(m_list, &SchemaList::removeWanted, this, &FieldsPage::remove);
    connect(m_list, &SchemaList::renameWanted, this, &FieldsPage::editName);
    connect(m_list, &SchemaList::orderWanted, this, &FieldsPage::order);
    connect(&desk, &CodebookDesk::codebookChanged, this, [this] {
        m_refusal->say({});
        update();
    });
    connect(&desk, &CodebookDesk::useChanged, this, [this] {
        if (const Field *field = m_desk.codebook().field(current()))
            showUse(*field);
    });
}

QWidget *FieldsPage::makeForm()
{
    const ScrollingForm page = makeScrollingForm();
    m_form = page.form;
    m_form->setContentsMargins(8, 0, 12, 0);
    m_name = new TextLine;
    m_refusal = new Refusal;
    m_type = new QuietBox;
    m_choices = new ChoiceList;
    m_default = new QWidget;
    m_required = new QCheckBox(tr("Re&quired: without it an annotation is incomplete"));
    m_shownWhen = new ShownWhenBox;
    m_hint = new TextLine;
    m_use = makeQuietLabel();
    m_count = makeQuietLabel();
    m_inheritedText = makeQuietLabel();
    m_inheritedText->setObjectName(QStringLiteral("inherited"));
    m_name->setObjectName(QStringLiteral("name"));
    m_type->setObjectName(QStringLiteral("type"));
    m_required->setObjectName(QStringLiteral("required"));
    m_hint->setObjectName(QStringLiteral("hint"));
    m_use->setObjectName(QStringLiteral("use"));
    for (const FieldType type : fieldTypes())
        m_type->addItem(typeText(type), int(type));
    m_hint->setPlaceholderText(tr("Shown in the empty field"));
    auto *holder = new QVBoxLayout(m_default);
    holder->setContentsMargins(0, 0, 0, 0);

    m_inherited = new QWidget;
    auto *inherited = new QHBoxLayout(m_inherited);
    inherited->setContentsMargins(0, 0, 0, 0);
    inherited->addWidget(m_inheritedText, 1);
    auto *there = new QPushButton(tr("Go there"));
    there->setAutoDefault(false);
    inherited->addWidget(there);
    connect(there, &QPushButton::clicked, this, [this] {
        if (const Field *field = m_desk.codebook().field(current()))
            Q_EMIT tagWanted(field->tagId);
    });

    m_form->addRow(m_inherited);
    m_form->addRow(tr("Nam&e:"), m_name);
    m_form->addRow(m_refusal);
    m_form->addRow(tr("T&ype:"), m_type);
    m_form->addRow(tr("Choices:"), m_choices);
    m_form->addRow(tr("&Default:"), m_default);
    m_form->addRow(QString(), m_required);
    m_form->addRow(tr("&Shown:"), m_shownWhen);
    m_form->addRow(tr("&Hint:"), m_hint);
    m_form->addRow(tr("The program:"), m_use);
    m_form->addRow(m_count);
    return page.area;
}

void FieldsPage::connectForm()
{
    connect(m_name, &TextLine::edited, this,
            [this](const QString &name) { changeField([&](Field &field) { field.name = name; }); });
    connect(m_hint, &TextLine::edited, this,
            [this](const QString &hint) { changeField([&](Field &field) { field.hint = hint; }); });
    connect(m_type, &QComboBox::activated, this, [this] {
        const auto type = FieldType(m_type->currentData().toInt());
        changeField([&](Field &field) { field.type = type; });
    });
    connect(m_choices, &ChoiceList::edited, this, [this](const QStringList &choices) {
        changeField([&](Field &field) { field.choices = choices; });
    });
    connect(m_choices, &ChoiceList::refused, m_refusal, &Refusal::say);
    connect(m_required, &QCheckBox::clicked, this, [this](bool isRequired) {
        changeField([&](Field &field) { field.required = isRequired; });
    });
    connect(m_shownWhen, &ShownWhenBox::chosen, this, [this](const QString &shownWhen) {
        changeField([&](Field &field) { field.shownWhen = shownWhen; });
    });
}

void FieldsPage::showTag(Id<Tag> tag)
{
    if (tag == m_tag)
        return;
    m_tag = tag;
    m_refusal->say({});
    update();
}

Id<Field> FieldsPage::current() const
{
    return {m_list->current()};
}

std::vector<Field> FieldsPage::fields() const
{
    std::vector<Field> found;
    for (const Field *field : m_desk.codebook().fieldsOf(m_tag))
        found.push_back(*field);
    return found;
}

void FieldsPage::update()
{
    std::vector<SchemaRow> rows;
    for (const Field &field : fields()) {
        SchemaRow row;
        row.id = field.id.value;
        row.name = app::readable(field.name);
        row.note = shortTypeText(field.type);
        row.retired = field.retired;
        if (field.tagId != m_tag) {
            const Tag *owner = m_desk.codebook().tag(field.tagId);
            row.from = tr("from %1").arg(owner ? app::readable(owner->name) : QString());
        }
        rows.push_back(row);
    }
    m_list->setRows(rows);
    m_list->setCanEdit(m_desk.canEdit());
    showField();
}

void FieldsPage::showField()
{
    const Field *known = m_desk.codebook().field(current());
    m_details->setCurrentIndex(known ? 0 : 1);
    if (!known)
        return;
    const Field field = *known;
    const bool isInherited = field.tagId != m_tag;
    const bool canEdit = m_desk.canEdit() && !isInherited;
    const Tag *owner = m_desk.codebook().tag(field.tagId);
    m_inherited->setVisible(isInherited);
    m_inheritedText->setText(
        tr("This field comes from “%1” and is changed there, for all tags below it.")
            .arg(owner ? app::readable(owner->name) : QString()));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_name, m_type, m_required, m_shownWhen, m_hint})
        widget->setEnabled(canEdit);
    m_choices->setCanEdit(canEdit);
    m_name->setValue(field.name);
    m_type->setCurrentIndex(m_type->findData(int(field.type)));
    m_choices->setChoices(field.choices);
    m_form->labelForField(m_choices)->setVisible(hasChoices(field.type));
    m_choices->setVisible(hasChoices(field.type));
    m_required->setChecked(field.required);
    m_shownWhen->showCondition(field, fields());
    m_hint->setValue(field.hint);
    showDefault(field, canEdit);
    showUse(field);
}

void FieldsPage::showDefault(const Field &field, bool canEdit)
{
    const Field wanted = defaultField(field);
    if (!m_defaultEditor || m_defaultEditor->field().id != wanted.id ||
        m_defaultEditor->field().type != wanted.type ||
        m_defaultEditor->field().choices != wanted.choices) {
        if (m_defaultEditor) {
            m_defaultEditor->hide();
            m_defaultEditor->setObjectName({});
            m_defaultEditor->deleteLater();
        }
        m_defaultEditor = FieldEditor::make(wanted);
        m_defaultEditor->setObjectName(QStringLiteral("default"));
        m_default->layout()->addWidget(m_defaultEditor);
        m_default->setFocusProxy(m_defaultEditor->stops().front());
        connect(m_defaultEditor, &FieldEditor::edited, this, [this](const QString &value) {
            changeField([&](Field &changed) { changed.defaultValue = value; });
        });
    }
    m_defaultEditor->show({field.defaultValue, false, false});
    m_defaultEditor->setReadOnly(!canEdit);
}

void FieldsPage::showUse(const Field &field)
{
    const qint64 values = m_desk.valuesOf(field.id);
    const QString use = fieldUseText(field.meaning);
    m_use->setText(use);
    m_use->setVisible(!use.isEmpty());
    m_form->labelForField(m_use)->setVisible(!use.isEmpty());
    m_count->setText(values == 0
                         ? tr("No annotation has a value of it yet.")
                         : tr("%n annotation(s) have a value of it.", nullptr, int(values)));
    if (field.retired)
        m_list->setRemoval(SchemaList::Removal::UseAgain, tr("Offers the field again"));
    else if (values > 0)
        m_list->setRemoval(SchemaList::Removal::Retire,
                           tr("%n annotation(s) keep their value; the field is no longer offered",
                              nullptr, int(values)));
    else
        m_list->setRemoval(SchemaList::Removal::Delete, tr("No annotation has a value of it"));
}

void FieldsPage::editName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void FieldsPage::changeField(const std::function<void(Field &)> &change)
{
    const Field *known = m_desk.codebook().field(current());
    if (!known)
        return;
    Field field = *known;
    change(field);
    const auto changed = app::updateField(m_desk.project(), field);
    if (!changed)
        showField();
    m_refusal->say(changed ? QString() : app::sentence(changed.error()));
}

void FieldsPage::add()
{
    const auto &known = m_desk.codebook().fields;
    Field field;
    field.tagId = m_tag;
    field.name = freeName(tr("new field"), [&](const QString &name) {
        return std::any_of(known.begin(), known.end(),
                           [&](const Field &other) { return other.name == name; });
    });
    Id<Field> added;
    const auto changed = app::addField(m_desk.project(), field, &added);
    m_refusal->say(changed ? QString() : app::sentence(changed.error()));
    if (!changed)
        return;
    m_list->setCurrent(added.value);
    editName();
}

void FieldsPage::remove()
{
    m_desk.recount();
    const Field *field = m_desk.codebook().field(current());
    if (!field || field->tagId != m_tag)
        return;
    if (field->retired) {
        changeField([](Field &changed) { changed.retired = false; });
    } else if (m_desk.valuesOf(field->id) > 0) {
        changeField([](Field &changed) { changed.retired = true; });
    } else {
        const auto changed = app::removeField(m_desk.project(), field->id);
        m_refusal->say(changed ? QString() : app::sentence(changed.error()));
    }
}

void FieldsPage::order(const std::vector<qint64> &ids)
{
    std::vector<Id<Field>> ordered;
    for (const qint64 id : ids)
        ordered.push_back({id});
    const auto changed = app::orderFields(m_desk.project(), ordered);
    m_refusal->say(changed ? QString() : app::sentence(changed.error()));
}

} // namespace ui
