#include "app/datasets/bratanchors.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <string>

namespace app {

using namespace storage;

namespace {

using Unit = BratConvention::Unit;
using Counted = BratConvention::Counted;

constexpr char32_t byteOrderMark = 0xfeff;
constexpr qsizetype nearBy = 200; ///< how far a quote may have moved where it occurs several times

std::u32string codePointsOf(const QString &text)
{
    return text.toStdU32String();
}

bool isSpace(char32_t character)
{
    return QChar::isSpace(character);
}

/// Every white space as a blank: brat writes line ends in quotes as blanks.
std::u32string blanked(std::u32string text)
{
    std::replace_if(text.begin(), text.end(), isSpace, U' ');
    return text;
}

std::u32string withoutSpace(std::u32string text)
{
    std::erase_if(text, isSpace);
    return text;
}

std::u32string trimmed(const std::u32string &text)
{
    const size_t first = text.find_first_not_of(U' ');
    if (first == std::u32string::npos)
        return {};
    return text.substr(first, text.find_last_not_of(U' ') - first + 1);
}

qsizetype widthOf(char32_t character, Unit unit)
{
    switch (unit) {
    case Unit::CodePoints:
        return 1;
    case Unit::Utf16:
        return character > 0xffff ? 2 : 1;
    case Unit::Utf8:
        return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }
    return 1;
}

/// Finds the code point that an offset of a convention means.
class Ruler
{
public:
    static std::optional<Ruler> of(const std::u32string &text, const std::u32string &original,
                                   BratConvention convention);

    BratConvention convention() const { return m_convention; }
    /// The ranges that @p fragments mean; none where one of them is backwards, outside the text or
    /// cuts a character. Empty fragments are passed over.
    std::optional<std::vector<TextRange>> ranges(const std::vector<TextRange> &fragments) const;

private:
    bool measure(const std::u32string &original);
    void measureText();
    std::optional<qsizetype> position(qsizetype offset) const;

    const std::u32string *m_text = nullptr;
    BratConvention m_convention;
    std::vector<qsizetype> m_begins; // offset of each code point of the text, and of its end
};

std::optional<Ruler> Ruler::of(const std::u32string &text, const std::u32string &original,
                               BratConvention convention)
{
    Ruler ruler;
    ruler.m_text = &text;
    ruler.m_convention = convention;
    ruler.m_begins.reserve(text.size() + 1);
    const bool hasMark = !original.empty() && original.front() == byteOrderMark;
    switch (convention.counted) {
    case Counted::Text:
        ruler.measureText();
        break;
    case Counted::TwoLineEnds:
        if (text.find(U'\n') == std::u32string::npos)
            return {};
        ruler.measureText();
        break;
    case Counted::OriginalMark:
        if (!hasMark || !ruler.measure(original))
            return {};
        break;
    case Counted::Original:
        if (original == text || !ruler.measure(original))
            return {};
        break;
    }
    return ruler;
}

void Ruler::measureText()
{
    const qsizetype lineEnd = m_convention.counted == Counted::TwoLineEnds ? 2 : 1;
    qsizetype offset = 0;
    for (const char32_t character : *m_text) {
        m_begins.push_back(offset);
        offset += character == U'\n' ? lineEnd : widthOf(character, m_convention.unit);
    }
    m_begins.push_back(offset);
}

/// Goes through both texts side by side; false where @p original is not what the text was made
/// from.
bool Ruler::measure(const std::u32string &original)
{
    size_t at = 0;
    qsizetype offset = 0;
    const auto pass = [&] { offset += widthOf(original[at++], m_convention.unit); };
    const auto isAt = [&](char32_t character) {
        return at < original.size() && original[at] == character;
    };
    if (isAt(byteOrderMark)) {
        pass();
        if (m_convention.counted == Counted::Original)
            offset = 0;
    }
    for (const char32_t character : *m_text) {
        while (isAt(U'\0'))
            pass();
        if (at == original.size())
            return false;
        m_begins.push_back(offset);
        if (character == U'\n' && isAt(U'\r')) {
            pass();
            if (isAt(U'\n'))
                pass();
        } else if (isAt(character)) {
            pass();
        } else {
            return false;
        }
    }
    m_begins.push_back(offset);
    return true;
}

std::optional<qsizetype> Ruler::position(qsizetype offset) const
{
    if (offset < 0 || offset > m_begins.back())
        return {};
    const auto after = std::upper_bound(m_begins.begin(), m_begins.end(), offset);
    const qsizetype position = after - m_begins.begin() - 1;
    if (m_begins[size_t(position)] == offset)
        return position;
    // Between CR and LF is where brat ends the fragments of a passage that crosses lines.
    if ((*m_text)[size_t(position)] == U'\n')
        return position;
    return {};
}

std::optional<std::vector<TextRange>> Ruler::ranges(const std::vector<TextRange> &fragments) const
{
    std::vector<TextRange> ranges;
    for (const TextRange fragment : fragments) {
        if (fragment.begin == fragment.end)
            continue;
        const std::optional<qsizetype> begin = position(fragment.begin);
        const std::optional<qsizetype> end = position(fragment.end);
        if (!begin || !end || *end < *begin || fragment.end < fragment.begin)
            return {};
        if (*begin < *end)
            ranges.push_back({*begin, *end});
    }
    if (ranges.empty())
        return {};
    return ranges;
}

enum class Fit { Differs, ButForSpace, Exact };

struct Quote
{
    std::u32string blanked;
    std::u32string withoutSpace;
};

class Anchoring
{
public:
    Anchoring(BratAnnotations &annotations, const QString &text, const QString &original);

