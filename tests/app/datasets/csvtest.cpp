#include "app/datasets/csv.h"

#include "app/codebook/startercodebook.h"
#include "app/csv/csvrow.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

const QString hostileText =
    u"=1+2, \"quoted\"; tab\there\nnew line\r\u00A0🌊 “curly” ’ \u202Bعربي\u202C e\u0301nd =SUM(A1)"_s;
const QString hostileNote = u"\r\n\"=cmd\",;\t "_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The rows as another program reads them, as JSON: a list of lists of strings.
QJsonArray rowsBy(const QStringList &command, const QString &path)
{
    QProcess reader;
    reader.start(command.first(), command.mid(1) + QStringList{path});
    if (!reader.waitForFinished() || reader.exitCode() != 0)
        qWarning("%s", reader.readAllStandardError().constData());
    return QJsonDocument::fromJson(reader.readAllStandardOutput()).array();
}

const QStringList python{u"python3"_s, u"-c"_s,
                         u"import csv, json, sys\n"
                         "with open(sys.argv[1], encoding='utf-8', newline='') as f:\n"
                         "    print(json.dumps(list(csv.reader(f, strict=True))))"_s};

} // namespace

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void columnsAreInTheirOrder();
    void columnsOfOneNameAreSharedOrNumbered();
    void anAttributionIsOneRow();
    void nothingIsAltered_data();
    void nothingIsAltered();
    void derivedValuesAreNamed();
    void sqliteReadsItBack();
    void rReadsItBack();
    void excelGetsAMarkAndGuards();
    void onlyWhatIsAskedForIsWritten();
    void textsAreWrittenBesideIt();
    void anUnwritableTargetLeavesTheOldFile();
    void aFullDiskLeavesTheOldFile();
    void stoppingLeavesTheOldFile();

private:
    Id<Tag> tagNamed(const QString &name) const { return m_codebook.tagNamed(name)->id; }
    QJsonArray exportedRows(const app::CsvOptions &options = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    Codebook m_codebook;
    QString m_path;
};

void CsvTest::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"dataset.csv"_s);
    auto project = app::createProject(m_folder->filePath(u"test.sayso"_s));
    QVERIFY(project.isOk());
    m_project = std::move(*project);
    m_codebook = *m_project->codebook();
    QVERIFY(m_project->useAnalyst(u"Ana, \"A.\""_s).isOk());
    const auto done = m_project->edit({u"Fill"_s, {}}, [this](Edit &edit) -> Result<void> {
        NewArticle article;
        article.metadata.title = u"=HYPERLINK(\"x\")"_s;
        article.metadata.datePublished = u"2026-01-05"_s;
        article.text = hostileText;
        const Id<Article> id = *edit.addArticle(article);

        const Id<Tag> attribution = tagNamed(u"Attribution"_s);
        const auto role = [&](const QString &name) {
            return m_codebook.roleNamed(attribution, name)->id;
        };
        Annotation annotation;
        annotation.articleId = id;
        annotation.tagId = attribution;
        annotation.note = hostileNote;
        annotation.spans = {{{}, role(u"content"_s), {37, 44}},
                            {{}, role(u"content"_s), {6, 14}},
                            {{}, role(u"cue"_s), {0, 4}}};
        annotation.values = {
            {{}, m_codebook.fieldNamed(attribution, u"when"_s)->id, u"-5"_s, {}, {}}};
        if (!edit.addAnnotation(annotation))
            return Error{};

        const auto derived = storage::ValueOrigin::Derived;
        Annotation figure;
        figure.articleId = id;
        figure.tagId = tagNamed(u"Figure"_s);
        figure.analystId = *edit.analystNamed(u"Ben"_s);
        figure.spans = {{{}, m_codebook.rolesOf(figure.tagId).front()->id, {1, 2}}};
        figure.values = {
            {{}, m_codebook.fieldNamed(figure.tagId, u"value"_s)->id, u"-5"_s, {}, {}},
            {{}, m_codebook.fieldNamed(figure.tagId, u"value_min"_s)->id, u"=1+1"_s, {}, {}},
            {{}, m_codebook.fieldNamed(figure.tagId, u"unit"_s)->id, u"km"_s, {}, derived},
            {{}, m_codebook.fieldNamed(figure.tagId, u"kind"_s)->id, u"other"_s, {}, derived}};
        return edit.addAnnotation(figure) ? Result<void>() : Error{};
    });
    QVERIFY(done.isOk());
}

QJsonArray CsvTest::exportedRows(const app::CsvOptions &options)
{
    const auto report = app::exportCsv(*m_project, m_path, options);
    if (!report)
        return {};
    return rowsBy(python, m_path);
}

