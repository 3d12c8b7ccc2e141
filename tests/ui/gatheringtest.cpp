#include "app/codebook/meanings.h"
#include "tests/ui/windowfixture.h"
#include "ui/inspector/gatheringline.h"
#include "ui/inspector/inspector.h"
#include "ui/mainwindow/actions.h"

#include <QMenu>

using namespace Qt::StringLiterals;
using storage::Annotation;
using storage::FieldValue;
using storage::TextRange;
using storage::ValueOrigin;

namespace meaning = app::meaning;

/// Attributions and figures put together with keys, in the whole window.
class GatheringTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void aClaimInPiecesIsOneClaim();
    void aNumberThatCanBeReadInTwoWaysIsSaidToBe();
    void init()
    {
        open();
        openArticle(m_report, u"en"_s);
    }
    void cleanup() { close(); }

    void sourceCueAndContentAreOneAttribution();
    void contentMayComeFirst();
    void twoFragmentsAreOneContent();
    void aFreshAttributionBeginsWithItsLetter();
    void oneKeyTakesOverTheSource();
    void markingTheSourceAgainSharesIt();
    void withoutASourceBeforeThatIsSaid();
    void aClaimInBetweenLeavesTheAttributionOpen();
    void theNextSentenceClosesACompleteAttribution();
    void theNextSentenceKeepsAnIncompleteOneOpen();
    void theLineTellsWhatIsThereAndWhatIsMissing();
    void theLineFollowsUndo();
    void theBracketEmbracesWhatIsOpen();
    void aFigureIsTakenFromTheSelection();
    void aFigureIsTakenAtTheCaret();
    void whereNoNumberIsAtTheCaretThatIsSaid();
    void wordsWithoutANumberAreSaidToHaveNone();
    void undoTakesDerivedValuesAlong();
    void confirmingIsOneKey();
    void theSelectionBecomesTheValueOfAField();
    void aDoubleClickSelectsForTheCurrentAnnotation();
    void theMenuListsTheFieldsOfTheCurrentAnnotation();

private:
    void select(const QString &words)
    {
        const qsizetype begin = view()->text().indexOf(words);
        QVERIFY(begin >= 0);
        view()->setSelection({begin, begin + words.size()});
    }
    void mark(const QString &words, Qt::Key key)
    {
        select(words);
        type(key);
    }
    void attributeToMayor()
    {
        mark(u"The mayor"_s, Qt::Key_S);
        mark(u"denied"_s, Qt::Key_U);
        mark(u"that the harbour was closed"_s, Qt::Key_Q);
    }
    QString value(const Annotation &annotation, QLatin1StringView meaning) const
    {
        const FieldValue *found = valueOf(annotation, meaning);
        return found ? found->value : QString();
    }
    const FieldValue *valueOf(const Annotation &annotation, QLatin1StringView meaning) const
    {
        const storage::Codebook codebook = m_window->project()->codebook().value();
        return annotation.valueOf(codebook.fieldMeaning(annotation.tagId, meaning)->id);
    }
    QStringList line() const
    {
        return m_window->findChild<ui::Inspector *>()->gatheringLine()->words().split(u'\n');
    }

    const QString m_report =
        u"Harbour closed\n\n“We lost everything,” said Mrs Okoro, “even the nets.” The mayor "
        u"denied "
        u"that the harbour was closed and warned of rumours. More than 300 boats wait in Lagos.\n"_s;
};

void GatheringTest::sourceCueAndContentAreOneAttribution()
{
    attributeToMayor();

    QCOMPARE(annotations().size(), size_t(1));
    const Annotation attribution = annotations().front();
    QCOMPARE(attribution.spans.size(), size_t(3));
    QCOMPARE(value(attribution, meaning::quotationType), u"indirect"_s);
    QCOMPARE(value(attribution, meaning::sourceIdentification), u"role_only"_s);
    QCOMPARE(valueOf(attribution, meaning::quotationType)->origin, ValueOrigin::Derived);
    QVERIFY(m_window->annotating()->current() == attribution.id);
}

