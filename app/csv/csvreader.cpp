#include "app/csv/csvreader.h"

namespace app {

using storage::Error;
using storage::ErrorCode;
using storage::Result;

namespace {

class CsvReader
{
public:
    CsvReader(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    Result<std::vector<CsvRecord>> read()
    {
        std::vector<CsvRecord> records;
        while (m_at < m_text.size()) {
            CsvRecord record{m_line, {}};
            do {
                const Result<QString> cell = readCell();
                if (!cell)
                    return cell.error();
                record.cells.append(*cell);
            } while (skip(m_separator));
            skipLineEnd();
            if (record.cells != QStringList{QString()})
                records.push_back(record);
        }
        return records;
    }

private:
    bool isAt(QChar character) const { return m_at < m_text.size() && m_text[m_at] == character; }
    bool isAtLineEnd() const { return m_at >= m_text.size() || isAt(u'\n') || isAt(u'\r'); }
    bool skip(QChar character)
    {
        const bool isThere = isAt(character);
        m_at += isThere ? 1 : 0;
        return isThere;
    }
    void skipLineEnd()
    {
        const bool hadReturn = skip(u'\r');
        m_line += skip(u'\n') || hadReturn ? 1 : 0;
    }

    Result<QString> readCell()
    {
        if (skip(u'"'))
            return readQuoted();
        const qsizetype begin = m_at;
        while (!isAtLineEnd() && !isAt(m_separator))
            ++m_at;
        return m_text.sliced(begin, m_at - begin).toString();
    }

    Result<QString> readQuoted()
    {
        const qsizetype openedOn = m_line;
        QString cell;
        while (m_at < m_text.size()) {
            if (skip(u'"')) {
                if (!isAt(u'"')) {
                    if (isAtLineEnd() || isAt(m_separator))
                        return cell;
                    return broken(m_line, "Text follows a closing quotation mark.");
                }
            }
            const QChar character = m_text[m_at++];
            const bool endsLine = character == u'\n' || (character == u'\r' && !isAt(u'\n'));
            m_line += endsLine ? 1 : 0;
            cell += character;
        }
        return broken(openedOn, "A quotation mark is not closed.");
    }

    static Error broken(qsizetype line, const char *why)
    {
        return {ErrorCode::FormatBroken,
                {},
                QStringLiteral("line %1").arg(line),
                QString::fromLatin1(why)};
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
};

} // namespace

Result<std::vector<CsvRecord>> csvRecords(QStringView text, QChar separator)
{
    return CsvReader(text, separator).read();
}

} // namespace app
