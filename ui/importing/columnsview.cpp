#include "ui/importing/columnsview.h"

#include "ui/importing/columnsmodel.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>

#include <algorithm>
#include <functional>

namespace ui {

namespace {

/// Is done once something was picked from its list, or nothing; letters alone go on looking.
class Choice : public QComboBox
{
public:
    using QComboBox::QComboBox;

    void hidePopup() override
    {
        QComboBox::hidePopup();
        // What was picked becomes the current one only after this.
        QTimer::singleShot(0, this, [this] { whenPopupIsHidden(); });
    }

    std::function<void()> whenPopupIsHidden;
};

/// Looks like the choice that it opens.
class ChoiceDelegate : public QStyledItemDelegate
{
public:
    explicit ChoiceDelegate(QTableView *view) : QStyledItemDelegate(view), m_view(view) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.text.clear();
        QStyle *style = item.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        QStyleOptionComboBox choice;
        choice.initFrom(item.widget);
        choice.rect = option.rect.adjusted(2, 1, -2, -1);
        choice.state.setFlag(QStyle::State_HasFocus, false);
        choice.state.setFlag(QStyle::State_MouseOver, false);
        choice.currentText = index.data().toString();
        style->drawComplexControl(QStyle::CC_ComboBox, &choice, painter, comboBox());
        style->drawControl(QStyle::CE_ComboBoxLabel, &choice, painter, comboBox());
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(36, 6);
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &) const override
    {
        auto *choice = new Choice(parent);
        choice->setMaxVisibleItems(int(ColumnsModel::roles().size()));
        for (const app::ColumnRole role : ColumnsModel::roles())
            choice->addItem(ColumnsModel::roleTitle(role), int(role));
        auto *delegate = const_cast<ChoiceDelegate *>(this);
        choice->whenPopupIsHidden = [delegate, choice] {
            if (choice->isHidden())
                return; // done already
            Q_EMIT delegate->commitData(choice);
            Q_EMIT delegate->closeEditor(choice);
        };
        return choice;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *choice = static_cast<QComboBox *>(editor);
        choice->setAccessibleName(index.siblingAtColumn(ColumnsModel::Name).data().toString());
        choice->setCurrentIndex(choice->findData(index.data(Qt::EditRole)));
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override
    {
        const QVariant role = static_cast<QComboBox *>(editor)->currentData();
        if (role == index.data(Qt::EditRole))
            return;
        model->setData(index, role, Qt::EditRole);
        for (const QModelIndex &row : m_view->selectionModel()->selectedRows(ColumnsModel::Is)) {
            if (row != index)
                model->setData(row, role, Qt::EditRole);
        }
    }

private:
    /// For the style alone, which looks up how such a one is painted.
    QComboBox *comboBox() const
    {
        if (m_painted == nullptr) {
            m_painted = new QComboBox(m_view);
            m_painted->hide();
        }
        return m_painted;
    }

    QTableView *m_view;
    mutable QComboBox *m_painted = nullptr;
};

} // namespace

ColumnsView::ColumnsView(ColumnsModel *model, QWidget *parent) : QTableView(parent)
{
    setModel(model);
    setItemDelegateForColumn(ColumnsModel::Is, new ChoiceDelegate(this));
    setAccessibleName(tr("Columns of the table"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 16);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ColumnsModel::Samples, QHeaderView::Stretch);
    header->resizeSection(ColumnsModel::Name, 150);
    int widest = 0;
    for (const app::ColumnRole role : ColumnsModel::roles())
        widest = std::max(widest, fontMetrics().horizontalAdvance(ColumnsModel::roleTitle(role)));
    header->resizeSection(ColumnsModel::Is, widest + 60);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() != ColumnsModel::Is ||
            QApplication::keyboardModifiers() != Qt::NoModifier)
            return;
        edit(index);
        if (auto *choice = viewport()->findChild<QComboBox *>())
            choice->showPopup();
    });
}

} // namespace ui
