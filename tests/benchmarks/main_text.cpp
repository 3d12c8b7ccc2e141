// How well the article of saved pages is found, and its title, author, date and publisher.
//
//     main_text FOLDER [--worst NUMBER] [--lines] [--texts]
//
// FOLDER has one folder for each page with source.html, expected.html and, if there is one,
// expected-metadata.json, as Mozilla Readability's test/test-pages: those can be given as they are.
// tests/cases/main_text has pages of our own. What counts is said in tests/app/articles/maintext.h;
// in short: words in common, each as often as it occurs, without title and byline on either side.
//
// --worst prints the lowest F1 first, and so many. --lines prints what is missing in our text and
// what it has too much; --texts prints our text. Title: 1 for the same letters, 0.5 where one holds
// the other. Pages per second are those of the reader alone, in processor time.

#include "tests/app/articles/maintext.h"
#include "tests/benchmarks/measuring.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace maintext;

namespace {

void print(const char *name, const std::optional<double> &value)
{
    if (value && !std::isnan(*value))
        std::printf("  %s %.2f", name, *value);
    else
        std::printf("  %s  -  ", name);
}

void print(const PageScore &score, bool hasLines)
{
    std::printf("%-34s precision %.3f  recall %.3f  F1 %.3f", qPrintable(score.name.left(34)),
                score.precision, score.recall, score.f1);
    print("title", score.title);
    print("author", score.author);
    print("date", score.date);
    print("publisher", score.publisher);
    std::printf("\n");
    if (!hasLines)
        return;
    for (const QString &line : score.metadata)
        std::printf("    ~ %s\n", qPrintable(line.left(160)));
    for (const QString &line : score.missing)
        std::printf("    - %s\n", qPrintable(line.left(160)));
    for (const QString &line : score.extra)
        std::printf("    + %s\n", qPrintable(line.left(160)));
}

double pagesPerSecond(const QStringList &pages)
{
    std::vector<QByteArray> sources;
    for (const QString &page : pages)
        sources.push_back(contentsOf(page + u"/source.html"_s));
    std::vector<double> milliseconds;
    for (int round = 0; round < 5; ++round) {
        milliseconds.push_back(cpuOf([&sources] {
            for (const QByteArray &source : sources)
                (void)app::readArticle(u"source.html"_s, source);
        }));
    }
    return double(pages.size()) * 1000 /
           *std::min_element(milliseconds.begin(), milliseconds.end());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"FOLDER"_s, u"A folder of folders with pages."_s);
    parser.addOption({u"worst"_s, u"Print so many, the worst first."_s, u"number"_s});
    parser.addOption({u"lines"_s, u"Print the lines that differ."_s});
    parser.addOption({u"texts"_s, u"Print the texts of record."_s});
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);

    const QStringList pages = pagesIn(parser.positionalArguments().front());
    if (pages.isEmpty())
        qFatal("no pages in the folder");
    std::vector<PageScore> scores;
    for (const QString &page : pages)
        scores.push_back(scoreOf(page));

    std::vector<PageScore> shown = scores;
    if (parser.isSet(u"worst"_s)) {
        std::stable_sort(shown.begin(), shown.end(),
                         [](const PageScore &a, const PageScore &b) { return a.f1 < b.f1; });
        shown.resize(std::min(shown.size(), size_t(parser.value(u"worst"_s).toUInt())));
    }
    for (const PageScore &score : shown) {
        print(score, parser.isSet(u"lines"_s));
        if (parser.isSet(u"texts"_s))
            std::printf("%s\n\n", qPrintable(score.text));
    }

    PageScore means;
    means.name = u"mean of %1"_s.arg(scores.size());
    means.precision = mean(scores, [](const PageScore &s) { return std::optional(s.precision); });
    means.recall = mean(scores, [](const PageScore &s) { return std::optional(s.recall); });
    means.f1 = mean(scores, [](const PageScore &s) { return std::optional(s.f1); });
    means.title = mean(scores, [](const PageScore &s) { return s.title; });
    means.author = mean(scores, [](const PageScore &s) { return s.author; });
    means.date = mean(scores, [](const PageScore &s) { return s.date; });
    means.publisher = mean(scores, [](const PageScore &s) { return s.publisher; });
    std::printf("\n");
    print(means, false);
    std::printf("%.0f pages per second\n", pagesPerSecond(pages));
    return 0;
}
