#include "app/text/sentences.h"

#include <QTest>

using storage::TextRange;
using namespace Qt::StringLiterals;

/// Rows write a line as its sentences with bars between them: "It rained. | The port closed." is
/// "It rained. The port closed."; "¦" is a bar where no blank stands in the line.
class SentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEnglishSentences_data();
    void findsEnglishSentences() { check(u"en"_s); }
    void findsGermanSentences_data();
    void findsGermanSentences() { check(u"de-AT"_s); }
    void findsSpanishSentences_data();
    void findsSpanishSentences() { check(u"es"_s); }
    void findsFrenchSentences_data();
    void findsFrenchSentences() { check(u"fr-FR"_s); }
    void findsArabicSentences_data();
    void findsArabicSentences() { check(u"ar"_s); }
    void findsPortugueseSentences_data();
    void findsPortugueseSentences() { check(u"pt-BR"_s); }
    void findsRussianSentences_data();
    void findsRussianSentences() { check(u"ru"_s); }
    void findsChineseAndJapaneseSentences_data();
    void findsChineseAndJapaneseSentences() { check(u"ja"_s); }
    void knowsTheMostFrequentAbbreviationsWithoutALanguage_data();
    void knowsTheMostFrequentAbbreviationsWithoutALanguage() { check({}); }
    void placesBetweenSentencesBelongToTheOneBefore();

private:
    static void check(const QString &language);
};

namespace {

struct Row
{
    const char *what;
    const char16_t *sentences;
};

template<size_t size>
void addRows(const Row (&rows)[size])
{
    QTest::addColumn<QString>("sentences");
    for (const Row &row : rows)
        QTest::newRow(row.what) << QString::fromUtf16(row.sentences);
}

} // namespace

void SentencesTest::check(const QString &language)
{
    QFETCH(QString, sentences);
    QString text = sentences;
    text.replace(u" | "_s, u" "_s).remove(u'¦');

    QString found;
    TextRange sentence = app::sentenceAt(text, 0, language);
    for (qsizetype index = 0; index < text.size(); ++index) {
        const TextRange here = app::sentenceAt(text, index, language);
        if (here.begin > sentence.begin)
            found += here.begin == sentence.end ? u"¦"_s : u" | "_s;
        if (here.begin > sentence.begin || index == 0)
            found += text.sliced(here.begin, here.length());
        sentence = here;
    }

    QCOMPARE(found, sentences);
}

