#include "app/suggestions/quotedcontents.h"

#include "app/suggestions/clausebounds.h"

#include <algorithm>

namespace app {

using namespace storage;
using namespace Qt::StringLiterals;

/// How many paragraphs a quotation may go on for.
static constexpr size_t mostContinued = 50;

static bool hasCueNear(const Paragraph &paragraph, size_t word)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    for (size_t index = word; index < words.size() && index < word + 6; ++index) {
        if (words[index].quotation)
            return false;
        if (words[index].cue && isSayingWord(*words[index].cue))
            return true;
    }
    return false;
}

/// The quotation that ended before @p word has a speaker of its own behind it.
static bool isSpokenBy(const Paragraph &paragraph, size_t word)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    if (word >= words.size() || words[word].quotation)
        return false;
    const qsizetype place = words[word].range.begin;
    const QStringView between =
        paragraph.text().sliced(words[word - 1].range.end, place - words[word - 1].range.end);
    return between.contains(u',') && hasCueNear(paragraph, word);
}

static bool hasCueBetween(const Paragraph &paragraph, size_t begin, size_t end)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    for (size_t word = begin; word < end; ++word) {
        if (words[word].cue && isSayingWord(*words[word].cue))
            return true;
    }
    return false;
}

static bool endsWithClosingMark(const Paragraph &paragraph)
{
    const QStringView end =
        paragraph.text().sliced(paragraph.range().begin, paragraph.range().length()).trimmed();
    return end.endsWith(u'"') || end.endsWith(u'”') || end.endsWith(u'»') || end.endsWith(u'’');
}

/// A quotation that is not closed goes on in the next paragraphs, which open it again.
static void addContinued(const CuePlace &place, std::vector<TextRange> &ranges)
{
    const size_t last = std::min(place.paragraphs.size() - 1, place.number + mostContinued);
    for (size_t number = place.number; number < last; ++number) {
        const Paragraph &paragraph = place.paragraphs[number];
        const bool isAtEnd =
            !ranges.empty() && ranges.back().end >= paragraph.words().back().range.end;
        if (!isAtEnd || endsWithClosingMark(paragraph))
            return;
        const Paragraph &next = place.paragraphs[number + 1];
        if (next.quotations().empty() ||
            next.quotations().front().begin > next.words().front().range.begin)
            return;
        ranges.push_back(next.quotations().front());
    }
}

bool quotesBefore(const CuePlace &place)
{
    const size_t begin = place.frame.begin;
    // "«...». And-added the mother": no capital tells; "party «Hope» said that", ", adding that"
    if (place.paragraph().grammar().putsVerbFirst && begin > 0 && begin < place.words().size() &&
        (place.gapBefore(begin).hasStop || isGerund(place.paragraph(), place.cue.head) ||
         (place.frame.end < place.sentence.end &&
          place.words()[place.frame.end].is(WordClass::Complementiser))))
        return false;
    return begin > 0 && begin <= place.words().size() && place.gapBefore(begin).closesQuotation &&
           !place.gapBefore(begin).hasDash;
}

Content quotationBefore(const CuePlace &place)
{
    const Paragraph &paragraph = place.paragraph();
    const std::vector<Paragraph::Word> &words = paragraph.words();
    Content content{u"quotation_before"_s, {}};
    const TextRange last = paragraph.quotations()[*words[place.frame.begin - 1].quotation];
    // The clause that the quotation is part of: 'The summit did "too little," he said'
    const size_t firstOfQuotation = paragraph.wordsIn(last).begin;
    const size_t sentenceOfQuotation = words[firstOfQuotation].sentence;
    const WordRange sentence =
        withinReach(paragraph.sentence(sentenceOfQuotation), firstOfQuotation);
    size_t begin = firstOfQuotation;
    if (sentence.begin < firstOfQuotation && !words[sentence.begin].quotation &&
        !hasCueBetween(paragraph, sentence.begin, firstOfQuotation)) {
        begin = sentence.begin;
    } else {
        // Quotations that stand before it in one run
        while (begin > 0 && words[begin - 1].quotation &&
               paragraph.gapBefore(begin).closesQuotation)
            begin = paragraph.wordsIn(paragraph.quotations()[*words[begin - 1].quotation]).begin;
    }
    TextRange range{words[begin].quotation ? paragraph.quotations()[*words[begin].quotation].begin
                                           : words[begin].range.begin,
                    last.end};
    content.ranges.push_back(range);
    const size_t next = place.frame.end;
    if (next < words.size() && paragraph.gapBefore(next).opensQuotation && words[next].quotation) {
        content.ranges.push_back(paragraph.quotations()[*words[next].quotation]);
    } else if (words.size() > next) {
        addFollowing(place, next, content.ranges);
    }
    return content;
}

bool quotesAfter(const CuePlace &place)
{
    return place.frame.end < place.words().size() &&
           place.gapBefore(place.frame.end).opensQuotation;
}

bool isMixedAfter(const CuePlace &place)
{
    const Paragraph &paragraph = place.paragraph();
    const std::vector<Paragraph::Word> &words = place.words();
    const size_t begin = place.frame.end;
    if (place.gapBefore(begin).hasColon || place.gapBefore(begin).hasComma)
        return false;
    const size_t end = paragraph.wordsIn(paragraph.quotations()[*words[begin].quotation]).end;
    return end < place.sentence.end && words[end].sentence == words[place.cue.head].sentence;
}

Content quotationAfter(const CuePlace &place)
{
    const Paragraph &paragraph = place.paragraph();
    const std::vector<Paragraph::Word> &words = place.words();
    Content content{u"quotation_after"_s, {}};
    size_t word = place.frame.end;
    while (word < words.size() && words[word].quotation) {
        const TextRange quotation = paragraph.quotations()[*words[word].quotation];
        content.ranges.push_back(quotation);
        word = paragraph.wordsIn(quotation).end;
    }
    addContinued(place, content.ranges);
    return content;
}

void addFollowing(const CuePlace &place, size_t word, std::vector<TextRange> &ranges)
{
    const Paragraph &paragraph = place.paragraph();
    const std::vector<Paragraph::Word> &words = paragraph.words();
    // The sentence may go on after the cue: ', said X on Monday. "B."'
    size_t next = word;
    while (next < place.sentence.end && !words[next].quotation) {
        if (words[next].cue && next > place.frame.end && isSayingWord(*words[next].cue))
            return;
        ++next;
    }
    while (next < words.size() && words[next].quotation) {
        const size_t quotation = *words[next].quotation;
        size_t end = next;
        while (end < words.size() && words[end].quotation == quotation)
            ++end;
        // Another speaker's: '"C," said Y'
        const bool isFollowed =
            end < words.size() && !paragraph.gapBefore(end).hasStop && !words[end].quotation;
        const bool isOthers = end < words.size() && paragraph.gapBefore(end).hasComma == false &&
                              isFollowed && hasCueNear(paragraph, end);
        if (isOthers || isSpokenBy(paragraph, end))
            return;
        ranges.push_back(paragraph.quotations()[quotation]);
        next = end;
        if (next < words.size() && !words[next].quotation)
            return;
    }
}

} // namespace app
