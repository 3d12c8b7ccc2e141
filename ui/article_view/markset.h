#pragma once

#include "app/spans/spanindex.h"
#include "app/text/textmap.h"
#include "ui/article_view/mark.h"

#include <deque>
#include <unordered_map>
#include <vector>

namespace ui {

/// The marks of the article, with where they are and in which lane they are drawn. A mark is known
/// by its number, which stays the same as long as the mark is there; app::SpanIndex::Span::id is
/// it.
class MarkSet
{
public:
    using AnnotationId = storage::Id<storage::Annotation>;

    void setAll(std::vector<Mark> marks, const app::TextMap &map);
    void replace(AnnotationId annotation, std::vector<Mark> marks, const app::TextMap &map);

    const Mark &mark(qint64 number) const { return m_marks[size_t(number)]; }
    /// Which of styles() the mark has.
    int styleOf(qint64 number) const { return m_styleOf[size_t(number)]; }
    const std::vector<storage::MarkStyle> &styles() const { return m_styles; }
    qsizetype annotationCount() const { return qsizetype(m_parts.size()); }
    /// In the order they were given.
    const std::vector<qint64> &partsOf(AnnotationId annotation) const;

    /// Ranges are indices into the string.
    const app::SpanIndex &index() const { return m_index; }
    /// Where a mark is in the string.
    storage::TextRange rangeOf(qint64 number) const { return m_ranges[size_t(number)]; }
    /// The numbers of the marks over the character at @p index, innermost first.
    std::vector<qint64> at(qsizetype index) const;

private:
    qint64 add(Mark mark, const app::TextMap &map);
    int styleNumber(const storage::MarkStyle &style);

    std::deque<Mark> m_marks; ///< grows without moving what is there
    std::vector<storage::TextRange> m_ranges;
    std::vector<int> m_styleOf;
    std::vector<qint64> m_unused; ///< numbers whose mark is gone
    std::vector<storage::MarkStyle> m_styles;
    std::unordered_map<AnnotationId, std::vector<qint64>> m_parts;
    app::SpanIndex m_index;
};

} // namespace ui
