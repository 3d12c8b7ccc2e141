#include "ui/codebook/tagpage.h"

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

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>

namespace ui {

using storage::Id;
using storage::MarkStyle;
using storage::Tag;

TagPage::TagPage(CodebookDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_name(new TextLine),
      m_letter(new LetterField),
      m_refusal(new Refusal),
      m_colours(new ColourChooser),
      m_pattern(new PatternBox),
      m_use(makeQuietLabel())
{
    const ScrollingForm page = makeScrollingForm();
    m_name->setObjectName(QStringLiteral("name"));
    m_letter->setObjectName(QStringLiteral("letter"));
    m_pattern->setObjectName(QStringLiteral("pattern"));
    m_letter->setAccessibleName(tr("Letter"));
    m_letter->setToolTip(tr("The key that tags: press a letter or a digit, or Del for none"));
    auto *names = new QHBoxLayout;
    names->setSpacing(8);
    names->addWidget(m_name, 1);
    auto *letterLabel = new QLabel(tr("Letter:"));
    letterLabel->setBuddy(m_letter);
    names->addSpacing(6);
    names->addWidget(letterLabel);
    names->addWidget(m_letter);
    page.form->addRow(tr("Nam&e:"), names);
    static_cast<QLabel *>(page.form->labelForField(names))->setBuddy(m_name);
    page.form->addRow(m_refusal);
    page.form->addRow(tr("C&olour:"), m_colours);
    page.form->addRow(tr("Line &pattern:"), m_pattern);
    m_pattern->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_instruction = new InstructionBox(page.form);
    page.form->addRow(tr("The program:"), m_use);
    m_useLabel = page.form->labelForField(m_use);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(page.area);

    connect(m_name, &TextLine::edited, this,
            [this](const QString &name) { changeTag([&](Tag &tag) { tag.name = name; }); });
    connect(m_letter, &LetterField::wanted, this, &TagPage::takeLetter);
    connect(m_colours, &ColourChooser::chosen, this, [this](const MarkStyle &colours) {
        changeTag([&](Tag &tag) {
            const QString pattern = tag.style.pattern;
            tag.style = colours;
            tag.style.pattern = pattern;
        });
    });
    connect(m_pattern, &PatternBox::chosen, this, [this](const QString &pattern) {
        changeTag([&](Tag &tag) { tag.style.pattern = pattern; });
    });
    connect(m_instruction, &InstructionBox::edited, this,
            [this](const storage::Instruction &instruction) {
                changeTag([&](Tag &tag) { tag.instruction = instruction; });
            });
    connect(&desk, &CodebookDesk::codebookChanged, this, [this] {
        m_refusal->say({});
        update();
    });
}

void TagPage::showTag(Id<Tag> tag)
{
    if (tag == m_tag)
        return;
    m_tag = tag;
    m_refusal->say({});
    update();
}

void TagPage::update()
{
    const Tag *tag = m_desk.codebook().tag(m_tag);
    const bool canEdit = tag && m_desk.canEdit();
    m_name->setReadOnly(!canEdit);
    m_letter->setEnabled(canEdit);
    m_colours->setEnabled(canEdit);
    m_pattern->setEnabled(canEdit);
    m_instruction->setEnabled(canEdit);
    if (!tag)
        return;
    const Tag *parent = m_desk.codebook().tag(tag->parentId);
    const QString parentName = parent ? app::readable(parent->name) : QString();
    const MarkStyle style = m_desk.codebook().styleOf(m_tag, {});
    m_name->setValue(tag->name);
    m_letter->setText(tag->shortcut.toUpper());
    const MarkStyle inherited = m_desk.codebook().styleOf(tag->parentId, {});
    m_colours->showColours(tag->style, style, inherited, parentName);
    m_pattern->showPattern(tag->style.pattern, style, inherited.pattern, parentName);
    m_instruction->showInstruction(tag->instruction);
    const QString use = tagUseText(tag->meaning);
    m_use->setText(use);
    m_use->setVisible(!use.isEmpty());
    m_useLabel->setVisible(!use.isEmpty());
}

void TagPage::editName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void TagPage::changeTag(const std::function<void(Tag &)> &change)
{
    const Tag *known = m_desk.codebook().tag(m_tag);
    if (!known)
        return;
    Tag tag = *known;
    change(tag);
    const auto changed = app::updateTag(m_desk.project(), tag);
    m_refusal->say(changed ? QString() : app::sentence(changed.error()));
}

void TagPage::takeLetter(const QString &letter)
{
    const QString holder = m_desk.holderOfLetter(letter, m_tag, {});
    if (holder.isEmpty())
        changeTag([&](Tag &tag) { tag.shortcut = letter; });
    else
        //: %1 is a letter, %2 a tag, or a role with its tag
        m_refusal->say(tr("%1 belongs to %2.").arg(letter, holder));
}

} // namespace ui
