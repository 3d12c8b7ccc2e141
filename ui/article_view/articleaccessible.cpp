#include "ui/article_view/articleaccessible.h"

#include "app/text/selection.h"
#include "app/text/sentences.h"
#include "ui/article_view/annotatedrun.h"
#include "ui/article_view/articleviewprivate.h"

#include <algorithm>

namespace ui {

using storage::StructureKind;
using storage::TextRange;

namespace {

QAccessibleInterface *accessibleOf(const QString &className, QObject *object)
{
    if (className != QLatin1String(ArticleView::staticMetaObject.className()))
        return nullptr;
    return new ArticleAccessible(static_cast<ArticleView *>(object));
}

/// IAccessible2 knows two offsets besides those of characters.
int meantBy(int offset, int count, int caret)
{
    return offset == -1 ? count : offset == -2 ? caret : offset;
}

/// "name:value;" with the signs of that notation escaped, but for the semicolon: Qt's bridge to
/// AT-SPI cuts there all the same, and falls over a part without a colon.
QString attribute(QLatin1StringView name, QString value)
{
    value.replace(u';', u',');
    value.replace(u'\n', QLatin1String(", "));
    for (const QChar sign : {u'\\', u':', u',', u'=', u'"'})
        value.replace(sign, QString(u'\\') + sign);
    return value.isEmpty() ? QString() : name + u':' + value + u';';
}

QLatin1StringView nameOf(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Title:
        return QLatin1StringView("title");
    case BlockKind::Subtitle:
        return QLatin1StringView("subtitle");
    case BlockKind::Heading:
        return QLatin1StringView("heading");
    case BlockKind::Byline:
        return QLatin1StringView("byline");
    case BlockKind::Dateline:
        return QLatin1StringView("dateline");
    case BlockKind::Caption:
        return QLatin1StringView("caption");
    case BlockKind::Code:
        return QLatin1StringView("code");
    case BlockKind::Paragraph:
        break;
    }
    return block.quotations > 0 ? QLatin1StringView("quotation")
           : block.lists > 0    ? QLatin1StringView("list-item")
                                : QLatin1StringView();
}

QString structureAttributes(const AnnotatedRun &run)
{
    const auto has = [&run](StructureKind kind) {
        return std::find(run.styles.begin(), run.styles.end(), kind) != run.styles.end();
    };
    QString found = attribute(QLatin1StringView("structure"), nameOf(run.block));
    if (run.block.kind == BlockKind::Heading)
        found += attribute(QLatin1StringView("level"), QString::number(run.block.level));
    if (run.block.quotations > 0)
        found += attribute(QLatin1StringView("quotation"), QString::number(run.block.quotations));
    if (has(StructureKind::Link))
        found += attribute(QLatin1StringView("link"), QStringLiteral("true"));
    if (has(StructureKind::Emphasis))
        found += attribute(QLatin1StringView("font-style"), QStringLiteral("italic"));
    if (has(StructureKind::Strong))
        found += attribute(QLatin1StringView("font-weight"), QStringLiteral("bold"));
    return found;
}

QString markAttributes(const AnnotatedRun &run, const MarkSet &marks,
                       const std::function<QString(ArticleView::AnnotationId)> &detailOf)
{
    const QStringList names = namesInWords(marks, run.marks);
    if (names.isEmpty())
        return {};
    QStringList details;
    for (const qint64 number : run.marks) {
        const QString detail = detailOf ? detailOf(marks.mark(number).annotation) : QString();
        if (!detail.isEmpty() && !details.contains(detail))
            details.append(detail);
    }
    QString found = attribute(QLatin1StringView("annotations"), names.join(QLatin1String(", ")));
    found += attribute(QLatin1StringView("annotation-details"), details.join(u'\n'));
    found += attribute(QLatin1StringView("text-underline-type"), QStringLiteral("single"));
    // Of all attributes that Qt's bridge to AT-SPI knows, and the others it drops, this is the only
    // one that takes any words and that Orca reads out when it is asked for the attributes of a
    // character. It is not reported where there are no annotations.
    QString family = names.join(QLatin1String(" + "));
    for (const QChar sign : {u'\\', u':', u';', u',', u'=', u'"', u'\n'})
        family.replace(sign, u' ');
    found += attribute(QLatin1StringView("font-family"), family);
    return found;
}

} // namespace

void ArticleAccessible::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(accessibleOf);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

// As a read-only QPlainTextEdit: screen readers know how to read that one.
ArticleAccessible::ArticleAccessible(ArticleView *view)
    : QAccessibleWidget(view, QAccessible::EditableText)
{
}

ArticleView::Private &ArticleAccessible::d() const
{
    return *static_cast<ArticleView *>(widget())->d;
}

void *ArticleAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString ArticleAccessible::text(QAccessible::Text what) const
{
    switch (what) {
    case QAccessible::Name: {
        const QString given = QAccessibleWidget::text(what);
        return given.isEmpty() ? d().announcer.name() : given;
    }
    case QAccessible::Description:
        return d().announcer.description();
    case QAccessible::Value:
        return d().text;
    default:
        return QAccessibleWidget::text(what);
    }
}

