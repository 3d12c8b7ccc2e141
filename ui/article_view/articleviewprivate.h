#pragma once

#include "app/text/textmap.h"
#include "ui/article_view/articleannouncer.h"
#include "ui/article_view/articlelayout.h"
#include "ui/article_view/articleview.h"
#include "ui/article_view/connectors.h"
#include "ui/article_view/flatscrollbar.h"
#include "ui/article_view/highlights.h"
#include "ui/article_view/margin.h"
#include "ui/article_view/marklist.h"
#include "ui/article_view/markset.h"
#include "ui/article_view/marktip.h"
#include "ui/article_view/theme.h"

#include <QBasicTimer>
#include <QElapsedTimer>

#include <functional>
#include <optional>

namespace ui {

/// What the view shows and how it reacts. Positions are indices into the string, points count from
/// the page's top left corner unless they are the viewport's.
class ArticleView::Private
{
public:
    explicit Private(ArticleView *view);

    ArticleView *const q;
    ArticleAnnouncer announcer;
    QString text;
    QString language; ///< BCP 47; empty: not known
    app::TextMap map;
    bool hasArticle = false;
    QString placeholder;

    int zoom = 100;
    ReadingFace face = ReadingFace::Serif;
    const ArticleTheme *theme = &ArticleTheme::light();
    std::vector<MarkColours> colours; ///< by MarkSet::styleOf

    ArticleLayout layout;
    MarkSet marks;
    std::vector<MarkLink> links;
    std::function<QString(AnnotationId)> detailOf; ///< may be empty
    Highlights highlights;
    Margin margin;                                 ///< as it was painted last
    Connectors connectors;                         ///< as they were painted last
    std::vector<ProposedPart> proposed;            ///< what is proposed now
    std::function<QString(qsizetype)> cueDetailAt; ///< may be empty
    storage::MarkStyle openStyle; ///< of the annotation that parts are being added to
    qint64 currentMark = -1;
    FlatScrollBar *scrollBar = nullptr;
    MarkTip *tip = nullptr;
    MarkList *list = nullptr;

    // articleviewprivate.cpp: showing
    int scroll() const { return scrollBar->value(); }
    QPoint toPage(QPoint inViewport) const { return inViewport + QPoint(0, scroll()); }
    void updateTheme();
    void updateColours();
    void updateTypography();
    // articleproposals.cpp
    void updateProposal();
    std::vector<MarkTip::Entry> cueEntriesAt(QPoint pagePoint);
    void updateScrollRange();
    /// The line of a character that need not be in sight; what is in sight stays where it is.
    ArticleLine lineInPlace(qsizetype index);
    /// Lays out what is visible; true if that moved something on the screen.
    bool layOutVisible();
    /// Does something that moves the text, and keeps the line at the top where it is.
    template<typename Change>
    void keepPlace(Change &&change);
    /// Has what lies next to the page laid out, and the heights of the rest refined, bit by bit
    /// while there is nothing else to do.
    void refineWhenIdle();
    void refine();
    /// Takes the bar along with text that has moved although nobody should see it move.
    void followText(int moved);
    void updateMargin();
    /// Repaints the lines of a range, as far as they are visible.
    void updateLines(storage::TextRange range);
    void updateAnnotation(AnnotationId annotation);
    /// Finds what is current and hovered again among other marks; @p span was the current part.
    void followMarks(SpanId span);
    /// What lies over the text stands beside a line of it, and goes when that may move.
    void hideOverlays();
    void paintPlaceholder(QPainter &painter);

    // articlefind.cpp: what a search found
    qsizetype roughIndexAt(int y) const;
    FlatScrollBar::Tick tickBetween(int top, int bottom) const;

