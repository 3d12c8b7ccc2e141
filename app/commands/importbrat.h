#pragma once

#include "app/commands/command.h"
#include "app/commands/importreport.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

namespace app {

/// What `import --format brat` was asked to do.
struct BratImport
{
    QString project;
    QStringList paths;
    QString annotationsFolder; ///< empty: the annotations lie beside the texts
    OutputForm form = OutputForm::Lines;
};

Exit runBratImport(const BratImport &import, const QCommandLineParser &parser);

/// Imports into a project of its own, which is gone afterwards, and prints what came in.
Exit tryBratImport(const BratImport &import, const QCommandLineParser &parser);

} // namespace app
