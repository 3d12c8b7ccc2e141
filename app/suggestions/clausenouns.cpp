#include "app/suggestions/clausenouns.h"

#include "app/suggestions/nounphrases.h"

#include <algorithm>

namespace app {

using enum WordClass;

/// How many words may stand between a noun and the comma before its clause.
static constexpr size_t farthestClause = 12;

bool isNounByCapital(const Paragraph &paragraph, size_t word)
{
    const Paragraph::Word &noun = paragraph.words()[word];
    if (!paragraph.grammar().capitalizesNouns || !noun.isCapital)
        return false;
    const QStringView written =
        paragraph.text().sliced(noun.range.begin, noun.range.length()).sliced(1);
    const bool isShouted =
        written.size() > 1 &&
        std::all_of(written.begin(), written.end(), [](QChar each) { return each.isUpper(); });
    return !isShouted && paragraph.isJoined(word);
}

WordRange ownerBehind(const Paragraph &paragraph, const CuePhrase &cue)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    const size_t next = cue.words.end;
    if (!paragraph.isJoined(next))
        return {};
    const bool hasMark = words[next].is(AgentMark);
    // "der", "des", "seiner": no article but that of a genitive stands behind a noun
    if (!hasMark && !words[next].is(Determiner))
        return {};
    WordRange owner = nounPhraseAfter(paragraph, next + hasMark);
    for (size_t word = owner.begin + 1; word < owner.end; ++word) {
        if (paragraph.gapBefore(word).hasComma)
            owner.end = word;
    }
    return owner;
}

/// Whether ", dass" follows the noun and its owner.
static bool hasClause(const Paragraph &paragraph, size_t word)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    const size_t last = std::min(words.size(), word + farthestClause);
    while (word < last && paragraph.isJoined(word))
        ++word;
    if (word >= last || !paragraph.gapBefore(word).hasComma ||
        words[word].sentence != words[word - 1].sentence)
        return false;
    if (words[word].is(Complementiser) || words[word].form == u"wonach")
        return true;
    // "die Forderung, den Etat zu kürzen"
    for (size_t next = word + 1; next < word + farthestClause && paragraph.isJoined(next); ++next) {
        if (words[next].is(InfinitiveMark) && paragraph.isJoined(next + 1) &&
            !words[next + 1].isCapital && !words[next + 1].is(Determiner | Preposition))
            return true;
    }
    return false;
}

std::optional<CuePhrase> clauseNoun(const Paragraph &paragraph, CuePhrase phrase)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    if (!hasClause(paragraph, phrase.words.end))
        return std::nullopt;
    phrase.form = CueForm::Noun;
    size_t begin = phrase.words.begin;
    const size_t first = begin > 3 ? begin - 3 : 0;
    size_t article = begin;
    while (article > first && paragraph.isJoined(article) && !words[article].is(Determiner) &&
           (!words[article - 1].isCapital || words[article - 1].is(Determiner)) &&
           !words[article - 1].is(Preposition | Auxiliary))
        --article;
    if (article < begin && words[article].is(Determiner))
        begin = article;
    // "vertritt die Ansicht", "ist der Meinung", "äußerte die Hoffnung"
    const bool isAfterVerb = begin > 0 && paragraph.isJoined(begin) &&
                             !words[begin - 1].isCapital &&
                             (words[begin - 1].is(Auxiliary) || words[begin - 1].cue ||
                              words[begin - 1].classes == WordClasses());
    // "seine Hoffnung": who hopes is the source
    if (!isAfterVerb && words[begin].is(Possessive))
        return phrase;
    phrase.words.begin = begin - isAfterVerb;
    return phrase;
}

} // namespace app
