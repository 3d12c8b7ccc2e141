#include "app/figures/languages/tables.h"

#include <array>

namespace app {

namespace {

constexpr auto rows = std::to_array<TableRow>({
    // Numbers
    {Role::Cardinal, u"0", u"null"},
    {Role::Cardinal, u"1", u"eins"},
    {Role::Cardinal, u"2", u"zwo, zweier, zweien, zu zweit, =ein Paar"},
    {Role::Cardinal, u"3", u"dreier, dreien, zu dritt"},
    {Role::Cardinal, u"4", u"vieren, zu viert"},
    {Role::Cardinal, u"30", u"dreissig"},
    {Role::Cardinal, u"100", u"hundert"},
    {Role::Cardinal, u"1000", u"tausend"},
    {Role::Cardinal, u"1.5", u"anderthalb, eineinhalb, einundeinhalb"},
    {Role::Cardinal, u"2.5", u"zweieinhalb"},
    {Role::Cardinal, u"3.5", u"dreieinhalb"},
    {Role::Cardinal, u"4.5", u"viereinhalb"},
    {Role::Cardinal, u"5.5", u"fünfeinhalb"},
    {Role::Cardinal, u"6.5", u"sechseinhalb"},
    {Role::Cardinal, u"7.5", u"siebeneinhalb"},
    {Role::Cardinal, u"8.5", u"achteinhalb"},
    {Role::Cardinal, u"9.5", u"neuneinhalb"},
    {Role::Cardinal, u"10.5", u"zehneinhalb"},
    {Role::Scale, u"12", u"Dutzend, Dutzende"},
    {Role::Scale, u"100", u"hundert"},
    {Role::Scale, u"1000", u"tausend, Tsd., Tsd"},
    {Role::Scale, u"1000000", u"Million, Millionen, Mio., Mio, Mill."},
    {Role::Scale, u"1000000000", u"Milliarde, Milliarden, Mrd., Mrd"},
    {Role::Scale, u"1000000000000", u"Billion, Billionen, Bio., Bio"},
    {Role::Scale, u"1000000000000000", u"Billiarde, Billiarden"},
    {Role::Group, u"12", u"Dutzende, Dutzenden, dutzende"},
    {Role::Group, u"100", u"Hunderte, Hunderten, Hunderter"},
    {Role::Group, u"1000", u"Tausende, Tausenden, Tausender"},
    {Role::Group, u"10000", u"Zehntausende, Zehntausenden"},
    {Role::Group, u"100000", u"Hunderttausende, Hunderttausenden"},
    {Role::Group, u"1000000", u"Millionen"},
    {Role::Group, u"1000000000", u"Milliarden"},
    {Role::Group, u"1000000000000", u"Billionen"},
    {Role::Several, u"",
     u"mehrere, mehreren, mehrerer, einige, einigen, einiger, ein paar, paar, "
     u"viele, vielen, wenige, wenigen, zig"},
    {Role::VagueMany, u"",
     u"mehrere, mehreren, mehrerer, einige, einigen, einiger, ein paar, "
     u"etliche, etlichen, zahlreiche, zahlreichen, unzählige, unzähligen, "
     u"zahllose, zahllosen, viele, vielen, eine Handvoll, eine Reihe von, wenige, "
     u"wenigen, eine Vielzahl von, Unmengen, zig"},
    {Role::VagueNot, u"", u"so, wie, zu, nicht, sehr, gleich, ebenso"},
    {Role::Cardinal, u"250000", u"eine Viertelmillion, Viertelmillion"},
    {Role::Cardinal, u"750000", u"eine Dreiviertelmillion, Dreiviertelmillion"},
    {Role::Fraction, u"1/2", u"Hälfte, die Hälfte, halb"},
    {Role::Fraction, u"3/4", u"dreiviertel"},
    {Role::PartFraction, u"1/2", u"halbe, halber, halbes, halben, halbem"},
    {Role::PartFraction, u"1/3", u"Drittel, Dritteln"},
    {Role::PartFraction, u"1/4", u"Viertel, Vierteln"},
    {Role::PartFraction, u"1/5", u"Fünftel, Fünfteln"},
    {Role::PartFraction, u"1/6", u"Sechstel, Sechsteln"},
    {Role::PartFraction, u"1/7", u"Siebtel"},
    {Role::PartFraction, u"1/8", u"Achtel"},
    {Role::PartFraction, u"1/9", u"Neuntel"},
    {Role::PartFraction, u"1/10", u"Zehntel, Zehnteln"},
    {Role::PartFraction, u"1/20", u"Zwanzigstel"},
    {Role::PartFraction, u"1/100", u"Hundertstel"},
    {Role::PartFraction, u"1/1000", u"Tausendstel"},
    {Role::Article, u"1", u"ein, eine, einen, einer, eines, einem, die, der, das, dem, den"},
    {Role::LoneOne, u"1", u"ein, eine, einen, einer, eines, einem, eins"},
    {Role::And, u"", u"und"},
    {Role::Of, u"", u"von, der, des"},
    {Role::Every, u"", u"jeder, jede, jedes, jeden, jedem"},
    {Role::Minus, u"", u"minus"},
    {Role::DecadeSign, u"", u"er, ern"},
    {Role::DecadePartBare, u"0-3", u"Anfang"},
    {Role::DecadePartBare, u"4-6", u"Mitte"},
    {Role::DecadePartBare, u"7-9", u"Ende"},
    {Role::Fold, u"", u"fach, fache, fachen, mal so, Mal so"},
    {Role::Times, u"", u"mal, Mal"},
    {Role::Compared, u"", u"so, mehr, höher, größer, häufiger, öfter, weniger, niedriger, kleiner"},
    {Role::Multiplier, u"2",
     u"verdoppelt, verdoppelte, verdoppelten, verdoppeln, Verdopplung, "
     u"Verdoppelung, doppelt so, das Doppelte, zweimal so, zweifach, zweifache, "
     u"zweifachen, das Zweifache, doppelte, doppelten"},
    {Role::Multiplier, u"3",
     u"verdreifacht, verdreifachte, verdreifachten, verdreifachen, "
     u"Verdreifachung, dreimal so, dreifach, dreifache, dreifachen, "
     u"das Dreifache, dreifaches"},
    {Role::Multiplier, u"4",
     u"vervierfacht, vervierfachte, vervierfachen, viermal so, vierfach, "
     u"vierfache, vierfachen, das Vierfache"},
    {Role::Multiplier, u"5",
     u"verfünffacht, verfünffachte, fünfmal so, fünffach, fünffache, "
     u"das Fünffache"},
    {Role::Multiplier, u"6", u"sechsmal so, sechsfach, sechsfache, das Sechsfache"},
    {Role::Multiplier, u"10",
     u"verzehnfacht, verzehnfachte, zehnmal so, zehnfach, zehnfache, "
     u"das Zehnfache"},
    {Role::Multiplier, u"100", u"hundertfach, hundertfache, das Hundertfache"},
    {Role::Multiplier, u"0.5", u"halbiert, halbierte, halbierten, halbieren, Halbierung, halb so"},
    {Role::RatioIn, u"of", u"von"},

    // Around a number
    {Role::AtLeast, u"", u"mindestens, wenigstens, zumindest, nicht weniger als, minimal, ab"},
    {Role::MoreThan, u"",
     u"ein gutes, eine gute, älter als, mehr als, über, gut, reichlich, oberhalb von, höher als, "
     u"größer als, "
     u"etwas mehr als, deutlich mehr als, weit über, deutlich über, knapp über, "
     u"weit mehr als, mehr denn, länger als, älter als, jenseits von"},
    {Role::AtMost, u"", u"bis, bis zu, höchstens, maximal, nicht mehr als, allenfalls, längstens"},
    {Role::LessThan, u"",
     u"weniger als, unter, unterhalb von, knapp unter, deutlich unter, "
     u"deutlich weniger als, etwas weniger als, niedriger als, kürzer als, "
     u"jünger als, binnen, innerhalb von"},
    {Role::About, u"",
     u"rund, etwa, ungefähr, circa, zirka, schätzungsweise, in etwa, um die, gegen, "
     u"geschätzt, geschätzte, geschätzten, durchschnittlich, im Schnitt, "
     u"im Durchschnitt"},
    {Role::Nearly, u"",
     u"ein knappes, eine knappe, knapp, fast, beinahe, nahezu, annähernd, an die, bald"},
    {Role::Exactly, u"",
     u"genau, exakt, insgesamt, nur, lediglich, gerade einmal, gerade mal, bloß, "
     u"weitere, weiteren, jeweils, punktgenau"},
    {Role::AtLeastAfter, u"",
     u"oder mehr, und mehr, oder älter, und älter, und darüber, aufwärts, "
     u"plus, oder länger, oder höher, mindestens"},
    {Role::AtMostAfter, u"",
     u"oder weniger, und weniger, oder jünger, und jünger, und darunter, "
     u"höchstens, oder darunter"},
    {Role::AboutAfter, u"", u"oder so, in etwa, ungefähr"},
    {Role::Between, u"", u"zwischen"},
    {Role::From, u"", u"von"},
    {Role::To, u"", u"bis, bis zu, zu"},
    {Role::RangeAnd, u"", u"und"},
    {Role::Or, u"", u"oder"},

    // Units
    {Role::MoneyAfter, u"EUR", u"Euro, Euros"},
    {Role::MoneyAfter, u"USD", u"Dollar, Dollars, US-Dollar, US-Dollars, amerikanische Dollar"},
    {Role::MoneyAfter, u"CAD", u"kanadische Dollar"},
    {Role::MoneyAfter, u"AUD", u"australische Dollar"},
    {Role::MoneyAfter, u"GBP", u"britische Pfund, Pfund Sterling"},
    {Role::UnsureMoney, u"GBP|pound", u"Pfund"},
    {Role::MoneyAfter, u"CHF", u"Franken, Schweizer Franken"},
    {Role::MoneyBefore, u"CHF", u"=Fr."},
    {Role::MoneyAfter, u"JPY", u"Yen"},
    {Role::MoneyAfter, u"CNY", u"Yuan"},
    {Role::MoneyAfter, u"RUB", u"Rubel"},
    {Role::MoneyAfter, u"TRY", u"Lira, türkische Lira"},
    {Role::MoneyAfter, u"PLN", u"Zloty, Złoty"},
    {Role::MoneyAfter, u"CZK", u"tschechische Kronen"},
    {Role::MoneyAfter, u"SEK", u"schwedische Kronen"},
    {Role::MoneyAfter, u"NOK", u"norwegische Kronen"},
    {Role::MoneyAfter, u"DKK", u"dänische Kronen"},
    {Role::MoneyAfter, u"INR", u"Rupien, Rupie"},
    {Role::MoneyAfter, u"DEM", u"D-Mark, DM"},
    {Role::SubMoney, u"EUR", u"Cent, Cents"},
    {Role::SubMoney, u"CHF", u"Rappen, Rp."},
    {Role::Percent, u"%",
     u"prozentige, prozentigen, prozentiger, prozentiges, prozentig, Prozent, v. H., vH, Prozents"},
    {Role::PercentagePoint, u"pp",
     u"Prozentpunkte, Prozentpunkten, Prozentpunkt, %-Punkte, "
     u"%-Punkten"},
    {Role::Measure, u"‰", u"Promille"},
    {Role::PercentagePoint, u"basis point", u"Basispunkte, Basispunkten, Basispunkt"},
    {Role::IndexAfter, u"point", u"Punkte, Punkten, Punkt, Zähler"},
    {Role::Measure, u"km", u"Kilometer, Kilometern"},
    {Role::Measure, u"m", u"Meter, Metern"},
    {Role::Measure, u"cm", u"Zentimeter, Zentimetern"},
    {Role::Measure, u"mm", u"Millimeter, Millimetern"},
    {Role::Measure, u"m²", u"Quadratmeter, Quadratmetern, qm"},
    {Role::Measure, u"km²", u"Quadratkilometer, Quadratkilometern"},
    {Role::Measure, u"m³", u"Kubikmeter, Kubikmetern"},
    {Role::Measure, u"hectare", u"Hektar"},
    {Role::Measure, u"mile", u"Meile, Meilen"},
    {Role::Measure, u"nautical mile", u"Seemeilen, Seemeile"},
    {Role::Measure, u"kg", u"Kilogramm, Kilo, Kilos"},
    {Role::Measure, u"g", u"Gramm"},
    {Role::Measure, u"mg", u"Milligramm"},
    {Role::Measure, u"tonne", u"Tonne, Tonnen"},
    {Role::Measure, u"litre", u"Liter, Litern"},
    {Role::Measure, u"°C", u"Grad Celsius"},
    {Role::Measure, u"degree", u"Grad"},
    {Role::Measure, u"barrel", u"Barrel, Fass"},
    {Role::Measure, u"W", u"Watt"},
    {Role::Measure, u"kW", u"Kilowatt"},
    {Role::Measure, u"MW", u"Megawatt"},
    {Role::Measure, u"GW", u"Gigawatt"},
    {Role::Measure, u"kWh", u"Kilowattstunde, Kilowattstunden"},
    {Role::Measure, u"MWh", u"Megawattstunden"},
    {Role::Measure, u"TWh", u"Terawattstunden"},
    {Role::Measure, u"hp", u"=PS"},
    {Role::Measure, u"km/h",
     u"Stundenkilometer, Stundenkilometern, Kilometer pro Stunde, "
     u"Kilometern pro Stunde, Kilometer in der Stunde"},
    {Role::Measure, u"m/s", u"Meter pro Sekunde"},
    {Role::Duration, u"second", u"Sekunde, Sekunden"},
    {Role::Duration, u"minute",
     u"minütige, minütiger, minütigen, minütiges, minütigem, minütig, Minute, Minuten, Min."},
    {Role::Duration, u"hour",
     u"stündige, stündiger, stündigen, stündiges, stündigem, stündig, Stunde, Stunden, Std."},
    {Role::Duration, u"day",
     u"tägige, tägiger, tägigen, tägiges, tägigem, tägig, Tag, Tage, Tagen, -tägige, -tägigen, "
     u"-tägiger, -tägiges"},
    {Role::Duration, u"night", u"Nächte, Nächten"},
    {Role::Duration, u"week",
     u"wöchige, wöchiger, wöchigen, wöchiges, wöchigem, wöchig, Woche, Wochen, -wöchige, "
     u"-wöchigen"},
    {Role::Duration, u"month",
     u"monatige, monatiger, monatigen, monatiges, monatigem, monatig, Monat, Monate, Monaten, "
     u"Monats, -monatige, -monatigen"},
    {Role::Duration, u"year", u"Jahr, Jahre, Jahren, Jahres"},
    {Role::Duration, u"decade", u"Jahrzehnt, Jahrzehnte, Jahrzehnten"},
    {Role::Duration, u"century", u"Jahrhundert, Jahrhunderte, Jahrhunderten"},
    {Role::TimeAlone, u"15 minute", u"eine Viertelstunde, Viertelstunde"},
    {Role::TimeAlone, u"45 minute", u"eine Dreiviertelstunde, Dreiviertelstunde"},
    {Role::AgeAfter, u"year",
     u"jährige, jähriger, jährigen, jähriges, jährigem, jährig, -jährige, -jähriger, -jährigen, "
     u"-jähriges, -jährigem, -jährig, "
     u"-Jährige, -Jähriger, -Jährigen, Jahre alt, Jahre alte, Jahre alten, "
     u"Jahre alter, Jahre altes, Lebensjahr"},
    {Role::AgeAfter, u"month", u"Monate alt, Monate alte, Monate alten, Monate altes"},
    {Role::AgeAfter, u"week", u"Wochen alt, Wochen alte, Wochen alten"},
    {Role::AgeBefore, u"year", u"im Alter von, Alter von"},
    {Role::AgeContext, u"", u"älter als, jünger als, im Alter, Alter"},
    {Role::Per, u"", u"pro, je"},
    {Role::PerOnly, u"", u"pro, je, auf"},
    {Role::PerUnit, u"person", u"Kopf, Person, Einwohner, Einwohnerin"},
    {Role::PerUnit, u"household", u"Haushalt"},
    {Role::PerUnit, u"share", u"Aktie"},
    {Role::PerUnit, u"piece", u"Stück"},
    {Role::PerUnit, u"quarter", u"Quartal"},
    {Role::Ago, u"", u"zuvor, später, danach, davor"},
    {Role::Index, u"", u"Windstärke, Magnitude, Stärke, der Stärke, einer Stärke von, Stärke von"},
    {Role::IndexAfter, u"", u"auf der Richterskala"},
    {Role::VoteAfter, u"", u"Stimmen"},
    {Role::Against, u"", u"gegen"},
    {Role::Contest, u"",
     u"gewann, gewonnen, verlor, verloren, besiegte, schlug, Sieg, Niederlage, "
     u"Unentschieden, siegte, unterlag, mit, endete, Stand, zu Hause, gegen"},
    {Role::RankBefore, u"", u"Nummer, Nr., Platz, Rang, =Nr"},
    {Role::RankAfter, u"",
     u"größte, größten, größter, größtes, höchste, höchsten, beste, besten, "
     u"wichtigste, wichtigsten, reichste, reichsten, älteste, ältesten, "
     u"längste, längsten, stärkste, stärksten, Platz, Rang, häufigste, "
     u"häufigsten, meisten, schlechteste, schlechtesten"},
    {Role::RankWord, u"2",
     u"zweitgrößte, zweitgrößten, zweitgrößter, zweitgrößtes, zweithöchste, "
     u"zweithöchsten, zweitbeste, zweitbesten, zweitälteste, zweitwichtigste, "
     u"zweitlängste, zweitstärkste, zweitmeisten"},
    {Role::RankWord, u"3",
     u"drittgrößte, drittgrößten, drittgrößter, drittgrößtes, dritthöchste, "
     u"drittbeste, drittbesten"},
    {Role::RankWord, u"4", u"viertgrößte, viertgrößten"},
    {Role::RankWord, u"5", u"fünftgrößte, fünftgrößten"},
    {Role::Counted, u"",
     u"Menschen, Personen, Leute, Männer, Frauen, Kinder, Kindern, Tote, Toten, "
     u"Verletzte, Beschäftigte, Mitarbeiter, Arbeitsplätze, Stellen, Soldaten, "
     u"Flüchtlinge, Einwohner, Fälle, Häuser, Wohnungen, Mitglieder, Besucher, "
     u"Zuschauer, Teilnehmer, Demonstranten, Schüler, Studenten, Studierende, "
     u"Patienten, Polizisten, Fahrzeuge, Autos, Haushalte, Unternehmen, Firmen, "
     u"Seiten, Stimmen, Beamte, Opfer, Passagiere, Bürger"},

    // Change
    {Role::Rise, u"",
     u"stieg, stiegen, steigt, steigen, wuchs, wuchsen, wächst, wachsen, erhöhte, "
     u"erhöhten, erhöht, kletterte, kletterten, klettert, legte, legten, legt, zog, "
     u"sprang, gestiegen, gewachsen, erhöhen, nahm, nahmen, zulegte, anstieg"},
    {Role::Fall, u"",
     u"sank, sanken, sinkt, sinken, fiel, fielen, fällt, fallen, schrumpfte, "
     u"schrumpften, schrumpft, brach, brachen, gab, verringerte, reduzierte, "
     u"reduziert, senkte, senkt, senken, kürzte, kürzt, kürzen, verlor, verloren, "
     u"ging, gingen, geht, gesunken, gefallen, rutschte, stürzte, verminderte, "
     u"verringern, reduzieren"},
    {Role::RiseNoun, u"",
     u"Anstieg, Plus, Zuwachs, Wachstum, Zunahme, Erhöhung, Steigerung, Sprung, "
     u"Gewinn, Zuwächse, Anhebung"},
    {Role::FallNoun, u"",
     u"Rückgang, Minus, Abnahme, Verlust, Senkung, Kürzung, Einbruch, Absturz, "
     u"Verringerung, Reduzierung, Kürzungen"},
    {Role::RiseAfter, u"",
     u"höher, mehr, gestiegen, gewachsen, zugelegt, zugenommen, erhöht, "
     u"geklettert, teurer, angestiegen, angehoben, stieg, wuchs, zulegen, "
     u"steigen, wachsen, erhöhen, klettern, anheben, größer"},
    {Role::FallAfter, u"",
     u"niedriger, weniger, gesunken, gefallen, geschrumpft, zurück, "
     u"zurückgegangen, eingebrochen, reduziert, gekürzt, gesenkt, billiger, ein, "
     u"verringert, sinken, fallen, reduzieren, senken, kürzen, zurückgehen, ab, "
     u"kleiner, nachgegeben"},
    {Role::ChangeBy, u"", u"um"},
    {Role::ChangeTo, u"", u"auf"},
    {Role::Adverb, u"",
     u"leicht, stark, deutlich, kräftig, sogar, nur, nochmals, erneut, weiter, sich, "
     u"damit, zuletzt, wieder, dann, insgesamt, im Schnitt"},

    // What is no figure
    {Role::Month, u"",
     u"Januar, Jänner, Februar, März, April, Mai, Juni, Juli, August, September, "
     u"Oktober, November, Dezember, Jan, Feb, Apr, Jun, Jul, Aug, Sept, Okt, Nov, "
     u"Dez"},
    {Role::Weekday, u"",
     u"Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonnabend, "
     u"Sonntag"},
    {Role::ClockAfter, u"", u"Uhr"},
    {Role::OrdinalBefore, u"",
     u"ihr, sein, mein, unser, ihres, seines, deren, dessen, im, der, die, das, am, zum, im, beim, "
     u"vom, den, dem, zur, seinem, ihrem, "
     u"seine, ihre, seinen, ihren, seiner, ihrer, ein, eine, einen"},
    {Role::Label, u"",
     u"Artikel, Art., Paragraf, Paragraph, §, Absatz, Abs., Kapitel, Seite, Kanal, "
     u"Raum, Zimmer, Flug, Gleis, Stufe, Phase, Teil, Band, Folge, Staffel, Formel, "
     u"Boeing, Airbus, Windows, iPhone, Linie, Tor, Halle, Block, Klasse, Agenda, "
     u"Nr., Nummer, Terminal, Autobahn, Ziffer, Gruppe, Kategorie, Level, Typ, "
     u"Version, Tabelle, Abbildung, Schicht, Haus, Hartz, Absatz, Jahr, Jahre, Jahres, "
     u"Saison"},
    {Role::Idiom, u"",
     u"zum einen, zum anderen, einerseits, unter anderem, einmal, noch einmal, "
     u"auf einmal, nicht einmal, zum ersten Mal, zum ersten Male, beim ersten Mal, "
     u"das erste Mal, Erste Hilfe, erste Hilfe, in erster Linie, Erster Weltkrieg, "
     u"Ersten Weltkrieg, Zweiter Weltkrieg, Zweiten Weltkrieg, Dritte Welt, "
     u"Dritten Welt, Dritten Reich, Drittes Reich, fürs Erste, fürs erste, "
     u"außer Acht, in Acht, eins zu eins, rund um, "
     u"der eine, die eine, das eine, einer der, eine der, eines der, einen der, "
     u"24/7, 9/11, so viele, wie viele, zu viele, ein paar Mal, aus erster Hand, "
     u"auf den ersten Blick, beim ersten Mal, auf einen Schlag, nie im Leben, gut und gern, "
     u"am ersten, gar nicht so viele, ab und zu"},
    {Role::IdiomAfter, u"",
     u"Quartal, Quartals, Halbjahr, Halbjahres, Weltkrieg, Bundesliga, Liga, Hand, Linie, Klasse, "
     u"Jahrhundert, "
     u"Jahrhunderts, Bezirk, Stock, Blick, FC, SC, FSV"},
});

constexpr auto swissRows = std::to_array<TableRow>({
    {Role::MoneyAfter, u"CHF", u"Franken, Fr., =sFr."},
    {Role::MoneyBefore, u"CHF", u"=Fr., =Fr, =sFr."},
});

} // namespace

std::span<const TableRow> germanFigureRows()
{
    return rows;
}

std::span<const TableRow> swissGermanFigureRows()
{
    return swissRows;
}

} // namespace app
