#include "app/articles/documents/fieldinstruction.h"

#include "app/articles/documents/listmarkers.h"

#include <QStringList>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// Words and what stands in quotation marks, in which "\\" is "\".
QStringList wordsOf(QStringView instruction)
{
    QStringList words;
    for (qsizetype i = 0; i < instruction.size();) {
        if (instruction[i].isSpace()) {
            ++i;
            continue;
        }
        const bool isQuoted = instruction[i] == u'"';
        i += isQuoted;
        QString word;
        while (i < instruction.size() &&
               !(isQuoted ? instruction[i] == u'"' : instruction[i].isSpace())) {
            if (isQuoted && instruction[i] == u'\\' && i + 1 < instruction.size())
                ++i;
            word += instruction[i++];
        }
        i += isQuoted;
        words.append(word);
    }
    return words;
}

} // namespace

QString hyperlinkOf(QStringView instruction)
{
    const QStringList words = wordsOf(instruction);
    if (words.isEmpty() || words.front().compare("HYPERLINK"_L1, Qt::CaseInsensitive) != 0)
        return {};
    QString address;
    QString place;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == "\\l"_L1)
            place = words.value(++i);
        else if (word == "\\o"_L1 || word == "\\t"_L1)
            ++i;
        else if (!word.startsWith(u'\\') && address.isEmpty())
            address = word;
    }
    return address.isEmpty() || place.isEmpty() || address.contains(u'#') ? address
                                                                          : address + u'#' + place;
}

QString symbolOf(QStringView instruction)
{
    const QStringList words = wordsOf(instruction);
    if (words.size() < 2 || words.front().compare("SYMBOL"_L1, Qt::CaseInsensitive) != 0)
        return {};
    const auto font = words.indexOf("\\f"_L1);
    bool isNumber = false;
    const uint code = words[1].toUInt(&isNumber, 0);
    return isNumber ? symbolText(code, font < 0 ? QString() : words.value(font + 1)) : QString();
}

bool isListOfPlaces(QStringView instruction)
{
    const QString word = wordsOf(instruction).value(0).toUpper();
    return word == "TOC"_L1 || word == "TOA"_L1 || word == "INDEX"_L1;
}

} // namespace app
