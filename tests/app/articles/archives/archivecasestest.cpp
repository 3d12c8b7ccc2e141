#include "app/articles/articlereader.h"
#include "app/text/textmap.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using storage::StructureKind;

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

QString nameOf(StructureKind kind)
{
    static const std::map<StructureKind, QString> names = {
        {StructureKind::Title, u"Title"_s},       {StructureKind::Subtitle, u"Subtitle"_s},
        {StructureKind::Heading, u"Heading"_s},   {StructureKind::Paragraph, u"Paragraph"_s},
        {StructureKind::Byline, u"Byline"_s},     {StructureKind::Dateline, u"Dateline"_s},
        {StructureKind::Caption, u"Caption"_s},   {StructureKind::Quotation, u"Quotation"_s},
        {StructureKind::ListItem, u"ListItem"_s}, {StructureKind::Code, u"Code"_s},
        {StructureKind::Rule, u"Rule"_s},         {StructureKind::Link, u"Link"_s},
        {StructureKind::Emphasis, u"Emphasis"_s}, {StructureKind::Strong, u"Strong"_s},
        {StructureKind::Page, u"Page"_s}};
    return names.at(kind);
}

QJsonArray structureOf(const storage::NewArticle &article)
{
    const app::TextMap map(article.text);
    QJsonArray lines;
    for (const storage::StructureRange &range : article.structure) {
        const storage::TextRange indices = map.toUtf16(range.range);
        lines.append(u"%1-%2 %3: %4"_s.arg(range.range.begin)
                         .arg(range.range.end)
                         .arg(nameOf(range.kind),
                              article.text.mid(indices.begin, indices.length()).left(60)));
    }
    return lines;
}

QJsonObject metadataOf(const storage::ArticleMetadata &metadata)
{
    const std::map<QString, QString> values = {{u"title"_s, metadata.title},
                                               {u"publisher"_s, metadata.publisher},
                                               {u"author"_s, metadata.author},
                                               {u"dateline"_s, metadata.dateline},
                                               {u"date_published"_s, metadata.datePublished},
                                               {u"url"_s, metadata.url},
                                               {u"language"_s, metadata.language},
                                               {u"section"_s, metadata.section}};
    QJsonObject object;
    for (const auto &[column, value] : values) {
        const auto origin = metadata.origins.find(column);
        if (!value.isEmpty())
            object[column] =
                QJsonArray{value, origin == metadata.origins.end() ? QString() : origin->second};
    }
    return object;
}

QJsonObject found(const storage::Result<app::ReadArticle> &read)
{
    if (!read.isOk())
        return {{u"error"_s, int(read.error().code)},
                {u"place"_s, read.error().place},
                {u"detail"_s, read.error().detail}};
    QJsonArray warnings;
    for (const app::ArticleWarning &warning : read->warnings)
        warnings.append(u"%1 %2"_s.arg(int(warning.kind)).arg(warning.detail).trimmed());
    QJsonObject properties;
    for (const auto &[name, value] : read->article.metadata.properties)
        properties[name] = value;
    return {{u"format"_s, read->article.format},
            {u"place"_s, read->place},
            {u"words"_s, read->article.words},
            {u"metadata"_s, metadataOf(read->article.metadata)},
            {u"properties"_s, properties},
            {u"structure"_s, structureOf(read->article)},
            {u"warnings"_s, warnings}};
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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

    const app::ReadArticles articles = app::readArticles(name, contents(folder() + name));

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
    QCOMPARE(texts, QString::fromUtf8(contents(expected + u".txt"_s)));
    QCOMPARE(QString::fromUtf8(json), QString::fromUtf8(contents(expected + u".json"_s)));
}

void ArchiveCasesTest::brokenDeliveriesAreRead_data()
{
    everyDeliveryIsReadAsExpected_data();
}

/// Cut off anywhere, and with some bytes changed: whatever is read has its structure in its text.
void ArchiveCasesTest::brokenDeliveriesAreRead()
{
    QFETCH(QString, name);
    const QByteArray whole = contents(folder() + name);
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
