#pragma once

#include "app/spans/spanindex.h"
#include "app/text/textmap.h"
#include "ui/article_view/mark.h"
#include "ui/article_view/markparts.h"

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

    /// Fastest where @p marks come by begin, longest first.
    void setAll(std::vector<Mark> marks, const app::TextMap &map);
    void replace(AnnotationId annotation, std::vector<Mark> marks, const app::TextMap &map);

    /// Its range is indices into the string. Stays where it is until the mark is replaced.
    const Mark &mark(qint64 number) const
    {
        const auto place = size_t(number);
        return place < m_given.size() ? m_given[place] : m_added[place - m_given.size()];
    }
    /// Which of styles() the mark has.
    int styleOf(qint64 number) const { return m_styleOf[size_t(number)]; }
    const std::vector<storage::MarkStyle> &styles() const { return m_styles; }
    qsizetype annotationCount() const { return m_parts.annotationCount(); }
    /// In the order they were given.
    std::vector<qint64> partsOf(AnnotationId annotation) const;

    /// Ranges are indices into the string.
    const app::SpanIndex &index() const { return m_index; }
    /// Where a mark is in the string.
    storage::TextRange rangeOf(qint64 number) const { return mark(number).range; }
    /// The numbers of the marks over the character at @p index, innermost first.
    std::vector<qint64> at(qsizetype index) const;

private:
    Mark &markAt(size_t place)
    {
        return place < m_given.size() ? m_given[place] : m_added[place - m_given.size()];
    }
    auto annotations() const
    {
        return [this](int number) { return mark(number).annotation; };
    }
    size_t add(Mark mark, const app::TextMap &map);
    quint16 styleNumber(const std::shared_ptr<const MarkKind> &kind);

    // By number: what setAll() was given, and behind it what came later. Neither moves what is
    // there.
    std::vector<Mark> m_given;
    std::deque<Mark> m_added;
    std::vector<quint16> m_styleOf;
    std::vector<size_t> m_unused; ///< numbers whose mark is gone
    std::vector<storage::MarkStyle> m_styles;
    std::unordered_map<std::shared_ptr<const MarkKind>, quint16> m_styleOfKind;
    MarkParts m_parts;
    app::SpanIndex m_index;
};

} // namespace ui
