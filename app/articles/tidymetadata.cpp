#include "app/articles/tidymetadata.h"

#include "app/articles/metadatavalues.h"

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using storage::ArticleMetadata;

namespace {

/// Embeddings, overrides and isolates: they reach beyond the value into the sentence around it.
/// Marks of direction (U+200E, U+200F) do not, and stay.
bool turnsDirection(QChar c)
{
    return (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

/// Text as the project file can keep it: what is half a character becomes a question mark, and byte
/// order marks go, which readers of UTF-8 drop at the beginning.
QString storable(const QString &value)
{
    return QString::fromUtf8(value.toUtf8()).remove(QChar::ByteOrderMark);
}

QString tidyText(const QString &value)
{
    QString text = storable(value);
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    text.removeIf(
        [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    return text.trimmed();
}

/// Cuts @p value after @p longest code points; true where there were more.
bool isCut(QString &value, qsizetype longest)
{
    if (value.size() <= longest)
        return false;
    qsizetype units = 0;
    for (qsizetype points = 0; points < longest && units < value.size(); ++points)
        units += value.at(units).isHighSurrogate() ? 2 : 1;
    if (units >= value.size())
        return false;
    value.truncate(units);
    return true;
}

/// @p more added to @p value as another one of the same name.
void join(QString &value, const QString &more)
{
    if (!value.isEmpty() && value != more)
        value += u"; "_s;
    if (value != more)
        value += more;
}

void tidyProperties(ArticleMetadata &metadata, std::vector<ArticleWarning> &warnings)
{
    std::map<QString, QString> properties;
    for (const auto &[name, value] : metadata.properties) {
        QString tidyName = tidyLine(name);
        isCut(tidyName, longestPropertyName);
        tidyName = tidyName.trimmed();
        const QString text = tidyText(value);
        if (!tidyName.isEmpty() && !text.isEmpty())
            join(properties[tidyName], text);
    }
    for (auto &[name, value] : properties) {
        if (isCut(value, longestPropertyValue))
            warnings.push_back({ArticleWarning::Kind::ValueCut, name});
    }
    metadata.properties = std::move(properties);
}

} // namespace

QString tidyLine(const QString &value)
{
    QString text = storable(value).simplified(); // line ends and tabs are spaces, not nothing
    text.removeIf(
        [](QChar c) { return c.category() == QChar::Other_Control || turnsDirection(c); });
    return text.simplified();
}

std::vector<ArticleWarning> tidy(ArticleMetadata &metadata)
{
    std::vector<ArticleWarning> warnings;
    for (const QString &name : metadataNames()) {
        QString value = tidyLine(metadataValue(metadata, name));
        if (isCut(value, longestMetadata))
            warnings.push_back({ArticleWarning::Kind::ValueCut, name});
        const auto origin = metadata.origins.find(name);
        setMetadataValue(metadata, name, value,
                         origin == metadata.origins.end() ? QString() : origin->second);
    }
    tidyProperties(metadata, warnings);
    return warnings;
}

} // namespace app
