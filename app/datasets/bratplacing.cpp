#include "app/datasets/bratplacing.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace app {

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

/// More links than this for one line are a passage shared by half of the file, not a statement.
constexpr size_t mostLinks = 100;

/// How PolNeAR tells attributions that name no source from the others: by their type.
constexpr QLatin1String noSource("-no-source");

bool isWithoutSource(const QString &type)
{
    return type.endsWith(noSource, Qt::CaseInsensitive) && type.size() > noSource.size();
}

QString tagNameOf(const QString &type)
{
    return isWithoutSource(type) ? type.chopped(noSource.size()) : type;
}

std::vector<TextRange> sorted(std::vector<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end());
    return ranges;
}

void addSpans(Annotation &annotation, Id<Role> role, const std::vector<TextRange> &ranges)
{
    for (const TextRange range : ranges)
        annotation.spans.push_back({{}, role, range});
}

void dropRepeatedSpans(Annotation &annotation)
{
    std::sort(annotation.spans.begin(), annotation.spans.end(), [](const Span &a, const Span &b) {
        return std::tie(a.range, a.roleId) < std::tie(b.range, b.roleId);
    });
    annotation.spans.erase(std::unique(annotation.spans.begin(), annotation.spans.end()),
                           annotation.spans.end());
}

bool areAlike(const Annotation &a, const Annotation &b)
{
    return a.tagId == b.tagId && a.analystId == b.analystId && a.origin == b.origin &&
           std::equal(a.spans.begin(), a.spans.end(), b.spans.begin(), b.spans.end(),
                      [](const Span &x, const Span &y) {
                          return x.range == y.range && x.roleId == y.roleId;
                      });
}

/// The annotation of @p known that an earlier import made of the same lines; it is taken out.
Id<Annotation> takeAlike(std::vector<Annotation> &known, const Annotation &draft)
{
    const auto alike = std::find_if(known.begin(), known.end(), [&](Annotation &other) {
        std::sort(other.spans.begin(), other.spans.end(), [](const Span &a, const Span &b) {
            return std::tie(a.range, a.roleId) < std::tie(b.range, b.roleId);
        });
        return areAlike(other, draft);
    });
    if (alike == known.end())
        return {};
    const Id<Annotation> id = alike->id;
    known.erase(alike);
    return id;
}

void appendToNote(Annotation &annotation, const QString &line)
{
    if (!annotation.note.isEmpty())
        annotation.note += u'\n';
    annotation.note += line;
}

} // namespace

BratPlacing::BratPlacing(Edit &edit, BratTags &tags, const BratAnnotations &annotations,
                         Id<Article> article, Id<Analyst> analyst)
    : m_edit(edit),
      m_tags(tags),
      m_annotations(annotations),
      m_article(article),
      m_analyst(analyst)
{
    for (const BratPassage &passage : annotations.passages)
        m_passages.insert(passage.id, &passage);
    for (const BratRelation &event : annotations.events)
        m_events.insert(event.id, &event);
}

Result<void> BratPlacing::place(const QString &file, BratReport &report)
{
    if (Result<void> drafted = draftEvents(); !drafted)
        return drafted;
    if (Result<void> drafted = draftPassages(); !drafted)
        return drafted;
    for (const BratRemark &attribute : m_annotations.attributes)
        applyAttribute(attribute);
    for (const BratRemark &reference : m_annotations.references) {
        QString line = reference.name + u": "_s + reference.value;
        if (!reference.text.isEmpty())
            line += u" ("_s + reference.text + u')';
        applyNote(reference, line);
    }
    for (const BratRemark &note : m_annotations.notes) {
        const bool isPlain = note.name == "AnnotatorNotes"_L1;
        applyNote(note, isPlain ? note.text : note.name + u": "_s + note.text);
    }
    Result<std::vector<Annotation>> known = m_edit.project().annotations(m_article);
    if (!known)
        return known.error();
    for (Annotation &draft : m_drafts) {
        draft.id = takeAlike(*known, draft);
        if (draft.id.isValid()) {
            ++report.alreadyThere;
            continue;
        }
        const Result<Id<Annotation>> added = m_edit.addAnnotation(draft);
        if (!added)
            return added.error();
        draft.id = *added;
        ++report.annotations;
    }
    if (Result<void> linked = addLinks(); !linked)
        return linked;

    report.links += m_links;
    m_problems.insert(m_problems.end(), m_annotations.problems.begin(),
                      m_annotations.problems.end());
    std::stable_sort(m_problems.begin(), m_problems.end(),
                     [](const BratProblem &a, const BratProblem &b) { return a.line < b.line; });
    for (const BratProblem &problem : m_problems)
        report.warnings.push_back({file, problem.line, problem.what});
    return {};
}

