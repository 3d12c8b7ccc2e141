#include "app/suggestions/verbgroups.h"

#include "app/suggestions/wordtable.h"

namespace app {

namespace {

using enum WordClass;

const QSet<QString> &adverbs()
{
    static const QSet<QString> words =
        wordTable(u"also often once again now then still even just later earlier further long "
                  u"soon ever never always already sometimes more much only so far instead "
                  u"thus rather almost today meanwhile perhaps maybe too very well first");
    return words;
}

/// Words in -ly that are none.
const QSet<QString> &falseAdverbs()
{
    static const QSet<QString> words =
        wordTable(u"family ally italy july reply supply apply rely imply assembly only rally "
                  u"multiply fly comply bully jelly lily sally kelly emily beverly billy "
                  u"holly daily weekly monthly likely friendly deadly elderly early monopoly "
                  u"anomaly");
    return words;
}

/// Verbs that take another one into their group: "declined to say", "went on to explain".
const QSet<QString> &catenatives()
{
    static const QSet<QString> words =
        wordTable(u"decline declined declines declining refuse refused refuses refusing begin "
                  u"began begins begun beginning start started starts continue continued "
                  u"continues continuing try tried tries trying seem seemed seems appear "
                  u"appeared appears come came fail failed fails hesitate hesitated going "
                  u"goes go went used able willing unwilling ready reluctant expected likely "
                  u"set quick eager chose chosen happened tend tended tends on have has had "
                  u"unable bothered supposed poised slow keen");
    return words;
}

/// Prepositions and particles that belong to a verb where they stand right behind it.
const QSet<QString> &prepositionsOf(const QString &form)
{
    static const struct
    {
        QSet<QString> verbs;
        QSet<QString> prepositions;
    } table[]{
        {wordTable(u"call calls called calling"), wordTable(u"for on upon out")},
        {wordTable(u"refer refers referred referring allude alluded alludes alluding object "
                   u"objected objects objecting respond responded responds responding react "
                   u"reacted reacting admit admitted admitting admits agree agreed agrees "
                   u"reply replied attest attests pointing point points pointed confess "
                   u"confessed testified testify subscribe opposed opposition objection "
                   u"objections commitment reference references committed compared likened "
                   u"listening commitments resistance appealed appeal amounts"),
         wordTable(u"to")},
        {wordTable(u"point points pointed pointing lash lashed lashes lashing lay lays laid "
                   u"laying speak spoke speaks speaking spoken call calls called calling rule "
                   u"ruled ruling single singled rules spell spelled"),
         wordTable(u"out")},
        {wordTable(u"talk talks talked talking speak speaks spoke spoken speaking complain "
                   u"complains complained complaining brag bragged brags boast boasted boasts "
                   u"boasting joke joked jokes worry worries worried worrying wonder wondered "
                   u"wonders ask asked asks asking lie lied think thinks thought thinking warn "
                   u"warned warns warning write wrote writes writing testify testified know "
                   u"knew knows learned learn concerned passionate optimistic pessimistic "
                   u"skeptical sceptical angry upset confident tweeted told say said says feel "
                   u"feels felt questions question concern concerns doubts doubt fears fear "
                   u"criticism complaints speculation suspicions anxiety comments comment "
                   u"remarks statement statements quizzed pressed lament rave raved raves "
                   u"unhappy enthusiastic cautious apprehensive nervous ambivalent cares care "
                   u"reservations illusions assurances anger outrage dismay disagreement "
                   u"disagreements ideas idea unsure uncertain doubtful bullish bearish"),
         wordTable(u"about")},
        {wordTable(u"warn warned warns warning argue argued argues arguing rail railed rails "
                   u"railing vote voted votes voting rule ruled rules ruling speak spoke "
                   u"speaking spoken protest protested campaigned fought pushed pushing "
                   u"decided decide advised out cautioned rant ranted lashed back opposition "
                   u"allegations accusations"),
         wordTable(u"against")},
        {wordTable(u"argue argued argues arguing advocate advocated press pressed presses "
                   u"pressing push pushed pushing pushes vote voted voting plead pleaded "
                   u"apologize apologized apologizes apologised ask asked asks asking hope "
                   u"hopes hoped hoping wish wished lobbied lobbying campaigned support demand "
                   u"demands calls praise disdain contempt respect admiration blamed opted "
                   u"clamored appealed appeal petitioned faulted enthusiasm sympathy"),
         wordTable(u"for")},
        {wordTable(u"comment commented commenting comments elaborate elaborated insist "
                   u"insisted insists insisting focus focused focuses focusing weigh weighed "
                   u"weighing in dwell speculate speculated expand expanded report reported "
                   u"based touch touched back cast agree agreed seized seize seizes bearish "
                   u"bullish"),
         wordTable(u"on")},
        {wordTable(u"hint hinted hints hinting balk balked scoff scoffed scoffs bristled "
                   u"marvel marveled lash lashed out laughed hit aimed aim offense offence "
                   u"outrage anger"),
         wordTable(u"at")},
        {wordTable(u"believe believes believed believing interest interested faith confidence"),
         wordTable(u"in")},
        {wordTable(u"agree agreed agrees agreeing disagree disagreed disagrees disagreeing "
                   u"side sided sides concur concurred concurs sympathize issue unimpressed "
                   u"disagreement"),
         wordTable(u"with")},
        {wordTable(u"think thinks thought speak spoke speaks warn warned warns warning "
                   u"complain complained approve approved approves disapprove disapproves "
                   u"dream dreamed accused suspicious critical supportive dismissive wary "
                   u"proud aware convinced skeptical conceive boast boasted knew know heard "
                   u"reports allegations allegation accusations criticism hopes fears fear "
                   u"suspicions condemnation denunciation perception critique rejection "
                   u"description assessment knowledge admission acknowledgment support "
                   u"depiction portrayal fond afraid enamored enamoured tired certain sure "
                   u"confident unsure recognition adulation endorsement mention understanding "
                   u"interpretation accusation denial warnings announcement suspicion"),
         wordTable(u"of")},
        {wordTable(u"see sees saw seen view viewed views viewing regard regarded describe "
                   u"described describes describing criticized criticised dismissed denounced "
                   u"portrayed portray portrays depicted known characterized characterised "
                   u"hailed decried derided regards cited perceived interpreted touted cast "
                   u"casts"),
         wordTable(u"as")},
        {wordTable(u"push pushed pushes pushing"), wordTable(u"back")},
        {wordTable(u"look looks looked sound sounds sounded"), wordTable(u"like")},
        {wordTable(u"distanced"), wordTable(u"from")},
        {wordTable(u"weigh weighed weighs chime chimed"), wordTable(u"in")},
        {wordTable(u"lash lashed hit hits speak spoke speaking came come comes out"),
         wordTable(u"out against")},
    };
    static const QHash<QString, QSet<QString>> all = [] {
        QHash<QString, QSet<QString>> prepositions;
        for (const auto &line : table) {
            for (const QString &verb : line.verbs)
                prepositions[verb].unite(line.prepositions);
        }
        return prepositions;
    }();
    static const QSet<QString> none;
    const auto found = all.constFind(form);
    return found == all.constEnd() ? none : *found;
}

const QSet<QString> &occasions()
{
    static const QSet<QString> words =
        wordTable(u"statement interview email e-mail speech letter tweet memo testimony "
                  u"briefing release blog post report filing message video telephone call "
                  u"note column editorial ruling op-ed");
    return words;
}

/// "he's claiming", "it's said": what stands for "is" or "has", where "the mayor's" is none.
bool isContraction(const Paragraph &paragraph, size_t word)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    return words[word].form == u"'s" && word > 0 &&
           words[word - 1].is(SubjectPronoun | EmptySubject | Question | Relative);
}

bool isPartOfGroup(const Paragraph &paragraph, size_t word)
{
    const Paragraph::Word &candidate = paragraph.words()[word];
    if (candidate.is(Auxiliary | Modal | Negation) || isContraction(paragraph, word))
        return true;
    return isAdverb(paragraph, word) || candidate.form.endsWith(u"n't") ||
           candidate.form.endsWith(u"'ve");
}

/// "has repeatedly denied", and before "to" the verb that takes it: "declined to say".
void extendLeft(const Paragraph &paragraph, CuePhrase &phrase)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    size_t begin = phrase.words.begin;
    while (begin > 0 && paragraph.isJoined(begin)) {
        if (isPartOfGroup(paragraph, begin - 1)) {
            --begin;
        } else if (words[begin - 1].form == u"to" && begin > 1 && paragraph.isJoined(begin - 1) &&
                   catenatives().contains(words[begin - 2].form)) {
            begin -= words[begin - 2].form == u"on" && begin > 2 ? 3 : 2;
        } else if (words[begin - 1].form == u"to" && words[phrase.head].form != u"according") {
            phrase.form = CueForm::Infinitive;
            --begin;
            break;
        } else {
            break;
        }
    }
    // An adverb of time or degree that begins the group belongs to what is before it
    while (begin < phrase.words.begin && !words[begin].is(Auxiliary | Modal | Negation) &&
           (words[begin].form == u"far" || words[begin].form == u"today" ||
            words[begin].form == u"too" || words[begin].form == u"well"))
        ++begin;
    phrase.words.begin = begin;
}

