#pragma once

#include "app/articles/importing.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace app {

/// All that an analyst should know before @p item comes in, or why it cannot, as whole sentences in
/// the analyst's language; empty where all is well.
QStringList remarksOn(const ImportItem &item);

/// The table of an import as CSV, for keeping: file, place, chosen (yes, no), title, publisher,
/// author, date_published, url, language, section, format, words, remarks. A row for each item, in
/// their order.
QByteArray importTable(const std::vector<ImportItem> &items);

} // namespace app
