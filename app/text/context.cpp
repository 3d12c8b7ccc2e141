#include "app/text/context.h"

#include "app/text/selection.h"

#include <algorithm>

namespace app {

using namespace storage;

Context contextOf(QStringView text, TextRange range, qsizetype length)
{
    const qsizetype from = characterEnd(text, std::max<qsizetype>(0, range.begin - length));
    const qsizetype to = characterBegin(text, std::min(text.size(), range.end + length));
    const QStringView before = text.sliced(from, std::max<qsizetype>(0, range.begin - from));
    const QStringView after = text.sliced(range.end, std::max<qsizetype>(0, to - range.end));
    const qsizetype lineEnd = after.indexOf(u'\n');
    return {before.sliced(before.lastIndexOf(u'\n') + 1).trimmed().toString(),
            text.sliced(range.begin, range.length()).trimmed().toString().replace(u'\n', u' '),
            (lineEnd < 0 ? after : after.first(lineEnd)).trimmed().toString()};
}

} // namespace app
