#pragma once

#include "storage/records/annotation.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace ui {

/// Which marks belong to an annotation. A hash table whose entries are the numbers of marks, so
/// that a hundred thousand annotations take a megabyte and a millisecond.
class MarkParts
{
public:
    using AnnotationId = storage::Id<storage::Annotation>;

    /// The first mark of @p annotation; -1: it has none. @p annotationOf tells whose mark one is.
    template<typename AnnotationOf>
    int first(AnnotationId annotation, const AnnotationOf &annotationOf) const
    {
        if (m_slots.empty())
            return none;
        const size_t slot = slotOf(annotation, annotationOf);
        return m_slots[slot] >= 0 ? m_slots[slot] : none;
    }
    /// The mark of the same annotation that comes after it; -1: it is the last.
    int next(int number) const { return m_next[size_t(number)]; }

    /// Makes room for marks with numbers below @p count.
    template<typename AnnotationOf>
    void grow(size_t count, const AnnotationOf &annotationOf)
    {
        if (count > m_next.size())
            m_next.resize(count, none);
        if ((m_used + 1) * 2 > m_slots.size())
            rehash(std::max(count, m_used + 1), annotationOf);
    }
    /// Puts @p number before the other marks of its annotation. There is room for it.
    template<typename AnnotationOf>
    void prepend(int number, const AnnotationOf &annotationOf)
    {
        int &slot = m_slots[slotOf(annotationOf(number), annotationOf)];
        m_used += slot == none;
        m_annotations += slot < 0;
        m_next[size_t(number)] = slot >= 0 ? slot : none;
        slot = number;
    }
    /// Forgets the marks of @p annotation, which annotationOf() still knows.
    template<typename AnnotationOf>
    void forget(AnnotationId annotation, const AnnotationOf &annotationOf)
    {
        if (first(annotation, annotationOf) < 0)
            return;
        m_slots[slotOf(annotation, annotationOf)] = gone;
        --m_annotations;
    }
    /// How many annotations have marks.
    qsizetype annotationCount() const { return m_annotations; }

private:
    static constexpr int none = -1;
    static constexpr int gone = -2; ///< an entry was here: the search goes on behind it

    /// Where @p annotation is, or else where it would be put.
    template<typename AnnotationOf>
    size_t slotOf(AnnotationId annotation, const AnnotationOf &annotationOf) const
    {
        const size_t mask = m_slots.size() - 1;
        size_t slot = size_t((quint64(annotation.value) * 0x9E3779B97F4A7C15u) >> 32) & mask;
        size_t reusable = m_slots.size();
        for (; m_slots[slot] != none; slot = (slot + 1) & mask) {
            if (m_slots[slot] == gone)
                reusable = std::min(reusable, slot);
            else if (annotationOf(m_slots[slot]) == annotation)
                return slot;
        }
        return reusable < m_slots.size() ? reusable : slot;
    }
    template<typename AnnotationOf>
    void rehash(size_t annotations, const AnnotationOf &annotationOf)
    {
        size_t size = 16;
        while (size < annotations * 2)
            size *= 2;
        const std::vector<int> former = std::exchange(m_slots, std::vector<int>(size, none));
        m_used = 0;
        for (const int number : former) {
            if (number < 0)
                continue;
            m_slots[slotOf(annotationOf(number), annotationOf)] = number;
            ++m_used;
        }
    }

    std::vector<int> m_slots; ///< a power of two; by annotation: its first mark
    std::vector<int> m_next;  ///< by mark
    size_t m_used = 0;        ///< slots that are not none
    qsizetype m_annotations = 0;
};

} // namespace ui
