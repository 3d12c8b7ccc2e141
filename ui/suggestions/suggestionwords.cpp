#include "ui/suggestions/suggestionwords.h"

#include <QCoreApplication>

namespace ui {

using app::SuggestionState;

namespace {

/// Where the words for suggestions are translated.
class SuggestionWords
{
    Q_DECLARE_TR_FUNCTIONS(SuggestionWords)
};

} // namespace

QString stateText(SuggestionState state)
{
    switch (state) {
    case SuggestionState::Open:
        break;
    case SuggestionState::Accepted:
        return SuggestionWords::tr("accepted");
    case SuggestionState::Rejected:
        return SuggestionWords::tr("rejected");
    case SuggestionState::Marked:
        return SuggestionWords::tr("marked by hand");
    }
    return {};
}

} // namespace ui
