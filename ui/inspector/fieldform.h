#pragma once

#include "storage/project.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace ui {

class FieldEditor;
class FieldLayout;

/// The fields of one annotation, or those that several have in common, with what they say.
///
/// What a rule found is shown as such until it is confirmed or changed; what is required and says
/// nothing is marked. Tab goes from field to field.
class FieldForm : public QWidget
{
    Q_OBJECT

public:
    explicit FieldForm(QWidget *parent = nullptr);

    void setProject(storage::Project *project);
    /// @p annotations is not empty. What is being typed into other annotations must have been
    /// committed before.
    void show(const std::vector<storage::Annotation> &annotations,
              const storage::Codebook &codebook);
    /// Values to complete from may have changed.
    void forgetCompletions();
    /// Takes what was changed and not yet left.
    void commit();

    /// False where there is no field.
    bool focusFirst();
    /// Whether the focus is where Shift+Tab leaves the form.
    bool isFirstFocused() const;
    /// What Tab stops at, in order.
    std::vector<QWidget *> stops() const;

Q_SIGNALS:
    void edited(storage::Id<storage::Field> field, const QString &value);
    /// An invalid id: all fields.
    void confirmed(storage::Id<storage::Field> field);
    void selectionWanted(storage::Id<storage::Field> field);
    void finished();
    /// The focus came to @p row, which should be in view.
    void entered(QWidget *row);
    /// There are other stops() now.
    void stopsChanged();

private:
    struct Row
    {
        FieldEditor *editor = nullptr;
        QWidget *holder = nullptr; ///< of the editor and the sign
        QLabel *label = nullptr;
        QToolButton *sign = nullptr; ///< that the value was derived
        bool isShown = true;
    };

    void makeRows(const std::vector<const storage::Field *> &fields);
    void addRow(const storage::Field &field);
    void showRow(Row &row, const std::vector<storage::Annotation> &annotations, bool areOthers);
    void goOnFrom(const FieldEditor *editor);

    QPointer<storage::Project> m_project;
    storage::Codebook m_codebook;
    std::vector<Row> m_rows;
    std::vector<storage::Id<storage::Annotation>> m_ids; ///< that are shown
    FieldLayout *m_form;
    QToolButton *m_confirmAll;
    QLabel *m_nothing;
};

} // namespace ui
