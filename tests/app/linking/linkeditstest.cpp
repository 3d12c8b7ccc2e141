#include "linkingfixture.h"

using namespace storage;
using namespace Qt::StringLiterals;
using namespace app::meaning;
using app::LinkChoice;
using app::LinkEnd;

class LinkEditsTest : public LinkingFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void aLinkIsDrawnUndoneAndDrawnAgain();
    void aLinkReadFromItsEndBeginsAtTheOther();
    void linksReachOtherArticles();
    void linksToADeletedArticleComeBackWithIt();
    void whatIsRefusedLeavesNoTrace_data();
    void whatIsRefusedLeavesNoTrace();
    void withoutAnAnalystNothingIsDrawn();
    void aLinkIsRemovedAndComesBack();
    void aLinkChangesItsKindAndDirection();
    void aChangeToWhatIsThereIsRefused();
    void aChangeToTheSameIsNoEdit();
    void offersAreTakenOverAtOnce();
    void whatWasDrawnMeanwhileIsPassedOver();

private:
    QString shown() const
    {
        QStringList lines;
        for (const Link &link : links())
            lines.append(u"%1 %2 %3"_s.arg(link.from.value).arg(link.kind).arg(link.to.value));
        return lines.join(u", "_s);
    }
};

void LinkEditsTest::aLinkIsDrawnUndoneAndDrawnAgain()
{
    const auto one = claim(u"300 boats lay idle"_s);
    const auto other = claim(u"nobody was warned"_s);

    QVERIFY(app::addLink(*m_project, one, other, {app::linkkind::supports}));

    const QString drawn = u"1 supports 2"_s;
    QCOMPARE(shown(), drawn);
    QCOMPARE(links().front().analystId, m_project->analyst());
    QVERIFY(m_project->undo());
    QCOMPARE(shown(), QString());
    QVERIFY(m_project->redo());
    QCOMPARE(shown(), drawn);
    reopen();
    QCOMPARE(shown(), drawn);
    QVERIFY(m_project->undo());
    QCOMPARE(shown(), QString());
}

void LinkEditsTest::aLinkReadFromItsEndBeginsAtTheOther()
{
    const auto inner = claim(u"300 boats lay idle"_s);
    const auto outer = attribution({{content, u"300 boats lay idle"_s}});

    QVERIFY(
        app::addLink(*m_project, inner, outer, {app::linkkind::contentContainsClaim, LinkEnd::To}));

    QCOMPARE(shown(), u"2 content_contains_claim 1"_s);
}

void LinkEditsTest::linksReachOtherArticles()
{
    const auto here = claim(u"300 boats lay idle"_s);
    const auto there = claim(u"300 boats lay idle"_s, m_other);

    QVERIFY(app::addLink(*m_project, here, there, {app::linkkind::restates}));

    QCOMPARE(m_project->links(m_article)->size(), size_t(1));
    QCOMPARE(m_project->links(m_other)->size(), size_t(1));
}

void LinkEditsTest::linksToADeletedArticleComeBackWithIt()
{
    const auto here = claim(u"300 boats lay idle"_s);
    const auto there = claim(u"300 boats lay idle"_s, m_other);
    QVERIFY(app::addLink(*m_project, here, there, {app::linkkind::restates}));
    QVERIFY(app::addLink(*m_project, there, here, {app::linkkind::supports}));
    const QString drawn = shown();

    QVERIFY(m_project->edit({u"Delete"_s, {}},
                            [this](Edit &edit) { return edit.removeArticle(m_other); }));

    QCOMPARE(shown(), QString());
    QVERIFY(m_project->check()->empty());
    QVERIFY(m_project->undo());
    QCOMPARE(shown(), drawn);
    QCOMPARE(m_project->links(m_other)->size(), size_t(2));
    QVERIFY(m_project->redo());
    QCOMPARE(shown(), QString());
    reopen();
    QVERIFY(m_project->undo());
    QCOMPARE(shown(), drawn);
    QVERIFY(m_project->check()->empty());
}

void LinkEditsTest::whatIsRefusedLeavesNoTrace_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("code");

    // 1 contradicts 2, 1 restates 2; 3 is an attribution, 4 a tag of one's own
    const auto row = [](const char *name, const QString &kind, int from, int to, ErrorCode code) {
        QTest::newRow(name) << kind << from << to << int(code);
    };
    row("with itself", u"restates"_s, 1, 1, ErrorCode::LinkToItself);
    row("twice", u"restates"_s, 1, 2, ErrorCode::LinkExists);
    row("twice, in the other direction of a kind that has none", u"contradicts"_s, 2, 1,
        ErrorCode::LinkExists);
    row("a kind that does not fit", u"nested_in"_s, 1, 3, ErrorCode::LinkDoesNotFit);
    row("a kind the wrong way round", u"content_contains_claim"_s, 1, 3, ErrorCode::LinkDoesNotFit);
    row("a tag that no kind fits", u"supports"_s, 4, 1, ErrorCode::LinkDoesNotFit);
    row("a kind that nobody knows", u"part_of"_s, 1, 2, ErrorCode::LinkDoesNotFit);
    row("an annotation that is not there", u"restates"_s, 1, 99, ErrorCode::NotFound);
}

