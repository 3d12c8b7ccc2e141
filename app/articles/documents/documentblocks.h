#pragma once

#include "app/articles/articleblocks.h"

#include <QString>
#include <QStringView>

#include <array>
#include <map>
#include <vector>

namespace app {

/// How characters are set.
struct CharacterLook
{
    bool isStrong = false;
    bool isEmphasised = false;
    QString link; ///< the address that they lead to; empty: none
};

/// What a paragraph is, as its file says.
struct ParagraphLook
{
    storage::StructureKind kind = storage::StructureKind::Paragraph;
    QString value; ///< of a heading: its level
    bool isQuotation = false;
    int listLevel = -1;         ///< from 0; -1: in no list
    QString marker;             ///< of the list item: "•", "3."
    QString list;               ///< tells lists apart that follow one another
    bool continuesItem = false; ///< a further paragraph of the item before, without a marker
};

/// Collects a document's paragraphs in the order in which a file tells them, and puts tables, text
/// boxes and notes where they are read: a table of figures row by row, other tables cell by cell, a
/// text box after the paragraph it hangs on, notes at the end.
///
/// Nothing here calls itself; what is nested deeper than deepestNesting is read as if it stood one
/// level higher. What exceeds mostCharacters or mostBlocks is left out (isTruncated).
class DocumentBlocks
{
public:
    static constexpr qsizetype deepestNesting = 16;
    static constexpr qsizetype mostCharacters = 24 * 1024 * 1024;
    static constexpr qsizetype mostBlocks = 256 * 1024;

    DocumentBlocks();

    /// To the open paragraph, which begins with its first text. An empty line ends a block, not the
    /// paragraph.
    void addText(QStringView text, const CharacterLook &look);
    /// What stands on two pages or in two columns is not one line.
    void addBreak();
    bool hasText() const; ///< the open paragraph has some
    void endParagraph(const ParagraphLook &look);
    void addEmptyParagraph() { m_isAfterGap = true; } ///< no block, but known to the next

    void beginTable();
    void endCell(); ///< ends its last paragraph, too
    void endRow();
    void dropRow(); ///< ends the row and forgets it
    void endTable();
    bool isInTable() const; ///< of the text box or note that is open

    /// Adds the mark of the next note; its number.
    int addNoteMark(const CharacterLook &look);
    void beginNote(int number);
    void endNote();

    void beginTextBox();
    void endTextBox();

    bool isTruncated() const { return m_isTruncated; }
    /// Ends what is open. Nothing can be added afterwards.
    ArticleBlocks finished();

private:
    struct Paragraph
    {
        std::vector<ArticleBlock> parts; ///< what stands above an empty line in it
        QString text;
        std::vector<InlineRange> inlines;
        CharacterLook look;
        qsizetype strongBegin = 0;
        qsizetype emphasisBegin = 0;
        qsizetype linkBegin = 0;
    };
    using Cell = std::vector<ArticleBlock>;
    using Row = std::vector<Cell>;
    struct Table
    {
        std::vector<Row> rows;
        Row row;
        Cell cell;
        bool holdsTable = false;
        qsizetype ignored = 0; ///< tables in it that are nested too deep
    };
    struct Item
    {
        int level;
        int container;
    };
    /// The document's text, or that of a text box or a note in it.
    struct Flow
    {
        Paragraph paragraph;
        std::vector<ArticleBlock> anchored; ///< from the text boxes of the paragraph
        std::vector<ArticleBlock> blocks;
        std::vector<Table> tables;
        std::vector<Item> items;
        QString listName;
        int list = -1;
        int quotation = -1;
        int note = 0;
        qsizetype ignored = 0; ///< text boxes in it that are nested too deep
    };

    Flow &flow() { return m_flows.back(); }
    const Flow &flow() const { return m_flows.back(); }
    void setLook(const CharacterLook &look);
    void endPart();
    void place(ArticleBlock block, const ParagraphLook &look);
    void placeInList(ArticleBlock &block, const ParagraphLook &look);
    std::vector<ArticleBlock> &target();
    void append(std::vector<ArticleBlock> blocks);
    bool isFigures(const Table &table) const;
    void endOpenParts();

    ArticleBlocks m_article;
    std::vector<Flow> m_flows;
    std::map<int, std::vector<ArticleBlock>> m_notes;
    int m_noteCount = 0;
    int m_lists = 0;
    qsizetype m_characters = 0;
    qsizetype m_blocks = 0;
    bool m_isTruncated = false;
    bool m_isAfterGap = false;
};

} // namespace app
