#include "app/articles/newswire/ninjs.h"

#include "app/articles/articleplaces.h"

#include "app/articles/newswire/newsbody.h"
#include "app/articles/newswire/newsitem.h"
#include "app/articles/tables/columnmapping.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <initializer_list>

namespace app {

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;
using storage::Result;

namespace {

const qsizetype mostItems = 100'000;

/// The first of several spellings that @p object has: the versions write names differently.
QJsonValue valueOf(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const auto name : names) {
        const auto found = object.find(name);
        if (found != object.end() && !found->isNull())
            return *found;
    }
    return QJsonValue::Undefined;
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble()) : value.toString();
}

QString stringOf(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    return textOf(valueOf(object, names));
}

/// Of `headlines` or `bodies`: the main one, else the first with a value.
QJsonObject mainOf(const QJsonArray &all)
{
    QJsonObject first;
    for (const QJsonValue &value : all) {
        const QJsonObject object = value.toObject();
        if (object["value"_L1].toString().trimmed().isEmpty())
            continue;
        if (object["role"_L1].toString().compare("main"_L1, Qt::CaseInsensitive) == 0)
            return object;
        if (first.isEmpty())
            first = object;
    }
    return first;
}

QString tagless(const QString &text)
{
    static const QRegularExpression tag(u"</?[A-Za-z][^<>]*>"_s);
    if (!tag.match(text).hasMatch())
        return text;
    const ArticleBlocks blocks = bodyOfHtml(text);
    QStringList parts;
    for (const ArticleBlock &block : blocks.blocks)
        parts.append(block.text);
    return parts.join(u' ');
}

ArticleBlocks bodyOf(const QString &text, bool isMarkedUp)
{
    static const QRegularExpression tag(u"^\\s*<[A-Za-z][^<>]*>"_s);
    return isMarkedUp || tag.match(text).hasMatch() ? bodyOfHtml(text) : paragraphsOf(text);
}

/// The member @p best, else the first that begins with @p prefix: providers may name theirs.
QString anyOf(const QJsonObject &object, QLatin1StringView prefix, QLatin1StringView best)
{
    QString text = stringOf(object, {best});
    for (auto member = object.begin(); text.isEmpty() && member != object.end(); ++member) {
        if (member.key().startsWith(prefix))
            text = member->toString();
    }
    return text;
}

QString descriptionOf(const QJsonObject &object)
{
    const QString main = mainOf(object["descriptions"_L1].toArray())["value"_L1].toString();
    return main.isEmpty() ? anyOf(object, "description_"_L1, "description_text"_L1) : main;
}

void addBody(const QJsonObject &object, NewsItem &item)
{
    const QJsonObject main = mainOf(object["bodies"_L1].toArray());
    if (!main.isEmpty()) {
        const QString type = stringOf(main, {"contentType"_L1, "contenttype"_L1});
        item.body = bodyOf(main["value"_L1].toString(), type.contains("html"_L1));
        return;
    }
    const QString html = stringOf(object, {"body_xhtml"_L1, "body_html"_L1, "body_html5"_L1});
    if (!html.trimmed().isEmpty())
        item.body = bodyOf(html, true);
    else
        item.body = bodyOf(anyOf(object, "body_"_L1, "body_text"_L1), false);
    if (!item.body.blocks.empty())
        return;
    // Without a text, what it says of itself is better than nothing.
    item.body = bodyOf(descriptionOf(object), false);
}

QStringList namesOf(const QJsonValue &list)
{
    QStringList names;
    const QJsonArray all = list.toArray();
    for (const QJsonValue &value : all)
        names.append(value.isObject() ? stringOf(value.toObject(),
                                                 {"name"_L1, "literal"_L1, "code"_L1, "uri"_L1})
                                      : value.toString());
    return names;
}

