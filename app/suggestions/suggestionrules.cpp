#include "app/suggestions/suggestionrules.h"

#include <QCoreApplication>

namespace app {

using namespace Qt::StringLiterals;

namespace {

class SuggestionRules
{
    Q_DECLARE_TR_FUNCTIONS(SuggestionRules)
};

} // namespace

QString ruleSentence(const QString &rule)
{
    if (rule == "that_clause_after"_L1)
        return SuggestionRules::tr("A clause with “that” or “whether” follows the cue.");
    if (rule == "clause_after"_L1)
        return SuggestionRules::tr("A clause follows the word of saying.");
    if (rule == "question_after"_L1)
        return SuggestionRules::tr("A question word follows the cue.");
    if (rule == "infinitive_after"_L1)
        return SuggestionRules::tr("An infinitive says what is intended.");
    if (rule == "object_after"_L1)
        return SuggestionRules::tr("What follows the cue is what it is about.");
    if (rule == "clause_before"_L1)
        return SuggestionRules::tr("The clause before the comma is what is said.");
    if (rule == "parenthesis"_L1)
        return SuggestionRules::tr("Source and cue stand between two parts of what is said.");
    if (rule == "quotation_before"_L1)
        return SuggestionRules::tr("A quotation stands before the cue.");
    if (rule == "quotation_after"_L1)
        return SuggestionRules::tr("A quotation follows the cue.");
    if (rule == "mixed_after"_L1)
        return SuggestionRules::tr("A clause with quoted words follows the cue.");
    if (rule == "credit"_L1)
        return SuggestionRules::tr("Words like “according to” name the source.");
    if (rule == "noun_clause"_L1)
        return SuggestionRules::tr("A noun like “claim” or “promise” says what is ascribed.");
    if (rule == "passive"_L1)
        return SuggestionRules::tr("A passive says what is expected, said or thought.");
    if (rule == "impression"_L1)
        return SuggestionRules::tr("A word like “seems” says what impression something makes.");
    if (rule == "hearsay"_L1)
        return SuggestionRules::tr("A word like “reportedly” says that somebody says so.");
    if (rule == "speaker_label"_L1)
        return SuggestionRules::tr("The speaker's name stands before the colon.");
    if (rule == "figure_by_definition"_L1)
        return SuggestionRules::tr("The cue definition of the language calls it a figure.");
    if (rule.startsWith("figure_"_L1))
        return SuggestionRules::tr("A number, or a word for one.");
    return rule;
}

} // namespace app
