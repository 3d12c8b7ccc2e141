#include "ui/cues/cuewordtrial.h"

#include "app/cues/wordlist.h"

namespace ui {

CueWordModel::Trial tried(const app::CueWord &word, const QString &text)
{
    app::WordList list({word});
    const int found = int(list.listedIn(text).size());
    return {found, list.problems().empty() ? QString() : list.problems().front().what};
}

} // namespace ui
