#include "ui/codebook/choicelistmodel.h"

#include <QMimeData>

#include <algorithm>

namespace ui {

namespace {

const QString mimeType = QStringLiteral("application/x-sayso-choice");

} // namespace

void ChoiceListModel::setChoices(const QStringList &choices)
{
    qsizetype same = 0;
    const qsizetype most = std::min(choices.size(), m_choices.size());
    while (same < most && choices[same] == m_choices[same])
        ++same;
    qsizetype sameAtEnd = 0;
    while (sameAtEnd < most - same &&
           choices[choices.size() - 1 - sameAtEnd] == m_choices[m_choices.size() - 1 - sameAtEnd])
        ++sameAtEnd;
    const int known = int(m_choices.size() - sameAtEnd - same);
    const int wanted = int(choices.size() - sameAtEnd - same);
    const int first = int(same);
    if (known > wanted) {
        beginRemoveRows({}, first + wanted, first + known - 1);
        m_choices.remove(first + wanted, known - wanted);
        endRemoveRows();
    } else if (wanted > known) {
        beginInsertRows({}, first + known, first + wanted - 1);
        for (int row = first + known; row < first + wanted; ++row)
            m_choices.insert(row, choices[row]);
        endInsertRows();
    }
    m_choices = choices;
    const int changed = std::min(known, wanted);
    if (changed > 0)
        Q_EMIT dataChanged(index(first), index(first + changed - 1));
}

int ChoiceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_choices.size());
}

QVariant ChoiceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    return m_choices[index.row()];
}

bool ChoiceListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString text = value.toString().trimmed();
    if (role != Qt::EditRole || !m_canEdit || text.isEmpty() || text == m_choices[index.row()])
        return false;
    QStringList choices = m_choices;
    choices[index.row()] = text;
    Q_EMIT edited(choices);
    return m_choices.value(index.row()) == text;
}

Qt::ItemFlags ChoiceListModel::flags(const QModelIndex &index) const
{
    if (!m_canEdit)
        return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable |
                                 Qt::ItemIsDragEnabled
                           : Qt::ItemIsDropEnabled;
}

QStringList ChoiceListModel::mimeTypes() const
{
    return {mimeType};
}

QMimeData *ChoiceListModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    data->setData(mimeType, QByteArray::number(quintptr(this)) + ' ' +
                                QByteArray::number(indexes.constFirst().row()));
    return data;
}

bool ChoiceListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                   const QModelIndex &parent)
{
    const QList<QByteArray> parts = data->data(mimeType).split(' ');
    if (action != Qt::MoveAction || parent.isValid() || parts.size() != 2 ||
        parts[0] != QByteArray::number(quintptr(this)))
        return false;
    const int from = parts[1].toInt();
    int to = row < 0 ? rowCount() : row;
    if (from < to)
        --to;
    QStringList choices = m_choices;
    choices.move(from, to);
    if (choices != m_choices)
        Q_EMIT edited(choices);
    return false; // nothing for the view to remove
}

} // namespace ui
