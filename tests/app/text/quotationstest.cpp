#include "app/text/quotations.h"

#include <QTest>

#include <ctime>

using storage::TextRange;
using namespace Qt::StringLiterals;

/// Rows mark the place asked about with ‖ and the quotation around it with ⟦⟧.
class QuotationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheInnermostQuotation_data();
    void findsTheInnermostQuotation();
    void findsNoneWhereThereIsNone_data();
    void findsNoneWhereThereIsNone();
    void namesAllQuotationsFromTheInside();
    void leavesMarksAndBlanksOutsideOfWhatIsInside();
    void anOpenMarkReachesToItsParagraphsEndWhereTheNextOpensAgain();
    void aLongLineCostsNoMoreThanAShortOne();
};

namespace {

QString show(QString text, TextRange range)
{
    return text.insert(range.end, u'⟧').insert(range.begin, u'⟦');
}

} // namespace

void QuotationsTest::findsTheInnermostQuotation_data()
{
    QTest::addColumn<QString>("expected");

    QTest::newRow("straight") << u"He said ⟦\"we ‖lost\"⟧ today."_s;
    QTest::newRow("straight, the second") << u"\"Yes,\" he said, ⟦\"we ‖lost.\"⟧"_s;
    QTest::newRow("at its opening mark") << u"He said ⟦‖\"we lost\"⟧."_s;
    QTest::newRow("at its closing mark") << u"He said ⟦\"we lost‖\"⟧."_s;
    QTest::newRow("single straight") << u"He said ⟦'we ‖lost'⟧ today."_s;
    QTest::newRow("single with apostrophes") << u"He said ⟦'we don't ‖know it's lost'⟧ today."_s;
    QTest::newRow("curly") << u"He said ⟦“we ‖lost”⟧ today."_s;
    QTest::newRow("curly single") << u"He said ⟦‘we ‖don’t know’⟧ today."_s;
    QTest::newRow("a possessive inside") << u"Call it ⟦‘the voters’ ‖choice’⟧ or not."_s;
    QTest::newRow("a straight possessive inside") << u"Call it ⟦'the voters' ‖choice'⟧ or not."_s;
    QTest::newRow("an elided year inside") << u"He said ⟦‘the ’90s ‖were fine’⟧ today."_s;
    QTest::newRow("nested, inner") << u"“He said ⟦‘n‖o’⟧ to me,” she said."_s;
    QTest::newRow("nested, outer") << u"⟦“He ‖said ‘no’ to me,”⟧ she said."_s;
    QTest::newRow("nested straight") << u"\"He said ⟦'n‖o'⟧ to me,\" she said."_s;
    QTest::newRow("nested, both end together") << u"“He said ⟦‘n‖o.’⟧”"_s;
    QTest::newRow("nested, both begin together") << u"“⟦‘N‖o,’⟧ he said,” she said."_s;
    QTest::newRow("curly in straight") << u"\"The question was: ⟦“Is he ‖ill?”⟧ and so on.\""_s;
    QTest::newRow("typed twice single") << u"He was ⟦''taking a ‖look''⟧ at it."_s;
    QTest::newRow("typed with grave accents") << u"He was ⟦``taking a ‖look''⟧ at it."_s;
    QTest::newRow("one grave accent") << u"He was ⟦`taking a ‖look'⟧ at it."_s;
    QTest::newRow("apostrophes in a typed one") << u"⟦''This isn't ‖reform,''⟧ he said."_s;
    QTest::newRow("German") << u"⟦„Wir haben ‖alles verloren“⟧, sagte er."_s;
    QTest::newRow("the second German one") << u"„Ja“, sagte er, ⟦„das ‖stimmt“⟧."_s;
    QTest::newRow("German with an English closing mark") << u"⟦„Wir ‖haben verloren”⟧, sagte er."_s;
    QTest::newRow("German with a straight closing mark")
        << u"⟦„Wir ‖haben verloren\"⟧, sagte er."_s;
    QTest::newRow("German single") << u"„Er sagte ⟦‚n‖ein‘⟧ zu mir“, sagte sie."_s;
    QTest::newRow("a comma is no low mark") << u"⟦„Ja, ‖nein, vielleicht“⟧, sagte sie."_s;
    QTest::newRow("German guillemets") << u"⟦»Wir haben ‖verloren«⟧, sagte er."_s;
    QTest::newRow("the second in German guillemets") << u"»Ja«, sagte er, ⟦»das ‖stimmt«⟧."_s;
    QTest::newRow("German guillemets, single") << u"»Er sagte ⟦›n‖ein‹⟧ zu mir«, sagte sie."_s;
    QTest::newRow("French") << u"⟦« Nous avons ‖perdu »⟧, dit-il."_s;
    QTest::newRow("French with no-break blanks") << u"⟦«\u00A0Nous avons ‖perdu\u00A0»⟧, dit-il."_s;
    QTest::newRow("curly in French") << u"« Il a dit ⟦“n‖on”⟧ », dit-elle."_s;
    QTest::newRow("French in French") << u"« Il a dit ⟦« n‖on »⟧ hier », dit-elle."_s;
    QTest::newRow("an elision in French") << u"⟦« C’est ‖l’heure »⟧, dit-il."_s;
    QTest::newRow("Spanish") << u"⟦«Lo hemos ‖perdido todo»⟧, dijo."_s;
    QTest::newRow("Swedish") << u"⟦”Vi har ‖förlorat”⟧, sade han."_s;
    QTest::newRow("the second Swedish one") << u"”Ja”, sade han, ⟦”vi ‖vet”⟧."_s;
    QTest::newRow("Swedish guillemets") << u"⟦»Vi har ‖förlorat»⟧, sade han."_s;
    QTest::newRow("Polish") << u"⟦„Nie ‖wiem”⟧, powiedział."_s;
    QTest::newRow("Japanese") << u"彼は⟦「勝‖った」⟧と言った。"_s;
    QTest::newRow("Japanese, nested") << u"「彼は⟦『勝‖った』⟧と言った」と彼女は言った。"_s;
    QTest::newRow("Chinese") << u"他说⟦“我们‖输了”⟧。"_s;
    QTest::newRow("Chinese, no blanks around it") << u"关于⟦“一带‖一路”⟧倡议"_s;
    QTest::newRow("Arabic guillemets") << u"قال ⟦«فقدنا ‖كل شيء»⟧ أمس."_s;
    QTest::newRow("Arabic curly") << u"قال ⟦“فقدنا ‖كل شيء”⟧ أمس."_s;
    QTest::newRow("Arabic straight") << u"قال ⟦\"فقدنا ‖كل شيء\"⟧ أمس."_s;
    QTest::newRow("Russian") << u"⟦«Мы ‖проиграли»⟧, — сказал он."_s;
    QTest::newRow("after a bracket") << u"He said (⟦“we ‖lost”⟧) it."_s;
    QTest::newRow("after a dash") << u"He said it—⟦“we ‖lost”⟧—twice."_s;
    QTest::newRow("after a colon without a blank") << u"Trump:⟦“we ‖lost”⟧"_s;
    QTest::newRow("of several sentences")
        << u"Smith: ⟦“We lost. It was ‖hard. We go.”⟧ They left."_s;
    QTest::newRow("a stray opening mark before it") << u"He “said that ⟦“we ‖lost”⟧ today."_s;
    QTest::newRow("a stray closing mark before it") << u"He said” that ⟦“we ‖lost”⟧ today."_s;
    QTest::newRow("an inch sign before it") << u"A 5\" screen ⟦\"was ‖broken\"⟧ there."_s;
    QTest::newRow("a blank is missing behind it") << u"⟦“We ‖lost.”⟧The port closed."_s;
}

