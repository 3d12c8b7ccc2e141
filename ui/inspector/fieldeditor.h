#pragma once

#include "storage/records/codebook.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ui {

class NoteEdit;

/// Edits one field's value with the widget that fits its type. An empty value stands for "not
/// said".
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FieldEditor(const storage::Field &field, QWidget *parent = nullptr);

    const storage::Field &field() const { return m_field; }
    QString value() const { return m_value; }
    void setValue(const QString &value);
    void setReadOnly(bool readOnly);

    /// Whether @p text can stand as a value of @p type: numbers with a point, ISO 8601 dates.
    static bool isAcceptable(storage::FieldType type, const QString &text);

Q_SIGNALS:
    /// The analyst chose a value, or left the field after changing it.
    void edited(const QString &value);
    /// The value is to be taken from what is selected in the article.
    void selectionWanted();

private:
    void makeChoice(const QStringList &choices);
    void makeLine();
    void commit(const QString &value);

    storage::Field m_field;
    QString m_value;
    QComboBox *m_combo = nullptr;
    QLineEdit *m_line = nullptr;
    NoteEdit *m_note = nullptr;
};

} // namespace ui
