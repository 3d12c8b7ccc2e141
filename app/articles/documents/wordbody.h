#pragma once

#include "app/articles/documents/documentblocks.h"
#include "app/articles/documents/documentparts.h"
#include "app/articles/documents/wordnumbering.h"
#include "app/articles/documents/wordstyles.h"
#include "app/articles/documents/wordtags.h"

#include <QHash>
#include <QString>

#include <vector>

namespace app {

/// Reads the parts of a Word document that hold text into blocks: first its main part, then its
/// notes, of which those are taken that the main part called.
class WordBody : public XmlVisitor
{
public:
    enum class Fields { Trusted, Broken };

    /// @p fields: Broken where hasOpenField() was true after a first reading; instructions are then
    /// told from results by their elements alone.
    WordBody(DocumentBlocks &blocks, const WordStyles &styles, WordNumbering &numbering,
             Fields fields);

    /// The addresses of hyperlinks in the part that is read next, by their ids.
    void setLinks(QHash<QString, QString> links) { m_links = std::move(links); }
    /// A field began and never came to its end, so that text was taken for what is no text.
    bool hasOpenField() const { return m_hasOpenField; }

    bool begin(const QXmlStreamReader &xml) override;
    void end() override;
    void text(QStringView text) override;

private:
    struct Frame
    {
        WordTag tag;
        bool keepsSpaces;
    };
    struct Paragraph
    {
        QString style;
        std::optional<int> outline;
        std::optional<int> list;
        std::optional<int> listLevel;
        bool isMarkRemoved = false;
    };
    struct Run
    {
        QString style;
        std::optional<bool> isStrong;
        std::optional<bool> isEmphasised;
        std::optional<bool> isHidden;
        QString font;
        bool isMark = false; ///< shows a note's mark of the writer's own
    };
    struct Field
    {
        QString instruction;
        QString link;
        bool isResult = false;
        bool isLeftOut = false;
    };
    struct Choice
    {
        bool isMade = false;
    };

    bool enter(WordTag tag, const QXmlStreamReader &xml);
    void stateProperty(WordTag tag, const QXmlStreamReader &xml);
    void leave(WordTag tag);
    bool isMark() const;
    void fieldCharacter(const QString &type);
    bool isInInstruction() const { return m_instructions > 0; }
    bool isText() const; ///< what comes is text that a reader of the article sees
    void addCharacters(QStringView text);
    CharacterLook look() const;
    bool isHidden() const;
    QString link() const;
    void addNoteMark(const QString &key);
    ParagraphLook paragraphLook(const Paragraph &paragraph);
    void endParagraph();
    void endLooseText();

    DocumentBlocks &m_blocks;
    const WordStyles &m_styles;
    WordNumbering &m_numbering;
    const Fields m_mode;
    QHash<QString, QString> m_links;
    QHash<QString, int> m_notes; ///< "f2": footnote 2; its number among all notes
    std::vector<Frame> m_frames;
    std::vector<Paragraph> m_paragraphs;
    std::vector<Run> m_runs;
    std::vector<Field> m_fields;
    std::vector<Choice> m_choices;
    std::vector<QString> m_hyperlinks;
    std::vector<bool> m_rowsRemoved;
    qsizetype m_instructions = 0; ///< fields whose result has not begun
    qsizetype m_leftOut = 0;      ///< fields whose result is no text
    bool m_hasOpenField = false;
};

} // namespace app
