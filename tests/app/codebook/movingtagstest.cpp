#include "tests/app/codebook/codebookfixture.h"

using namespace storage;
using namespace Qt::StringLiterals;

class MovingTagsTest : public CodebookFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void aTagMovesAmongItsSiblings_data();
    void aTagMovesAmongItsSiblings();
    void aTagIsNeverBelowItself();
    void aTagThatMovesBelowAnotherTakesItsParts();
    void aFieldOfAnotherTypeGetsAnotherNameWhenItsTagMoves();
    void aMoveThatWouldLosePartsIsRefused();
    void aMoveThatLosesNothingTakesConditionsAlong();
    void aTagThatBecomesARootHasAPassage();

    void annotationsOfAMergedTagKeepWhatTheySay();
    void partsThatTheOtherTagHasNotComeAlong();
    void aFieldOfAnotherTypeComesAlongUnderAnotherName();
    void choicesOfBothTagsAreKept();
    void tagsBelowAMergedTagMove();
    void aMergedTagFreesItsLetter();
    void whatAMergedTagInheritedIsKept();
    void whatAMergeAddsIsKnownBefore_data();
    void whatAMergeAddsIsKnownBefore();
    void aTagMergesIntoTheOneAboveIt();
    void aTagDoesNotMergeIntoOneBelowIt();
    void otherNamesOfValuesComeAlong();
    void otherNamesThatComeAlongStandForValues();
    void linksOfMergedAnnotationsStay();
    void theProgramStillKnowsWhatAMergedTagMeans();

private:
    Field fieldNamed(const QString &name, FieldType type, const QStringList &choices = {})
    {
        Field next;
        next.name = name;
        next.type = type;
        next.choices = choices;
        return next;
    }
};

void MovingTagsTest::aTagMovesAmongItsSiblings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("order");
    QTest::newRow("to the front") << u"Figure"_s << 0 << u"FCARL"_s;
    QTest::newRow("down") << u"Claim"_s << 2 << u"AFCRL"_s;
    QTest::newRow("to the end") << u"Claim"_s << 4 << u"AFRLC"_s;
    QTest::newRow("past the end") << u"Attribution"_s << 99 << u"CFRLA"_s;
    QTest::newRow("before the front") << u"Framing"_s << -1 << u"RCAFL"_s;
}

void MovingTagsTest::aTagMovesAmongItsSiblings()
{
    QFETCH(const QString, name);
    QFETCH(const int, position);
    QFETCH(const QString, order);

    performs([&] { return app::moveTag(*m_project, tag(name).id, {}, position); });

    QString letters;
    for (const Codebook now = codebook(); const Tag &each : now.tags)
        letters += each.shortcut;
    QCOMPARE(letters, order);
}

void MovingTagsTest::aTagIsNeverBelowItself()
{
    const Id<Tag> claim = tag(u"Claim"_s).id;
    const Id<Tag> below = addedTag(u"Economy"_s, claim);

    const Error child = refuses([&] { return app::moveTag(*m_project, claim, below, 0); });
    const Error itself = refuses([&] { return app::moveTag(*m_project, claim, claim, 0); });

    QCOMPARE(child.code, ErrorCode::TagBelowItself);
    QCOMPARE(child.subject, u"Claim"_s);
    QCOMPARE(itself.code, ErrorCode::TagBelowItself);
}

void MovingTagsTest::aTagThatMovesBelowAnotherTakesItsParts()
{
    const Id<Annotation> loaded =
        mark(u"Loaded language"_s, {{u"passage"_s, {0, 3}}},
             {{u"voice"_s, u"quoted"_s}, {u"direction"_s, u"negative"_s}});

    performs([&] {
        return app::moveTag(*m_project, tag(u"Loaded language"_s).id, tag(u"Claim"_s).id, 0);
    });

    const Codebook now = codebook();
    const Id<Tag> moved = now.tagNamed(u"Loaded language"_s)->id;
    QCOMPARE(now.tagNamed(u"Loaded language"_s)->parentId, now.tagNamed(u"Claim"_s)->id);
    QCOMPARE(now.rolesOf(moved).size(), 1u);
    QCOMPARE(rolesOf(loaded), QStringList{u"passage"_s});
    QCOMPARE(now.fieldNamed(moved, u"voice"_s)->tagId, now.tagNamed(u"Claim"_s)->id);
    QCOMPARE(valueOf(loaded, u"voice"_s), u"quoted"_s);
    QCOMPARE(now.fieldNamed(moved, u"direction"_s)->tagId, moved);
    QCOMPARE(valueOf(loaded, u"direction"_s), u"negative"_s);
}

