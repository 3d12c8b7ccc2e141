#include "app/text/utf8text.h"

#include <algorithm>

namespace app {

namespace {

constexpr qsizetype sampleStep = 64;

bool beginsCodePoint(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) != 0x80;
}

} // namespace

Utf8Text::Utf8Text(std::string_view text) : m_text(text)
{
    m_length = std::count_if(text.begin(), text.end(), beginsCodePoint);
    if (size_t(m_length) == text.size())
        return;
    qsizetype position = 0;
    for (size_t byte = 0; byte < text.size(); ++byte) {
        if (!beginsCodePoint(text[byte]))
            continue;
        if (position % sampleStep == 0)
            m_samples.push_back(byte);
        ++position;
    }
}

size_t Utf8Text::byteAt(qsizetype position) const
{
    position = std::clamp<qsizetype>(position, 0, m_length);
    if (m_samples.empty())
        return size_t(position);
    if (position == m_length)
        return m_text.size();
    size_t byte = m_samples[size_t(position / sampleStep)];
    for (qsizetype left = position % sampleStep; left > 0; --left) {
        do
            ++byte;
        while (!beginsCodePoint(m_text[byte]));
    }
    return byte;
}

std::string_view Utf8Text::slice(storage::TextRange range) const
{
    const size_t begin = byteAt(range.begin);
    const size_t end = byteAt(range.end);
    return begin < end ? m_text.substr(begin, end - begin) : std::string_view();
}

} // namespace app
