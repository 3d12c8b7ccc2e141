#pragma once

#include "app/cues/cuesources.h"

#include <QString>

#include <vector>

namespace app {

/// A definition of the analyst's that can be used.
struct DefinitionFile
{
    QString name;     ///< of its language element
    QString language; ///< its attribute style, a BCP 47 language; may be empty
    QString file;
    QByteArray xml;
};

/// The definitions in @p folders; of two with one name the later. Adds to @p problems why others
/// cannot be used.
std::vector<DefinitionFile> definitionsIn(const QStringList &folders,
                                          std::vector<CueProblem> &problems);

/// Writes @p definitions into @p folder so that they go before all others of their names.
bool writeDefinitions(const std::vector<DefinitionFile> &definitions, const QString &folder);

} // namespace app
