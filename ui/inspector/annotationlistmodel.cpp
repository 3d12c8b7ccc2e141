#include "ui/inspector/annotationlistmodel.h"

#include "app/annotating/completeness.h"
#include "ui/tagpalette/tagpalette.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace ui {

using storage::Annotation;
using storage::Changes;
using storage::Id;
using storage::Operation;

namespace {

constexpr size_t mostShown = 500;
/// So many annotations are read in passing, to count what is to be done without being asked.
constexpr size_t mostCountedUnasked = 1000;
/// Beyond this the list is filled anew, which takes less time then.
constexpr size_t mostChangedOneByOne = 1000;

app::Checklist::Question questionOf(ListFilter filter)
{
    switch (filter) {
    case ListFilter::Unattributed:
        return app::Checklist::Question::Unattributed;
    case ListFilter::Unconfirmed:
        return app::Checklist::Question::Unconfirmed;
    default:
        return app::Checklist::Question::Incomplete;
    }
}

} // namespace

void AnnotationListModel::setArticle(storage::Project *project, const app::Annotator *annotator)
{
    beginResetModel();
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_annotator = annotator;
    load();
    if (m_project)
        connect(m_project, &storage::Project::changed, this, &AnnotationListModel::apply);
    endResetModel();
    Q_EMIT countsChanged();
}

void AnnotationListModel::load()
{
    m_checklist.reset();
    m_codebook = m_project ? m_project->codebook().valueOr({}) : storage::Codebook();
    fill();
}

/// All rows, from what the annotator and the checklist know.
void AnnotationListModel::fill()
{
    m_shown.clear();
    m_rows.clear();
    m_total = 0;
    if (!m_project)
        return;
    m_rows = app::inReadingOrder(m_annotator->passages());
    m_total = qsizetype(m_rows.size());
    const bool wantsChecklist = m_filter != ListFilter::All || m_rows.size() <= mostCountedUnasked;
    if (!wantsChecklist)
        m_checklist.reset();
    else if (!m_checklist)
        m_checklist = std::make_unique<app::Checklist>(*m_project, m_annotator->article());
    std::erase_if(m_rows, [this](const Row &row) { return !isListed(row.id); });
}

bool AnnotationListModel::isListed(Id<Annotation> id) const
{
    return m_filter == ListFilter::All || m_checklist->asks(questionOf(m_filter), id);
}

void AnnotationListModel::setFilter(ListFilter filter)
{
    if (m_filter == filter)
        return;
    beginResetModel();
    m_filter = filter;
    fill();
    endResetModel();
    Q_EMIT countsChanged();
}

std::optional<qsizetype> AnnotationListModel::count(ListFilter filter) const
{
    if (filter == ListFilter::All)
        return m_total;
    if (!m_checklist)
        return {};
    return m_checklist->count(questionOf(filter));
}

