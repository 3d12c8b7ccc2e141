#include "ui/codebook/tagtreemodel.h"

#include "app/annotating/passagekind.h"

#include <QCoreApplication>
#include <QMimeData>

#include <algorithm>

namespace ui {

using storage::Codebook;
using storage::Id;
using storage::Tag;

namespace {

const QString mimeType = QStringLiteral("application/x-sayso-tag");

} // namespace

struct TagTreeModel::Node
{
    Id<Tag> tag;
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    int row() const
    {
        const auto &siblings = parent->children;
        return int(std::find_if(siblings.begin(), siblings.end(),
                                [this](const auto &node) { return node.get() == this; }) -
                   siblings.begin());
    }
};

TagTreeModel::TagTreeModel(QObject *parent)
    : QAbstractItemModel(parent),
      m_root(std::make_unique<Node>())
{
}

TagTreeModel::~TagTreeModel() = default;

void TagTreeModel::setCodebook(const Codebook &codebook)
{
    // Parents come before their children, so whatever a tag is placed below is in place already.
    m_codebook = codebook;
    std::map<Id<Tag>, int> rows;
    for (const Tag &tag : codebook.tags) {
        const auto parent = m_nodes.find(tag.parentId);
        place(tag.id, parent == m_nodes.end() ? m_root.get() : parent->second,
              rows[tag.parentId]++);
    }
    removeMissing(m_root.get());
    tellAll({});
}

void TagTreeModel::place(Id<Tag> tag, Node *parent, int row)
{
    const auto known = m_nodes.find(tag);
    if (known == m_nodes.end()) {
        beginInsertRows(indexOf(parent), row, row);
        auto node = std::make_unique<Node>();
        node->tag = tag;
        node->parent = parent;
        m_nodes[tag] = node.get();
        parent->children.insert(parent->children.begin() + row, std::move(node));
        endInsertRows();
        return;
    }
    Node *node = known->second;
    Node *const from = node->parent;
    const int fromRow = node->row();
    if (from == parent && fromRow == row)
        return;
    // Of one parent's rows those before are in place, so a tag can only come from further down.
    beginMoveRows(indexOf(from), fromRow, fromRow, indexOf(parent), row);
    std::unique_ptr<Node> taken = std::move(from->children[size_t(fromRow)]);
    from->children.erase(from->children.begin() + fromRow);
    node->parent = parent;
    parent->children.insert(parent->children.begin() + row, std::move(taken));
    endMoveRows();
}

void TagTreeModel::removeMissing(Node *below)
{
    for (int row = int(below->children.size()) - 1; row >= 0; --row) {
        Node *node = below->children[size_t(row)].get();
        removeMissing(node);
        if (m_codebook.tag(node->tag))
            continue;
        beginRemoveRows(indexOf(below), row, row);
        m_nodes.erase(node->tag);
        below->children.erase(below->children.begin() + row);
        endRemoveRows();
    }
}

void TagTreeModel::tellAll(const QModelIndex &below)
{
    const int rows = rowCount(below);
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, 0, below), index(rows - 1, 0, below));
    for (int row = 0; row < rows; ++row)
        tellAll(index(row, 0, below));
}

void TagTreeModel::setCounts(const std::map<Id<Tag>, qint64> &counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    tellAll({});
}

Id<Tag> TagTreeModel::tagAt(const QModelIndex &index) const
{
    return index.isValid() ? nodeOf(index)->tag : Id<Tag>();
}

QModelIndex TagTreeModel::indexOf(Id<Tag> tag) const
{
    const auto found = m_nodes.find(tag);
    return found == m_nodes.end() ? QModelIndex() : indexOf(found->second);
}

storage::MarkStyle TagTreeModel::styleAt(const QModelIndex &index) const
{
    return m_codebook.styleOf(tagAt(index), {});
}

TagTreeModel::Node *TagTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex TagTreeModel::indexOf(const Node *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row(), 0, node);
}

QModelIndex TagTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[size_t(row)].get());
}

QModelIndex TagTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeOf(index)->parent) : QModelIndex();
}

int TagTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int TagTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant TagTreeModel::data(const QModelIndex &index, int role) const
{
    const Tag *tag = m_codebook.tag(tagAt(index));
    if (!tag)
        return {};
    const auto count = m_counts.find(tag->id);
    const qint64 annotations = count == m_counts.end() ? 0 : count->second;
    switch (role) {
    case Qt::DisplayRole:
        return app::readable(tag->name);
    case LetterRole:
        return tag->shortcut.toUpper();
    case CountRole:
        return annotations;
    case RetiredRole:
        return tag->retired;
    case Qt::AccessibleTextRole: {
        QStringList parts{app::readable(tag->name)};
        if (!tag->shortcut.isEmpty())
            parts << tr("letter %1").arg(tag->shortcut.toUpper());
        parts << tr("%n annotation(s)", nullptr, int(annotations));
        if (tag->retired)
            parts << tr("retired");
        return parts.join(QStringLiteral(", "));
    }
    case Qt::ToolTipRole:
        return tag->instruction.definition;
    default:
        return {};
    }
}

Qt::ItemFlags TagTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!m_canMove)
        return index.isValid() ? flags : Qt::NoItemFlags;
    return index.isValid() ? flags | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled
                           : Qt::ItemIsDropEnabled;
}

QStringList TagTreeModel::mimeTypes() const
{
    return {mimeType};
}

QMimeData *TagTreeModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    // Another window's tags are not at home here.
    data->setData(mimeType, QByteArray::number(tagAt(indexes.front()).value) + ' ' +
                                QByteArray::number(quintptr(this)) + ' ' +
                                QByteArray::number(QCoreApplication::applicationPid()));
    return data;
}

Id<Tag> TagTreeModel::dragged(const QMimeData *data) const
{
    const QList<QByteArray> parts = data->data(mimeType).split(' ');
    const bool isOurs = parts.size() == 3 && parts[1] == QByteArray::number(quintptr(this)) &&
                        parts[2] == QByteArray::number(QCoreApplication::applicationPid());
    return isOurs ? Id<Tag>{parts[0].toLongLong()} : Id<Tag>();
}

bool TagTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                   const QModelIndex &parent) const
{
    const Id<Tag> tag = dragged(data);
    if (action != Qt::MoveAction || !m_canMove || !m_codebook.tag(tag))
        return false;
    const std::vector<Id<Tag>> line = m_codebook.lineage(tagAt(parent));
    return std::find(line.begin(), line.end(), tag) == line.end();
}

bool TagTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const Id<Tag> tag = dragged(data);
    const QModelIndex from = indexOf(tag);
    int position = row < 0 ? rowCount(parent) : row;
    if (from.parent() == parent && from.row() < position)
        --position; // the place it leaves closes up
    Q_EMIT moveWanted(tag, tagAt(parent), position);
    return false; // the view has nothing to remove: the codebook moves the row
}

} // namespace ui
