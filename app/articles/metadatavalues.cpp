#include "app/articles/metadatavalues.h"

#include <algorithm>
#include <array>
#include <utility>

namespace app {

using namespace Qt::StringLiterals;
using storage::ArticleMetadata;

namespace {

using Column = std::pair<QLatin1StringView, QString ArticleMetadata::*>;

constexpr std::array columns{Column{"title"_L1, &ArticleMetadata::title},
                             Column{"publisher"_L1, &ArticleMetadata::publisher},
                             Column{"author"_L1, &ArticleMetadata::author},
                             Column{"dateline"_L1, &ArticleMetadata::dateline},
                             Column{"date_published"_L1, &ArticleMetadata::datePublished},
                             Column{"url"_L1, &ArticleMetadata::url},
                             Column{"language"_L1, &ArticleMetadata::language},
                             Column{"section"_L1, &ArticleMetadata::section}};

QString ArticleMetadata::*memberOf(const QString &name)
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const Column &column) { return column.first == name; });
    return found == columns.end() ? nullptr : found->second;
}

} // namespace

QStringList metadataNames()
{
    QStringList names;
    for (const auto &[name, member] : columns)
        names.append(name);
    return names;
}

QString metadataValue(const ArticleMetadata &metadata, const QString &name)
{
    QString ArticleMetadata::*const member = memberOf(name);
    return member == nullptr ? QString() : metadata.*member;
}

void setMetadataValue(ArticleMetadata &metadata, const QString &name, const QString &value,
                      const QString &origin)
{
    QString ArticleMetadata::*const member = memberOf(name);
    const QString tidy = value.trimmed();
    if (member == nullptr || metadata.*member == tidy)
        return;
    metadata.*member = tidy;
    if (tidy.isEmpty())
        metadata.origins.erase(name);
    else
        metadata.origins[name] = origin;
}

QString analystOrigin()
{
    return u"analyst"_s;
}

} // namespace app
