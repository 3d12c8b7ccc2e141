#pragma once

#include "storage/project.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QStackedWidget;

namespace ui {

class ChoiceList;
class CodebookDesk;
class FieldEditor;
class TextLine;
class Refusal;
class SchemaList;
class ShownWhenBox;

/// The fields of a tag: what an annotation of it says besides its passages.
class FieldsPage : public QWidget
{
    Q_OBJECT

public:
    explicit FieldsPage(CodebookDesk &desk, QWidget *parent = nullptr);

    void showTag(storage::Id<storage::Tag> tag);

Q_SIGNALS:
    /// The tag a field is inherited from is to be shown.
    void tagWanted(storage::Id<storage::Tag> tag);

private:
    QWidget *makeForm();
    void connectForm();
    void update();
    void showField();
    void showDefault(const storage::Field &field, bool canEdit);
    void showUse(const storage::Field &field);
    void changeField(const std::function<void(storage::Field &)> &change);
    void add();
    void remove();
    void order(const std::vector<qint64> &ids);
    void editName();
    storage::Id<storage::Field> current() const;
    std::vector<storage::Field> fields() const;

    CodebookDesk &m_desk;
    storage::Id<storage::Tag> m_tag;
    SchemaList *m_list;
    QStackedWidget *m_details;
    QFormLayout *m_form;
    QWidget *m_inherited;
    QLabel *m_inheritedText;
    TextLine *m_name;
    Refusal *m_refusal;
    QComboBox *m_type;
    ChoiceList *m_choices;
    QWidget *m_default;
    FieldEditor *m_defaultEditor = nullptr;
    QCheckBox *m_required;
    ShownWhenBox *m_shownWhen;
    TextLine *m_hint;
    QLabel *m_use;
    QLabel *m_count;
};

} // namespace ui
