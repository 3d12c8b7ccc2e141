#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>

namespace app {

/// Decodes bytes by the numbers that Windows gives to encodings: 1252, 932, 65001 (UTF-8) ...
class CodePages
{
public:
    static constexpr int western = 1252;
    /// Of fonts that have signs and no letters: byte b becomes U+F000 + b, as Word writes it.
    static constexpr int symbols = 42;

    CodePages();
    ~CodePages();
    Q_DISABLE_COPY_MOVE(CodePages)

    /// What is no text in @p codePage becomes U+FFFD; an unknown code page is read as Western.
    QString decoded(const QByteArray &bytes, int codePage);
    qsizetype replaced() const { return m_replaced; } ///< how many became U+FFFD so far

    /// That of a font whose character set has the number @p charset, 0 where it says none.
    static int ofCharset(int charset);

private:
    struct Converter;

    std::map<int, std::unique_ptr<Converter>> m_converters;
    qsizetype m_replaced = 0;
};

} // namespace app
