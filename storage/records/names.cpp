#include "storage/records/names.h"

#include <array>
#include <utility>

namespace storage {

namespace {

template<typename Value>
struct Name
{
    Value value;
    const char *name;
};

constexpr std::array statusNames{Name{ArticleStatus::ToDo, "to_do"},
                                 Name{ArticleStatus::InProgress, "in_progress"},
                                 Name{ArticleStatus::Done, "done"}};

constexpr std::array structureNames{Name{StructureKind::Paragraph, "paragraph"},
                                    Name{StructureKind::Title, "title"},
                                    Name{StructureKind::Subtitle, "subtitle"},
                                    Name{StructureKind::Heading, "heading"},
                                    Name{StructureKind::Byline, "byline"},
                                    Name{StructureKind::Dateline, "dateline"},
                                    Name{StructureKind::Caption, "caption"},
                                    Name{StructureKind::Quotation, "quotation"},
                                    Name{StructureKind::ListItem, "list_item"},
                                    Name{StructureKind::Code, "code"},
                                    Name{StructureKind::Rule, "rule"},
                                    Name{StructureKind::Link, "link"},
                                    Name{StructureKind::Emphasis, "emphasis"},
                                    Name{StructureKind::Strong, "strong"},
                                    Name{StructureKind::Page, "page"}};

constexpr std::array relationNames{Name{ArticleRelation::Kind::CopyOf, "copy_of"},
                                   Name{ArticleRelation::Kind::Corrects, "corrects"},
                                   Name{ArticleRelation::Kind::KeptApart, "kept_apart"}};

constexpr std::array fieldTypeNames{Name{FieldType::Text, "text"},
                                    Name{FieldType::Choice, "choice"},
                                    Name{FieldType::OrderedChoice, "ordered_choice"},
                                    Name{FieldType::LongText, "long_text"},
                                    Name{FieldType::Decimal, "decimal"},
                                    Name{FieldType::WholeNumber, "whole_number"},
                                    Name{FieldType::Date, "date"},
                                    Name{FieldType::YesNo, "yes_no"},
                                    Name{FieldType::Entity, "entity"},
                                    Name{FieldType::Passage, "passage"},
                                    Name{FieldType::Link, "link"}};

constexpr std::array valueOriginNames{Name{ValueOrigin::Analyst, "analyst"},
                                      Name{ValueOrigin::Derived, "derived"}};

constexpr std::array historyKindNames{Name{HistoryEntry::Kind::Edit, "edit"},
                                      Name{HistoryEntry::Kind::Undo, "undo"},
                                      Name{HistoryEntry::Kind::Redo, "redo"}};

template<typename Names, typename Value>
QString lookUp(const Names &names, Value value)
{
    for (const auto &entry : names) {
        if (entry.value == value)
            return QString::fromLatin1(entry.name);
    }
    Q_UNREACHABLE();
}

template<typename Names, typename Value>
void lookUp(const Names &names, const QString &name, Value &value)
{
    value = names.front().value;
    for (const auto &entry : names) {
        if (name == QLatin1String(entry.name))
            value = entry.value;
    }
}

} // namespace

QString nameOf(ArticleStatus status)
{
    return lookUp(statusNames, status);
}

QString nameOf(StructureKind kind)
{
    return lookUp(structureNames, kind);
}

QString nameOf(ArticleRelation::Kind kind)
{
    return lookUp(relationNames, kind);
}

QString nameOf(FieldType type)
{
    return lookUp(fieldTypeNames, type);
}

QString nameOf(ValueOrigin origin)
{
    return lookUp(valueOriginNames, origin);
}

QString nameOf(HistoryEntry::Kind kind)
{
    return lookUp(historyKindNames, kind);
}

void fromName(const QString &name, ArticleStatus &status)
{
    lookUp(statusNames, name, status);
}

void fromName(const QString &name, StructureKind &kind)
{
    lookUp(structureNames, name, kind);
}

void fromName(const QString &name, ArticleRelation::Kind &kind)
{
    lookUp(relationNames, name, kind);
}

void fromName(const QString &name, FieldType &type)
{
    lookUp(fieldTypeNames, name, type);
}

void fromName(const QString &name, ValueOrigin &origin)
{
    lookUp(valueOriginNames, name, origin);
}

void fromName(const QString &name, HistoryEntry::Kind &kind)
{
    lookUp(historyKindNames, name, kind);
}

} // namespace storage
