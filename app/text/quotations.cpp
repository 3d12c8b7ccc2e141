#include "app/text/quotations.h"

#include "app/text/selection.h"
#include "app/text/signs.h"

#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace app {

using storage::TextRange;

namespace {

/// Longer quotations than this, to each side of the place asked about, are not found.
constexpr qsizetype reach = 8192;
/// How many blank lines may stand between two paragraphs of one quotation.
constexpr int mostBlankLines = 3;

/// A mark that stands at the same time for all that look like it: '"' and "''" are one style.
struct Mark
{
    TextRange range;
    QChar sign; ///< "''" and "``" count as '"'
};

struct Style
{
    QChar opening;
    QChar closing;
};

/// Which sign closes which. Those that serve for both, and for several, are told apart by what
/// stands around them and by what is open.
constexpr std::array styles = {
    Style{u'"', u'"'},  Style{u'\'', u'\''}, Style{u'`', u'\''},  Style{u'“', u'”'},
    Style{u'“', u'"'},  Style{u'"', u'”'},   Style{u'„', u'“'},   Style{u'„', u'”'},
    Style{u'„', u'"'},  Style{u'”', u'”'},   Style{u'”', u'“'},   Style{u'“', u'“'},
    Style{u'‘', u'’'},  Style{u'‘', u'\''},  Style{u'‚', u'‘'},   Style{u'‚', u'’'},
    Style{u'«', u'»'},  Style{u'»', u'«'},   Style{u'»', u'»'},   Style{u'‹', u'›'},
    Style{u'›', u'‹'},  Style{u'「', u'」'}, Style{u'『', u'』'}, Style{u'〝', u'〞'},
    Style{u'〝', u'〟'}};

bool canClose(QChar opening, QChar closing)
{
    return std::any_of(styles.begin(), styles.end(), [&](Style style) {
        return style.opening == opening && style.closing == closing;
    });
}

/// Signs that open whatever stands around them, because nothing else is done with them.
bool onlyOpens(QChar c)
{
    return QStringView(u"„「『〝").contains(c);
}

bool onlyCloses(QChar c)
{
    return QStringView(u"」』〞〟").contains(c);
}

bool isSingle(QChar c)
{
    return QStringView(u"'‘’‚`").contains(c);
}

/// The quotations of one stretch of a line, found from its begin to its end with a stack of marks.
class Quotations
{
public:
    Quotations(QStringView text, TextRange stretch) : m_text(text), m_stretch(stretch) { read(); }

    std::vector<Quotation> found;
    /// The marks that nothing closes, outermost first.
    std::vector<Mark> open;
    /// The closing marks that nothing opens.
    std::vector<Mark> unopened;

private:
    QChar at(qsizetype index) const { return signAt(m_text, index); }
    Mark markAt(qsizetype index) const;
    bool canOpen(const Mark &mark) const;
    bool canEnd(const Mark &mark) const;
    bool isApostrophe(const Mark &mark) const;
    bool isPossessive(const Mark &mark) const;
    void read();
    bool close(const Mark &mark);

