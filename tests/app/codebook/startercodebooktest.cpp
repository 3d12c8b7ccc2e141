#include "app/codebook/startercodebook.h"

#include <QFile>
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
    void aNewProjectCanHaveAnotherCodebook();
    void nothingIsMadeWhereTheCodebookCannotBeRead();
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

void StarterCodebookTest::aNewProjectCanHaveAnotherCodebook()
{
    const QTemporaryDir folder;
    const QString own = folder.filePath(u"own.json"_s);
    QVERIFY(app::writeWhole(own, R"({"tags": [{"name": "Irony", "shortcut": "i"}]})"));
    const auto tagsOf = [&](const app::CodebookSource &source) {
        const QString path = folder.filePath(u"p.sayso"_s);
        QFile::remove(path);
        const auto project = app::createProject(path, source);
        QStringList names;
        for (const Codebook codebook = *(*project)->codebook(); const Tag &tag : codebook.tags)
            names.append(tag.name + tag.shortcut);
        return names;
    };
    using Kind = app::CodebookSource::Kind;

    QCOMPARE(tagsOf({}).size(), 5);
    QCOMPARE(tagsOf({Kind::Empty}), QStringList());
    QCOMPARE(tagsOf({Kind::File, own}), QStringList{u"IronyI"_s});
    QVERIFY(QFile::rename(folder.filePath(u"p.sayso"_s), folder.filePath(u"q.sayso"_s)));
    QCOMPARE(tagsOf({Kind::File, folder.filePath(u"q.sayso"_s)}), QStringList{u"IronyI"_s});
}

void StarterCodebookTest::nothingIsMadeWhereTheCodebookCannotBeRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"p.sayso"_s);

    const auto refused = app::createProject(
        path, {app::CodebookSource::Kind::File, folder.filePath(u"missing.json"_s)});

    QCOMPARE(refused.error().code, ErrorCode::FileMissing);
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(StarterCodebookTest)
#include "startercodebooktest.moc"
