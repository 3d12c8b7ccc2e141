#pragma once

#include "ui/inspector/fieldeditor.h"

namespace ui {

class NoteEdit;

/// A few lines of text. Shift+Enter begins a new one.
class LongTextField : public FieldEditor
{
    Q_OBJECT

public:
    explicit LongTextField(const storage::Field &field);

    std::vector<QWidget *> stops() const override;
    void commit() override;
    bool isPending() const override;

protected:
    void showValue() override;

private:
    QString shownText() const;

    NoteEdit *m_text;
};

} // namespace ui
