#include "app/text/textdifference.h"

#include "app/text/paragraphpairs.h"
#include "app/text/textpieces.h"

#include <algorithm>

namespace app {

using storage::TextRange;

namespace {

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar unit) { return unit.isSpace(); });
}

/// Two texts with the numbers of their pieces, and what comparing them may still cost.
class TextDifference
{
public:
    TextDifference(QStringView left, QStringView right) : m_left(left), m_right(right) {}

    std::vector<Change> changes()
    {
        std::vector<Change> all;
        for (const Change &block : changedParagraphs()) {
            const std::vector<Change> words = changedWords(m_leftParagraphs.range(block.left),
                                                           m_rightParagraphs.range(block.right));
            all.insert(all.end(), words.begin(), words.end());
        }
        return all;
    }

    std::vector<DifferenceRow> rows()
    {
        Change done; // up to the end of its stretches, in paragraphs
        for (const Change &block : changedParagraphs()) {
            appendSame(done, block.left.begin);
            appendBlock(block);
            done = block;
        }
        appendSame(done, qsizetype(m_leftParagraphs.numbers.size()));
        return std::move(m_rows);
    }

private:
    std::vector<Change> changedParagraphs()
    {
        m_leftParagraphs = m_numbers.paragraphsOf(m_left, {0, m_left.size()});
        m_rightParagraphs = m_numbers.paragraphsOf(m_right, {0, m_right.size()});
        return changesBetween(m_leftParagraphs.numbers, m_rightParagraphs.numbers, m_budget);
    }

    std::vector<Change> changedWords(TextRange left, TextRange right)
    {
        const TextPieces leftWords = m_numbers.wordsOf(m_left, left);
        const TextPieces rightWords = m_numbers.wordsOf(m_right, right);
        std::vector<Change> changes;
        for (const Change &change : changesBetween(leftWords.numbers, rightWords.numbers, m_budget))
            appendWords(changes, {leftWords.range(change.left), rightWords.range(change.right)});
        return changes;
    }

    /// Where words next to each other were replaced, they were replaced together: the blank between
    /// them, which stayed, says nothing. A line end does.
    void appendWords(std::vector<Change> &changes, const Change &change) const
    {
        if (!changes.empty()) {
            Change &last = changes.back();
            const QStringView between =
                m_left.sliced(last.left.end, change.left.begin - last.left.end);
            const bool areReplaced = !last.left.isEmpty() && !last.right.isEmpty() &&
                                     !change.left.isEmpty() && !change.right.isEmpty();
            if (areReplaced && isBlank(between) && !between.contains(u'\n')) {
                last = {{last.left.begin, change.left.end}, {last.right.begin, change.right.end}};
                return;
            }
        }
        changes.push_back(change);
    }

    void appendSame(const Change &done, qsizetype leftEnd)
    {
        qsizetype right = done.right.end;
        for (qsizetype left = done.left.end; left < leftEnd; ++left, ++right) {
            m_rows.push_back({DifferenceRow::Kind::Same,
                              m_leftParagraphs.range({left, left + 1}),
                              m_rightParagraphs.range({right, right + 1}),
                              {}});
        }
    }

    void appendBlock(const Change &block)
    {
        std::vector<std::vector<qint32>> left = wordsOfEach(m_left, m_leftParagraphs, block.left);
        std::vector<std::vector<qint32>> right =
            wordsOfEach(m_right, m_rightParagraphs, block.right);
        qsizetype leftDone = block.left.begin;
        qsizetype rightDone = block.right.begin;
        for (const auto &[leftPlace, rightPlace] :
             paragraphPairs(std::move(left), std::move(right))) {
            appendAlone({leftDone, block.left.begin + leftPlace},
                        {rightDone, block.right.begin + rightPlace});
            leftDone = block.left.begin + leftPlace + 1;
            rightDone = block.right.begin + rightPlace + 1;
            const TextRange leftRange = m_leftParagraphs.range({leftDone - 1, leftDone});
            const TextRange rightRange = m_rightParagraphs.range({rightDone - 1, rightDone});
            const auto changes = changedWords(leftRange, rightRange);
            const auto kind =
                changes.empty() ? DifferenceRow::Kind::Same : DifferenceRow::Kind::Changed;
            m_rows.push_back({kind, leftRange, rightRange, changes});
        }
        appendAlone({leftDone, block.left.end}, {rightDone, block.right.end});
    }

    void appendAlone(TextRange left, TextRange right)
    {
        const qsizetype leftEnd = m_leftParagraphs.begins[size_t(left.end)];
        const qsizetype rightBegin = m_rightParagraphs.begins[size_t(right.begin)];
        for (; !left.isEmpty(); ++left.begin) {
            m_rows.push_back({DifferenceRow::Kind::OnlyLeft,
                              m_leftParagraphs.range({left.begin, left.begin + 1}),
                              {rightBegin, rightBegin},
                              {}});
        }
        for (; !right.isEmpty(); ++right.begin) {
            m_rows.push_back({DifferenceRow::Kind::OnlyRight,
                              {leftEnd, leftEnd},
                              m_rightParagraphs.range({right.begin, right.begin + 1}),
                              {}});
        }
    }

    /// For each of some paragraphs the numbers of its words, without blanks and signs.
    std::vector<std::vector<qint32>> wordsOfEach(QStringView text, const TextPieces &paragraphs,
                                                 TextRange which)
    {
        std::vector<std::vector<qint32>> all;
        for (qsizetype paragraph = which.begin; paragraph < which.end; ++paragraph) {
            const TextPieces pieces =
                m_numbers.wordsOf(text, paragraphs.range({paragraph, paragraph + 1}));
            std::vector<qint32> words;
            for (size_t piece = 0; piece < pieces.numbers.size(); ++piece) {
                const QChar first = text[pieces.begins[piece]];
                if (first.isLetterOrNumber() || first.isSurrogate())
                    words.push_back(pieces.numbers[piece]);
            }
            all.push_back(std::move(words));
        }
        return all;
    }

    QStringView m_left;
    QStringView m_right;
    PieceNumbers m_numbers;
    ComparingBudget m_budget;
    TextPieces m_leftParagraphs;
    TextPieces m_rightParagraphs;
    std::vector<DifferenceRow> m_rows;
};

} // namespace

std::vector<Change> changesBetween(QStringView left, QStringView right)
{
    return TextDifference(left, right).changes();
}

std::vector<DifferenceRow> sideBySide(QStringView left, QStringView right)
{
    return TextDifference(left, right).rows();
}

} // namespace app
