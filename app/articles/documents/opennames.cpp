#include "app/articles/documents/opennames.h"

namespace app {

using namespace Qt::StringLiterals;

OpenNamespace openNamespaceOf(const QXmlStreamReader &xml)
{
    const QStringView name = xml.namespaceUri();
    if (name == u"http://purl.org/dc/elements/1.1/")
        return OpenNamespace::DublinCore;
    const QStringView family = u"urn:oasis:names:tc:opendocument:xmlns:";
    if (!name.startsWith(family))
        return OpenNamespace::Other;
    const QStringView part = name.sliced(family.size());
    const auto is = [part](QStringView kind) {
        return part.startsWith(kind) && part.mid(kind.size()).startsWith(u':');
    };
    return is(u"text")             ? OpenNamespace::Text
           : is(u"office")         ? OpenNamespace::Office
           : is(u"style")          ? OpenNamespace::Style
           : is(u"table")          ? OpenNamespace::Table
           : is(u"drawing")        ? OpenNamespace::Draw
           : is(u"meta")           ? OpenNamespace::Meta
           : is(u"svg-compatible") ? OpenNamespace::Drawing
                                   : OpenNamespace::Other;
}

QString openAttribute(const QXmlStreamReader &xml, QStringView name)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

} // namespace app
