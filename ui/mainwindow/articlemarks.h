#pragma once

#include "storage/records/annotation.h"
#include "storage/records/codebook.h"
#include "ui/article_view/mark.h"

#include <QString>

#include <unordered_map>
#include <vector>

namespace ui {

using AnalystNames = std::unordered_map<storage::Id<storage::Analyst>, QString>;

/// What the article view draws for @p annotation: one mark for each of its passages.
std::vector<Mark> marksOf(const storage::Annotation &annotation, const storage::Codebook &codebook,
                          const AnalystNames &analysts);

} // namespace ui
