#include "app/articles/parsedarticle.h"

#include "app/articles/metadatavalues.h"
#include "app/articles/tidymetadata.h"

#include <QRegularExpression>
#include <QUrl>

namespace app {

using namespace Qt::StringLiterals;
using storage::ArticleMetadata;

void state(ArticleMetadata &metadata, QLatin1StringView column, const QString &value,
           const QString &origin)
{
    const QString line = tidyLine(value);
    const QString name(column);
    Q_ASSERT(metadataNames().contains(name));
    if (!line.isEmpty() && metadataValue(metadata, name).isEmpty())
        setMetadataValue(metadata, name, line, origin);
}

QString languageTag(const QString &stated)
{
    static const QRegularExpression pattern(
        u"^([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\\d{3}))?(?:[.@].*)?$"_s);
    const auto match = pattern.match(stated.trimmed());
    if (!match.hasMatch())
        return {};
    QString tag = match.captured(1).toLower();
    if (const QString script = match.captured(2); !script.isEmpty())
        tag += u'-' + script.left(1).toUpper() + script.mid(1).toLower();
    if (!match.captured(3).isEmpty())
        tag += u'-' + match.captured(3).toUpper();
    return tag;
}

QString webAddress(const QString &stated)
{
    const QString address = stated.trimmed();
    const QUrl url(address);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() && !address.contains(u' ') ? address
                                                                                      : QString();
}

} // namespace app
