#include "app/values/valueedits.h"

#include "tests/app/values/valuesfixture.h"

using namespace Qt::StringLiterals;
using app::FormerName;
using storage::Annotation;
using storage::Changes;
using storage::ErrorCode;
using storage::Field;
using storage::FieldValue;
using storage::Id;
using storage::Result;
using storage::ValueAlias;
using storage::ValueOrigin;

/// Renaming, merging and other names of values, across articles.
class ValueEditsTest : public ValuesFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void entityFieldsShareTheirValues();
    void everyTextFieldHasItsOwn();
    void renamingReachesEveryEntityField();
    void renamingLeavesOtherGroupsAlone();
    void renamingIsOneStepThatIsUndoneAndRedone();
    void derivedValuesAreRenamedAndStayDerived();
    void theOldNameIsKeptUnlessItIsToBeForgotten();
    void otherNamesNeverStandForOtherNames();
    void renamingBackTakesTheOtherNameAway();
    void anotherNameMeansItsValue();
    void mergingMakesOneValue();
    void mergingTakesAnotherNameOfOneOfThem();
    void aValueThatBecomesAnotherNameIsMerged();
    void aliasesAreRefused_data();
    void aliasesAreRefused();
    void aliasesAreSetTogether();
    void whatIsTypedIsResolved();
    void emptyNamesAreRefused();
    void nothingToDoIsNoEdit();
    void aReadOnlyProjectRefuses();
    void agreesWithRenamingOneByOne();

private:
    QStringList aliasesOf(const QString &value) const;
    std::map<QString, QString> meanings() const;
};

QStringList ValueEditsTest::aliasesOf(const QString &value) const
{
    QStringList names;
    for (const ValueAlias &alias : m_project->aliases().value()) {
        if (alias.value == value)
            names.append(alias.alias);
    }
    return names;
}

std::map<QString, QString> ValueEditsTest::meanings() const
{
    std::map<QString, QString> meanings;
    for (const ValueAlias &alias : m_project->aliases().value())
        meanings[alias.alias] = alias.value;
    return meanings;
}

void ValueEditsTest::entityFieldsShareTheirValues()
{
    const std::vector<app::ValueGroup> groups = app::valueGroups(m_codebook);

    QVERIFY(groups.front().isEntities());
    for (const Field &field : m_codebook.fields) {
        if (field.type == storage::FieldType::Entity)
            QCOMPARE(app::valueGroupOf(m_codebook, field.id), groups.front());
    }
    QVERIFY(groups.front().fields.size() >= 2);
}

void ValueEditsTest::everyTextFieldHasItsOwn()
{
    const Id<Field> topic = field(u"Claim"_s, u"topic"_s);

    const app::ValueGroup group = app::valueGroupOf(m_codebook, topic);

    QCOMPARE(group.fields, (std::vector<Id<Field>>{topic}));
    QCOMPARE(group.aliasField, topic);
    QVERIFY(app::valueGroupOf(m_codebook, field(u"Claim"_s, u"polarity"_s)).fields.empty());
}

void ValueEditsTest::renamingReachesEveryEntityField()
{
    const Id<Annotation> claim = annotate(m_claimant, u"Okoro"_s);
    const Id<Annotation> attribution = annotate(m_sourceEntity, u"Okoro"_s, Where::OtherArticle);

    const Result<Changes> changes =
        app::renameValue(*m_project, m_entities, u"Okoro"_s, u" Ada Okoro "_s);

    QVERIFY(changes);
    QCOMPARE(changes->annotations.size(), size_t(2));
    QVERIFY(changes->aliases);
    QCOMPARE(valueOf(claim, m_claimant), u"Ada Okoro"_s);
    QCOMPARE(valueOf(attribution, m_sourceEntity), u"Ada Okoro"_s);
}