void SentencesTest::findsEnglishSentences_data()
{
    addRows({
        {"two plain sentences", u"It rained all day. | The port was closed."},
        {"a question and an exclamation", u"Who knew? | Nobody! | That was all."},
        {"a title before a name",
         u"Mr. Okoro left. | Mrs. Smith stayed with Dr. Lee and Gov. Cuomo."},
        {"titles in a row", u"Retired Lt. Gen. Michael Flynn met Sen. Graham. | They spoke."},
        {"a title in capitals", u"GOV. CHRISTIE AND MR. TRUMP MEET"},
        {"a member's party and state", u"Sen. Lindsey Graham (R-S.C.) told reporters on Thursday."},
        {"initials", u"J. A. Finlayson spoke. | So did John F. Kennedy."},
        {"an initial in a firm's name", u"The A. Philip Randolph Institute sued."},
        {"an abbreviation before a name", u"The U.S. Senate and the U.N. Women office agreed."},
        {"an abbreviation that ends the sentence, then an article",
         u"He lives in the U.S. | The next day he left."},
        {"an abbreviation that ends the sentence, then a pronoun",
         u"They went to Washington, D.C. | He stayed home."},
        {"an abbreviation that ends a quotation", u"“We love the U.S.” | Clinton nodded."},
        {"O.K. in the middle and at the end", u"It was O.K. with him. | That is O.K. | We go."},
        {"a firm", u"Apple Inc. Chief Executive Tim Cook spoke to Ford Motor Co. workers."},
        {"a firm at the end", u"He runs Acme Inc. | It makes anvils."},
        {"junior at the end", u"He met Joseph Biden Jr. | They talked."},
        {"Jr. before a word", u"Martin Luther King Jr. Day is in January."},
        {"a month before a day", u"He was born on Nov. 13, 1970, and died on Sept. 11."},
        {"a month without a day", u"It will come in Nov. | Clinton knows."},
        {"a number", u"It was No. 5 on the list. | Nos. 6 and 7 fell."},
        {"the answer No.", u"Did he know? | No. | Clinton did."},
        {"an hour before a day", u"It closed at 2 a.m. Friday and at 9 p.m. EST."},
        {"an hour that ends the sentence", u"It closed at 9 p.m. | Clinton left."},
        {"decimals and money", u"It rose 3.5 percent to $1.25 million. | Sales fell."},
        {"a year", u"That was in 2016. | Trump won."},
        {"a list's number", u"1. The port is closed."},
        {"an ellipsis inside", u"The operation ... confirms the failure ... again."},
        {"an ellipsis of spaced dots", u"The operation . . . confirms the failure."},
        {"an ellipsis before a name", u"He praised ... Hamas and left."},
        {"an ellipsis that ends the sentence", u"No one can be held as a slave... | Nobody."},
        {"an ellipsis sign", u"I thought so… | He did not."},
        {"a quotation's question and its verb", u"“Why?” she asked. | “I don’t know,” he said."},
        {"a quotation's question and a name with its verb",
         u"“Do you know?” Graham asked. | “Neither do I.”"},
        {"a title and a name with the verb", u"\"We won!\" Mr. Okoro shouted. | People cheered."},
        {"a quotation's question that nobody says", u"Was it “fair?” | Voters will decide."},
        {"a quotation cut off", u"“I just…” Trump said. | He sat down."},
        {"quotations keep their marks", u"“We lost.” | “We will be back.”"},
        {"straight marks", u"\"We lost.\" | \"We will be back.\""},
        {"typed marks", u"It was ''fair.'' | ''Really.''"},
        {"marks in marks", u"“He said ‘no.’” | She left."},
        {"several sentences in a quotation", u"He said: “We lost. | It was hard.” | They left."},
        {"a sentence in brackets", u"It closed. | (He declined to comment.) | It is open now."},
        {"a bracket at the end", u"He left (at 5 p.m.). | Then it rained."},
        {"a doubtful word", u"The great (!) Caesar came."},
        {"a name with an exclamation mark", u"He worked for Yahoo! Inc. before."},
        {"versus and for example", u"It was Roe v. Wade, e.g. and Brown vs. Board, i.e. Topeka."},
        {"a web address", u"See example.com or write to a.b@example.org. | Thanks."},
        {"a point without a blank", u"The port was closed.¦The next day it opened."},
        {"a closing mark without a blank", u"“It is closed.”¦He left."},
        {"a name with a small letter",
         u"He named the group. | al-Qaida denied it. | iPhone sales fell."},
        {"a small letter goes on", u"He came from St. Louis, Mo. and left."},
        {"a dateline with an agency",
         u"Gaza City, November 13 (RHC)-- | The Palestinian movement says so. | It said more."},
        {"a dateline in capitals", u"WASHINGTON — | Senate leaders met. | They parted."},
        {"a dateline with a state", u"NEWPORT NEWS, Va. (AP) — | The port was closed."},
        {"no dateline", u"NATO — the alliance — met in Brussels. | It agreed."},
        {"a letter that counts", u"There is no Plan B. | Trump knows."},
        {"World War I", u"It was built in World War I. | The roof is gone."},
        {"the word I", u"So do I. | Clinton agrees."},
        {"a street", u"He lives on Main St. | The house is old."},
        {"a colon ends nothing", u"The governor added: The port is closed."},
        {"Ph.D.", u"She has a Ph.D. from Yale. | She is 40."},
        {"stars of emphasis", u"**It is closed.** | It will open."},
    });
}