void addMetadata(const QJsonObject &object, NewsItem &item)
{
    storage::ArticleMetadata &metadata = item.metadata;
    const auto stateName = [&](const QString &name, const QString &origin) {
        state(metadata, "publisher"_L1, name, origin);
    };
    stateName(stringOf(object, {"source"_L1, "provider"_L1}), u"source"_s);
    stateName(
        namesOf(valueOf(object, {"infosource"_L1, "infoSources"_L1, "infosources"_L1})).value(0),
        u"infosource"_s);
    stateName(stringOf(object, {"copyrightholder"_L1, "copyrightHolder"_L1}), u"copyrightholder"_s);
    for (const auto &[name, other] : {std::pair("versioncreated"_L1, "versionCreated"_L1),
                                      std::pair("contentcreated"_L1, "contentCreated"_L1),
                                      std::pair("firstcreated"_L1, "firstCreated"_L1)})
        state(metadata, "date_published"_L1, newsDate(stringOf(object, {name, other})), name);
    state(metadata, "language"_L1, languageTag(object["language"_L1].toString()), u"language"_s);
    const QString uri = object["uri"_L1].toString();
    state(metadata, "url"_L1, webAddress(object["url"_L1].toString()), u"url"_s);
    setProperty(item, u"source_id"_s, uri.isEmpty() ? stringOf(object, {"guid"_L1}) : uri);
    setProperty(item, u"version"_s, stringOf(object, {"version"_L1}));
    setProperty(item, u"urgency"_s, stringOf(object, {"urgency"_L1}));
    setProperty(item, u"status"_s, stringOf(object, {"pubstatus"_L1, "pubStatus"_L1}));
    setProperty(item, u"slugline"_s, stringOf(object, {"slugline"_L1, "slug"_L1}));
    setProperty(item, u"copyright"_s,
                stringOf(object, {"copyrightnotice"_L1, "copyrightNotice"_L1}));
    item.editorNotes.append(tagless(stringOf(object, {"ednote"_L1, "edNote"_L1})));
    item.subjects = namesOf(valueOf(object, {"subject"_L1, "subjects"_L1}));
    item.keywords = namesOf(valueOf(object, {"keywords"_L1, "keyword"_L1}));
    const QJsonValue ids = valueOf(object, {"altids"_L1, "altIds"_L1});
    if (ids.isObject()) {
        const QJsonObject all = ids.toObject();
        QStringList others;
        for (auto id = all.begin(); id != all.end(); ++id)
            others.append(textOf(*id));
        setProperty(item, u"other_ids"_s, others.join(u"; "_s));
    } else {
        QStringList others;
        const QJsonArray all = ids.toArray();
        for (const QJsonValue &id : all)
            others.append(stringOf(id.toObject(), {"value"_L1, "id"_L1}));
        setProperty(item, u"other_ids"_s, others.join(u"; "_s));
    }
}

NewsItem itemOf(const QJsonObject &object)
{
    NewsItem item;
    addMetadata(object, item);
    const QJsonArray headlines = object["headlines"_L1].toArray();
    item.headline = tagless(object["headline"_L1].toString());
    if (item.headline.isEmpty())
        item.headline = tagless(mainOf(headlines)["value"_L1].toString());
    if (item.headline.isEmpty())
        item.headline = tagless(anyOf(object, "headline_"_L1, "title"_L1));
    for (const QJsonValue &headline : headlines) {
        const QJsonObject other = headline.toObject();
        if (other["role"_L1].toString().contains("sub"_L1, Qt::CaseInsensitive) &&
            item.subtitle.isEmpty())
            item.subtitle = tagless(other["value"_L1].toString());
    }
    item.byline = tagless(stringOf(object, {"byline"_L1, "by"_L1}));
    item.dateline = tagless(stringOf(object, {"dateline"_L1}));
    item.corrects = stringOf(object, {"corrects"_L1}).simplified();
    addBody(object, item);
    setProperty(item, u"description"_s, tagless(descriptionOf(object)));
    return item;
}