/// The end of "to comment" after "declined", "refused": @p end itself where none stands there.
size_t endOfRefusedVerb(const Paragraph &paragraph, size_t end)
{
    static const QSet<QString> refusals =
        wordTable(u"decline declined declines declining refuse refused refuses refusing");
    static const QSet<QString> sayings =
        wordTable(u"say comment answer discuss disclose identify name elaborate speculate "
                  u"specify explain confirm respond reveal endorse acknowledge admit release "
                  u"apologize apologise pledge talk speak");
    const std::vector<Paragraph::Word> &words = paragraph.words();
    const bool isRefused = refusals.contains(words[end - 1].form) && paragraph.isJoined(end) &&
                           words[end].form == u"to" && paragraph.isJoined(end + 1) &&
                           sayings.contains(words[end + 1].form);
    return isRefused ? end + 2 : end;
}

/// The end of "in a statement", "in an interview", "Monday": 0 where none stands there.
size_t endOfOccasion(const Paragraph &paragraph, size_t word)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    if (!paragraph.isJoined(word))
        return 0;
    if (words[word].form != u"in" && words[word].form != u"on")
        return 0;
    for (size_t next = word + 1; next < word + 5 && paragraph.isJoined(next); ++next) {
        if (occasions().contains(words[next].form))
            return next + 1;
        if (words[next].is(Preposition) || words[next].isNumber)
            return 0;
    }
    return 0;
}

