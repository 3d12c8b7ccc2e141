#include "app/text/clauses.h"

#include "app/text/sentences.h"

#include <QRegularExpression>
#include <QTest>

using storage::TextRange;
using namespace Qt::StringLiterals;

/// Rows write a sentence with a bar where a clause begins. What stands between clauses (commas,
/// dashes) belongs to none; the test asks at every place and joins what it gets.
class ClausesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEnglishClauses_data();
    void findsEnglishClauses() { check(u"en"_s); }
    void findsGermanClauses_data();
    void findsGermanClauses() { check(u"de"_s); }
    void findsSpanishClauses_data();
    void findsSpanishClauses() { check(u"es"_s); }
    void findsFrenchClauses_data();
    void findsFrenchClauses() { check(u"fr"_s); }
    void findsArabicClauses_data();
    void findsArabicClauses() { check(u"ar"_s); }
    void findsPortugueseClauses_data();
    void findsPortugueseClauses() { check(u"pt"_s); }
    void findsRussianClauses_data();
    void findsRussianClauses() { check(u"ru"_s); }
    void partsAtSignsInOtherLanguages_data();
    void partsAtSignsInOtherLanguages() { check(u"cy"_s); }
    void leavesWhatPartsClausesOutside_data();
    void leavesWhatPartsClausesOutside();
    void joinsTheClausesOfOneSentenceOnly();
    void stepsFromClauseToClause();
    void everyStepLeadsOn();

private:
    static void check(const QString &language);
};

namespace {

struct Row
{
    const char *what;
    const char16_t *clauses;
};

template<size_t size>
void addRows(const Row (&rows)[size])
{
    QTest::addColumn<QString>("clauses");
    for (const Row &row : rows)
        QTest::newRow(row.what) << QString::fromUtf16(row.clauses);
}

/// Without what may stand between two clauses and at the end.
QString bare(QString clauses)
{
    static const QRegularExpression between(u"[\\s,;:،؛—–(){}.-]*\\|[\\s—–({-]*"_s);
    static const QRegularExpression end(u"[\\s.,;:؛)—–]+$"_s);
    return clauses.replace(between, u"|"_s).remove(end);
}

} // namespace

void ClausesTest::check(const QString &language)
{
    QFETCH(QString, clauses);
    QString text = clauses;
    text.replace(u" | "_s, u" "_s).remove(u'|');

    QStringList found;
    TextRange last{-1, -1};
    for (qsizetype index = 0; index < text.size(); ++index) {
        const TextRange clause = app::clauseAt(text, index, language);
        if (clause != last)
            found << text.sliced(clause.begin, clause.length());
        last = clause;
    }

    QCOMPARE(bare(found.join(u" | ")), bare(clauses));
}

