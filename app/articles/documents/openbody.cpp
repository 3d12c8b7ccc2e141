#include "app/articles/documents/openbody.h"

#include "app/articles/documents/listmarkers.h"
#include "app/articles/documents/opennames.h"

#include <QHash>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using storage::StructureKind;

namespace {

const int mostBlanks = 1000; ///< that one element stands for
const qsizetype longestAddress = 8192;

bool isXmlBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

} // namespace

enum class OpenBody::Tag : quint8 {
    Other, ///< what only encloses
    LeftOut,
    Document, ///< encloses, and begins the text
    Paragraph,
    Heading,
    Span,
    Link,
    Blanks,
    Tab,
    LineBreak,
    List,
    Item,
    ListHeader,
    Note,
    NoteBody,
    Table,
    Row,
    Cell,
    Drawing,
    Changes,
    Change,
    Deletion,
    ChangeStart,
    ChangeEnd,
};

OpenBody::OpenBody(DocumentBlocks &blocks, const OpenStyles &styles)
    : m_blocks(blocks),
      m_styles(styles),
      m_lists(styles)
{
}

OpenBody::Tag OpenBody::tagOf(const QXmlStreamReader &xml)
{
    static const QHash<QStringView, Tag> texts{
        {u"p", Tag::Paragraph},
        {u"h", Tag::Heading},
        {u"span", Tag::Span},
        {u"a", Tag::Link},
        {u"s", Tag::Blanks},
        {u"tab", Tag::Tab},
        {u"line-break", Tag::LineBreak},
        {u"list", Tag::List},
        {u"list-item", Tag::Item},
        {u"list-header", Tag::ListHeader},
        {u"note", Tag::Note},
        {u"note-body", Tag::NoteBody},
        {u"note-citation", Tag::LeftOut},
        {u"tracked-changes", Tag::Changes},
        {u"changed-region", Tag::Change},
        {u"deletion", Tag::Deletion},
        {u"insertion", Tag::LeftOut},
        {u"format-change", Tag::LeftOut},
        {u"change-start", Tag::ChangeStart},
        {u"change-end", Tag::ChangeEnd},
        {u"ruby-text", Tag::LeftOut},
        {u"script", Tag::LeftOut},
    };
    static const QHash<QStringView, Tag> offices{
        {u"document", Tag::Other},
        {u"document-content", Tag::Other},
        {u"body", Tag::Other},
        {u"text", Tag::Document},
    };
    const QStringView name = xml.name();
    switch (openNamespaceOf(xml)) {
    case OpenNamespace::Text:
        if (name.endsWith(u"-source") || name.endsWith(u"-decls"))
            return Tag::LeftOut;
        // Lists of what stands elsewhere in the document.
        if (name == u"table-of-content" || name.endsWith(u"-index"))
            return Tag::LeftOut;
        return texts.value(name, Tag::Other);
    case OpenNamespace::Office:
        return offices.value(name, Tag::LeftOut); // annotations, forms, styles, pictures
    case OpenNamespace::Table:
        return name == u"table"                ? Tag::Table
               : name == u"table-row"          ? Tag::Row
               : name == u"table-cell"         ? Tag::Cell
               : name == u"covered-table-cell" ? Tag::Cell
               : name == u"table-rows" || name == u"table-header-rows" || name == u"table-row-group"
                   ? Tag::Other
                   : Tag::LeftOut;
    case OpenNamespace::Draw:
        return name.startsWith(u"object") || name == u"image" || name == u"plugin" ||
                       name == u"applet"
                   ? Tag::LeftOut
                   : Tag::Drawing;
    default:
        return Tag::LeftOut;
    }
}

