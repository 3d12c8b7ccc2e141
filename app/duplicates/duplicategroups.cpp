#include "app/duplicates/duplicategroups.h"

namespace app {

using namespace storage;

Result<std::vector<DuplicateGroup>> duplicateGroups(
    qsizetype count, const std::function<Result<QString>(qsizetype text)> &readText,
    const DuplicateOptions &options, const Progress &progress)
{
    DuplicateIndex index(options);
    for (qsizetype text = 0; text < count; ++text) {
        const Result<QString> read = readText(text);
        if (!read)
            return read.error();
        index.add(fingerprintOf(*read));
        if (progress && !progress(text + 1, count))
            return Error{ErrorCode::Cancelled, {}, {}, {}};
    }
    return index.groups([&](qsizetype, qsizetype) { return !progress || progress(count, count); });
}

} // namespace app
