#include "app/cues/wordlist.h"

#include "app/cues/linepieces.h"
#include "app/cues/linetext.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace app {

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

/// The matcher bounds how often it tries at one place, and neither how many places there are nor
/// what one try costs. So a line is read in windows that overlap by half: at worst one of them
/// takes a second, and the clock is looked at after each.
constexpr int mostTries = 10'000;
constexpr qsizetype windowLength = 2 * WordList::longestMatch;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(app::WordList)
};

/// Of the words as they are: blanks stand for any blanks, apostrophes for both kinds.
QString expressionOf(const QString &words)
{
    QStringList parts;
    for (const QString &part : words.simplified().split(u' '))
        parts.append(QRegularExpression::escape(part).replace(QRegularExpression(u"\\\\?['’]"_s),
                                                              u"['’]"_s));
    return parts.join(u"\\s+"_s);
}

/// The pattern with our bound behind the settings that it may begin with: the last one counts.
QString bounded(const QString &pattern)
{
    static const QRegularExpression settings(
        u"^(?:\\(\\*(?:UTF|UCP|CR|LF|CRLF|ANY|ANYCRLF|NUL|BSR_\\w+|"
        "NO_\\w+|NOTEMPTY\\w*|LIMIT_\\w+=\\d+)\\))*"_s);
    QString whole = pattern;
    return whole.insert(settings.match(pattern).capturedEnd(),
                        u"(*LIMIT_MATCH=%1)"_s.arg(mostTries));
}

QRegularExpression compiled(const CueWord &word)
{
    return QRegularExpression(
        bounded(word.isRegularExpression ? word.pattern : expressionOf(word.pattern)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// Widens ranges to whole words. It keeps the last word it came to: of a long one any number of
/// parts may be asked for.
class Widening
{
public:
    Widening(QStringView text, TextRange limits) : m_text(text), m_limits(limits) {}

    TextRange widened(TextRange range)
    {
        if (isInsideWord(m_text, range.begin))
            range.begin = wordAround(range.begin).begin;
        if (isInsideWord(m_text, range.end))
            range.end = wordAround(range.end).end;
        return range;
    }

private:
    TextRange wordAround(qsizetype index)
    {
        if (m_word.begin < index && index < m_word.end)
            return m_word;
        m_word = {index, index};
        while (m_word.begin > m_limits.begin && isInsideWord(m_text, m_word.begin))
            --m_word.begin;
        while (m_word.end < m_limits.end && isInsideWord(m_text, m_word.end))
            ++m_word.end;
        return m_word;
    }

    QStringView m_text;
    TextRange m_limits;
    TextRange m_word;
};

bool isBefore(const ListedCue &a, const ListedCue &b)
{
    if (a.cue.range.begin != b.cue.range.begin)
        return a.cue.range.begin < b.cue.range.begin;
    if (a.cue.range.end != b.cue.range.end)
        return a.cue.range.end > b.cue.range.end;
    return a.word < b.word;
}

} // namespace

WordList::WordList(const std::vector<CueWord> &words)
{
    for (size_t number = 0; number < words.size(); ++number) {
        const CueWord &word = words[number];
        Word entry{number, word, compiled(word), {}, false};
        if (word.pattern.trimmed().isEmpty())
            continue;
        if (entry.expression.isValid()) {
            m_words.push_back(std::move(entry));
            continue;
        }
        //: %1 is a regular expression, %2 what is wrong with it
        const QString what = Words::tr("The regular expression “%1” cannot be used: %2.")
                                 .arg(word.pattern, entry.expression.errorString());
        m_problems.push_back({{}, int(number) + 1, 0, what});
    }
}

void WordList::beginText()
{
    for (Word &word : m_words)
        word.spent = {};
}

void WordList::addListed(QStringView text, TextRange piece, std::vector<ListedCue> &found)
{
    if (m_words.empty() || piece.isEmpty())
        return;
    const QString line = withoutLoneSurrogates(text.sliced(piece.begin, piece.length()));
    std::vector<ListedCue> all;
    std::vector<TextRange> ranges;
    Widening widening(text, piece);
    for (Word &word : m_words) {
        ranges.clear();
        if (!word.isPutAside)
            lookFor(word, line, ranges);
        for (const TextRange &each : ranges) {
            const TextRange range{piece.begin + each.begin, piece.begin + each.end};
            const bool isCut = isInsideWord(text, range.begin) || isInsideWord(text, range.end);
            if (!isCut || word.word.isRegularExpression)
                all.push_back({{widening.widened(range), word.word.kind}, word.number});
        }
    }
    std::sort(all.begin(), all.end(), isBefore);
    qsizetype end = piece.begin;
    for (const ListedCue &each : all) {
        if (each.cue.range.begin < end)
            continue;
        found.push_back(each);
        end = each.cue.range.end;
    }
}

std::vector<ListedCue> WordList::listedIn(QStringView text)
{
    beginText();
    std::vector<ListedCue> found;
    LinePieces pieces(text, 0);
    do {
        addListed(text, pieces.piece(), found);
    } while (pieces.moveToNext());
    return found;
}

void WordList::lookFor(Word &word, const QString &line, std::vector<TextRange> &found)
{
    QElapsedTimer timer;
    timer.start();
    const std::chrono::nanoseconds before = word.spent;
    for (qsizetype begin = 0; begin < line.size() && !word.isPutAside;
         begin += WordList::longestMatch) {
        addWindow(word, line, begin, found);
        word.spent = before + std::chrono::nanoseconds(timer.nsecsElapsed());
        if (word.spent > longest)
            putAside(word);
    }
}

/// Those that begin in the first half of the window, of which all that is looked at lies within it.
void WordList::addWindow(Word &word, const QString &line, qsizetype begin,
                         std::vector<TextRange> &found)
{
    const bool isLast = begin + windowLength >= line.size();
    const QStringView window = QStringView(line).first(std::min(begin + windowLength, line.size()));
    const qsizetype next = isLast ? line.size() : begin + longestMatch;
    qsizetype from = found.empty() ? begin : std::max(begin, found.back().end);
    while (from < next) {
        const QRegularExpressionMatch match =
            word.expression.match(window, from, QRegularExpression::NormalMatch,
                                  QRegularExpression::DontCheckSubjectStringMatchOption);
        if (!match.isValid())
            putAside(word);
        if (!match.hasMatch() || match.capturedStart() >= next)
            return;
        const TextRange range{match.capturedStart(), match.capturedEnd()};
        const bool isWhole = isLast || range.end < window.size();
        if (isWhole && !range.isEmpty())
            found.push_back(range);
        from = std::max(range.end, range.begin + 1);
    }
}

void WordList::putAside(Word &word)
{
    word.isPutAside = true;
    const QString what =
        //: %1 is a regular expression
        Words::tr("Looking for “%1” takes too long and was given up. Write it so that its parts "
                  "cannot match the same letters in many ways.")
            .arg(word.word.pattern);
    m_problems.push_back({{}, int(word.number) + 1, 0, what});
}

} // namespace app
