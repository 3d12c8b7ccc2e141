// The part of the annotating controller that follows a corrected text.

#include "ui/mainwindow/annotatingcontroller.h"

#include "app/text/reanchoring.h"
#include "ui/article_view/articleview.h"

#include <QScrollBar>

#include <optional>

namespace ui {

using storage::TextRange;

namespace {

/// Where the line with @p position is drawn; none where it is not on the screen.
std::optional<int> topOf(const ArticleView &view, qsizetype position)
{
    const std::vector<QRect> lines = view.rectsOf({position, position + 1});
    return lines.empty() ? std::nullopt : std::optional(lines.front().top());
}

} // namespace

/// Shows the article's text anew at the same place: what was on the first line is there again.
void AnnotatingController::showCorrectedText()
{
    const QString before = m_view->text();
    const TextRange selection = m_view->selection();
    const storage::Id<storage::Annotation> current = m_current;
    const int scrolled = m_view->verticalScrollBar()->value();
    // The first line may be an empty one, which is drawn nowhere.
    qsizetype first = m_view->visibleRange().begin;
    std::optional<int> top = topOf(*m_view, first);
    for (int tries = 0; tries < 5 && !top; ++tries)
        top = topOf(*m_view, ++first);

    openArticle(article());

    const app::Reanchoring reanchoring(before, m_view->text());
    m_view->verticalScrollBar()->setValue(scrolled);
    if (top && scrolled > 0) {
        const qsizetype place = reanchoring.stretch({first, first + 1}).begin;
        m_view->ensureVisible({place, place + 1});
        if (const std::optional<int> now = topOf(*m_view, place)) {
            QScrollBar *bar = m_view->verticalScrollBar();
            bar->setValue(bar->value() + *now - *top);
        }
    }
    m_view->setSelection(reanchoring.stretch(selection));
    if (current.isValid() && m_project->annotation(current))
        setCurrent(current);
}

} // namespace ui
