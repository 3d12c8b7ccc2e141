#pragma once

#include <QString>
#include <QStringView>

namespace app {

/// The address of a field's instruction in Word and Rich Text, "HYPERLINK "https://..." \o "x"";
/// empty where it leads nowhere, or within the document.
QString hyperlinkOf(QStringView instruction);

/// What a field shows that stands for one sign of a font of symbols: "SYMBOL 183 \f Symbol".
QString symbolOf(QStringView instruction);

/// Whether a field lists what stands elsewhere in the document: contents, an index, authorities.
/// That is no text of the article, as running heads are none.
bool isListOfPlaces(QStringView instruction);

} // namespace app
