#include "app/annotating/saying.h"
#include "tests/app/annotating/passagemarks.h"

#include <QTest>

#include <optional>
#include <span>

using namespace Qt::StringLiterals;

/// Rows mark the source by ⟨⟩.
class SayingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowASourceIsIdentified_data();
    void tellsHowASourceIsIdentified();
    void tellsHedges_data();
    void tellsHedges();
    void tellsNegations_data();
    void tellsNegations();
    void tellsThePolarityOfAClaim_data();
    void tellsThePolarityOfAClaim();
    void saysNothingOfLanguagesWithoutLists();
};

namespace {

struct SourceRow
{
    const char *language;
    QStringView text;
    const char *expected;
};

constexpr SourceRow sources[] = {
    // English: named
    {"en", u"⟨John Smith⟩ said so.", "named"},
    {"en", u"⟨Smith⟩ said so. Then Smith left.", "named"},
    {"en", u"The port is shut, ⟨Smith⟩ said.", "named"},
    {"en", u"The port is shut, said ⟨Mrs Okoro⟩.", "named"},
    {"en", u"⟨President Trump⟩ said so.", "named"},
    {"en", u"⟨The mayor, Ann Lee,⟩ said so.", "named"},
    {"en", u"⟨Ann Lee, who runs the port office⟩, said so.", "named"},
    {"en", u"⟨Clinton's campaign manager, Robby Mook⟩, said so.", "named"},
    {"en", u"⟨Trump campaign manager Kellyanne Conway⟩ said so.", "named"},
    {"en", u"⟨Secretary of State John Kerry⟩ said so.", "named"},
    {"en", u"⟨The White House⟩ said so.", "named"},
    {"en", u"⟨the U.S. Department of Justice⟩ said so.", "named"},
    {"en", u"⟨The Associated Press⟩ reported so.", "named"},
    {"en", u"according to ⟨CNN⟩", "named"},
    {"en", u"The port, according to ⟨Quinnipiac University⟩, is shut.", "named"},
    {"en", u"⟨the mayor and John Smith⟩ said so.", "named"},
    {"en", u"⟨Stephen King⟩ said so.", "named"},
    {"en", u"Then ⟨Mr. King⟩ said so.", "named"},
    {"en", u"⟨Scholars⟩ said so.", "role_only"},
    {"en", u"⟨Prof. Ana-María Ruiz⟩ said so.", "named"},
    {"en", u"Later ⟨McDonald’s⟩ said so.", "named"},
    // English: by role
    {"en", u"⟨The mayor⟩ said so.", "role_only"},
    {"en", u"⟨the mayor's deputy, who runs the port office,⟩ said so.", "role_only"},
    {"en", u"⟨A spokesman for Clinton⟩ said so.", "role_only"},
    {"en", u"⟨a spokeswoman for the Interior Ministry⟩ said so.", "role_only"},
    {"en", u"⟨Clinton aides⟩ said so.", "role_only"},
    {"en", u"Now ⟨House Republicans⟩ say so.", "role_only"},
    {"en", u"⟨U.S. officials⟩ said so.", "role_only"},
    {"en", u"⟨Israeli officials⟩ said so.", "role_only"},
    {"en", u"⟨Officials⟩ said so.", "role_only"},
    {"en", u"⟨Scientists⟩ said so.", "role_only"},
    {"en", u"⟨Fishermen⟩ said so.", "role_only"},
    {"en", u"⟨Angry residents⟩ said so.", "role_only"},
    {"en", u"⟨Residents of Lagos⟩ said so.", "role_only"},
    {"en", u"⟨Two people in the crowd⟩ said so.", "role_only"},
    {"en", u"⟨The president of Microsoft⟩ said so.", "role_only"},
    {"en", u"⟨The president⟩ said so.", "role_only"},
    {"en", u"⟨Police⟩ said so.", "role_only"},
    {"en", u"⟨a report⟩ said so.", "role_only"},
    {"en", u"⟨Pelicans⟩ were seen, it was said; the pelicans came.", "role_only"},
    {"en", u"⟨many Democrats⟩ say so.", "role_only"},
    // English: pronouns
    {"en", u"⟨She⟩ said so.", "pronoun"},
    {"en", u"⟨he⟩ said so.", "pronoun"},
    {"en", u"the man ⟨who⟩ said so", "pronoun"},
    {"en", u"⟨They all⟩ said so.", "pronoun"},
    {"en", u"in ⟨his⟩ view", "pronoun"},
    {"en", u"⟨Both of them⟩ said so.", "pronoun"},
    {"en", u"⟨I⟩ think so.", "pronoun"},
    {"en", u"⟨Some⟩ say so.", "pronoun"},
    // English: anonymous
    {"en", u"⟨a person familiar with the matter⟩ said so.", "anonymous"},
    {"en", u"⟨Sources⟩ said so.", "anonymous"},
    {"en", u"⟨a source close to Trump⟩ said so.", "anonymous"},
    {"en", u"⟨officials who asked not to be named⟩ said so.", "anonymous"},
    {"en", u"⟨an official, speaking on condition of anonymity,⟩ said so.", "anonymous"},
    {"en", u"⟨two people briefed on the talks⟩ said so.", "anonymous"},
    {"en", u"⟨an unnamed aide⟩ said so.", "anonymous"},
    {"en", u"It is shut, ⟨Business Insider⟩ reported.", "named"},
    // German
    {"de", u"⟨Angela Merkel⟩ sagte das.", "named"},
    {"de", u"⟨Merkel⟩ sagte das.", "named"},
    {"de", u"⟨Bundeskanzler Olaf Scholz⟩ sagte das.", "named"},
    {"de", u"⟨CDU-Chef Merz⟩ sagte das.", "named"},
    {"de", u"⟨die SPD⟩ teilte das mit.", "named"},
    {"de", u"⟨Die Deutsche Bahn⟩ teilte das mit.", "named"},
    {"de", u"⟨der Bürgermeister, Karl Müller,⟩ sagte das.", "named"},
    {"de", u"⟨Regierungssprecherin Müller⟩ sagte das.", "named"},
    {"de", u"⟨Der Bürgermeister⟩ sagte das.", "role_only"},
    {"de", u"⟨Ein Sprecher der Polizei⟩ sagte das.", "role_only"},
    {"de", u"⟨eine Sprecherin des Innenministeriums⟩ sagte das.", "role_only"},
    {"de", u"⟨Forscher der Universität Kiel⟩ sagen das.", "role_only"},
    {"de", u"⟨Israelische Soldaten⟩ sagten das.", "role_only"},
    {"de", u"⟨Wissenschaftler⟩ sagten das.", "role_only"},
    {"de", u"⟨Fischerinnen⟩ sagten das. Die Fischerinnen gingen.", "role_only"},
    {"de", u"⟨Sie⟩ sagte das.", "pronoun"},
    {"de", u"der Mann, ⟨der⟩ das sagte", "pronoun"},
    {"de", u"⟨Regierungskreise⟩ bestätigten das.", "anonymous"},
    {"de", u"⟨ein Beamter, der nicht genannt werden wollte,⟩ sagte das.", "anonymous"},
    {"de", u"⟨mit der Sache vertraute Personen⟩ sagten das.", "anonymous"},
    // Spanish
    {"es", u"⟨Pedro Sánchez⟩ lo dijo.", "named"},
    {"es", u"⟨el presidente Pedro Sánchez⟩ lo dijo.", "named"},
    {"es", u"⟨El ministro de Sanidad Salvador Illa⟩ lo dijo.", "named"},
    {"es", u"⟨El presidente de México, Andrés Manuel López,⟩ lo dijo.", "named"},
    {"es", u"⟨la Casa Blanca⟩ lo dijo.", "named"},
    {"es", u"⟨El presidente⟩ lo dijo.", "role_only"},
    {"es", u"⟨un portavoz de Microsoft⟩ lo dijo.", "role_only"},
    {"es", u"⟨el Gobierno⟩ lo dijo.", "role_only"},
    {"es", u"⟨los pescadores⟩ lo dijeron.", "role_only"},
    {"es", u"⟨Investigadores⟩ lo dijeron.", "role_only"},
    {"es", u"⟨ella⟩ lo dijo.", "pronoun"},
    {"es", u"la mujer ⟨que⟩ lo dijo", "pronoun"},
    {"es", u"⟨fuentes del Gobierno⟩ lo dijeron.", "anonymous"},
    {"es", u"⟨un funcionario que pidió el anonimato⟩ lo dijo.", "anonymous"},
    // French
    {"fr", u"⟨Emmanuel Macron⟩ l'a dit.", "named"},
    {"fr", u"⟨le président Emmanuel Macron⟩ l'a dit.", "named"},
    {"fr", u"⟨le ministre de l’Intérieur Gérald Darmanin⟩ l'a dit.", "named"},
    {"fr", u"⟨la mairie, par la voix de son porte-parole, Jean Petit,⟩ l'a dit.", "named"},
    {"fr", u"⟨l'Élysée⟩ l'a dit.", "named"},
    {"fr", u"⟨le maire⟩ l'a dit.", "role_only"},
    {"fr", u"⟨un porte-parole de Microsoft⟩ l'a dit.", "role_only"},
    {"fr", u"⟨l'avocat de la famille⟩ l'a dit.", "role_only"},
    {"fr", u"⟨elle⟩ l'a dit.", "pronoun"},
    {"fr", u"⟨ce dernier⟩ l'a dit.", "pronoun"},
    {"fr", u"l'homme ⟨qui⟩ l'a dit", "pronoun"},
    {"fr", u"⟨une source proche du dossier⟩ l'a dit.", "anonymous"},
    {"fr", u"⟨un diplomate sous couvert d'anonymat⟩ l'a dit.", "anonymous"},
    // Portuguese
    {"pt", u"⟨Lula da Silva⟩ disse isso.", "named"},
    {"pt", u"⟨o ministro da Fazenda Fernando Haddad⟩ disse isso.", "named"},
    {"pt", u"⟨a Petrobras⟩ disse isso.", "named"},
    {"pt", u"⟨o presidente do Brasil⟩ disse isso.", "role_only"},
    {"pt", u"⟨pescadores⟩ disseram isso.", "role_only"},
    {"pt", u"⟨eles⟩ disseram isso.", "pronoun"},
    {"pt", u"⟨fontes do governo⟩ disseram isso.", "anonymous"},
    // Russian
    {"ru", u"⟨Дмитрий Песков⟩ сказал это.", "named"},
    {"ru", u"⟨пресс-секретарь президента Дмитрий Песков⟩ сказал это.", "named"},
    {"ru", u"⟨министр⟩ сказал это.", "role_only"},
    {"ru", u"⟨Рыбаки⟩ сказали это.", "role_only"},
    {"ru", u"⟨она⟩ сказала это.", "pronoun"},
    {"ru", u"⟨источник в правительстве⟩ сказал это.", "anonymous"},
    // Arabic
    {"ar", u"قال ⟨محمد علي⟩ ذلك.", "named"},
    {"ar", u"قال ⟨الرئيس الأمريكي جو بايدن⟩ ذلك.", "named"},
    {"ar", u"قال ⟨وزير الخارجية سامح شكري⟩ ذلك.", "named"},
    {"ar", u"قالت ⟨الأمم المتحدة⟩ ذلك.", "named"},
    {"ar", u"قال ⟨المتحدث باسم الجيش⟩ ذلك.", "role_only"},
    {"ar", u"قال ⟨مسؤولون⟩ ذلك.", "role_only"},
    {"ar", u"قال ⟨الوزير⟩ ذلك.", "role_only"},
    {"ar", u"⟨هو⟩ قال ذلك.", "pronoun"},
    {"ar", u"الرجل ⟨الذي⟩ قال ذلك", "pronoun"},
    {"ar", u"قالت ⟨مصادر مطلعة⟩ ذلك.", "anonymous"},
    {"ar", u"قال ⟨مسؤول طلب عدم الكشف عن هويته⟩ ذلك.", "anonymous"},
    // A language that is not known is told by its letters.
    {"", u"⟨The mayor⟩ said so.", "role_only"},
    {"", u"قال ⟨الوزير⟩ ذلك.", "role_only"},
    {"", u"⟨она⟩ сказала это.", "pronoun"},
};

struct CueRow
{
    const char *language;
    QStringView cue;
    bool expected;
    QStringView source = {};
};

constexpr CueRow hedges[] = {
    {"en", u"said", false},
    {"en", u"reportedly said", true},
    {"en", u"has allegedly told", true},
    {"en", u"may have said", true},
    {"en", u"might say", true},
    {"en", u"could have told", true},
    {"en", u"could not say", false},
    {"en", u"appeared to suggest", true},
    {"en", u"seems to think", true},
    {"en", u"is said to believe", true},
    {"en", u"apparently thinks", true},
    {"en", u"told reporters in May", false},
    {"en", u"did not say", false},
    {"de", u"sagte", false},
    {"de", u"soll gesagt haben", true},
    {"de", u"sagte angeblich", true},
    {"de", u"meinte offenbar", true},
    {"de", u"könnte gesagt haben", true},
    {"de", u"will gesehen haben", false},
    {"es", u"dijo", false},
    {"es", u"habría dicho", true},
    {"es", u"dijo supuestamente", true},
    {"es", u"al parecer dijo", true},
    {"es", u"ha dicho", false},
    {"fr", u"a dit", false},
    {"fr", u"aurait dit", true},
    {"fr", u"semble penser", true},
    {"fr", u"a apparemment déclaré", true},
    {"fr", u"avait dit", false},
    {"pt", u"disse", false},
    {"pt", u"teria dito", true},
    {"pt", u"supostamente disse", true},
    {"ru", u"сказал", false},
    {"ru", u"якобы сказал", true},
    {"ru", u"по-видимому, считает", true},
    {"ar", u"قال", false},
    {"ar", u"يبدو أنه قال", true},
    {"ar", u"قد يقول", true},
    {"ar", u"قد قال", false},
    {"ar", u"رُبَّما قال", true},
};

constexpr CueRow negations[] = {
    {"en", u"said", false},
    {"en", u"did not say", true},
    {"en", u"didn't say", true},
    {"en", u"didn’t say", true},
    {"en", u"never said", true},
    {"en", u"has not confirmed", true},
    {"en", u"would not say", true},
    {"en", u"cannot confirm", true},
    {"en", u"without saying", true},
    {"en", u"denied", false},
    {"en", u"declined to comment", false},
    {"en", u"refused to say", false},
    {"en", u"not only said", false},
    {"en", u"could not help but say", false},
    {"en", u"could not resist pointing out", false},
    {"en", u"noted", false},
    {"en", u"said", true, u"Nobody"},
    {"en", u"said", true, u"No one"},
    {"en", u"said", true, u"None of the officials"},
    {"en", u"said", false, u"Nobel laureates"},
    {"de", u"sagte nicht", true},
    {"de", u"hat nie gesagt", true},
    {"de", u"sagte nicht nur", false},
    {"de", u"bestritt", false},
    {"de", u"sagte", true, u"Niemand"},
    {"es", u"no dijo", true},
    {"es", u"nunca dijo", true},
    {"es", u"no solo dijo", false},
    {"es", u"negó", false},
    {"es", u"dijo", false},
    {"fr", u"n'a pas dit", true},
    {"fr", u"n’a jamais dit", true},
    {"fr", u"n'a rien dit", true},
    {"fr", u"ne dit plus", true},
    {"fr", u"a dit en plus", false},
    {"fr", u"n'a dit que", false},
    {"fr", u"n'a pas seulement dit", false},
    {"fr", u"a nié", false},
    {"fr", u"n'a dit", true, u"Personne"},
    {"pt", u"não disse", true},
    {"pt", u"não só disse", false},
    {"pt", u"negou", false},
    {"ru", u"не сказал", true},
    {"ru", u"не только сказал", false},
    {"ru", u"не мог не сказать", false},
    {"ru", u"отрицал", false},
    {"ar", u"لم يقل", true},
    {"ar", u"لن يقول", true},
    {"ar", u"لا يزال يقول", false},
    {"ar", u"نفى", false},
};

void addRows(std::span<const CueRow> rows)
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("cue");
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("expected");
    for (const CueRow &row : rows) {
        QTest::addRow("%s: %s %s", row.language, qPrintable(row.source.toString()),
                      qPrintable(row.cue.toString()))
            << QString::fromLatin1(row.language) << row.cue.toString() << row.source.toString()
            << row.expected;
    }
}

} // namespace

