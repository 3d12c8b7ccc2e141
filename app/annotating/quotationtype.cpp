#include "app/annotating/quotationtype.h"

#include "app/text/quotations.h"
#include "app/text/signs.h"

#include <algorithm>

namespace app {

using storage::TextRange;

namespace {

struct WordCounts
{
    int quoted = 0;
    int others = 0;
};

bool isWithin(qsizetype index, const std::vector<TextRange> &ranges)
{
    return std::any_of(ranges.begin(), ranges.end(), [index](TextRange range) {
        return range.begin <= index && index < range.end;
    });
}

/// Whether a dash before speech is a mark of it, as in Spanish, French and Russian.
bool hasSpeechDashes(const QString &language)
{
    const QString primary = language.section(u'-', 0, 0).toLower();
    return QStringView(u" es fr pt ca gl it pl ru uk ro tr ").contains(u' ' + primary + u' ');
}

/// The part of @p fragment that follows a dash which begins its paragraph.
std::optional<TextRange> afterSpeechDash(QStringView text, TextRange fragment)
{
    qsizetype index = fragment.begin;
    const auto isSpeechDash = [](QChar c) { return isDash(c) && c != u'-'; };
    bool hasDash = isSpeechDash(signAt(text, index));
    while (index > 0 && (isBlankSign(text[index - 1]) || isSpeechDash(text[index - 1])))
        hasDash |= isSpeechDash(text[--index]);
    const bool beginsParagraph = index == 0 || text[index - 1] == u'\n';
    if (!hasDash || !beginsParagraph)
        return std::nullopt;
    const qsizetype lineEnd = text.indexOf(u'\n', fragment.begin);
    return TextRange{index, lineEnd < 0 ? fragment.end : std::min(fragment.end, lineEnd)};
}

/// The quotations that @p fragment is in or has in it, as far as they are not of somebody else.
std::vector<TextRange> quotedIn(QStringView text, TextRange fragment,
                                const std::vector<TextRange> &speakers)
{
    std::vector<TextRange> quoted;
    for (const Quotation &quotation : quotationsIn(text, fragment)) {
        const bool isOfOthers =
            std::any_of(speakers.begin(), speakers.end(), [&quotation](TextRange speaker) {
                return quotation.whole.contains(speaker);
            });
        if (!isOfOthers)
            quoted.push_back(quotation.whole);
    }
    return quoted;
}

WordCounts countWords(QStringView text, TextRange fragment, const std::vector<TextRange> &quoted)
{
    WordCounts counts;
    bool isInWord = false;
    for (qsizetype index = fragment.begin; index < fragment.end; ++index) {
        const bool isWord = isWordSign(text[index]) || text[index].isSurrogate();
        if (isWord && !isInWord)
            ++(isWithin(index, quoted) ? counts.quoted : counts.others);
        isInWord = isWord;
    }
    return counts;
}

} // namespace

QString nameOf(QuotationType type)
{
    switch (type) {
    case QuotationType::Direct:
        return QStringLiteral("direct");
    case QuotationType::Indirect:
        return QStringLiteral("indirect");
    case QuotationType::Mixed:
        break;
    }
    return QStringLiteral("mixed");
}

std::optional<QuotationType> quotationType(QStringView text, const std::vector<TextRange> &content,
                                           const std::vector<TextRange> &speakers,
                                           const QString &language)
{
    WordCounts all;
    bool isSpeechAfterDash = false;
    for (const TextRange fragment : content) {
        std::vector<TextRange> quoted = quotedIn(text, fragment, speakers);
        if (hasSpeechDashes(language)) {
            const std::optional<TextRange> spoken = afterSpeechDash(text, fragment);
            isSpeechAfterDash |= spoken.has_value();
            if (spoken)
                quoted.push_back(*spoken);
            else if (isSpeechAfterDash && quoted.empty())
                quoted.push_back(fragment); // what goes on after “—dijo el alcalde—”
        }
        const WordCounts counts = countWords(text, fragment, quoted);
        all.quoted += counts.quoted;
        all.others += counts.others;
    }
    if (all.quoted == 0 && all.others == 0)
        return std::nullopt;
    return all.others == 0   ? QuotationType::Direct
           : all.quoted == 0 ? QuotationType::Indirect
                             : QuotationType::Mixed;
}

} // namespace app