void ValueEditsTest::renamingLeavesOtherGroupsAlone()
{
    const Id<Annotation> claim = annotate(m_claimant, u"harbour"_s);
    const Id<Annotation> other = annotate(m_topic, u"harbour"_s);
    const Id<Annotation> longer = annotate(m_claimant, u"harbour office"_s);
    const Id<Annotation> large = annotate(m_claimant, u"Harbour"_s);

    QVERIFY(app::renameValue(*m_project, m_entities, u"harbour"_s, u"the port"_s));

    QCOMPARE(valueOf(claim, m_claimant), u"the port"_s);
    QCOMPARE(valueOf(other, m_topic), u"harbour"_s);
    QCOMPARE(valueOf(longer, m_claimant), u"harbour office"_s);
    QCOMPARE(valueOf(large, m_claimant), u"Harbour"_s);
}

void ValueEditsTest::renamingIsOneStepThatIsUndoneAndRedone()
{
    const Id<Annotation> claim = annotate(m_claimant, u"Okoro"_s);
    const size_t before = m_project->history()->size();

    QVERIFY(app::renameValue(*m_project, m_entities, u"Okoro"_s, u"Ada Okoro"_s));

    QCOMPARE(m_project->history()->size(), before + 1);
    QVERIFY(m_project->undo());
    QCOMPARE(valueOf(claim, m_claimant), u"Okoro"_s);
    QVERIFY(m_project->aliases()->empty());
    QVERIFY(m_project->redo());
    QCOMPARE(valueOf(claim, m_claimant), u"Ada Okoro"_s);
    QCOMPARE(aliasesOf(u"Ada Okoro"_s), QStringList(u"Okoro"_s));
    reopen();
    QCOMPARE(valueOf(claim, m_claimant), u"Ada Okoro"_s);
    QCOMPARE(aliasesOf(u"Ada Okoro"_s), QStringList(u"Okoro"_s));
    QVERIFY(m_project->undo());
    QCOMPARE(valueOf(claim, m_claimant), u"Okoro"_s);
    QVERIFY(m_project->check()->empty());
}

void ValueEditsTest::derivedValuesAreRenamedAndStayDerived()
{
    const Id<Annotation> derived =
        annotate(m_claimant, u"Okoro"_s, Where::FirstArticle, ValueOrigin::Derived);

    QVERIFY(app::renameValue(*m_project, m_entities, u"Okoro"_s, u"Ada Okoro"_s));

    const Annotation after = m_project->annotation(derived).value();
    QCOMPARE(after.valueOf(m_claimant)->value, u"Ada Okoro"_s);
    QCOMPARE(after.valueOf(m_claimant)->origin, ValueOrigin::Derived);
}

void ValueEditsTest::theOldNameIsKeptUnlessItIsToBeForgotten()
{
    annotate(m_claimant, u"Okoro"_s);
    annotate(m_claimant, u"Smith"_s);

    QVERIFY(app::renameValue(*m_project, m_entities, u"Okoro"_s, u"Ada Okoro"_s));
    QVERIFY(app::renameValue(*m_project, m_entities, u"Smith"_s, u"Bea Smith"_s,
                             FormerName::IsForgotten));

    QCOMPARE(meanings(), (std::map<QString, QString>{{u"Okoro"_s, u"Ada Okoro"_s}}));
    QVERIFY(!m_project->aliases()->front().fieldId.isValid());
}

void ValueEditsTest::otherNamesNeverStandForOtherNames()
{
    annotate(m_claimant, u"A"_s);

    QVERIFY(app::renameValue(*m_project, m_entities, u"A"_s, u"B"_s));
    QVERIFY(app::renameValue(*m_project, m_entities, u"B"_s, u"C"_s));
    QVERIFY(app::renameValue(*m_project, m_entities, u"C"_s, u"D"_s, FormerName::IsForgotten));

    QCOMPARE(meanings(), (std::map<QString, QString>{{u"A"_s, u"D"_s}, {u"B"_s, u"D"_s}}));
}

