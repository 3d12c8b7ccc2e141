#include "ui/articlelist/articlelistpanel.h"

#include "ui/articlelist/articledelegate.h"
#include "ui/theme/clearbutton.h"
#include "ui/theme/honestfocus.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

/// What the list of statuses offers besides them.
constexpr int withoutCopies = -1;
constexpr int onlyCopies = -2;

} // namespace

using storage::Article;
using storage::ArticleStatus;
using storage::Id;

ArticleListPanel::ArticleListPanel(QWidget *parent)
    : QWidget(parent),
      m_model(new ArticleModel(this)),
      m_filter(new ArticleFilter(m_model, this)),
      m_search(new QLineEdit),
      m_status(new QComboBox),
      m_table(new HonestFocus<QTableView>),
      m_stack(new QStackedWidget),
      m_hint(new QLabel),
      m_import(new QPushButton(tr("&Import articles…"))),
      m_count(new QLabel),
      m_progress(new QProgressBar)
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search articles"));
    addClearButton(m_search);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition)
        ->setText(tr("Search"));
    m_search->installEventFilter(this);

    m_status->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_status->setAccessibleName(tr("Show articles by status"));
    // On Linux the name of a combo box is what it shows.
    m_status->setAccessibleDescription(m_status->accessibleName());
    m_status->addItem(tr("All"));
    for (const ArticleStatus status :
         {ArticleStatus::ToDo, ArticleStatus::InProgress, ArticleStatus::Done})
        m_status->addItem(statusIcon(status), statusName(status), int(status));
    m_status->insertSeparator(m_status->count());
    m_status->addItem(tr("No copies"), withoutCopies);
    m_status->addItem(tr("Copies"), onlyCopies);

    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Articles"));
    m_table->setItemDelegateForColumn(ArticleModel::Title, new ArticleDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(ArticleDelegate().sizeHint({}, {}).height() +
                                                     4);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(28);
    header->moveSection(header->visualIndex(ArticleModel::Status), 0);
    header->setSectionResizeMode(ArticleModel::Title, QHeaderView::Stretch);
    header->setSectionResizeMode(ArticleModel::Status, QHeaderView::Fixed);
    header->resizeSection(ArticleModel::Status, 30);
    header->resizeSection(ArticleModel::Marks, 54);
    header->resizeSection(ArticleModel::Date, 84);
    header->resizeSection(ArticleModel::Publisher, 100);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->hideColumn(ArticleModel::Publisher);
    m_table->hideColumn(ArticleModel::Date);
    m_table->setSortingEnabled(true);
    header->setSortIndicatorClearable(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);

    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    auto *empty = new QWidget;
    auto *emptyLayout = new QVBoxLayout(empty);
    emptyLayout->setContentsMargins(20, 20, 20, 20);
    emptyLayout->addStretch(1);
    emptyLayout->addWidget(m_hint);
    emptyLayout->addSpacing(8);
    emptyLayout->addWidget(m_import, 0, Qt::AlignHCenter);
    emptyLayout->addStretch(2);
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);

    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Articles that are done"));

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(8, 8, 8, 6);
    tools->setSpacing(6);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_status);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(10, 6, 10, 8);
    foot->setSpacing(4);
    foot->addWidget(m_count);
    foot->addWidget(m_progress);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tools);
    layout->addWidget(m_stack, 1);
    layout->addLayout(foot);

    connect(m_search, &QLineEdit::textChanged, m_filter, &ArticleFilter::setSearch);
    connect(m_search, &QLineEdit::textChanged, this, &ArticleListPanel::showHint);
    connect(m_status, &QComboBox::currentIndexChanged, this, [this](int row) {
        const QVariant chosen = m_status->itemData(row);
        const bool isStatus = chosen.isValid() && chosen.toInt() >= 0;
        m_filter->setStatus(isStatus ? std::optional(ArticleStatus(chosen.toInt())) : std::nullopt);
        m_filter->setCopies(chosen == withoutCopies ? ArticleFilter::Copies::Hidden
                            : chosen == onlyCopies  ? ArticleFilter::Copies::Only
                                                    : ArticleFilter::Copies::Shown);
        showHint();
    });
    connect(m_model, &ArticleModel::countsChanged, this, &ArticleListPanel::showCounts);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &ArticleListPanel::showHint);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &ArticleListPanel::showHint);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &ArticleListPanel::showHint);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentChanged(current()); });
    connect(m_table, &QAbstractItemView::doubleClicked, this, &ArticleListPanel::readingWanted);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](QPoint position) {
        if (m_table->indexAt(position).isValid())
            Q_EMIT contextMenuWanted(m_table->viewport()->mapToGlobal(position));
    });
    connect(header, &QWidget::customContextMenuRequested, this, &ArticleListPanel::chooseColumns);
    connect(m_import, &QPushButton::clicked, this, &ArticleListPanel::importWanted);
    showCounts();
    showHint();
}

