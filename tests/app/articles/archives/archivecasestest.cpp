#include "app/articles/articlereader.h"
#include "tests/app/articles/readarticle.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

/// Each input in tests/cases/archives has beside it its texts of record as INPUT.expected.txt, and
/// what was found of each article as INPUT.expected.json. With SAYSO_WRITE_CASES set, they are
/// written anew, to be read by a person before they are committed.
class ArchiveCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDeliveryIsReadAsExpected_data();
    void everyDeliveryIsReadAsExpected();
    void brokenDeliveriesAreRead_data();
    void brokenDeliveriesAreRead();
};

namespace {

QString folder()
{
    return QStringLiteral(SAYSO_TEST_CASES) + u"/archives/"_s;
}

QJsonObject found(const storage::Result<app::ReadArticle> &read)
{
    return read.isOk() ? cases::described(*read) : cases::described(read.error());
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

void ArchiveCasesTest::everyDeliveryIsReadAsExpected_data()
{
    QTest::addColumn<QString>("name");

    const QStringList names = QDir(folder()).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (!name.contains(".expected."_L1) && name != "README.md"_L1)
            QTest::newRow(qPrintable(name)) << name;
    }
}

void ArchiveCasesTest::everyDeliveryIsReadAsExpected()
{
    QFETCH(QString, name);

    const app::ReadArticles articles = app::readArticles(name, cases::contents(folder() + name));

    QString texts;
    QJsonArray all;
    for (const auto &read : articles) {
        all.append(found(read));
        if (read.isOk())
            texts += read->article.text + u"\n\n==========\n\n"_s;
    }
    const QByteArray json = QJsonDocument(all).toJson();
    const QString expected = folder() + name + u".expected"_s;
    if (qEnvironmentVariableIsSet("SAYSO_WRITE_CASES")) {
        write(expected + u".txt"_s, texts.toUtf8());
        write(expected + u".json"_s, json);
    }
    QCOMPARE(texts, QString::fromUtf8(cases::contents(expected + u".txt"_s)));
    QCOMPARE(QString::fromUtf8(json), QString::fromUtf8(cases::contents(expected + u".json"_s)));
}

void ArchiveCasesTest::brokenDeliveriesAreRead_data()
{
    everyDeliveryIsReadAsExpected_data();
}

/// Cut off anywhere, and with some bytes changed: whatever is read has its structure in its text.
void ArchiveCasesTest::brokenDeliveriesAreRead()
{
    QFETCH(QString, name);
    const QByteArray whole = cases::contents(folder() + name);
    quint32 state = 20190111; // a fixed seed: a failure can be run again
    const auto next = [&state](qsizetype bound) {
        state = state * 1664525u + 1013904223u;
        return qsizetype(state >> 8) % bound;
    };

    for (int round = 0; round < 60; ++round) {
        QByteArray bytes = whole;
        if (round % 2 == 0)
            bytes.truncate(next(bytes.size()));
        for (int change = 0; change < round / 4 && !bytes.isEmpty(); ++change)
            bytes[next(bytes.size())] = char(next(256));

        const app::ReadArticles articles = app::readArticles(name, bytes);

        QVERIFY(!articles.empty());
        for (const auto &read : articles) {
            if (!read.isOk())
                continue;
            const qsizetype length = read->article.text.toUcs4().size();
            QVERIFY(length > 0);
            for (const storage::StructureRange &range : read->article.structure)
                QVERIFY(range.range.begin >= 0 && range.range.begin <= range.range.end &&
                        range.range.end <= length);
        }
    }
}

QTEST_GUILESS_MAIN(ArchiveCasesTest)
#include "archivecasestest.moc"
