#include "ui/article_view/articlelayout.h"

#include <algorithm>

namespace ui {

using storage::StructureKind;
using storage::StructureRange;
using storage::TextRange;

namespace {

constexpr size_t mostLayouts = 400;
/// In characters; takes less than a millisecond.
constexpr qsizetype longestEstimatedAtOnce = 300'000;

bool hasRightToLeft(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return u >= 0x590 && (u <= 0x8FF || u == 0x200F || (u >= 0x202A && u <= 0x202E) ||
                              (u >= 0x2066 && u <= 0x2069) || (u >= 0xFB1D && u <= 0xFEFC) ||
                              (u >= 0xD802 && u <= 0xD83B));
    });
}

/// Whether most letters at the head of @p text read from right to left.
bool readsFromRightToLeft(QStringView text)
{
    constexpr qsizetype enough = 4000;
    qsizetype balance = 0;
    for (const QChar c : text.first(std::min(enough, text.size()))) {
        const QChar::Direction direction = c.direction();
        if (direction == QChar::DirL)
            --balance;
        else if (direction == QChar::DirR || direction == QChar::DirAL)
            ++balance;
    }
    return balance > 0;
}

} // namespace

ArticleLayout::ArticleLayout(const Typography &typography)
    : m_typography(typography),
      m_estimate(typography.styleOf(Block{}).font)
{
}

ArticleLayout::~ArticleLayout() = default;

void ArticleLayout::setText(const QString &text, const app::TextMap &map,
                            const std::vector<StructureRange> &structure)
{
    m_laid.clear();
    m_text = text;
    m_blocks = BlockList(m_text, map, structure);
    m_lanes.assign(size_t(m_blocks.count()), quint8(0));
    m_isMirrored = readsFromRightToLeft(m_text);
    computeGeometry();
    estimateAll();
}

void ArticleLayout::setTypography(const Typography &typography)
{
    m_typography = typography;
    m_estimate = LineEstimate(typography.styleOf(Block{}).font);
    m_padding = typography.size() * 2;
    m_laid.clear();
    computeGeometry();
    estimateAll();
}

void ArticleLayout::setWidth(int width)
{
    m_width = width;
    const PageGeometry before = m_geometry;
    computeGeometry();
    if (m_geometry.textWidth != before.textWidth) {
        m_laid.clear();
        estimateAll();
    }
}

void ArticleLayout::computeGeometry()
{
    const int size = m_typography.size();
    const int padding = std::clamp(m_width / 20, size, size * 3);
    const int gap = size * 2;
    const int wideMargin = size * 12;
    const int narrowMargin = size * 5;
    const int right = size / 2;
    const int measure = m_typography.measure();

    PageGeometry geometry;
    const int besideWide = m_width - padding - gap - wideMargin - right;
    geometry.isMarginNarrow = besideWide < measure * 3 / 4;
    geometry.marginWidth = geometry.isMarginNarrow ? narrowMargin : wideMargin;
    const int available = m_width - padding - gap - geometry.marginWidth - right;
    geometry.textWidth = std::clamp(available, size * 6, measure);
    const int used = geometry.textWidth + gap + geometry.marginWidth;
    geometry.textLeft = std::max(padding, (m_width - used) / 2);
    geometry.marginLeft = geometry.textLeft + geometry.textWidth + gap;
    geometry.marginWidth =
        std::max(geometry.marginWidth, std::min(m_width - right - geometry.marginLeft, size * 18));
    geometry.hairline = geometry.marginLeft - size / 2;
    if (m_isMirrored) {
        geometry.isMirrored = true;
        geometry.textLeft = m_width - geometry.textRight();
        geometry.marginLeft = m_width - geometry.marginRight();
        geometry.hairline = m_width - 1 - geometry.hairline;
    }
    m_geometry = geometry;
}

QStringView ArticleLayout::textOf(const Block &block) const
{
    return QStringView(m_text).sliced(block.begin, block.end - block.begin);
}

int ArticleLayout::height() const
{
    return m_heights.total() + 2 * m_padding;
}

