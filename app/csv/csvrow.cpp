#include "app/csv/csvrow.h"

#include <array>
#include <charconv>

namespace app {

namespace {

using namespace std::string_view_literals;

constexpr std::array<bool, 256> specialCharacters = [] {
    std::array<bool, 256> isSpecial{};
    for (const char character : ",\"\r\n"sv)
        isSpecial[static_cast<unsigned char>(character)] = true;
    return isSpecial;
}();

/// A blank at an end is not protected by RFC 4180, but lost by readers that trim.
bool needsQuotes(std::string_view value)
{
    if (value.empty())
        return false;
    for (const char character : value) {
        if (specialCharacters[static_cast<unsigned char>(character)])
            return true;
    }
    const auto isBlank = [](char character) { return character == ' ' || character == '\t'; };
    return isBlank(value.front()) || isBlank(value.back());
}

} // namespace

bool CsvRow::looksLikeFormula(std::string_view value)
{
    return !value.empty() && "=+-@\t\r\0"sv.find(value.front()) != std::string_view::npos;
}

void CsvRow::separate()
{
    if (!m_isFirst)
        m_buffer += ',';
    m_isFirst = false;
}

void CsvRow::cell(std::string_view value)
{
    separate();
    if (needsQuotes(value))
        quoted(value);
    else
        m_buffer += value;
}

void CsvRow::quoted(std::string_view value)
{
    m_buffer += '"';
    for (size_t mark = value.find('"'); mark != std::string_view::npos; mark = value.find('"')) {
        m_buffer += value.substr(0, mark + 1);
        m_buffer += '"';
        value.remove_prefix(mark + 1);
    }
    m_buffer += value;
    m_buffer += '"';
}

void CsvRow::text(std::string_view value)
{
    if (m_guard == Guard::Excel && looksLikeFormula(value))
        guarded(value);
    else
        cell(value);
}

void CsvRow::text(QStringView value)
{
    text(viewOf(value.toUtf8()));
}

void CsvRow::fragments(std::string_view value)
{
    if (m_guard == Guard::Excel)
        guarded(value);
    else
        cell(value);
}

void CsvRow::guarded(std::string_view value)
{
    ++m_guardedCells;
    cell(std::string(1, '\'').append(value));
}

void CsvRow::number(qint64 value)
{
    char digits[24];
    const auto written = std::to_chars(digits, digits + sizeof digits, value);
    cell(std::string_view(digits, size_t(written.ptr - digits)));
}

void CsvRow::empty(size_t cells)
{
    if (cells == 0)
        return;
    m_buffer.append(m_isFirst ? cells - 1 : cells, ',');
    m_isFirst = false;
}

void CsvRow::append(const CsvRow &cells)
{
    separate();
    m_buffer += cells.m_buffer;
    m_guardedCells += cells.m_guardedCells;
}

void CsvRow::endRow()
{
    m_buffer += "\r\n";
    m_isFirst = true;
}

} // namespace app
