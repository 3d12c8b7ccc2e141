#include "app/text/words.h"

#include <QChar>

#include <unicode/ubrk.h>

#include <memory>

namespace app {

namespace {

/// Calls @p take with where each word begins and ends.
template<typename Take>
void forEachWord(QStringView text, Take take)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UBreakIterator, decltype(&ubrk_close)> boundaries(
        ubrk_open(UBRK_WORD, "", reinterpret_cast<const UChar *>(text.utf16()),
                  int32_t(text.size()), &status),
        &ubrk_close);
    if (U_FAILURE(status))
        return;
    int32_t begin = ubrk_first(boundaries.get());
    for (int32_t end = ubrk_next(boundaries.get()); end != UBRK_DONE;
         begin = end, end = ubrk_next(boundaries.get())) {
        if (ubrk_getRuleStatus(boundaries.get()) >= UBRK_WORD_NONE_LIMIT)
            take(begin, end);
    }
}

} // namespace

qsizetype wordCount(QStringView text)
{
    qsizetype words = 0;
    forEachWord(text, [&words](int32_t, int32_t) { ++words; });
    return words;
}

QStringList wordsIn(QStringView text)
{
    QStringList words;
    forEachWord(text, [&](int32_t begin, int32_t end) {
        words.append(text.sliced(begin, end - begin).toString());
    });
    return words;
}

int lengthOfUnpartedWord(char32_t character)
{
    if (character < 0x0E00)
        return 0;
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
        return 2;
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_NewTaiLue:
    case QChar::Script_TaiTham:
    case QChar::Script_TaiViet:
        return 4;
    default:
        return 0;
    }
}

} // namespace app