bool OpenBody::begin(const QXmlStreamReader &xml)
{
    const Tag tag = tagOf(xml);
    const Frame around = m_frames.empty() ? Frame{Tag::Other} : m_frames.back();
    const auto hides = [&xml] {
        return openAttribute(xml, u"display") == "none"_L1 ||
               openAttribute(xml, u"is-hidden") == "true"_L1;
    };
    Frame frame = around;
    frame.tag = tag;
    switch (tag) {
    case Tag::LeftOut:
        return false;
    case Tag::Other:
        if (hides())
            return false;
        break;
    case Tag::Document:
        m_hasText = true;
        break;
    case Tag::Paragraph:
    case Tag::Heading:
        beginParagraph(xml, tag, frame);
        break;
    case Tag::Span: {
        const OpenStyle &style = m_styles.characterStyle(openAttribute(xml, u"style-name"));
        frame.isStrong = style.isStrong.value_or(frame.isStrong);
        frame.isEmphasised = style.isEmphasised.value_or(frame.isEmphasised);
        frame.isHidden = style.isHidden.value_or(frame.isHidden);
        frame.font = style.font.value_or(frame.font);
        break;
    }
    case Tag::Link:
        m_links.push_back(openAttribute(xml, u"href").left(longestAddress));
        frame.link = int(m_links.size()) - 1;
        break;
    case Tag::Blanks:
    case Tag::Tab:
    case Tag::LineBreak:
        addSign(tag, xml, around);
        return false;
    case Tag::Changes:
        break;
    case Tag::Change:
    case Tag::Deletion:
    case Tag::ChangeStart:
    case Tag::ChangeEnd:
        beginChange(tag, xml);
        return tag == Tag::Change;
    case Tag::List:
        m_lists.beginList(openAttribute(xml, u"id"), openAttribute(xml, u"style-name"),
                          openAttribute(xml, u"continue-list"),
                          openAttribute(xml, u"continue-numbering") == "true"_L1);
        break;
    case Tag::Item: {
        bool isNumber = false;
        const int start = openAttribute(xml, u"start-value").toInt(&isNumber);
        m_lists.beginItem(isNumber ? std::max(start, 0) : -1);
        break;
    }
    case Tag::ListHeader:
        m_lists.beginHeader();
        break;
    case Tag::Note:
        if (around.isHidden || m_paragraphs.empty() || !m_deleting.isEmpty())
            return false;
        m_notes.push_back(m_blocks.addNoteMark(lookOf(around)));
        m_paragraphs.back().isAfterBlank = false;
        frame = Frame{tag};
        break;
    case Tag::NoteBody:
        if (around.tag != Tag::Note)
            return false;
        m_blocks.beginNote(m_notes.back());
        break;
    case Tag::Table:
        if (hides())
            return false;
        m_blocks.beginTable();
        frame.takesText = false;
        break;
    case Tag::Row:
    case Tag::Cell:
        break;
    case Tag::Drawing:
        frame = Frame{tag};
        frame.isDrawing = true;
        // Of shapes within shapes the outermost is the text box.
        if (!around.isDrawing)
            m_blocks.beginTextBox();
        else
            frame.tag = Tag::Other;
        break;
    }
    m_frames.push_back(frame);
    return true;
}

/// What was deleted stands aside, or, as LibreOffice writes it into one XML file, in the text
/// between two marks.
void OpenBody::beginChange(Tag tag, const QXmlStreamReader &xml)
{
    if (tag == Tag::Change) {
        m_region = openAttribute(xml, u"id");
    } else if (tag == Tag::Deletion) {
        m_deletions.insert(m_region);
    } else {
        const QString id = openAttribute(xml, u"change-id");
        if (tag == Tag::ChangeEnd)
            m_deleting.remove(id);
        else if (m_deletions.contains(id))
            m_deleting.insert(id);
    }
}

