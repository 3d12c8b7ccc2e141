#include "app/codebook/codebookedits.h"
#include "app/wording/sentence.h"
#include "tests/app/codebook/codebookfixture.h"

using namespace storage;
using namespace Qt::StringLiterals;

class CodebookEditsTest : public CodebookFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void aNewRootTagHasAPassage();
    void aNewTagBelowIsTheLastThere();
    void aLetterBelongsToOne_data();
    void aLetterBelongsToOne();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
    void aChangedTagKeepsItsPlace();
    void aRetiredTagFreesItsLetters();
    void aTagInUseIsNotDeleted();
    void aDeletedTagClosesTheGap();

    void aRenamedFieldKeepsTheConditionsOfOthers();
    void aRenamedChoiceIsRenamedEverywhere();
    void aChoiceThatIsNotRenamedLeavesValues_data();
    void aChoiceThatIsNotRenamedLeavesValues();
    void conditionsInACircleAreRefused();
    void aDeletedFieldLeavesOthersAlwaysShown();
    void namesAreUsedOnceAlongALine();
    void rolesAndFieldsAreReordered();
    void partsInUseAreNotDeleted();
    void partsOfATagAreRetired();
};

void CodebookEditsTest::aNewRootTagHasAPassage()
{
    Tag tag;
    tag.name = u" Irony "_s;
    tag.shortcut = u"i"_s;
    Id<Tag> added;

    performs([&] { return app::addTag(*m_project, tag, &added); });

    const Tag made = *codebook().tag(added);
    QCOMPARE(made.name, u"Irony"_s);
    QCOMPARE(made.shortcut, u"I"_s);
    QCOMPARE(made.position, 5);
    QCOMPARE(codebook().rolesOf(added).size(), 1u);
    QCOMPARE(codebook().rolesOf(added).front()->name, u"passage"_s);
}

void CodebookEditsTest::aNewTagBelowIsTheLastThere()
{
    const Id<Tag> first = addedTag(u"Economy"_s, tag(u"Claim"_s).id);
    const Id<Tag> second = addedTag(u"Health"_s, tag(u"Claim"_s).id);

    QCOMPARE(codebook().tag(first)->position, 0);
    QCOMPARE(codebook().tag(second)->position, 1);
    QCOMPARE(codebook().rolesOf(second).size(), 1u);
    QCOMPARE(codebook().rolesOf(second).front()->tagId, tag(u"Claim"_s).id);
}

void CodebookEditsTest::aLetterBelongsToOne_data()
{
    QTest::addColumn<QString>("letter");
    QTest::addColumn<QString>("owner");
    QTest::newRow("a tag's") << u"C"_s << u"Claim"_s;
    QTest::newRow("a role's") << u"S"_s << u"Attribution › source"_s;
    QTest::newRow("small") << u"q"_s << u"Attribution › content"_s;
}

void CodebookEditsTest::aLetterBelongsToOne()
{
    QFETCH(const QString, letter);
    QFETCH(const QString, owner);
    Tag framing = tag(u"Framing"_s);
    framing.shortcut = letter;

    const Error refused = refuses([&] { return app::updateTag(*m_project, framing); });

    QCOMPARE(refused.code, ErrorCode::LetterTaken);
    QCOMPARE(refused.subject, letter.toUpper());
    QCOMPARE(refused.place, owner);
    QVERIFY(app::sentence(refused).contains(owner));
}

void CodebookEditsTest::whatCannotBeIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("letter");
    QTest::addColumn<QString>("fill");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<int>("code");
    const QString none;
    QTest::newRow("no name") << u"  "_s << none << none << none << int(ErrorCode::NameEmpty);
    QTest::newRow("a name that is taken")
        << u"Figure"_s << none << none << none << int(ErrorCode::NameTaken);
    QTest::newRow("two letters") << u"X"_s << u"XY"_s << none << none
                                 << int(ErrorCode::LetterInvalid);
    QTest::newRow("a sign") << u"X"_s << u"+"_s << none << none << int(ErrorCode::LetterInvalid);
    QTest::newRow("a colour's name")
        << u"X"_s << none << u"red"_s << none << int(ErrorCode::ColourInvalid);
    QTest::newRow("an unknown pattern")
        << u"X"_s << none << none << u"stars"_s << int(ErrorCode::PatternUnknown);
}

void CodebookEditsTest::whatCannotBeIsRefused()
{
    QFETCH(const QString, name);
    QFETCH(const QString, letter);
    QFETCH(const QString, fill);
    QFETCH(const QString, pattern);
    QFETCH(const int, code);
    Tag next;
    next.name = name;
    next.shortcut = letter;
    next.style.lightFill = fill;
    next.style.pattern = pattern;

    const Error added = refuses([&] { return app::addTag(*m_project, next); });
    next.id = tag(u"Framing"_s).id;
    const Error updated = refuses([&] { return app::updateTag(*m_project, next); });

    QCOMPARE(int(added.code), code);
    QCOMPARE(updated, added);
    QVERIFY(!app::sentence(added).isEmpty());
}

