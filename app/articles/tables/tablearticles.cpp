#include "app/articles/tables/tablearticles.h"

#include "app/articles/archives/archivewords.h"
#include "app/articles/archives/pageblocks.h"
#include "app/articles/dates.h"
#include "app/articles/document.h"
#include "app/articles/htmltree.h"
#include "app/articles/plaintext.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;
using storage::StructureKind;
using storage::StructureRange;

namespace {

using Role = ColumnRole;

const qint64 mostCharacters = qint64(128) * 1024 * 1024; ///< of all texts
const qsizetype excelsLimit = 32767;                     ///< characters in one cell
const qsizetype longestProperty = 4000;

/// In which order a column of "03/04/2021" has day and month, which one cell does not tell.
enum class DayOrder { Unknown, DayFirst, MonthFirst };

const QRegularExpression &slashDate()
{
    static const QRegularExpression pattern(u"^\\s*(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})\\b(.*)$"_s);
    return pattern;
}

DayOrder dayOrderOf(const ArticleTable &table, qsizetype column)
{
    bool isDayFirst = false;
    bool isMonthFirst = false;
    for (const ArticleTable::Row &row : table.rows) {
        if (column >= row.cells.size() || row.cells[column].size() > 40)
            continue;
        const auto match = slashDate().match(row.cells[column]);
        isDayFirst = isDayFirst || match.captured(1).toInt() > 12;
        isMonthFirst = isMonthFirst || match.captured(2).toInt() > 12;
    }
    if (isDayFirst == isMonthFirst)
        return DayOrder::Unknown;
    return isDayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
}

/// Seconds or milliseconds since 1970, from 1980 on.
QString dateOfUnixTime(const QString &stated)
{
    static const QRegularExpression pattern(u"^(\\d{9,10}|\\d{12,13})(?:\\.\\d+)?$"_s);
    const auto match = pattern.match(stated.trimmed());
    if (!match.hasMatch())
        return {};
    const qint64 number = match.captured(1).toLongLong();
    const qint64 seconds = match.captured(1).size() > 10 ? number / 1000 : number;
    return seconds < 315'532'800
               ? QString()
               : QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
}

QString dateOfCell(const QString &cell, DayOrder order)
{
    if (QString date = isoDate(cell); !date.isEmpty()) {
        // Programs that keep days as times write midnight where nothing was said.
        if (date.endsWith("T00:00:00"_L1))
            date.truncate(10);
        return date;
    }
    if (const QString date = dateOfUnixTime(cell); !date.isEmpty())
        return date;
    const auto match = slashDate().match(cell.left(60));
    if (match.hasMatch() && order != DayOrder::Unknown) {
        const int day = order == DayOrder::DayFirst ? 1 : 2;
        return isoDate(QString(match.captured(3) + u'/' + match.captured(3 - day) + u'/' +
                               match.captured(day) + match.captured(4)));
    }
    const auto date = dateAtBegin(cell);
    return date ? date->date : QString();
}

/// "Jane Roe, John Doe" of "['Jane Roe', 'John Doe']", as Python writes a list.
QString namesOfCell(const QString &cell)
{
    QString names = cell.trimmed();
    if (!names.startsWith(u'[') || !names.endsWith(u']'))
        return names;
    static const QRegularExpression quoted(u"'([^']*)'|\"([^\"]*)\""_s);
    QStringList list;
    for (auto match = quoted.globalMatch(names); match.hasNext();) {
        const auto name = match.next();
        list.append(name.captured(1) + name.captured(2));
    }
    return list.isEmpty() ? names.sliced(1, names.size() - 2) : list.join(u", "_s);
}

QString languageOfCell(const QString &cell)
{
    const QString tag = languageTag(cell);
    return tag.isEmpty() || cell.trimmed().size() == 3
               ? (languageNamed(cell).isEmpty() ? tag : languageNamed(cell))
               : tag;
}

bool hasBlockTags(const QString &text)
{
    static const QRegularExpression tag(
        u"<(?:p|div|br|h[1-6]|ul|ol|table|article|section)\\b[^<>]{0,500}/?>"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.contains(u'<') && tag.match(text).hasMatch();
}

bool hasEntitiesOrMarks(const QString &text)
{
    static const QRegularExpression mark(
        u"&(?:amp|quot|apos|lt|gt|nbsp|[a-z]{2,8}uml|#\\d{1,6}|#x[0-9a-f]{1,6});|</(?:a|b|i|em|strong|span)>"_s,
        QRegularExpression::CaseInsensitiveOption);
    return mark.match(text).hasMatch();
}

ParsedArticle bodyOfCell(const QString &cell)
{
    if (hasBlockTags(cell)) {
        HtmlTree tree(cell);
        Document document;
        document.blocks = blocksOfElement(tree.root());
        if (tree.isTruncated())
            document.warnings.push_back({ArticleWarning::Kind::Truncated, {}});
        return articleOf(std::move(document));
    }
    const QString text = hasEntitiesOrMarks(cell) ? textOfHtml(cell) : cell;
    return readPlainText(text.trimmed());
}

/// Moves what the body says of itself below what the columns say.
void addBodyMetadata(storage::ArticleMetadata &metadata, const storage::ArticleMetadata &body)
{
    const auto add = [&](QLatin1StringView column, const QString &value) {
        const auto origin = body.origins.find(column);
        state(metadata, column, value, origin == body.origins.end() ? QString() : origin->second);
    };
    add("title"_L1, body.title);
    add("author"_L1, body.author);
    add("dateline"_L1, body.dateline);
    add("date_published"_L1, body.datePublished);
    add("url"_L1, body.url);
}

/// Sets @p title above @p article's text, unless the text begins with it.
void setTitle(ParsedArticle &article, const QString &title)
{
    if (title.isEmpty())
        return;
    const QString begin = article.text.left(title.size() + 200).simplified();
    if (begin.startsWith(title)) {
        // The first line is the title, whatever it was taken for.
        if (!article.structure.empty() && article.structure.front().range.begin == 0 &&
            article.structure.front().range.end <= title.toUcs4().size())
            article.structure.front().kind = StructureKind::Title;
        return;
    }
    const qsizetype length = title.toUcs4().size();
    const qsizetype shift = article.text.isEmpty() ? 0 : length + 2;
    for (StructureRange &range : article.structure) {
        if (range.kind == StructureKind::Title)
            range.kind = StructureKind::Paragraph;
        range.range.begin += shift;
        range.range.end += shift;
    }
    article.structure.insert(article.structure.begin(),
                             {StructureKind::Title, {0, length}, QString()});
    article.text = article.text.isEmpty() ? title : title + u"\n\n"_s + article.text;
}

class TableReader
{
public:
    TableReader(const ArticleTable &table, const ColumnMapping &mapping)
        : m_table(table),
          m_mapping(mapping)
    {
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            m_dayOrders.push_back(roleOf(i) == Role::Date ? dayOrderOf(table, i)
                                                          : DayOrder::Unknown);
    }

    ParsedArticle read(const ArticleTable::Row &row) const
    {
        QStringList texts;
        QString title;
        ParsedArticle article;
        bool isCut = false;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const QString &cell = row.cells[i];
            if (cell.trimmed().isEmpty())
                continue;
            if (roleOf(i) == Role::Text) {
                texts.append(cell);
                isCut = isCut || cell.size() == excelsLimit;
            } else if (roleOf(i) == Role::Title && title.isEmpty()) {
                title = (hasEntitiesOrMarks(cell) ? textOfHtml(cell) : cell).simplified();
                state(article.metadata, "title"_L1, title, originOf(i));
            } else {
                takeCell(article.metadata, i, cell);
            }
        }
        addTexts(article, texts);
        setTitle(article, article.metadata.title.isEmpty() ? QString() : title);
        if (texts.isEmpty())
            article.warnings.push_back({ArticleWarning::Kind::OnlyMetadata, {}});
        if (isCut)
            article.warnings.push_back(
                {ArticleWarning::Kind::CutInTable, QString::number(excelsLimit)});
        article.place = placeOfRow(row.number);
        return article;
    }

private:
    Role roleOf(qsizetype column) const
    {
        return size_t(column) < m_mapping.roles.size() ? m_mapping.roles[size_t(column)]
                                                       : Role::Ignored;
    }

    QString originOf(qsizetype column) const { return u"column "_s + m_table.columns[column]; }

    static void addTexts(ParsedArticle &article, const QStringList &texts)
    {
        const QString whole = texts.join(u"\n\n"_s);
        if (whole.isEmpty())
            return;
        ParsedArticle body = bodyOfCell(whole);
        addBodyMetadata(article.metadata, body.metadata);
        article.text = std::move(body.text);
        article.structure = std::move(body.structure);
        article.warnings = std::move(body.warnings);
    }

    void takeCell(storage::ArticleMetadata &metadata, qsizetype column, const QString &cell) const
    {
        const auto take = [&](QLatin1StringView name, const QString &value) {
            state(metadata, name, value, originOf(column));
        };
        switch (roleOf(column)) {
        case Role::Publisher:
            take("publisher"_L1, cell);
            break;
        case Role::Author:
            take("author"_L1, namesOfCell(cell));
            break;
        case Role::Date: {
            const QString date = dateOfCell(cell, m_dayOrders[size_t(column)]);
            take("date_published"_L1, date);
            if (date.isEmpty())
                addProperty(metadata, u"date"_s, cell);
            break;
        }
        case Role::Url:
            take("url"_L1, webAddress(cell));
            break;
        case Role::Language:
            take("language"_L1, languageOfCell(cell));
            break;
        case Role::Section:
            take("section"_L1, cell);
            break;
        case Role::Dateline:
            take("dateline"_L1, cell);
            break;
        case Role::Note:
            addProperty(metadata, u"note"_s, cell);
            break;
        case Role::SourceId:
            addProperty(metadata, u"source_id"_s, cell);
            break;
        case Role::Property:
            addProperty(metadata, propertyOf(m_table.columns[column]), cell);
            break;
        case Role::Ignored:
        case Role::Text:
        case Role::Title:
            break;
        }
    }

    static QString propertyOf(const QString &column)
    {
        static const QHash<QString, QString> names = {
            {u"seite"_s, u"page"_s},        {u"pages"_s, u"page"_s},
            {u"página"_s, u"page"_s},       {u"page"_s, u"page"_s},
            {u"ausgabe"_s, u"edition"_s},   {u"edition"_s, u"edition"_s},
            {u"édition"_s, u"edition"_s},   {u"tags"_s, u"subjects"_s},
            {u"keywords"_s, u"subjects"_s}, {u"subject"_s, u"subjects"_s},
            {u"subjects"_s, u"subjects"_s}};
        return names.value(column.toLower(), column.left(200));
    }

    static void addProperty(storage::ArticleMetadata &metadata, const QString &name,
                            const QString &value)
    {
        QString &property = metadata.properties[name];
        if (property.isEmpty())
            property = value.left(longestProperty).simplified();
    }

    const ArticleTable &m_table;
    const ColumnMapping &m_mapping;
    std::vector<DayOrder> m_dayOrders;
};

} // namespace

ParsedArticles articlesOfTable(const ArticleTable &table, const ColumnMapping &mapping,
                               const QString &fileName)
{
    if (!mapping.has(Role::Text) && !mapping.has(Role::Title))
        return {
            Error{ErrorCode::ColumnMissing, fileName, {}, table.columns.join(u", "_s).left(2000)}};
    const TableReader reader(table, mapping);
    ParsedArticles articles;
    qint64 characters = 0;
    for (const ArticleTable::Row &row : table.rows) {
        ParsedArticle article = reader.read(row);
        characters += article.text.size();
        if (characters > mostCharacters) {
            articles.push_back(
                Error{ErrorCode::UnpacksTooLarge, fileName, placeOfRow(row.number), {}});
            return articles;
        }
        articles.push_back(std::move(article));
    }
    articles.insert(articles.end(), table.errors.begin(), table.errors.end());
    if (articles.empty())
        articles.push_back(Error{ErrorCode::NoText, fileName, {}, noRows});
    return articles;
}

} // namespace app
