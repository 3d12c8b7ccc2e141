#pragma once

#include "app/articles/articleblocks.h"
#include "app/articles/parsedarticle.h"
#include "storage/records/article.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace app {

/// An article on its way out of an archive: what the archive says about it, and its text so far.
class ArchiveArticle
{
public:
    /// @p archive is the archive's name, the origin of whatever is stated.
    ArchiveArticle(ArticleFormat format, QString archive);

    /// @p origin where it is another than the archive's own word for it.
    void state(QLatin1StringView column, const QString &value, const QString &origin = {});
    /// Several values of one name are separated by "; ".
    void addProperty(const QString &name, const QString &value);
    /// "NEWS; POLITICS; Pg. 6" is a section, a page and perhaps an edition.
    void stateSection(const QString &value);
    /// All of an article's blocks come from one @p from.
    void addBody(const ArticleBlocks &from, size_t index);
    void addBody(const QString &paragraph);
    bool hasBody() const { return !m_body.blocks.empty(); }

    QString title;
    QStringList subtitles;
    QString byline;      ///< as printed, without the archive's label
    QString dateline;    ///< where the archive sets it apart from the text
    qsizetype words = 0; ///< that the archive says it has; 0: it does not
    QString place;
    storage::ArticleMetadata metadata;

    /// The text of record with its structure. Without a body the title stands for it, with the
    /// warning OnlyMetadata; a body with far fewer words than stated gets the warning FewerWords.
    ParsedArticle finished();

private:
    ArticleFormat m_format;
    QString m_archive;
    ArticleBlocks m_body;
    std::map<int, int> m_containers; ///< where the source's containers stand in m_body
};

/// @p articles with what is to be said of the whole file at the last one, for a file that breaks
/// off has lost its end.
ParsedArticles withWarnings(ParsedArticles articles, const std::vector<ArticleWarning> &warnings);

/// Far more than an archive delivers in one file.
inline constexpr size_t mostArchiveArticles = 20'000;
storage::Error tooManyArticles(const QString &fileName);

/// What an archive writes above an article: "12 of 100 DOCUMENTS".
struct ArchiveNumber
{
    qsizetype number = 0;
    qsizetype of = 0;
    QString words; ///< "12 of 100 DOCUMENTS"
};

/// Why an archive does not have all that it says it has, with where its numbering jumps.
/// @p declared is 0 where the archive only says so in @p numbers.
std::optional<storage::Error> incompleteness(const std::vector<ArchiveNumber> &numbers,
                                             qsizetype declared, const QString &fileName);

} // namespace app