void ValueEditsTest::renamingBackTakesTheOtherNameAway()
{
    const Id<Annotation> claim = annotate(m_claimant, u"A"_s);
    QVERIFY(app::renameValue(*m_project, m_entities, u"A"_s, u"B"_s));

    QVERIFY(app::renameValue(*m_project, m_entities, u"B"_s, u"A"_s));

    QCOMPARE(valueOf(claim, m_claimant), u"A"_s);
    QCOMPARE(meanings(), (std::map<QString, QString>{{u"B"_s, u"A"_s}}));
}

void ValueEditsTest::anotherNameMeansItsValue()
{
    annotate(m_claimant, u"Ada Okoro"_s);
    const Id<Annotation> claim = annotate(m_claimant, u"the fisher"_s);
    QVERIFY(app::addAlias(*m_project, m_entities, u"Mrs Okoro"_s, u"Ada Okoro"_s));

    QVERIFY(app::renameValue(*m_project, m_entities, u"the fisher"_s, u"Mrs Okoro"_s));

    QCOMPARE(valueOf(claim, m_claimant), u"Ada Okoro"_s);
    QCOMPARE(aliasesOf(u"Ada Okoro"_s), (QStringList{u"Mrs Okoro"_s, u"the fisher"_s}));
    QVERIFY(app::addAlias(*m_project, m_entities, u"the fisherwoman"_s, u"Mrs Okoro"_s));
    QCOMPARE(meanings().at(u"the fisherwoman"_s), u"Ada Okoro"_s);
}

void ValueEditsTest::mergingMakesOneValue()
{
    const Id<Annotation> one = annotate(m_claimant, u"Okoro"_s);
    const Id<Annotation> two = annotate(m_sourceEntity, u"A. Okoro"_s, Where::OtherArticle);
    const Id<Annotation> three = annotate(m_claimant, u"Ada Okoro"_s);
    const size_t before = m_project->history()->size();

    QVERIFY(app::mergeValues(*m_project, m_entities, {u"Okoro"_s, u"Ada Okoro"_s, u"A. Okoro"_s},
                             u"Ada Okoro"_s));

    QCOMPARE(m_project->history()->size(), before + 1);
    const auto values = m_project->values(m_entities.fields).value();
    QCOMPARE(values, (std::vector<storage::ValueCount>{{u"Ada Okoro"_s, 3}}));
    QCOMPARE(aliasesOf(u"Ada Okoro"_s), (QStringList{u"A. Okoro"_s, u"Okoro"_s}));
    QVERIFY(m_project->undo());
    QCOMPARE(valueOf(one, m_claimant), u"Okoro"_s);
    QCOMPARE(valueOf(two, m_sourceEntity), u"A. Okoro"_s);
    QCOMPARE(valueOf(three, m_claimant), u"Ada Okoro"_s);
    QVERIFY(m_project->aliases()->empty());
}

void ValueEditsTest::mergingTakesAnotherNameOfOneOfThem()
{
    annotate(m_claimant, u"Okoro"_s);
    annotate(m_claimant, u"Ada"_s);
    QVERIFY(app::addAlias(*m_project, m_entities, u"Ada Okoro"_s, u"Ada"_s));

    QVERIFY(app::mergeValues(*m_project, m_entities, {u"Okoro"_s, u"Ada"_s}, u"Ada Okoro"_s));

    QCOMPARE(m_project->values(m_entities.fields).value(),
             (std::vector<storage::ValueCount>{{u"Ada Okoro"_s, 2}}));
    QCOMPARE(aliasesOf(u"Ada Okoro"_s), (QStringList{u"Ada"_s, u"Okoro"_s}));
}

