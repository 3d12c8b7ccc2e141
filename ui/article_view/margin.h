#pragma once

#include "ui/article_view/articlelayout.h"
#include "ui/article_view/highlights.h"
#include "ui/article_view/markset.h"

#include <QRect>
#include <QString>

#include <vector>

class QPainter;

namespace ui {

/// What stands in the margin between two heights of the page: a stripe for each annotation, and on
/// each line the letters and labels of the marks that begin there, like ones together. What has no
/// room, there or in the lanes under the text, is counted: "+3".
class Margin
{
public:
    using AnnotationId = storage::Id<storage::Annotation>;

    Margin() = default;
    Margin(ArticleLayout &layout, const MarkSet &marks, int top, int bottom);

    /// Paints what lies in @p page.
    void paint(QPainter &painter, const QRect &page, const MarkSet &marks,
               const std::vector<MarkColours> &colours, const ArticleTheme &theme,
               const Highlights &highlights) const;
    /// The annotations whose label, stripe or "+n" is at @p point, in reading order.
    std::vector<AnnotationId> annotationsAt(QPoint point) const;

private:
    struct Stripe
    {
        QRect rect;
        AnnotationId annotation;
        qint64 mark = -1; ///< whose colour it has; -1: joins the parts of an annotation
    };
    struct Label
    {
        QRect rect;
        std::vector<AnnotationId> annotations;
        qint64 mark = -1; ///< whose colour and letter it has; -1: counts what has no room
        QString text;
        QRect chip; ///< around the letter
        int textLeft = 0;
        int baseline = 0;
    };

    void addStripes(ArticleLayout &layout, const MarkSet &marks, int block);
    void addLabels(ArticleLayout &layout, const MarkSet &marks, const ArticleLine &line);
    void place(Label &label, const PageGeometry &geometry, int baseline) const;
    void addFold(ArticleLayout &layout, const MarkSet &marks, const ArticleLine &line);

    std::vector<Stripe> m_stripes;
    std::vector<Label> m_labels;
    QFont m_labelFont;
    QFont m_letterFont;
    int m_chip = 0; ///< side of the square around a letter
};

} // namespace ui