void CsvTest::columnsAreInTheirOrder()
{
    const QStringList columns = app::csvColumns(m_codebook);

    QCOMPARE(columns.mid(0, 20).join(u','),
             u"annotation_id,article_id,title,publisher,author,date_published,url,language,"
             u"annotator,tag,quote,"
             "start,end,fragments,prefix,suffix,note,origin,created,modified"_s);
    QCOMPARE(
        columns.mid(20, 8).join(u','),
        u"passage,passage_start,passage_end,passage_fragments,source,source_start,source_end,source_fragments"_s);
    QCOMPARE(columns.mid(36, 5).join(u','),
             u"quantity,quantity_start,quantity_end,quantity_fragments,statement_type"_s);
    QCOMPARE(QSet<QString>(columns.begin(), columns.end()).size(), columns.size());
}

void CsvTest::columnsOfOneNameAreSharedOrNumbered()
{
    Codebook codebook;
    codebook.tags.resize(2);
    codebook.tags[0].id.value = 1;
    codebook.tags[1].id.value = 2;
    const auto addField = [&codebook](qint64 id, qint64 tag, const QString &name) {
        Field field;
        field.id.value = id;
        field.tagId.value = tag;
        field.name = name;
        codebook.fields.push_back(field);
    };
    addField(1, 1, u"voice"_s);
    addField(2, 2, u"voice"_s);
    addField(3, 2, u"Title"_s);
    const auto addRole = [&codebook](qint64 id, qint64 tag, const QString &name) {
        Role role;
        role.id.value = id;
        role.tagId.value = tag;
        role.name = name;
        codebook.roles.push_back(role);
    };
    addRole(1, 1, u"source_start"_s);
    addRole(2, 1, u"Source"_s);
    addRole(3, 2, u"source"_s);

    QCOMPARE(app::csvColumns(codebook).mid(20),
             (QStringList{u"source_start"_s, u"source_start_start"_s, u"source_start_end"_s,
                          u"source_start_fragments"_s, u"source_2"_s, u"source_2_start"_s,
                          u"source_2_end"_s, u"source_2_fragments"_s, u"voice"_s, u"Title_2"_s,
                          u"derived"_s}));
}

void CsvTest::anAttributionIsOneRow()
{
    const QJsonArray rows = exportedRows();

    QCOMPARE(rows.size(), 3);
    const QStringList columns = app::csvColumns(m_codebook);
    const auto cell = [&](const char *name) {
        return rows[1].toArray()[columns.indexOf(QString::fromLatin1(name))].toString();
    };
    const QList<uint> text = hostileText.toUcs4();
    const auto slice = [&text](int begin, int end) {
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(text.constData() + begin),
                                 end - begin);
    };
    QCOMPARE(cell("tag"), u"Attribution"_s);
    QCOMPARE(cell("quote"), slice(0, 4) + u' ' + slice(6, 14) + u' ' + slice(37, 44));
    QCOMPARE(cell("start"), u"0"_s);
    QCOMPARE(cell("end"), u"44"_s);
    QCOMPARE(cell("fragments"), u"0-4;6-14;37-44"_s);
    QCOMPARE(cell("prefix"), QString());
    QCOMPARE(cell("suffix"), slice(44, std::min<int>(76, int(text.size()))));
    QCOMPARE(cell("source"), QString());
    QCOMPARE(cell("source_start"), QString());
    QCOMPARE(cell("cue"), slice(0, 4));
    QCOMPARE(cell("content"), slice(6, 14) + u' ' + slice(37, 44));
    QCOMPARE(cell("content_start"), u"6"_s);
    QCOMPARE(cell("content_end"), u"44"_s);
    QCOMPARE(cell("content_fragments"), u"6-14;37-44"_s);
    QCOMPARE(cell("when"), u"-5"_s);
    QCOMPARE(cell("annotator"), u"Ana, \"A.\""_s);
    QCOMPARE(cell("note"), hostileNote);
    QCOMPARE(cell("origin"), u"analyst"_s);
    for (const QJsonValue row : rows)
        QCOMPARE(row.toArray().size(), columns.size());
}

void CsvTest::derivedValuesAreNamed()
{
    const QJsonArray rows = exportedRows();

    QCOMPARE(rows[0].toArray().last().toString(), u"derived"_s);
    QCOMPARE(rows[1].toArray().last().toString(), QString());
    QCOMPARE(rows[2].toArray().last().toString(), u"kind;unit"_s);
}

