#include "app/commands/figurekeys.h"

#include "app/commands/output.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

QJsonValue inclusiveOrNull(bool hasBound, bool isInclusive)
{
    return hasBound ? QJsonValue(isInclusive) : QJsonValue();
}

} // namespace

QJsonObject jsonOf(const QString &text, const std::optional<Figure> &figure)
{
    if (!figure) {
        return {{u"text"_s, text},
                {u"kind"_s, QJsonValue()},
                {u"value"_s, QJsonValue()},
                {u"value_min"_s, QJsonValue()},
                {u"value_max"_s, QJsonValue()},
                {u"min_inclusive"_s, QJsonValue()},
                {u"max_inclusive"_s, QJsonValue()},
                {u"modifier"_s, QJsonValue()},
                {u"unit"_s, QJsonValue()},
                {u"change"_s, QJsonValue()},
                {u"ambiguous"_s, QJsonValue()}};
    }
    const bool isChange = figure->change != FigureChange::None;
    return {
        {u"text"_s, text},
        {u"kind"_s, nameOf(figure->kind)},
        {u"value"_s, orNull(figure->value)},
        {u"value_min"_s, orNull(figure->valueMin)},
        {u"value_max"_s, orNull(figure->valueMax)},
        {u"min_inclusive"_s, inclusiveOrNull(!figure->valueMin.isEmpty(), figure->minInclusive)},
        {u"max_inclusive"_s, inclusiveOrNull(!figure->valueMax.isEmpty(), figure->maxInclusive)},
        {u"modifier"_s, nameOf(figure->modifier)},
        {u"unit"_s, orNull(figure->unit)},
        {u"change"_s, isChange ? QJsonValue(nameOf(figure->change)) : QJsonValue()},
        {u"ambiguous"_s, figure->isAmbiguous}};
}

} // namespace app