void SentencesTest::findsGermanSentences_data()
{
    addRows({
        {"zwei Sätze", u"Es regnete. | Der Hafen war geschlossen."},
        {"Titel", u"Dr. Müller und Prof. Dr. Schmidt kamen. | Hr. Maier nicht."},
        {"z. B. mit Leerzeichen", u"Einige Länder, z. B. Frankreich, stimmten zu."},
        {"z.B. ohne Leerzeichen", u"Einige Länder, z.B. Frankreich, stimmten zu."},
        {"d. h., u. a., bzw.", u"Es kamen u. a. Merkel bzw. Scholz, d. h. Kanzler."},
        {"Nummer", u"Er war Nr. 5 der Liste. | Nr. 6 fehlte."},
        {"Millionen", u"Es kostet 5 Mio. Euro oder 2 Mrd. Dollar."},
        {"Millionen am Ende", u"Es kostet 5 Mio. | Der Konzern zahlt."},
        {"ein Datum", u"Am 3. Oktober ist Feiertag. | Am 4. Oktober nicht."},
        {"eine Ordnungszahl", u"Im 20. Jahrhundert war der 2. Weltkrieg. | Das ist vorbei."},
        {"eine Ordnungszahl vor einem Namen", u"Er spielt beim 1. FC Köln. | Das ist gut."},
        {"eine Zahl am Ende", u"Er wurde 27. | Das war zu jung."},
        {"eine Zahl am Ende vor einem Namen", u"Bayern führt mit 3. | Müller traf."},
        {"ein Jahr am Ende", u"Das war 2019. | Merkel regierte."},
        {"ein Papst", u"Papst Johannes Paul II. starb. | Friedrich II. Kaiser wurde er spät."},
        {"eine Straße", u"Er wohnt in der Hauptstr. 5 am Platz."},
        {"eine Straße am Ende", u"Er wohnt in der Hauptstr. | Die Polizei kam."},
        {"ein Zitat und wer es sagt", u"„Warum?“, fragte sie. | „Darum.“"},
        {"eine Frage im Zitat ohne Komma", u"„Warum?“ fragte sie. | Er schwieg."},
        {"mehrere Sätze im Zitat", u"„Alles weg. | Wir haben nichts mehr“, sagte er. | Er ging."},
        {"Guillemets", u"»Das ist falsch.« | »Nein.« | Er ging."},
        {"einfache Zeichen im Zitat", u"„Er sagte ‚nein.‘“ | Sie ging."},
        {"Initialen", u"A. Merkel und J. F. Kennedy kamen. | Sie gingen."},
        {"eine Ortsmarke", u"Berlin (dpa) - | Die Regierung handelt. | Das Geld fehlt."},
        {"Dezimalzahlen", u"Das sind 2.500 Euro oder 3,5 Prozent. | Mehr nicht."},
        {"usw. am Ende", u"Es gab Brot, Milch usw. | Der Rest fehlte."},
        {"usw. mittendrin", u"Brot, Milch usw. gab es nicht."},
        {"ca. und rd.", u"Es kamen ca. Hundert und rd. Tausend Menschen."},
        {"ein Artikel des Gesetzes", u"Nach Art. 5 Abs. 2 GG gilt das."},
        {"ein Verein", u"Der Bund e. V. Berlin klagt."},
        {"nach Christus", u"Um 100 n. Chr. lebten hier Römer."},
        {"Auslassung", u"Das ist ... schwer. | Er schwieg … lange."},
        {"Auslassung am Ende", u"Das ist so eine Sache ... | Der Minister schwieg."},
        {"Klammern", u"Er kam (Foto: dpa). | Sie ging. | (Archivbild.)"},
        {"Ausruf", u"Halt! | Wer da?"},
        {"ein Monat mit Punkt", u"Am 5. Nov. 2020 war es kalt."},
        {"ein Aktenzeichen", u"Der Prozess (Az. 12 O 34/21) begann. | Er dauert."},
        {"Uhrzeit", u"Um 14.30 Uhr begann es. | Um 15 Uhr war Schluss."},
        {"Euro und Prozent am Ende", u"Es kostet 5 €. | Das sind 3 %. | Mehr nicht."},
    });
}

