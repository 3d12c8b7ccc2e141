// How much prose a second the cue definitions read, on one core, and what a step to the next cue
// costs; the same for the rules that make suggestions of cues. Wanted: cues at least 5 MB/s; a step
// within a frame (16 ms) at any size of text; cues of an article of 5 KB within 10 ms.
//
//     cues [FILE...]    English prose to read; without it the sentences of the tests serve, which
//                       hold more cues than prose does

#include "app/cues/cuefinder.h"
#include "app/suggestions/suggester.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;

QString contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

/// The least processor time of some rounds: other programs on the machine only add to it.
template<typename Work>
double milliseconds(const Work &work)
{
    double least = 1e9;
    for (int round = 0; round < rounds; ++round) {
        const std::clock_t begin = std::clock();
        work();
        least = std::min(least, 1000.0 * double(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    return least;
}

void measureReading(CueFinder &finder, const QString &language, const QString &sample)
{
    const QString text = sample.repeated(1 + 2'000'000 / std::max(qsizetype(1), sample.size()));
    size_t cues = 0;
    const double time = milliseconds([&] { cues = finder.cuesIn(text, language).size(); });
    const double megabytes = double(text.toUtf8().size()) / 1e6;
    std::printf("%s: %.1f MB of UTF-8 with %zu cues in %.0f ms, %.1f MB/s (wanted: at least 5)\n",
                qPrintable(language), megabytes, cues, time, 1000 * megabytes / time);
}

void measureRules(CueFinder &finder, const QString &sample)
{
    const QString text = sample.repeated(1 + 1'000'000 / sample.size());
    const double megabytes = double(text.toUtf8().size()) / 1e6;
    const std::vector<Cue> cues = finder.cuesIn(text, u"en"_s);
    const double rules = milliseconds([&] { attributionsIn(text, cues, u"en"_s); });
    const double all =
        milliseconds([&] { suggestionsIn(text, finder.cuesIn(text, u"en"_s), u"en"_s); });
    std::printf("en: %.1f MB, rules of attributions alone %.1f MB/s, cues with all suggestions "
                "%.1f MB/s\n",
                megabytes, 1000 * megabytes / rules, 1000 * megabytes / all);
}

void measureArticle(const QString &sample)
{
    const QString article = sample.repeated(1 + 5000 / sample.size()).first(5000);
    const double cues = milliseconds([&] { CueFinder().cuesIn(article, u"en"_s); });
    const double all = milliseconds([&] {
        CueFinder finder;
        suggestionsIn(article, finder.cuesIn(article, u"en"_s), u"en"_s);
    });
    std::printf("5 KB with a new finder: cues %.1f ms (wanted: at most 10), with suggestions "
                "%.1f ms\n",
                cues, all);

    double least = 1e9;
    for (int round = 0; round < rounds; ++round) {
        CueFinder finder;
        finder.cuesIn(u"In May, Anna Berg said: “It was as if 3 or more had to call for it”, "
                      u"according to a view of at least two, 'the' report that is due on March 3.",
                      u"en"_s);
        const std::clock_t begin = std::clock();
        finder.cuesIn(article, u"en"_s);
        least = std::min(least, 1000.0 * double(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    std::printf("5 KB with a finder that has read a sentence: cues %.1f ms (wanted: at most 10)\n",
                least);
}

void measureSteps(CueFinder &finder, const char *what, const QString &text)
{
    for (const QString &language : {u"en"_s, QString()}) {
        const double time = milliseconds([&] {
            for (int step = 0; step < 100; ++step) {
                const qsizetype index = text.size() / 100 * step;
                finder.nextCue(text, index, language);
                finder.previousCue(text, index, language);
            }
        });
        std::printf("%s, %s: %.2f ms a step\n", what,
                    language.isEmpty() ? "language to be told" : "language known", time / 200);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QRegularExpression marks(u"[][{}]|(?m:^#.*$)"_s);
    const QString cases = QStringLiteral(SAYSO_SOURCE_FOLDER "/tests/cases/cues/");
    QString prose;
    for (const QString &path : application.arguments().sliced(1))
        prose += contentsOf(path);

    const double making = milliseconds([] { CueFinder().cuesIn(u"x", u"en"_s); });
    std::printf("a finder with its first definition: %.1f ms\n", making);
    CueFinder finder;
    for (const QString &language : CueFinder::languages())
        measureReading(finder, language, contentsOf(cases + language + u".txt"_s).remove(marks));
    if (!prose.isEmpty())
        measureReading(finder, u"en"_s, prose);
    else
        prose = contentsOf(cases + u"en.txt"_s).remove(marks);

    measureRules(finder, prose);
    measureArticle(prose);

    const QString large = prose.repeated(1 + 10'000'000 / prose.size());
    measureSteps(finder, "10 MB of paragraphs", large);
    measureSteps(finder, "10 MB in one line", QString(large).replace(u'\n', u' '));
    return 0;
}
