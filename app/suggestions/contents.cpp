#include "app/suggestions/contents.h"

namespace app {

Content contentOf(const std::vector<Paragraph> &paragraphs, size_t number, const CuePhrase &cue,
                  const std::vector<WordRange> &source)
{
    const Paragraph &paragraph = paragraphs[number];
    const WordRange sentence = paragraph.sentence(paragraph.words()[cue.head].sentence);
    const size_t begin = std::max(cue.words.end, source.empty() ? 0 : source.back().end);
    if (begin < sentence.end)
        return {QStringLiteral("clause_after"), {paragraph.rangeOf({begin, sentence.end})}};
    const size_t end = std::min(cue.words.begin, source.empty() ? cue.words.begin : source.front().begin);
    if (sentence.begin < end)
        return {QStringLiteral("clause_before"), {paragraph.rangeOf({sentence.begin, end})}};
    return {};
}

} // namespace app
