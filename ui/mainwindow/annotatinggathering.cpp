// The part of AnnotatingController that puts annotations together: what is open and what it still
// needs, sources taken over, figures found at the caret, fields filled from the text.

#include "app/annotating/annotationedits.h"
#include "app/annotating/completeness.h"
#include "app/codebook/meanings.h"
#include "app/figures/figurereader.h"
#include "ui/article_view/articleview.h"
#include "ui/inspector/gatheringline.h"
#include "ui/inspector/inspector.h"
#include "ui/mainwindow/annotatingcontroller.h"

namespace ui {

using app::Annotator;
using storage::Annotation;
using storage::Field;
using storage::FieldType;
using storage::Id;
using storage::Result;
using storage::TextRange;

void AnnotatingController::showGathering(const std::optional<Annotation> &open)
{
    GatheringLine *line = m_inspector->gatheringLine();
    if (open) {
        line->showAnnotation(m_codebook, *open, [this](TextRange range) {
            return app::quote(m_annotator->text(), m_annotator->map(), range);
        });
        m_view->setOpenAnnotation(open->id, m_codebook.styleOf(open->tagId, {}));
        return;
    }
    m_view->setOpenAnnotation({});
    if (m_annotator && m_annotator->begun().isValid())
        line->showBegun(m_codebook, m_annotator->begun());
    else
        line->showNothing();
}

/// False where there is none.
bool AnnotatingController::selectFigureAtCaret()
{
    const qsizetype caret = map().toUtf16(m_view->selection()).begin;
    const std::optional<app::Figure> figure =
        app::figureAt(m_annotator->text(), caret, m_view->language());
    if (!figure)
        return false;
    m_view->setSelection(map().toCodePoints(figure->range));
    return true;
}

void AnnotatingController::shareSource()
{
    if (!canEdit() || !isAnalystKnown())
        return;
    const Result<Annotator::Done> done = m_annotator->shareSource(m_current);
    if (!done) {
        Q_EMIT failed(tr("The source could not be taken over."), done.error());
        return;
    }
    const Result<Annotation> annotation = m_project->annotation(done->annotation);
    const Id<storage::Tag> tag = annotation ? annotation->tagId : Id<storage::Tag>();
    const storage::Role *source = m_codebook.roleMeaning(tag, app::meaning::source);
    tellMarked({tag, source ? source->id : Id<storage::Role>()}, *done);
    showOpen();
    if (done->annotation.isValid())
        setCurrent(done->annotation);
}

void AnnotatingController::fillInArticle()
{
    if (!canEdit())
        return;
    const Result<storage::Changes> changes = app::fillIn(*m_project, article());
    if (changes && changes->isEmpty()) {
        Q_EMIT said(tr("Everything that follows from the marks is filled in already."));
        return;
    }
    tell(changes, tr("Values of %n annotation(s) filled in.", nullptr,
                     changes ? int(changes->annotations.size()) : 0));
}

/// The fields of the current annotation that may point to a passage.
std::vector<const Field *> AnnotatingController::fieldsForSelection() const
{
    std::vector<const Field *> fields;
    const Result<Annotation> annotation =
        m_project && m_current.isValid() ? m_project->annotation(m_current) : storage::Error{};
    if (!annotation)
        return fields;
    for (const Field *field : m_codebook.fieldsOf(annotation->tagId)) {
        if (!field->retired &&
            (field->type == FieldType::Passage || field->type == FieldType::Entity))
            fields.push_back(field);
    }
    return fields;
}

QStringList AnnotatingController::selectionFields() const
{
    QStringList names;
    for (const Field *field : fieldsForSelection())
        names.append(app::readable(field->name));
    return names;
}

void AnnotatingController::takeSelectionAs(int number)
{
    const std::vector<const Field *> fields = fieldsForSelection();
    if (number >= 0 && number < int(fields.size()))
        takeSelection({m_current}, fields[size_t(number)]->id);
}

/// An attribution in which nothing is missing does not go on into another sentence.
void AnnotatingController::leaveCompleteOne()
{
    if (!m_annotator || !m_annotator->open().isValid())
        return;
    const Result<Annotation> open = m_project->annotation(m_annotator->open());
    if (!open || !app::missingRoles(m_codebook, *open).empty())
        return;
    m_annotator->finish();
    showOpen();
}

} // namespace ui