void SayingTest::tellsHowASourceIsIdentified_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("expected");
    for (const SourceRow &row : sources) {
        QTest::addRow("%s: %s", row.language, qPrintable(row.text.toString()))
            << QString::fromLatin1(row.language) << row.text.toString()
            << QString::fromLatin1(row.expected);
    }
}

void SayingTest::tellsHowASourceIsIdentified()
{
    QFETCH(const QString, language);
    QFETCH(const QString, marked);
    QFETCH(const QString, expected);
    const MarkedText row(marked);

    const auto identification = app::sourceIdentification(row.text, row.speakers, language);

    QVERIFY(identification);
    QCOMPARE(app::nameOf(*identification), expected);
}

void SayingTest::tellsHedges_data()
{
    addRows(hedges);
}

void SayingTest::tellsHedges()
{
    QFETCH(const QString, language);
    QFETCH(const QString, cue);
    QFETCH(const bool, expected);

    QCOMPARE(app::isHedged(cue, language), std::optional(expected));
}

void SayingTest::tellsNegations_data()
{
    addRows(negations);
}

void SayingTest::tellsNegations()
{
    QFETCH(const QString, language);
    QFETCH(const QString, cue);
    QFETCH(const QString, source);
    QFETCH(const bool, expected);

    QCOMPARE(app::isNegated(cue, source, language), std::optional(expected));
}

