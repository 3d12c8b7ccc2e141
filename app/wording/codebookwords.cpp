#include "app/wording/codebookwords.h"

#include <QCoreApplication>

#include <map>

namespace app {

using namespace Qt::StringLiterals;
using storage::FieldType;

namespace {

class Codebook
{
    Q_DECLARE_TR_FUNCTIONS(Codebook)
};

} // namespace

QString typeText(FieldType type)
{
    switch (type) {
    case FieldType::Choice:
        return Codebook::tr("Choice");
    case FieldType::OrderedChoice:
        return Codebook::tr("Ordered choice");
    case FieldType::Text:
        return Codebook::tr("Text");
    case FieldType::LongText:
        return Codebook::tr("Long text");
    case FieldType::Decimal:
        return Codebook::tr("Decimal number");
    case FieldType::WholeNumber:
        return Codebook::tr("Whole number");
    case FieldType::Date:
        return Codebook::tr("Date");
    case FieldType::YesNo:
        return Codebook::tr("Yes or no");
    case FieldType::Entity:
        return Codebook::tr("Person or organisation");
    case FieldType::Passage:
        return Codebook::tr("Passage");
    case FieldType::Link:
        return Codebook::tr("Web address");
    }
    Q_UNREACHABLE();
}

QString patternText(const QString &pattern)
{
    const std::map<QString, QString> texts{
        {u"solid"_s, Codebook::tr("Solid")},  {u"double"_s, Codebook::tr("Double")},
        {u"dash"_s, Codebook::tr("Dashed")},  {u"dot"_s, Codebook::tr("Dotted")},
        {u"wave"_s, Codebook::tr("Wave")},    {u"bar"_s, Codebook::tr("Bar at the side")},
        {u"zigzag"_s, Codebook::tr("Zigzag")}};
    const auto known = texts.find(pattern);
    return known == texts.end() ? pattern : known->second;
}

} // namespace app
