#include "app/text/wordchanges.h"

#include "app/text/textdifference.h"
#include "app/text/textpieces.h"

#include <algorithm>

namespace app {

using storage::TextRange;

namespace {

bool isWordBegin(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isHighSurrogate();
}

/// The words of a stretch, without blanks and signs. @p ends gets where each of them ends, and last
/// where the stretch begins.
TextPieces wordsOf(PieceNumbers &numbers, QStringView text, TextRange range,
                   std::vector<qsizetype> &ends)
{
    const TextPieces all = numbers.wordsOf(text, range);
    TextPieces words;
    for (size_t piece = 0; piece < all.numbers.size(); ++piece) {
        if (!isWordBegin(text[all.begins[piece]]))
            continue;
        words.begins.push_back(all.begins[piece]);
        words.numbers.push_back(all.numbers[piece]);
        ends.push_back(all.begins[piece + 1]);
    }
    words.begins.push_back(range.end);
    ends.push_back(range.begin);
    return words;
}

/// A blank, a comma ...: a character of one unit that belongs to no word.
bool isSingleSign(QChar unit)
{
    return unit.isSpace() || unit.isPunct() || unit.isSymbol();
}

/// Adds @p change without the blanks and signs that both sides begin or end with.
void appendTrimmed(std::vector<Change> &changes, QStringView left, QStringView right, Change change)
{
    const auto isMarked = [](QStringView text, qsizetype index) {
        return index + 1 < text.size() && text[index + 1].isMark();
    };
    const auto isShared = [&](qsizetype l, qsizetype r) {
        return isSingleSign(left[l]) && left[l] == right[r] && !isMarked(left, l) &&
               !isMarked(right, r);
    };
    while (!change.left.isEmpty() && !change.right.isEmpty() &&
           isShared(change.left.begin, change.right.begin)) {
        ++change.left.begin;
        ++change.right.begin;
    }
    while (!change.left.isEmpty() && !change.right.isEmpty() &&
           isShared(change.left.end - 1, change.right.end - 1)) {
        --change.left.end;
        --change.right.end;
    }
    if (!change.left.isEmpty() || !change.right.isEmpty())
        changes.push_back(change);
}

/// Makes one of changes in a line between which there is no word.
std::vector<Change> joined(const std::vector<Change> &changes, QStringView left)
{
    constexpr qsizetype longest = 16;
    std::vector<Change> all;
    for (const Change &change : changes) {
        if (!all.empty()) {
            Change &last = all.back();
            const qsizetype length = change.left.begin - last.left.end;
            const QStringView between = left.sliced(last.left.end, length);
            const bool isWithinLine = length <= longest && !between.contains(u'\n');
            if (isWithinLine && std::all_of(between.begin(), between.end(), isSingleSign)) {
                last = {last.left.united(change.left), last.right.united(change.right)};
                continue;
            }
        }
        all.push_back(change);
    }
    return all;
}

} // namespace

std::vector<Change> wordChanges(QStringView left, QStringView right)
{
    std::vector<Change> all;
    PieceNumbers numbers;
    ComparingBudget budget;
    for (const Change &change : joined(changesBetween(left, right), left)) {
        if (change.left.isEmpty() || change.right.isEmpty()) {
            all.push_back(change);
            continue;
        }
        std::vector<qsizetype> leftEnds;
        std::vector<qsizetype> rightEnds;
        const TextPieces leftWords = wordsOf(numbers, left, change.left, leftEnds);
        const TextPieces rightWords = wordsOf(numbers, right, change.right, rightEnds);
        const auto endBefore = [](const std::vector<qsizetype> &ends, qsizetype word) {
            return word == 0 ? ends.back() : ends[size_t(word) - 1];
        };
        // Between two words that both have, there may still be other blanks and signs.
        const auto append = [&](const Change &words) {
            appendTrimmed(
                all, left, right,
                {{endBefore(leftEnds, words.left.begin), leftWords.begins[size_t(words.left.end)]},
                 {endBefore(rightEnds, words.right.begin),
                  rightWords.begins[size_t(words.right.end)]}});
        };
        Change same; // the words up to its ends have been passed
        auto differing = changesBetween(leftWords.numbers, rightWords.numbers, budget);
        const auto leftCount = qsizetype(leftWords.numbers.size());
        const auto rightCount = qsizetype(rightWords.numbers.size());
        const Change atEnd{{leftCount, leftCount}, {rightCount, rightCount}};
        const bool isChangedAtEnd = !differing.empty() && differing.back().left.end == leftCount &&
                                    differing.back().right.end == rightCount;
        if (!isChangedAtEnd)
            differing.push_back(atEnd);
        for (const Change &words : differing) {
            for (qsizetype word = 0; word < words.left.begin - same.left.end; ++word) {
                const qsizetype l = same.left.end + word;
                const qsizetype r = same.right.end + word;
                if (word > 0 || same == Change())
                    append({{l, l}, {r, r}});
            }
            append(words);
            same = words;
        }
    }
    return all;
}

} // namespace app