void MovingTagsTest::aFieldOfAnotherTypeGetsAnotherNameWhenItsTagMoves()
{
    addedField(fieldNamed(u"topic"_s, FieldType::Entity), u"Framing"_s);
    const Id<Annotation> frame =
        mark(u"Framing"_s, {{u"passage"_s, {0, 3}}}, {{u"topic"_s, u"Port"_s}});

    performs([&] { return app::moveTag(*m_project, tag(u"Framing"_s).id, tag(u"Claim"_s).id, 0); });

    QCOMPARE(valueOf(frame, u"topic (Framing)"_s), u"Port"_s);
}

void MovingTagsTest::aMoveThatWouldLosePartsIsRefused()
{
    const Id<Tag> denial = addedTag(u"Denial"_s, tag(u"Attribution"_s).id);
    mark(u"Denial"_s, {{u"cue"_s, {0, 3}}}, {});

    const Error below =
        refuses([&] { return app::moveTag(*m_project, denial, tag(u"Claim"_s).id, 0); });
    const Error root = refuses([&] { return app::moveTag(*m_project, denial, {}, 0); });

    QCOMPARE(below.code, ErrorCode::TagMoveLosesParts);
    QCOMPARE(below.subject, u"Denial"_s);
    QCOMPARE(below.place, u"cue"_s);
    QCOMPARE(root.code, ErrorCode::TagMoveLosesParts);
}

void MovingTagsTest::aMoveThatLosesNothingTakesConditionsAlong()
{
    const Id<Tag> economy = addedTag(u"Economy"_s, tag(u"Claim"_s).id);
    const Id<Annotation> claim = mark(u"Economy"_s, {{u"passage"_s, {0, 3}}});
    Field detail = fieldNamed(u"detail"_s, FieldType::Text);
    detail.shownWhen = u"statement_type=factual"_s;
    addedField(detail, u"Economy"_s);

    performs([&] { return app::moveTag(*m_project, economy, tag(u"Framing"_s).id, 0); });

    const Codebook now = codebook();
    QCOMPARE(rolesOf(claim), QStringList{u"passage"_s});
    QCOMPARE(now.rolesOf(economy).front()->tagId, now.tagNamed(u"Framing"_s)->id);
    QCOMPARE(now.fieldNamed(economy, u"detail"_s)->shownWhen, QString());
}

void MovingTagsTest::aTagThatBecomesARootHasAPassage()
{
    const Id<Tag> economy = addedTag(u"Economy"_s, tag(u"Claim"_s).id);

    performs([&] { return app::moveTag(*m_project, economy, {}, 1); });

    const Codebook now = codebook();
    QCOMPARE(now.tag(economy)->position, 1);
    QCOMPARE(now.rolesOf(economy).size(), 1u);
}

void MovingTagsTest::annotationsOfAMergedTagKeepWhatTheySay()
{
    const Id<Annotation> loaded =
        mark(u"Loaded language"_s, {{u"passage"_s, {0, 3}}, {u"passage"_s, {5, 9}}},
             {{u"confidence"_s, u"low"_s}, {u"target"_s, u"the mayor"_s}});

    performs([&] {
        return app::mergeTags(*m_project, tag(u"Loaded language"_s).id, tag(u"Framing"_s).id);
    });

    const Codebook now = codebook();
    QVERIFY(!now.tagNamed(u"Loaded language"_s));
    QCOMPARE(m_project->annotation(loaded)->tagId, now.tagNamed(u"Framing"_s)->id);
    QCOMPARE(rolesOf(loaded), (QStringList{u"passage"_s, u"passage"_s}));
    QCOMPARE(valueOf(loaded, u"confidence"_s), u"low"_s);
    QCOMPARE(valueOf(loaded, u"target"_s), u"the mayor"_s);
    QCOMPARE(now.rolesOf(now.tagNamed(u"Framing"_s)->id).size(), 1u);
}

