// Reads any bytes as an article, in every language, the way the window and the command line do: for
// cues, then for suggestions. What it must not do is crash, hang, or name a place that is not
// there. The first line of the bytes is looked for in them as well, as plain words and as a
// regular expression of a word list.
//
//     cmake --preset asan -DCMAKE_CXX_COMPILER=clang++ -DSAYSO_FUZZERS=ON
//     cmake --build build/asan --target fuzzer_suggestions
//     mkdir found && build/asan/fuzzers/suggestions -timeout=60 -max_total_time=300 found
//     tests/cases/cues

#include "app/cues/cuefinder.h"
#include "app/cues/cuesources.h"
#include "app/cues/wordlist.h"
#include "app/suggestions/suggester.h"
#include "app/text/detectedlanguage.h"

#include <QString>

#include <cstdint>
#include <cstdlib>

namespace {

using storage::TextRange;

/// An assertion that holds in every build.
void demand(bool holds)
{
    if (!holds)
        std::abort();
}

void demandPlaces(const app::Suggestion &suggestion, qsizetype length)
{
    const auto isPlace = [length](TextRange range) {
        return 0 <= range.begin && range.begin < range.end && range.end <= length;
    };
    demand(!suggestion.rule.isEmpty());
    demand(isPlace(suggestion.place()));
    for (const TextRange range : suggestion.source)
        demand(isPlace(range));
    for (const TextRange range : suggestion.content)
        demand(isPlace(range));
}

void read(app::CueFinder &finder, const QString &text, const QString &language)
{
    const std::vector<app::Cue> cues = finder.cuesIn(text, language);
    qsizetype end = 0;
    for (const app::Cue &cue : cues) {
        demand(end <= cue.range.begin && cue.range.begin < cue.range.end);
        end = cue.range.end;
    }
    demand(end <= text.size());
    qsizetype begin = 0;
    for (const app::Suggestion &suggestion : app::suggestionsIn(text, cues, language)) {
        demandPlaces(suggestion, text.size());
        demand(begin <= suggestion.place().begin);
        begin = suggestion.place().begin;
    }
}

void readListed(const QString &text)
{
    const QString pattern = text.section(u'\n', 0, 0);
    app::WordList words(
        {{pattern, false, app::CueKind::SureWord}, {pattern, true, app::CueKind::LikelyWord}});
    qsizetype end = 0;
    for (const app::ListedCue &each : words.listedIn(text)) {
        demand(end <= each.cue.range.begin && each.cue.range.begin < each.cue.range.end);
        demand(each.word < 2);
        end = each.cue.range.end;
    }
    demand(end <= text.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static app::CueFinder finder;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(bytes), qsizetype(size));
    for (const QString &language : app::CueFinder::languages())
        read(finder, text, language);
    read(finder, text, app::readingLanguage({}, text));
    readListed(text);
    return 0;
}
