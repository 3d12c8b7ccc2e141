#include "app/text/context.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::Context;
using app::contextOf;

class ContextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itStaysInItsParagraph();
    void itIsNoLongerThanAsked();
    void noCharacterIsCut();
    void aPassageOverLinesIsOneLine();
    void theWholeTextHasNothingAroundIt();
};

void ContextTest::itStaysInItsParagraph()
{
    const QString text = u"One.\nThe mayor said so.\nThree."_s;
    const qsizetype said = text.indexOf(u"said"_s);

    QCOMPARE(contextOf(text, {said, said + 4}, 100),
             (Context{u"The mayor"_s, u"said"_s, u"so."_s}));
}

void ContextTest::itIsNoLongerThanAsked()
{
    QCOMPARE(contextOf(u"0123456789"_s, {4, 6}, 3), (Context{u"123"_s, u"45"_s, u"678"_s}));
}

void ContextTest::noCharacterIsCut()
{
    const QString text = u"🐟ab🐟"_s;

    QCOMPARE(contextOf(text, {2, 4}, 1), (Context{{}, u"ab"_s, {}}));
}

void ContextTest::aPassageOverLinesIsOneLine()
{
    QCOMPARE(contextOf(u"a b\nc d"_s, {2, 5}, 9), (Context{u"a"_s, u"b c"_s, u"d"_s}));
}

void ContextTest::theWholeTextHasNothingAroundIt()
{
    QCOMPARE(contextOf(u"said"_s, {0, 4}, 9), (Context{{}, u"said"_s, {}}));
}

QTEST_GUILESS_MAIN(ContextTest)
#include "contexttest.moc"