int ArticleLayout::heightOfBlank(int block) const
{
    // One blank line parts two paragraphs, more of them hardly more: but no block is without
    // height, or a million of them would be visible at once.
    if (block == 0 || m_blocks[block - 1].isEmpty())
        return 1;
    const int gap = m_typography.blockGap();
    if (block + 1 == m_blocks.count())
        return gap;
    const Block &above = m_blocks[block - 1];
    const Block &below = m_blocks[block + 1];
    const TextStyle &style = m_typography.styleOf(above);
    const bool isTight = style.isTight && &style == &m_typography.styleOf(below);
    return isTight || (above.lists > 0 && below.lists > 0) ? gap / 2 : gap;
}

int ArticleLayout::spaceAbove(int block) const
{
    const Block &own = m_blocks[block];
    if (own.isContinuation)
        return 0;
    int space = own.hasRuleAbove ? m_typography.blockGap() * 2 : 0;
    if (block == 0)
        return space;
    const Block &above = m_blocks[block - 1];
    if (!above.isEmpty()) {
        const TextStyle &style = m_typography.styleOf(own);
        const bool isTight = style.isTight && &style == &m_typography.styleOf(above);
        const bool isList = above.lists > 0 && own.lists > 0;
        const int gap = m_typography.blockGap();
        space += isTight ? gap / 4 : isList ? gap / 2 : gap;
    }
    return space + m_typography.styleOf(own).spaceAbove;
}

int ArticleLayout::indentOf(const Block &block) const
{
    const int wanted =
        block.quotations * m_typography.quotationIndent() + block.lists * m_typography.listIndent();
    return std::min(wanted, m_geometry.textWidth / 2);
}

int ArticleLayout::lineHeight(int block) const
{
    return m_typography.lineHeight(m_typography.styleOf(m_blocks[block]), m_lanes[size_t(block)]);
}

int ArticleLayout::heightFor(int block, int lines, int extra) const
{
    const Block &own = m_blocks[block];
    if (own.isEmpty())
        return heightOfBlank(block) + (own.hasRuleAbove ? m_typography.blockGap() * 2 : 0);
    const int below = own.isContinued ? 0 : m_typography.styleOf(own).spaceBelow;
    return spaceAbove(block) + lines * lineHeight(block) + extra + below;
}

int ArticleLayout::estimatedLines(int number) const
{
    const Block &block = m_blocks[number];
    if (block.isEmpty())
        return 1;
    const int bodySize = m_typography.styleOf(Block{}).font.pixelSize();
    const double scale = double(bodySize) / m_typography.styleOf(block).font.pixelSize();
    const double width = (m_geometry.textWidth - indentOf(block)) * scale;
    return m_estimate.lines(textOf(block), width);
}

/// How many characters of a long paragraph make one line more, by what a sample of them fills.
int ArticleLayout::averageLineLength() const
{
    constexpr int sample = 400;
    const int step = std::max(1, m_blocks.count() / sample);
    qsizetype characters = 0;
    int lines = 0;
    for (int block = 0; block < m_blocks.count(); block += step) {
        // Half of the last line is empty, on average: two lines more for the same count of halves.
        characters += 2 * (m_blocks[block].end - m_blocks[block].begin);
        lines += m_blocks[block].isEmpty() ? 0 : 2 * estimatedLines(block) - 1;
    }
    return std::max(1, int(characters / std::max(1, lines)));
}

void ArticleLayout::estimateAll()
{
    const int count = m_blocks.count();
    const bool isRough = m_text.size() > longestEstimatedAtOnce;
    const int lineLength = isRough ? averageLineLength() : 1;
    m_refined = isRough ? 0 : count;
    m_isRough.assign(size_t(count), isRough);
    m_lines.resize(size_t(count));
    std::vector<int> heights(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        const auto length = int(m_blocks[i].end - m_blocks[i].begin);
        m_lines[size_t(i)] = quint16(isRough ? 1 + length / lineLength : estimatedLines(i));
        heights[size_t(i)] = heightFor(i, m_lines[size_t(i)], 0);
    }
    m_heights = HeightTree(std::move(heights));
}

