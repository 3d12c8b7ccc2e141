#include "app/articles/jsonld.h"

#include "app/articles/htmltree.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// What browsers' parsers of JSON-LD and search engines put up with, as JSON.
QByteArray repaired(const QString &script)
{
    static const QRegularExpression wrapping(
        u"^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|/\\*\\s*<!\\[CDATA\\[\\s*\\*/|<!\\[CDATA\\[)|"
        u"(?:-->|//\\s*\\]\\]>|/\\*\\s*\\]\\]>\\s*\\*/|\\]\\]>)\\s*;?\\s*$|;\\s*$"_s);
    const QString source = QString(script).remove(wrapping).remove(wrapping).trimmed();
    QString json;
    json.reserve(source.size());
    bool isInString = false;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar c = source[i];
        if (isInString) {
            if (c == u'\\' && i + 1 < source.size()) {
                // An escape that JSON does not know stands for the character itself.
                static const QString known = u"\"\\/bfnrtu"_s;
                if (known.contains(source[i + 1]))
                    json += c;
                json += source[++i].unicode() < 0x20 ? QChar(u' ') : source[i];
                continue;
            }
            isInString = c != u'"';
            json += c.unicode() < 0x20 ? QChar(u' ') : c;
        } else if (c == u'"') {
            isInString = true;
            json += c;
        } else if (c == u',') {
            qsizetype next = i + 1;
            while (next < source.size() && (source[next].isSpace() || source[next] == u','))
                ++next;
            if (next < source.size() && source[next] != u'}' && source[next] != u']')
                json += c;
            i = next - 1;
        } else {
            json += c.unicode() < 0x20 ? QChar(u' ') : c;
        }
    }
    return json.toUtf8();
}

bool isArticle(const QJsonObject &object)
{
    static const QSet<QString> types = {u"NewsArticle"_s,
                                        u"ReportageNewsArticle"_s,
                                        u"AnalysisNewsArticle"_s,
                                        u"OpinionNewsArticle"_s,
                                        u"ReviewNewsArticle"_s,
                                        u"BackgroundNewsArticle"_s,
                                        u"Article"_s,
                                        u"BlogPosting"_s,
                                        u"LiveBlogPosting"_s,
                                        u"Report"_s,
                                        u"AdvertiserContentArticle"_s,
                                        u"TechArticle"_s,
                                        u"ScholarlyArticle"_s,
                                        u"SocialMediaPosting"_s,
                                        u"SatiricalArticle"_s};
    const QJsonValue type = object["@type"_L1];
    const auto isOne = [](const QJsonValue &value) {
        return types.contains(value.toString().section(u'/', -1).section(u':', -1));
    };
    if (type.isArray()) {
        const QJsonArray list = type.toArray();
        return std::any_of(list.begin(), list.end(), isOne);
    }
    return isOne(type);
}

/// The object itself where it is more than a reference.
QJsonValue resolved(const QJsonValue &value, const QHash<QString, QJsonObject> &byId)
{
    if (value.isArray()) {
        QJsonArray list;
        const QJsonArray items = value.toArray();
        for (const QJsonValue item : items)
            list.append(item.isArray() ? item : resolved(item, byId));
        return list;
    }
    const QJsonObject object = value.toObject();
    if (!object.contains("name"_L1) && object.contains("@id"_L1)) {
        const auto found = byId.constFind(object["@id"_L1].toString());
        if (found != byId.constEnd())
            return *found;
    }
    return value;
}

} // namespace

std::vector<QJsonObject> jsonLdArticles(const QStringList &scripts)
{
    std::vector<QJsonObject> articles;
    QHash<QString, QJsonObject> byId;
    for (const QString &script : scripts) {
        // Qt's parser refuses nesting beyond 1024 levels; here each level takes one step, not one
        // call.
        const QJsonDocument document = QJsonDocument::fromJson(repaired(script));
        std::vector<QJsonValue> pending{document.isArray() ? QJsonValue(document.array())
                                                           : QJsonValue(document.object())};
        while (!pending.empty()) {
            const QJsonValue value = pending.back();
            pending.pop_back();
            std::vector<QJsonValue> inner;
            if (value.isArray()) {
                const QJsonArray list = value.toArray();
                inner.assign(list.begin(), list.end());
            } else if (value.isObject()) {
                const QJsonObject object = value.toObject();
                if (isArticle(object))
                    articles.push_back(object);
                const QString id = object["@id"_L1].toString();
                if (!id.isEmpty() && object.contains("name"_L1))
                    byId.insert(id, object);
                for (auto member = object.begin(); member != object.end(); ++member) {
                    if (member->isObject() || member->isArray())
                        inner.push_back(*member);
                }
            }
            pending.insert(pending.end(), inner.rbegin(), inner.rend());
        }
    }
    for (QJsonObject &article : articles) {
        for (const auto name : {"author"_L1, "creator"_L1, "publisher"_L1}) {
            if (article.contains(name))
                article[name] = resolved(article[name], byId);
        }
    }
    return articles;
}

QStringList jsonLdNames(const QJsonValue &value)
{
    QStringList names;
    std::vector<QJsonValue> pending{value};
    while (!pending.empty()) {
        const QJsonValue next = pending.back();
        pending.pop_back();
        if (next.isArray()) {
            const QJsonArray list = next.toArray();
            for (qsizetype i = list.size(); i > 0; --i)
                pending.push_back(list[i - 1]);
        } else if (next.isObject()) {
            pending.push_back(next.toObject()["name"_L1]);
        } else if (next.isString()) {
            const QString name = textOfHtml(next.toString()).simplified();
            if (!name.isEmpty() && !names.contains(name))
                names.append(name);
        }
    }
    return names;
}

QString jsonLdText(const QJsonValue &value)
{
    if (value.isArray())
        return jsonLdText(value.toArray().first());
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const auto name : {"@id"_L1, "url"_L1, "name"_L1, "@value"_L1}) {
            if (object[name].isString())
                return object[name].toString();
        }
        return {};
    }
    return textOfHtml(value.toString()).simplified();
}

} // namespace app
