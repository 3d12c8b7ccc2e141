#include "app/annotating/suggestionreview.h"

#include "app/annotating/articleedits.h"
#include "app/annotating/derivedvalues.h"
#include "app/codebook/meanings.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <tuple>

namespace app {

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

const QString originPrefix = u"suggestion:"_s;

QString label(const char *template_)
{
    return QString::fromLatin1(template_);
}

QString kindName(SuggestionKind kind)
{
    return kind == SuggestionKind::Figure ? u"figure"_s : u"attribution"_s;
}

QLatin1StringView tagMeaning(SuggestionKind kind)
{
    return kind == SuggestionKind::Figure ? meaning::figure : meaning::attribution;
}

/// The role whose passages are the place of a suggestion.
QLatin1StringView placeMeaning(SuggestionKind kind)
{
    return kind == SuggestionKind::Figure ? meaning::quantity : meaning::cue;
}

/// What an analyst has marked of one kind: where, and whether it began as a suggestion.
struct MarkedPlace
{
    TextRange place;
    bool isAccepted = false;
};

/// By begin. An annotation without the role of a place (an imported figure) stands for its
/// passages.
std::vector<MarkedPlace> markedPlaces(const Codebook &codebook,
                                      const std::vector<Annotation> &annotations,
                                      Id<Analyst> analyst, SuggestionKind kind)
{
    std::vector<MarkedPlace> places;
    for (const Annotation &annotation : annotations) {
        if (annotation.analystId != analyst ||
            codebook.meaningOf(annotation.tagId) != tagMeaning(kind))
            continue;
        const Role *role = codebook.roleMeaning(annotation.tagId, placeMeaning(kind));
        for (const Span &span : annotation.spans) {
            if (kind == SuggestionKind::Figure || (role && span.roleId == role->id))
                places.push_back({span.range, annotation.origin.startsWith(originPrefix)});
        }
    }
    std::sort(places.begin(), places.end(), [](const MarkedPlace &a, const MarkedPlace &b) {
        return std::tuple(a.place.begin, a.place.end) < std::tuple(b.place.begin, b.place.end);
    });
    return places;
}

/// Finds places that overlap a suggestion's, without looking at all of them.
class Places
{
public:
    explicit Places(std::vector<MarkedPlace> places) : m_places(std::move(places))
    {
        qsizetype furthest = 0;
        for (const MarkedPlace &place : m_places)
            m_furthestEnds.push_back(furthest = std::max(furthest, place.place.end));
    }

