// Finding the copies in a pile of 20,000 articles of some 800 words with one processor, and how
// many of the copies that were planted there are found. The reference is reading all of the texts
// once (their hashes), which no way of finding even the same texts can do without. Wanted: 60
// seconds at most (gate), 15 at best.
//
//     duplicates [ARTICLES]

#include "tests/benchmarks/measuring.h"

#include "app/duplicates/duplicateindex.h"
#include "app/duplicates/shingles.h"
#include "app/text/textdifference.h"

#include <QCryptographicHash>

#include <array>
#include <cstdlib>

#include <sys/resource.h>

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

/// Words with the frequencies of prose (Zipf's law) out of a vocabulary of 20,000.
QStringList proseWords(Random &next, int count)
{
    static const std::vector<double> sums = [] {
        std::vector<double> made{0};
        for (int rank = 1; rank <= 20'000; ++rank)
            made.push_back(made.back() + 1.0 / rank);
        return made;
    }();
    QStringList words;
    for (int i = 0; i < count; ++i) {
        const double place = sums.back() * double(next(1u << 28)) / double(1u << 28);
        auto rank = int(std::upper_bound(sums.begin(), sums.end(), place) - sums.begin());
        QString word;
        for (; rank > 0 || word.size() < 2; rank /= 16)
            word.append(u"etaoinshrdlucmfw"_s[rank % 16]);
        words.append(word);
    }
    return words;
}

QString articleOf(const QStringList &words)
{
    QString text;
    for (qsizetype i = 0; i < words.size(); ++i) {
        text += words[i];
        text += i % 60 == 59 ? u".\n"_s : i % 15 == 14 ? u". "_s : u" "_s;
    }
    return text + u"\n"_s;
}

enum Kind { Original, Same, Retitled, Edited, Rewritten, Shortened, Quoted, KindCount };
constexpr std::array<const char *, KindCount> kindNames{
    "",
    "the same text",
    "the same words with other punctuation",
    "another word in each 40 (similarity 0.78)",
    "another word in each 20 (similarity 0.63)",
    "the first 100 to 300 words of it",
    "a third of it, another word in each 60",
};

struct Planted
{
    Kind kind = Original;
    qsizetype original = 0;
};

QString copyOf(Kind kind, QStringList words, Random &next)
{
    const auto replaceOneIn = [&](quint32 each) {
        for (QString &word : words) {
            if (next(each) == 0)
                word = u"x"_s + word;
        }
    };
    if (kind == Edited)
        replaceOneIn(40);
    else if (kind == Rewritten)
        replaceOneIn(20);
    else if (kind == Shortened)
        words = words.first(std::min<qsizetype>(words.size(), 100 + next(200)));
    else if (kind == Quoted) {
        words = words.mid(words.size() / 3, words.size() / 3);
        replaceOneIn(60);
    }
    QString text = articleOf(words);
    if (kind == Retitled)
        text.replace(u". "_s, u"; "_s);
    return text;
}

bool isCopyByTheRule(const QString &copy, const QString &original)
{
    const std::vector<quint64> a = app::shinglesOf(copy);
    const std::vector<quint64> b = app::shinglesOf(original);
    const auto shared = double(app::sharedShingles(a, b));
    const app::DuplicateOptions options;
    return shared / (double(a.size() + b.size()) - shared) >= options.similarity ||
           shared / double(std::min(a.size(), b.size())) >= options.containment;
}

} // namespace

