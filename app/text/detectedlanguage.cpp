#include "app/text/detectedlanguage.h"

#include <QByteArray>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include <array>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sampleLength = 8192;
constexpr bool isPlainText = true;

/// The detector's own codes that BCP 47 writes otherwise.
QString tagOf(CLD2::Language language)
{
    const QString code = QString::fromLatin1(CLD2::LanguageCode(language));
    if (code == "iw"_L1)
        return u"he"_s;
    if (code == "no"_L1)
        return u"nb"_s;
    return code;
}

/// That of most texts in the script of the first letter, of those that have word lists here.
QString languageOfLetters(QStringView text)
{
    for (const QChar c : text.left(sampleLength)) {
        if (c.script() == QChar::Script_Arabic)
            return u"ar"_s;
        if (c.script() == QChar::Script_Cyrillic)
            return u"ru"_s;
        if (c.script() == QChar::Script_Latin)
            break;
    }
    return u"en"_s;
}

} // namespace

QString detectedLanguage(QStringView text)
{
    // toUtf8() writes U+FFFD or "?" for half a surrogate pair: always valid
    QByteArray sample = text.left(sampleLength).toUtf8();
    sample.replace('\0', ' ');
    std::array<CLD2::Language, 3> languages{};
    std::array<int, 3> percents{};
    int letters = 0;
    bool isReliable = false;
    int validBytes = 0;
    const CLD2::CLDHints noHints{nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    std::array<double, 3> scores{};
    const CLD2::Language found = CLD2::ExtDetectLanguageSummaryCheckUTF8(
        sample.constData(), int(sample.size()), isPlainText, &noHints, 0, languages.data(),
        percents.data(), scores.data(), nullptr, &letters, &isReliable, &validBytes);
    return isReliable && found != CLD2::UNKNOWN_LANGUAGE ? tagOf(found) : QString();
}

QString readingLanguage(const QString &given, QStringView text)
{
    if (!given.isEmpty())
        return given;
    const QString detected = detectedLanguage(text);
    return detected.isEmpty() ? languageOfLetters(text) : detected;
}

} // namespace app