void OpenBody::beginParagraph(const QXmlStreamReader &xml, Tag tag, Frame &frame)
{
    Paragraph paragraph;
    paragraph.style = openAttribute(xml, u"style-name");
    if (tag == Tag::Heading)
        paragraph.headingLevel = std::max(1, openAttribute(xml, u"outline-level").toInt());
    const OpenStyle &style = m_styles.paragraphStyle(paragraph.style);
    frame.takesText = true;
    frame.isDrawing = false;
    frame.isStrong = style.isStrong.value_or(false);
    frame.isEmphasised = style.isEmphasised.value_or(false);
    frame.isHidden = style.isHidden.value_or(false);
    frame.font = style.font.value_or(QString());
    m_paragraphs.push_back(std::move(paragraph));
}

void OpenBody::end()
{
    if (m_frames.empty())
        return;
    const Tag tag = m_frames.back().tag;
    m_frames.pop_back();
    switch (tag) {
    case Tag::Paragraph:
    case Tag::Heading:
        endParagraph();
        break;
    case Tag::List:
        m_lists.endList();
        break;
    case Tag::Note:
        m_notes.pop_back();
        break;
    case Tag::NoteBody:
        m_blocks.endNote();
        break;
    case Tag::Table:
        m_blocks.endTable();
        break;
    case Tag::Row:
        m_blocks.endRow();
        break;
    case Tag::Cell:
        m_blocks.endCell();
        break;
    case Tag::Drawing:
        m_blocks.endTextBox();
        break;
    default:
        break;
    }
}

void OpenBody::text(QStringView text)
{
    if (m_frames.empty() || !m_frames.back().takesText || m_paragraphs.empty())
        return;
    // Blanks, tabs and line ends count as one blank, and as none where the paragraph begins.
    bool &isAfterBlank = m_paragraphs.back().isAfterBlank;
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text) {
        const bool isBlank = isXmlBlank(c);
        if (!isBlank)
            shown += c;
        else if (!isAfterBlank)
            shown += u' ';
        isAfterBlank = isBlank;
    }
    addCharacters(shown, m_frames.back());
}

void OpenBody::addSign(Tag tag, const QXmlStreamReader &xml, const Frame &around)
{
    if (!around.takesText || m_paragraphs.empty())
        return;
    m_paragraphs.back().isAfterBlank = false;
    if (tag == Tag::Tab) {
        addCharacters(u"\t", around);
    } else if (tag == Tag::LineBreak) {
        addCharacters(u"\n", around);
    } else {
        const QString count = openAttribute(xml, u"c");
        const int blanks = count.isEmpty() ? 1 : std::clamp(count.toInt(), 1, mostBlanks);
        addCharacters(QString(blanks, u' '), around);
    }
}

void OpenBody::addCharacters(QStringView text, const Frame &frame)
{
    if (!frame.isHidden && m_deleting.isEmpty() && !text.isEmpty())
        m_blocks.addText(withSymbols(text.toString(), frame.font), lookOf(frame));
}

CharacterLook OpenBody::lookOf(const Frame &frame) const
{
    return {frame.isStrong, frame.isEmphasised,
            frame.link < 0 ? QString() : m_links[size_t(frame.link)]};
}

ParagraphLook OpenBody::paragraphLook(const Paragraph &paragraph)
{
    const OpenStyle &style = m_styles.paragraphStyle(paragraph.style);
    StyleRole role = style.role.value_or(StyleRole{});
    const bool canBeHeading =
        role.kind == StructureKind::Paragraph || role.kind == StructureKind::Heading;
    if (paragraph.headingLevel > 0 && canBeHeading)
        role = headingRole(paragraph.headingLevel);
    ParagraphLook look;
    look.kind = role.kind;
    look.value = role.value;
    look.isQuotation = role.isQuotation;
    m_lists.mark(look, style);
    return look;
}

void OpenBody::endParagraph()
{
    const Paragraph paragraph = std::move(m_paragraphs.back());
    m_paragraphs.pop_back();
    if (!m_deleting.isEmpty()) // its end was deleted, too
        return;
    const ParagraphLook look = paragraphLook(paragraph);
    if (m_blocks.hasText())
        m_blocks.endParagraph(look);
    else
        m_blocks.addEmptyParagraph();
}

} // namespace app
