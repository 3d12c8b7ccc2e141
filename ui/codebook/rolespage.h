#pragma once

#include "storage/project.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui {

class CodebookDesk;
class ColourChooser;
class InstructionBox;
class LetterField;
class TextLine;
class PatternBox;
class Refusal;
class SchemaList;

/// The roles of a tag: which passages make up an annotation of it.
class RolesPage : public QWidget
{
    Q_OBJECT

public:
    explicit RolesPage(CodebookDesk &desk, QWidget *parent = nullptr);

    void showTag(storage::Id<storage::Tag> tag);
    /// The role that is looked at; invalid: none.
    storage::Id<storage::Role> currentRole() const;

Q_SIGNALS:
    void currentRoleChanged();
    /// The tag a role is inherited from is to be shown.
    void tagWanted(storage::Id<storage::Tag> tag);

private:
    QWidget *makeForm();
    void update();
    void showRole();
    void showUse(const storage::Role &role);
    void changeRole(const std::function<void(storage::Role &)> &change);
    void takeLetter(const QString &letter);
    void add();
    void remove();
    void order(const std::vector<qint64> &ids);
    void editName();

    CodebookDesk &m_desk;
    storage::Id<storage::Tag> m_tag;
    SchemaList *m_list;
    QStackedWidget *m_details;
    QWidget *m_inherited;
    QLabel *m_inheritedText;
    TextLine *m_name;
    LetterField *m_letter;
    Refusal *m_refusal;
    QCheckBox *m_required;
    QCheckBox *m_repeats;
    ColourChooser *m_colours;
    PatternBox *m_pattern;
    InstructionBox *m_instruction;
    QLabel *m_count;
    QLabel *m_use;
};

} // namespace ui