    std::optional<SuggestionState> stateOf(TextRange place) const
    {
        const auto first =
            std::upper_bound(m_furthestEnds.begin(), m_furthestEnds.end(), place.begin);
        std::optional<SuggestionState> state;
        for (auto at = m_places.begin() + (first - m_furthestEnds.begin());
             at != m_places.end() && at->place.begin < place.end; ++at) {
            if (!at->place.overlaps(place))
                continue;
            if (at->isAccepted)
                return SuggestionState::Accepted;
            state = SuggestionState::Marked;
        }
        return state;
    }

private:
    std::vector<MarkedPlace> m_places;
    std::vector<qsizetype> m_furthestEnds; ///< the greatest end among those up to this one
};

/// Without spans where the codebook has no role for any part.
Annotation annotationOf(const Codebook &codebook, const Tag &tag, const Project &project,
                        Id<Article> article, const TextMap &map, const Suggestion &suggestion)
{
    Annotation annotation;
    annotation.articleId = article;
    annotation.tagId = tag.id;
    annotation.analystId = project.analyst();
    annotation.origin = originPrefix + suggestion.rule;
    for (const SuggestedPart &part : partsOf(codebook, suggestion)) {
        for (const TextRange range : part.ranges)
            annotation.spans.push_back({{}, part.role->id, map.toCodePoints(range)});
    }
    return annotation;
}

Result<Codebook> codebookFor(const Project &project)
{
    if (!project.analyst().isValid())
        return Error{ErrorCode::NoAnalyst, {}, {}, {}};
    return project.codebook();
}

Result<std::vector<Annotation>> annotationsOf(const Codebook &codebook, const Project &project,
                                              const std::vector<ChosenSuggestions> &chosen)
{
    std::vector<Annotation> annotations;
    for (const ChosenSuggestions &each : chosen) {
        for (const Suggestion &suggestion : each.suggestions) {
            const Tag *tag = tagOf(codebook, suggestion.kind);
            if (!tag)
                return Error{ErrorCode::UnknownTag, kindName(suggestion.kind), {}, {}};
            annotations.push_back(
                annotationOf(codebook, *tag, project, each.article, each.map, suggestion));
            if (annotations.back().spans.empty())
                return Error{ErrorCode::UnknownRole, tag->name, {}, {}};
        }
    }
    return annotations;
}

ActionName acceptName(const Codebook &codebook, const std::vector<Annotation> &annotations)
{
    if (annotations.size() != 1)
        return {label(QT_TRANSLATE_N_NOOP("Action", "Accept %n suggestions"))
                    .replace(u"%n"_s, QString::number(annotations.size())),
                {}};
    return {label(QT_TRANSLATE_NOOP("Action", "Accept as %1")),
            codebook.tag(annotations.front().tagId)->name};
}

ActionName rejectName(size_t count)
{
    if (count == 1)
        return {label(QT_TRANSLATE_NOOP("Action", "Reject a suggestion")), {}};
    return {label(QT_TRANSLATE_N_NOOP("Action", "Reject %n suggestions"))
                .replace(u"%n"_s, QString::number(count)),
            {}};
}

/// Ids of what was added, in the order of @p chosen.
Result<Changes> accept(Project &project, const std::vector<ChosenSuggestions> &chosen,
                       std::vector<Id<Annotation>> &ids)
{
    const Result<Codebook> codebook = codebookFor(project);
    if (!codebook)
        return codebook.error();
    const Result<std::vector<Annotation>> annotations = annotationsOf(*codebook, project, chosen);
    if (!annotations)
        return annotations.error();
    if (annotations->empty())
        return Changes();
    return project.edit(acceptName(*codebook, *annotations), [&](Edit &edit) -> Result<void> {
        for (const Annotation &annotation : *annotations) {
            const Result<Id<Annotation>> id = edit.addAnnotation(annotation);
            if (!id)
                return id.error();
            ids.push_back(*id);
        }
        for (const ChosenSuggestions &each : chosen) {
            if (each.suggestions.empty())
                continue;
            if (Result<void> begun = beginWork(edit, each.article); !begun)
                return begun;
        }
        return deriveValues(edit, *codebook, {}, ids);
    });
}

/// Those of @p chosen that are open.
Result<ChosenSuggestions> openOf(const Project &project, const ChosenSuggestions &chosen)
{
    const Result<std::vector<SuggestionState>> states =
        statesOf(project, project.analyst(), chosen.article, chosen.map, chosen.suggestions);
    if (!states)
        return states.error();
    ChosenSuggestions open{chosen.article, chosen.map, {}};
    for (size_t number = 0; number < chosen.suggestions.size(); ++number) {
        if ((*states)[number] == SuggestionState::Open)
            open.suggestions.push_back(chosen.suggestions[number]);
    }
    return open;
}

Result<void> reject(Edit &edit, const ChosenSuggestions &chosen)
{
    for (const Suggestion &suggestion : chosen.suggestions) {
        RejectedSuggestion rejected;
        rejected.articleId = chosen.article;
        rejected.analystId = edit.project().analyst();
        rejected.kind = kindName(suggestion.kind);
        rejected.rule = suggestion.rule;
        rejected.place = chosen.map.toCodePoints(suggestion.place());
        if (Result<void> added = edit.addRejectedSuggestion(rejected); !added)
            return added;
    }
    return chosen.suggestions.empty() ? Result<void>() : beginWork(edit, chosen.article);
}

} // namespace

const Tag *tagOf(const Codebook &codebook, SuggestionKind kind)
{
    const auto found =
        std::find_if(codebook.tags.begin(), codebook.tags.end(), [&codebook, kind](const Tag &tag) {
            return !tag.retired && codebook.meaningOf(tag.id) == tagMeaning(kind);
        });
    return found == codebook.tags.end() ? nullptr : &*found;
}