void ArticleListPanel::setProject(storage::Project *project)
{
    m_search->clear();
    m_status->setCurrentIndex(0);
    m_filter->setProject(nullptr);
    m_model->setProject(project);
    m_filter->setProject(project);
    m_import->setEnabled(project && !project->isReadOnly());
}

Id<Article> ArticleListPanel::current() const
{
    return m_model->idAt(m_filter->mapToSource(m_table->currentIndex()).row());
}

void ArticleListPanel::setCurrent(Id<Article> id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    QModelIndex shown = m_filter->mapFromSource(m_model->index(row, ArticleModel::Title));
    if (!shown.isValid()) {
        m_search->clear();
        m_status->setCurrentIndex(0);
        shown = m_filter->mapFromSource(m_model->index(row, ArticleModel::Title));
    }
    m_table->setCurrentIndex(shown);
}

void ArticleListPanel::goToNext()
{
    step(1);
}

void ArticleListPanel::goToPrevious()
{
    step(-1);
}

void ArticleListPanel::step(int by)
{
    const QModelIndex at = m_table->currentIndex();
    const int row = at.isValid() ? at.row() + by : 0;
    if (row >= 0 && row < m_filter->rowCount())
        m_table->setCurrentIndex(m_filter->index(row, ArticleModel::Title));
}

void ArticleListPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ArticleListPanel::showCounts()
{
    const int total = m_model->rowCount();
    m_progress->setRange(0, std::max(1, total));
    m_progress->setValue(m_model->doneCount());
    m_progress->setVisible(total > 0);
    //: %1 is a number; %n is the number of all articles
    m_count->setText(
        total == 0 ? QString()
                   : tr("%1 of %n article(s) done", nullptr, total).arg(m_model->doneCount()));
}

void ArticleListPanel::showHint()
{
    const bool isEmpty = m_filter->rowCount() == 0;
    const bool hasNone = m_model->rowCount() == 0;
    m_hint->setText(hasNone ? tr("No articles yet.\nImport files, or drop them anywhere here.")
                    : m_search->text().trimmed().isEmpty() && m_status->currentData() == onlyCopies
                        ? tr("No article counts as a copy.")
                        : tr("No article fits this search."));
    m_import->setVisible(hasNone);
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
}

void ArticleListPanel::chooseColumns(QPoint position)
{
    QMenu menu(this);
    for (const int column : {ArticleModel::Publisher, ArticleModel::Date, ArticleModel::Marks}) {
        QAction *action =
            menu.addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { m_table->setColumnHidden(column, !shown); });
    }
    menu.exec(m_table->horizontalHeader()->mapToGlobal(position));
}

bool ArticleListPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_search && (key == Qt::Key_Down || isReturn)) {
        if (!m_table->currentIndex().isValid())
            step(0);
        m_table->setFocus();
        return true;
    }
    if (watched == m_search && key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (watched == m_table && isReturn) {
        Q_EMIT readingWanted();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ArticleListPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        for (int row = 0; row < m_status->count(); ++row) {
            const QVariant chosen = m_status->itemData(row);
            if (chosen.isValid() && chosen.toInt() >= 0)
                m_status->setItemIcon(row, statusIcon(ArticleStatus(chosen.toInt())));
        }
    }
    QWidget::changeEvent(event);
}

} // namespace ui
