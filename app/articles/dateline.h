#pragma once

#include <QString>
#include <QStringView>

namespace app {

/// The dateline that a paragraph opens with: "Gaza City, November 13 (RHC)" of "Gaza City, November
/// 13 (RHC)-- The ...". Takes only what has an agency in brackets, a day, or a place in capital
/// letters, and a dash after it, so that "However — and this matters —" is prose.
struct Dateline
{
    qsizetype length =
        0; ///< in UTF-16 units from the beginning of the paragraph, without the dash; 0: none
    QString datePublished; ///< ISO 8601, where it has a day with its year

    bool isFound() const { return length > 0; }
};

Dateline datelineOf(QStringView paragraph);

} // namespace app
