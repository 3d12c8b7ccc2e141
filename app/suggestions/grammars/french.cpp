#include "app/suggestions/grammar.h"

namespace app {

Grammar frenchGrammar()
{
    using enum WordClass;
    Grammar grammar;
    grammar.isRomance = true;
    grammar.gerundEndings = {u"ant"};
    grammar.adverbEnding = u"ment";
    grammar.asWords = {u"comme", u"selon", u"ainsi"};
    grammar.attributeEndings = {u"é", u"u"};
    grammar.finiteEndings = {u"èrent", u"aient", u"era", u"eront"};
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
                      u"lors auprès via durant "
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
        {Adverb,
         u"ailleurs outre effet aussi également déjà encore ensuite puis enfin ainsi toutefois "
         u"cependant notamment bien même toujours alors hier "
         u"néanmoins pourtant d'ailleurs simplement seulement"},
        {Title, u"m mme mlle mm monsieur madame maître président présidente ministre maire "
                u"préfet préfète docteur professeur général capitaine me"},
        {PersonNoun, u"porte-parole police gouvernement ministère ministre parquet "
                     u"procureur procureure autorités experts expert sources source témoin "
                     u"témoins rapport étude communiqué avocat avocate syndicat société "
                     u"compagnie entreprise riverains habitants opposition agence maire "
                     u"mairie préfet préfecture président présidente juge tribunal "
                     u"association experte avocats syndicats riverain riveraine habitant "
                     u"habitante municipalité préfète juges cour associations directeur "
                     u"directrice chef cheffe patron patronne secrétaire député députée "
                     u"députés sénateur sénatrice élu élue élus conseiller conseillère "
                     u"responsable responsables gérant gérante médecin médecins hôpital "
                     u"docteur infirmier infirmière organisation fédération commission "
                     u"comité parti conseil banque institut université journal quotidien "
                     u"sondage analystes salariés salarié manifestants père mère frère "
                     u"sœur fils fille homme femme jeune propriétaire capitaine commandant "
                     u"colonel général évêque curé pape roi reine gendarmes gendarmerie "
                     u"pompiers armée famille familles victime victimes club équipe "
                     u"entraîneur entraîneuse sélectionneur citoyens pêcheurs pêcheur "
                     u"agriculteurs agriculteur éleveur éleveuse professeur professeure "
                     u"enseignants étudiants étudiante élèves patients usagers clients "
                     u"cliente client scientifiques chercheurs chercheuse ambassadeur "
                     u"ambassadrice chancelier gouverneur commissaire chanteur chanteuse "
                     u"écrivain romancière auteur autrice acteur actrice comédien voisin "
                     u"voisine voisins ministres mouvement collectif coopérative chambre "
                     u"boulanger boulangère fermier fermière ingénieur adjoint adjointe"},
        {Speaker, u"police ministre maire gouvernement étude rapport enquête sondage experts "
                  u"expert syndicat opposition parquet procureur avocat avocate président "
                  u"présidente préfet tribunal médecins témoin riverains"},
        {Saying, u"dit disent disait répond prétend conclu reconnaît reconnu écrit "
                 u"disaient dira diront dirait disant dirent répondent prétendent promet "
                 u"promis admet admis reconnaissent reconnaissait reconnaissaient reconnut "
                 u"reconnaissant reconnaîtra écrivait écrivaient écrivent écrivit écrivant "
                 u"écrira dément démentent démenti démentait démentant exclu prédit "
                 u"prédisent prédisait prévoit prévoient prévu croit croient croyait "
                 u"croyaient pense pensent pensait pensaient craint craignent craignait "
                 u"espère espèrent espérait reprend reprenait opine nie nient niait "
                 u"niaient nié niant plaide plaident plaidait plaidé interroge interrogent "
                 u"interrogeait avoue avouent avouait avoué avouant répète répètent "
                 u"répétait répété répétant plaint plaignent plaignait"},
        {TimeWord, u"lundi mardi mercredi jeudi vendredi samedi dimanche hier demain "
                   u"aujourd' hui avant-hier matin soir matinée soirée après-midi nuit "
                   u"semaine"},
    };
    for (const Grammar::Line &line : lines)
        grammar.add(line);
    const Grammar::Forms sayings[]{
        {u"affirm ajout argument assur attest certifi clam comment confess confi confirm "
         u"constat déclar demand déplor détaill dévoil diagnostiqu estim exclam expliqu "
         u"exprim fanfaronn grommel hasard indiqu insist ironis jur lâch lament maugré "
         u"mentionn murmur not observ object plaisant postul précis proclam pronostiqu "
         u"protest questionn racont raill rapport réaffirm regrett relat répliqu reproch "
         u"rétorqu résum signal soulign soupir spécifi stipul témoign tranch tweet gliss "
         u"hurl cri",
         u"e ent a èrent ait aient é ant era eront"},
        {u"annon lan grin dénon", u"ce cent ça cèrent çait çaient cé çant cera ceront"},
        {u"ju", u"ge gent gea gèrent geait geaient gé geant gera geront"},
        {u"conc", u"ède èdent éda édait édaient édé édant édera"},
        {u"rév", u"èle èlent éla élait élaient élé élant élera éleront"},
        {u"suggé réité", u"ré rait raient rant"},
        {u"sugg réit", u"ère èrent"},
        {u"mart", u"èle èlent ela elait elaient elé elant"},
        {u"rel", u"ève èvent eva evait evaient evé evant"},
        {u"souli", u"gne"},
        {u"rapp", u"elle ellent ela elait elaient elé elant ellera elleront"},
        {u"résum fulmin temporis dédramatis recommand relativis",
         u"e ent a èrent ait aient é ant era eront"},
        {u"répond", u"it irent ait aient u ant ra ront"},
        {u"prétend", u"ait aient u ant ra"},
        {u"sout", u"ient iennent enait enaient enu enant iendra"},
        {u"prév", u"ient iennent enait enaient enu enant"},
        {u"avert renchér surenchér", u"it issent issait issaient i issant ira iront"},
        {u"réag", u"it issent issait issaient i issant"},
        {u"poursu", u"it ivent ivait ivaient ivi ivant"},
        {u"promet admet", u"tent tait taient tant"},
        {u"conclu exclu", u"t ent ait aient ant"},
    };
    for (const Grammar::Forms &forms : sayings)
        grammar.addForms(Saying, forms);
    return grammar;
}

} // namespace app
