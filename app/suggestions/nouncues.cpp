#include "app/suggestions/nouncues.h"

#include "app/suggestions/verbgroups.h"
#include "app/suggestions/wordtable.h"

namespace app {

namespace {

using enum WordClass;

/// Nouns of saying and thinking, also those that look like a verb.
const QSet<QString> &nouns()
{
    static const QSet<QString> words =
        wordTable(u"assertion assumption belief claim claims concern concerns confidence "
                  u"consensus criticism critique desire doubt doubts fear fears hope hopes "
                  u"demand demands forecast estimate estimates offer offers promise promises "
                  u"pledge pledges praise reference references speculation statement "
                  u"statements suggestion suggestions understanding worry worries complaint "
                  u"complaints disclosure endorsement allegation allegations accusation "
                  u"accusations argument arguments conclusion impression opinion conviction "
                  u"theory rumor rumors rumour rumours assurance assurances warning warnings "
                  u"prediction predictions admission confirmation contention insistence "
                  u"feeling sense perception idea ideas notion view views question questions "
                  u"report reports sign signs message announcement acknowledgment "
                  u"acknowledgement proof decision ruling possibility agreement plan plans "
                  u"proposal proposals commitment refusal threat threats invitation "
                  u"reluctance willingness intention intent opposition objection objections "
                  u"support calls call talk anger skepticism scepticism optimism comments "
                  u"comment remarks remark thoughts suspicion suspicions anxiety disdain "
                  u"contempt respect admiration push denunciation condemnation defense "
                  u"defence disapproval distrust mistrust dream dreams depiction portrayal "
                  u"rejection description assessment knowledge blame favor favour vow regret "
                  u"regrets reply answer answers attack attacks talks express address mention "
                  u"note notes forecasts request requests want wish wishes finding findings "
                  u"evidence criticisms dispute disputes ridicule applause backing backlash "
                  u"guess show shows tweet tweets aim cheer lists hint hints advice adulation "
                  u"obsession interest faith disagreement disagreements expectation "
                  u"expectations recognition emphasis determination reservations illusions "
                  u"outcry despair appeal appeals plea pleas order orders ban verdict "
                  u"reminder revelation revelations declaration indication indications "
                  u"dismissal denial denials outrage fury dismay frustration disappointment "
                  u"enthusiasm sympathy concession eagerness unwillingness pessimism "
                  u"explanation explanations response reaction testimony recommendation "
                  u"recommendations preference resistance announcements commitments charge "
                  u"charges respects supporter supporters opponent opponents critic critics "
                  u"advocate advocates proponent proponents fan fans backer backers defender "
                  u"defenders");
    return words;
}

/// Whether it is among nouns() and no form of a verb.
bool isNounOnly(const QString &form)
{
    static const QSet<QString> verbs =
        wordTable(u"claim claims concern concerns doubt doubts fear fears hope hopes demand "
                  u"demands forecast forecasts estimate estimates offer offers promise "
                  u"promises pledge pledges praise reference references worry worries report "
                  u"reports sign signs view views question questions plan plans support calls "
                  u"call talk talks comment comments remark remarks respect respects push "
                  u"blame favor favour vow regret regrets reply answer answers attack express "
                  u"address mention note notes request requests want wish dispute disputes "
                  u"ridicule cheer guess show shows tweet tweets aim lists hint hints dream "
                  u"dreams charge charges appeal appeals order orders ban interest advocate "
                  u"advocates warning feeling ruling understanding backing finding argument "
                  u"sense message thoughts intent dismay outrage frustration desire proposals "
                  u"critique endorsement disclosure anger");
    return nouns().contains(form) && !verbs.contains(form);
}

/// Verbs that carry a noun: "made the claim that".
const QSet<QString> &lightVerbs()
{
    static const QSet<QString> words =
        wordTable(u"make makes made making have has had having express expresses expressed "
                  u"expressing voice voiced voices voicing issue issued issues issuing raise "
                  u"raised raises raising sound sounded draw drew drawn drawing give gave "
                  u"given gives giving offer offered reach reached reiterated repeated "
                  u"announced take took taken taking face faced faces renew renewed cast "
                  u"casts casting pose posed poses harbor harbors harbored harbour harbours "
                  u"harboured share shares shared sharing show shows showed showing signal "
                  u"signaled signalled convey conveyed dismissed rejected release released "
                  u"file filed files deliver delivered draws attract attracted spark sparked "
                  u"sparks prompt prompted prompts meet meets met receive receives received "
                  u"facing attracts attracting got gets get delivers send sent sends sending");
    return words;
}

/// "the villagers hope", "many Mexicans fear": in a compound the first noun has no plural.
bool isPluralNoun(const Paragraph::Word &word)
{
    return word.form.size() > 3 && word.form.endsWith(u's') && !word.form.endsWith(u"ss") &&
           !word.form.endsWith(u"us") && !word.form.endsWith(u"is");
}

/// What only says something of whoever is one: "is a critic of".
bool isAdherent(const Paragraph::Word &word)
{
    static const QSet<QString> adherents =
        wordTable(u"supporter supporters opponent opponents critic critics advocate advocates "
                  u"proponent proponents fan fans backer backers defender defenders");
    return adherents.contains(word.form);
}

bool isAdjectivePlace(const Paragraph &paragraph, size_t number)
{
    const Paragraph::Word &word = paragraph.words()[number];
    return word.classes == WordClasses() && !word.cue && !word.isNumber && !word.isCapital &&
           !isPluralNoun(word) && !lightVerbs().contains(word.form) &&
           !paragraph.grammar().endsLikePerson(word.form);
}

/// Verbs whose subject is not who says it: "drew criticism".
const QSet<QString> &receivingVerbs()
{
    static const QSet<QString> words =
        wordTable(u"draw draws drew drawn drawing face faces faced facing attract attracts "
                  u"attracted attracting receive receives received get gets got meet meets "
                  u"met spark sparks sparked prompt prompts prompted");
    return words;
}

/// "that", "to", "about": what is said stands behind the noun.
bool hasComplement(const Paragraph &paragraph, size_t word)
{
    static const QSet<QString> complements =
        wordTable(u"that whether of about for on against to over from how in with at as");
    if (!paragraph.isJoined(word))
        return false;
    return complements.contains(paragraph.words()[word].form);
}

/// The begin of "a deep": article and adjectives before the noun. @p number itself where none.
size_t beginOfNounPhrase(const Paragraph &paragraph, size_t number)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    size_t begin = number;
    while (begin > 0 && number - begin < 3 && paragraph.isJoined(begin) &&
           isAdjectivePlace(paragraph, begin - 1))
        --begin;
    if (begin == 0 || !paragraph.isJoined(begin))
        return number;
    if (words[begin - 1].is(Possessive) || words[begin - 1].form == u"'s")
        return begin;
    if (words[begin - 1].is(Determiner))
        return begin - 1;
    if (lightVerbs().contains(words[begin - 1].form) || words[begin - 1].is(Preposition))
        return begin;
    return number;
}

/// "there is hope that", "are concerns": only a participle is a verb there.
bool isAfterToBe(const Paragraph &paragraph, size_t word)
{
    static const QSet<QString> toBe = wordTable(u"is are was were be been isn't aren't wasn't");
    return toBe.contains(paragraph.words()[word - 1].form) &&
           !paragraph.words()[word].form.endsWith(u"ing");
}

/// "the debates", "a ban": after an article nothing but a noun or a participle stands.
bool isAfterArticle(const Paragraph &paragraph, size_t word)
{
    static const QSet<QString> articles = wordTable(u"a an the every");
    const QString &form = paragraph.words()[word].form;
    return articles.contains(paragraph.words()[word - 1].form) && !form.endsWith(u"ed") &&
           !form.endsWith(u"ing") && form != u"said" && form != u"known";
}

} // namespace

