#pragma once

#include "storage/records/codebook.h"

#include <QAbstractListModel>

#include <vector>

namespace ui {

/// A role or field as a line of a list.
struct SchemaRow
{
    qint64 id = 0;
    QString name;
    QString letter;
    QString note; ///< quiet, at the right: its type
    QString from; ///< the tag it is inherited from, as "from Attribution"; empty: the tag's own
    bool retired = false;
    bool hasChip = false;
    storage::MarkStyle style;

    bool operator==(const SchemaRow &) const = default;
};

/// The roles or the fields of one tag, inherited ones first.
class SchemaListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Goes over to @p rows row by row.
    void setRows(const std::vector<SchemaRow> &rows);
    const std::vector<SchemaRow> &rows() const { return m_rows; }
    int rowOf(qint64 id) const; ///< -1: not there

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<SchemaRow> m_rows;
};

} // namespace ui
