#include "app/commands/candidates.h"

#include "app/commands/figurekeys.h"
#include "app/csv/csvrow.h"
#include "app/datasets/passagecells.h"
#include "app/suggestions/suggester.h"
#include "app/text/detectedlanguage.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <tuple>

namespace app {

using namespace Qt::StringLiterals;
using storage::TextRange;

namespace {

const QString attribution = u"attribution"_s;
const QString figureKind = u"figure_kind"_s; // `kind` is the candidate's

Candidate candidateOf(const QString &text, const TextMap &map, const Suggestion &suggestion)
{
    const auto inCodePoints = [&map](const std::vector<TextRange> &ranges) {
        std::vector<TextRange> converted;
        for (const TextRange range : ranges)
            converted.push_back(map.toCodePoints(range));
        return converted;
    };
    Candidate candidate;
    candidate.rule = suggestion.rule;
    if (suggestion.figure) {
        const TextRange place = suggestion.place();
        candidate.kind = u"figure"_s;
        candidate.range = map.toCodePoints(place);
        candidate.text = text.sliced(place.begin, place.length());
        candidate.figure = suggestion.figure;
        return candidate;
    }
    candidate.kind = attribution;
    candidate.range = map.toCodePoints(suggestion.whole());
    candidate.source = inCodePoints(suggestion.source);
    candidate.cue = inCodePoints({suggestion.cue});
    candidate.content = inCodePoints(suggestion.content);
    return candidate;
}

QJsonArray jsonOf(const std::vector<TextRange> &ranges)
{
    QJsonArray list;
    for (const TextRange range : ranges)
        list.append(QJsonArray{range.begin, range.end});
    return list;
}

/// The keys of the figure in the order of their columns.
constexpr std::array figureColumns = {"figure_kind",   "value",         "value_min", "value_max",
                                      "min_inclusive", "max_inclusive", "modifier",  "unit",
                                      "change",        "ambiguous"};

QJsonObject figureKeysOf(const Candidate &candidate)
{
    QJsonObject keys = jsonOf(candidate.text, candidate.figure);
    keys.insert(figureKind, keys.take(u"kind"_s));
    return keys;
}

void addFigureCell(CsvRow &row, const QString &column, const QJsonValue &value)
{
    if (value.isBool())
        row.number(value.toBool() ? "true" : "false");
    else if (column.startsWith(u"value"))
        row.number(viewOf(value.toString().toLatin1()));
    else
        row.text(value.toString());
}

} // namespace

std::vector<Candidate> candidatesIn(const QString &text, const QString &language, CueFinder &finder)
{
    const QString read = readingLanguage(language, text);
    const std::vector<Cue> cues = finder.cuesIn(text, read);
    const TextMap map(text);
    std::vector<Candidate> candidates;
    for (const Suggestion &suggestion : suggestionsIn(text, cues, read))
        candidates.push_back(candidateOf(text, map, suggestion));
    for (const Cue &cue : cues) {
        if (cue.kind != CueKind::Quotation && cue.kind != CueKind::Hedge)
            continue;
        Candidate candidate;
        candidate.kind = cue.kind == CueKind::Hedge ? u"hedge"_s : u"quotation"_s;
        candidate.rule = candidate.kind;
        candidate.range = map.toCodePoints(cue.range);
        candidates.push_back(candidate);
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) {
                         return std::tuple(a.range.begin, -a.range.end) <
                                std::tuple(b.range.begin, -b.range.end);
                     });
    return candidates;
}

QJsonObject jsonOf(const QString &file, const Candidate &candidate)
{
    QJsonObject object;
    if (candidate.figure)
        object = figureKeysOf(candidate);
    object.insert(u"file"_s, file);
    object.insert(u"kind"_s, candidate.kind);
    object.insert(u"rule"_s, candidate.rule);
    object.insert(u"start"_s, candidate.range.begin);
    object.insert(u"end"_s, candidate.range.end);
    if (candidate.kind == attribution) {
        object.insert(u"source"_s, jsonOf(candidate.source));
        object.insert(u"cue"_s, jsonOf(candidate.cue));
        object.insert(u"content"_s, jsonOf(candidate.content));
    }
    return object;
}

QStringList candidateColumns()
{
    QStringList columns{u"file"_s, u"kind"_s, u"rule"_s, u"quote"_s, u"start"_s, u"end"_s};
    for (const QString &role : {u"source"_s, u"cue"_s, u"content"_s})
        columns += {role, role + u"_start"_s, role + u"_end"_s, role + u"_fragments"_s};
    for (const char *column : figureColumns)
        columns.append(QString::fromLatin1(column));
    return columns;
}

void addRows(CsvRow &row, const QString &file, const QByteArray &text,
             std::vector<Candidate> candidates)
{
    const Utf8Text utf8(viewOf(text));
    PassageCells passage;
    for (Candidate &candidate : candidates) {
        row.text(file);
        row.text(candidate.kind);
        row.text(candidate.rule);
        row.text(utf8.slice(candidate.range));
        row.number(candidate.range.begin);
        row.number(candidate.range.end);
        for (auto *ranges : {&candidate.source, &candidate.cue, &candidate.content})
            passage.write(row, *ranges, utf8);
        if (candidate.figure) {
            const QJsonObject keys = figureKeysOf(candidate);
            for (const char *column : figureColumns)
                addFigureCell(row, QString::fromLatin1(column), keys[QLatin1StringView(column)]);
        } else {
            row.empty(figureColumns.size());
        }
        row.endRow();
    }
}

} // namespace app
