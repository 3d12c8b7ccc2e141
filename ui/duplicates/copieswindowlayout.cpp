// The part of CopiesWindow that makes its parts and connects them.

#include "ui/difference/differenceview.h"
#include "ui/duplicates/copieswindow.h"
#include "ui/duplicates/copymodel.h"
#include "ui/settings/settings.h"
#include "ui/theme/honestfocus.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace ui {

namespace {

const QString geometryKey = QStringLiteral("copies/geometry");
const QString splitterKey = QStringLiteral("copies/splitter");
const QString similarityKey = QStringLiteral("copies/similarity");
constexpr int pauseWhileChoosing = 700; // milliseconds
constexpr int pauseWhileMarking = 500;

QPushButton *button(const QString &text, const QString &tip)
{
    auto *made = new QPushButton(text);
    made->setToolTip(tip);
    made->setAutoDefault(false);
    return made;
}

} // namespace

CopiesWindow::CopiesWindow(QWidget *parent)
    : QDialog(parent),
      m_model(new CopyModel(this)),
      m_similarity(new QSpinBox),
      m_search(button({}, tr("Compare all articles of the project anew"))),
      m_progress(new QProgressBar),
      m_showApart(new QCheckBox(tr("Show what is kept a&part"))),
      m_list(new HonestFocus<QTreeView>),
      m_nothing(new QLabel),
      m_listOrNothing(new QStackedWidget),
      m_differences(new QLabel),
      m_previous(new QToolButton),
      m_next(new QToolButton),
      m_difference(new DifferenceView),
      m_splitter(new QSplitter(Qt::Vertical)),
      m_count(button(tr("&Count as copies"),
                     tr("The report is coded once, in the original; the copies are counted"))),
      m_apart(button(tr("&Keep apart"),
                     tr("Each is an article of its own, and no copy of the original"))),
      m_original(button(tr("Make it the &original"),
                        tr("The others of its group are compared with it, and are its copies"))),
      m_remove(button(tr("Re&move from the project…"),
                      tr("Remove the selected copies and what is annotated in them"))),
      m_state(new QLabel),
      m_choosing(new QTimer(this)),
      m_marking(new QTimer(this))
{
    setWindowTitle(tr("Copies in the project"));
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    layOut();
    connectParts();
    showGroups();
    resize(1080, 720);
    const Settings settings;
    restoreGeometry(settings.bytes(geometryKey));
    m_splitter->restoreState(settings.bytes(splitterKey));
    m_list->setFocus();
}

CopiesWindow::~CopiesWindow()
{
    m_task.cancel();
    if (isVisible())
        remember();
}

void CopiesWindow::remember() const
{
    Settings settings;
    settings.setBytes(geometryKey, saveGeometry());
    settings.setBytes(splitterKey, m_splitter->saveState());
    settings.setBytes(similarityKey, QByteArray::number(m_similarity->value()));
}

