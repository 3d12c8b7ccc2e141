#pragma once

#include "app/figures/figure.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace app {

/// What scripts read about the number phrase @p text; without a figure all but `text` is null.
QJsonObject jsonOf(const QString &text, const std::optional<Figure> &figure);

} // namespace app