void ValueEditsTest::aValueThatBecomesAnotherNameIsMerged()
{
    const Id<Annotation> claim = annotate(m_claimant, u"Mrs Okoro"_s);
    annotate(m_claimant, u"Ada Okoro"_s);

    QVERIFY(app::addAlias(*m_project, m_entities, u"Mrs Okoro"_s, u"Ada Okoro"_s));

    QCOMPARE(valueOf(claim, m_claimant), u"Ada Okoro"_s);
    QCOMPARE(aliasesOf(u"Ada Okoro"_s), QStringList(u"Mrs Okoro"_s));
}

void ValueEditsTest::aliasesAreRefused_data()
{
    QTest::addColumn<QString>("alias");
    QTest::addColumn<QString>("value");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("no name") << u"  "_s << u"Ada"_s << ErrorCode::NameEmpty;
    QTest::newRow("of no value") << u"Mrs Okoro"_s << u""_s << ErrorCode::NameEmpty;
    QTest::newRow("of two values") << u"Okoro"_s << u"Bea"_s << ErrorCode::AliasTaken;
}

void ValueEditsTest::aliasesAreRefused()
{
    QFETCH(QString, alias);
    QFETCH(QString, value);
    QFETCH(ErrorCode, code);
    annotate(m_claimant, u"Ada"_s);
    annotate(m_claimant, u"Bea"_s);
    QVERIFY(app::addAlias(*m_project, m_entities, u"Okoro"_s, u"Ada"_s));
    const size_t before = m_project->history()->size();

    const Result<Changes> added = app::addAlias(*m_project, m_entities, alias, value);

    QVERIFY(!added);
    QCOMPARE(added.error().code, code);
    QCOMPARE(m_project->history()->size(), before);
    QCOMPARE(meanings(), (std::map<QString, QString>{{u"Okoro"_s, u"Ada"_s}}));
}

void ValueEditsTest::aliasesAreSetTogether()
{
    const Id<Annotation> claim = annotate(m_claimant, u"Mrs Okoro"_s);
    annotate(m_claimant, u"Ada"_s);
    QVERIFY(app::setAliases(*m_project, m_entities, u"Ada"_s, {u"A."_s, u" Okoro "_s, u"Ada"_s}));
    QCOMPARE(aliasesOf(u"Ada"_s), (QStringList{u"A."_s, u"Okoro"_s}));
    const size_t before = m_project->history()->size();

    QVERIFY(app::setAliases(*m_project, m_entities, u"Ada"_s,
                            {u"Okoro"_s, u"Mrs Okoro"_s, QString(), u"Okoro"_s}));

    QCOMPARE(m_project->history()->size(), before + 1);
    QCOMPARE(aliasesOf(u"Ada"_s), (QStringList{u"Mrs Okoro"_s, u"Okoro"_s}));
    QCOMPARE(valueOf(claim, m_claimant), u"Ada"_s);
    QVERIFY(app::removeAlias(*m_project, m_project->aliases()->front().id));
    QCOMPARE(aliasesOf(u"Ada"_s), QStringList(u"Okoro"_s));
    QVERIFY(m_project->undo());
    QVERIFY(m_project->undo());
    QCOMPARE(valueOf(claim, m_claimant), u"Mrs Okoro"_s);
    QCOMPARE(aliasesOf(u"Ada"_s), (QStringList{u"A."_s, u"Okoro"_s}));
}

void ValueEditsTest::whatIsTypedIsResolved()
{
    annotate(m_topic, u"ports"_s);
    QVERIFY(app::addAlias(*m_project, m_entities, u"Okoro"_s, u"Ada Okoro"_s));
    QVERIFY(
        app::addAlias(*m_project, app::valueGroupOf(m_codebook, m_topic), u"Okoro"_s, u"ports"_s));
    const auto meant = [&](Id<Field> field, const QString &typed) {
        return app::namesIn(*m_project, app::valueGroupOf(m_codebook, field))->meant(typed);
    };

    QCOMPARE(meant(m_claimant, u" Okoro"_s), u"Ada Okoro"_s);
    QCOMPARE(meant(m_sourceEntity, u"Okoro"_s), u"Ada Okoro"_s);
    QCOMPARE(meant(m_topic, u"Okoro"_s), u"ports"_s);
    QCOMPARE(meant(m_claimant, u"Ada Okoro"_s), u"Ada Okoro"_s);
    QCOMPARE(meant(m_claimant, u"ókoro "_s), u"Ada Okoro"_s);
    annotate(m_claimant, u"okoro"_s);
    QCOMPARE(meant(m_claimant, u"okoro"_s), u"okoro"_s);
}

