#include "app/suggestions/passives.h"

#include "app/suggestions/cueplace.h"
#include "app/suggestions/nounphrases.h"

#include <algorithm>

namespace app {

namespace {

using enum WordClass;

/// How far from its participle an auxiliary or an agent may stand.
constexpr size_t farthestPart = 12;

bool isParticiple(const Paragraph &paragraph, size_t word)
{
    const std::vector<QStringView> &endings = paragraph.grammar().participleEndings;
    const QString &form = paragraph.words()[word].form;
    return std::any_of(endings.begin(), endings.end(),
                       [&form](QStringView ending) { return form.endsWith(ending); });
}

bool isPassiveAuxiliary(const Paragraph &paragraph, size_t word)
{
    const std::vector<QStringView> &passives = paragraph.grammar().passives;
    return std::find(passives.begin(), passives.end(), paragraph.words()[word].form) !=
           passives.end();
}

/// "fue acusado", "wurde von der Polizei beschuldigt"; not "s'est dit".
std::optional<size_t> auxiliaryOf(const Paragraph &paragraph, const CuePhrase &cue)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    if (paragraph.grammar().passives.empty() || cue.form != CueForm::Verb ||
        !isParticiple(paragraph, cue.head))
        return std::nullopt;
    const bool isVerbLast = paragraph.grammar().isVerbLast;
    const size_t last = cue.head > farthestPart ? cue.head - farthestPart : 0;
    for (size_t word = cue.head; word > last && paragraph.isJoined(word); --word) {
        const Paragraph::Word &before = words[word - 1];
        if (isPassiveAuxiliary(paragraph, word - 1)) {
            const size_t begin = std::min(word - 1, cue.words.begin);
            const bool isReflexive = begin > 0 && words[begin - 1].is(ObjectPronoun) &&
                                     !words[begin - 1].is(Determiner | SubjectPronoun);
            return isReflexive ? std::nullopt : std::optional<size_t>(begin);
        }
        if (!isVerbLast && !before.is(Adverb | Negation))
            break;
    }
    return std::nullopt;
}

/// "critiquée par le préfet": a participle without an auxiliary; not "a-t-il confirmé par".
bool isBare(const Paragraph &paragraph, const CuePhrase &cue)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    const size_t begin = cue.words.begin;
    return !paragraph.grammar().isVerbLast && cue.form == CueForm::Verb && cue.words.size() == 1 &&
           isParticiple(paragraph, cue.head) && paragraph.isJoined(cue.words.end) &&
           words[cue.words.end].is(AgentMark) &&
           (begin == 0 || !words[begin - 1].is(SubjectPronoun | Auxiliary));
}

/// "de ocultar el informe", "d'avoir caché": not "de la mer", "de quartier".
bool isInfinitiveClause(const Paragraph &paragraph, size_t preposition)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    const std::vector<QStringView> &endings = paragraph.grammar().infinitiveEndings;
    const size_t verb = preposition + 1;
    if (!words[preposition].is(NameLink) || !paragraph.isJoined(verb) || words[verb].isCapital)
        return false;
    if (words[verb].is(Negation))
        return true;
    const bool endsLikeVerb = std::any_of(endings.begin(), endings.end(), [&](QStringView ending) {
        return words[verb].form.endsWith(ending);
    });
    return endsLikeVerb &&
           (words[verb].is(Auxiliary) ||
            (paragraph.isJoined(verb + 1) && words[verb + 1].is(Determiner | Possessive)));
}

/// Not the reason, as in "criticado por su gestión".
bool canBeAgent(const Paragraph &paragraph, size_t mark, WordRange phrase)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    if (phrase.isEmpty())
        return false;
    if (paragraph.grammar().capitalizesNouns && words[phrase.begin].isCapital)
        return !words[phrase.begin].is(TimeWord) && !words[phrase.end].is(Particle);
    if (isPersonal(paragraph, phrase))
        return true;
    const std::vector<QStringView> &withArticle = paragraph.grammar().agentMarksWithArticle;
    const bool isDefinite =
        words[phrase.begin].is(Determiner) ||
        std::find(withArticle.begin(), withArticle.end(), words[mark].form) != withArticle.end();
    return isDefinite && !words[phrase.begin].is(Possessive);
}

WordRange agentAfter(const Paragraph &paragraph, size_t mark, size_t limit)
{
    WordRange phrase = nounPhraseAfter(paragraph, mark + 1);
    phrase.end = std::min(phrase.end, limit);
    for (size_t word = phrase.begin + 1; word < phrase.end; ++word) {
        if (isInfinitiveClause(paragraph, word))
            phrase.end = word;
    }
    return canBeAgent(paragraph, mark, phrase) ? phrase : WordRange{};
}

/// Fills in the agent of "acusado el lunes por la oposición", "acusado de fraude por ella".
void findAgentBehind(const Paragraph &paragraph, const CuePhrase &cue, PassiveParts &parts)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    const size_t end = cue.words.end;
    for (size_t mark = end; mark < end + farthestPart && paragraph.isJoined(mark); ++mark) {
        if (words[mark].cue || words[mark].is(Complementiser))
            return;
        if (!words[mark].is(AgentMark))
            continue;
        parts.agent = agentAfter(paragraph, mark, words.size());
        if (parts.agent.isEmpty())
            return;
        if (words[end].is(NameLink))
            parts.beforeAgent = {end, mark};
        parts.rest = parts.agent.end;
        return;
    }
}

