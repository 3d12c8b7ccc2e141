#include "app/text/words.h"

#include <unicode/ubrk.h>

#include <memory>

namespace app {

qsizetype wordCount(QStringView text)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UBreakIterator, decltype(&ubrk_close)> boundaries(
        ubrk_open(UBRK_WORD, "", reinterpret_cast<const UChar *>(text.utf16()),
                  int32_t(text.size()), &status),
        &ubrk_close);
    if (U_FAILURE(status))
        return 0;
    qsizetype words = 0;
    ubrk_first(boundaries.get());
    while (ubrk_next(boundaries.get()) != UBRK_DONE) {
        if (ubrk_getRuleStatus(boundaries.get()) >= UBRK_WORD_NONE_LIMIT)
            ++words;
    }
    return words;
}

} // namespace app
