#pragma once

#include "app/articles/articlereader.h"

#include <algorithm>

/// The first thing that is not so though it is of every article that is read from whatever bytes;
/// empty where all is well.
inline QString brokenPromise(const app::ReadArticle &read)
{
    using namespace Qt::StringLiterals;
    const auto isClean = [](const QString &value) {
        return !value.contains(QChar::Null) && QString::fromUtf8(value.toUtf8()) == value;
    };
    const storage::NewArticle &article = read.article;
    if (!isClean(article.text) || article.text.contains(u'\r'))
        return u"the text has a sign that no text may have"_s;
    if (article.text.trimmed().isEmpty())
        return u"the text is empty"_s;
    const qsizetype length = article.text.toUcs4().size();
    if (article.words < 0 || article.words > length)
        return u"the words are not counted"_s;

    storage::TextRange previous{0, length};
    for (const auto &[kind, range, value] : article.structure) {
        if (range.begin < 0 || range.begin > range.end || range.end > length)
            return u"a range is not in the text"_s;
        if (range.isEmpty() && kind != storage::StructureKind::Rule)
            return u"a range is empty"_s;
        if (range.begin < previous.begin ||
            (range.begin == previous.begin && range.end > previous.end))
            return u"the ranges are not in order"_s;
        if (!isClean(value))
            return u"the value of a range has a sign that none may have"_s;
        previous = range;
    }

    const storage::ArticleMetadata &metadata = article.metadata;
    if (metadata.title.isEmpty())
        return u"there is no title"_s;
    for (const QString &value :
         {metadata.title, metadata.publisher, metadata.author, metadata.dateline,
          metadata.datePublished, metadata.url, metadata.language, metadata.section, read.place})
        if (!isClean(value))
            return u"metadata have a sign that none may have"_s;
    for (const auto &[name, value] : metadata.properties)
        if (name.isEmpty() || !isClean(name) || !isClean(value))
            return u"a property has no name or a sign that none may have"_s;
    return {};
}

/// The same of all that a file held; an error among several says where it is.
inline QString brokenPromise(const QString &fileName, const app::ReadArticles &all)
{
    using namespace Qt::StringLiterals;
    if (all.empty())
        return u"neither an article nor an error"_s;
    for (const auto &read : all) {
        if (!read) {
            const storage::Error &error = read.error();
            if (!error.subject.startsWith(fileName))
                return u"an error names no file"_s;
            if (all.size() > 1 && error.subject == fileName && error.place.isEmpty() &&
                error.code != storage::ErrorCode::ArchiveIncomplete)
                return u"an error does not say where: "_s + error.detail;
        } else if (const QString broken = brokenPromise(*read); !broken.isEmpty()) {
            return broken;
        }
    }
    return {};
}
