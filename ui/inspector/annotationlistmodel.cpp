#include "ui/inspector/annotationlistmodel.h"

#include "ui/tagpalette/tagpalette.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <tuple>

namespace ui {

using storage::Annotation;
using storage::Changes;
using storage::Id;
using storage::Operation;

namespace {

bool isBefore(const Annotation &a, const Annotation &b)
{
    return std::tuple(a.envelope().begin, a.id) < std::tuple(b.envelope().begin, b.id);
}

} // namespace

void AnnotationListModel::setArticle(storage::Project *project, const app::Annotator *annotator)
{
    beginResetModel();
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_annotator = annotator;
    m_annotations.clear();
    if (m_project) {
        m_codebook = m_project->codebook().valueOr({});
        m_annotations = m_project->annotations(m_annotator->article()).valueOr({});
        std::sort(m_annotations.begin(), m_annotations.end(), isBefore);
        connect(m_project, &storage::Project::changed, this, &AnnotationListModel::apply);
    }
    endResetModel();
    Q_EMIT countChanged();
}

int AnnotationListModel::rowOf(Id<Annotation> id) const
{
    const auto found = std::find_if(m_annotations.begin(), m_annotations.end(),
                                    [id](const Annotation &other) { return other.id == id; });
    return found == m_annotations.end() ? -1 : int(found - m_annotations.begin());
}

Id<Annotation> AnnotationListModel::idAt(int row) const
{
    return row >= 0 && row < int(m_annotations.size()) ? m_annotations[size_t(row)].id
                                                       : Id<Annotation>();
}

int AnnotationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_annotations.size());
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
    const Annotation &annotation = m_annotations[size_t(index.row())];
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
        if (annotation)
            put(*annotation);
        else
            remove(change.id);
    }
    if (rowCount() != before)
        Q_EMIT countChanged();
}

void AnnotationListModel::put(const Annotation &annotation)
{
    const int row = rowOf(annotation.id);
    if (row >= 0 && !isBefore(m_annotations[size_t(row)], annotation) &&
        !isBefore(annotation, m_annotations[size_t(row)])) {
        m_annotations[size_t(row)] = annotation;
        Q_EMIT dataChanged(index(row), index(row));
        return;
    }
    remove(annotation.id);
    const auto place =
        std::lower_bound(m_annotations.begin(), m_annotations.end(), annotation, isBefore);
    const int newRow = int(place - m_annotations.begin());
    beginInsertRows({}, newRow, newRow);
    m_annotations.insert(place, annotation);
    endInsertRows();
}

void AnnotationListModel::remove(Id<Annotation> id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_annotations.erase(m_annotations.begin() + row);
    endRemoveRows();
}

} // namespace ui
