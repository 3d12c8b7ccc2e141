#include "app/suggestions/nouncues.h"

#include "app/suggestions/verbgroups.h"
#include "app/suggestions/wordtable.h"

namespace app {

namespace {

using enum WordClass;

/// Nouns of saying and thinking, also those that look like a verb.
const QSet<QString> &nouns()
{
    static const QSet<QString> words = wordTable(
        u"assertion assumption belief claim claims concern concerns confidence consensus criticism "
        u"critique desire doubt doubts fear fears hope hopes demand demands forecast estimate "
        u"estimates offer offers promise promises pledge pledges praise reference references "
        u"speculation statement statements suggestion suggestions understanding worry worries "
        u"complaint complaints disclosure endorsement allegation allegations accusation "
        u"accusations argument arguments "
        u"conclusion impression opinion conviction theory rumor rumors rumour rumours assurance "
        u"assurances warning warnings prediction predictions admission confirmation contention "
        u"insistence feeling sense perception idea ideas notion view views question questions "
        u"report reports sign signs message announcement acknowledgment acknowledgement proof "
        u"decision ruling possibility agreement plan plans proposal proposals commitment refusal "
        u"threat threats invitation reluctance willingness intention intent opposition objection "
        u"objections support calls call talk anger skepticism scepticism optimism comments comment "
        u"remarks remark "
        u"thoughts suspicion suspicions anxiety disdain contempt respect admiration push "
        u"denunciation condemnation defense defence disapproval distrust mistrust dream dreams "
        u"depiction portrayal rejection description assessment knowledge blame favor favour vow "
        u"regret regrets reply answer answers attack attacks talks express address mention note "
        u"notes "
        u"forecasts request requests want wish wishes reports finding findings evidence criticisms "
        u"dispute "
        u"disputes ridicule applause backing backlash guess show shows tweet tweets complaints "
        u"predictions proposal aim cheer lists hint hints advice "
        u"adulation obsession interest faith disagreement disagreements expectation expectations "
        u"recognition emphasis determination reservations illusions outcry despair appeal appeals "
        u"plea pleas order orders ban verdict reminder revelation revelations declaration "
        u"indication indications dismissal denial denials outrage fury dismay frustration "
        u"disappointment enthusiasm sympathy concession eagerness unwillingness pessimism "
        u"explanation explanations response reaction testimony recommendation recommendations "
        u"preference resistance announcements commitments charge charges respect respects "
        u"supporter supporters opponent opponents critic critics advocate advocates "
        u"proponent proponents fan fans backer backers defender defenders");
    return words;
}

/// Whether it is among nouns() and no form of a verb.
bool isNounOnly(const QString &form)
{
    static const QSet<QString> verbs = wordTable(
        u"claim claims concern concerns doubt doubts fear fears hope hopes demand demands forecast "
        u"forecasts estimate estimates offer offers promise promises pledge pledges praise "
        u"reference "
        u"references worry worries report reports sign signs view views question questions plan "
        u"plans support calls call talk talks comment comments remark remarks respect respects "
        u"push "
        u"blame favor favour vow regret regrets reply answer answers attack express address "
        u"mention "
        u"note notes request requests want wish dispute disputes ridicule cheer guess show shows "
        u"tweet tweets aim lists hint hints dream dreams charge charges appeal appeals order "
        u"orders "
        u"ban interest advocate advocates warning feeling ruling understanding backing finding "
        u"argument sense message thoughts intent dismay outrage frustration desire proposals "
        u"critique endorsement disclosure anger");
    return nouns().contains(form) && !verbs.contains(form);
}

/// Verbs that carry a noun: "made the claim that".
const QSet<QString> &lightVerbs()
{
    static const QSet<QString> words = wordTable(
        u"make makes made making have has had having express expresses expressed expressing voice "
        u"voiced voices voicing issue issued issues issuing raise raised raises raising sound "
        u"sounded "
        u"draw drew drawn drawing give gave given gives giving offer offered reach reached "
        u"reiterated repeated announced take took taken taking face faced faces expresses renew "
        u"renewed cast casts casting pose posed poses harbor harbors harbored harbour harbours "
        u"harboured share shares shared sharing show shows showed showing signal signaled "
        u"signalled convey conveyed dismissed rejected release released file filed files "
        u"deliver delivered draws drawing attract attracted spark sparked sparks prompt prompted "
        u"prompts meet meets met receive receives received facing attracts attracting got gets get "
        u"draws "
        u"delivers send sent sends sending");
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
                  u"attracted attracting receive receives received get gets got meet meets met "
                  u"spark sparks sparked prompt prompts prompted");
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
