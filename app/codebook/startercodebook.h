#pragma once

#include "storage/project.h"
#include "storage/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace app {

/// Adds the tags, roles and fields of a codebook file (JSON, see app/codebook/README.md) to a
/// project. FormatBroken with the place where it cannot be read.
storage::Result<void> addCodebook(storage::Edit &edit, const QByteArray &json);

/// The codebook that every new project begins with: Claim, Attribution with its source, cue and
/// content, Figure, and two tags as examples of one's own.
QByteArray starterCodebook();

/// Makes a project that has the starter codebook. Errors as storage::Project::create().
storage::Result<std::unique_ptr<storage::Project>> createProject(const QString &path);

} // namespace app
