#pragma once

#include "storage/records/annotation.h"
#include "storage/records/codebook.h"
#include "ui/article_view/mark.h"

#include <QString>

#include <map>
#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

namespace ui {

using AnalystNames = std::unordered_map<storage::Id<storage::Analyst>, QString>;

/// Makes what the article view draws of annotations. How a tag and its roles look is worked out
/// once, and shared by all their marks.
class ArticleMarks
{
public:
    ArticleMarks() = default;
    explicit ArticleMarks(storage::Codebook codebook) : m_codebook(std::move(codebook)) {}

    /// One mark for each passage, in the same order.
    std::vector<Mark> marksOf(const std::vector<storage::Passage> &passages);
    std::vector<Mark> marksOf(const storage::Annotation &annotation);

private:
    using TagId = storage::Id<storage::Tag>;
    using RoleId = storage::Id<storage::Role>;

    const std::shared_ptr<const MarkKind> &kindOf(TagId tag, RoleId role);

    storage::Codebook m_codebook;
    std::map<std::pair<TagId, RoleId>, std::shared_ptr<const MarkKind>> m_kinds;
};

/// How the article view draws @p link.
MarkLink markLinkOf(const storage::Link &link);

/// What the tool tip says of @p annotation: tag, analyst, fields and note.
QString detailOf(const storage::Annotation &annotation, const storage::Codebook &codebook,
                 const AnalystNames &analysts);

} // namespace ui
