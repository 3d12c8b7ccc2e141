#include "storage/project.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace storage;
using namespace Qt::StringLiterals;

using Reason = Project::ReadOnlyReason;

namespace {

/// Becomes somebody without special rights while it lives, so that file permissions count for root
/// too.
class OrdinaryUser
{
public:
    OrdinaryUser() : m_isActive(::getuid() == 0 && ::setresuid(65534, 65534, 0) == 0) {}
    ~OrdinaryUser()
    {
        if (m_isActive && ::setresuid(0, 0, 0) != 0)
            qFatal("cannot become root again");
    }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

private:
    bool m_isActive;
};

void overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || file.write(bytes) != bytes.size())
        qFatal("cannot overwrite");
}

void runSql(const QString &path, const QString &sql)
{
    if (QProcess::execute(u"sqlite3"_s, {path, sql}) != 0)
        qFatal("sqlite3 failed");
}

} // namespace

class OpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aHealthyProjectOpensForWriting();
    void whatIsNoProjectIsRefused_data();
    void whatIsNoProjectIsRefused();
    void aNewerProjectIsRefused();
    void aNewerProjectThatAllowsItIsReadOnly();
    void aDamagedProjectIsRefusedButCanBeRead();
    void aTruncatedProjectIsRefused();
    void aReadOnlyFileOpensForReading();
    void aReadOnlyFolderOpensForReading_data();
    void aReadOnlyFolderOpensForReading();
    void anOlderProjectOpensWhereNothingCanBeWritten_data();
    void anOlderProjectOpensWhereNothingCanBeWritten();
    void aSecondWindowReadsAndCannotWrite();
    void aLinkIsTheSameProject();
    void aLockOfACrashedProgramIsTakenOver();
    void aProjectIsASingleFileWhenClosed();
    void creatingNeverOverwrites();
    void creatingInAMissingFolderIsRefused();
    void creatingInAReadOnlyFolderLeavesNothing();

private:
    void makeProject(const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void OpeningTest::makeProject(const QString &path)
{
    const auto project = Project::create(path, [](Edit &edit) -> Result<void> {
        for (int i = 0; i < 200; ++i) {
            NewArticle article;
            article.metadata.title = u"Title %1"_s.arg(i);
            article.text = u"Text of article number %1. "_s.arg(i).repeated(20);
            if (const auto added = edit.addArticle(article); !added)
                return added.error();
        }
        return {};
    });
    QVERIFY(project.isOk());
}

void OpeningTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    // Somebody without special rights must be able to enter it.
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777));
    m_path = m_folder->filePath(u"test.sayso"_s);
    makeProject(m_path);
    QFile::setPermissions(m_path, QFile::Permissions(0x6666));
}

void OpeningTest::aHealthyProjectOpensForWriting()
{
    const auto project = Project::open(m_path);

    QVERIFY(project.isOk());
    QVERIFY(!(*project)->isReadOnly());
    QCOMPARE((*project)->articles()->size(), 200u);
}

void OpeningTest::whatIsNoProjectIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::newRow("a text") << u"a.sayso"_s << QByteArray("Dear reader")
                            << int(ErrorCode::NotAProject);
    QTest::newRow("an empty file") << u"a.sayso"_s << QByteArray() << int(ErrorCode::NotAProject);
    QTest::newRow("the beginning of a database")
        << u"a.sayso"_s << QByteArray("SQLite format 3\0abc", 19) << int(ErrorCode::ProjectDamaged);
    QTest::newRow("nothing") << u"missing.sayso"_s << QByteArray("-")
                             << int(ErrorCode::FileMissing);
    QTest::newRow("no folder") << u"missing/a.sayso"_s << QByteArray("-")
                               << int(ErrorCode::FolderMissing);
    QTest::newRow("a folder") << u"."_s << QByteArray("-") << int(ErrorCode::FileIsFolder);
    QTest::newRow("another program's database")
        << u"other.sayso"_s << QByteArray("-") << int(ErrorCode::NotAProject);
}

