#pragma once

#include "ui/values/valuemodel.h"

#include <QSortFilterProxyModel>

namespace ui {

/// The values that are looked for, sorted; or only those that look alike, side by side.
class ValueFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ValueFilter(ValueModel *model, QObject *parent = nullptr);

    /// Shows values that have @p words in them or in one of their other names.
    void setWords(const QString &words);
    void setOnlyLike(bool onlyLike);
    bool isOnlyLike() const { return m_onlyLike; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &a, const QModelIndex &b) const override;

private:
    ValueModel *m_model;
    QString m_words; ///< in small letters without accents
    bool m_onlyLike = false;
};

} // namespace ui
