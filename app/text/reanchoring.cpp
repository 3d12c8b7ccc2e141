#include "app/text/reanchoring.h"

#include "app/text/selection.h"
#include "app/text/wordchanges.h"

#include <algorithm>
#include <numeric>

namespace app {

using storage::TextRange;

namespace {

constexpr qint64 affordableSteps = 60'000'000;
constexpr qsizetype contextLength = 32; ///< as in the Web Annotation TextQuoteSelector
/// Fewer letters are found by chance: they need some of the same words around them.
constexpr qsizetype tellingLetters = 12;
constexpr qsizetype tellingContext = 8;
constexpr qsizetype mostPlaces = 1'000;
/// Longer stretches that were replaced have no word in common: they are no correction.
constexpr qsizetype longestCorrection = 4'000;

bool isLetter(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isHighSurrogate();
}

/// The letters of @p text in small; all that is not blank where it has no letters.
std::u16string lettersOf(QStringView text)
{
    std::u16string letters;
    for (const QChar unit : text) {
        if (isLetter(unit))
            letters.push_back(unit.toLower().unicode());
    }
    for (const QChar unit : text) {
        if (letters.empty() || !isLetter(letters.front())) {
            if (!unit.isSpace())
                letters.push_back(unit.unicode());
        }
    }
    return letters;
}

/// How many single letters must be put in, left out or replaced (Levenshtein).
qsizetype distance(const std::u16string &left, const std::u16string &right)
{
    std::vector<qsizetype> row(right.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (size_t i = 0; i < left.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = qsizetype(i) + 1;
        for (size_t j = 0; j < right.size(); ++j) {
            const qsizetype replaced = diagonal + (left[i] == right[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

/// The first character boundary from @p index on. Looks at some hundred units around it: more marks
/// than that on one letter are no writing.
qsizetype wholeFrom(QStringView text, qsizetype index)
{
    qsizetype begin = std::max(qsizetype(0), index - 100);
    if (begin > 0 && text[begin].isLowSurrogate())
        ++begin;
    const qsizetype end = std::min(text.size(), index + 200);
    return std::min(end, begin + characterEnd(text.sliced(begin, end - begin), index - begin));
}

/// The word-wise begins and ends of what stands in a change, to tell which word became which.
std::vector<qsizetype> wordEdges(QStringView text)
{
    std::vector<qsizetype> edges;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i - 1].isSpace() != text[i].isSpace())
            edges.push_back(i);
    }
    return edges;
}

} // namespace

Reanchoring::Reanchoring(const QString &before, const QString &after)
    : m_before(before),
      m_after(after),
      m_beforeMap(before),
      m_afterMap(after),
      m_changes(wordChanges(m_before, m_after)),
      m_steps(affordableSteps)
{
    qsizetype before_ = 0;
    for (const Change &change : m_changes) {
        m_newBefore.push_back(before_);
        before_ += change.right.length();
    }
    m_newBefore.push_back(before_);
}

std::vector<ReanchoredPassage> Reanchoring::passages(const std::vector<TextRange> &ranges)
{
    std::vector<ReanchoredPassage> all;
    all.reserve(ranges.size());
    for (const TextRange &range : ranges)
        all.push_back(passage(range));
    return all;
}

ReanchoredPassage Reanchoring::passage(TextRange given)
{
    const TextRange range = m_beforeMap.toUtf16(given);
    const Carried carried = this->carried(range);
    const TextRange kept = m_afterMap.toCodePoints(carried.range);
    if (!carried.isTouched)
        return {kept == given ? PassageFate::Same : PassageFate::Shifted, kept};
    const bool isMostlyLeft = 3 * carried.left >= 2 * carried.letters && carried.letters > 0;
    if (!isMostlyLeft) {
        if (const TextRange exact = exactPlace(range); !exact.isEmpty())
            return {PassageFate::Moved, m_afterMap.toCodePoints(exact)};
        if (const TextRange between = placeBetweenContexts(range); !between.isEmpty())
            return {PassageFate::Changed, m_afterMap.toCodePoints(between)};
    }
    const bool isLost =
        carried.range.isEmpty() || carried.left == 0 || 3 * carried.left < carried.letters;
    return {isLost ? PassageFate::Lost : PassageFate::Changed, kept};
}

/// How much further on what stands before @p change lies in the new text.
qsizetype Reanchoring::shiftBefore(std::vector<Change>::const_iterator change) const
{
    return change == m_changes.begin() ? 0
                                       : std::prev(change)->right.end - std::prev(change)->left.end;
}

/// What the difference alone makes of @p range. Both are indices.
Reanchoring::Carried Reanchoring::carried(TextRange range)
{
    // What ends where the passage begins is outside of it, and so is what was put in there.
    auto change =
        std::partition_point(m_changes.begin(), m_changes.end(),
                             [&range](const Change &one) { return one.left.end <= range.begin; });
    Carried carried;
    carried.range = {range.begin + shiftBefore(change), range.end + shiftBefore(change)};
    if (change == m_changes.end() || change->left.begin >= range.end)
        return carried;
    carried.isTouched = true;
    const auto end = std::partition_point(change, m_changes.end(), [&range](const Change &one) {
        return one.left.begin < range.end;
    });
    const Change &last = *std::prev(end);
    if (change->left.begin < range.begin)
        carried.range.begin = placeIn(*change, range.begin);
    carried.range.end =
        last.left.end > range.end ? placeIn(last, range.end) : range.end + shiftBefore(end);
    carried.range.end = std::max(carried.range.begin, carried.range.end);
    m_steps -= range.length();
    if (m_steps > 0)
        countLetters(carried, range, {change - m_changes.begin(), end - m_changes.begin()});
    carried.range = withoutNewBlanks(range, carried.range);
    return carried;
}

/// Counts the letters of @p range, which @p changes touch, and those of them that are left.
void Reanchoring::countLetters(Carried &carried, TextRange range, TextRange changes)
{
    const auto lettersIn = [this](TextRange stretch) {
        return qsizetype(
            lettersOf(QStringView(m_before).sliced(stretch.begin, stretch.length())).size());
    };
    carried.letters = lettersIn(range);
    carried.left = carried.letters;
    for (qsizetype i = changes.begin; i < changes.end; ++i) {
        const Change &change = m_changes[size_t(i)];
        const TextRange before{std::max(range.begin, change.left.begin),
                               std::min(range.end, change.left.end)};
        const TextRange after{std::max(carried.range.begin, change.right.begin),
                              std::min(carried.range.end, change.right.end)};
        carried.left -= std::min(carried.left, lettersIn(before));
        if (!after.isEmpty())
            carried.left += lettersLeft(before, after);
    }
}

/// Where the words of @p change meet blanks, and how much its sides have in common at their ends.
const Reanchoring::Edges &Reanchoring::edgesOf(const Change &change) const
{
    if (m_edges.of == change)
        return m_edges;
    const QStringView left = QStringView(m_before).sliced(change.left.begin, change.left.length());
    const QStringView right =
        QStringView(m_after).sliced(change.right.begin, change.right.length());
    m_edges.of = change;
    m_edges.left = wordEdges(left);
    m_edges.right = wordEdges(right);
    m_edges.sharedBegin =
        std::mismatch(left.begin(), left.end(), right.begin(), right.end()).first - left.begin();
    m_edges.sharedEnd =
        std::mismatch(left.rbegin(), left.rend(), right.rbegin(), right.rend()).first -
        left.rbegin();
    return m_edges;
}

/// Where an index within the left stretch of @p change lies in its right one: within what both
/// stretches begin or end with, at the same edge of the same word where they have as many, or in
/// proportion, at the next whole character.
qsizetype Reanchoring::placeIn(const Change &change, qsizetype index) const
{
    const Edges &edges = edgesOf(change);
    const qsizetype fromBegin = index - change.left.begin;
    const qsizetype fromEnd = change.left.end - index;
    if (fromBegin <= edges.sharedBegin)
        return wholeFrom(m_after, change.right.begin + fromBegin);
    if (fromEnd <= edges.sharedEnd)
        return wholeFrom(m_after, change.right.end - fromEnd);
    const auto edge = std::lower_bound(edges.left.begin(), edges.left.end(), fromBegin);
    if (edges.left.size() == edges.right.size() && edge != edges.left.end() && *edge == fromBegin)
        return change.right.begin + edges.right[size_t(edge - edges.left.begin())];
    const auto proportion =
        qsizetype(qint64(change.right.length()) * fromBegin / change.left.length());
    return std::min(change.right.end, wholeFrom(m_after, change.right.begin + proportion));
}

/// How many letters of a stretch are left in what took its place.
qsizetype Reanchoring::lettersLeft(TextRange before, TextRange after)
{
    if (std::max(before.length(), after.length()) > longestCorrection)
        return 0;
    const std::u16string left =
        lettersOf(QStringView(m_before).sliced(before.begin, before.length()));
    const std::u16string right =
        lettersOf(QStringView(m_after).sliced(after.begin, after.length()));
    const auto longer = qsizetype(std::max(left.size(), right.size()));
    const qint64 steps = qint64(left.size()) * qint64(right.size());
    m_steps -= steps;
    if (steps == 0 || m_steps < 0)
        return 0;
    const qsizetype same = longer - distance(left, right);
    return 2 * same < longer ? 0 : std::min(qsizetype(left.size()), same);
}

/// Blanks at an end of what was carried over go where the passage did not end with blanks.
TextRange Reanchoring::withoutNewBlanks(TextRange before, TextRange after) const
{
    const auto isBlank = [](const QString &text, qsizetype index) { return text[index].isSpace(); };
    if (!before.isEmpty() && !isBlank(m_before, before.begin)) {
        while (after.begin < after.end && isBlank(m_after, after.begin))
            ++after.begin;
    }
    if (!before.isEmpty() && !isBlank(m_before, before.end - 1)) {
        while (after.begin < after.end && isBlank(m_after, after.end - 1))
            --after.end;
    }
    return after;
}

/// How many characters of a stretch of the new text were put in or replaced.
qsizetype Reanchoring::newWithin(TextRange range) const
{
    const auto newUpTo = [this](qsizetype index) {
        const auto next = std::upper_bound(
            m_changes.begin(), m_changes.end(), index,
            [](qsizetype place, const Change &change) { return place < change.right.begin; });
        const qsizetype known = m_newBefore[size_t(next - m_changes.begin())];
        if (next == m_changes.begin())
            return known;
        return known - std::max(qsizetype(0), std::prev(next)->right.end - index);
    };
    return newUpTo(range.end) - newUpTo(range.begin);
}

bool Reanchoring::isNew(TextRange range) const
{
    return newWithin(m_afterMap.toUtf16(range)) > 0;
}

/// Whether @p after cuts no character that @p before does not.
bool Reanchoring::isWhole(TextRange before, TextRange after) const
{
    const auto isCut = [](const QString &text, qsizetype index) {
        return wholeFrom(text, index) != index;
    };
    return (!isCut(m_after, after.begin) || isCut(m_before, before.begin)) &&
           (!isCut(m_after, after.end) || isCut(m_before, before.end));
}

/// Where @p words stand in what is new in the corrected text, for the most part.
std::vector<qsizetype> Reanchoring::newPlacesOf(QStringView words)
{
    std::vector<qsizetype> places;
    qsizetype searched = 0;
    for (const Change &change : m_changes) {
        const qsizetype reach = words.size() / 2;
        if (--m_steps <= 0)
            return {};
        if (change.right.isEmpty())
            continue;
        const qsizetype from = std::max(searched, change.right.begin - reach);
        const qsizetype to = std::min(m_after.size(), change.right.end + reach);
        const QStringView stretch = QStringView(m_after).sliced(0, to);
        for (qsizetype at = from; at + words.size() <= to; ++at) {
            if (m_steps <= 0 || qsizetype(places.size()) >= mostPlaces)
                return {};
            const qsizetype found = stretch.indexOf(words.first(1), at);
            m_steps -= 1 + (found < 0 ? to : found) - at;
            if (found < 0 || found + words.size() > to)
                break;
            at = found;
            const QStringView there = stretch.sliced(at, words.size());
            const auto differs = std::mismatch(words.begin(), words.end(), there.begin()).first;
            m_steps -= differs - words.begin();
            if (differs == words.end() && 2 * newWithin({at, at + words.size()}) >= words.size())
                places.push_back(at);
        }
        searched = std::max(searched, to - words.size() + 1);
    }
    return places;
}

/// How many characters next to a passage, on both sides, are those next to another.
qsizetype Reanchoring::sharedContext(TextRange before, TextRange after) const
{
    qsizetype ahead = 0;
    while (ahead < contextLength && ahead < before.begin && ahead < after.begin &&
           m_before[before.begin - ahead - 1] == m_after[after.begin - ahead - 1])
        ++ahead;
    qsizetype behind = 0;
    while (behind < contextLength && before.end + behind < m_before.size() &&
           after.end + behind < m_after.size() &&
           m_before[before.end + behind] == m_after[after.end + behind])
        ++behind;
    return ahead + behind;
}

/// The one best place with exactly the words of @p range; empty where there is none.
TextRange Reanchoring::exactPlace(TextRange range)
{
    if (range.isEmpty())
        return {};
    const QStringView words = QStringView(m_before).sliced(range.begin, range.length());
    TextRange best;
    qsizetype bestContext = -1;
    bool isOnly = false;
    for (const qsizetype place : newPlacesOf(words)) {
        const TextRange found{place, place + words.size()};
        if (!isWhole(range, found))
            continue;
        const qsizetype context = sharedContext(range, found);
        isOnly = context != bestContext;
        if (context >= bestContext) {
            best = found;
            bestContext = context;
        } else {
            isOnly = true;
        }
    }
    const bool isTelling =
        qsizetype(lettersOf(words).size()) >= tellingLetters || bestContext >= tellingContext;
    return isOnly && isTelling ? best : TextRange();
}

/// What stands between the words that stood around @p range, where these were moved with it.
TextRange Reanchoring::placeBetweenContexts(TextRange range)
{
    const TextRange ahead{wholeFrom(m_before, std::max(qsizetype(0), range.begin - contextLength)),
                          range.begin};
    const TextRange behind{
        range.end, wholeFrom(m_before, std::min(m_before.size(), range.end + contextLength))};
    if (range.isEmpty() || ahead.length() < tellingContext || behind.length() < tellingContext)
        return {};
    const auto of = [this](TextRange part) {
        return QStringView(m_before).sliced(part.begin, part.length());
    };
    const std::vector<qsizetype> begins = newPlacesOf(of(ahead));
    const std::vector<qsizetype> ends = newPlacesOf(of(behind));
    if (begins.size() != 1 || ends.size() != 1)
        return {};
    const TextRange found =
        withoutNewBlanks(range, {begins.front() + ahead.length(), ends.front()});
    const bool isNear = found.length() <= 2 * range.length() + contextLength;
    if (found.isEmpty() || !isNear || !isWhole(range, found))
        return {};
    const auto letters = qsizetype(lettersOf(of(range)).size());
    return 3 * lettersLeft(range, found) >= letters ? found : TextRange();
}

TextRange Reanchoring::stretch(TextRange given) const
{
    const TextRange range = m_beforeMap.toUtf16(given);
    const auto first =
        std::partition_point(m_changes.begin(), m_changes.end(), [&range](const Change &change) {
            const bool isPutIn = change.left.isEmpty();
            return isPutIn ? change.left.end < range.begin : change.left.end <= range.begin;
        });
    const auto last = std::partition_point(first, m_changes.end(), [&range](const Change &change) {
        const bool isPutIn = change.left.isEmpty();
        return isPutIn ? change.left.begin <= range.end : change.left.begin < range.end;
    });
    TextRange after{range.begin + shiftBefore(first), range.end + shiftBefore(last)};
    if (first != m_changes.end() && first->left.begin < range.begin)
        after.begin = placeIn(*first, range.begin);
    if (last != m_changes.begin() && std::prev(last)->left.end > range.end)
        after.end = placeIn(*std::prev(last), range.end);
    return m_afterMap.toCodePoints({after.begin, std::max(after.begin, after.end)});
}

} // namespace app
