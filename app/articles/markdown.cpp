#include "app/articles/markdown.h"

#include "app/articles/articleblocks.h"
#include "app/articles/articlelines.h"
#include "app/articles/document.h"
#include "app/articles/frontmatter.h"
#include "app/articles/htmltree.h"

#include <QRegularExpression>

#include <md4c.h>

#include <algorithm>
#include <limits>

namespace app {

using namespace Qt::StringLiterals;
using storage::StructureKind;

namespace {

const qsizetype longestPublisher = 60;
const qsizetype longestCaptionBesidePicture = 400;

/// Alternative text that a program made up: "Image 3", "IMG_2041.jpg".
QString meaningfulCaption(QString alternative)
{
    static const QRegularExpression number(u"^Image \\d+(?::\\s*|$)"_s);
    static const QRegularExpression fileName(u"^\\S*\\.(?:jpe?g|png|gif|webp|avif|svg)$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    alternative = alternative.simplified().remove(number);
    return fileName.match(alternative).hasMatch() ? QString() : alternative;
}

QString string(const MD_ATTRIBUTE &attribute)
{
    return textOfHtml(QString::fromUtf8(attribute.text, attribute.size));
}

/// "1986. A great year" is a sentence and no item 1986 of a list: the stop is escaped, outside of
/// fenced code, so that the number stays in the text.
QByteArray yearsAsText(const QByteArray &markdown)
{
    static const QRegularExpression fence(u"^\\s*(?:```|~~~)"_s);
    static const QRegularExpression year(u"^(\\s*\\d{3,9})([.)](?:\\s|$))"_s);
    QStringList lines = QString::fromUtf8(markdown).split(u'\n');
    bool isCode = false;
    for (QString &line : lines) {
        if (fence.match(line).hasMatch())
            isCode = !isCode;
        else if (!isCode)
            line.replace(year, u"\\1\\\\2"_s);
    }
    return lines.join(u'\n').toUtf8();
}

/// Collects md4c's events as blocks.
class MarkdownBlocks
{
public:
    static ArticleBlocks parse(const QString &text)
    {
        const QByteArray bytes = yearsAsText(text.toUtf8());
        MarkdownBlocks blocks;
        MD_PARSER parser{};
        parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_WIKILINKS |
                       MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_TASKLISTS |
                       MD_FLAG_NOINDENTEDCODEBLOCKS;
        parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
            static_cast<MarkdownBlocks *>(self)->enterBlock(type, detail);
            return 0;
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
            static_cast<MarkdownBlocks *>(self)->leaveBlock(type);
            return 0;
        };
        parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
            static_cast<MarkdownBlocks *>(self)->enterSpan(type, detail);
            return 0;
        };
        parser.leave_span = [](MD_SPANTYPE type, void *, void *self) {
            static_cast<MarkdownBlocks *>(self)->leaveSpan(type);
            return 0;
        };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *characters, MD_SIZE size, void *self) {
            static_cast<MarkdownBlocks *>(self)->addText(type, QString::fromUtf8(characters, size));
            return 0;
        };
        if (bytes.size() <= std::numeric_limits<MD_SIZE>::max())
            md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, &blocks);
        blocks.closeBlock();
        return std::move(blocks.m_article);
    }