    QStringView m_text;
    TextRange m_stretch;
};

Mark Quotations::markAt(qsizetype index) const
{
    const QChar c = at(index);
    if ((c == u'\'' || c == u'`') && at(index + 1) == c)
        return {{index, index + 2}, u'"'};
    return {{index, index + 1}, c == u'´' ? u'\'' : c == u'‟' ? u'“' : c == u'‛' ? u'‘' : c};
}

/// Whether what stands around @p mark allows that a quotation begins with it.
bool Quotations::canOpen(const Mark &mark) const
{
    const QChar before = at(mark.range.begin - 1);
    const QChar after = at(mark.range.end);
    const bool isEllipsis = after == u'.' && at(mark.range.end + 1) == u'.';
    if (after.isNull() || (QStringView(u",;:.!?)]،؛؟").contains(after) && !isEllipsis))
        return false;
    // French, and typewriters, set a blank after it; others only before an ellipsis.
    if (isBlankSign(after)) {
        return mark.sign == u'«' || mark.sign == u'‹' ||
               (before.isNull() && at(mark.range.end + 1) == u'…');
    }
    // The other guillemets open only in German, the other comma only where a word begins.
    return before.isNull() || isBlankSign(before) || isOpeningBracket(before) || isDash(before) ||
           isQuotationMark(before) || QStringView(u"/:=…¿¡").contains(before) ||
           mark.sign == u'“' || mark.sign == u'«' ||
           (before.script() != QChar::Script_Latin && before.isLetter() && mark.sign != u'\'');
}

/// Whether what stands around @p mark allows that a quotation ends with it.
bool Quotations::canEnd(const Mark &mark) const
{
    const QChar before = at(mark.range.begin - 1);
    const QChar after = at(mark.range.end);
    if (before.isNull())
        return false;
    if (isBlankSign(before))
        return mark.sign == u'»' || mark.sign == u'›' || after.isNull() || isBlankSign(after);
    if (after.isNull() || !isWordSign(after))
        return true;
    // "said.”The": a blank is missing; Chinese, Japanese and Arabic need none
    return !isSingle(mark.sign) &&
           (!isWordSign(before) || (after.isLetter() && after.script() != QChar::Script_Latin) ||
            mark.sign == u'”' || mark.sign == u'»');
}

/// "don't", "’90s", "'em": inside a word, or before one with no partner in sight.
bool Quotations::isApostrophe(const Mark &mark) const
{
    if (mark.range.length() > 1 || !(mark.sign == u'\'' || mark.sign == u'’' || mark.sign == u'‘'))
        return false;
    const QChar before = at(mark.range.begin - 1);
    const QChar after = at(mark.range.end);
    if (isWordSign(before) && isWordSign(after))
        return true;
    if (after.isDigit() && at(mark.range.end + 1).isDigit())
        return !isWordSign(before) && at(mark.range.end + 2) == u's'; // "'90s"
    qsizetype end = mark.range.end;
    while (end - mark.range.end < 6 && at(end).isLetter())
        ++end;
    const QString word = m_text.sliced(mark.range.end, end - mark.range.end).toString().toLower();
    return QStringView(u" em til tis twas cause bout n ").contains(u' ' + word + u' ');
}

/// "the voters' rolls": after an s and before a word, while a better closing mark follows.
bool Quotations::isPossessive(const Mark &mark) const
{
    if (!(mark.sign == u'\'' || mark.sign == u'’') || at(mark.range.begin - 1).toLower() != u's' ||
        at(mark.range.end) != u' ' || !at(mark.range.end + 1).isLetter())
        return false;
    const qsizetype end = std::min(m_stretch.end, mark.range.end + 400);
    for (qsizetype index = mark.range.end; index < end; ++index) {
        const QChar c = at(index);
        if (c == mark.sign && !isWordSign(at(index + 1)) && !isBlankSign(at(index - 1)))
            return true;
        if ((c == u'\'' || c == u'‘') && !isWordSign(at(index - 1)))
            return false;
    }
    return false;
}

/// Closes the innermost open quotation that @p mark can close; what is still open in it is none.
bool Quotations::close(const Mark &mark)
{
    const auto opened = std::find_if(open.rbegin(), open.rend(), [&](const Mark &candidate) {
        return canClose(candidate.sign, mark.sign);
    });
    if (opened == open.rend())
        return false;
    const TextRange whole{opened->range.begin, mark.range.end};
    TextRange inside{opened->range.end, mark.range.begin};
    while (!inside.isEmpty() && isBlankSign(m_text[inside.begin]))
        ++inside.begin;
    while (!inside.isEmpty() && isBlankSign(m_text[inside.end - 1]))
        --inside.end;
    open.erase(std::prev(opened.base()), open.end());
    if (!inside.isEmpty())
        found.push_back({whole, inside});
    return true;
}

void Quotations::read()
{
    for (qsizetype index = m_stretch.begin; index < m_stretch.end;) {
        if (!isQuotationMark(m_text[index])) {
            ++index;
            continue;
        }
        const Mark mark = markAt(index);
        index = mark.range.end;
        if (isApostrophe(mark))
            continue;
        const bool mayOpen =
            !onlyCloses(mark.sign) && mark.sign != u'’' && (onlyOpens(mark.sign) || canOpen(mark));
        const bool mayClose =
            !onlyOpens(mark.sign) && (onlyCloses(mark.sign) || canEnd(mark)) && !isPossessive(mark);
        // Where both fit, a mark that is open is closed first: “... „Wort“ ...“. A mark between a
        // blank and a word opens.
        const QChar before = at(mark.range.begin - 1);
        const bool looksOpening =
            mayOpen && (before.isNull() || isBlankSign(before) || isOpeningBracket(before));
        if (mayClose && !looksOpening && close(mark))
            continue;
        if (mayOpen)
            open.push_back(mark);
        else if (mayClose && !close(mark))
            unopened.push_back(mark);
    }
}

TextRange stretchAround(QStringView text, TextRange range)
{
    const qsizetype from = std::max<qsizetype>(0, range.begin - reach);
    const qsizetype to = std::min(text.size(), range.end + reach);
    const qsizetype before = text.sliced(from, range.begin - from).lastIndexOf(u'\n');
    const qsizetype after = text.sliced(range.begin, to - range.begin).indexOf(u'\n');
    return {from + before + 1, after < 0 ? to : range.begin + after};
}

/// Whether the paragraph after the one that ends at @p lineEnd opens a quotation again like @p
/// mark.
bool isOpenedAgain(QStringView text, qsizetype lineEnd, const Mark &mark)
{
    qsizetype index = lineEnd;
    for (int lines = 0; index < text.size() && lines <= mostBlankLines; ++index) {
        if (text[index] == u'\n')
            ++lines;
        else if (!isBlankSign(text[index]))
            break;
    }
    if (index >= text.size() || index == lineEnd)
        return false;
    // French and Spanish open it again with the closing mark.
    const QChar again = text[index];
    const bool isTyped = mark.range.length() > 1 && (again == u'\'' || again == u'`');
    return again == mark.sign || isTyped || (mark.sign == u'«' && again == u'»');
}

} // namespace

