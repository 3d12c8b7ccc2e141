#include "app/suggestions/grammar.h"

namespace app {

Grammar englishGrammar()
{
    using enum WordClass;
    Grammar grammar;
    grammar.hasPhrases = true;
    grammar.articlesBeginPhrases = true;
    grammar.impressions = {u"seem", u"appear", u"look"};
    grammar.clitics = {u"s", u"d", u"m", u"ll", u"ve", u"re"};
    grammar.gerundEndings = {u"ing"};
    grammar.adverbEnding = u"ly";
    grammar.pastEnding = u"ed";
    grammar.hearsayEnding = u"edly";
    grammar.personEndings = {u"ers",   u"ors", u"ists",  u"ians", u"cans",   u"crats", u"men",
                             u"women", u"man", u"woman", u"ist",  u"person", u"ees"};
    const Grammar::Line lines[]{
        {Determiner,
         u"the a an this that these those some any no every each another other several many most "
         u"both all few more such one two three four five six seven eight nine ten"},
        {Determiner | Possessive, u"his her its their my our your"},
        {Preposition,
         u"of in on at by for with from to into about against after before during between among "
         u"through over under without within despite toward towards upon as like via amid near "
         u"since until around behind beyond across per onto outside inside including"},
        {AgentMark, u"by"},
        {OriginMark, u"by from"},
        {NameLink, u"of for"},
        {Conjunction, u"and or nor &"},
        {Contrast, u"but yet while although though whereas"},
        {Adversative, u"but"},
        {Complementiser, u"that whether if"},
        {Subordinator, u"because when since until unless after before as if where while although "
                       u"though once"},
        {Relative, u"who which that whom whose"},
        {Question, u"who what which how why when where whether"},
        {SubjectPronoun, u"he she they we i you everyone nobody somebody someone others who "
                         u"everybody anyone"},
        {ObjectPronoun, u"him her them us me you it himself herself themselves itself"},
        {EmptySubject, u"it there"},
        {Auxiliary, u"is are was were be been being am has have had having do does did done "
                    u"isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't "
                    u"'re 've 'd 'm get gets got"},
        {Possessive, u"'s whose"},
        {Adjective,
         u"aware certain clear confident convinced sure afraid concerned worried hopeful "
         u"optimistic adamant critical skeptical sceptical supportive doubtful proud glad unsure "
         u"uncertain wary insistent unconvinced pessimistic eager ready willing unwilling "
         u"reluctant "
         u"determined bullish bearish frank vocal outspoken passionate angry upset dismissive"},
        {Saying, u"said says say saying added adds adding"},
        {Modal, u"will would can could may might shall should must won't wouldn't can't cannot "
                u"couldn't shouldn't 'll 'd"},
        {Negation, u"not never n't"},
        {Adverb, u"also again even ever once first then later now still just already often always "
                 u"further instead even thus so too meanwhile soon long twice simply only "
                 u"sometimes perhaps maybe quite rather very yet sure ago nonetheless nevertheless "
                 u"moreover however though indeed"},
        {Particle, u"out up down off back away forward along"},
        {InfinitiveMark, u"to"},
        {Title, u"mr mrs ms dr sen rep gov gen lt col president senator secretary professor "
                u"minister sir lord judge justice governor mayor chairman king queen prince pope"},
        {PersonNoun,
         u"spokesman spokeswoman spokesperson spokespeople official officials source sources "
         u"people person others critics critic allies ally aides aide experts expert analysts "
         u"analyst campaign government officials police authorities agency ministry department "
         u"committee commission council company companies court judge jury group groups union "
         u"party team president minister prime candidate candidates nominee voters republicans "
         u"democrats lawmakers senator senators congressman congresswoman governor mayor attorney "
         u"lawyer lawyers economists economist scientists researchers researcher professor "
         u"director chief chairman chairwoman chair manager secretary adviser adviser advisers "
         u"advisor advisors administration white house paper newspaper magazine journal network "
         u"report reports study studies poll polls survey surveys data figures statement document "
         u"documents article story book letter memo email emails tweet post ad ads column "
         u"editorial transcript records record analysis review statistics numbers evidence media "
         u"press world nation country public man woman men women students student teacher "
         u"teachers parents mother father son daughter wife husband sister brother friend friends "
         u"family residents resident witness witnesses victim victims soldiers general colonel "
         u"army military forces movement organization organisation association foundation "
         u"institute center centre university bank industry executive executives investors "
         u"banker bankers ceo founder owner author writer editor reporter reporters journalist "
         u"journalists host anchor moderator blogger activist activists protesters leader leaders "
         u"member members representative representatives senate house congress parliament "
         u"state states union board panel bureau office counsel prosecutor prosecutors "
         u"defendant plaintiff doctor doctors nurse nurses patients opponents opponent "
         u"supporters supporter rival rivals somebody someone anyone everybody everyone nobody"},
        {Reported, u"said thought believed understood rumored rumoured feared alleged reported"},
        {Speaker, u"poll report study minister police court survey experts analysts mayor union "
                  u"president officials expert analysis source sources doctors lawyer judge"},
        {Addressing,
         u"told tell tells telling assured assures assuring reminded reminds reminding "
         u"informed informs informing warned warns warning urged urges urging asked "
         u"asks asking advised advises advising convinced convince persuaded persuade "
         u"promised promises notified instructed ordered encouraged encourages implored"},
        {TimeWord, u"monday tuesday wednesday thursday friday saturday sunday today yesterday "
                   u"tomorrow tonight morning afternoon evening night week month year last next "
                   u"earlier recently"},
        {FiniteVerb,
         u"came went made took got gave went became left kept held led met ran sat stood won lost "
         u"makes takes gives goes comes gets keeps holds leads runs stands wins loses let lets put "
         u"puts began saw includes remains remained followed started ended helped worked used "
         u"looked moved lived died turned brought sent built spent paid received served visited "
         u"joined opened reached happened faces faced needs need want"},
    };
    for (const Grammar::Line &line : lines)
        grammar.add(line);
    return grammar;
}

} // namespace app