void MovingTagsTest::partsThatTheOtherTagHasNotComeAlong()
{
    const Id<Annotation> attribution =
        mark(u"Attribution"_s, {{u"source"_s, {0, 3}}, {u"cue"_s, {5, 9}}},
             {{u"quotation_type"_s, u"direct"_s}});

    performs(
        [&] { return app::mergeTags(*m_project, tag(u"Attribution"_s).id, tag(u"Claim"_s).id); });

    QCOMPARE(rolesOf(attribution), (QStringList{u"source"_s, u"cue"_s}));
    QCOMPARE(valueOf(attribution, u"quotation_type"_s), u"direct"_s);
    QVERIFY(!role(u"Claim"_s, u"cue"_s).required);
    QVERIFY(!field(u"Claim"_s, u"quotation_type"_s).required);
    QCOMPARE(role(u"Claim"_s, u"cue"_s).shortcut, u"U"_s);
    QVERIFY(codebook().roleMeaning(tag(u"Claim"_s).id, QLatin1StringView("cue")));
}

void MovingTagsTest::aFieldOfAnotherTypeComesAlongUnderAnotherName()
{
    addedField(fieldNamed(u"topic"_s, FieldType::Entity), u"Framing"_s);
    Field why = fieldNamed(u"why"_s, FieldType::Text);
    why.shownWhen = u"topic=Port"_s;
    addedField(why, u"Framing"_s);
    const Id<Annotation> frame =
        mark(u"Framing"_s, {{u"passage"_s, {0, 3}}}, {{u"topic"_s, u"Port"_s}});

    performs([&] { return app::mergeTags(*m_project, tag(u"Framing"_s).id, tag(u"Claim"_s).id); });

    QCOMPARE(valueOf(frame, u"topic (Framing)"_s), u"Port"_s);
    QCOMPARE(field(u"Claim"_s, u"topic"_s).type, FieldType::Text);
    QCOMPARE(field(u"Claim"_s, u"topic (Framing)"_s).type, FieldType::Entity);
    QCOMPARE(field(u"Claim"_s, u"why"_s).shownWhen, u"topic (Framing)=Port"_s);
}

void MovingTagsTest::choicesOfBothTagsAreKept()
{
    addedField(fieldNamed(u"tone"_s, FieldType::Choice, {u"calm"_s, u"shrill"_s}), u"Framing"_s);
    addedField(fieldNamed(u"tone"_s, FieldType::Choice, {u"dry"_s, u"calm"_s}), u"Claim"_s);
    const Id<Annotation> frame =
        mark(u"Framing"_s, {{u"passage"_s, {0, 3}}}, {{u"tone"_s, u"shrill"_s}});

    performs([&] { return app::mergeTags(*m_project, tag(u"Framing"_s).id, tag(u"Claim"_s).id); });

    QCOMPARE(field(u"Claim"_s, u"tone"_s).choices, (QStringList{u"dry"_s, u"calm"_s, u"shrill"_s}));
    QCOMPARE(valueOf(frame, u"tone"_s), u"shrill"_s);
}

void MovingTagsTest::tagsBelowAMergedTagMove()
{
    addedTag(u"Conflict"_s, tag(u"Framing"_s).id);
    const Id<Tag> twin = addedTag(u"Economy"_s, tag(u"Framing"_s).id);
    addedTag(u"Economy"_s, tag(u"Claim"_s).id);
    const Id<Annotation> conflict =
        mark(u"Conflict"_s, {{u"passage"_s, {0, 3}}}, {{u"frame"_s, u"conflict"_s}});

    performs([&] { return app::mergeTags(*m_project, tag(u"Framing"_s).id, tag(u"Claim"_s).id); });

    const Codebook now = codebook();
    QCOMPARE(now.tagNamed(u"Conflict"_s)->parentId, now.tagNamed(u"Claim"_s)->id);
    QCOMPARE(now.tag(twin)->name, u"Economy (Framing)"_s);
    QCOMPARE(rolesOf(conflict), QStringList{u"passage"_s});
    QCOMPARE(valueOf(conflict, u"frame"_s), u"conflict"_s);
}

void MovingTagsTest::aMergedTagFreesItsLetter()
{
    performs([&] { return app::mergeTags(*m_project, tag(u"Framing"_s).id, tag(u"Claim"_s).id); });
    Tag next = tag(u"Figure"_s);
    next.shortcut = u"R"_s;

    performs([&] { return app::updateTag(*m_project, next); });

    QCOMPARE(tag(u"Figure"_s).shortcut, u"R"_s);
}

