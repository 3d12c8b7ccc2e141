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

/// Letters, digits and halves of characters that take two: what clauses are looked for at.
bool canBeOfClause(QChar sign)
{
    return sign.isLetterOrNumber() || sign.isSurrogate();
}

qsizetype clauseSignFrom(QStringView text, qsizetype index)
{
    while (index < text.size() && !canBeOfClause(text[index]))
        ++index;
    return index;
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

qsizetype nextClauseEnd(QStringView text, qsizetype index, const QString &language)
{
    for (qsizetype at = clauseSignFrom(text, index); at < text.size();) {
        const qsizetype end = clauseAt(text, at, language).end;
        if (end > index)
            return end;
        at = clauseSignFrom(text, std::max(at + 1, end));
    }
    return text.size();
}

qsizetype nextClauseBegin(QStringView text, qsizetype index, const QString &language)
{
    for (qsizetype at = clauseSignFrom(text, index); at < text.size();) {
        const TextRange clause = clauseAt(text, at, language);
        if (clause.begin > index)
            return clause.begin;
        at = clauseSignFrom(text, std::max(at + 1, clause.end));
    }
    return text.size();
}

qsizetype previousClauseBegin(QStringView text, qsizetype index, const QString &language)
{
    for (qsizetype at = index - 1; at >= 0; --at) {
        if (!canBeOfClause(text[at]))
            continue;
        const qsizetype begin = clauseAt(text, at, language).begin;
        if (begin < index)
            return begin;
    }
    return 0;
}

} // namespace app
