// How much prose a second the figure reader reads, on one core, as a ratio to the time in which the
// words of the same text are counted, and what it costs to read the figure at the caret in a text
// of any size. Wanted: at least 5 MB/s.
//
//     figures [FILE...]    English prose to read; without it made-up news serves

#include "app/figures/figurereader.h"
#include "app/text/words.h"
#include "tests/benchmarks/measuring.h"

#include <QCoreApplication>
#include <QFile>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr qsizetype proseSize = 2'000'000;

QString contentsOf(const QString &path)
{
    QFile file(path);
    require(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

template<typename Work>
double leastOf(const Work &work)
{
    double least = 1e9;
    for (int round = 0; round < rounds; ++round)
        least = std::min(least, cpuOf(work));
    return least;
}

void measureReading(const QString &language, const QString &prose)
{
    const double megabytes = double(prose.toUtf8().size()) / 1e6;
    size_t figures = 0;
    const double reference = leastOf([&prose] { require(wordCount(prose) > 0); });
    const double time = leastOf([&] { figures = figuresIn(prose, language).size(); });
    report(u"%1: %2 figures, ms a MB"_s.arg(language).arg(figures), time / megabytes, "ms",
           reference / megabytes, 0, 200);
}

void measureCaret(const char *what, const QString &text)
{
    const double time = leastOf([&text] {
        for (int step = 0; step < 100; ++step)
            figureAt(text, text.size() / 100 * step, u"en"_s);
    });
    report(QString::fromLatin1(what), time / 100, "ms", 0, 0, 16);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QString prose;
    for (const QString &path : application.arguments().sliced(1))
        prose += contentsOf(path);
    if (prose.isEmpty())
        prose = newsText(proseSize);
    prose = prose.repeated(1 + proseSize / prose.size());

    for (const QString &language : {u"en"_s, u"de"_s, u"fr"_s, u"ar"_s}) {
        const double making = cpuOf([&language] { figuresIn(u"x", language); });
        report(language + u": the first reading, with the tables"_s, making, "ms", 0, 0);
        measureReading(language, prose);
    }
    measureCaret("the figure at the caret, paragraphs", prose);
    measureCaret("the figure at the caret, one line", QString(prose).replace(u'\n', u' '));
    return 0;
}
