// How fast each reader of articles is, and how much memory it takes, on files of 3 KB of prose an
// article that are made here; then files of all formats at once, from reading to the project.
//
//     readers [--format NAME] [--articles NUMBER] [--files NUMBER]
//
// --format measures one format and no pile; --articles says how many articles of each format are
// read (1,000), --files how many files are in the pile (10,000; 0: none). Times are processor time.
// The reference is reading the same articles as plain text. The memory is the highest that the
// reading takes, beyond what the process had before it; one file is held at a time, in the pile all
// are. A process of its own measures each format. Wanted: 100 articles a second of each (gate).

#include "tests/app/articles/generated/articlefiles.h"
#include "tests/benchmarks/measuring.h"

#include "app/articles/importing.h"
#include "storage/project.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using app::ArticleFormat;
using generated::NewsArticles;

namespace {

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// @p articles of one format, in files of a hundred where it has many in one.
void writeFiles(const QDir &folder, const generated::FileMaker &make, int articles)
{
    const int perFile = make.ofOne != nullptr ? 1 : 100;
    for (int first = 0; first < articles; first += perFile)
        write(folder.filePath(u"%1.%2"_s.arg(first, 6, 10, QLatin1Char('0'))
                                  .arg(QString::fromLatin1(make.ending))),
              make(generated::newsArticles(first, std::min(perFile, articles - first))));
}

/// Files of all formats by turns, of one article or three.
void writePile(const QDir &folder, int files)
{
    const auto readers = app::formatReaders();
    int article = 0;
    for (int i = 0; i < files; ++i) {
        const generated::FileMaker make =
            generated::fileMaker(readers[size_t(i) % readers.size()].format);
        if (!make.exists())
            continue;
        const int count = make.ofOne != nullptr ? 1 : 3;
        write(folder.filePath(
                  u"%1.%2"_s.arg(i, 6, 10, QLatin1Char('0')).arg(QString::fromLatin1(make.ending))),
              make(generated::newsArticles(article, count)));
        article += count;
    }
}

double megabytesOf(const QStringList &files)
{
    double bytes = 0;
    for (const QString &file : files)
        bytes += double(QFileInfo(file).size());
    return bytes / 1e6;
}

/// The articles of one file after the other, each forgotten before the next.
qsizetype articlesReadFrom(const QStringList &files)
{
    qsizetype count = 0;
    for (const QString &file : files) {
        const auto items = app::readFiles({file}, ArticleFormat::Automatic);
        for (const app::ImportItem &item : *items)
            count += item.read.isOk();
    }
    return count;
}

/// Per article.
double millisecondsAsText(int articles)
{
    std::vector<QByteArray> texts;
    for (int i = 0; i < articles; ++i)
        texts.push_back(generated::plainTextFile(generated::newsArticle(i)));
    return cpuOf([&] {
               for (const QByteArray &text : texts)
                   require(app::readArticle(u"a.txt"_s, text).isOk());
           }) /
           articles;
}

void printHeading()
{
    std::printf("%-12s %6s %9s %8s %11s %9s %8s %9s\n", "format", "files", "articles", "MB",
                "articles/s", "ms each", "ratio", "peak MB");
}

void measureFormat(const QString &name, const QString &folder, int articles)
{
    const QStringList files = app::filesToRead({folder});
    const double before = peakMegabytes();
    qsizetype read = 0;
    const double milliseconds = cpuOf([&] { read = articlesReadFrom(files); });
    const double peak = peakMegabytes() - before;
    const double reference = millisecondsAsText(std::min(articles, 1000));

    const double each = milliseconds / double(std::max<qsizetype>(read, 1));
    std::printf("%-12s %6lld %9lld %8.2f %11.0f %9.3f %8.2f %9.1f%s%s\n", qPrintable(name),
                static_cast<long long>(files.size()), static_cast<long long>(read),
                megabytesOf(files), 1e3 / each, each, each / reference, peak,
                read == articles ? "" : "  NOT ALL READ", each > 10 ? "  OVER" : "");
}

void measurePile(const QString &folder)
{
    const QStringList files = app::filesToRead({folder});
    const double before = peakMegabytes();
    std::vector<app::ImportItem> items;
    const double reading =
        cpuOf([&] { items = std::move(*app::readFiles(files, ArticleFormat::Automatic)); });
    const double peakOfReading = peakMegabytes() - before;
    const QTemporaryDir projects;
    const auto project = storage::Project::create(projects.filePath(u"pile.sayso"_s));
    require(project.isOk() && (*project)->useAnalyst(u"Ana"_s).isOk());
    const double recognising =
        cpuOf([&] { require(app::recogniseKnown(**project, items).isOk()); });
    qsizetype added = 0;
    const double adding = cpuOf([&] {
        const auto ids = app::importArticles(**project, items);
        require(ids.isOk());
        added = qsizetype(ids->size());
    });

    std::printf("\n%lld files of all formats at once (%.1f MB): %lld articles added\n",
                static_cast<long long>(files.size()), megabytesOf(files),
                static_cast<long long>(added));
    for (const app::ImportItem &item : items) {
        if (!item.read || !item.isChosen)
            std::printf("NOT ADDED: %s %s %s\n", qPrintable(QFileInfo(item.path).fileName()),
                        item.read ? "" : qPrintable(item.read.error().place),
                        item.read ? "is there already" : qPrintable(item.read.error().detail));
    }
    report(u"reading"_s, reading / 1e3, "s", 0, 0);
    report(u"looking for what is known"_s, recognising / 1e3, "s", 0, 0);
    report(u"adding to the project"_s, adding / 1e3, "s", 0, 0);
    report(u"all"_s, (reading + recognising + adding) / 1e3, "s", 0, 0);
    report(u"memory, at most, when all were read"_s, peakOfReading, "MB", 0, 0);
    report(u"memory, at most, when all were added"_s, peakMegabytes() - before, "MB", 0, 0);
}

/// What @p arguments measure, in a process whose memory is theirs alone.
void runAlone(const QStringList &arguments)
{
    std::fflush(stdout);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    require(process.waitForFinished(-1) && process.exitCode() == 0);
}

void measureAll(const QString &only, int articles, int pile)
{
    printHeading();
    for (const app::FormatReader &reader : app::formatReaders()) {
        const QString name = QString::fromLatin1(reader.name);
        if (!only.isEmpty() && name != only)
            continue;
        const generated::FileMaker make = generated::fileMaker(reader.format);
        if (!make.exists()) {
            std::printf("%-12s no input\n", reader.name);
            continue;
        }
        const QTemporaryDir folder;
        writeFiles(QDir(folder.path()), make, articles);
        runAlone({u"--articles"_s, QString::number(articles), u"--measure"_s, name, folder.path()});
    }
    if (pile == 0 || !only.isEmpty())
        return;
    const QTemporaryDir folder;
    writePile(QDir(folder.path()), pile);
    runAlone({u"--measure"_s, u"pile"_s, folder.path()});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const auto option = [&parser](const QString &name, const QString &value) {
        const QCommandLineOption made(name, {}, name, value);
        parser.addOption(made);
        return made;
    };
    const QCommandLineOption format = option(u"format"_s, {});
    const QCommandLineOption articles = option(u"articles"_s, u"1000"_s);
    const QCommandLineOption files = option(u"files"_s, u"10000"_s);
    const QCommandLineOption measure = option(u"measure"_s, {}); // of the processes started here
    parser.process(application);

    const QString part = parser.value(measure);
    const int count = parser.value(articles).toInt();
    if (part == u"pile"_s)
        measurePile(parser.positionalArguments().value(0));
    else if (!part.isEmpty())
        measureFormat(part, parser.positionalArguments().value(0), count);
    else
        measureAll(parser.value(format), count, parser.value(files).toInt());
    return 0;
}
