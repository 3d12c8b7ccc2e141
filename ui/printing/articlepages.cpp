#include "ui/printing/articlepages.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

/// Paragraphs of fewer lines than twice this are not parted.
constexpr int fewestLines = 2;
constexpr qsizetype progressTotal = 1000;

bool isKeptWhole(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Title:
    case BlockKind::Subtitle:
    case BlockKind::Heading:
    case BlockKind::Byline:
    case BlockKind::Dateline:
    case BlockKind::Caption:
        return true;
    case BlockKind::Paragraph:
    case BlockKind::Code:
        break;
    }
    return false;
}

bool leadsToTheNext(const Block &block)
{
    return isKeptWhole(block) && block.kind != BlockKind::Caption;
}

} // namespace

ArticlePages::ArticlePages(ArticleLayout &layout, int firstHeight, int height) noexcept
    : m_layout(layout),
      m_firstHeight(firstHeight),
      m_height(height)
{
}

bool ArticlePages::canBreakBefore(const ArticleLine &line, int count) const
{
    const BlockList &blocks = m_layout.blocks();
    const Block &block = blocks[line.block];
    if (line.number > 0) {
        const bool isEnough = (line.number >= fewestLines || block.isContinuation) &&
                              (count - line.number >= fewestLines || block.isContinued);
        return isEnough && !isKeptWhole(block);
    }
    int above = line.block - 1;
    while (above >= 0 && blocks[above].isEmpty())
        --above;
    if (above < 0)
        return true;
    // Two captions, or the lines of one list item, part as any other blocks do.
    return !leadsToTheNext(blocks[above]);
}

bool ArticlePages::cut(const Visitor &visit, const app::Progress &progress)
{
    const BlockList &blocks = m_layout.blocks();
    int number = 0;
    qsizetype said = -1;
    for (int block = 0; block < blocks.count(); ++block) {
        if (blocks[block].isEmpty())
            continue;
        const int count = m_layout.lineCount(block);
        for (int i = 0; i < count; ++i) {
            const ArticleLine line = m_layout.line(block, i);
            visit(line, number++);
            add({line.top, line.top + line.height, canBreakBefore(line, count)});
        }
        m_layout.dropUnused();
        const auto done =
            qsizetype(double(blocks[block].end) / double(m_layout.text().size()) * progressTotal);
        if (progress && done != std::exchange(said, done) && !progress(done, progressTotal))
            return false;
    }
    if (!m_lines.empty())
        finishPage(m_lines.size());
    return true;
}

void ArticlePages::add(const Line &line)
{
    m_lines.push_back(line);
    while (m_lines.size() > 1) {
        const int room = m_pages.empty() ? m_firstHeight : m_height;
        if (m_lines.back().bottom - m_lines.front().top <= room)
            return;
        size_t end = m_lines.size() - 1;
        while (end > 0 && !m_lines[end].canBreakBefore)
            --end;
        const bool isFullEnough =
            end > 0 && m_lines[end - 1].bottom - m_lines.front().top > room / 2;
        finishPage(isFullEnough ? end : m_lines.size() - 1);
    }
}

void ArticlePages::finishPage(size_t lines)
{
    m_pages.push_back({m_lines.front().top, m_lines[lines - 1].bottom, m_done, int(lines)});
    m_done += int(lines);
    m_lines.erase(m_lines.begin(), m_lines.begin() + qsizetype(lines));
}

} // namespace ui
