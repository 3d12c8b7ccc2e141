#include "app/annotating/quotationtype.h"
#include "tests/app/annotating/passagemarks.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Rows mark content by ⟦⟧, source and cue by ⟨⟩.
class QuotationTypeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowContentIsQuoted_data();
    void tellsHowContentIsQuoted();
    void contentWithoutWordsHasNoType();
};

namespace {

struct Row
{
    const char *name;
    const char *language;
    QStringView text;
};

constexpr Row direct[] = {
    // English
    {"straight", "en", u"⟦\"We lost everything,\"⟧ ⟨said⟩ ⟨Mrs Okoro⟩."},
    {"straight, cue first", "en", u"⟨Mrs Okoro⟩ ⟨said⟩: ⟦\"We lost everything.\"⟧"},
    {"straight, marks outside", "en", u"\"⟦We lost everything⟧,\" ⟨said⟩ ⟨Mrs Okoro⟩."},
    {"straight, one mark outside", "en", u"⟦\"We lost everything⟧,\" ⟨said⟩ ⟨Mrs Okoro⟩."},
    {"straight, two fragments", "en",
     u"⟦\"We lost everything,\"⟧ ⟨said⟩ ⟨Mrs Okoro⟩, ⟦\"even the nets.\"⟧"},
    {"straight, two fragments without their marks", "en",
     u"\"⟦We lost everything⟧,\" ⟨said⟩ ⟨Mrs Okoro⟩, \"⟦even the nets⟧.\""},
    {"straight, after other quotations", "en",
     u"\"Yes,\" he said. \"No,\" she said. ⟦\"We lost everything,\"⟧ ⟨said⟩ ⟨Mrs Okoro⟩."},
    {"straight, a part of a quotation", "en",
     u"\"We lost ⟦everything⟧, all,\" ⟨said⟩ ⟨Mrs Okoro⟩."},
    {"curly", "en", u"⟦“We lost everything,”⟧ ⟨said⟩ ⟨Mrs Okoro⟩."},
    {"curly, marks outside", "en", u"“⟦We lost everything⟧,” ⟨said⟩ ⟨Mrs Okoro⟩."},
    {"curly, two sentences", "en", u"⟦“We lost everything. Even the nets.”⟧ ⟨Mrs Okoro⟩ ⟨said⟩."},
    {"curly, two quotations side by side", "en", u"⟨She⟩ ⟨said⟩ ⟦“We lost all.” “Even the nets.”⟧"},
    {"curly with an apostrophe", "en", u"⟦“We don’t know who’s to blame,”⟧ ⟨he⟩ ⟨said⟩."},
    {"curly with a possessive", "en", u"⟦“It was the fishermen’s fault,”⟧ ⟨he⟩ ⟨said⟩."},
    {"curly with an inner quotation", "en", u"⟦“He told me ‘go home’ and left,”⟧ ⟨she⟩ ⟨said⟩."},
    {"curly, inner quotation at its end", "en", u"⟨She⟩ ⟨said⟩, ⟦“He told me ‘go home.’”⟧"},
    {"single curly as primary", "en", u"⟦‘We lost everything,’⟧ ⟨said⟩ ⟨Mrs Okoro⟩."},
    {"single curly with apostrophes", "en", u"⟦‘We don’t know what’s lost,’⟧ ⟨he⟩ ⟨said⟩."},
    {"single curly with a possessive", "en", u"⟦‘It’s the voters’ choice,’⟧ ⟨he⟩ ⟨said⟩."},
    {"single curly, double inside", "en", u"⟦‘He said “go” to me,’⟧ ⟨she⟩ ⟨said⟩."},
    {"single straight as primary", "en", u"⟦'We lost everything,'⟧ ⟨said⟩ ⟨Mrs Okoro⟩."},
    {"single straight with apostrophes", "en", u"⟦'We don't know what's lost,'⟧ ⟨he⟩ ⟨said⟩."},
    {"single straight, marks outside", "en", u"'⟦We lost everything⟧,' ⟨said⟩ ⟨Mrs Okoro⟩."},
    {"typed twice single", "en", u"⟦''We lost everything,''⟧ ⟨he⟩ ⟨said⟩."},
    {"typed with grave accents", "en", u"⟦``We lost everything,''⟧ ⟨he⟩ ⟨said⟩."},
    {"curly opening and straight closing", "en", u"⟦“We lost everything,\"⟧ ⟨he⟩ ⟨said⟩."},
    {"a word in brackets inside", "en", u"⟦“They [the owners] lost all,”⟧ ⟨he⟩ ⟨said⟩."},
    {"opened again in each paragraph", "en",
     u"⟨He⟩ ⟨said⟩: ⟦“We lost all.\n“Even the nets.\n“All of them.”⟧\n"},
    {"the first of several paragraphs", "en", u"⟨He⟩ ⟨said⟩: ⟦“We lost all.⟧\n“Even the nets.”\n"},
    {"a middle paragraph alone", "en", u"“We lost all.\n⟦“Even the nets.⟧\n“All of them.”\n"},
    {"straight, opened again in each paragraph", "en",
     u"⟦\"We lost all.\n\"Even the nets.\"⟧ ⟨he⟩ ⟨said⟩.\n"},
    {"not opened again, closed at the end", "en",
     u"⟦“We lost all.\nEven the nets.\nAll.”⟧ ⟨he⟩ ⟨said⟩."},
    {"blank lines between paragraphs", "en", u"⟦“We lost all.\n\n“Even the nets.”⟧ ⟨he⟩ ⟨said⟩."},
    {"its closing mark is missing", "en", u"⟦“We lost all.⟧\nThe mayor was silent.\n"},
    {"a question", "en", u"⟦“Who lost all?”⟧ ⟨he⟩ ⟨asked⟩."},
    {"an ellipsis inside", "en", u"⟦“... and we lost all,”⟧ ⟨he⟩ ⟨said⟩."},
    {"a dash beside the mark", "en", u"⟨He⟩ ⟨said⟩ — ⟦“we lost all”⟧ — and left."},
    {"an ellipsis after a blank", "en", u"⟦\" … and we lost all,\"⟧ ⟨he⟩ ⟨said⟩."},
    {"one word", "en", u"⟦“No,”⟧ ⟨he⟩ ⟨said⟩."},
    {"numbers alone", "en", u"⟦“128”⟧ was ⟨his⟩ ⟨answer⟩."},
    {"a quotation nobody is said to say yet", "en", u"⟦“We lost everything.”⟧"},
    {"inside somebody's quotation, quoted in turn", "en",
     u"“⟨He⟩ ⟨told me⟩ ⟦‘go home’⟧,” she said."},
    {"with the emphasis signs of another script", "en", u"⟦“Мы потеряли всё,”⟧ ⟨he⟩ ⟨said⟩."},
    // German
    {"German low-high", "de", u"⟦„Wir haben alles verloren“⟧, ⟨sagte⟩ ⟨sie⟩."},
    {"German, marks outside", "de", u"„⟦Wir haben alles verloren⟧“, ⟨sagte⟩ ⟨sie⟩."},
    {"German, cue in the middle", "de", u"⟦„Wir haben“⟧, ⟨sagte⟩ ⟨sie⟩, ⟦„alles verloren.“⟧"},
    {"German, wrong closing mark", "de", u"⟦„Wir haben alles verloren”⟧, ⟨sagte⟩ ⟨sie⟩."},
    {"German, typewriter closing mark", "de", u"⟦„Wir haben alles verloren\"⟧, ⟨sagte⟩ ⟨sie⟩."},
    {"German straight", "de", u"⟦\"Wir haben alles verloren\"⟧, ⟨sagte⟩ ⟨sie⟩."},
    {"German single", "de", u"⟦‚Wir haben alles verloren‘⟧, ⟨sagte⟩ ⟨sie⟩."},
    {"German guillemets inwards", "de", u"⟦»Wir haben alles verloren«⟧, ⟨sagte⟩ ⟨sie⟩."},
    {"German guillemets, marks outside", "de", u"»⟦Wir haben alles verloren⟧«, ⟨sagte⟩ ⟨sie⟩."},
    {"German single guillemets", "de", u"⟦›Wir haben alles verloren‹⟧, ⟨sagte⟩ ⟨sie⟩."},
    {"German with an inner quotation", "de", u"⟦„Er rief ‚halt‘ und lief“⟧, ⟨sagte⟩ ⟨sie⟩."},
    {"German guillemets with an inner quotation", "de",
     u"⟦»Er rief ›halt‹ und lief«⟧, ⟨sagte⟩ ⟨sie⟩."},
    {"Swiss guillemets outwards", "de-CH", u"⟦«Wir haben alles verloren»⟧, ⟨sagte⟩ ⟨sie⟩."},
    {"German in two paragraphs", "de", u"⟦„Wir haben alles verloren.\n„Auch die Netze.“⟧\n"},
    // French
    {"French with blanks", "fr", u"⟦« Nous avons tout perdu »⟧, ⟨a dit⟩ ⟨Mme Okoro⟩."},
    {"French with no-break blanks", "fr",
     u"⟦«\u00A0Nous avons tout perdu\u00A0»⟧, ⟨a-t-elle dit⟩."},
    {"French with narrow no-break blanks", "fr",
     u"⟦«\u202FNous avons tout perdu\u202F»⟧, ⟨a-t-elle dit⟩."},
    {"French without blanks", "fr", u"⟦«Nous avons tout perdu»⟧, ⟨a-t-elle dit⟩."},
    {"French, marks outside", "fr", u"« ⟦Nous avons tout perdu⟧ », ⟨a dit⟩ ⟨Mme Okoro⟩."},
    {"French with apostrophes", "fr", u"⟦« L’État n’a rien fait »⟧, ⟨a-t-elle dit⟩."},
    {"French with an inner quotation", "fr", u"⟦« Il m'a dit “va-t'en” hier »⟧, ⟨a-t-elle dit⟩."},
    {"French curly", "fr", u"⟦“Nous avons tout perdu”⟧, ⟨a-t-elle dit⟩."},
    {"French in two paragraphs, opened by a closing mark", "fr",
     u"⟦« Nous avons tout perdu.\n» Même les filets. »⟧\n"},
    {"French in two paragraphs", "fr", u"⟦« Nous avons tout perdu.\n« Même les filets. »⟧\n"},
    {"French dash", "fr", u"— ⟦Nous avons tout perdu⟧, ⟨dit⟩ ⟨la femme⟩.\n"},
    // Spanish and Portuguese
    {"Spanish guillemets", "es", u"⟦«Lo perdimos todo»⟧, ⟨dijo⟩ ⟨ella⟩."},
    {"Spanish curly", "es", u"⟦“Lo perdimos todo”⟧, ⟨dijo⟩ ⟨ella⟩."},
    {"Spanish straight", "es", u"⟦\"Lo perdimos todo\"⟧, ⟨dijo⟩ ⟨ella⟩."},
    {"Spanish question", "es", u"⟦“¿Quién lo perdió?”⟧, ⟨preguntó⟩ ⟨ella⟩."},
    {"Spanish nested in three styles", "es", u"⟦«Me dijo “vete” ayer»⟧, ⟨contó⟩ ⟨ella⟩."},
    {"Spanish dash", "es", u"—⟦Lo perdimos todo⟧ —⟨dijo⟩ ⟨la mujer⟩.\n"},
    {"Spanish dash, two fragments", "es",
     u"—⟦Lo perdimos todo⟧ —⟨dijo⟩ ⟨ella⟩—. ⟦Hasta las redes⟧.\n"},
    {"Portuguese curly", "pt", u"⟦“Perdemos tudo”⟧, ⟨disse⟩ ⟨ela⟩."},
    {"Portuguese guillemets", "pt-PT", u"⟦«Perdemos tudo»⟧, ⟨disse⟩ ⟨ela⟩."},
    {"Portuguese dash", "pt", u"– ⟦Perdemos tudo⟧ – ⟨disse⟩ ⟨ela⟩.\n"},
    // Russian, Polish, Swedish and others
    {"Russian guillemets", "ru", u"⟦«Мы потеряли всё»⟧, – ⟨сказала⟩ ⟨она⟩."},
    {"Russian, inner German marks", "ru", u"⟦«Он крикнул „стой“ и ушёл»⟧, – ⟨сказала⟩ ⟨она⟩."},
    {"Russian straight", "ru", u"⟦\"Мы потеряли всё\"⟧, - ⟨сказала⟩ ⟨она⟩."},
    {"Russian dash", "ru", u"— ⟦Мы потеряли всё⟧, — ⟨сказала⟩ ⟨она⟩.\n"},
    {"Polish", "pl", u"⟦„Straciliśmy wszystko”⟧ – ⟨powiedziała⟩."},
    {"Swedish", "sv", u"⟦”Vi förlorade allt”⟧, ⟨sade⟩ ⟨hon⟩."},
    {"Danish", "da", u"⟦»Vi mistede alt«⟧, ⟨sagde⟩ ⟨hun⟩."},
    {"Finnish", "fi", u"⟦»Menetimme kaiken»⟧, ⟨hän⟩ ⟨sanoi⟩."},
    {"Hungarian", "hu", u"⟦„Mindent elvesztettünk”⟧, ⟨mondta⟩."},
    {"Italian", "it", u"⟦«Abbiamo perso tutto»⟧, ⟨ha detto⟩."},
    // Arabic
    {"Arabic guillemets", "ar", u"⟨قالت⟩ ⟨السيدة⟩: ⟦«فقدنا كل شيء»⟧."},
    {"Arabic curly", "ar", u"⟨قالت⟩ ⟨السيدة⟩: ⟦“فقدنا كل شيء”⟧."},
    {"Arabic straight", "ar", u"⟨قالت⟩ ⟨السيدة⟩ ⟦\"فقدنا كل شيء\"⟧."},
    {"Arabic, reversed curly marks", "ar", u"⟨قالت⟩ ⟨السيدة⟩ ⟦”فقدنا كل شيء“⟧."},
    {"Arabic, reversed guillemets", "ar", u"⟨قالت⟩ ⟨السيدة⟩ ⟦»فقدنا كل شيء«⟧."},
    {"Arabic, marks outside", "ar", u"⟨قالت⟩ ⟨السيدة⟩ \"⟦فقدنا كل شيء⟧\"."},
    // Chinese, Japanese
    {"Japanese corner brackets", "ja", u"⟨彼女は⟩⟦「すべてを失った」⟧と⟨言った⟩。"},
    {"Japanese, marks outside", "ja", u"⟨彼女は⟩「⟦すべてを失った⟧」と⟨言った⟩。"},
    {"Japanese, nested", "ja", u"⟨彼女は⟩⟦「彼は『行く』と言った」⟧と⟨話した⟩。"},
    {"Japanese, double corner brackets", "ja", u"⟨彼女は⟩⟦『すべてを失った』⟧と⟨言った⟩。"},
    {"Chinese curly", "zh", u"⟨她⟩⟨说⟩：⟦“我们失去了一切。”⟧"},
    {"Chinese corner brackets", "zh-Hant", u"⟨她⟩⟨說⟩：⟦「我們失去了一切。」⟧"},
    {"Hebrew", "he", u"⟦\"איבדנו הכול\"⟧, ⟨אמרה⟩."},
    {"Greek", "el", u"⟦«Χάσαμε τα πάντα»⟧, ⟨είπε⟩."},
};

constexpr Row indirect[] = {
    {"no marks", "en", u"⟨The mayor⟩ ⟨said⟩ ⟦that the harbour was closed⟧."},
    {"apostrophes are no marks", "en", u"⟨He⟩ ⟨said⟩ ⟦they didn't know who's to blame⟧."},
    {"curly apostrophes are no marks", "en", u"⟨He⟩ ⟨said⟩ ⟦they didn’t know who’s to blame⟧."},
    {"a possessive is no mark", "en",
     u"⟨He⟩ ⟨said⟩ ⟦the fishermen's nets and the owners' boats were lost⟧."},
    {"an elided decade is no mark", "en", u"⟨He⟩ ⟨said⟩ ⟦the ’90s were better⟧."},
    {"inches and feet are no marks", "en", u"⟨He⟩ ⟨said⟩ ⟦the man was 6'2\" tall⟧."},
    {"a quotation before it", "en", u"\"No,\" she said. ⟨He⟩ ⟨said⟩ ⟦the harbour was closed⟧."},
    {"a quotation after it", "en", u"⟨He⟩ ⟨said⟩ ⟦it was closed⟧. \"No,\" she said."},
    {"quotations on both sides", "en", u"\"No.\" ⟨He⟩ ⟨said⟩ ⟦it was closed⟧. \"Yes.\""},
    {"curly quotations on both sides", "en", u"“No.” ⟨He⟩ ⟨said⟩ ⟦it was closed⟧. “Yes.”"},
    {"a quotation in the paragraph before", "en", u"“No,” she said.\n⟨He⟩ ⟨said⟩ ⟦it was closed⟧."},
    {"inside somebody else's quotation", "en",
     u"“My brother said ⟨he⟩ ⟨knew⟩ ⟦that it was closed⟧,” she said."},
    {"inside somebody else's straight quotation", "en",
     u"\"⟨My brother⟩ ⟨said⟩ ⟦it was closed⟧,\" she said."},
    {"the cue's words are quoted, not the content", "en",
     u"⟨He⟩ ⟨“promised”⟩ ⟦that it would open⟧."},
    {"a quoted source", "en", u"⟨“Blind” Smith⟩ ⟨said⟩ ⟦it was closed⟧."},
    {"German", "de", u"⟨Sie⟩ ⟨sagte⟩, ⟦der Hafen sei geschlossen⟧."},
    {"German genitive apostrophe", "de", u"⟨Sie⟩ ⟨sagte⟩, ⟦Andreas' Boot sei gesunken⟧."},
    {"French with elisions", "fr", u"⟨Elle⟩ ⟨a dit⟩ ⟦qu’il n’y avait plus d’espoir⟧."},
    {"French with straight elisions", "fr", u"⟨Elle⟩ ⟨a dit⟩ ⟦qu'il n'y avait plus d'espoir⟧."},
    {"Spanish", "es", u"⟨Ella⟩ ⟨dijo⟩ ⟦que el puerto estaba cerrado⟧."},
    {"Spanish, a hyphen is no dash", "es", u"- ⟦El puerto está cerrado⟧, ⟨dijo⟩ ⟨ella⟩.\n"},
    {"Portuguese", "pt", u"⟨Ela⟩ ⟨disse⟩ ⟦que o porto estava fechado⟧."},
    {"Russian", "ru", u"⟨Она⟩ ⟨сказала⟩, ⟦что порт закрыт⟧."},
    {"Arabic", "ar", u"⟨قال⟩ ⟨رئيس البلدية⟩ ⟦إن الميناء مغلق⟧."},
    {"Japanese", "ja", u"⟨市長は⟩⟦港は閉鎖されたと⟧⟨述べた⟩。"},
    {"Chinese", "zh", u"⟨市长⟩⟨说⟩⟦港口已关闭⟧。"},
    {"English list with a dash", "en", u"— ⟦The port was closed⟧, ⟨police⟩ ⟨said⟩.\n"},
    {"a dateline's dash is no mark", "es", u"MADRID — ⟦El puerto está cerrado⟧, ⟨dijo⟩ ⟨ella⟩.\n"},
};

constexpr Row mixed[] = {
    {"the end is quoted", "en", u"⟨He⟩ ⟨said⟩ ⟦that it was “a disgrace for the city”⟧."},
    {"the begin is quoted", "en", u"⟨He⟩ ⟨called it⟩ ⟦“a disgrace” that had to end⟧."},
    {"one scare word", "en", u"⟨He⟩ ⟨said⟩ ⟦the “experts” were wrong⟧."},
    {"two scare words", "en", u"⟨He⟩ ⟨said⟩ ⟦the \"so-called experts\" were wrong⟧."},
    {"one scare word in single marks", "en", u"⟨He⟩ ⟨said⟩ ⟦the 'experts' were wrong⟧."},
    {"one scare word in curly single marks", "en", u"⟨He⟩ ⟨said⟩ ⟦the ‘experts’ were wrong⟧."},
    {"that before a quotation", "en", u"⟨He⟩ ⟨said⟩ ⟦that “we lost everything”⟧."},
    {"two fragments, one quoted", "en", u"⟦The port is shut⟧, ⟨he⟩ ⟨said⟩, ⟦“until May.”⟧"},
    {"two quoted parts", "en", u"⟨He⟩ ⟨said⟩ ⟦the “experts” had been “paid”⟧."},
    {"with an apostrophe beside", "en", u"⟨He⟩ ⟨said⟩ ⟦it's “a disgrace” and can't go on⟧."},
    {"reaching over the quotation's end", "en",
     u"⟦“It is closed,” and nobody knows why⟧, ⟨he⟩ ⟨said⟩."},
    {"a direct and an indirect paragraph", "en",
     u"⟨He⟩ ⟨said⟩: ⟦“It is closed.”\nNobody knew why.⟧\n"},
    {"a title in marks", "en", u"⟨He⟩ ⟨said⟩ ⟦“The Wire” was his favourite show⟧."},
    {"German", "de", u"⟨Sie⟩ ⟨sagte⟩, ⟦das sei eine „Schande für die Stadt“⟧."},
    {"German guillemets", "de", u"⟨Sie⟩ ⟨sagte⟩, ⟦das sei eine »Schande« gewesen⟧."},
    {"German single", "de", u"⟨Sie⟩ ⟨sagte⟩, ⟦das sei eine ‚Schande‘ gewesen⟧."},
    {"French", "fr", u"⟨Elle⟩ ⟨a dit⟩ ⟦que c’était une « honte »⟧."},
    {"French no-break blanks", "fr",
     u"⟨Elle⟩ ⟨a dit⟩ ⟦que c’était «\u00A0une honte\u00A0» pour la ville⟧."},
    {"Spanish", "es", u"⟨Ella⟩ ⟨dijo⟩ ⟦que era una «vergüenza» para todos⟧."},
    {"Spanish curly", "es", u"⟨Ella⟩ ⟨dijo⟩ ⟦que era “una vergüenza”⟧."},
    {"Portuguese", "pt", u"⟨Ela⟩ ⟨disse⟩ ⟦que era \"uma vergonha\" para todos⟧."},
    {"Russian", "ru", u"⟨Она⟩ ⟨назвала⟩ ⟦это «позором» для города⟧."},
    {"Arabic", "ar", u"⟨قال⟩ ⟨الوزير⟩ ⟦إن ما جرى «عار» على المدينة⟧."},
    {"Japanese", "ja", u"⟨市長は⟩⟦それは「恥」だと⟧⟨述べた⟩。"},
    {"Swedish", "sv", u"⟨Hon⟩ ⟨sade⟩ ⟦att det var en ”skam” för staden⟧."},
    {"inner quotation within somebody else's", "en",
     u"“⟨He⟩ ⟨told me⟩ ⟦that it was a ‘disgrace’ for all⟧,” she said."},
};

} // namespace

void QuotationTypeTest::tellsHowContentIsQuoted_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("expected");

    const auto add = [](const auto &rows, const QString &expected) {
        for (const Row &row : rows) {
            QTest::addRow("%s: %s", qPrintable(expected), row.name)
                << QString::fromLatin1(row.language) << row.text.toString() << expected;
        }
    };
    add(direct, u"direct"_s);
    add(indirect, u"indirect"_s);
    add(mixed, u"mixed"_s);
}

void QuotationTypeTest::tellsHowContentIsQuoted()
{
    QFETCH(const QString, language);
    QFETCH(const QString, marked);
    QFETCH(const QString, expected);
    const MarkedText row(marked);

    const auto type = app::quotationType(row.text, row.content, row.speakers, language);

    QVERIFY(type);
    QCOMPARE(app::nameOf(*type), expected);
}

void QuotationTypeTest::contentWithoutWordsHasNoType()
{
    QVERIFY(!app::quotationType(u"He said “…”.", {}, {}, u"en"_s));
    QVERIFY(!app::quotationType(u"He said “…”.", {{8, 11}}, {}, u"en"_s));
}

QTEST_GUILESS_MAIN(QuotationTypeTest)
#include "quotationtypetest.moc"
