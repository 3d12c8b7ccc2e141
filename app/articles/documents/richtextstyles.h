#pragma once

#include "app/articles/documents/stylenames.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace app {

/// The fonts of a Rich Text: which code page their text has.
class RichTextFonts
{
public:
    struct Font
    {
        QString name;
        std::optional<int> charset;
        int codePage = 0; ///< 0: by the character set
    };

    Font &font(int number) { return m_fonts[number]; }
    QString nameOf(int number) const { return m_fonts.value(number).name; }
    /// @p ansi: that of the document.
    int codePageOf(int number, int ansi) const;
    /// To be called once all fonts are known.
    void finish();

private:
    QHash<int, Font> m_fonts;
    bool m_isAware = false; ///< its writer tells Western fonts from others
};

/// The styles of a Rich Text.
class RichTextStyles
{
public:
    struct Style
    {
        QString name;
        int basedOn = -1;
        int outline = -1; ///< from 0; -1: none
    };

    void insert(int number, const Style &style) { m_styles.insert(number, style); }
    StyleRole roleOf(int number) const;

private:
    QHash<int, Style> m_styles;
};

} // namespace app