int main(int argc, char **argv)
{
    const qsizetype count = argc > 1 ? std::atoi(argv[1]) : 20'000;
    Random next(20240611);
    QStringList texts;
    std::vector<Planted> planted;
    std::vector<QStringList> originals;
    std::vector<qsizetype> placesOfOriginals;
    const QStringList boilerplate = proseWords(next, 60);
    while (texts.size() < count) {
        if (originals.size() < 10 || next(4) != 0) {
            originals.push_back(proseWords(next, int(300 + next(1000))));
            if (next(2) == 0)
                originals.back() += boilerplate;
            placesOfOriginals.push_back(texts.size());
            planted.push_back({Original, texts.size()});
            texts.append(articleOf(originals.back()));
        } else {
            const auto kind = Kind(1 + next(KindCount - 1));
            const size_t original = next(quint32(originals.size()));
            planted.push_back({kind, placesOfOriginals[original]});
            texts.append(copyOf(kind, originals[original], next));
        }
    }
    const double before = peakMegabytes();

    const double readingTexts = cpuOf([&] {
        for (const QString &text : texts) {
            QCryptographicHash hash(QCryptographicHash::Sha256);
            hash.addData(QByteArrayView(reinterpret_cast<const char *>(text.utf16()),
                                        text.size() * qsizetype(sizeof(QChar))));
            require(!hash.result().isEmpty());
        }
    });
    double fingerprints = 0;
    double adding = 0;
    app::DuplicateIndex index;
    for (const QString &text : texts) {
        app::Fingerprint fingerprint;
        fingerprints += cpuOf([&] { fingerprint = app::fingerprintOf(text); });
        adding += cpuOf([&] { index.add(std::move(fingerprint)); });
    }
    std::vector<app::DuplicateGroup> groups;
    const double grouping = cpuOf([&] { groups = *index.groups(); });

    std::printf("%lld articles, %zu groups\n", static_cast<long long>(count), groups.size());
    report(u"all"_s, (fingerprints + adding + grouping) / 1e3, "s", readingTexts / 1e3, 0, 60);
    report(u"  fingerprints"_s, fingerprints / 1e3, "s", 0, 0);
    report(u"  the index"_s, adding / 1e3, "s", 0, 0);
    report(u"  groups"_s, grouping / 1e3, "s", 0, 0);
    report(u"memory beside the texts"_s, peakMegabytes() - before, "MB", 0, 0, 600);
    const double asking = cpuOf([&] {
        for (qsizetype i = 0; i < 1000; ++i)
            index.find(app::fingerprintOf(texts[i * count / 1000]));
    });
    report(u"asking for one more article"_s, asking / 1e3, "ms", 0, 0, 5);

    const QString edited = copyOf(Rewritten, originals[0], next);
    const double comparing = cpuOf([&] {
        for (int round = 0; round < 100; ++round)
            require(!app::sideBySide(articleOf(originals[0]), edited).empty());
    });
    report(u"setting an article and a copy side by side"_s, comparing / 100, "ms", 0, 0, 16);

    std::vector<qsizetype> groupOfText(size_t(count), -1);
    for (size_t group = 0; group < groups.size(); ++group) {
        groupOfText[size_t(groups[group].representative)] = qsizetype(group);
        for (const app::DuplicateMember &member : groups[group].members)
            groupOfText[size_t(member.text)] = qsizetype(group);
    }
    std::array<double, KindCount> all{};
    std::array<double, KindCount> paired{};
    std::array<double, KindCount> grouped{};
    std::vector<bool> hasCopies(size_t(count), false);
    for (qsizetype text = 0; text < count; ++text) {
        const Planted &copy = planted[size_t(text)];
        if (copy.kind == Original)
            continue;
        hasCopies[size_t(copy.original)] = true;
        if (!isCopyByTheRule(texts[text], texts[copy.original]))
            continue;
        ++all[copy.kind];
        const qsizetype group = groupOfText[size_t(text)];
        grouped[copy.kind] += group >= 0 && group == groupOfText[size_t(copy.original)];
        const auto matches = index.find(app::fingerprintOf(texts[text]));
        const auto original = app::shinglesOf(texts[copy.original]);
        paired[copy.kind] += std::any_of(matches.begin(), matches.end(), [&](const auto &match) {
            return match.text == copy.original || app::shinglesOf(texts[match.text]) == original;
        });
    }
    std::printf(
        "planted copies that are copies by the rule; found, and in its original's group:\n");
    for (int kind = Same; kind < KindCount; ++kind) {
        const double those = std::max(all[size_t(kind)], 1.0);
        std::printf("  %-52s %6.0f  %8.3f %%  %8.3f %%\n", kindNames[size_t(kind)],
                    all[size_t(kind)], 100 * paired[size_t(kind)] / those,
                    100 * grouped[size_t(kind)] / those);
    }
    int wrong = 0;
    for (size_t text = 0; text < planted.size(); ++text)
        wrong += planted[text].kind == Original && !hasCopies[text] && groupOfText[text] >= 0;
    report(u"articles without a copy that are in a group"_s, wrong, "", 0, 0);
    return 0;
}