void QuotationsTest::findsTheInnermostQuotation()
{
    QFETCH(QString, expected);
    QString text = expected;
    text.remove(u'⟦').remove(u'⟧');
    const qsizetype index = text.indexOf(u'‖');
    text.remove(index, 1);

    const TextRange found = app::quotationAt(text, index);

    QCOMPARE(show(text, found), expected.remove(u'‖'));
}

void QuotationsTest::findsNoneWhereThereIsNone_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("plain words") << u"He said we lost."_s;
    QTest::newRow("apostrophes") << u"I don't think the voters' rolls aren't Ohio's."_s;
    QTest::newRow("curly apostrophes") << u"I don’t think the voters’ rolls aren’t Ohio’s."_s;
    QTest::newRow("elided years and words") << u"In the '90s rock 'n' roll, 'em all."_s;
    QTest::newRow("one mark that nobody closes") << u"He said “we lost and left."_s;
    QTest::newRow("one mark that nobody opened") << u"He said we lost” and left."_s;
    QTest::newRow("one straight mark") << u"He said \"we lost and left."_s;
    QTest::newRow("feet and inches") << u"He is 6'2\" tall."_s;
    QTest::newRow("nothing between marks") << u"He typed \"\" and “” only."_s;
    QTest::newRow("a mark closed in another line") << u"He said “we lost\nand left” today."_s;
}

