#include "app/annotating/saying.h"

#include "app/annotating/sayingrules.h"
#include "app/text/signs.h"

#include <algorithm>

namespace app {

using storage::TextRange;

namespace {

struct SourceWord
{
    TextRange range;
    QString plain;
    bool isCapital = false;
    bool isAcronym = false;
    bool beginsSentence = false;
};

using SourceWords = std::vector<SourceWord>;

/// Whether the word at @p index has its capital because it begins a sentence.
bool isAtSentenceBegin(QStringView text, qsizetype index)
{
    while (index > 0 && (isBlankSign(text[index - 1]) || isQuotationMark(text[index - 1]) ||
                         isOpeningBracket(text[index - 1]) || isDash(text[index - 1])))
        --index;
    return index == 0 || text[index - 1] == u'\n' || text[index - 1] == u':' ||
           isTerminator(text[index - 1]);
}

SourceWord wordIn(QStringView text, TextRange range)
{
    const QStringView word = text.sliced(range.begin, range.length());
    const auto capitals =
        std::count_if(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    return {range, plainWord(word), word.front().isUpper(), capitals > 1,
            isAtSentenceBegin(text, range.begin)};
}

/// Whether @p word stands somewhere in @p text as a whole word; with a capital only where no
/// sentence begins with it.
bool isElsewhere(QStringView text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool isWhole = (at == 0 || !isWordSign(text[at - 1])) &&
                             (end == text.size() || !isWordSign(text[end]));
        if (isWhole && !(word.front().isUpper() && isAtSentenceBegin(text, at)))
            return true;
    }
    return false;
}

/// Tells by the word lists of a language whether a source is called by name.
class Naming
{
public:
    Naming(QStringView text, const SayingRules &rules) : m_text(text), m_rules(rules) {}

    bool isNamed(TextRange source) const;

private:
    std::vector<SourceWords> segmentsOf(TextRange source) const;
    bool isSegmentNamed(const SourceWords &words, bool isFirst) const;
    bool hasName(const SourceWords &core) const;
    bool hasNameAmongNouns(const SourceWords &core) const;
    bool hasNameWithoutCapitals(const SourceWords &core) const;
    bool hasNameAfterOffice(const SourceWords &words, size_t cut) const;
    bool isNameWord(const SourceWords &core, size_t index) const;
    bool isSentenceBeginOnly(const SourceWords &core, size_t index) const;
    bool isListed(const SourceWord &word) const;