void SentencesTest::findsSpanishSentences_data()
{
    addRows({
        {"dos oraciones", u"Llovió todo el día. | El puerto estaba cerrado."},
        {"señores", u"El Sr. López y la Sra. Díaz llegaron. | El Dr. Ruiz no."},
        {"EE. UU.", u"Viajó a EE. UU. para verlo."},
        {"EE.UU. sin espacio", u"Viajó a EE.UU. con su familia."},
        {"EE. UU. al final", u"Vive en EE. UU. | El presidente también."},
        {"aproximadamente", u"Son aprox. 300 personas."},
        {"número", u"Fue el núm. 5 de la lista. | Nadie más."},
        {"página y artículo", u"Véase la pág. 12 y el art. 5."},
        {"la hora", u"Cerró a las 9 p. m. del lunes. | Nadie vino."},
        {"pregunta y verbo", u"«¿Por qué?», preguntó. | Nadie respondió."},
        {"pregunta sin coma", u"“¿Por qué?” preguntó ella. | Silencio."},
        {"preguntas seguidas", u"¿Quién lo sabía? | ¿Nadie? | ¡Imposible!"},
        {"raya", u"—No lo sé —dijo. | —Yo tampoco."},
        {"raya tras pregunta", u"—¿Quién es? —preguntó ella. | —Soy yo."},
        {"comillas latinas", u"«No sabemos nada.» | «Nosotros sí.»"},
        {"comillas y punto fuera", u"Dijo que «no sabía nada». | El juez lo negó."},
        {"decimales", u"Costó 2,5 millones, es decir, 2.500.000 euros. | Mucho."},
        {"iniciales", u"Habló J. M. Aznar. | Calló J. L. Zapatero."},
        {"santos", u"Llegó a Sta. Cruz y a Sto. Domingo."},
        {"avenida", u"Vive en la Av. Libertador. | Trabaja lejos."},
        {"S. A.", u"La firma Repsol S. A. Madrid ganó más."},
        {"S. A. al final", u"Trabaja en Repsol S. A. | La firma ganó más."},
        {"etcétera", u"Pan, leche, etc. no había. | Había vino, etc. | Nada más."},
        {"data", u"Madrid, 13 nov (EFE).- | El Gobierno actuará. | Hoy no."},
        {"data en mayúsculas", u"MADRID, 13 Nov. (EUROPA PRESS) - | El Gobierno actuará."},
        {"elipsis", u"No sé... quizá mañana. | Nadie sabe... | El juez calló."},
        {"paréntesis", u"Ganó (por poco). | (Nadie lo esperaba.) | Celebró."},
        {"fecha", u"Fue el 3 de octubre de 2016. | Ganó Trump."},
        {"monseñor", u"Mons. Romero murió. | El Gral. Franco también."},
        {"Ud.", u"Como Ud. sabe, no hay dinero."},
        {"cifra al final", u"Murieron 27. | Hay más heridos."},
        {"dos puntos", u"Dijo: «Me voy». | Se fue."},
    });
}

