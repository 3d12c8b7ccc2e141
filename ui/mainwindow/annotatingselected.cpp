// The part of AnnotatingController that is about what is selected: its values, its tag, its end.

#include "app/annotating/annotationedits.h"
#include "app/text/selection.h"
#include "ui/article_view/articleview.h"
#include "ui/inspector/annotationpanel.h"
#include "ui/inspector/inspector.h"
#include "ui/mainwindow/annotatingcontroller.h"

#include <QKeyEvent>

namespace ui {

namespace {

constexpr qsizetype longestWords = 60;

} // namespace

using app::PassageKind;
using storage::Annotation;
using storage::Changes;
using storage::Field;
using storage::Id;
using storage::Result;
using storage::Span;
using storage::TextRange;

void AnnotatingController::connectAnnotationPanel()
{
    using Ids = std::vector<Id<Annotation>>;
    const AnnotationPanel *panel = m_inspector->annotationPanel();
    connect(panel, &AnnotationPanel::valueEdited, this,
            [this](const Ids &ids, Id<Field> field, const QString &value) {
                const Field *known = m_codebook.field(field);
                if (canEdit() && known) {
                    tell(app::setValue(*m_project, ids, field, value),
                         //: %1 is a field
                         (value.isEmpty() ? tr("%1 taken away.") : tr("%1 set."))
                             .arg(app::readable(known->name)));
                }
            });
    connect(panel, &AnnotationPanel::confirmed, this, [this](const Ids &ids, Id<Field> field) {
        if (canEdit())
            tell(app::confirmValues(*m_project, ids, field), tr("Confirmed."));
    });
    connect(panel, &AnnotationPanel::selectionWanted, this, &AnnotatingController::takeSelection);
    connect(panel, &AnnotationPanel::noteEdited, this,
            [this](Id<Annotation> id, const QString &note) {
                if (canEdit())
                    tell(app::setNote(*m_project, {id}, note), tr("Note written."));
            });
    connect(panel, &AnnotationPanel::passageWanted, m_view, &ArticleView::ensureVisible);
    connect(panel, &AnnotationPanel::spanRemovalWanted, this,
            [this](Id<Annotation> id, Id<Span> span) {
                if (canEdit())
                    tell(m_annotator->removeSpan(id, span), tr("Passage removed."));
            });
}

void AnnotatingController::retag(PassageKind kind)
{
    if (!canEdit())
        return;
    if (!m_current.isValid()) {
        Q_EMIT said(tr("Choose an annotation first, then give it another tag."));
        return;
    }
    const QString name = app::nameOf(m_codebook, kind);
    const auto ids = selection();
    tell(app::retag(*m_project, ids, kind),
         ids.size() == 1
             ? tr("Retagged as %1.").arg(name)
             : tr("%n annotation(s) retagged as %1.", nullptr, int(ids.size())).arg(name));
}

std::vector<Id<Annotation>> AnnotatingController::selection() const
{
    const std::vector<Id<Annotation>> &selected = m_inspector->selection();
    return selected.size() > 1 || !m_current.isValid() ? selected : std::vector{m_current};
}

void AnnotatingController::removeSelected()
{
    if (!canEdit())
        return;
    const auto ids = selection();
    if (ids.empty())
        Q_EMIT said(tr("Choose an annotation first, then delete it."));
    else if (ids.size() == 1)
        tell(m_annotator->remove(ids.front()), tr("Annotation deleted."));
    else
        tell(app::remove(*m_project, ids),
             tr("%n annotation(s) deleted.", nullptr, int(ids.size())));
}

void AnnotatingController::confirmSelected()
{
    if (!canEdit())
        return;
    const auto ids = selection();
    if (ids.empty()) {
        Q_EMIT said(tr("Choose an annotation first, then confirm what was filled in."));
        return;
    }
    const Result<Changes> changes = app::confirmValues(*m_project, ids);
    tell(changes, tr("Confirmed."));
    if (changes && changes->isEmpty())
        Q_EMIT said(tr("Everything that was filled in is confirmed already."));
}

void AnnotatingController::fillInFields()
{
    if (m_current.isValid())
        m_inspector->focusFields();
    else
        Q_EMIT said(tr("Choose an annotation first, then fill in its fields."));
}

/// Tab leads from the text to the fields of the current annotation, past all that lies between.
bool AnnotatingController::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress && m_current.isValid() &&
        m_inspector->isVisible()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) {
            fillInFields();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void AnnotatingController::editNote()
{
    if (!m_current.isValid()) {
        Q_EMIT said(tr("Choose an annotation first, then write its note."));
        return;
    }
    if (selection().size() > 1) {
        Q_EMIT said(tr("A note belongs to one annotation. Choose one of these to write it."));
        return;
    }
    m_inspector->focusNote();
}

void AnnotatingController::takeSelection(const std::vector<Id<Annotation>> &ids, Id<Field> field)
{
    if (!canEdit())
        return;
    if (!m_view->hasSelection()) {
        Q_EMIT said(tr("Select the words in the article first."));
        return;
    }
    const TextRange range =
        app::withoutBlanks(m_annotator->text(), m_annotator->map(), m_view->selection());
    const QString words = app::quote(m_annotator->text(), m_annotator->map(), range);
    const Field *known = m_codebook.field(field);
    tell(app::setValue(*m_project, ids, field, words, range),
         //: %1 is a field, %2 words of the article: "Counted: “boats”."
         tr("%1: “%2”.")
             .arg(known ? app::readable(known->name) : QString(),
                  app::excerpt(words, longestWords)));
}

} // namespace ui
