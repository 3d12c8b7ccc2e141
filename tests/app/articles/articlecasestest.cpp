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

/// Each input in tests/cases/articles has its text of record beside it as INPUT.expected.txt, and
/// what was found in it as INPUT.expected.json; an input with several articles has
/// INPUT.expected.1.txt and so on, and one that cannot be read only says why in its .json. With
/// SAYSO_WRITE_CASES set, they are written anew, to be read by a person before they are committed.
class ArticleCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCaseIsReadAsExpected_data();
    void everyCaseIsReadAsExpected();
};

namespace {

QString folder()
{
    return QStringLiteral(SAYSO_TEST_CASES) + u"/articles/"_s;
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
        const QString kind =
            range.value.isEmpty() ? nameOf(range.kind) : nameOf(range.kind) + u' ' + range.value;
        lines.append(u"%1-%2 %3: %4"_s.arg(range.range.begin)
                         .arg(range.range.end)
                         .arg(kind, article.text.mid(indices.begin, indices.length())));
    }
    return lines;
}

QJsonObject propertiesOf(const storage::ArticleMetadata &metadata)
{
    QJsonObject object;
    for (const auto &[name, value] : metadata.properties)
        object[name] = value;
    return object;
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

QByteArray found(const app::ReadArticle &read)
{
    QJsonArray warnings;
    for (const app::ArticleWarning &warning : read.warnings)
        warnings.append(u"%1 %2"_s.arg(int(warning.kind)).arg(warning.detail).trimmed());
    QJsonObject object{{u"format"_s, read.article.format},
                       {u"words"_s, read.article.words},
                       {u"metadata"_s, metadataOf(read.article.metadata)},
                       {u"structure"_s, structureOf(read.article)},
                       {u"warnings"_s, warnings}};
    if (!read.article.metadata.properties.empty())
        object[u"properties"_s] = propertiesOf(read.article.metadata);
    if (!read.place.isEmpty())
        object[u"place"_s] = read.place;
    return QJsonDocument(object).toJson();
}

QByteArray found(const storage::Error &error)
{
    return QJsonDocument(QJsonObject{{u"error"_s, int(error.code)},
                                     {u"place"_s, error.place},
                                     {u"detail"_s, error.detail}})
        .toJson();
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

void ArticleCasesTest::everyCaseIsReadAsExpected_data()
{
    QTest::addColumn<QString>("name");

    const QStringList names = QDir(folder()).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (!name.contains(".expected."_L1) && name != "README.md"_L1)
            QTest::newRow(qPrintable(name)) << name;
    }
}

void ArticleCasesTest::everyCaseIsReadAsExpected()
{
    QFETCH(QString, name);
    const QByteArray bytes = contents(folder() + name);

    const app::ReadArticles articles = app::readArticles(name, bytes);

    for (size_t i = 0; i < articles.size(); ++i) {
        const auto &read = articles[i];
        const QString expected = folder() + name + u".expected"_s +
                                 (articles.size() > 1 ? u".%1"_s.arg(i + 1) : QString());
        const QByteArray text = read.isOk() ? read->article.text.toUtf8() : QByteArray();
        const QByteArray what = read.isOk() ? found(*read) : found(read.error());
        if (qEnvironmentVariableIsSet("SAYSO_WRITE_CASES")) {
            write(expected + u".json"_s, what);
            if (read.isOk())
                write(expected + u".txt"_s, text);
        }
        QCOMPARE(QString::fromUtf8(what), QString::fromUtf8(contents(expected + u".json"_s)));
        QCOMPARE(text, contents(expected + u".txt"_s));
        if (read.isOk()) {
            QCOMPARE(read->article.source.bytes, bytes);
            QCOMPARE(read->article.source.name, name);
        }
    }
    const bool hasMore =
        QFile::exists(folder() + name + u".expected.%1.json"_s.arg(articles.size() + 1));
    QVERIFY(!hasMore);
}

QTEST_GUILESS_MAIN(ArticleCasesTest)
#include "articlecasestest.moc"
