#include "app/suggestions/cuephrases.h"

#include "app/suggestions/clausenouns.h"
#include "app/suggestions/nouncues.h"
#include "app/suggestions/passives.h"
#include "app/suggestions/romance.h"
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
    const auto belongs = [&](const Paragraph::Word &word) {
        // "a clairement dit", but "le document dit"
        const bool isManner = phrase.words.begin == phrase.head && phrase.head > 1 &&
                              words[phrase.head - 2].is(Auxiliary | SubjectPronoun | Negation) &&
                              paragraph.grammar().endsLikeAdverb(word.form);
        return isManner || word.is(Auxiliary | Modal | Negation | Adverb);
    };
    const auto isIdiom = [&](size_t begin) { // "a par ailleurs précisé"
        return paragraph.grammar().isRomance && begin > 2 && begin == phrase.head &&
               paragraph.isJoined(begin) && paragraph.isJoined(begin - 1) &&
               words[begin - 1].is(Adverb) && words[begin - 2].is(Preposition) &&
               words[begin - 3].is(Auxiliary);
    };
    if (phrase.form == CueForm::Verb && isIdiom(phrase.words.begin))
        phrase.words.begin -= 2;
    while (phrase.form == CueForm::Verb && phrase.words.begin > 0 &&
           belongs(words[phrase.words.begin - 1]) && paragraph.isJoined(phrase.words.begin) &&
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

/// "Según explicó el capitán": the credit is part of the verb's cue.
void takeCreditBefore(const Paragraph &paragraph, CuePhrase &phrase,
                      std::vector<CuePhrase> &phrases)
{
    if (!paragraph.grammar().isRomance || phrase.form != CueForm::Verb || phrases.empty() ||
        phrases.back().form != CueForm::Credit ||
        phrases.back().words.end != pronounsBefore(paragraph, phrase.words.begin) ||
        !paragraph.isJoined(phrases.back().words.end))
        return;
    phrase.words.begin = phrases.back().words.begin;
    phrases.pop_back();
}

/// '"...", se despidió el cartero'
WordRange unlistedVerb(const Paragraph &paragraph, size_t word)
{
    return paragraph.grammar().isRomance && paragraph.gapBefore(word).closesQuotation &&
                   !paragraph.words()[word].quotation
               ? verbBehindQuotation(paragraph, word)
               : WordRange{};
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

/// Whether the paragraph ends like a headline.
bool isUnstopped(const Paragraph &paragraph)
{
    const QStringView text =
        paragraph.text().sliced(paragraph.range().begin, paragraph.range().length()).trimmed();
    return !text.isEmpty() && (text.back().isLetterOrNumber() || text.back() == u'%');
}

/// Whether somebody says something in the words from @p begin on, outside of quotations.
bool hasSureCue(const Paragraph &paragraph, size_t begin)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    const size_t end = std::min(words.size(), begin + 20);
    return std::any_of(words.begin() + qsizetype(begin), words.begin() + qsizetype(end),
                       [](const Paragraph::Word &word) {
                           return word.cue && word.cue->kind == CueKind::SureWord &&
                                  !word.quotation;
                       });
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
    bool hasApposition = false;
    for (size_t colon = 1; colon < limit; ++colon) {
        const Paragraph::Gap &gap = paragraph.gapBefore(colon);
        if (!gap.hasColon) {
            // 'Rosa Lobo, alcaldesa: "..."'
            if ((gap.hasComma && !paragraph.grammar().isRomance) || gap.hasDash)
                return std::nullopt;
            hasApposition = hasApposition || gap.hasComma;
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
        const bool isName =
            isPlainSpeaker || isPlainPerson ||
            std::all_of(words.begin(), end, [&](const Paragraph::Word &word) {
                return (word.isCapital || !needsCapital ||
                        (isQuoted && word.is(Title | PersonNoun)) ||
                        (isQuoted && paragraph.grammar().isRomance && word.is(NameLink))) &&
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
        // "Pont Neuf : le maire dénonce un retard" is a headline's topic
        const bool isTopic = paragraph.grammar().isRomance && !hasQuotation &&
                             label.toString() != label.toString().toUpper() &&
                             isUnstopped(paragraph) && hasSureCue(paragraph, colon);
        if (!isName || isWord || isNoun || isTopic || (hasApposition && !hasQuotation) ||
            !(isShort || hasQuotation || isPlainPerson) || colon + 2 > words.size())
            return std::nullopt;
        return CuePhrase{{colon, colon}, colon, CueForm::Colon, false};
    }
    return std::nullopt;
}

/// '"Não saio": Rosa Lobo', a headline: a quotation and the name of who said it.
std::optional<CuePhrase> colonAfterQuotation(const Paragraph &paragraph)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    if (!paragraph.grammar().isRomance || words.empty() || words[0].quotation != size_t(0))
        return std::nullopt;
    const size_t colon = paragraph.wordsIn(paragraph.quotations()[0]).end;
    const auto isName = [&](const Paragraph::Word &word) {
        return (word.isCapital || word.is(NameLink | Title | PersonNoun)) && !word.isNumber &&
               !word.cue && !word.quotation;
    };
    if (colon >= words.size() || words.size() - colon > 6 || !paragraph.gapBefore(colon).hasColon ||
        !(words[colon].isCapital || words[colon].is(PersonNoun)) ||
        !std::all_of(words.begin() + qsizetype(colon), words.end(), isName))
        return std::nullopt;
    return CuePhrase{{colon, colon}, colon, CueForm::Colon, false};
}

/// Whether the quotation that begins with @p word has words enough to be said, no title.
bool isSpeech(const Paragraph &paragraph, size_t word)
{
    const std::optional<size_t> quotation = paragraph.words()[word].quotation;
    return quotation && paragraph.wordsIn(paragraph.quotations()[*quotation]).size() > 2;
}

/// 'Doña Rosa lo tiene claro: "..."': the colon before @p word says who says it.
bool isSentenceColon(const Paragraph &paragraph, size_t word)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    const Paragraph::Gap &gap = paragraph.gapBefore(word);
    if (!paragraph.grammar().isRomance || word < 2 || !gap.hasColon || !gap.opensQuotation ||
        words[word - 1].quotation || !isSpeech(paragraph, word))
        return false;
    const size_t begin = paragraph.sentence(words[word - 1].sentence).begin;
    size_t before = word;
    while (before > begin && word - before < 40 && !words[before - 1].cue)
        --before;
    return before == begin && word - begin > 2;
}

} // namespace

bool isColonOfSentence(const Paragraph &paragraph, const CuePhrase &cue)
{
    if (cue.form != CueForm::Colon || !isSentenceColon(paragraph, cue.head))
        return false;
    const std::optional<CuePhrase> label = speakerColon(paragraph);
    return !label || label->head != cue.head;
}

bool namesSpeakerLast(const Paragraph &paragraph, const CuePhrase &cue)
{
    return cue.form == CueForm::Colon && paragraph.grammar().isRomance &&
           paragraph.words()[cue.head - 1].quotation && !paragraph.words()[cue.head].quotation;
}

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
    else if (const std::optional<CuePhrase> last = colonAfterQuotation(paragraph))
        phrases.push_back(*last);
    for (size_t word = 0; word < words.size(); ++word) {
        if (const WordRange verb = unlistedVerb(paragraph, word); !verb.isEmpty())
            phrases.push_back({verb, verb.begin, CueForm::Verb, false});
        if (isSentenceColon(paragraph, word) && (phrases.empty() || phrases.back().head != word ||
                                                 phrases.back().form != CueForm::Colon))
            phrases.push_back({{word, word}, word, CueForm::Colon, false});
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
            takeCreditBefore(paragraph, phrase, phrases);
            if (paragraph.grammar().isRomance && isAttribute(paragraph, phrase))
                continue;
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