void MovingTagsTest::whatAMergedTagInheritedIsKept()
{
    addedTag(u"Denial"_s, tag(u"Attribution"_s).id);
    const Id<Annotation> denial = mark(u"Denial"_s, {{u"cue"_s, {0, 3}}, {u"content"_s, {5, 9}}},
                                       {{u"medium"_s, u"radio"_s}});
    const Id<Annotation> other = mark(u"Attribution"_s, {{u"cue"_s, {0, 3}}});

    performs([&] { return app::mergeTags(*m_project, tag(u"Denial"_s).id, tag(u"Claim"_s).id); });

    QCOMPARE(rolesOf(denial), (QStringList{u"cue"_s, u"content"_s}));
    QCOMPARE(valueOf(denial, u"medium"_s), u"radio"_s);
    QCOMPARE(role(u"Claim"_s, u"cue"_s).shortcut, QString());
    QCOMPARE(role(u"Attribution"_s, u"cue"_s).shortcut, u"U"_s);
    QCOMPARE(rolesOf(other), QStringList{u"cue"_s});
    QVERIFY(!codebook().roleNamed(tag(u"Claim"_s).id, u"source"_s));
}

void MovingTagsTest::whatAMergeAddsIsKnownBefore_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("into");
    QTest::newRow("roles of its own") << u"Attribution"_s << u"Claim"_s;
    QTest::newRow("fields of its own") << u"Framing"_s << u"Claim"_s;
    QTest::newRow("fields found again by name") << u"Loaded language"_s << u"Framing"_s;
    QTest::newRow("what it inherits and uses") << u"Denial"_s << u"Claim"_s;
    QTest::newRow("what it inherits, into the one that has it") << u"Denial"_s << u"Attribution"_s;
}

void MovingTagsTest::whatAMergeAddsIsKnownBefore()
{
    QFETCH(const QString, from);
    QFETCH(const QString, into);
    addedTag(u"Denial"_s, tag(u"Attribution"_s).id);
    addedField(fieldNamed(u"topic"_s, FieldType::Entity), u"Framing"_s);
    mark(u"Denial"_s, {{u"cue"_s, {0, 3}}}, {{u"medium"_s, u"radio"_s}});
    mark(u"Attribution"_s, {{u"source"_s, {0, 3}}}); // not used by what is below it
    const Id<Tag> stays = tag(into).id;
    const Codebook before = codebook();

    const app::MergeAdditions added = app::mergeAdditions(*m_project, tag(from).id, stays).value();
    performs([&] { return app::mergeTags(*m_project, tag(from).id, stays); });

    const Codebook after = codebook();
    QCOMPARE(before.rolesOf(stays).size() + added.roles.size(), after.rolesOf(stays).size());
    QCOMPARE(before.fieldsOf(stays).size() + added.fields.size(), after.fieldsOf(stays).size());
    for (const Role &role : added.roles)
        QVERIFY2(after.roleNamed(stays, role.name), qPrintable(role.name));
    for (const Field &field : added.fields)
        QVERIFY2(after.fieldNamed(stays, field.name), qPrintable(field.name));
}

void MovingTagsTest::aTagMergesIntoTheOneAboveIt()
{
    addedTag(u"Economy"_s, tag(u"Claim"_s).id);
    addedField(fieldNamed(u"sector"_s, FieldType::Text), u"Economy"_s);
    const Id<Annotation> claim =
        mark(u"Economy"_s, {{u"passage"_s, {0, 3}}}, {{u"sector"_s, u"ports"_s}});

    performs([&] { return app::mergeTags(*m_project, tag(u"Economy"_s).id, tag(u"Claim"_s).id); });

    QCOMPARE(m_project->annotation(claim)->tagId, tag(u"Claim"_s).id);
    QCOMPARE(valueOf(claim, u"sector"_s), u"ports"_s);
}

void MovingTagsTest::aTagDoesNotMergeIntoOneBelowIt()
{
    const Id<Tag> economy = addedTag(u"Economy"_s, tag(u"Claim"_s).id);
    const Id<Tag> claim = tag(u"Claim"_s).id;

    const Error below = refuses([&] { return app::mergeTags(*m_project, claim, economy); });
    const Error itself = refuses([&] { return app::mergeTags(*m_project, claim, claim); });

    QCOMPARE(below.code, ErrorCode::TagBelowItself);
    QCOMPARE(itself.code, ErrorCode::TagBelowItself);
}

