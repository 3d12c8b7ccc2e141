#include "app/copies/copyedits.h"
#include "app/copies/copygroups.h"
#include "tests/app/commands/program.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

class DuplicatesCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filesAreGrouped();
    void aFolderIsGroupedAsItsFiles();
    void linesNameTheLongestFirst();
    void aThresholdLeavesOut();
    void aProjectIsGrouped();
    void whatIsKeptApartIsNotNamed();
    void nothingIsFoundWhereThereAreNoCopies();
    void unreadableFilesAreNamedAndLeftOut();
    void wrongUseIsSaid_data();
    void wrongUseIsSaid();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_text;
};

/// A report, the same in another file, one with other words in it, a short one, and something else.
void DuplicatesCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_text.clear();
    QByteArray other;
    for (int i = 0; i < 200; ++i) {
        m_text += "harbour" + QByteArray::number(i * i) + (i % 20 == 19 ? ".\n\n" : " ");
        other += "council" + QByteArray::number(i * 7) + (i % 20 == 19 ? ".\n\n" : " ");
    }
    QByteArray edited = m_text;
    edited.replace("harbour1600 ", "port ").replace("harbour19600 ", "pier ");
    writeFile(path(u"a-brief.txt"_s), m_text.left(m_text.indexOf("harbour3600")) + "\n");
    writeFile(path(u"b.txt"_s), m_text);
    writeFile(path(u"c-edited.txt"_s), edited);
    writeFile(path(u"d-other.txt"_s), other);
    writeFile(path(u"e-same.txt"_s), m_text);
}

void DuplicatesCommandTest::filesAreGrouped()
{
    const Run run = sayso({u"duplicates"_s, u"--json"_s, path(u"b.txt"_s), path(u"c-edited.txt"_s),
                           path(u"a-brief.txt"_s), path(u"d-other.txt"_s), path(u"e-same.txt"_s)});

    QCOMPARE(run.status, 0);
    QVERIFY2(run.errors.contains(u"Articles compared: 5. Groups of copies: 1."_s),
             qPrintable(run.errors));
    QCOMPARE(run.objects().size(), 1);
    const QJsonObject group = run.objects().constFirst();
    QCOMPARE(group[u"representative"_s][u"file"_s].toString(), path(u"b.txt"_s));
    const QJsonArray copies = group[u"copies"_s].toArray();
    QCOMPARE(copies.size(), 3);
    QCOMPARE(copies[0][u"file"_s].toString(), path(u"c-edited.txt"_s));
    QCOMPARE(copies[0][u"similarity"_s].toDouble(), 186.0 / 206); // ten of 196 stretches are others
    QCOMPARE(copies[0][u"exact"_s], QJsonValue(false));
    QCOMPARE(copies[1][u"file"_s].toString(), path(u"a-brief.txt"_s));
    QCOMPARE(copies[1][u"similarity"_s].toDouble(), 56.0 / 196);
    QCOMPARE(copies[1][u"containment"_s].toDouble(), 1.0);
    QCOMPARE(copies[2][u"file"_s].toString(), path(u"e-same.txt"_s));
    QCOMPARE(copies[2][u"exact"_s], QJsonValue(true));
}

void DuplicatesCommandTest::aFolderIsGroupedAsItsFiles()
{
    const Run run = sayso({u"duplicates"_s, u"--json"_s, m_folder->path()});

    QCOMPARE(run.status, 0);
    QCOMPARE(run.objects().size(), 1);
    QCOMPARE(run.objects().constFirst()[u"copies"_s].toArray().size(), 3);
}

void DuplicatesCommandTest::linesNameTheLongestFirst()
{
    const Run run = sayso({u"duplicates"_s, m_folder->path()});

    QCOMPARE(run.status, 0);
    const QStringList lines = QString::fromUtf8(run.output).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].startsWith(path(u"b.txt"_s)));
    QVERIFY(lines[1].startsWith(u"  "_s + path(u"a-brief.txt"_s)));
    QVERIFY(lines[1].endsWith(u": 28 % similar, 100 % of the shorter text is in the longer one"_s));
    QVERIFY(lines[2].startsWith(u"  "_s + path(u"c-edited.txt"_s)));
    QVERIFY(lines[2].endsWith(u": 90 % similar, 94 % of the shorter text is in the longer one"_s));
    QVERIFY(lines[3].endsWith(u": the same text"_s));
}

void DuplicatesCommandTest::aThresholdLeavesOut()
{
    QVERIFY(QFile::remove(path(u"a-brief.txt"_s)));
    QVERIFY(QFile::remove(path(u"e-same.txt"_s)));
    QByteArray rewritten = m_text;
    for (const char *end : {"4 ", "5 ", "6 "})
        rewritten.replace(end, QByteArray("x") + end);
    writeFile(path(u"c-edited.txt"_s), rewritten);

    const Run loose = sayso({u"duplicates"_s, u"--json"_s, m_folder->path()});
    writeFile(path(u"c-edited.txt"_s), QByteArray(m_text).replace("harbour1600 ", "port "));
    const Run found = sayso({u"duplicates"_s, u"--threshold"_s, u"0.9"_s, m_folder->path()});
    const Run strict = sayso({u"duplicates"_s, u"--threshold"_s, u"1"_s, m_folder->path()});

    QCOMPARE(loose.output, QByteArray());
    QVERIFY(!found.output.isEmpty());
    // 97 % of its stretches are in the other: as a shortened copy would be, it is still found.
    QVERIFY(!strict.output.isEmpty());
}