void GatheringTest::contentMayComeFirst()
{
    mark(u"“We lost everything,”"_s, Qt::Key_Q);
    mark(u"said"_s, Qt::Key_U);
    mark(u"Mrs Okoro"_s, Qt::Key_S);

    QCOMPARE(annotations().size(), size_t(1));
    QCOMPARE(value(annotations().front(), meaning::quotationType), u"direct"_s);
    QCOMPARE(value(annotations().front(), meaning::sourceIdentification), u"named"_s);
}

void GatheringTest::twoFragmentsAreOneContent()
{
    mark(u"“We lost everything,”"_s, Qt::Key_Q);
    mark(u"said"_s, Qt::Key_U);
    mark(u"Mrs Okoro"_s, Qt::Key_S);
    mark(u"“even the nets.”"_s, Qt::Key_Q);

    QCOMPARE(annotations().size(), size_t(1));
    QCOMPARE(annotations().front().spans.size(), size_t(4));
}

void GatheringTest::aFreshAttributionBeginsWithItsLetter()
{
    mark(u"The mayor"_s, Qt::Key_S);

    type(Qt::Key_A);
    QVERIFY(line().front().startsWith(u"Attribution: "_s));
    mark(u"warned"_s, Qt::Key_U);

    QCOMPARE(annotations().size(), size_t(2));
}

void GatheringTest::oneKeyTakesOverTheSource()
{
    attributeToMayor();

    type(Qt::Key_QuoteDbl);
    mark(u"warned"_s, Qt::Key_U);
    mark(u"of rumours"_s, Qt::Key_Q);

    QCOMPARE(annotations().size(), size_t(2));
    const TextRange source = annotations()[0].spans.front().range;
    QVERIFY(annotations()[1].spans.front().range == source);
    QCOMPARE(annotations()[1].spans.size(), size_t(3));
}

void GatheringTest::markingTheSourceAgainSharesIt()
{
    attributeToMayor();

    mark(u"The mayor"_s, Qt::Key_S);
    mark(u"warned"_s, Qt::Key_U);
    mark(u"of rumours"_s, Qt::Key_Q);

    QCOMPARE(annotations().size(), size_t(2));
    QCOMPARE(annotations()[1].spans.size(), size_t(3));
}

void GatheringTest::withoutASourceBeforeThatIsSaid()
{
    type(Qt::Key_QuoteDbl);

    QVERIFY(annotations().empty());
    QCOMPARE(said(), u"There is no source before this that could be taken over."_s);
}

void GatheringTest::aClaimInBetweenLeavesTheAttributionOpen()
{
    mark(u"The mayor"_s, Qt::Key_S);
    mark(u"the harbour was closed"_s, Qt::Key_C);
    mark(u"denied"_s, Qt::Key_U);
    mark(u"that the harbour was closed"_s, Qt::Key_Q);

    QCOMPARE(annotations().size(), size_t(2));
    const Annotation claim = annotations().back();
    QCOMPARE(value(claim, meaning::voice), u"reported"_s);
    QCOMPARE(value(claim, meaning::claimant), u"The mayor"_s);
    QCOMPARE(value(claim, meaning::polarity), u"denied"_s);
}

void GatheringTest::theNextSentenceClosesACompleteAttribution()
{
    attributeToMayor();

    type(Qt::Key_Period);

    QCOMPARE(line(), QStringList({QString()}));
    QVERIFY(!view()->openAnnotation().isValid());
}

void GatheringTest::theNextSentenceKeepsAnIncompleteOneOpen()
{
    mark(u"The mayor"_s, Qt::Key_S);
    mark(u"denied"_s, Qt::Key_U);

    type(Qt::Key_Period);
    QCOMPARE(view()->selectedText(), u"More than 300 boats wait in Lagos"_s);
    type(Qt::Key_Q);

    QCOMPARE(annotations().size(), size_t(1));
}

