#include "app/commands/importtarget.h"

#include "app/codebook/startercodebook.h"
#include "app/commands/projectaccess.h"

#include <QFile>
#include <QFileInfo>

namespace app {

using namespace storage;

Result<ImportTarget> ImportTarget::open(const QString &path)
{
    const bool isThere = QFileInfo::exists(path);
    auto project = isThere ? openForWriting(path) : createProject(path);
    if (!project)
        return project.error();
    return ImportTarget(*std::move(project), isThere);
}

ImportTarget::ImportTarget(std::unique_ptr<Project> project, bool isKept)
    : m_project(std::move(project)),
      m_isKept(isKept)
{
}

ImportTarget::~ImportTarget()
{
    if (!m_project || m_isKept)
        return;
    const QString path = m_project->path();
    m_project.reset(); // SQLite's own files beside it go when it is closed
    QFile::remove(path);
}

} // namespace app
