// How good suggestions are, against articles that people have annotated.
//
//     cue_quality CORPUS [--half even|odd] [--given-cues] [--failures NUMBER] [--language L]
//
// CORPUS is a folder of brat files: texts (.txt) with annotations of the same name, or of the name
// with "_ANNOTATOR" behind it (.ann), anywhere below it; of several annotators the first by name
// counts. Read are events of the type Attribution... with the roles Source, Cue and Content, and
// passages of the type Quantity. --half takes every second article by name, so that rules can be
// looked over on one half and measured on the other. tests/cases/held_out has small corpora.
// --given-cues takes the annotated cues for granted and measures source and content alone.
// --failures prints some of what went wrong.
//
// Exact: the same passages. Overlap: they have a character in common. Words: words in common, in
// proportion to those proposed (precision) or annotated (recall). Whole: cue, source and content of
// one proposal each overlap those of one annotation, or both have none. "Outside content" leaves
// out proposals that lie in an annotated content, as nested attributions are not annotated.

#include "app/cues/cuefinder.h"
#include "app/datasets/bratparser.h"
#include "app/suggestions/contents.h"
#include "app/suggestions/cuephrases.h"
#include "app/suggestions/paragraph.h"
#include "app/suggestions/sources.h"
#include "app/suggestions/suggester.h"
#include "app/text/textmap.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <map>

using namespace app;
using namespace storage;
using namespace Qt::StringLiterals;

