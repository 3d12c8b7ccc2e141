#include "storage/project.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

/// What the sqlite3 shell prints, which knows nothing of us.
QStringList shell(const QString &path, const QString &sql)
{
    QProcess sqlite;
    sqlite.start(u"sqlite3"_s, {u"-readonly"_s, u"-bail"_s, path, sql});
    sqlite.waitForFinished();
    const QString problems = QString::fromUtf8(sqlite.readAllStandardError());
    if (!problems.isEmpty())
        return {problems};
    return QString::fromUtf8(sqlite.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

/// storage/FORMAT.md is true of a project file.
class FormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void everyTableAndColumnIsDescribed();
    void theQueriesWorkAsPrinted();
    void theFlatViewGivesOneRowPerAnnotation();
    void theOriginalUnpacksWithZlib();

private:
    QTemporaryDir m_folder;
    QString m_path;
    QString m_format;
};

void FormatTest::initTestCase()
{
    QFile format(QStringLiteral(SAYSO_SOURCE_FOLDER "/storage/FORMAT.md"));
    QVERIFY(format.open(QIODevice::ReadOnly));
    m_format = QString::fromUtf8(format.readAll());
    m_path = m_folder.filePath(u"test.sayso"_s);
    auto project = Project::create(m_path);
    QVERIFY(project.isOk());
    QVERIFY((*project)->useAnalyst(u"Ana"_s).isOk());
    QVERIFY(
        (*project)
            ->edit({u"Fill"_s, {}},
                   [](Edit &edit) -> Result<void> {
                       NewArticle article;
                       article.metadata.title = u"Harbour 🌊"_s;
                       article.text =
                           u"🌊 The mayor said the harbour cost 3 million. “Too much”, she said."_s;
                       article.source = {{}, u"harbour.txt"_s, "original bytes"};
                       const Id<Article> articleId = *edit.addArticle(article);
                       Tag tag;
                       tag.name = u"Attribution"_s;
                       const Id<Tag> attribution = *edit.addTag(tag);
                       tag.name = u"Figure"_s;
                       const Id<Tag> figure = *edit.addTag(tag);
                       Role role;
                       role.tagId = attribution;
                       role.name = u"source"_s;
                       const Id<Role> source = *edit.addRole(role);
                       Field field;
                       field.tagId = figure;
                       field.name = u"value"_s;
                       field.type = FieldType::Decimal;
                       const Id<Field> value = *edit.addField(field);
                       Annotation annotation;
                       annotation.articleId = articleId;
                       annotation.tagId = attribution;
                       annotation.spans = {
                           {{}, source, {2, 11}}, {{}, {}, {45, 55}}, {{}, {}, {12, 16}}};
                       if (!edit.addAnnotation(annotation))
                           return Error{};
                       annotation.tagId = figure;
                       annotation.spans = {{{}, {}, {34, 43}}};
                       annotation.values = {{{}, value, u"3000000"_s, {}, ValueOrigin::Analyst}};
                       return edit.addAnnotation(annotation) ? Result<void>() : Error{};
                   })
            .isOk());
}

void FormatTest::everyTableAndColumnIsDescribed()
{
    const QStringList columns = shell(
        m_path,
        u"SELECT m.name || ' ' || c.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c "
        "WHERE m.name NOT LIKE 'search_%' AND m.name NOT LIKE 'sqlite_%' AND m.type IN ('table', 'view')"_s);
    QVERIFY(columns.size() > 80);

    for (const QString &column : columns) {
        for (const QString &name : column.split(u' ')) {
            const QRegularExpression word(u"[`,| ]"_s + name + u"[`,| ]"_s);
            QVERIFY2(m_format.contains(word), qPrintable(column));
        }
    }
}

void FormatTest::theQueriesWorkAsPrinted()
{
    static const QRegularExpression block(u"```sql\n(.*?)```"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    QStringList results;

    for (const QRegularExpressionMatch &match : block.globalMatch(m_format))
        results.append(shell(m_path, match.captured(1)).join(u'/'));

    QCOMPARE(results, (QStringList{u"Ana|Attribution|1/Ana|Figure|1"_s, u"The mayor|1"_s,
                                   u"Harbour 🌊||3 million|3000000|"_s}));
}

void FormatTest::theFlatViewGivesOneRowPerAnnotation()
{
    const QStringList rows = shell(
        m_path,
        u"SELECT annotator, tag, quote, start, \"end\", fragments, prefix, suffix FROM annotation_flat"_s);

    QCOMPARE(
        rows,
        (QStringList{
            u"Ana|Attribution|The mayor said “Too much”|2|55|2-11;12-16;45-55|🌊 |, she said."_s,
            u"Ana|Figure|3 million|34|43|34-43|The mayor said the harbour cost |. “Too much”, she said."_s}));
}

void FormatTest::theOriginalUnpacksWithZlib()
{
    QProcess python;
    python.start(
        u"python3"_s,
        {u"-c"_s,
         u"import sqlite3, sys, zlib; print(zlib.decompress(sqlite3.connect(sys.argv[1]).execute("
         "'SELECT bytes FROM source_file').fetchone()[0]).decode())"_s,
         m_path});
    python.waitForFinished();

    QCOMPARE(python.readAllStandardOutput().trimmed(), QByteArray("original bytes"));
}

QTEST_GUILESS_MAIN(FormatTest)
#include "formattest.moc"
