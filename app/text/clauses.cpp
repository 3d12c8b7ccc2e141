#include "app/text/clauses.h"

#include "app/text/clausecuts.h"
#include "app/text/selection.h"
#include "app/text/sentences.h"
#include "app/text/signs.h"

#include <algorithm>

namespace app {

using storage::TextRange;

namespace {

/// Whether @p clause begins with a bracket that closes after it.
bool hasOpenBracket(QStringView text, TextRange clause)
{
    if (clause.isEmpty() || !isOpeningBracket(text[clause.begin]))
        return false;
    for (qsizetype index = clause.begin; index < clause.end; ++index) {
        if (isClosingBracket(text[index]))
            return false;
    }
    return true;
}

/// @p clause without the dashes, blanks and unpaired signs at its ends.
TextRange withoutSigns(QStringView text, TextRange clause)
{
    TextRange rest = clause;
    while (!rest.isEmpty()) {
        const TextRange before = rest;
        while (!rest.isEmpty() && (isDash(text[rest.end - 1]) || isBlankSign(text[rest.end - 1])))
            --rest.end;
        while (!rest.isEmpty() && (isBlankSign(text[rest.begin]) || hasOpenBracket(text, rest)))
            ++rest.begin;
        if (!rest.isEmpty())
            rest = trimmed(text, rest);
        if (rest == before)
            break;
    }
    return rest.isEmpty() ? clause : rest;
}

} // namespace

TextRange clauseAt(QStringView text, qsizetype index, const QString &language)
{
    const TextRange sentence = sentenceAt(text, index, language);
    if (sentence.isEmpty())
        return sentence;
    const ClauseCuts cuts(text, sentence, LanguageRules::of(language));
    const std::vector<qsizetype> &begins = cuts.begins();
    const auto after = std::upper_bound(begins.begin() + 1, begins.end(), index);
    const qsizetype end = after == begins.end() ? sentence.end : *after;
    return wholeCharacters(text, withoutSigns(text, {*(after - 1), end}));
}

TextRange clausesAround(QStringView text, TextRange range, const QString &language)
{
    const qsizetype last = std::max(range.begin, range.end - 1);
    const TextRange sentence = sentenceAt(text, range.begin, language);
    if (sentenceAt(text, last, language) != sentence)
        return {range.begin, range.begin};
    return clauseAt(text, range.begin, language).united(clauseAt(text, last, language));
}

} // namespace app
