#pragma once

#include "app/annotating/annotator.h"
#include "storage/project.h"

#include <QPointer>
#include <QScrollArea>

#include <vector>

class QLabel;

namespace ui {

class LinksPanel;
class FieldForm;
class NoteEdit;
class PartsList;

/// One annotation: its tag, its passages, its fields and its note. Of several: how many of which
/// tag, and the fields they have in common.
class AnnotationPanel : public QScrollArea
{
    Q_OBJECT

public:
    using Ids = std::vector<storage::Id<storage::Annotation>>;

    explicit AnnotationPanel(QWidget *parent = nullptr);

    /// Both must outlive their being shown; nullptr, nullptr: none.
    void setSource(storage::Project *project, const app::Annotator *annotator);
    /// @p ids are of the article that is open; none: nothing is shown any more.
    void showAnnotations(const Ids &ids);
    const Ids &annotations() const { return m_ids; }
    void refresh();
    /// After an edit: reads anew what @p changes may be about.
    void apply(const storage::Changes &changes);
    void focusNote();
    LinksPanel *linksPanel() const { return m_links; }
    void focusFields();

Q_SIGNALS:
    void valueEdited(const std::vector<storage::Id<storage::Annotation>> &ids,
                     storage::Id<storage::Field> field, const QString &value);
    /// An invalid field: all of them.
    void confirmed(const std::vector<storage::Id<storage::Annotation>> &ids,
                   storage::Id<storage::Field> field);
    void selectionWanted(const std::vector<storage::Id<storage::Annotation>> &ids,
                         storage::Id<storage::Field> field);
    void noteEdited(storage::Id<storage::Annotation> id, const QString &note);
    void passageWanted(storage::TextRange range);
    void spanRemovalWanted(storage::Id<storage::Annotation> id, storage::Id<storage::Span> span);
    /// Back to the text.
    void textWanted();

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectSections();
    void showOne(const storage::Annotation &annotation, const storage::Codebook &codebook);
    void showSeveral(const std::vector<storage::Annotation> &annotations,
                     const storage::Codebook &codebook);
    std::vector<storage::Annotation> read() const;
    void commit();
    void orderStops();
    QString author(const storage::Annotation &annotation) const;

    QPointer<storage::Project> m_project;
    const app::Annotator *m_annotator = nullptr;
    Ids m_ids;

    QLabel *m_badge;
    QLabel *m_name;
    QLabel *m_author; ///< of one annotation, and when
    QLabel *m_counts; ///< of several, by tag
    PartsList *m_parts;
    FieldForm *m_fields;
    NoteEdit *m_note;
    LinksPanel *m_links;
    QWidget *m_linksSection; ///< m_links itself hides where there is nothing to show
};

} // namespace ui
