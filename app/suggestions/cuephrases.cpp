#include "app/suggestions/cuephrases.h"

namespace app {

std::vector<CuePhrase> cuePhrasesIn(const Paragraph &paragraph)
{
    using enum WordClass;
    std::vector<CuePhrase> phrases;
    const std::vector<Paragraph::Word> &words = paragraph.words();
    for (size_t word = 0; word < words.size(); ++word) {
        const Cue *cue = words[word].cue;
        if (!cue || words[word].quotation)
            continue;
        CuePhrase phrase;
        phrase.head = word;
        phrase.words = {word, word + 1};
        while (phrase.words.end < words.size() && words[phrase.words.end].cue == cue)
            ++phrase.words.end;
        phrase.isSure = cue->kind != CueKind::LikelyWord;
        phrase.form = cue->kind == CueKind::Credit ? CueForm::Credit : CueForm::Verb;
        while (phrase.form == CueForm::Verb && phrase.words.begin > 0 &&
               words[phrase.words.begin - 1].is(Auxiliary | Modal | Negation | Adverb) &&
               words[phrase.words.begin - 1].sentence == words[word].sentence)
            --phrase.words.begin;
        word = phrase.words.end - 1;
        phrases.push_back(phrase);
    }
    return phrases;
}

} // namespace app
