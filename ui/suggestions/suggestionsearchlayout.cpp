// The part of SuggestionSearchWindow that makes its parts and connects them.

#include "ui/suggestions/suggestionsearchwindow.h"

#include "ui/dialogs/contextdelegate.h"
#include "ui/suggestions/foundgroupmodel.h"
#include "ui/theme/clearbutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTimer>

namespace ui {

namespace {

QLabel *labelFor(QWidget *field, const QString &text)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    return label;
}

} // namespace

void SuggestionSearchWindow::makeTable(QTableView *table) const
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionsClickable(false);
}

void SuggestionSearchWindow::makeTables()
{
    m_groupTable->setModel(m_groups);
    m_groupTable->setAccessibleName(tr("Groups"));
    m_groupTable->setItemDelegate(new ContextDelegate(-1, m_groupTable));
    m_groupTable->setSelectionMode(QAbstractItemView::SingleSelection);
    makeTable(m_groupTable);
    QHeaderView *header = m_groupTable->horizontalHeader();
    header->setSectionResizeMode(FoundGroupModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(FoundGroupModel::Count, QHeaderView::Fixed);
    header->resizeSection(FoundGroupModel::Count,
                          fontMetrics().horizontalAdvance(QStringLiteral("100,000")) + 22);

    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Suggestions"));
    m_table->setItemDelegate(new ContextDelegate(FoundSuggestionModel::Before, m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAlternatingRowColors(true);
    makeTable(m_table);
    header = m_table->horizontalHeader();
    header->resizeSection(FoundSuggestionModel::Article, 110);
    header->resizeSection(FoundSuggestionModel::Source, 120);
    header->resizeSection(FoundSuggestionModel::Words, 120);
    header->resizeSection(FoundSuggestionModel::Rule, 110);
    header->resizeSection(FoundSuggestionModel::State, 90);
    header->setSectionResizeMode(FoundSuggestionModel::Before, QHeaderView::Stretch);
    header->setSectionResizeMode(FoundSuggestionModel::After, QHeaderView::Stretch);
    m_table->installEventFilter(this);
}

void SuggestionSearchWindow::layOut()
{
    m_words->setPlaceholderText(tr("Words in the suggestion or beside it"));
    addClearButton(m_words);
    m_words->installEventFilter(this);
    for (QPushButton *button : {m_search, m_accept, m_reject})
        button->setAutoDefault(false);

    auto *top = new QHBoxLayout;
    top->addWidget(labelFor(m_words, tr("&Words:")));
    top->addWidget(m_words, 1);
    top->addWidget(labelFor(m_kind, tr("&Kind:")));
    top->addWidget(m_kind);
    top->addWidget(m_onlyOpen);

    auto *groups = new QWidget;
    auto *groupLayout = new QVBoxLayout(groups);
    groupLayout->setContentsMargins(0, 0, 0, 0);
    auto *groupTop = new QHBoxLayout;
    groupTop->addWidget(labelFor(m_grouping, tr("&List:")));
    groupTop->addWidget(m_grouping, 1);
    groupLayout->addLayout(groupTop);
    groupLayout->addWidget(m_groupTable, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(groups);
    m_splitter->addWidget(m_table);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({230, 770});

    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_search);
    bottom->addWidget(m_progress);
    bottom->addWidget(m_count, 1);
    bottom->addWidget(m_accept);
    bottom->addWidget(m_reject);
    m_progress->setFixedWidth(120);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_splitter, 1);
    layout->addLayout(bottom);
    setTabOrder(m_grouping, m_groupTable);
    setTabOrder(m_groupTable, m_table);
}

void SuggestionSearchWindow::connectParts()
{
    connect(m_typing, &QTimer::timeout, this, &SuggestionSearchWindow::filter);
    connect(m_counting, &QTimer::timeout, this, &SuggestionSearchWindow::showGroups);
    connect(m_words, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SuggestionSearchWindow::filter);
    connect(m_onlyOpen, &QCheckBox::toggled, this, &SuggestionSearchWindow::filter);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.group.reset();
        filter();
    });
    connect(m_groupTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { chooseGroup(current.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SuggestionSearchWindow::showPossible);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SuggestionSearchWindow::showPossible);
    const auto show = [this](auto signal) {
        return [this, signal](const QModelIndex &index) {
            Q_EMIT(this->*signal)(m_model->articleAt(index.row()), m_model->placeAt(index.row()));
        };
    };
    connect(m_table, &QAbstractItemView::clicked, this, show(&SuggestionSearchWindow::placeWanted));
    connect(m_table, &QAbstractItemView::doubleClicked, this,
            show(&SuggestionSearchWindow::readingWanted));
    connect(m_search, &QPushButton::clicked, this, &SuggestionSearchWindow::searchOrStop);
    connect(m_accept, &QPushButton::clicked, this, &SuggestionSearchWindow::acceptSelected);
    connect(m_reject, &QPushButton::clicked, this, &SuggestionSearchWindow::rejectSelected);
    connect(&m_task, &BackgroundTask::progressed, this, [this](qsizetype done, qsizetype total) {
        m_progress->setRange(0, int(total));
        m_progress->setValue(int(done));
        showCount();
    });
}

} // namespace ui