namespace {

/// The quotations of @p stretch, with those that go on in the next paragraph.
Quotations quotationsOf(QStringView text, TextRange stretch)
{
    Quotations quotations(text, stretch);
    const bool isWholeLine = stretch.end == text.size() || text[stretch.end] == u'\n';
    std::erase_if(quotations.open, [&](const Mark &mark) {
        if (!isWholeLine || !isOpenedAgain(text, stretch.end, mark))
            return false;
        quotations.found.push_back(
            {{mark.range.begin, stretch.end}, {mark.range.end, stretch.end}});
        return true;
    });
    return quotations;
}

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return isBlankSign(c); });
}

/// The quotations of all lines that a range touches.
class QuotationsOfLines
{
public:
    QuotationsOfLines(QStringView text, TextRange range);

    std::vector<Quotation> found;

private:
    void read(TextRange stretch);
    bool readContinuation(TextRange stretch, const Quotations &line);
    void endPending(qsizetype end);

    QStringView m_text;
    std::optional<Mark> m_pending; ///< begins a line, and nothing has closed it
    qsizetype m_pendingEnd = 0;    ///< of its line
};

QuotationsOfLines::QuotationsOfLines(QStringView text, TextRange range) : m_text(text)
{
    for (qsizetype begin = range.begin; begin <= range.end;) {
        const qsizetype lineEnd = text.indexOf(u'\n', begin);
        const qsizetype end = lineEnd < 0 ? text.size() : lineEnd;
        read(stretchAround(text, {begin, std::min(end, range.end)}));
        begin = end + 1;
    }
    endPending(m_pendingEnd);
}

