#include "ui/codebook/fieldwords.h"

#include "app/annotating/passagekind.h"
#include "app/codebook/meanings.h"

#include <QCoreApplication>

namespace ui {

using storage::Field;
using storage::FieldType;
namespace meaning = app::meaning;

namespace {

class FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

QString knownOnly(const QString &meaning)
{
    return meaning.isEmpty()
               ? QString()
               : FieldWords::tr("Sayso and its exports know this as “%1”, whatever it is called.")
                     .arg(meaning);
}

} // namespace

const std::vector<FieldType> &fieldTypes()
{
    static const std::vector<FieldType> types{
        FieldType::Choice,   FieldType::OrderedChoice, FieldType::YesNo,       FieldType::Text,
        FieldType::LongText, FieldType::Decimal,       FieldType::WholeNumber, FieldType::Date,
        FieldType::Entity,   FieldType::Passage,       FieldType::Link};
    return types;
}

QString typeText(FieldType type)
{
    switch (type) {
    case FieldType::Choice:
        return FieldWords::tr("One of several choices");
    case FieldType::OrderedChoice:
        return FieldWords::tr("One of several choices, from low to high");
    case FieldType::YesNo:
        return FieldWords::tr("Yes or no");
    case FieldType::Text:
        return FieldWords::tr("Short text");
    case FieldType::LongText:
        return FieldWords::tr("Long text");
    case FieldType::Decimal:
        return FieldWords::tr("Number with decimals");
    case FieldType::WholeNumber:
        return FieldWords::tr("Whole number");
    case FieldType::Date:
        return FieldWords::tr("Date, or from date to date");
    case FieldType::Entity:
        return FieldWords::tr("Person or organisation");
    case FieldType::Passage:
        return FieldWords::tr("Text, typed or taken from the article");
    case FieldType::Link:
        return FieldWords::tr("Web address");
    }
    Q_UNREACHABLE();
}

QString shortTypeText(FieldType type)
{
    switch (type) {
    case FieldType::Choice:
        return FieldWords::tr("choice");
    case FieldType::OrderedChoice:
        return FieldWords::tr("scale");
    case FieldType::YesNo:
        return FieldWords::tr("yes or no");
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Passage:
        return FieldWords::tr("text");
    case FieldType::Decimal:
    case FieldType::WholeNumber:
        return FieldWords::tr("number");
    case FieldType::Date:
        return FieldWords::tr("date");
    case FieldType::Entity:
        return FieldWords::tr("name");
    case FieldType::Link:
        return FieldWords::tr("address");
    }
    Q_UNREACHABLE();
}

bool hasChoices(FieldType type)
{
    return type == FieldType::Choice || type == FieldType::OrderedChoice;
}

QString valueText(const Field &field, const QString &value)
{
    if (field.type == FieldType::YesNo && value == QLatin1String("yes"))
        return FieldWords::tr("Yes");
    if (field.type == FieldType::YesNo && value == QLatin1String("no"))
        return FieldWords::tr("No");
    return app::readable(value);
}

QString tagUseText(const QString &known)
{
    if (known == meaning::claim)
        return FieldWords::tr("Sayso looks for who makes the claim: the attribution around it.");
    if (known == meaning::attribution)
        return FieldWords::tr(
            "Sayso gathers source, cue and content into one attribution, and reads from them.");
    if (known == meaning::figure)
        return FieldWords::tr("Sayso reads the marked number and fills the fields in.");
    return knownOnly(known);
}

QString roleUseText(const QString &known)
{
    if (known == meaning::source)
        return FieldWords::tr("How the source is identified is guessed from its words.");
    if (known == meaning::cue)
        return FieldWords::tr("Doubt and negation are read from its words.");
    if (known == meaning::content)
        return FieldWords::tr("The kind of quotation is read from its quotation marks; claims "
                              "inside belong to the source.");
    if (known == meaning::quantity)
        return FieldWords::tr("The number in these words is read.");
    return knownOnly(known);
}

QString fieldUseText(const QString &known)
{
    if (known == meaning::quotationType)
        return FieldWords::tr("Filled in from the quotation marks in the content.");
    if (known == meaning::sourceIdentification)
        return FieldWords::tr("Filled in from the words of the source: a name, a role, a pronoun.");
    if (known == meaning::hedged)
        return FieldWords::tr("Filled in from words of doubt in the cue.");
    if (known == meaning::negated)
        return FieldWords::tr("Filled in from a negation in the cue.");
    if (known == meaning::level)
        return FieldWords::tr("Filled in from the attributions that this one lies in.");
    if (known == meaning::voice)
        return FieldWords::tr("Filled in from the attribution that contains the claim.");
    if (known == meaning::claimant)
        return FieldWords::tr("Filled in with the source of the attribution around the claim.");
    for (const QLatin1StringView figure :
         {meaning::kind, meaning::value, meaning::valueMin, meaning::valueMax,
          meaning::minInclusive, meaning::maxInclusive, meaning::modifier, meaning::unit,
          meaning::change}) {
        if (known == figure)
            return FieldWords::tr("Filled in from the number that is marked.");
    }
    return knownOnly(known);
}

} // namespace ui
