#include "app/suggestions/cuephrases.h"

#include "app/suggestions/clausenouns.h"
#include "app/suggestions/nouncues.h"
#include "app/suggestions/passives.h"
#include "app/suggestions/verbfirst.h"
#include "app/suggestions/verbgroups.h"

#include <algorithm>
#include <optional>

namespace app {

using namespace storage;

namespace {

using enum WordClass;

/// The words of one cue with the auxiliaries, negations and adverbs before them.
CuePhrase plainPhrase(const Paragraph &paragraph, size_t word)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    const Cue *cue = words[word].cue;
    CuePhrase phrase;
    phrase.head = word;
    phrase.words = {word, word + 1};
    while (phrase.words.end < words.size() && words[phrase.words.end].cue == cue)
        ++phrase.words.end;
    phrase.isSure = cue->kind != CueKind::LikelyWord;
    phrase.form = cue->kind == CueKind::Credit ? CueForm::Credit : CueForm::Verb;
    return phrase;
}

/// "Dabei betonte sie": before a verb that is second; "for-his-part said" before one that is first.
bool isFirstConstituent(const Paragraph &paragraph, size_t word)
{
    const Paragraph::Word &first = paragraph.words()[word];
    if (paragraph.grammar().putsVerbFirst)
        return first.is(Adverb);
    return paragraph.grammar().putsVerbSecond && first.is(Adverb) &&
           word == paragraph.sentence(first.sentence).begin;
}

void takeAuxiliaries(const Paragraph &paragraph, CuePhrase &phrase)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    while (phrase.form == CueForm::Verb && phrase.words.begin > 0 &&
           words[phrase.words.begin - 1].is(Auxiliary | Modal | Negation | Adverb) &&
           paragraph.isJoined(phrase.words.begin) &&
           !isFirstConstituent(paragraph, phrase.words.begin - 1))
        --phrase.words.begin;
    // "äußerte sich"
    if (phrase.form == CueForm::Verb && paragraph.grammar().putsVerbSecond &&
        paragraph.isJoined(phrase.words.end) && words[phrase.words.end].form == u"sich")
        ++phrase.words.end;
    // "wie die Stadt mitgeteilt hat": behind its verb, at the end of the clause
    const size_t next = phrase.words.end;
    const std::vector<QStringView> &passives = paragraph.grammar().passives;
    if (phrase.form == CueForm::Verb && paragraph.grammar().isVerbLast &&
        paragraph.isJoined(next) && words[next].is(Auxiliary) &&
        (next + 1 == words.size() || !paragraph.isJoined(next + 1)) &&
        std::find(passives.begin(), passives.end(), words[next].form) == passives.end())
        ++phrase.words.end;
}

/// Makes "fue acusado" a passive. Whether something is ascribed: what may mean something else
/// needs an agent or a complement.
bool readPassive(const Paragraph &paragraph, CuePhrase &phrase)
{
    const std::optional<PassiveParts> parts = passiveParts(paragraph, phrase);
    if (phrase.form != CueForm::Verb || !parts)
        return true;
    phrase.form = CueForm::Passive;
    return phrase.isSure || !parts->agent.isEmpty() || hasPassiveComplement(paragraph, *parts);
}

/// "Que pense la ville ?": a question after what somebody says.
bool isAsked(const Paragraph &paragraph, const CuePhrase &phrase)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    const WordRange sentence = paragraph.sentence(words[phrase.head].sentence);
    const size_t begin = phrase.words.begin;
    if (begin == sentence.begin || begin > sentence.begin + 2 || !paragraph.isJoined(begin) ||
        !words[begin - 1].is(Question | Complementiser))
        return false;
    const qsizetype end = words[sentence.end - 1].range.end;
    const QStringView after = paragraph.text().sliced(end, paragraph.range().end - end).trimmed();
    return after.startsWith(u'?') || after.startsWith(u'؟');
}

