#include "app/annotating/passagekind.h"
#include "app/codebook/meanings.h"
#include "tests/app/annotating/annotatingfixture.h"

using namespace Qt::StringLiterals;
using storage::Edit;
using storage::Id;
using storage::Role;
using storage::Tag;

/// What a palette offers of a codebook of which parts are retired.
class PassageKindTest : public AnnotatingFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void retiredRolesAreNotOffered();
    void withoutLettersInUseATagIsMarkedWhole();
    void whatIsBelowARetiredTagIsNotOffered();
    void aNewPassageGetsTheFirstRoleInUse();

private:
    QStringList letters() const
    {
        QStringList all;
        for (const app::PassageKind &each : app::passageKinds(m_codebook))
            all.append(app::letterOf(m_codebook, each));
        return all;
    }
    void change(const std::function<storage::Result<void>(Edit &)> &action)
    {
        QVERIFY(m_project->edit({u"Change"_s, {}}, action));
        m_codebook = m_project->codebook().value();
    }
    void retireRole(QLatin1StringView meaning)
    {
        Role role = *m_codebook.roleMeaning(m_attribution, meaning);
        role.retired = true;
        change([&](Edit &edit) { return edit.updateRole(role); });
    }

    Id<Tag> m_attribution;
};

void PassageKindTest::retiredRolesAreNotOffered()
{
    m_attribution = kind(u"U"_s).tagId;
    QVERIFY(letters().contains(u"S"_s));

    retireRole(app::meaning::source);

    QVERIFY(!letters().contains(u"S"_s));
    QVERIFY(letters().contains(u"U"_s));
    QVERIFY(!app::passageKindWithLetter(m_codebook, u"S"_s));
    QVERIFY(app::isBuiltFromParts(m_codebook, m_attribution));
}

void PassageKindTest::withoutLettersInUseATagIsMarkedWhole()
{
    m_attribution = kind(u"U"_s).tagId;

    for (const QLatin1StringView each :
         {app::meaning::source, app::meaning::cue, app::meaning::content})
        retireRole(each);

    QVERIFY(!app::isBuiltFromParts(m_codebook, m_attribution));
    QCOMPARE(app::passageKindWithLetter(m_codebook, u"A"_s)->roleId, Id<Role>());
    const auto done = m_annotator->mark({m_attribution, {}}, rangeOf(u"said"_s));
    QVERIFY(done && done->outcome == app::Annotator::Outcome::Tagged);
    QCOMPARE(m_project->annotation(done->annotation)->spans.front().roleId, Id<Role>());
}

void PassageKindTest::whatIsBelowARetiredTagIsNotOffered()
{
    const Id<Tag> claim = kind(u"C"_s).tagId;
    change([&](Edit &edit) {
        Tag below;
        below.parentId = claim;
        below.name = u"Economy"_s;
        below.shortcut = u"E"_s;
        const auto id = edit.addTag(below);
        return id ? storage::Result<void>() : id.error();
    });
    QVERIFY(letters().contains(u"E"_s));

    Tag retired = *m_codebook.tag(claim);
    retired.retired = true;
    change([&](Edit &edit) { return edit.updateTag(retired); });

    QVERIFY(!letters().contains(u"C"_s));
    QVERIFY(!letters().contains(u"E"_s));
}

void PassageKindTest::aNewPassageGetsTheFirstRoleInUse()
{
    const app::PassageKind claim = kind(u"C"_s);
    Role old = *m_codebook.roleMeaning(claim.tagId, app::meaning::passage);
    QCOMPARE(app::roleOf(m_codebook, claim), old.id);
    Role other;
    other.tagId = claim.tagId;
    other.name = u"core"_s;
    other.position = old.position + 1;
    change([&](Edit &edit) {
        const auto id = edit.addRole(other);
        return id ? storage::Result<void>() : id.error();
    });

    old.retired = true;
    change([&](Edit &edit) { return edit.updateRole(old); });

    QCOMPARE(app::roleOf(m_codebook, claim), m_codebook.roleNamed(claim.tagId, u"core"_s)->id);
    QCOMPARE(app::roleOf(m_codebook, {claim.tagId, old.id}), old.id);
}

QTEST_MAIN(PassageKindTest)
#include "passagekindtest.moc"
