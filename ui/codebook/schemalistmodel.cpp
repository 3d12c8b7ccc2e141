#include "ui/codebook/schemalistmodel.h"

#include <algorithm>

namespace ui {

void SchemaListModel::setRows(const std::vector<SchemaRow> &rows)
{
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        const auto isIt = [id = m_rows[size_t(row)].id](const SchemaRow &other) {
            return other.id == id;
        };
        if (std::any_of(rows.begin(), rows.end(), isIt))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < int(rows.size()); ++row) {
        const SchemaRow &wanted = rows[size_t(row)];
        const int known = rowOf(wanted.id);
        if (known < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, wanted);
            endInsertRows();
        } else if (known != row) {
            // Those before are in place, so it comes from further down.
            beginMoveRows({}, known, known, {}, row);
            std::rotate(m_rows.begin() + row, m_rows.begin() + known, m_rows.begin() + known + 1);
            endMoveRows();
        }
        if (m_rows[size_t(row)] != wanted) {
            m_rows[size_t(row)] = wanted;
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

int SchemaListModel::rowOf(qint64 id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [id](const SchemaRow &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int SchemaListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SchemaListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SchemaRow &row = m_rows[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return row.name;
    if (role == Qt::ToolTipRole)
        return row.from;
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{row.name};
        if (!row.letter.isEmpty())
            parts << tr("letter %1").arg(row.letter);
        for (const QString &part : {row.note, row.from}) {
            if (!part.isEmpty())
                parts << part;
        }
        if (row.retired)
            parts << tr("retired");
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

} // namespace ui