private:
    struct List
    {
        bool isOrdered = false;
        unsigned next = 1;
        char delimiter = '.';
    };

    void openBlock(StructureKind kind, const QString &value = {})
    {
        closeBlock();
        m_block = ArticleBlock{};
        m_block.kind = kind;
        m_block.value = value;
        m_block.containers = m_containers;
        m_block.list = m_list;
        m_isOpen = true;
        m_pictures.clear();
        m_beginsWithPicture = false;
    }

    void closeBlock()
    {
        if (!m_isOpen)
            return;
        m_isOpen = false;
        while (!m_open.empty())
            closeInline();
        if (m_block.kind == StructureKind::Code) {
            while (m_block.text.endsWith(u'\n'))
                m_block.text.chop(1);
        } else {
            trim(m_block);
        }
        if (m_block.text.isEmpty() && !m_pictures.isEmpty()) {
            m_block.kind = StructureKind::Caption;
            m_block.text = m_pictures.join(u' ');
        } else if (m_beginsWithPicture && m_block.kind == StructureKind::Paragraph &&
                   m_block.text.size() <= longestCaptionBesidePicture) {
            m_block.kind = StructureKind::Caption;
        }
        if (!m_block.text.isEmpty())
            m_article.blocks.push_back(std::move(m_block));
    }

    void needBlock()
    {
        if (!m_isOpen)
            openBlock(isInListItem() ? StructureKind::ListItem : StructureKind::Paragraph);
    }

    bool isInListItem() const
    {
        return !m_containers.empty() &&
               m_article.containers[size_t(m_containers.back())].kind == StructureKind::ListItem;
    }

    void enterContainer(StructureKind kind, const QString &value = {})
    {
        closeBlock();
        m_article.containers.push_back({kind, value});
        m_containers.push_back(int(m_article.containers.size()) - 1);
    }

    void enterList(const List &list)
    {
        closeBlock();
        if (m_lists.empty())
            m_list = m_lastList++;
        m_lists.push_back(list);
    }

    QString nextMarker()
    {
        if (m_lists.empty() || !m_lists.back().isOrdered)
            return u"•"_s;
        List &list = m_lists.back();
        return QString::number(list.next++) + QLatin1Char(list.delimiter);
    }

    void enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            enterContainer(StructureKind::Quotation);
            break;
        case MD_BLOCK_UL:
            enterList({});
            break;
        case MD_BLOCK_OL: {
            const auto *list = static_cast<const MD_BLOCK_OL_DETAIL *>(detail);
            enterList({true, list->start, list->mark_delimiter});
            break;
        }
        case MD_BLOCK_LI:
            enterContainer(StructureKind::ListItem, nextMarker());
            break;
        case MD_BLOCK_HR:
            closeBlock();
            m_article.blocks.push_back({StructureKind::Rule, {}, {}, {}, m_containers, -1});
            break;
        case MD_BLOCK_H: {
            const auto *heading = static_cast<const MD_BLOCK_H_DETAIL *>(detail);
            openBlock(StructureKind::Heading, QString::number(heading->level));
            break;
        }
        case MD_BLOCK_CODE:
            openBlock(StructureKind::Code);
            break;
        case MD_BLOCK_HTML:
            closeBlock();
            m_html.clear();
            break;
        case MD_BLOCK_P:
            openBlock(isInListItem() ? StructureKind::ListItem : StructureKind::Paragraph);
            break;
        case MD_BLOCK_TABLE:
            closeBlock();
            m_listAroundTable = m_list;
            m_list = m_lastList++;
            break;
        case MD_BLOCK_TR:
            openBlock(StructureKind::Paragraph);
            m_cells = 0;
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            if (m_cells++ > 0)
                m_block.text += u'\t';
            break;
        case MD_BLOCK_DOC:
        case MD_BLOCK_THEAD:
        case MD_BLOCK_TBODY:
            break;
        }
    }

    void leaveBlock(MD_BLOCKTYPE type)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
        case MD_BLOCK_LI:
            closeBlock();
            m_containers.pop_back();
            break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            closeBlock();
            m_lists.pop_back();
            if (m_lists.empty())
                m_list = -1;
            break;
        case MD_BLOCK_TABLE:
            closeBlock();
            m_list = m_listAroundTable;
            break;
        case MD_BLOCK_HTML:
            addHtmlBlock();
            break;
        case MD_BLOCK_H:
        case MD_BLOCK_P:
        case MD_BLOCK_CODE:
        case MD_BLOCK_TR:
            closeBlock();
            break;
        default:
            break;
        }
    }

    void addHtmlBlock()
    {
        openBlock(m_html.contains("<figcaption"_L1, Qt::CaseInsensitive)
                      ? StructureKind::Caption
                      : StructureKind::Paragraph);
        m_block.text = textOfHtml(m_html).simplified();
        closeBlock();
    }

    void enterSpan(MD_SPANTYPE type, void *detail)
    {
        if (type == MD_SPAN_IMG) {
            needBlock();
            if (m_pictureDepth++ == 0)
                m_alternative.clear();
            return;
        }
        needBlock();
        InlineRange range;
        range.begin = m_block.text.size();
        range.end = -1;
        switch (type) {
        case MD_SPAN_EM:
            range.kind = StructureKind::Emphasis;
            break;
        case MD_SPAN_STRONG:
            range.kind = StructureKind::Strong;
            break;
        case MD_SPAN_A:
            range.kind = StructureKind::Link;
            range.value = string(static_cast<const MD_SPAN_A_DETAIL *>(detail)->href);
            break;
        case MD_SPAN_WIKILINK:
            range.kind = StructureKind::Link;
            range.value = string(static_cast<const MD_SPAN_WIKILINK_DETAIL *>(detail)->target);
            break;
        case MD_SPAN_CODE:
            range.kind = StructureKind::Code;
            break;
        default:
            range.begin = -1; // nothing to mark, but a span to leave
            break;
        }
        m_open.push_back(range);
    }

    void leaveSpan(MD_SPANTYPE type)
    {
        if (type != MD_SPAN_IMG) {
            closeInline();
            return;
        }
        if (--m_pictureDepth > 0)
            return;
        const QString caption = meaningfulCaption(m_alternative);
        if (!caption.isEmpty())
            m_pictures.append(caption);
        m_isAfterPicture = m_block.text.trimmed().isEmpty();
    }

    void closeInline()
    {
        if (m_open.empty())
            return;
        InlineRange range = m_open.back();
        m_open.pop_back();
        range.end = m_block.text.size();
        if (range.begin >= 0 && range.begin < range.end)
            m_block.inlines.push_back(range);
    }

    void addText(MD_TEXTTYPE type, const QString &text)
    {
        if (type == MD_TEXT_HTML) {
            m_html += text;
            static const QRegularExpression lineBreak(u"^<br\\s*/?>$"_s,
                                                      QRegularExpression::CaseInsensitiveOption);
            if (m_isOpen && lineBreak.match(text).hasMatch())
                m_block.text += u'\n';
            return;
        }
        const QString shown = shownText(type, text);
        if (m_pictureDepth > 0) {
            m_alternative += shown;
            return;
        }
        needBlock();
        if (m_isAfterPicture && (type == MD_TEXT_SOFTBR || type == MD_TEXT_BR))
            m_beginsWithPicture = true;
        m_isAfterPicture = m_isAfterPicture && shown.trimmed().isEmpty();
        m_block.text += shown;
    }

    static QString shownText(MD_TEXTTYPE type, const QString &text)
    {
        switch (type) {
        case MD_TEXT_BR:
            return u"\n"_s;
        case MD_TEXT_SOFTBR:
            return u" "_s;
        case MD_TEXT_ENTITY:
            return textOfHtml(text);
        case MD_TEXT_NULLCHAR:
            return QString(QChar::ReplacementCharacter);
        default:
            return text;
        }
    }

    ArticleBlocks m_article;
    ArticleBlock m_block;
    bool m_isOpen = false;
    std::vector<InlineRange> m_open;
    std::vector<int> m_containers;
    std::vector<List> m_lists;
    int m_list = -1;
    int m_lastList = 0;
    int m_listAroundTable = -1;
    int m_cells = 0;
    int m_pictureDepth = 0;
    QString m_alternative;
    QStringList m_pictures; ///< captions of the pictures in the block
    bool m_isAfterPicture = false;
    bool m_beginsWithPicture = false;
    QString m_html;
};

