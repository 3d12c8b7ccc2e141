#include "app/figures/spellednumbers.h"

#include <unicode/locid.h>
#include <unicode/rbnf.h>

namespace app {

namespace {

constexpr int hundred = 100;
constexpr int thousand = 1000;

/// Zero would be found in many words that are no figure.
std::vector<int> numbersToSpell()
{
    std::vector<int> numbers;
    for (int number = 1; number < hundred; ++number)
        numbers.push_back(number);
    for (int number = hundred; number < thousand; number += hundred)
        numbers.push_back(number);
    return numbers;
}

QString stringOf(const icu::UnicodeString &text)
{
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

} // namespace

std::vector<SpelledNumber> spelledNumbers(const QString &language)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = icu::Locale::forLanguageTag(language.toStdString(), status);
    icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, locale, status);
    std::vector<SpelledNumber> spelled;
    if (U_FAILURE(status))
        return spelled;
    for (int set = 0; set < format.getNumberOfRuleSetNames(); ++set) {
        const icu::UnicodeString name = format.getRuleSetName(set);
        const bool isOrdinal = name.indexOf("ordinal") >= 0;
        if (!isOrdinal && name.indexOf("cardinal") < 0)
            continue;
        for (const int number : numbersToSpell()) {
            icu::UnicodeString words;
            icu::FieldPosition position;
            format.format(int32_t(number), name, words, position, status);
            if (U_SUCCESS(status))
                spelled.push_back({stringOf(words).remove(QChar(0x00AD)), number, isOrdinal});
        }
    }
    return spelled;
}

} // namespace app
