#pragma once

#include "app/annotating/annotator.h"
#include "storage/project.h"

#include <QAbstractListModel>
#include <QPointer>

#include <vector>

namespace ui {

/// The annotations of one article in reading order, kept up to date row by row.
class AnnotationListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, MissingRole };

    explicit AnnotationListModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    /// Shows the annotations of the article that @p annotator has open. nullptr, nullptr: none.
    void setArticle(storage::Project *project, const app::Annotator *annotator);

    int rowOf(storage::Id<storage::Annotation> id) const; ///< -1 where it is not there
    storage::Id<storage::Annotation> idAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void countChanged();

private:
    void apply(const storage::Changes &changes);
    void put(const storage::Annotation &annotation);
    void remove(storage::Id<storage::Annotation> id);
    QString words(const storage::Annotation &annotation) const;

    QPointer<storage::Project> m_project;
    const app::Annotator *m_annotator = nullptr;
    storage::Codebook m_codebook;
    std::vector<storage::Annotation> m_annotations; ///< by begin of the first span, then id
};

} // namespace ui
