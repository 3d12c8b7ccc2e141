#include "app/articles/decoding.h"

#include "app/articles/filekind.h"

#include <QStringDecoder>

#include <uchardet.h>
#include <unicode/ucnv.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Utf8Census
{
    qsizetype sequences = 0; ///< well-formed characters of more than one byte
    qsizetype faults = 0;    ///< places where the bytes are not UTF-8
};

Utf8Census utf8Census(const QByteArray &bytes)
{
    Utf8Census census;
    const auto isTail = [&](qsizetype i, uchar from, uchar to) {
        return i < bytes.size() && uchar(bytes[i]) >= from && uchar(bytes[i]) <= to;
    };
    for (qsizetype i = 0; i < bytes.size();) {
        const auto lead = uchar(bytes[i]);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        qsizetype length = 0;
        uchar from = 0x80, to = 0xbf;
        if (lead >= 0xc2 && lead <= 0xdf) {
            length = 2;
        } else if (lead >= 0xe0 && lead <= 0xef) {
            length = 3;
            from = lead == 0xe0 ? 0xa0 : 0x80;
            to = lead == 0xed ? 0x9f : 0xbf;
        } else if (lead >= 0xf0 && lead <= 0xf4) {
            length = 4;
            from = lead == 0xf0 ? 0x90 : 0x80;
            to = lead == 0xf4 ? 0x8f : 0xbf;
        }
        bool isWellFormed = length > 0 && isTail(i + 1, from, to);
        for (qsizetype k = 2; isWellFormed && k < length; ++k)
            isWellFormed = isTail(i + k, 0x80, 0xbf);
        census.sequences += isWellFormed;
        census.faults += !isWellFormed;
        i += isWellFormed ? length : 1;
    }
    return census;
}

/// The names that pages use for an encoding of which every browser reads the larger relative.
QByteArray asBrowsersRead(const QByteArray &name)
{
    static const std::pair<const char *, const char *> relatives[] = {
        {"iso-8859-1", "windows-1252"},
        {"latin1", "windows-1252"},
        {"iso8859-1", "windows-1252"},
        {"us-ascii", "windows-1252"},
        {"ascii", "windows-1252"},
        {"iso-8859-9", "windows-1254"},
        {"iso-8859-11", "windows-874"},
        {"tis-620", "windows-874"},
        {"gb2312", "gb18030"},
        {"gbk", "gb18030"},
        {"x-gbk", "gb18030"},
        {"shift_jis", "windows-31j"},
        {"shift-jis", "windows-31j"},
        {"sjis", "windows-31j"},
        {"x-sjis", "windows-31j"},
        {"euc-kr", "windows-949"},
        {"ks_c_5601-1987", "windows-949"},
        {"uhc", "windows-949"},
        {"cp949", "windows-949"},
        {"utf8", "utf-8"},
        // A page whose bytes could be searched for this name is not UTF-16.
        {"utf-16", "utf-8"},
        {"utf-16le", "utf-8"},
        {"utf-16be", "utf-8"},
    };
    const QByteArray lower = name.trimmed().toLower();
    for (const auto &[from, to] : relatives) {
        if (lower == from)
            return to;
    }
    return lower;
}

/// The encoding that a `<meta charset>` or an XML declaration near the beginning names, or nothing.
QByteArray declaredEncoding(const QByteArray &bytes)
{
    const QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 8192)).toLower();
    const auto valueAfter = [&head](qsizetype at) {
        while (at < head.size() && (head[at] == ' ' || head[at] == '"' || head[at] == '\''))
            ++at;
        qsizetype end = at;
        while (end < head.size() && (isalnum(uchar(head[end])) || head[end] == '-' ||
                                     head[end] == '_' || head[end] == ':' || head[end] == '.'))
            ++end;
        return head.sliced(at, end - at);
    };
    if (head.trimmed().startsWith("<?xml")) {
        const auto encoding = head.indexOf("encoding=");
        if (encoding >= 0 && encoding < head.indexOf("?>"))
            return asBrowsersRead(valueAfter(encoding + 9));
    }
    for (qsizetype meta = head.indexOf("<meta"); meta >= 0;
         meta = head.indexOf("<meta", meta + 5)) {
        const auto end = head.indexOf('>', meta);
        const auto charset = head.indexOf("charset", meta);
        const auto equals = charset < 0 ? -1 : head.indexOf('=', charset);
        if (charset >= 0 && equals >= 0 && end >= 0 && equals < end)
            return asBrowsersRead(valueAfter(equals + 1));
    }
    return {};
}

QByteArray detectedEncoding(const QByteArray &bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                         &uchardet_delete);
    const auto sample = std::min<qsizetype>(bytes.size(), 1 << 20);
    if (uchardet_handle_data(detector.get(), bytes.constData(), size_t(sample)) != 0)
        return {};
    uchardet_data_end(detector.get());
    return asBrowsersRead(uchardet_get_charset(detector.get()));
}

