// The part of AnnotatingController that goes on in the article: to annotations, sentences and cues.

#include "app/annotating/cuewordlist.h"
#include "app/annotating/readingorder.h"
#include "app/figures/figurereader.h"
#include "ui/article_view/articleview.h"
#include "ui/inspector/inspector.h"
#include "ui/mainwindow/annotatingcontroller.h"

namespace ui {

using storage::TextRange;

void AnnotatingController::goToNeighbour(app::Direction direction)
{
    if (!article().isValid())
        return;
    if (m_annotator->passages().empty()) {
        Q_EMIT said(tr("This article has no annotations yet."));
        return;
    }
    if (!m_inspector->isFiltered()) {
        select(app::neighbour(m_annotator->passages(), m_current, direction));
        return;
    }
    const storage::Id<storage::Annotation> next = m_inspector->neighbour(m_current, direction);
    if (next.isValid())
        select(next);
    else
        Q_EMIT said(tr("Nothing is left in this list. Choose “All” to go through every "
                       "annotation."));
}

void AnnotatingController::goToSentence(app::Direction direction)
{
    const bool hasGone = m_view->goToSentence(direction);
    if (hasGone)
        leaveCompleteOne();
    Q_EMIT said(hasGone                                ? QString()
                : direction == app::Direction::Forward ? tr("This is the last sentence.")
                                                       : tr("This is the first sentence."));
}

void AnnotatingController::goToUnmarkedSentence(app::Direction direction)
{
    const bool hasGone = m_view->goToUnmarkedSentence(direction);
    if (hasGone)
        leaveCompleteOne();
    Q_EMIT said(hasGone ? QString()
                : direction == app::Direction::Forward
                    ? tr("Every sentence from here on has a mark.")
                    : tr("Every sentence before this one has a mark."));
}

void AnnotatingController::goToCue(app::Direction direction)
{
    if (!article().isValid())
        return;
    if (!m_cues)
        m_cues = std::make_unique<app::CueFinder>(app::cueSourcesOf(*m_project));
    const QString &text = m_annotator->text();
    const bool isForward = direction == app::Direction::Forward;
    // At the top of the text, where nothing was selected yet, the first word counts too.
    const TextRange from = map().toUtf16(m_view->selection());
    const qsizetype begin = isForward && from == TextRange{0, 0} ? -1 : from.begin;
    const std::optional<app::Cue> cue = isForward
                                            ? m_cues->nextCue(text, begin, m_view->language())
                                            : m_cues->previousCue(text, begin, m_view->language());
    if (!cue) {
        Q_EMIT said(isForward ? tr("No more words that report what somebody says.")
                              : tr("No words before this that report what somebody says."));
        return;
    }
    selectFound(cue->range);
}

void AnnotatingController::goToFigure(app::Direction direction)
{
    if (!article().isValid())
        return;
    const QString &text = m_annotator->text();
    const bool isForward = direction == app::Direction::Forward;
    // At the top of the text, where nothing was selected yet, the first number counts too.
    const TextRange from = map().toUtf16(m_view->selection());
    const qsizetype begin = isForward && from == TextRange{0, 0} ? -1 : from.begin;
    const std::optional<app::Figure> figure =
        isForward ? app::nextFigure(text, begin, m_view->language())
                  : app::previousFigure(text, begin, m_view->language());
    if (!figure) {
        Q_EMIT said(isForward ? tr("No more numbers in this article.")
                              : tr("No numbers before this."));
        return;
    }
    selectFound(figure->range);
}

void AnnotatingController::selectFound(TextRange indices)
{
    const TextRange range = map().toCodePoints(indices);
    m_view->setSelection(range);
    m_view->ensureVisible(range);
    Q_EMIT said({});
}

} // namespace ui
