#pragma once

#include "ui/article_view/mark.h"
#include "ui/article_view/theme.h"

#include <QListWidget>

#include <vector>

namespace ui {

/// A small list beside a line that names the annotations at a place; one of them is the current
/// one. It never takes the focus from the text.
class MarkList : public QListWidget
{
    Q_OBJECT

public:
    using AnnotationId = storage::Id<storage::Annotation>;

    explicit MarkList(QWidget *parent);

    struct Entry
    {
        AnnotationId annotation;
        QString label;
        QString words;  ///< what it marks, on one line
        QString detail; ///< what tells it from its like, on one line; may be empty
        QColor fill;
        QColor line;
    };

    /// Shows @p entries below @p line, a rectangle of the parent, or above it where there is no
    /// room.
    void showBeside(const QRect &line, const std::vector<Entry> &entries, AnnotationId current,
                    const ArticleTheme &theme);
    std::vector<AnnotationId> annotations() const;

Q_SIGNALS:
    void chosen(storage::Id<storage::Annotation> annotation);
    /// The mouse is on an entry; invalid: on none any more.
    void pointedAt(storage::Id<storage::Annotation> annotation);

protected:
    void leaveEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    AnnotationId annotationOf(const QListWidgetItem *item) const;
};

} // namespace ui