int AnnotationListModel::rowOf(Id<Annotation> id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [id](const Row &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

Id<Annotation> AnnotationListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[size_t(row)].id : Id<Annotation>();
}

Id<Annotation> AnnotationListModel::neighbour(Id<Annotation> from, app::Direction direction) const
{
    if (m_rows.empty())
        return {};
    const bool isForward = direction == app::Direction::Forward;
    if (!from.isValid())
        return isForward ? m_rows.front().id : m_rows.back().id;
    const storage::Result<Annotation> annotation = m_project->annotation(from);
    const Row place{annotation ? annotation->envelope().begin : 0, from};
    if (isForward) {
        const auto next = std::upper_bound(m_rows.begin(), m_rows.end(), place);
        return next == m_rows.end() ? m_rows.front().id : next->id;
    }
    const auto here = std::lower_bound(m_rows.begin(), m_rows.end(), place);
    return here == m_rows.begin() ? m_rows.back().id : std::prev(here)->id;
}

const Annotation &AnnotationListModel::annotationAt(int row) const
{
    if (m_shown.size() > mostShown)
        m_shown.clear();
    const Id<Annotation> id = m_rows[size_t(row)].id;
    auto known = m_shown.find(id);
    if (known == m_shown.end())
        known = m_shown.emplace(id, m_project->annotation(id).valueOr({})).first;
    return known->second;
}

int AnnotationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString AnnotationListModel::words(const Annotation &annotation) const
{
    QStringList parts;
    for (const storage::Span &span : annotation.spans)
        parts.append(app::quote(m_annotator->text(), m_annotator->map(), span.range).simplified());
    return parts.join(QStringLiteral(" … "));
}

/// The names of the roles and fields that @p annotation still needs.
QStringList AnnotationListModel::missing(const Annotation &annotation) const
{
    QStringList names;
    for (const storage::Role &part : app::missingRoles(m_codebook, annotation))
        names.append(app::readable(part.name));
    for (const storage::Field &field : app::missingFields(m_codebook, annotation))
        names.append(app::readable(field.name));
    return names;
}

/// Why @p annotation is in the list, or what could be done about it in any.
QString AnnotationListModel::reason(const Annotation &annotation) const
{
    if (m_filter == ListFilter::Unattributed)
        return {};
    if (m_filter == ListFilter::Unconfirmed)
        return tr("%n value(s) to confirm", nullptr, int(app::derivedCount(annotation)));
    const QStringList names = missing(annotation);
    if (names.isEmpty())
        return {};
    return names.size() == 1
               //: %1 is a part or a field: "Cue is missing"
               ? tr("%1 is missing").arg(names.front())
               //: %1 is several parts or fields: "Cue, Content are missing"
               : tr("%1 are missing").arg(names.join(QStringLiteral(", ")));
}

QString AnnotationListModel::shownText(const Annotation &annotation) const
{
    const QString why = m_filter == ListFilter::All ? QString() : reason(annotation);
    //: %1 says what an annotation lacks, %2 is its words
    return why.isEmpty() ? words(annotation) : tr("%1: %2").arg(why, words(annotation));
}

QVariant AnnotationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Annotation &annotation = annotationAt(index.row());
    const QString name = app::nameOf(m_codebook, {annotation.tagId, {}});
    switch (role) {
    case Qt::DisplayRole:
        return shownText(annotation);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(name, shownText(annotation));
    case Qt::AccessibleDescriptionRole:
        return reason(annotation);
    case Qt::DecorationRole:
        return kindIcon(m_codebook, {annotation.tagId, {}});
    case Qt::ForegroundRole:
        return m_filter != ListFilter::All || app::missingRoles(m_codebook, annotation).empty()
                   ? QVariant()
                   : QVariant(warningColour());
    case Qt::ToolTipRole: {
        const QString why = reason(annotation);
        return plainTip(why.isEmpty() ? tr("%1: %2").arg(name, words(annotation))
                                      //: %1 is a tag, %2 says what is missing, %3 is the words
                                      : tr("%1: %3\n%2.").arg(name, why, words(annotation)));
    }
    case IdRole:
        return annotation.id.value;
    case MissingRole:
        return missing(annotation);
    default:
        return {};
    }
}

void AnnotationListModel::apply(const Changes &changes)
{
    std::vector<Id<Annotation>> touched;
    if (m_checklist && !changes.codebook)
        touched = m_checklist->apply(changes);
    for (const Changes::AnnotationChange &change : changes.annotations) {
        if (change.articleId != m_annotator->article())
            continue;
        if (!m_checklist)
            touched.push_back(change.id);
        m_total += int(change.operation == Operation::Inserted) -
                   int(change.operation == Operation::Deleted);
    }
    if (changes.codebook || touched.size() > mostChangedOneByOne) {
        beginResetModel();
        if (changes.codebook)
            load();
        else
            fill();
        endResetModel();
        Q_EMIT countsChanged();
        return;
    }
    for (const Id<Annotation> id : touched) {
        m_shown.erase(id);
        const storage::Result<Annotation> annotation = m_project->annotation(id);
        if (annotation && annotation->articleId == m_annotator->article() && isListed(id))
            put({annotation->envelope().begin, id});
        else
            remove(id);
    }
    if (!touched.empty())
        Q_EMIT countsChanged();
}

void AnnotationListModel::put(const Row &row)
{
    const int former = rowOf(row.id);
    if (former >= 0 && m_rows[size_t(former)] == row) {
        Q_EMIT dataChanged(index(former), index(former));
        return;
    }
    remove(row.id);
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), row);
    const int number = int(place - m_rows.begin());
    beginInsertRows({}, number, number);
    m_rows.insert(place, row);
    endInsertRows();
}

void AnnotationListModel::remove(Id<Annotation> id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

} // namespace ui
