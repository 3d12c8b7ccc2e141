#include "app/articles/newswire/newsxml.h"

#include "app/articles/articleplaces.h"
#include "app/articles/htmltree.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace app {

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;
using storage::Result;

namespace {

const qsizetype mostNodes = 500'000;

/// Files whose document type would declare HTML's entities use them.
class HtmlEntities : public QXmlStreamEntityResolver
{
public:
    QString resolveUndeclaredEntity(const QString &name) override
    {
        const QString entity = u'&' + name + u';';
        const QString text = textOfHtml(entity);
        return text == entity ? QString(u' ') : text;
    }
};

void appendText(const XmlNode &node, QString &text)
{
    text += node.text;
    for (const XmlNode &child : node.children) {
        appendText(child, text);
        if (child.name == "p"_L1 || child.name == "br"_L1)
            text += u' ';
    }
}

void collect(const XmlNode &node, QLatin1StringView name, std::vector<const XmlNode *> &found)
{
    for (const XmlNode &child : node.children) {
        if (child.name == name)
            found.push_back(&child);
        else
            collect(child, name, found);
    }
}

} // namespace

QString XmlNode::attribute(QLatin1StringView wanted) const
{
    for (const auto &[key, value] : attributes) {
        if (key == wanted)
            return value;
    }
    return {};
}

const XmlNode *XmlNode::child(QLatin1StringView wanted) const
{
    for (const XmlNode &node : children) {
        if (node.name == wanted)
            return &node;
    }
    return nullptr;
}

const XmlNode *XmlNode::at(QLatin1StringView path) const
{
    const qsizetype slash = path.indexOf(u'/');
    if (slash < 0)
        return child(path);
    for (const XmlNode &node : children) {
        if (node.name != path.first(slash))
            continue;
        if (const XmlNode *found = node.at(path.sliced(slash + 1)))
            return found;
    }
    return nullptr;
}

std::vector<const XmlNode *> XmlNode::childrenNamed(QLatin1StringView wanted) const
{
    std::vector<const XmlNode *> found;
    for (const XmlNode &node : children) {
        if (node.name == wanted)
            found.push_back(&node);
    }
    return found;
}

std::vector<const XmlNode *> XmlNode::allNamed(QLatin1StringView wanted) const
{
    std::vector<const XmlNode *> found;
    collect(*this, wanted, found);
    return found;
}

QString XmlNode::allText() const
{
    QString all;
    appendText(*this, all);
    return all.simplified();
}

QString XmlNode::textAt(QLatin1StringView path) const
{
    const XmlNode *node = at(path);
    return node == nullptr ? QString() : node->allText();
}

Result<XmlNode> parsedXml(const QString &text, const QString &fileName)
{
    HtmlEntities entities;
    QXmlStreamReader reader(text);
    reader.setEntityResolver(&entities);
    XmlNode root;
    std::vector<XmlNode> open; // the last is the innermost
    open.emplace_back();
    qsizetype nodes = 0;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (qsizetype(open.size()) > deepestElement || ++nodes > mostNodes)
                return Error{ErrorCode::FormatBroken, fileName, placeOfLine(reader.lineNumber()),
                             u"too many elements"_s};
            XmlNode &node = open.emplace_back();
            node.name = reader.name().toString().toLower();
            const QXmlStreamAttributes attributes = reader.attributes();
            for (const QXmlStreamAttribute &attribute : attributes)
                node.attributes.emplace_back(attribute.name().toString().toLower(),
                                             attribute.value().toString());
        } else if (token == QXmlStreamReader::EndElement && open.size() > 1) {
            XmlNode node = std::move(open.back());
            open.pop_back();
            open.back().children.push_back(std::move(node));
        } else if (token == QXmlStreamReader::Characters ||
                   token == QXmlStreamReader::EntityReference) {
            std::vector<XmlNode> &siblings = open.back().children;
            if (siblings.empty() || !siblings.back().isText())
                siblings.emplace_back();
            siblings.back().text += reader.text();
        }
    }
    if (reader.hasError())
        return Error{ErrorCode::FormatBroken, fileName, placeOfLine(reader.lineNumber()),
                     reader.errorString()};
    return std::move(open.front());
}

QString firstElementOf(const QString &text)
{
    const QStringView head = QStringView(text).first(std::min<qsizetype>(text.size(), 16384));
    if (!head.trimmed().startsWith(u'<'))
        return {};
    static const QRegularExpression first(
        u"^(?:\\s+|<\\?[^>]*>|<!--(?:(?!-->)[\\s\\S])*-->|<!DOCTYPE[^>\\[]*(?:\\[[^\\]]*\\])?\\s*>)*<(?:[\\w.-]+:)?([\\w.-]+)"_s);
    return first.match(head.toString()).captured(1).toLower();
}

} // namespace app
