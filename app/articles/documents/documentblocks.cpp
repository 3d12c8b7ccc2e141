#include "app/articles/documents/documentblocks.h"

#include "app/articles/articlelines.h"

#include <algorithm>
#include <utility>

namespace app {

using namespace Qt::StringLiterals;
using storage::StructureKind;

namespace {

const qsizetype shortestProse = 60; ///< of a sentence in a table that is no mere entry
const qsizetype mostProse = 1500;   ///< in a table of figures
const int deepestListLevel = 31;

/// Half a character beyond the Basic Multilingual Plane is no text. The length stays.
QString wellFormed(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

/// As wellFormed(), for what does not stand in the text: an address or a marker.
QString wellFormedValue(const QString &value)
{
    return wellFormed(value).remove(QChar::Null);
}

bool isProse(const ArticleBlock &block)
{
    const QStringView text(block.text);
    return text.size() >= shortestProse &&
           endsSentence(text.last(std::min<qsizetype>(text.size(), 64)));
}

/// A heading that is set in strong type all over says so by being a heading.
void dropLookOfWhole(ArticleBlock &block)
{
    std::erase_if(block.inlines, [&](const InlineRange &range) {
        return (range.kind == StructureKind::Strong || range.kind == StructureKind::Emphasis) &&
               range.begin == 0 && range.end == block.text.size();
    });
}

/// Puts @p cell behind what @p line has already, on one line.
void appendCell(ArticleBlock &line, std::vector<ArticleBlock> &cell)
{
    for (ArticleBlock &block : cell) {
        if (&block != &cell.front())
            line.text += u' ';
        const qsizetype shift = line.text.size();
        for (const QChar c : block.text)
            line.text += c == u'\n' || c == u'\t' ? u' ' : c;
        for (InlineRange &range : block.inlines)
            line.inlines.push_back(
                {range.kind, range.begin + shift, range.end + shift, std::move(range.value)});
    }
}

} // namespace

DocumentBlocks::DocumentBlocks() : m_flows(1) {}

void DocumentBlocks::setLook(const CharacterLook &look)
{
    Paragraph &open = flow().paragraph;
    const qsizetype here = open.text.size();
    const auto change = [&](StructureKind kind, bool was, bool is, qsizetype &begin,
                            const QString &value) {
        if (was && begin < here)
            open.inlines.push_back({kind, begin, here, value});
        if (is)
            begin = here;
    };
    if (look.isStrong != open.look.isStrong)
        change(StructureKind::Strong, open.look.isStrong, look.isStrong, open.strongBegin, {});
    if (look.isEmphasised != open.look.isEmphasised)
        change(StructureKind::Emphasis, open.look.isEmphasised, look.isEmphasised,
               open.emphasisBegin, {});
    if (look.link != open.look.link)
        change(StructureKind::Link, !open.look.link.isEmpty(), !look.link.isEmpty(), open.linkBegin,
               wellFormedValue(open.look.link));
    open.look = look;
}

void DocumentBlocks::endPart()
{
    Paragraph &open = flow().paragraph;
    const CharacterLook look = open.look;
    setLook({});
    ArticleBlock part;
    part.text = wellFormed(std::move(open.text));
    part.inlines = std::move(open.inlines);
    open.text.clear();
    open.inlines.clear();
    trim(part);
    if (!part.text.isEmpty())
        open.parts.push_back(std::move(part));
    setLook(look);
}

void DocumentBlocks::addText(QStringView text, const CharacterLook &look)
{
    if (m_characters + text.size() > mostCharacters || m_blocks > mostBlocks) {
        m_isTruncated = true;
        return;
    }
    m_characters += text.size();
    setLook(look);
    Paragraph &open = flow().paragraph;
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar c = text[i];
        if (c == QChar::Null || (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n'))
            continue;
        if (c == u'\r')
            c = u'\n';
        if (c == u'\n' && open.text.endsWith(u'\n')) {
            ++m_blocks;
            endPart();
        } else {
            open.text += c;
        }
    }
}

void DocumentBlocks::addBreak()
{
    if (!flow().paragraph.text.isEmpty())
        endPart();
}

bool DocumentBlocks::hasText() const
{
    const Flow &open = flow();
    return !open.paragraph.text.isEmpty() || !open.paragraph.parts.empty() ||
           !open.anchored.empty();
}

std::vector<ArticleBlock> &DocumentBlocks::target()
{
    return flow().tables.empty() ? flow().blocks : flow().tables.back().cell;
}

void DocumentBlocks::append(std::vector<ArticleBlock> blocks)
{
    std::vector<ArticleBlock> &here = target();
    here.insert(here.end(), std::make_move_iterator(blocks.begin()),
                std::make_move_iterator(blocks.end()));
}

void DocumentBlocks::placeInList(ArticleBlock &block, const ParagraphLook &look)
{
    Flow &open = flow();
    const int level = std::min(look.listLevel, deepestListLevel);
    if (open.items.empty() || (level <= open.items.front().level && look.list != open.listName)) {
        open.items.clear();
        open.list = m_lists++;
        open.listName = look.list;
    }
    while (!open.items.empty() && open.items.back().level > level)
        open.items.pop_back();
    const bool isOpen = !open.items.empty() && open.items.back().level == level;
    if (!isOpen || !look.continuesItem) {
        if (isOpen)
            open.items.pop_back();
        m_article.containers.push_back({StructureKind::ListItem, wellFormedValue(look.marker)});
        open.items.push_back({level, int(m_article.containers.size()) - 1});
    }
    for (const Item &item : open.items)
        block.containers.push_back(item.container);
    block.list = open.list;
    block.kind = StructureKind::ListItem;
}

void DocumentBlocks::place(ArticleBlock block, const ParagraphLook &look)
{
    Flow &open = flow();
    block.kind = look.kind;
    block.value = look.value;
    if (!look.isQuotation) {
        open.quotation = -1;
    } else {
        if (open.quotation < 0) {
            m_article.containers.push_back({StructureKind::Quotation, {}});
            open.quotation = int(m_article.containers.size()) - 1;
        }
        block.containers.push_back(open.quotation);
    }
    if (look.listLevel >= 0 && look.kind == StructureKind::Paragraph)
        placeInList(block, look);
    else
        open.items.clear();
    if (look.isQuotation || look.kind != StructureKind::Paragraph)
        dropLookOfWhole(block);
    target().push_back(std::move(block));
    ++m_blocks;
}

void DocumentBlocks::endParagraph(const ParagraphLook &look)
{
    endPart();
    setLook({});
    std::vector<ArticleBlock> parts = std::move(flow().paragraph.parts);
    flow().paragraph = {};
    ParagraphLook next = look;
    bool isAfterGap = std::exchange(m_isAfterGap, false);
    for (ArticleBlock &part : parts) {
        part.isAfterGap = std::exchange(isAfterGap, true);
        place(std::move(part), next);
        next.continuesItem = true;
    }
    if (!flow().anchored.empty()) {
        append(std::move(flow().anchored));
        flow().anchored.clear();
    }
}

void DocumentBlocks::beginTable()
{
    Flow &open = flow();
    if (qsizetype(open.tables.size()) >= deepestNesting) {
        ++open.tables.back().ignored;
        return;
    }
    if (!open.tables.empty())
        open.tables.back().holdsTable = true;
    open.items.clear();
    open.quotation = -1;
    open.tables.emplace_back();
}

void DocumentBlocks::endCell()
{
    if (hasText())
        endParagraph({});
    if (!isInTable() || flow().tables.back().ignored > 0)
        return;
    flow().items.clear();
    flow().quotation = -1;
    Table &table = flow().tables.back();
    if (m_blocks <= mostBlocks)
        table.row.push_back(std::move(table.cell));
    table.cell.clear();
    ++m_blocks;
}

void DocumentBlocks::endRow()
{
    if (!isInTable() || flow().tables.back().ignored > 0)
        return;
    if (hasText() || !flow().tables.back().cell.empty())
        endCell();
    Table &table = flow().tables.back();
    table.rows.push_back(std::move(table.row));
    table.row.clear();
}

void DocumentBlocks::dropRow()
{
    if (!isInTable() || flow().tables.back().ignored > 0)
        return;
    flow().paragraph = {};
    flow().anchored.clear();
    flow().tables.back().cell.clear();
    flow().tables.back().row.clear();
}

bool DocumentBlocks::isFigures(const Table &table) const
{
    size_t widest = 0;
    qsizetype prose = 0;
    for (const Row &row : table.rows) {
        widest = std::max(widest, row.size());
        for (const Cell &cell : row) {
            for (const ArticleBlock &block : cell) {
                if (block.kind == StructureKind::Title || block.kind == StructureKind::Heading)
                    return false;
                if (isProse(block) && cell.size() > 1)
                    return false; // a text of several paragraphs
                prose += isProse(block) ? block.text.size() : 0;
            }
        }
    }
    return widest >= 2 && !table.holdsTable && prose < mostProse;
}

void DocumentBlocks::endTable()
{
    if (!isInTable())
        return;
    if (flow().tables.back().ignored > 0) {
        --flow().tables.back().ignored;
        return;
    }
    if (hasText() || !flow().tables.back().cell.empty() || !flow().tables.back().row.empty())
        endRow();
    Table table = std::move(flow().tables.back());
    flow().tables.pop_back();
    const bool isByRow = isFigures(table);
    const int list = isByRow ? m_lists++ : -1;
    for (Row &row : table.rows) {
        ArticleBlock line;
        line.list = list;
        for (Cell &cell : row) {
            if (!isByRow) {
                append(std::move(cell));
                continue;
            }
            if (&cell != &row.front())
                line.text += u'\t';
            appendCell(line, cell);
        }
        trim(line);
        if (!line.text.isEmpty())
            target().push_back(std::move(line));
    }
    flow().items.clear();
    flow().quotation = -1;
}

bool DocumentBlocks::isInTable() const
{
    return !flow().tables.empty();
}

int DocumentBlocks::addNoteMark(const CharacterLook &look)
{
    addText(u'[' + QString::number(++m_noteCount) + u']', look);
    return m_noteCount;
}

void DocumentBlocks::beginNote(int number)
{
    beginTextBox();
    if (flow().ignored == 0)
        flow().note = number;
}

void DocumentBlocks::endNote()
{
    endTextBox();
}

void DocumentBlocks::beginTextBox()
{
    if (qsizetype(m_flows.size()) > deepestNesting) {
        ++flow().ignored;
        return;
    }
    m_flows.emplace_back();
}

void DocumentBlocks::endOpenParts()
{
    while (isInTable()) {
        flow().tables.back().ignored = 0;
        endTable();
    }
    if (hasText())
        endParagraph({});
}

void DocumentBlocks::endTextBox()
{
    if (flow().ignored > 0) {
        --flow().ignored;
        return;
    }
    if (m_flows.size() < 2)
        return;
    endOpenParts();
    Flow closed = std::move(m_flows.back());
    m_flows.pop_back();
    if (closed.note == 0) {
        std::vector<ArticleBlock> &anchored = flow().anchored;
        anchored.insert(anchored.end(), std::make_move_iterator(closed.blocks.begin()),
                        std::make_move_iterator(closed.blocks.end()));
        return;
    }
    for (ArticleBlock &block : closed.blocks) {
        block.kind = StructureKind::Paragraph;
        block.value.clear();
        block.containers.clear();
        block.list = -1;
    }
    m_notes.emplace(closed.note, std::move(closed.blocks));
}

ArticleBlocks DocumentBlocks::finished()
{
    while (m_flows.size() > 1) {
        flow().ignored = 0;
        endTextBox();
    }
    endOpenParts();
    m_article.blocks = std::move(flow().blocks);
    for (auto &[number, blocks] : m_notes) {
        if (blocks.empty())
            continue;
        const QString mark = u'[' + QString::number(number) + u"] "_s;
        blocks.front().text.prepend(mark);
        for (InlineRange &range : blocks.front().inlines) {
            range.begin += mark.size();
            range.end += mark.size();
        }
        m_article.blocks.insert(m_article.blocks.end(), std::make_move_iterator(blocks.begin()),
                                std::make_move_iterator(blocks.end()));
    }
    return std::move(m_article);
}

} // namespace app