QAccessible::State ArticleAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void ArticleAccessible::selection(int selectionIndex, int *startOffset, int *endOffset) const
{
    *startOffset = *endOffset = 0;
    if (selectionIndex != 0 || selectionCount() == 0)
        return;
    const TextRange range = d().selectedRange();
    *startOffset = int(range.begin);
    *endOffset = int(range.end);
}

int ArticleAccessible::selectionCount() const
{
    return d().selectedRange().isEmpty() ? 0 : 1;
}

void ArticleAccessible::addSelection(int startOffset, int endOffset)
{
    setSelection(0, startOffset, endOffset);
}

void ArticleAccessible::removeSelection(int selectionIndex)
{
    if (selectionIndex == 0)
        d().select(d().caret, d().caret);
}

void ArticleAccessible::setSelection(int selectionIndex, int startOffset, int endOffset)
{
    if (selectionIndex == 0)
        select(startOffset, endOffset);
}

int ArticleAccessible::cursorPosition() const
{
    return int(d().caret);
}

void ArticleAccessible::setCursorPosition(int position)
{
    select(position, position);
}

/// Where @p anchor and @p caret are inside of characters, these are taken in whole.
void ArticleAccessible::select(qsizetype anchor, qsizetype caret)
{
    ArticleView::Private &view = d();
    const qsizetype size = view.text.size();
    anchor = std::clamp<qsizetype>(anchor, 0, size);
    caret = std::clamp<qsizetype>(caret, 0, size);
    TextRange range =
        app::wholeCharacters(view.text, {std::min(anchor, caret), std::max(anchor, caret)});
    if (anchor == caret)
        range.end = range.begin;
    view.wantedX.reset();
    if (anchor <= caret)
        view.select(range.begin, range.end);
    else
        view.select(range.end, range.begin);
    view.makeVisible({view.caret, view.caret});
}

QString ArticleAccessible::text(int startOffset, int endOffset) const
{
    const QString &text = d().text;
    const qsizetype size = text.size();
    const qsizetype begin = std::clamp<qsizetype>(std::min(startOffset, endOffset), 0, size);
    const qsizetype end = std::clamp<qsizetype>(std::max(startOffset, endOffset), 0, size);
    return text.sliced(begin, end - begin);
}

int ArticleAccessible::characterCount() const
{
    return int(d().text.size());
}

QString ArticleAccessible::textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary,
                                            int *startOffset, int *endOffset) const
{
    return unit(offset, boundary, Side::Before, startOffset, endOffset);
}

QString ArticleAccessible::textAtOffset(int offset, QAccessible::TextBoundaryType boundary,
                                        int *startOffset, int *endOffset) const
{
    return unit(offset, boundary, Side::At, startOffset, endOffset);
}

QString ArticleAccessible::textAfterOffset(int offset, QAccessible::TextBoundaryType boundary,
                                           int *startOffset, int *endOffset) const
{
    return unit(offset, boundary, Side::After, startOffset, endOffset);
}

QString ArticleAccessible::unit(int offset, QAccessible::TextBoundaryType boundary, Side side,
                                int *startOffset, int *endOffset) const
{
    const int count = characterCount();
    const int place = meantBy(offset, count, cursorPosition());
    *startOffset = *endOffset = -1;
    if (place < 0 || place > count)
        return {};

    const TextRange here = unitAt(place, boundary);
    TextRange found = here;
    if (side == Side::Before) {
        found = here.begin > 0 ? unitAt(here.begin - 1, boundary) : TextRange{0, 0};
    } else if (side == Side::After) {
        // What lies between two units, blanks or a '\n', belongs to the one before it.
        qsizetype after = here.end;
        while (after < count && unitAt(after, boundary) == here)
            ++after;
        found = unitAt(after, boundary);
        if (found == here)
            found = {count, count};
    }
    *startOffset = int(found.begin);
    *endOffset = int(found.end);
    return text(*startOffset, *endOffset);
}

TextRange ArticleAccessible::unitAt(qsizetype offset, QAccessible::TextBoundaryType boundary) const
{
    const QString &text = d().text;
    if (text.isEmpty())
        return {0, 0};
    switch (boundary) {
    case QAccessible::CharBoundary:
        if (offset == text.size())
            return {offset, offset};
        return {app::characterBegin(text, offset), app::characterEnd(text, offset + 1)};
    case QAccessible::WordBoundary:
        return wordAt(offset);
    case QAccessible::SentenceBoundary:
        return sentenceAt(offset);
    case QAccessible::LineBoundary:
        return lineAt(offset);
    case QAccessible::ParagraphBoundary:
        return lineAround(d().layout.blocks(), offset);
    case QAccessible::NoBoundary:
        break;
    }
    return {0, text.size()};
}