void MovingTagsTest::otherNamesOfValuesComeAlong()
{
    const Id<Field> target = field(u"Loaded language"_s, u"target"_s).id;
    const Id<Field> voice = field(u"Loaded language"_s, u"voice"_s).id;
    QVERIFY(m_project->edit({u"Alias"_s, {}}, [&](Edit &edit) -> Result<void> {
        const bool added = edit.addAlias({{}, {}, target, u"mayor"_s, u"the mayor"_s}).isOk() &&
                           edit.addAlias({{}, {}, voice, u"q"_s, u"quoted"_s}).isOk();
        return added ? Result<void>() : Error{};
    }));

    performs([&] {
        return app::mergeTags(*m_project, tag(u"Loaded language"_s).id, tag(u"Claim"_s).id);
    });

    const std::vector<ValueAlias> aliases = m_project->aliases().value();
    QCOMPARE(aliases.size(), 2u);
    QCOMPARE(aliases[0].fieldId, field(u"Claim"_s, u"voice"_s).id);
    QCOMPARE(aliases[1].fieldId, field(u"Claim"_s, u"target"_s).id);
}

void MovingTagsTest::otherNamesThatComeAlongStandForValues()
{
    const Id<Field> goes = field(u"Loaded language"_s, u"target"_s).id;
    const Id<Field> stays = addedField(fieldNamed(u"target"_s, FieldType::Text), u"Claim"_s);
    mark(u"Claim"_s, {{u"passage"_s, {0, 3}}}, {{u"target"_s, u"the council"_s}});
    QVERIFY(m_project->edit({u"Alias"_s, {}}, [&](Edit &edit) -> Result<void> {
        for (const ValueAlias &alias : {ValueAlias{{}, {}, stays, u"mayor"_s, u"Ms Ruiz"_s},
                                        ValueAlias{{}, {}, goes, u"she"_s, u"mayor"_s},
                                        ValueAlias{{}, {}, goes, u"the council"_s, u"city"_s},
                                        ValueAlias{{}, {}, goes, u"Ms Ruiz"_s, u"Ruiz"_s},
                                        ValueAlias{{}, {}, goes, u"port"_s, u"harbour"_s}}) {
            if (const auto added = edit.addAlias(alias); !added)
                return added.error();
        }
        return {};
    }));

    performs([&] {
        return app::mergeTags(*m_project, tag(u"Loaded language"_s).id, tag(u"Claim"_s).id);
    });

    QStringList names;
    for (const ValueAlias &alias : m_project->aliases().value())
        names.append(alias.alias + u'=' + alias.value);
    QCOMPARE(names, (QStringList{u"mayor=Ms Ruiz"_s, u"port=harbour"_s}));
    QVERIFY(m_project->check()->empty());
}

void MovingTagsTest::linksOfMergedAnnotationsStay()
{
    const Id<Annotation> claim = mark(u"Claim"_s, {{u"passage"_s, {0, 9}}});
    const Id<Annotation> frame = mark(u"Framing"_s, {{u"passage"_s, {0, 3}}});
    QVERIFY(m_project->edit({u"Link"_s, {}}, [&](Edit &edit) -> Result<void> {
        const auto added = edit.addLink({{}, {}, u"supports"_s, frame, claim, {}, {}});
        return added ? Result<void>() : added.error();
    }));

    performs([&] { return app::mergeTags(*m_project, tag(u"Framing"_s).id, tag(u"Claim"_s).id); });

    QCOMPARE(m_project->links(frame)->size(), 1u);
    QCOMPARE(m_project->links(frame)->front().to, claim);
}

void MovingTagsTest::theProgramStillKnowsWhatAMergedTagMeans()
{
    performs([&] { return app::mergeTags(*m_project, tag(u"Figure"_s).id, tag(u"Framing"_s).id); });

    QCOMPARE(tag(u"Framing"_s).meaning, u"figure"_s);
    QVERIFY(codebook().fieldMeaning(tag(u"Framing"_s).id, QLatin1StringView("value_min")));
}

QTEST_GUILESS_MAIN(MovingTagsTest)
#include "movingtagstest.moc"