void ClausesTest::findsEnglishClauses_data()
{
    addRows({
        {"said without that", u"Hamas said | it had fired five rockets."},
        {"said with that", u"It added | that fighters killed 15 soldiers."},
        {"said and a name", u"Graham said | Donald Trump was wrong."},
        {"said and an article", u"Police said | the man was armed."},
        {"said and a plain noun", u"O'Neill said | officials are in possession of the video."},
        {"said on a day", u"Police said Friday | the man was armed."},
        {"told somebody that", u"He told reporters | that the port was closed."},
        {"told somebody without that", u"He told The Huffington Post | he would run."},
        {"said something that is no clause", u"He said nothing about the port."},
        {"announced a thing", u"Authorities announced the arrest of a man."},
        {"a quotation and who says it", u"“We lost everything,” | he said."},
        {"who says it before the quotation", u"He said, | “We lost everything.”"},
        {"a colon before the quotation", u"He said: | “We lost everything.”"},
        {"a quotation in two parts", u"“We lost,” | he said, | “and we will fight.”"},
        {"a question and who asks it", u"“Does anybody know?” | Graham asked."},
        {"what is said before who says it", u"The port was closed, | the mayor said."},
        {"said before the name", u"The port was closed, | said Mayor Smith."},
        {"he said in the middle", u"The port, | he added, | was closed."},
        {"according to", u"The port was closed, | according to the mayor."},
        {"according to without a comma", u"The port was closed | according to the mayor."},
        {"a relative clause that no comma ends goes on",
         u"The man | who shot him was arrested, | police said."},
        {"a relative clause between commas", u"The mayor, | who was ill, | did not come."},
        {"which", u"He vowed resistance, | which will continue."},
        {"in which", u"It was a scheme | in which bankers opened accounts."},
        {"about how", u"He knew a lot about | how it had happened."},
        {"adding", u"He laughed, | adding | he would never vote."},
        {"said after a relative clause", u"Smith, | who was ill, | said | the port was closed."},
        {"because", u"It closed | because it was broken."},
        {"if at the begin", u"If it rains, | the port closes."},
        {"if at the end", u"The port closes | if it rains."},
        {"while", u"While the voters waited, | the officials counted."},
        {"whether", u"It does not answer | whether Scott had a gun."},
        {"what", u"It made clear | what had happened."},
        {"and with a new subject", u"It rained, | and he stayed home."},
        {"and with the same subject", u"He came and went."},
        {"and said", u"He criticized the plan | and said | it would fail."},
        {"but", u"It rained, | but he went out."},
        {"a list of things", u"He bought apples, pears, and plums."},
        {"a list of names", u"He met Clinton, Trump and Obama."},
        {"numbers", u"It killed 43,603 people and wounded 102,929."},
        {"an apposition", u"The mayor of Flint, a Democrat, left."},
        {"a participle", u"The court ruled against Ohio, | dealing a blow to Husted."},
        {"saying that", u"She wrote to him, | saying | that the port was closed."},
        {"including is no participle", u"He met three people, including the mayor."},
        {"a semicolon", u"Forty-three said yes; | forty-four said no."},
        {"a dash", u"The deal is dead — | nobody wanted it."},
        {"two hyphens", u"The deal is dead -- | nobody wanted it."},
        {"a hyphen and a range", u"The war-torn port was open 9 – 5 in 1990–2000."},
        {"a long bracket", u"He left the port | (which had been closed) | and went home."},
        {"a short bracket", u"Sen. Tim Kaine (D-Va.) left."},
        {"vowed to", u"Hamas vowed | to strike back."},
        {"a noun and that", u"He expressed concern | that the policy had failed."},
        {"this that points", u"At that time he was ill."},
        {"a while", u"It kept its cool for a while."},
        {"such as", u"He likes fruits such as apples."},
        {"a clock", u"It began at 10:30 and ended at 11:15."},
        {"but only if", u"He would do it, | but only if he can be convinced."},
        {"words in quotation marks", u"He called it a “huge win” for voters."},
        {"a quotation that begins in the sentence",
         u"Trump says | fraud “would be a way to lose.”"},
        {"an editor's words in brackets",
         u"“All of [the minister's own] bets are failing,” | he said."},
    });
}

void ClausesTest::findsGermanClauses_data()
{
    addRows({
        {"Redesatz ohne dass", u"Der Minister sagte, | er habe davon nichts gewusst."},
        {"Redesatz mit dass",
         u"Die Polizei teilte mit, | dass drei Menschen verletzt worden seien."},
        {"Zitat", u"„Wir haben alles verloren“, | sagte eine Frau."},
        {"Zitat in zwei Teilen", u"„Das ist falsch“, | sagte Müller, | „und das weiß er.“"},
        {"so Müller", u"„Das ist falsch“, | so Müller."},
        {"Doppelpunkt", u"Er sagte: | „Das ist falsch.“"},
        {"Relativsatz", u"Die Frau, | die ihren Namen nicht nennen wollte, | war verletzt."},
        {"Relativsatz mit Präposition", u"Die Stadt, | in der er lebte, | wurde zerstört."},
        {"Nebensatz vorn", u"Weil es regnete, | blieb der Hafen geschlossen."},
        {"Nebensatz hinten", u"Der Hafen blieb zu, | weil es regnete."},
        {"Aufzählung", u"Er kaufte Brot, Milch und Käse."},
        {"Beisatz", u"Der Bürgermeister, ein Sozialdemokrat, wies die Vorwürfe zurück."},
        {"aber", u"Die Regierung will handeln, | aber das Geld fehlt."},
        {"um zu", u"Er kam, | um die Stadt zu sehen."},
        {"Strichpunkt", u"Zwei Menschen starben; | fünf wurden verletzt."},
        {"Gedankenstrich", u"Der Plan ist tot – | niemand wollte ihn."},
        {"indirekte Rede mit Artikel", u"Er sagte, | die Lage sei ernst."},
        {"Kommazahl", u"Das sind 2,5 Millionen Euro."},
        {"Redesatz hinten", u"Der Hafen sei geschlossen, | sagte der Bürgermeister."},
        {"ein Subjektsatz", u"Dass er kommt, | gilt als sicher."},
        {"ein Relativsatz im dass-Satz",
         u"Er glaubt nicht, | dass der Plan, | den die Regierung vorlegte, | ausreicht."},
        {"Namen in Anführungszeichen", u"Auch „Bild“, „Welt“ und „Zeit“ klagen."},
        {"laut", u"Laut Polizei starben zwei Menschen."},
    });
}

