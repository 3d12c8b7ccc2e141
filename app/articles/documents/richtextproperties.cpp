#include "app/articles/documents/fieldinstruction.h"
#include "app/articles/documents/richtextbody.h"

#include <algorithm>

namespace app {

using Word = RichTextWord;

namespace {

const int mostFallback = 255;

} // namespace

bool RichTextBody::beginDestination(Word word)
{
    // A group is one part only: "{\\footnote\\field" is a note.
    const bool isPart = word == Word::Fonts || word == Word::Field || word == Word::Instruction ||
                        word == Word::ListText || word == Word::Note || word == Word::TextBox;
    if (isPart && state().ending != Ending::Nothing)
        return true;
    switch (word) {
    case Word::LeftOut:
        state().destination = Destination::LeftOut;
        return true;
    case Word::Fonts:
        begin(Destination::Fonts, Ending::Fonts);
        return true;
    case Word::Styles:
        state().destination = Destination::Styles;
        return true;
    case Word::Info:
        state().destination = Destination::Info;
        return true;
    case Word::Title:
    case Word::Author:
    case Word::Keywords:
        if (state().destination != Destination::Info)
            return false;
        m_property = word == Word::Title    ? &m_properties.title
                     : word == Word::Author ? &m_properties.creator
                                            : &m_properties.subjects;
        state().destination = Destination::Property;
        return true;
    case Word::TwoForms:
        state().outer = state().destination;
        state().destination = Destination::TwoForms;
        return true;
    default:
        return beginFieldPart(word) || beginPart(word);
    }
}

bool RichTextBody::beginFieldPart(Word word)
{
    switch (word) {
    case Word::Field:
        if (isBody()) {
            m_fields.emplace_back();
            begin(Destination::Field, Ending::Field);
        } else {
            state().destination = Destination::LeftOut;
        }
        return true;
    case Word::Instruction:
        if (state().destination == Destination::Field)
            begin(Destination::Instruction, Ending::Instruction);
        else
            state().destination = Destination::LeftOut;
        return true;
    case Word::Result:
        if (state().destination == Destination::Field) {
            state().destination = isListOfPlaces(m_fields.back().instruction) ? Destination::LeftOut
                                                                              : Destination::Body;
            if (m_fields.back().link >= 0)
                state().link = m_fields.back().link;
        }
        return true;
    default:
        return false;
    }
}

/// Lists' markers, notes and text boxes, which stand in the text and are read elsewhere.
bool RichTextBody::beginPart(Word word)
{
    const bool isInText = isBody() || state().destination == Destination::Shape;
    switch (word) {
    case Word::ListText:
        if (isBody()) {
            m_marker.clear();
            begin(Destination::ListText, Ending::ListText);
        }
        return true;
    case Word::Shape:
        state().destination = isInText ? Destination::Shape : Destination::LeftOut;
        return true;
    case Word::Note:
    case Word::TextBox:
        if (!isInText || state().isHidden || state().isDeleted) {
            state().destination = Destination::LeftOut;
            return true;
        }
        if (word == Word::Note)
            m_blocks.beginNote(m_blocks.addNoteMark(look()));
        else
            m_blocks.beginTextBox();
        begin(Destination::Body, word == Word::Note ? Ending::Note : Ending::TextBox);
        state().style = 0;
        state().outline = -1;
        state().list = 0;
        state().isInTable = false;
        state().link = -1;
        return true;
    default:
        return false;
    }
}

bool RichTextBody::setDocumentProperty(Word word, int number)
{
    switch (word) {
    case Word::Ansi:
        m_ansi = CodePages::western;
        return true;
    case Word::Macintosh:
        m_ansi = 10000;
        return true;
    case Word::Dos:
        m_ansi = 437;
        return true;
    case Word::DosLatin:
        m_ansi = 850;
        return true;
    case Word::AnsiCodePage:
        if (number > 0)
            m_ansi = number;
        return true;
    case Word::DefaultFont:
        m_defaultFont = number;
        return true;
    case Word::FontCharset:
        if (state().destination == Destination::Fonts)
            m_fonts.font(m_namedFont).charset = number;
        return true;
    case Word::FontCodePage:
        if (state().destination == Destination::Fonts)
            m_fonts.font(m_namedFont).codePage = std::max(number, 0);
        return true;
    case Word::StyleNumber:
        m_namedStyle = state().destination == Destination::Style ? number : m_namedStyle;
        state().style = number;
        return true;
    case Word::OtherStyleNumber:
        if (state().destination == Destination::Style)
            m_namedStyle = -1;
        return true;
    case Word::BasedOn:
        m_newStyle.basedOn = number;
        return true;
    default:
        return false;
    }
}

void RichTextBody::setProperty(Word word, const RichTextToken &token)
{
    State &now = state();
    const bool isOn = !token.hasNumber || token.number != 0;
    switch (word) {
    case Word::ParagraphDefaults:
        now.style = 0;
        now.outline = -1;
        now.list = 0;
        now.listLevel = 0;
        now.isInTable = false;
        break;
    case Word::CharacterDefaults:
        now.font = -1;
        now.isStrong = now.isEmphasised = now.isHidden = now.isDeleted = false;
        break;
    case Word::Outline:
        if (now.destination == Destination::Style)
            m_newStyle.outline = token.number;
        now.outline = token.number;
        break;
    case Word::List:
        now.list = token.number;
        break;
    case Word::ListLevel:
        now.listLevel = token.number;
        break;
    case Word::InTable:
        now.isInTable = true;
        break;
    case Word::TableDepth:
        now.isInTable = token.number > 0;
        break;
    case Word::Font:
        now.font = token.number;
        if (now.destination == Destination::Fonts)
            m_namedFont = token.number;
        break;
    case Word::Strong:
        now.isStrong = isOn;
        break;
    case Word::Emphasised:
        now.isEmphasised = isOn;
        break;
    case Word::Hidden:
        now.isHidden = isOn;
        break;
    case Word::Deleted:
        now.isDeleted = isOn;
        break;
    case Word::UnicodeFallback:
        now.fallback = std::clamp(token.number, 0, mostFallback);
        break;
    default:
        break;
    }
}

} // namespace app
