#pragma once

#include "app/articles/document.h"

#include <QString>

namespace app {

/// What a file says about itself besides its text.
struct DocumentProperties
{
    QString title;
    QString creator; ///< who had the program that wrote the file, seldom who wrote the article
    QString language;
    QString subjects; ///< and keywords
};

/// States what the blocks that are a title or a byline by their style say.
void stateStyledBlocks(Document &document);

/// Does that, marks the block that repeats the title of @p properties as the title, where no block
/// is one by its style, and states what the properties say. The title of the properties is used
/// only where the text shows none, because programs make such titles up; the creator becomes the
/// property "creator", never the author.
void stateProperties(Document &document, const DocumentProperties &properties);

} // namespace app