void ClausesTest::findsSpanishClauses_data()
{
    addRows({
        {"dijo que", u"El ministro dijo | que no sabía nada."},
        {"cita", u"«Lo hemos perdido todo», | dijo una mujer."},
        {"dos puntos", u"El juez dijo: | «No sé nada»."},
        {"relativo", u"Vio a la mujer | que perdió su casa."},
        {"relativo con preposición", u"Es la ciudad | en la que vivía."},
        {"tener que", u"El Gobierno tiene que actuar."},
        {"hay que", u"Hay que pagar más."},
        {"más que", u"Gana más dinero que su hermano."},
        {"según", u"Murieron dos personas, | según la policía."},
        {"pero", u"El Gobierno quiere actuar, | pero el dinero no llegó."},
        {"porque", u"El puerto cerró | porque hubo tormenta."},
        {"ya que", u"El puerto cerró, | ya que hubo tormenta."},
        {"aunque", u"Negó los hechos, | aunque estuvo allí."},
        {"si al principio", u"Si llueve, | el puerto cierra."},
        {"lista", u"Compró pan, leche y queso."},
        {"punto y coma", u"Murieron dos; | cinco quedaron heridos."},
        {"cuando", u"Tres resultaron heridos | cuando el techo se derrumbó."},
        {"nada que", u"El ministro dijo | que no tenía nada que decir."},
        {"un verbo con objeto", u"Aunque el juez admitió la denuncia, | el caso sigue abierto."},
        {"cita en dos partes", u"«Es falso», | afirmó Díaz, | «y él lo sabe»."},
    });
}

void ClausesTest::findsFrenchClauses_data()
{
    addRows({
        {"a déclaré que", u"Le ministre a déclaré | qu’il n’en savait rien."},
        {"citation", u"« Nous avons tout perdu », | a dit une femme."},
        {"citation en deux parties", u"« C’est faux », | a-t-il lancé, | « et il le sait. »"},
        {"deux-points", u"Il a dit : | « Je pars. »"},
        {"relatif", u"C’est la femme | qui a perdu sa maison."},
        {"dont", u"C’est la ville | dont il est maire."},
        {"dans laquelle", u"C’est la ville | dans laquelle il vivait."},
        {"ne que", u"Il n’a que dix ans."},
        {"plus que", u"Il gagne plus d’argent que son frère."},
        {"parce que", u"Le port a fermé | parce qu’il y avait une tempête."},
        {"alors que", u"Il est parti, | alors que le port était fermé."},
        {"selon", u"Deux personnes sont mortes, | selon la police."},
        {"mais", u"Il voulait agir, | mais la loi l’interdisait."},
        {"lorsque", u"Trois personnes étaient là | lorsque le toit est tombé."},
        {"si", u"Si la loi est votée, | le port fermera."},
        {"liste", u"Il a acheté du pain, du lait et du fromage."},
        {"point-virgule", u"Deux sont morts ; | cinq ont été blessés."},
    });
}

void ClausesTest::findsArabicClauses_data()
{
    addRows({
        {"قال إن", u"قال الوزير | إن الحكومة لم تكن تعلم بالأمر."},
        {"وأضاف أن", u"وأضاف | أن ثلاثة أشخاص أصيبوا."},
        {"أنه", u"وأكد | أنه لا يعلم."},
        {"عندما", u"أصيب ثلاثة | عندما انهار السقف."},
        {"الذي", u"هذا هو الرجل | الذي قتل الجندي."},
        {"لأن", u"أغلق الميناء | لأن العاصفة قوية."},
        {"يمكن أن", u"يمكن أن تتغير الأسعار."},
        {"لكن", u"تغيرت الأسعار، | لكن الحكومة تنفي ذلك."},
        {"اقتباس", u"«فقدنا كل شيء»، | قالت امرأة."},
        {"نقطتان", u"وقال: | «لن نستسلم»."},
        {"فاصلة منقوطة", u"تغيرت الأسعار؛ | الحكومة تنفي."},
        {"قائمة", u"اشترى خبزا، وحليبا، وجبنا."},
        {"بعد أن", u"غادر الوفد | بعد أن انتهى الاجتماع."},
    });
}

