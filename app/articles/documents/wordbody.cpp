#include "app/articles/documents/wordbody.h"

#include "app/articles/documents/fieldinstruction.h"
#include "app/articles/documents/listmarkers.h"
#include "app/articles/documents/wordnames.h"

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using storage::StructureKind;

namespace {

const qsizetype longestInstruction = 8192;

} // namespace

WordBody::WordBody(DocumentBlocks &blocks, const WordStyles &styles, WordNumbering &numbering,
                   Fields fields)
    : m_blocks(blocks),
      m_styles(styles),
      m_numbering(numbering),
      m_mode(fields)
{
}

bool WordBody::isMark() const
{
    // Properties of a paragraph's mark stand in those of the paragraph.
    const size_t count = m_frames.size();
    return count >= 2 && m_frames[count - 1].tag == WordTag::RunProperties &&
           m_frames[count - 2].tag == WordTag::ParagraphProperties;
}

bool WordBody::begin(const QXmlStreamReader &xml)
{
    const WordTag tag = wordTagOf(xml);
    const QStringView space =
        xml.attributes().value(u"http://www.w3.org/XML/1998/namespace"_s, u"space"_s);
    const bool keepsSpaces =
        space.isEmpty() ? !m_frames.empty() && m_frames.back().keepsSpaces : space == u"preserve";
    if (!enter(tag, xml))
        return false;
    m_frames.push_back({tag, keepsSpaces});
    return true;
}

bool WordBody::enter(WordTag tag, const QXmlStreamReader &xml)
{
    const WordTag parent = m_frames.empty() ? WordTag::Other : m_frames.back().tag;
    switch (tag) {
    case WordTag::LeftOut:
        return false;
    case WordTag::Paragraph:
        m_paragraphs.emplace_back();
        break;
    case WordTag::Run:
        m_runs.emplace_back();
        break;
    case WordTag::Deletion:
        if (parent == WordTag::RowProperties && !m_rowsRemoved.empty())
            m_rowsRemoved.back() = true;
        else if (isMark() && !m_paragraphs.empty())
            m_paragraphs.back().isMarkRemoved = true;
        return false;
    case WordTag::Hyperlink: {
        const QString anchor = wordAttribute(xml, u"anchor");
        QString address = m_links.value(relationshipAttribute(xml, u"id"));
        if (!address.isEmpty() && !anchor.isEmpty() && !address.contains(u'#'))
            address += u'#' + anchor;
        m_hyperlinks.push_back(address);
        break;
    }
    case WordTag::SimpleField: {
        const QString instruction = wordAttribute(xml, u"instr").left(longestInstruction);
        if (isListOfPlaces(instruction))
            return false;
        m_hyperlinks.push_back(hyperlinkOf(instruction));
        break;
    }
    case WordTag::Footnote:
    case WordTag::Endnote: {
        const QString key = (tag == WordTag::Footnote ? u'f' : u'e') + wordAttribute(xml, u"id");
        const auto number = m_notes.constFind(key);
        if (number == m_notes.constEnd())
            return false;
        m_blocks.beginNote(*number);
        m_notes.remove(key);
        break;
    }
    case WordTag::Table:
        endLooseText();
        m_blocks.beginTable();
        break;
    case WordTag::Row:
        m_rowsRemoved.push_back(false);
        break;
    case WordTag::TextBox:
        m_blocks.beginTextBox();
        break;
    case WordTag::Alternatives:
        m_choices.emplace_back();
        break;
    case WordTag::Choice:
    case WordTag::Fallback:
        // They say the same in several ways.
        if (parent != WordTag::Alternatives || std::exchange(m_choices.back().isMade, true))
            return false;
        break;
    case WordTag::ContentControl:
        m_choices.emplace_back();
        break;
    case WordTag::Placeholder:
        if (parent == WordTag::ContentControlProperties && !m_choices.empty())
            m_choices.back().isMade = isOn(xml);
        return false;
    case WordTag::Gallery:
        // The same name in every language of Word.
        if (!m_choices.empty() && wordAttribute(xml, u"val") == "Table of Contents"_L1)
            m_choices.back().isMade = true;
        return false;
    case WordTag::ContentControlContent:
        if (parent == WordTag::ContentControl && m_choices.back().isMade)
            return false;
        break;
    default:
        stateProperty(tag, xml);
        break;
    }
    return true;
}

