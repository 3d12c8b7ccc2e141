#pragma once

#include <QFlags>
#include <QHash>
#include <QString>
#include <QStringView>

#include <vector>

namespace app {

/// What a word can be. A word form may be several things: "that" is a complementiser, a relative
/// and a determiner.
enum class WordClass : quint32 {
    Determiner = 1 << 0,      ///< "the", "several", "his"
    Possessive = 1 << 1,      ///< "his", "their"
    Preposition = 1 << 2,     ///< "of", "with"
    Conjunction = 1 << 3,     ///< "and", "or"
    Contrast = 1 << 4,        ///< "but", "while"
    Complementiser = 1 << 5,  ///< "that", "whether"
    Subordinator = 1 << 6,    ///< "because", "when"
    Relative = 1 << 7,        ///< "who", "which"
    Question = 1 << 8,        ///< "how", "what"
    SubjectPronoun = 1 << 9,  ///< "he", "they"
    ObjectPronoun = 1 << 10,  ///< "him", "them"
    EmptySubject = 1 << 11,   ///< "it", "there": never a source by itself
    Auxiliary = 1 << 12,      ///< "has", "were"
    Modal = 1 << 13,          ///< "would", "may"
    Negation = 1 << 14,       ///< "not", "never"
    Adverb = 1 << 15,         ///< "also", "repeatedly"
    Particle = 1 << 16,       ///< "out", "up": part of a verb
    InfinitiveMark = 1 << 17, ///< "to", "zu"
    Title = 1 << 18,          ///< "Mr", "President"
    PersonNoun = 1 << 19,     ///< "spokesman", "officials", "report": what can say something
    Addressing = 1 << 20,     ///< "told": the person who is told stands after it
    TimeWord = 1 << 21,       ///< "Monday", "yesterday"
    FiniteVerb = 1 << 22,     ///< a frequent one, "came"
    Adjective = 1 << 23,      ///< "critical", "concerned": with "is" it says what somebody thinks
    Postposition = 1 << 24,   ///< "zufolge": a credit whose source stands before it
    Saying = 1 << 25,         ///< "said", "added": nothing but a clause or quotation follows
    Adversative = 1 << 26,    ///< "but": what follows it is no longer what is said
    AgentMark = 1 << 27,      ///< "by": who does what a passive says stands after it
    OriginMark = 1 << 28,     ///< "by", "from": whose a claim is stands after it
    NameLink = 1 << 29,       ///< "of", "for": a name goes on after it
    Speaker = 1 << 30,        ///< "poll", "police": alone before a colon it says what follows
    Reported = 1u << 31,      ///< "believed": "is believed to be" is a cue besides a hedge
};
Q_DECLARE_FLAGS(WordClasses, WordClass)
Q_DECLARE_OPERATORS_FOR_FLAGS(WordClasses)

/// The closed word classes of one language, and what its sentences are like.
class Grammar
{
public:
    /// The grammar of @p language (BCP 47); English where it is empty or there is none.
    static const Grammar &of(const QString &language);

    /// @p form in lower case, with straight apostrophes, Arabic without vowel signs.
    WordClasses classesOf(const QString &form) const { return m_classes.value(form); }
    /// Whether a word ends like one for people: "reporters".
    bool endsLikePerson(QStringView form) const;
    bool endsLikeAdverb(QStringView form) const;
    bool endsLikeHearsay(QStringView form) const;
    bool endsLikePast(QStringView form) const;
    bool endsLikeFinite(QStringView form) const;
    /// Whether a verb says how its subject looks to somebody who is not named: "seems".
    bool isOfImpression(QStringView form) const;

    std::vector<QStringView> gerundEndings; ///< "ing"
    QStringView adverbEnding;               ///< "ly"; empty: none
    QStringView pastEnding;                 ///< "ed", of "inspected"; empty: none
    QStringView hearsayEnding;              ///< "edly", of "reportedly"; empty: none
    std::vector<QStringView> personEndings; ///< "ers", "ists"
    std::vector<QStringView> impressions;   ///< how verbs of impression begin: "seem"
    std::vector<QStringView> clitics;       ///< "s", "d": words of their own after an apostrophe
    std::vector<QStringView> passives;      ///< "fue", "wurde": with a participle a passive
    std::vector<QStringView> participleEndings;     ///< of those that stand in a passive: "ado"
    std::vector<QStringView> infinitiveEndings;     ///< "ar", of "ocultar"
    std::vector<QStringView> finiteEndings;         ///< that hardly a noun has: "aron", "ou"
    std::vector<QStringView> attributeEndings;      ///< of participles that are no verb: "é"
    std::vector<QStringView> asWords;               ///< "como", "según": a verb may follow
    std::vector<QStringView> enclitics;             ///< "lhe" of "disse-lhe", after a hyphen
    std::vector<QStringView> agentMarksWithArticle; ///< "pelo", "by the"
    std::vector<QStringView> objectArticles;    ///< behind a noun they begin another: German "den"
    std::vector<QStringView> documentVerbs;     ///< "hervorgeht": what it goes on in is the source
    std::vector<QStringView> boundPrepositions; ///< written with their noun: Arabic "b", "l"
    std::vector<QStringView> boundConjunctions; ///< written with their verb: Arabic "w", "f"
    std::vector<QStringView> wordsLikeJoined;   ///< begin so and have nothing written on
    std::vector<QStringView> actionBeginnings;  ///< how nouns of actions begin, which are no names
    std::vector<QStringView> sayingsOfPronouns; ///< "his-saying"
    QStringView pluralEnding;                   ///< of persons: Arabic "-in"
    QStringView boundArticle;                   ///< written with its noun: Arabic "al"
    bool capitalizesNouns = false;              ///< as German does
    bool hasCapitals = true;                    ///< Arabic has none
    bool invertsSubjects = false;      ///< "On Monday said the mayor", as all but English do
    bool putsVerbSecond = false;       ///< right after a credit, without a comma, as in German
    bool putsVerbFirst = false;        ///< "said the minister that", as in Arabic
    bool articlesBeginPhrases = false; ///< "after the vote the union": two, as in English
    bool isVerbLast = false;           ///< a subordinate clause ends with its verb, as in German
    bool splitsElisions = false;       ///< "qu'il" is two words
    bool splitsInversions = false;     ///< "dit-il" and "a-t-elle" are two words each, as in French
    bool hasPhrases = false;           ///< verbgroups.h and nouncues.h know its verbs and nouns
    bool isRomance = false; ///< "declaró a la prensa el alcalde, añadiendo que": romance.h

    /// One line of a table: words of a class, separated by blanks.
    struct Line
    {
        WordClasses classes;
        QStringView words;
    };
    void add(const Line &line);

    /// Verbs that are alike: each of the stems with each of the endings, both separated by blanks.
    struct Forms
    {
        QStringView stems;
        QStringView endings;
    };
    void addForms(WordClasses classes, const Forms &forms);

private:
    QHash<QString, WordClasses> m_classes;
};

/// Each table in a file of its own, app/suggestions/grammars/LANGUAGE.cpp.
Grammar arabicGrammar();
Grammar englishGrammar();
Grammar frenchGrammar();
Grammar germanGrammar();
Grammar portugueseGrammar();
Grammar spanishGrammar();

} // namespace app