void LinkEditsTest::whatIsRefusedLeavesNoTrace()
{
    QFETCH(QString, kind);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, code);
    const auto one = claim(u"300 boats lay idle"_s);
    const auto other = claim(u"nobody was warned"_s);
    attribution({{content, u"300 boats lay idle"_s}});
    Annotation framing = made(app::meaning::claim, {{QLatin1StringView(), u"the loss"_s}});
    framing.tagId = m_codebook.tagNamed(u"Framing"_s)->id;
    add(framing);
    QVERIFY(app::addLink(*m_project, one, other, {app::linkkind::contradicts}));
    QVERIFY(app::addLink(*m_project, one, other, {app::linkkind::restates}));
    const QString before = shown();
    const size_t entries = m_project->history()->size();

    const auto refused = app::addLink(*m_project, {from}, {to}, {kind});

    QVERIFY(!refused);
    QCOMPARE(int(refused.error().code), code);
    QCOMPARE(shown(), before);
    QCOMPARE(m_project->history()->size(), entries);
}

void LinkEditsTest::withoutAnAnalystNothingIsDrawn()
{
    const auto one = claim(u"300 boats lay idle"_s);
    const auto other = claim(u"nobody was warned"_s);
    m_project.reset();
    m_project = std::move(Project::open(m_path).value());

    const auto refused = app::addLink(*m_project, one, other, {app::linkkind::supports});

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NoAnalyst);
}

void LinkEditsTest::aLinkIsRemovedAndComesBack()
{
    const auto one = claim(u"300 boats lay idle"_s);
    const auto other = claim(u"nobody was warned"_s);
    QVERIFY(app::addLink(*m_project, one, other, {app::linkkind::supports}));
    const std::vector<Link> before = links();

    QVERIFY(app::removeLink(*m_project, before.front().id));

    QVERIFY(links().empty());
    QVERIFY(m_project->undo());
    QCOMPARE(links(), before);
    QVERIFY(m_project->redo());
    QVERIFY(links().empty());
    reopen();
    QVERIFY(links().empty());
}

void LinkEditsTest::aLinkChangesItsKindAndDirection()
{
    const auto one = claim(u"300 boats lay idle"_s);
    const auto other = claim(u"nobody was warned"_s);
    QVERIFY(app::addLink(*m_project, one, other, {app::linkkind::supports}));
    const Link before = links().front();

    QVERIFY(app::changeKind(*m_project, before, one, {app::linkkind::restates, LinkEnd::To}));

    QCOMPARE(shown(), u"2 restates 1"_s);
    QCOMPARE(links().front().uuid, before.uuid);
    QVERIFY(m_project->undo());
    QCOMPARE(links().front(), before);
    QVERIFY(m_project->redo());
    QCOMPARE(shown(), u"2 restates 1"_s);
    reopen();
    QCOMPARE(shown(), u"2 restates 1"_s);
}

void LinkEditsTest::aChangeToWhatIsThereIsRefused()
{
    const auto one = claim(u"300 boats lay idle"_s);
    const auto other = claim(u"nobody was warned"_s);
    QVERIFY(app::addLink(*m_project, one, other, {app::linkkind::supports}));
    QVERIFY(app::addLink(*m_project, one, other, {app::linkkind::contradicts}));

    const auto refused = app::changeKind(*m_project, links().front(), other,
                                         {app::linkkind::contradicts, LinkEnd::From});

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::LinkExists);
}

void LinkEditsTest::aChangeToTheSameIsNoEdit()
{
    const auto one = claim(u"300 boats lay idle"_s);
    const auto other = claim(u"nobody was warned"_s);
    QVERIFY(app::addLink(*m_project, one, other, {app::linkkind::contradicts}));
    const size_t entries = m_project->history()->size();

    const auto changed = app::changeKind(*m_project, links().front(), other,
                                         {app::linkkind::contradicts, LinkEnd::From});

    QVERIFY(changed && changed->isEmpty());
    QCOMPARE(m_project->history()->size(), entries);
}

void LinkEditsTest::offersAreTakenOverAtOnce()
{
    attribution(
        {{source, u"The union"_s}, {content, u"the ministry claims that 300 boats lay idle"_s}});
    attribution({{source, u"the ministry"_s}, {content, u"that 300 boats lay idle"_s}});
    claim(u"300 boats lay idle"_s);
    figure(u"300"_s);
    const size_t entries = m_project->history()->size();

    const auto taken = app::takeOver(*m_project, offers());

    QVERIFY(taken);
    QCOMPARE(taken->links.size(), size_t(3));
    QVERIFY(offers().empty());
    QCOMPARE(m_project->history()->size(), entries + 1);
    const QString drawn = shown();
    QVERIFY(m_project->undo());
    QCOMPARE(offers().size(), size_t(3));
    QVERIFY(links().empty());
    QVERIFY(m_project->redo());
    QCOMPARE(shown(), drawn);
    reopen();
    QCOMPARE(shown(), drawn);
}

void LinkEditsTest::whatWasDrawnMeanwhileIsPassedOver()
{
    attribution({{content, u"300 boats lay idle"_s}});
    claim(u"300 boats lay idle"_s);
    const auto offered = offers();
    QVERIFY(app::takeOver(*m_project, offered));
    const size_t entries = m_project->history()->size();

    const auto again = app::takeOver(*m_project, offered);

    QVERIFY(again && again->isEmpty());
    QCOMPARE(links().size(), size_t(1));
    QCOMPARE(m_project->history()->size(), entries);
}

QTEST_GUILESS_MAIN(LinkEditsTest)
#include "linkeditstest.moc"