bool isNounByPlace(const Paragraph &paragraph, size_t word)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    if (isNounOnly(words[word].form))
        return true;
    if (word == 0 || !paragraph.isJoined(word))
        return false;
    if (isAfterArticle(paragraph, word))
        return true;
    if (!nouns().contains(words[word].form))
        return false;
    if (isAfterToBe(paragraph, word))
        return true;
    if (words[word].form == u"shows" || words[word].form == u"show")
        return words[word - 1].form == u"the" || words[word - 1].form == u"a";
    const Paragraph::Word &before = words[word - 1];
    if (before.is(SubjectPronoun | Modal | Relative | Auxiliary) && !before.is(Possessive) &&
        !(before.is(Auxiliary) &&
          (before.form == u"has" || before.form == u"have" || before.form == u"had")))
        return false;
    if (before.form == u"to")
        return false;
    if (before.is(Determiner | Preposition | Possessive) || before.form == u"'s" ||
        before.isNumber || lightVerbs().contains(before.form))
        return true;
    return beginOfNounPhrase(paragraph, word) != word;
}

std::optional<CuePhrase> nounCue(const Paragraph &paragraph, CuePhrase phrase)
{
    static const QSet<QString> prepositions = wordTable(u"of about for on against over from");
    const std::vector<Paragraph::Word> &words = paragraph.words();
    phrase.form = CueForm::Noun;
    phrase.words.begin = beginOfNounPhrase(paragraph, phrase.words.begin);
    const size_t before = phrase.words.begin;
    bool isCarried = false;
    if (before > 0 && paragraph.isJoined(before) && lightVerbs().contains(words[before - 1].form)) {
        phrase.words.begin = before - 1;
        isCarried = true;
        if (receivingVerbs().contains(words[before - 1].form))
            phrase.form = CueForm::Passive;
        while (phrase.words.begin > 0 && paragraph.isJoined(phrase.words.begin) &&
               (words[phrase.words.begin - 1].is(Auxiliary | Modal | Negation) ||
                isAdverb(paragraph, phrase.words.begin - 1)))
            --phrase.words.begin;
    }
    // "there are grave concerns that"
    if (before > 0 && paragraph.isJoined(before) && isAfterToBe(paragraph, before)) {
        phrase.words.begin = before - 1;
        isCarried = true;
    }
    // "is a supporter of", but not "supporters of"
    if (!isCarried && isAdherent(words[phrase.head]))
        return std::nullopt;
    const size_t next = phrase.words.end;
    if (!isCarried && !hasComplement(paragraph, next))
        return std::nullopt;
    if (paragraph.isJoined(next) && prepositions.contains(words[next].form))
        ++phrase.words.end;
    return phrase;
}

} // namespace app