    // The caret and the selection
    qsizetype anchor = 0;
    qsizetype caret = 0;
    int shownScroll = 0; ///< where the page was when the screen was last brought up to it
    bool isCaretOn = false;
    QBasicTimer blinkTimer;
    QBasicTimer refineTimer;
    storage::TextRange selectedRange() const
    {
        return {std::min(anchor, caret), std::max(anchor, caret)};
    }
    void select(qsizetype newAnchor, qsizetype newCaret);
    void showCaret();
    void blink();
    void makeVisible(storage::TextRange range);
    QBasicTimer hoverTimer;
    void setCurrent(AnnotationId annotation, qint64 mark);
    /// Makes @p annotation the current one because the analyst asked for it.
    void choose(AnnotationId annotation, qint64 mark);
    void setHovered(AnnotationId annotation);
    void settleHover();
    void updateLinked();
    void updateConnectors();

    // articlemouse.cpp
    enum class Drag { None, Pressed, Selecting, Resizing };
    enum class Unit { Word, DoubleClickedWord, Sentence };
    struct Edge
    {
        qint64 mark = -1;
        PassageEdge edge = PassageEdge::Begin;
    };
    Drag drag = Drag::None;
    Unit dragUnit = Unit::Word;
    storage::TextRange dragOrigin; ///< what was clicked first; stays in the selection
    QPoint pressPoint;             ///< in the viewport
    QPoint dragPoint;              ///< in the viewport
    bool isExact = false;          ///< single characters instead of whole words
    std::optional<Edge> draggedEdge;
    QPoint lastClick{-100, -100}; ///< on the page
    AnnotationId beforeClick;     ///< what was current then
    QElapsedTimer sinceDoubleClick;
    QBasicTimer autoScrollTimer;
    bool wasPressedInList = false; ///< a double click that comes now began there
    int zoomStepsOf(int angle);
    int zoomAngle = 0; ///< how far the wheel has turned towards the next step
    void endDrag();
    void press(QMouseEvent *event);
    void move(QMouseEvent *event);
    void release(QMouseEvent *event);
    void doubleClick(QMouseEvent *event);
    void autoScroll();
    void click(QPoint point);
    bool isLinking() const { return highlights.linkOrigin.isValid(); }
    void clickLinkTargets(const std::vector<AnnotationId> &annotations, QPoint point);
    void clickInMargin(const std::vector<AnnotationId> &annotations, QPoint point);
    QString wordsOf(qint64 mark) const;
    void showList(const std::vector<qint64> &numbers, QPoint point);
    void dragTo(QPoint point);
    void selectTo(qsizetype index);
    void resizeTo(qsizetype index);
    void cancelResize();
    void hover(QPoint point);
    std::optional<Edge> edgeAt(QPoint pagePoint);
    void showTip(QPoint point);
    void hideTip();
    AnnotationId annotationUnder(QPoint pagePoint);

    // articlekeys.cpp
    std::optional<int> wantedX; ///< where the caret goes on up and down
    bool isOurs(QKeyEvent *event) const;
    bool handle(QKeyEvent *event);
    bool moveCaret(QKeyEvent *event);
    qsizetype sideways(bool toTheRight, bool byWord, bool extends);
    qsizetype clauseAfter(bool extends) const;
    qsizetype vertically(int distance);
    qsizetype lineEdge(bool isEnd);
    bool escape();

    // articlereading.cpp
    struct Expansion
    {
        storage::TextRange before;
        storage::TextRange after;
    };
    std::vector<Expansion> expansions; ///< what shrinking goes back to
    storage::TextRange asTagged(storage::TextRange range) const;
    void selectUnit(storage::TextRange range);
    storage::TextRange markedAround(storage::TextRange range) const;
    storage::TextRange neighbouringSentence(app::Direction direction) const;
    storage::TextRange sentenceBeyond(storage::TextRange range, app::Direction direction) const;
};

template<typename Change>
void ArticleView::Private::keepPlace(Change &&change)
{
    const int before = scroll();
    qsizetype index = 0;
    int offset = 0;
    if (hasArticle && before > 0) {
        const ArticleLine line = layout.lineAt(before);
        index = line.range.begin;
        offset = line.top - scroll();
    }
    change();
    refineWhenIdle();
    updateScrollRange();
    scrollBar->update(); // its ticks may move although its range does not
    if (hasArticle && before > 0) {
        const int wanted = layout.lineOf(index).top - offset;
        updateScrollRange();
        scrollBar->setValue(wanted);
    }
}

} // namespace ui