void CopiesWindow::layOut()
{
    m_similarity->setRange(30, 100);
    m_similarity->setSuffix(tr(" %"));
    const int remembered = Settings().bytes(similarityKey).toInt();
    m_similarity->setValue(remembered > 0 ? remembered : 60);
    const QString tip =
        tr("The share of their stretches of five words that two texts have in common. Shortened "
           "copies are found whatever it is.");
    m_similarity->setToolTip(tip);
    m_similarity->setAccessibleDescription(tip);
    auto *label = new QLabel(tr("A&like from:"));
    label->setBuddy(m_similarity);
    label->setToolTip(tip);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(140);
    m_choosing->setSingleShot(true);
    m_choosing->setInterval(pauseWhileChoosing);
    m_marking->setSingleShot(true);
    m_marking->setInterval(pauseWhileMarking);

    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Copies"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->setItemsExpandable(false);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setRootIsDecorated(false);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    QHeaderView *header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(CopyModel::Title, QHeaderView::Stretch);
    header->resizeSection(CopyModel::Likeness, 250);
    header->resizeSection(CopyModel::Counting, 140);
    header->resizeSection(CopyModel::Publisher, 140);
    header->resizeSection(CopyModel::Date, 90);
    // Numbers are short; in some languages their headings are not.
    for (const int column : {int(CopyModel::Words), int(CopyModel::Marks)})
        header->resizeSection(column, std::max(70, header->sectionSizeHint(column)));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setMargin(16);
    m_listOrNothing->addWidget(m_list);
    m_listOrNothing->addWidget(m_nothing);

    m_previous->setArrowType(Qt::UpArrow);
    m_previous->setToolTip(tr("Previous difference (Shift+F3)"));
    m_previous->setAccessibleName(tr("Previous difference"));
    m_next->setArrowType(Qt::DownArrow);
    m_next->setToolTip(tr("Next difference (F3)"));
    m_next->setAccessibleName(tr("Next difference"));
    m_difference->setAccessibleName(tr("Original and copy side by side"));

    auto *top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_similarity);
    top->addWidget(m_search);
    top->addWidget(m_progress);
    top->addStretch(1);
    top->addWidget(m_showApart);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *each : {m_count, m_apart, m_original})
        buttons->addWidget(each);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    auto *above = new QWidget;
    auto *aboveLayout = new QVBoxLayout(above);
    aboveLayout->setContentsMargins(0, 0, 0, 0);
    aboveLayout->addWidget(m_listOrNothing, 1);
    aboveLayout->addLayout(buttons);

    auto *heading = new QHBoxLayout;
    heading->addWidget(m_differences, 1);
    heading->addWidget(m_previous);
    heading->addWidget(m_next);
    auto *below = new QWidget;
    auto *belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 4, 0, 0);
    belowLayout->addLayout(heading);
    belowLayout->addWidget(m_difference, 1);
    m_splitter->addWidget(above);
    m_splitter->addWidget(below);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({320, 320});

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_state);
    QWidget *before = m_similarity;
    for (QWidget *next :
         std::initializer_list<QWidget *>{m_search, m_showApart, m_list, m_count, m_apart,
                                          m_original, m_remove, m_previous, m_next, m_difference}) {
        setTabOrder(before, next);
        before = next;
    }
}

void CopiesWindow::connectParts()
{
    connect(m_choosing, &QTimer::timeout, this, &CopiesWindow::search);
    connect(m_marking, &QTimer::timeout, this, &CopiesWindow::readTouched);
    connect(m_showApart, &QCheckBox::toggled, this, &CopiesWindow::showGroups);
    connect(m_similarity, &QSpinBox::valueChanged, m_choosing, qOverload<>(&QTimer::start));
    connect(m_search, &QPushButton::clicked, this, &CopiesWindow::searchOrStop);
    connect(&m_task, &BackgroundTask::progressed, this, [this](qsizetype done, qsizetype total) {
        m_progress->setRange(0, int(total));
        m_progress->setValue(int(done));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CopiesWindow::showCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CopiesWindow::showPossible);
    connect(m_list, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT readingWanted(m_model->articleAt(index)); });
    connect(m_list, &QWidget::customContextMenuRequested, this, &CopiesWindow::showMenu);
    connect(m_count, &QPushButton::clicked, this, &CopiesWindow::countSelected);
    connect(m_apart, &QPushButton::clicked, this, &CopiesWindow::keepSelectedApart);
    connect(m_original, &QPushButton::clicked, this, &CopiesWindow::makeOriginal);
    connect(m_remove, &QPushButton::clicked, this, &CopiesWindow::removeSelected);
    const auto onwards = [this] { m_difference->goToDifference(app::Direction::Forward); };
    const auto back = [this] { m_difference->goToDifference(app::Direction::Backward); };
    connect(m_next, &QToolButton::clicked, this, onwards);
    connect(m_previous, &QToolButton::clicked, this, back);
    connect(new QShortcut(Qt::Key_F3, this), &QShortcut::activated, this, onwards);
    connect(new QShortcut(Qt::SHIFT | Qt::Key_F3, this), &QShortcut::activated, this, back);
}

} // namespace ui
