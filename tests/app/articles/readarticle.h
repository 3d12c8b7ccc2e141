// What a reader made of a file, as JSON that a person reads and a test compares.

#pragma once

#include "app/articles/articlereader.h"
#include "app/text/textmap.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <map>

namespace cases {

using namespace Qt::StringLiterals;
using storage::StructureKind;

inline QString nameOf(StructureKind kind)
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

inline QJsonArray structureOf(const storage::NewArticle &article)
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

inline QJsonObject propertiesOf(const storage::ArticleMetadata &metadata)
{
    QJsonObject object;
    for (const auto &[name, value] : metadata.properties)
        object[name] = value;
    return object;
}

inline QJsonObject metadataOf(const storage::ArticleMetadata &metadata)
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

/// All that is known of an article.
inline QJsonObject described(const app::ReadArticle &read)
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
    return object;
}

/// Why there is none.
inline QJsonObject described(const storage::Error &error)
{
    return {{u"error"_s, int(error.code)}, {u"place"_s, error.place}, {u"detail"_s, error.detail}};
}

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace cases
