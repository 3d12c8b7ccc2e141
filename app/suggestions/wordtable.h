#pragma once

#include <QSet>
#include <QString>
#include <QStringView>

namespace app {

/// The words of @p line, which are separated by blanks.
inline QSet<QString> wordTable(QStringView line)
{
    QSet<QString> words;
    for (const QStringView word : line.split(u' ', Qt::SkipEmptyParts))
        words.insert(word.toString());
    return words;
}

} // namespace app