void CodebookEditsTest::aChangedTagKeepsItsPlace()
{
    Tag figure = tag(u"Figure"_s);
    figure.name = u"Number"_s;
    figure.instruction.definition = u"A number."_s;
    figure.position = 0;
    figure.parentId = tag(u"Claim"_s).id;

    performs([&] { return app::updateTag(*m_project, figure); });

    const Tag changed = tag(u"Number"_s);
    QCOMPARE(changed.position, 2);
    QVERIFY(!changed.parentId.isValid());
    QCOMPARE(changed.instruction.definition, u"A number."_s);
    QCOMPARE(m_project->nextUndo()->action.label, u"Change tag %1"_s);
}

void CodebookEditsTest::aRetiredTagFreesItsLetters()
{
    Tag attribution = tag(u"Attribution"_s);
    attribution.retired = true;
    performs([&] { return app::updateTag(*m_project, attribution); });
    QCOMPARE(m_project->nextUndo()->action.label, u"Retire tag %1"_s);
    Tag framing = tag(u"Framing"_s);
    framing.shortcut = u"S"_s;
    performs([&] { return app::updateTag(*m_project, framing); });

    attribution.retired = false;
    const Error refused = refuses([&] { return app::updateTag(*m_project, attribution); });

    QCOMPARE(refused.code, ErrorCode::LetterTaken);
    QCOMPARE(refused.subject, u"S"_s);
    QCOMPARE(refused.place, u"Framing"_s);
}

void CodebookEditsTest::aTagInUseIsNotDeleted()
{
    mark(u"Framing"_s, {{u"passage"_s, {0, 3}}});
    addedTag(u"Economy"_s, tag(u"Claim"_s).id);

    const Error used = refuses([&] { return app::removeTag(*m_project, tag(u"Framing"_s).id); });
    const Error above = refuses([&] { return app::removeTag(*m_project, tag(u"Claim"_s).id); });

    QCOMPARE(used.code, ErrorCode::TagInUse);
    QCOMPARE(used.subject, u"Framing"_s);
    QCOMPARE(above.code, ErrorCode::TagInUse);
}

void CodebookEditsTest::aDeletedTagClosesTheGap()
{
    performs([&] { return app::removeTag(*m_project, tag(u"Attribution"_s).id); });

    QCOMPARE(tag(u"Claim"_s).position, 0);
    QCOMPARE(tag(u"Figure"_s).position, 1);
    QVERIFY(!codebook().tagNamed(u"Attribution"_s));
    QCOMPARE(app::addTag(*m_project,
                         [] {
                             Tag next;
                             next.name = u"Source"_s;
                             next.shortcut = u"S"_s;
                             return next;
                         }())
                 .isOk(),
             true);
}

void CodebookEditsTest::aRenamedFieldKeepsTheConditionsOfOthers()
{
    const Id<Tag> below = addedTag(u"Economy"_s, tag(u"Claim"_s).id);
    Field detail;
    detail.tagId = below;
    detail.name = u"detail"_s;
    detail.shownWhen = u"statement_type=factual"_s;
    Id<Field> added;
    QVERIFY(app::addField(*m_project, detail, &added));
    Field type = field(u"Claim"_s, u"statement_type"_s);
    type.name = u"kind"_s;

    performs([&] { return app::updateField(*m_project, type); });

    QCOMPARE(field(u"Claim"_s, u"check_worthiness"_s).shownWhen, u"kind=factual|prediction"_s);
    QCOMPARE(codebook().field(added)->shownWhen, u"kind=factual"_s);
}

void CodebookEditsTest::aRenamedChoiceIsRenamedEverywhere()
{
    const Id<Annotation> claim =
        mark(u"Claim"_s, {{u"passage"_s, {0, 3}}}, {{u"statement_type"_s, u"factual"_s}});
    Field type = field(u"Claim"_s, u"statement_type"_s);
    type.choices.replace(type.choices.indexOf(u"factual"_s), u"fact"_s);

    performs([&] { return app::updateField(*m_project, type); });

    QCOMPARE(valueOf(claim, u"statement_type"_s), u"fact"_s);
    QCOMPARE(field(u"Claim"_s, u"statement_type"_s).defaultValue, u"fact"_s);
    QCOMPARE(field(u"Claim"_s, u"check_worthiness"_s).shownWhen,
             u"statement_type=fact|prediction"_s);
}

void CodebookEditsTest::aChoiceThatIsNotRenamedLeavesValues_data()
{
    QTest::addColumn<QStringList>("choices");
    QTest::newRow("one is gone") << QStringList{u"refuted"_s, u"mixed"_s};
    QTest::newRow("another order") << QStringList{u"refuted"_s, u"supported"_s, u"mixed"_s};
    QTest::newRow("two differ") << QStringList{u"yes"_s, u"no"_s, u"mixed"_s};
}

