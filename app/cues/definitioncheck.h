#pragma once

#include "app/cues/cuesources.h"
#include "app/cues/definitionparts.h"

namespace app {

/// problemsOf() a definition that may include those of @p includable.
std::vector<CueProblem> checkDefinition(const QByteArray &xml, const QString &file,
                                        const IncludableDefinitions &includable);

} // namespace app
