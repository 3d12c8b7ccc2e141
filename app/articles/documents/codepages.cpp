#include "app/articles/documents/codepages.h"

#include <unicode/ucnv.h>

#include <array>
#include <utility>

namespace app {

namespace {

/// ICU's name for a code page: where several are close, the one that has Microsoft's additions.
QByteArray converterName(int codePage)
{
    static const std::array<std::pair<int, const char *>, 17> names{{
        {932, "ibm-943_P15A-2003"},
        {936, "gb18030"},
        {949, "windows-949-2000"},
        {950, "windows-950-2000"},
        {874, "windows-874-2000"},
        {1361, "ibm-1363_P110-1997"},
        {10000, "macintosh"},
        {10001, "ibm-943_P15A-2003"},
        {10002, "windows-950-2000"},
        {10003, "windows-949-2000"},
        {10006, "macos-6_2-10.4"},
        {10007, "macos-7_3-10.2"},
        {10008, "gb18030"},
        {10029, "macos-29-10.2"},
        {10081, "macos-35-10.2"},
        {20866, "koi8-r"},
        {65001, "utf-8"},
    }};
    for (const auto &[number, name] : names) {
        if (number == codePage)
            return name;
    }
    const QByteArray number = QByteArray::number(codePage);
    return codePage >= 1250 && codePage <= 1258 ? "windows-" + number : "cp" + number;
}

} // namespace

struct CodePages::Converter
{
    explicit Converter(int codePage)
    {
        UErrorCode status = U_ZERO_ERROR;
        converter = ucnv_open(converterName(codePage).constData(), &status);
        if (U_FAILURE(status)) {
            status = U_ZERO_ERROR;
            converter = ucnv_open("windows-1252", &status);
        }
    }
    ~Converter() { ucnv_close(converter); }
    Q_DISABLE_COPY_MOVE(Converter)

    UConverter *converter = nullptr;
};

CodePages::CodePages() = default;
CodePages::~CodePages() = default;

QString CodePages::decoded(const QByteArray &bytes, int codePage)
{
    QString text(bytes.size() * 2 + 16, Qt::Uninitialized);
    if (codePage == symbols) {
        text.resize(bytes.size());
        for (qsizetype i = 0; i < bytes.size(); ++i)
            text[i] = QChar(char16_t(uchar(bytes[i]) < 0x20 ? 0x20 : 0xf000 + uchar(bytes[i])));
        return text;
    }
    std::unique_ptr<Converter> &known = m_converters[codePage];
    if (known == nullptr)
        known = std::make_unique<Converter>(codePage);
    if (known->converter == nullptr)
        return QString::fromLatin1(bytes);
    UErrorCode status = U_ZERO_ERROR;
    auto *const begin = reinterpret_cast<UChar *>(text.data());
    UChar *target = begin;
    const char *source = bytes.constData();
    ucnv_reset(known->converter);
    ucnv_toUnicode(known->converter, &target, begin + text.size(), &source, source + bytes.size(),
                   nullptr, true, &status);
    if (U_FAILURE(status))
        return QString::fromLatin1(bytes);
    text.resize(target - begin);
    // Some of ICU's converters put a control character where a single byte is no text.
    if (!bytes.contains('\x1a'))
        text.replace(u'\x1a', QChar::ReplacementCharacter);
    m_replaced += text.count(QChar::ReplacementCharacter);
    return text;
}

int CodePages::ofCharset(int charset)
{
    static const std::array<std::pair<int, int>, 27> pages{{
        {0, 1252},   {2, symbols}, {77, 10000}, {78, 10001}, {79, 10003}, {80, 10008}, {81, 10002},
        {83, 10005}, {84, 10004},  {85, 10006}, {86, 10081}, {88, 10029}, {89, 10007}, {128, 932},
        {129, 949},  {130, 1361},  {134, 936},  {136, 950},  {161, 1253}, {162, 1254}, {163, 1258},
        {177, 1255}, {178, 1256},  {186, 1257}, {204, 1251}, {222, 874},  {238, 1250},
    }};
    for (const auto &[number, page] : pages) {
        if (number == charset)
            return page;
    }
    return charset == 254 ? 437 : charset == 255 ? 850 : 0;
}

} // namespace app
