#include "app/articles/archives/deliverylines.h"

#include "app/articles/archives/factiva.h"
#include "app/articles/archives/nexis.h"
#include "app/articles/archives/nexislabels.h"
#include "app/articles/archives/proquest.h"

#include <algorithm>

namespace app {

namespace {

const qsizetype longestName = 40;

DeliveryLine ofLabel(const NexisLabel &label)
{
    if (label.field == NexisField::End)
        return DeliveryLine::End;
    if (label.field == NexisField::None)
        return DeliveryLine::Text;
    if (label.value.isEmpty())
        return DeliveryLine::Name;
    return isAboveText(label.field) ? DeliveryLine::Above : DeliveryLine::Below;
}

} // namespace

DeliveryLine deliveryLineOf(QStringView line)
{
    if (isSeparatorOfNexis(line))
        return DeliveryLine::Begin;
    if (isAccessionOfFactiva(line))
        return DeliveryLine::End;
    for (const NexisLayout layout : {NexisLayout::Old, NexisLayout::New}) {
        const DeliveryLine kind = ofLabel(nexisLabelOf(line, layout));
        // A label whose value stands on the next line is no end of a sentence.
        if (kind != DeliveryLine::Text &&
            (kind != DeliveryLine::Name || line.size() <= longestName))
            return kind;
    }
    if (isLineOfProQuest(line))
        return DeliveryLine::Begin;
    return isLabelOfProQuest(line) ? DeliveryLine::Above : DeliveryLine::Text;
}

} // namespace app