void ValueEditsTest::emptyNamesAreRefused()
{
    annotate(m_claimant, u"Okoro"_s);

    const Result<Changes> renamed = app::renameValue(*m_project, m_entities, u"Okoro"_s, u" "_s);

    QVERIFY(!renamed);
    QCOMPARE(renamed.error().code, ErrorCode::NameEmpty);
}

void ValueEditsTest::nothingToDoIsNoEdit()
{
    annotate(m_claimant, u"Okoro"_s);
    const size_t before = m_project->history()->size();

    QVERIFY(app::renameValue(*m_project, m_entities, u"Okoro"_s, u"Okoro "_s)->isEmpty());
    QVERIFY(app::mergeValues(*m_project, m_entities, {}, u"Okoro"_s)->isEmpty());
    QVERIFY(app::setAliases(*m_project, m_entities, u"Okoro"_s, {})->isEmpty());

    QCOMPARE(m_project->history()->size(), before);
}

void ValueEditsTest::aReadOnlyProjectRefuses()
{
    const Id<Annotation> claim = annotate(m_claimant, u"Okoro"_s);
    const auto reader = storage::Project::open(m_project->path()).value();
    QVERIFY(reader->isReadOnly());

    const Result<Changes> renamed = app::renameValue(*reader, m_entities, u"Okoro"_s, u"Ada"_s);

    QVERIFY(!renamed);
    QCOMPARE(valueOf(claim, m_claimant), u"Okoro"_s);
}

void ValueEditsTest::agreesWithRenamingOneByOne()
{
    quint32 state = 20240611;
    const auto next = [&state](quint32 bound) {
        state = state * 1664525u + 1013904223u;
        return int((state >> 8) % bound);
    };
    const QStringList names{u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s};
    std::map<Id<Annotation>, std::pair<Id<Field>, QString>> model; // the stupid way
    std::map<QString, QString> aliases;
    for (int i = 0; i < 24; ++i) {
        const Id<Field> field = i % 3 == 0 ? m_sourceEntity : i % 3 == 1 ? m_claimant : m_topic;
        const QString value = names[next(4)];
        model[annotate(field, value)] = {field, value};
    }

    for (int round = 0; round < 120; ++round) {
        QStringList from{names[next(6)]};
        if (round % 3 == 0)
            from.append(names[next(6)]);
        QString into = names[next(6)];
        const FormerName former = next(3) == 0 ? FormerName::IsForgotten : FormerName::IsKept;
        QVERIFY(app::mergeValues(*m_project, m_entities, from, into, former));

        if (aliases.contains(into) && !from.contains(aliases[into]))
            into = aliases[into];
        for (const QString &each : from) {
            if (each == into)
                continue;
            for (auto &[id, value] : model) {
                if (value.first != m_topic && value.second == each)
                    value.second = into;
            }
            for (auto &[alias, value] : aliases) {
                if (value == each)
                    value = into;
            }
            aliases.erase(each);
            if (former == FormerName::IsKept)
                aliases[each] = into;
        }
        aliases.erase(into);

        QCOMPARE(meanings(), aliases);
        for (const auto &[id, value] : model)
            QCOMPARE(valueOf(id, value.first), value.second);
        for (const auto &[alias, value] : aliases)
            QVERIFY(!aliases.contains(value));
    }
    QVERIFY(!aliases.empty());
}

QTEST_GUILESS_MAIN(ValueEditsTest)
#include "valueeditstest.moc"