void CsvTest::nothingIsAltered_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("empty") << QString();
    QTest::newRow("a quotation mark") << u"\""_s;
    QTest::newRow("quotation marks at the ends") << u"\"a\"\""_s;
    QTest::newRow("separators") << u"a,b;c\td|e"_s;
    QTest::newRow("line breaks") << u"a\nb\r\nc\rd"_s;
    QTest::newRow("a line break alone") << u"\n"_s;
    QTest::newRow("blanks at the ends") << u"  a  "_s;
    QTest::newRow("a formula") << u"=1+1"_s;
    QTest::newRow("no-break and zero-width") << u"\u00A0a\u200Bb\uFEFFc\u00AD"_s;
    QTest::newRow("emoji, combining, right to left")
        << u"👩‍👩‍👧 e\u0301 \u05E9\u05DC\u05D5\u05DD"_s;
    QTest::newRow("the beginning of an escape") << u"\\N \\\" 'x"_s;
}

void CsvTest::nothingIsAltered()
{
    QFETCH(const QString, value);
    app::CsvRow row(app::CsvRow::Guard::None);
    const QByteArray utf8 = value.toUtf8();
    const std::string_view cell(utf8.constData(), size_t(utf8.size()));
    row.text("first");
    row.text(cell);
    row.text(cell);
    row.endRow();
    row.text(cell);
    row.number(qint64(-42));
    row.empty(1);
    row.endRow();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(row.buffer().data(), qint64(row.buffer().size()));
    file.close();

    const QJsonArray rows = rowsBy(python, m_path);

    QCOMPARE(rows, (QJsonArray{QJsonArray{u"first"_s, value, value},
                               QJsonArray{value, u"-42"_s, QString(u""_s)}}));
}

void CsvTest::sqliteReadsItBack()
{
    const QJsonArray expected = exportedRows();
    QProcess sqlite;
    sqlite.start(
        u"sqlite3"_s,
        {u":memory:"_s, u"-cmd"_s, u".import --csv \"%1\" dataset"_s.arg(m_path),
         u"SELECT json_group_array(json_array(note, quote, title, content_fragments)) FROM dataset"_s});
    QVERIFY(sqlite.waitForFinished());

    const QJsonArray rows = QJsonDocument::fromJson(sqlite.readAllStandardOutput()).array();

    const QStringList columns = app::csvColumns(m_codebook);
    QCOMPARE(rows.size(), 2);
    for (int row = 0; row < 2; ++row) {
        int i = 0;
        for (const char *name : {"note", "quote", "title", "content_fragments"})
            QCOMPARE(rows[row].toArray()[i++],
                     expected[row + 1].toArray()[columns.indexOf(QString::fromLatin1(name))]);
    }
}

void CsvTest::rReadsItBack()
{
    if (QStandardPaths::findExecutable(u"Rscript"_s).isEmpty())
        QSKIP("R is not installed");
    const QJsonArray expected = exportedRows();
    QProcess r;
    r.start(u"Rscript"_s,
            {u"--vanilla"_s, u"-e"_s,
             u"d <- read.csv(commandArgs(TRUE)[1], encoding='UTF-8', colClasses='character', "
             u"check.names=FALSE); "
             "for (n in c('quote', 'annotator', 'fragments', 'title')) for (v in d[[n]]) "
             "cat(paste(utf8ToInt(enc2utf8(v)), collapse=' '), '\\n', sep='')"_s,
             m_path});
    QVERIFY(r.waitForFinished(60000));

    const QList<QByteArray> lines = r.readAllStandardOutput().trimmed().split('\n');

    const QStringList columns = app::csvColumns(m_codebook);
    QByteArrayList wanted;
    for (const char *name : {"quote", "annotator", "fragments", "title"}) {
        for (int row = 1; row <= 2; ++row) {
            QByteArrayList codePoints;
            const QString cell =
                expected[row].toArray()[columns.indexOf(QString::fromLatin1(name))].toString();
            for (const uint codePoint : cell.toUcs4())
                codePoints.append(QByteArray::number(codePoint));
            wanted.append(codePoints.join(' '));
        }
    }
    QCOMPARE(lines, wanted);
}

