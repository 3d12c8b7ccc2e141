#include "app/suggestions/grammar.h"

namespace app {

Grammar portugueseGrammar()
{
    using enum WordClass;
    Grammar grammar;
    grammar.isRomance = true;
    grammar.gerundEndings = {u"ando", u"endo", u"indo"};
    grammar.adverbEnding = u"mente";
    grammar.asWords = {u"como", u"segundo", u"conforme", u"tal"};
    grammar.finiteEndings = {u"ou",  u"aram", u"eram", u"iram", u"avam", u"ava", u"iu",
                             u"ará", u"erá",  u"irá",  u"arão", u"erão", u"irão"};
    grammar.enclitics = {u"me", u"te", u"se", u"lhe", u"lhes", u"nos", u"o", u"a", u"os", u"as"};
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
        {Preposition,
         u"de do da dos das em no na nos nas a ao aos à às por pelo pela pelos "
         u"pelas para com sem sobre desde até entre contra após durante perante num numa nuns "
         u"numas dum duma neste nesta nestes nestas nesse nessa nesses nessas deste desta destes "
         u"destas naquele naquela via "
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
        {Auxiliary, u"há houve é são era eram foi foram ser sido está estão estava estavam tem têm "
                    u"tinha tinham haver havia haviam teria teriam ter"},
        {Modal,
         u"vai vão ia iam vem vêm pode podem poderia poderiam podia deve devem deveria deveriam"},
        {Negation, u"não nunca jamais"},
        {Adverb, u"também ainda já então depois além novamente inclusive aliás assim "
                 u"sempre apenas só logo antes"},
        {Title, u"senhor senhora dom dona presidente ministro ministra prefeito prefeita "
                u"doutor doutora"},
        {PersonNoun, u"porta-voz polícia governo ministério autoridades especialistas "
                     u"fontes testemunha testemunhas relatório estudo advogado advogada "
                     u"sindicato empresa moradores agência oposição porta-vozes "
                     u"especialista fonte sindicatos morador moradora presidente "
                     u"presidenta ministro ministra prefeito prefeita prefeitura câmara "
                     u"autarca vereador vereadora deputado deputada deputados senador "
                     u"senadora líder líderes chefe juiz juíza tribunal promotor promotora "
                     u"promotoria procurador procuradora secretário secretária diretor "
                     u"diretora médico médica médicos hospital companhia organização "
                     u"associação federação comissão comitê comité partido conselho banco "
                     u"instituto universidade jornal comunicado sondagem pesquisa "
                     u"analistas trabalhadores manifestantes pai mãe irmão irmã filho "
                     u"filha homem mulher jovem dono dona proprietário proprietária "
                     u"capitão comandante coronel general bispo padre papa rei rainha "
                     u"gerente técnico técnica família famílias vítima vítimas clube "
                     u"seleção seleccionador treinador treinadora equipe equipa cidadãos "
                     u"pescadores pescador produtores professores professor professora "
                     u"estudantes alunos pacientes utentes clientes ambientalistas "
                     u"cientistas investigadores pesquisadores bombeiros exército casa "
                     u"delegado delegada embaixador embaixadora governador governadora "
                     u"comissário empresário empresária cantor cantora escritor escritora "
                     u"atriz ator vizinho vizinha vizinhos avô avó confederação "
                     u"cooperativa ordem funcionário funcionários motorista"},
        {Speaker, u"polícia ministro ministra prefeito prefeita governo estudo relatório pesquisa "
                  u"especialistas especialista sindicato oposição promotoria advogado advogada "
                  u"presidente juiz juíza médicos testemunha moradores"},
        {Saying,
         u"prossegue prosseguiu diz dizem disse disseram digo dizia diziam dizendo dito dirá dirão "
         u"diria diriam escrito prevê preveem previu previram crê creem acha acham "
         u"achava acharam acredita acreditam acreditava acreditavam acreditou "
         u"expõe expôs confia confiam teme temem queixa queixam"},
        {TimeWord, u"segunda-feira terça-feira quarta-feira quinta-feira sexta-feira "
                   u"sábado domingo hoje ontem amanhã segunda terça quarta quinta sexta "
                   u"manhã tarde noite madrugada semana mês anteontem"},
    };
    for (const Grammar::Line &line : lines)
        grammar.add(line);
    const Grammar::Forms sayings[]{
        {u"acentu acrescent adiant afirm aleg alert anunci apont argument assegur assinal "
         u"atest avali avis brinc coment complement comunic confess confirm consider "
         u"constat cont contest declar denunci desabaf descart destac detalh enfatiz "
         u"especific exclam explic fris grit indic inform insinu ironiz jur justific "
         u"lament lembr mencion murmur notici observ opin pergunt ponder proclam question "
         u"realç reafirm record reforç reiter relat relembr replic ressalt ressalv retruc "
         u"revel salient sinaliz sublinh suspir sussurr sustent tranquiliz tuit vinc",
         u"a am ou aram ava avam ado ando ará arão"},
        {u"advert", u"e em iu iram ia iam ido indo irá irão"},
        {u"admit garant insist resum", u"e em iu iram ia iam ido indo irá irão"},
        {u"promet reconhec respond escrev rebat esclarec",
         u"e em eu eram ia iam ido endo erá erão"},
        {u"conclu", u"i em iu íram ía íam ído indo irá irão"},
        {u"refer suger desment", u"iu iram ia iam ido indo irá irão"},
        {u"refer", u"e em"},
        {u"suger desment", u"e em"},
    };
    for (const Grammar::Forms &forms : sayings)
        grammar.addForms(Saying, forms);
    return grammar;
}

} // namespace app
