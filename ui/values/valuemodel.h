#pragma once

#include "app/values/likevalues.h"
#include "app/values/valuegroups.h"
#include "storage/project.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <vector>

namespace ui {

/// The values of one group of fields: how many annotations have each, and its other names. Asks
/// with signals for what the analyst types into it or drops on it, after it was typed or dropped.
class ValueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Value, Count, OtherNames, ColumnCount };

    struct Row
    {
        QString value;
        qint64 count = 0; ///< 0: only its other names are known
        QStringList aliases;

        bool operator==(const Row &) const = default;
    };

    explicit ValueModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// @p project must live until another one, or nullptr, is set.
    void setProject(storage::Project *project);
    void setGroup(const app::ValueGroup &group);
    const app::ValueGroup &group() const { return m_group; }
    /// Reads the values anew; rows that stay the same stay as they are.
    void refresh();

    const Row &rowAt(int row) const { return m_rows[size_t(row)]; }
    /// The row of the value @p name, or of the value that it is another name of; -1 for none.
    int rowOf(const QString &name) const;
    /// @p text in small letters without accents.
    static QString folded(const QString &text);
    /// The value and its other names, folded, one a line.
    const QString &searchText(int row) const;

    /// Finds out which values look alike, where that is not known yet.
    void compare();
    bool looksLikeOthers(int row) const;
    /// Which other values it looks like and why: a sentence a line.
    QString likenessOf(int row) const;
    /// Equal for values that look alike.
    int likeSet(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::LinkAction; }
    Qt::DropActions supportedDropActions() const override { return Qt::LinkAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    /// The names in @p text, which parts them with ";". One of @p known that has a ";" in it is
    /// found again.
    static QStringList namesIn(const QString &text, const QStringList &known);

Q_SIGNALS:
    void renamingWanted(const QString &value, const QString &to);
    void aliasesWanted(const QString &value, const QStringList &aliases);
    void mergeWanted(const QStringList &values, const QString &into);
    /// The rows may be others now.
    void refreshed();

private:
    std::vector<Row> readRows() const;
    void replaceRows(std::vector<Row> rows);
    bool canEdit() const { return m_project && !m_project->isReadOnly(); }

    QPointer<storage::Project> m_project;
    app::ValueGroup m_group;
    std::vector<Row> m_rows;                    ///< by value
    mutable std::vector<QString> m_searchTexts; ///< made when first asked for; empty: not yet
    std::vector<app::LikePair> m_pairs;
    std::vector<int> m_sets; ///< empty: not compared
    std::vector<bool> m_isLike;
};

} // namespace ui
