#include "storage/project.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace storage;
using namespace Qt::StringLiterals;

using Reason = Project::ReadOnlyReason;

namespace {

/// What the sqlite3 shell prints, which knows nothing of us.
QString shell(const QString &path, const QString &sql)
{
    QProcess sqlite;
    sqlite.start(u"sqlite3"_s, {u"-readonly"_s, u"-bail"_s, path, sql});
    sqlite.waitForFinished();
    return QString::fromUtf8(sqlite.readAllStandardOutput() + sqlite.readAllStandardError());
}

/// All that annotations are made of, for any version.
const QString annotationRows =
    u"SELECT id, uuid, article_id, tag_id, analyst_id, origin, note, created, modified FROM "
    "annotation ORDER BY id; SELECT * FROM span ORDER BY id; SELECT * FROM field_value ORDER BY "
    "id; SELECT * FROM link ORDER BY id; SELECT id, sha256, body FROM text ORDER BY id;"_s;

/// Tables, columns, references, indexes and views. The order of tables and the text of their
/// definitions differ where columns were added.
const QString schemaRows =
    u"SELECT m.type, m.name, c.name, c.type, c.\"notnull\", c.dflt_value, c.pk FROM "
    "sqlite_schema m LEFT JOIN pragma_table_info(m.name) c WHERE m.name NOT LIKE 'sqlite_%' "
    "ORDER BY m.type, m.name, c.cid; SELECT m.name, k.\"table\", k.\"from\", k.\"to\" FROM "
    "sqlite_schema m JOIN pragma_foreign_key_list(m.name) k ORDER BY 1, 2, 3; SELECT type, "
    "name, sql FROM sqlite_schema WHERE type <> 'table' ORDER BY type, name; PRAGMA "
    "application_id; PRAGMA user_version;"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A project of the first version, made by a program of that time, opens with this one.
class MigrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anOldProjectIsBroughtUpToDate();
    void everyVersionIsBroughtUpToDate_data();
    void everyVersionIsBroughtUpToDate();
    void itHasTheSchemaOfANewProject();
    void theOldFileIsKept();
    void anEarlierCopyStays();
    void whatIsOnlyInTheWriteAheadLogIsKept();
    void annotationsStayAsTheyWere();
    void tagsRolesAndFieldsGetTheirMeaning();
    void earlierHistoryIsReadableButNotUndone();
    void itIsWorkedOnLikeANewOne();
    void relationsStayAndMayBeOfANewKind();
    void whatCanOnlyBeReadIsReadFromACopy_data();
    void whatCanOnlyBeReadIsReadFromACopy();
    void aFileInWriteAheadModeIsReadFromACopy();

private:
    /// As a program does that ends without closing the project.
    void leaveLogBehind()
    {
        QCOMPARE(QProcess::execute(u"sqlite3"_s,
                                   {m_path, u"-cmd"_s, u".output /dev/null"_s, u"-cmd"_s,
                                    u".dbconfig no_ckpt_on_close on"_s,
                                    u"PRAGMA journal_mode = WAL; UPDATE tag SET definition = 'in "
                                    "the log' WHERE id = 1;"_s}),
                 0);
        QVERIFY(QFile(m_path + u"-wal"_s).size() > 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void MigrationTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"old.sayso"_s);
    QVERIFY(QFile::copy(QStringLiteral(SAYSO_TEST_CASES "/projects/schema1.sayso"), m_path));
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(shell(m_path, u"PRAGMA user_version"_s).trimmed(), u"1"_s);
}

void MigrationTest::anOldProjectIsBroughtUpToDate()
{
    const auto project = Project::open(m_path);

    QVERIFY(project.isOk());
    QVERIFY(!(*project)->isReadOnly());
    QCOMPARE((*project)->counts()->schema, 5);
    QVERIFY((*project)->check()->empty());
}

void MigrationTest::everyVersionIsBroughtUpToDate_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("version 1") << 1;
    QTest::newRow("version 2") << 2;
    QTest::newRow("version 3") << 3;
    QTest::newRow("version 4") << 4;
}

