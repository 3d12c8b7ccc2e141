#pragma once

#include <QStringView>
#include <QXmlStreamReader>

namespace app {

/// The namespaces of Word documents, in the transitional and in the strict form of the standard,
/// whatever prefixes a file gives them.
bool isWordName(const QXmlStreamReader &xml);
bool isMathName(const QXmlStreamReader &xml);
bool isCompatibilityName(const QXmlStreamReader &xml);

/// An attribute in the namespace of its element's family, or in none, as some programs write it.
QString wordAttribute(const QXmlStreamReader &xml, QStringView name);
/// An attribute in the namespace of relationships: "id" of a hyperlink.
QString relationshipAttribute(const QXmlStreamReader &xml, QStringView name);

/// The value of a property that is on or off, whose mere presence says on.
bool isOn(const QXmlStreamReader &xml);

} // namespace app
