#pragma once

#include "app/datasets/bratparser.h"

#include <QString>

namespace app {

/// How the offsets of an annotation file count.
///
/// The brat manual says characters, and brat counts code points of the file as it is. Other
/// programs write UTF-16 units or bytes, or counted before somebody changed the line ends.
struct BratConvention
{
    enum class Unit { CodePoints, Utf16, Utf8 };
    enum class Counted {
        Text,         ///< the text of record: line ends are one character, no byte order mark
        Original,     ///< the original with its line ends, without its byte order mark
        OriginalMark, ///< the original with its line ends and its byte order mark
        TwoLineEnds,  ///< the text of record with two characters for each line end
    };
    Unit unit = Unit::CodePoints;
    Counted counted = Counted::Text;

    bool operator==(const BratConvention &) const = default;
};

/// Turns the fragments of all passages into ranges of @p text in code points.
///
/// @p original is what @p text was made from, with its byte order mark and line ends. Chooses the
/// convention under which the quotes of most passages are what their fragments cover, code points
/// of the text where several do. A passage whose quote differs keeps its place if that is inside
/// the text, is searched by its quote if not, and is removed where that is not found or not
/// unique; each of these adds a problem.
BratConvention anchorPassages(BratAnnotations &annotations, const QString &text,
                              const QString &original);

} // namespace app
