#include "app/figures/languages/tables.h"

#include <array>

namespace app {

namespace {

constexpr auto rows = std::to_array<TableRow>({
    // Numbers
    {Role::Cardinal, u"0", u"zéro"},
    {Role::Cardinal, u"70", u"septante"},
    {Role::Cardinal, u"80", u"quatre-vingt, quatre vingt, huitante, octante"},
    {Role::Cardinal, u"90", u"nonante"},
    {Role::Cardinal, u"100", u"cent"},
    {Role::Cardinal, u"1000", u"mille"},
    {Role::OrdinalSign, u"", u"er, re, ère, e, ème, ième, ère, nd, nde, es, èmes"},
    {Role::RoundScale, u"12", u"douzaine"},
    {Role::RoundScale, u"8", u"huitaine"},
    {Role::RoundScale, u"10", u"dizaine"},
    {Role::RoundScale, u"15", u"quinzaine"},
    {Role::RoundScale, u"20", u"vingtaine"},
    {Role::RoundScale, u"30", u"trentaine"},
    {Role::RoundScale, u"40", u"quarantaine"},
    {Role::RoundScale, u"50", u"cinquantaine"},
    {Role::RoundScale, u"60", u"soixantaine"},
    {Role::RoundScale, u"100", u"centaine"},
    {Role::RoundScale, u"1000", u"millier"},
    {Role::Scale, u"100", u"cent, cents"},
    {Role::Scale, u"1000", u"mille, milliers"},
    {Role::Scale, u"1000000", u"million, millions"},
    {Role::Scale, u"1000000000", u"milliard, milliards, Md, Mds, Mrd"},
    {Role::Scale, u"1000000000000", u"billion, billions"},
    {Role::Scale, u"1000000000000000", u"billiard, billiards"},
    {Role::ShortScale, u"1000", u"=k, =K"},
    {Role::ShortScale, u"1000000", u"=M"},
    {Role::Group, u"10", u"dizaines"},
    {Role::Group, u"12", u"douzaines"},
    {Role::Group, u"20", u"vingtaines"},
    {Role::Group, u"100", u"centaines"},
    {Role::Group, u"1000", u"milliers"},
    {Role::Group, u"1000000", u"millions"},
    {Role::Group, u"1000000000", u"milliards"},
    {Role::Several, u"",
     u"plusieurs, quelques, de nombreuses, de nombreux, beaucoup de, "
     u"une poignée de, un couple de"},
    {Role::VagueMany, u"",
     u"plusieurs, quelques, de nombreux, de nombreuses, nombreux, nombreuses, "
     u"beaucoup de, une poignée de, d'innombrables, innombrables, "
     u"une multitude de, bon nombre de, maints, maintes, peu de"},
    {Role::VagueNot, u"", u"trop, si"},
    {Role::Fraction, u"1/2", u"moitié, la moitié, demi, demie"},
    {Role::HalfAfter, u"1/2", u"demi, demie"},
    {Role::HalfAfter, u"1/4", u"quart"},
    {Role::PartFraction, u"1/2", u"demi-, demie"},
    {Role::PartFraction, u"1/3", u"tiers"},
    {Role::PartFraction, u"1/4", u"quart, quarts"},
    {Role::PartFraction, u"1/5", u"cinquième, cinquièmes"},
    {Role::PartFraction, u"1/6", u"sixième, sixièmes"},
    {Role::PartFraction, u"1/7", u"septième, septièmes"},
    {Role::PartFraction, u"1/8", u"huitième, huitièmes"},
    {Role::PartFraction, u"1/9", u"neuvième, neuvièmes"},
    {Role::PartFraction, u"1/10", u"dixième, dixièmes"},
    {Role::PartFraction, u"1/20", u"vingtième"},
    {Role::PartFraction, u"1/100", u"centième, centièmes"},
    {Role::PartFraction, u"1/1000", u"millième, millièmes"},
    {Role::Article, u"1", u"un, une, le, la, l', les, d'un, d'une"},
    {Role::LoneOne, u"1", u"un, une"},
    {Role::And, u"", u"et"},
    {Role::Of, u"", u"de, d', des, du"},
    {Role::Minus, u"", u"moins"},
    {Role::AgeIn, u"", u"la"},
    {Role::Times, u"", u"fois"},
    {Role::Compared, u"", u"plus, moins, supérieur, supérieure, le, la, les, son, sa, davantage"},
    {Role::Multiplier, u"2",
     u"doublé, doublée, doublées, doublés, doubler, double, doublent, "
     u"le double, deux fois plus, deux fois le, deux fois la, multiplié par deux, "
     u"doublement"},
    {Role::Multiplier, u"3",
     u"triplé, triplée, triplés, tripler, triple, le triple, trois fois plus, "
     u"multiplié par trois, triplement"},
    {Role::Multiplier, u"4",
     u"quadruplé, quadrupler, le quadruple, multiplié par quatre, "
     u"quatre fois plus"},
    {Role::Multiplier, u"5", u"quintuplé, multiplié par cinq"},
    {Role::Multiplier, u"10", u"décuplé, multiplié par dix"},
    {Role::RatioIn, u"of", u"sur"},

    // Around a number
    {Role::AtLeast, u"",
     u"au moins, au minimum, pas moins de, pas moins d', à tout le moins, "
     u"un minimum de, minimum"},
    {Role::MoreThan, u"",
     u"un bon, une bonne, plus de, plus d', plus du, plus des, supérieur à, supérieure à, "
     u"supérieurs à, supérieures à, au-delà de, au-dessus de, un peu plus de, "
     u"un peu plus d', bien plus de, dépassant, au-dessus des"},
    {Role::AtMost, u"",
     u"jusqu'à, au plus, au maximum, pas plus de, pas plus d', tout au plus, "
     u"un maximum de, jusqu'au"},
    {Role::LessThan, u"",
     u"moins de, moins d', inférieur à, inférieure à, inférieurs à, "
     u"inférieures à, en dessous de, au-dessous de, un peu moins de, "
     u"un peu moins d', sous, en deçà de, à peine"},
    {Role::About, u"",
     u"environ, quelque, autour de, à peu près, approximativement, aux alentours de, "
     u"de l'ordre de, dans les, en moyenne, une moyenne de, estimé à, estimés à, vers"},
    {Role::Nearly, u"",
     u"près de, près d', presque, quasiment, proche de, pratiquement, pas loin de"},
    {Role::Exactly, u"",
     u"exactement, précisément, au total, un total de, seulement, juste, à peine, "
     u"autres"},
    {Role::AtLeastAfter, u"", u"ou plus, et plus, au moins, au minimum, minimum"},
    {Role::AtMostAfter, u"", u"ou moins, et moins, au plus, au maximum, maximum"},
    {Role::AboutAfter, u"", u"environ, à peu près, en moyenne"},
    {Role::Between, u"", u"entre"},
    {Role::From, u"", u"de, d', du"},
    {Role::To, u"", u"à, jusqu'à, au"},
    {Role::RangeAnd, u"", u"et"},
    {Role::Or, u"", u"ou"},

    // Units
    {Role::MoneyAfter, u"EUR", u"euro, euros, d'euros"},
    {Role::MoneyAfter, u"USD", u"dollar, dollars, dollars américains"},
    {Role::MoneyAfter, u"CAD", u"dollars canadiens"},
    {Role::MoneyAfter, u"GBP", u"livres sterling, livre sterling"},
    {Role::UnsureMoney, u"GBP|pound", u"livre, livres"},
    {Role::MoneyAfter, u"CHF", u"francs suisses, franc suisse"},
    {Role::MoneyAfter, u"XOF", u"francs CFA, FCFA"},
    {Role::UnsureMoney, u"FRF", u"franc, francs"},
    {Role::MoneyAfter, u"JPY", u"yens, yen"},
    {Role::MoneyAfter, u"CNY", u"yuans, yuan"},
    {Role::MoneyAfter, u"RUB", u"roubles"},
    {Role::MoneyAfter, u"MAD", u"dirhams"},
    {Role::MoneyAfter, u"DZD", u"dinars algériens"},
    {Role::MoneyAfter, u"TND", u"dinars tunisiens"},
    {Role::SubMoney, u"EUR", u"centimes, centime"},
    {Role::Percent, u"%", u"pour cent, pourcent"},
    {Role::PercentagePoint, u"pp",
     u"points de pourcentage, point de pourcentage, =pp, "
     u"points de pour cent"},
    {Role::PercentagePoint, u"basis point", u"points de base, point de base"},
    {Role::IndexAfter, u"point", u"points, point"},
    {Role::Measure, u"‰", u"pour mille"},
    {Role::Measure, u"km", u"kilomètre, kilomètres"},
    {Role::Measure, u"m", u"mètre, mètres"},
    {Role::Measure, u"cm", u"centimètre, centimètres"},
    {Role::Measure, u"mm", u"millimètre, millimètres"},
    {Role::Measure, u"m²", u"mètres carrés, mètre carré"},
    {Role::Measure, u"km²", u"kilomètres carrés, kilomètre carré"},
    {Role::Measure, u"m³", u"mètres cubes, mètre cube"},
    {Role::Measure, u"hectare", u"hectare, hectares"},
    {Role::Measure, u"mile", u"miles"},
    {Role::Measure, u"kg", u"kilogramme, kilogrammes, kilo, kilos"},
    {Role::Measure, u"g", u"gramme, grammes"},
    {Role::Measure, u"tonne", u"tonne, tonnes"},
    {Role::Measure, u"litre", u"litre, litres"},
    {Role::Measure, u"°C", u"degrés Celsius"},
    {Role::Measure, u"degree", u"degrés, degré"},
    {Role::Measure, u"barrel", u"baril, barils"},
    {Role::Measure, u"MW", u"mégawatts, mégawatt"},
    {Role::Measure, u"GW", u"gigawatts"},
    {Role::Measure, u"kWh", u"kilowattheures, kilowattheure"},
    {Role::Measure, u"km/h",
     u"kilomètres à l'heure, kilomètres-heure, kilomètres/heure, "
     u"kilomètres par heure, km à l'heure"},
    {Role::Measure, u"m/s", u"mètres par seconde"},
    {Role::Duration, u"second", u"seconde, secondes"},
    {Role::Duration, u"minute", u"minute, minutes"},
    {Role::Duration, u"hour", u"heure, heures"},
    {Role::Duration, u"day", u"jour, jours, journées"},
    {Role::Duration, u"night", u"nuits"},
    {Role::Duration, u"week", u"semaine, semaines"},
    {Role::Duration, u"month", u"mois"},
    {Role::Duration, u"quarter", u"trimestres"},
    {Role::Duration, u"year", u"an, ans, année, années"},
    {Role::Duration, u"decade", u"décennie, décennies"},
    {Role::Duration, u"century", u"siècle, siècles"},
    {Role::AgeAfter, u"year", u"ans d'âge"},
    {Role::AgeContext, u"",
     u"âgé de, âgée de, âgés de, âgées de, homme de, femme de, enfant de, "
     u"garçon de, fille de, fillette de, adolescent de, adolescente de, l'âge de, "
     u"jeune de, fils de, a fêté ses, étudiant de, étudiante de, retraité de, "
     u"les"},
    {Role::Per, u"", u"par, le, la, l', /"},
    {Role::PerOnly, u"", u"pour, par, sur"},
    {Role::PerUnit, u"person", u"personne, habitant, tête"},
    {Role::PerUnit, u"household", u"ménage, foyer"},
    {Role::PerUnit, u"share", u"action"},
    {Role::PerUnit, u"quarter", u"trimestre"},
    {Role::Ago, u"",
     u"plus tôt, plus tard, auparavant, avant, après, dernière, dernier, prochaine"},
    {Role::Index, u"", u"magnitude, magnitude de"},
    {Role::IndexAfter, u"", u"sur l'échelle de Richter"},
    {Role::VoteAfter, u"", u"voix"},
    {Role::Against, u"", u"contre"},
    {Role::Contest, u"",
     u"battu, gagné, perdu, victoire, défaite, match nul, l'emporte, s'impose, "
     u"remporté, score, imposé, s'incline, score de, battus"},
    {Role::RankBefore, u"", u"numéro, n°, nº, =No, =no"},
    {Role::RankAfter, u"",
     u"plus grand, plus grande, plus gros, plus grosse, plus important, "
     u"plus importante, rang, place, position, plus riche, plus peuplé, plus peuplée"},
    {Role::Counted, u"",
     u"personnes, hommes, femmes, enfants, morts, blessés, salariés, emplois, "
     u"soldats, réfugiés, habitants, cas, logements, membres, victimes, voix, élèves, "
     u"étudiants, policiers, entreprises, véhicules, familles, foyers, migrants, "
     u"manifestants, patients, pays, postes"},

    // Change
    {Role::Rise, u"",
     u"augmenté, augmentent, augmente, augmentait, augmentera, augmenter, progressé, "
     u"progresse, progressent, progresser, grimpé, grimpe, grimper, bondi, bondit, "
     u"crû, gagné, gagne, hausse, monté, monte, monter, relevé, relève, accru, "
     u"s'envole, envolé, croît, croître, accéléré, en hausse, bondir, majoré"},
    {Role::Fall, u"",
     u"baissé, baisse, baissent, baisser, baissera, reculé, recule, reculent, reculer, "
     u"chuté, chute, chutent, chuter, diminué, diminue, diminuent, diminuer, réduit, "
     u"réduite, réduire, perdu, perd, tombé, tombe, tomber, tombée, plongé, plonge, "
     u"cédé, cède, abaissé, abaisse, abaisser, effondré, contracté, en baisse, replié"},
    {Role::RiseNoun, u"",
     u"hausse, augmentation, progression, croissance, bond, accroissement, gain, "
     u"relèvement, envolée, montée"},
    {Role::FallNoun, u"",
     u"baisse, recul, chute, diminution, réduction, repli, coupe, perte, "
     u"contraction, effondrement"},
    {Role::RiseAfter, u"",
     u"de plus, supplémentaires, supplémentaire, de hausse, plus élevé, "
     u"d'augmentation"},
    {Role::FallAfter, u"", u"de moins, de baisse"},
    {Role::ChangeBy, u"", u"de, d', encore de"},
    {Role::ChangeTo, u"", u"à, jusqu'à"},
    {Role::Adverb, u"",
     u"légèrement, fortement, nettement, encore, même, ainsi, globalement, "
     u"en moyenne, respectivement"},

    // What is no figure
    {Role::Month, u"",
     u"janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, "
     u"novembre, décembre"},
    {Role::Weekday, u"", u"lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche"},
    {Role::ClockAfter, u"",
     u"heures GMT, h GMT, heures du matin, heures du soir, heure locale, "
     u"heures locales"},
    {Role::HourBefore, u"", u"à, vers, dès, depuis, avant, après, jusqu'à, entre"},
    {Role::Label, u"",
     u"article, articles, art., chapitre, page, pages, chaîne, canal, salle, route, "
     u"autoroute, vol, porte, quai, phase, titre, tome, saison, épisode, formule, boeing, "
     u"airbus, ligne, type, classe, groupe, niveau, résolution, loi, décret, alinéa, "
     u"paragraphe, figure, tableau, zone, version, chambre, bus, an, année"},
    {Role::Idiom, u"",
     u"une fois, à la fois, encore une fois, une nouvelle fois, l'un des, l'une des, "
     u"un des, une des, l'un de, l'une de, chacun, l'un, l'une, un par un, d'un côté, "
     u"d'une part, pour la première fois, la première fois, première fois, "
     u"premier ministre, première ministre, première dame, dans un premier temps, "
     u"en premier lieu, tout d'abord, première guerre mondiale, "
     u"seconde guerre mondiale, deuxième guerre mondiale, tiers-monde, tiers monde, 24/7, "
     u"24 heures sur 24, un peu, un tel, une telle, combien de, demi-finale, "
     u"demi-finales, quart de finale, quarts de finale, en deux temps, "
     u"deuxième fois, seconde main, d'une seconde, état d'urgence, un million de fois, "
     u"mille mercis, faire d'une pierre deux coups"},
    {Role::IdiomAfter, u"",
     u"trimestre, semestre, ministre, dame, guerre, main, lieu, temps, arrondissement, siècle, "
     u"division, degré, plan, monde, étage"},
});

} // namespace

std::span<const TableRow> frenchFigureRows()
{
    return rows;
}

} // namespace app
