#pragma once

#include "app/text/direction.h"
#include "storage/records/article.h"
#include "ui/article_view/mark.h"
#include "ui/article_view/proposals.h"

#include <QAbstractScrollArea>

#include <functional>
#include <memory>
#include <vector>

namespace ui {

enum class ReadingFace {
    Serif,  ///< the first serif face for reading that is installed
    System, ///< the face of the window
};

/// Which end of a passage, in reading order.
enum class PassageEdge { Begin, End };
/// How far an edge or the caret moves.
enum class TextStep { Character, Word };
/// As it is seen on the screen, whichever way the text reads.
enum class Side { Left, Right };

/// Shows one article with its marks and a margin, and lets the analyst select passages.
///
/// Positions and ranges are code points of the article's text. The text does not change while it is
/// shown. Marks may nest and overlap in any way, and an annotation may have many parts.
///
/// Where several annotations lie, a click goes from one to the next, and a small list names them;
/// so does a "+3" that stands for what had no room.
///
/// Dragging selects whole words without the blanks and the full stop around them, dragging with Alt
/// exactly the characters dragged over. The arrow keys (with Ctrl by words and clauses), Home, End
/// and the page keys move the caret, with Shift they select, and Esc leaves what is selected or
/// chosen. Other keys go on to the parent, where actions may use them.
class ArticleView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    using AnnotationId = storage::Id<storage::Annotation>;
    using SpanId = storage::Id<storage::Span>;

    explicit ArticleView(QWidget *parent = nullptr);
    ~ArticleView() override;

    /// Shows @p text from its top, without marks and selection.
    void setArticle(const QString &text, const std::vector<storage::StructureRange> &structure);
    /// BCP 47, or empty where it is not known: decides where sentences and clauses end.
    void setLanguage(const QString &language);
    QString language() const;
    /// Shows the placeholder instead of an article.
    void clear();
    /// What to say where there is no article: sentences, with line breaks between paragraphs.
    void setPlaceholder(const QString &text);
    bool hasArticle() const;
    /// The text shown, exactly as it was given.
    QString text() const;

    /// Replaces all marks. Ranges outside the text are cut off. Fastest where the marks come by
    /// begin, longest first, and share their kinds.
    void setMarks(std::vector<Mark> marks);
    /// Which annotations belong together. Those of other articles are passed over.
    void setLinks(std::vector<MarkLink> links);
    /// Replaces the marks of one annotation; none removes it. Other marks keep their lanes.
    void replaceMarks(AnnotationId annotation, std::vector<Mark> marks);
    /// Whom to ask for what the tool tip says of an annotation, besides the labels of its marks:
    /// plain text with the tag, the analyst, fields and the note; may be empty.
    void setDetails(std::function<QString(AnnotationId)> detailOf);

    /// What is selected; where nothing is, empty at the caret.
    storage::TextRange selection() const;
    bool hasSelection() const;
    void setSelection(storage::TextRange range);
    void clearSelection();
    /// The selected text, character by character.
    QString selectedText() const;

    AnnotationId currentAnnotation() const;
    /// Lifts all parts of @p annotation out, and those of the annotations linked to it a little
    /// less. An invalid id: none. Does not scroll.
    void setCurrentAnnotation(AnnotationId annotation);
    /// While it is valid, the analyst looks for what to link @p annotation with: a click tells what
    /// is there with linkTargetsClicked() instead of making it the current annotation, and Esc asks
    /// with linkingLeft() for an end. Another article ends it too. The annotation need not be of
    /// this article.
    void setLinkOrigin(AnnotationId annotation);
    AnnotationId linkOrigin() const;
    /// Embraces all parts of @p annotation with a bracket in the margin, in the colour of @p style:
    /// more are being added to it. An invalid id: none.
    void setOpenAnnotation(AnnotationId annotation, const storage::MarkStyle &style = {});
    AnnotationId openAnnotation() const;
    /// The part of the current annotation that edge keys move; invalid where there is none.
    SpanId currentSpan() const;