/// Below the last line drawn across, a clipping names where it is from: an address, a name in
/// strong type.
void stateFooter(const ArticleBlocks &article, storage::ArticleMetadata &metadata)
{
    const std::vector<ArticleBlock> &blocks = article.blocks;
    const auto rule = std::find_if(blocks.rbegin(), blocks.rend(), [](const ArticleBlock &block) {
        return block.kind == StructureKind::Rule;
    });
    if (rule == blocks.rend() || rule - blocks.rbegin() > 4 || rule == blocks.rbegin())
        return;
    for (auto block = rule.base(); block != blocks.end(); ++block)
        state(metadata, "url"_L1, addressOfLine(block->text), u"closing link"_s);
    const ArticleBlock &last = blocks.back();
    if (last.kind == StructureKind::Paragraph && last.isAllStrong() &&
        last.text.size() <= longestPublisher && !endsSentence(last.text) &&
        addressOfLine(last.text).isEmpty())
        state(metadata, "publisher"_L1, last.text, u"closing line"_s);
}

/// Where a picture's alternative text repeats the caption below it, one of them is enough.
void joinRepeatedCaptions(ArticleBlocks &article)
{
    std::vector<ArticleBlock> &blocks = article.blocks;
    for (size_t i = 0; i + 1 < blocks.size();) {
        if (blocks[i].kind == StructureKind::Caption && blocks[i].text == blocks[i + 1].text) {
            blocks[i + 1].kind = StructureKind::Caption;
            blocks.erase(blocks.begin() + qsizetype(i));
        } else {
            ++i;
        }
    }
}

} // namespace