void SayingTest::tellsThePolarityOfAClaim_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QString>("cue");
    QTest::addColumn<int>("expected");
    using app::Polarity;

    QTest::newRow("nothing is sure")
        << u"the port is shut"_s << u"said"_s << int(Polarity::Unknown);
    QTest::newRow("nobody says it") << u"the port is shut"_s << QString() << int(Polarity::Unknown);
    QTest::newRow("denied") << u"the port is shut"_s << u"has denied"_s << int(Polarity::Denied);
    QTest::newRow("not denied") << u"the port is shut"_s << u"did not deny"_s
                                << int(Polarity::Unknown);
    QTest::newRow("hedged in itself")
        << u"the port may have been shut"_s << u"said"_s << int(Polarity::Hedged);
    QTest::newRow("allegedly") << u"he allegedly shut it"_s << QString() << int(Polarity::Hedged);
    QTest::newRow("a month is no hedge")
        << u"the port shut in May"_s << QString() << int(Polarity::Unknown);
    QTest::newRow("denied before hedged")
        << u"he allegedly shut it"_s << u"denies"_s << int(Polarity::Denied);
}

void SayingTest::tellsThePolarityOfAClaim()
{
    QFETCH(const QString, claim);
    QFETCH(const QString, cue);
    QFETCH(const int, expected);

    QCOMPARE(int(app::polarityOf(claim, cue, u"en"_s)), expected);
}

void SayingTest::saysNothingOfLanguagesWithoutLists()
{
    QVERIFY(!app::sourceIdentification(u"Rossi", {{0, 5}}, u"it"_s));
    QVERIFY(!app::isHedged(u"disse", u"it"_s));
    QVERIFY(!app::isNegated(u"disse", u"Rossi", u"it"_s));
}

QTEST_GUILESS_MAIN(SayingTest)
#include "sayingtest.moc"
