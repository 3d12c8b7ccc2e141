#include "ui/values/valuefilter.h"

#include <tuple>

namespace ui {

ValueFilter::ValueFilter(ValueModel *model, QObject *parent)
    : QSortFilterProxyModel(parent),
      m_model(model)
{
    setSourceModel(model);
    connect(model, &ValueModel::refreshed, this, [this] {
        if (!m_onlyLike)
            return;
        m_model->compare();
        invalidate();
    });
}

void ValueFilter::setWords(const QString &words)
{
    m_words = ValueModel::folded(words.trimmed());
    invalidateFilter();
}

void ValueFilter::setOnlyLike(bool onlyLike)
{
    if (onlyLike)
        m_model->compare();
    m_onlyLike = onlyLike;
    invalidate();
}

bool ValueFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_onlyLike && !m_model->looksLikeOthers(row))
        return false;
    return m_words.isEmpty() || m_model->searchText(row).contains(m_words);
}

bool ValueFilter::lessThan(const QModelIndex &a, const QModelIndex &b) const
{
    const ValueModel::Row &first = m_model->rowAt(a.row());
    const ValueModel::Row &second = m_model->rowAt(b.row());
    if (m_onlyLike) {
        const auto place = [this](int row, const ValueModel::Row &each) {
            return std::tuple(m_model->likeSet(row), -each.count, row);
        };
        const bool isLess = place(a.row(), first) < place(b.row(), second);
        return isLess == (sortOrder() == Qt::AscendingOrder);
    }
    switch (a.column()) {
    case ValueModel::Count:
        return std::tuple(first.count, -a.row()) < std::tuple(second.count, -b.row());
    case ValueModel::OtherNames:
        return first.aliases.join(u';').localeAwareCompare(second.aliases.join(u';')) < 0;
    default:
        return first.value.localeAwareCompare(second.value) < 0;
    }
}

} // namespace ui