void MigrationTest::everyVersionIsBroughtUpToDate()
{
    QFETCH(const int, version);
    const QString path = m_folder->filePath(u"golden.sayso"_s);
    QVERIFY(QFile::copy(QStringLiteral(SAYSO_TEST_CASES "/projects/schema%1.sayso").arg(version),
                        path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(shell(path, u"PRAGMA user_version"_s).trimmed(), QString::number(version));
    const QString before = shell(path, annotationRows);
    const QString fresh = m_folder->filePath(u"new.sayso"_s);
    QVERIFY(Project::create(fresh).isOk());

    QVERIFY(Project::open(path).isOk());

    QCOMPARE(shell(path, annotationRows), before);
    QCOMPARE(shell(path, schemaRows), shell(fresh, schemaRows));
    QVERIFY(QFile::exists(path + u".v%1.bak"_s.arg(version)));
    const auto project = Project::open(path);
    QVERIFY((*project)->check()->empty());
    QCOMPARE((*project)->listedWords()->size(), version < 3 ? 0u : 1u);
    QCOMPARE((*project)->rejectedSuggestions({1})->size(), version < 3 ? 0u : 1u);
    QCOMPARE((*project)->relations()->size(), version < 4 ? 0u : 1u);
}

void MigrationTest::itHasTheSchemaOfANewProject()
{
    const QString fresh = m_folder->filePath(u"new.sayso"_s);
    QVERIFY(Project::create(fresh).isOk());
    QVERIFY(Project::open(m_path).isOk());
    QVERIFY(shell(fresh, schemaRows).contains(u"meaning"_s));
    QCOMPARE(shell(m_path, schemaRows), shell(fresh, schemaRows));
}

void MigrationTest::theOldFileIsKept()
{
    const QString before = shell(m_path, u".dump"_s);

    QVERIFY(Project::open(m_path).isOk());

    const QString kept = m_path + u".v1.bak"_s;
    QVERIFY(shell(m_path, u".dump"_s) != before);
    QCOMPARE(shell(kept, u".dump"_s), before);
    QCOMPARE(shell(kept, u"PRAGMA user_version; PRAGMA journal_mode"_s), u"1\ndelete\n"_s);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
             (QStringList{u"old.sayso"_s, u"old.sayso.v1.bak"_s}));
}

void MigrationTest::anEarlierCopyStays()
{
    const QString before = shell(m_path, u".dump"_s);
    QFile earlier(m_path + u".v1.bak"_s);
    QVERIFY(earlier.open(QIODevice::WriteOnly) && earlier.write("another project's") > 0);
    earlier.close();

    QVERIFY(Project::open(m_path).isOk());

    QCOMPARE(contentOf(earlier.fileName()), QByteArray("another project's"));
    QCOMPARE(shell(m_path + u".v1.2.bak"_s, u".dump"_s), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
             (QStringList{u"old.sayso"_s, u"old.sayso.v1.2.bak"_s, u"old.sayso.v1.bak"_s}));
}

void MigrationTest::whatIsOnlyInTheWriteAheadLogIsKept()
{
    leaveLogBehind();

    QVERIFY(Project::open(m_path).isOk());

    for (const QString &path : {m_path, m_path + u".v1.bak"_s})
        QCOMPARE(shell(path, u"SELECT definition FROM tag WHERE id = 1"_s), u"in the log\n"_s);
}

void MigrationTest::annotationsStayAsTheyWere()
{
    const QString before = shell(m_path, annotationRows);

    QVERIFY(Project::open(m_path).isOk());

    QVERIFY(before.count(u'\n') > 20);
    QCOMPARE(shell(m_path, annotationRows), before);
}

void MigrationTest::tagsRolesAndFieldsGetTheirMeaning()
{
    const auto project = Project::open(m_path);
    const Codebook codebook = *(*project)->codebook();

    const Id<Tag> attribution = codebook.tagNamed(u"Attribution"_s)->id;
    const Id<Tag> figure = codebook.tagNamed(u"Figure"_s)->id;
    QCOMPARE(codebook.meaningOf(codebook.tagNamed(u"Claim"_s)->id), u"claim"_s);
    QCOMPARE(codebook.meaningOf(attribution), u"attribution"_s);
    QCOMPARE(codebook.meaningOf(codebook.tagNamed(u"Framing"_s)->id), QString());
    for (const char *role : {"source", "cue", "content"})
        QVERIFY(codebook.roleMeaning(attribution, QLatin1StringView(role)));
    QVERIFY(codebook.fieldMeaning(attribution, QLatin1StringView("quotation_type")));
    QVERIFY(codebook.roleMeaning(figure, QLatin1StringView("quantity")));
    QVERIFY(codebook.fieldMeaning(figure, QLatin1StringView("value_min")));
    QVERIFY(std::none_of(codebook.fields.begin(), codebook.fields.end(),
                         [](const Field &field) { return field.retired; }));
    QCOMPARE(codebook.fieldNamed(codebook.tagNamed(u"Framing"_s)->id, u"frame"_s)->meaning,
             QString());
}

void MigrationTest::earlierHistoryIsReadableButNotUndone()
{
    const auto project = Project::open(m_path);

    QVERIFY(!(*project)->history()->empty());
    QCOMPARE((*project)->undo().error().code, ErrorCode::HistoryFromOtherVersion);
}

void MigrationTest::itIsWorkedOnLikeANewOne()
{
    auto project = std::move(Project::open(m_path).value());
    Tag claim = *project->codebook()->tagNamed(u"Claim"_s);
    claim.name = u"Assertion"_s;

    QVERIFY(project->edit({u"Rename"_s, {}}, [&](Edit &edit) { return edit.updateTag(claim); }));
    QVERIFY(project->undo());
    QVERIFY(project->redo());
    project.reset();

    project = std::move(Project::open(m_path).value());
    QVERIFY(!project->isReadOnly());
    QCOMPARE(project->codebook()->tagNamed(u"Assertion"_s)->meaning, u"claim"_s);
    QVERIFY(project->check()->empty());
}

void MigrationTest::relationsStayAndMayBeOfANewKind()
{
    const QString rows = u"SELECT * FROM article_relation; SELECT seq FROM sqlite_sequence WHERE "
                         "name = 'article_relation'"_s;
    const QString path = m_folder->filePath(u"golden.sayso"_s);
    QVERIFY(QFile::copy(QStringLiteral(SAYSO_TEST_CASES "/projects/schema4.sayso"), path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    const QString before = shell(path, rows);
    QVERIFY(before.contains(u"corrects"));

    const auto project = Project::open(path);

    QVERIFY(project.isOk());
    QVERIFY((*project)->useAnalyst(u"Anna"_s));
    QCOMPARE(shell(path, rows), before);
    // A program that takes what it does not know for a copy must not read it.
    QCOMPARE(shell(path, u"SELECT value FROM setting WHERE name = 'oldest_reader'"_s), u"5\n"_s);
    const ArticleRelation relation = (*project)->relations()->front();
    QVERIFY((*project)->edit(ActionName{u"Keep apart"_s, {}}, [&](Edit &edit) {
        return edit.addRelation(
            {{}, {}, ArticleRelation::Kind::KeptApart, relation.from, relation.to});
    }));
    QCOMPARE((*project)->relations()->back().kind, ArticleRelation::Kind::KeptApart);
    QVERIFY((*project)->relations()->back().id.value > relation.id.value);
}

void MigrationTest::whatCanOnlyBeReadIsReadFromACopy_data()
{
    QTest::addColumn<int>("reason");
    QTest::newRow("asked for") << int(Reason::Asked);
    QTest::newRow("in use") << int(Reason::InUse);
}

void MigrationTest::whatCanOnlyBeReadIsReadFromACopy()
{
    QFETCH(const int, reason);
    QLockFile lock(m_path + u".lock"_s);
    if (Reason(reason) == Reason::InUse)
        QVERIFY(lock.tryLock(0));
    const QByteArray before = contentOf(m_path);
    const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);

    {
        const auto project =
            Project::open(m_path, Reason(reason) == Reason::Asked ? Project::Access::ReadOnly
                                                                  : Project::Access::ReadWrite);
        const auto reader = ProjectReader::open(m_path);

        QVERIFY(project.isOk());
        QVERIFY(reader.isOk());
        QCOMPARE(int((*project)->readOnlyReason()), reason);
        QCOMPARE((*project)->path(), m_path);
        for (const ProjectReader *each : {static_cast<ProjectReader *>(project->get()),
                                          static_cast<ProjectReader *>(reader->get())}) {
            QCOMPARE(each->codebook()->tagNamed(u"Claim"_s)->meaning, u"claim"_s);
            QCOMPARE(each->counts()->annotations, 7);
            QCOMPARE(each->counts()->schema, 1);
            QVERIFY(each->aliases()->empty());
            QVERIFY(each->check()->empty());
        }
        QVERIFY(!(*project)->edit({u"Edit"_s, {}}, [](Edit &) { return Result<void>(); }));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), files);
    }

    QCOMPARE(contentOf(m_path), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), files);
}

void MigrationTest::aFileInWriteAheadModeIsReadFromACopy()
{
    leaveLogBehind();

    const auto reader = ProjectReader::open(m_path);

    QVERIFY(reader.isOk());
    QCOMPARE((*reader)->codebook()->tag({1})->instruction.definition, u"in the log"_s);
}

QTEST_GUILESS_MAIN(MigrationTest)
#include "migrationtest.moc"