/// "ließ wissen", "äußerte die Hoffnung": verbs without anything between them, or with a noun.
void joinPhrases(const Paragraph &paragraph, std::vector<CuePhrase> &phrases, CuePhrase &phrase)
{
    // "reported from an-official his-saying"
    if (isHisSaying(paragraph, phrase)) {
        if (!phrases.empty() && phrases.back().form == CueForm::Verb &&
            !sourceOfHisSaying(paragraph, phrase).isEmpty() &&
            paragraph.words()[phrases.back().head].sentence ==
                paragraph.words()[phrase.head].sentence)
            phrases.pop_back();
        return;
    }
    if (!paragraph.grammar().putsVerbSecond || phrase.form == CueForm::Credit)
        return;
    while (
        !phrases.empty() && phrases.back().form == CueForm::Verb &&
        phrases.back().words.end >= phrase.words.begin &&
        (phrases.back().words.end > phrase.words.begin || paragraph.isJoined(phrase.words.begin))) {
        phrase.words.begin = std::min(phrase.words.begin, phrases.back().words.begin);
        phrase.isSure = phrase.isSure || phrases.back().isSure;
        phrases.pop_back();
    }
}

/// "according-to what announced the-ministry": the verb is part of the credit.
bool isPartOfCredit(const Paragraph &paragraph, std::vector<CuePhrase> &phrases,
                    const CuePhrase &phrase)
{
    if (!paragraph.grammar().putsVerbFirst || phrases.empty() ||
        phrases.back().form != CueForm::Credit || phrase.form != CueForm::Verb)
        return false;
    size_t next = phrases.back().words.end;
    if (next < phrase.words.begin && paragraph.words()[next].is(Negation)) // "what" is also "not"
        ++next;
    if (next != phrase.words.begin || !paragraph.isJoined(next))
        return false;
    phrases.back().words.end = phrase.words.end;
    return true;
}

std::optional<CuePhrase> wholePhrase(const Paragraph &paragraph, const CuePhrase &phrase)
{
    if (phrase.form == CueForm::Credit)
        return phrase;
    if (paragraph.grammar().endsLikeHearsay(paragraph.words()[phrase.head].form)) {
        CuePhrase adverb = phrase;
        adverb.form = CueForm::Adverb;
        return adverb;
    }
    return isNounByPlace(paragraph, phrase.head) ? nounCue(paragraph, phrase)
                                                 : verbGroup(paragraph, phrase);
}

/// "Salma Haddad:", where nothing has capitals: two words, neither with the article.
bool isNameLabel(const Paragraph &paragraph)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    const QStringView article = paragraph.grammar().boundArticle;
    return words.size() > 3 && paragraph.gapBefore(2).hasColon && paragraph.isJoined(1) &&
           std::all_of(words.begin(), words.begin() + 2, [article](const Paragraph::Word &word) {
               return word.classes == WordClasses() && !word.isNumber && word.form.size() > 2 &&
                      !word.form.startsWith(article) && !word.form.endsWith(u'ة');
           });
}

/// "Verkehrsminister:", where nouns have capitals; "minister of-finance:", where nothing has
bool isPersonLabel(const Paragraph &paragraph)
{
    const Paragraph::Word &first = paragraph.words().front();
    if (!paragraph.grammar().hasCapitals)
        return !first.quotation &&
               (first.is(Title | PersonNoun | Speaker) || isNameLabel(paragraph));
    return paragraph.grammar().capitalizesNouns &&
           paragraph.grammar().endsLikePerson(paragraph.words().front().form);
}

