#include "app/figures/gluednumbers.h"

#include "app/figures/figuretokens.h"

namespace app {

namespace {

constexpr qsizetype longestNumber = 60;

std::optional<Decimal> wordValue(QStringView word, Role role, const Lexicon &lexicon)
{
    const LexiconWord *found = lexicon.word(word);
    if (!found)
        return std::nullopt;
    for (const LexiconPhrase &phrase : found->phrases) {
        if (phrase.role == role && phrase.size() == 1)
            return phrase.value;
    }
    return std::nullopt;
}

/// "dreiundvierzig" is 43: a number below ten, "und" and the tens, or a word of the table, perhaps
/// after an "und" ("hundertundeins").
std::optional<Decimal> belowHundred(QStringView word, const Lexicon &lexicon)
{
    const LexiconWord *joint = lexicon.word(word.left(3));
    if (word.size() > 3 && joint && joint->roles.test(size_t(Role::And)))
        word = word.sliced(3);
    return wordValue(word, Role::Cardinal, lexicon);
}

/// The parts before and after the word for @p scale in @p word, put together.
std::optional<Decimal> around(QStringView word, QStringView scaleWord, int scale,
                              std::optional<Decimal> (*before)(QStringView, const Lexicon &),
                              std::optional<Decimal> (*after)(QStringView, const Lexicon &),
                              const Lexicon &lexicon)
{
    const qsizetype place = word.indexOf(scaleWord);
    if (place < 0)
        return before(word, lexicon);
    const QStringView rest = word.sliced(place + scaleWord.size());
    const auto times = place == 0 ? Decimal(1) : before(word.left(place), lexicon);
    const auto plus = rest.isEmpty() ? Decimal(0) : after(rest, lexicon);
    if (!times || !plus)
        return std::nullopt;
    return *times * Decimal(scale) + *plus;
}

std::optional<Decimal> belowThousand(QStringView word, const Lexicon &lexicon)
{
    return around(word, lexicon.traits().hundred, 100, belowHundred, belowHundred, lexicon);
}

} // namespace

std::optional<Decimal> gluedNumber(QStringView word, const Lexicon &lexicon)
{
    if (word.size() > longestNumber)
        return std::nullopt;
    const QString folded = foldedForFigures(word);
    const LanguageTraits &traits = lexicon.traits();
    if (!folded.contains(traits.hundred) && !folded.contains(traits.thousand))
        return std::nullopt;
    return around(folded, traits.thousand, 1000, belowThousand, belowThousand, lexicon);
}

} // namespace app
