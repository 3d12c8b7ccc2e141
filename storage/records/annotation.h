#pragma once

#include "storage/records/analyst.h"
#include "storage/records/article.h"
#include "storage/records/codebook.h"
#include "storage/records/id.h"
#include "storage/records/textrange.h"

#include <QString>

#include <vector>

namespace storage {

/// One passage of an annotation. Several spans with one role make up a discontinuous passage.
struct Span
{
    Id<Span> id;
    Id<Role> roleId; ///< invalid: part of the annotation without being said to be any of its roles
    TextRange range;

    bool operator==(const Span &) const = default;
};

/// Who set a value: a person, or a rule whose result nobody has confirmed yet.
enum class ValueOrigin { Analyst, Derived };

struct FieldValue
{
    Id<FieldValue> id;
    Id<Field> fieldId;
    QString value;
    TextRange range; ///< the passage the value was taken from; empty where there is none
    ValueOrigin origin = ValueOrigin::Analyst;

    bool operator==(const FieldValue &) const = default;
};

struct Annotation
{
    Id<Annotation> id;
    QString uuid;
    Id<Article> articleId;
    Id<Tag> tagId;
    Id<Analyst> analystId;
    QString origin; ///< "analyst", "import:FORMAT" or "suggestion:RULE"
    QString note;
    QString created;                ///< UTC, ISO 8601
    QString modified;               ///< UTC, ISO 8601
    std::vector<Span> spans;        ///< by begin, then end
    std::vector<FieldValue> values; ///< by id

    /// From the first span's begin to the last end.
    TextRange envelope() const;
    /// The spans that have @p role, by begin.
    std::vector<TextRange> rangesOf(Id<Role> role) const;
    /// The value of @p field, or nullptr.
    const FieldValue *valueOf(Id<Field> field) const;

    bool operator==(const Annotation &) const = default;
};

/// A span with as much of its annotation as it takes to draw it.
struct Passage
{
    Id<Annotation> annotationId;
    Id<Tag> tagId;
    Span span;

    /// By begin, longest first, then by the span's id.
    static bool isBefore(const Passage &a, const Passage &b);

    bool operator==(const Passage &) const = default;
};

struct Link
{
    Id<Link> id;
    QString uuid;
    QString kind; ///< "content_contains_claim", "figure_quantifies_claim", "nested_in" ...
    Id<Annotation> from;
    Id<Annotation> to;
    Id<Analyst> analystId;
    QString created; ///< UTC, ISO 8601

    bool operator==(const Link &) const = default;
};

} // namespace storage
