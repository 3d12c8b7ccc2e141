#pragma once

#include "app/annotating/annotator.h"
#include "storage/project.h"

#include <QPointer>
#include <QScrollArea>

#include <vector>

class QFormLayout;
class QLabel;
class QTreeWidget;

namespace ui {

class FieldEditor;
class LinksPanel;
class NoteEdit;

/// One annotation: its tag, its passages, its fields and its note.
class AnnotationPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit AnnotationPanel(QWidget *parent = nullptr);

    /// Both must outlive their being shown; nullptr, nullptr: none.
    void setSource(storage::Project *project, const app::Annotator *annotator);
    void showAnnotation(storage::Id<storage::Annotation> id);
    storage::Id<storage::Annotation> annotation() const { return m_id; }
    void refresh();
    void focusNote();
    LinksPanel *linksPanel() const { return m_links; }

Q_SIGNALS:
    void valueEdited(storage::Id<storage::Annotation> id, storage::Id<storage::Field> field,
                     const QString &value);
    void selectionWanted(storage::Id<storage::Annotation> id, storage::Id<storage::Field> field);
    void noteEdited(storage::Id<storage::Annotation> id, const QString &note);
    void passageWanted(storage::TextRange range);
    void spanRemovalWanted(storage::Id<storage::Annotation> id, storage::Id<storage::Span> span);

private:
    void showParts(const storage::Annotation &annotation, const storage::Codebook &codebook);
    void makeFields(storage::Id<storage::Tag> tag, const storage::Codebook &codebook);
    void showFields(const storage::Annotation &annotation);
    bool isShown(const storage::Field &field) const;
    QString author(const storage::Annotation &annotation) const;

    QPointer<storage::Project> m_project;
    const app::Annotator *m_annotator = nullptr;
    storage::Id<storage::Annotation> m_id;
    storage::Id<storage::Tag> m_tag; ///< whose fields are laid out

    QLabel *m_badge;
    QLabel *m_name;
    QLabel *m_author;
    QTreeWidget *m_parts;
    QFormLayout *m_form;
    NoteEdit *m_note;
    LinksPanel *m_links;
    std::vector<FieldEditor *> m_editors;
};

} // namespace ui
