#include "app/articles/archives/nexisarticle.h"

#include "app/articles/archives/archivearticle.h"
#include "app/articles/archives/archivewords.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace app {

using namespace Qt::StringLiterals;

namespace {

const size_t mostOpeningLines = 10; ///< publisher, date and headline of an article
const size_t mostEditionLines = 3;
const size_t mostLooseLines = 4; ///< between the labels below a text
const qsizetype longestHeadline = 400;

/// Reads the blocks of one article from its first to its last.
class NexisReading
{
public:
    NexisReading(const ArticleBlocks &document, const NexisChunk &chunk, NexisLayout layout)
        : m_document(document),
          m_chunk(chunk),
          m_layout(layout)
    {
        m_article.place = chunk.place;
        m_trailer = beginOfTrailer();
        m_hasBodyLabel = m_layout == NexisLayout::New && bodyAt() < m_chunk.end;
    }

    ParsedArticle read()
    {
        const size_t opening = endOfOpening();
        readOpening(m_chunk.begin, opening);
        for (size_t i = opening; i < m_chunk.end; ++i)
            readBlock(i);
        if (isNoHeadline(m_article.title))
            m_article.title.clear();
        stateFallbacks();
        return m_article.finished();
    }

private:
    enum class Part { Header, Body, Trailer };

    static bool isNoHeadline(const QString &title)
    {
        return title.compare("No Headline In Original"_L1, Qt::CaseInsensitive) == 0;
    }

    QString propertyNamed(const QString &name) const
    {
        const auto property = m_article.metadata.properties.find(name);
        return property == m_article.metadata.properties.end() ? QString() : property->second;
    }

    /// What other lines tell of a publisher and a day that stand nowhere themselves.
    void stateFallbacks()
    {
        if (m_article.metadata.publisher.isEmpty())
            m_article.state("publisher"_L1, ownerOf(propertyNamed(u"copyright"_s)),
                            u"Nexis copyright"_s);
        if (m_article.metadata.datePublished.isEmpty()) {
            if (const auto date = dateAtBegin(propertyNamed(u"load_date"_s)))
                m_article.state("date_published"_L1, date->date, u"Nexis load date"_s);
        }
    }

    const QString &text(size_t index) const { return m_document.blocks[index].text; }

    NexisLabel labelAt(size_t index) const { return nexisLabelOf(text(index), m_layout); }

    size_t dateFrom(size_t begin, size_t end) const
    {
        while (begin < end && !dateAtBegin(text(begin)))
            ++begin;
        return begin;
    }

    /// Up to the first label. Without one, the line below the date is the headline, and the text
    /// follows.
    size_t endOfOpening() const
    {
        const size_t limit = std::min(m_chunk.end, m_chunk.begin + mostOpeningLines);
        for (size_t i = m_chunk.begin; i < limit; ++i) {
            // A headline may begin like a label of the end: "UPDATE: ..."
            if (isAboveText(labelAt(i).field))
                return i;
        }
        const size_t date = dateFrom(m_chunk.begin, limit);
        if (date == limit)
            return m_chunk.begin;
        size_t headline = date + 1;
        while (headline < limit && isEdition(headline, date))
            ++headline;
        const bool isHeadline = headline < limit && text(headline).size() <= longestHeadline;
        return std::min(limit, isHeadline ? headline + 1 : headline);
    }

    /// Where what stands below the text begins. A text may have a line that looks like one of its
    /// labels ("UPDATE: The road is open again"), so it is looked for from the end.
    size_t beginOfTrailer() const
    {
        if (m_layout == NexisLayout::New) {
            const size_t body = bodyAt();
            for (size_t i = m_chunk.begin; i < m_chunk.end; ++i) {
                const NexisLabel label = labelAt(i);
                const bool isLoadDate =
                    label.field == NexisField::LoadDate && dateAtBegin(label.value);
                if (isLoadDate || (isTrailing(label.field) && label.value.isEmpty() && i > body))
                    return i;
            }
            return m_chunk.end;
        }
        size_t begin = m_chunk.end;
        for (size_t i = m_chunk.end; i > m_chunk.begin && begin - i < mostLooseLines;) {
            --i;
            const NexisLabel label = labelAt(i);
            const bool isDirectlyAbove = i + 1 == begin;
            if (label.field == NexisField::LoadDate && !dateAtBegin(label.value))
                break;
            // The words below a picture may be several paragraphs.
            if (isTrailing(label.field) &&
                (isDirectlyAbove || label.field == NexisField::Graphic || label.value.isEmpty()))
                begin = i;
            else if (label.field != NexisField::None)
                break;
            else if (isCopyright(text(i)))
                begin = i;
        }
        return begin;
    }

