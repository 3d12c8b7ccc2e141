#include "app/articles/parsedarticle.h"

#include <QRegularExpression>
#include <QUrl>

#include <array>
#include <utility>

namespace app {

using namespace Qt::StringLiterals;
using storage::ArticleMetadata;

namespace {

using Column = std::pair<QLatin1StringView, QString ArticleMetadata::*>;

const std::array columns{Column{"title"_L1, &ArticleMetadata::title},
                         Column{"publisher"_L1, &ArticleMetadata::publisher},
                         Column{"author"_L1, &ArticleMetadata::author},
                         Column{"dateline"_L1, &ArticleMetadata::dateline},
                         Column{"date_published"_L1, &ArticleMetadata::datePublished},
                         Column{"url"_L1, &ArticleMetadata::url},
                         Column{"language"_L1, &ArticleMetadata::language},
                         Column{"section"_L1, &ArticleMetadata::section}};

} // namespace

void state(ArticleMetadata &metadata, QLatin1StringView column, const QString &value,
           const QString &origin)
{
    // JSON can hold what is no text: NUL, and half a character beyond the Basic Multilingual Plane.
    QString tidy = QString::fromUtf8(value.toUtf8()).remove(QChar::Null).simplified();
    for (const auto &[name, member] : columns) {
        if (name != column)
            continue;
        if (!tidy.isEmpty() && (metadata.*member).isEmpty()) {
            metadata.*member = tidy;
            metadata.origins[name] = origin;
        }
        return;
    }
    Q_ASSERT_X(false, "state", "no such column");
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