void DuplicatesCommandTest::whatIsKeptApartIsNotNamed()
{
    const QString project = path(u"p.sayso"_s);
    QCOMPARE(sayso({u"import"_s, project, m_folder->path(), u"--analyst"_s, u"Anna"_s}).status, 0);
    const auto copies = [&project] {
        const Run run = sayso({u"duplicates"_s, project, u"--json"_s});
        return run.objects().isEmpty() ? qsizetype(0)
                                       : run.objects().constFirst()[u"copies"_s].toArray().size();
    };
    const auto keepFirstApart = [&project] {
        const auto opened = storage::Project::open(project);
        QVERIFY(opened && (*opened)->useAnalyst(u"Anna"_s));
        const app::CopyGroup group = app::copyGroups(**opened)->front();
        const auto copy = std::find_if(
            group.members.begin(), group.members.end(), [&](const app::CopyMember &member) {
                return member.article.id != group.original && !member.isApart;
            });
        QVERIFY(copy != group.members.end());
        QVERIFY(app::keepApart(**opened, {{group.original, {copy->article.id}}}));
    };
    const qsizetype before = copies();
    QVERIFY(before > 1);

    for (qsizetype left = before - 1; left >= 0; --left) {
        keepFirstApart();
        QCOMPARE(copies(), left);
    }
    QCOMPARE(sayso({u"duplicates"_s, project, u"--json"_s}).status, 0);
}

void DuplicatesCommandTest::aProjectIsGrouped()
{
    const QString project = path(u"p.sayso"_s);
    QCOMPARE(sayso({u"import"_s, project, m_folder->path()}).status, 0);

    const Run json = sayso({u"duplicates"_s, project, u"--json"_s});
    const Run lines = sayso({u"duplicates"_s, project});

    QCOMPARE(json.status, 0);
    QCOMPARE(json.objects().size(), 1);
    const QJsonObject group = json.objects().constFirst();
    const QString id = group[u"representative"_s][u"article_id"_s].toString();
    QCOMPARE(
        sayso({u"export"_s, project, path(u"articles.csv"_s), u"--format"_s, u"articles"_s}).status,
        0);
    QVERIFY(!id.isEmpty());
    QVERIFY(readFile(path(u"articles.csv"_s)).contains(id.toUtf8()));
    QCOMPARE(group[u"copies"_s].toArray().size(), 2); // the same file came in once
    QCOMPARE(lines.status, 0);
    QCOMPARE(lines.output.count('\n'), 3);
    QCOMPARE(sayso({u"duplicates"_s, project, path(u"b.txt"_s)}).status, 2);
}

void DuplicatesCommandTest::nothingIsFoundWhereThereAreNoCopies()
{
    const Run run = sayso({u"duplicates"_s, path(u"b.txt"_s), path(u"d-other.txt"_s)});

    QCOMPARE(run.status, 0);
    QCOMPARE(run.output, QByteArray());
    QVERIFY(run.errors.contains(u"Groups of copies: 0."_s));
}

void DuplicatesCommandTest::unreadableFilesAreNamedAndLeftOut()
{
    const Run run = sayso({u"duplicates"_s, path(u"b.txt"_s), path(u"missing.txt"_s),
                           path(u"e-same.txt"_s), u"--json"_s});

    QCOMPARE(run.status, 1);
    QVERIFY(run.errors.contains(u"missing.txt"_s));
    QCOMPARE(run.objects().size(), 1);
    QCOMPARE(run.objects().constFirst()[u"copies"_s][0][u"file"_s].toString(),
             path(u"e-same.txt"_s));
}

void DuplicatesCommandTest::wrongUseIsSaid_data()
{
    QTest::addColumn<QString>("threshold");

    QTest::newRow("a word") << u"much"_s;
    QTest::newRow("a percentage") << u"60"_s;
    QTest::newRow("too little") << u"0.2"_s;
    QTest::newRow("no number") << u"nan"_s;
    QTest::newRow("nothing") << u""_s;
}

void DuplicatesCommandTest::wrongUseIsSaid()
{
    QFETCH(QString, threshold);

    const Run run = sayso({u"duplicates"_s, path(u"b.txt"_s), u"--threshold"_s, threshold});

    QCOMPARE(run.status, 2);
    QCOMPARE(run.output, QByteArray());
    QVERIFY(run.errors.contains(u"from 0.3 to 1"_s));
}

QTEST_GUILESS_MAIN(DuplicatesCommandTest)
#include "duplicatescommandtest.moc"
