#include "app/duplicates/shingles.h"

#include "app/text/folding.h"
#include "app/text/words.h"

#include <QChar>

#include <algorithm>
#include <utility>

namespace app {

namespace {

constexpr int weightOfWord = 4;
constexpr int weightOfShingle = 5 * weightOfWord;
constexpr quint64 oddNumber = 0x9E3779B97F4A7C15;

/// Spreads every bit over all others: the finishing step of SplitMix64 (Steele and others 2014).
quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
    return value ^ (value >> 31);
}

struct Word
{
    quint64 number = 0;
    int weight = weightOfWord;
};

bool isPartOfWord(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character);
}

/// Takes a folded text in parts, which may end within a word.
class WordReader
{
public:
    void read(QStringView folded)
    {
        for (qsizetype index = 0; index < folded.size();) {
            const char32_t character = nextCharacter(folded, index);
            if (!isPartOfWord(character)) {
                // "Xi'an" and "Xian": a sign that copies lose.
                if (character != U'\'')
                    endWord();
                continue;
            }
            const quint64 unit = character + 1;
            if (const int length = lengthOfUnpartedWord(character)) {
                endWord();
                m_words.push_back({mixed(unit * oddNumber), weightOfWord / length});
            } else {
                m_word = (m_word ^ unit) * oddNumber;
                m_word ^= m_word >> 32;
            }
        }
    }
    std::vector<Word> words()
    {
        endWord();
        return std::move(m_words);
    }

private:
    void endWord()
    {
        if (m_word != 0)
            m_words.push_back({mixed(m_word), weightOfWord});
        m_word = 0;
    }

    std::vector<Word> m_words;
    quint64 m_word = 0; ///< 0 where none has begun
};

std::vector<Word> wordsOf(QStringView text)
{
    constexpr qsizetype partLength = 4096;
    WordReader reader;
    FoldedStretch stretch;
    for (qsizetype begin = 0; begin < text.size(); begin = stretch.end()) {
        stretch.fold(text, begin, std::min(begin + partLength, text.size()), 0);
        reader.read(stretch.folded());
    }
    return reader.words();
}

quint64 numberOf(const Word *begin, const Word *end)
{
    quint64 number = 0;
    for (const Word *word = begin; word != end; ++word) {
        number = (number ^ word->number) * oddNumber;
        number ^= number >> 29;
    }
    return mixed(number);
}

/// How many numbers of @p few are in @p many, by steps that double until they have gone too far.
qsizetype sharedByLeaps(const std::vector<quint64> &few, const std::vector<quint64> &many)
{
    qsizetype shared = 0;
    auto from = many.begin();
    for (const quint64 number : few) {
        std::ptrdiff_t step = 1;
        auto to = from;
        while (to != many.end() && *to < number) {
            from = to + 1;
            to += std::min(step, many.end() - to);
            step *= 2;
        }
        from = std::lower_bound(from, to, number);
        if (from == many.end())
            break;
        shared += *from == number;
    }
    return shared;
}

} // namespace

std::vector<quint64> shinglesOf(QStringView text)
{
    const std::vector<Word> words = wordsOf(text);
    std::vector<quint64> shingles;
    if (words.empty())
        return shingles;
    shingles.reserve(words.size());
    const Word *const wordsEnd = words.data() + words.size();
    const Word *end = words.data();
    int weight = 0;
    for (const Word *begin = words.data(); begin != wordsEnd; ++begin) {
        while (weight < weightOfShingle && end != wordsEnd)
            weight += (end++)->weight;
        if (weight < weightOfShingle && begin != words.data())
            break;
        shingles.push_back(numberOf(begin, end));
        weight -= begin->weight;
    }
    std::sort(shingles.begin(), shingles.end());
    shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
    return shingles;
}

qsizetype sharedShingles(const std::vector<quint64> &a, const std::vector<quint64> &b)
{
    constexpr size_t muchShorter = 16;
    if (a.size() * muchShorter < b.size())
        return sharedByLeaps(a, b);
    if (b.size() * muchShorter < a.size())
        return sharedByLeaps(b, a);
    qsizetype shared = 0;
    const quint64 *left = a.data();
    const quint64 *right = b.data();
    const quint64 *const leftEnd = left + a.size();
    const quint64 *const rightEnd = right + b.size();
    // Without branches on the numbers, which cannot be foreseen.
    while (left != leftEnd && right != rightEnd) {
        const quint64 one = *left;
        const quint64 other = *right;
        shared += one == other;
        left += one <= other;
        right += other <= one;
    }
    return shared;
}

} // namespace app
