#include "app/articles/mail/mailpart.h"

#include "app/articles/decoding.h"

#include <gmime/gmime.h>

#include <QRegularExpression>

#include <algorithm>
#include <memory>
#include <optional>

namespace app {

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;
using storage::Result;

namespace {

const int deepestPart = 30;
const int mostParts = 2000;
/// GMime builds objects for each line that looks like a boundary or a field, and calls itself for
/// each part that holds others.
const qsizetype mostBoundaries = 50'000;
const qsizetype mostHolders = 2'000;
const qsizetype mostFields = 200'000;
const qsizetype longestHead = 1 << 16;

struct Unreference
{
    template<typename Object>
    void operator()(Object *object) const
    {
        g_object_unref(object);
    }
};
template<typename Object>
using Owned = std::unique_ptr<Object, Unreference>;

QString string(const char *utf8)
{
    return QString::fromUtf8(utf8).remove(QChar::Null);
}

QString headerOf(GMimeObject *object, const char *name)
{
    return string(g_mime_object_get_header(object, name)).simplified();
}

QByteArray bytesOf(GMimeStream *memory)
{
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory));
    return bytes == nullptr || bytes->len == 0
               ? QByteArray()
               : QByteArray(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len));
}

QByteArray contentOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (content == nullptr)
        return {};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    return bytesOf(stream.get());
}

/// A whole mail as it would be sent.
QByteArray bytesOf(GMimeObject *mail)
{
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(mail, nullptr, stream.get());
    return bytesOf(stream.get());
}

QString isoDateOf(GMimeMessage *message)
{
    GDateTime *date = g_mime_message_get_date(message);
    if (date == nullptr || g_date_time_get_year(date) < 1970)
        return {};
    const std::unique_ptr<char, decltype(&g_free)> formatted(
        g_date_time_format(date, "%Y-%m-%dT%H:%M:%S%:z"), &g_free);
    QString iso = string(formatted.get());
    if (iso.endsWith("+00:00"_L1))
        iso = iso.chopped(6) + u'Z';
    return iso;
}

QString fromNameOf(GMimeMessage *message)
{
    InternetAddressList *list = g_mime_message_get_from(message);
    if (list == nullptr || internet_address_list_length(list) < 1)
        return {};
    const char *name = internet_address_get_name(internet_address_list_get_address(list, 0));
    QString tidy = string(name).simplified();
    if (tidy.size() > 1 && tidy.startsWith(u'"') && tidy.endsWith(u'"'))
        tidy = tidy.sliced(1, tidy.size() - 2).trimmed();
    return tidy.contains(u'@') ? QString() : tidy;
}

/// Turns GMime's objects into values.
class PartReader
{
public:
    std::optional<MailPart> read(GMimeObject *object, int depth)
    {
        if (object == nullptr)
            return std::nullopt;
        if (depth > deepestPart || ++m_count > mostParts) {
            m_isTruncated = true;
            return std::nullopt;
        }
        MailPart part = partOf(object);
        if (GMIME_IS_MULTIPART(object)) {
            auto *multipart = GMIME_MULTIPART(object);
            const int count = std::min(g_mime_multipart_get_count(multipart), mostParts + 1);
            for (int i = 0; i < count; ++i)
                add(part, g_mime_multipart_get_part(multipart, i), depth + 1);
        } else if (GMIME_IS_MESSAGE_PART(object)) {
            GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
            if (inner != nullptr && part.isAttachment) {
                part.name = string(g_mime_message_get_subject(inner)).simplified();
                part.content = bytesOf(GMIME_OBJECT(inner));
            } else if (inner != nullptr) {
                part.name = string(g_mime_message_get_subject(inner)).simplified();
                add(part, g_mime_message_get_mime_part(inner), depth + 1);
            }
        } else if (GMIME_IS_PART(object)) {
            auto *leaf = GMIME_PART(object);
            part.name = string(g_mime_part_get_filename(leaf)).simplified();
            if (!part.type.startsWith("image/"_L1) && !part.type.startsWith("audio/"_L1) &&
                !part.type.startsWith("video/"_L1))
                part.content = contentOf(leaf);
        }
        return part;
    }

    bool isTruncated() const { return m_isTruncated; }

private:
    void add(MailPart &holder, GMimeObject *object, int depth)
    {
        if (auto part = read(object, depth))
            holder.parts.push_back(std::move(*part));
    }

    static MailPart partOf(GMimeObject *object)
    {
        MailPart part;
        GMimeContentType *type = g_mime_object_get_content_type(object);
        if (type != nullptr) {
            const auto parameter = [type](const char *name) {
                return QByteArray(g_mime_content_type_get_parameter(type, name));
            };
            part.type = (string(g_mime_content_type_get_media_type(type)) + u'/' +
                         string(g_mime_content_type_get_media_subtype(type)))
                            .toLower();
            part.charset = parameter("charset");
            part.start = withoutBrackets(string(parameter("start").constData()));
            part.isFlowed = parameter("format").toLower() == "flowed";
            part.hasSpacesAdded = parameter("delsp").toLower() == "yes";
            part.isSigned = parameter("smime-type").toLower() == "signed-data";
        }
        part.id = withoutBrackets(string(g_mime_object_get_content_id(object)));
        part.location = headerOf(object, "Content-Location");
        part.language = headerOf(object, "Content-Language");
        const QString disposition = string(g_mime_object_get_disposition(object));
        part.isAttachment = disposition.compare("attachment"_L1, Qt::CaseInsensitive) == 0;
        return part;
    }

    static QString withoutBrackets(const QString &id)
    {
        return QString(id).remove(u'<').remove(u'>').trimmed();
    }

    int m_count = 0;
    bool m_isTruncated = false;
};

