#include "app/articles/mail/mailtext.h"

#include "app/articles/archives/pageblocks.h"
#include "app/articles/document.h"
#include "app/articles/htmlpage.h"
#include "app/articles/htmltree.h"
#include "app/articles/mail/savedpage.h"
#include "app/articles/plaintext.h"

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using storage::StructureKind;
using storage::StructureRange;

namespace {

bool isHtml(const MailPart &part)
{
    return part.type == "text/html"_L1 || part.type == "application/xhtml+xml"_L1;
}

/// Lines that end in a blank go on (RFC 3676).
QString unflowed(const QString &text, bool hasSpacesAdded)
{
    const QStringList lines = text.split(u'\n');
    QString result;
    bool goesOn = false;
    qsizetype depthBefore = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QStringView line = lines[i];
        qsizetype depth = 0;
        while (depth < line.size() && line[depth] == u'>')
            ++depth;
        if (i > 0 && (!goesOn || depth != depthBefore))
            result += u'\n' + lines[i].first(depth);
        else if (i == 0)
            result += lines[i].first(depth);
        line = line.sliced(depth);
        if (line.startsWith(u' '))
            line = line.sliced(1);
        goesOn = line.endsWith(u' ') && line != u"-- ";
        depthBefore = depth;
        if (goesOn && hasSpacesAdded)
            line.chop(1);
        result += line;
    }
    return result;
}

qsizetype wordsIn(const QString &text)
{
    return text.simplified().count(u' ') + 1;
}

/// Around the text of a page stand menus and teasers of others; but a mail of many teasers has no
/// other text.
ParsedArticle readMailPage(const QString &html)
{
    ParsedArticle page = readHtml(html);
    HtmlTree tree(html);
    Document document;
    document.blocks = blocksOfElement(tree.root());
    ParsedArticle whole = articleOf(std::move(document));
    if (wordsIn(page.text) * 4 >= wordsIn(whole.text) * 3)
        return page;
    whole.metadata = std::move(page.metadata);
    whole.warnings = std::move(page.warnings);
    return whole;
}

bool holdsHtml(const MailPart &part, int depth)
{
    return isHtml(part) ||
           (depth < 4 && part.type.startsWith("multipart/"_L1) &&
            std::any_of(part.parts.begin(), part.parts.end(),
                        [depth](const MailPart &inner) { return holdsHtml(inner, depth + 1); }));
}

QString valueOf(const storage::ArticleMetadata &metadata, QLatin1StringView column)
{
    if (column == "author"_L1)
        return metadata.author;
    if (column == "dateline"_L1)
        return metadata.dateline;
    return column == "language"_L1 ? metadata.language : metadata.url;
}

} // namespace

void MailText::add(const MailPart &part)
{
    if (part.type == "message/rfc822"_L1 && !part.isAttachment) {
        if (m_article.text.isEmpty())
            addHeading(m_title, StructureKind::Title);
        addHeading(part.name, StructureKind::Heading);
        addAll(part);
    } else if (part.type == "multipart/alternative"_L1) {
        addBest(part);
    } else if (part.type == "multipart/related"_L1) {
        addRelated(part);
    } else if (part.type == "multipart/encrypted"_L1) {
        m_isEncrypted = true;
    } else if (!part.parts.empty() && part.type != "message/rfc822"_L1) {
        addAll(part);
    } else if (isHtml(part) && !part.isAttachment) {
        addBody(readMailPage(textOf(part, m_article.warnings)));
    } else if (part.type == "text/plain"_L1 && !part.isAttachment) {
        const QString text = textOf(part, m_article.warnings);
        ParsedArticle piece =
            readPlainText(part.isFlowed ? unflowed(text, part.hasSpacesAdded) : text);
        // An address on a line of its own is that of the mailing list, or one of many.
        piece.metadata.url.clear();
        piece.metadata.origins.erase(u"url"_s);
        addBody(std::move(piece));
    } else {
        leaveOut(part);
    }
}

void MailText::addHeading(const QString &text, StructureKind kind)
{
    if (text.isEmpty())
        return;
    ParsedArticle heading;
    heading.text = text;
    heading.structure.push_back(
        {kind, {0, text.toUcs4().size()}, kind == StructureKind::Heading ? u"1"_s : QString()});
    append(std::move(heading));
}

void MailText::addBody(ParsedArticle piece)
{
    if (piece.text.trimmed().isEmpty())
        return;
    m_hasBody = true;
    if (m_article.text.isEmpty() && !piece.text.startsWith(m_title))
        addHeading(m_title, StructureKind::Title);
    append(std::move(piece));
}

void MailText::addAll(const MailPart &part)
{
    for (const MailPart &inner : part.parts)
        add(inner);
}

/// The last form is the richest; but a form without text, as a picture or a link to a page is
/// one, is none.
void MailText::addBest(const MailPart &part)
{
    const auto wordsOf = [](const MailPart &form) {
        ParsedArticle alone;
        MailText text(alone, {});
        text.add(form);
        return alone.text.size();
    };
    const MailPart *best = nullptr;
    for (const MailPart &form : part.parts) {
        if (form.type != "text/x-amp-html"_L1 && holdsHtml(form, 0) && wordsOf(form) > 0)
            best = &form;
    }
    for (const MailPart &form : part.parts) {
        if (best == nullptr && form.type == "text/plain"_L1)
            best = &form;
    }
    if (best == nullptr && !part.parts.empty())
        best = &part.parts.back();
    if (best != nullptr)
        add(*best);
    for (const MailPart &form : part.parts) {
        if (&form != best && !form.name.isEmpty())
            leaveOut(form);
    }
}

/// Its pictures are part of the page and not worth a word.
void MailText::addRelated(const MailPart &part)
{
    if (const MailPart *root = rootOf(part))
        add(*root);
    for (const MailPart &inner : part.parts) {
        if (inner.isAttachment)
            leaveOut(inner);
    }
}

void MailText::leaveOut(const MailPart &part)
{
    if (part.type.endsWith("-signature"_L1) || part.type == "text/x-amp-html"_L1)
        return;
    if (part.type == "application/pkcs7-mime"_L1 && part.parts.empty() && !part.isSigned)
        m_isEncrypted = true;
    if (!part.content.isEmpty() && !part.name.isEmpty())
        m_enclosed.push_back(&part);
    else
        m_leftOut.append(part.name.isEmpty() ? part.type : part.name);
}

void MailText::append(ParsedArticle piece)
{
    // Blank lines before a boundary belong to nobody. No range reaches into them.
    while (piece.text.endsWith(u'\n'))
        piece.text.chop(1);
    const bool isFirst = m_article.text.isEmpty();
    if (!isFirst)
        m_article.text += "\n\n"_L1;
    const qsizetype shift = m_length + (isFirst ? 0 : 2);
    m_article.text += piece.text;
    m_length = shift + piece.text.toUcs4().size();
    for (StructureRange &range : piece.structure) {
        range.range = {range.range.begin + shift, range.range.end + shift};
        if (range.kind == StructureKind::Title && !isFirst)
            range = {StructureKind::Heading, range.range, u"1"_s};
        m_article.structure.push_back(std::move(range));
    }
    for (const auto column : {"author"_L1, "dateline"_L1, "language"_L1, "url"_L1})
        state(m_article.metadata, column, valueOf(piece.metadata, column),
              piece.metadata.origins[column]);
}

} // namespace app
