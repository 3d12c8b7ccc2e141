#include "app/suggestions/grammar.h"

namespace app {

Grammar portugueseGrammar()
{
    using enum WordClass;
    Grammar grammar;
    grammar.invertsSubjects = true;
    grammar.passives = {u"é",   u"são",  u"era",   u"eram", u"foi",   u"foram",
                        u"ser", u"seja", u"sejam", u"será", u"serão", u"sido"};
    grammar.participleEndings = {u"ado", u"ada", u"ados", u"adas",
                                 u"ido", u"ida", u"idos", u"idas"};
    grammar.infinitiveEndings = {u"ar", u"er", u"ir"};
    grammar.personEndings = {u"ista",   u"istas",  u"dor",   u"dora",  u"dores", u"doras",
                             u"etor",   u"etora",  u"utor",  u"utora", u"itor",  u"itora",
                             u"nheiro", u"nheira", u"ólogo", u"óloga"};
    grammar.agentMarksWithArticle = {u"pelo", u"pela", u"pelos", u"pelas"};
    const Grammar::Line lines[]{
        {Determiner, u"o a os as um uma uns umas este esta estes estas esse essa esses essas "
                     u"aquele aquela algum alguma alguns algumas vários várias muitos muitas "
                     u"todos todas cada outro outra outros outras nenhum nenhuma dois duas "
                     u"três quatro cinco seis sete oito nove dez"},
        {Determiner | Possessive, u"seu sua seus suas meu minha nosso nossa nossos nossas"},
        {Preposition, u"de do da dos das em no na nos nas a ao aos à às por pelo pela pelos "
                      u"pelas para com sem sobre desde até entre contra após durante perante "
                      u"sob"},
        {AgentMark, u"por pelo pela pelos pelas"},
        {NameLink, u"de do da dos das"},
        {Conjunction, u"e ou nem"},
        {Contrast, u"mas porém embora enquanto"},
        {Adversative, u"mas porém"},
        {Complementiser, u"que se"},
        {Subordinator, u"porque quando como embora enquanto antes depois pois"},
        {Relative, u"que quem qual quais cujo cuja cujos cujas"},
        {Question, u"quem que como onde quando quanto qual"},
        {SubjectPronoun, u"ele ela eles elas eu tu você vocês nós"},
        {ObjectPronoun, u"me te lhe lhes se nos"},
        {Auxiliary, u"é são era eram foi foram ser sido está estão estava estavam tem têm "
                    u"tinha tinham haver havia haviam teria teriam ter"},
        {Modal, u"pode podem poderia poderiam podia deve devem deveria deveriam"},
        {Negation, u"não nunca jamais"},
        {Adverb, u"também ainda já então depois além novamente inclusive"},
        {Title, u"senhor senhora dom dona presidente ministro ministra prefeito prefeita "
                u"doutor doutora"},
        {PersonNoun, u"porta-voz polícia governo ministério autoridades especialistas fontes "
                     u"testemunha testemunhas relatório estudo advogado advogada sindicato "
                     u"empresa moradores agência oposição"},
        {Speaker, u"polícia ministro ministra prefeito prefeita governo estudo relatório pesquisa "
                  u"especialistas especialista sindicato oposição promotoria advogado advogada "
                  u"presidente juiz juíza médicos testemunha moradores"},
        {Saying, u"diz dizem disse disseram afirma afirmou garantiu acrescentou explicou "
                 u"ressaltou declarou informou respondeu confirmou alertou"},
        {TimeWord, u"segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado "
                   u"domingo hoje ontem amanhã"},
    };
    for (const Grammar::Line &line : lines)
        grammar.add(line);
    return grammar;
}

} // namespace app
