#include "ui/inspector/annotationlistmodel.h"

#include "ui/tagpalette/tagpalette.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace ui {

using storage::Annotation;
using storage::Changes;
using storage::Id;
using storage::Operation;

namespace {

constexpr size_t mostShown = 500;

} // namespace

void AnnotationListModel::setArticle(storage::Project *project, const app::Annotator *annotator)
{
    beginResetModel();
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_annotator = annotator;
    m_rows.clear();
    m_shown.clear();
    if (m_project) {
        m_codebook = m_project->codebook().valueOr({});
        m_rows = app::inReadingOrder(m_annotator->passages());
        connect(m_project, &storage::Project::changed, this, &AnnotationListModel::apply);
    }
    endResetModel();
    Q_EMIT countChanged();
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

QVariant AnnotationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Annotation &annotation = annotationAt(index.row());
    const QString name = app::nameOf(m_codebook, {annotation.tagId, {}});
    QStringList missing;
    for (const storage::Role &part : app::missingRoles(m_codebook, annotation))
        missing.append(app::readable(part.name));
    switch (role) {
    case Qt::DisplayRole:
        return words(annotation);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(name, words(annotation));
    case Qt::DecorationRole:
        return kindIcon(m_codebook, {annotation.tagId, {}});
    case Qt::ForegroundRole:
        return missing.isEmpty() ? QVariant() : QVariant(warningColour());
    case Qt::ToolTipRole:
        return missing.isEmpty()
                   ? tr("%1: %2").arg(name, words(annotation))
                   : tr("%1, still missing: %2").arg(name, missing.join(QStringLiteral(", ")));
    case IdRole:
        return annotation.id.value;
    case MissingRole:
        return missing;
    default:
        return {};
    }
}

void AnnotationListModel::apply(const Changes &changes)
{
    if (changes.codebook) {
        setArticle(m_project, m_annotator);
        return;
    }
    const int before = rowCount();
    for (const Changes::AnnotationChange &change : changes.annotations) {
        if (change.articleId != m_annotator->article())
            continue;
        const storage::Result<Annotation> annotation =
            change.operation == Operation::Deleted ? storage::Result<Annotation>(storage::Error{})
                                                   : m_project->annotation(change.id);
        m_shown.erase(change.id);
        if (annotation)
            put({annotation->envelope().begin, annotation->id});
        else
            remove(change.id);
    }
    if (rowCount() != before)
        Q_EMIT countChanged();
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
