#include "app/figures/languages/tables.h"

#include <array>

namespace app {

namespace {

constexpr auto rows = std::to_array<TableRow>({
    // Numbers
    {Role::Cardinal, u"0", u"zero"},
    {Role::OrdinalSign, u"", u"st, nd, rd, th"},
    {Role::Ordinal, u"100", u"hundredth"},
    {Role::Ordinal, u"1000", u"thousandth"},
    {Role::Ordinal, u"1000000", u"millionth"},
    {Role::Scale, u"12", u"dozen"},
    {Role::Scale, u"20", u"score"},
    {Role::Scale, u"100", u"hundred"},
    {Role::Scale, u"1000", u"thousand, grand"},
    {Role::Scale, u"1000000", u"million, mio, mln"},
    {Role::Scale, u"1000000000", u"billion"},
    {Role::Scale, u"1000000000000", u"trillion"},
    {Role::Scale, u"1000000000000000", u"quadrillion"},
    {Role::Scale, u"100000", u"lakh, lakhs, lac"},
    {Role::Scale, u"10000000", u"crore, crores"},
    {Role::ShortScale, u"1000", u"=k"},
    {Role::UnsureScale, u"1000", u"=K"},
    {Role::ShortScale, u"1000000", u"=m, =mn, =mln, =mm"},
    {Role::UnsureScale, u"1000000", u"=M, =MM"},
    {Role::ShortScale, u"1000000000", u"=bn, =b, =B, =BN, =Bn"},
    {Role::ShortScale, u"1000000000000", u"=tn, =trn, =T, =tr"},
    {Role::Group, u"10", u"tens"},
    {Role::Group, u"12", u"dozens"},
    {Role::Group, u"20", u"scores"},
    {Role::Group, u"100", u"hundreds"},
    {Role::Group, u"1000", u"thousands"},
    {Role::Group, u"1000000", u"millions"},
    {Role::Group, u"1000000000", u"billions"},
    {Role::Group, u"1000000000000", u"trillions"},
    {Role::Group, u"100000", u"lakhs"},
    {Role::Group, u"10000000", u"crores"},
    {Role::Several, u"",
     u"several, a few, few, some few, many, a couple, a couple of, couple of, "
     u"a handful of"},
    {Role::VagueMany, u"",
     u"several, a few, many, countless, numerous, a handful of, "
     u"a couple of, quite a few, a number of, a host of, myriad, "
     u"innumerable, umpteen"},
    {Role::Cardinal, u"2", u"a pair of"},
    {Role::VagueNot, u"", u"how, too, so, very, great, good"},
    {Role::Fraction, u"1/2", u"half"},
    {Role::PartFraction, u"1/2", u"half, halves"},
    {Role::PartFraction, u"1/3", u"third, thirds"},
    {Role::PartFraction, u"1/4", u"quarter, quarters, fourth, fourths"},
    {Role::PartFraction, u"1/5", u"fifth, fifths"},
    {Role::PartFraction, u"1/6", u"sixth, sixths"},
    {Role::PartFraction, u"1/7", u"seventh, sevenths"},
    {Role::PartFraction, u"1/8", u"eighth, eighths"},
    {Role::PartFraction, u"1/9", u"ninth, ninths"},
    {Role::PartFraction, u"1/10", u"tenth, tenths"},
    {Role::PartFraction, u"1/20", u"twentieth, twentieths"},
    {Role::PartFraction, u"1/100", u"hundredth, hundredths"},
    {Role::PartFraction, u"1/1000", u"thousandth, thousandths"},
    {Role::Article, u"1", u"a, an, one"},
    {Role::LoneOne, u"1", u"one"},
    {Role::And, u"", u"and"},
    {Role::Of, u"", u"of"},
    {Role::PlusMinus, u"", u"plus or minus, give or take"},
    {Role::Minus, u"", u"minus, negative"},
    {Role::Decade, u"20", u"twenties"},
    {Role::Decade, u"30", u"thirties"},
    {Role::Decade, u"40", u"forties"},
    {Role::Decade, u"50", u"fifties"},
    {Role::Decade, u"60", u"sixties"},
    {Role::Decade, u"70", u"seventies"},
    {Role::Decade, u"80", u"eighties"},
    {Role::Decade, u"90", u"nineties"},
    {Role::DecadeSign, u"", u"s, 's"},
    {Role::DecadePart, u"0-3", u"early, low"},
    {Role::DecadePart, u"4-6", u"mid, middle"},
    {Role::DecadePart, u"7-9", u"late, upper, high"},
    {Role::Fold, u"", u"fold, x"},
    {Role::Times, u"", u"times"},
    {Role::Compared, u"",
     u"as, more, the, higher, larger, bigger, greater, longer, faster, less, "
     u"fewer, that, its, their, his, her, what, better, worse, likelier, "
     u"over, lower, smaller, stronger"},
    {Role::Occurrences, u"1", u"once"},
    {Role::Occurrences, u"2", u"twice"},
    {Role::Occurrences, u"3", u"thrice"},
    {Role::MultiplierVerb, u"2", u"double"},
    {Role::MultiplierVerb, u"3", u"triple, treble"},
    {Role::MultiplierVerb, u"4", u"quadruple"},
    {Role::MultiplierVerb, u"0.5", u"halve"},
    {Role::VerbBefore, u"",
     u"to, will, would, could, can, may, might, should, must, 'll, nearly, almost, than, and, or"},
    {Role::Multiplier, u"2",
     u"doubled, doubling, twofold, two-fold, twice as many, twice as much, "
     u"twice as, twice the, twice that, twice what, double the, double that"},
    {Role::Multiplier, u"3",
     u"tripled, trebled, tripling, trebling, threefold, three-fold, "
     u"triple the, treble the, thrice the"},
    {Role::Multiplier, u"4", u"quadrupled, quadrupling, fourfold, four-fold, quadruple the"},
    {Role::Multiplier, u"5", u"quintupled, fivefold, five-fold"},
    {Role::Multiplier, u"6", u"sixfold"},
    {Role::Multiplier, u"7", u"sevenfold"},
    {Role::Multiplier, u"8", u"eightfold"},
    {Role::Multiplier, u"9", u"ninefold"},
    {Role::Multiplier, u"10", u"tenfold"},
    {Role::Multiplier, u"20", u"twentyfold"},
    {Role::Multiplier, u"100", u"hundredfold"},
    {Role::Multiplier, u"0.5", u"halved, halving"},
    {Role::RatioIn, u"", u"in, in every"},
    {Role::RatioIn, u"ten", u"of"},
    {Role::RatioIn, u"of", u"out of, out of every, of every"},

    // Around a number
    {Role::AtLeast, u"",
     u"at least, no fewer than, no less than, not less than, not fewer than, "
     u"a minimum of, minimum, at the very least"},
    {Role::MoreThan, u"",
     u"upwards of, upward of, more than, over, in excess of, above, greater than, just over, "
     u"well over, just above, well above, slightly more than, "
     u"a little more than, little more than, just more than, well more than, "
     u"slightly over, a little over, higher than, larger than, exceeding, "
     u"north of, far more than, better than, longer than, older than, "
     u"far above, beyond, topped"},
    {Role::During, u"", u"over"},
    {Role::AtMost, u"",
     u"within, up to, as many as, as much as, at most, no more than, not more than, "
     u"a maximum of, maximum, as high as, as long as, as large as, at the most, "
     u"no higher than, no longer than"},
    {Role::AtLeast, u"", u"as few as, as little as, as low as"},
    {Role::LessThan, u"",
     u"less than, fewer than, under, below, just under, well under, "
     u"just below, well below, slightly less than, a little less than, "
     u"slightly under, a little under, south of, lower than, smaller than, "
     u"younger than, shorter than, just shy of, shy of, short of"},
    {Role::About, u"",
     u"about, around, roughly, some, approximately, estimated, an estimated, "
     u"circa, in the region of, in the neighborhood of, in the vicinity of, "
     u"or so, something like, just about, somewhere around, on the order of, "
     u"of the order of, near, averaging, on average, an average of, "
     u"somewhere between"},
    {Role::Nearly, u"",
     u"nearly, almost, close to, just shy of, approaching, virtually, "
     u"practically, not quite"},
    {Role::Exactly, u"",
     u"plus or minus, exactly, precisely, a total of, a record, an additional, a mere, "
     u"just, only"},
    {Role::AtLeastAfter, u"",
     u"or more, or above, or over, or older, or higher, or greater, "
     u"or better, or longer, and above, and over, and older, and up, "
     u"and more, and counting, at least, at a minimum, plus, or larger, "
     u"minimum"},
    {Role::AtMostAfter, u"",
     u"or less, or fewer, or under, or below, or younger, at most, or lower, "
     u"at the most, maximum, and under, and younger, and below, tops"},
    {Role::AboutAfter, u"",
     u"or so, or thereabouts, give or take, approximately, on average, -odd, "
     u"odd, -ish, -something, -some"},
    {Role::MoreThanAfter, u"", u"and change"},
    {Role::Between, u"", u"between, anywhere between, somewhere between"},
    {Role::From, u"", u"from, anywhere from, ranging from"},
    {Role::To, u"", u"to, till, until, through, up to"},
    {Role::RangeAnd, u"", u"and"},
    {Role::Or, u"", u"or"},

    // Units
    {Role::Money, u"USD",
     u"dollar, dollars, U.S. dollars, US dollars, American dollars, "
     u"US dollar, U.S. dollar, buck, bucks, greenbacks"},
    {Role::MoneyAfter, u"AUD", u"Australian dollars"},
    {Role::MoneyAfter, u"CAD", u"Canadian dollars"},
    {Role::MoneyAfter, u"HKD", u"Hong Kong dollars"},
    {Role::MoneyAfter, u"NZD", u"New Zealand dollars"},
    {Role::MoneyAfter, u"EUR", u"euro, euros"},
    {Role::MoneyAfter, u"GBP", u"pounds sterling, British pounds, quid, sterling"},
    {Role::UnsureMoney, u"GBP|pound", u"pound, pounds"},
    {Role::MoneyAfter, u"JPY", u"yen, Japanese yen"},
    {Role::MoneyAfter, u"CNY", u"yuan, renminbi, Chinese yuan"},
    {Role::MoneyAfter, u"INR", u"rupee, rupees, Indian rupees"},
    {Role::MoneyAfter, u"PKR", u"Pakistani rupees"},
    {Role::MoneyAfter, u"RUB", u"ruble, rubles, rouble, roubles, Russian rubles"},
    {Role::MoneyAfter, u"CHF", u"Swiss franc, Swiss francs, francs"},
    {Role::MoneyAfter, u"MXN", u"Mexican pesos"},
    {Role::MoneyAfter, u"ARS", u"Argentine pesos"},
    {Role::MoneyAfter, u"BRL", u"real, reais, Brazilian reais"},
    {Role::MoneyAfter, u"ZAR", u"rand"},
    {Role::MoneyAfter, u"ILS", u"shekel, shekels"},
    {Role::MoneyAfter, u"TRY", u"lira, Turkish lira, Turkish liras"},
    {Role::MoneyAfter, u"KRW", u"won, South Korean won"},
    {Role::MoneyAfter, u"NGN", u"naira"},
    {Role::MoneyAfter, u"PLN", u"zloty, zlotys, zlotych"},
    {Role::MoneyAfter, u"UAH", u"hryvnia, hryvnias"},
    {Role::MoneyAfter, u"AED", u"dirham, dirhams"},
    {Role::MoneyAfter, u"SAR", u"riyal, riyals, Saudi riyals"},
    {Role::MoneyAfter, u"EGP", u"Egyptian pounds"},
    {Role::MoneyAfter, u"SEK", u"Swedish kronor, Swedish crowns, kronor"},
    {Role::MoneyAfter, u"NOK", u"Norwegian kroner, Norwegian crowns"},
    {Role::MoneyAfter, u"DKK", u"Danish kroner, Danish crowns, kroner"},
    {Role::MoneyAfter, u"KES", u"=KSh, Kenyan shillings"},
    {Role::MoneyBefore, u"KES", u"=KSh, =Ksh, =KES"},
    {Role::SubMoney, u"USD", u"cent, cents"},
    {Role::SubMoney, u"GBP", u"pence, penny"},
    {Role::Percent, u"%", u"percent, per cent, pct, pct., percents"},
    {Role::PercentagePoint, u"pp",
     u"percentage point, percentage points, percentage-point, =pp, "
     u"=pps, percent points, per cent points, pct points"},
    {Role::PercentagePoint, u"basis point", u"basis point, basis points, basis-point, =bps, =bp"},
    {Role::IndexAfter, u"point", u"point, points"},
    {Role::Measure, u"km", u"kilometer, kilometers, kilometre, kilometres, klicks"},
    {Role::Measure, u"m", u"meter, meters, metre, metres"},
    {Role::Measure, u"cm", u"centimeter, centimeters, centimetre, centimetres"},
    {Role::Measure, u"mm", u"millimeter, millimeters, millimetre, millimetres"},
    {Role::Measure, u"km²",
     u"square kilometer, square kilometers, square kilometre, "
     u"square kilometres, sq km, sq. km"},
    {Role::Measure, u"m²", u"square meter, square meters, square metre, square metres, sq m"},
    {Role::Measure, u"m³", u"cubic meter, cubic meters, cubic metre, cubic metres"},
    {Role::Measure, u"square mile", u"square mile, square miles, sq mi"},
    {Role::Measure, u"square foot", u"square foot, square feet, square-foot, sq ft"},
    {Role::Measure, u"mile", u"mile, miles"},
    {Role::Measure, u"foot", u"foot, feet, ft"},
    {Role::Measure, u"inch", u"inch, inches"},
    {Role::Measure, u"yard", u"yard, yards"},
    {Role::Measure, u"acre", u"acre, acres"},
    {Role::Measure, u"hectare", u"hectare, hectares"},
    {Role::Measure, u"nautical mile", u"nautical mile, nautical miles"},
    {Role::Measure, u"kg", u"kilogram, kilograms, kilo, kilos, kilogramme, kilogrammes, kgs"},
    {Role::Measure, u"g", u"gram, grams, gramme, grammes"},
    {Role::Measure, u"mg", u"milligram, milligrams"},
    {Role::Measure, u"tonne", u"tonne, tonnes, metric ton, metric tons"},
    {Role::Measure, u"ton", u"ton, tons"},
    {Role::Measure, u"pound", u"lb, lbs"},
    {Role::Measure, u"ounce", u"ounce, ounces, oz"},
    {Role::Measure, u"stone", u"stone"},
    {Role::Measure, u"litre", u"liter, liters, litre, litres"},
    {Role::Measure, u"gallon", u"gallon, gallons"},
    {Role::Measure, u"pint", u"pint, pints"},
    {Role::Measure, u"barrel", u"barrel, barrels, bpd"},
    {Role::Measure, u"bushel", u"bushel, bushels"},
    {Role::Measure, u"degree", u"degree, degrees"},
    {Role::Measure, u"°C", u"degrees Celsius, degrees centigrade, degrees C, Celsius, =C"},
    {Role::Measure, u"°F", u"degrees Fahrenheit, degrees F, Fahrenheit, =F"},
    {Role::Measure, u"W", u"watt, watts"},
    {Role::Measure, u"kW", u"kilowatt, kilowatts"},
    {Role::Measure, u"MW", u"megawatt, megawatts"},
    {Role::Measure, u"GW", u"gigawatt, gigawatts"},
    {Role::Measure, u"kWh", u"kilowatt hours, kilowatt-hours, kilowatt-hour"},
    {Role::Measure, u"V", u"volt, volts"},
    {Role::Measure, u"MB", u"megabyte, megabytes"},
    {Role::Measure, u"GB", u"gigabyte, gigabytes"},
    {Role::Measure, u"kt", u"kiloton, kilotons"},
    {Role::Measure, u"calorie", u"calorie, calories"},
    {Role::Measure, u"light-year", u"light year, light years, light-years"},
    {Role::Measure, u"decibel", u"decibel, decibels"},
    {Role::Measure, u"mph", u"mph, m.p.h., miles per hour, miles an hour"},
    {Role::Measure, u"km/h",
     u"kilometers per hour, kilometres per hour, kilometers an hour, "
     u"kilometres an hour, km per hour, km an hour"},
    {Role::Measure, u"m/s", u"meters per second, metres per second, m per second"},
    {Role::Measure, u"knot", u"knot, knots"},
    {Role::Duration, u"second", u"seconds, secs, sec, -second"},
    {Role::DurationOf, u"second", u"second"},
    {Role::Duration, u"minute", u"minute, minutes, mins"},
    {Role::Duration, u"hour", u"hour, hours, hrs, hr"},
    {Role::Duration, u"day", u"day, days"},
    {Role::Duration, u"night", u"night, nights"},
    {Role::Duration, u"week", u"week, weeks"},
    {Role::Duration, u"fortnight", u"fortnight, fortnights"},
    {Role::Duration, u"month", u"month, months"},
    {Role::Duration, u"quarter", u"quarters"},
    {Role::Duration, u"year", u"year, years, yr, yrs"},
    {Role::Duration, u"decade", u"decade, decades"},
    {Role::Duration, u"century", u"century, centuries"},
    {Role::Duration, u"weekend", u"weekends"},
    {Role::AgeAfter, u"year",
     u"-year-old, -year-olds, year-old, year-olds, years old, "
     u"years of age, year old, years-old, yo, y/o"},
    {Role::AgeAfter, u"month", u"-month-old, month-old, months old, -month-olds"},
    {Role::AgeAfter, u"week", u"-week-old, week-old, weeks old"},
    {Role::AgeAfter, u"day", u"-day-old, day-old, days old"},
    {Role::AgeBefore, u"year", u"the ages of, ages of, aged, age, ages, the age of, age of"},
    {Role::AgeContext, u"", u"older than, younger than"},
    {Role::AgeIn, u"",
     u"in his, in her, in their, in my, in your, in our, people in their, into her, "
     u"into his, into their, women in their, men in their, his, her"},
    {Role::Per, u"", u"a, an, each"},
    {Role::PerOnly, u"", u"per, for every, for each, in every"},
    {Role::PerUnit, u"person", u"person, capita, head"},
    {Role::PerUnit, u"household", u"household"},
    {Role::PerUnit, u"share", u"share"},
    {Role::PerUnit, u"family", u"family"},
    {Role::PerUnit, u"second", u"second"},
    {Role::PerUnit, u"quarter", u"quarter"},
    {Role::PerUnit, u"piece", u"piece"},
    {Role::PerUnit, u"ticket", u"ticket"},
    {Role::PerUnit, u"student", u"student"},
    {Role::PerUnit, u"employee", u"employee"},
    {Role::PerUnit, u"worker", u"worker"},
    {Role::PerUnit, u"unit", u"unit"},
    {Role::PerUnit, u"game", u"game"},
    {Role::PerUnit, u"plate", u"plate"},
    {Role::Ago, u"", u"ago, earlier, later, before, after"},
    {Role::Index, u"", u"magnitude, magnitude-, a magnitude of, magnitude of"},
    {Role::IndexAfter, u"", u"magnitude, -magnitude"},
    {Role::IndexAfter, u"", u"on the Richter scale"},
    {Role::VoteAfter, u"", u"votes, -vote, electoral votes, popular votes"},
    {Role::Against, u"", u"against"},
    {Role::Contest, u"",
     u"vote, voted, votes, won, win, lost, lose, beat, defeated, victory, defeat, "
     u"loss, draw, tie, tied, ruling, decision, majority, split, lead, led, leads, "
     u"margin, ruled, drew, score, record, series, by, of"},
    {Role::RankBefore, u"", u"=No., number, ranked, ranking, ranks, =No, =Nr., №"},
    {Role::RankAfter, u"",
     u"-largest, largest, -biggest, biggest, -highest, highest, -most, most, "
     u"-ranked, ranked, -best, best, -worst, worst, -busiest, busiest, "
     u"-longest, longest, -oldest, oldest, -richest, richest, -lowest, lowest, "
     u"-smallest, smallest, -leading, leading, -fastest, fastest, -deadliest, "
     u"deadliest, -poorest, -tallest, tallest, place, -place, -poorest, "
     u"poorest, -youngest, youngest, -seeded, seed"},
    {Role::Counted, u"",
     u"people, persons, person, men, women, man, woman, children, child, "
     u"workers, employees, jobs, troops, soldiers, homes, houses, deaths, dead, "
     u"victims, cases, votes, voters, members, students, patients, refugees, "
     u"migrants, officers, supporters, protesters, demonstrators, residents, "
     u"families, households, delegates, seats, states, countries, companies, "
     u"thing, police, vehicles, cars, units, shares, tickets, fans, "
     u"inmates, prisoners, schools, hospitals, passengers, respondents"},

    // Change
    {Role::Rise, u"",
     u"doubled, tripled, quadrupled, rose, rise, rises, risen, rising, grew, grow, grows, grown, "
     u"growing, "
     u"increased, increase, increases, increasing, jumped, jump, jumps, jumping, "
     u"climbed, climb, climbs, climbing, surged, surge, surging, soared, soar, "
     u"soaring, advanced, swelled, expanded, accelerated, rallied, spiked, "
     u"skyrocketed, rocketed, appreciated, widened, leapt, leaped, edged up, "
     u"ticked up, went up, gone up, go up, going up"},
    {Role::RisePercent, u"",
     u"up, gained, gain, gains, added, add, adds, raised, raise, raises, raising, "
     u"boosted, boost, hiked, lifted, strengthened, upped"},
    {Role::Fall, u"",
     u"halved, fell, fall, falls, fallen, falling, dropped, drop, drops, dropping, declined, "
     u"decline, declines, declining, decreased, decrease, decreases, decreasing, "
     u"plunged, plunge, plunging, slumped, slump, tumbled, tumble, shrank, "
     u"shrink, shrinks, shrunk, shrinking, dipped, dip, slid, slide, sank, sunk, "
     u"plummeted, plummet, dwindled, slipped, cut, cuts, cutting, reduced, reduce, "
     u"reduces, reducing, slashed, slash, contracted, narrowed, eased, retreated, "
     u"depreciated, weakened, went down, gone down, edged down, trimmed"},
    {Role::FallPercent, u"", u"down, lost, lose, loses, lowered, lowering, shed"},
    {Role::NoChange, u"",
     u"make up, makes up, made up, making up, sum up, sign up, signed up, set up, put up, end up, "
     u"ended up, give up, gave up, pick up, come up, came up, take up, took up, turned down, come "
     u"down, laid down, "
     u"comes down, broke down, lay down, sat down"},
    {Role::RiseNoun, u"",
     u"increase, increases, rise, jump, growth, gain, gains, surge, hike, boost, "
     u"raise, climb, uptick, spike, upsurge"},
    {Role::FallNoun, u"",
     u"decrease, decreases, decline, declines, drop, fall, cut, cuts, reduction, "
     u"reductions, plunge, slump, dip, contraction, slide, downturn"},
    {Role::RiseAfter, u"", u"higher, up"},
    {Role::FallAfter, u"", u"lower, down"},
    {Role::ChangeBy, u"", u"by, another, an additional, a further, a"},
    {Role::ChangeTo, u"", u"to"},
    {Role::ChangeToward, u"", u"below, above, beyond, past, under"},
    {Role::Adverb, u"",
     u"sharply, slightly, steadily, dramatically, significantly, substantially, "
     u"slowly, rapidly, modestly, quickly, only, just, even, again, further, back, "
     u"roughly, then, also, gradually, markedly, considerably, nearly, steeply, "
     u"overall, in, total, it, them, on average, marginally, an, another"},

    // What is no figure
    {Role::Month, u"",
     u"=January, =February, =March, =April, =May, =June, =July, =August, "
     u"=September, =October, =November, =December, =Jan, =Feb, =Mar, =Apr, =Jun, "
     u"=Jul, =Aug, =Sept, =Sep, =Oct, =Nov, =Dec"},
    {Role::Weekday, u"", u"Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday"},
    {Role::ClockAfter, u"",
     u"a.m., p.m., am, pm, a.m, p.m, o'clock, =GMT, =ET, =EST, =EDT, =UTC, "
     u"=BST, hours GMT"},
    {Role::PersonBefore, u"", u"his, her, their, my, our, the, a, an, whose"},
    {Role::Label, u"",
     u"covid, psalm, verse, verses, rule, local, highway, pier, hall, unit, article, articles, "
     u"section, "
     u"sections, chapter, page, pages, channel, room, "
     u"route, interstate, highway, flight, gate, platform, level, phase, title, "
     u"part, volume, episode, season, chapter, amendment, proposition, prop, "
     u"question, item, formula, boeing, airbus, windows, iphone, area, apollo, "
     u"line, lines, paragraph, resolution, ground, world war, type, class, grade, "
     u"fortune, group of, figure, table, box, step, week, day, round, act, terminal, "
     u"pier, unit, studio, suite, ward, district, precinct, lot, exhibit, "
     u"count, document, schedule, tier, stage, category, super bowl, game, "
     u"model, version, falcon, soyuz, catch, form, row, fig., p., pp."},
    {Role::Idiom, u"",
     u"9-to-5, nine-to-five, double standard, double standards, double-digit, double digits, "
     u"two-digit, three-digit, four-digit, five-figure, six-figure, seven-figure, eight-figure, "
     u"nine-figure, "
     u"doubling down, doubled "
     u"down, double down, double whammy, double agent, double life, ground zero, zero-sum, second "
     u"to none, once again, at first, one of the, no one, any one, "
     u"one another, one day, one time, at one point, one by one, one-on-one, "
     u"on one hand, on the one hand, for one, the one, this one, that one, each one, "
     u"which one, one-sided, one-way, one-off, square one, day one, 24/7, 9/11, "
     u"9-11, 50/50, 50-50, 20/20, 7-eleven, first and foremost, first of all, "
     u"first-hand, first hand, firsthand, second-hand, secondhand, first lady, "
     u"first ladies, first name, first things first, in the first place, "
     u"in the second place, second thoughts, second guess, second-guess, "
     u"two cents, back to square one, on all fours, third party, third parties, "
     u"third-party, third world, first world, zero in on, zeroing in, "
     u"for the first time, the first time, split second, "
     u"half-brother, half-sister, half brother, half sister, half-mast, halfway, "
     u"second half, first half, other half, better half, half-time, half time, "
     u"first quarter, second quarter, third quarter, fourth quarter, last quarter, "
     u"quarter-final, quarter-finals, semi-final, how few, very few, 4x4, one and only, one thing, "
     u"one way, one more, "
     u"one or more, one or another, loved one, loved ones, all but one, "
     u"in one, million-dollar question, fifty-fifty, two-faced, second-class, "
     u"first-class, first class, second class, third degree, two-way, "
     u"as well as, six feet under, at sixes and sevens, fifth column, "
     u"fourth estate, catch-22, million to one, one in the same, one and the same, "
     u"911, 411, few and far between, many a, not many of, great many, "
     u"cloud nine, dressed to the nines, ten to one, nine to five, "
     u"time and again, one-time, half-hearted, first-ever, first ever"},
    {Role::SubjectBefore, u"",
     u"would, will, can, could, should, may, might, to, not, he, she, it, they, we, i, who, was, "
     u"were, had, have, has, be, been, when, must"},
    {Role::YearAfter, u"", u"levels, level, prices"},
    {Role::ShareAfter, u"",
     u"of, from, in, since, over, on, to, than, among, as, and, or, were, was, are, is, have, has, "
     u"said, who, more, less, higher, lower, by, between, for, after, before, compared, during"},
    {Role::IdiomAfter, u"",
     u"quarter, quarters, half, released, responder, responders, reported, declared, announced, "
     u"met, came, "
     u"ran, began, became, elected, introduced, proposed, published, appeared, made, took, got, "
     u"noticed, "
     u"started, said, told, arrived, learned, used, met, raised, took, won, moved, served, hired, "
     u"joined, "
     u"amendment, lady, avenue, street, circuit, congress, fleet, infantry, "
     u"regiment, brigade, division, battalion, ave, st, century, district, "
     u"degree, hand, person, world, name, thought, thoughts, floor"},
});

constexpr auto indianRows = std::to_array<TableRow>({
    {Role::MoneyAfter, u"INR", u"=Rs, rupees, rupee"},
    {Role::ShortScale, u"10000000", u"=Cr, =cr"},
    {Role::ShortScale, u"100000", u"=L"},
    {Role::Scale, u"10000000", u"cr"},
});

} // namespace

std::span<const TableRow> englishFigureRows()
{
    return rows;
}

std::span<const TableRow> indianEnglishFigureRows()
{
    return indianRows;
}

} // namespace app
