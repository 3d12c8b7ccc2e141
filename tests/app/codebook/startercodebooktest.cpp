#include "app/codebook/startercodebook.h"

#include <QTemporaryDir>
#include <QTest>

using namespace storage;
using namespace Qt::StringLiterals;

class StarterCodebookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewProjectHasTheTagsOfTheScheme();
    void everyMarkHasItsColoursAndPattern();
    void aBrokenFileIsNamedByLine();
};

void StarterCodebookTest::aNewProjectHasTheTagsOfTheScheme()
{
    const QTemporaryDir folder;
    const auto project = app::createProject(folder.filePath(u"new.sayso"_s));
    QVERIFY(project.isOk());

    const Codebook codebook = *(*project)->codebook();

    QStringList names;
    for (const Tag &tag : codebook.tags)
        names.append(tag.name + u' ' + tag.shortcut);
    QCOMPARE(names, (QStringList{u"Claim C"_s, u"Attribution A"_s, u"Figure F"_s, u"Framing R"_s,
                                 u"Loaded language L"_s}));
    QStringList roles;
    for (const Role *role : codebook.rolesOf(codebook.tagNamed(u"Attribution"_s)->id))
        roles.append(role->name + u' ' + role->shortcut);
    QCOMPARE(roles, (QStringList{u"source S"_s, u"cue U"_s, u"content Q"_s}));
    const Field *kind = codebook.fieldNamed(codebook.tagNamed(u"Figure"_s)->id, u"kind"_s);
    QVERIFY(kind);
    QVERIFY(kind->choices.contains(u"percentage_point"_s));
    QVERIFY(!(*project)->nextUndo());
}

void StarterCodebookTest::everyMarkHasItsColoursAndPattern()
{
    const QTemporaryDir folder;
    const auto project = app::createProject(folder.filePath(u"new.sayso"_s));
    const Codebook codebook = *(*project)->codebook();

    for (const Role &role : codebook.roles) {
        const MarkStyle style = codebook.styleOf(role.tagId, role.id);
        for (const QString &colour :
             {style.lightFill, style.lightLine, style.darkFill, style.darkLine})
            QCOMPARE(colour.size(), 7);
        QVERIFY(!style.pattern.isEmpty());
    }
}

void StarterCodebookTest::aBrokenFileIsNamedByLine()
{
    const QTemporaryDir folder;
    const auto project = app::createProject(folder.filePath(u"new.sayso"_s));

    const auto refused = (*project)->edit({u"Import codebook"_s, {}}, [](Edit &edit) {
        return app::addCodebook(edit, "{\n \"tags\": [\n oops ]}");
    });

    QCOMPARE(refused.error().code, ErrorCode::FormatBroken);
    QCOMPARE(refused.error().place, u"3"_s);
}

QTEST_GUILESS_MAIN(StarterCodebookTest)
#include "startercodebooktest.moc"
