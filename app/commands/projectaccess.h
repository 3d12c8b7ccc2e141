#pragma once

#include "storage/project.h"
#include "storage/result.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

#include <memory>

namespace app {

/// Opens a project in order to change it. Where it can only be read, that is an error: ProjectInUse
/// with who has it, ProjectTooNew, ProjectReadOnly.
storage::Result<std::unique_ptr<storage::Project>> openForWriting(const QString &path);

/// `--analyst NAME`: who does what this command does.
QCommandLineOption analystOption();

/// Lets the analyst that was named on the command line, or else whoever is logged in, work on
/// @p project.
storage::Result<void> useAnalystOf(const QCommandLineParser &parser, storage::Project &project);

} // namespace app
