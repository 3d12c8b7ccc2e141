#pragma once

#include "storage/records/id.h"

#include <QString>

namespace storage {

/// A person who annotates. Analysts are not under undo.
struct Analyst
{
    Id<Analyst> id;
    QString uuid;
    QString name;

    bool operator==(const Analyst &) const = default;
};

} // namespace storage