namespace {

using Ranges = std::vector<TextRange>;

struct Attribution
{
    Ranges source;
    Ranges cue;
    Ranges content;
    QString rule;
};

struct AnnotatedArticle
{
    QString name;
    QString text;
    std::vector<Attribution> attributions;
    std::vector<Ranges> quantities;
};

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

QStringList filesBelow(const QString &folder, const QString &pattern)
{
    QStringList files;
    QDirIterator iterator(folder, {pattern}, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files.append(iterator.next());
    files.sort();
    return files;
}

bool overlap(const Ranges &a, const Ranges &b)
{
    return std::any_of(a.begin(), a.end(), [&b](TextRange range) {
        return std::any_of(b.begin(), b.end(),
                           [range](TextRange other) { return other.overlaps(range); });
    });
}

AnnotatedArticle annotatedArticle(const QString &textFile, const QString &annotationFile)
{
    AnnotatedArticle article;
    article.name = QFileInfo(textFile).completeBaseName();
    article.text = QString::fromUtf8(contentsOf(textFile));
    const TextMap map(article.text);
    const BratAnnotations annotations = parseBrat(contentsOf(annotationFile));
    std::map<QString, Ranges> passages;
    for (const BratPassage &passage : annotations.passages) {
        Ranges &ranges = passages[passage.id];
        for (const TextRange fragment : passage.fragments)
            ranges.push_back(map.toUtf16(fragment));
        std::sort(ranges.begin(), ranges.end());
        if (passage.type == u"Quantity")
            article.quantities.push_back(ranges);
    }
    for (const BratRelation &event : annotations.events) {
        if (!event.type.startsWith(u"Attribution"))
            continue;
        Attribution attribution;
        for (const BratArgument &argument : event.arguments) {
            const Ranges &ranges = passages[argument.target];
            Ranges &part = argument.role.startsWith(u"Source") ? attribution.source
                           : argument.role.startsWith(u"Cue")  ? attribution.cue
                                                               : attribution.content;
            part.insert(part.end(), ranges.begin(), ranges.end());
        }
        article.attributions.push_back(attribution);
    }
    return article;
}

std::vector<AnnotatedArticle> articlesOf(const QString &corpus, const QString &half)
{
    const QStringList annotationFiles = filesBelow(corpus, u"*.ann"_s);
    std::vector<AnnotatedArticle> articles;
    int number = 0;
    for (const QString &textFile : filesBelow(corpus, u"*.txt"_s)) {
        const QString name = QFileInfo(textFile).completeBaseName();
        const auto found = std::find_if(annotationFiles.begin(), annotationFiles.end(),
                                        [&name](const QString &file) {
                                            const QString base = QFileInfo(file).completeBaseName();
                                            return base == name || base.startsWith(name + u'_');
                                        });
        if (found == annotationFiles.end())
            continue;
        const bool isOdd = number++ % 2 == 1;
        if (half.isEmpty() || isOdd == (half == u"odd"))
            articles.push_back(annotatedArticle(textFile, *found));
    }
    return articles;
}

Attribution attributionOf(const Suggestion &suggestion)
{
    return {suggestion.source, {suggestion.cue}, suggestion.content, suggestion.rule};
}

/// Source and content by our rules for the cues that were annotated.
std::vector<Attribution> attributionsForCues(const AnnotatedArticle &article,
                                             const std::vector<Cue> &cues, const QString &language)
{
    const std::vector<Paragraph> paragraphs = paragraphsOf(article.text, cues, language);
    std::vector<Attribution> attributions;
    for (const Attribution &annotated : article.attributions) {
        if (annotated.cue.empty())
            continue;
        for (size_t number = 0; number < paragraphs.size(); ++number) {
            const Paragraph &paragraph = paragraphs[number];
            const WordRange words = paragraph.wordsIn(annotated.cue.front());
            if (words.isEmpty())
                continue;
            CuePhrase cue{words, words.end - 1, CueForm::Verb, true};
            for (const CuePhrase &phrase : cuePhrasesIn(paragraph)) {
                if (words.contains(phrase.head)) {
                    cue.head = phrase.head;
                    cue.form = phrase.form;
                }
            }
            const std::vector<WordRange> source = sourceOf(paragraph, cue);
            const Content content = contentOf(paragraphs, number, cue, source);
            Attribution attribution;
            attribution.source = sourceRanges(paragraph, source);
            attribution.cue = {paragraph.rangeOf(words)};
            attribution.content = content.ranges;
            attribution.rule = content.rule;
            attributions.push_back(attribution);
        }
    }
    return attributions;
}

struct Score
{
    double found = 0; ///< of the annotated ones
    double annotated = 0;
    double right = 0; ///< of the proposed ones
    double proposed = 0;

    double recall() const { return annotated > 0 ? found / annotated : 0; }
    double precision() const { return proposed > 0 ? right / proposed : 0; }
    double f1() const
    {
        const double sum = precision() + recall();
        return sum > 0 ? 2 * precision() * recall() / sum : 0;
    }
    void print(const char *what) const
    {
        std::printf(
            "%-34s recall %.3f  precision %.3f  F1 %.3f   (%.0f annotated, %.0f proposed)\n", what,
            recall(), precision(), f1(), annotated, proposed);
    }
};

using Part = Ranges Attribution::*;

/// Of every part counted once: two attributions may share a source.
std::vector<Ranges> partsOf(const std::vector<Attribution> &attributions, Part part)
{
    std::vector<Ranges> parts;
    for (const Attribution &attribution : attributions) {
        if (!(attribution.*part).empty())
            parts.push_back(attribution.*part);
    }
    std::sort(parts.begin(), parts.end());
    parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
    return parts;
}

template<typename IsMatch>
void count(Score &score, const std::vector<Ranges> &annotated, const std::vector<Ranges> &proposed,
           const IsMatch &isMatch)
{
    const auto hasMatch = [&isMatch](const std::vector<Ranges> &in, const Ranges &part) {
        return std::any_of(in.begin(), in.end(),
                           [&](const Ranges &other) { return isMatch(part, other); });
    };
    score.annotated += double(annotated.size());
    score.proposed += double(proposed.size());
    score.found +=
        double(std::count_if(annotated.begin(), annotated.end(),
                             [&](const Ranges &part) { return hasMatch(proposed, part); }));
    score.right += double(std::count_if(proposed.begin(), proposed.end(), [&](const Ranges &part) {
        return hasMatch(annotated, part);
    }));
}

std::vector<bool> wordsCovered(const QString &text, const std::vector<Ranges> &parts)
{
    std::vector<bool> covered(size_t(text.size()), false);
    for (const Ranges &part : parts) {
        for (const TextRange range : part)
            std::fill(covered.begin() + range.begin, covered.begin() + range.end, true);
    }
    for (qsizetype index = 0; index < text.size(); ++index) {
        const bool beginsWord =
            text[index].isLetterOrNumber() && (index == 0 || !text[index - 1].isLetterOrNumber());
        covered[size_t(index)] = covered[size_t(index)] && beginsWord;
    }
    return covered;
}

void countWords(Score &score, const QString &text, const std::vector<Ranges> &annotated,
                const std::vector<Ranges> &proposed)
{
    const std::vector<bool> wanted = wordsCovered(text, annotated);
    const std::vector<bool> given = wordsCovered(text, proposed);
    for (size_t index = 0; index < wanted.size(); ++index) {
        score.annotated += wanted[index];
        score.proposed += given[index];
        score.found += wanted[index] && given[index];
        score.right += wanted[index] && given[index];
    }
}

bool agrees(const Ranges &a, const Ranges &b)
{
    return a.empty() ? b.empty() : overlap(a, b);
}

bool isWhole(const Attribution &proposed, const Attribution &annotated)
{
    return overlap(proposed.cue, annotated.cue) && agrees(proposed.source, annotated.source) &&
           agrees(proposed.content, annotated.content);
}

struct RuleScore
{
    int proposed = 0;
    int cue = 0;
    int source = 0;
    int content = 0;
    int whole = 0;
};

struct Scores
{
    Score words;
    Score wordsOutsideContent;
    std::map<QString, Score> parts; ///< "source, exact" ...
    Score cuesOutsideContent;
    Score phrases; ///< of cuePhrasesIn(), whether a content was found or not
    Score phrasesOutsideContent;
    Score phrasesExact;
    std::map<QString, Score> forms; ///< of phrases outside content, by form and head
    Score whole;
    Score wholeOutsideContent;
    Score quantities;
    std::map<QString, RuleScore> rules;
};

bool liesIn(const Ranges &part, const std::vector<Ranges> &contents)
{
    return std::any_of(contents.begin(), contents.end(),
                       [&part](const Ranges &content) { return overlap(part, content); });
}

QString quoted(const QString &text, const Ranges &ranges)
{
    QStringList quotes;
    for (const TextRange range : ranges)
        quotes.append(text.sliced(range.begin, range.length()));
    return u"["_s + quotes.join(u" … "_s) + u"]"_s;
}

class Failures
{
public:
    explicit Failures(int number) : m_left(number) {}
    void show(const char *what, const QString &text, const Attribution &attribution)
    {
        if (m_left-- <= 0)
            return;
        std::printf("%s  %s  S%s  U%s  Q%s\n", what, qPrintable(attribution.rule),
                    qPrintable(quoted(text, attribution.source)),
                    qPrintable(quoted(text, attribution.cue)),
                    qPrintable(quoted(text, attribution.content)));
    }

private:
    int m_left;
};

void measureAttributions(Scores &scores, Failures &failures, const AnnotatedArticle &article,
                         const std::vector<Cue> &cues, const std::vector<Attribution> &proposed)
{
    const std::vector<Attribution> &annotated = article.attributions;
    const std::vector<Ranges> contents = partsOf(annotated, &Attribution::content);
    const auto overlaps = [](const Ranges &a, const Ranges &b) { return overlap(a, b); };
    const auto equals = [](const Ranges &a, const Ranges &b) { return a == b; };

    const std::vector<Ranges> annotatedCues = partsOf(annotated, &Attribution::cue);
    std::vector<Ranges> words;
    std::vector<Ranges> wordsOutside;
    for (const Cue &cue : cues) {
        if (!isSayingWord(cue))
            continue;
        words.push_back({cue.range});
        if (!liesIn({cue.range}, contents) || liesIn({cue.range}, annotatedCues))
            wordsOutside.push_back({cue.range});
    }
    count(scores.words, annotatedCues, words, overlaps);
    count(scores.wordsOutsideContent, annotatedCues, wordsOutside, overlaps);

    const std::pair<const char *, Part> parts[]{{"source", &Attribution::source},
                                                {"cue", &Attribution::cue},
                                                {"content", &Attribution::content}};
    for (const auto &[name, part] : parts) {
        const std::vector<Ranges> wanted = partsOf(annotated, part);
        const std::vector<Ranges> given = partsOf(proposed, part);
        const QString key = QString::fromLatin1(name);
        count(scores.parts[key + u", exact"_s], wanted, given, equals);
        count(scores.parts[key + u", overlap"_s], wanted, given, overlaps);
        countWords(scores.parts[key + u", words"_s], article.text, wanted, given);
    }

    std::vector<bool> found(annotated.size(), false);
    for (const Attribution &proposal : proposed) {
        RuleScore &rule = scores.rules[proposal.rule];
        ++rule.proposed;
        bool isCue = false, isSource = false, isContent = false, isRight = false;
        for (size_t number = 0; number < annotated.size(); ++number) {
            if (!overlap(proposal.cue, annotated[number].cue))
                continue;
            isCue = true;
            isSource |= agrees(proposal.source, annotated[number].source);
            isContent |= agrees(proposal.content, annotated[number].content);
            if (isWhole(proposal, annotated[number]))
                isRight = found[number] = true;
        }
        rule.cue += isCue;
        rule.source += isSource;
        rule.content += isContent;
        rule.whole += isRight;
        const bool isNested = !isCue && liesIn(proposal.cue, contents);
        ++scores.whole.proposed;
        scores.whole.right += isRight;
        scores.wholeOutsideContent.proposed += !isNested;
        scores.wholeOutsideContent.right += isRight;
        scores.cuesOutsideContent.proposed += !isNested;
        scores.cuesOutsideContent.right += isCue;
        if (!isRight)
            failures.show(isNested    ? "nested "
                          : !isCue    ? "no cue "
                          : !isSource ? "source "
                                      : "content",
                          article.text, proposal);
    }
    for (size_t number = 0; number < annotated.size(); ++number) {
        const bool hasCue =
            std::any_of(proposed.begin(), proposed.end(), [&](const Attribution &p) {
                return overlap(p.cue, annotated[number].cue);
            });
        scores.cuesOutsideContent.annotated += 1;
        scores.cuesOutsideContent.found += hasCue;
        for (Score *score : {&scores.whole, &scores.wholeOutsideContent}) {
            score->annotated += 1;
            score->found += found[number];
        }
        if (!found[number])
            failures.show(hasCue ? "wanted " : "missed ", article.text, annotated[number]);
    }
}

void measurePhrases(Scores &scores, Failures &failures, const AnnotatedArticle &article,
                    const std::vector<Cue> &cues, const QString &language)
{
    static const QStringList forms{u"verb"_s, u"participle"_s, u"infinitive"_s, u"passive"_s,
                                   u"noun"_s, u"credit"_s,     u"adverb"_s,     u"colon"_s};
    const std::vector<Ranges> contents = partsOf(article.attributions, &Attribution::content);
    const std::vector<Ranges> wanted = partsOf(article.attributions, &Attribution::cue);
    const auto overlaps = [](const Ranges &a, const Ranges &b) { return overlap(a, b); };
    const auto equals = [](const Ranges &a, const Ranges &b) { return a == b; };
    std::vector<Ranges> given;
    std::vector<Ranges> outside;
    for (const Paragraph &paragraph : paragraphsOf(article.text, cues, language)) {
        for (const CuePhrase &phrase : cuePhrasesIn(paragraph)) {
            const Ranges range{rangeOf(paragraph, phrase)};
            given.push_back(range);
            const bool isRight = liesIn(range, wanted);
            if (!isRight && liesIn(range, contents))
                continue;
            outside.push_back(range);
            Score &form =
                scores.forms[forms[int(phrase.form)] + (phrase.isSure ? QString() : u", likely"_s)];
            form.proposed += 1;
            form.right += isRight;
            if (!isRight)
                failures.show("phrase", article.text, {{}, range, {}, forms[int(phrase.form)]});
        }
    }
    count(scores.phrases, wanted, given, overlaps);
    count(scores.phrasesOutsideContent, wanted, outside, overlaps);
    count(scores.phrasesExact, wanted, given, equals);
    for (const Ranges &cue : wanted) {
        if (!liesIn(cue, given))
            failures.show("unlit ", article.text, {{}, cue, {}, {}});
    }
}

void measureQuantities(Scores &scores, const AnnotatedArticle &article,
                       const std::vector<Cue> &cues, const QString &language)
{
    std::vector<Ranges> figures;
    for (const Suggestion &suggestion : figureSuggestionsIn(article.text, cues, language))
        figures.push_back({suggestion.place()});
    count(scores.quantities, article.quantities, figures,
          [](const Ranges &a, const Ranges &b) { return overlap(a, b); });
}

void print(const Scores &scores)
{
    scores.words.print("cue words lit");
    scores.wordsOutsideContent.print("cue words lit, outside content");
    scores.phrases.print("cue phrases");
    scores.phrasesOutsideContent.print("cue phrases, outside content");
    scores.phrasesExact.print("cue phrases, exact");
    for (const auto &[what, score] : scores.forms)
        std::printf("  %-32s precision %.3f   (%.0f outside content)\n", qPrintable(what),
                    score.precision(), score.proposed);
    scores.cuesOutsideContent.print("cues proposed, outside content");
    for (const auto &[what, score] : scores.parts)
        score.print(qPrintable(what));
    scores.whole.print("whole attribution");
    scores.wholeOutsideContent.print("whole attribution, outside content");
    if (scores.quantities.annotated > 0)
        scores.quantities.print("quantities");
    std::printf("\n%-28s %8s %6s %6s %7s %6s\n", "rule", "proposed", "cue", "source", "content",
                "whole");
    for (const auto &[name, rule] : scores.rules) {
        const double all = std::max(1, rule.proposed);
        std::printf("%-28s %8d %6.2f %6.2f %7.2f %6.2f\n", qPrintable(name), rule.proposed,
                    rule.cue / all, rule.source / all, rule.content / all, rule.whole / all);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"CORPUS"_s, u"A folder of brat files."_s);
    parser.addOption({u"half"_s, u"Every second article: even or odd."_s, u"half"_s});
    parser.addOption({u"given-cues"_s, u"Take the annotated cues for granted."_s});
    parser.addOption({u"failures"_s, u"Print so many of the failures."_s, u"number"_s, u"0"_s});
    parser.addOption({u"language"_s, u"Of the articles."_s, u"language"_s, u"en"_s});
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);

    const QString language = parser.value(u"language"_s);
    CueFinder finder;
    Scores scores;
    Failures failures(parser.value(u"failures"_s).toInt());
    const std::vector<AnnotatedArticle> articles =
        articlesOf(parser.positionalArguments().front(), parser.value(u"half"_s));
    for (const AnnotatedArticle &article : articles) {
        const std::vector<Cue> cues = finder.cuesIn(article.text, language);
        std::vector<Attribution> proposed;
        if (parser.isSet(u"given-cues"_s)) {
            proposed = attributionsForCues(article, cues, language);
        } else {
            for (const Suggestion &suggestion : attributionsIn(article.text, cues, language))
                proposed.push_back(attributionOf(suggestion));
        }
        measureAttributions(scores, failures, article, cues, proposed);
        measurePhrases(scores, failures, article, cues, language);
        measureQuantities(scores, article, cues, language);
    }
    std::printf("%zu articles\n", articles.size());
    print(scores);
    return articles.empty() ? 1 : 0;
}
