#include "ui/codebook/rolespage.h"

#include "app/annotating/passagekind.h"
#include "app/codebook/codebookedits.h"
#include "app/wording/sentence.h"
#include "ui/codebook/codebookdesk.h"
#include "ui/codebook/colourchooser.h"
#include "ui/codebook/fieldwords.h"
#include "ui/codebook/instructionbox.h"
#include "ui/codebook/lineedits.h"
#include "ui/codebook/pageparts.h"
#include "ui/codebook/patternbox.h"
#include "ui/codebook/refusal.h"
#include "ui/codebook/schemalist.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace ui {

using storage::Id;
using storage::MarkStyle;
using storage::Role;
using storage::Tag;

RolesPage::RolesPage(CodebookDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_list(new SchemaList(tr("Roles"), tr("Ne&w role"),
                            tr("No roles yet.\n\nA role is a part that an annotation is made of, "
                               "such as the source of an attribution."))),
      m_details(new QStackedWidget)
{
    m_list->setObjectName(QStringLiteral("roles"));
    m_details->addWidget(makeForm());
    m_details->addWidget(new QWidget); // nothing to look at
    m_list->setFixedWidth(190);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 12, 0, 12);
    layout->setSpacing(4);
    layout->addWidget(m_list);
    layout->addWidget(m_details, 1);

    connect(m_list, &SchemaList::currentChanged, this, [this] {
        m_refusal->say({});
        showRole();
        Q_EMIT currentRoleChanged();
    });
    connect(m_list, &SchemaList::addWanted, this, &RolesPage::add);
    connect(m_list, &SchemaList::removeWanted, this, &RolesPage::remove);
    connect(m_list, &SchemaList::renameWanted, this, &RolesPage::editName);
    connect(m_list, &SchemaList::orderWanted, this, &RolesPage::order);
    connect(&desk, &CodebookDesk::codebookChanged, this, [this] {
        m_refusal->say({});
        update();
    });
    connect(&desk, &CodebookDesk::useChanged, this, &RolesPage::showRole);
}

QWidget *RolesPage::makeForm()
{
    const ScrollingForm page = makeScrollingForm();
    page.form->setContentsMargins(8, 0, 12, 0);
    m_name = new TextLine;
    m_letter = new LetterField;
    m_refusal = new Refusal;
    m_required = new QCheckBox(tr("Re&quired: without it an annotation is incomplete"));
    m_repeats = new QCheckBox(tr("&Several passages may have it"));
    m_colours = new ColourChooser;
    m_pattern = new PatternBox;
    m_count = makeQuietLabel();
    m_use = makeQuietLabel();
    m_inheritedText = makeQuietLabel();
    m_inheritedText->setObjectName(QStringLiteral("inherited"));
    m_name->setObjectName(QStringLiteral("name"));
    m_letter->setObjectName(QStringLiteral("letter"));
    m_pattern->setObjectName(QStringLiteral("pattern"));
    m_required->setObjectName(QStringLiteral("required"));
    m_repeats->setObjectName(QStringLiteral("repeats"));
    m_letter->setAccessibleName(tr("Letter"));
    m_letter->setToolTip(tr("The key that marks this part: press a letter or a digit, or Del for "
                            "none"));
    m_pattern->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);

    m_inherited = new QWidget;
    auto *inherited = new QHBoxLayout(m_inherited);
    inherited->setContentsMargins(0, 0, 0, 0);
    inherited->addWidget(m_inheritedText, 1);
    auto *there = new QPushButton(tr("Go there"));
    there->setAutoDefault(false);
    there->setObjectName(QStringLiteral("goThere"));
    inherited->addWidget(there);
    connect(there, &QPushButton::clicked, this, [this] {
        if (const Role *role = m_desk.codebook().role(currentRole()))
            Q_EMIT tagWanted(role->tagId);
    });

    auto *names = new QHBoxLayout;
    names->setSpacing(8);
    names->addWidget(m_name, 1);
    auto *letterLabel = new QLabel(tr("Letter:"));
    names->addWidget(letterLabel);
    names->addWidget(m_letter);
    page.form->addRow(m_inherited);
    page.form->addRow(tr("Nam&e:"), names);
    static_cast<QLabel *>(page.form->labelForField(names))->setBuddy(m_name);
    page.form->addRow(m_refusal);
    page.form->addRow(QString(), m_required);
    page.form->addRow(QString(), m_repeats);
    page.form->addRow(tr("C&olour:"), m_colours);
    page.form->addRow(tr("Line &pattern:"), m_pattern);
    m_instruction = new InstructionBox(page.form);
    page.form->addRow(m_use);
    page.form->addRow(m_count);

    connect(m_name, &TextLine::edited, this,
            [this](const QString &name) { changeRole([&](Role &role) { role.name = name; }); });
    connect(m_letter, &LetterField::wanted, this, &RolesPage::takeLetter);
    connect(m_required, &QCheckBox::clicked, this, [this](bool isRequired) {
        changeRole([&](Role &role) { role.required = isRequired; });
    });
    connect(m_repeats, &QCheckBox::clicked, this,
            [this](bool repeats) { changeRole([&](Role &role) { role.repeats = repeats; }); });
    connect(m_colours, &ColourChooser::chosen, this, [this](const MarkStyle &colours) {
        changeRole([&](Role &role) {
            const QString pattern = role.style.pattern;
            role.style = colours;
            role.style.pattern = pattern;
        });
    });
    connect(m_pattern, &PatternBox::chosen, this, [this](const QString &pattern) {
        changeRole([&](Role &role) { role.style.pattern = pattern; });
    });
    connect(m_instruction, &InstructionBox::edited, this,
            [this](const storage::Instruction &instruction) {
                changeRole([&](Role &role) { role.instruction = instruction; });
            });
    return page.area;
}