Annotation BratPlacing::newAnnotation(Id<Tag> tag, const QString &type) const
{
    Annotation annotation;
    annotation.articleId = m_article;
    annotation.tagId = tag;
    annotation.analystId = m_analyst;
    annotation.origin = u"import:brat"_s;
    if (isWithoutSource(type))
        setValue(annotation, u"source_identification"_s, u"implicit"_s);
    return annotation;
}

Result<void> BratPlacing::draftEvents()
{
    for (const BratRelation &event : m_annotations.events) {
        if (Result<void> drafted = draftEvent(event); !drafted)
            return drafted;
    }
    return {};
}

Result<void> BratPlacing::draftEvent(const BratRelation &event)
{
    const Result<Id<Tag>> tag = m_tags.eventTag(tagNameOf(event.type));
    if (!tag)
        return tag.error();
    Annotation annotation = newAnnotation(*tag, event.type);
    const BratPassage *trigger = m_passages.value(event.trigger);
    bool isTriggerCovered = false;
    QStringList parts;
    for (const BratArgument &argument : event.arguments) {
        const Result<bool> taken = addArgument(event, argument, annotation);
        if (!taken)
            return taken.error();
        if (!*taken)
            continue;
        parts.append(argument.target);
        if (trigger && sorted(rangesOf(argument.target)) == sorted(trigger->fragments))
            isTriggerCovered = true;
    }
    if (!trigger) {
        complain(event.line, QCoreApplication::translate(
                                 "Brat", "The passage %1 that %2 stands on is not there.")
                                 .arg(event.trigger, event.id));
    } else if (!isTriggerCovered) {
        addSpans(annotation, {}, trigger->fragments);
    }
    if (annotation.spans.empty()) {
        complain(event.line,
                 QCoreApplication::translate("Brat", "%1 has no passage. It was left out.")
                     .arg(event.id));
        return {};
    }

    dropRepeatedSpans(annotation);
    const size_t draft = m_drafts.size();
    m_drafts.push_back(std::move(annotation));
    m_carriers[event.id].push_back(draft);
    parts.append(event.trigger);
    parts.removeDuplicates();
    for (const QString &part : std::as_const(parts)) {
        if (m_passages.contains(part))
            m_carriers[part].push_back(draft);
    }
    return {};
}

/// Returns false where the argument names nothing that has a place.
Result<bool> BratPlacing::addArgument(const BratRelation &event, const BratArgument &argument,
                                      Annotation &annotation)
{
    const std::vector<TextRange> ranges = rangesOf(argument.target);
    if (ranges.empty()) {
        complain(event.line,
                 QCoreApplication::translate(
                     "Brat", "The argument %1 of %2 names %3, which is not there. It was left out.")
                     .arg(argument.role, event.id, argument.target));
        return false;
    }
    const Result<Id<Role>> role = m_tags.role(annotation.tagId, argument.role);
    if (!role)
        return role.error();
    addSpans(annotation, *role, ranges);
    return true;
}

/// Where a passage, or the trigger of an event, stands.
std::vector<TextRange> BratPlacing::rangesOf(const QString &id) const
{
    const BratRelation *event = m_events.value(id);
    const BratPassage *passage = m_passages.value(event ? event->trigger : id);
    return passage ? passage->fragments : std::vector<TextRange>();
}

Result<void> BratPlacing::draftPassages()
{
    QSet<QString> triggers;
    for (const BratRelation &event : m_annotations.events)
        triggers.insert(event.trigger);
    for (const BratPassage &passage : m_annotations.passages) {
        if (m_carriers.contains(passage.id) || triggers.contains(passage.id))
            continue;
        const Result<Id<Tag>> tag = m_tags.passageTag(tagNameOf(passage.type));
        if (!tag)
            return tag.error();
        Annotation annotation = newAnnotation(*tag, passage.type);
        addSpans(annotation, m_tags.onlyRole(*tag), passage.fragments);
        dropRepeatedSpans(annotation);
        m_carriers[passage.id].push_back(m_drafts.size());
        m_drafts.push_back(std::move(annotation));
    }
    return {};
}

