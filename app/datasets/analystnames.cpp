#include "app/datasets/analystnames.h"

namespace app {

using namespace storage;

Result<std::map<Id<Analyst>, QByteArray>> analystNames(const ProjectReader &project,
                                                       const QStringList &wanted)
{
    const Result<std::vector<Analyst>> analysts = project.analysts();
    if (!analysts)
        return analysts.error();
    std::map<Id<Analyst>, QByteArray> names;
    QStringList known;
    for (const Analyst &analyst : *analysts) {
        known.append(analyst.name);
        if (wanted.isEmpty() || wanted.contains(analyst.name))
            names[analyst.id] = analyst.name.toUtf8();
    }
    for (const QString &name : wanted) {
        if (!known.contains(name))
            return Error{ErrorCode::NotFound, name, {}, {}};
    }
    return names;
}

} // namespace app
