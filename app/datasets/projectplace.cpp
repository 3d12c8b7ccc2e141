#include "app/datasets/projectplace.h"

#include <QFile>
#include <QFileInfo>

namespace app {

bool isProjectPlace(const QString &path)
{
    for (const char *ending : {"-wal", "-shm", "-journal", ".lock"}) {
        const QLatin1String suffix(ending);
        if (path.endsWith(suffix) && QFileInfo::exists(path.chopped(suffix.size())))
            return true;
    }
    if (QFileInfo(path).suffix().compare(QLatin1String("sayso"), Qt::CaseInsensitive) == 0)
        return true;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16).startsWith("SQLite format 3");
}

} // namespace app
