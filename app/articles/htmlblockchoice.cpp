#include "app/articles/htmlblockchoice.h"

#include "app/articles/articlelines.h"
#include "app/articles/dates.h"
#include "app/articles/htmlmetadata.h"
#include "app/articles/pagewording.h"
#include "app/articles/parsedarticle.h"

#include <QRegularExpression>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using storage::StructureKind;

namespace {

const qsizetype shortestLooseText = 60;
const qsizetype shortestItem = 25;  ///< of a list before the text
const qsizetype shortestTitle = 15; ///< that stands behind a site's name
const int headerParagraphs = 2;     ///< a byline may stand below so much running text

bool isLong(const ArticleBlock &block)
{
    return block.text.size() >= shortestLooseText;
}

/// Takes the lines below the first one off @p block.
ArticleBlock belowTitle(ArticleBlock &block)
{
    ArticleBlock below = block;
    const qsizetype end = block.text.indexOf(u'\n');
    below.inlines.clear();
    below.text = end < 0 ? QString() : block.text.sliced(end + 1);
    if (end >= 0) {
        block.inlines.clear();
        block.text.truncate(end);
    }
    return below;
}

QString bylineNames(const QString &line)
{
    const QString names = authorOfByline(line);
    return withoutPost(names.isEmpty() ? withoutBy(line) : names);
}

/// The day behind the names of a byline: "By Ana Ruiz | June 6, 2013", "Ana Ruiz on June 6, 2013".
QString dateBehindNames(const QString &line)
{
    static const QRegularExpression separator(
        u"\\s*[|•·–—-]\\s*|\\s+(?=(?:on|published|posted|updated)\\b)|,\\s+|\\s+(?=\\d)"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (auto match = separator.globalMatch(line); match.hasNext();) {
        const QString date = dateOfLine(QStringView(line).sliced(match.next().capturedEnd()));
        if (!date.isEmpty())
            return date;
    }
    return {};
}

} // namespace

HtmlBlockChoice::HtmlBlockChoice(const HtmlContent &content, QString title,
                                 storage::ArticleMetadata &metadata)
    : m_content(content),
      m_title(std::move(title)),
      m_metadata(metadata),
      m_isShort(content.body->prose == 0)
{
}

bool HtmlBlockChoice::isWanted(ArticleBlock &block, const HtmlBlockContext &context,
                               const ArticleBlock *last, std::vector<ArticleBlock> &before)
{
    if (m_content.headline == nullptr && last == nullptr && splitTitle(block, before)) {
        last = &before.back();
        if (block.text.isEmpty())
            return false;
    }
    if (block.kind == StructureKind::Title)
        return true;
    if (takeInitial(block, context))
        return false;
    if (isFurniture(block) || (m_hasProse && context.isLoose && noticeWeight(block.text) >= 2))
        return false;
    if (const std::optional<bool> isHeaderWanted = isHeaderLineWanted(block, context))
        return *isHeaderWanted;
    if (!m_hasProse && context.part == Part::Standfirst && m_isAfterHeadline &&
        block.kind == StructureKind::Paragraph) {
        block.kind = StructureKind::Subtitle;
        return true;
    }
    if (block.kind == StructureKind::Caption)
        return true;
    if (!m_hasProse && isByline(block)) {
        block.kind = StructureKind::Byline;
        return true;
    }
    if (isSecondHeadline(block, last)) {
        block.kind = StructureKind::Subtitle;
        block.value.clear();
        return true;
    }
    if (!isOfText(block, context))
        return false;
    if (endsSentence(block.text) || isLong(block)) {
        m_hasProse = true;
        ++m_paragraphs;
    }
    return true;
}

/// Some pages set the first letter of a text in a box of its own; it is put back before the word
/// that it begins. Whether @p block is such a letter.
bool HtmlBlockChoice::takeInitial(ArticleBlock &block, const HtmlBlockContext &context)
{
    if (context.isLoose && block.text.size() == 1 && block.text[0].isUpper()) {
        m_initial = block.text;
        return true;
    }
    if (!m_initial.isEmpty() && !block.text.isEmpty() && block.text[0].isLower()) {
        block.text.prepend(m_initial);
        for (InlineRange &range : block.inlines) {
            range.begin += range.begin > 0 ? 1 : 0;
            ++range.end;
        }
    }
    m_initial.clear();
    return false;
}

/// Moves a headline that opens the text to @p before; @p block is what stands below it.
bool HtmlBlockChoice::splitTitle(ArticleBlock &block, std::vector<ArticleBlock> &before)
{
    if (!isTitle(block.text.section(u'\n', 0, 0)))
        return false;
    ArticleBlock below = belowTitle(block);
    block.kind = StructureKind::Title;
    m_isAfterHeadline = true;
    before.push_back(std::move(block));
    block = std::move(below);
    return true;
}

/// Old pages set their headline in large type, not as a heading.
bool HtmlBlockChoice::isTitle(const QString &text) const
{
    if (m_title.isEmpty() || text.size() < shortestTitle)
        return !m_title.isEmpty() && text.compare(m_title, Qt::CaseInsensitive) == 0;
    const QString title = m_title.toCaseFolded();
    const QString line = text.toCaseFolded();
    return title == line || title.endsWith(u": "_s + line) || title.endsWith(u" - "_s + line) ||
           title.endsWith(u"| "_s + line);
}

/// States what a line above the text says of author or day; nothing for any other block.
std::optional<bool> HtmlBlockChoice::isHeaderLineWanted(ArticleBlock &block,
                                                        const HtmlBlockContext &context)
{
    if (!isInHeader())
        return {};
    const bool isSentence = endsSentence(block.text);
    if (context.part == Part::Byline && block.text.size() < 160 && !(m_hasProse && isSentence)) {
        return isNamedBylineWanted(block, context);
    }
    if (block.kind == StructureKind::Caption || block.text.size() >= 120)
        return {};
    const QString date = dateOfLine(block.text);
    if ((date.isEmpty() || m_hasProse) && context.part != Part::Date)
        return {};
    state(m_metadata, "date_published"_L1, date, u"date line"_s);
    return false;
}

bool HtmlBlockChoice::isInHeader() const
{
    return m_paragraphs < headerParagraphs;
}

/// A byline, alone or with the writer's post and the day on lines of their own.
bool HtmlBlockChoice::isByline(const ArticleBlock &block)
{
    const QStringList lines = block.text.split(u'\n');
    const QString author = authorOfByline(lines.front());
    if (author.isEmpty() || lines.size() > 4 || endsSentence(lines.back()))
        return false;
    state(m_metadata, "author"_L1, withoutPost(author), u"byline"_s);
    stateDates(lines);
    return true;
}

/// Of a block that the page names as a byline; some say no more than the day in it.
bool HtmlBlockChoice::isNamedBylineWanted(ArticleBlock &block, const HtmlBlockContext &context)
{
    static const QRegularExpression lineEnd(u"\\n|\\s+(?=(?:By|BY|Von|Par|Por)\\s+\\p{Lu})"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QStringList lines = block.text.split(lineEnd);
    const bool isDate = std::all_of(lines.begin(), lines.end(), [](const QString &line) {
        return !dateOfLine(line).isEmpty();
    });
    for (const QString &line : lines) {
        if (dateOfLine(line).isEmpty())
            state(m_metadata, "author"_L1, bylineNames(line), u"byline"_s);
    }
    stateDates(lines);
    block.kind = StructureKind::Byline;
    return !isDate && (m_isAfterHeadline || context.isInBody);
}

void HtmlBlockChoice::stateDates(const QStringList &lines)
{
    if (m_hasProse)
        return;
    for (const QString &line : lines) {
        state(m_metadata, "date_published"_L1, dateOfLine(line), u"date line"_s);
        state(m_metadata, "date_published"_L1, dateBehindNames(line), u"date line"_s);
    }
}

/// A heading right below the headline is no section of the text.
bool HtmlBlockChoice::isSecondHeadline(const ArticleBlock &block, const ArticleBlock *last) const
{
    return !m_hasProse && block.kind == StructureKind::Heading && last != nullptr &&
           last->kind == StructureKind::Title && block.text.count(u' ') >= 3 &&
           block.text.size() >= shortestItem;
}

bool HtmlBlockChoice::isOfText(const ArticleBlock &block, const HtmlBlockContext &context) const
{
    if (endsSentence(block.text))
        return context.isInBody || m_isAfterHeadline;
    // Buttons and topics of a page are lists, too.
    if (!m_hasProse && block.kind == StructureKind::ListItem && block.text.size() < shortestItem &&
        !m_isShort)
        return false;
    // Above the headline stand the names of sections.
    if (m_content.headline != nullptr && !m_isAfterHeadline && !isLong(block))
        return false;
    // Between headline and text stand times of reading, topics and buttons.
    if (!context.isInBody)
        return m_isAfterHeadline && isLong(block);
    return !context.isLoose || isLong(block) || m_isShort || isLooseHeading(block, context);
}

/// What pages without headings and paragraphs set between their lines: bold words, and the times of
/// a live ticker.
bool HtmlBlockChoice::isLooseHeading(const ArticleBlock &block,
                                     const HtmlBlockContext &context) const
{
    return m_hasProse && context.isInBody &&
           (isTimeOfDay(block.text) ||
            (block.isAllStrong() && block.text.count(u' ') >= 1 &&
             std::none_of(block.inlines.begin(), block.inlines.end(), [](const InlineRange &range) {
                 return range.kind == StructureKind::Link;
             })));
}

void HtmlBlockChoice::stateTime(const HtmlNode &node)
{
    static const QRegularExpression changed(u"updat|modif|changed|edited|aktualis"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    for (const HtmlNode *element = &node; element != nullptr && element->order + 12 > node.order;
         element = element->parent) {
        if (changed
                .match(element->attribute("class"_L1) + element->attribute("itemprop"_L1) +
                       element->attribute("id"_L1))
                .hasMatch())
            return;
    }
    if (m_hasProse || changed.match(node.parent->shownText().left(40)).hasMatch())
        return;
    QString date = isoDate(node.attribute("datetime"_L1));
    if (date.isEmpty())
        date = dateOfLine(node.shownText());
    state(m_metadata, "date_published"_L1, date, u"time"_s);
}

} // namespace app
