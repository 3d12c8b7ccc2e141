#pragma once

#include "storage/records/textrange.h"

#include <string_view>
#include <vector>

namespace app {

/// Stretches of a UTF-8 text by code point positions, without decoding it.
///
/// Keeps the byte position of every 64th code point, and nothing for an ASCII text.
class Utf8Text
{
public:
    /// @p text must outlive this.
    explicit Utf8Text(std::string_view text);

    /// The length in code points.
    qsizetype length() const { return m_length; }

    /// The bytes of @p range; what lies outside of the text is left out.
    std::string_view slice(storage::TextRange range) const;

private:
    size_t byteAt(qsizetype position) const;

    std::string_view m_text;
    qsizetype m_length = 0;
    std::vector<size_t> m_samples; ///< byte positions of the code points 0, 64, 128 ...
};

} // namespace app
