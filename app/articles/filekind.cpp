#include "app/articles/filekind.h"

#include "app/articles/packedkind.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace app {

namespace {

struct Signature
{
    qsizetype offset;
    QByteArrayView bytes;
    const char *kind;
};

template<size_t Size>
constexpr QByteArrayView literal(const char (&bytes)[Size])
{
    return {bytes, qsizetype(Size - 1)};
}

const auto &signatures()
{
    static const std::array list{
        Signature{0, literal("%PDF-"), QT_TRANSLATE_NOOP("FileKind", "PDF document")},
        Signature{0, literal("\x89PNG\r\n\x1a\n"), QT_TRANSLATE_NOOP("FileKind", "PNG image")},
        Signature{0, literal("\xff\xd8\xff"), QT_TRANSLATE_NOOP("FileKind", "JPEG image")},
        Signature{0, literal("GIF87a"), QT_TRANSLATE_NOOP("FileKind", "GIF image")},
        Signature{0, literal("GIF89a"), QT_TRANSLATE_NOOP("FileKind", "GIF image")},
        Signature{0, literal("II*\0"), QT_TRANSLATE_NOOP("FileKind", "TIFF image")},
        Signature{0, literal("MM\0*"), QT_TRANSLATE_NOOP("FileKind", "TIFF image")},
        Signature{8, literal("WEBP"), QT_TRANSLATE_NOOP("FileKind", "WebP image")},
        Signature{8, literal("AVI "), QT_TRANSLATE_NOOP("FileKind", "AVI video")},
        Signature{8, literal("WAVE"), QT_TRANSLATE_NOOP("FileKind", "WAV sound")},
        Signature{4, literal("ftyp"), QT_TRANSLATE_NOOP("FileKind", "MP4 video or HEIF image")},
        Signature{0, literal("\x1a\x45\xdf\xa3"),
                  QT_TRANSLATE_NOOP("FileKind", "Matroska or WebM video")},
        Signature{0, literal("OggS"), QT_TRANSLATE_NOOP("FileKind", "Ogg sound or video")},
        Signature{0, literal("ID3"), QT_TRANSLATE_NOOP("FileKind", "MP3 sound")},
        Signature{0, literal("fLaC"), QT_TRANSLATE_NOOP("FileKind", "FLAC sound")},
        Signature{0, literal("SQLite format 3\0"),
                  QT_TRANSLATE_NOOP("FileKind", "SQLite database")},
        Signature{0, literal("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
                  QT_TRANSLATE_NOOP("FileKind", "old Microsoft Office document")},
        Signature{0, literal("\x1f\x8b"), QT_TRANSLATE_NOOP("FileKind", "gzip archive")},
        Signature{0, literal("BZh"), QT_TRANSLATE_NOOP("FileKind", "bzip2 archive")},
        Signature{0,
                  literal("\xfd"
                          "7zXZ\0"),
                  QT_TRANSLATE_NOOP("FileKind", "xz archive")},
        Signature{0, literal("7z\xbc\xaf\x27\x1c"), "7-Zip archive"},
        Signature{0, literal("Rar!\x1a\x07"), QT_TRANSLATE_NOOP("FileKind", "RAR archive")},
        Signature{257, literal("ustar"), QT_TRANSLATE_NOOP("FileKind", "tar archive")},
        Signature{0,
                  literal("\x7f"
                          "ELF"),
                  QT_TRANSLATE_NOOP("FileKind", "program")},
        Signature{0, literal("MZ\x90\0"), QT_TRANSLATE_NOOP("FileKind", "Windows program")},
        Signature{0, literal("\xcf\xfa\xed\xfe"), QT_TRANSLATE_NOOP("FileKind", "program")},
        Signature{0, literal("\xca\xfe\xba\xbe"), QT_TRANSLATE_NOOP("FileKind", "program")},
        Signature{0, literal("wOFF"), QT_TRANSLATE_NOOP("FileKind", "font")},
        Signature{0, literal("wOF2"), QT_TRANSLATE_NOOP("FileKind", "font")},
        Signature{0, literal("bplist00"),
                  QT_TRANSLATE_NOOP("FileKind", "Safari web archive or property list")},
        Signature{0, literal("%!PS"), QT_TRANSLATE_NOOP("FileKind", "PostScript document")},
    };
    return list;
}

/// Null where it is no ZIP archive.
const char *nameOf(PackedKind kind)
{
    switch (kind) {
    case PackedKind::None:
        return nullptr;
    case PackedKind::Archive:
        return QT_TRANSLATE_NOOP("FileKind", "ZIP archive");
    case PackedKind::Epub:
        return QT_TRANSLATE_NOOP("FileKind", "EPUB book");
    case PackedKind::OpenText:
        return QT_TRANSLATE_NOOP("FileKind", "OpenDocument text (.odt)");
    case PackedKind::OpenOther:
        return QT_TRANSLATE_NOOP("FileKind", "OpenDocument file");
    case PackedKind::Word:
        return QT_TRANSLATE_NOOP("FileKind", "Word document (.docx)");
    case PackedKind::Workbook:
    case PackedKind::BinaryWorkbook:
        return QT_TRANSLATE_NOOP("FileKind", "Excel workbook (.xlsx)");
    case PackedKind::Presentation:
        return QT_TRANSLATE_NOOP("FileKind", "PowerPoint presentation (.pptx)");
    case PackedKind::CodedProject:
        return QT_TRANSLATE_NOOP("FileKind", "REFI-QDA project (.qdpx)");
    }
    Q_UNREACHABLE();
}

bool isControl(uchar byte)
{
    return byte == 0x7f || (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' &&
                            byte != '\f' && byte != '\v' && byte != 0x1b && byte != 0x1a);
}

} // namespace

Utf16Order utf16Order(const QByteArray &bytes)
{
    const qsizetype size = std::min<qsizetype>(bytes.size(), 1 << 16) & ~qsizetype(1);
    if (size < 4 || bytes.size() % 2 != 0)
        return Utf16Order::None;
    const auto isCommon = [](uint unit) {
        return unit == ' ' || unit == '\n' || unit == '\r' || unit == '\t' || unit == 0x3000 ||
               unit == 0x3001 || unit == 0x3002 || (unit > 0x20 && unit < 0x7f);
    };
    const auto isNever = [](uint unit) {
        return (unit < 0x20 && unit != '\n' && unit != '\r' && unit != '\t') || unit >= 0xfffe;
    };
    qsizetype common[2]{}, never[2]{}, zeroes = 0;
    for (qsizetype i = 0; i < size; i += 2) {
        const uint low = uchar(bytes[i]);
        const uint high = uchar(bytes[i + 1]);
        zeroes += low == 0 || high == 0;
        for (const int order : {0, 1}) {
            const uint unit = order == 0 ? low | high << 8 : low << 8 | high;
            common[order] += isCommon(unit);
            never[order] += isNever(unit);
        }
    }
    if (zeroes == 0)
        return Utf16Order::None;
    const qsizetype units = size / 2;
    const int order = common[0] >= common[1] ? 0 : 1;
    // A few zeroes in a text that is well-formed without them are only dirt.
    if (zeroes * 8 < units && bytes.isValidUtf8())
        return Utf16Order::None;
    // Even a text in Chinese has some spaces, digits or stops; a table of numbers in 16 bits has
    // as many units that no text contains.
    if (common[order] * 40 < units || common[order] < 2 * common[1 - order] ||
        never[order] * 100 > units)
        return Utf16Order::None;
    return order == 0 ? Utf16Order::LittleEndian : Utf16Order::BigEndian;
}

std::optional<QString> binaryKind(const QByteArray &bytes)
{
    // Some programs put a byte order mark or line ends before the first bytes of a PDF.
    const auto head = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 1024));
    const auto pdf = head.indexOf("%PDF-");
    if (pdf >= 0 && pdf <= 16)
        return QString::fromLatin1(QT_TRANSLATE_NOOP("FileKind", "PDF document"));
    if (const char *kind = nameOf(packedKind(bytes)))
        return QString::fromLatin1(kind);
    for (const Signature &signature : signatures()) {
        if (head.size() >= signature.offset + signature.bytes.size() &&
            head.sliced(signature.offset, signature.bytes.size()) == signature.bytes)
            return QString::fromLatin1(signature.kind);
    }

    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff") ||
        bytes.startsWith(QByteArray("\0\0\xfe\xff", 4)) || utf16Order(bytes) != Utf16Order::None)
        return std::nullopt;
    const auto sample = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 1 << 18));
    const auto controls =
        std::count_if(sample.begin(), sample.end(), [](char c) { return isControl(uchar(c)); });
    if (controls > 1 && controls * 20 > sample.size())
        return QString::fromLatin1(QT_TRANSLATE_NOOP("FileKind", "data without text"));
    return std::nullopt;
}