void ArticleLayout::refine(std::chrono::microseconds time)
{
    const auto end = std::chrono::steady_clock::now() + time;
    for (int steps = 1; !isRefined(); ++m_refined, ++steps) {
        if (steps % 64 == 0 && std::chrono::steady_clock::now() >= end)
            return;
        const int block = m_refined;
        if (!m_isRough[size_t(block)])
            continue;
        m_isRough[size_t(block)] = false;
        m_lines[size_t(block)] = quint16(estimatedLines(block));
        m_heights.setHeight(block, heightFor(block, m_lines[size_t(block)], 0));
    }
}

bool ArticleLayout::makeRoomForLanes(int block, int lanes)
{
    const auto room = quint8(std::clamp(lanes, 0, Typography::mostLanes));
    if (m_lanes[size_t(block)] == room)
        return false;
    m_lanes[size_t(block)] = room;
    const auto known = m_laid.find(block);
    const int extra = known == m_laid.end() ? 0 : extraOf(*known->second);
    const int before = m_heights.height(block);
    const int height = heightFor(block, m_lines[size_t(block)], extra);
    m_heights.setHeight(block, height);
    return height != before;
}

bool ArticleLayout::updateLanes(const MarkSet &marks)
{
    // Marks come by their begin, so that one walk along the blocks meets them all; and those in one
    // lane do not overlap, so that it looks at each block a few times at most.
    std::vector<quint8> lanes(m_lanes.size(), quint8(0));
    int first = 0;
    for (const app::SpanIndex::Span &span : marks.index().spans()) {
        while (first + 1 < m_blocks.count() && m_blocks[first + 1].begin <= span.range.begin)
            ++first;
        const int needed = span.lane + 1;
        if (needed > Typography::mostLanes)
            continue;
        for (int block = first; block < m_blocks.count() && m_blocks[block].begin < span.range.end;
             ++block)
            lanes[size_t(block)] = std::max(lanes[size_t(block)], quint8(needed));
    }
    if (lanes == m_lanes)
        return false;

    m_lanes = std::move(lanes);
    std::vector<int> heights(m_lanes.size());
    for (int block = 0; block < m_blocks.count(); ++block)
        heights[size_t(block)] = heightFor(block, m_lines[size_t(block)], 0);
    for (const auto &[block, laidBlock] : m_laid)
        heights[size_t(block)] = heightFor(block, m_lines[size_t(block)], extraOf(*laidBlock));
    m_heights = HeightTree(std::move(heights));
    return true;
}

bool ArticleLayout::updateLanes(const MarkSet &marks, TextRange range)
{
    bool hasMoved = false;
    for (int block = m_blocks.blockOf(range.begin);
         block < m_blocks.count() && m_blocks[block].begin < range.end; ++block) {
        int lanes = 0;
        marks.index().visitOverlapping({m_blocks[block].begin, m_blocks[block].end},
                                       [&lanes](const app::SpanIndex::Span &span) {
                                           if (span.lane < Typography::mostLanes)
                                               lanes = std::max(lanes, span.lane + 1);
                                       });
        hasMoved |= makeRoomForLanes(block, lanes);
    }
    return hasMoved;
}

QList<QTextLayout::FormatRange> ArticleLayout::formatsOf(const Block &block,
                                                         const TextStyle &style) const
{
    QList<QTextLayout::FormatRange> formats;
    for (const InlineStyle &part : m_blocks.stylesOf(block)) {
        QTextLayout::FormatRange format;
        const qsizetype begin = std::max(part.range.begin, block.begin);
        const qsizetype end = std::min(part.range.end, block.end);
        format.start = int(begin - block.begin);
        format.length = int(end - begin);
        switch (part.kind) {
        case StructureKind::Emphasis:
            format.format.setFontItalic(!style.font.italic());
            break;
        case StructureKind::Strong:
            format.format.setFontWeight(QFont::Bold);
            break;
        case StructureKind::Dateline:
        case StructureKind::Byline:
            format.format.setFontFamilies({m_typography.labelFont().family()});
            format.format.setProperty(QTextFormat::FontPixelSize,
                                      std::max(6, style.font.pixelSize() * 6 / 7));
            format.format.setFontWeight(QFont::Medium);
            break;
        case StructureKind::Code:
            format.format.setFontFamilies(m_typography.codeFont().families());
            format.format.setProperty(QTextFormat::FontPixelSize,
                                      m_typography.codeFont().pixelSize());
            break;
        default:
            continue;
        }
        formats.push_back(format);
    }
    return formats;
}