    BratConvention vote();
    void place();

private:
    struct Score
    {
        size_t fitting = 0;
        size_t exact = 0;

        auto operator<=>(const Score &) const = default;
    };

    Fit fit(const std::vector<TextRange> &ranges, const Quote &quote) const;
    Score score(const Ruler &ruler) const;
    std::optional<TextRange> search(const Quote &quote, qsizetype expected) const;
    bool placePassage(BratPassage &passage, const Quote &quote);
    void complain(const BratPassage &passage, const QString &what);

    BratAnnotations &m_annotations;
    std::u32string m_text;
    std::u32string m_original;
    std::u32string m_blankedText;
    std::vector<Quote> m_quotes; // of the passages
    size_t m_quoted = 0;         // how many of them are not empty
    std::optional<Ruler> m_ruler;
};

Anchoring::Anchoring(BratAnnotations &annotations, const QString &text, const QString &original)
    : m_annotations(annotations),
      m_text(codePointsOf(text)),
      m_original(codePointsOf(original)),
      m_blankedText(blanked(m_text))
{
    for (const BratPassage &passage : annotations.passages) {
        std::u32string quote = codePointsOf(passage.quote);
        std::erase(quote, U'\0'); // the text has none either
        m_quotes.push_back({blanked(quote), withoutSpace(quote)});
        if (!m_quotes.back().withoutSpace.empty())
            ++m_quoted;
    }
}

Fit Anchoring::fit(const std::vector<TextRange> &ranges, const Quote &quote) const
{
    std::u32string covered;
    for (const TextRange range : ranges) {
        if (!covered.empty())
            covered += U' ';
        covered.append(m_blankedText, size_t(range.begin), size_t(range.length()));
    }
    if (covered == quote.blanked)
        return Fit::Exact;
    // Before brat 1.3 fragments were joined without a blank, and editors trim lines.
    return withoutSpace(covered) == quote.withoutSpace ? Fit::ButForSpace : Fit::Differs;
}

Anchoring::Score Anchoring::score(const Ruler &ruler) const
{
    Score score;
    for (size_t i = 0; i < m_quotes.size(); ++i) {
        if (m_quotes[i].withoutSpace.empty())
            continue;
        const auto ranges = ruler.ranges(m_annotations.passages[i].fragments);
        const Fit found = ranges ? fit(*ranges, m_quotes[i]) : Fit::Differs;
        score.fitting += found != Fit::Differs;
        score.exact += found == Fit::Exact;
    }
    return score;
}

BratConvention Anchoring::vote()
{
    Score best;
    for (const Counted counted :
         {Counted::Text, Counted::Original, Counted::OriginalMark, Counted::TwoLineEnds}) {
        for (const Unit unit : {Unit::CodePoints, Unit::Utf16, Unit::Utf8}) {
            std::optional<Ruler> ruler = Ruler::of(m_text, m_original, {unit, counted});
            if (!ruler)
                continue;
            const Score reached = score(*ruler);
            if (!m_ruler || reached > best) {
                best = reached;
                m_ruler = std::move(ruler);
            }
            if (best.exact == m_quoted)
                return m_ruler->convention();
        }
    }
    return m_ruler->convention();
}

/// The only place of the quote in the text, or the only one near @p expected.
std::optional<TextRange> Anchoring::search(const Quote &quote, qsizetype expected) const
{
    const std::u32string wanted = trimmed(quote.blanked);
    if (wanted.empty())
        return {};
    const auto length = qsizetype(wanted.size());
    qsizetype places = 0;
    qsizetype placesNearBy = 0;
    TextRange last;
    TextRange lastNearBy;
    for (size_t at = m_blankedText.find(wanted); at != std::u32string::npos;
         at = m_blankedText.find(wanted, at + 1)) {
        last = {qsizetype(at), qsizetype(at) + length};
        ++places;
        if (std::abs(last.begin - expected) <= nearBy) {
            lastNearBy = last;
            ++placesNearBy;
        }
    }
    if (places == 1)
        return last;
    return placesNearBy == 1 ? std::optional(lastNearBy) : std::nullopt;
}

void Anchoring::complain(const BratPassage &passage, const QString &what)
{
    m_annotations.problems.push_back({passage.line, what.arg(passage.id, passage.type)});
}

/// Returns false where the passage has no place.
bool Anchoring::placePassage(BratPassage &passage, const Quote &quote)
{
    const qsizetype expected = passage.fragments.front().begin;
    if (std::optional<std::vector<TextRange>> ranges = m_ruler->ranges(passage.fragments)) {
        const bool isQuoted = !quote.withoutSpace.empty();
        passage.fragments = std::move(*ranges);
        if (isQuoted && fit(passage.fragments, quote) == Fit::Differs) {
            complain(passage,
                     QCoreApplication::translate(
                         "Brat", "The text of %1 (%2) is not what the article has at its place. "
                                 "The place was kept."));
        }
        return true;
    }
    if (const std::optional<TextRange> found = search(quote, expected)) {
        passage.fragments = {*found};
        complain(passage, QCoreApplication::translate(
                              "Brat", "The place of %1 (%2) is not in the article. It was put "
                                      "where the article has its text."));
        return true;
    }
    complain(passage, QCoreApplication::translate(
                          "Brat", "The place of %1 (%2) is not in the article, and its text could "
                                  "not be found there just once. It was left out."));
    return false;
}

void Anchoring::place()
{
    std::vector<BratPassage> placed;
    placed.reserve(m_quotes.size());
    for (size_t i = 0; i < m_quotes.size(); ++i) {
        BratPassage &passage = m_annotations.passages[i];
        if (placePassage(passage, m_quotes[i]))
            placed.push_back(std::move(passage));
    }
    m_annotations.passages = std::move(placed);
    std::stable_sort(m_annotations.problems.begin(), m_annotations.problems.end(),
                     [](const BratProblem &a, const BratProblem &b) { return a.line < b.line; });
}

} // namespace

BratConvention anchorPassages(BratAnnotations &annotations, const QString &text,
                              const QString &original)
{
    Anchoring anchoring(annotations, text, original);
    const BratConvention convention = anchoring.vote();
    anchoring.place();
    return convention;
}

} // namespace app
