#pragma once

#include "app/annotating/annotator.h"
#include "app/annotating/checklist.h"
#include "app/annotating/readingorder.h"
#include "app/text/direction.h"
#include "storage/project.h"

#include <QAbstractListModel>
#include <QPointer>

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace ui {

/// Which annotations are listed: those of which something is still to be done, or all.
enum class ListFilter { All, Incomplete, Unattributed, Unconfirmed };

/// The annotations of one article in reading order, kept up to date row by row.
///
/// Without a filter an annotation is read when it is shown, and an article may have a hundred
/// thousand. A filter reads all of them once.
class AnnotationListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, MissingRole };

    explicit AnnotationListModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    /// Shows the annotations of the article that @p annotator has open. nullptr, nullptr: none.
    void setArticle(storage::Project *project, const app::Annotator *annotator);
    void setFilter(ListFilter filter);
    ListFilter filter() const { return m_filter; }
    /// How many annotations @p filter lets through. Of a long article it is not known until a
    /// filter has been asked for.
    std::optional<qsizetype> count(ListFilter filter) const;

    int rowOf(storage::Id<storage::Annotation> id) const; ///< -1 where it is not there
    storage::Id<storage::Annotation> idAt(int row) const;
    /// The listed annotation after or before @p from, which need not be listed itself, round the
    /// ends; invalid where none is listed.
    storage::Id<storage::Annotation> neighbour(storage::Id<storage::Annotation> from,
                                               app::Direction direction) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void countsChanged();

private:
    using Row = app::AnnotationPlace;

    void load();
    void fill();
    bool isListed(storage::Id<storage::Annotation> id) const;
    void apply(const storage::Changes &changes);
    void put(const Row &row);
    void remove(storage::Id<storage::Annotation> id);
    const storage::Annotation &annotationAt(int row) const;
    QString words(const storage::Annotation &annotation) const;
    QStringList missing(const storage::Annotation &annotation) const;
    QString reason(const storage::Annotation &annotation) const;
    QString shownText(const storage::Annotation &annotation) const;

    QPointer<storage::Project> m_project;
    const app::Annotator *m_annotator = nullptr;
    storage::Codebook m_codebook;
    ListFilter m_filter = ListFilter::All;
    std::unique_ptr<app::Checklist> m_checklist; ///< where there is a filter, or little to read
    std::vector<Row> m_rows;                     ///< in order
    qsizetype m_total = 0;                       ///< with those that are not listed
    /// Those that have been shown lately: of a hundred thousand, a list shows twenty.
    mutable std::unordered_map<storage::Id<storage::Annotation>, storage::Annotation> m_shown;
};

} // namespace ui
