#pragma once

#include "app/articles/articleblocks.h"
#include "app/articles/parsedarticle.h"

#include <QString>
#include <QStringList>

namespace app {

/// An article as an agency sends it. What is not said is empty.
struct NewsItem
{
    QString headline;
    QString subtitle;
    QString byline;
    QString creator; ///< who wrote it, where there is no byline
    QString dateline;
    ArticleBlocks body;
    storage::ArticleMetadata metadata;
    QStringList editorNotes;
    QStringList subjects;
    QStringList keywords;
    QString corrects;          ///< the id of the article that this one says it corrects
    bool isCorrection = false; ///< it says so elsewhere than in its headline or its notes
    QString place;
};

/// Puts headline, byline and dateline before the body and states what they say. A correction says
/// so in a warning and in its property "corrects".
ParsedArticle articleOf(NewsItem item);

/// Adds a property of @p item, unless it is empty or there is one already: "urgency", "version".
void setProperty(NewsItem &item, const QString &name, const QString &value);

/// Paragraphs of a text whose lines are paragraphs, or are set apart by empty lines.
ArticleBlocks paragraphsOf(const QString &text);

/// "20241113T104500Z" and all that isoDate() reads, as ISO 8601.
QString newsDate(const QString &stated);

} // namespace app
