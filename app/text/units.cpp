#include "app/text/units.h"

#include "app/text/selection.h"
#include "app/text/signs.h"

#include <algorithm>

namespace app {

using storage::TextRange;

namespace {

/// The smallest unit around a range among those that were offered.
class Smallest
{
public:
    explicit Smallest(TextRange range) : m_range(range) {}

    void offer(TextRange unit)
    {
        if (!unit.contains(m_range) || unit.length() <= m_range.length())
            return;
        if (m_found.isEmpty() || unit.length() < m_found.length())
            m_found = unit;
    }
    TextRange found() const { return m_found; }

private:
    TextRange m_range;
    TextRange m_found;
};

TextRange intersection(TextRange a, TextRange b)
{
    return {std::max(a.begin, b.begin), std::min(a.end, b.end)};
}

/// @p unit, cut at the marks of the quotations around @p range where it has one of the two marks
/// and not the other.
TextRange withinQuotations(TextRange unit, const std::vector<Quotation> &quotations,
                           TextRange range)
{
    for (const Quotation &quotation : quotations) {
        if (unit.contains(quotation.whole) || quotation.inside.contains(unit))
            continue;
        const bool isInside = quotation.inside.contains(range);
        unit = intersection(unit, isInside ? quotation.inside : quotation.whole);
    }
    return unit;
}

/// The word at the caret, or the one that ends there.
TextRange wordAtCaret(QStringView text, qsizetype index)
{
    const TextRange word = wordAt(text, index);
    const bool isWord = !word.isEmpty() && isWordSign(text[word.begin]);
    if (isWord || index == 0)
        return word;
    const TextRange before = wordAt(text, characterBegin(text, index - 1));
    const bool isWordBefore = !before.isEmpty() && isWordSign(text[before.end - 1]);
    return isWordBefore || word.isEmpty() ? before : word;
}

TextRange paragraphsAround(QStringView text, TextRange range)
{
    return paragraphAt(text, range.begin)
        .united(paragraphAt(text, std::max(range.begin, range.end - 1)));
}

} // namespace

TextRange paragraphAt(QStringView text, qsizetype index)
{
    index = std::clamp<qsizetype>(index, 0, text.size());
    const qsizetype before = index > 0 ? text.lastIndexOf(u'\n', index - 1) : -1;
    const qsizetype after = text.indexOf(u'\n', index);
    TextRange paragraph{before + 1, after < 0 ? text.size() : after};
    while (!paragraph.isEmpty() && isBlankSign(text[paragraph.end - 1]))
        --paragraph.end;
    while (!paragraph.isEmpty() && isBlankSign(text[paragraph.begin]))
        ++paragraph.begin;
    return paragraph;
}

TextRange widened(QStringView text, TextRange range, const QString &language)
{
    const TextRange all{0, text.size()};
    range = wholeCharacters(text, intersection(range, all));
    if (range.isEmpty()) {
        const TextRange word = wordAtCaret(text, range.begin);
        if (!word.isEmpty())
            return word;
    }

    const std::vector<Quotation> quotations = quotationsAround(text, range);
    Smallest smallest(range);
    smallest.offer(snapToWords(text, range));
    smallest.offer(withinQuotations(clausesAround(text, range, language), quotations, range));
    smallest.offer(withinQuotations(sentencesAround(text, range, language), quotations, range));
    for (const Quotation &quotation : quotations) {
        smallest.offer(quotation.inside);
        smallest.offer(quotation.whole);
    }
    if (smallest.found().isEmpty())
        smallest.offer(paragraphsAround(text, range));
    return smallest.found().isEmpty() ? all : smallest.found();
}

} // namespace app
