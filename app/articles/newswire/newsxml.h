#pragma once

#include "storage/result.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace app {

/// An element of a news file, or a text in one, whatever prefix it has in the file. No element is
/// nested deeper than deepestElement.
struct XmlNode
{
    QString name; ///< without its prefix, lower-case; empty for text
    QString text;
    std::vector<std::pair<QString, QString>> attributes; ///< names likewise
    std::vector<XmlNode> children;

    bool isText() const { return name.isEmpty(); }
    QString attribute(QLatin1StringView name) const;
    /// The first child of the name, or null.
    const XmlNode *child(QLatin1StringView name) const;
    /// The first element below that is reached over these names: "head/docdata/urgency"; null.
    const XmlNode *at(QLatin1StringView path) const;
    std::vector<const XmlNode *> childrenNamed(QLatin1StringView name) const;
    /// All elements of the name below, in the order of the file; those inside of one are left out.
    std::vector<const XmlNode *> allNamed(QLatin1StringView name) const;
    /// All text below, white space collapsed.
    QString allText() const;
    /// The text of what at() finds, or nothing.
    QString textAt(QLatin1StringView path) const;
};

inline constexpr int deepestElement = 150;

/// FormatBroken, with its line. A document type is read over: what it refers to is not fetched, and
/// entities that would grow without bound are refused.
storage::Result<XmlNode> parsedXml(const QString &text, const QString &fileName);

/// The lower-case name of the first element of @p text, without its prefix, or nothing; cheap.
QString firstElementOf(const QString &text);

} // namespace app
