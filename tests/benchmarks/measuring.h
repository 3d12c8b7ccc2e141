#pragma once

#include <QString>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

// What the benchmarks of the article view share: the clock, medians, the printed table, and texts.

/// The processor time this program has used so far, in milliseconds. All threads count, so that
/// work which is only pushed onto another thread is not free; time in which other programs had the
/// processor does not, so that the numbers hold on a busy machine.
inline double cpuMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

template<typename Work>
double cpuOf(Work &&work)
{
    const double before = cpuMilliseconds();
    work();
    return cpuMilliseconds() - before;
}

/// The value below which @p share of all lie.
inline double quantile(std::vector<double> values, double share)
{
    const auto place = size_t(share * double(values.size() - 1) + 0.5);
    std::nth_element(values.begin(), values.begin() + qsizetype(place), values.end());
    return values[place];
}

inline double medianOf(const std::vector<double> &values)
{
    return quantile(values, 0.5);
}

inline double meanOf(const std::vector<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / double(values.size());
}

inline void require(bool isDone)
{
    if (!isDone)
        qFatal("the benchmark could not do its work");
}

/// One line of the table. A reference or a gate that is 0 is none.
inline void report(const QString &what, double value, const char *unit, double reference,
                   double ratioGate, double gate = 0)
{
    const double ratio = reference > 0 ? value / reference : 0;
    const bool isOver = (ratioGate > 0 && ratio > ratioGate) || (gate > 0 && value > gate);
    std::printf("%-58s %9.3f %-3s", qPrintable(what), value, unit);
    if (reference > 0)
        std::printf(" reference %9.3f  ratio %6.3f", reference, ratio);
    else
        std::printf("%34s", "");
    if (ratioGate > 0)
        std::printf("  ratio <= %.2f", ratioGate);
    if (gate > 0)
        std::printf("  %s <= %g", unit, gate);
    std::printf("%s\n", ratioGate > 0 || gate > 0 ? isOver ? "  OVER" : "  ok" : "");
    std::fflush(stdout);
}

/// The same numbers on every machine and in every run.
class Random
{
public:
    explicit Random(quint32 seed) : m_state(seed) {}
    quint32 operator()(quint32 bound)
    {
        m_state = m_state * 1664525u + 1013904223u;
        return quint32((quint64(m_state >> 4) * bound) >> 28);
    }

private:
    quint32 m_state;
};

/// News prose: sentences of words as frequent and as long as they are in English, with names,
/// figures and quotation marks; paragraphs of one sentence to ten, parted by empty lines. Another
/// seed makes another text.
QString newsText(qsizetype characters, QChar paragraphEnd = u'\n', quint32 seed = 20240611);

struct PassageRange
{
    qsizetype begin = 0;
    qsizetype end = 0;
    int kind = 0; ///< 0 to 7
};

/// Passages of 5 to 300 characters anywhere in a text, overlapping as they come, by begin and then
/// longest first.
std::vector<PassageRange> randomPassages(qsizetype textLength, int count);

inline QString newsText(qsizetype characters, QChar paragraphEnd, quint32 seed)
{
    using namespace Qt::StringLiterals;
    static const QStringList common{u"the"_s,  u"of"_s,  u"to"_s,   u"and"_s, u"a"_s,    u"in"_s,
                                    u"that"_s, u"for"_s, u"is"_s,   u"on"_s,  u"said"_s, u"was"_s,
                                    u"with"_s, u"by"_s,  u"it"_s,   u"at"_s,  u"as"_s,   u"from"_s,
                                    u"has"_s,  u"are"_s, u"have"_s, u"who"_s, u"had"_s,  u"its"_s};
    static const QStringList rare{u"harbour"_s,       u"ministry"_s,    u"officials"_s,
                                  u"Monday"_s,        u"government"_s,  u"report"_s,
                                  u"residents"_s,     u"hospital"_s,    u"negotiations"_s,
                                  u"ceasefire"_s,     u"parliament"_s,  u"spokeswoman"_s,
                                  u"percent"_s,       u"billion"_s,     u"according"_s,
                                  u"investigation"_s, u"Älvsjö"_s,      u"São"_s,
                                  u"Paulo"_s,         u"Kraków"_s,      u"infrastructure"_s,
                                  u"vessel"_s,        u"wage"_s,        u"council"_s,
                                  u"unemployment"_s,  u"election"_s,    u"warned"_s,
                                  u"denied"_s,        u"announced"_s,   u"responsibility"_s,
                                  u"tax"_s,           u"flood"_s,       u"43,603"_s,
                                  u"2.4"_s,           u"12-year-old"_s, u"€300"_s,
                                  u"aid"_s,           u"workers"_s,     u"counter-terrorism"_s,
                                  u"coast"_s};
    Random next(seed);
    QString text;
    text.reserve(characters + 400);
    while (text.size() < characters) {
        const quint32 sentences = next(10) == 0 ? 4 + next(6) : 1 + next(2);
        for (quint32 sentence = 0; sentence < sentences; ++sentence) {
            const bool isQuoted = next(5) == 0;
            const qsizetype begin = text.size() + (isQuoted ? 1 : 0);
            if (isQuoted)
                text += u'“';
            const quint32 words = 6 + next(20);
            for (quint32 word = 0; word < words; ++word) {
                if (word > 0)
                    text += next(14) == 0 ? u", "_s : u" "_s;
                text += next(9) < 5 ? common[next(quint32(common.size()))]
                                    : rare[next(quint32(rare.size()))];
            }
            text[begin] = text[begin].toUpper();
            text += u'.';
            if (isQuoted)
                text += u'”';
            text += sentence + 1 < sentences ? u' ' : paragraphEnd;
        }
        if (paragraphEnd == u'\n')
            text += u'\n';
    }
    text.truncate(characters);
    return text;
}

inline std::vector<PassageRange> randomPassages(qsizetype textLength, int count)
{
    Random next(7);
    std::vector<PassageRange> passages;
    for (int i = 0; i < count; ++i) {
        const auto length = qsizetype(5 + next(296));
        const auto begin = qsizetype(next(quint32(textLength - length)));
        passages.push_back({begin, begin + length, int(next(8))});
    }
    std::sort(passages.begin(), passages.end(), [](const PassageRange &a, const PassageRange &b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    });
    return passages;
}