void WordBody::stateProperty(WordTag tag, const QXmlStreamReader &xml)
{
    const WordTag parent = m_frames.empty() ? WordTag::Other : m_frames.back().tag;
    const auto value = [&xml] { return wordAttribute(xml, u"val"); };
    if (parent == WordTag::ParagraphProperties || parent == WordTag::NumberingProperties) {
        if (m_paragraphs.empty())
            return;
        Paragraph &paragraph = m_paragraphs.back();
        if (tag == WordTag::Style)
            paragraph.style = value();
        else if (tag == WordTag::Outline)
            paragraph.outline = value().toInt();
        else if (tag == WordTag::ListNumber)
            paragraph.list = value().toInt();
        else if (tag == WordTag::ListLevel)
            paragraph.listLevel = value().toInt();
    } else if (isMark()) {
        // What hides the mark joins the paragraph with the next.
        if (tag == WordTag::Vanish && isOn(xml) && !m_paragraphs.empty())
            m_paragraphs.back().isMarkRemoved = true;
    } else if (parent == WordTag::RunProperties && !m_runs.empty()) {
        Run &run = m_runs.back();
        if (tag == WordTag::RunStyle)
            run.style = value();
        else if (tag == WordTag::Bold)
            run.isStrong = isOn(xml);
        else if (tag == WordTag::Italic)
            run.isEmphasised = isOn(xml);
        else if (tag == WordTag::Vanish)
            run.isHidden = isOn(xml);
        else if (tag == WordTag::Fonts)
            run.font = wordAttribute(xml, u"ascii");
    } else if (parent == WordTag::Run) {
        switch (tag) {
        case WordTag::Tab:
            addCharacters(u"\t");
            break;
        case WordTag::Return:
            addCharacters(u"\n");
            break;
        case WordTag::Break: {
            const QString type = wordAttribute(xml, u"type");
            if (type != "page"_L1 && type != "column"_L1)
                addCharacters(u"\n");
            else if (!isHidden())
                m_blocks.addBreak();
            break;
        }
        case WordTag::NoBreakHyphen:
            addCharacters(u"\u2011");
            break;
        case WordTag::SoftHyphen:
            addCharacters(u"\u00ad");
            break;
        case WordTag::Symbol:
            addCharacters(symbolText(wordAttribute(xml, u"char").toUInt(nullptr, 16),
                                     wordAttribute(xml, u"font")));
            break;
        case WordTag::FieldCharacter:
            fieldCharacter(wordAttribute(xml, u"fldCharType"));
            break;
        case WordTag::FootnoteReference:
        case WordTag::EndnoteReference: {
            const QString mark = wordAttribute(xml, u"customMarkFollows");
            addNoteMark((tag == WordTag::FootnoteReference ? u'f' : u'e') +
                        wordAttribute(xml, u"id"));
            m_runs.back().isMark = !mark.isEmpty() && mark != "0"_L1 && mark != "false"_L1;
            break;
        }
        default:
            break;
        }
    }
}

void WordBody::end()
{
    if (m_frames.empty())
        return;
    const WordTag tag = m_frames.back().tag;
    m_frames.pop_back();
    leave(tag);
}

void WordBody::leave(WordTag tag)
{
    switch (tag) {
    case WordTag::Paragraph:
        endParagraph();
        break;
    case WordTag::Run:
        m_runs.pop_back();
        break;
    case WordTag::Hyperlink:
    case WordTag::SimpleField:
        m_hyperlinks.pop_back();
        break;
    case WordTag::Footnote:
    case WordTag::Endnote:
        m_blocks.endNote();
        break;
    case WordTag::Table:
        m_blocks.endTable();
        break;
    case WordTag::Row:
        if (m_rowsRemoved.back())
            m_blocks.dropRow();
        else
            m_blocks.endRow();
        m_rowsRemoved.pop_back();
        break;
    case WordTag::Cell:
        m_blocks.endCell();
        break;
    case WordTag::TextBox:
        m_blocks.endTextBox();
        break;
    case WordTag::Alternatives:
    case WordTag::ContentControl:
        m_choices.pop_back();
        break;
    default:
        break;
    }
    if (m_frames.empty() && m_mode == Fields::Trusted && (isInInstruction() || m_leftOut > 0))
        m_hasOpenField = true;
}

void WordBody::text(QStringView text)
{
    if (m_frames.empty())
        return;
    const Frame &frame = m_frames.back();
    if (frame.tag == WordTag::Instruction) {
        if (!m_fields.empty() && !m_fields.back().isResult &&
            m_fields.back().instruction.size() < longestInstruction)
            m_fields.back().instruction += text;
        return;
    }
    if (frame.tag != WordTag::Text)
        return;
    if (!frame.keepsSpaces)
        text = text.trimmed();
    // A line end within a text is as good as a blank.
    QString line = text.toString().replace(u'\n', u' ');
    if (!m_runs.empty())
        line = withSymbols(line, m_runs.back().font);
    addCharacters(line);
}

bool WordBody::isText() const
{
    return !isInInstruction() && m_leftOut == 0 && !m_paragraphs.empty() && !isHidden();
}

void WordBody::addCharacters(QStringView text)
{
    const bool isMarkOfNote = !m_runs.empty() && m_runs.back().isMark;
    if (isText() && !isMarkOfNote)
        m_blocks.addText(text, look());
}

