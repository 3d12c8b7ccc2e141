#include "app/suggestions/grammar.h"

namespace app {

Grammar germanGrammar()
{
    using enum WordClass;
    Grammar grammar;
    grammar.capitalizesNouns = true;
    grammar.isVerbLast = true;
    grammar.putsVerbSecond = true;
    grammar.invertsSubjects = true;
    grammar.passives = {u"wird",  u"werden", u"wurde",  u"wurden",
                        u"werde", u"würde",  u"würden", u"worden"};
    grammar.participleEndings = {u"t",      u"rochen",     u"wiesen", u"worfen",
                                 u"fohlen", u"gestritten", u"trichen"};
    grammar.objectArticles = {u"die",   u"das",    u"den",   u"dem",   u"ein",  u"eine", u"einen",
                              u"einem", u"seinen", u"seine", u"ihren", u"ihre", u"mehr", u"keine"};
    grammar.documentVerbs = {u"hervorgeht", u"hervorging", u"hervorgehe", u"geht",
                             u"ging",       u"gehe",       u"heißt",      u"hieß"};
    grammar.personEndings = {
        u"minister",    u"ministerin",   u"chef",     u"chefin",      u"sprecher",    u"sprecherin",
        u"präsident",   u"präsidentin",  u"verband",  u"trainer",     u"trainerin",   u"experte",
        u"expertin",    u"experten",     u"forscher", u"forscherin",  u"behörde",     u"kreise",
        u"kreisen",     u"anwalt",       u"anwältin", u"politiker",   u"politikerin", u"meister",
        u"meisterin",   u"leiter",       u"leiterin", u"direktor",    u"direktorin",  u"vorstand",
        u"beauftragte", u"beauftragter", u"institut", u"ministerium", u"berichte",    u"berichten",
        u"kommission",  u"gericht",      u"verein"};
    const Grammar::Line lines[]{
        {Determiner, u"der die das den dem des ein eine einen einem einer eines dieser diese "
                     u"dieses diesen diesem jener jede jeder jedes kein keine keinen keinem "
                     u"keiner einige mehrere viele alle zwei drei vier fünf sechs sieben acht "
                     u"neun zehn"},
        {Determiner | Possessive,
         u"sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer "
         u"ihres mein meine meinen meinem meiner unser unsere unseren unserem "
         u"unserer"},
        {Preposition, u"in im an am auf aus bei beim mit nach von vom zu zum zur für gegen "
                      u"ohne um durch über unter vor hinter neben zwischen seit bis während "
                      u"wegen trotz gegenüber"},
        {AgentMark, u"von vom"},
        {NameLink, u"von vom zu zum zur"},
        {Conjunction, u"und oder sowie"},
        {Contrast, u"aber doch sondern jedoch allerdings während"},
        {Adversative, u"aber doch jedoch allerdings"},
        {Complementiser, u"dass daß ob"},
        {Subordinator,
         u"wie weil wenn als bevor nachdem obwohl damit falls solange sobald indem da"},
        {Relative, u"der die das den dem dessen deren denen welcher welche welches"},
        {Question, u"wer was wie wo wann warum weshalb wohin woher wen wem"},
        {SubjectPronoun, u"ich du er sie wir ihr man jemand niemand"},
        {ObjectPronoun, u"mich dich ihn uns euch mir dir ihm ihnen sich"},
        {EmptySubject, u"es"},
        {Auxiliary, u"ist sind war waren sei seien wäre wären hat haben hatte hatten habe "
                    u"hätte hätten wird werden wurde wurden werde würde würden worden "
                    u"gewesen"},
        {Modal, u"kann können könne könnte könnten muss müssen müsse musste mussten "
                u"müsste soll sollen solle sollte sollten will wollen wolle wollte "
                u"wollten darf dürfen dürfe dürfte mag möge möchte möchten"},
        {Negation, u"nicht nie niemals"},
        {Adverb, u"auch erneut bereits nun dann zudem außerdem weiter zugleich zuvor "
                 u"später schon noch wiederholt ausdrücklich dabei daraufhin anschließend dort "
                 u"hier deshalb daher dennoch trotzdem zuletzt schließlich gleichzeitig "
                 u"inzwischen mittlerweile weiterhin zunächst ferner ebenso damals danach vorher "
                 u"bislang bisher jetzt nur erst kürzlich unterdessen hingegen dagegen "
                 u"davon daran damit darüber deutlich entschieden scharf vehement jüngst immer "
                 u"wieder nachdrücklich"},
        {Particle,
         u"mit an ab ein aus zu zurück hin hinzu vor hervor fest klar bekannt dar auf nach "
         u"bei voraus vorher dagegen entgegen deutlich geltend herunter davor dazu "
         u"darauf damit daran dafür darum darüber davon"},
        {InfinitiveMark, u"zu"},
        {Title, u"herr frau dr präsident präsidentin kanzler kanzlerin minister "
                u"ministerin bürgermeister bürgermeisterin professor professorin"},
        {PersonNoun, u"sprecher sprecherin polizei behörde behörden ministerium regierung "
                     u"experten ermittler anwalt anwältin zeuge zeugin zeugen bericht studie "
                     u"staatsanwaltschaft verband gewerkschaft unternehmen gericht"},
        {FiniteVerb, u"ist sind war waren hat haben hatte hatten wird wurde wurden kann konnte "
                     u"konnten muss musste mussten will wollte wollten stieg stiegen ging gingen "
                     u"kam kamen blieb blieben fiel fielen nahm nahmen hielt hielten ließ ließen "
                     u"sank sanken gilt bleibt geht kommt steht liegt"},
        {Speaker, u"ministerium ermittler zeugen forscher forscherin trainer trainerin sprecher "
                  u"sprecherin verband chef ökonom ökonomen analyst analysten medien insider "
                  u"gutachter gutachten staatsanwalt richter verteidiger kommission bund "
                  u"virologe meteorologe meteorologen historiker wetterdienst "
                  u"polizei minister ministerin bürgermeister bürgermeisterin regierung studie "
                  u"bericht umfrage experten experte gewerkschaft opposition staatsanwaltschaft "
                  u"anwalt anwältin präsident präsidentin gericht ärzte zeuge zeugin verband "
                  u"kanzler kanzlerin behörden feuerwehr"},
        {Postposition, u"zufolge meinung ansicht auffassung einschätzung überzeugung"},
        {Saying, u"so sagt sagte sagten erklärt erklärte erklärten betont betonte betonten "
                 u"behauptet behauptete berichtet berichtete versichert versicherte meint "
                 u"meinte warnt warnte bestätigt bestätigte schreibt schrieb "
                 u"antwortet antwortete ruft rief fragt fragte"},
        {TimeWord, u"montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag "
                   u"montagabend dienstagabend mittwochabend donnerstagabend freitagabend "
                   u"samstagabend sonntagabend montagmorgen vormittag donnerstagmorgen "
                   u"januar februar märz april mai juni juli august september oktober november "
                   u"dezember wochenende "
                   u"heute gestern morgen vorgestern abend mittag nachmittag nacht"},
    };
    for (const Grammar::Line &line : lines)
        grammar.add(line);
    return grammar;
}

} // namespace app
