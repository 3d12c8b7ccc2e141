#include "app/annotating/wordpatterns.h"

#include "app/text/signs.h"

#include <algorithm>

namespace app {

using storage::TextRange;

namespace {

bool isApostropheSign(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'ʼ';
}

bool joinsWords(QChar c)
{
    return isApostropheSign(c) || c == u'-' || c == u'‐' || c == u'.' || c == u'\u0640';
}

bool matchesWord(const QString &pattern, const QString &word)
{
    if (pattern == u'*')
        return true;
    const bool isOpenAtBegin = pattern.startsWith(u'*');
    const bool isOpenAtEnd = pattern.endsWith(u'*');
    const QStringView core =
        QStringView(pattern).sliced(isOpenAtBegin, pattern.size() - isOpenAtBegin - isOpenAtEnd);
    if (isOpenAtBegin && isOpenAtEnd)
        return word.contains(core);
    if (isOpenAtBegin)
        return word.endsWith(core);
    return isOpenAtEnd ? word.startsWith(core) : word == core;
}

} // namespace

QString plainWord(QStringView word)
{
    QString plain;
    plain.reserve(word.size());
    for (const QChar c : word) {
        if (c.script() == QChar::Script_Arabic || c == u'\u0640' ||
            (c >= u'\u064B' && c <= u'\u0652')) {
            if (c.isMark() || c == u'\u0640')
                continue;
            plain += QStringView(u"أإآٱ").contains(c) ? QChar(u'ا') : c;
        } else {
            plain += isApostropheSign(c) ? QChar(u'\'') : c;
        }
    }
    return plain.toLower();
}

std::vector<TextRange> wordRanges(QStringView text, bool splitsElisions)
{
    std::vector<TextRange> ranges;
    for (qsizetype begin = 0; begin < text.size();) {
        if (!isWordSign(text[begin])) {
            ++begin;
            continue;
        }
        qsizetype end = begin;
        while (end < text.size() &&
               (isWordSign(text[end]) ||
                (joinsWords(text[end]) && end + 1 < text.size() && isWordSign(text[end + 1])))) {
            ++end;
            if (splitsElisions && isApostropheSign(text[end - 1]))
                break;
        }
        ranges.push_back({begin, end});
        begin = end;
    }
    return ranges;
}

QStringList plainWords(QStringView text, bool splitsElisions)
{
    QStringList words;
    for (const TextRange range : wordRanges(text, splitsElisions))
        words.append(plainWord(text.sliced(range.begin, range.length())));
    return words;
}

void WordPatterns::add(QStringView line)
{
    for (const QStringView phrase : line.split(u',', Qt::SkipEmptyParts)) {
        QStringList pattern;
        for (const QStringView word : phrase.split(u' ', Qt::SkipEmptyParts))
            pattern.append(plainWord(word));
        if (!pattern.isEmpty())
            m_patterns.push_back(pattern);
    }
}

bool WordPatterns::matches(const QString &word) const
{
    return std::any_of(m_patterns.begin(), m_patterns.end(), [&word](const QStringList &pattern) {
        return pattern.size() == 1 && matchesWord(pattern.front(), word);
    });
}

qsizetype WordPatterns::lengthAt(const QStringList &words, qsizetype index) const
{
    qsizetype longest = 0;
    for (const QStringList &pattern : m_patterns) {
        if (pattern.size() <= longest || index + pattern.size() > words.size())
            continue;
        if (std::equal(pattern.begin(), pattern.end(), words.begin() + index, matchesWord))
            longest = pattern.size();
    }
    return longest;
}

bool WordPatterns::areIn(const QStringList &words) const
{
    for (qsizetype index = 0; index < words.size(); ++index) {
        if (lengthAt(words, index) > 0)
            return true;
    }
    return false;
}

} // namespace app