/// Of "wurde von der Opposition beschuldigt".
void findAgentBetween(const Paragraph &paragraph, const CuePhrase &cue, PassiveParts &parts)
{
    for (size_t mark = parts.begin + 1; mark < cue.words.begin; ++mark) {
        if (!paragraph.words()[mark].is(AgentMark))
            continue;
        parts.agent = agentAfter(paragraph, mark, cue.words.begin);
        return;
    }
}

/// "El alcalde, acusado por"; "am Montag wurde der Plan".
WordRange subjectOf(const Paragraph &paragraph, const CuePhrase &cue, const PassiveParts &parts,
                    bool isBare)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    const size_t begin = parts.begin;
    const WordRange before = isBare && paragraph.gapBefore(begin).hasComma
                                 ? plainPhraseBefore(paragraph, begin)
                                 : nounPhraseBefore(paragraph, begin);
    const size_t next = begin + 1;
    if (!before.isEmpty() || next >= cue.words.begin || !paragraph.grammar().isVerbLast ||
        words[next].is(Preposition | Adverb | TimeWord))
        return before;
    WordRange behind = nounPhraseAfter(paragraph, next);
    behind.end = std::min(behind.end, cue.words.begin);
    for (size_t word = behind.begin; word < behind.end; ++word) {
        if (words[word].is(AgentMark))
            behind.end = word;
    }
    return behind;
}

} // namespace

/// "weil er von der Polizei beschuldigt wurde", "ist von ihr beschuldigt worden": the auxiliary of
/// the passive is last, as in German.
static std::optional<PassiveParts> clauseParts(const Paragraph &paragraph, const CuePhrase &cue)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    const size_t auxiliary = cue.words.end;
    if (!paragraph.grammar().isVerbLast || !paragraph.isJoined(auxiliary) ||
        !isPassiveAuxiliary(paragraph, auxiliary) || !isParticiple(paragraph, cue.head))
        return std::nullopt;
    PassiveParts parts;
    parts.begin = cue.words.begin;
    parts.rest = auxiliary + 1;
    const size_t last = cue.head > farthestPart ? cue.head - farthestPart : 0;
    for (size_t word = cue.words.begin; word > last && paragraph.isJoined(word); --word) {
        if (!words[word - 1].is(AgentMark))
            continue;
        parts.agent = agentAfter(paragraph, word - 1, cue.words.begin);
        if (!parts.agent.isEmpty())
            parts.begin = word - 1;
        break;
    }
    size_t end = parts.begin;
    while (end > 0 && paragraph.isJoined(end) && words[end - 1].is(Auxiliary))
        --end;
    parts.subject = nounPhraseBefore(paragraph, end);
    if (isEmptySubject(paragraph, parts.subject))
        parts.subject = {};
    return parts;
}

std::optional<PassiveParts> passiveParts(const Paragraph &paragraph, const CuePhrase &cue)
{
    CuePhrase verb = cue;
    verb.form = CueForm::Verb;
    if (cue.form != CueForm::Verb && cue.form != CueForm::Passive)
        return std::nullopt;
    if (const std::optional<PassiveParts> parts = clauseParts(paragraph, cue))
        return parts;
    const std::optional<size_t> auxiliary = auxiliaryOf(paragraph, verb);
    if (!auxiliary && !isBare(paragraph, verb))
        return std::nullopt;
    PassiveParts parts;
    parts.begin = auxiliary.value_or(cue.words.begin);
    parts.rest = cue.words.end;
    if (paragraph.grammar().isVerbLast)
        findAgentBetween(paragraph, cue, parts);
    else
        findAgentBehind(paragraph, cue, parts);
    if (!auxiliary && parts.agent.isEmpty())
        return std::nullopt;
    parts.subject = subjectOf(paragraph, cue, parts, !auxiliary);
    // "Il a été annoncé que": nobody
    const bool isImpersonal = parts.subject.size() == 1 && parts.rest < paragraph.words().size() &&
                              paragraph.words()[parts.subject.begin].is(SubjectPronoun) &&
                              paragraph.words()[parts.rest].is(Complementiser);
    if (isImpersonal || isEmptySubject(paragraph, parts.subject))
        parts.subject = {};
    return parts;
}

bool hasPassiveComplement(const Paragraph &paragraph, const PassiveParts &parts)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    const size_t next = parts.rest;
    if (next >= words.size() || words[next].sentence != words[next - 1].sentence)
        return false;
    if (paragraph.isJoined(next))
        return words[next].is(Complementiser) || isInfinitiveClause(paragraph, next) ||
               (words[next].is(NameLink) && parts.agent.isEmpty());
    if (!paragraph.grammar().isVerbLast || !paragraph.gapBefore(next).hasComma || words[next].cue)
        return words[next].quotation.has_value();
    // "beschuldigt, den Bericht verschwiegen zu haben"
    const WordRange sentence = withinReach(paragraph.sentence(words[next].sentence), next);
    return words[next].is(Complementiser) ||
           std::any_of(words.begin() + qsizetype(next), words.begin() + qsizetype(sentence.end),
                       [](const Paragraph::Word &word) { return word.is(InfinitiveMark); });
}

} // namespace app
