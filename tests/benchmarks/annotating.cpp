// How long one action of an analyst takes in an article that has a thousand annotations.

#include "app/annotating/annotationedits.h"
#include "app/annotating/annotator.h"
#include "app/annotating/suggestionreview.h"
#include "app/codebook/startercodebook.h"
#include "app/cues/cuefinder.h"
#include "app/suggestions/suggester.h"
#include "tests/benchmarks/measuring.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

const QString sentence = u"Mr Smith reportedly said that \"at least 128 boats\" were sunk. "_s;
constexpr int sentences = 200;

/// The processor time of @p work, done for every sentence or for some of them.
template<typename Work>
void report(const char *what, const Work &work, int repetitions = sentences)
{
    std::vector<double> times;
    for (int i = 0; i < repetitions; ++i) {
        times.push_back(cpuOf([&] { work(i); }));
    }
    std::sort(times.begin(), times.end());
    std::printf("%-40s %7.2f ms (slowest %7.2f ms)\n", what, times[times.size() / 2], times.back());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const std::unique_ptr<Project> project =
        std::move(app::createProject(folder.filePath(u"large.sayso"_s)).value());
    require(project->useAnalyst(u"Ana"_s).isOk());
    Id<Article> article;
    require(project
                ->edit({u"Fill"_s, {}},
                       [&](Edit &edit) -> Result<void> {
                           NewArticle added;
                           added.metadata.language = u"en"_s;
                           added.metadata.publisher = u"The Quay"_s;
                           for (int i = 0; i < sentences; ++i)
                               added.text += sentence + (i % 4 == 3 ? u"\n"_s : u""_s);
                           article = edit.addArticle(added).valueOr({});
                           return {};
                       })
                .isOk());
    const Codebook codebook = project->codebook().value();
    app::Annotator annotator(*project);
    require(annotator.openArticle(article).isOk());
    const auto placeOf = [&](int number, const QString &words) {
        qsizetype begin = 0;
        for (int i = 0; i <= number; ++i)
            begin = annotator.text().indexOf(words, begin + (i > 0 ? 1 : 0));
        return TextRange{begin, begin + words.size()};
    };
    const auto mark = [&](const QString &letter, int number, const QString &words) {
        const auto done =
            annotator.mark(*app::passageKindWithLetter(codebook, letter), placeOf(number, words));
        require(done.isOk());
        return done->annotation;
    };
    std::vector<Id<Annotation>> attributions;
    const auto fill = [&](int i) {
        annotator.finish();
        mark(u"S"_s, i, u"Mr Smith"_s);
        mark(u"U"_s, i, u"reportedly said"_s);
        attributions.push_back(mark(u"Q"_s, i, u"that \"at least 128 boats\" were sunk"_s));
        mark(u"F"_s, i, u"at least 128"_s);
        mark(u"C"_s, i, u"\"at least 128 boats\" were sunk"_s);
        mark(u"L"_s, i, u"reportedly"_s);
        mark(u"R"_s, i, u"boats"_s);
    };
    report("seven actions on a sentence", fill);

    std::printf("%zu annotations in the article\n", project->annotations(article)->size());
    report("tag as loaded language", [&](int i) { mark(u"L"_s, i, u"sunk"_s); });
    report("tag as claim", [&](int i) { mark(u"C"_s, i, u"boats\" were sunk"_s); });
    report("tag as figure", [&](int i) { mark(u"F"_s, i, u"128"_s); });
    report("begin an attribution with its cue", [&](int i) {
        annotator.begin(codebook.tagNamed(u"Attribution"_s)->id);
        mark(u"U"_s, i, u"said"_s);
    });
    report("tag as content", [&](int i) {
        annotator.resume(attributions[size_t(i)]);
        mark(u"Q"_s, i, u"that"_s);
    });
    const Id<Field> entity =
        codebook.fieldNamed(codebook.tagNamed(u"Attribution"_s)->id, u"source_entity"_s)->id;
    report("name the source", [&](int i) {
        require(app::setValue(*project, {attributions[size_t(i)]}, entity, u"John Smith"_s).isOk());
    });
    report("move an edge of the content", [&](int i) {
        const Annotation annotation = project->annotation(attributions[size_t(i)]).value();
        const Span span = annotation.spans.back();
        require(annotator.resize(annotation.id, span.id, {span.range.begin, span.range.end - 1})
                    .isOk());
    });
    app::CueFinder finder;
    const QString &text = annotator.text();
    const std::vector<app::Suggestion> suggestions =
        app::attributionsIn(text, finder.cuesIn(text, u"en"_s), u"en"_s);
    require(suggestions.size() >= sentences);
    report("accept a suggestion", [&](int i) {
        require(app::acceptSuggestion(*project, article, annotator.map(), suggestions[size_t(i)])
                    .isOk());
    });
    const auto tagAll = [&](int) {
        annotator.begin(codebook.tagNamed(u"Attribution"_s)->id);
        require(
            annotator
                .mark(*app::passageKindWithLetter(codebook, u"Q"_s), {0, annotator.map().length()})
                .isOk());
        require(project->undo().isOk());
    };
    report("tag all of the article as content, and undo", tagAll, 10);
    report("undo", [&](int) { require(project->undo().isOk()); });
    return 0;
}
