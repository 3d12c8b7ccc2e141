#pragma once

#include "app/duplicates/duplicateindex.h"

#include <QString>

#include <functional>

namespace app {

/// The groups of copies among @p count texts, which are asked for by number from 0, one after the
/// other, and not kept: what DuplicateIndex::groups() says after adding them all. @p progress
/// counts the texts. Fails with Cancelled, or as reading a text does.
///
/// 20,000 articles of 800 words take some 200 megabytes and a few seconds (tests/benchmarks).
storage::Result<std::vector<DuplicateGroup>> duplicateGroups(
    qsizetype count, const std::function<storage::Result<QString>(qsizetype text)> &readText,
    const DuplicateOptions &options = {}, const Progress &progress = {});

} // namespace app
