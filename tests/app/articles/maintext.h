#pragma once

#include "app/articles/articlereader.h"
#include "app/articles/htmltree.h"
#include "app/text/textmap.h"
#include "app/text/words.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <vector>

// How well the article of a saved page is found: against pages of which a person has set down what
// the article is, in folders as Mozilla Readability has them. Each folder holds a source.html, an
// expected.html and, if the metadata count too, an expected-metadata.json with the keys title,
// byline, siteName and publishedTime, of which null or a missing one is not counted.
//
// Words are those of app/text/words.h, case folded, each as often as it occurs, in any order.
// Readability takes the headline off its text and, if it finds it, the byline, where the text of
// record has both. So neither counts: what our text has as title or byline is left out, and on
// either side each line that says nothing but the title or the names of the authors. All other text
// of expected.html counts, by the plain tree of its HTML.

namespace maintext {

using namespace Qt::StringLiterals;

struct PageScore
{
    QString name;
    double precision = 0;
    double recall = 0;
    double f1 = 0;
    std::optional<double> title; ///< 1: the same; 0.5: nearly
    std::optional<double> author;
    std::optional<double> date; ///< the same day
    std::optional<double> publisher;
    QString text;         ///< our text of record
    QStringList missing;  ///< lines of which a half or more of the words are not in our text
    QStringList extra;    ///< the other way round
    QStringList metadata; ///< what differs: "author: wanted | found"
};

inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Letters and digits, case folded: two ways to set one headline are the same.
inline QString letters(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            result += c.toCaseFolded();
    }
    return result;
}

/// The names in a byline, each as its letters: "By Jane Doe and Ben Okafor".
inline QSet<QString> namesOf(const QString &byline)
{
    static const QRegularExpression opening(
        u"^\\s*(?:written |reported )?(?:by|von|par|por|di|door|text|interview|author|autor)"
        u"(?::\\s*|\\s+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression between(
        u"\\s*[,;&\\n|]\\s*|\\s+(?:and|und|et|y|e|en|och)\\s+"_s,
        QRegularExpression::CaseInsensitiveOption);
    QSet<QString> names;
    const QStringList parts = QString(byline).remove(opening).split(between);
    for (const QString &part : parts) {
        const QString name = letters(QString(part).remove(opening));
        if (!name.isEmpty())
            names.insert(name);
    }
    return names;
}

/// All text of a page or a piece of one, a line for each block.
inline QString wholeText(const QString &html)
{
    static const QSet<QString> inner = {
        u"a"_s,    u"abbr"_s, u"b"_s,   u"bdi"_s,   u"bdo"_s,  u"big"_s,    u"cite"_s, u"code"_s,
        u"data"_s, u"del"_s,  u"dfn"_s, u"em"_s,    u"font"_s, u"i"_s,      u"ins"_s,  u"kbd"_s,
        u"mark"_s, u"q"_s,    u"s"_s,   u"small"_s, u"span"_s, u"strong"_s, u"sub"_s,  u"sup"_s,
        u"time"_s, u"tt"_s,   u"u"_s,   u"var"_s,   u"wbr"_s,  u"acronym"_s};
    static const QSet<QString> unseen = {u"script"_s, u"style"_s, u"noscript"_s, u"template"_s,
                                         u"head"_s,   u"title"_s, u"iframe"_s,   u"svg"_s};
    app::HtmlTree tree(html);
    QString text;
    int hiddenUntil = -1;
    std::vector<int> ends; // of the open blocks, by order
    for (const app::HtmlNode &node : tree.nodes()) {
        while (!ends.empty() && ends.back() < node.order) {
            text += u'\n';
            ends.pop_back();
        }
        if (node.order <= hiddenUntil)
            continue;
        if (unseen.contains(node.tag))
            hiddenUntil = node.last;
        else if (node.isText())
            text += QString(node.text).replace(u'\n', u' ');
        else if (node.isElement() && !inner.contains(node.tag)) {
            text += u'\n';
            ends.push_back(node.last);
        }
    }
    return text;
}

struct Lines
{
    QStringList lines;
    std::map<QString, int> words;
    int count = 0;
};

/// @p text without lines that are title or byline and nothing more.
inline Lines countedLines(const QString &text, const QString &title, const QSet<QString> &authors)
{
    Lines result;
    const QString titleLetters = letters(title);
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const QString own = letters(line);
        if (own.isEmpty() || own == titleLetters ||
            (!authors.isEmpty() && namesOf(line) == authors))
            continue;
        result.lines.append(line.simplified());
        const QStringList words = app::wordsIn(line);
        for (const QString &word : words)
            ++result.words[word.toCaseFolded()];
        result.count += int(words.size());
    }
    return result;
}

