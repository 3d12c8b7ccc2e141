#pragma once

#include "ui/importing/importmodel.h"

#include <QSortFilterProxyModel>

namespace ui {

/// The rows of an import that are looked for, problems first until a column is chosen.
class ImportFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Shown { All, Problems, AlreadyThere, Copies, Chosen };

    explicit ImportFilter(ImportModel *model, QObject *parent = nullptr);

    void setShown(Shown shown);
    /// Words of the title, the publisher or the file's name.
    void setSearch(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    ImportModel *m_model;
    Shown m_shown = Shown::All;
    QString m_search;
};

} // namespace ui
