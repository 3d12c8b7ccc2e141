#include "app/articles/newswire/newsml.h"

#include "app/articles/articleplaces.h"
#include "app/articles/newswire/newsbody.h"
#include "app/articles/newswire/newsitem.h"
#include "app/articles/newswire/newsxml.h"
#include "app/articles/newswire/nitf.h"

#include <QSet>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;
using storage::Result;

namespace {

/// "stat:usable" -> "usable": the alias before the colon is the file's own.
QString withoutAlias(const QString &code)
{
    const QString name = code.sliced(code.indexOf(u':') + 1);
    return name.sliced(name.lastIndexOf(u'/') + 1);
}

/// What a concept is called: by its name, else its literal.
QString nameOf(const XmlNode &thing)
{
    const QString name = thing.textAt("name"_L1);
    return name.isEmpty() ? thing.attribute("literal"_L1) : name;
}

/// ... else its code, "medtop:20000342", which is better than nothing.
QString nameOrCodeOf(const XmlNode &thing)
{
    for (const QString &name :
         {nameOf(thing), thing.attribute("qcode"_L1), thing.attribute("uri"_L1)}) {
        if (!name.isEmpty())
            return name;
    }
    return {};
}

QString textsOf(const XmlNode &node, QLatin1StringView name)
{
    QStringList texts;
    for (const XmlNode *child : node.childrenNamed(name))
        texts.append(child->allText());
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts.join(u", "_s);
}

void setIfEmpty(QString &value, const QString &found)
{
    if (value.isEmpty())
        value = found;
}

/// The body in any of the forms that an item's or a component's content has.
void addContent(const XmlNode &content, NewsItem &item)
{
    if (!item.body.blocks.empty())
        return;
    if (const XmlNode *nitf = content.child("nitf"_L1)) {
        addNitf(*nitf, item);
        return;
    }
    const QString type = content.attribute("contenttype"_L1).toLower();
    const bool hasElements = std::any_of(content.children.begin(), content.children.end(),
                                         [](const XmlNode &node) { return !node.isText(); });
    if (hasElements) {
        item.body = bodyOf(content);
        if (const XmlNode *html = content.child("html"_L1))
            setIfEmpty(item.headline, html->textAt("head/title"_L1));
        return;
    }
    QString text;
    for (const XmlNode &node : content.children)
        text += node.text;
    const bool isMarkedUp = type.contains("html"_L1) || text.trimmed().startsWith(u'<');
    item.body = isMarkedUp ? bodyOfHtml(text) : paragraphsOf(text);
}

// NewsML-G2

void addItemMeta(const XmlNode &meta, NewsItem &item)
{
    if (const XmlNode *provider = meta.child("provider"_L1)) {
        state(item.metadata, "publisher"_L1, nameOf(*provider), u"provider"_s);
        state(item.metadata, "publisher"_L1, withoutAlias(provider->attribute("qcode"_L1)),
              u"provider"_s);
    }
    state(item.metadata, "date_published"_L1, newsDate(meta.textAt("versioncreated"_L1)),
          u"versionCreated"_s);
    if (const XmlNode *status = meta.child("pubstatus"_L1))
        setProperty(item, u"status"_s, withoutAlias(status->attribute("qcode"_L1)));
    for (const XmlNode *note : meta.childrenNamed("ednote"_L1))
        item.editorNotes.append(note->allText());
    for (const XmlNode *signal : meta.childrenNamed("signal"_L1)) {
        const QString code = withoutAlias(signal->attribute("qcode"_L1)).toLower();
        item.isCorrection = item.isCorrection || code == "correction"_L1 || code == "corrected"_L1;
    }
    for (const XmlNode *link : meta.childrenNamed("link"_L1)) {
        const QString relation = withoutAlias(link->attribute("rel"_L1)).toLower();
        const QString target = link->attribute("residref"_L1).isEmpty()
                                   ? link->attribute("href"_L1)
                                   : link->attribute("residref"_L1);
        if (relation == "corrects"_L1 || relation == "iscorrectionof"_L1)
            setIfEmpty(item.corrects, target.simplified());
        else if (relation == "previousversion"_L1 || relation == "supersedes"_L1)
            setProperty(item, u"supersedes"_s, target);
    }
}

void addContentMeta(const XmlNode &meta, NewsItem &item)
{
    setIfEmpty(item.headline, meta.textAt("headline"_L1));
    for (const XmlNode *headline : meta.childrenNamed("headline"_L1)) {
        const QString role = withoutAlias(headline->attribute("role"_L1)).toLower();
        if (role.contains("sub"_L1))
            setIfEmpty(item.subtitle, headline->allText());
        else if (role == "main"_L1)
            item.headline = headline->allText();
    }
    setIfEmpty(item.byline, textsOf(meta, "by"_L1));
    setIfEmpty(item.dateline, meta.textAt("dateline"_L1));
    if (const XmlNode *language = meta.child("language"_L1))
        state(item.metadata, "language"_L1, languageTag(language->attribute("tag"_L1)),
              u"language"_s);
    state(item.metadata, "publisher"_L1, meta.textAt("creditline"_L1), u"creditline"_s);
    if (const XmlNode *source = meta.child("infosource"_L1))
        state(item.metadata, "publisher"_L1, nameOf(*source), u"infoSource"_s);
    for (const auto name : {"contentmodified"_L1, "contentcreated"_L1})
        state(item.metadata, "date_published"_L1, newsDate(meta.textAt(name)),
              name == "contentcreated"_L1 ? u"contentCreated"_s : u"contentModified"_s);
    QStringList creators;
    for (const XmlNode *creator : meta.childrenNamed("creator"_L1))
        creators.append(nameOf(*creator));
    creators.removeAll(QString());
    setIfEmpty(item.creator, creators.join(u", "_s));
    setProperty(item, u"urgency"_s, meta.textAt("urgency"_L1));
    setProperty(item, u"slugline"_s, meta.textAt("slugline"_L1));
    for (const XmlNode *subject : meta.childrenNamed("subject"_L1))
        item.subjects.append(nameOrCodeOf(*subject));
    for (const XmlNode *keyword : meta.childrenNamed("keyword"_L1))
        item.keywords.append(keyword->allText());
    setProperty(item, u"description"_s, meta.textAt("description"_L1));
}

NewsItem itemOfG2(const XmlNode &node)
{
    NewsItem item;
    setProperty(item, u"source_id"_s, node.attribute("guid"_L1));
    setProperty(item, u"version"_s, node.attribute("version"_L1));
    setProperty(item, u"copyright"_s, node.textAt("rightsinfo/copyrightnotice"_L1));
    if (const XmlNode *meta = node.child("itemmeta"_L1))
        addItemMeta(*meta, item);
    if (const XmlNode *meta = node.child("contentmeta"_L1))
        addContentMeta(*meta, item);
    state(item.metadata, "language"_L1, languageTag(node.attribute("lang"_L1)), u"lang"_s);
    if (const XmlNode *content = node.child("contentset"_L1)) {
        for (const XmlNode &form : content->children) {
            if (form.name == "inlinexml"_L1 || form.name == "inlinedata"_L1)
                addContent(form, item);
        }
    }
    // Of a picture its description is all that there is to read.
    const XmlNode *description = node.at("contentmeta/description"_L1);
    if (item.body.blocks.empty() && description != nullptr)
        item.body = paragraphsOf(description->allText());
    return item;
}

// NewsML 1

QString formalName(const XmlNode &node, QLatin1StringView path)
{
    const XmlNode *found = node.at(path);
    return found == nullptr ? QString() : found->attribute("formalname"_L1);
}

void addNewsLines(const XmlNode &lines, NewsItem &item)
{
    setIfEmpty(item.headline, lines.textAt("headline"_L1));
    setIfEmpty(item.subtitle, lines.textAt("subheadline"_L1));
    setIfEmpty(item.byline, lines.textAt("byline"_L1));
    setIfEmpty(item.dateline, lines.textAt("dateline"_L1));
    state(item.metadata, "publisher"_L1, lines.textAt("creditline"_L1), u"CreditLine"_s);
    setProperty(item, u"copyright"_s, lines.textAt("copyrightline"_L1));
    setProperty(item, u"slugline"_s, lines.textAt("slugline"_L1));
    for (const XmlNode *keyword : lines.childrenNamed("keywordline"_L1))
        item.keywords.append(keyword->allText());
}

void addComponent(const XmlNode &component, NewsItem &item)
{
    if (const XmlNode *lines = component.child("newslines"_L1))
        addNewsLines(*lines, item);
    if (const XmlNode *administrative = component.child("administrativemetadata"_L1))
        state(item.metadata, "publisher"_L1, formalName(*administrative, "provider/party"_L1),
              u"Provider"_s);
    if (const XmlNode *descriptive = component.child("descriptivemetadata"_L1)) {
        state(item.metadata, "language"_L1, languageTag(formalName(*descriptive, "language"_L1)),
              u"Language"_s);
        for (const XmlNode *code : descriptive->allNamed("subjectcode"_L1)) {
            for (const XmlNode &subject : code->children) {
                if (subject.name.startsWith("subject"_L1))
                    item.subjects.append(subject.attribute("formalname"_L1));
            }
        }
    }
    for (const XmlNode *content : component.childrenNamed("contentitem"_L1)) {
        if (const XmlNode *data = content->child("datacontent"_L1))
            addContent(*data, item);
    }
    for (const XmlNode *inner : component.childrenNamed("newscomponent"_L1))
        addComponent(*inner, item);
}

NewsItem itemOfNewsMl1(const XmlNode &node)
{
    NewsItem item;
    if (const XmlNode *identifier = node.at("identification/newsidentifier"_L1)) {
        setProperty(item, u"source_id"_s, identifier->textAt("publicidentifier"_L1));
        setProperty(item, u"source_id"_s, identifier->textAt("newsitemid"_L1));
        setProperty(item, u"version"_s, identifier->textAt("revisionid"_L1));
    }
    if (const XmlNode *management = node.child("newsmanagement"_L1)) {
        for (const auto name : {"thisrevisioncreated"_L1, "firstcreated"_L1})
            state(item.metadata, "date_published"_L1, newsDate(management->textAt(name)),
                  name == "firstcreated"_L1 ? u"FirstCreated"_s : u"ThisRevisionCreated"_s);
        setProperty(item, u"status"_s, formalName(*management, "status"_L1));
        setProperty(item, u"urgency"_s, formalName(*management, "urgency"_L1));
        for (const XmlNode *instruction : management->childrenNamed("instruction"_L1))
            item.isCorrection =
                item.isCorrection || instruction->attribute("formalname"_L1)
                                         .startsWith("correct"_L1, Qt::CaseInsensitive);
        for (const XmlNode *other : management->childrenNamed("associatedwith"_L1)) {
            if (other->attribute("formalname"_L1).startsWith("correct"_L1, Qt::CaseInsensitive))
                setIfEmpty(item.corrects, other->attribute("newsitem"_L1).simplified());
        }
    }
    for (const XmlNode *component : node.childrenNamed("newscomponent"_L1))
        addComponent(*component, item);
    return item;
}

} // namespace