std::optional<QString> markupKind(QStringView text)
{
    const QStringView head = text.first(std::min<qsizetype>(text.size(), 4096)).trimmed();
    if (head.startsWith(u"{\\rtf"))
        return QString::fromLatin1(QT_TRANSLATE_NOOP("FileKind", "Rich Text (RTF)"));
    if (head.startsWith(u"MIME-Version:", Qt::CaseInsensitive) ||
        (head.startsWith(u"From: <Saved by") && head.contains(u"multipart/related")))
        return QString::fromLatin1(
            QT_TRANSLATE_NOOP("FileKind", "saved web page in one file (MHTML)"));
    if (head.startsWith(u"<?xml") && !head.contains(u"<html", Qt::CaseInsensitive))
        return QString::fromLatin1(QT_TRANSLATE_NOOP("FileKind", "XML"));
    if (head.startsWith(u"<svg"))
        return QString::fromLatin1(QT_TRANSLATE_NOOP("FileKind", "SVG image"));
    if ((head.startsWith(u'{') || head.startsWith(u'[')) &&
        !QJsonDocument::fromJson(text.toUtf8()).isNull())
        return QString::fromLatin1(QT_TRANSLATE_NOOP("FileKind", "JSON"));
    return std::nullopt;
}

} // namespace app
