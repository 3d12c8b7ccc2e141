#include "app/annotating/sayingtables.h"

namespace app {

namespace {

using Rules = SayingRules;
using Line = SayingTable::Line;

constexpr Line english[] = {
    {&Rules::pronouns, u"i, we, you, he, she, they, it, him, her, them, us, me, his, their, its, "
                       u"our, my, your, hers, "
                       u"theirs, who, whom, whose, which, that, this, these, those, one, someone, "
                       u"somebody, everyone, "
                       u"everybody, anyone, anybody, no one, nobody, none, others, some, many, "
                       u"most, few, he's, she's, "
                       u"they're, i'm, we're, it's, i've, we've, they've"},
    {&Rules::besides,
     u"all, both, each, himself, herself, themselves, itself, myself, ourselves, of, "
     u"also, too, and, or, else, else's"},
    {&Rules::anonymous,
     u"source, sources, person familiar, people familiar, persons familiar, those familiar, "
     u"someone familiar, anyone familiar, insider, insiders, anonymity, anonymous, anonymously, "
     u"anonymous*, unnamed, unidentified, not to be named, not to be identified, "
     u"not be named, not be identified, to be named, to be identified, not being named, "
     u"without being named, not authorized to, not authorised to, wasn't authorized, "
     u"weren't authorized, wasn't authorised, weren't authorised, speak publicly, speaking "
     u"privately, "
     u"person briefed, people briefed, person close to, people close to, someone close to, "
     u"official familiar, officials familiar, person with knowledge, people with knowledge, "
     u"person with direct knowledge, people with direct knowledge, withheld, on background, "
     u"refused to give his name, declined to give his name, declined to give her name"},
    {&Rules::people,
     u"official, officials, spokesman, spokesmen, spokeswoman, spokeswomen, spokesperson, "
     u"spokespersons, spokespeople, aide, aides, adviser, advisers, advisor, advisors, lawyer, "
     u"lawyers, attorney, attorneys, prosecutor, prosecutors, judges, minister, ministers, "
     u"president, presidents, secretary, secretaries, chairman, chairwoman, chair, chief, chiefs, "
     u"leader, leaders, mayor, mayors, governor, governors, senator, senators, lawmaker, "
     u"lawmakers, "
     u"congressman, congresswoman, representative, representatives, member, members, police, "
     u"officer, "
     u"officers, investigator, investigators, detective, detectives, researcher, researchers, "
     u"scientist, scientists, expert, experts, analyst, analysts, economist, economists, "
     u"professor, "
     u"professors, doctor, doctors, nurse, nurses, teacher, teachers, student, students, witness, "
     u"witnesses, resident, residents, neighbor, neighbors, neighbour, neighbours, voter, voters, "
     u"supporter, supporters, critic, critics, opponent, opponents, activist, activists, "
     u"protester, "
     u"protesters, campaigner, campaigners, candidate, candidates, nominee, nominees, manager, "
     u"managers, director, directors, executive, executives, founder, owner, owners, worker, "
     u"workers, "
     u"employee, employees, staff, staffer, staffers, strategist, strategists, pollster, "
     u"pollsters, "
     u"journalist, journalists, reporter, reporters, editor, editors, author, authors, writer, "
     u"writers, columnist, columnists, historian, historians, soldier, soldiers, troops, "
     u"commander, "
     u"commanders, generals, diplomat, diplomats, ambassador, ambassadors, envoy, envoys, "
     u"man, men, woman, women, people, person, persons, family, families, relative, relatives, "
     u"mother, father, parents, brother, sister, son, daughter, wife, husband, widow, friend, "
     u"friends, "
     u"colleague, colleagues, victim, victims, survivor, survivors, child, children, farmer, "
     u"farmers, "
     u"fisherman, fishermen, driver, drivers, authorities, government, ministry, military, army, "
     u"militants, rebels, fighters, observers, organizers, organisers, allies, ally, counsel, "
     u"deputy, "
     u"deputies, coach, players, player, fans, priest, "
     u"agents, agent, operative, operatives, surrogate, surrogates, delegate, delegates, donors, "
     u"donor, delegation, team, correspondent, host, anchor, negotiator, negotiators, "
     u"coroner, trader, traders, investor, investors, consumer, consumers, customers, patients, "
     u"patient, speaker, ceo, cfo"},
    {&Rules::titles,
     u"mr, mrs, ms, miss, dr, prof, professor, sir, lady, lord, president, prime, minister, vice, "
     u"secretary, general, senator, sen, sens, rep, reps, gov, governor, mayor, judge, justice, "
     u"attorney, chief, chairman, chairwoman, director, captain, colonel, col, lt, sgt, sergeant, "
     u"lieutenant, major, admiral, officer, detective, sheriff, ambassador, king, queen, prince, "
     u"princess, pope, bishop, archbishop, cardinal, father, sister, brother, rev, reverend, "
     u"congressman, congresswoman, representative, representatives, chancellor, councilman, "
     u"councilwoman, speaker, deputy, first, rabbi, imam, ayatollah, sheikh, commissioner, coach, "
     u"ceo, cfo, premier, commander, foreign, state, "
     u"monday, tuesday, wednesday, thursday, friday, saturday, sunday"},
    {&Rules::honorifics, u"mr, mrs, ms, miss, dr, prof, sen, rep, gov"},
    {&Rules::peoples,
     u"american, americans, british, britons, english, scottish, scots, welsh, irish, french, "
     u"german, "
     u"germans, italian, italians, spanish, spaniards, portuguese, dutch, belgian, belgians, "
     u"swiss, "
     u"austrian, austrians, swedish, swedes, norwegian, norwegians, danish, danes, finnish, finns, "
     u"polish, poles, czech, czechs, hungarian, hungarians, greek, greeks, turkish, turks, "
     u"russian, "
     u"russians, ukrainian, ukrainians, israeli, israelis, palestinian, palestinians, iranian, "
     u"iranians, iraqi, iraqis, syrian, syrians, saudi, saudis, egyptian, egyptians, afghan, "
     u"afghans, "
     u"pakistani, pakistanis, indian, indians, chinese, japanese, korean, koreans, vietnamese, "
     u"thai, "
     u"indonesian, indonesians, filipino, filipinos, australian, australians, canadian, canadians, "
     u"mexican, mexicans, brazilian, brazilians, argentine, venezuelan, venezuelans, colombian, "
     u"cuban, "
     u"cubans, nigerian, nigerians, kenyan, south, north, african, africans, european, europeans, "
     u"asian, asians, arab, arabs, latino, latinos, hispanic, hispanics, african-american, "
     u"african-americans, western, eastern, muslim, muslims, christian, christians, jewish, jews, "
     u"catholic, catholics, evangelical, evangelicals, sunni, shiite, kurdish, kurds, lebanese, "
     u"jordanian, yemeni, yemenis, libyan, sudanese, somali, taiwanese, democrat, democrats, "
     u"democratic, republican, republicans, conservative, conservatives, liberal, liberals, "
     u"labour, "
     u"tory, tories, gop, u.s, us, uk, u.k, u.n, un, eu, federal, black, white, californian, "
     u"texans, twitter, internet, internet's"},
    {&Rules::determiners, u"the, a, an, this, that, these, those, his, her, its, their, our, my, "
                          u"your, some, several, many, "
                          u"most, few, all, both, each, every, one, two, three, four, five, other, "
                          u"another, more, dozens, "
                          u"hundreds, thousands, any, no, local, even, also, but, and, as, such"},
    {&Rules::cuts,
     u"of, for, from, at, in, on, with, by, to, about, against, among, into, near, over, under, "
     u"who, "
     u"whom, whose, which, that, where, when, after, before, during, inside, outside, speaking, "
     u"citing, representing, based, whose, quoted, asked, told, close, familiar, including, like"},
    {&Rules::offices, u"state, defense, defence, staff, health, finance, justice, commerce, labor, "
                      u"labour, education, "
                      u"energy, treasury, agriculture, transportation, homeland, security, the, "
                      u"united, states, house, "
                      u"police, operations"},
    {&Rules::commonEndings,
     u"*ers, *ors, *ars, *ists, *ants, *ents, *ians, *ees, *men, *ings, *ors"},
    {&Rules::nobody, u"nobody, no one, none, neither, no"},
    {&Rules::hedges,
     u"reportedly, allegedly, apparently, seemingly, supposedly, purportedly, ostensibly, "
     u"presumably, "
     u"perhaps, possibly, maybe, probably, may, might, could have, likely, appear*, seem, seems, "
     u"seemed, "
     u"seeming, is said to, was said to, are said to, were said to, is believed to have, "
     u"are believed to have, was believed to have, is thought to have, are thought to have, "
     u"is reported to, are reported to, was reported to, were reported to, is rumored to, "
     u"is rumoured to, are rumored to, are rumoured to, is understood to, are understood to, "
     u"is alleged to, are alleged to, was alleged to, are presumed to, is presumed to"},
    {&Rules::negations,
     u"not, *n't, never, cannot, without, nor, neither, no longer, stopped short of"},
    {&Rules::falseNegation, u"not only, not just, not merely, not simply, not surprisingly, cannot "
                            u"help but, can't help but, "
                            u"couldn't help but, could not help but, could not resist, couldn't "
                            u"resist, why not, not without"},
    {&Rules::denials, u"denied, denies, deny, denying, denials, denial, refuted, refutes, refute, "
                      u"refuting, disputed, disputes, dispute, disputing, rebutted, debunked"},
    {&Rules::doubts,
     u"reportedly, allegedly, purportedly, supposedly, apparently, seemingly, perhaps, possibly, "
     u"probably, presumably, maybe, may have, might have, could have, may be, might be, may well, "
     u"might well, may not, might not, may also, might also, appears to, appear to, appeared to, "
     u"seems to, seem to, seemed to, is believed to, are believed to, is thought to, are thought "
     u"to"},
};

constexpr Line german[] = {
    {&Rules::pronouns, u"ich, du, er, sie, es, wir, ihr, ihm, ihnen, ihn, uns, man, der, die, das, "
                       u"den, dem, dieser, diese, "
                       u"dieses, jener, jene, sein, seine, seiner, ihre, ihrer, unser, unsere, "
                       u"mein, meine, wer, welcher, "
                       u"welche, jemand, niemand, keiner, viele, einige, manche, andere, alle, "
                       u"beide, letzterer, letztere, "
                       u"derselbe, dieselbe, jeder"},
    {&Rules::besides, u"selbst, beide, alle, selber, auch, und, oder, von"},
    {&Rules::anonymous,
     u"*kreise, *kreisen, *kreisen zufolge, insider, insidern, quelle, quellen, informant, "
     u"informanten, "
     u"anonym*, ungenannt*, nicht genannt, nicht namentlich, ungenannt bleiben, "
     u"namentlich nicht, mit der sache vertraut*, mit der angelegenheit vertraut*, vertraute "
     u"person, "
     u"vertraute personen, mit dem vorgang vertraut*, mit den plänen vertraut*, whistleblower"},
    {&Rules::people,
     u"*sprecher, *sprecherin, *sprechern, *minister, *ministerin, *ministern, *präsident, "
     u"*präsidentin, "
     u"*präsidenten, *chef, *chefin, *chefs, *leiter, *leiterin, *führer, *führung, *kanzler, "
     u"*kanzlerin, "
     u"*meister, *meisterin, *vorsitzende, *vorsitzender, *vorsitzenden, *vorstand, *direktor, "
     u"*direktorin, *polizei, *polizist, *polizisten, *polizistin, *beamte, *beamter, *beamten, "
     u"*beamtin, *behörde, *behörden, *ministerium, *amt, *amtes, *ämter, *experte, *experten, "
     u"*expertin, *forscher, *forscherin, *forschern, *wissenschaftler, *wissenschaftlerin, "
     u"*wissenschaftlern, *anwalt, *anwältin, *anwälte, *anwaltschaft, *richter, *richterin, "
     u"*gericht, "
     u"*regierung, *partei, *parteien, *verband, *verbände, *institut, *gewerkschaft, *zeitung, "
     u"*magazin, *bericht, *studie, *umfrage, *agentur, *abgeordnete, *abgeordneter, "
     u"*abgeordneten, "
     u"*politiker, *politikerin, *politikern, *rat, *rätin, *mitarbeiter, *mitarbeiterin, "
     u"*mitarbeitern, *bewohner, *bewohnerin, *bewohnern, *anwohner, *nachbar, *nachbarn, "
     u"*nachbarin, "
     u"*zeuge, *zeugen, *zeugin, *kritiker, *kritikerin, *gegner, *anhänger, *analyst, *analysten, "
     u"*ökonom, *ökonomen, *ökonomin, *arzt, *ärztin, *ärzte, *vertreter, *vertreterin, "
     u"*vertretern, "
     u"mann, *männer, frau, *frauen, leute, menschen, *eltern, mutter, vater, sohn, tochter, "
     u"bruder, "
     u"schwester, *opfer, *freund, *freunde, *kollege, *kollegen, *professor, *professorin, "
     u"*lehrer, "
     u"*lehrerin, *schüler, *schülerin, *student, *studenten, *studentin, *soldat, *soldaten, "
     u"*armee, "
     u"*militär, *general, *botschafter, *botschafterin, *diplomat, *diplomaten, *berater, "
     u"*beraterin, "
     u"*beratern, *fischer, *bauern, *bauer, *unternehmer, *unternehmen, *konzern, *firma, "
     u"*manager, "
     u"*managerin, *gründer, *gründerin, *journalist, *journalisten, *journalistin, *reporter, "
     u"*autor, "
     u"*autoren, *autorin, *historiker, *helfer, *retter, *feuerwehr, *feuerwehrleute, *wähler, "
     u"*demonstranten, *aktivisten, *aktivistin, *aktivist, *ermittler, *ermittlern, *beobachter, "
     u"*trainer, *trainerin, *spieler, *spielerin, *verteidiger, *verteidigerin, *papst, *bischof, "
     u"*könig, *königin, *premier, *staatschef, *senator, *senatorin, *gouverneur, *kommission, "
     u"*kommissar, *kommissarin, *händler, *verbraucherschützer, *klinik, *stadt, *land, *kreis, "
     u"*junge, "
     u"mädchen, *kind, *kinder, *pfarrer, *pfarrerin, *kapitän, *sekretär, *sekretärin, *gericht, "
     u"*experten, *deutsche, *russen, *ukrainer, *israelis, *palästinenser, *amerikaner, *briten, "
     u"*franzosen, *opposition, *koalition, *fraktion, *bundestag, *zeitungsbericht"},
    {&Rules::titles, u"herr, herrn, frau, dr, prof, graf, freiherr, kardinal, papst"},
    {&Rules::determiners,
     u"der, die, das, den, dem, des, ein, eine, einer, eines, einem, einen, dieser, diese, dieses, "
     u"ihr, "
     u"ihre, ihrer, sein, seine, seiner, unser, unsere, mein, meine, mehrere, einige, viele, "
     u"manche, "
     u"alle, beide, zwei, drei, vier, fünf, kein, keine, auch, andere, weitere, zahlreiche, laut"},
    {&Rules::cuts,
     u"von, vom, aus, bei, beim, für, im, in, zur, zum, mit, über, auf, an, am, gegen, nach, "
     u"unter, um, wer, welche, welcher, dessen, deren, namens, seines, ihres"},
    {&Rules::offices, u""},
    {&Rules::nobody, u"niemand, keiner, kein, keine"},
    {&Rules::hedges,
     u"angeblich, offenbar, anscheinend, scheinbar, mutmaßlich, vermutlich, möglicherweise, "
     u"wahrscheinlich, wohl, vielleicht, womöglich, dem vernehmen nach, könnte, könnten, dürfte, "
     u"dürften, soll, sollen, scheint, scheinen, schien, schienen"},
    {&Rules::negations,
     u"nicht, nie, niemals, kein, keine, keinen, keinerlei, keineswegs, weder, ohne, "
     u"nichts, nirgends, nirgendwo, mitnichten"},
    {&Rules::falseNegation, u"nicht nur, nicht allein, nicht bloß, nicht zuletzt, nicht ohne"},
    {&Rules::denials, u"bestritt, bestritten, bestreitet, bestreiten, dementierte, dementierten, "
                      u"dementiert, dementieren, leugnete, leugneten, leugnet, geleugnet, leugnen, "
                      u"widersprach, widerspricht"},
    {&Rules::doubts, u"angeblich, offenbar, anscheinend, mutmaßlich, vermutlich, möglicherweise, "
                     u"wahrscheinlich, vielleicht, womöglich, könnte, könnten, dürfte, dürften"},
};

constexpr Line spanish[] = {
    {&Rules::pronouns,
     u"yo, tú, él, ella, ello, nosotros, nosotras, ellos, ellas, usted, ustedes, le, les, lo, la, "
     u"me, nos, "
     u"quien, quienes, que, cual, el cual, la cual, los cuales, este, éste, esta, ésta, estos, "
     u"éstos, ese, "
     u"ése, aquel, aquél, su, sus, mi, nuestro, nuestra, alguien, nadie, algunos, algunas, muchos, "
     u"muchas, otros, otras, todos, todas, ambos, ambas, varios, uno, una, ninguno"},
    {&Rules::besides, u"mismo, misma, mismos, mismas, ambos, todos, de, el, y, o, también"},
    {&Rules::anonymous,
     u"fuente, fuentes, anonimato, anónim*, no ser identificad*, no ser nombrad*, ser "
     u"identificad*, "
     u"persona cercana, personas cercanas, persona familiarizada, personas familiarizadas, "
     u"persona con conocimiento, personas con conocimiento, persona al tanto, personas al tanto, "
     u"omitir su nombre, reserva de su nombre, revelar su nombre, revelar su identidad, bajo "
     u"reserva"},
    {&Rules::people,
     u"presidente, presidenta, portavoz, portavoces, vocero, vocera, ministro, ministra, "
     u"alcalde, alcaldesa, gobierno, policía, fiscal, fiscalía, juez, jueza, director, directora, "
     u"líder, "
     u"secretario, secretaria, diputado, diputada, senador, senadora, experto, expertos, "
     u"ejecutivo, "
     u"oposición, ministerio, rey, reina, papa, jefe, jefa, gobernador, gobernadora, canciller, "
     u"mandatario, mandataria, estado, congreso, tribunal, ejército"},
    {&Rules::titles,
     u"señor, señora, sr, sra, don, doña, dr, dra, presidente, presidenta, ministro, "
     u"ministra, rey, reina, papa, general, coronel, capitán"},
    {&Rules::determiners, u"el, la, los, las, un, una, unos, unas, este, esta, estos, estas, ese, "
                          u"esa, esos, su, sus, mi, varios, "
                          u"varias, algunos, algunas, muchos, muchas, otros, otras, dos, tres, "
                          u"según, cuatro, ambos, propio"},
    {&Rules::cuts,
     u"de, del, en, con, por, para, a, al, que, quien, quienes, cuyo, cuya, desde, sobre, "
     u"contra, tras, ante, entre"},
    {&Rules::offices,
     u"la, exteriores, hacienda, defensa, interior, sanidad, economía, educación, cultura, "
     u"justicia, trabajo, salud, estado, relaciones, gobierno, asuntos, seguridad, finanzas"},
    {&Rules::commonEndings, u"*ores, *oras, *istas, *entes, *antes, *ados, *adas, *inos, *anos"},
    {&Rules::nobody, u"nadie, ningún, ninguna, ninguno"},
    {&Rules::hedges,
     u"supuestamente, presuntamente, aparentemente, al parecer, posiblemente, probablemente, "
     u"presumiblemente, quizá, quizás, tal vez, podría, podrían, pudo haber, pudieron haber, puede "
     u"haber, "
     u"habría, habrían, parece, parecen, parecía, parecían, pareció, parecieron, dizque, "
     u"puede que, pudiera"},
    {&Rules::negations, u"no, nunca, jamás, tampoco, ni, sin, nada"},
    {&Rules::falseNegation, u"no solo, no sólo, no solamente, no únicamente, no sin, nada más"},
    {&Rules::denials,
     u"negó, negaron, niega, niegan, negado, negar, negando, desmintió, desmintieron, "
     u"desmiente, desmienten, desmentido, desmentir, negaba, negaban, rebatió"},
    {&Rules::doubts,
     u"supuestamente, presuntamente, aparentemente, al parecer, posiblemente, probablemente, "
     u"presumiblemente, quizá, quizás, tal vez, podría, podrían, habría, habrían, pudo haber"},
};

constexpr Line french[] = {
    {&Rules::pronouns, u"je, j', tu, il, elle, on, nous, vous, ils, elles, lui, leur, leurs, eux, "
                       u"moi, me, m', son, sa, ses, mon, ma, mes, notre, "
                       u"nos, qui, que, qu', lequel, laquelle, lesquels, lesquelles, celui-ci, "
                       u"celle-ci, ceux-ci, celles-ci, "
                       u"celui, celle, ceux, celles, ce dernier, cette dernière, ces derniers, ces "
                       u"dernières, certains, "
                       u"certaines, d'autres, autres, beaucoup, plusieurs, quelqu'un, personne, "
                       u"tous, toutes, ce, c', dont, "
                       u"t-il, t-elle, t-on, t-ils, t-elles, l'on, chacun, aucun, -il, -elle"},
    {&Rules::besides,
     u"même, mêmes, tous, toutes, deux, d', et, ou, aussi, de, l', -même, lui-même, "
     u"elle-même, eux-mêmes, elles-mêmes"},
    {&Rules::anonymous,
     u"source, sources, anonymat, anonym*, bon connaisseur, proche du dossier, proches du dossier, "
     u"familier du dossier, requis l' anonymat, ne pas être cité*, ne pas être identifié*, "
     u"ne pas être nommé*, préféré taire, au fait du dossier, initié, initiés, sous couvert"},
    {&Rules::people,
     u"président, présidente, gouvernement, ministre, premier, première, parquet, police, "
     u"maire, procureur, procureure, porte-parole, chef, cheffe, directeur, directrice, député, "
     u"députée, "
     u"sénateur, sénatrice, état, parlement, assemblée, armée, roi, reine, pape, juge, tribunal, "
     u"préfet, "
     u"préfecture, secrétaire, commissaire, ministère, chancelier, chancelière"},
    {&Rules::titles,
     u"m, mme, mlle, mm, monsieur, madame, dr, docteur, me, maître, pr, professeur, "
     u"général, colonel, président, présidente, ministre, pape, roi, reine"},
    {&Rules::peoples,
     u"français, française, américain, américains, allemand, allemands, russe, russes, ukrainien, "
     u"ukrainiens, israélien, israéliens, palestinien, palestiniens, britannique, britanniques, "
     u"chinois, "
     u"européen, européens, italiens, espagnols, parisiens, iraniens, turcs, syriens, belges, "
     u"suisses"},
    {&Rules::determiners, u"le, la, les, l', un, une, des, ce, cet, cette, ces, son, sa, ses, "
                          u"leur, leurs, notre, nos, mon, "
                          u"plusieurs, quelques, certains, certaines, deux, trois, quatre, d', de "
                          u"nombreux, autres, selon, "
                          u"d'après, tous, toutes"},
    {&Rules::cuts,
     u"de, du, d', des, à, au, aux, en, dans, pour, par, sur, avec, chez, qui, que, qu', dont, "
     u"lequel, laquelle, contre, parmi, sous"},
    {&Rules::offices,
     u"la, l', les, affaires, étrangères, intérieur, défense, économie, finances, justice, "
     u"santé, éducation, culture, travail, état, république, écologie, agriculture, "
     u"transports"},
    {&Rules::commonEndings, u"*eurs, *istes, *ants, *ents, *iens, *ains, *ères, *iers"},
    {&Rules::nobody, u"personne, aucun, aucune, nul"},
    {&Rules::hedges,
     u"apparemment, prétendument, soi-disant, peut-être, probablement, vraisemblablement, sans "
     u"doute, "
     u"possiblement, aurait, auraient, serait, seraient, pourrait, pourraient, semble, semblent, "
     u"semblait, semblaient, a semblé, paraît, paraissait, paraissaient, paraît-il, peut avoir, "
     u"a pu, ont pu, avait pu"},
    {&Rules::negations, u"pas, jamais, rien, point, guère, aucunement, nullement, sans, ni, "
                        u"n' * plus, ne * plus, n' plus, ne plus"},
    {&Rules::falseNegation, u"pas seulement, pas uniquement, pas que, non seulement, sans doute, "
                            u"pas sans, rien moins"},
    {&Rules::denials,
     u"nié, nie, nient, niait, niaient, nier, niant, dément, démentent, démenti, démentait, "
     u"démentir, démentant, réfuté, réfute, réfutent, réfuter, conteste, contesté, "
     u"contestent"},
    {&Rules::doubts, u"apparemment, prétendument, soi-disant, peut-être, probablement, "
                     u"vraisemblablement, sans doute, "
                     u"aurait, auraient, pourrait, pourraient, semble, semblent"},
};

constexpr Line portuguese[] = {
    {&Rules::pronouns, u"eu, tu, ele, ela, nós, eles, elas, você, vocês, lhe, lhes, quem, que, "
                       u"qual, o qual, a qual, os quais, "
                       u"as quais, este, esta, esse, essa, aquele, aquela, seu, sua, seus, suas, "
                       u"meu, minha, nosso, nossa, "
                       u"alguém, ninguém, alguns, algumas, muitos, muitas, outros, outras, todos, "
                       u"todas, ambos, a gente, "
                       u"vários, dele, dela, deles, delas"},
    {&Rules::besides,
     u"mesmo, mesma, próprio, própria, próprios, ambos, todos, de, e, ou, também, o, a, os"},
    {&Rules::anonymous,
     u"fonte, fontes, anonimato, anônim*, anónim*, não ser identificad*, não quis se identificar, "
     u"não quiseram se identificar, ser identificad*, ter o nome revelado, sob reserva, sob "
     u"condição, "
     u"pessoa próxima, pessoas próximas, pessoa familiarizada, pessoas familiarizadas, "
     u"pessoa com conhecimento, pessoas com conhecimento, interlocutor, interlocutores"},
    {&Rules::people,
     u"presidente, presidenta, governo, ministro, ministra, polícia, prefeito, prefeita, "
     u"governador, governadora, porta-voz, porta-vozes, ministério, estado, congresso, tribunal, "
     u"procuradoria, procurador, procuradora, deputado, deputada, senador, senadora, diretor, "
     u"diretora, "
     u"exército, papa, rei, rainha, chefe, secretário, secretária, líder, juiz, juíza, executivo, "
     u"oposição"},
    {&Rules::titles,
     u"senhor, senhora, sr, sra, dom, dona, dr, dra, presidente, ministro, ministra, "
     u"papa, rei, rainha, general, coronel, capitão"},
    {&Rules::determiners,
     u"o, a, os, as, um, uma, uns, umas, este, esta, esse, essa, seu, sua, seus, suas, vários, "
     u"várias, alguns, "
     u"algumas, muitos, muitas, outros, outras, dois, duas, três, segundo, ambos, próprio"},
    {&Rules::cuts,
     u"de, do, da, dos, das, em, no, na, nos, nas, com, por, para, que, quem, cujo, cuja, ao, à, "
     u"sobre, contra, entre, pelo, pela"},
    {&Rules::offices,
     u"fazenda, saúde, justiça, educação, economia, defesa, estado, casa, civil, cultura, "
     u"relações, exteriores, finanças, trabalho, meio, ambiente, agricultura, república, "
     u"segurança, planejamento"},
    {&Rules::commonEndings, u"*ores, *oras, *istas, *entes, *antes, *ados, *eiros, *anos"},
    {&Rules::nobody, u"ninguém, nenhum, nenhuma"},
    {&Rules::hedges,
     u"supostamente, alegadamente, aparentemente, ao que parece, possivelmente, provavelmente, "
     u"presumivelmente, talvez, poderia, poderiam, pode ter, podem ter, pôde ter, teria, teriam, "
     u"parece, "
     u"parecem, parecia, pareciam, pareceu"},
    {&Rules::negations, u"não, nunca, jamais, nem, sem, tampouco, nada"},
    {&Rules::falseNegation, u"não só, não somente, não apenas, não sem"},
    {&Rules::denials,
     u"negou, negaram, nega, negam, negado, negar, negando, negava, desmentiu, desmentiram, "
     u"desmente, desmentem, desmentir, rebateu"},
    {&Rules::doubts,
     u"supostamente, alegadamente, aparentemente, ao que parece, possivelmente, provavelmente, "
     u"presumivelmente, talvez, poderia, poderiam, teria, teriam, pode ter, podem ter"},
};

constexpr Line russian[] = {
    {&Rules::pronouns, u"я, ты, он, она, оно, мы, вы, они, его, её, ее, их, ему, ей, им, ими, нас, "
                       u"нам, мне, него, неё, нее, них, "
                       u"свой, свою, кто, который, которая, которое, которые, которого, которой, "
                       u"которых, тот, та, те, этот, "
                       u"эта, эти, некоторые, многие, другие, все, каждый, никто, кто-то, некто, "
                       u"оба, обе, сам, сама, сами, "
                       u"последний, последняя"},
    {&Rules::besides, u"сам, сама, сами, оба, обе, все, из, и, или, также"},
    {&Rules::anonymous,
     u"источник*, собеседник*, анонимн*, неназванн*, неназываем*, пожелавш* остаться, "
     u"на условиях анонимности, осведомленн*, осведомлённ*, инсайдер*, знаком* с ситуацией, "
     u"близк* к, имя котор* не"},
    {&Rules::people,
     u"президент*, премьер*, министр*, министерств*, представител*, пресс-секретар*, глав*, "
     u"чиновник*, "
     u"полици*, полицейск*, следовател*, прокурор*, прокуратур*, суд*, адвокат*, юрист*, депутат*, "
     u"сенатор*, губернатор*, мэр*, директор*, руководител*, начальник*, командующ*, генерал*, "
     u"солдат*, "
     u"военн*, эксперт*, аналитик*, экономист*, ученые, учёные, ученый, учёный, исследовател*, "
     u"профессор*, "
     u"врач*, учител*, студент*, очевид*, свидетел*, жител*, сосед*, сторонник*, критик*, "
     u"оппонент*, "
     u"активист*, журналист*, корреспондент*, власт*, правительств*, ведомств*, компани*, "
     u"организаци*, "
     u"мужчина, женщина, мать, отец, сын, дочь, брат, сестра, родител*, семь*, друг, друзья, "
     u"коллег*, "
     u"рыбак*, водител*, посол, дипломат*, советник*, помощник*, секретар*, председател*, лидер*, "
     u"патриарх*, король, королева, канцлер*, спикер*, российские, американские, украинские, "
     u"западные, "
     u"экс-президент*, вице-премьер*, вице-президент*"},
    {&Rules::titles, u"господин*, госпож*, доктор*"},
    {&Rules::peoples,
     u"россияне, американцы, украинцы, немцы, французы, британцы, израильтяне, палестинцы"},
    {&Rules::determiners,
     u"один, одна, одни, два, две, три, несколько, некоторые, многие, эти, этот, эта, "
     u"его, её, ее, их, наш, наши, все, другие, бывший, бывшая, бывшие, сам, сама"},
    {&Rules::cuts,
     u"из, в, во, на, с, со, по, от, у, при, за, для, который, которая, которые, которого, где, "
     u"к, о, об"},
    {&Rules::offices, u""},
    {&Rules::commonEndings, u"*ики, *цы, *исты, *оры, *тели, *яне, *ники"},
    {&Rules::nobody, u"никто, ни один, ни одна"},
    {&Rules::hedges,
     u"якобы, вероятно, возможно, видимо, по-видимому, похоже, кажется, предположительно, "
     u"наверное, "
     u"наверно, может быть, мог бы, могла бы, могли бы, будто бы, как будто, как сообщается, "
     u"по всей видимости, по слухам"},
    {&Rules::negations, u"не, никогда, ни, нет, отнюдь не, вовсе не"},
    {&Rules::falseNegation, u"не только, не просто, не без, не мог не, не могла не, не могли не"},
    {&Rules::denials,
     u"отрицал*, отрицает, отрицают, опроверг*, опровергает, опровергают, отрицая, "
     u"опровергая"},
    {&Rules::doubts, u"якобы, вероятно, возможно, видимо, по-видимому, похоже, предположительно, "
                     u"может быть, по всей видимости, будто бы"},
};

constexpr Line arabic[] = {
    {&Rules::pronouns, u"انا, نحن, انت, هو, هي, هما, هم, هن, الذي, التي, الذين, اللذان, من, هذا, "
                       u"هذه, هؤلاء, ذلك, تلك, "
                       u"وهو, وهي, وهم, فهو, فهي, بعضهم, كلاهما, احدهم, اخرون, الاخرون, البعض, "
                       u"كثيرون, لا احد, الاخير, الاخيرة"},
    {&Rules::besides, u"نفسه, نفسها, انفسهم, جميعا, ايضا, كل, و"},
    {&Rules::anonymous, u"مصدر, مصادر, المصدر, المصادر, مصدران, هويته, هويتها, هويتهم, اسمه, "
                        u"اسمها, اسمائهم, مجهول*, مطلع, "
                        u"مطلعة, مطلعون, مطلعين, مقرب, مقربون, مقربة, رفض الكشف عن, طلب عدم الكشف, "
                        u"طلبت عدم الكشف, عدم ذكر"},
    {&Rules::people, u"رئيس*, الرئيس*, وزير*, الوزير*, وزراء, الوزراء, متحدث*, المتحدث*, ناطق*, "
                     u"الناطق*, مسؤول*, المسؤول*, "
                     u"خبير*, الخبير*, خبراء, الخبراء, شاهد, شهود, الشهود, شرطة, الشرطة, جيش, "
                     u"الجيش, حكومة, الحكومة, وزارة, "
                     u"الوزارة, مدير*, المدير*, قائد*, القائد*, قادة, محامي*, المحامي*, محام, "
                     u"محامون, قاض, القاضي, نائب*, "
                     u"النائب*, نواب, عضو*, الامين, امين, سفير*, السفير*, دبلوماسي*, محلل*, "
                     u"المحلل*, محللون, باحث*, الباحث*, "
                     u"طبيب*, الطبيب*, اطباء, استاذ*, ناشط*, الناشط*, ناشطون, صحفي*, صحافي*, "
                     u"كاتب*, مواطن*, سكان, اهالي, "
                     u"والد*, والدة*, زوج*, شقيق*, ابن, ابنة, رجل, امراة, صياد*, الصيادين, "
                     u"السلطات, سلطات, المعارضة, ملك, "
                     u"الملك, امير, الامير, شيخ, الشيخ, عمدة, محافظ, المحافظ, حاكم, مبعوث, "
                     u"المبعوث, منسق, المنسق, لجنة, "
                     u"اللجنة, منظمة, المنظمة, هيئة, الهيئة, شركة, الشركة, تقرير, التقرير, دراسة, "
                     u"الدراسة, بيان, البيان, "
                     u"صحيفة, الصحيفة, وكالة, الوكالة, مستشار*, المستشار*, العام, الاول, السابق*, "
                     u"الخارجية, الداخلية, "
                     u"الدفاع, المالية, الصحة, باسم, الرسمي, العسكري*, الامريكي*, الاميركي*, "
                     u"الاسرائيلي*, الفلسطيني*, الروسي*, "
                     u"خارجية, داخلية, دفاع, مالية, صحة, المدعي, النيابة, محكمة, المحكمة, مجلس, "
                     u"المجلس, كبار, بارز, كبير, "
                     u"حكومي*, امني*, عسكري*, رسمي*, محلي*"},
    {&Rules::titles, u"السيد, السيدة, الدكتور, الدكتورة, دكتور, السيدان"},
    {&Rules::peoples,
     u"مصر, سوريا, العراق, لبنان, الاردن, فلسطين, اسرائيل, روسيا, ايران, تركيا, فرنسا, المانيا, "
     u"بريطانيا, الصين, اليمن, ليبيا, تونس, الجزائر, المغرب, قطر, الكويت, عمان, السودان, "
     u"امريكا, اميركا, اوكرانيا, الولايات, المتحدة"},
    {&Rules::determiners,
     u"هذا, هذه, عدة, بعض, احد, احدى, كل, جميع, اثنان, ثلاثة, كثير, اكثر, عدد"},
    {&Rules::cuts, u"في, من, عن, على, الى, مع, بين, لدى, الذي, التي, الذين, بشان, حول, ضد"},
    {&Rules::commonEndings, u"*ون, *ين, *ات"},
    {&Rules::names,
     u"الامم المتحدة, البيت الابيض, الاتحاد الاوروبي, حزب الله, البنتاغون, الكرملين, الناتو, "
     u"الصليب الاحمر, الهلال الاحمر, الجزيرة, رويترز, حماس, فتح, الفيفا, الازهر, الفاتيكان, "
     u"انصار الله, الحوثي*, طالبان, حلف شمال الاطلسي, جامعة الدول العربية, الجامعة العربية"},
    {&Rules::nobody, u"لا احد, لم يقل احد"},
    {&Rules::hedges, u"يبدو, تبدو, يبدو ان, على ما يبدو, ربما, لعل, يزعم, زعم, يقال, قيل, يعتقد, "
                     u"يرجح, من المرجح, من المحتمل, "
                     u"يحتمل, يفترض, قد ي*, قد ت*, قد ن*, قد يكون, قد تكون, بحسب ما يقال"},
    {&Rules::negations, u"لم, لن, لا, ليس, ليست, ليسوا, دون, بدون, ما قال, وما قال, ولم, ولن, ولا"},
    {&Rules::falseNegation,
     u"ليس فقط, لا فقط, لا شك, بلا شك, لا بد, لا يزال, لا تزال, لا يزالون, وليس فقط"},
    {&Rules::denials,
     u"نفى, نفت, نفوا, ينفي, تنفي, ينفون, نافيا, نافية, ونفى, ونفت, انكر, انكرت, ينكر, تنكر, "
     u"كذب, كذبت"},
    {&Rules::doubts,
     u"يبدو, تبدو, على ما يبدو, ربما, لعل, من المرجح, من المحتمل, يزعم, قد يكون, قد تكون"},
};

constexpr SayingTable tables[] = {
    {u"en", english, false, true, false},    {u"de", german, true, true, false},
    {u"es", spanish, false, true, false},    {u"fr", french, false, true, true},
    {u"pt", portuguese, false, true, false}, {u"ru", russian, false, true, false},
    {u"ar", arabic, false, false, false},
};

} // namespace

std::span<const SayingTable> sayingTables()
{
    return tables;
}

} // namespace app
