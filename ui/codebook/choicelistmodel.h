#pragma once

#include <QAbstractListModel>
#include <QStringList>

namespace ui {

/// The choices of a field in their order. It asks for changes with edited() and shows them once it
/// is given them.
class ChoiceListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Goes over to @p choices row by row.
    void setChoices(const QStringList &choices);
    const QStringList &choices() const { return m_choices; }
    void setCanEdit(bool canEdit) { m_canEdit = canEdit; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    QStringList mimeTypes() const override;

Q_SIGNALS:
    void edited(const QStringList &choices);

private:
    QStringList m_choices;
    bool m_canEdit = true;
};

} // namespace ui
