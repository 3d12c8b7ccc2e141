#include "app/articles/documents/opendocument.h"

#include "app/articles/archives/articlearchive.h"
#include "app/articles/container.h"
#include "app/articles/documents/documentparts.h"
#include "app/articles/documents/documentproperties.h"
#include "app/articles/documents/openbody.h"
#include "app/articles/documents/opennames.h"
#include "app/articles/packedkind.h"

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;
using storage::Result;

namespace {

class OpenProperties : public XmlVisitor
{
public:
    bool begin(const QXmlStreamReader &xml) override
    {
        const OpenNamespace space = openNamespaceOf(xml);
        const QStringView name = xml.name();
        m_value = nullptr;
        if (space == OpenNamespace::Office)
            return name == u"document" || name == u"document-meta" || name == u"meta";
        if (space == OpenNamespace::DublinCore)
            m_value = name == u"title"      ? &m_found.title
                      : name == u"language" ? &m_found.language
                                            : nullptr;
        if (space == OpenNamespace::Meta)
            m_value = name == u"initial-creator" ? &m_found.creator
                      : name == u"keyword"       ? &m_found.subjects
                                                 : nullptr;
        if (m_value == &m_found.subjects && !m_found.subjects.isEmpty())
            m_found.subjects += u"; "_s;
        return m_value != nullptr;
    }
    void end() override { m_value = nullptr; }
    void text(QStringView text) override
    {
        if (m_value != nullptr)
            *m_value += text;
    }

    DocumentProperties found() && { return std::move(m_found); }

private:
    QString *m_value = nullptr;
    DocumentProperties m_found;
};

/// A document that is one XML file, not packed.
bool isFlat(const QByteArray &bytes)
{
    const auto head = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 8192));
    return head.contains("urn:oasis:names:tc:opendocument:xmlns:office:1.0") &&
           head.contains("application/vnd.oasis.opendocument.text");
}

} // namespace

bool isOpenDocument(const GivenFile &file)
{
    const PackedKind kind = packedKind(file.bytes());
    return kind == PackedKind::None ? isFlat(file.bytes()) : kind == PackedKind::OpenText;
}

Result<Document> openDocumentOf(const GivenFile &file)
{
    DocumentParts parts;
    const QByteArray *content = &file.bytes();
    const QByteArray *meta = content;
    OpenStyles styles;
    if (isZip(file.bytes())) {
        Result<DocumentParts> packed = DocumentParts::of(file, [](const QString &name) {
            return name == "content.xml"_L1 || name == "styles.xml"_L1 || name == "meta.xml"_L1 ||
                   name == "meta-inf/manifest.xml"_L1;
        });
        if (!packed)
            return packed.error();
        parts = std::move(*packed);
        const QByteArray *manifest = parts.find(u"META-INF/manifest.xml"_s);
        if (manifest != nullptr && manifest->contains("encryption-data"))
            return Error{ErrorCode::FileEncrypted, file.name(), {}, {}};
        content = parts.find(u"content.xml"_s);
        meta = parts.find(u"meta.xml"_s);
        if (content == nullptr)
            return Error{ErrorCode::FormatBroken, file.name(), u"content.xml"_s, u"is missing"_s};
        if (const QByteArray *named = parts.find(u"styles.xml"_s)) {
            if (const Result<void> read = styles.read(*named, file, u"styles.xml"_s); !read)
                return read.error();
        }
    }
    if (const Result<void> read = styles.read(*content, file, u"content.xml"_s); !read)
        return read.error();
    DocumentBlocks blocks;
    OpenBody body(blocks, styles);
    if (const Result<void> read = readXml(*content, file, u"content.xml"_s, body); !read)
        return read.error();
    if (!body.hasText())
        return Error{ErrorCode::FormatBroken, file.name(), u"content.xml"_s, u"has no text"_s};

    Document document;
    if (blocks.isTruncated())
        document.warnings.push_back({ArticleWarning::Kind::Truncated, {}});
    document.blocks = blocks.finished();
    OpenProperties properties;
    // What the file says about itself is not worth refusing its text.
    if (meta != nullptr)
        (void)readXml(*meta, file, u"meta.xml"_s, properties).isOk();
    stateProperties(document, std::move(properties).found());
    return document;
}

ParsedArticles readOpenDocument(const GivenFile &file)
{
    Result<Document> document = openDocumentOf(file);
    if (!document)
        return {document.error()};
    return articlesOf(std::move(*document), file.name());
}

} // namespace app
