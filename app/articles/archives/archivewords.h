#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace app {

/// What the lines of an archive say, in the languages of their users.

/// "Length" and "523 words" of "Length: 523 words".
struct ArchiveLabel
{
    QString name; ///< as printed
    QString value;
};
std::optional<ArchiveLabel> labelOf(QStringView line);

/// The date that a line begins with, perhaps after its day of the week: "Montag, 3. Januar 2005
/// Ausgabe Nord".
struct ArchiveDate
{
    QString date; ///< ISO 8601
    QString rest; ///< what follows it on the line: an edition
};
std::optional<ArchiveDate> dateAtBegin(QStringView line);

/// 1285 of "1,285 words" or "1.285 Wörter"; 0 where @p line is no count of words.
qsizetype wordsStated(QStringView line);

/// BCP 47 of "ENGLISH", "GERMAN; DEUTSCH", "Français"; empty where it is not known.
QString languageNamed(QStringView name);

/// "Copyright 2019 Northern Press Ltd", "© 2019 ...", "All Rights Reserved"
bool isCopyright(QStringView line);

/// "Northern Press Ltd" of "Copyright 2019 Northern Press Ltd; All Rights Reserved"; empty where it
/// says nobody.
QString ownerOf(const QString &copyright);

/// "ELECTIONS; VOTERS" of "ELECTIONS (90%); VOTERS (78%)".
QString withoutPercentages(const QString &subjects);

} // namespace app
