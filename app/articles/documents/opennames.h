#pragma once

#include <QStringView>
#include <QXmlStreamReader>

namespace app {

/// The namespaces of OpenDocument files that hold text.
enum class OpenNamespace { Other, Office, Style, Text, Table, Draw, Meta, DublinCore, Drawing };

OpenNamespace openNamespaceOf(const QXmlStreamReader &xml);

/// The first attribute called @p name, whatever its namespace: no element has two of them.
QString openAttribute(const QXmlStreamReader &xml, QStringView name);

} // namespace app