void OpeningTest::whatIsNoProjectIsRefused()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const int, code);
    const QString path = m_folder->filePath(name);
    if (content != "-") {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    if (name.startsWith(u"other"))
        runSql(path, u"CREATE TABLE note (id INTEGER PRIMARY KEY)"_s);

    const auto project = Project::open(path);

    QVERIFY(!project.isOk());
    QCOMPARE(int(project.error().code), code);
    QVERIFY(!project.error().subject.isEmpty());
    if (content != "-")
        QCOMPARE(QFile(path).size(), content.size());
    QVERIFY(!QFile::exists(path + u".lock"_s));
}

void OpeningTest::aNewerProjectIsRefused()
{
    runSql(m_path,
           u"PRAGMA user_version = 7; UPDATE setting SET value = 7 WHERE name = 'oldest_reader'"_s);

    QCOMPARE(Project::open(m_path).error().code, ErrorCode::ProjectTooNew);
    QCOMPARE(ProjectReader::open(m_path).error().code, ErrorCode::ProjectTooNew);
}

void OpeningTest::aNewerProjectThatAllowsItIsReadOnly()
{
    runSql(m_path, u"PRAGMA user_version = 7"_s);

    const auto project = Project::open(m_path);

    QVERIFY(project.isOk());
    QCOMPARE((*project)->readOnlyReason(), Reason::NewerVersion);
    QCOMPARE((*project)->articles()->size(), 200u);
    QCOMPARE((*project)->useAnalyst(u"Ana"_s).error().code, ErrorCode::ProjectReadOnly);
}

void OpeningTest::aDamagedProjectIsRefusedButCanBeRead()
{
    // Somewhere in the middle, where the texts lie.
    overwrite(m_path, QFile(m_path).size() / 2 / 4096 * 4096, QByteArray(4096, '\x5a'));

    const auto refused = Project::open(m_path);
    const auto readable = Project::open(m_path, Project::Access::ReadOnly);

    QCOMPARE(refused.error().code, ErrorCode::ProjectDamaged);
    QVERIFY(!refused.error().detail.isEmpty());
    QVERIFY(readable.isOk());
    QVERIFY((*readable)->isReadOnly());
    QVERIFY(!(*readable)->check().isOk() || !(*readable)->check()->empty());
}

void OpeningTest::aTruncatedProjectIsRefused()
{
    QVERIFY(QFile::resize(m_path, QFile(m_path).size() / 2));

    QCOMPARE(Project::open(m_path).error().code, ErrorCode::ProjectDamaged);
}

void OpeningTest::aReadOnlyFileOpensForReading()
{
    QFile::setPermissions(m_path, QFile::Permissions(0x4444));
    const OrdinaryUser user;

    const auto project = Project::open(m_path);

    QVERIFY(project.isOk());
    QCOMPARE((*project)->readOnlyReason(), Reason::FileIsReadOnly);
    QCOMPARE((*project)->articles()->size(), 200u);
    QCOMPARE((*project)->edit({u"Edit"_s, {}}, [](Edit &) { return Result<void>(); }).error().code,
             ErrorCode::ProjectReadOnly);
}

void OpeningTest::aReadOnlyFolderOpensForReading_data()
{
    QTest::addColumn<bool>("hasLog");
    QTest::newRow("closed cleanly") << false;
    QTest::newRow("closed while somebody read it") << true;
}

void OpeningTest::aReadOnlyFolderOpensForReading()
{
    QFETCH(const bool, hasLog);
    if (hasLog)
        runSql(m_path, u"PRAGMA journal_mode = WAL"_s);
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555));
    Reason reason = Reason::None;
    size_t articles = 0;
    {
        const OrdinaryUser user;
        const auto project = Project::open(m_path);
        QVERIFY(project.isOk());
        reason = (*project)->readOnlyReason();
        articles = (*project)->articles()->size();
    }
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777));

    QCOMPARE(reason, Reason::FolderIsReadOnly);
    QCOMPARE(articles, 200u);
}

void OpeningTest::anOlderProjectOpensWhereNothingCanBeWritten_data()
{
    QTest::addColumn<int>("filePermissions");
    QTest::addColumn<int>("folderPermissions");
    QTest::addColumn<int>("reason");
    QTest::newRow("the file") << 0x4444 << 0x7777 << int(Reason::FileIsReadOnly);
    QTest::newRow("the folder") << 0x6666 << 0x5555 << int(Reason::FolderIsReadOnly);
    QTest::newRow("both") << 0x4444 << 0x5555 << int(Reason::FileIsReadOnly);
}

