#include "app/figures/languages/tables.h"

#include <array>

namespace app {

namespace {

constexpr auto rows = std::to_array<TableRow>({
    // Numbers
    {Role::Cardinal, u"0", u"zero"},
    {Role::Cardinal, u"14", u"catorze, quatorze"},
    {Role::Cardinal, u"16", u"dezesseis, dezasseis"},
    {Role::Cardinal, u"17", u"dezessete, dezassete"},
    {Role::Cardinal, u"19", u"dezenove, dezanove"},
    {Role::Cardinal, u"100", u"cento"},
    {Role::Cardinal, u"1000", u"mil"},
    {Role::Cardinal, u"2", u"um par de"},
    {Role::OrdinalSign, u"", u"º, ª, .º, .ª"},
    {Role::Scale, u"12", u"dúzia"},
    {Role::Scale, u"10", u"dezena"},
    {Role::Scale, u"20", u"vintena"},
    {Role::Scale, u"100", u"centena"},
    {Role::Scale, u"1000", u"milhar"},
    {Role::Scale, u"1000", u"mil"},
    {Role::Scale, u"1000000", u"milhão, milhões"},
    {Role::Scale, u"1000000000", u"bilhão, bilhões"},
    {Role::Scale, u"1000000000000", u"trilhão, trilhões, bilião, biliões"},
    {Role::ShortScale, u"1000000", u"mi, =M"},
    {Role::ShortScale, u"1000000000", u"bi"},
    {Role::ShortScale, u"1000000000000", u"tri"},
    {Role::Group, u"10", u"dezenas"},
    {Role::Group, u"12", u"dúzias"},
    {Role::Group, u"100", u"centenas"},
    {Role::Group, u"1000", u"milhares"},
    {Role::Group, u"1000000", u"milhões"},
    {Role::Group, u"1000000000", u"bilhões"},
    {Role::Several, u"",
     u"vários, várias, alguns, algumas, uns poucos, umas poucas, muitos, muitas, "
     u"poucos, poucas, um par de"},
    {Role::VagueMany, u"",
     u"vários, várias, alguns, algumas, uns poucos, umas poucas, numerosos, "
     u"numerosas, inúmeros, inúmeras, muitos, muitas, diversos, diversas, "
     u"um punhado de, uma série de, incontáveis, poucos, poucas"},
    {Role::VagueNot, u"", u"tão, muito"},
    {Role::Fraction, u"1/2", u"metade, a metade, meio, meia"},
    {Role::HalfAfter, u"1/2", u"meio, meia"},
    {Role::PartFraction, u"1/2", u"meio, meia, metade"},
    {Role::PartFraction, u"1/3", u"terço, terços, terça parte"},
    {Role::PartFraction, u"1/4", u"quarto, quartos, quarta parte"},
    {Role::PartFraction, u"1/5", u"quinto, quintos, quinta parte"},
    {Role::PartFraction, u"1/6", u"sexto, sextos"},
    {Role::PartFraction, u"1/8", u"oitavo, oitavos"},
    {Role::PartFraction, u"1/10", u"décimo, décimos, décima parte"},
    {Role::PartFraction, u"1/100", u"centésimo, centésimos"},
    {Role::Article, u"1", u"um, uma, a, o, as, os, de um, de uma"},
    {Role::LoneOne, u"1", u"um, uma"},
    {Role::And, u"", u"e"},
    {Role::Of, u"", u"de, do, da, dos, das"},
    {Role::Minus, u"", u"menos"},
    {Role::Times, u"", u"vezes"},
    {Role::Compared, u"", u"mais, maior, superior, menos, o, a, menor"},
    {Role::Multiplier, u"2",
     u"duplicou, duplicaram, duplicar, dobrou, dobraram, dobrar, dobrado, "
     u"duplicado, o dobro, duas vezes mais, duplica, dobra, duplicação"},
    {Role::Multiplier, u"3",
     u"triplicou, triplicaram, triplicar, triplicado, o triplo, "
     u"três vezes mais, triplica"},
    {Role::Multiplier, u"4", u"quadruplicou, quadruplicaram, o quádruplo"},
    {Role::Multiplier, u"5", u"quintuplicou, o quíntuplo"},
    {Role::RatioIn, u"of", u"em cada, de cada, entre cada"},

    // Around a number
    {Role::AtLeast, u"",
     u"pelo menos, ao menos, no mínimo, não menos de, um mínimo de, "
     u"nada menos que"},
    {Role::MoreThan, u"",
     u"mais de, mais do que, acima de, superior a, superiores a, além de, "
     u"pouco mais de, bem mais de, mais que, acima dos, maior que, maior do que"},
    {Role::AtMost, u"", u"até, no máximo, não mais de, não mais que, um máximo de, até aos"},
    {Role::LessThan, u"",
     u"menos de, menos do que, abaixo de, inferior a, inferiores a, "
     u"pouco menos de, menos que, menor que, menor do que, abaixo dos"},
    {Role::About, u"",
     u"cerca de, aproximadamente, em torno de, por volta de, uns, umas, "
     u"à volta de, ao redor de, mais ou menos, na casa dos, na ordem dos, "
     u"uma média de, em média, estimado em, estimados"},
    {Role::Nearly, u"", u"quase, praticamente, perto de, próximo de, próximo a"},
    {Role::Exactly, u"",
     u"exatamente, exactamente, um total de, apenas, só, somente, outros, outras"},
    {Role::AtLeastAfter, u"", u"ou mais, e mais, no mínimo, pelo menos, ou superior"},
    {Role::AtMostAfter, u"", u"ou menos, no máximo"},
    {Role::AboutAfter, u"", u"aproximadamente, mais ou menos, em média"},
    {Role::Between, u"", u"entre, entre os, entre as"},
    {Role::From, u"", u"de, desde, dos, das"},
    {Role::To, u"", u"a, até, aos, às, até aos"},
    {Role::RangeAnd, u"", u"e, e os, e as"},
    {Role::Or, u"", u"ou"},

    // Units
    {Role::MoneyAfter, u"EUR", u"euro, euros"},
    {Role::MoneyAfter, u"BRL", u"real, reais"},
    {Role::MoneyAfter, u"USD", u"dólar, dólares, dólares americanos"},
    {Role::MoneyAfter, u"GBP", u"libras esterlinas, libra esterlina"},
    {Role::UnsureMoney, u"GBP|pound", u"libra, libras"},
    {Role::MoneyAfter, u"JPY", u"ienes, iene"},
    {Role::MoneyAfter, u"CNY", u"yuans, yuan, iuanes"},
    {Role::UnsureMoney, u"peso", u"peso, pesos"},
    {Role::MoneyAfter, u"AOA", u"kwanzas, kwanza"},
    {Role::MoneyAfter, u"MZN", u"meticais"},
    {Role::MoneyAfter, u"CHF", u"francos suíços"},
    {Role::MoneyAfter, u"RUB", u"rublos"},
    {Role::SubMoney, u"EUR", u"cêntimos, cêntimo"},
    {Role::SubMoney, u"BRL", u"centavos, centavo"},
    {Role::Percent, u"%", u"por cento"},
    {Role::PercentagePoint, u"pp", u"pontos percentuais, ponto percentual, p.p., =pp"},
    {Role::PercentagePoint, u"basis point", u"pontos-base, pontos base, ponto-base"},
    {Role::IndexAfter, u"point", u"pontos, ponto"},
    {Role::Measure, u"‰", u"por mil"},
    {Role::Measure, u"km", u"quilômetro, quilômetros, quilómetro, quilómetros"},
    {Role::Measure, u"m", u"metro, metros"},
    {Role::Measure, u"cm", u"centímetro, centímetros"},
    {Role::Measure, u"mm", u"milímetro, milímetros"},
    {Role::Measure, u"m²", u"metros quadrados, metro quadrado"},
    {Role::Measure, u"km²", u"quilômetros quadrados, quilómetros quadrados"},
    {Role::Measure, u"m³", u"metros cúbicos, metro cúbico"},
    {Role::Measure, u"hectare", u"hectare, hectares"},
    {Role::Measure, u"mile", u"milhas, milha"},
    {Role::Measure, u"kg", u"quilograma, quilogramas, quilo, quilos"},
    {Role::Measure, u"g", u"grama, gramas"},
    {Role::Measure, u"tonne", u"tonelada, toneladas"},
    {Role::Measure, u"litre", u"litro, litros"},
    {Role::Measure, u"°C", u"graus Celsius, graus centígrados"},
    {Role::Measure, u"degree", u"graus, grau"},
    {Role::Measure, u"barrel", u"barril, barris"},
    {Role::Measure, u"MW", u"megawatts"},
    {Role::Measure, u"km/h", u"quilômetros por hora, quilómetros por hora, km por hora"},
    {Role::Duration, u"second", u"segundos"},
    {Role::Duration, u"minute", u"minuto, minutos"},
    {Role::Duration, u"hour", u"hora, horas"},
    {Role::Duration, u"day", u"dia, dias"},
    {Role::Duration, u"night", u"noites"},
    {Role::Duration, u"week", u"semana, semanas"},
    {Role::Duration, u"month", u"mês, meses"},
    {Role::Duration, u"quarter", u"trimestres"},
    {Role::Duration, u"year", u"ano, anos"},
    {Role::Duration, u"decade", u"década, décadas"},
    {Role::Duration, u"century", u"século, séculos"},
    {Role::AgeAfter, u"year", u"anos de idade"},
    {Role::AgeAfter, u"month", u"meses de idade"},
    {Role::AgeContext, u"",
     u"crianças, crianças de, jovens de, adolescentes de, homem de, mulher de, menino de, menina "
     u"de, jovem de, criança de, "
     u"adolescente de, idoso de, idosa de, rapaz de, filho de, filha de, idade de, "
     u"estudante de, aos, completou, tem, tinha"},
    {Role::Per, u"", u"por, ao, à, a cada, cada"},
    {Role::PerOnly, u"", u"por cada, por, a cada, para cada"},
    {Role::PerUnit, u"person", u"pessoa, habitante, capita"},
    {Role::PerUnit, u"household", u"domicílio"},
    {Role::PerUnit, u"share", u"ação, acção"},
    {Role::PerUnit, u"quarter", u"trimestre"},
    {Role::PerUnit, u"second", u"segundo"},
    {Role::Ago, u"", u"antes, depois, atrás"},
    {Role::Index, u"", u"magnitude, magnitude de"},
    {Role::IndexAfter, u"", u"na escala Richter, na escala de Richter"},
    {Role::VoteAfter, u"", u"votos"},
    {Role::Against, u"", u"contra"},
    {Role::Contest, u"",
     u"venceu, perdeu, derrotou, empatou, vitória, derrota, empate, vence, ganhou, "
     u"bateu, por"},
    {Role::RankBefore, u"", u"número, n.º, nº"},
    {Role::RankAfter, u"", u"maior, lugar, posição, maiores"},
    {Role::Counted, u"",
     u"pessoas, homens, mulheres, crianças, mortos, mortes, feridos, trabalhadores, "
     u"funcionários, empregos, soldados, refugiados, habitantes, casos, casas, membros, "
     u"vítimas, votos, alunos, estudantes, agentes, empresas, veículos, famílias, "
     u"migrantes, manifestantes, pacientes, países, vagas"},

    // Change
    {Role::Rise, u"",
     u"subiu, subiram, sobe, sobem, subir, subido, aumentou, aumentaram, aumenta, "
     u"aumentar, cresceu, cresceram, cresce, crescer, avançou, avançaram, avança, "
     u"elevou, disparou, ampliou, valorizou, alta, saltou"},
    {Role::Fall, u"",
     u"caiu, caíram, cai, caem, cair, baixou, baixaram, recuou, recuaram, recua, "
     u"desceu, desceram, diminuiu, diminuíram, diminuir, reduziu, reduziram, reduzir, "
     u"reduz, encolheu, desvalorizou, cortou, cortar, perdeu, despencou, contraiu"},
    {Role::RiseNoun, u"",
     u"aumento, alta, subida, crescimento, avanço, acréscimo, elevação, salto, ganho"},
    {Role::FallNoun, u"",
     u"queda, redução, diminuição, descida, corte, recuo, baixa, contração, quebra, "
     u"perda"},
    {Role::RiseAfter, u"", u"a mais, mais, maior"},
    {Role::FallAfter, u"", u"a menos, menos, menor"},
    {Role::ChangeBy, u"", u"em, de, mais, outros, em mais"},
    {Role::ChangeTo, u"", u"para, a, até, aos, para os"},
    {Role::Adverb, u"", u"ligeiramente, fortemente, quase, apenas, hoje, ainda, cerca de"},

    // What is no figure
    {Role::Month, u"",
     u"janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, "
     u"novembro, dezembro"},
    {Role::Weekday, u"",
     u"segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, "
     u"sábado, domingo"},
    {Role::ClockAfter, u"",
     u"da manhã, da tarde, da noite, horas locais, horas da manhã, horas da tarde"},
    {Role::ClockBefore, u"", u"às, pelas, das, até às, desde as"},
    {Role::Label, u"",
     u"artigo, artigos, capítulo, página, páginas, canal, sala, rodovia, voo, portão, "
     u"fase, seção, secção, volume, temporada, episódio, fórmula, boeing, airbus, linha, "
     u"tipo, classe, grupo, nível, lei, decreto, parágrafo, figura, tabela, quilômetro, "
     u"km, versão, ano, inciso"},
    {Role::Idiom, u"",
     u"uma vez, de uma vez, outra vez, mais uma vez, um dos, uma das, um do, uma da, "
     u"cada um, cada uma, um a um, por um lado, segunda-feira, terça-feira, quarta-feira, "
     u"quinta-feira, sexta-feira, segundas-feiras, primeira vez, pela primeira vez, "
     u"primeiro lugar, em primeiro lugar, primeiro-ministro, primeira-ministra, "
     u"primeira-dama, segunda mão, segunda guerra mundial, primeira guerra mundial, "
     u"terceiro mundo, 24/7, um pouco, por meio de, por meio, meio ambiente, "
     u"meios de, no meio, em meio a, em meio, meio de, classe média, "
     u"meia-idade, meia-noite, meio-dia, quantos, quantas, tantos, tantas, a meio, "
     u"segundo o, segundo a, segundo os, segundo as, segundo ele, segundo ela, segundo um, "
     u"segundo uma, segundo dados, segundo fontes, quarto de hotel, um quarto de hotel"},
    {Role::AlsoPreposition, u"", u"segundo"},
    {Role::IdiomAfter, u"",
     u"trimestre, semestre, bimestre, dama, ministro, ministra, guerra, mão, divisão, mundo, "
     u"feira"},
});

constexpr auto europeanRows = std::to_array<TableRow>({
    {Role::Scale, u"1000000000000", u"bilião, biliões, bilhão, bilhões"},
    {Role::Scale, u"1000000000000000000", u"trilião, triliões"},
    {Role::Group, u"1000000000000", u"biliões"},
});

} // namespace

std::span<const TableRow> portugueseFigureRows()
{
    return rows;
}

std::span<const TableRow> europeanPortugueseFigureRows()
{
    return europeanRows;
}

} // namespace app
