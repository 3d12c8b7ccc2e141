#pragma once

#include <QString>
#include <QStringView>

namespace app {

/// The old layout of LexisNexis sets its labels in capitals ("LENGTH:"), the new one does not.
enum class NexisLayout { Old, New };

enum class NexisField {
    None,
    Headline,
    Byline,
    Section,
    Length,
    Dateline,
    Highlight,
    Body,
    // Below the text
    LoadDate,
    Language,
    PublicationType,
    JournalCode,
    Graphic,
    Notes,
    Correction,
    Subject,
    Company,
    Industry,
    Geographic,
    Person,
    Url,
    Classification,
    Other, ///< a label of Nexis of which nothing is kept
    End,
};

struct NexisLabel
{
    NexisField field = NexisField::None;
    QString value;
};

/// The label that a line begins with or consists of ("Body", "End of Document"), in English,
/// German, French, Spanish and Dutch.
NexisLabel nexisLabelOf(QStringView line, NexisLayout layout);

/// Whether the field stands above the text, or below it.
bool isAboveText(NexisField field);
bool isTrailing(NexisField field);

/// What an article's property of @p field is called.
QString propertyOf(NexisField field);

} // namespace app
