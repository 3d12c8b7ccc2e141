#include "app/articles/frontmatter.h"

#include "app/articles/dates.h"
#include "app/articles/parsedarticle.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <yaml-cpp/yaml.h>

#include <optional>

namespace app {

using namespace Qt::StringLiterals;

namespace {

const qsizetype longestFrontMatter = 64 * 1024;

using Properties = QHash<QString, QStringList>; ///< lower-case names

/// "[[people/jane|Jane Doe]]" and "[Jane Doe](https://...)" -> "Jane Doe"
QString withoutLinkSigns(QString value)
{
    static const QRegularExpression wikiLink(u"\\[\\[(?:[^\\]|]*[|])?([^\\]|]*)\\]\\]"_s);
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    return value.replace(wikiLink, u"\\1"_s).replace(link, u"\\1"_s).trimmed();
}

QStringList scalars(const YAML::Node &node)
{
    QStringList values;
    const auto add = [&values](const YAML::Node &scalar) {
        if (scalar.IsScalar())
            values.append(QString::fromStdString(scalar.Scalar()));
        else if (scalar.IsMap() && scalar["name"] && scalar["name"].IsScalar())
            values.append(QString::fromStdString(scalar["name"].Scalar()));
    };
    if (node.IsSequence()) {
        for (const YAML::Node &item : node) {
            // An unquoted [[Name]] is a list in a list to YAML.
            if (item.IsSequence() && item.size() == 1)
                add(item[0]);
            else
                add(item);
        }
    } else {
        add(node);
    }
    values.removeAll(QString());
    return values;
}

std::optional<Properties> yamlProperties(const QString &block)
{
    try {
        const YAML::Node root = YAML::Load(block.toStdString());
        if (!root.IsMap())
            return std::nullopt;
        Properties properties;
        for (const auto &entry : root) {
            if (entry.first.IsScalar())
                properties[QString::fromStdString(entry.first.Scalar()).toLower()] =
                    scalars(entry.second);
        }
        return properties;
    } catch (const YAML::Exception &) {
        return std::nullopt;
    }
}

/// For what people write that is no YAML: "title: Talks: day two".
std::optional<Properties> lineProperties(const QString &block)
{
    static const QRegularExpression property(u"^([A-Za-z][\\w -]{0,40}):(?:\\s+(.*))?$"_s);
    static const QRegularExpression item(u"^\\s*-\\s+(.+)$"_s);
    Properties properties;
    QString name;
    const auto unquoted = [](QString value) {
        value = value.trimmed();
        if (value.size() >= 2 && value.front() == value.back() &&
            (value.front() == u'"' || value.front() == u'\''))
            value = value.sliced(1, value.size() - 2);
        return value;
    };
    const QStringList lines = block.split(u'\n');
    for (const QString &line : lines) {
        if (const auto match = property.match(line); match.hasMatch()) {
            name = match.captured(1).toLower();
            const QString value = unquoted(match.captured(2));
            properties[name] = value.isEmpty() ? QStringList() : QStringList{value};
        } else if (const auto entry = item.match(line); entry.hasMatch() && !name.isEmpty()) {
            properties[name].append(unquoted(entry.captured(1)));
        } else if (!line.trimmed().isEmpty() && !line.startsWith(u' ') && !line.startsWith(u'#')) {
            return std::nullopt;
        }
    }
    return properties.isEmpty() ? std::nullopt : std::optional(properties);
}

storage::ArticleMetadata metadataOf(const Properties &properties, const QString &origin)
{
    storage::ArticleMetadata metadata;
    const auto values = [&properties](const QString &name) { return properties.value(name); };
    const auto stateFirst = [&](QLatin1StringView column, const QString &names,
                                QString (*reading)(const QString &)) {
        const QStringList candidates = names.split(u' ');
        for (const QString &name : candidates) {
            QStringList readings;
            for (const QString &value : values(name))
                readings.append(reading(withoutLinkSigns(value)));
            readings.removeAll(QString());
            state(metadata, column, readings.join(", "_L1), origin);
        }
    };
    const auto asIs = [](const QString &value) { return value; };
    const auto asDate = [](const QString &value) { return isoDate(value); };
    const auto asAddress = [](const QString &value) { return webAddress(value); };
    const auto asName = [](const QString &value) {
        static const QRegularExpression by(u"^by\\s+"_s, QRegularExpression::CaseInsensitiveOption);
        return webAddress(value).isEmpty() ? QString(value).remove(by) : QString();
    };
    const auto asLanguage = [](const QString &value) { return languageTag(value); };

    stateFirst("title"_L1, u"title headline"_s, asIs);
    stateFirst("url"_L1, u"url source link canonical canonical_url source_url original"_s,
               asAddress);
    stateFirst("author"_L1, u"author authors byline creator"_s, asName);
    // When a note was created or clipped says nothing about the article: such properties are not
    // read.
    stateFirst("date_published"_L1,
               u"published date_published datepublished published_time published_at publishdate "
               "publish_date pubdate publication_date date"_s,
               asDate);
    stateFirst("publisher"_L1,
               u"publisher publication newspaper outlet site_name sitename site website source"_s,
               asName);
    stateFirst("language"_L1, u"language lang locale"_s, asLanguage);
    stateFirst("section"_L1, u"section category"_s, asIs);
    stateFirst("dateline"_L1, u"dateline"_s, asIs);
    return metadata;
}

/// The lines that reading services put before what they have turned into Markdown.
FrontMatter serviceHeader(const QString &text)
{
    static const QRegularExpression header(
        u"^\\s*Title:[ \\t]*(.*)\\n+URL Source:[ \\t]*(\\S*)[^\\n]*\\n+(?:Published Time:[ "
        u"\\t]*(.*)\\n+)?"
        u"(?:[A-Z][\\w ]{2,30}:[ \\t]*\\S.*\\n+){0,4}?Markdown Content:[ \\t]*\\n"_s);
    const auto match = header.match(text, 0, QRegularExpression::NormalMatch,
                                    QRegularExpression::AnchorAtOffsetMatchOption);
    FrontMatter found;
    if (!match.hasMatch())
        return found;
    const QString origin = u"header lines"_s;
    found.length = match.capturedLength();
    state(found.metadata, "title"_L1, match.captured(1), origin);
    state(found.metadata, "url"_L1, webAddress(match.captured(2)), origin);
    state(found.metadata, "date_published"_L1, isoDate(match.captured(3)), origin);
    return found;
}

} // namespace

FrontMatter frontMatterOf(const QString &text)
{
    static const QRegularExpression opening(u"^---[ \\t]*\\n"_s);
    static const QRegularExpression closing(u"^(?:---|\\.\\.\\.)[ \\t]*$"_s,
                                            QRegularExpression::MultilineOption);
    const QString head = text.left(longestFrontMatter);
    const auto begin = opening.match(head);
    if (!begin.hasMatch())
        return serviceHeader(head);
    FrontMatter found;
    const auto end = closing.match(head, begin.capturedEnd());
    if (!end.hasMatch())
        return found;
    const QString block =
        head.sliced(begin.capturedEnd(), end.capturedStart() - begin.capturedEnd());
    std::optional<Properties> properties = yamlProperties(block);
    if (!properties)
        properties = lineProperties(block);
    if (!properties)
        return found; // a line between paragraphs, and another one further down
    found.length = end.capturedEnd();
    found.metadata = metadataOf(*properties, u"front matter"_s);
    return found;
}

} // namespace app