/// Some programs lose the boundary from the head; the first line of the body that is one shows it.
QByteArray withBoundary(const QByteArray &bytes)
{
    qsizetype end = bytes.indexOf("\n\n");
    const qsizetype crlf = bytes.indexOf("\r\n\r\n");
    if (crlf >= 0 && (end < 0 || crlf < end))
        end = crlf + 2;
    if (end < 0 || end > longestHead)
        return bytes;
    const QByteArray head = bytes.first(end).toLower();
    const auto type = head.indexOf("content-type: multipart/");
    if (type < 0 || head.contains("boundary"))
        return bytes;
    static const QRegularExpression line(u"(?:^|\\n)--(\\S[^\\r\\n]{0,69})\\r?\\n(?=Content-)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = line.match(QString::fromLatin1(
        bytes.sliced(end, std::min<qsizetype>(bytes.size() - end, longestHead))));
    if (!match.hasMatch())
        return bytes;
    const auto typeEnd = head.indexOf('\n', type);
    QByteArray repaired = bytes;
    repaired.insert(typeEnd < 0 ? end : typeEnd + 1,
                    " ; boundary=\"" + match.captured(1).toLatin1() + "\"\n");
    return repaired;
}

/// Whether the line is missing that ends the outermost part.
bool isCutOff(const QByteArray &bytes, GMimeObject *message)
{
    GMimeObject *outermost = g_mime_message_get_mime_part(GMIME_MESSAGE(message));
    if (outermost == nullptr || !GMIME_IS_MULTIPART(outermost))
        return false;
    const QByteArray boundary = g_mime_object_get_content_type_parameter(outermost, "boundary");
    return !boundary.isEmpty() && !bytes.contains("--" + boundary + "--");
}

bool isOfName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_';
}

/// How many lines look like a field of a head, wherever they stand.
qsizetype fieldsIn(const QByteArray &bytes)
{
    qsizetype count = 0;
    for (qsizetype begin = 0; begin < bytes.size();) {
        qsizetype colon = begin;
        while (colon < bytes.size() && isOfName(bytes[colon]))
            ++colon;
        count += colon > begin && colon < bytes.size() && bytes[colon] == ':';
        const qsizetype end = bytes.indexOf('\n', colon);
        begin = end < 0 ? bytes.size() : end + 1;
    }
    return count;
}

} // namespace

Result<MailMessage> mailMessageOf(const QByteArray &given, const QString &fileName)
{
    [[maybe_unused]] static const bool isStarted = [] {
        g_mime_init();
        return true;
    }();
    const QByteArray lower = given.toLower();
    if (given.count("\n--") > mostBoundaries || fieldsIn(given) > mostFields ||
        lower.count("multipart/") + lower.count("message/") > mostHolders)
        return Error{ErrorCode::FormatBroken, fileName, {}, u"too many parts"_s};
    const QByteArray bytes = withBoundary(given);
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const std::unique_ptr<GMimeParserOptions, decltype(&g_mime_parser_options_free)> options(
        g_mime_parser_options_new(), &g_mime_parser_options_free);
    const char *charsets[] = {"utf-8", "windows-1252", "iso-8859-1", nullptr};
    g_mime_parser_options_set_fallback_charsets(options.get(), charsets);
    g_mime_parser_options_set_rfc2047_compliance_mode(options.get(), GMIME_RFC_COMPLIANCE_LOOSE);
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), options.get()));
    if (message == nullptr)
        return Error{ErrorCode::FormatBroken, fileName, {}, u"no mail"_s};

    MailMessage result;
    auto *object = GMIME_OBJECT(message.get());
    result.subject = string(g_mime_message_get_subject(message.get())).simplified();
    result.fromName = fromNameOf(message.get());
    result.date = isoDateOf(message.get());
    result.id = string(g_mime_message_get_message_id(message.get())).simplified();
    result.address = headerOf(object, "Archived-At").remove(u'<').remove(u'>');
    result.snapshotAddress = headerOf(object, "Snapshot-Content-Location");
    PartReader reader;
    result.body = reader.read(g_mime_message_get_mime_part(message.get()), 0).value_or(MailPart{});
    if (result.body.language.isEmpty())
        result.body.language = headerOf(object, "Content-Language");
    result.isTruncated = reader.isTruncated() || isCutOff(bytes, object);
    return result;
}

QStringList headFieldsOf(QByteArrayView bytes)
{
    QStringList fields;
    for (qsizetype begin = 0; begin < bytes.size() && begin < longestHead;) {
        qsizetype end = bytes.indexOf('\n', begin);
        if (end < 0)
            end = bytes.size();
        const QByteArrayView line = bytes.sliced(begin, end - begin);
        begin = end + 1;
        if (!fields.isEmpty() && (line.startsWith(' ') || line.startsWith('\t')))
            continue;
        const auto colon = line.indexOf(':');
        if (colon < 1 || !std::all_of(line.begin(), line.begin() + colon, isOfName))
            break;
        fields.append(QString::fromLatin1(line.first(colon)).toLower());
    }
    return fields;
}

QString textOf(const MailPart &part, std::vector<ArticleWarning> &warnings)
{
    DecodedText text = decoded(part.content, part.charset);
    const auto warn = [&](ArticleWarning warning) {
        if (std::find(warnings.begin(), warnings.end(), warning) == warnings.end())
            warnings.push_back(std::move(warning));
    };
    if (text.isGuessed)
        warn({ArticleWarning::Kind::GuessedEncoding, text.encoding});
    if (text.replaced > 0)
        warn({ArticleWarning::Kind::ReplacedCharacters, QString::number(text.replaced)});
    return std::move(text.text);
}

} // namespace app