bool isItem(const QJsonObject &object)
{
    const auto has = [&](std::initializer_list<QLatin1StringView> names) {
        return !valueOf(object, names).isUndefined();
    };
    if (!has({"uri"_L1, "guid"_L1, "versioncreated"_L1, "versionCreated"_L1}))
        return false;
    const QString standard = object["standard"_L1].toObject()["name"_L1].toString();
    if (standard.compare("ninjs"_L1, Qt::CaseInsensitive) == 0)
        return true;
    bool hasHeadline = false;
    bool hasBody = false;
    bool hasOtherText = false; // as the articles of other programs have it
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = member.key();
        hasHeadline = hasHeadline || name.startsWith("headline"_L1);
        hasBody = hasBody || name == "bodies"_L1 || name.startsWith("body_"_L1) ||
                  name.startsWith("description_"_L1) || name == "descriptions"_L1;
        hasOtherText = hasOtherText || (member->isString() && roleOfName(name) == ColumnRole::Text);
    }
    return hasBody || (hasHeadline && !hasOtherText);
}

/// The items of a file that is JSON as a whole, or nothing. What stands among them and is none is
/// an error.
std::vector<Result<QJsonObject>> itemsOfDocument(const QByteArray &json, const QString &fileName)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QJsonArray list = document.array();
    if (document.isObject()) {
        const QJsonObject object = document.object();
        if (isItem(object))
            return {object};
        list = valueOf(object, {"items"_L1, "_items"_L1, "data"_L1}).toArray();
    }
    std::vector<Result<QJsonObject>> items;
    bool hasItem = false;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (isItem(list[i].toObject()))
            items.push_back(list[i].toObject());
        else
            items.push_back(Error{ErrorCode::FormatBroken, fileName,
                                  placeOfItem(i + 1, list.size()), u"no item"_s});
        hasItem = hasItem || items.back().isOk();
    }
    return hasItem ? items : std::vector<Result<QJsonObject>>();
}

std::vector<Result<QJsonObject>> itemsOf(const QString &text, const QString &fileName)
{
    std::vector<Result<QJsonObject>> items = itemsOfDocument(text.toUtf8(), fileName);
    if (!items.empty())
        return items;
    int number = 0;
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    for (const QStringView line : lines) {
        ++number;
        if (line.trimmed().isEmpty() || qsizetype(items.size()) >= mostItems)
            continue;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(line.toUtf8(), &error);
        if (document.isObject() && isItem(document.object()))
            items.push_back(document.object());
        else
            items.push_back(Error{ErrorCode::FormatBroken, fileName, placeOfLine(number),
                                  document.isNull() ? error.errorString() : u"no item"_s});
    }
    return items;
}

} // namespace

ParsedArticles readNinjs(const GivenFile &file)
{
    std::vector<Result<QJsonObject>> items = itemsOf(file.text(), file.name());
    ParsedArticles articles;
    for (size_t i = 0; i < items.size(); ++i) {
        if (!items[i]) {
            articles.push_back(items[i].error());
            continue;
        }
        NewsItem item = itemOf(*items[i]);
        if (items.size() > 1)
            item.place = placeOfItem(qsizetype(i) + 1, qsizetype(items.size()));
        articles.push_back(articleOf(std::move(item)));
    }
    if (articles.empty())
        articles.push_back(Error{ErrorCode::NoText, file.name(), {}, u"no item"_s});
    return articles;
}

bool isNinjs(const GivenFile &file)
{
    const QString &text = file.text();
    const QStringView head =
        QStringView(text).first(std::min<qsizetype>(text.size(), 4096)).trimmed();
    if (!head.startsWith(u'{') && !head.startsWith(u'['))
        return false;
    const bool isLikely = (text.contains("\"uri\""_L1) || text.contains("\"guid\""_L1) ||
                           text.contains("\"versioncreated\""_L1, Qt::CaseInsensitive)) &&
                          (text.contains("\"headline"_L1) || text.contains("\"bod"_L1) ||
                           text.contains("\"description"_L1) || text.contains("\"ninjs\""_L1));
    if (!isLikely)
        return false;
    if (!itemsOfDocument(text.toUtf8(), file.name()).empty())
        return true;
    const QStringView line = QStringView(text).trimmed();
    const auto end = line.indexOf(u'\n');
    const auto first =
        QJsonDocument::fromJson((end < 0 ? line : line.first(end)).toUtf8()).object();
    return isItem(first);
}

} // namespace app
