#pragma once

#include <QSet>
#include <QString>
#include <QStringView>

namespace app {

/// A set of words of one language, written in one line of a table.
class WordSet
{
public:
    /// Adds the words of @p line, which are separated by blanks.
    void add(QStringView line);
    bool contains(QStringView word) const;
    bool isEmpty() const { return m_words.isEmpty(); }

private:
    QSet<QString> m_words;
};

/// What has to be known of a language to find its sentences and clauses: word lists, nothing else.
/// The lists stand in languagetables.cpp; those for sentences are case-sensitive, those for clauses
/// are in lower case and Arabic without vowel signs.
struct LanguageRules
{
    // Sentences: abbreviations, without their last point
    WordSet neverEnding;  ///< "Mr", "Gov", "vs": something always follows
    WordSet beforeNumber; ///< "No", "Nov": no end where a number follows
    WordSet mayEnd;       ///< "Inc", "Mio": an end only where a word follows that begins sentences
    WordSet exclamations; ///< "Yahoo": the "!" after it is part of a name
    WordSet hours;        ///< "a.m": an end unless a day or time zone follows
    WordSet afterHours;   ///< "Monday", "EST"
    WordSet openers;      ///< "The", "Der": as a rule, such a word with a capital begins a sentence
    WordSet lettered;     ///< "Plan", "Vitamin": a letter after it is no initial
    WordSet ordinals;     ///< "am", "der": a number with a point after it is an ordinal
    WordSet ordinalNouns; ///< "Oktober", "Jahrhundert": a number with a point before it is one

    // Clauses
    WordSet reporting;    ///< "said", "told", "sagte": verbs that report
    WordSet reportNouns;  ///< "claim", "fact": nouns whose content a clause tells
    WordSet infinitives;  ///< "vowed", "agreed": "to" after them begins what is intended
    WordSet introducers;  ///< "because", "whether": always begin a clause
    WordSet verbal;       ///< "that", "when": begin a clause where a verb follows
    WordSet afterComma;   ///< begin a clause after a comma where a verb follows: "der", "as"
    WordSet leadIns;      ///< "in" (which), "parce" (que): come along before an introducer
    WordSet prepositions; ///< "about": come along before one of the relatives
    WordSet relatives;    ///< "which", "whom"
    WordSet questions;    ///< "whether", "how": introducers, whatever stands before them
    WordSet saying;       ///< "said": a clause can follow at once; empty where it needs a "that"
    WordSet adverbs;      ///< "later": between "said" and what was said
    WordSet nominatives;  ///< "he": pronouns that are nothing but subjects
    WordSet addressing;   ///< "told": reporting verbs with the person who is told after them
    WordSet blockers;    ///< "such" (as), "tiene" (que): directly before an introducer, none is one
    WordSet comparisons; ///< "plus ... que": up to three words before an introducer, none is one
    WordSet contrasts;   ///< "but": begins a clause where a verb follows
    WordSet conjunctions;      ///< "and", "or": begin a clause where a subject and a verb follow
    WordSet subjects;          ///< "he", "it": pronouns that are subjects
    WordSet determiners;       ///< "the", "his"
    WordSet credits;           ///< "according", "laut": name a source without a verb
    WordSet verbs;             ///< finite verbs that are frequent
    WordSet verbEndings;       ///< what finite verbs of five letters and more end with
    WordSet notVerbs;          ///< words that only look like verbs by their endings
    WordSet participleEndings; ///< what a participle ends with that begins a clause: ", saying"
    WordSet notParticiples;    ///< "including", "morning"
    bool isVerbLast = false;   ///< a subordinate clause ends with its verb, as in German
    bool hasElisions = false;  ///< "qu'il" is two words

    /// The rules for @p language, BCP 47. Where it is empty, those for English with the Arabic and
    /// Russian ones, which cannot be confused; for a language that is not known, its punctuation
    /// and the abbreviations that most languages share.
    static const LanguageRules &of(const QString &language);
};

} // namespace app