void extendRight(const Paragraph &paragraph, CuePhrase &phrase)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    size_t end = endOfRefusedVerb(paragraph, phrase.words.end);
    for (int steps = 0; steps < 2 && paragraph.isJoined(end); ++steps) {
        const QString &form = words[end].form;
        if (!prepositionsOf(words[end - 1].form).contains(form))
            break;
        ++end;
    }
    if (end == phrase.words.end) {
        if (const size_t occasion = endOfOccasion(paragraph, end))
            end = occasion;
    }
    phrase.words.end = end;
}

bool isPassive(const Paragraph &paragraph, const CuePhrase &phrase)
{
    static const QSet<QString> toBe =
        wordTable(u"is are was were be been being isn't aren't wasn't weren't get got 're 'm");
    const std::vector<Paragraph::Word> &words = paragraph.words();
    const QString &head = words[phrase.head].form;
    if (head.endsWith(u"ing") || head.endsWith(u's'))
        return false;
    for (size_t word = phrase.head; word > phrase.words.begin; --word) {
        if (toBe.contains(words[word - 1].form))
            return true;
        if (!isAdverb(paragraph, word - 1) && !words[word - 1].is(Negation))
            return false;
    }
    return false;
}

/// "a view shared by many", "a ferry known as": a passive without an auxiliary.
bool isPostnominal(const Paragraph &paragraph, const CuePhrase &phrase)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    const size_t next = phrase.head + 1;
    if (phrase.form != CueForm::Verb || !paragraph.isJoined(next))
        return false;
    const QString &head = words[phrase.head].form;
    if (head == u"known")
        return words[next].form == u"as";
    return words[next].is(AgentMark) && paragraph.grammar().endsLikePast(head);
}