void SentencesTest::findsFrenchSentences_data()
{
    addRows({
        {"deux phrases", u"Il a plu. | Le port était fermé."},
        {"M. et Mme", u"M. Dupont et Mme Durand sont venus. | MM. Le Pen et Martin non."},
        {"guillemets espacés", u"« Nous avons perdu. » | « Nous reviendrons. » | Il est parti."},
        {"point hors des guillemets", u"Il a dit « non ». | Elle a dit « oui ». | Voilà."},
        {"question et verbe", u"« Pourquoi ? » a-t-elle demandé. | « Parce que. »"},
        {"question et nom", u"« Pourquoi ? » demande Macron. | Silence."},
        {"espace avant le point d'exclamation", u"C’est fini ! | Vraiment ? | Oui."},
        {"article", u"Selon l’art. 5 de la loi, c’est permis."},
        {"environ", u"Il y avait env. 300 personnes."},
        {"numéro", u"C’est le n. 5 de la liste."},
        {"page", u"Voir p. 12 et chap. 3."},
        {"avant notre ère", u"Il vécut en 52 av. J.-C. à Rome. | Il mourut."},
        {"initiales", u"J.-P. Raffarin et F. Mitterrand. | Tous deux."},
        {"docteur", u"Le Dr. Martin et le Pr. Raoult. | Eux aussi."},
        {"décimales", u"Cela coûte 2,5 millions. | C’est cher."},
        {"etc.", u"Du pain, du lait, etc. n’y étaient pas. | Rien, etc. | La fin."},
        {"dépêche", u"PARIS (AFP) — | Le gouvernement agit. | Enfin."},
        {"dépêche avec date", u"Paris, 13 nov. (AFP) – | Le gouvernement agit."},
        {"élision", u"Il est né aux U.S.A. | L’année suivante, il partit."},
        {"points de suspension", u"Je ne sais pas... peut-être. | Voilà… | Il se tut."},
        {"suspension entre crochets", u"Il dit que [...] la loi passera. | Bien."},
        {"parenthèse", u"Il a gagné (de peu). | (Personne n’y croyait.) | Il rit."},
        {"date", u"C’était le 3 octobre 2016. | Trump a gagné."},
        {"siècle", u"Au XXe siècle. | Après."},
        {"deux-points", u"Il a ajouté : « Je pars. » | Il est parti."},
        {"ordinal", u"François Ier régna. | Louis XIV. | La suite."},
        {"compagnie", u"La maison Martin et Cie. | Elle vend du vin."},
        {"boulevard", u"Il habite 5 bd. Voltaire à Paris."},
        {"points abréviatifs", u"La S.N.C.F. recrute. | L’État paie."},
        {"tiret", u"— Je pars, dit-il. | — Moi aussi."},
    });
}

void SentencesTest::findsArabicSentences_data()
{
    addRows({
        {"جملتان", u"هطل المطر طوال اليوم. | كان الميناء مغلقا."},
        {"سؤال", u"هل ستنتهي الحرب؟ | لا أحد يعلم."},
        {"تعجب", u"يا للعجب! | لم يأت أحد."},
        {"دكتور", u"وصل د. محمد علي. | غادر د. أحمد."},
        {"أستاذ دكتور", u"قال أ.د. محمد علي ذلك."},
        {"اقتباس", u"«فقدنا كل شيء.» | «سنعود.»"},
        {"اقتباس وفعل", u"«لماذا؟» سأل الصحفي. | لم يجب أحد."},
        {"علامات مستقيمة", u"\"لماذا؟\" سألت المرأة. | لم يجب أحد."},
        {"نقطة بعد الاقتباس", u"قال إنه «لا يعلم». | غادر القاعة."},
        {"كسر عشري", u"ارتفع 3.5 في المئة. | انخفض ٢٫٥ في المئة."},
        {"فاصلة وفاصلة منقوطة", u"قال، وهو يضحك، نعم؛ ثم غادر. | عاد غدا."},
        {"سنة", u"كان ذلك عام 2016. | فاز ترامب."},
        {"بلا مسافة", u"كان الميناء مغلقا.¦فتح في اليوم التالي."},
        {"علامة حذف", u"قال ... إنه لا يعلم. | سكت…"},
        {"قوسان", u"غادر (أمس). | (لم يعلق.) | عاد."},
        {"وكالة", u"غزة (رويترز) - | قال مسؤول إن الحرب انتهت. | لم يزد."},
        {"نقطتان", u"وأضاف: «لن نستسلم». | ثم غادر."},
        {"اسم أجنبي", u"زار U.S. Steel في بيتسبرغ. | عاد."},
        {"قبل الميلاد", u"عاش عام 500 ق.م. في بابل. | مات هناك."},
        {"صفحة", u"انظر ص. 12 من الكتاب. | انتهى."},
        {"رقم القائمة", u"1. الميناء مغلق."},
        {"أردية", u"بارش ہوئی۔ | بندرگاہ بند تھی۔"},
        {"جمل كثيرة", u"قال نعم. | قالت لا. | سكتا. | غادرا."},
        {"وكالة بمسافات", u"القدس (أ ف ب) - | أعلن الجيش ذلك. | لم يزد."},
        {"تعجب في اقتباس", u"\"لن نتوقف!\" قال رئيس الوزراء. | ثم غادر."},
        {"نسبة مئوية", u"ارتفعت الأسعار 3.5% في أكتوبر. | انخفض الطلب."},
        {"رقم بفاصلة", u"بلغ العدد 43,603 قتلى. | لا يزال يرتفع."},
        {"ثلاث علامات", u"متى؟! | لا أحد يعلم."},
        {"اقتباس ثم جملة", u"قال: «نعم». | «لا»، قالت."},
        {"اختصار في الوسط", u"بلغ الطول 5 م. تقريبا. | انتهى."},
        {"اقتباس طويل", u"قال: «خسرنا. | كان صعبا». | غادر."},
    });
}

