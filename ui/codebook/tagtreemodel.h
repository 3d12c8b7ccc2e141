#pragma once

#include "storage/records/codebook.h"

#include <QAbstractItemModel>

#include <map>
#include <memory>
#include <vector>

namespace ui {

/// The tags of a codebook as a tree that can be rearranged by drag and drop. What is dropped is
/// asked for with moveWanted(); the rows move once the codebook says so.
class TagTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        LetterRole = Qt::UserRole + 1,
        CountRole,   ///< annotations of the tag itself
        RetiredRole, ///< bool
    };

    explicit TagTreeModel(QObject *parent = nullptr);
    ~TagTreeModel() override;

    /// Goes over to @p codebook row by row.
    void setCodebook(const storage::Codebook &codebook);
    void setCounts(const std::map<storage::Id<storage::Tag>, qint64> &counts);
    void setCanMove(bool canMove) { m_canMove = canMove; }

    storage::Id<storage::Tag> tagAt(const QModelIndex &index) const;
    QModelIndex indexOf(storage::Id<storage::Tag> tag) const;
    /// How the tag of @p index is drawn, what it inherits included.
    storage::MarkStyle styleAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// @p position is the tag's place among its siblings when it has arrived.
    void moveWanted(storage::Id<storage::Tag> tag, storage::Id<storage::Tag> parent, int position);

private:
    struct Node;
    Node *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const Node *node) const;
    void place(storage::Id<storage::Tag> tag, Node *parent, int row);
    void removeMissing(Node *below);
    void tellAll(const QModelIndex &below);
    storage::Id<storage::Tag> dragged(const QMimeData *data) const;

    storage::Codebook m_codebook;
    std::map<storage::Id<storage::Tag>, qint64> m_counts;
    std::unique_ptr<Node> m_root;
    std::map<storage::Id<storage::Tag>, Node *> m_nodes;
    bool m_canMove = true;
};

} // namespace ui
