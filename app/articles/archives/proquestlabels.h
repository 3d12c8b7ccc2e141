#pragma once

#include <QString>
#include <QStringView>

namespace app {

enum class ProQuestField {
    None,
    Author,
    PublicationInfo,
    Abstract,
    FullText,
    Title,
    PublicationTitle,
    Date,
    Language,
    Section,
    Url,
    Id,
    Property, ///< kept under a name of its own
    Other,
};

struct ProQuestLabel
{
    ProQuestField field = ProQuestField::None;
    QString property;
    QString value;
};

/// The label that a paragraph of ProQuest begins with, in the languages of its pages: English,
/// German, French, Spanish, Italian, Portuguese, Polish, Russian, Chinese, Japanese and Korean.
ProQuestLabel proQuestLabelOf(QStringView text);

} // namespace app