void QuotationsTest::findsNoneWhereThereIsNone()
{
    QFETCH(QString, text);

    for (qsizetype index = 0; index <= text.size(); ++index)
        QCOMPARE(app::quotationAt(text, index), (TextRange{index, index}));
}

void QuotationsTest::namesAllQuotationsFromTheInside()
{
    const QString text = u"“He said ‘no «maybe» no’ to me.”"_s;
    const qsizetype inner = text.indexOf(u"maybe");

    const std::vector<app::Quotation> found = app::quotationsAround(text, {inner, inner + 5});

    QCOMPARE(found.size(), size_t(3));
    QCOMPARE(show(text, found[0].inside), u"“He said ‘no «⟦maybe⟧» no’ to me.”"_s);
    QCOMPARE(show(text, found[1].whole), u"“He said ⟦‘no «maybe» no’⟧ to me.”"_s);
    QCOMPARE(show(text, found[2].whole), u"⟦“He said ‘no «maybe» no’ to me.”⟧"_s);
    QCOMPARE(app::quotationsAround(text, {2, inner}).size(), size_t(1));
}

void QuotationsTest::leavesMarksAndBlanksOutsideOfWhatIsInside()
{
    const QString french = u"« Oui »"_s;
    const QString typed = u"''Yes''"_s;

    QCOMPARE(app::quotationsAround(french, {3, 4}).front().inside, (TextRange{2, 5}));
    QCOMPARE(app::quotationsAround(typed, {3, 4}).front().inside, (TextRange{2, 5}));
}

void QuotationsTest::anOpenMarkReachesToItsParagraphsEndWhereTheNextOpensAgain()
{
    const QString text = u"Smith said: “We lost. It was hard.\n\n“Then we left.” They wept."_s;
    const QString straight = u"\"One. Two.\n\"Three.\n\"Four.\" He left."_s;
    const QString spanish = u"«Uno. Dos.\n»Tres.» Se fue."_s;

    QCOMPARE(show(text, app::quotationAt(text, 14)),
             u"Smith said: ⟦“We lost. It was hard.⟧\n\n“Then we left.” They wept."_s);
    QCOMPARE(show(text, app::quotationAt(text, text.indexOf(u"Then"))),
             u"Smith said: “We lost. It was hard.\n\n⟦“Then we left.”⟧ They wept."_s);
    QCOMPARE(app::quotationAt(straight, 2), (TextRange{0, 10}));
    QCOMPARE(app::quotationAt(straight, 13), (TextRange{11, 18}));
    QCOMPARE(app::quotationAt(spanish, 2), (TextRange{0, 10}));
}

void QuotationsTest::aLongLineCostsNoMoreThanAShortOne()
{
    const QString filling = u"word “word "_s.repeated(900'000);
    const QString text = filling + u"He said “we lost” today."_s + filling;
    const qsizetype index = filling.size() + 12;

    const std::clock_t begin = std::clock();
    TextRange found;
    for (int round = 0; round < 100; ++round)
        found = app::quotationAt(text, index);

    const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
    QCOMPARE(found.length(), 9);
    // Reading all 18 MB would take longer than this a single time.
    QVERIFY2(seconds < 0.5, qPrintable(QString::number(seconds)));
}

QTEST_GUILESS_MAIN(QuotationsTest)
#include "quotationstest.moc"
