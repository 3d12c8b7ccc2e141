#include "ui/codebook/schemalist.h"

#include "ui/article_view/chip.h"
#include "ui/article_view/theme.h"
#include "ui/theme/honestfocus.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int chipSide = 16;

class SchemaDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.text.clear();
        item.state &= ~QStyle::State_HasFocus;
        const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const auto &row =
            static_cast<const SchemaListModel *>(index.model())->rows()[size_t(index.row())];

        const bool isSelected = item.state.testFlag(QStyle::State_Selected);
        const auto group =
            item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
        const bool isOnHighlight = isSelected && (group == QPalette::Active || isHighContrast());
        const QColor strong =
            item.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
        const QColor quiet = isOnHighlight ? strong : quietTextColour();
        const QRect area = item.rect.adjusted(6, 0, -7, 0);
        const auto placed = [&](const QRect &rect) {
            return QStyle::visualRect(item.direction, area, rect);
        };
        painter->save();
        int left = area.left();
        if (row.hasChip) {
            if (row.retired || !row.from.isEmpty())
                painter->setOpacity(0.5);
            const ArticleTheme &theme = ArticleTheme::of(QGuiApplication::palette());
            const MarkColours colours(row.style, theme);
            QFont bold = item.font;
            bold.setBold(true);
            bold.setPointSizeF(item.font.pointSizeF() * 0.85);
            paintChip(*painter,
                      {placed({left, area.center().y() - chipSide / 2, chipSide, chipSide}),
                       row.letter, colours.strongFill(), theme.text,
                       colours.line(Emphasis::Normal)},
                      bold);
            painter->setOpacity(1);
            left += chipSide + 7;
        }
        QFont small = item.font;
        small.setPointSizeF(item.font.pointSizeF() * 0.88);
        const QFontMetrics smallMetrics(small);
        const QString right = row.retired          ? SchemaList::tr("retired")
                              : row.from.isEmpty() ? row.note
                                                   : row.from;
        const int wholeName = item.fontMetrics.horizontalAdvance(row.name);
        const int room = area.right() - left;
        const QString note = smallMetrics.elidedText(right, Qt::ElideRight,
                                                     std::max(room - wholeName - 10, room * 2 / 5));
        const int noteWidth = smallMetrics.horizontalAdvance(note);
        painter->setFont(item.font);
        painter->setPen(row.from.isEmpty() && !row.retired ? strong : quiet);
        const QRect nameRoom(left, area.top(), room - (noteWidth ? noteWidth + 10 : 0),
                             area.height());
        const int alignment =
            int(QStyle::visualAlignment(item.direction, Qt::AlignLeft)) | int(Qt::AlignVCenter);
        painter->drawText(placed(nameRoom), alignment,
                          item.fontMetrics.elidedText(row.name, Qt::ElideRight, nameRoom.width()));
        painter->setFont(small);
        painter->setPen(quiet);
        painter->drawText(
            placed({area.right() - noteWidth + 1, area.top(), noteWidth, area.height()}),
            Qt::AlignCenter, note);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {120, std::max(chipSide, option.fontMetrics.height()) + 9};
    }
};

class EmptyList : public HonestFocus<QListView>
{
public:
    explicit EmptyList(QString emptyText) : m_emptyText(std::move(emptyText)) {}

protected:
    void paintEvent(QPaintEvent *event) override
    {
        HonestFocus<QListView>::paintEvent(event);
        if (model()->rowCount() > 0)
            return;
        QPainter painter(viewport());
        painter.setPen(quietTextColour());
        painter.drawText(viewport()->rect().adjusted(12, 14, -12, -12),
                         int(Qt::AlignHCenter) | int(Qt::AlignTop) | int(Qt::TextWordWrap),
                         m_emptyText);
    }

private:
    QString m_emptyText;
};

} // namespace

