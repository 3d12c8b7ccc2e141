#include "app/suggestions/sources.h"

namespace app {

std::vector<WordRange> sourceOf(const Paragraph &paragraph, const CuePhrase &cue)
{
    using enum WordClass;
    const std::vector<Paragraph::Word> &words = paragraph.words();
    const WordRange sentence = paragraph.sentence(words[cue.head].sentence);
    const auto isPart = [&](size_t word) {
        return !words[word].cue && !words[word].quotation &&
               !words[word].is(Complementiser | Auxiliary | Modal | Conjunction | Contrast);
    };
    if (cue.form == CueForm::Credit) {
        WordRange after{cue.words.end, cue.words.end};
        while (after.end < sentence.end && isPart(after.end) && !paragraph.gapBefore(after.end).hasComma)
            ++after.end;
        return after.isEmpty() ? std::vector<WordRange>{} : std::vector<WordRange>{after};
    }
    WordRange before{cue.words.begin, cue.words.begin};
    while (before.begin > sentence.begin && isPart(before.begin - 1) &&
           !paragraph.gapBefore(before.begin).hasComma && !paragraph.gapBefore(before.begin).hasStop)
        --before.begin;
    return before.isEmpty() ? std::vector<WordRange>{} : std::vector<WordRange>{before};
}

} // namespace app