void GatheringTest::theLineTellsWhatIsThereAndWhatIsMissing()
{
    QCOMPARE(line(), QStringList({QString()}));

    mark(u"denied"_s, Qt::Key_U);
    QCOMPARE(
        line(),
        QStringList(
            {u"Attribution: Source, if there is one – press S\u00a0· Cue ✓ denied\u00a0· Content "
             u"– press Q"_s,
             u"Enter finishes it as it is."_s}));
    mark(u"that the harbour was closed"_s, Qt::Key_Q);
    mark(u"The mayor"_s, Qt::Key_S);
    QCOMPARE(
        line(),
        QStringList({u"Attribution: Source ✓ The mayor\u00a0· Cue ✓ denied\u00a0· Content ✓ that "
                     u"the harbour was closed"_s,
                     u"All that it needs is there. Enter finishes it."_s}));
    type(Qt::Key_Return);
    QCOMPARE(line(), QStringList({QString()}));
    type(Qt::Key_Return);
    QVERIFY(line().front().startsWith(u"Attribution: Source ✓ The mayor"_s));
    type(Qt::Key_Escape);

    QCOMPARE(line(), QStringList({QString()}));
}

void GatheringTest::theLineFollowsUndo()
{
    attributeToMayor();

    type(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(line().front().endsWith(u"Content – press Q"_s));
    type(Qt::Key_Z, Qt::ControlModifier);
    type(Qt::Key_Z, Qt::ControlModifier);

    QCOMPARE(line(), QStringList({QString()}));
    QVERIFY(!view()->openAnnotation().isValid());
}

void GatheringTest::theBracketEmbracesWhatIsOpen()
{
    mark(u"The mayor"_s, Qt::Key_S);

    QVERIFY(view()->openAnnotation() == annotations().front().id);
    mark(u"the harbour was closed"_s, Qt::Key_C);
    QVERIFY(view()->openAnnotation() == annotations().front().id);
    type(Qt::Key_Return);

    QVERIFY(!view()->openAnnotation().isValid());
}

void GatheringTest::aFigureIsTakenFromTheSelection()
{
    mark(u"More than 300"_s, Qt::Key_F);

    QCOMPARE(annotations().size(), size_t(1));
    QCOMPARE(quoteOf(annotations().front()), u"More than 300"_s);
    QCOMPARE(value(annotations().front(), meaning::modifier), u"more_than"_s);
    QCOMPARE(value(annotations().front(), meaning::value), u"300"_s);
}

void GatheringTest::aFigureIsTakenAtTheCaret()
{
    const qsizetype caret = view()->text().indexOf(u"300"_s) + 1;
    view()->setSelection({caret, caret});

    type(Qt::Key_F);

    QCOMPARE(annotations().size(), size_t(1));
    QVERIFY(quoteOf(annotations().front()).contains(u"300"_s));
    QVERIFY(view()->hasSelection());
    QCOMPARE(value(annotations().front(), meaning::value), u"300"_s);
}

void GatheringTest::whereNoNumberIsAtTheCaretThatIsSaid()
{
    const qsizetype caret = view()->text().indexOf(u"mayor"_s) + 1;
    view()->setSelection({caret, caret});

    type(Qt::Key_F);
    QVERIFY(said().startsWith(u"There is no number at the caret."_s));
    type(Qt::Key_C);
    QVERIFY(said().startsWith(u"Select the words first"_s));

    QVERIFY(annotations().empty());
}

void GatheringTest::wordsWithoutANumberAreSaidToHaveNone()
{
    mark(u"boats"_s, Qt::Key_F);

    QCOMPARE(annotations().size(), size_t(1));
    QVERIFY(said().startsWith(u"Tagged as Figure. No number is read in these words"_s));
    mark(u"More than 300"_s, Qt::Key_F);
    QVERIFY(said().startsWith(u"Tagged as Figure. Undo"_s));
}

void GatheringTest::undoTakesDerivedValuesAlong()
{
    mark(u"the harbour was closed"_s, Qt::Key_C);
    QCOMPARE(value(annotations().front(), meaning::voice), u"narrator"_s);
    mark(u"that the harbour was closed"_s, Qt::Key_Q);
    QCOMPARE(value(annotations().back(), meaning::voice), u"reported"_s);

    type(Qt::Key_Z, Qt::ControlModifier);

    QCOMPARE(annotations().size(), size_t(1));
    QCOMPARE(value(annotations().front(), meaning::voice), u"narrator"_s);
}

void GatheringTest::confirmingIsOneKey()
{
    attributeToMayor();

    type(Qt::Key_F4, Qt::ShiftModifier);
    QCOMPARE(valueOf(annotations().front(), meaning::quotationType)->origin, ValueOrigin::Analyst);
    QVERIFY(said().startsWith(u"Confirmed."_s));
    type(Qt::Key_F4, Qt::ShiftModifier);

    QCOMPARE(said(), u"Everything that was filled in is confirmed already."_s);
}

void GatheringTest::theSelectionBecomesTheValueOfAField()
{
    mark(u"More than 300"_s, Qt::Key_F);

    select(u"boats"_s);
    type(Qt::Key_1, Qt::AltModifier);
    select(u"in Lagos"_s);
    type(Qt::Key_3, Qt::AltModifier);

    const storage::Codebook codebook = m_window->project()->codebook().value();
    const Annotation figure = annotations().front();
    const FieldValue *counted = figure.valueOf(codebook.fieldNamed(figure.tagId, u"counted"_s)->id);
    const FieldValue *where = figure.valueOf(codebook.fieldNamed(figure.tagId, u"where"_s)->id);
    QVERIFY(counted);
    QCOMPARE(counted->value, u"boats"_s);
    QVERIFY(counted->range.length() == 5);
    QVERIFY(where);
    QCOMPARE(where->value, u"in Lagos"_s);
    QVERIFY(view()->hasFocus());
}

void GatheringTest::aDoubleClickSelectsForTheCurrentAnnotation()
{
    mark(u"More than 300 boats wait in Lagos"_s, Qt::Key_C);
    mark(u"More than 300"_s, Qt::Key_F);
    const auto figure = m_window->annotating()->current();
    const qsizetype boats = view()->text().indexOf(u"boats"_s);
    const QPoint point = view()->rectsOf({boats, boats + 5}).front().center();

    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, point);
    QVERIFY(m_window->annotating()->current() != figure); // the claim is there
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, point);

    QCOMPARE(view()->selectedText(), u"boats"_s);
    QVERIFY(m_window->annotating()->current() == figure);
    type(Qt::Key_1, Qt::AltModifier);
    QVERIFY(said().startsWith(u"Counted: “boats”."_s));
}

