#include "ui/inspector/fieldtext.h"

#include "app/annotating/passagekind.h"
#include "app/codebook/meanings.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace ui {

using storage::FieldType;

namespace {

class FieldText
{
    Q_DECLARE_TR_FUNCTIONS(ui::FieldText)
};

bool isDate(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "^\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})?)?)?)?$"));
    if (!form.match(text).hasMatch())
        return false;
    const QStringList parts = text.left(10).split(u'-');
    return QDate(parts[0].toInt(), parts.value(1, QStringLiteral("1")).toInt(),
                 parts.value(2, QStringLiteral("1")).toInt())
        .isValid();
}

} // namespace

bool isAcceptable(FieldType type, const QString &text)
{
    static const QRegularExpression decimal(QStringLiteral("^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)$"));
    static const QRegularExpression whole(QStringLiteral("^[+-]?\\d+$"));
    static const QRegularExpression address(QStringLiteral("^\\S*[.:]\\S*$"));
    if (text.isEmpty())
        return true;
    switch (type) {
    case FieldType::Decimal:
        return decimal.match(text).hasMatch();
    case FieldType::WholeNumber:
        return whole.match(text).hasMatch();
    case FieldType::Date: {
        const QStringList ends = text.split(u'/');
        return ends.size() <= 2 && std::all_of(ends.begin(), ends.end(), isDate);
    }
    case FieldType::Link:
        return address.match(text).hasMatch();
    default:
        return true;
    }
}

QString expectation(FieldType type)
{
    switch (type) {
    case FieldType::Decimal:
        return FieldText::tr("A number with a point, such as 1200.5");
    case FieldType::WholeNumber:
        return FieldText::tr("A whole number, such as 12");
    case FieldType::Date:
        return FieldText::tr("A date such as 2024-05-31, 2024-05 or 2024, or two with / between");
    case FieldType::Link:
        return FieldText::tr("An address without blanks, such as https://example.org/page");
    default:
        return {};
    }
}

QString choiceText(const QString &choice)
{
    return choice == QLatin1String("yes")  ? FieldText::tr("Yes")
           : choice == QLatin1String("no") ? FieldText::tr("No")
                                           : app::readable(choice);
}

QString derivationText(const storage::Field &field)
{
    using namespace app::meaning;
    const auto isOneOf = [&field](std::initializer_list<QLatin1StringView> meanings) {
        return std::find(meanings.begin(), meanings.end(), field.meaning) != meanings.end();
    };
    if (isOneOf({quotationType}))
        return FieldText::tr("From the quotation marks in the content.");
    if (isOneOf({sourceIdentification, sourceEntity}))
        return FieldText::tr("From the words of the source.");
    if (isOneOf({hedged, negated}))
        return FieldText::tr("From the words of the cue.");
    if (isOneOf({level, voice, claimant, polarity}))
        return FieldText::tr("From the attribution that contains it.");
    if (isOneOf(
            {kind, value, valueMin, valueMax, minInclusive, maxInclusive, modifier, unit, change}))
        return FieldText::tr("From the words of the figure.");
    return FieldText::tr("From the text.");
}

} // namespace ui
