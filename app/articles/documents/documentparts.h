#pragma once

#include "app/articles/givenfile.h"
#include "storage/result.h"

#include <QByteArray>
#include <QString>
#include <QXmlStreamReader>

#include <functional>
#include <map>

namespace app {

/// The files that a document is packed of. Their names do not distinguish case, and some programs
/// write "\" for "/" in them.
class DocumentParts
{
public:
    /// @p isWanted is asked with names in lower case. Errors as those of unpacked().
    static storage::Result<DocumentParts> of(
        const GivenFile &file, const std::function<bool(const QString &name)> &isWanted);

    const QByteArray *find(const QString &name) const; ///< null where there is none
    const std::map<QString, QByteArray> &all() const { return m_parts; } ///< names in lower case

private:
    std::map<QString, QByteArray> m_parts;
};

/// @p target, as a file says it that lies in the folder of @p base: "../media/x" -> "media/x".
QString resolvedPartName(const QString &base, const QString &target);

/// What readXml() tells of.
class XmlVisitor
{
public:
    virtual ~XmlVisitor() = default;
    /// An element has begun; false: neither it nor anything in it is of interest. end() is called
    /// for those only that were.
    virtual bool begin(const QXmlStreamReader &xml) = 0;
    virtual void end() = 0;
    virtual void text(QStringView) {}
};

/// Goes through @p xml, however deeply its elements are nested. FormatBroken where it is not
/// well-formed or has a document type declaration, which no document needs and which can make a
/// small file large; @p part names it for messages.
storage::Result<void> readXml(const QByteArray &xml, const GivenFile &file, const QString &part,
                              XmlVisitor &visitor);

} // namespace app
