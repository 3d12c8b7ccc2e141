#include "app/suggestions/grammar.h"

namespace app {

Grammar spanishGrammar()
{
    using enum WordClass;
    Grammar grammar;
    grammar.isRomance = true;
    grammar.gerundEndings = {u"ando", u"iendo", u"yendo"};
    grammar.adverbEnding = u"mente";
    grammar.asWords = {u"como", u"según", u"conforme", u"tal", u"así"};
    grammar.finiteEndings = {u"ó",   u"aron", u"ieron", u"aban", u"aba", u"ará",
                             u"erá", u"irá",  u"arán",  u"erán", u"irán"};
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
        {OriginMark, u"desde"},
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
        {Auxiliary,
         u"hay hubo es son era eran fue fueron ser sido está están estaba estaban ha han "
         u"había habían haya hayan hubiera habría habrían haber he hemos"},
        {Modal, u"va van iba iban puede pueden podría podrían podía debe deben debería deberían"},
        {Negation, u"no nunca jamás tampoco"},
        {Adverb, u"también además ya ayer entonces después asimismo incluso todavía aún "
                 u"nuevamente luego así siempre solo sólo antes recién igualmente "
                 u"anteriormente"},
        {Title, u"señor señora don doña presidente presidenta ministro ministra alcalde "
                u"alcaldesa doctor doctora"},
        {PersonNoun, u"portavoz portavoces policía gobierno ministerio fiscalía "
                     u"autoridades expertos fuentes testigo testigos informe estudio "
                     u"abogado abogada sindicato empresa vecinos agencia oposición "
                     u"sindicatos vecino vecina alcalde alcaldesa alcaldía ayuntamiento "
                     u"juez jueza jueces tribunal corte audiencia presidente presidenta "
                     u"ministro ministra consejero consejera concejal concejala diputado "
                     u"diputada diputados senador senadora líder líderes jefe jefa "
                     u"secretario secretaria fiscal médico médica médicos hospital experto "
                     u"experta autor autora compañía organización asociación federación "
                     u"comisión comité partido consejo banco instituto universidad "
                     u"periódico diario comunicado encuesta analistas trabajadores "
                     u"manifestantes padre madre hermano hermana hijo hija hombre mujer "
                     u"joven dueño dueña propietario propietaria capitán comandante "
                     u"coronel general obispo cura papa rey reina príncipe gerente técnico "
                     u"técnicos familia familias víctima víctimas club selección equipo "
                     u"ciudadanos campesinos pescadores productores maestros maestra "
                     u"profesor profesora estudiantes alumnos pacientes usuarios clientes "
                     u"ecologistas científicos investigadores bomberos guardia ejército "
                     u"casa delegado delegada embajador embajadora canciller premier "
                     u"prefecto gobernador gobernadora comisario comisaria intendente "
                     u"empresario empresaria empresarios cantante escritor escritora "
                     u"actriz futbolista tío tía abuelo abuela patronal junta generalitat "
                     u"cooperativa cámara cofradía lector lectores afectados funcionario "
                     u"funcionarios"},
        {Speaker, u"policía ministro ministra alcalde alcaldesa gobierno estudio informe encuesta "
                  u"expertos experto sindicato oposición fiscalía abogado abogada presidente "
                  u"presidenta juez jueza médicos testigo vecinos"},
        {Saying, u"descarta descartan descartó descartaron descartaba descartado objeta objetó "
                 u"dice dicen dijo dijeron digo decía decían dicho diciendo dirá dirán "
                 u"diría dirían expone exponen expuso expusieron escrito predice predicen "
                 u"predijo prevé prevén previó cree creen creía creían opino piensa "
                 u"piensan teme temen confía confían"},
        {TimeWord, u"lunes martes miércoles jueves viernes sábado domingo hoy ayer mañana "
                   u"anoche anteayer tarde noche madrugada semana mes"},
    };
    for (const Grammar::Line &line : lines)
        grammar.add(line);
    const Grammar::Forms sayings[]{
        {u"aclar acot adelant afirm agreg aleg alert anunci apostill apunt argument asegur "
         u"asever avis brome certific clam coment comunic confirm consider constat contest "
         u"declar denunci destac detall enfatiz espet especific estim exclam explic grit "
         u"indic inform ironiz jur lament matiz murmur observ opin pregunt pronostic "
         u"puntualiz ratific razon recalc reiter relat remarc replic reproch resalt revel "
         u"sentenci señal sospech subray suspir susurr tranquiliz tuite valor vaticin zanj",
         u"a an ó aron aba aban ado ando ará arán"},
        {u"insinu manifest precis proclam", u"ó aron ado ando aba aban"},
        {u"manifiest insinú", u"a an"},
        {u"respond promet reconoc", u"e en ió ieron ía ían ido iendo erá erán"},
        {u"admit añad insist", u"e en ió ieron ía ían ido iendo irá irán"},
        {u"escrib resum", u"e en ió ieron ía ían iendo irá irán"},
        {u"confes cont neg recomend record", u"ó aron aba aban ado ando ará arán"},
        {u"confies cuent nieg recomiend recuerd", u"a an"},
        {u"advert desment suger", u"ía ían ido irá irán"},
        {u"adviert desmient sugier", u"e en"},
        {u"advirt desmint sugir", u"ió ieron iendo"},
        {u"conclu", u"ye yen yó yeron ía ían ido yendo irá irán"},
        {u"sosten", u"ía ían ido iendo"},
        {u"sostien", u"e en"},
        {u"sostuv", u"o ieron"},
    };
    for (const Grammar::Forms &forms : sayings)
        grammar.addForms(Saying, forms);
    return grammar;
}

} // namespace app
