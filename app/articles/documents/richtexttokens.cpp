#include "app/articles/documents/richtexttokens.h"

#include <algorithm>
#include <limits>

namespace app {

namespace {

const qsizetype longestName = 64;
const qint64 largestNumber = std::numeric_limits<int>::max();

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexDigit(char c)
{
    return isDigit(c)               ? c - '0'
           : (c >= 'a' && c <= 'f') ? c - 'a' + 10
           : (c >= 'A' && c <= 'F') ? c - 'A' + 10
                                    : -1;
}

} // namespace

RichTextToken RichTextTokens::next()
{
    using Kind = RichTextToken::Kind;
    while (m_at < m_bytes.size()) {
        const char c = m_bytes[m_at];
        if (c == '{' || c == '}') {
            ++m_at;
            return {c == '{' ? Kind::GroupBegin : Kind::GroupEnd, {}, false, 0};
        }
        if (c == '\\') {
            ++m_at;
            return control();
        }
        if (c == '\r' || c == '\n' || c == '\0') {
            ++m_at;
            continue;
        }
        const qsizetype begin = m_at;
        while (m_at < m_bytes.size() && m_bytes[m_at] != '{' && m_bytes[m_at] != '}' &&
               m_bytes[m_at] != '\\' && m_bytes[m_at] != '\r' && m_bytes[m_at] != '\n' &&
               m_bytes[m_at] != '\0')
            ++m_at;
        return {Kind::Text, QByteArrayView(m_bytes).sliced(begin, m_at - begin), false, 0};
    }
    return {};
}

RichTextToken RichTextTokens::control()
{
    using Kind = RichTextToken::Kind;
    if (m_at >= m_bytes.size())
        return {};
    const qsizetype begin = m_at;
    if (m_bytes[m_at] == '\'')
        return hexByte();
    if (!isLetter(m_bytes[m_at])) {
        ++m_at;
        return {Kind::Symbol, QByteArrayView(m_bytes).sliced(begin, 1), false, 0};
    }
    while (m_at < m_bytes.size() && isLetter(m_bytes[m_at]) && m_at - begin < longestName)
        ++m_at;
    RichTextToken token{Kind::Word, QByteArrayView(m_bytes).sliced(begin, m_at - begin), false, 0};
    const bool isNegative =
        m_at + 1 < m_bytes.size() && m_bytes[m_at] == '-' && isDigit(m_bytes[m_at + 1]);
    m_at += isNegative;
    qint64 number = 0;
    for (; m_at < m_bytes.size() && isDigit(m_bytes[m_at]); ++m_at) {
        token.hasNumber = true;
        number = std::min(largestNumber, number * 10 + (m_bytes[m_at] - '0'));
    }
    token.number = int(isNegative ? -number : number);
    if (m_at < m_bytes.size() && m_bytes[m_at] == ' ')
        ++m_at;
    if (token.text == QByteArrayView("bin") && token.number > 0)
        m_at = std::min(m_bytes.size(), m_at + token.number);
    return token;
}

RichTextToken RichTextTokens::hexByte()
{
    using Kind = RichTextToken::Kind;
    ++m_at;
    const int high = m_at < m_bytes.size() ? hexDigit(m_bytes[m_at]) : -1;
    const int low = high >= 0 && m_at + 1 < m_bytes.size() ? hexDigit(m_bytes[m_at + 1]) : -1;
    if (low < 0)
        return {Kind::Symbol, QByteArrayView("'"), false, 0}; // no byte: it means nothing
    m_at += 2;
    m_byte = char(high * 16 + low);
    return {Kind::Byte, QByteArrayView(&m_byte, 1), false, 0};
}

} // namespace app
