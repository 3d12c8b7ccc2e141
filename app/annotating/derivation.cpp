#include "app/annotating/derivation.h"

#include "app/annotating/containment.h"
#include "app/annotating/quotationtype.h"
#include "app/annotating/saying.h"
#include "app/codebook/meanings.h"
#include "app/figures/figurereader.h"
#include "app/values/valuegroups.h"

#include <algorithm>
#include <optional>

namespace app {

using storage::Annotation;
using storage::Codebook;
using storage::Field;
using storage::FieldType;
using storage::FieldValue;
using storage::Id;
using storage::TextRange;
using storage::ValueOrigin;

namespace {

using Ranges = std::vector<TextRange>;

QString yesOrNo(bool isSo)
{
    return isSo ? QStringLiteral("yes") : QStringLiteral("no");
}

/// The rules, applied to one annotation.
class Rules
{
public:
    Rules(const Surroundings &around, const Annotation &annotation)
        : m_around(around),
          m_annotation(annotation)
    {
    }

    std::vector<DerivedValue> ofAttribution() const;
    std::vector<DerivedValue> ofClaim() const;
    std::vector<DerivedValue> ofFigure() const;

private:
    Ranges passages(const Annotation &annotation, QLatin1StringView meaning) const
    {
        return rangesOf(m_around.codebook, annotation, meaning);
    }
    Ranges indices(const Ranges &ranges) const;
    QString words(const Ranges &ranges, const QString &separator) const;
    const FieldValue *valueOf(const Annotation &annotation, QLatin1StringView meaning) const;
    std::optional<QuotationType> quotationOf(const Ranges &passages, const Annotation &said) const;
    QString identification(const Ranges &source) const;
    int level() const;
    QString voice(const Annotation *said) const;
    DerivedValue claimant(const Annotation *said) const;
    QString polarity(const Annotation *said) const;

