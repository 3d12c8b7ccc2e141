#pragma once

#include "storage/records/codebook.h"

#include <QColor>

#include <vector>

namespace app {

/// WCAG 2 contrast ratio, 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// A step of the palette that tags are coloured from. The text keeps a contrast of 7:1 on every
/// fill, lines one of 3:1 or more with the page and the fill, and no two fills look alike, also to
/// colour-blind readers; lines need their pattern to be told apart.
struct SafeColour
{
    const char *name;         ///< English, marked for translation as "Colour"
    storage::MarkStyle style; ///< without a pattern
};

/// The colours of the starter codebook first.
const std::vector<SafeColour> &safeColours();

/// The step with the colours of @p style, or nullptr where an analyst chose colours of their own.
const SafeColour *safeColour(const storage::MarkStyle &style);

/// How well a fill and its line can be read on one page.
struct Legibility
{
    static constexpr double textNeeded = 7;
    static constexpr double lineNeeded = 3;

    double text = 0;       ///< contrast of the text with the fill
    double lineOnPage = 0; ///< of the line with the page
    double lineOnFill = 0; ///< of the line with the fill

    bool isTextGood() const { return text >= textNeeded; }
    bool isLineGood() const { return lineOnPage >= lineNeeded && lineOnFill >= lineNeeded; }
};

enum class PageKind { Light, Dark };

/// Of the complete @p style; 0 where a colour is missing or no colour.
Legibility legibility(const storage::MarkStyle &style, PageKind page);

/// "#RRGGBB" of what an analyst types ("#7ef", "7EAAFD"), or empty where it is no colour.
QString colourTyped(const QString &text);

} // namespace app
