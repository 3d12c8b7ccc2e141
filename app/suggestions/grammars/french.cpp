#include "app/suggestions/grammar.h"

namespace app {

Grammar frenchGrammar()
{
    using enum WordClass;
    Grammar grammar;
    grammar.invertsSubjects = true;
    grammar.splitsElisions = true;
    grammar.splitsInversions = true;
    grammar.passives = {u"est",    u"sont", u"était",  u"étaient", u"fut",  u"furent", u"sera",
                        u"seront", u"soit", u"soient", u"été",     u"être", u"serait", u"seraient"};
    grammar.participleEndings = {u"é", u"ée", u"és", u"ées", u"nti", u"nties", u"ntie", u"ntis"};
    grammar.infinitiveEndings = {u"er", u"ir", u"re"};
    grammar.personEndings = {u"teur",  u"trice",   u"nieur",  u"nieure", u"seur",   u"iste",
                             u"icien", u"icienne", u"ologue", u"cheur",  u"cheurs", u"chercheuse"};
    const Grammar::Line lines[]{
        {Determiner, u"le la les l' un une des du ce cet cette ces quelques plusieurs certains "
                     u"certaines chaque tout toute tous toutes autre autres aucun aucune deux "
                     u"trois quatre cinq six sept huit neuf dix"},
        {Determiner | Possessive, u"son sa ses leur leurs mon ma mes notre nos votre vos"},
        {Preposition, u"de d' du des en à au aux par pour avec sans sur sous depuis jusqu' entre "
                      u"contre vers dans chez devant derrière pendant avant après malgré parmi "
                      u"envers dès outre"},
        {AgentMark, u"par"},
        {NameLink, u"de d' du des"},
        {Conjunction, u"et ou ni"},
        {Contrast, u"mais tandis alors pourtant"},
        {Adversative, u"mais"},
        {Complementiser, u"que qu' si"},
        {Subordinator, u"parce quand lorsque lorsqu' comme puisque puisqu' car alors"},
        {Relative, u"que qu' qui dont où lequel laquelle lesquels lesquelles"},
        {Question, u"pourquoi comment combien quel quelle quels quelles quoi"},
        {SubjectPronoun, u"il elle ils elles je j' tu nous vous on lui eux celui celle ceux "
                         u"celles"},
        {ObjectPronoun, u"me m' te t' se s' le la les l' lui leur nous vous y"},
        {EmptySubject, u"c' ce cela ça"},
        {Auxiliary, u"est sont était étaient fut furent être été soit soient serait seraient "
                    u"sera seront a ont avait avaient aura auront aurait auraient ait aient "
                    u"avoir eu ai as avons avez avais suis es sommes êtes"},
        {Modal, u"peut peuvent pourrait pourraient pouvait doit doivent devrait devraient devait "
                u"voulu pu dû "
                u"va vont vient viennent"},
        {Negation, u"ne n' pas jamais plus"},
        {Adverb, u"aussi également déjà encore ensuite puis enfin ainsi toutefois cependant "
                 u"notamment bien même toujours alors hier"},
        {Title, u"m mme mlle mm monsieur madame maître président présidente ministre maire "
                u"préfet préfète docteur professeur général capitaine"},
        {PersonNoun, u"porte-parole police gouvernement ministère ministre parquet procureur "
                     u"procureure autorités experts expert sources source témoin témoins rapport "
                     u"étude communiqué avocat avocate syndicat société compagnie entreprise "
                     u"riverains habitants opposition agence maire mairie préfet préfecture "
                     u"président présidente juge tribunal association"},
        {Speaker, u"police ministre maire gouvernement étude rapport enquête sondage experts "
                  u"expert syndicat opposition parquet procureur avocat avocate président "
                  u"présidente préfet tribunal médecins témoin riverains"},
        {Saying, u"dit disent disait déclare déclaré affirme affirmé assure assuré ajoute ajouté "
                 u"explique expliqué indique indiqué précise précisé souligne souligné estime "
                 u"estimé raconte raconté rappelle rappelé répond répondu répondit confirme "
                 u"confirmé soutient soutenu prétend insiste insisté lance lancé lâche lâché "
                 u"confie confié juge jugé avertit averti prévient prévenu renchérit conclut "
                 u"conclu note noté observe observé poursuit poursuivi reconnaît reconnu écrit "
                 u"annonce annoncé martèle martelé relève relevé résume résumé"},
        {TimeWord, u"lundi mardi mercredi jeudi vendredi samedi dimanche hier demain "
                   u"aujourd' hui avant-hier matin soir"},
    };
    for (const Grammar::Line &line : lines)
        grammar.add(line);
    return grammar;
}

} // namespace app