    const Surroundings &m_around;
    const Annotation &m_annotation;
};

Ranges Rules::indices(const Ranges &ranges) const
{
    Ranges found;
    for (const TextRange range : ranges)
        found.push_back(m_around.map.toUtf16(range));
    return found;
}

QString Rules::words(const Ranges &ranges, const QString &separator) const
{
    QStringList parts;
    for (const TextRange range : indices(ranges))
        parts.append(m_around.text.mid(range.begin, range.length()).simplified());
    return parts.join(separator);
}

const FieldValue *Rules::valueOf(const Annotation &annotation, QLatin1StringView meaning) const
{
    const Field *field = m_around.codebook.fieldMeaning(annotation.tagId, meaning);
    return field ? annotation.valueOf(field->id) : nullptr;
}

/// How @p passages are quoted by @p said, an attribution.
std::optional<QuotationType> Rules::quotationOf(const Ranges &passages_,
                                                const Annotation &said) const
{
    Ranges speakers = passages(said, meaning::cue);
    const Ranges source = passages(said, meaning::source);
    speakers.insert(speakers.end(), source.begin(), source.end());
    return quotationType(m_around.text, indices(passages_), indices(speakers), m_around.language);
}

QString Rules::identification(const Ranges &source) const
{
    if (source.empty()) {
        const bool isComplete = !passages(m_annotation, meaning::cue).empty() &&
                                !passages(m_annotation, meaning::content).empty();
        return isComplete ? QStringLiteral("implicit") : QString();
    }
    const auto found = sourceIdentification(m_around.text, indices(source), m_around.language);
    return found ? nameOf(*found) : QString();
}

/// One more than the attributions of the same analyst that this one is said in.
int Rules::level() const
{
    const Ranges inner = rangesOf(m_annotation);
    const Ranges own = passages(m_annotation, meaning::content);
    int level = 1;
    for (const Annotation &other : m_around.annotations) {
        if (other.id == m_annotation.id || other.analystId != m_annotation.analystId ||
            m_around.codebook.meaningOf(other.tagId) != meaning::attribution)
            continue;
        if (lieInside(inner, passages(other, meaning::content)) && !lieInside(rangesOf(other), own))
            ++level;
    }
    return level;
}

std::vector<DerivedValue> Rules::ofAttribution() const
{
    const Ranges source = passages(m_annotation, meaning::source);
    const Ranges cue = passages(m_annotation, meaning::cue);
    const Ranges content = passages(m_annotation, meaning::content);
    const QString &language = m_around.language;
    QString quotation;
    QString hedged;
    QString negated;
    if (const auto type = quotationOf(content, m_annotation))
        quotation = nameOf(*type);
    if (!cue.empty()) {
        const QString said = words(cue, QStringLiteral(" "));
        if (const auto is = isHedged(said, language))
            hedged = yesOrNo(*is);
        if (const auto is = isNegated(said, words(source, QStringLiteral(" ")), language))
            negated = yesOrNo(*is);
    }
    return {{meaning::quotationType, quotation, {}},
            {meaning::sourceIdentification, identification(source), {}},
            {meaning::hedged, hedged, {}},
            {meaning::negated, negated, {}},
            {meaning::level, QString::number(level()), {}}};
}

/// Who makes the claim: the narrator where @p said is nullptr.
QString Rules::voice(const Annotation *said) const
{
    if (!said)
        return QStringLiteral("narrator");
    const FieldValue *decided = valueOf(*said, meaning::quotationType);
    if (decided && decided->origin == ValueOrigin::Analyst) {
        if (decided->value == nameOf(QuotationType::Direct))
            return QStringLiteral("quoted");
        if (decided->value == nameOf(QuotationType::Indirect))
            return QStringLiteral("reported");
    }
    return quotationOf(rangesOf(m_annotation), *said) == QuotationType::Direct
               ? QStringLiteral("quoted")
               : QStringLiteral("reported");
}

DerivedValue Rules::claimant(const Annotation *said) const
{
    if (!said)
        return {meaning::claimant, m_around.article.publisher, {}};
    if (const FieldValue *entity = valueOf(*said, meaning::sourceEntity))
        return {meaning::claimant, entity->value, {}};
    const Ranges source = passages(*said, meaning::source);
    return {meaning::claimant, words(source, QStringLiteral(" … ")),
            source.size() == 1 ? source.front() : TextRange()};
}

QString Rules::polarity(const Annotation *said) const
{
    const QString cue =
        said ? words(passages(*said, meaning::cue), QStringLiteral(" ")) : QString();
    switch (
        polarityOf(words(rangesOf(m_annotation), QStringLiteral(" ")), cue, m_around.language)) {
    case Polarity::Hedged:
        return QStringLiteral("hedged");
    case Polarity::Denied:
        return QStringLiteral("denied");
    case Polarity::Unknown:
        break;
    }
    return {};
}

std::vector<DerivedValue> Rules::ofClaim() const
{
    const Annotation *said =
        containingAttribution(m_around.codebook, m_annotation, m_around.annotations);
    return {
        {meaning::voice, voice(said), {}}, claimant(said), {meaning::polarity, polarity(said), {}}};
}

std::vector<DerivedValue> Rules::ofFigure() const
{
    const QString phrase = words(passages(m_annotation, meaning::quantity), QStringLiteral(" "));
    const std::optional<Figure> read = readFigure(phrase, m_around.language);
    const Figure figure = read.value_or(Figure());
    const auto ifRead = [&read](const QString &value) { return read ? value : QString(); };
    const auto ifLimited = [](const QString &limit, bool isInclusive) {
        return limit.isEmpty() ? QString() : yesOrNo(isInclusive);
    };
    return {{meaning::kind, ifRead(nameOf(figure.kind)), {}},
            {meaning::value, figure.value, {}},
            {meaning::valueMin, figure.valueMin, {}},
            {meaning::valueMax, figure.valueMax, {}},
            {meaning::minInclusive, ifLimited(figure.valueMin, figure.minInclusive), {}},
            {meaning::maxInclusive, ifLimited(figure.valueMax, figure.maxInclusive), {}},
            {meaning::modifier, ifRead(nameOf(figure.modifier)), {}},
            {meaning::unit, figure.unit, {}},
            {meaning::change, ifRead(nameOf(figure.change)), {}}};
}

/// Whether an analyst could choose @p value in @p field.
bool isPossible(const Field &field, const QString &value)
{
    const bool isChoice = field.type == FieldType::Choice || field.type == FieldType::OrderedChoice;
    return !field.retired && (!isChoice || field.choices.contains(value));
}

/// @p found, or the value whose other name it is.
QString meantValue(const Surroundings &surroundings, const Field &field, const QString &found)
{
    if (surroundings.aliases.empty() || !hasFreeValues(field.type))
        return found;
    ValueNames names{{}, surroundings.aliases};
    const Id<Field> owner = valueGroupOf(surroundings.codebook, field.id).aliasField;
    std::erase_if(names.aliases,
                  [owner](const storage::ValueAlias &alias) { return alias.fieldId != owner; });
    return names.meant(found);
}

} // namespace

bool hasRules(const Codebook &codebook, storage::Id<storage::Tag> tag)
{
    const QString meaning = codebook.meaningOf(tag);
    return meaning == meaning::attribution || meaning == meaning::claim ||
           meaning == meaning::figure;
}

std::vector<DerivedValue> derivedValues(const Surroundings &surroundings,
                                        const Annotation &annotation)
{
    const Rules rules(surroundings, annotation);
    const QString meaning = surroundings.codebook.meaningOf(annotation.tagId);
    if (meaning == meaning::attribution)
        return rules.ofAttribution();
    if (meaning == meaning::claim)
        return rules.ofClaim();
    if (meaning == meaning::figure)
        return rules.ofFigure();
    return {};
}

Annotation withDerivedValues(const Surroundings &surroundings, const Annotation &annotation)
{
    Annotation after = annotation;
    for (DerivedValue derived : derivedValues(surroundings, annotation)) {
        const Field *field = surroundings.codebook.fieldMeaning(annotation.tagId, derived.meaning);
        if (!field)
            continue;
        derived.value = meantValue(surroundings, *field, derived.value);
        const bool follows = !derived.value.isEmpty() && isPossible(*field, derived.value);
        const auto old =
            std::find_if(after.values.begin(), after.values.end(),
                         [field](const FieldValue &value) { return value.fieldId == field->id; });
        if (old == after.values.end()) {
            if (follows) {
                after.values.push_back(
                    {{}, field->id, derived.value, derived.range, ValueOrigin::Derived});
            }
        } else if (old->origin == ValueOrigin::Derived) {
            if (!follows) {
                after.values.erase(old);
                continue;
            }
            old->value = derived.value;
            old->range = derived.range;
        }
    }
    return after;
}

} // namespace app
