#pragma once

#include "ui/inspector/fieldeditor.h"

class QComboBox;

namespace ui {

class ChoiceBar;

/// One of the choices of a field, or neither yes nor no. Few and short ones stand side by side,
/// others in a list that opens.
class ChoiceField : public FieldEditor
{
    Q_OBJECT

public:
    explicit ChoiceField(const storage::Field &field);

    std::vector<QWidget *> stops() const override;
    void focus() override;
    void describe(const QString &words) override;
    void commit() override;
    bool isPending() const override { return m_isChanged; }

protected:
    void showValue() override;
    bool handle(QKeyEvent *event) override;

private:
    void makeBar(const QStringList &texts);
    void makeCombo(const QStringList &texts);
    QString pending() const;
    int rowOf(const QString &value) const;

    QStringList m_choices;
    ChoiceBar *m_bar = nullptr;
    QComboBox *m_combo = nullptr;
    bool m_isChanged = false; ///< by arrow keys, not committed yet
};

} // namespace ui
