#pragma once

#include <QByteArray>
#include <QStringView>

#include <string>
#include <string_view>

namespace app {

inline std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

/// Writes rows of CSV (RFC 4180) into a buffer: commas, CRLF, quotation marks only where they are
/// needed.
class CsvRow
{
public:
    enum class Guard { None, Excel };
    /// Without it at a file's begin Excel does not read UTF-8.
    static constexpr std::string_view excelMark = "\xEF\xBB\xBF";

    explicit CsvRow(Guard guard) : m_guard(guard) {}

    /// A cell of text, UTF-8.
    void text(std::string_view value);
    void text(QStringView value);
    /// A cell that is a number, or empty.
    void number(qint64 value);
    void number(std::string_view value) { cell(value); }
    /// A cell of "begin-end;begin-end", which Excel would take for a date.
    void fragments(std::string_view value);
    void empty(size_t cells);
    /// The cells of a row that has not ended.
    void append(const CsvRow &cells);
    void endRow();

    Guard guard() const { return m_guard; }
    std::string &buffer() { return m_buffer; }
    qsizetype guardedCells() const { return m_guardedCells; }

    /// Whether Excel would take a cell that begins like @p value for a formula (OWASP: CSV
    /// injection).
    static bool looksLikeFormula(std::string_view value);

private:
    void separate();
    void cell(std::string_view value);
    void guarded(std::string_view value);
    void quoted(std::string_view value);

    std::string m_buffer;
    Guard m_guard;
    bool m_isFirst = true;
    qsizetype m_guardedCells = 0;
};

} // namespace app
