#pragma once

#include "app/annotating/annotator.h"
#include "app/annotating/readingorder.h"
#include "storage/project.h"

#include <QAbstractListModel>
#include <QPointer>

#include <unordered_map>
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
    using Row = app::AnnotationPlace;

    void apply(const storage::Changes &changes);
    void put(const Row &row);
    void remove(storage::Id<storage::Annotation> id);
    const storage::Annotation &annotationAt(int row) const;
    QString words(const storage::Annotation &annotation) const;

    QPointer<storage::Project> m_project;
    const app::Annotator *m_annotator = nullptr;
    storage::Codebook m_codebook;
    std::vector<Row> m_rows; ///< in order
    /// Those that have been shown lately: of a hundred thousand, a list shows twenty.
    mutable std::unordered_map<storage::Id<storage::Annotation>, storage::Annotation> m_shown;
};

} // namespace ui
