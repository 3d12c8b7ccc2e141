#include "app/suggestions/grammar.h"

namespace app {

Grammar spanishGrammar()
{
    using enum WordClass;
    Grammar grammar;
    grammar.invertsSubjects = true;
    grammar.passives = {u"es",  u"son", u"era",  u"eran", u"fue",   u"fueron",
                        u"ser", u"sea", u"sean", u"será", u"serán", u"sido"};
    grammar.participleEndings = {u"ado", u"ada", u"ados", u"adas",
                                 u"ido", u"ida", u"idos", u"idas"};
    grammar.infinitiveEndings = {u"ar", u"er", u"ir"};
    grammar.personEndings = {u"ista",  u"istas", u"dor",   u"dora",  u"dores", u"doras",
                             u"niero", u"niera", u"ólogo", u"óloga", u"ctora", u"ctor"};
    const Grammar::Line lines[]{
        {Determiner, u"el la los las un una unos unas este esta estos estas ese esa esos esas "
                     u"aquel aquella algún alguna algunos algunas varios varias muchos muchas "
                     u"todos todas cada otro otra otros otras ningún ninguna dos tres cuatro "
                     u"cinco seis siete ocho nueve diez"},
        {Determiner | Possessive, u"su sus mi mis nuestro nuestra nuestros nuestras"},
        {Preposition, u"de del en a al por para con sin sobre desde hasta entre contra hacia "
                      u"tras durante ante bajo mediante"},
        {AgentMark, u"por"},
        {NameLink, u"de del"},
        {Conjunction, u"y e o u ni"},
        {Contrast, u"pero sino aunque mientras"},
        {Adversative, u"pero"},
        {Complementiser, u"que si"},
        {Subordinator, u"porque cuando como aunque mientras antes después pues"},
        {Relative, u"que quien quienes cual cuales cuyo cuya cuyos cuyas"},
        {Question, u"quién qué cómo dónde cuándo cuánto cuál"},
        {SubjectPronoun, u"él ella ellos ellas yo tú usted ustedes nosotros nosotras"},
        {ObjectPronoun, u"me te le les lo nos se"},
        {Auxiliary, u"es son era eran fue fueron ser sido está están estaba estaban ha han "
                    u"había habían haya hayan hubiera habría habrían haber he hemos"},
        {Modal, u"puede pueden podría podrían podía debe deben debería deberían"},
        {Negation, u"no nunca jamás tampoco"},
        {Adverb, u"también además ya ayer entonces después asimismo incluso todavía aún "
                 u"nuevamente"},
        {Title, u"señor señora don doña presidente presidenta ministro ministra alcalde "
                u"alcaldesa doctor doctora"},
        {PersonNoun, u"portavoz portavoces policía gobierno ministerio fiscalía autoridades "
                     u"expertos fuentes testigo testigos informe estudio abogado abogada "
                     u"sindicato empresa vecinos agencia oposición"},
        {Speaker, u"policía ministro ministra alcalde alcaldesa gobierno estudio informe encuesta "
                  u"expertos experto sindicato oposición fiscalía abogado abogada presidente "
                  u"presidenta juez jueza médicos testigo vecinos"},
        {Saying, u"dice dicen dijo dijeron afirma afirmó aseguró asegura añadió explicó "
                 u"señaló declaró sostuvo indicó informó respondió replicó confirmó advirtió"},
        {TimeWord, u"lunes martes miércoles jueves viernes sábado domingo hoy ayer mañana "
                   u"anoche"},
    };
    for (const Grammar::Line &line : lines)
        grammar.add(line);
    return grammar;
}

} // namespace app
