#pragma once

#include <QStringView>

#include <bitset>
#include <initializer_list>
#include <span>

namespace app {

/// What a phrase can stand for. A phrase may have several; what a row's value means is said here.
enum class Role : quint8 {
    // Numbers: the value is a number, "1/3" a fraction
    Cardinal,     ///< "seven"
    Ordinal,      ///< "seventh"
    OrdinalSign,  ///< "th" after digits
    Scale,        ///< "million": multiplies what stands before it
    RoundScale,   ///< "dizaine": the same, but only about as many
    ShortScale,   ///< "bn", "k": the same, directly after digits or with money
    UnsureScale,  ///< "M": a short scale that could be read otherwise
    Group,        ///< "hundreds", "dozens": at least two of them
    Several,      ///< "several", "a few": no number of its own
    VagueMany,    ///< "countless", "several": a vague figure where nothing else is said
    VagueNot,     ///< "how": a "many" after it is no figure
    Fraction,     ///< "half", "quarters"
    PartFraction, ///< "third": a fraction after "one" and "a", else an ordinal
    HalfAfter,    ///< "demi" after a unit: half of one more
    Denominator,  ///< "4": what a usual fraction in digits ends with
    Article,      ///< "a": one, before a scale or a fraction
    LoneOne,      ///< "one": more often a pronoun than a number
    And,          ///< "and" inside a number
    Of,           ///< "of" after a fraction or a group
    Minus,
    Decade,         ///< "thirties"
    DecadeSign,     ///< "s" after digits
    DecadePart,     ///< "early", "mid": the value is the first and last year of the ten
    DecadePartBare, ///< "Mitte": the same, before a number ("Mitte 40")
    Fold,           ///< "fold": makes a multiplier of a number
    Times,          ///< "times": the same, where something is compared
    TimesBefore,    ///< "в" (раза): makes a multiplier of times
    Occurrences,    ///< "twice" a week
    Multiplier,     ///< "doubled", "twice"
    MultiplierVerb, ///< "double": a multiplier after "will"
    VerbBefore,     ///< "will", "to"
    Compared,       ///< "as", "more": after "three times"
    Every,          ///< "jeder": with an ordinal a ratio
    RatioIn, ///< "in": one in five; "of": also of large numbers; "ten": only of ten or a hundred

    // Around a number
    AtLeast,
    MoreThan,
    During, ///< "over": also of the time that something takes
    AtMost,
    LessThan,
    About,
    Nearly,
    Exactly,       ///< part of the figure, says nothing
    AtLeastAfter,  ///< "or more", "+"
    AtMostAfter,   ///< "or less"
    AboutAfter,    ///< "or so"
    MoreThanAfter, ///< "and change"
    Between,       ///< needs an "and"
    From,          ///< "from": goes with To
    To,            ///< between the two numbers of a range
    RangeAnd,      ///< the "and" of "between"
    Or,            ///< "five or six"

    // Units: the value is the name of the unit
    Money,       ///< on either side of the number
    MoneyBefore, ///< "Rs": only before it
    MoneyAfter,
    UnsureMoney, ///< "pounds": money or what stands after "|"
    Percent,
    PercentagePoint,
    Measure,
    Duration,
    DurationOf,   ///< "second": only in "a tenth of a second"
    SubMoney,     ///< "cents": hundredths of the money
    TimeAlone,    ///< number and unit in one word: "полчаса" is "0.5 hour"
    MeasureAlone, ///< "2 km"
    MoneyAlone,
    PointAlone,
    InvertedUnit, ///< "лет" before a number: about so many
    AgeAfter,     ///< "years old"
    AgeBefore,    ///< "aged"
    AgeIn,        ///< "in her": before a decade it is an age
    PersonBefore, ///< "her" mother, 34,
    Per,          ///< "per", "a": what follows makes a rate
    PerOnly,      ///< "per": also of a bare number
    Index,        ///< "magnitude": before the number
    VoteAfter,    ///< "votes": numbers before it are of a vote
    IndexAfter,   ///< "points" of an index
    PerUnit,      ///< "person": only after "per"
    PerWord,      ///< "daily": makes a rate by itself
    AgeContext,   ///< "âgé de": years after it are an age
    PlusMinus,
    Ago,        ///< "ago": "a year ago" makes no rate
    Contest,    ///< "won", "vote": numbers with a hyphen are a score
    Against,    ///< "to" between the numbers of a vote
    RankBefore, ///< "No.", "ranked"
    RankAfter,  ///< "-largest": after an ordinal
    RankWord,   ///< "zweitgrößte": the value is the rank
    Top,        ///< "top": at most the rank after it
    Counted,    ///< "people": what stands before is a count, not a year