void ClausesTest::findsPortugueseClauses_data()
{
    addRows({
        {"disse que", u"O ministro disse | que não sabia de nada."},
        {"segundo", u"Morreram dois, | segundo a polícia."},
        {"porque", u"O porto fechou | porque choveu."},
    });
}

void ClausesTest::findsRussianClauses_data()
{
    addRows({
        {"что", u"Министр заявил, | что он не знал."},
        {"который", u"Это город, | в котором он жил."},
        {"цитата", u"«Мы проиграли», — | сказал он."},
    });
}

void ClausesTest::partsAtSignsInOtherLanguages_data()
{
    addRows({
        {"a semicolon", u"Mae hi'n oer; | mae'n bwrw glaw."},
        {"a dash", u"Mae hi'n oer – | mae'n bwrw glaw."},
        {"a comma parts nothing", u"Mae hi'n oer, yn wlyb ac yn wyntog."},
    });
}

void ClausesTest::leavesWhatPartsClausesOutside_data()
{
    QTest::addColumn<QString>("expected");

    QTest::newRow("a comma") << u"⟦It rained⟧, but he went out."_s;
    QTest::newRow("the full stop") << u"It rained, ⟦but he went out⟧."_s;
    QTest::newRow("both brackets stay") << u"He left ⟦(which was a sad thing)⟧ yesterday."_s;
    QTest::newRow("a dash") << u"⟦The deal is dead⟧ – nobody wanted it."_s;
    QTest::newRow("a quotation's marks stay") << u"⟦“We lost everything,”⟧ he said."_s;
    QTest::newRow("the question mark stays") << u"⟦“Who knew?”⟧ she asked."_s;
}

void ClausesTest::leavesWhatPartsClausesOutside()
{
    QFETCH(QString, expected);
    const qsizetype index = expected.indexOf(u'⟦');
    QString text = expected;
    text.remove(u'⟦').remove(u'⟧');

    const TextRange clause = app::clauseAt(text, index, u"en"_s);

    QCOMPARE(text.insert(clause.end, u'⟧').insert(clause.begin, u'⟦'), expected);
}

void ClausesTest::joinsTheClausesOfOneSentenceOnly()
{
    const QString text = u"It rained, but he went out. He got wet."_s;

    QCOMPARE(app::clausesAround(text, {3, 17}, u"en"_s), (TextRange{0, 26}));
    QVERIFY(app::clausesAround(text, {12, 32}, u"en"_s).isEmpty());
}

void ClausesTest::stepsFromClauseToClause()
{
    const QString text = u"Hamas said that it fired, which hit nothing. \n\nNobody replied."_s;
    QStringList begins;
    for (qsizetype at = -1; at < text.size();) {
        at = app::nextClauseBegin(text, at, u"en"_s);
        begins.append(text.mid(at, 6));
    }
    QStringList ends;
    for (qsizetype at = 0; at < text.size() - 1;) {
        at = app::nextClauseEnd(text, at, u"en"_s);
        ends.append(text.mid(at - 6, 6));
    }
    QStringList backwards;
    for (qsizetype at = text.size(); at > 0;) {
        at = app::previousClauseBegin(text, at, u"en"_s);
        backwards.append(text.mid(at, 6));
    }

    QCOMPARE(begins, QStringList({u"Hamas "_s, u"that i"_s, u"which "_s, u"Nobody"_s, u""_s}));
    QCOMPARE(ends, QStringList({u"s said"_s, u" fired"_s, u"othing"_s, u"eplied"_s}));
    QCOMPARE(backwards, QStringList({u"Nobody"_s, u"which "_s, u"that i"_s, u"Hamas "_s}));
}

void ClausesTest::everyStepLeadsOn()
{
    const QString signs = u"ab, .;:\"“”(—)\n 1\U0001F30D"_s;
    quint32 state = 20261126;
    for (int round = 0; round < 200; ++round) {
        QString text;
        for (int i = 0; i < 60; ++i) {
            state = state * 1664525u + 1013904223u;
            text.append(signs[(state >> 8) % signs.size()]);
        }
        for (qsizetype at = 0; at <= text.size(); ++at) {
            const qsizetype begin = app::nextClauseBegin(text, at, u"en"_s);
            const qsizetype end = app::nextClauseEnd(text, at, u"en"_s);
            const qsizetype before = app::previousClauseBegin(text, at, u"en"_s);
            QVERIFY(begin > at || begin == text.size());
            QVERIFY(end > at || end == text.size());
            QVERIFY((before < at && before >= 0) || at == 0);
        }
    }
}

QTEST_GUILESS_MAIN(ClausesTest)
#include "clausestest.moc"
