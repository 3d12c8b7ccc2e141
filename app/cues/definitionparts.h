#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace app {

constexpr qint64 mostDefinitionBytes = 4 * 1024 * 1024;

/// What a definition has that others and its own rules can name.
struct DefinitionParts
{
    QString name;
    QSet<QString> contexts;
    QSet<QString> lists;
    QSet<QString> formats; ///< its itemDatas
};

/// As far as @p xml can be read.
DefinitionParts partsOf(const QByteArray &xml);

/// The definitions that one can include: those of the program, the ones in the analyst's folders,
/// and what the engine brings along.
class IncludableDefinitions
{
public:
    explicit IncludableDefinitions(const QStringList &folders) : m_folders(folders) {}

    bool has(const QString &name) const;
    /// nullptr: nothing is known of it but that it may be there.
    const DefinitionParts *find(const QString &name) const;

private:
    QStringList m_folders;
    mutable std::optional<std::map<QString, DefinitionParts>> m_parts; ///< read when needed
};

} // namespace app
