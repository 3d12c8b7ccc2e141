#pragma once

#include "ui/codebook/tagtreemodel.h"
#include "ui/theme/honestfocus.h"

#include <QStyledItemDelegate>
#include <QTreeView>

namespace ui {

/// A tag's letter on its colour, its name, and how many annotations it has.
class TagDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The tree of tags. Alt with an arrow moves the current tag: up, down, out of its parent, or
/// below the tag before it.
class TagTree : public HonestFocus<QTreeView>
{
    Q_OBJECT

public:
    explicit TagTree(QWidget *parent = nullptr);

    void setTagModel(TagTreeModel *model);
    storage::Id<storage::Tag> currentTag() const;
    void setCurrentTag(storage::Id<storage::Tag> tag);
    void setEmptyText(const QString &text);

Q_SIGNALS:
    void moveWanted(storage::Id<storage::Tag> tag, storage::Id<storage::Tag> parent, int position);
    void renameWanted();
    void removeWanted();
    void addWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void startDrag(Qt::DropActions actions) override;

private:
    void moveCurrent(int key);

    TagTreeModel *m_tags = nullptr;
    QString m_emptyText;
};

} // namespace ui
