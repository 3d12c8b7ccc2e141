#pragma once

#include "storage/project.h"

#include <QDialog>

#include <map>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class FieldEditor;

/// Asks which field of many annotations is to be set, and to what. Sets nothing itself.
class BulkEditDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p counts says how many annotations have each tag.
    BulkEditDialog(const storage::Project &project,
                   const std::map<storage::Id<storage::Tag>, int> &counts,
                   QWidget *parent = nullptr);

    storage::Id<storage::Field> field() const;
    /// Empty: the value is to be taken away.
    QString value() const;

    QComboBox *fieldChoice() const { return m_choice; }
    QPushButton *setButton() const { return m_set; }
    FieldEditor *editor() const { return m_editor; }

public Q_SLOTS:
    void accept() override;

private:
    void fillFields(const std::map<storage::Id<storage::Tag>, int> &counts);
    void showEditor();
    void followTyping();
    bool hasValue() const;
    void showConsequence();
    void goToButton();

    const storage::Project &m_project;
    storage::Codebook m_codebook;
    std::vector<storage::Id<storage::Field>> m_fields; ///< as m_choice lists them
    std::vector<int> m_counts;                         ///< annotations that have each
    QComboBox *m_choice;
    QVBoxLayout *m_place; ///< of the editor
    FieldEditor *m_editor = nullptr;
    QLabel *m_hint;
    QPushButton *m_set;
};

} // namespace ui
