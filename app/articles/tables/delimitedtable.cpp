#include "app/articles/tables/delimitedtable.h"

#include "app/articles/tables/columnnames.h"

#include <algorithm>
#include <array>

namespace app {

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;
using storage::Result;

namespace {

const qsizetype sampledRows = 30;
const qsizetype sampledLength = 1 << 20;
const int mostUnclosed = 100;          ///< marks of quotation after which reading goes on
const qsizetype longestNames = 10'000; ///< characters of all names
const qsizetype longestPreamble = 10;  ///< lines
const std::array separators{u',', u';', u'\t', u'|'};
const QChar noSeparator(0xffff); ///< of a table with one column: no text has it

class DelimitedReader
{
public:
    DelimitedReader(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    bool isAtEnd() const { return m_at >= m_text.size(); }

    /// Where the next row begins.
    qsizetype position() const { return m_at; }
    void goTo(qsizetype position) { m_at = position; }

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
        if (row.isTooWide) // which is said where the table is read
            return fit.rows == 0 ? Fit{mostTableColumns, 1, 1} : Fit{};
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
    QChar best = noSeparator;
    Fit bestFit;
    for (const QChar separator : separators) {
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

/// Programs for tables take what begins with one of these for a formula, so cautious ones write a
/// "'" before it.
QString withoutGuard(QString cell)
{
    const bool isGuarded =
        cell.size() > 1 && cell.startsWith(u'\'') && QStringView(u"=+-@\t\n").contains(cell[1]);
    return isGuarded ? cell.sliced(1) : cell;
}

/// How many lines stand above the row of names: the title of an export, when it was made.
qsizetype linesOfPreamble(QStringView text)
{
    qsizetype line = 0;
    for (qsizetype begin = 0; begin < text.size() && line < longestPreamble; ++line) {
        const qsizetype found = text.indexOf(u'\n', begin);
        const qsizetype end = found < 0 ? text.size() : found;
        const bool isOfNames =
            end - begin <= longestNames &&
            std::any_of(separators.begin(), separators.end(), [&](QChar separator) {
                return isRowOfNames(
                    DelimitedReader(text.sliced(begin, end - begin), separator).next().cells);
            });
        if (isOfNames)
            return line;
        begin = end + 1;
    }
    return 0;
}

class TableReader
{
public:
    TableReader(QString fileName, QStringView text)
        : m_fileName(std::move(fileName)),
          m_text(text),
          m_reader(text, noSeparator)
    {
        QChar separator = takeStatedSeparator();
        for (qsizetype lines = linesOfPreamble(m_text); lines > 0; --lines)
            dropLine();
        if (separator.isNull())
            separator = separatorOf(m_text);
        m_reader = DelimitedReader(m_text, separator);
    }

    Result<ArticleTable> read(qsizetype mostRows)
    {
        while (!m_reader.isAtEnd() && qsizetype(m_table.rows.size()) < mostRows) {
            const qsizetype begin = m_reader.position();
            DelimitedReader::Row row = m_reader.next();
            ++m_number;
            if (row.isTooWide)
                return errorOfColumns(m_fileName, m_number);
            if (row.isUnclosed) {
                addError(u"a quotation mark is not closed"_s);
                if (!goesOnBelow(begin))
                    break;
            } else if (!row.isEmpty()) {
                for (QString &cell : row.cells)
                    cell = withoutGuard(std::move(cell));
                add(std::move(row.cells));
            }
        }
        if (qsizetype(m_table.rows.size()) >= mostTableRows && !m_reader.isAtEnd())
            return errorOfRows(m_fileName);
        return std::move(m_table);
    }

private:
    void dropLine()
    {
        const qsizetype end = m_text.indexOf(u'\n');
        m_text = m_text.sliced(end < 0 ? m_text.size() : end + 1);
        ++m_number;
    }

    /// Excel writes "sep=;" above the names, and other programs put it into quotation marks.
    QChar takeStatedSeparator()
    {
        const qsizetype end = m_text.first(std::min<qsizetype>(m_text.size(), 10)).indexOf(u'\n');
        QStringView line = m_text.first(std::max<qsizetype>(end, 0));
        if (line.size() > 2 && line.startsWith(u'"') && line.endsWith(u'"'))
            line = line.sliced(1, line.size() - 2);
        if (line.size() != 5 || !line.startsWith("sep="_L1))
            return {};
        const QChar separator = line[4];
        dropLine();
        return separator;
    }

    void add(QStringList cells)
    {
        if (m_table.columns.isEmpty()) {
            m_table.namesAt = m_number;
            for (const QString &name : cells)
                m_table.columns.append(name.simplified());
            return;
        }
        const qsizetype columns = m_table.columns.size();
        dropEmptyEnd(cells, columns);
        if (cells.size() > columns)
            addError(u"%1 cells for %2 columns"_s.arg(cells.size()).arg(columns));
        else
            m_table.rows.push_back({m_number, std::move(cells)});
    }

    static void dropEmptyEnd(QStringList &cells, qsizetype columns)
    {
        while (cells.size() > columns && cells.back().trimmed().isEmpty())
            cells.removeLast();
    }

    void addError(const QString &why)
    {
        if (m_table.errors.size() < mostTableErrors)
            m_table.errors.push_back(
                {ErrorCode::FormatBroken, m_fileName, placeOfRow(m_number), why});
    }

    /// After a mark of quotation that is not closed: whether the lines below the one at @p begin
    /// are rows of the table, which are read then, and no text that was cut off.
    bool goesOnBelow(qsizetype begin)
    {
        const qsizetype end = m_text.indexOf(u'\n', begin);
        if (end < 0 || m_table.columns.size() < 2 || ++m_unclosed > mostUnclosed)
            return false;
        m_reader.goTo(end + 1);
        qsizetype rows = 0;
        for (; rows < 5 && !m_reader.isAtEnd(); ++rows) {
            DelimitedReader::Row row = m_reader.next();
            dropEmptyEnd(row.cells, m_table.columns.size());
            if (row.isUnclosed || row.isTooWide || row.cells.size() != m_table.columns.size())
                return false;
        }
        m_reader.goTo(end + 1);
        return rows > 1 || (rows == 1 && m_table.columns.size() > 2);
    }

    QString m_fileName;
    QStringView m_text;
    DelimitedReader m_reader;
    ArticleTable m_table;
    qsizetype m_number = 0;
    int m_unclosed = 0;
};

} // namespace

Result<ArticleTable> delimitedTableOf(const QString &fileName, QStringView text)
{
    Result<ArticleTable> table = TableReader(fileName, text).read(mostTableRows);
    if (table)
        nameColumns(*table);
    return table;
}

Result<ArticleTable> beginOfDelimitedTable(const QString &fileName, QStringView text)
{
    Result<ArticleTable> table =
        TableReader(fileName, text.first(std::min(text.size(), sampledLength))).read(sampledRows);
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