    /// "DATE-CHARGEMENT:", a label of Nexis even where it is not known.
    static bool isHyphenatedLabel(const QString &line)
    {
        static const QRegularExpression pattern(u"^\\p{Lu}{3,}(?:-\\p{Lu}{2,}){1,3}:"_s,
                                                QRegularExpression::UseUnicodePropertiesOption);
        return line.size() <= 300 && pattern.match(line).hasMatch();
    }

    size_t bodyAt() const
    {
        size_t i = m_chunk.begin;
        while (i < m_chunk.end && labelAt(i).field != NexisField::Body)
            ++i;
        return i;
    }

    void readOpening(size_t begin, size_t end)
    {
        const size_t date = dateFrom(begin, end);
        std::vector<size_t> names; // what is neither a date nor a copyright
        for (size_t i = begin; i < end; ++i) {
            if (isCopyright(text(i)))
                m_article.addProperty(u"copyright"_s, text(i));
            else if (i != date && !isEdition(i, date))
                names.push_back(i);
        }
        if (date < end)
            readDate(date, end);
        const auto dateAt = std::lower_bound(names.begin(), names.end(), date);
        if (m_layout == NexisLayout::Old && date == end && names.size() > 1)
            readOldNames({names.begin(), names.begin() + 1}, {names.begin() + 1, names.end()});
        else if (m_layout == NexisLayout::Old)
            readOldNames({names.begin(), dateAt}, {dateAt, names.end()});
        else
            readNewNames({names.begin(), dateAt}, {dateAt, names.end()});
    }

    /// Lines right below the date, in one paragraph with it, name the edition.
    bool isEdition(size_t index, size_t date) const
    {
        if (index <= date || date >= m_chunk.end)
            return false;
        const int list = m_document.blocks[index].list;
        if (list >= 0 && list == m_document.blocks[date].list)
            return true;
        // Where all else is set apart by empty paragraphs.
        size_t next = date + 1;
        while (next < m_chunk.end && !m_document.blocks[next].isAfterGap)
            ++next;
        return m_document.blocks[date].isAfterGap && index < next && next < m_chunk.end &&
               next <= date + mostEditionLines;
    }

    void readDate(size_t date, size_t end)
    {
        QString lines = text(date);
        for (size_t i = date + 1; i < end && isEdition(i, date); ++i)
            lines += u' ' + text(i);
        if (const auto stated = dateAtBegin(lines)) {
            m_article.state("date_published"_L1, stated->date);
            m_article.addProperty(u"edition"_s, stated->rest);
        }
    }

    /// Publisher above the date, headline below it.
    void readOldNames(const std::vector<size_t> &before, const std::vector<size_t> &after)
    {
        QStringList publisher;
        for (const size_t index : before) {
            if (!text(index).startsWith(u'(')) // "(formerly ...)"
                publisher.append(text(index));
        }
        m_article.state("publisher"_L1, publisher.join(u' '));
        readHeadlines(after);
    }

    /// Headline and publisher above the date.
    void readNewNames(std::vector<size_t> before, const std::vector<size_t> &after)
    {
        if (before.size() >= 2 || (before.size() == 1 && isOwner(text(before.front())))) {
            m_article.state("publisher"_L1, text(before.back()));
            before.pop_back();
        }
        readHeadlines(before);
        // Below the date stands nothing but, in some deliveries, the edition.
        for (const size_t index : after) {
            if (!text(index).startsWith("Link to "_L1))
                m_article.addProperty(u"edition"_s, text(index));
        }
    }