void SentencesTest::findsPortugueseSentences_data()
{
    addRows({
        {"títulos", u"O Sr. Silva e a Sra. Costa chegaram. | A Dra. Lima não."},
        {"pergunta e verbo", u"“Por quê?” perguntou ela. | Ninguém respondeu."},
        {"número", u"Foi o núm. 5 da lista. | Mais nada."},
        {"Ltda.", u"Trabalha na Silva Ltda. | A firma cresce."},
        {"decimais", u"Custou R$ 2,5 milhões. | É muito."},
    });
}

void SentencesTest::findsRussianSentences_data()
{
    addRows({
        {"инициалы", u"А. С. Пушкин родился в Москве. | Он умер в Петербурге."},
        {"город и год", u"В г. Москва в 2019 г. прошёл форум."},
        {"год в конце", u"Это было в 2019 г. | Он уехал."},
        {"миллионы", u"Это стоит 5 млн. рублей и 2 тыс. долларов."},
        {"вопрос", u"«Почему?» — спросил он. | Она молчала."},
        {"т. е.", u"Он пришёл, т. е. вернулся. | Все рады."},
    });
}

void SentencesTest::findsChineseAndJapaneseSentences_data()
{
    addRows({
        {"no blanks", u"雨が降った。¦港は閉まった。"},
        {"a quotation and its verb", u"「勝った。」と彼は言った。¦皆が喜んだ。"},
        {"a Chinese quotation and its verb", u"“我们输了。”他说。¦大家走了。"},
        {"questions", u"谁知道？¦没有人！¦好。"},
        {"a Chinese quotation", u"“我们输了。”¦下雨了。"},
    });
}

void SentencesTest::knowsTheMostFrequentAbbreviationsWithoutALanguage_data()
{
    addRows({
        {"English", u"Mr. Okoro left. | The U.S. Senate met."},
        {"Arabic", u"وصل د. محمد. | غادر."},
        {"Russian", u"А. С. Пушкин умер. | Он жил в г. Москва."},
        {"German", u"Dr. Müller kam. | Prof. Maier ging."},
    });
}

void SentencesTest::placesBetweenSentencesBelongToTheOneBefore()
{
    const QString text = u"  One.  Two.\n\nThree.\n   "_s;

    QCOMPARE(app::sentenceAt(text, 0), (TextRange{2, 6}));
    QCOMPARE(app::sentenceAt(text, 6), (TextRange{2, 6}));
    QCOMPARE(app::sentenceAt(text, 8), (TextRange{8, 12}));
    QCOMPARE(app::sentenceAt(text, 12), (TextRange{8, 12}));
    QVERIFY(app::sentenceAt(text, 13).isEmpty());
    QCOMPARE(app::sentenceAt(text, 14), (TextRange{14, 20}));
    QVERIFY(app::sentenceAt(text, text.size()).isEmpty());
    QVERIFY(app::sentenceAt(u"", 0).isEmpty());
}

QTEST_GUILESS_MAIN(SentencesTest)
#include "sentencestest.moc"
