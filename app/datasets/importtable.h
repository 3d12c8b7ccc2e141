#pragma once

#include "app/articles/importing.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace app {

/// All that an analyst should know before @p item comes in, or why it cannot, as whole sentences in
/// the analyst's language; empty where all is well.
QStringList remarksOn(const ImportItem &item);

/// What scripts read about an article: file, format, title, publisher, author, dateline,
/// date_published, url, language, section, words, text. What is not known is null.
QJsonObject keysOf(const QString &file, const storage::ArticleMetadata &metadata,
                   const QString &format, qsizetype words, const QString &text);

/// The row of @p item in the table of the import of @p items: keysOf() and place, chosen,
/// language_detected (no source states it), already_there, same_text (an article of the project has
/// exactly this text), copy_of (the title of the article that it is likest to), copy_of_file and
/// copy_of_place (where that comes in with this import), similarity, containment, properties (an
/// object), warnings and remarks (lists of sentences). What cannot be read has file, place, chosen,
/// remarks and error.
QJsonObject rowOf(const ImportItem &item, const std::vector<ImportItem> &items);

/// These rows as CSV, for keeping: file, place, chosen (yes, no), title, publisher, author,
/// dateline, date_published, url, language, language_detected, section, format, words,
/// already_there, same_text, copy_of, similarity, properties ("name: value; name: value"), remarks.
QByteArray importTable(const std::vector<ImportItem> &items);

} // namespace app