/// "WALLACE: Let us begin", "Minister: taxes to fall", at the begin of a paragraph.
std::optional<CuePhrase> speakerColon(const Paragraph &paragraph)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    const size_t limit = std::min<size_t>(words.size(), 8);
    for (size_t colon = 1; colon < limit; ++colon) {
        const Paragraph::Gap &gap = paragraph.gapBefore(colon);
        if (!gap.hasColon) {
            if (gap.hasComma || gap.hasDash)
                return std::nullopt;
            continue;
        }
        const auto end = words.begin() + qsizetype(colon);
        const bool isShort = colon <= 3;
        // 'Marchand : « ... »' is a headline; in English it may as well be 'Warning: "..."'
        const bool isQuoted = gap.opensQuotation && !paragraph.grammar().hasPhrases;
        const bool needsCapital = paragraph.grammar().hasCapitals || !isQuoted;
        const bool isSpeaker = colon == 1 && words[0].is(Speaker) &&
                               (words[0].isCapital || !paragraph.grammar().hasCapitals);
        const bool isPlainSpeaker = isSpeaker && !paragraph.grammar().hasCapitals;
        const bool isPlainPerson =
            !paragraph.grammar().hasCapitals && colon <= 4 && isPersonLabel(paragraph) &&
            std::none_of(words.begin(), end,
                         [](const Paragraph::Word &word) { return bool(word.cue); });
        const bool isName = isPlainSpeaker || isPlainPerson ||
                            std::all_of(words.begin(), end, [&](const Paragraph::Word &word) {
                                return (word.isCapital || !needsCapital ||
                                        (isQuoted && word.is(Title | PersonNoun))) &&
                                       !word.isNumber && !word.cue;
                            });
        const bool isWord = colon == 1 && !isSpeaker && !isPersonLabel(paragraph) && !isQuoted &&
                            !paragraph.text()
                                 .sliced(words[0].range.begin, words[0].range.length())
                                 .toString()
                                 .isUpper();
        const bool hasQuotation = gap.opensQuotation;
        // Where nouns have capitals, only these tell a speaker: "HOLM:", 'Anna Holm: "..."'
        const QStringView label = paragraph.text().sliced(
            words[0].range.begin, words[colon - 1].range.end - words[0].range.begin);
        // "Kanzler Behrens:"
        const bool isPerson =
            isPersonLabel(paragraph) || (colon > 1 && words[0].is(Title | PersonNoun | Speaker));
        const bool isNoun = paragraph.grammar().capitalizesNouns && !hasQuotation && !isSpeaker &&
                            !isPerson && label.toString() != label.toString().toUpper();
        if (!isName || isWord || isNoun || !(isShort || hasQuotation || isPlainPerson) ||
            colon + 2 > words.size())
            return std::nullopt;
        return CuePhrase{{colon, colon}, colon, CueForm::Colon, false};
    }
    return std::nullopt;
}

} // namespace

TextRange rangeOf(const Paragraph &paragraph, const CuePhrase &cue)
{
    if (cue.form != CueForm::Colon)
        return paragraph.rangeOf(cue.words);
    const qsizetype begin = paragraph.words()[cue.head - 1].range.end;
    const qsizetype colon = paragraph.text().indexOf(u':', begin);
    return {colon, colon + 1};
}

std::vector<CuePhrase> cuePhrasesIn(const Paragraph &paragraph)
{
    std::vector<CuePhrase> phrases;
    const std::vector<Paragraph::Word> &words = paragraph.words();
    if (const std::optional<CuePhrase> colon = speakerColon(paragraph))
        phrases.push_back(*colon);
    for (size_t word = 0; word < words.size(); ++word) {
        if (!words[word].cue || words[word].quotation)
            continue;
        CuePhrase phrase = plainPhrase(paragraph, word);
        word = phrase.words.end - 1;
        if (!paragraph.grammar().hasPhrases) {
            if (phrase.form == CueForm::Verb && isNounByCapital(paragraph, phrase.head)) {
                const std::optional<CuePhrase> noun = clauseNoun(paragraph, phrase);
                if (!noun)
                    continue;
                phrase = *noun;
            }
            takeAuxiliaries(paragraph, phrase);
            joinPhrases(paragraph, phrases, phrase);
            if (isPartOfCredit(paragraph, phrases, phrase))
                continue;
            if (!isAsked(paragraph, phrase) && readPassive(paragraph, phrase))
                phrases.push_back(phrase);
            continue;
        }
        const std::optional<CuePhrase> whole = wholePhrase(paragraph, phrase);
        if (!whole)
            continue;
        // "refused to say" is one cue, of which both words are words of saying
        while (!phrases.empty() && phrases.back().form != CueForm::Colon &&
               whole->words.begin < phrases.back().words.end &&
               whole->words.end >= phrases.back().words.end) {
            phrase = *whole;
            phrase.words.begin = std::min(phrase.words.begin, phrases.back().words.begin);
            phrase.isSure = phrase.isSure || phrases.back().isSure;
            phrases.pop_back();
        }
        if (phrase.head != whole->head || phrase.words.begin > whole->words.begin ||
            phrase.words.end < whole->words.end)
            phrase = *whole;
        else
            phrase.form = whole->form;
        word = std::max(word, phrase.words.end - 1);
        phrases.push_back(phrase);
    }
    return phrases;
}

} // namespace app
