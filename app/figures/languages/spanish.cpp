#include "app/figures/languages/tables.h"

#include <array>

namespace app {

namespace {

constexpr auto rows = std::to_array<TableRow>({
    // Numbers
    {Role::Cardinal, u"0", u"cero"},
    {Role::Cardinal, u"100", u"ciento"},
    {Role::Cardinal, u"1000", u"mil"},
    {Role::Cardinal, u"2", u"un par de"},
    {Role::OrdinalSign, u"", u"º, ª, .º, .ª, er, ro, ra, do, da, to, ta"},
    {Role::Scale, u"12", u"docena"},
    {Role::Scale, u"10", u"decena"},
    {Role::Scale, u"15", u"quincena"},
    {Role::Scale, u"20", u"veintena"},
    {Role::Scale, u"30", u"treintena"},
    {Role::Scale, u"50", u"cincuentena"},
    {Role::Scale, u"100", u"centenar, centena"},
    {Role::Scale, u"1000", u"millar"},
    {Role::Scale, u"1000", u"mil"},
    {Role::Scale, u"1000000", u"millón, millones, mill., mills., mdd"},
    {Role::ShortScale, u"1000000", u"=M, =mill"},
    {Role::Scale, u"1000000000", u"millardo, millardos"},
    {Role::Scale, u"1000000000000", u"billón, billones"},
    {Role::Scale, u"1000000000000000000", u"trillón, trillones"},
    {Role::Group, u"10", u"decenas"},
    {Role::Group, u"12", u"docenas"},
    {Role::Group, u"20", u"veintenas"},
    {Role::Group, u"100", u"cientos, centenares, centenas"},
    {Role::Group, u"1000", u"miles, millares"},
    {Role::Group, u"1000000", u"millones"},
    {Role::Group, u"1000000000000", u"billones"},
    {Role::Several, u"",
     u"varios, varias, algunos, algunas, unos pocos, unas pocas, muchos, muchas, "
     u"unos cuantos, unas cuantas, un par de, pocos, pocas"},
    {Role::VagueMany, u"",
     u"varios, varias, algunos, algunas, unos pocos, unas pocas, unos cuantos, "
     u"unas cuantas, numerosos, numerosas, muchos, muchas, innumerables, "
     u"incontables, un puñado de, pocos, pocas, multitud de, decenas y decenas"},
    {Role::VagueNot, u"", u"tan, cuántos, tantos"},
    {Role::Fraction, u"1/2", u"mitad, la mitad, medio, media"},
    {Role::HalfAfter, u"1/2", u"medio, media"},
    {Role::PartFraction, u"1/2", u"medio, media, mitad"},
    {Role::PartFraction, u"1/3", u"tercio, tercios, tercera parte, terceras partes"},
    {Role::PartFraction, u"1/4", u"cuarto, cuartos, cuarta parte, cuartas partes"},
    {Role::PartFraction, u"1/5", u"quinto, quintos, quinta parte, quintas partes"},
    {Role::PartFraction, u"1/6", u"sexto, sextos, sexta parte"},
    {Role::PartFraction, u"1/8", u"octavo, octavos, octava parte"},
    {Role::PartFraction, u"1/10", u"décimo, décimos, décima parte, décimas partes"},
    {Role::PartFraction, u"1/100", u"centésimo, centésimos, centésima parte"},
    {Role::PartFraction, u"1/1000", u"milésimo, milésima parte"},
    {Role::Article, u"1", u"un, una, la, el, los, las, uno"},
    {Role::LoneOne, u"1", u"un, una, uno"},
    {Role::And, u"", u"y"},
    {Role::Of, u"", u"de, del"},
    {Role::Minus, u"", u"menos"},
    {Role::Times, u"", u"veces"},
    {Role::Compared, u"", u"más, mayor, superior, menos, la, el, su, menor, mayores"},
    {Role::Multiplier, u"2",
     u"duplicado, duplicó, duplicaron, duplicar, duplicado, duplica, doblado, "
     u"dobló, el doble, se duplicó, dos veces más"},
    {Role::Multiplier, u"3",
     u"triplicado, triplicó, triplicaron, triplicar, triplica, el triple, "
     u"tres veces más"},
    {Role::Multiplier, u"4", u"cuadruplicado, cuadruplicó, el cuádruple"},
    {Role::Multiplier, u"5", u"quintuplicado, quintuplicó"},
    {Role::Multiplier, u"10", u"decuplicado, decuplicó, multiplicado por diez"},
    {Role::RatioIn, u"of", u"de cada, entre cada, sobre"},

    // Around a number
    {Role::AtLeast, u"",
     u"al menos, por lo menos, como mínimo, no menos de, un mínimo de, cuando menos"},
    {Role::MoreThan, u"",
     u"más de, por encima de, superior a, superiores a, mayor de, mayores de, "
     u"algo más de, poco más de, mucho más de, por encima del, más del, "
     u"superior al, superiores al, mayor a"},
    {Role::AtMost, u"",
     u"hasta, como máximo, no más de, a lo sumo, un máximo de, hasta el, hasta un"},
    {Role::LessThan, u"",
     u"menos de, por debajo de, inferior a, inferiores a, menor de, menores de, "
     u"poco menos de, algo menos de, menos del, por debajo del, inferior al, "
     u"menor a"},
    {Role::About, u"",
     u"unos, unas, alrededor de, aproximadamente, en torno a, "
     u"más o menos, alrededor del, en torno al, "
     u"una media de, un promedio de, se calcula que, estimado, estimados, hacia"},
    {Role::Nearly, u"", u"casi, prácticamente, rozando, cerca de, cerca del"},
    {Role::Exactly, u"",
     u"exactamente, justo, un total de, solo, sólo, solamente, apenas, "
     u"únicamente, otros, otras"},
    {Role::AtLeastAfter, u"",
     u"o más, y más, como mínimo, por lo menos, al menos, o mayores, o superior"},
    {Role::AtMostAfter, u"", u"o menos, como máximo, a lo sumo, o menores"},
    {Role::AboutAfter, u"", u"aproximadamente, más o menos, y pico, de media, de promedio"},
    {Role::Between, u"", u"entre, entre el, entre los, entre las, entre un"},
    {Role::From, u"", u"de, desde, del, desde el, de los, desde los"},
    {Role::To, u"", u"a, al, hasta, hasta el, a los"},
    {Role::RangeAnd, u"", u"y, y el, y los, y las, y un"},
    {Role::Or, u"", u"o, u"},

    // Units
    {Role::MoneyAfter, u"EUR", u"euro, euros"},
    {Role::MoneyAfter, u"USD", u"dólar, dólares, dólares estadounidenses, dólares americanos"},
    {Role::MoneyAfter, u"CAD", u"dólares canadienses"},
    {Role::MoneyAfter, u"GBP", u"libras esterlinas, libra esterlina"},
    {Role::UnsureMoney, u"GBP|pound", u"libra, libras"},
    {Role::MoneyAfter, u"JPY", u"yenes, yen"},
    {Role::MoneyAfter, u"CNY", u"yuanes, yuan"},
    {Role::MoneyAfter, u"MXN", u"pesos mexicanos"},
    {Role::MoneyAfter, u"ARS", u"pesos argentinos"},
    {Role::MoneyAfter, u"COP", u"pesos colombianos"},
    {Role::MoneyAfter, u"CLP", u"pesos chilenos"},
    {Role::UnsureMoney, u"peso", u"peso, pesos"},
    {Role::MoneyAfter, u"BRL", u"reales"},
    {Role::MoneyAfter, u"PEN", u"soles"},
    {Role::MoneyAfter, u"VES", u"bolívares"},
    {Role::MoneyAfter, u"CHF", u"francos suizos"},
    {Role::MoneyAfter, u"RUB", u"rublos"},
    {Role::SubMoney, u"EUR", u"céntimos, céntimo"},
    {Role::MoneyBefore, u"PEN", u"=S/, =S/."},
    {Role::Percent, u"%", u"por ciento, porciento"},
    {Role::PercentagePoint, u"pp", u"puntos porcentuales, punto porcentual, p.p., =pp, pps"},
    {Role::PercentagePoint, u"basis point", u"puntos básicos, punto básico"},
    {Role::IndexAfter, u"point", u"puntos, punto"},
    {Role::Measure, u"‰", u"por mil"},
    {Role::Measure, u"km", u"kilómetro, kilómetros"},
    {Role::Measure, u"m", u"metro, metros"},
    {Role::Measure, u"cm", u"centímetro, centímetros"},
    {Role::Measure, u"mm", u"milímetro, milímetros"},
    {Role::Measure, u"m²", u"metros cuadrados, metro cuadrado"},
    {Role::Measure, u"km²", u"kilómetros cuadrados, kilómetro cuadrado"},
    {Role::Measure, u"m³", u"metros cúbicos, metro cúbico"},
    {Role::Measure, u"hm³", u"hectómetros cúbicos"},
    {Role::Measure, u"hectare", u"hectárea, hectáreas"},
    {Role::Measure, u"mile", u"millas, milla"},
    {Role::Measure, u"kg", u"kilogramo, kilogramos, kilo, kilos"},
    {Role::Measure, u"g", u"gramo, gramos"},
    {Role::Measure, u"tonne", u"tonelada, toneladas"},
    {Role::Measure, u"litre", u"litro, litros"},
    {Role::Measure, u"°C", u"grados centígrados, grados Celsius"},
    {Role::Measure, u"degree", u"grados, grado"},
    {Role::Measure, u"barrel", u"barril, barriles"},
    {Role::Measure, u"MW", u"megavatios"},
    {Role::Measure, u"GW", u"gigavatios"},
    {Role::Measure, u"kWh", u"kilovatios hora"},
    {Role::Measure, u"km/h", u"kilómetros por hora, km por hora"},
    {Role::Measure, u"m/s", u"metros por segundo"},
    {Role::Duration, u"second", u"segundos"},
    {Role::Duration, u"minute", u"minuto, minutos"},
    {Role::Duration, u"hour", u"hora, horas"},
    {Role::Duration, u"day", u"día, días"},
    {Role::Duration, u"night", u"noches"},
    {Role::Duration, u"week", u"semana, semanas"},
    {Role::Duration, u"month", u"mes, meses"},
    {Role::Duration, u"quarter", u"trimestres"},
    {Role::Duration, u"year", u"año, años"},
    {Role::Duration, u"decade", u"década, décadas"},
    {Role::Duration, u"century", u"siglo, siglos"},
    {Role::AgeAfter, u"year", u"años de edad, añero"},
    {Role::AgeAfter, u"month", u"meses de edad"},
    {Role::AgeContext, u"",
     u"niños de, niñas de, jóvenes de, adolescentes de, hijos de, hombre de, mujer de, niño de, "
     u"niña de, joven de, hijo de, hija de, anciano "
     u"de, anciana de, menor de, edad de, adolescente de, chico de, chica de, "
     u"cumplió, cumplir, cumple, tiene, tenía, a los, "
     u"bebé de, varón de, vecino de, estudiante de, persona de, mayores de, "
     u"menores de"},
    {Role::AgeBefore, u"year", u"de edad"},
    {Role::Per, u"", u"por, al, a la, cada, el, la"},
    {Role::PerOnly, u"", u"por cada, por, cada"},
    {Role::PerUnit, u"person", u"persona, habitante, cápita"},
    {Role::PerUnit, u"household", u"hogar"},
    {Role::PerUnit, u"share", u"acción"},
    {Role::PerUnit, u"quarter", u"trimestre"},
    {Role::PerUnit, u"second", u"segundo"},
    {Role::Ago, u"", u"antes, después"},
    {Role::Index, u"", u"magnitud, magnitud de"},
    {Role::IndexAfter, u"", u"en la escala de Richter"},
    {Role::VoteAfter, u"", u"votos"},
    {Role::Against, u"", u"frente a, contra"},
    {Role::Contest, u"",
     u"ganó, perdió, venció, derrotó, empató, victoria, derrota, empate, por, gana, "
     u"vence, derrota por"},
    {Role::RankBefore, u"", u"número, n.º, nº, núm., puesto, puesto número"},
    {Role::RankAfter, u"", u"mayor, más grande, puesto, lugar, posición, plaza"},
    {Role::Counted, u"",
     u"personas, hombres, mujeres, niños, niñas, muertos, heridos, trabajadores, "
     u"empleados, empleos, soldados, refugiados, habitantes, casos, viviendas, "
     u"miembros, víctimas, votos, estudiantes, alumnos, agentes, empresas, vehículos, "
     u"familias, hogares, migrantes, manifestantes, pacientes, países, plazas"},

    // Change
    {Role::Rise, u"",
     u"subió, subieron, sube, suben, subir, subido, aumentó, aumentaron, aumenta, "
     u"aumentan, aumentar, aumentado, creció, crecieron, crece, crecen, crecer, crecido, "
     u"incrementó, incrementaron, incrementar, incrementado, elevó, elevaron, escaló, "
     u"ascendió, repuntó, avanzó, alza, ganó, se encareció, encareció, eleva"},
    {Role::Fall, u"",
     u"cedió, cedieron, retrocedió, bajó, bajaron, baja, bajan, bajar, bajado, cayó, cayeron, cae, "
     u"caen, caer, caído, "
     u"descendió, descendieron, desciende, descendido, disminuyó, disminuyeron, "
     u"disminuir, redujo, redujeron, reduce, reducir, reducido, retrocedió, recortó, "
     u"recortar, perdió, se desplomó, desplomó, se contrajo, contrajo, abarató"},
    {Role::RiseNoun, u"",
     u"aumento, alza, subida, incremento, crecimiento, repunte, ascenso, avance"},
    {Role::FallNoun, u"",
     u"caída, descenso, reducción, disminución, bajada, recorte, baja, desplome, "
     u"retroceso, contracción, rebaja"},
    {Role::RiseAfter, u"", u"más, mayor"},
    {Role::FallAfter, u"", u"menos, menor"},
    {Role::ChangeBy, u"", u"un, en, en un, otro, del, de, de un"},
    {Role::ChangeTo, u"", u"a, hasta, al, hasta el, hasta los, a los, hasta un"},
    {Role::Adverb, u"",
     u"ligeramente, fuertemente, casi, hoy, solo, apenas, otro, ya, notablemente"},

    // What is no figure
    {Role::Month, u"",
     u"enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, "
     u"octubre, noviembre, diciembre"},
    {Role::Weekday, u"", u"lunes, martes, miércoles, jueves, viernes, sábado, domingo"},
    {Role::ClockAfter, u"",
     u"a.m., p.m., am, pm, de la mañana, de la tarde, de la noche, "
     u"horas locales, hora local"},
    {Role::ClockBefore, u"", u"a las, a la, desde las, hasta las, sobre las, de las"},
    {Role::Label, u"",
     u"años, los años, artículo, artículos, capítulo, página, páginas, canal, ruta, vuelo, puerta, "
     u"fase, sección, tomo, temporada, episodio, fórmula, boeing, airbus, línea, tipo, "
     u"clase, grupo, nivel, sala, andén, ley, decreto, apartado, figura, tabla, km, "
     u"kilómetro, versión, año"},
    {Role::Idiom, u"",
     u"una vez, de una vez, otra vez, a la vez, uno de los, una de las, "
     u"cada uno, cada una, uno a uno, por un lado, el uno, primera dama, "
     u"en primer lugar, por primera vez, primera vez, primer ministro, "
     u"primera ministra, segunda mano, segunda guerra mundial, primera guerra mundial, "
     u"tercer mundo, 24/7, un poco, a media, a medias, en medio, medio ambiente, "
     u"medios de, por medio, medio de, en medio de, de medio, media hora después, "
     u"a medio, oriente medio, medio oriente, edad media, clase media, "
     u"cuántos, cuántas, tantos, tantas, segundo plano, "
     u"sin cuartel, de primera, de segunda"},
    {Role::IdiomAfter, u"",
     u"trimestre, semestre, cuatrimestre, dama, ministro, ministra, guerra, mano, división, mundo"},
});

constexpr auto mexicanRows = std::to_array<TableRow>({
    {Role::Money, u"MXN", u"$"},
    {Role::MoneyAfter, u"MXN", u"peso, pesos"},
});

constexpr auto argentineRows = std::to_array<TableRow>({
    {Role::Money, u"ARS", u"$"},
    {Role::MoneyAfter, u"ARS", u"peso, pesos"},
});

} // namespace

std::span<const TableRow> spanishFigureRows()
{
    return rows;
}

std::span<const TableRow> mexicanSpanishFigureRows()
{
    return mexicanRows;
}

std::span<const TableRow> argentineSpanishFigureRows()
{
    return argentineRows;
}

} // namespace app