std::unique_ptr<ArticleLayout::LaidBlock> ArticleLayout::makeLayout(int number) const
{
    auto made = std::make_unique<LaidBlock>();
    const Block &block = m_blocks[number];
    const TextStyle &style = m_typography.styleOf(block);
    const QStringView text = textOf(block);
    int first = number;
    while (m_blocks[first].isContinuation)
        --first;
    made->hasRightToLeft = hasRightToLeft(text);

    QTextLayout &layout = made->layout;
    layout.setFont(style.font);
    layout.setCacheEnabled(true);
    layout.setText(QString::fromRawData(text.data(), text.size()));
    layout.setFormats(formatsOf(block, style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(textOf(m_blocks[first]).isRightToLeft() ? Qt::RightToLeft
                                                                    : Qt::LeftToRight);
    // Qt sets lines flush left in either direction, unless it is told otherwise.
    option.setAlignment(option.textDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    layout.setTextOption(option);

    const int indent = indentOf(block);
    const bool isRightToLeft = option.textDirection() == Qt::RightToLeft;
    const int slack = m_typography.leading();
    int extra = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, m_geometry.textWidth - indent));
        line.setPosition(QPointF(isRightToLeft ? 0 : indent, -line.ascent()));
        extra += std::max(0, int(line.ascent()) - style.ascent - slack) +
                 std::max(0, int(line.descent()) - style.descent - slack);
        made->extras.push_back(extra);
    }
    layout.endLayout();
    return made;
}

ArticleLayout::LaidBlock &ArticleLayout::laid(int block)
{
    std::unique_ptr<LaidBlock> &known = m_laid[block];
    if (!known) {
        known = makeLayout(block);
        m_lines[size_t(block)] = quint16(known->extras.size());
        m_isRough[size_t(block)] = false;
        m_heights.setHeight(block, heightFor(block, m_lines[size_t(block)], extraOf(*known)));
    }
    known->lastUsed = ++m_clock;
    return *known;
}

ArticleLayout::Correction ArticleLayout::layOut(int top, int bottom)
{
    Correction correction;
    if (m_blocks.count() == 0)
        return correction;
    int block = blockAt(top);
    for (int y = topOf(block); block < m_blocks.count() && y < bottom; ++block) {
        const int before = m_heights.height(block);
        if (!m_blocks[block].isEmpty())
            laid(block);
        const int change = m_heights.height(block) - before;
        correction.isAny |= change != 0;
        // What began above the upper edge keeps its last line where it was.
        if (y < top) {
            correction.moved += change;
            top += change;
            bottom += change;
        }
        y += before + change;
    }
    return correction;
}

bool ArticleLayout::layOutBeyond(int top, int bottom)
{
    // What would be dropped soon is not worth the work.
    if (m_blocks.count() == 0 || m_laid.size() >= mostLayouts)
        return false;
    const auto layOutNew = [this](int block) {
        const bool isNew = !m_blocks[block].isEmpty() && !m_laid.contains(block);
        if (isNew)
            laid(block);
        return isNew;
    };
    const int page = bottom - top;
    for (int block = blockAt(bottom); block < m_blocks.count() && topOf(block) < bottom + page;
         ++block) {
        if (layOutNew(block))
            return true;
    }
    for (int block = blockAt(top); block >= 0 && topOf(block + 1) > top - page; --block) {
        if (layOutNew(block))
            return true;
    }
    return false;
}

void ArticleLayout::dropUnused()
{
    if (m_laid.size() <= mostLayouts)
        return;
    std::vector<quint64> ages;
    for (const auto &[block, laidBlock] : m_laid)
        ages.push_back(laidBlock->lastUsed);
    const auto middle = ages.begin() + qsizetype(ages.size() / 2);
    std::nth_element(ages.begin(), middle, ages.end());
    std::erase_if(m_laid, [&](const auto &entry) { return entry.second->lastUsed < *middle; });
}

} // namespace ui