    /// Draws what a search found: @p matches in order, none overlapping another. None of them is
    /// the current one.
    void setFindMatches(std::vector<storage::TextRange> matches);
    /// Draws @p match, one of those set, stronger; an empty one: none.
    void setCurrentFindMatch(storage::TextRange match);
    /// The matches that overlap @p range.
    std::vector<storage::TextRange> findMatchesIn(storage::TextRange range) const;
    storage::TextRange currentFindMatch() const;
    /// Draws a quiet dotted line below @p lines (by begin, none overlapping another), where nothing
    /// is marked.
    void setCueLines(std::vector<CueLine> lines);
    std::vector<storage::TextRange> cueLines() const;
    /// Outlines the parts of what is proposed now; none: nothing is. Does not scroll.
    void setProposal(std::vector<ProposedPart> parts);
    std::vector<storage::TextRange> proposal() const;
    /// Whom to ask for what the tool tip says at a position where nothing is marked: lines of plain
    /// text, or an empty one for no tip.
    void setCueDetails(std::function<QString(qsizetype position)> detailAt);

    /// The text on the screen, in whole lines.
    storage::TextRange visibleRange() const;

    /// Scrolls as little as needed to bring @p range, or its begin, into view.
    void ensureVisible(storage::TextRange range);
    /// The annotations over the character at @p position, innermost first.
    std::vector<AnnotationId> annotationsAt(qsizetype position) const;
    /// The code point under a point of the viewport: the character's, or the nearest one's.
    qsizetype positionAt(QPoint point) const;
    /// Where @p range is drawn, line by line, in the viewport. Empty for what is not on the screen.
    std::vector<QRect> rectsOf(storage::TextRange range) const;

    int zoom() const; ///< per cent
    ReadingFace readingFace() const;

    /// Selects the sentence before or after the selection, without its final full stop; where
    /// nothing is selected, the caret's own first. False where there is none.
    bool goToSentence(app::Direction direction);
    /// The same with the next one in which nothing is marked.
    bool goToUnmarkedSentence(app::Direction direction);

public Q_SLOTS:
    void setZoom(int percent);
    void zoomIn();
    void zoomOut();
    void setReadingFace(ui::ReadingFace face);
    /// Copies the selection to the clipboard.
    void copy();
    void selectAll();
    /// Selects the next larger unit around what is selected: word, clause, quotation, sentence,
    /// paragraph, everything.
    void expandSelection();
    /// Takes the last expansion back.
    void shrinkSelection();
    /// Moves an edge of the current passage by one step: asks for it with spanResized().
    void moveEdge(ui::PassageEdge edge, ui::TextStep step, bool isForward);
    /// The same to a side of the screen: to the right is onwards only where the paragraph reads
    /// from left to right.
    void moveEdgeSideways(ui::PassageEdge edge, ui::TextStep step, ui::Side side);

Q_SIGNALS:
    void selectionChanged(storage::TextRange range);
    /// A mark was clicked, which made its annotation the current one; invalid: a click beside all
    /// marks, or Esc.
    void annotationClicked(storage::Id<storage::Annotation> annotation);
    /// A click while something is being linked: the annotations there, innermost first.
    void linkTargetsClicked(const std::vector<storage::Id<storage::Annotation>> &annotations,
                            QPoint globalPosition);
    void linkingLeft();
    /// The analyst asks for another range for a passage. The view shows it when the marks are
    /// replaced.
    void spanResized(storage::Id<storage::Annotation> annotation, storage::Id<storage::Span> span,
                     storage::TextRange range);
    /// Esc was pressed, and there was no list to close and no drag to give up. The selection and
    /// the current annotation are left after that.
    void escaped();
    void contextMenuWanted(QPoint globalPosition, qsizetype position);
    void zoomChanged(int percent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    friend class ArticleAccessible;
    friend class ArticleAnnouncer;
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace ui
