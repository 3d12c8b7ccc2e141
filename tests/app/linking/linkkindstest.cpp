#include "linkingfixture.h"

#include <QSet>

using namespace storage;
using namespace Qt::StringLiterals;
using app::LinkChoice;
using app::LinkEnd;

class LinkKindsTest : public LinkingFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { open(); }
    void cleanupTestCase() { close(); }

    void everyKindIsDocumented();
    void everyKindSaysSomethingOfItsOwn();
    void twoTagsHaveTheKindsThatFit_data();
    void twoTagsHaveTheKindsThatFit();
    void tagsBelowFitToo();
    void tagsOfOnesOwnFitNothing();
    void kindsOfOtherProgramsAreShownByName();
    void theSameIsSaidInEitherDirectionWhereThereIsNone();
};

void LinkKindsTest::everyKindIsDocumented()
{
    QFile file(QStringLiteral(SAYSO_SOURCE_FOLDER "/storage/FORMAT.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString format = QString::fromUtf8(file.readAll());

    for (const app::LinkKind &kind : app::linkKinds())
        QVERIFY2(format.contains(u"`%1`"_s.arg(kind.name)), kind.name.data());
}

void LinkKindsTest::everyKindSaysSomethingOfItsOwn()
{
    QSet<QString> said;
    qsizetype directions = 0;
    for (const app::LinkKind &kind : app::linkKinds()) {
        const QString there = app::wordsOf(kind.name, LinkEnd::From);
        const QString back = app::wordsOf(kind.name, LinkEnd::To);

        QCOMPARE(there != back, kind.isDirected);
        QVERIFY(!app::countOf(kind.name, 3).isEmpty());
        directions += kind.isDirected ? 2 : 1;
        said << there << back;
    }
    QCOMPARE(said.size(), directions);
}

void LinkKindsTest::twoTagsHaveTheKindsThatFit_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("an attribution and a claim")
        << u"attribution"_s << u"claim"_s << QStringList{u"contains"_s};
    QTest::newRow("a claim and an attribution")
        << u"claim"_s << u"attribution"_s << QStringList{u"is contained in"_s};
    QTest::newRow("a figure and a claim")
        << u"figure"_s << u"claim"_s << QStringList{u"quantifies"_s};
    QTest::newRow("two attributions")
        << u"attribution"_s << u"attribution"_s
        << QStringList{u"is nested in"_s, u"encloses"_s, u"has the same source as"_s};
    QTest::newRow("two figures") << u"figure"_s << u"figure"_s
                                 << QStringList{u"is the same quantity as"_s, u"is the sum of"_s,
                                                u"is part of the sum"_s};
    QTest::newRow("two claims") << u"claim"_s << u"claim"_s
                                << QStringList{u"restates"_s, u"is restated by"_s, u"contradicts"_s,
                                               u"supports"_s, u"is supported by"_s};
    QTest::newRow("an attribution and a figure")
        << u"attribution"_s << u"figure"_s << QStringList();
}

void LinkKindsTest::twoTagsHaveTheKindsThatFit()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QStringList, words);

    QStringList found;
    for (const LinkChoice &choice :
         app::linkChoices(m_codebook, tagMeaning(QLatin1StringView(first.toLatin1())),
                          tagMeaning(QLatin1StringView(second.toLatin1()))))
        found.append(app::wordsOf(choice.kind, choice.end));

    QCOMPARE(found, words);
}

void LinkKindsTest::tagsBelowFitToo()
{
    Codebook codebook = m_codebook;
    Tag below;
    below.id = {9000};
    below.parentId = tagMeaning(app::meaning::claim);
    below.name = u"Prediction"_s;
    codebook.tags.push_back(below);

    QCOMPARE(app::linkChoices(codebook, below.id, tagMeaning(app::meaning::claim)).size(),
             size_t(5));
    const auto linkable = app::linkableTags(codebook, tagMeaning(app::meaning::figure));
    QVERIFY(std::find(linkable.begin(), linkable.end(), below.id) != linkable.end());
}

void LinkKindsTest::tagsOfOnesOwnFitNothing()
{
    const Id<Tag> framing = m_codebook.tagNamed(u"Framing"_s)->id;

    QVERIFY(app::linkableTags(m_codebook, framing).empty());
    QVERIFY(app::linkChoices(m_codebook, framing, framing).empty());
}

void LinkKindsTest::kindsOfOtherProgramsAreShownByName()
{
    QVERIFY(!app::linkKindNamed(u"part_of"));
    QCOMPARE(app::wordsOf(u"part_of"_s, LinkEnd::From), u"Part of"_s);
}

void LinkKindsTest::theSameIsSaidInEitherDirectionWhereThereIsNone()
{
    const auto link = [](QLatin1StringView kind, qint64 from, qint64 to) {
        return Link{{}, {}, kind, {from}, {to}, {}, {}};
    };
    using namespace app::linkkind;

    QVERIFY(app::saySame(link(contradicts, 1, 2), link(contradicts, 2, 1)));
    QVERIFY(!app::saySame(link(restates, 1, 2), link(restates, 2, 1)));
    QVERIFY(app::saySame(link(restates, 1, 2), link(restates, 1, 2)));
    QVERIFY(!app::saySame(link(restates, 1, 2), link(supports, 1, 2)));
    QVERIFY(!app::saySame(link(contradicts, 1, 2), link(contradicts, 1, 3)));
}

QTEST_GUILESS_MAIN(LinkKindsTest)
#include "linkkindstest.moc"