void OpeningTest::anOlderProjectOpensWhereNothingCanBeWritten()
{
    QFETCH(const int, filePermissions);
    QFETCH(const int, folderPermissions);
    QFETCH(const int, reason);
    QVERIFY(QFile::remove(m_path));
    QVERIFY(QFile::copy(QStringLiteral(SAYSO_TEST_CASES "/projects/schema1.sayso"), m_path));
    QFile::setPermissions(m_path, QFile::Permissions(filePermissions));
    QFile::setPermissions(m_folder->path(), QFile::Permissions(folderPermissions));
    int readOnlyReason = 0;
    QString meaning;
    {
        const OrdinaryUser user;
        const auto project = Project::open(m_path);
        QVERIFY(project.isOk());
        readOnlyReason = int((*project)->readOnlyReason());
        meaning = (*project)->codebook()->tagNamed(u"Claim"_s)->meaning;
    }
    const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777));

    QCOMPARE(readOnlyReason, reason);
    QCOMPARE(meaning, u"claim"_s);
    QCOMPARE(files, QStringList{u"test.sayso"_s});
}

void OpeningTest::aSecondWindowReadsAndCannotWrite()
{
    const auto first = Project::open(m_path);
    QVERIFY(first.isOk());

    const auto second = Project::open(m_path);

    QVERIFY(second.isOk());
    QCOMPARE((*second)->readOnlyReason(), Reason::InUse);
    QVERIFY((*second)->lockHolder().contains(u"openingtest"_s));
    QCOMPARE((*second)->articles()->size(), 200u);
    QCOMPARE((*second)->useAnalyst(u"Ana"_s).error().code, ErrorCode::ProjectInUse);
    QVERIFY((*first)->useAnalyst(u"Ana"_s).isOk());
}

void OpeningTest::aLinkIsTheSameProject()
{
    const QString link = m_folder->filePath(u"link.sayso"_s);
    QVERIFY(QFile::link(m_path, link));
    const auto first = Project::open(m_path);
    QVERIFY(first.isOk());

    const auto second = Project::open(link);

    QVERIFY(second.isOk());
    QCOMPARE((*second)->readOnlyReason(), Reason::InUse);
}

void OpeningTest::aLockOfACrashedProgramIsTakenOver()
{
    QProcess gone;
    gone.start(u"true"_s, {});
    QVERIFY(gone.waitForStarted());
    const qint64 process = gone.processId();
    QVERIFY(gone.waitForFinished());
    QFile lock(m_path + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(QByteArray::number(process) + "\nsayso\n" + QSysInfo::machineHostName().toUtf8() +
               "\n" + QSysInfo::machineUniqueId() + "\n" + QSysInfo::bootUniqueId() + "\n");
    lock.close();

    const auto project = Project::open(m_path);

    QVERIFY(project.isOk());
    QVERIFY(!(*project)->isReadOnly());
}

void OpeningTest::aProjectIsASingleFileWhenClosed()
{
    {
        const auto project = Project::open(m_path);
        QVERIFY(project.isOk());
        QVERIFY((*project)->useAnalyst(u"Ana"_s).isOk());
        QVERIFY(QFile::exists(m_path + u"-wal"_s));
    }

    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"test.sayso"_s});
}

void OpeningTest::creatingNeverOverwrites()
{
    const qint64 size = QFile(m_path).size();

    const auto project = Project::create(m_path);

    QCOMPARE(project.error().code, ErrorCode::FileExists);
    QCOMPARE(QFile(m_path).size(), size);
}

void OpeningTest::creatingInAMissingFolderIsRefused()
{
    QCOMPARE(Project::create(m_folder->filePath(u"no/new.sayso"_s)).error().code,
             ErrorCode::FolderMissing);
}

void OpeningTest::creatingInAReadOnlyFolderLeavesNothing()
{
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555));
    ErrorCode code = ErrorCode::StorageFailed;
    {
        const OrdinaryUser user;
        code = Project::create(m_folder->filePath(u"new.sayso"_s)).error().code;
    }
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777));

    QCOMPARE(code, ErrorCode::CannotWriteFile);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"test.sayso"_s});
}

QTEST_GUILESS_MAIN(OpeningTest)
#include "openingtest.moc"
