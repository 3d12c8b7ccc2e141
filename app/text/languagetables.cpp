#include "app/text/languagetables.h"

#include <array>

namespace app {

namespace {

using Rules = LanguageRules;
using Line = LanguageTable::Line;

constexpr auto shared = std::to_array<Line>({
    {&Rules::neverEnding, u"Dr Prof Mr Mrs Ms vs cf ca Nr"},
    {&Rules::mayEnd, u"Inc Ltd Co Corp Jr Sr St"},
    {&Rules::exclamations, u"Yahoo Jeopardy Jeb Oklahoma Yum"},
});

constexpr auto english = std::to_array<Line>({
    {&Rules::neverEnding,
     u"Messrs Gov Govs Lt Sen Sens Rep Reps Gen Col Maj Capt Cmdr Cdr Adm Sgt Cpl Pvt Rev Fr Hon "
     u"Pres Det Supt Insp Amb Atty Asst Dist Mgr Msgr Ven Ald Dep Drs Profs v viz i.e e.g approx "
     u"est Ft Mt incl"},
    {&Rules::beforeNumber,
     u"No no Nos nos p pp vol Vol fig Fig figs art Art sec Sec ch Ch para Jan Feb Mar Apr Jun Jul "
     u"Aug Sep Sept Oct Nov Dec"},
    {&Rules::mayEnd,
     u"Cos Bros Esq Ave Blvd Rd Hwy Dept Univ Assn Bldg Mfg al Ph.D Intl Natl Govt Mon Tue Tues "
     u"Wed "
     u"Thu Thur Thurs Fri Sat Sun Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md "
     u"Mass "
     u"Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Sask"},
    {&Rules::hours, u"a.m p.m A.M P.M"},
    {&Rules::afterHours,
     u"Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat "
     u"Sun January February March April May June July August September October November December "
     u"Jan Feb Mar Apr Aug Sept Oct Nov Dec ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC "
     u"BST "
     u"CET E P Eastern Central Mountain Pacific Greenwich Israel Moscow Beijing"},
    {&Rules::openers,
     u"The A An He She It They We I You This That These Those There Here In On At By But And Or If "
     u"When While As After Before For From With Without His Her Its Their Our My Your Not No Now "
     u"Then So Still Yet However Meanwhile Both Some Many Most Several Since Although Though "
     u"Despite Earlier Later Last Under Over During Between Among Asked What Who How Why Where "
     u"Whether Other Others Another Also Only Even Such To Of About More Less Few All Each Every "
     u"Until Because Once Instead Moreover Nevertheless Nor Perhaps Maybe Just Today Yesterday "
     u"He's She's It's They're We're I'm I've There's That's He’s She’s It’s They’re We’re I’m "
     u"I’ve There’s That’s Don't Don’t According Critics Police Officials Experts People"},
    {&Rules::lettered,
     u"Plan Vitamin vitamin Group Class Grade Type Hepatitis Option Exhibit Appendix "
     u"Section Block Schedule Generation"},
    {&Rules::reporting,
     u"said says say saying told tells tell telling asked asks asking wrote writes writing added "
     u"adds adding reported reports reporting noted notes noting announced announces announcing "
     u"suggested suggests suggesting argued argues argue arguing tweeted tweets continued "
     u"continues "
     u"found finds showed shows show showing declared declares declaring believed believes believe "
     u"believing explained explains explaining acknowledged acknowledges acknowledging claimed "
     u"claims claim claiming warned warns warn warning revealed reveals revealing concluded "
     u"concludes stated stating recalled recalls insisted insists insist insisting "
     u"responded responds replied replies mentioned denied denies denying thought thinks think "
     u"knew knows know predicted predicts confirmed confirms confirming indicated indicates "
     u"indicating hoped hopes hope hoping feared fears fear complained complains alleged alleges "
     u"alleging contended contends maintained maintains asserted asserts asserting admitted admits "
     u"joked quipped shouted yelled exclaimed remarked observed wondered wonders demanded demands "
     u"demanding ruled decided learned heard estimated estimates pointed agreed agrees stressed "
     u"emphasized "
     u"emphasizes conceded vowed testified declared cautioned reiterated read reads recounted "
     u"acknowledge admit explain suggest announce "
     u"deny reveal indicate predict assert allege contend confirm concede stress insist complain"},
    {&Rules::reportNouns,
     u"claim claims fact idea view belief statement evidence news report reports allegation "
     u"allegations suggestion warning hope fear fears notion argument possibility assertion "
     u"conclusion sign signs proof assurances concern concerns doubt accusation accusations "
     u"announcement promise pledge impression chance likelihood confident sure clear aware worried "
     u"concerned convinced glad afraid certain likely true"},
    {&Rules::infinitives,
     u"vowed vows vow promised promises promise pledged pledges threatened threatens agreed agrees "
     u"refused refuses declined declines planned hoped wants wanted want decided offered "
     u"offers intends intended expects expected swore sworn urged"},
    {&Rules::introducers, u"because although though unless whereas whether who whom whose while"},
    {&Rules::verbal, u"that which when where if after before since until once how why what as"},
    {&Rules::leadIns, u"only even just shortly and but or so as ever"},
    {&Rules::prepositions,
     u"in of to for with by on at from about over through during under upon among without all some "
     u"most many both several none one"},
    {&Rules::relatives, u"which whom whose"},
    {&Rules::questions, u"whether what how why where"},
    {&Rules::saying, u"said says say"},
    {&Rules::adverbs, u"later earlier yesterday today tonight again also then recently repeatedly "
                      u"so as it's at in on "
                      u"of to for with by from during after before when while if"},
    {&Rules::nominatives, u"he she they we i he's she's they're we're i'm i've they've we've he'd "
                          u"she'd they'd we'd i'd he'll she'll they'll we'll i'll"},
    {&Rules::addressing,
     u"told tell tells telling asked asks asking assured assures informed reminded warned notified "
     u"convinced persuaded"},
    {&Rules::blockers,
     u"such well so much many soon long far same known all one on of by at in for with from into "
     u"about like over and or not regarded described seen named elected viewed even as a that's"},
    {&Rules::contrasts, u"but yet"},
    {&Rules::conjunctions, u"and or nor so"},
    {&Rules::subjects,
     u"he she it they we i you there this these those he's she's it's they're we're i'm i've "
     u"they've we've you're he'd she'd they'd we'd i'd it'd there's that's he'll she'll they'll "
     u"we'll i'll you'll it'll"},
    {&Rules::determiners,
     u"the a an his her its their our my your some many most several all both no each every any "
     u"another people more"},
    {&Rules::credits, u"according"},
    {&Rules::verbs,
     u"is are was were am be been has have had do does did will would can could may might must "
     u"should shall isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't "
     u"wouldn't can't couldn't shouldn't cannot he's she's it's they're we're i'm i've they've "
     u"we've you're he'd she'd they'd we'd i'd there's that's he'll she'll they'll we'll i'll "
     u"it'll went came got took made gave saw left lost won led met ran held kept began became "
     u"brought built bought chose fell felt grew knew let paid put rose sent set spoke stood "
     u"struck taught threw wore broke drew drove fought hit hurt cut shot quit faces faced makes "
     u"takes gets goes comes means seems appears wants needs remains includes begins enters plans "
     u"works looks gives keeps holds leads runs ends follows calls considers supports opposes make "
     u"take get go come need want died rains closes continues "
     u"upheld overcame forgot hid bit bore swore tore froze sold told bet burst cast cost dealt "
     u"dug "
     u"fed fled flew forbade forgave fought hung laid lent lit meant overthrew read rode rang sang "
     u"sank sat shook shone slept slid spent split spread stole stuck swept swam swung thought "
     u"threw understood woke wept withdrew withheld wound says knows thinks argues expects "
     u"believes "
     u"leaves plays pays asks adds becomes belongs tries uses requires allows provides serves "
     u"raises rises falls turns moves brings puts lets sends spends"},
    {&Rules::verbEndings, u"ed"},
    {&Rules::notVerbs,
     u"hundred united red speed need seed indeed exceed wicked sacred kindred embed infrared"},
    {&Rules::participleEndings, u"ing"},
    {&Rules::notParticiples,
     u"including during morning evening something nothing anything everything spring king thing "
     u"being building meeting hearing wedding ceiling beijing following wyoming string wing ring "
     u"housing training funding spending boeing sterling regarding pending notwithstanding"},
});

constexpr auto german = std::to_array<Line>({
    {&Rules::neverEnding,
     u"Hr Hrn Fr Dres Dipl Ing Mag Med med phil jur rer nat h.c Hrsg Gen Bgm Pfr Hl hl bzw ggf "
     u"evtl "
     u"sog vgl inkl exkl einschl zzgl z.B z.T d.h u.a i.d.R m.E o.g v.a bes insb gem lt ehem geb "
     u"gest verh Frhr max min durchschn rd Az"},
    {&Rules::beforeNumber,
     u"Art Abs Bd Kap Ziff Abb Tab Anm Rn Jan Feb Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez Jh Tel"},
    {&Rules::mayEnd,
     u"usf Mio Mrd Tsd Bio Str str Pl Std Min Sek Jhd St Stk Kfz Co GmbH e.V u.s.w n.Chr v.Chr"},
    {&Rules::openers,
     u"Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ich Ihr Ihre Ihren Sein "
     u"Seine Seinen Unser Unsere Mein Meine In Im Am An Auf Aus Bei Beim Mit Nach Für Von Vom Vor "
     u"Zu "
     u"Zum Zur Und Oder Aber Doch Denn Dann Da Damit Dabei Dazu Dagegen Daraufhin Danach Davon "
     u"Darauf Deshalb Daher Dies Diese Dieser Dieses Jetzt Nun Auch Noch Nur So Wie Was Wer Wo "
     u"Wann "
     u"Warum Wenn Weil Als Ob Obwohl Während Seit Bis Um Gegen Ohne Durch Über Unter Zwischen "
     u"Neben "
     u"Nicht Kein Keine Man Alle Viele Einige Mehr Beide Hier Dort Heute Gestern Morgen Zuvor "
     u"Zudem Außerdem Allerdings Jedoch Zugleich Derzeit Laut Insgesamt Anfang Ende Mitte Schon "
     u"Bereits Später Inzwischen Trotzdem Sollte Wird War Ist Hat"},
    {&Rules::lettered, u"Plan Vitamin Gruppe Klasse Typ Variante Punkt"},
    {&Rules::ordinals, u"am vom zum beim der die das dem den des im ab seit bis ihr ihre ihren "
                       u"ihrem ihrer sein seine "
                       u"seinen seinem seiner jeder jede jedem jeden ein einen einem mein meinen "
                       u"unser unseren dieser "
                       u"diesem diesen und oder zur in auf nach vor"},
    {&Rules::ordinalNouns,
     u"Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November "
     u"Dezember Jahrhundert Jahrhunderts Jahrhunderten Weltkrieg Weltkriegs Bundesliga Liga Platz "
     u"Minute Runde Spieltag Geburtstag Todestag Jahrestag Bezirk Stock Klasse Auflage Etage "
     u"Wahlperiode Legislaturperiode Lebensjahr Senat Strafkammer Kongress Armee Division"},
    {&Rules::reporting,
     u"sagte sagten sagt sagen gesagt erklärte erklärten erklärt betonte betont teilte teilten "
     u"berichtete berichteten berichtet schrieb schrieben schreibt meinte meint fragte fragt "
     u"antwortete fügte warnte warnt kritisierte forderte fordert kündigte behauptete behauptet "
     u"behaupten glaubt glaubte weiß wusste hofft hoffte fürchtet befürchtet bestätigte "
     u"bestätigt bekräftigte räumte gab wies hieß heißt verlautete twitterte rief ergänzte "
     u"erläuterte versicherte verkündete vermutete vermutet denkt dachte findet fand mahnte "
     u"urteilte entschied beschloss zitierte äußerte erzählte erzählt lautet unterstrich zeigte "
     u"zeigt stellte"},
    {&Rules::introducers,
     u"dass daß weil ob obwohl obgleich sodass indem nachdem bevor ehe falls sofern sobald solange "
     u"wenngleich"},
    {&Rules::afterComma,
     u"der die das den dem deren dessen denen welche welcher welches welchen welchem was wer wen "
     u"wem "
     u"wo wie wann warum wieso weshalb woran worauf womit wodurch wofür worüber wovon wonach wenn "
     u"als während da damit um ohne anstatt statt bis seit seitdem so denn sondern also"},
    {&Rules::leadIns, u"in mit auf an bei für von zu aus nach über unter vor durch gegen um ohne "
                      u"zwischen neben seit "
                      u"wegen trotz und aber oder so auch nur selbst erst"},
    {&Rules::contrasts, u"aber doch jedoch denn sondern"},
    {&Rules::conjunctions, u"und oder sowie"},
    {&Rules::subjects, u"er sie es wir ich ihr man dies"},
    {&Rules::determiners,
     u"der die das ein eine den dem des einen einem einer seine sein ihre ihr unsere viele alle "
     u"einige keine kein diese dieser dieses"},
    {&Rules::credits, u"laut zufolge so"},
    {&Rules::verbs,
     u"ist sind war waren bin sei seien wäre wären hat haben hatte hatten habe hätte hätten wird "
     u"werden wurde wurden werde würde würden kann können konnte konnten könne könnte könnten muss "
     u"müssen musste mussten müsse müsste müssten soll sollen sollte sollten solle will wollen "
     u"wollte wollten wolle darf dürfen durfte dürfe dürfte mag mochte möchte möchten ging kam "
     u"kamen "
     u"gingen blieb bleibt bleibe gibt gebe gab geht gehe steht stehe stand liegt liege lag kommt "
     u"komme nahm nimmt sieht sah verlor verloren gewann gewannen starb starben fiel fielen stieg "
     u"stiegen sank traf trafen zog zogen tritt trat lässt ließ hält hielt schloss schließt bricht "
     u"brach droht drohe braucht brauche lief läuft begann beginnt erhielt lebt lacht regnet "
     u"arbeitet plant bleiben"},
    {&Rules::verbEndings, u"te ten"},
    {&Rules::notVerbs,
     u"heute letzte letzten rechte rechten dritte dritten zweite zweiten ersten erste beste besten "
     u"gute guten bekannte bekannten leute seite kosten daten punkte städte kräfte worte märkte "
     u"gebiete geräte gerichte berichte rote roten alte alten weiteste unten hinten osten westen "
     u"experten präsidenten soldaten studenten demonstranten staaten anschlägsten meisten"},
});

constexpr auto spanish = std::to_array<Line>({
    {&Rules::neverEnding,
     u"Sr Sra Srta Sres Sras Srs D Dña Dn Dra Drs Lic Ing Arq Gral Gen Cap Cnel Tte Mons Profa Fr "
     u"Sto Sta Excmo Excma Ilmo Ilma Hno Pbro EE FF aprox p.ej ej Av Avda Pza Dpto Dto Tel tel "
     u"admón dcho izq"},
    {&Rules::beforeNumber,
     u"núm núms Núm No pág págs p pp art arts Art vol cap fig ene feb mar abr may jun jul ago sep "
     u"sept oct nov dic"},
    {&Rules::mayEnd, u"UU AA Cía Ud Uds Vd Vds Hnos Nac S.A S.L JJ OO CC RR"},
    {&Rules::hours, u"a.m p.m"},
    {&Rules::afterHours, u"GMT UTC"},
    {&Rules::openers,
     u"El La Los Las Lo Un Una Unos Unas En Por Para Con Sin Según Pero Y O Ni Su Sus Este Esta "
     u"Estos "
     u"Estas Ese Esa Eso Esto Aquel Aquella Él Ella Ellos Ellas Yo Nosotros De Del Al A Desde "
     u"Hasta "
     u"Entre Sobre Tras Durante Ante Contra Cuando Como Si Aunque Mientras Porque No Sí También "
     u"Tampoco Además Ahora Hoy Ayer Después Antes Luego Entonces Así Sin Ya Aún Todavía Más "
     u"Muchos "
     u"Algunos Otros Otro Otra Todos Cada Qué Quién Cómo Dónde Hay Es Se Le Les Nos Me Mi "
     u"Asimismo"},
    {&Rules::lettered, u"Plan Vitamina vitamina Grupo Clase Tipo"},
    {&Rules::reporting,
     u"dijo dijeron dice dicen decía diciendo afirmó afirma afirmaron afirman señaló señala "
     u"señalaron "
     u"explicó explica aseguró asegura aseguraron aseguran declaró declararon declara añadió añade "
     u"agregó agrega indicó indica indicaron sostuvo sostiene informó informa informaron advirtió "
     u"advierte denunció denuncia denunciaron anunció anuncia anunciaron confirmó confirma "
     u"confirmaron reconoció reconoce admitió admite preguntó pregunta respondió responde escribió "
     u"escribe manifestó manifiesta comentó comenta destacó destaca subrayó subraya recordó "
     u"recuerda "
     u"negó niega cree creen creía piensa piensan considera consideran espera esperan teme temen "
     u"sabe saben contó cuenta relató insistió insiste precisó expresó reiteró apuntó estima "
     u"calcula pidió exigió prometió concluyó reveló"},
    {&Rules::reportNouns, u"hecho idea posibilidad noticia esperanza"},
    {&Rules::introducers, u"que quien quienes porque cuyo cuya cuyos cuyas aunque mientras pues"},
    {&Rules::verbal, u"cuando donde si como cual cuales"},
    {&Rules::leadIns,
     u"ya para desde hasta sin antes después a pesar de del fin con en por al lo el la los las una "
     u"vez siempre puesto dado mientras e y pero incluso tanto así luego salvo"},
    {&Rules::blockers,
     u"tiene tienen tenía tenían tuvo tuvieron tendrá tendrán tener tengo tenemos tenga hay había "
     u"hubo habrá haya así tal tanto mismo nada algo mucho poco"},
    {&Rules::comparisons, u"más menos mayor menor mejor peor mayores menores igual"},
    {&Rules::contrasts, u"pero sino"},
    {&Rules::conjunctions, u"y e o u ni"},
    {&Rules::subjects, u"él ella ellos ellas yo nosotros usted ustedes esto eso no se"},
    {&Rules::determiners,
     u"el la los las un una su sus este esta estos estas muchos algunos otros cada todos"},
    {&Rules::credits, u"según"},
    {&Rules::verbs,
     u"es son era eran fue fueron será serán sería sea sean está están estaba estaban estuvo ha "
     u"han "
     u"había habían habrá hay hubo tiene tienen tenía tuvo puede pueden podía pudo podrá podría "
     u"debe "
     u"deben debía va van iba iban fue hace hacen hizo hicieron quiere quieren quería quiso sigue "
     u"siguen siguió queda quedó viene vino llegó llegaron perdió perdieron ganó murió murieron "
     u"dejó dejaron salió salieron pasó cerró abrió dio dieron vio puso supo estará vive viven "
     u"llueve cierra debería falta faltan niega dura continúa sube baja gana ganan pierde"},
    {&Rules::verbEndings,
     u"ó aron ieron aba aban ará arán erá erán irá irán drá drán brá aría ería iría dría bría"},
    {&Rules::notVerbs, u"sílaba"},
    {&Rules::participleEndings, u"ando iendo yendo"},
    {&Rules::notParticiples, u"cuando bando mando comando contrabando"},
});

constexpr auto french = std::to_array<Line>({
    {&Rules::neverEnding,
     u"M MM Mmes Mme Mlle Mgr Me Pr Ste env cf Cf ex c.-à-d boul éd Col Cdt Gal Cne Lt Sgt av"},
    {&Rules::beforeNumber,
     u"art Art al n no No p pp vol fig chap Chap t janv févr avr juil sept oct nov déc tél Tél"},
    {&Rules::mayEnd, u"Cie apr hab bd Sté J.-C S.A"},
    {&Rules::openers,
     u"Le La Les L Un Une Des Du De D Il Elle Ils Elles On Nous Vous Je J Ce C Cette Ces Cet Cela "
     u"Ça "
     u"En Dans Au Aux À A Par Pour Avec Sans Sur Sous Selon Mais Et Ou Or Donc Car Ni Son Sa Ses "
     u"Leur Leurs Mon Notre Nos Si Quand Lorsque Lorsqu Comme Alors Ainsi Aussi Depuis Après Avant "
     u"Pendant Entre Vers Chez Contre Malgré Tout Tous Toute Toutes Plusieurs Certains Beaucoup "
     u"Aucun Aucune Même Puis Ensuite Enfin Aujourd Hier Demain Ici Là Qui Que Qu Quel Quelle "
     u"Pourquoi Comment Où Ne N S Y Pourtant Cependant Toutefois Près"},
    {&Rules::lettered, u"Plan Vitamine vitamine Groupe Classe Type"},
    {&Rules::reporting,
     u"dit disent disait disaient déclaré déclare déclarent affirmé affirme affirment affirmait "
     u"expliqué explique expliquent ajouté ajoute ajoutent indiqué indique indiquent assuré assure "
     u"assurent annoncé annonce annoncent estimé estime estiment souligné souligne précisé précise "
     u"rapporté rapporte rapportent raconté raconte reconnu reconnaît admis admet répondu répond "
     u"demandé demande écrit écrivait confirmé confirme confirment rappelé rappelle dénoncé "
     u"dénonce "
     u"averti avertit prévenu prévient croit croient pense pensent craint craignent espère "
     u"espèrent "
     u"sait savent soutenu soutient soutiennent lancé lance martelé insisté insiste regretté "
     u"regrette conclu conclut promis promet nié nie confié confie révélé révèle montre montrent "
     u"juge jugé considère tonne tweeté"},
    {&Rules::introducers,
     u"que qu' qui dont lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel "
     u"desquels lorsque lorsqu' puisque puisqu' quoique quoiqu'"},
    {&Rules::verbal, u"où quand si comme car"},
    {&Rules::leadIns,
     u"parce alors tandis afin pour avant après dès pendant bien sans depuis jusqu'à à de par avec "
     u"sur dans ce c' en chez et mais ainsi même d'autant cause moins condition fait du au vers "
     u"ceux celui celle celles"},
    {&Rules::blockers, u"ainsi tel telle tels telles autre autres même mêmes est-ce"},
    {&Rules::comparisons,
     u"plus moins aussi autant mieux ne n' davantage plutôt pire meilleur meilleure"},
    {&Rules::contrasts, u"mais"},
    {&Rules::conjunctions, u"et ou ni"},
    {&Rules::subjects, u"il elle ils elles on nous vous je j' ce c' cela ça"},
    {&Rules::determiners,
     u"le la les l' un une des son sa ses leur leurs cette ces cet plusieurs certains beaucoup"},
    {&Rules::credits, u"selon d'après"},
    {&Rules::verbs,
     u"est sont était étaient fut furent sera seront serait seraient a ont avait avaient aura "
     u"auront "
     u"aurait auraient ai avons peut peuvent pouvait pourra pourrait pourraient doit doivent "
     u"devait "
     u"devra devrait va vont allait ira fait font faisait fit veut veulent voulait reste restent "
     u"tient vient viennent vit vivent prend prennent met meurt perd perdent gagne ferme arrive "
     u"manque manquent "
     u"soit soient ait aient pleut faut fallait suis sommes dure continue continuent"},
    {&Rules::verbEndings, u"ait aient era eront irent èrent"},
    {&Rules::notVerbs,
     u"portrait retrait lait souhait extrait fait bienfait forfait attrait opéra"},
    {&Rules::participleEndings, u"ant"},
    {&Rules::notParticiples,
     u"avant devant pendant durant cependant maintenant important restaurant enfant instant "
     u"gouvernant représentant commandant dirigeant manifestant étudiant habitant montant suivant "
     u"auparavant autant pourtant tant quant géant croissant puissant vivant lieutenant militant "
     u"combattant assaillant migrant participant"},
});

constexpr auto arabic = std::to_array<Line>({
    {&Rules::neverEnding, u"د أ م أ.د م.م ق.م ص.ب ت ص ج هـ ش.م"},
    {&Rules::openers,
     u"وقال وأضاف وأكد وأشار وأوضح وأعلن وذكر وكان وكانت وفي ومن ولكن لكن كما هذا هذه قال وتابع "
     u"وقالت وأضافت وبحسب ووفقا"},
    {&Rules::reporting,
     u"قال قالت قالوا يقول تقول يقولون أضاف أضافت أكد أكدت يؤكد تؤكد أعلن أعلنت يعلن أوضح أوضحت "
     u"أشار أشارت ذكر ذكرت صرح صرحت تابع تابعت كتب كتبت سأل سألت أجاب أجابت اعتبر اعتبرت رأى رأت "
     u"حذر حذرت كشف كشفت أفاد أفادت زعم زعمت نفى نفت اعترف شدد شددت لفت لفتت نقل نقلت وصف بين اتهم "
     u"اتهمت يعتقد تعتقد أبلغ أبلغت مضيفا مؤكدا مشيرا موضحا قائلا قائلة معتبرا محذرا مشددا لافتا"},
    {&Rules::introducers,
     u"أن إن أنه إنه أنها إنها أنهم إنهم بأن بأنه بأنها بأنهم أننا إننا أنني إنني الذي التي الذين "
     u"اللذان اللتان اللذين اللواتي لأن لأنه لأنها حيث بينما عندما حين حينما فيما رغم لكي كي لكن "
     u"ولكن لكنه لكنها ولكنه ولكنها إذا لو مما وأن وأنه وأنها وإن"},
    {&Rules::leadIns, u"قبل بعد منذ في من على إلى حتى إلا مع رغم دون بعدما"},
    {&Rules::blockers,
     u"يمكن يجب ينبغي يريد تريد يريدون يستطيع تستطيع بد يحاول تحاول كاد أراد أرادت المتوقع المقرر "
     u"المفترض الممكن"},
    {&Rules::subjects, u"هو هي هم نحن أنا"},
    {&Rules::credits, u"بحسب حسب وفق وفقا"},
    {&Rules::verbs, u"كان كانت كانوا يكون تكون أصبح أصبحت ليس ليست ظل مازال يزال تزال قتل قتلت "
                    u"أصيب سقط أطلق أطلقت "
                    u"وصل وصلت قام قامت بدأ بدأت"},
    {&Rules::participleEndings, u""},
});

constexpr auto portuguese = std::to_array<Line>({
    {&Rules::neverEnding, u"Sr Sra Srta Srs Sras D Dra Drs Exmo Exma Eng Gen Cel Cap Ten Dep aprox "
                          u"Av R Profa Pe Sto Sta"},
    {&Rules::beforeNumber, u"art arts n núm pág págs p pp vol cap fig jan fev mar abr jun jul ago "
                           u"set out nov dez tel"},
    {&Rules::mayEnd, u"Ltda Cia S.A EUA"},
    {&Rules::openers,
     u"O A Os As Um Uma Em No Na Nos Nas Por Para Com Sem Segundo Mas E Ou Seu Sua Este Esta Esse "
     u"Essa Isso Ele Ela Eles Elas Eu Nós De Do Da Dos Das Ao Desde Entre Quando Como Se Embora "
     u"Não "
     u"Também Além Agora Hoje Ontem Depois Antes Então Assim Já Ainda Mais Muitos Alguns Outros"},
    {&Rules::reporting,
     u"disse disseram diz dizem afirmou afirma afirmaram declarou explicou acrescentou informou "
     u"anunciou confirmou garantiu ressaltou destacou perguntou respondeu escreveu acredita "
     u"acreditam considera admitiu negou alertou avaliou contou"},
    {&Rules::introducers, u"que quem porque cujo cuja cujos cujas embora enquanto"},
    {&Rules::verbal, u"quando onde se como"},
    {&Rules::leadIns, u"já para desde até sem antes depois a de em com por ainda o os as no na"},
    {&Rules::blockers, u"tem têm tinha teve ter terá tal mesmo"},
    {&Rules::comparisons, u"mais menos maior menor melhor pior"},
    {&Rules::contrasts, u"mas"},
    {&Rules::conjunctions, u"e ou nem"},
    {&Rules::subjects, u"ele ela eles elas eu nós você isso isto não"},
    {&Rules::determiners, u"o a os as um uma seu sua este esta muitos alguns"},
    {&Rules::credits, u"segundo conforme"},
    {&Rules::verbs,
     u"é são era eram foi foram será serão seria está estão estava tem têm tinha teve há houve "
     u"pode "
     u"podem podia deve devem vai vão faz fez quer ficou morreu perdeu ganhou chegou"},
    {&Rules::verbEndings, u"ou eu iu aram eram iram ava avam ará erá irá"},
    {&Rules::participleEndings, u"ando endo indo"},
    {&Rules::notParticiples, u"quando bando comando segundo mundo"},
});

constexpr auto russian = std::to_array<Line>({
    {&Rules::neverEnding, u"им проф акад ул просп пер пл т.е т.к т.н напр см ср св гр тов"},
    {&Rules::beforeNumber, u"ст п рис стр гл"},
    {&Rules::mayEnd, u"тыс млн млрд трлн руб долл коп др пр г гг в вв"},
    {&Rules::openers,
     u"В На По Об О С Из За До При Для От К У И А Но Он Она Они Оно Мы Я Вы Это Этот Эта Эти Тот "
     u"Та Те "
     u"Как Что Когда Если Также Однако Кроме Ранее Позже После Теперь Сейчас Сегодня Вчера Не Все "
     u"Его Её Ее Их"},
    {&Rules::reporting,
     u"сказал сказала сказали заявил заявила заявили сообщил сообщила сообщили отметил отметила "
     u"добавил добавила подчеркнул рассказал рассказала спросил спросила ответил ответила написал "
     u"написала пояснил считает считают говорит говорят утверждает утверждают уверен сообщает"},
    {&Rules::introducers,
     u"что чтобы который которая которое которые которого которой которых котором которым которыми "
     u"потому поскольку хотя если когда пока где куда откуда"},
    {&Rules::leadIns, u"в на о об с из за для от к по при до так"},
    {&Rules::contrasts, u"но однако"},
    {&Rules::conjunctions, u"и или"},
    {&Rules::subjects, u"он она они оно мы я вы это"},
    {&Rules::credits, u"согласно"},
    {&Rules::verbs, u"был была было были будет будут есть может могут должен"},
});

constexpr auto tables = std::to_array<LanguageTable>({
    {u"", shared},
    {u"en", english},
    {.language = u"de", .lines = german, .isVerbLast = true},
    {u"es", spanish},
    {.language = u"fr", .lines = french, .hasElisions = true},
    {u"ar", arabic},
    {u"pt", portuguese},
    {u"ru", russian},
});

} // namespace

std::span<const LanguageTable> languageTables()
{
    return tables;
}

} // namespace app
