#include "app/articles/newswire/nitf.h"

#include "app/articles/articleplaces.h"

#include "app/articles/newswire/newsbody.h"

namespace app {

using namespace Qt::StringLiterals;
using storage::Result;

namespace {

void setIfEmpty(QString &value, const QString &found)
{
    if (value.isEmpty())
        value = found;
}

QString attributeAt(const XmlNode &node, QLatin1StringView path, QLatin1StringView attribute)
{
    const XmlNode *found = node.at(path);
    return found == nullptr ? QString() : found->attribute(attribute);
}

void addHead(const XmlNode &head, NewsItem &item)
{
    const auto stateDate = [&](QLatin1StringView path, QLatin1StringView attribute) {
        state(item.metadata, "date_published"_L1, newsDate(attributeAt(head, path, attribute)),
              QString(path.sliced(path.lastIndexOf(u'/') + 1)));
    };
    stateDate("docdata/date.issue"_L1, "norm"_L1);
    stateDate("docdata/date.release"_L1, "norm"_L1);
    stateDate("pubdata"_L1, "date.publication"_L1);
    state(item.metadata, "publisher"_L1, attributeAt(head, "pubdata"_L1, "name"_L1), u"pubdata"_s);
    state(item.metadata, "publisher"_L1, attributeAt(head, "docdata/doc.copyright"_L1, "holder"_L1),
          u"doc.copyright"_s);
    state(item.metadata, "section"_L1, attributeAt(head, "pubdata"_L1, "position.section"_L1),
          u"pubdata"_s);
    setProperty(item, u"source_id"_s, attributeAt(head, "docdata/doc-id"_L1, "id-string"_L1));
    setProperty(item, u"urgency"_s, attributeAt(head, "docdata/urgency"_L1, "ed-urg"_L1));
    setProperty(item, u"version"_s, attributeAt(head, "docdata/du-key"_L1, "version"_L1));
    setProperty(item, u"status"_s, attributeAt(head, "docdata"_L1, "management-status"_L1));
    setProperty(item, u"edition"_s, attributeAt(head, "pubdata"_L1, "edition.name"_L1));
    setProperty(item, u"page"_s, attributeAt(head, "pubdata"_L1, "position.sequence"_L1));
    setProperty(item, u"copyright"_s, attributeAt(head, "docdata/doc.copyright"_L1, "holder"_L1));
    for (const XmlNode *note : head.allNamed("ed-msg"_L1))
        item.editorNotes.append(note->attribute("info"_L1));
    for (const XmlNode *keyword : head.allNamed("keyword"_L1))
        item.keywords.append(keyword->attribute("key"_L1));
    item.keywords.append(attributeAt(head, "docdata/du-key"_L1, "key"_L1));
    for (const XmlNode *subject : head.allNamed("tobject.subject"_L1)) {
        for (const auto part : {"tobject.subject.detail"_L1, "tobject.subject.matter"_L1,
                                "tobject.subject.type"_L1}) {
            if (const QString name = subject->attribute(part); !name.isEmpty()) {
                item.subjects.append(name);
                break;
            }
        }
    }
    if (const XmlNode *correction = head.at("docdata/correction"_L1)) {
        item.isCorrection = true;
        setIfEmpty(item.corrects, correction->attribute("id-string"_L1).simplified());
        item.editorNotes.append(correction->attribute("info"_L1));
    }
}

/// "JERUSALEM, Nov. 13" of a location and a date, which have white space between them.
QString datelineOf(const XmlNode &dateline)
{
    // ... or not: "<location>JERUSALEM</location><story.date>Nov. 13</story.date>".
    QStringList parts;
    for (const XmlNode &part : dateline.children)
        parts.append(part.isText() ? part.text.simplified() : part.allText());
    parts.removeAll(QString());
    QString text = parts.join(u' ');
    text.replace(" ,"_L1, ","_L1);
    while (text.endsWith(u'-') || text.endsWith(u'–') || text.endsWith(u'—') || text.endsWith(u' '))
        text.chop(1);
    return text;
}

/// "By Ida Norrby, Correspondent" of a name and what its bearer is.
QString lineOf(const XmlNode &byline)
{
    QStringList lines;
    XmlNode name = byline;
    std::erase_if(name.children, [](const XmlNode &node) { return node.name == "byttl"_L1; });
    QString line = name.allText();
    while (line.endsWith(u',') || line.endsWith(u' '))
        line.chop(1);
    lines.append(line);
    for (const XmlNode *title : byline.allNamed("byttl"_L1))
        lines.append(title->allText());
    lines.removeAll(QString());
    return lines.join(u", "_s);
}

void addBylines(const XmlNode &head, NewsItem &item)
{
    QStringList persons, lines;
    for (const XmlNode *byline : head.childrenNamed("byline"_L1)) {
        lines.append(lineOf(*byline));
        for (const XmlNode *person : byline->allNamed("person"_L1))
            persons.append(person->allText());
    }
    lines.removeAll(QString());
    setIfEmpty(item.byline, lines.join(u", "_s));
    state(item.metadata, "author"_L1, persons.join(u", "_s), u"byline"_s);
}

void addHeadlines(const XmlNode &headlines, NewsItem &item)
{
    setIfEmpty(item.headline, headlines.textAt("hl1"_L1));
    QStringList below;
    for (const XmlNode *line : headlines.childrenNamed("hl2"_L1))
        below.append(line->allText());
    below.removeAll(QString());
    setIfEmpty(item.subtitle, below.join(u'\n'));
}

} // namespace

void addNitf(const XmlNode &nitf, NewsItem &item)
{
    if (const XmlNode *head = nitf.child("head"_L1))
        addHead(*head, item);
    state(item.metadata, "language"_L1, languageTag(nitf.attribute("lang"_L1)), u"lang"_s);
    const XmlNode *body = nitf.child("body"_L1);
    if (body == nullptr)
        return;
    state(item.metadata, "language"_L1, languageTag(body->attribute("lang"_L1)), u"lang"_s);
    if (const XmlNode *head = body->child("body.head"_L1)) {
        if (const XmlNode *headlines = head->child("hedline"_L1))
            addHeadlines(*headlines, item);
        setIfEmpty(item.subtitle, head->textAt("abstract"_L1));
        if (item.subtitle != head->textAt("abstract"_L1))
            setProperty(item, u"description"_s, head->textAt("abstract"_L1));
        addBylines(*head, item);
        if (const XmlNode *dateline = head->child("dateline"_L1))
            setIfEmpty(item.dateline, datelineOf(*dateline));
        state(item.metadata, "date_published"_L1,
              newsDate(attributeAt(*head, "dateline/story.date"_L1, "norm"_L1)), u"story.date"_s);
        state(item.metadata, "publisher"_L1, head->textAt("distributor"_L1), u"distributor"_s);
        for (const XmlNode *note : head->childrenNamed("note"_L1))
            item.editorNotes.append(note->allText());
    }
    if (const XmlNode *content = body->child("body.content"_L1)) {
        if (item.body.blocks.empty())
            item.body = bodyOf(*content);
    }
    setIfEmpty(item.headline, nitf.textAt("head/title"_L1));
}

ParsedArticles readNitf(const GivenFile &file)
{
    const Result<XmlNode> root = parsedXml(file.text(), file.name());
    if (!root)
        return {root.error()};
    const std::vector<const XmlNode *> all = root->allNamed("nitf"_L1);
    ParsedArticles articles;
    for (size_t i = 0; i < all.size(); ++i) {
        NewsItem item;
        addNitf(*all[i], item);
        if (all.size() > 1)
            item.place = placeOfItem(qsizetype(i) + 1, qsizetype(all.size()));
        articles.push_back(articleOf(std::move(item)));
    }
    return articles;
}

bool isNitf(const GivenFile &file)
{
    return firstElementOf(file.text()) == "nitf"_L1;
}

} // namespace app