void QuotationsOfLines::endPending(qsizetype end)
{
    if (m_pending)
        found.push_back({{m_pending->range.begin, end}, {m_pending->range.end, end}});
    m_pending.reset();
}

/// French opens a quotation that goes on again with the closing mark: "» Même les filets. »".
bool QuotationsOfLines::readContinuation(TextRange stretch, const Quotations &line)
{
    qsizetype begin = stretch.begin;
    while (begin < stretch.end && isBlankSign(m_text[begin]))
        ++begin;
    const bool isBegun =
        std::any_of(line.found.begin(), line.found.end(),
                    [begin](const Quotation &quotation) { return quotation.whole.begin == begin; });
    if (begin == stretch.end || m_text[begin] != u'»' || isBegun)
        return false;
    endPending(m_pendingEnd);
    const auto closing = std::find_if(line.unopened.begin(), line.unopened.end(),
                                      [](const Mark &mark) { return mark.sign == u'»'; });
    const qsizetype end = closing == line.unopened.end() ? stretch.end : closing->range.end;
    found.push_back({{begin, end}, {begin + 1, end}});
    return true;
}

void QuotationsOfLines::read(TextRange stretch)
{
    const Quotations line = quotationsOf(m_text, stretch);
    for (const Mark &mark : line.unopened) {
        if (m_pending && canClose(m_pending->sign, mark.sign))
            endPending(mark.range.end);
    }
    found.insert(found.end(), line.found.begin(), line.found.end());
    if (readContinuation(stretch, line))
        return;
    if (line.open.empty() || isSingle(line.open.front().sign))
        return;
    const Mark &first = line.open.front();
    if (!isBlank(m_text.sliced(stretch.begin, first.range.begin - stretch.begin)))
        return;
    endPending(m_pendingEnd);
    m_pending = first;
    m_pendingEnd = stretch.end;
}

} // namespace

std::vector<Quotation> quotationsIn(QStringView text, TextRange range)
{
    range.begin = std::clamp<qsizetype>(range.begin, 0, text.size());
    range.end = std::clamp(range.end, range.begin, text.size());
    std::vector<Quotation> quotations = QuotationsOfLines(text, range).found;
    std::erase_if(quotations, [range](const Quotation &quotation) {
        return quotation.whole.end < range.begin || quotation.whole.begin > range.end;
    });
    std::sort(quotations.begin(), quotations.end(), [](const Quotation &a, const Quotation &b) {
        return std::pair(a.whole.begin, -a.whole.end) < std::pair(b.whole.begin, -b.whole.end);
    });
    return quotations;
}

std::vector<Quotation> quotationsAround(QStringView text, TextRange range)
{
    range.begin = std::clamp<qsizetype>(range.begin, 0, text.size());
    range.end = std::clamp(range.end, range.begin, text.size());
    if (range.length() > 2 * reach)
        return {};
    const Quotations quotations = quotationsOf(text, stretchAround(text, range));

    std::vector<Quotation> around;
    std::copy_if(quotations.found.begin(), quotations.found.end(), std::back_inserter(around),
                 [range](const Quotation &quotation) { return quotation.whole.contains(range); });
    for (Quotation &quotation : around) {
        quotation.whole = wholeCharacters(text, quotation.whole);
        quotation.inside = wholeCharacters(text, quotation.inside);
    }
    std::sort(around.begin(), around.end(), [](const Quotation &a, const Quotation &b) {
        return a.whole.length() < b.whole.length();
    });
    return around;
}

TextRange quotationAt(QStringView text, qsizetype index)
{
    if (index < 0 || index >= text.size())
        return {index, index};
    const std::vector<Quotation> around = quotationsAround(text, {index, index + 1});
    return around.empty() ? TextRange{index, index} : around.front().whole;
}

} // namespace app
