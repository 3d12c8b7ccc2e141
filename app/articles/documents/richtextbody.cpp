#include "app/articles/documents/richtextbody.h"

#include "app/articles/documents/fieldinstruction.h"
#include "app/articles/documents/listmarkers.h"

#include <algorithm>
#include <utility>

namespace app {

using namespace Qt::StringLiterals;
using storage::StructureKind;
using Word = RichTextWord;

namespace {

const qsizetype deepestGroup = 10000; ///< deeper ones share the state of this one
const qsizetype longestInstruction = 8192;
const qsizetype longestProperty = 4000;
const qsizetype longestName = 200;
const qsizetype longestMarker = 64;
const int deepestHeading = 8;

bool isHigh(char byte)
{
    return uchar(byte) >= 0x80;
}

void appendWithin(QString &to, const QString &text, qsizetype limit)
{
    to += QStringView(text).first(std::clamp(limit - to.size(), qsizetype(0), text.size()));
}

} // namespace

RichTextBody::RichTextBody(const QByteArray &bytes, DocumentBlocks &blocks)
    : m_tokens(bytes),
      m_blocks(blocks),
      m_states(1),
      m_isUtf8(std::any_of(bytes.begin(), bytes.end(), isHigh) && bytes.isValidUtf8())
{
}

void RichTextBody::read()
{
    using Kind = RichTextToken::Kind;
    for (RichTextToken token = m_tokens.next(); token.kind != Kind::End; token = m_tokens.next()) {
        switch (token.kind) {
        case Kind::GroupBegin:
            beginGroup();
            break;
        case Kind::GroupEnd:
            endGroup();
            break;
        case Kind::Word:
            word(token);
            break;
        case Kind::Symbol:
            symbol(token.text.front());
            break;
        case Kind::Byte:
            m_isOptional = false;
            if (m_skip > 0)
                --m_skip;
            else if (!isLeftOut())
                m_bytes += token.text.front();
            break;
        case Kind::Text:
            m_isOptional = false;
            plainBytes(token.text);
            break;
        case Kind::End:
            break;
        }
    }
    flush();
    if (isBody() && m_blocks.hasText())
        m_blocks.endParagraph(paragraphLook());
}

void RichTextBody::beginGroup()
{
    flush();
    m_skip = 0;
    m_isOptional = false;
    if (qsizetype(m_states.size()) > deepestGroup) {
        ++m_unsaved;
        return;
    }
    m_states.push_back(m_states.back());
    state().ending = Ending::Nothing;
    if (state().destination == Destination::Styles) {
        begin(Destination::Style, Ending::Style);
        m_newStyle = {};
        m_namedStyle = 0;
    } else if (state().destination == Destination::TwoForms) {
        state().destination = Destination::LeftOut;
    }
}

void RichTextBody::endGroup()
{
    flush();
    m_skip = 0;
    m_isOptional = false;
    if (m_unsaved > 0) {
        --m_unsaved;
        return;
    }
    if (m_states.size() == 1)
        return;
    const Ending ending = state().ending;
    if ((ending == Ending::Note || ending == Ending::TextBox) && m_blocks.hasText())
        m_blocks.endParagraph(paragraphLook());
    m_states.pop_back();
    switch (ending) {
    case Ending::Nothing:
    case Ending::ListText:
        break;
    case Ending::Fonts:
        m_fonts.finish();
        break;
    case Ending::Style:
        if (m_namedStyle >= 0)
            m_styles.insert(m_namedStyle, m_newStyle);
        break;
    case Ending::Field:
        m_fields.pop_back();
        break;
    case Ending::Instruction:
        endFieldInstruction();
        break;
    case Ending::Note:
        m_blocks.endNote();
        break;
    case Ending::TextBox:
        m_blocks.endTextBox();
        break;
    }
}

void RichTextBody::begin(Destination destination, Ending ending)
{
    state().destination = destination;
    state().ending = ending;
}

void RichTextBody::word(const RichTextToken &token)
{
    const bool isOptional = std::exchange(m_isOptional, false);
    const Word word = richTextWord(token.text);
    if (word == Word::Document && m_states.size() == 2 && m_unsaved == 0) {
        state().destination = Destination::Body;
        m_hasBegun = true;
        return;
    }
    const bool isSecondForm = word == Word::UnicodeForm && m_states.size() > 2 &&
                              m_states[m_states.size() - 2].destination == Destination::TwoForms;
    if (isSecondForm) {
        state().destination = m_states[m_states.size() - 2].outer;
        return;
    }
    if (isLeftOut())
        return;
    flush();
    if (word == Word::Character && m_skip > 0) {
        --m_skip;
        return;
    }
    // Some writers leave out what should stand in for a character: the next one is no such.
    m_skip = 0;
    if (beginDestination(word))
        return;
    if (isOptional) {
        if (state().ending == Ending::Style)
            m_namedStyle = -1;
        state().destination = Destination::LeftOut;
        return;
    }
    if (!addSign(word, token) && !setDocumentProperty(word, token.number))
        setProperty(word, token);
}

bool RichTextBody::addSign(Word word, const RichTextToken &token)
{
    switch (word) {
    case Word::Character:
        addText(QString(QChar(characterOf(token.text))));
        return true;
    case Word::Unicode:
        unicode(token.number);
        return true;
    case Word::LineBreak:
        addText(u"\n"_s);
        return true;
    case Word::ParagraphEnd:
        endParagraph();
        return true;
    case Word::PageBreak:
        if (isBody())
            m_blocks.addBreak();
        return true;
    case Word::RowBegin:
        m_isRowOpen = m_isRowOpen || isBody();
        return true;
    case Word::Cell:
        if (isBody())
            endCell();
        return true;
    case Word::InnerCell:
        if (isBody() && m_blocks.hasText())
            endParagraph();
        return true;
    case Word::Row:
        if (isBody()) {
            m_isRowOpen = false;
            m_blocks.endRow();
        }
        return true;
    default:
        return false;
    }
}

void RichTextBody::symbol(char sign)
{
    if (sign == '*') {
        m_isOptional = true;
        return;
    }
    m_isOptional = false;
    if (isLeftOut())
        return;
    if (m_skip > 0) {
        --m_skip;
        return;
    }
    switch (sign) {
    case '\\':
    case '{':
    case '}':
        m_bytes += sign;
        break;
    case '~':
        flush();
        addText(u"\u00a0"_s);
        break;
    case '-':
        flush();
        addText(u"\u00ad"_s);
        break;
    case '_':
        flush();
        addText(u"\u2011"_s);
        break;
    case '\t':
        flush();
        addText(u"\t"_s);
        break;
    case '\n':
    case '\r':
        flush();
        endParagraph();
        break;
    default:
        break;
    }
}

void RichTextBody::unicode(int number)
{
    // A signed number of 16 bits, though some writers give the code point itself.
    const uint code = uint(number < 0 ? number + 0x10000 : number);
    m_skip = state().fallback;
    if (code <= 0xffff) {
        addText(QString(QChar(char16_t(code))));
    } else if (code <= 0x10ffff) {
        const char32_t character = code;
        addText(QString::fromUcs4(&character, 1));
    }
}

void RichTextBody::plainBytes(QByteArrayView bytes)
{
    if (isLeftOut())
        return;
    const qsizetype skipped = std::min<qsizetype>(m_skip, bytes.size());
    m_skip -= int(skipped);
    bytes = bytes.sliced(skipped);
    if (m_isUtf8 && std::any_of(bytes.begin(), bytes.end(), isHigh)) {
        flush();
        addText(QString::fromUtf8(bytes));
    } else {
        m_bytes.append(bytes.data(), bytes.size());
    }
}

void RichTextBody::flush()
{
    if (m_bytes.isEmpty())
        return;
    const int font = state().font >= 0 ? state().font : m_defaultFont;
    // Names of fonts and styles are no text in one of these fonts.
    const bool isName =
        state().destination == Destination::Fonts || state().destination == Destination::Style;
    const int codePage = isName ? m_ansi : m_fonts.codePageOf(font, m_ansi);
    const bool isAscii =
        codePage != CodePages::symbols && std::none_of(m_bytes.begin(), m_bytes.end(), isHigh);
    const QString text =
        isAscii ? QString::fromLatin1(m_bytes) : m_codePages.decoded(m_bytes, codePage);
    m_bytes.clear();
    addText(text);
}

void RichTextBody::addText(const QString &text)
{
    const State &now = state();
    switch (now.destination) {
    case Destination::Body: {
        if (now.isHidden || now.isDeleted)
            return;
        // The first text after a table's rows that is in no row.
        if (!now.isInTable && !m_isRowOpen && m_blocks.isInTable() && !m_blocks.hasText())
            m_blocks.endTable();
        const int font = now.font >= 0 ? now.font : m_defaultFont;
        m_blocks.addText(withSymbols(text, m_fonts.nameOf(font)), look());
        break;
    }
    case Destination::Fonts:
        appendWithin(m_fonts.font(m_namedFont).name, QString(text).remove(u';'), longestName);
        break;
    case Destination::Style:
        appendWithin(m_newStyle.name, QString(text).remove(u';'), longestName);
        break;
    case Destination::Property:
        appendWithin(*m_property, text, longestProperty);
        break;
    case Destination::ListText:
        appendWithin(m_marker, text, longestMarker);
        m_markerFont = now.font;
        break;
    case Destination::Instruction:
        appendWithin(m_fields.back().instruction, text, longestInstruction);
        break;
    case Destination::LeftOut:
    case Destination::Shape:
    case Destination::Styles:
    case Destination::Info:
    case Destination::Field:
    case Destination::TwoForms:
        break;
    }
}

CharacterLook RichTextBody::look() const
{
    const State &now = state();
    return {now.isStrong, now.isEmphasised, now.link < 0 ? QString() : m_links[size_t(now.link)]};
}

void RichTextBody::endFieldInstruction()
{
    FieldState &field = m_fields.back();
    const QString address = hyperlinkOf(field.instruction);
    if (!address.isEmpty()) {
        m_links.push_back(address);
        field.link = int(m_links.size()) - 1;
    }
    const QString sign = symbolOf(field.instruction);
    if (!sign.isEmpty() && !state().isHidden && !state().isDeleted)
        m_blocks.addText(sign, look());
}

void RichTextBody::endParagraph()
{
    // A deleted or hidden end joins the paragraph with the next.
    if (!isBody() || state().isHidden || state().isDeleted)
        return;
    if (m_blocks.hasText()) {
        if (state().isInTable && !m_blocks.isInTable())
            m_blocks.beginTable();
        m_blocks.endParagraph(paragraphLook());
    } else {
        m_blocks.addEmptyParagraph();
    }
    m_marker.clear();
}

void RichTextBody::endCell()
{
    if (!m_blocks.isInTable())
        m_blocks.beginTable();
    if (m_blocks.hasText())
        m_blocks.endParagraph(paragraphLook());
    m_marker.clear();
    m_blocks.endCell();
    m_isRowOpen = true;
}

ParagraphLook RichTextBody::paragraphLook()
{
    const State &now = state();
    StyleRole role = m_styles.roleOf(now.style);
    const bool canBeHeading = role.kind == StructureKind::Paragraph && !role.isQuotation;
    if (now.outline >= 0 && now.outline <= deepestHeading && canBeHeading)
        role = headingRole(now.outline + 1);
    ParagraphLook look;
    look.kind = role.kind;
    look.value = role.value;
    look.isQuotation = role.isQuotation;
    const QString marker = m_marker.trimmed();
    if (!marker.isEmpty()) {
        const bool isSign =
            marker.size() == 1 || std::none_of(marker.begin(), marker.end(),
                                               [](QChar c) { return c.isLetterOrNumber(); });
        look.marker = isSign ? bulletMarker(marker, m_fonts.nameOf(m_markerFont)) : marker;
        look.listLevel = std::max(now.listLevel, 0);
        look.list = QString::number(now.list);
    }
    return look;
}

} // namespace app
