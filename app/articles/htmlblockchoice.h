#pragma once

#include "app/articles/articleblocks.h"
#include "app/articles/htmlblockbuilder.h"
#include "app/articles/htmlcontent.h"
#include "storage/records/article.h"

#include <optional>
#include <vector>

namespace app {

/// Decides which blocks of a page belong to its article, from what stood before them, and what they
/// are: headline, byline, standfirst. What is only metadata is stated instead.
class HtmlBlockChoice
{
public:
    HtmlBlockChoice(const HtmlContent &content, QString title, storage::ArticleMetadata &metadata);

    /// Blocks come in the order of the page. @p before takes a headline that stands in one block
    /// with what is below it; @p last is the block that was kept last, or null.
    bool isWanted(ArticleBlock &block, const HtmlBlockContext &context, const ArticleBlock *last,
                  std::vector<ArticleBlock> &before);
    void passHeadline() { m_isAfterHeadline = true; }

    bool hasProse() const { return m_hasProse; }
    /// Standfirst and picture may stand above the byline.
    bool isInHeader() const;
    /// States the day of an element `<time>` where it is that of the article.
    void stateTime(const HtmlNode &node);

private:
    bool takeInitial(ArticleBlock &block, const HtmlBlockContext &context);
    bool splitTitle(ArticleBlock &block, std::vector<ArticleBlock> &before);
    bool isTitle(const QString &text) const;
    std::optional<bool> isHeaderLineWanted(ArticleBlock &block, const HtmlBlockContext &context);
    bool isNamedBylineWanted(ArticleBlock &block, const HtmlBlockContext &context);
    bool isByline(const ArticleBlock &block);
    void stateDates(const QStringList &lines);
    bool isSecondHeadline(const ArticleBlock &block, const ArticleBlock *last) const;
    bool isOfText(const ArticleBlock &block, const HtmlBlockContext &context) const;
    bool isLooseHeading(const ArticleBlock &block, const HtmlBlockContext &context) const;

    const HtmlContent &m_content;
    const QString m_title;
    storage::ArticleMetadata &m_metadata;
    QString m_initial;      ///< a letter that waits for its word
    bool m_isShort = false; ///< the page has no running text: everything is kept
    bool m_isAfterHeadline = false;
    bool m_hasProse = false; ///< the running text has begun
    int m_paragraphs = 0;    ///< of it so far
};

} // namespace app