/// "appeared in court": nothing is said of how it looks.
bool isAppearance(const Paragraph &paragraph, const CuePhrase &phrase)
{
    const size_t next = phrase.words.end;
    return paragraph.words()[phrase.head].form.startsWith(u"appear") &&
           (!paragraph.isJoined(next) || paragraph.words()[next].is(Preposition)) &&
           !(next < paragraph.words().size() && paragraph.words()[next].is(InfinitiveMark));
}

/// "was charged with", "is seen as", not "was admitted".
bool hasComplement(const Paragraph &paragraph, const CuePhrase &phrase)
{
    const size_t next = phrase.words.end;
    const std::vector<Paragraph::Word> &words = paragraph.words();
    if (phrase.words.end > phrase.head + 1)
        return true;
    return next < words.size() && words[next].sentence == words[phrase.head].sentence &&
           (words[next].quotation ||
            (paragraph.isJoined(next) &&
             words[next].is(InfinitiveMark | Complementiser | Preposition | Question)));
}

/// "the accused man", "a proposed law": a participle before its noun.
bool isAdjective(const Paragraph &paragraph, size_t word)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    const QString &form = words[word].form;
    if (!form.endsWith(u"ed") && !form.endsWith(u"ing") && form != u"said" && form != u"known")
        return false;
    if (!paragraph.isJoined(word))
        return false;
    size_t before = word;
    while (before > 0 && paragraph.isJoined(before) && isAdverb(paragraph, before - 1))
        --before;
    return before > 0 && paragraph.isJoined(before) && !isContraction(paragraph, before - 1) &&
           (words[before - 1].is(Possessive) ||
            (words[before - 1].is(Determiner) &&
             !words[before - 1].is(Complementiser | Relative | SubjectPronoun) &&
             words[before - 1].form != u"all" && words[before - 1].form != u"both" &&
             words[before - 1].form != u"this" && words[before - 1].form != u"many" &&
             words[before - 1].form != u"some" && words[before - 1].form != u"one" &&
             words[before - 1].form != u"each" && words[before - 1].form != u"most"));
}

} // namespace

bool isAdverb(const Paragraph &paragraph, size_t word)
{
    const Paragraph::Word &candidate = paragraph.words()[word];
    if (candidate.is(Adverb))
        return true;
    return adverbs().contains(candidate.form) ||
           (candidate.form.size() > 4 && candidate.form.endsWith(u"ly") && !candidate.cue &&
            !falseAdverbs().contains(candidate.form));
}

std::optional<CuePhrase> verbGroup(const Paragraph &paragraph, CuePhrase phrase)
{
    if (isAdjective(paragraph, phrase.head) || isAppearance(paragraph, phrase))
        return std::nullopt;
    const QString &form = paragraph.words()[phrase.head].form;
    if (form.endsWith(u"ing"))
        phrase.form = CueForm::Participle;
    extendLeft(paragraph, phrase);
    if (isPassive(paragraph, phrase) || isPostnominal(paragraph, phrase) ||
        paragraph.grammar().isOfImpression(form))
        phrase.form = CueForm::Passive;
    else if (phrase.form == CueForm::Participle && phrase.words.begin < phrase.head)
        phrase.form = CueForm::Verb;
    extendRight(paragraph, phrase);
    if (phrase.form == CueForm::Passive && !phrase.isSure && !hasComplement(paragraph, phrase))
        return std::nullopt;
    return phrase;
}

} // namespace app
