#pragma once

#include "app/articles/documents/codepages.h"
#include "app/articles/documents/documentblocks.h"
#include "app/articles/documents/documentproperties.h"
#include "app/articles/documents/richtextstyles.h"
#include "app/articles/documents/richtexttokens.h"
#include "app/articles/documents/richtextwords.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace app {

/// Reads Rich Text into blocks, as far as it goes.
class RichTextBody
{
public:
    RichTextBody(const QByteArray &bytes, DocumentBlocks &blocks);

    void read();

    bool isComplete() const { return m_states.size() == 1; } ///< every group was closed
    bool hasBegun() const { return m_hasBegun; }             ///< it is Rich Text at all
    qsizetype replaced() const { return m_codePages.replaced(); }
    const DocumentProperties &properties() const { return m_properties; }

private:
    enum class Destination {
        LeftOut,
        Body,
        Shape,
        Fonts,
        Styles,
        Style,
        Info,
        Property,
        ListText,
        Field,
        Instruction,
        TwoForms,
    };
    /// What a group has to do when it ends.
    enum class Ending { Nothing, Fonts, Style, ListText, Field, Instruction, Note, TextBox };
    struct State
    {
        Destination destination = Destination::LeftOut;
        Ending ending = Ending::Nothing;
        Destination outer = Destination::LeftOut; ///< of TwoForms: where they stand
        int font = -1;
        int fallback = 1; ///< how many characters stand in for one of \u
        int style = 0;
        int outline = -1;
        int list = 0;
        int listLevel = 0;
        int link = -1;
        bool isInTable = false;
        bool isStrong = false;
        bool isEmphasised = false;
        bool isHidden = false;
        bool isDeleted = false;
    };
    struct FieldState
    {
        QString instruction;
        int link = -1;
    };

    State &state() { return m_states.back(); }
    const State &state() const { return m_states.back(); }
    bool isBody() const { return state().destination == Destination::Body; }
    bool isLeftOut() const { return state().destination == Destination::LeftOut; }
    CharacterLook look() const;
    void beginGroup();
    void endGroup();
    void word(const RichTextToken &token);
    bool beginDestination(RichTextWord word);
    bool beginPart(RichTextWord word);
    bool beginFieldPart(RichTextWord word);
    void begin(Destination destination, Ending ending);
    void setProperty(RichTextWord word, const RichTextToken &token);
    bool setDocumentProperty(RichTextWord word, int number);
    bool addSign(RichTextWord word, const RichTextToken &token);
    void symbol(char sign);
    void unicode(int number);
    void plainBytes(QByteArrayView bytes);
    void flush();
    void addText(const QString &text);
    void endFieldInstruction();
    void endParagraph();
    void endCell();
    ParagraphLook paragraphLook();

    RichTextTokens m_tokens;
    DocumentBlocks &m_blocks;
    CodePages m_codePages;
    RichTextFonts m_fonts;
    RichTextStyles m_styles;
    DocumentProperties m_properties;
    std::vector<State> m_states;
    std::vector<FieldState> m_fields;
    std::vector<QString> m_links;
    qsizetype m_unsaved = 0;   ///< open groups too deep to have a state of their own
    QByteArray m_bytes;        ///< text whose bytes are not decoded yet
    int m_skip = 0;            ///< characters that stand in for one of \u
    bool m_isOptional = false; ///< after \*
    bool m_hasBegun = false;
    bool m_isUtf8 = false; ///< bytes above ASCII are UTF-8, whatever the file says
    bool m_isRowOpen = false;
    int m_ansi = CodePages::western;
    int m_defaultFont = -1;
    int m_namedFont = -1; ///< in the table of fonts
    int m_namedStyle = 0; ///< in the table of styles; -1: one for characters
    RichTextStyles::Style m_newStyle;
    QString *m_property = nullptr;
    QString m_marker;
    int m_markerFont = -1;
};

} // namespace app