void CodebookEditsTest::aChoiceThatIsNotRenamedLeavesValues()
{
    QFETCH(const QStringList, choices);
    Field verdict = field(u"Claim"_s, u"verdict"_s);
    verdict.choices = {u"supported"_s, u"refuted"_s, u"mixed"_s};
    verdict.defaultValue.clear();
    QVERIFY(app::updateField(*m_project, verdict));
    const Id<Annotation> claim =
        mark(u"Claim"_s, {{u"passage"_s, {0, 3}}}, {{u"verdict"_s, u"supported"_s}});
    verdict.choices = choices;

    performs([&] { return app::updateField(*m_project, verdict); });

    QCOMPARE(valueOf(claim, u"verdict"_s), u"supported"_s);
}

void CodebookEditsTest::conditionsInACircleAreRefused()
{
    Field type = field(u"Claim"_s, u"statement_type"_s);
    type.shownWhen = u"check_worthiness=low"_s;
    const Error circle = refuses([&] { return app::updateField(*m_project, type); });
    type.shownWhen = u"statement_type=factual"_s;
    const Error itself = refuses([&] { return app::updateField(*m_project, type); });
    type.shownWhen = u"weather=rain"_s;
    const Error unknown = refuses([&] { return app::updateField(*m_project, type); });

    QCOMPARE(circle.code, ErrorCode::ConditionCycle);
    QCOMPARE(circle.subject, u"statement_type"_s);
    QCOMPARE(circle.place, u"check_worthiness"_s);
    QCOMPARE(itself.code, ErrorCode::ConditionCycle);
    QCOMPARE(unknown.code, ErrorCode::ConditionUnknown);
    QCOMPARE(unknown.place, u"weather"_s);
}

void CodebookEditsTest::aDeletedFieldLeavesOthersAlwaysShown()
{
    const Id<Field> type = field(u"Claim"_s, u"statement_type"_s).id;

    performs([&] { return app::removeField(*m_project, type); });

    QCOMPARE(field(u"Claim"_s, u"check_worthiness"_s).shownWhen, QString());
    QCOMPARE(field(u"Claim"_s, u"check_worthiness"_s).position, 0);
}

void CodebookEditsTest::namesAreUsedOnceAlongALine()
{
    const Id<Tag> below = addedTag(u"Economy"_s, tag(u"Claim"_s).id);
    Field voice;
    voice.tagId = below;
    voice.name = u"voice"_s;
    Role passage;
    passage.tagId = below;
    passage.name = u"passage"_s;
    Role place;
    place.tagId = tag(u"Figure"_s).id;
    place.name = u"passage"_s;

    const Error field = refuses([&] { return app::addField(*m_project, voice); });
    const Error role = refuses([&] { return app::addRole(*m_project, passage); });
    performs([&] { return app::addRole(*m_project, place); });

    QCOMPARE(field.code, ErrorCode::NameTaken);
    QCOMPARE(role.code, ErrorCode::NameTaken);
}

void CodebookEditsTest::rolesAndFieldsAreReordered()
{
    const Id<Tag> attribution = tag(u"Attribution"_s).id;
    const std::vector<Id<Role>> roles{role(u"Attribution"_s, u"content"_s).id,
                                      role(u"Attribution"_s, u"source"_s).id};
    const std::vector<Id<Field>> fields{field(u"Attribution"_s, u"level"_s).id};

    performs([&] { return app::orderRoles(*m_project, roles); });
    performs([&] { return app::orderFields(*m_project, fields); });

    const Codebook now = codebook();
    QStringList names;
    for (const Role *each : now.rolesOf(attribution))
        names.append(each->name);
    QCOMPARE(names, (QStringList{u"content"_s, u"source"_s, u"cue"_s}));
    QCOMPARE(now.fieldsOf(attribution)[0]->name, u"level"_s);
    QCOMPARE(now.fieldsOf(attribution)[1]->name, u"quotation_type"_s);
}

void CodebookEditsTest::partsInUseAreNotDeleted()
{
    mark(u"Attribution"_s, {{u"cue"_s, {0, 3}}}, {{u"medium"_s, u"radio"_s}});

    const Error role = refuses(
        [&] { return app::removeRole(*m_project, this->role(u"Attribution"_s, u"cue"_s).id); });
    const Error field = refuses([&] {
        return app::removeField(*m_project, this->field(u"Attribution"_s, u"medium"_s).id);
    });
    performs(
        [&] { return app::removeRole(*m_project, this->role(u"Attribution"_s, u"source"_s).id); });

    QCOMPARE(role.code, ErrorCode::RoleInUse);
    QCOMPARE(field.code, ErrorCode::FieldInUse);
    QCOMPARE(this->role(u"Attribution"_s, u"cue"_s).position, 0);
}

void CodebookEditsTest::partsOfATagAreRetired()
{
    Role source = role(u"Attribution"_s, u"source"_s);
    source.retired = true;
    Field medium = field(u"Attribution"_s, u"medium"_s);
    medium.retired = true;

    performs([&] { return app::updateRole(*m_project, source); });
    performs([&] { return app::updateField(*m_project, medium); });

    QVERIFY(role(u"Attribution"_s, u"source"_s).retired);
    QVERIFY(field(u"Attribution"_s, u"medium"_s).retired);
    QCOMPARE(m_project->nextUndo()->action.label, u"Retire field %1"_s);
}

QTEST_GUILESS_MAIN(CodebookEditsTest)
#include "codebookeditstest.moc"