struct Conversion
{
    QString text;
    QString encoding;
    qsizetype replaced = 0;
};

/// Nothing where there is no such encoding.
std::optional<Conversion> converted(const QByteArray &bytes, const QByteArray &encoding)
{
    if (encoding.isEmpty())
        return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open(encoding.constData(), &status), &ucnv_close);
    if (U_FAILURE(status))
        return std::nullopt;
    Conversion result;
    result.text.resize(ucnv_getMinCharSize(converter.get()) > 0 ? bytes.size() * 2 + 16 : 0);
    auto *target = reinterpret_cast<UChar *>(result.text.data());
    auto *const begin = target;
    const char *source = bytes.constData();
    ucnv_toUnicode(converter.get(), &target, begin + result.text.size(), &source,
                   source + bytes.size(), nullptr, true, &status);
    if (U_FAILURE(status))
        return std::nullopt;
    result.text.resize(target - begin);
    result.replaced = result.text.count(QChar::ReplacementCharacter);
    const char *name = ucnv_getStandardName(encoding.constData(), "MIME", &status);
    result.encoding =
        QString::fromLatin1(U_SUCCESS(status) && name != nullptr ? name : encoding.constData());
    return result;
}

/// How little a conversion looks like prose: control characters and signs that no language uses.
qsizetype implausibility(const Conversion &conversion)
{
    const auto controls =
        std::count_if(conversion.text.begin(), conversion.text.end(), [](QChar c) {
            return c.unicode() >= 0x80 && c.category() == QChar::Other_Control;
        });
    return conversion.replaced + controls;
}

DecodedText guessed(const QByteArray &bytes)
{
    std::optional<Conversion> best = converted(bytes, detectedEncoding(bytes));
    // Detection from a few words is often wrong in a way that shows; then the encoding that most
    // old files of Western newsrooms have.
    std::optional<Conversion> western = converted(bytes, "windows-1252");
    if (western && (!best || implausibility(*western) < implausibility(*best)))
        best = std::move(western);
    if (!best)
        return {QString::fromLatin1(bytes), u"ISO-8859-1"_s, true, 0};
    return {std::move(best->text), std::move(best->encoding), true, best->replaced};
}

DecodedText decodedUtf8(const QByteArray &bytes, qsizetype faults)
{
    return {QString::fromUtf8(bytes), u"UTF-8"_s, false, faults};
}

DecodedText decodedBytes(const QByteArray &bytes, const QByteArray &stated)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return decodedUtf8(bytes.sliced(3), utf8Census(bytes.sliced(3)).faults);
    std::optional<QStringConverter::Encoding> wide = QStringConverter::encodingForData(bytes);
    if (wide == QStringConverter::Utf8)
        wide.reset();
    if (!wide && utf16Order(bytes) != Utf16Order::None) {
        wide = utf16Order(bytes) == Utf16Order::LittleEndian ? QStringConverter::Utf16LE
                                                             : QStringConverter::Utf16BE;
    }
    if (wide) {
        QStringDecoder decoder(*wide);
        const QString text = decoder(bytes);
        return {text, QString::fromLatin1(QStringConverter::nameForEncoding(*wide)), false,
                bytes.size() % 2};
    }

    const Utf8Census census = utf8Census(bytes);
    const QByteArray declared = stated.isEmpty() ? declaredEncoding(bytes) : asBrowsersRead(stated);
    if (census.faults == 0) {
        // Text that happens to be well-formed UTF-8 is hardly ever anything else, whatever an old
        // declaration says; only encodings of 7-bit units look like ASCII and are not.
        if (declared.startsWith("iso-2022") || declared == "hz-gb-2312") {
            if (auto conversion = converted(bytes, declared))
                return {conversion->text, conversion->encoding, false, conversion->replaced};
        }
        return decodedUtf8(bytes, 0);
    }
    // A cut-off file or one pasted together has a few broken places among many whole characters.
    if (census.sequences >= 8 * census.faults)
        return decodedUtf8(bytes, census.faults);
    if (declared != "utf-8") {
        const auto conversion = converted(bytes, declared);
        if (conversion && (stated.isEmpty() || conversion->replaced == 0))
            return {conversion->text, conversion->encoding, false, conversion->replaced};
    }
    return guessed(bytes);
}

/// A lone surrogate is no character and cannot be stored; it becomes U+FFFD.
qsizetype replaceLoneSurrogates(QString &text)
{
    qsizetype replaced = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        text[i] = QChar::ReplacementCharacter;
        ++replaced;
    }
    return replaced;
}

} // namespace

DecodedText decoded(const QByteArray &bytes)
{
    return decoded(bytes, {});
}

DecodedText decoded(const QByteArray &bytes, const QByteArray &stated)
{
    DecodedText result = decodedBytes(bytes, stated);
    result.replaced += replaceLoneSurrogates(result.text);
    QString &text = result.text;
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    text.remove(QChar::Null);
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
    return result;
}

} // namespace app
