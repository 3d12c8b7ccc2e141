#include "app/articles/documents/epubpackage.h"

#include "app/articles/dates.h"

#include <QHash>
#include <QSet>
#include <QUrl>

namespace app {

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;
using storage::Result;

namespace {

const qsizetype longestValue = 4000;
const int mostFallbacks = 20;

QString partNamed(const QString &base, const QString &address)
{
    const QString path = address.section(u'#', 0, 0);
    return resolvedPartName(base, QUrl::fromPercentEncoding(path.toUtf8()));
}

/// The first attribute called @p name of every element called @p element.
class AttributeReader : public XmlVisitor
{
public:
    AttributeReader(QString element, QString attribute)
        : m_element(std::move(element)),
          m_attribute(std::move(attribute))
    {
    }
    bool begin(const QXmlStreamReader &xml) override
    {
        if (xml.name() == m_element)
            m_found.append(xml.attributes().value(m_attribute).toString());
        return true;
    }
    void end() override {}
    const QStringList &found() const { return m_found; }

private:
    QString m_element;
    QString m_attribute;
    QStringList m_found;
};

class PackageReader : public XmlVisitor
{
public:
    explicit PackageReader(QString part) : m_part(std::move(part)) {}

    bool begin(const QXmlStreamReader &xml) override
    {
        const QStringView name = xml.name();
        const QXmlStreamAttributes attributes = xml.attributes();
        const auto value = [&attributes](QStringView wanted) {
            for (const QXmlStreamAttribute &attribute : attributes) {
                if (attribute.name() == wanted)
                    return attribute.value().toString();
            }
            return QString();
        };
        m_element.clear();
        m_text.clear();
        if (name == u"package") {
            m_identifierId = value(u"unique-identifier");
        } else if (name == u"item") {
            const QString properties = value(u"properties");
            if (!properties.split(u' ').contains("nav"_L1))
                m_items.insert(value(u"id"), partNamed(m_part, value(u"href")));
            if (value(u"media-type") != "application/xhtml+xml"_L1)
                m_fallbacks.insert(value(u"id"), value(u"fallback"));
        } else if (name == u"itemref") {
            // A book shows no page twice, and what is not linear is no part of its flow.
            const QString page = m_items.value(readable(value(u"idref")));
            if (!page.isEmpty() && value(u"linear") != "no"_L1 && !m_seen.contains(page)) {
                m_seen.insert(page);
                m_found.pages.append(page);
            }
        } else if (xml.namespaceUri() == u"http://purl.org/dc/elements/1.1/") {
            m_element = name.toString();
            m_role = value(u"role");
            m_event = value(u"event");
            m_id = value(u"id");
        }
        return true;
    }

    void text(QStringView text) override
    {
        if (!m_element.isEmpty() && m_text.size() < longestValue)
            m_text += text;
    }

    void end() override
    {
        const QString value = m_text.simplified();
        if (!m_element.isEmpty() && !value.isEmpty())
            state(value);
        m_element.clear();
    }

    EpubPackage found() && { return std::move(m_found); }

private:
    /// The item that stands in for one that not every program can show.
    QString readable(QString id) const
    {
        for (int hops = 0; hops < mostFallbacks && m_items.contains(m_fallbacks.value(id)); ++hops)
            id = m_fallbacks.value(id);
        return id;
    }

    void state(const QString &value)
    {
        const auto first = [&value](QString &member) {
            member = member.isEmpty() ? value : member;
        };
        if (m_element == "title"_L1) {
            first(m_found.title);
        } else if (m_element == "creator"_L1) {
            // A program that collects pages of the web names itself.
            const bool isProgram = value.compare("calibre"_L1, Qt::CaseInsensitive) == 0;
            if (!isProgram && (m_role.isEmpty() || m_role == "aut"_L1))
                m_found.creators.append(value);
        } else if (m_element == "date"_L1) {
            // "0101-01-01" says that the program did not know.
            const QString date = isoDate(value);
            const bool isOfPublication = m_event.isEmpty() || m_event == "publication"_L1 ||
                                         m_event == "original-publication"_L1;
            if (isOfPublication && date.left(4).toInt() > 1400)
                m_found.date = m_found.date.isEmpty() ? date : m_found.date;
        } else if (m_element == "language"_L1) {
            first(m_found.language);
        } else if (m_element == "publisher"_L1) {
            first(m_found.publisher);
        } else if (m_element == "identifier"_L1) {
            if (m_id == m_identifierId)
                m_found.identifier = value;
            else
                first(m_found.identifier);
        } else if (m_element == "source"_L1) {
            first(m_found.source);
        } else if (m_element == "subject"_L1 && m_found.subjects.size() < 100) {
            m_found.subjects.append(value);
        }
    }

    QString m_part;
    QString m_element;
    QString m_text;
    QString m_role;
    QString m_event;
    QString m_id;
    QString m_identifierId;
    QHash<QString, QString> m_items;     ///< parts by their ids
    QHash<QString, QString> m_fallbacks; ///< of items that are no pages
    QSet<QString> m_seen;
    EpubPackage m_found;
};

QString packageName(const GivenFile &file, const DocumentParts &parts)
{
    AttributeReader container(u"rootfile"_s, u"full-path"_s);
    const QString name = u"META-INF/container.xml"_s;
    const QByteArray *xml = parts.find(name);
    if (xml != nullptr && readXml(*xml, file, name, container) && !container.found().isEmpty() &&
        parts.find(container.found().front()) != nullptr)
        return container.found().front();
    for (const auto &[part, bytes] : parts.all()) {
        if (part.endsWith(".opf"_L1))
            return part;
    }
    return {};
}

/// Fonts may be obscured; pages that are, are locked.
bool isLocked(const GivenFile &file, const DocumentParts &parts, const QStringList &pages)
{
    AttributeReader encryption(u"CipherReference"_s, u"URI"_s);
    const QString name = u"META-INF/encryption.xml"_s;
    const QByteArray *xml = parts.find(name);
    if (xml == nullptr)
        return false;
    (void)readXml(*xml, file, name, encryption).isOk();
    QSet<QString> locked;
    for (const QString &address : encryption.found())
        locked.insert(partNamed({}, address).toLower());
    return std::any_of(pages.begin(), pages.end(),
                       [&locked](const QString &page) { return locked.contains(page.toLower()); });
}

} // namespace

Result<EpubPackage> epubPackage(const GivenFile &file, const DocumentParts &parts)
{
    const QString name = packageName(file, parts);
    const QByteArray *xml = parts.find(name);
    if (xml == nullptr)
        return Error{ErrorCode::FormatBroken, file.name(), u"META-INF/container.xml"_s,
                     u"names no package"_s};
    PackageReader reader(name);
    if (const Result<void> read = readXml(*xml, file, name, reader); !read)
        return read.error();
    EpubPackage package = std::move(reader).found();
    if (isLocked(file, parts, package.pages))
        return Error{ErrorCode::FileEncrypted, file.name(), {}, {}};
    return package;
}

} // namespace app
