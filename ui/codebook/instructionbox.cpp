#include "ui/codebook/instructionbox.h"

#include "ui/inspector/noteedit.h"

#include <QFormLayout>
#include <QTextDocument>

namespace ui {

using storage::Instruction;

namespace {

constexpr int mostLines = 8;
constexpr QString Instruction::*parts[4] = {&Instruction::definition, &Instruction::include,
                                            &Instruction::exclude, &Instruction::example};

} // namespace

InstructionBox::InstructionBox(QFormLayout *form) : QObject(form->parentWidget())
{
    const QString labels[4] = {tr("&Definition:"), tr("Include:"), tr("Exclude:"), tr("Example:")};
    const QString hints[4] = {tr("What it is, in a sentence"), tr("What counts as one"),
                              tr("What does not count, though it looks like one"),
                              tr("A sentence with the passage in [brackets]")};
    const char *names[4] = {"definition", "include", "exclude", "example"};
    for (int part = 0; part < 4; ++part) {
        m_texts[part] = new NoteEdit(part == 0 ? 3 : 2);
        m_texts[part]->growTo(mostLines);
        m_texts[part]->setObjectName(QLatin1String(names[part]));
        m_texts[part]->setPlaceholderText(hints[part]);
        form->addRow(labels[part], m_texts[part]);
        connect(m_texts[part], &NoteEdit::edited, this, [this, part](const QString &text) {
            Instruction changed = m_instruction;
            changed.*parts[part] = text.trimmed();
            if (changed != m_instruction)
                Q_EMIT edited(changed);
        });
    }
}

void InstructionBox::showInstruction(const Instruction &instruction)
{
    m_instruction = instruction;
    for (int part = 0; part < 4; ++part) {
        NoteEdit *text = m_texts[part];
        if (text->hasFocus() && text->document()->isModified())
            continue; // somebody is writing
        text->setValue(instruction.*parts[part]);
        text->document()->clearUndoRedoStacks(); // the project takes it back from here on
        text->document()->setModified(false);
    }
}

void InstructionBox::setEnabled(bool enabled)
{
    for (NoteEdit *text : m_texts)
        text->setReadOnly(!enabled);
}

} // namespace ui
