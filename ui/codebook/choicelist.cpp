#include "ui/codebook/choicelist.h"

#include "ui/codebook/choicelistmodel.h"
#include "ui/theme/honestfocus.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int shownRows = 6;

} // namespace

ChoiceList::ChoiceList(QWidget *parent)
    : QWidget(parent),
      m_model(new ChoiceListModel(this)),
      m_list(new HonestFocus<QListView>),
      m_new(new QLineEdit),
      m_remove(new QToolButton),
      m_up(new QToolButton),
      m_down(new QToolButton)
{
    m_list->setObjectName(QStringLiteral("choices"));
    m_list->setAccessibleName(tr("Choices"));
    m_list->setToolTip(tr("F2 renames a choice, also in all annotations; Alt+Up and Alt+Down move "
                          "it; Del removes it"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(1);
    m_list->setDragDropMode(QAbstractItemView::DragDrop);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setDropIndicatorShown(true);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(shownRows * (fontMetrics().height() + 6) + 6);
    m_list->installEventFilter(this);
    m_new->setObjectName(QStringLiteral("newChoice"));
    m_new->setPlaceholderText(tr("Another choice, then Enter"));
    m_new->setAccessibleName(tr("Another choice"));
    m_up->setArrowType(Qt::UpArrow);
    m_down->setArrowType(Qt::DownArrow);
    m_remove->setIcon(icon(QStringLiteral("delete")));
    const std::pair<QToolButton *, QString> names[] = {{m_up, tr("Move the choice up")},
                                                       {m_down, tr("Move the choice down")},
                                                       {m_remove, tr("Remove the choice")}};
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(2);
    for (const auto &[button, name] : names) {
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    m_remove->setObjectName(QStringLiteral("removeChoice"));

    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_list, 1, Qt::AlignTop);
    row->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_new);
    setFocusProxy(m_new);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    connect(m_model, &ChoiceListModel::edited, this, &ChoiceList::ask);
    connect(m_new, &QLineEdit::returnPressed, this, &ChoiceList::add);
    connect(m_remove, &QToolButton::clicked, this, &ChoiceList::remove);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ChoiceList::updateButtons);
    updateButtons();
}

void ChoiceList::setChoices(const QStringList &choices)
{
    m_model->setChoices(choices);
    updateButtons();
}

void ChoiceList::setCanEdit(bool canEdit)
{
    m_canEdit = canEdit;
    m_model->setCanEdit(canEdit);
    m_new->setEnabled(canEdit);
    updateButtons();
}

void ChoiceList::updateButtons()
{
    const int row = m_list->currentIndex().row();
    m_remove->setEnabled(m_canEdit && row >= 0);
    m_up->setEnabled(m_canEdit && row > 0);
    m_down->setEnabled(m_canEdit && row >= 0 && row + 1 < m_model->rowCount());
}

void ChoiceList::ask(const QStringList &choices)
{
    QStringList once = choices;
    if (once.removeDuplicates() > 0)
        Q_EMIT refused(tr("This choice is in the list already."));
    else
        Q_EMIT edited(choices);
}

void ChoiceList::add()
{
    const QString choice = m_new->text().trimmed();
    if (choice.isEmpty())
        return;
    if (m_model->choices().contains(choice)) {
        Q_EMIT refused(tr("“%1” is in the list already.").arg(choice));
        m_new->selectAll();
        return;
    }
    m_new->setText({}); // which cannot be undone there, as clear() could
    Q_EMIT edited(m_model->choices() + QStringList{choice});
    m_list->scrollToBottom();
}

void ChoiceList::remove()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || !m_canEdit)
        return;
    QStringList choices = m_model->choices();
    choices.removeAt(row);
    Q_EMIT edited(choices);
}

void ChoiceList::move(int by)
{
    const int row = m_list->currentIndex().row();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_model->rowCount() || !m_canEdit)
        return;
    QStringList choices = m_model->choices();
    choices.move(row, to);
    Q_EMIT edited(choices);
    m_list->setCurrentIndex(m_model->index(to));
}

bool ChoiceList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool isAlt = press->modifiers() == Qt::AltModifier;
        if (isAlt && (press->key() == Qt::Key_Up || press->key() == Qt::Key_Down)) {
            move(press->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (press->key() == Qt::Key_Delete) {
            remove();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
