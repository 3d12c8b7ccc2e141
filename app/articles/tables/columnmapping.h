#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace app {

struct ArticleTable;

/// What a column of a table is to an article.
enum class ColumnRole {
    Ignored,
    Text, ///< several stand below each other in the order of the columns
    Title,
    Publisher,
    Author,
    Date,
    Url,
    Language,
    Section,
    Dateline,
    Note,
    SourceId, ///< what the source calls the article
    Property, ///< kept under the column's own name
};

/// What the columns of a table are, one role for each column, in their order.
struct ColumnMapping
{
    std::vector<ColumnRole> roles;

    bool has(ColumnRole role) const;
    bool operator==(const ColumnMapping &) const = default;

    /// Guessed from the names in English, German, French and Spanish and from what common data sets
    /// call them; the text also from the content: long cells with many words. The rest are
    /// properties, except for empty columns, those without a name and those of numbered rows. Where
    /// no column has a name, dates, addresses and titles are told by the content, too.
    static ColumnMapping guessed(const ArticleTable &table);

    /// For keeping: roles by the names of @p columns, so that it fits the same columns in another
    /// order.
    QString toString(const QStringList &columns) const;
    /// Columns that @p kept does not know are ignored; nothing where it is not such a string.
    static std::optional<ColumnMapping> fromString(const QString &kept, const QStringList &columns);
};

/// The roles as they are kept and as `--column` takes them: "text", "title", "source_id" ...
std::optional<ColumnRole> columnRoleNamed(const QString &name);
QStringList columnRoleNames();

/// The role that a column of this name has by its name alone; Property where it says nothing.
ColumnRole roleOfName(const QString &column);

/// The same for the same names in any order: under which a mapping is remembered.
QString mappingKey(const QStringList &columns);

} // namespace app
