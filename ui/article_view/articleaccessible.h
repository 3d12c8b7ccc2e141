#pragma once

#include "ui/article_view/articleview.h"

#include <QAccessibleWidget>

namespace ui {

/// What an assistive program sees of an ArticleView: one read-only text of many lines, whose
/// attributes name the annotations. Offsets are indices into the string.
///
/// Units of text are those that Qt's own text widgets report, with these differences: words and
/// sentences are the ones that the view's keys and clicks know ("co-op" and "1.5" are one word); a
/// word has the blanks after it, as a sentence has, without which Orca stays silent when the caret
/// goes from word to word; nothing is reported before the first unit and after the last; and what
/// follows a unit is never the unit itself. No query looks at more than the paragraph around its
/// offset, except for all of the text.
class ArticleAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    /// Makes Qt create one for each ArticleView. Only the first call does something.
    static void install();

    explicit ArticleAccessible(ArticleView *view);

    QString text(QAccessible::Text what) const override;
    QAccessible::State state() const override;
    /// None: scroll bar and viewport are no places of their own.
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void *interface_cast(QAccessible::InterfaceType type) override;

    void selection(int selectionIndex, int *startOffset, int *endOffset) const override;
    int selectionCount() const override;
    void addSelection(int startOffset, int endOffset) override;
    void removeSelection(int selectionIndex) override;
    void setSelection(int selectionIndex, int startOffset, int endOffset) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;

    QString text(int startOffset, int endOffset) const override;
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int *startOffset,
                             int *endOffset) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int *startOffset,
                            int *endOffset) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *startOffset,
                         int *endOffset) const override;
    int characterCount() const override;

    /// On the screen. What is not in sight is where the layout expects it to be.
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int startIndex, int endIndex) override;
    QString attributes(int offset, int *startOffset, int *endOffset) const override;

private:
    enum class Side { Before, At, After };
    QString unit(int offset, QAccessible::TextBoundaryType boundary, Side side, int *startOffset,
                 int *endOffset) const;
    storage::TextRange unitAt(qsizetype offset, QAccessible::TextBoundaryType boundary) const;
    storage::TextRange wordAt(qsizetype offset) const;
    storage::TextRange sentenceAt(qsizetype offset) const;
    storage::TextRange lineAt(qsizetype offset) const;
    void select(qsizetype anchor, qsizetype caret);
    ArticleView::Private &d() const;
};

} // namespace ui