std::vector<SuggestedPart> partsOf(const Codebook &codebook, const Suggestion &suggestion)
{
    const Tag *tag = tagOf(codebook, suggestion.kind);
    if (!tag)
        return {};
    std::vector<SuggestedPart> parts;
    const auto add = [&](QLatin1StringView meaning, const std::vector<TextRange> &ranges) {
        const Role *role = codebook.roleMeaning(tag->id, meaning);
        if (role && !role->retired && !ranges.empty())
            parts.push_back({role, ranges});
    };
    if (suggestion.kind == SuggestionKind::Figure) {
        add(meaning::quantity, {suggestion.place()});
    } else {
        add(meaning::source, suggestion.source);
        add(meaning::cue, {suggestion.cue});
        add(meaning::content, suggestion.content);
    }
    return parts;
}

SuggestionCounts countsOf(const std::vector<SuggestionState> &states)
{
    SuggestionCounts counts;
    for (const SuggestionState state : states) {
        switch (state) {
        case SuggestionState::Open:
            ++counts.open;
            break;
        case SuggestionState::Accepted:
            ++counts.accepted;
            break;
        case SuggestionState::Rejected:
            ++counts.rejected;
            break;
        case SuggestionState::Marked:
            ++counts.marked;
            break;
        }
    }
    return counts;
}

Result<std::vector<SuggestionState>> statesOf(const ProjectReader &project, Id<Analyst> analyst,
                                              Id<Article> article, const TextMap &map,
                                              const std::vector<Suggestion> &suggestions)
{
    const Result<Codebook> codebook = project.codebook();
    const Result<std::vector<Annotation>> annotations = project.annotations(article);
    const Result<std::vector<RejectedSuggestion>> rejected = project.rejectedSuggestions(article);
    if (!codebook)
        return codebook.error();
    if (!annotations || !rejected)
        return annotations ? rejected.error() : annotations.error();

    std::set<std::tuple<QString, qsizetype, qsizetype>> refused;
    for (const RejectedSuggestion &suggestion : *rejected) {
        if (suggestion.analystId == analyst)
            refused.emplace(suggestion.kind, suggestion.place.begin, suggestion.place.end);
    }
    const Places attributions(
        markedPlaces(*codebook, *annotations, analyst, SuggestionKind::Attribution));
    const Places figures(markedPlaces(*codebook, *annotations, analyst, SuggestionKind::Figure));

    std::vector<SuggestionState> states;
    states.reserve(suggestions.size());
    for (const Suggestion &suggestion : suggestions) {
        const TextRange place = map.toCodePoints(suggestion.place());
        const bool isFigure = suggestion.kind == SuggestionKind::Figure;
        const std::optional<SuggestionState> marked =
            (isFigure ? figures : attributions).stateOf(place);
        if (marked)
            states.push_back(*marked);
        else if (refused.contains({kindName(suggestion.kind), place.begin, place.end}))
            states.push_back(SuggestionState::Rejected);
        else
            states.push_back(SuggestionState::Open);
    }
    return states;
}

Result<Accepted> acceptSuggestion(Project &project, Id<Article> article, const TextMap &map,
                                  const Suggestion &suggestion)
{
    std::vector<Id<Annotation>> ids;
    Result<Changes> changes = accept(project, {{article, map, {suggestion}}}, ids);
    if (!changes)
        return changes.error();
    return Accepted{ids.front(), std::move(*changes)};
}

Result<Changes> acceptSuggestions(Project &project, const std::vector<ChosenSuggestions> &chosen)
{
    std::vector<ChosenSuggestions> open;
    for (const ChosenSuggestions &each : chosen) {
        Result<ChosenSuggestions> openHere = openOf(project, each);
        if (!openHere)
            return openHere.error();
        open.push_back(std::move(openHere.value()));
    }
    std::vector<Id<Annotation>> ids;
    return accept(project, open, ids);
}

Result<Changes> rejectSuggestions(Project &project, const std::vector<ChosenSuggestions> &chosen)
{
    if (!project.analyst().isValid())
        return Error{ErrorCode::NoAnalyst, {}, {}, {}};
    size_t count = 0;
    for (const ChosenSuggestions &each : chosen)
        count += each.suggestions.size();
    if (count == 0)
        return Changes();
    return project.edit(rejectName(count), [&chosen](Edit &edit) -> Result<void> {
        for (const ChosenSuggestions &each : chosen) {
            if (Result<void> rejected = reject(edit, each); !rejected)
                return rejected;
        }
        return {};
    });
}

} // namespace app