SchemaList::SchemaList(const QString &accessibleName, const QString &addText,
                       const QString &emptyText, QWidget *parent)
    : QWidget(parent),
      m_model(new SchemaListModel(this)),
      m_list(new EmptyList(emptyText)),
      m_add(new QPushButton(addText)),
      m_remove(new QPushButton),
      m_up(new QToolButton),
      m_down(new QToolButton)
{
    m_list->setObjectName(QStringLiteral("list"));
    m_list->setAccessibleName(accessibleName);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SchemaDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("add"));
    m_remove->setObjectName(QStringLiteral("remove"));
    m_up->setObjectName(QStringLiteral("up"));
    m_down->setObjectName(QStringLiteral("down"));
    m_up->setArrowType(Qt::UpArrow);
    m_down->setArrowType(Qt::DownArrow);
    m_up->setToolTip(tr("Move up (Alt+Up)"));
    m_down->setToolTip(tr("Move down (Alt+Down)"));
    m_up->setAccessibleName(tr("Move up"));
    m_down->setAccessibleName(tr("Move down"));
    for (QToolButton *button : {m_up, m_down}) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setFixedHeight(m_add->sizeHint().height());
    }
    for (QPushButton *button : {m_add, m_remove})
        button->setAutoDefault(false);

    auto *first = new QHBoxLayout;
    first->setSpacing(4);
    first->addWidget(m_add, 1);
    first->addWidget(m_up);
    first->addWidget(m_down);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_list, 1);
    layout->addLayout(first);
    layout->addWidget(m_remove);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        updateButtons();
        Q_EMIT currentChanged();
    });
    connect(m_list, &QListView::doubleClicked, this, &SchemaList::renameWanted);
    connect(m_add, &QPushButton::clicked, this, &SchemaList::addWanted);
    connect(m_remove, &QPushButton::clicked, this, &SchemaList::removeWanted);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    setRemoval(Removal::Delete, {});
}

void SchemaList::setRows(const std::vector<SchemaRow> &rows)
{
    m_model->setRows(rows);
    if (!m_list->currentIndex().isValid() && !rows.empty())
        m_list->setCurrentIndex(m_model->index(0));
    m_list->viewport()->update();
    updateButtons();
}

qint64 SchemaList::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model->rows()[size_t(index.row())].id : 0;
}

void SchemaList::setCurrent(qint64 id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

bool SchemaList::isCurrentInherited() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() && !m_model->rows()[size_t(index.row())].from.isEmpty();
}

void SchemaList::setRemoval(Removal removal, const QString &why)
{
    m_remove->setText(removal == Removal::Delete   ? tr("Delete")
                      : removal == Removal::Retire ? tr("Retire")
                                                   : tr("Use again"));
    m_remove->setToolTip(why);
    m_remove->setAccessibleDescription(why);
}

void SchemaList::setCanEdit(bool canEdit)
{
    m_canEdit = canEdit;
    updateButtons();
}

void SchemaList::updateButtons()
{
    const bool isOwn = m_canEdit && current() != 0 && !isCurrentInherited();
    const int row = m_list->currentIndex().row();
    const auto isOwnRow = [this](int at) {
        return at >= 0 && at < m_model->rowCount() && m_model->rows()[size_t(at)].from.isEmpty();
    };
    m_add->setEnabled(m_canEdit);
    m_remove->setEnabled(isOwn);
    m_up->setEnabled(isOwn && isOwnRow(row - 1));
    m_down->setEnabled(isOwn && isOwnRow(row + 1));
}

void SchemaList::move(int by)
{
    std::vector<qint64> ids;
    for (const SchemaRow &row : m_model->rows()) {
        if (row.from.isEmpty())
            ids.push_back(row.id);
    }
    const auto at = std::find(ids.begin(), ids.end(), current());
    if (!m_canEdit || at == ids.end())
        return;
    const auto to = (at - ids.begin()) + by;
    if (to < 0 || to >= std::ssize(ids))
        return;
    std::swap(*at, ids[size_t(to)]);
    Q_EMIT orderWanted(ids);
    updateButtons();
}

bool SchemaList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool isAlt = press->modifiers() == Qt::AltModifier;
    switch (press->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!isAlt)
            break;
        move(press->key() == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_Insert:
        m_add->click();
        return true;
    case Qt::Key_Delete:
        m_remove->click();
        return true;
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT renameWanted();
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
