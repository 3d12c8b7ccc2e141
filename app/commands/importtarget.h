#pragma once

#include "storage/project.h"
#include "storage/result.h"

#include <QString>

#include <memory>

namespace app {

/// The project that an import goes into: the one at a path, or a new one there.
///
/// A new project is removed again unless keep() was called, so that a failed import leaves nothing.
class ImportTarget
{
public:
    static storage::Result<ImportTarget> open(const QString &path);
    ImportTarget(ImportTarget &&) noexcept = default;
    ImportTarget &operator=(ImportTarget &&) = delete;
    ~ImportTarget();

    storage::Project &project() const { return *m_project; }
    void keep() { m_isKept = true; }

private:
    ImportTarget(std::unique_ptr<storage::Project> project, bool isKept);

    std::unique_ptr<storage::Project> m_project;
    bool m_isKept = false;
};

} // namespace app