ParsedArticle readMarkdown(const QString &text)
{
    const FrontMatter front = frontMatterOf(text);
    Document document{MarkdownBlocks::parse(text.sliced(front.length)), front.metadata, {}};
    joinRepeatedCaptions(document.blocks);
    stateFooter(document.blocks, document.metadata);
    return articleOf(std::move(document));
}

bool looksLikeMarkdown(const QString &text)
{
    const QString sample = text.left(256 * 1024);
    if (!frontMatterOf(sample).metadata.origins.empty())
        return true;
    struct Sign
    {
        QRegularExpression expression;
        int weight;
    };
    const auto sign = [](const QString &pattern, int weight) {
        return Sign{QRegularExpression(pattern, QRegularExpression::MultilineOption |
                                                    QRegularExpression::UseUnicodePropertiesOption),
                    weight};
    };
    // Each kind counts once. A heading has words and stands between empty lines.
    static const Sign signs[] = {
        sign(u"(?:\\A|\\n[ \\t]*\\n)#{1,6} [^\\n]*\\p{L}{2}[^\\n]*(?=\\n[ \\t]*\\n|\\n?\\z)"_s, 1),
        sign(u"(?:\\A|\\n[ \\t]*\\n)#{1,6} [*_]{1,3}\\S[^\\n]*\\S[*_]{1,3}[ \\t]*$"_s, 1),
        sign(u"(?:\\A|\\n[ \\t]*\\n)#{2,6} [^\\n]*\\p{L}{2}[^\\n]*(?=\\n[ \\t]*\\n|\\n?\\z)"_s, 1),
        sign(u"\\n[ \\t]*\\n---[ \\t]*(?=\\n[ \\t]*\\n)"_s, 1),
        sign(u"(?<![*\\\\])\\*\\*(?=[^\\s*])[^\\n*]*[^\\s*]\\*\\*(?!\\*)"_s, 1),
        sign(u"<https?://[^\\s<>]+>"_s, 1),
        sign(
            u"(?<!!)\\[[^\\[\\]\\n]+\\]\\((?:https?://|/|#|mailto:)[^\\s)]*(?: \"[^\"\\n]*\")?\\)"_s,
            2),
        sign(u"!\\[[^\\[\\]\\n]*\\]\\([^\\s)]+(?: \"[^\"\\n]*\")?\\)"_s, 2),
        sign(u"^```[\\w-]*[ \\t]*$[\\s\\S]{1,4000}?^```[ \\t]*$"_s, 1),
        sign(u"^\\|?[ \\t]*:?-{3,}:?[ \\t]*(?:\\|[ \\t]*:?-{3,}:?[ \\t]*)+\\|?[ \\t]*$"_s, 1),
    };
    int kinds = 0;
    int weight = 0;
    for (const Sign &candidate : signs) {
        if (candidate.expression.match(sample).hasMatch()) {
            ++kinds;
            weight += candidate.weight;
        }
    }
    return kinds >= 2 && weight >= 3;
}

} // namespace app
