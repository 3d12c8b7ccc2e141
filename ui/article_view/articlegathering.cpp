// The part of ArticleView that shows which annotation is being put together.

#include "ui/article_view/articleviewprivate.h"

namespace ui {

ArticleView::AnnotationId ArticleView::openAnnotation() const
{
    return d->highlights.open;
}

void ArticleView::setOpenAnnotation(AnnotationId annotation, const storage::MarkStyle &style)
{
    if (annotation == d->highlights.open && style == d->openStyle)
        return;
    d->highlights.open = annotation;
    d->openStyle = style;
    d->updateConnectors();
}

} // namespace ui