void CsvTest::excelGetsAMarkAndGuards()
{
    app::CsvOptions options;
    options.isForExcel = true;

    const auto report = app::exportCsv(*m_project, m_path, options);

    QVERIFY(report.isOk());
    const QByteArray content = contentOf(m_path);
    QVERIFY(content.startsWith("\xEF\xBB\xBF"
                               "annotation_id,"));
    const QJsonArray rows = rowsBy(python, m_path);
    const QStringList columns = app::csvColumns(m_codebook);
    const auto cell = [&](int row, const char *name) {
        return rows[row].toArray()[columns.indexOf(QString::fromLatin1(name))].toString();
    };
    QCOMPARE(cell(1, "title"), u"'=HYPERLINK(\"x\")"_s);
    QCOMPARE(cell(1, "note"), u'\'' + hostileNote);
    QCOMPARE(cell(1, "when"), u"'-5"_s);
    QCOMPARE(cell(2, "value"), u"-5"_s);
    QCOMPARE(cell(2, "value_min"), u"'=1+1"_s);
    QCOMPARE(cell(2, "fragments"), u"'1-2"_s);
    QCOMPARE(cell(1, "start"), u"0"_s);
    // Two titles, a note, a quote that begins with "=", its cue, the field, a prefix "=", a suffix
    // "+", a number that is none, and five cells of fragments.
    QCOMPARE(report->guardedCells, 14);
}

void CsvTest::onlyWhatIsAskedForIsWritten()
{
    app::CsvOptions byTag;
    byTag.tags = {u"Figure"_s};
    app::CsvOptions byAnalyst;
    byAnalyst.analysts = {u"Ben"_s};
    app::CsvOptions byBoth;
    byBoth.analysts = {u"Ben"_s};
    byBoth.tags = {u"Claim"_s};
    app::CsvOptions unknown;
    unknown.tags = {u"Nothing"_s};

    QCOMPARE(app::exportCsv(*m_project, m_path, byTag)->rows, 1);
    QCOMPARE(app::exportCsv(*m_project, m_path, byAnalyst)->rows, 1);
    QCOMPARE(app::exportCsv(*m_project, m_path, byBoth)->rows, 0);
    QCOMPARE(app::exportCsv(*m_project, m_path, unknown).error().subject, u"Nothing"_s);
}

void CsvTest::textsAreWrittenBesideIt()
{
    app::CsvOptions options;
    options.textsFolder = m_folder->filePath(u"texts"_s);

    const auto report = app::exportCsv(*m_project, m_path, options);

    QCOMPARE(report->texts, 1);
    const QString uuid = m_project->article(m_project->articles()->front().id)->uuid;
    QCOMPARE(contentOf(options.textsFolder + u'/' + uuid + u".txt"_s), hostileText.toUtf8());
}

void CsvTest::anUnwritableTargetLeavesTheOldFile()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"taken.csv"_s));

    QCOMPARE(app::exportCsv(*m_project, m_folder->filePath(u"taken.csv"_s)).error().code,
             ErrorCode::FileIsFolder);
    const QString other = m_folder->filePath(u"other.sayso"_s);
    QVERIFY(app::createProject(other).isOk());
    QCOMPARE(app::exportCsv(*m_project, other).error().code, ErrorCode::FileExists);
    QCOMPARE(app::exportCsv(*m_project, m_folder->filePath(u"none yet.sayso"_s)).error().code,
             ErrorCode::FileExists);
    QCOMPARE(app::exportCsv(*m_project, m_project->path() + u"-wal"_s).error().code,
             ErrorCode::FileExists);
    const QString pipe = m_folder->filePath(u"pipe"_s);
    QCOMPARE(QProcess::execute(u"mkfifo"_s, {pipe}), 0);
    QCOMPARE(app::exportCsv(*m_project, pipe).error().code, ErrorCode::CannotWriteFile);
    QCOMPARE(app::exportCsv(*m_project, m_folder->filePath(u"no/a.csv"_s)).error().code,
             ErrorCode::FolderMissing);
}

void CsvTest::aFullDiskLeavesTheOldFile()
{
    QFile old(m_path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    const QString project = m_project->path();
    m_project.reset();
    // In a process of its own: the limit holds for all files.
    QProcess limited;
    limited.start(u"sh"_s,
                  {u"-c"_s, u"trap '' XFSZ; ulimit -f 1; exec \"$0\" --export \"$1\" \"$2\""_s,
                   QCoreApplication::applicationFilePath(), project, m_path});
    QVERIFY(limited.waitForFinished());

    QCOMPARE(limited.exitCode(), 3);
    QCOMPARE(contentOf(m_path), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList({u"dataset*"_s}), QStringList{u"dataset.csv"_s});
}

void CsvTest::stoppingLeavesTheOldFile()
{
    const auto stopped =
        app::exportCsv(*m_project, m_path, {}, [](qsizetype, qsizetype) { return false; });

    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(m_path));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && QByteArray(argv[1]) == "--export") {
        const auto reader = ProjectReader::open(QString::fromLocal8Bit(argv[2]));
        return reader && app::exportCsv(**reader, QString::fromLocal8Bit(argv[3])) ? 0 : 3;
    }
    CsvTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "csvtest.moc"
