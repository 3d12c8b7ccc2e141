#include "app/annotating/articleedits.h"

#include "app/annotating/derivedvalues.h"
#include "app/articles/metadatavalues.h"

#include <QCoreApplication>

namespace app {

using storage::Article;
using storage::ArticleStatus;
using storage::Changes;
using storage::Edit;
using storage::Id;
using storage::Project;
using storage::Result;

namespace {

/// What follows from annotations depends on the language and the publisher.
Result<void> derivedAnew(Edit &edit, Id<Article> id)
{
    const Result<storage::Codebook> codebook = edit.project().codebook();
    return codebook ? deriveAllValues(edit, *codebook, id) : codebook.error();
}

template<typename Change>
Result<Changes> updated(Project &project, Id<Article> id, const char *label, const Change &change)
{
    Result<Article> article = project.article(id);
    if (!article)
        return article.error();
    const Article before = *article;
    change(*article);
    if (*article == before)
        return Changes();
    const bool isRead = article->metadata.language != before.metadata.language ||
                        article->metadata.publisher != before.metadata.publisher;
    return project.edit({QLatin1StringView(label), before.metadata.title},
                        [&](Edit &edit) -> Result<void> {
                            Result<void> updated = edit.updateArticle(*article);
                            return updated && isRead ? derivedAnew(edit, id) : updated;
                        });
}

} // namespace

Result<Changes> setMetadata(Project &project, Id<Article> id, const QString &wanted,
                            const QString &value)
{
    return updated(project, id, QT_TRANSLATE_NOOP("Action", "Correct what is known about %1"),
                   [&](Article &article) {
                       setMetadataValue(article.metadata, wanted, value, analystOrigin());
                   });
}

Result<Changes> setArticleNote(Project &project, Id<Article> id, const QString &note)
{
    return updated(project, id, QT_TRANSLATE_NOOP("Action", "Write a note on %1"),
                   [&](Article &article) { article.note = note; });
}

Result<Changes> setStatus(Project &project, Id<Article> id, ArticleStatus status)
{
    const char *label = status == ArticleStatus::Done
                            ? QT_TRANSLATE_NOOP("Action", "Mark %1 as done")
                        : status == ArticleStatus::InProgress
                            ? QT_TRANSLATE_NOOP("Action", "Mark %1 as in progress")
                            : QT_TRANSLATE_NOOP("Action", "Put %1 back on the pile");
    return updated(project, id, label, [&](Article &article) { article.status = status; });
}

Result<Changes> removeArticle(Project &project, Id<Article> id)
{
    const Result<Article> article = project.article(id);
    if (!article)
        return article.error();
    const QString label = QLatin1StringView(QT_TRANSLATE_NOOP("Action", "Delete the article %1"));
    return project.edit({label, article->metadata.title},
                        [&](Edit &edit) { return edit.removeArticle(id); });
}

Result<void> beginWork(Edit &edit, Id<Article> id)
{
    Result<Article> article = edit.project().article(id);
    if (!article)
        return article.error();
    if (article->status != ArticleStatus::ToDo)
        return {};
    article->status = ArticleStatus::InProgress;
    return edit.updateArticle(*article);
}

} // namespace app