bool WordBody::isHidden() const
{
    if (m_runs.empty())
        return false;
    const Run &run = m_runs.back();
    if (run.isHidden)
        return *run.isHidden;
    const WordStyle &paragraph =
        m_styles.paragraphStyle(m_paragraphs.empty() ? QString() : m_paragraphs.back().style);
    const WordStyle &character = m_styles.characterStyle(run.style);
    return paragraph.isHidden.value_or(false) != character.isHidden.value_or(false);
}

CharacterLook WordBody::look() const
{
    CharacterLook look;
    look.link = link();
    const Run run = m_runs.empty() ? Run() : m_runs.back();
    const WordStyle &paragraph =
        m_styles.paragraphStyle(m_paragraphs.empty() ? QString() : m_paragraphs.back().style);
    const WordStyle &character = m_styles.characterStyle(run.style);
    // A style for characters within a style that is strong already turns it off again.
    const auto shown = [&](std::optional<bool> WordStyle::*property, std::optional<bool> direct) {
        if (direct)
            return *direct;
        return (m_styles.defaults().*property).value_or(false) ||
               (paragraph.*property).value_or(false) != (character.*property).value_or(false);
    };
    look.isStrong = shown(&WordStyle::isStrong, run.isStrong);
    look.isEmphasised = shown(&WordStyle::isEmphasised, run.isEmphasised);
    return look;
}

QString WordBody::link() const
{
    for (auto field = m_fields.rbegin(); field != m_fields.rend() && field - m_fields.rbegin() < 8;
         ++field) {
        if (!field->link.isEmpty())
            return field->link;
    }
    return m_hyperlinks.empty() ? QString() : m_hyperlinks.back();
}

void WordBody::fieldCharacter(const QString &type)
{
    if (m_mode == Fields::Broken)
        return;
    if (type == "begin"_L1) {
        m_fields.emplace_back();
        ++m_instructions;
    } else if (type == "separate"_L1 && !m_fields.empty() && !m_fields.back().isResult) {
        Field &field = m_fields.back();
        field.isResult = true;
        field.link = hyperlinkOf(field.instruction);
        field.isLeftOut = isListOfPlaces(field.instruction);
        m_leftOut += field.isLeftOut;
        --m_instructions;
    } else if (type == "end"_L1 && !m_fields.empty()) {
        m_instructions -= !m_fields.back().isResult;
        m_leftOut -= m_fields.back().isLeftOut;
        m_fields.pop_back();
    }
}

void WordBody::addNoteMark(const QString &key)
{
    if (!isText())
        return;
    if (!m_notes.contains(key))
        m_notes.insert(key, m_blocks.addNoteMark(look()));
}

ParagraphLook WordBody::paragraphLook(const Paragraph &paragraph)
{
    const WordStyle &style = m_styles.paragraphStyle(paragraph.style);
    ParagraphLook look;
    const StyleRole role = style.role.value_or(StyleRole{});
    look.kind = role.kind;
    look.value = role.value;
    look.isQuotation = role.isQuotation;
    const std::optional<int> outline = paragraph.outline ? paragraph.outline : style.outline;
    const bool canBeHeading = role.kind == StructureKind::Paragraph && !role.isQuotation;
    if (outline && *outline >= 0 && *outline < WordNumbering::levels &&
        (canBeHeading || role.kind == StructureKind::Heading)) {
        look.kind = StructureKind::Heading;
        look.value = headingRole(*outline + 1).value;
    } else if (paragraph.outline && role.kind == StructureKind::Heading) {
        look.kind = StructureKind::Paragraph; // a heading's style, said to be text all the same
        look.value.clear();
    }
    const int list = paragraph.list.value_or(style.list.value_or(0));
    if (list > 0) {
        const int level = std::clamp(paragraph.listLevel.value_or(style.listLevel.value_or(0)), 0,
                                     WordNumbering::levels - 1);
        const QString marker = m_numbering.nextMarker(list, level);
        if (!marker.isEmpty()) {
            look.listLevel = level;
            look.marker = marker;
            look.list = QString::number(list);
        }
    }
    return look;
}

void WordBody::endParagraph()
{
    const Paragraph paragraph = m_paragraphs.back();
    m_paragraphs.pop_back();
    if (paragraph.isMarkRemoved)
        return;
    if (m_blocks.hasText()) {
        m_blocks.endParagraph(paragraphLook(paragraph));
        return;
    }
    m_blocks.addEmptyParagraph();
    if (paragraph.list || !paragraph.style.isEmpty())
        paragraphLook(paragraph); // an empty item counts
}

void WordBody::endLooseText()
{
    if (m_blocks.hasText() && m_paragraphs.empty())
        m_blocks.endParagraph({});
}

} // namespace app
