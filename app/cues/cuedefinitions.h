#pragma once

#include "app/cues/cuesources.h"
#include "storage/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace app {

/// A definition of cues as a list shows it.
struct CueDefinition
{
    QString name;    ///< of its language element: "Sayso cues: English"; empty where it has none
    QString file;    ///< with its path; those of the program begin with ":/"
    int folder = -1; ///< which of the folders asked for it lies in; -1: it comes with the program
    /// false: it has problems, or one of the same name takes its place, which is one without
    /// problems in a later folder, or of a later file name
    bool isInUse = true;
    std::vector<CueProblem> problems;
};

/// The definitions of the program and in @p folders, which are as in CueSources, by name, of one
/// name those of later folders first. Reads every file: some milliseconds.
std::vector<CueDefinition> cueDefinitions(const QStringList &folders);

/// "English" of "Sayso cues: English".
QString languageOf(const CueDefinition &definition);

/// Copies @p definition into @p folder, which is made where it is not there, and returns the new
/// file. FileExists, CannotReadFile, CannotWriteFile.
storage::Result<QString> copyDefinition(const CueDefinition &definition, const QString &folder);

/// Replaces the file as a whole or not at all. CannotWriteFile.
storage::Result<void> writeDefinition(const QString &file, const QByteArray &xml);

} // namespace app
