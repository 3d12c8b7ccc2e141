#pragma once

#include <QStringView>

namespace app {

/// What a single line says of the articles of a delivery, in whatever archive's layout; for formats
/// that know lines but no paragraphs.
enum class DeliveryLine {
    Text,
    Begin, ///< "2 of 161 DOCUMENTS": an article begins below it
    End,   ///< "End of Document", "Document NPOST00020190111ef1b0000a"
    Name,  ///< nothing but a label, "Body"
    Above, ///< a label with its value that stands above a text, "LENGTH: 523 words"
    Below, ///< one that stands below it, "LOAD-DATE: May 3, 2019"
};

DeliveryLine deliveryLineOf(QStringView line);

} // namespace app
