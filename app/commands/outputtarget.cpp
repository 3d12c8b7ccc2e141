#include "app/commands/outputtarget.h"

#include "app/commands/output.h"

#include <QFileInfo>

namespace app {

namespace {

bool isSameFile(const QString &first, const QString &second)
{
    const QString canonical = QFileInfo(first).canonicalFilePath();
    return !canonical.isEmpty() && canonical == QFileInfo(second).canonicalFilePath();
}

/// Whether writing by rename would put a file in the place of a device or a pipe: for root, even in
/// that of one the whole machine uses.
bool isDeviceOrPipe(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

} // namespace

std::optional<Exit> whyNotTo(const QString &command, const QString &project, const QString &target)
{
    if (isSameFile(project, target))
        return wrongUse(command,
                        Commands::tr("The target is the project itself: %1.").arg(project));
    if (isDeviceOrPipe(target)) {
        say(Commands::tr(
                "%1 is a device or a pipe, not a file. Give \"-\" as the target and let the "
                "shell lead standard output there.")
                .arg(target));
        return Exit::Failed;
    }
    return std::nullopt;
}

} // namespace app
