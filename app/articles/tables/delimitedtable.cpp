#include "app/articles/tables/delimitedtable.h"

#include "app/articles/tables/columnnames.h"

#include <algorithm>
#include <optional>

namespace app {

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;
using storage::Result;

namespace {

const qsizetype sampledRows = 30;
const qsizetype sampledLength = 1 << 20;

class DelimitedReader
{
public:
    DelimitedReader(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    bool isAtEnd() const { return m_at >= m_text.size(); }

    struct Row
    {
        QStringList cells;
        bool isTooWide = false;
        bool isUnclosed = false; ///< a quotation mark is open to the end of the text

        bool isEmpty() const
        {
            return std::all_of(cells.begin(), cells.end(),
                               [](const QString &cell) { return cell.trimmed().isEmpty(); });
        }
    };

    Row next()
    {
        Row row;
        for (;;) {
            QString cell = readCell(row);
            if (row.cells.size() >= mostTableColumns)
                row.isTooWide = row.isTooWide || !cell.isEmpty() || isAtSeparator();
            else
                row.cells.append(std::move(cell));
            if (row.isTooWide)
                return row; // what follows is of no use
            if (!isAtSeparator())
                break;
            ++m_at;
        }
        if (m_at < m_text.size())
            ++m_at; // the line feed
        return row;
    }

private:
    bool isAtSeparator() const { return m_at < m_text.size() && m_text[m_at] == m_separator; }
    bool endsCell(qsizetype at) const
    {
        return at >= m_text.size() || m_text[at] == m_separator || m_text[at] == u'\n';
    }

    QString readCell(Row &row)
    {
        // Some programs write a blank after each separator.
        qsizetype begin = m_at;
        while (begin < m_text.size() && m_text[begin] == u' ')
            ++begin;
        if (begin < m_text.size() && m_text[begin] == u'"') {
            m_at = begin + 1;
            return readQuoted(row);
        }
        begin = m_at;
        while (!endsCell(m_at))
            ++m_at;
        return m_text.sliced(begin, m_at - begin).toString();
    }

    QString readQuoted(Row &row)
    {
        QString cell;
        while (m_at < m_text.size()) {
            const qsizetype mark = m_text.indexOf(u'"', m_at);
            if (mark < 0)
                break;
            cell += m_text.sliced(m_at, mark - m_at);
            m_at = mark + 1;
            if (m_at < m_text.size() && m_text[m_at] == u'"') {
                cell += u'"';
                ++m_at;
                continue;
            }
            if (endsCell(m_at))
                return cell;
            // Not doubled, but followed by text: a program that does not know better.
            cell += u'"';
        }
        row.isUnclosed = true;
        cell += m_text.sliced(m_at);
        m_at = m_text.size();
        return cell;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
};

/// How many of the first rows have as many cells as the first has.
struct Fit
{
    qsizetype columns = 0;
    qsizetype rows = 0;
    qsizetype fitting = 0;
};

Fit fitOf(QStringView sample, QChar separator)
{
    Fit fit;
    DelimitedReader reader(sample, separator);
    while (!reader.isAtEnd() && fit.rows < sampledRows) {
        const DelimitedReader::Row row = reader.next();
        if (row.isTooWide)
            return {};
        if (row.isEmpty())
            continue;
        fit.columns = fit.rows == 0 ? row.cells.size() : fit.columns;
        fit.fitting += row.cells.size() == fit.columns;
        ++fit.rows;
    }
    return fit;
}

QChar separatorOf(QStringView text)
{
    const QStringView sample = text.first(std::min(text.size(), sampledLength));
    QChar best = u',';
    Fit bestFit;
    for (const QChar separator : {u',', u';', u'\t', u'|'}) {
        const Fit fit = fitOf(sample, separator);
        if (fit.columns < 2)
            continue;
        const auto isBetter =
            fit.fitting * std::max<qsizetype>(bestFit.rows, 1) > bestFit.fitting * fit.rows ||
            (fit.fitting * bestFit.rows == bestFit.fitting * fit.rows &&
             fit.columns > bestFit.columns);
        if (bestFit.columns < 2 || isBetter) {
            best = separator;
            bestFit = fit;
        }
    }
    return best;
}

Result<ArticleTable> tableOf(const QString &fileName, QStringView text, qsizetype mostRows)
{
    std::optional<QChar> separator;
    qsizetype number = 0;
    if (text.startsWith("sep="_L1) && text.size() > 5 && text[5] == u'\n') {
        separator = text[4];
        text = text.sliced(6);
        ++number;
    }
    DelimitedReader reader(text, separator ? *separator : separatorOf(text));
    ArticleTable table;
    while (!reader.isAtEnd() && qsizetype(table.rows.size()) < mostRows) {
        DelimitedReader::Row row = reader.next();
        ++number;
        if (row.isTooWide)
            return tooManyColumns(fileName, number);
        if (row.isUnclosed) {
            table.errors.push_back({ErrorCode::FormatBroken, fileName, placeOfRow(number),
                                    u"a quotation mark is not closed"_s});
            break;
        }
        if (row.isEmpty())
            continue;
        if (table.columns.isEmpty()) {
            table.namesAt = number;
            for (const QString &name : row.cells)
                table.columns.append(name.simplified());
            continue;
        }
        while (row.cells.size() > table.columns.size() && row.cells.back().trimmed().isEmpty())
            row.cells.removeLast();
        if (row.cells.size() > table.columns.size()) {
            if (table.errors.size() >= mostTableErrors)
                continue;
            table.errors.push_back(
                {ErrorCode::FormatBroken, fileName, placeOfRow(number),
                 u"%1 cells for %2 columns"_s.arg(row.cells.size()).arg(table.columns.size())});
            continue;
        }
        table.rows.push_back({number, std::move(row.cells)});
    }
    if (qsizetype(table.rows.size()) >= mostTableRows && !reader.isAtEnd())
        return tooManyRows(fileName);
    return table;
}

} // namespace

Result<ArticleTable> delimitedTableOf(const QString &fileName, QStringView text)
{
    Result<ArticleTable> table = tableOf(fileName, text, mostTableRows);
    if (table)
        nameColumns(*table);
    return table;
}

Result<ArticleTable> beginOfDelimitedTable(const QString &fileName, QStringView text)
{
    Result<ArticleTable> table =
        tableOf(fileName, text.first(std::min(text.size(), sampledLength)), sampledRows);
    // What the sample ends in is cut off, not broken.
    if (table.isOk() && text.size() > sampledLength) {
        if (!table->errors.empty() && table->rows.size() < size_t(sampledRows))
            table->errors.pop_back();
        else if (!table->rows.empty() && table->rows.size() < size_t(sampledRows))
            table->rows.pop_back();
    }
    return table;
}

} // namespace app