inline QStringList linesNotIn(const Lines &lines, std::map<QString, int> words)
{
    QStringList absent;
    for (const QString &line : lines.lines) {
        int found = 0;
        const QStringList all = app::wordsIn(line);
        for (const QString &word : all) {
            if (--words[word.toCaseFolded()] >= 0)
                ++found;
        }
        if (found * 2 <= all.size() && !all.isEmpty())
            absent.append(line);
    }
    return absent;
}

/// The text of record without its title and its bylines.
inline QString bodyOf(const storage::NewArticle &article)
{
    const app::TextMap map(article.text);
    QString text = article.text;
    for (const storage::StructureRange &range : article.structure) {
        if (range.kind != storage::StructureKind::Title &&
            range.kind != storage::StructureKind::Byline)
            continue;
        const storage::TextRange indices = map.toUtf16(range.range);
        std::fill(text.begin() + indices.begin, text.begin() + indices.end, u'\n');
    }
    return text;
}

inline bool isSameDay(const QString &a, const QString &b)
{
    if (a.left(10) == b.left(10))
        return true;
    const QDateTime first = QDateTime::fromString(a, Qt::ISODateWithMs);
    const QDateTime second = QDateTime::fromString(b, Qt::ISODateWithMs);
    return a.size() > 10 && b.size() > 10 && first.isValid() && second.isValid() &&
           first.toUTC().date() == second.toUTC().date();
}

inline double titleScore(const QString &found, const QString &wanted)
{
    const QString a = letters(found);
    const QString b = letters(wanted);
    if (a == b)
        return 1;
    const qsizetype shorter = std::min(a.size(), b.size());
    const bool isNear = shorter > 0 && (a.contains(b) || b.contains(a)) &&
                        shorter * 2 > std::max(a.size(), b.size());
    return isNear ? 0.5 : 0;
}

inline PageScore scoreOf(const QString &folder)
{
    PageScore score;
    score.name = QDir(folder).dirName();
    const auto read = app::readArticle(u"source.html"_s, contentsOf(folder + u"/source.html"_s));
    const QJsonObject wanted =
        QJsonDocument::fromJson(contentsOf(folder + u"/expected-metadata.json"_s)).object();
    const storage::NewArticle article = read.isOk() ? read->article : storage::NewArticle{};

    score.text = article.text;

    const QString title = wanted["title"_L1].toString();
    const QString byline = wanted["byline"_L1].toString();
    const Lines right =
        countedLines(wholeText(QString::fromUtf8(contentsOf(folder + u"/expected.html"_s))), title,
                     namesOf(byline));
    const Lines found = countedLines(bodyOf(article), title, namesOf(byline));
    int common = 0;
    for (const auto &[word, count] : found.words) {
        const auto same = right.words.find(word);
        common += same == right.words.end() ? 0 : std::min(count, same->second);
    }
    score.precision = found.count > 0 ? double(common) / found.count : 0;
    score.recall = right.count > 0 ? double(common) / right.count : 0;
    const double sum = score.precision + score.recall;
    score.f1 = sum > 0 ? 2 * score.precision * score.recall / sum : 0;
    score.missing = linesNotIn(right, found.words);
    score.extra = linesNotIn(found, right.words);

    const auto compare = [&](const char *key, const QString &own, auto measure) {
        std::optional<double> result;
        const QString stated = wanted[QLatin1StringView(key)].toString();
        if (stated.isEmpty())
            return result;
        result = measure(own, stated);
        if (*result < 1)
            score.metadata.append(u"%1: %2 | %3"_s.arg(QLatin1StringView(key), stated, own));
        return result;
    };
    const storage::ArticleMetadata &own = article.metadata;
    score.title = compare("title", own.title, &titleScore);
    score.author = compare("byline", own.author, [](const QString &a, const QString &b) {
        return namesOf(a) == namesOf(b) ? 1.0 : 0.0;
    });
    score.date =
        compare("publishedTime", own.datePublished,
                [](const QString &a, const QString &b) { return isSameDay(a, b) ? 1.0 : 0.0; });
    score.publisher = compare("siteName", own.publisher, [](const QString &a, const QString &b) {
        return letters(a) == letters(b) ? 1.0 : 0.0;
    });
    return score;
}

/// The folders of pages below @p folder, by name.
inline QStringList pagesIn(const QString &folder)
{
    QStringList pages;
    const QStringList names = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        const QString page = folder + u'/' + name;
        if (QFile::exists(page + u"/source.html"_s) && QFile::exists(page + u"/expected.html"_s))
            pages.append(page);
    }
    return pages;
}

/// The mean of what @p part says of those pages that have it.
template<typename Part>
double mean(const std::vector<PageScore> &scores, Part part)
{
    double sum = 0;
    int count = 0;
    for (const PageScore &score : scores) {
        const std::optional<double> value = part(score);
        sum += value.value_or(0);
        count += value.has_value();
    }
    return count > 0 ? sum / count : NAN;
}

} // namespace maintext
