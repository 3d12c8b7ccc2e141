#include "app/articles/plaintext.h"

#include "app/articles/articlelines.h"
#include "app/articles/dateline.h"
#include "app/articles/dates.h"
#include "app/text/textmap.h"

#include <algorithm>
#include <tuple>

namespace app {

using namespace Qt::StringLiterals;
using storage::StructureKind;
using storage::StructureRange;
using storage::TextRange;

namespace {

const qsizetype widestWrappedLine = 120;
const qsizetype narrowestWrappedLine = 40;
const qsizetype longestTitleInLines = 3;

using Lines = std::vector<TextRange>; ///< UTF-16, without blanks at either side

/// The lines of @p text in groups between empty lines.
std::vector<Lines> lineGroups(const QString &text)
{
    std::vector<Lines> groups;
    bool isOpen = false;
    for (qsizetype begin = 0; begin <= text.size();) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        TextRange line{begin, end};
        while (line.begin < line.end && text[line.begin].isSpace())
            ++line.begin;
        while (line.end > line.begin && text[line.end - 1].isSpace())
            --line.end;
        if (line.isEmpty()) {
            isOpen = false;
        } else {
            if (!isOpen)
                groups.emplace_back();
            groups.back().push_back(line);
            isOpen = true;
        }
        begin = end + 1;
    }
    return groups;
}

/// Whether every line was broken only because the next word did not fit.
bool isWrapped(const QString &text, const Lines &lines)
{
    if (lines.size() < 2)
        return false;
    qsizetype width = 0;
    for (const TextRange &line : lines)
        width = std::max(width, line.length());
    if (width > widestWrappedLine || width < narrowestWrappedLine)
        return false;
    for (size_t i = 0; i + 1 < lines.size(); ++i) {
        const QStringView next =
            QStringView(text).sliced(lines[i + 1].begin, lines[i + 1].length());
        qsizetype word = next.indexOf(u' ');
        if (word < 0)
            word = next.size();
        // A few columns of grace: ragged mails, words that a hyphen could have broken.
        if (lines[i].length() + 1 + word <= width - 4)
            return false;
    }
    return true;
}

class PlainTextReader
{
public:
    explicit PlainTextReader(const QString &text) : m_text(text) {}

    ParsedArticle read()
    {
        splitIntoParagraphs();
        markOpening();
        markEdges();

        ParsedArticle article;
        article.text = m_text;
        article.metadata = m_metadata;
        const TextMap map(m_text);
        for (StructureRange &range : m_ranges)
            range.range = map.toCodePoints(range.range);
        std::stable_sort(m_ranges.begin(), m_ranges.end(), [](const auto &a, const auto &b) {
            return std::tuple(a.range.begin, -a.range.end) <
                   std::tuple(b.range.begin, -b.range.end);
        });
        article.structure = std::move(m_ranges);
        return article;
    }

private:
    QStringView at(TextRange range) const
    {
        return QStringView(m_text).sliced(range.begin, range.length());
    }

    void splitIntoParagraphs()
    {
        const std::vector<Lines> groups = lineGroups(m_text);
        for (const Lines &lines : groups) {
            const TextRange whole{lines.front().begin, lines.back().end};
            const bool isTitle = m_paragraphs.empty() && groups.size() > 1 &&
                                 qsizetype(lines.size()) <= longestTitleInLines &&
                                 isTitleOf(whole, groups);
            if (isTitle)
                m_titleParagraphs = 1;
            if (isTitle || isWrapped(m_text, lines))
                m_paragraphs.push_back(whole);
            else
                m_paragraphs.insert(m_paragraphs.end(), lines.begin(), lines.end());
        }
    }

    /// Where the only empty line is the one after it, even a line with a full stop is the title.
    bool isTitleOf(TextRange first, const std::vector<Lines> &groups) const
    {
        QString line = at(first).toString();
        if (groups.size() == 2 && groups.back().size() > 2 && line.endsWith(u'.'))
            line.chop(1);
        return looksLikeTitle(line);
    }

    void markOpening()
    {
        std::vector<QStringView> views;
        for (const TextRange &paragraph : m_paragraphs)
            views.push_back(at(paragraph));
        const OpeningLines opening = openingLines(views, m_titleParagraphs);
        for (int i = 0; i < int(m_paragraphs.size()); ++i) {
            const TextRange paragraph = m_paragraphs[size_t(i)];
            const QStringView view = views[size_t(i)];
            if (i < m_titleParagraphs) {
                mark(StructureKind::Title, paragraph);
                state(m_metadata, "title"_L1, view.toString(), u"first line"_s);
            } else if (i == opening.byline) {
                mark(StructureKind::Byline, paragraph);
                state(m_metadata, "author"_L1, authorOfByline(view), u"byline"_s);
            } else if (i == opening.captionBegin) {
                mark(StructureKind::Caption,
                     paragraph.united(m_paragraphs[size_t(opening.captionEnd - 1)]));
            } else if (i < opening.captionBegin || i >= opening.captionEnd) {
                mark(StructureKind::Paragraph, paragraph);
            }
            if (i == opening.dateline) {
                const Dateline dateline = datelineOf(view);
                mark(StructureKind::Dateline, {paragraph.begin, paragraph.begin + dateline.length});
                state(m_metadata, "dateline"_L1, view.first(dateline.length).toString(),
                      u"dateline"_s);
                state(m_metadata, "date_published"_L1, dateline.datePublished, u"dateline"_s);
            }
        }
    }

    /// A line of its own near the beginning or the end may say the date or the address.
    void markEdges()
    {
        const auto count = qsizetype(m_paragraphs.size());
        for (qsizetype i = 0; i < count; ++i) {
            if (i > 5 && i < count - 3)
                continue;
            const QStringView view = at(m_paragraphs[size_t(i)]);
            state(m_metadata, "date_published"_L1, dateOfLine(view), u"date line"_s);
            const QString address = addressOfLine(view);
            state(m_metadata, "url"_L1, address, u"address line"_s);
        }
    }

    void mark(StructureKind kind, TextRange range) { m_ranges.push_back({kind, range, {}}); }

    const QString &m_text;
    std::vector<TextRange> m_paragraphs; ///< UTF-16
    int m_titleParagraphs = 0;
    std::vector<StructureRange> m_ranges; ///< UTF-16 until read() returns
    storage::ArticleMetadata m_metadata;
};

} // namespace

ParsedArticle readPlainText(const QString &text)
{
    return PlainTextReader(text).read();
}

} // namespace app