    /// Whether the copyright is that of the paper @p name.
    bool isOwner(const QString &name) const
    {
        return name.size() > 3 && ownerOf(propertyNamed(u"copyright"_s)).startsWith(name);
    }

    void readHeadlines(const std::vector<size_t> &lines)
    {
        for (size_t i = 0; i < lines.size(); ++i) {
            const ArticleBlock &block = m_document.blocks[lines[i]];
            const QString line = block.text.simplified();
            const bool goesOn =
                i > 0 && block.list >= 0 && block.list == m_document.blocks[lines[i - 1]].list;
            if (m_article.title.isEmpty())
                m_article.title = line;
            else if (goesOn && m_article.subtitles.isEmpty())
                m_article.title += u' ' + line;
            else
                m_article.subtitles.append(line);
        }
    }

    void readBlock(size_t index)
    {
        if (index >= m_trailer)
            m_part = Part::Trailer;
        if (isCopyright(text(index)) && m_part != Part::Body) {
            m_article.addProperty(u"copyright"_s, text(index));
            return;
        }
        const NexisLabel label = labelAt(index);
        if (label.field == NexisField::Body && m_part == Part::Header) {
            m_part = Part::Body;
            m_article.addBody(label.value);
            return;
        }
        // A label in a text is a word like any other.
        if (label.field != NexisField::None && m_part != Part::Body) {
            // The words below pictures may be several paragraphs.
            const bool goesOn = label.value.isEmpty() || label.field == NexisField::Graphic;
            m_open = goesOn ? label.field : NexisField::None;
            take(label.field, label.value);
        } else if (m_open != NexisField::None && m_part != Part::Body) {
            take(m_open, text(index));
            if (m_part == Part::Header)
                m_open = NexisField::None;
        } else if (m_part == Part::Body || (m_part == Part::Header && !m_hasBodyLabel)) {
            m_part = Part::Body;
            m_article.addBody(m_document, index);
        }
    }

    void take(NexisField field, const QString &value)
    {
        switch (field) {
        case NexisField::Headline:
            m_article.title = m_article.title.isEmpty() ? value : m_article.title;
            break;
        case NexisField::Byline:
            m_article.byline = m_article.byline.isEmpty() ? value : m_article.byline;
            break;
        case NexisField::Section:
            m_article.stateSection(value);
            break;
        case NexisField::Length:
            m_article.words = std::max(m_article.words, wordsStated(value));
            break;
        case NexisField::Dateline:
            m_article.dateline = value;
            break;
        case NexisField::Highlight:
            m_article.subtitles.append(value);
            break;
        case NexisField::Language:
            m_article.state("language"_L1, languageNamed(value));
            break;
        case NexisField::Url:
            m_article.state("url"_L1, webAddress(value));
            break;
        case NexisField::Subject:
            m_article.addProperty(u"subjects"_s, withoutPercentages(value));
            break;
        case NexisField::None:
        case NexisField::Body:
        case NexisField::Classification:
        case NexisField::End:
            break;
        default:
            m_article.addProperty(propertyOf(field), withoutPercentages(value));
        }
    }

    const ArticleBlocks &m_document;
    NexisChunk m_chunk;
    NexisLayout m_layout;
    ArchiveArticle m_article{ArticleFormat::Nexis, u"Nexis"_s};
    Part m_part = Part::Header;
    NexisField m_open = NexisField::None; ///< a label whose value follows in the next block
    size_t m_trailer = 0;
    bool m_hasBodyLabel = false; ///< so that nothing above it is text
};

} // namespace

bool isFailureOfNexis(const ArticleBlocks &document, const NexisChunk &chunk)
{
    const size_t end = std::min(chunk.end, chunk.begin + mostOpeningLines);
    for (size_t i = chunk.begin; i < end; ++i) {
        if (document.blocks[i].text.startsWith("We are sorry but there is an error in this"_L1))
            return true;
    }
    return false;
}

ParsedArticle articleOfNexis(const ArticleBlocks &document, const NexisChunk &chunk,
                             NexisLayout layout)
{
    return NexisReading(document, chunk, layout).read();
}

} // namespace app