/// With the blanks after it; those that begin a line stand for themselves.
TextRange ArticleAccessible::wordAt(qsizetype offset) const
{
    const QString &text = d().text;
    const TextRange line = lineAround(d().layout.blocks(), offset);
    if (line.isEmpty())
        return line;
    const auto isBlank = [&](qsizetype index) {
        return index >= line.end || app::wordAt(text, index).isEmpty();
    };
    qsizetype at = offset;
    while (at > line.begin && isBlank(at))
        --at;
    TextRange word = isBlank(at) ? TextRange{line.begin, line.begin} : app::wordAt(text, at);
    while (word.end < line.end && isBlank(word.end))
        ++word.end;
    return word;
}

/// With the blanks after it; those that begin a line belong to its first sentence.
TextRange ArticleAccessible::sentenceAt(qsizetype offset) const
{
    const QString &text = d().text;
    const TextRange line = lineAround(d().layout.blocks(), offset);
    if (line.isEmpty())
        return line;
    qsizetype first = line.begin;
    while (first < line.end && text[first].isSpace())
        ++first;
    if (first == line.end)
        return line;
    qsizetype at = std::max(std::min(offset, line.end - 1), first);
    while (text[at].isSpace())
        --at;
    TextRange sentence = app::sentenceAt(text, at, d().language);
    while (sentence.end < line.end && text[sentence.end].isSpace())
        ++sentence.end;
    if (sentence.begin <= first)
        sentence.begin = line.begin;
    return sentence;
}

/// Without the blank that hangs over the end of a wrapped line.
TextRange ArticleAccessible::lineAt(qsizetype offset) const
{
    const ArticleLine line = d().lineInPlace(offset);
    const QString &text = d().text;
    TextRange range = line.range;
    const bool isWrapped = line.number + 1 < d().layout.lineCount(line.block);
    if (isWrapped && range.length() > 1 && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

QRect ArticleAccessible::characterRect(int offset) const
{
    ArticleView::Private &view = d();
    const qsizetype size = view.text.size();
    if (!view.hasArticle || offset < 0 || offset > size)
        return {};
    view.layOutVisible();
    ArticleLayout &layout = view.layout;
    const QWidget *viewport = view.q->viewport();
    const int top = view.scroll();
    const int block = layout.blocks().blockOf(offset);
    const auto onScreen = [&](QRect onPage) {
        return QRect(viewport->mapToGlobal(onPage.topLeft() - QPoint(0, top)), onPage.size());
    };
    // Laying out what is not in sight would take time, and would move what is.
    if (layout.topOf(block + 1) <= top || layout.topOf(block) >= top + viewport->height())
        return onScreen({layout.geometry().textLeft, layout.topOf(block), 1,
                         layout.topOf(block + 1) - layout.topOf(block)});

    const TextRange character = unitAt(offset, QAccessible::CharBoundary);
    const ArticleLine line = layout.lineOf(character.begin);
    const auto runs = layout.runsOf(line, character);
    if (runs.empty())
        return onScreen(layout.caretRect(offset));
    return onScreen({runs.front().first, line.textTop, runs.back().second - runs.front().first,
                     line.textBottom - line.textTop + 1});
}

int ArticleAccessible::offsetAtPoint(const QPoint &point) const
{
    ArticleView::Private &view = d();
    const QPoint inViewport = view.q->viewport()->mapFromGlobal(point);
    if (!view.hasArticle || !view.q->viewport()->rect().contains(inViewport))
        return -1;
    view.layOutVisible();
    const std::optional<qsizetype> character = view.layout.characterAt(view.toPage(inViewport));
    return character ? int(app::characterBegin(view.text, *character)) : -1;
}

void ArticleAccessible::scrollToSubstring(int startIndex, int endIndex)
{
    const int count = characterCount();
    const int begin = std::clamp(startIndex, 0, count);
    d().makeVisible({begin, std::clamp(endIndex, begin, count)});
}

QString ArticleAccessible::attributes(int offset, int *startOffset, int *endOffset) const
{
    ArticleView::Private &view = d();
    const int count = characterCount();
    int place = meantBy(offset, count, cursorPosition());
    *startOffset = *endOffset = -1;
    if (place < 0 || place > count || count == 0)
        return {};
    place = std::min(place, count - 1); // at the end of the text the caret stands after something

    const AnnotatedRun run = annotatedRunAt(view.text, view.layout.blocks(), view.marks, place);
    *startOffset = int(run.range.begin);
    *endOffset = int(run.range.end);
    QString found = markAttributes(run, view.marks, view.detailOf) + structureAttributes(run);
    found += attribute(QLatin1StringView("language"), view.language);
    int first = view.layout.blocks().blockOf(run.range.begin);
    while (view.layout.blocks()[first].isContinuation)
        --first;
    const Block &block = view.layout.blocks()[first];
    if (QStringView(view.text).sliced(block.begin, block.end - block.begin).isRightToLeft())
        found += attribute(QLatin1StringView("writing-mode"), QStringLiteral("rl"));
    return found;
}

} // namespace ui