ParsedArticles readNewsMl(const GivenFile &file)
{
    const Result<XmlNode> root = parsedXml(file.text(), file.name());
    if (!root)
        return {root.error()};
    const bool isFirstNewsMl = root->child("newsml"_L1) != nullptr;
    const std::vector<const XmlNode *> all = root->allNamed("newsitem"_L1);
    ParsedArticles articles;
    for (size_t i = 0; i < all.size(); ++i) {
        NewsItem item = isFirstNewsMl ? itemOfNewsMl1(*all[i]) : itemOfG2(*all[i]);
        if (all.size() > 1)
            item.place = placeOfItem(qsizetype(i) + 1, qsizetype(all.size()));
        articles.push_back(articleOf(std::move(item)));
    }
    if (articles.empty())
        articles.push_back(Error{ErrorCode::NoText, file.name(), {}, u"no news item"_s});
    return articles;
}

bool isNewsMl(const GivenFile &file)
{
    const QString first = firstElementOf(file.text());
    static const QSet<QString> roots = {u"newsitem"_s,     u"newsmessage"_s, u"newsml"_s,
                                        u"packageitem"_s,  u"conceptitem"_s, u"knowledgeitem"_s,
                                        u"planningitem"_s, u"catalogitem"_s};
    return roots.contains(first);
}

} // namespace app
