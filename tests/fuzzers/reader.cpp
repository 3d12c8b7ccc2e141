// Reads any bytes with one of the readers of articles. What a reader must not do is crash, hang,
// take all memory, or say of a text what is not true of it
// (tests/app/articles/articleinvariants.h).
//
// Changed bytes of a ZIP archive are found out by its checksums before any reader sees them. So an
// input may list what is in the archive instead, each file as \x1c NAME \x1c CONTENT, and is packed
// before it is read.
//
//     cmake --preset asan -DCMAKE_CXX_COMPILER=clang++ -DSAYSO_FUZZERS=ON
//     cmake --build build/asan --target fuzzer_reader
//     build/asan/fuzzers/reader --readers                      prints their names, one a line
//     build/asan/fuzzers/reader --reader=docx --seeds=FOLDER   writes files to begin with
//     build/asan/fuzzers/reader --reader=docx -timeout=10 -rss_limit_mb=2048 FOLDER
//
// The test `fuzzing` does that for each reader, with some hundred inputs.

#include "app/articles/articleformats.h"
#include "app/articles/container.h"
#include "tests/app/articles/articleinvariants.h"
#include "tests/app/articles/generated/articlefiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr char separator = '\x1c';
const app::FormatReader *reader = nullptr;

[[noreturn]] void fail(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::abort();
}

QByteArray listed(const std::map<QString, QByteArray> &files)
{
    QByteArray list;
    for (const auto &[name, content] : files)
        list += separator + name.toUtf8() + separator + content;
    return list;
}

QByteArray packed(const QByteArray &list)
{
    ZipArchive archive;
    const QList<QByteArray> parts = list.split(separator);
    for (qsizetype i = 1; i + 1 < parts.size(); i += 2)
        archive.add(parts[i].first(std::min<qsizetype>(parts[i].size(), 1000)), parts[i + 1]);
    return archive.bytes();
}

QString fileName()
{
    return u"a."_s + QString::fromLatin1(generated::fileMaker(reader->format).ending);
}

std::vector<QByteArray> generatedSeeds()
{
    const generated::FileMaker make = generated::fileMaker(reader->format);
    if (!make.exists())
        fail(u"There is nothing to begin with for "_s + QString::fromLatin1(reader->name));
    return {make(generated::newsArticles(1, make.ofOne != nullptr ? 1 : 2, 300)),
            make(generated::newsArticles(3, 1, 60))};
}

/// Those of the tests' cases that are for this reader.
std::vector<QByteArray> caseSeeds()
{
    std::vector<QByteArray> seeds;
    QDirIterator files(QStringLiteral(SAYSO_TEST_CASES), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().contains(u".expected."_s) || file.size() > 60'000 ||
            !file.open(QIODevice::ReadOnly))
            continue;
        const app::GivenFile given(file.fileName(), file.readAll());
        const auto recognised = app::recognisedFormat(given);
        if (recognised.isOk() && recognised->format == reader->format)
            seeds.push_back(given.bytes());
    }
    return seeds;
}

void writeSeeds(const QString &folder)
{
    std::vector<QByteArray> seeds = generatedSeeds();
    for (QByteArray &seed : caseSeeds())
        seeds.push_back(std::move(seed));
    for (size_t i = 0, count = seeds.size(); i < count; ++i) {
        const auto files = app::unpacked({}, seeds[i], [](const QString &) { return true; });
        if (app::isZip(seeds[i]) && files.isOk())
            seeds.push_back(listed(*files));
    }
    for (size_t i = 0; i < seeds.size(); ++i) {
        QFile file(QDir(folder).filePath(u"seed%1"_s.arg(i)));
        if (!file.open(QIODevice::WriteOnly) || file.write(seeds[i]) != seeds[i].size())
            fail(u"Cannot write "_s + file.fileName());
    }
}

} // namespace

/// Options that begin with two hyphens are ours; libFuzzer passes over them.
extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    // What is wrong with a file is no news here.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        if (type == QtFatalMsg)
            fail(message);
    });
    QString seeds;
    for (int i = 1; i < *count; ++i) {
        const QString argument = QString::fromLocal8Bit((*arguments)[i]);
        for (const app::FormatReader &each : app::formatReaders()) {
            if (argument == u"--readers"_s)
                std::printf("%s\n", each.name);
            else if (argument == u"--reader="_s + QString::fromLatin1(each.name))
                reader = &each;
        }
        if (argument == u"--readers"_s)
            std::exit(0);
        if (argument.startsWith(u"--seeds="_s))
            seeds = argument.section(u'=', 1);
    }
    if (reader == nullptr)
        fail(u"Which reader? --readers names them, --reader=NAME chooses one."_s);
    if (!seeds.isEmpty()) {
        writeSeeds(seeds);
        std::exit(0);
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    QByteArray file(reinterpret_cast<const char *>(bytes), qsizetype(size));
    if (file.startsWith(separator))
        file = packed(file);
    const QString broken =
        brokenPromise(fileName(), app::readArticles(fileName(), file, reader->format));
    if (!broken.isEmpty())
        fail(broken);
    (void)app::recognisedFormat(app::GivenFile(fileName(), file));
    return 0;
}
