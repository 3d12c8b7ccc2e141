#include "app/articles/documents/wordnames.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

bool isWordNamespace(QStringView name)
{
    return name == u"http://schemas.openxmlformats.org/wordprocessingml/2006/main" ||
           name == u"http://purl.oclc.org/ooxml/wordprocessingml/main";
}

} // namespace

bool isWordName(const QXmlStreamReader &xml)
{
    return isWordNamespace(xml.namespaceUri());
}

bool isMathName(const QXmlStreamReader &xml)
{
    const QStringView name = xml.namespaceUri();
    return name == u"http://schemas.openxmlformats.org/officeDocument/2006/math" ||
           name == u"http://purl.oclc.org/ooxml/officeDocument/math";
}

bool isCompatibilityName(const QXmlStreamReader &xml)
{
    return xml.namespaceUri() == u"http://schemas.openxmlformats.org/markup-compatibility/2006";
}

QString wordAttribute(const QXmlStreamReader &xml, QStringView name)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == name &&
            (attribute.namespaceUri().isEmpty() || isWordNamespace(attribute.namespaceUri())))
            return attribute.value().toString();
    }
    return {};
}

QString relationshipAttribute(const QXmlStreamReader &xml, QStringView name)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == name && attribute.namespaceUri().endsWith(u"/relationships"))
            return attribute.value().toString();
    }
    return {};
}

bool isOn(const QXmlStreamReader &xml)
{
    const QString value = wordAttribute(xml, u"val");
    return value != "0"_L1 && value != "false"_L1 && value != "off"_L1;
}

} // namespace app
