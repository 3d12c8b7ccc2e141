#include "ui/article_view/annotatedrun.h"

#include <algorithm>
#include <tuple>

namespace ui {

using storage::StructureKind;
using storage::TextRange;

namespace {

/// How far to look for an edge at first; each further step is four times as long.
constexpr qsizetype firstStep = 64;

/// All that makes one run differ from the next.
struct Content
{
    std::vector<std::pair<qint64, QString>> passages; ///< annotation and name, in order
    std::vector<StructureKind> styles;
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;
    int quotations = 0;
    int lists = 0;

    bool operator==(const Content &) const = default;
};

std::vector<StructureKind> stylesAt(const BlockList &blocks, const Block &block, qsizetype index)
{
    std::vector<StructureKind> kinds;
    if (index == block.end) // a '\n' looks like nothing
        return kinds;
    for (const InlineStyle &style : blocks.stylesOf(block)) {
        if (style.range.contains(index))
            kinds.push_back(style.kind);
    }
    std::sort(kinds.begin(), kinds.end());
    kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
    return kinds;
}

class RunFinder
{
public:
    RunFinder(QStringView text, const BlockList &blocks, const MarkSet &marks, qsizetype index)
        : m_blocks(blocks),
          m_marks(marks),
          m_line(lineAround(blocks, index))
    {
        m_line.end = std::min(m_line.end + 1, text.size());
    }

    TextRange runAt(qsizetype index) const
    {
        const Content content = contentAt(index);
        TextRange run{edgeBefore(index), edgeAfter(index)};
        while (run.begin > m_line.begin && contentAt(run.begin - 1) == content)
            run.begin = edgeBefore(run.begin - 1);
        while (run.end < m_line.end && contentAt(run.end) == content)
            run.end = edgeAfter(run.end);
        return run;
    }

private:
    Content contentAt(qsizetype index) const
    {
        const Block &block = m_blocks[m_blocks.blockOf(index)];
        Content content;
        content.kind = block.kind;
        content.level = block.level;
        content.quotations = block.quotations;
        content.lists = block.lists;
        content.styles = stylesAt(m_blocks, block, index);
        for (const qint64 number : m_marks.at(index)) {
            const Mark &mark = m_marks.mark(number);
            content.passages.emplace_back(mark.annotation.value, nameInWords(mark));
        }
        auto &passages = content.passages;
        std::sort(passages.begin(), passages.end());
        passages.erase(std::unique(passages.begin(), passages.end()), passages.end());
        return content;
    }

    /// Calls @p visit with every place in or at the edges of @p window where something begins or
    /// ends.
    template<typename Visit>
    void visitEdges(TextRange window, Visit &&visit) const
    {
        m_marks.index().visitOverlapping(window, [&](const app::SpanIndex::Span &span) {
            visit(span.range.begin);
            visit(span.range.end);
        });
        for (int i = m_blocks.blockOf(window.begin);
             i < m_blocks.count() && m_blocks[i].begin < window.end; ++i) {
            visit(m_blocks[i].begin);
            visit(m_blocks[i].end);
            for (const InlineStyle &style : m_blocks.stylesOf(m_blocks[i])) {
                visit(style.range.begin);
                visit(style.range.end);
            }
        }
    }

    /// The last edge that is not after @p index.
    qsizetype edgeBefore(qsizetype index) const
    {
        for (qsizetype step = firstStep;; step *= 4) {
            const qsizetype from = std::max(m_line.begin, index + 1 - step);
            // An edge before the window is none of the nearest unless nothing lies between.
            qsizetype found = -1;
            visitEdges({from, index + 1}, [&](qsizetype edge) {
                if (edge <= index && edge > from)
                    found = std::max(found, edge);
            });
            if (found >= 0)
                return found;
            if (from == m_line.begin)
                return from;
        }
    }

    /// The first edge after @p index.
    qsizetype edgeAfter(qsizetype index) const
    {
        for (qsizetype step = firstStep;; step *= 4) {
            const qsizetype to = std::min(m_line.end, index + step);
            qsizetype found = to + 1;
            visitEdges({index, to}, [&](qsizetype edge) {
                if (edge > index && edge < to)
                    found = std::min(found, edge);
            });
            if (found < to)
                return found;
            if (to == m_line.end)
                return to;
        }
    }

    const BlockList &m_blocks;
    const MarkSet &m_marks;
    TextRange m_line; ///< with its '\n'
};

} // namespace

TextRange lineAround(const BlockList &blocks, qsizetype index)
{
    int first = blocks.blockOf(index);
    int last = first;
    while (blocks[first].isContinuation)
        --first;
    while (blocks[last].isContinued)
        ++last;
    return {blocks[first].begin, blocks[last].end};
}

AnnotatedRun annotatedRunAt(QStringView text, const BlockList &blocks, const MarkSet &marks,
                            qsizetype index)
{
    AnnotatedRun run;
    run.range = RunFinder(text, blocks, marks, index).runAt(index);
    // Which is innermost can change within a run of two parts of one annotation; its begin decides.
    run.marks = marks.at(run.range.begin);
    run.block = blocks[blocks.blockOf(run.range.begin)];
    run.styles = stylesAt(blocks, run.block, run.range.begin);
    return run;
}

QString nameInWords(const Mark &mark)
{
    return mark.kind->nameInWords.isEmpty() ? mark.kind->label : mark.kind->nameInWords;
}

QStringList namesInWords(const MarkSet &marks, const std::vector<qint64> &numbers)
{
    QStringList names;
    for (const qint64 number : numbers) {
        const QString name = nameInWords(marks.mark(number));
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace ui
