#pragma once

#include "ui/keys/keyrules.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

namespace ui {

/// The sheet of keys: what keys do, under headings. Changes stay in the model.
class KeysModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { What, KeysOfIt, Standard, ColumnCount };
    enum Role {
        KeysRole = Qt::UserRole, ///< QStringList, as they are written on the keyboard
        ConflictRole,            ///< a sentence, or empty
        SearchRole,              ///< all words a search may find it by
    };

    explicit KeysModel(std::vector<KeyBinding> bindings, QObject *parent = nullptr);

    const std::vector<KeyBinding> &bindings() const { return m_bindings; }
    /// The line at @p index; nullptr for a heading.
    const KeyBinding *binding(const QModelIndex &index) const;
    QModelIndex indexOf(size_t number) const; ///< of a binding's number in bindings()
    void setKeys(size_t number, const Keys &keys);
    /// Where two lines want the same key: which of them has it, as a sentence. Empty where all is
    /// well.
    QString conflict(size_t number) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group
    {
        QString heading;
        std::vector<size_t> bindings;
    };
    QVariant textOf(const KeyBinding &binding, int column) const;

    std::vector<KeyBinding> m_bindings;
    std::vector<Keys> m_inForce; ///< of each binding
    std::vector<Group> m_groups;
};

/// Lines that have all the words, or the key, that is looked for.
class KeysFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit KeysFilter(KeysModel *model, QObject *parent = nullptr);

    void setWords(const QString &words);
    void setKey(const QKeySequence &key); ///< empty: any

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    KeysModel *m_model;
    QStringList m_words;
    QKeySequence m_key;
};

} // namespace ui
