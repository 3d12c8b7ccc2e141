#include "ui/importing/importfilter.h"

#include <QFileInfo>

namespace ui {

ImportFilter::ImportFilter(ImportModel *model, QObject *parent)
    : QSortFilterProxyModel(parent),
      m_model(model)
{
    setSourceModel(model);
    setSortRole(ImportModel::SortRole);
    // Ticking a row or correcting its title leaves it where it is.
    setDynamicSortFilter(false);
    sort(ImportModel::Remarks);
}

void ImportFilter::setShown(Shown shown)
{
    m_shown = shown;
    invalidateFilter();
}

void ImportFilter::setSearch(const QString &words)
{
    m_search = words.simplified();
    invalidateFilter();
}

bool ImportFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    using Urgency = ImportModel::Urgency;
    const app::ImportItem &item = m_model->item(row);
    const auto urgency = Urgency(m_model->index(row, 0).data(ImportModel::UrgencyRole).toInt());
    const bool isShown = m_shown == Shown::All ||
                         (m_shown == Shown::Chosen && item.isChosen && item.read) ||
                         (m_shown == Shown::AlreadyThere && urgency == Urgency::IsThere) ||
                         (m_shown == Shown::Copies && urgency == Urgency::IsCopy) ||
                         (m_shown == Shown::Problems &&
                          (urgency == Urgency::CannotComeIn || urgency == Urgency::HasWarnings));
    if (!isShown || m_search.isEmpty())
        return isShown;
    const QString words = QFileInfo(item.path).fileName() + u' ' +
                          m_model->index(row, ImportModel::Title).data().toString() + u' ' +
                          m_model->index(row, ImportModel::Publisher).data().toString();
    return words.contains(m_search, Qt::CaseInsensitive);
}

bool ImportFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(ImportModel::SortRole);
    const QVariant b = right.data(ImportModel::SortRole);
    if (a == b)
        return left.row() < right.row();
    return a.userType() == QMetaType::QString
               ? QString::localeAwareCompare(a.toString(), b.toString()) < 0
               : a.toLongLong() < b.toLongLong();
}

} // namespace ui