    QStringView m_text;
    const SayingRules &m_rules;
};

std::vector<SourceWords> Naming::segmentsOf(TextRange source) const
{
    const QStringView phrase = m_text.sliced(source.begin, source.length());
    std::vector<SourceWords> segments(1);
    qsizetype before = source.begin;
    for (const TextRange inPhrase : wordRanges(phrase, m_rules.splitsElisions)) {
        const TextRange range{source.begin + inPhrase.begin, source.begin + inPhrase.end};
        const QStringView between = m_text.sliced(before, range.begin - before);
        const bool isCut = std::any_of(between.begin(), between.end(), [](QChar c) {
            return QStringView(u",;:()[]،؛").contains(c) || (isDash(c) && c != u'-');
        });
        const SourceWord word = wordIn(m_text, range);
        const bool isConjunction =
            QStringView(u" and und y et e и و ").contains(u' ' + word.plain + u' ');
        if ((isCut || isConjunction) && !segments.back().empty())
            segments.emplace_back();
        if (!isConjunction)
            segments.back().push_back(word);
        before = range.end;
    }
    return segments;
}

bool Naming::isNamed(TextRange source) const
{
    const std::vector<SourceWords> segments = segmentsOf(source);
    for (size_t i = 0; i < segments.size(); ++i) {
        if (isSegmentNamed(segments[i], i == 0))
            return true;
    }
    return false;
}

bool Naming::isSegmentNamed(const SourceWords &words, bool isFirst) const
{
    const auto cut = std::find_if(words.begin(), words.end(), [&](const SourceWord &word) {
        // "ein Sprecher der Polizei"
        const bool isGenitive = m_rules.capitalizesNouns && &word != &words.front() &&
                                m_rules.determiners.matches(word.plain);
        return (!word.isCapital || word.beginsSentence) &&
               (isGenitive || m_rules.cuts.matches(word.plain));
    });
    // What follows a comma and begins with "who" or "der" describes.
    if (words.empty() || cut == words.begin() ||
        (!isFirst && m_rules.capitalizesNouns && m_rules.pronouns.matches(words.front().plain)))
        return false;
    const SourceWords core(words.begin(), cut);
    if (!m_rules.hasCapitals)
        return hasNameWithoutCapitals(core);
    if (m_rules.capitalizesNouns ? hasNameAmongNouns(core) : hasName(core))
        return true;
    return cut != words.end() && hasNameAfterOffice(words, size_t(cut - words.begin()));
}

/// Whether the word lists know @p word as something else than a name.
bool Naming::isListed(const SourceWord &word) const
{
    return m_rules.titles.matches(word.plain) || m_rules.peoples.matches(word.plain) ||
           m_rules.people.matches(word.plain) || m_rules.determiners.matches(word.plain) ||
           m_rules.pronouns.matches(word.plain);
}

bool Naming::isSentenceBeginOnly(const SourceWords &core, size_t index) const
{
    const SourceWord &word = core[index];
    if (!word.beginsSentence || word.isAcronym || word.plain.endsWith(u"'s"))
        return false;
    const QString written = m_text.sliced(word.range.begin, word.range.length()).toString();
    if (isElsewhere(m_text, written))
        return false;
    if (isElsewhere(m_text, written.toLower()))
        return true;
    if (index + 1 < core.size())
        return !core[index + 1].isCapital;
    return m_rules.commonEndings.matches(word.plain);
}

bool Naming::isNameWord(const SourceWords &core, size_t index) const
{
    if (index > 0 && core[index].isCapital && m_rules.honorifics.matches(core[index - 1].plain))
        return true;
    return core[index].isCapital && !isListed(core[index]) && !isSentenceBeginOnly(core, index);
}

bool Naming::hasName(const SourceWords &core) const
{
    const SourceWord &last = core.back();
    // "Clinton aides", "House Republicans", "FBI Director"
    if (m_rules.people.matches(last.plain) || m_rules.peoples.matches(last.plain))
        return false;
    for (size_t i = 0; i < core.size(); ++i) {
        if (isNameWord(core, i))
            return true;
    }
    return false;
}

/// In a language that writes all nouns with capitals.
bool Naming::hasNameAmongNouns(const SourceWords &core) const
{
    if (m_rules.people.matches(core.back().plain))
        return false;
    const bool hasDeterminer = m_rules.determiners.matches(core.front().plain);
    bool isAfterRole = false;
    int unknown = 0;
    for (const SourceWord &word : core) {
        const bool isRole =
            m_rules.people.matches(word.plain) || m_rules.titles.matches(word.plain);
        if (isRole || !word.isCapital || isListed(word)) {
            isAfterRole |= isRole;
            continue;
        }
        if (word.isAcronym || isAfterRole)
            return true;
        ++unknown;
    }
    if (hasDeterminer || unknown != 1)
        return unknown > 1;
    const TextRange last = core.back().range;
    const QString noun = m_text.sliced(last.begin, last.length()).toString();
    for (const QString &determiner : {QStringLiteral("der "), QStringLiteral("die "),
                                      QStringLiteral("das "), QStringLiteral("den ")}) {
        if (m_text.contains(determiner + noun, Qt::CaseInsensitive))
            return false;
    }
    return true;
}

bool Naming::hasNameWithoutCapitals(const SourceWords &core) const
{
    QStringList words;
    for (const SourceWord &word : core)
        words.append(word.plain);
    if (m_rules.names.areIn(words))
        return true;
    for (const SourceWord &word : core) {
        const bool isDefinite = word.plain.startsWith(u"ال") || word.plain.startsWith(u"وال");
        if (!isListed(word) && !isDefinite && word.plain.size() > 1 &&
            !m_rules.commonEndings.matches(word.plain))
            return true;
    }
    return false;
}

/// "Secretary of State John Kerry": names that follow the parts of an office.
bool Naming::hasNameAfterOffice(const SourceWords &words, size_t cut) const
{
    size_t next = cut + 1;
    bool isOffice = false;
    while (next < words.size() && (m_rules.offices.matches(words[next].plain) ||
                                   m_rules.cuts.matches(words[next].plain))) {
        isOffice |= words[next].isCapital;
        ++next;
    }
    return isOffice && next < words.size() &&
           hasName(SourceWords(words.begin() + qsizetype(next), words.end()));
}

QStringList wordsOf(QStringView text, const std::vector<TextRange> &ranges,
                    const SayingRules &rules)
{
    QStringList words;
    for (const TextRange range : ranges)
        words += plainWords(text.sliced(range.begin, range.length()), rules.splitsElisions);
    return words;
}

/// The same with an empty word for each that has a capital of its own: "Business Insider".
QStringList wordsThatAreNoNames(QStringView text, const std::vector<TextRange> &ranges,
                                const SayingRules &rules)
{
    QStringList words;
    for (const TextRange range : ranges) {
        const QStringView phrase = text.sliced(range.begin, range.length());
        for (const TextRange inPhrase : wordRanges(phrase, rules.splitsElisions)) {
            const SourceWord word =
                wordIn(text, {range.begin + inPhrase.begin, range.begin + inPhrase.end});
            const bool isName = word.isCapital && !word.beginsSentence && !rules.capitalizesNouns;
            words.append(isName ? QString() : word.plain);
        }
    }
    return words;
}

bool isPronoun(const QStringList &words, const SayingRules &rules)
{
    bool hasPronoun = false;
    for (qsizetype index = 0; index < words.size();) {
        const qsizetype pronoun = rules.pronouns.lengthAt(words, index);
        const qsizetype besides = rules.besides.lengthAt(words, index);
        if (pronoun == 0 && besides == 0)
            return false;
        hasPronoun |= pronoun > 0;
        index += std::max(pronoun, besides);
    }
    return hasPronoun;
}

/// @p words without the phrases that only look like a negation.
QStringList withoutFalseNegations(const QStringList &words, const SayingRules &rules)
{
    QStringList left;
    for (qsizetype index = 0; index < words.size();) {
        const qsizetype length = rules.falseNegation.lengthAt(words, index);
        if (length == 0)
            left.append(words[index]);
        index += std::max<qsizetype>(length, 1);
    }
    return left;
}

bool isNegation(const QStringList &words, const SayingRules &rules)
{
    return rules.negations.areIn(withoutFalseNegations(words, rules));
}

} // namespace

QString nameOf(SourceIdentification identification)
{
    switch (identification) {
    case SourceIdentification::Named:
        return QStringLiteral("named");
    case SourceIdentification::RoleOnly:
        return QStringLiteral("role_only");
    case SourceIdentification::Pronoun:
        return QStringLiteral("pronoun");
    case SourceIdentification::Anonymous:
        break;
    }
    return QStringLiteral("anonymous");
}

std::optional<SourceIdentification> sourceIdentification(QStringView text,
                                                         const std::vector<TextRange> &source,
                                                         const QString &language)
{
    if (source.empty())
        return std::nullopt;
    const QStringView sample = text.sliced(source.front().begin, source.front().length());
    const SayingRules *rules = SayingRules::of(language, sample);
    if (!rules)
        return std::nullopt;
    const QStringList words = wordsOf(text, source, *rules);
    if (words.isEmpty())
        return std::nullopt;
    if (isPronoun(words, *rules))
        return SourceIdentification::Pronoun;
    if (rules->anonymous.areIn(wordsThatAreNoNames(text, source, *rules)))
        return SourceIdentification::Anonymous;
    const Naming naming(text, *rules);
    const bool isNamed = std::any_of(source.begin(), source.end(),
                                     [&naming](TextRange range) { return naming.isNamed(range); });
    return isNamed ? SourceIdentification::Named : SourceIdentification::RoleOnly;
}

std::optional<bool> isHedged(QStringView cue, const QString &language)
{
    const SayingRules *rules = SayingRules::of(language, cue);
    if (!rules)
        return std::nullopt;
    return rules->hedges.areIn(wordsThatAreNoNames(cue, {{0, cue.size()}}, *rules)); // no "in May"
}

std::optional<bool> isNegated(QStringView cue, QStringView source, const QString &language)
{
    const SayingRules *rules = SayingRules::of(language, cue);
    if (!rules)
        return std::nullopt;
    const QStringList sourceWords = plainWords(source, rules->splitsElisions);
    return isNegation(plainWords(cue, rules->splitsElisions), *rules) ||
           rules->nobody.lengthAt(sourceWords, 0) > 0;
}

Polarity polarityOf(QStringView claim, QStringView cue, const QString &language)
{
    const SayingRules *rules = SayingRules::of(language, claim);
    if (!rules)
        return Polarity::Unknown;
    const QStringList cueWords = plainWords(cue, rules->splitsElisions);
    if (rules->denials.areIn(cueWords))
        return isNegation(cueWords, *rules) ? Polarity::Unknown : Polarity::Denied;
    return rules->doubts.areIn(plainWords(claim, rules->splitsElisions)) ? Polarity::Hedged
                                                                         : Polarity::Unknown;
}

} // namespace app
