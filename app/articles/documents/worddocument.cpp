#include "app/articles/documents/worddocument.h"

#include "app/articles/archives/articlearchive.h"
#include "app/articles/documents/documentparts.h"
#include "app/articles/documents/documentproperties.h"
#include "app/articles/documents/wordbody.h"
#include "app/articles/packedkind.h"

#include <QHash>

namespace app {

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;
using storage::Result;

namespace {

/// What a part of a document refers to.
struct Relationships
{
    QHash<QString, QString> addresses; ///< outside of the document, by id
    QHash<QString, QString> parts;     ///< by kind: "styles", "footnotes"
};

class RelationshipReader : public XmlVisitor
{
public:
    explicit RelationshipReader(const QString &part) : m_part(part) {}

    bool begin(const QXmlStreamReader &xml) override
    {
        if (xml.name() != u"Relationship")
            return true;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString target = attributes.value("Target"_L1).toString();
        const QString type = attributes.value("Type"_L1).toString();
        const QString kind = type.mid(type.lastIndexOf(u'/') + 1);
        if (attributes.value("TargetMode"_L1) == "External"_L1)
            m_found.addresses.insert(attributes.value("Id"_L1).toString(), target);
        else if (!m_found.parts.contains(kind))
            m_found.parts.insert(kind, resolvedPartName(m_part, target));
        return true;
    }
    void end() override {}

    Relationships found() && { return std::move(m_found); }

private:
    QString m_part;
    Relationships m_found;
};

class PropertyReader : public XmlVisitor
{
public:
    bool begin(const QXmlStreamReader &xml) override
    {
        m_name = xml.name().toString();
        return true;
    }
    void end() override { m_name.clear(); }
    void text(QStringView text) override
    {
        if (m_name == "title"_L1)
            m_found.title += text;
        else if (m_name == "creator"_L1)
            m_found.creator += text;
        else if (m_name == "language"_L1)
            m_found.language += text;
        else if (m_name == "keywords"_L1)
            m_found.subjects += text;
    }

    DocumentProperties found() && { return std::move(m_found); }

private:
    QString m_name;
    DocumentProperties m_found;
};

QString relationshipsOf(const QString &part)
{
    const auto slash = part.lastIndexOf(u'/');
    return part.left(slash + 1) + u"_rels/"_s + part.mid(slash + 1) + u".rels"_s;
}

class WordReader
{
public:
    explicit WordReader(const GivenFile &file) : m_file(file) {}

    Result<Document> read()
    {
        Result<DocumentParts> parts = DocumentParts::of(m_file, [](const QString &name) {
            // Not what lies further down: embedded documents, drawings, themes.
            return name.endsWith(".rels"_L1) || (name.endsWith(".xml"_L1) && name.count(u'/') <= 1);
        });
        if (!parts)
            return parts.error();
        m_parts = std::move(*parts);
        const Result<Relationships> root = relationships({});
        if (!root)
            return root.error();
        m_main = root->parts.value(u"officeDocument"_s, u"word/document.xml"_s);
        const QByteArray *body = m_parts.find(m_main);
        if (body == nullptr)
            return Error{ErrorCode::FormatBroken, m_file.name(), m_main, u"is missing"_s};
        const Result<Relationships> related = relationships(m_main);
        if (!related)
            return related.error();
        m_related = *related;
        if (const Result<void> styles = readPart(u"styles"_s,
                                                 [&](const QByteArray &xml, const QString &name) {
                                                     return m_styles.read(xml, m_file, name);
                                                 });
            !styles)
            return styles.error();
        Result<Document> document = readBody(*body, WordBody::Fields::Trusted);
        if (document && m_hasOpenField)
            document = readBody(*body, WordBody::Fields::Broken);
        if (!document)
            return document;
        PropertyReader properties;
        const QString core = root->parts.value(u"core-properties"_s, u"docProps/core.xml"_s);
        // What the file says about itself is not worth refusing its text.
        if (const QByteArray *xml = m_parts.find(core))
            (void)readXml(*xml, m_file, core, properties).isOk();
        stateProperties(*document, std::move(properties).found());
        return document;
    }

private:
    Result<Relationships> relationships(const QString &part) const
    {
        const QString name = relationshipsOf(part);
        RelationshipReader reader(part);
        if (const QByteArray *xml = m_parts.find(name)) {
            if (const Result<void> read = readXml(*xml, m_file, name, reader); !read)
                return read.error();
        }
        return std::move(reader).found();
    }

    /// Reads what the main part has of @p kind, if anything.
    template<typename Read>
    Result<void> readPart(const QString &kind, const Read &read) const
    {
        const QString name =
            m_related.parts.value(kind, resolvedPartName(m_main, kind + u".xml"_s));
        const QByteArray *xml = m_parts.find(name);
        return xml == nullptr ? Result<void>() : read(*xml, name);
    }

    Result<Document> readBody(const QByteArray &xml, WordBody::Fields fields)
    {
        WordNumbering numbering;
        const Result<void> lists =
            readPart(u"numbering"_s, [&](const QByteArray &part, const QString &name) {
                return numbering.read(part, m_file, name);
            });
        if (!lists)
            return lists.error();
        DocumentBlocks blocks;
        WordBody body(blocks, m_styles, numbering, fields);
        body.setLinks(m_related.addresses);
        if (const Result<void> read = readXml(xml, m_file, m_main, body); !read)
            return read.error();
        m_hasOpenField = body.hasOpenField();
        for (const QString &kind : {u"footnotes"_s, u"endnotes"_s}) {
            const Result<void> notes =
                readPart(kind, [&](const QByteArray &part, const QString &name) -> Result<void> {
                    const Result<Relationships> related = relationships(name);
                    if (!related)
                        return related.error();
                    body.setLinks(related->addresses);
                    return readXml(part, m_file, name, body);
                });
            if (!notes)
                return notes.error();
        }
        Document document;
        if (blocks.isTruncated())
            document.warnings.push_back({ArticleWarning::Kind::Truncated, {}});
        document.blocks = blocks.finished();
        return document;
    }

    const GivenFile &m_file;
    DocumentParts m_parts;
    QString m_main;
    Relationships m_related;
    WordStyles m_styles;
    bool m_hasOpenField = false;
};

/// Word locks a document by packing it, encrypted, into a file of its old kind.
bool isLocked(const QByteArray &bytes)
{
    static const QByteArray old = QByteArray::fromHex("d0cf11e0a1b11ae1");
    static const QByteArray package = QByteArray::fromHex(
        "45006e0063007200790070007400650064005000610063006b00610067006500"); // EncryptedPackage
    return bytes.startsWith(old) && bytes.contains(package);
}

} // namespace

bool isWordDocument(const GivenFile &file)
{
    return packedKind(file.bytes()) == PackedKind::Word || isLocked(file.bytes());
}

Result<Document> wordDocumentOf(const GivenFile &file)
{
    if (isLocked(file.bytes()))
        return Error{ErrorCode::FileEncrypted, file.name(), {}, {}};
    return WordReader(file).read();
}

ParsedArticles readWord(const GivenFile &file)
{
    Result<Document> document = wordDocumentOf(file);
    if (!document)
        return {document.error()};
    return articlesOf(std::move(*document), file.name());
}

} // namespace app
