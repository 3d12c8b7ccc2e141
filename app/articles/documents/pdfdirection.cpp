#include "app/articles/documents/pdfdirection.h"

#include <algorithm>

namespace app {

namespace {

bool isFromRight(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

/// What keeps its order from left to right inside a line from right to left.
bool isFromLeft(QChar c)
{
    switch (c.direction()) {
    case QChar::DirL:
    case QChar::DirEN:
    case QChar::DirAN:
        return true;
    default:
        return c.isSurrogate();
    }
}

/// Between two digits or Latin letters, part of their run: "12.5", "F. C.".
bool isBetween(QChar c)
{
    return c == u'.' || c == u',' || c == u':' || c == u'/' || c == u'-' || c == u'@' || c == u'_';
}

QChar mirrored(QChar c)
{
    return c.hasMirrored() ? c.mirroredChar() : c;
}

/// Reverses @p line and turns its runs from left to right back.
QString reversedAround(const QString &line, Brackets brackets)
{
    QString result;
    result.reserve(line.size());
    for (qsizetype end = line.size(); end > 0;) {
        if (!isFromLeft(line[end - 1])) {
            --end;
            result += brackets == Brackets::AsShown ? mirrored(line[end]) : line[end];
            continue;
        }
        qsizetype begin = end - 1;
        while (begin > 0 &&
               (isFromLeft(line[begin - 1]) ||
                (begin > 1 && isBetween(line[begin - 1]) && isFromLeft(line[begin - 2]))))
            --begin;
        result += QStringView(line).sliced(begin, end - begin);
        end = begin;
    }
    return result;
}

/// Turns the runs from right to left inside a line from left to right.
QString withRunsReversed(const QString &line, Brackets brackets)
{
    QString result;
    for (qsizetype i = 0; i < line.size();) {
        if (!isFromRight(line[i])) {
            result += line[i++];
            continue;
        }
        qsizetype end = i + 1; // one past the last letter of the run
        for (qsizetype k = end; k < line.size() && !isFromLeft(line[k]); ++k) {
            if (isFromRight(line[k]))
                end = k + 1;
        }
        result += reversedAround(line.sliced(i, end - i), brackets);
        i = end;
    }
    return result;
}

} // namespace

bool isRightToLeft(const QString &text)
{
    const auto right = std::count_if(text.begin(), text.end(), isFromRight);
    const auto left = std::count_if(text.begin(), text.end(),
                                    [](QChar c) { return c.direction() == QChar::DirL; });
    return right > left;
}

QString inReadingOrder(const QString &line, Brackets brackets)
{
    if (std::none_of(line.begin(), line.end(), isFromRight))
        return line;
    return isRightToLeft(line) ? reversedAround(line, brackets) : withRunsReversed(line, brackets);
}

int closedBrackets(const QStringList &lines, Brackets brackets)
{
    int balance = 0;
    for (const QString &line : lines) {
        int open = 0;
        const QString read = inReadingOrder(line, brackets);
        for (const QChar c : read) {
            const bool isPaired = c.category() == QChar::Punctuation_Open ||
                                  c.category() == QChar::Punctuation_Close || c == u'\u00ab' ||
                                  c == u'\u00bb';
            if (!isPaired)
                continue;
            const bool isOpening = c.category() == QChar::Punctuation_Open || c == u'\u00ab';
            if (isOpening)
                ++open;
            else if (open > 0 && open--)
                ++balance;
            else
                --balance;
        }
        balance -= open;
    }
    return balance;
}

QString withoutShapes(const QString &text)
{
    const auto isShape = [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= 0xfb00 && u <= 0xfb06) ||
               (u >= 0xfb1d && u <= 0xfdff && u != 0xfd3e && u != 0xfd3f) ||
               (u >= 0xfe70 && u <= 0xfefc);
    };
    if (std::none_of(text.begin(), text.end(), isShape))
        return text;
    QString result;
    result.reserve(text.size() + 16);
    for (const QChar c : text)
        result += isShape(c) ? QString(c).normalized(QString::NormalizationForm_KC) : QString(c);
    return result;
}

} // namespace app