    // Change
    Rise, ///< "rose": with the number, "by" or "to" after it
    Fall,
    RisePercent, ///< "added": only where a per cent follows at once
    FallPercent,
    RiseNoun, ///< "increase": "of" or "to" after it, or the number before it
    FallNoun,
    RiseAfter, ///< "higher": after the number
    FallAfter,
    ChangeBy,
    ChangeTo,
    ChangeToward, ///< "below": after "fell" it tells what was passed
    Adverb,       ///< stands between "rose" and the number
    NoChange,     ///< "make up": the "up" in it tells of no change

    // What is no figure
    Month,
    Weekday,         ///< known, so that a number after one stands behind no name
    ClockAfter,      ///< "p.m."
    ClockBefore,     ///< "a las": a number up to 24 after it is a time
    HourBefore,      ///< "à": the same where it has the unit of hours
    YearWord,        ///< "году": makes a year of a number before it
    OrdinalBefore,   ///< "der": a number with a point after it is an ordinal
    Label,           ///< "Article": a number after it names a thing
    Idiom,           ///< "second to none"
    IdiomAfter,      ///< "first" + "lady": after an ordinal
    SubjectBefore,   ///< "he": a "first" after it is an adverb
    AlsoPreposition, ///< "segundo": no ordinal before a name
    YearAfter,       ///< "levels": a year before it is none of a count
    ShareAfter,      ///< "from": "a third" before it is a share
    Count_
};

using RoleSet = std::bitset<size_t(Role::Count_)>;
RoleSet figureRoles(std::initializer_list<Role> roles);

/// Phrases are parted by commas. In a phrase that begins with "=" capitals matter. A later row wins
/// over an earlier one of the same role.
struct TableRow
{
    Role role;
    QStringView value;
    QStringView phrases;
};

/// How a language writes, apart from its words.
struct LanguageTraits
{
    bool groupsWithBlanks = false; ///< "12 000"
    bool hasElisions = false;      ///< "d'environ" is two words
    bool capitalisesNouns = false;
    bool dotsOrdinals = false;  ///< "3." is the third
    bool hasPrefixes = false;   ///< "and", "by" and "the" are written onto the next word
    bool hasLateVerbs = false;  ///< "um 5 Prozent gestiegen"
    bool hasEarlyVerbs = false; ///< the verb stands before the subject
    bool isOneArticle = false;  ///< "ein Jahr" is a year, not one year
    QStringView hundred = {};   ///< where "zweihundertdreißig" is one word: the "hundert" in it
    QStringView thousand = {};
    QStringView participleEnding = {}; ///< "first reported" is no ordinal

    bool gluesNumbers() const { return !hundred.isEmpty(); }
};

struct FigureTable
{
    QStringView language; ///< "en", "en-IN"; empty: what all languages share
    std::span<const TableRow> rows;
    LanguageTraits traits = {};
};

/// In the order in which they are added: what all share, a language, its regions.
std::span<const FigureTable> figureTables();

std::span<const TableRow> sharedFigureRows();
std::span<const TableRow> englishFigureRows();
std::span<const TableRow> indianEnglishFigureRows();
std::span<const TableRow> germanFigureRows();
std::span<const TableRow> swissGermanFigureRows();
std::span<const TableRow> spanishFigureRows();
std::span<const TableRow> mexicanSpanishFigureRows();
std::span<const TableRow> argentineSpanishFigureRows();
std::span<const TableRow> frenchFigureRows();
std::span<const TableRow> portugueseFigureRows();
std::span<const TableRow> europeanPortugueseFigureRows();
std::span<const TableRow> russianFigureRows();
std::span<const TableRow> arabicFigureRows();

} // namespace app
