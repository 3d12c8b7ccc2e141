#pragma once

#include "app/articles/articleblocks.h"
#include "storage/records/article.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace app {

/// What single paragraphs at the edges of an article are, told by their wording alone; used where
/// the format says nothing about it.

/// Short, with letters, without a final full stop (or in Title Case), and none of the below.
bool looksLikeTitle(QStringView paragraph);
/// Opens like the words below a picture: "Frame grab from a video released by ...".
bool opensLikeCaption(QStringView paragraph);
/// "Jane Doe and John Roe" of "By Jane Doe and John Roe"; empty where it is no byline.
QString authorOfByline(QStringView paragraph);
/// The address of a paragraph that says nothing but where the article was: "Source: https://..."
QString addressOfLine(QStringView paragraph);
/// Ends as a sentence does, closing quotation marks and brackets aside.
bool endsSentence(QStringView paragraph);
bool beginsLowerCase(QStringView paragraph);

/// The paragraphs of an article whose format has no more to say about them than that.
struct OpeningLines
{
    int byline = -1; ///< index of the paragraph, -1 where there is none
    int dateline = -1;
    int captionBegin = -1; ///< a caption that the source broke in two has two paragraphs
    int captionEnd = -1;   ///< one past its last
};

/// Looks for byline, dateline and caption among the first of @p paragraphs after the title's, of
/// which
/// @p titleParagraphs are the title.
OpeningLines openingLines(const std::vector<QStringView> &paragraphs, int titleParagraphs);

/// Marks byline, caption and dateline among the first blocks after the title and states what they
/// say. A caption broken in two becomes one block.
void markOpening(ArticleBlocks &article, storage::ArticleMetadata &metadata);

/// States the date or the address that a block near the beginning or the end consists of.
void stateEdges(const ArticleBlocks &article, storage::ArticleMetadata &metadata);

} // namespace app
