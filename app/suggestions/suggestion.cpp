#include "app/suggestions/suggestion.h"

namespace app {

using namespace storage;

TextRange Suggestion::whole() const
{
    TextRange all = place();
    for (const std::vector<TextRange> *part : {&source, &content}) {
        for (const TextRange range : *part)
            all = all.united(range);
    }
    return all;
}

} // namespace app