void BratPlacing::setValue(Annotation &annotation, const QString &name, const QString &value) const
{
    if (const auto taken = m_tags.fieldValue(annotation.tagId, name, value)) {
        const FieldValue *before = annotation.valueOf(taken->fieldId);
        if (!before) {
            annotation.values.push_back(*taken);
            return;
        }
        if (before->value == taken->value)
            return;
    }
    appendToNote(annotation, value.isEmpty() ? name : name + u": "_s + value);
}

void BratPlacing::applyAttribute(const BratRemark &attribute)
{
    const Drafts carriers = m_carriers.value(attribute.target);
    for (const size_t draft : carriers)
        setValue(m_drafts[draft], attribute.name, attribute.value);
    if (carriers.empty()) {
        complain(attribute.line,
                 QCoreApplication::translate(
                     "Brat", "The attribute %1 (%2) is about %3, which is not an annotation here. "
                             "It was left out.")
                     .arg(attribute.id, attribute.name, attribute.target));
    }
}

void BratPlacing::applyNote(const BratRemark &remark, const QString &note)
{
    const Drafts carriers = m_carriers.value(remark.target);
    for (const size_t draft : carriers)
        appendToNote(m_drafts[draft], note);
    if (carriers.empty()) {
        complain(remark.line,
                 QCoreApplication::translate(
                     "Brat",
                     "The note %1 is about %2, which is not an annotation here. It was left "
                     "out: “%3”.")
                     .arg(remark.id, remark.target, note));
    }
}

Result<void> BratPlacing::addLinks()
{
    for (const BratRelation &event : m_annotations.events) {
        for (const BratArgument &argument : event.arguments) {
            if (!m_events.contains(argument.target))
                continue;
            if (Result<void> added =
                    addLinks(u"nested_in"_s, argument.target, event.id, event.line);
                !added)
                return added;
        }
    }
    for (const BratRelation &relation : m_annotations.relations) {
        if (Result<void> added = addLinks(relation.type.toLower(), relation.arguments[0].target,
                                          relation.arguments[1].target, relation.line);
            !added)
            return added;
    }
    for (const BratEquivalence &equivalence : m_annotations.equivalences) {
        for (qsizetype i = 1; i < equivalence.members.size(); ++i) {
            if (Result<void> added =
                    addLinks(equivalence.type.toLower(), equivalence.members[i - 1],
                             equivalence.members[i], equivalence.line);
                !added)
                return added;
        }
    }
    return {};
}

Result<void> BratPlacing::addLinks(const QString &kind, const QString &from, const QString &to,
                                   int line)
{
    const Drafts origins = m_carriers.value(from);
    const Drafts targets = m_carriers.value(to);
    for (const auto &[id, drafts] : {std::pair(from, &origins), std::pair(to, &targets)}) {
        if (drafts->empty()) {
            complain(line, QCoreApplication::translate(
                               "Brat", "The relation “%1” names %2, which is not an "
                                       "annotation here. It was left out.")
                               .arg(kind, id));
            return {};
        }
    }
    if (origins.size() * targets.size() > mostLinks) {
        complain(line, QCoreApplication::translate(
                           "Brat", "The relation “%1” joins %2 and %3, which are parts of too many "
                                   "annotations to link. It was left out.")
                           .arg(kind, from, to));
        return {};
    }
    bool isLinked = false;
    for (const size_t origin : origins) {
        for (const size_t target : targets) {
            if (origin == target)
                continue;
            isLinked = true;
            Link link;
            link.kind = kind;
            link.from = m_drafts[origin].id;
            link.to = m_drafts[target].id;
            link.analystId = m_analyst;
            const Result<std::vector<Link>> known = m_edit.project().links(link.from);
            if (!known)
                return known.error();
            if (std::any_of(known->begin(), known->end(), [&link](const Link &other) {
                    return other.kind == link.kind && other.from == link.from &&
                           other.to == link.to;
                }))
                continue;
            if (const Result<Id<Link>> added = m_edit.addLink(link); !added)
                return added.error();
            ++m_links;
        }
    }
    if (!isLinked) {
        complain(line, QCoreApplication::translate(
                           "Brat", "The relation “%1” joins %2 and %3, which are parts of one "
                                   "annotation. It was left out.")
                           .arg(kind, from, to));
    }
    return {};
}

} // namespace app