void GatheringTest::theMenuListsTheFieldsOfTheCurrentAnnotation()
{
    mark(u"The mayor"_s, Qt::Key_S);
    QStringList shown;
    for (const QAction *action : m_window->findChild<QMenu *>(u"selectionFields"_s)->actions()) {
        if (action->isVisible())
            shown.append(action->text());
    }

    QCOMPARE(shown, QStringList({u"&1  Source entity"_s, u"&2  When"_s}));
}

void GatheringTest::aClaimInPiecesIsOneClaim()
{
    mark(u"the harbour"_s, Qt::Key_C);
    type(Qt::Key_Return);
    mark(u"wait in Lagos"_s, Qt::Key_C);

    QVERIFY(said().startsWith(u"Another passage of the same Claim."_s));
    QCOMPARE(annotations().size(), size_t(1));
    QCOMPARE(annotations().front().spans.size(), size_t(2));
    type(Qt::Key_Return);
    mark(u"boats"_s, Qt::Key_C);
    QCOMPARE(annotations().size(), size_t(2));
}

void GatheringTest::aNumberThatCanBeReadInTwoWaysIsSaidToBe()
{
    openArticle(u"The index fell to 1.234 and 300 more."_s, u"en"_s);

    mark(u"1.234"_s, Qt::Key_F);
    QVERIFY2(said().startsWith(u"“1.234” can be read in two ways and was read as 1.234"_s),
             qPrintable(said()));
    mark(u"300"_s, Qt::Key_F);

    QVERIFY(said().startsWith(u"Tagged as Figure."_s));
}

QTEST_MAIN(GatheringTest)
#include "gatheringtest.moc"