void RolesPage::showTag(Id<Tag> tag)
{
    if (tag == m_tag)
        return;
    m_tag = tag;
    m_refusal->say({});
    update();
}

Id<Role> RolesPage::currentRole() const
{
    return {m_list->current()};
}

void RolesPage::update()
{
    std::vector<SchemaRow> rows;
    for (const Role *role : m_desk.codebook().rolesOf(m_tag)) {
        SchemaRow row;
        row.id = role->id.value;
        row.name = app::readable(role->name);
        row.letter = role->shortcut.toUpper();
        row.note = role->required ? tr("required") : QString();
        row.retired = role->retired;
        row.hasChip = true;
        row.style = m_desk.codebook().styleOf(m_tag, role->id);
        if (role->tagId != m_tag) {
            const Tag *owner = m_desk.codebook().tag(role->tagId);
            row.from = tr("from %1").arg(owner ? app::readable(owner->name) : QString());
        }
        rows.push_back(row);
    }
    m_list->setRows(rows);
    m_list->setCanEdit(m_desk.canEdit());
    showRole();
}

void RolesPage::showRole()
{
    const Role *role = m_desk.codebook().role(currentRole());
    m_details->setCurrentIndex(role ? 0 : 1);
    if (!role)
        return;
    const bool isInherited = role->tagId != m_tag;
    const bool canEdit = m_desk.canEdit() && !isInherited;
    const Tag *owner = m_desk.codebook().tag(role->tagId);
    const QString ownerName = owner ? app::readable(owner->name) : QString();
    m_inherited->setVisible(isInherited);
    m_inheritedText->setText(
        tr("This role comes from “%1” and is changed there, for all tags below it.")
            .arg(ownerName));
    m_name->setReadOnly(!canEdit);
    m_instruction->setEnabled(canEdit);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_letter, m_required, m_repeats,
                                                            m_colours, m_pattern})
        widget->setEnabled(canEdit);
    const MarkStyle style = m_desk.codebook().styleOf(role->tagId, role->id);
    m_name->setValue(role->name);
    m_letter->setText(role->shortcut.toUpper());
    m_required->setChecked(role->required);
    m_repeats->setChecked(role->repeats);
    const MarkStyle inherited = m_desk.codebook().styleOf(role->tagId, {});
    m_colours->showColours(role->style, style, inherited, ownerName);
    m_pattern->showPattern(role->style.pattern, style, inherited.pattern, ownerName);
    m_instruction->showInstruction(role->instruction);
    showUse(*role);
}

void RolesPage::showUse(const Role &role)
{
    const qint64 passages = m_desk.passagesOf(role.id);
    const QString use = roleUseText(role.meaning);
    m_use->setText(use);
    m_use->setVisible(!use.isEmpty());
    const QString count = passages == 0
                              ? tr("No passage has this role yet.")
                              : tr("%n passage(s) have this role.", nullptr, int(passages));
    m_count->setText(count);
    if (role.retired)
        m_list->setRemoval(SchemaList::Removal::UseAgain,
                           tr("Offers the role again when passages are marked"));
    else if (passages > 0)
        m_list->setRemoval(
            SchemaList::Removal::Retire,
            tr("%n passage(s) keep the role; it is no longer offered", nullptr, int(passages)));
    else
        m_list->setRemoval(SchemaList::Removal::Delete, tr("No passage has this role"));
}

void RolesPage::editName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void RolesPage::changeRole(const std::function<void(Role &)> &change)
{
    const Role *known = m_desk.codebook().role(currentRole());
    if (!known)
        return;
    Role role = *known;
    change(role);
    const auto changed = app::updateRole(m_desk.project(), role);
    m_refusal->say(changed ? QString() : app::sentence(changed.error()));
}

void RolesPage::takeLetter(const QString &letter)
{
    const QString holder = m_desk.holderOfLetter(letter, {}, currentRole());
    if (holder.isEmpty())
        changeRole([&](Role &role) { role.shortcut = letter; });
    else
        //: %1 is a letter, %2 a tag, or a role with its tag
        m_refusal->say(tr("%1 belongs to %2.").arg(letter, holder));
}

void RolesPage::add()
{
    const auto &roles = m_desk.codebook().roles;
    Role role;
    role.tagId = m_tag;
    role.name = freeName(tr("new role"), [&](const QString &name) {
        return std::any_of(roles.begin(), roles.end(),
                           [&](const Role &other) { return other.name == name; });
    });
    Id<Role> added;
    const auto changed = app::addRole(m_desk.project(), role, &added);
    m_refusal->say(changed ? QString() : app::sentence(changed.error()));
    if (!changed)
        return;
    m_list->setCurrent(added.value);
    editName();
}

void RolesPage::remove()
{
    m_desk.recount();
    const Role *role = m_desk.codebook().role(currentRole());
    if (!role || role->tagId != m_tag)
        return;
    if (role->retired) {
        changeRole([](Role &changed) { changed.retired = false; });
    } else if (m_desk.passagesOf(role->id) > 0) {
        changeRole([](Role &changed) { changed.retired = true; });
    } else {
        const auto changed = app::removeRole(m_desk.project(), role->id);
        m_refusal->say(changed ? QString() : app::sentence(changed.error()));
    }
}

void RolesPage::order(const std::vector<qint64> &ids)
{
    std::vector<Id<Role>> roles;
    for (const qint64 id : ids)
        roles.push_back({id});
    const auto changed = app::orderRoles(m_desk.project(), roles);
    m_refusal->say(changed ? QString() : app::sentence(changed.error()));
}

} // namespace ui
