#pragma once

#include "storage/records/codebook.h"

#include <QWidget>

class QFormLayout;

namespace ui {

class NoteEdit;

/// The four texts of a coding instruction, as rows of a form.
class InstructionBox : public QObject
{
    Q_OBJECT

public:
    /// Adds its rows to @p form.
    explicit InstructionBox(QFormLayout *form);

    void showInstruction(const storage::Instruction &instruction);
    void setEnabled(bool enabled);

Q_SIGNALS:
    void edited(const storage::Instruction &instruction);

private:
    storage::Instruction m_instruction;
    NoteEdit *m_texts[4];
};

} // namespace ui
