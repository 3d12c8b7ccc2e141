#pragma once

#include "app/annotating/wordpatterns.h"

#include <QString>
#include <QStringView>

namespace app {

/// How one language names who says something, and hedges and negates that it is said: word lists,
/// nothing else. They stand in sayingtables.cpp.
struct SayingRules
{
    // The source
    WordPatterns pronouns;    ///< "she", "who"
    WordPatterns besides;     ///< "both", "himself": with a pronoun, and nothing else
    WordPatterns anonymous;   ///< "person familiar with", "not to be named"
    WordPatterns people;      ///< "spokesman", "officials": what a person or an office is called
    WordPatterns titles;      ///< "Mr", "President": come before a name and are none
    WordPatterns honorifics;  ///< "Mr": what follows is a name, whatever it looks like
    WordPatterns peoples;     ///< "Russian", "Democrats": a capital, and yet no name
    WordPatterns determiners; ///< "the", "several"
    WordPatterns cuts;        ///< "of", "who": what follows describes and is not the source's name
    WordPatterns offices;     ///< "of State": parts of a title that a name may follow
    WordPatterns commonEndings; ///< "*ists": of nouns that begin a sentence with a capital
    WordPatterns names;         ///< known ones, where no capital tells
    WordPatterns nobody;        ///< "nobody": at its begin, makes what is said unsaid

    // The cue
    WordPatterns hedges;        ///< "reportedly", "may have"
    WordPatterns negations;     ///< "not", "never"
    WordPatterns falseNegation; ///< "not only"
    WordPatterns denials;       ///< "denied": the source says that it is not so

    // The claim
    WordPatterns doubts; ///< "allegedly", "may have": what hedges a claim in itself

    bool capitalizesNouns = false; ///< as German does
    bool hasCapitals = true;       ///< Arabic has none
    bool splitsElisions = false;   ///< "qu'il" is two words

    /// The rules for @p language, BCP 47; where it is empty, the readingLanguage() of
    /// @p sample. nullptr where none are known.
    static const SayingRules *of(const QString &language, QStringView sample);
};

} // namespace app
