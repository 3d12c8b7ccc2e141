#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace app {

/// The articles described in the JSON-LD scripts of a page, in their order, with references by
/// "@id" resolved. What pages get wrong is tolerated: comments around, line breaks in strings,
/// trailing commas.
std::vector<QJsonObject> jsonLdArticles(const QStringList &scripts);

/// The names behind a value that may be a string, an object with a name, or a list of them.
QStringList jsonLdNames(const QJsonValue &value);
/// The first string behind a value.
QString jsonLdText(const QJsonValue &value);

} // namespace app
