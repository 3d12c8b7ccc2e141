#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace storage {

/// The number of a row in the project file, typed by what it identifies. Numbers start at 1 and are
/// never used twice in one file; 0 stands for "none".
template<typename Record>
struct Id
{
    qint64 value = 0;

    bool isValid() const { return value > 0; }
    auto operator<=>(const Id &) const = default;
};

} // namespace storage

template<typename Record>
struct std::hash<storage::Id<Record>>
{
    size_t operator()(storage::Id<Record> id) const noexcept
    {
        return std::hash<qint64>()(id.value);
    }
};
