#include "app/articles/documents/documentparts.h"

#include "app/articles/container.h"

#include <QStringList>

namespace app {

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;
using storage::Result;

namespace {

QString tidyName(const QString &name)
{
    QString tidy = name.toLower().replace(u'\\', u'/');
    while (tidy.startsWith(u'/'))
        tidy.remove(0, 1);
    return tidy;
}

} // namespace

Result<DocumentParts> DocumentParts::of(const GivenFile &file,
                                        const std::function<bool(const QString &name)> &isWanted)
{
    Result<std::map<QString, QByteArray>> files =
        unpacked(file.name(), file.bytes(),
                 [&isWanted](const QString &name) { return isWanted(tidyName(name)); });
    if (!files)
        return files.error();
    DocumentParts parts;
    for (auto &[name, bytes] : *files)
        parts.m_parts.emplace(tidyName(name), std::move(bytes));
    return parts;
}

const QByteArray *DocumentParts::find(const QString &name) const
{
    const auto part = m_parts.find(tidyName(name));
    return part == m_parts.end() ? nullptr : &part->second;
}

QString resolvedPartName(const QString &base, const QString &target)
{
    QStringList folders;
    if (!target.startsWith(u'/')) {
        folders = base.split(u'/');
        folders.removeLast();
    }
    for (const QString &step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == ".."_L1) {
            if (!folders.isEmpty())
                folders.removeLast();
        } else if (step != "."_L1) {
            folders.append(step);
        }
    }
    return folders.join(u'/');
}

Result<void> readXml(const QByteArray &xml, const GivenFile &file, const QString &part,
                     XmlVisitor &visitor)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (!visitor.begin(reader))
                reader.skipCurrentElement();
            break;
        case QXmlStreamReader::EndElement:
            visitor.end();
            break;
        case QXmlStreamReader::Characters:
            visitor.text(reader.text());
            break;
        case QXmlStreamReader::DTD:
            return Error{ErrorCode::FormatBroken, file.name(), part,
                         u"document type declaration"_s};
        default:
            break;
        }
    }
    if (reader.hasError())
        return Error{ErrorCode::FormatBroken, file.name(), part,
                     u"line %1: %2"_s.arg(reader.lineNumber()).arg(reader.errorString())};
    return {};
}

} // namespace app
