#include "ui/cues/cuewordsdialog.h"

#include "app/codebook/colours.h"
#include "ui/cues/cuekindwords.h"
#include "ui/cues/cuewordfile.h"
#include "ui/cues/cuewordtrial.h"
#include "ui/dialogs/errorbox.h"
#include "ui/settings/settings.h"
#include "ui/theme/honestfocus.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using app::CueWord;

namespace {

const QString geometryKey = QStringLiteral("cueWords/geometry");
constexpr int pauseWhileTyping = 200; // milliseconds

void fillKinds(QComboBox *box)
{
    for (const app::CueKind kind : cueKinds())
        box->addItem(textOf(kind), int(kind));
}

/// Chooses kinds and colours from lists.
class CueWordDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        if (index.column() != CueWordModel::Kind && index.column() != CueWordModel::Colour)
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto *box = new QComboBox(parent);
        if (index.column() == CueWordModel::Kind) {
            fillKinds(box);
        } else {
            box->addItem(colourText({}), QString());
            for (const app::SafeColour &safe : app::safeColours()) {
                const QColor colour(safe.style.lightLine);
                box->addItem(colourIcon(colour, colour), colourText(safe.style.lightLine),
                             safe.style.lightLine);
            }
        }
        return box;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override
    {
        if (const auto *box = qobject_cast<QComboBox *>(editor))
            model->setData(index, box->currentData(), Qt::EditRole);
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }
};

} // namespace

CueWordsDialog::CueWordsDialog(std::vector<CueWord> words, const CueSample &sample, Access access,
                               QWidget *parent)
    : QDialog(parent),
      m_sample(sample),
      m_model(new CueWordModel(this)),
      m_table(new HonestFocus<QTableView>),
      m_new(new QLineEdit),
      m_kind(new QComboBox),
      m_add(new QPushButton(tr("A&dd"))),
      m_delete(new QPushButton(tr("De&lete"))),
      m_import(new QPushButton(tr("&Import…"))),
      m_export(new QPushButton(tr("&Export…"))),
      m_counts(new QLabel),
      m_wrong(new QLabel),
      m_typing(new QTimer(this))
{
    setWindowTitle(tr("Words to light"));
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    m_typing->setSingleShot(true);
    m_typing->setInterval(pauseWhileTyping);
    m_model->setCanEdit(access == Access::ReadWrite);
    fillKinds(m_kind);
    makeTable();
    layOut(access);
    connectParts();
    m_model->setWords(std::move(words));
    m_before = m_model->words();
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    showCounts();
    tryOut();
    resize(820, 460);
    restoreGeometry(Settings().bytes(geometryKey));
    m_new->setFocus();
}

CueWordsDialog::~CueWordsDialog()
{
    m_task.cancel();
}

void CueWordsDialog::makeTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CueWordDelegate(m_table));
    m_table->setAccessibleName(tr("Words to light"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    const auto widthOf = [this](int column) {
        const QString head = m_model->headerData(column, Qt::Horizontal).toString();
        return fontMetrics().horizontalAdvance(head) + 22;
    };
    header->setSectionResizeMode(CueWordModel::Pattern, QHeaderView::Stretch);
    header->setSectionResizeMode(CueWordModel::Problem, QHeaderView::Stretch);
    header->resizeSection(CueWordModel::Expression, widthOf(CueWordModel::Expression));
    header->resizeSection(CueWordModel::Kind, 170);
    header->resizeSection(CueWordModel::Colour, 110);
    header->resizeSection(CueWordModel::Found, std::max(60, widthOf(CueWordModel::Found)));
    m_table->installEventFilter(this);
}

void CueWordsDialog::layOut(Access access)
{
    const bool canEdit = access == Access::ReadWrite;
    auto *about = new QLabel(canEdit ? tr("These words are lit in every article of this project, "
                                          "and suggestions are made of them.")
                                     : tr("These words are lit in every article of this project. "
                                          "It is open for reading only."));
    about->setWordWrap(true);
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    m_new->setPlaceholderText(tr("Word or phrase; several lines can be pasted"));
    m_new->installEventFilter(this);
    auto *newLabel = new QLabel(tr("&New:"));
    newLabel->setBuddy(m_new);
    auto *kindLabel = new QLabel(tr("&Taken for:"));
    kindLabel->setBuddy(m_kind);
    auto *buttons =
        new QDialogButtonBox(canEdit ? QDialogButtonBox::Ok | QDialogButtonBox::Cancel
                                     : QDialogButtonBox::StandardButtons(QDialogButtonBox::Close));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QPushButton *button : {m_add, m_delete, m_import, m_export})
        button->setAutoDefault(false);
    for (QWidget *changes : std::initializer_list<QWidget *>{newLabel, m_new, kindLabel, m_kind,
                                                             m_add, m_delete, m_import})
        changes->setVisible(canEdit);

    auto *adding = new QHBoxLayout;
    adding->addWidget(newLabel);
    adding->addWidget(m_new, 1);
    adding->addWidget(kindLabel);
    adding->addWidget(m_kind);
    adding->addWidget(m_add);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_delete);
    bottom->addWidget(m_import);
    bottom->addWidget(m_export);
    bottom->addWidget(m_counts, 1);
    bottom->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_wrong);
    layout->addLayout(adding);
    layout->addLayout(bottom);
}

void CueWordsDialog::connectParts()
{
    connect(m_typing, &QTimer::timeout, this, &CueWordsDialog::tryOut);
    connect(m_model, &CueWordModel::wordsChanged, this, [this] {
        m_typing->start();
        m_said.clear();
        showCounts();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CueWordsDialog::showCounts);
    connect(m_add, &QPushButton::clicked, this, &CueWordsDialog::addTyped);
    connect(m_delete, &QPushButton::clicked, this, &CueWordsDialog::removeSelected);
    connect(m_import, &QPushButton::clicked, this, &CueWordsDialog::importFile);
    connect(m_export, &QPushButton::clicked, this, &CueWordsDialog::exportFile);
}

void CueWordsDialog::addTyped()
{
    std::vector<CueWord> words = cueWordsOfLines(m_new->text());
    for (CueWord &word : words)
        word.kind = app::CueKind(m_kind->currentData().toInt());
    add(std::move(words));
    m_new->clear();
    m_new->setFocus();
}

void CueWordsDialog::add(std::vector<CueWord> words)
{
    if (words.empty())
        return;
    const int added = m_model->add(words);
    m_said =
        added == 0 ? tr("This is in the list already.") : tr("%n word(s) added.", nullptr, added);
    if (added > 0) {
        m_table->selectRow(m_model->rowCount() - 1);
        m_table->scrollToBottom();
    }
    showCounts();
}

void CueWordsDialog::importFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Import words"), Settings().folder(QStringLiteral("export")),
        tr("Lists of words (*.csv *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const storage::Error error{storage::ErrorCode::CannotReadFile, path, {}, {}};
        showError(this, tr("The words could not be imported."), error);
        return;
    }
    std::vector<CueWord> words = cueWordsOfFile(file.readAll());
    if (words.empty()) {
        m_said = tr("There are no words in this file.");
        showCounts();
    }
    add(std::move(words));
}

void CueWordsDialog::exportFile()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export words"),
                                                      Settings().folder(QStringLiteral("export")) +
                                                          QStringLiteral("/words.csv"),
                                                      tr("Lists of words (*.csv)"));
    if (path.isEmpty())
        return;
    const QByteArray csv = cueWordsCsv(m_model->words());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit()) {
        const storage::Error error{
            storage::ErrorCode::CannotWriteFile, path, {}, file.errorString()};
        showError(this, tr("The words could not be exported."), error);
        return;
    }
    Settings().setFolder(QStringLiteral("export"), QFileInfo(path).absolutePath());
}

void CueWordsDialog::removeSelected()
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    if (rows.empty())
        return;
    const int next = *std::min_element(rows.begin(), rows.end());
    m_model->remove(rows);
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::min(next, m_model->rowCount() - 1));
}

void CueWordsDialog::tryOut()
{
    m_typing->stop();
    const auto trials = std::make_shared<std::vector<CueWordModel::Trial>>();
    m_task.start(
        [trials, words = m_model->rows(),
         text = m_sample.text](const BackgroundTask::Report &report) {
            for (const CueWord &word : words) {
                if (!report(qsizetype(trials->size()), qsizetype(words.size())))
                    return;
                trials->push_back(tried(word, text));
            }
        },
        [this, trials] {
            m_model->setTrials(std::move(*trials));
            showCounts();
        });
}

void CueWordsDialog::showCounts()
{
    m_delete->setEnabled(m_table->selectionModel()->hasSelection());
    m_export->setEnabled(m_model->rowCount() > 0);
    const int count = m_model->rowCount();
    QString text = m_said;
    if (text.isEmpty())
        text = count == 0 ? tr("No words yet.") : tr("%n word(s)", nullptr, count);
    m_counts->setText(text);
    m_table->setAccessibleDescription(text);
    showWrong();
}

/// Its column has no room for a sentence.
void CueWordsDialog::showWrong()
{
    const QModelIndex current = m_table->currentIndex();
    m_wrong->setText(current.siblingAtColumn(CueWordModel::Problem).data().toString());
    m_wrong->setVisible(!m_wrong->text().isEmpty());
}

QString CueWordsDialog::said() const
{
    return m_counts->text();
}

bool CueWordsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_new && isEnter && !m_new->text().trimmed().isEmpty()) {
        addTyped();
        return true;
    }
    if (watched == m_new && key->matches(QKeySequence::Paste)) {
        const QString pasted = QGuiApplication::clipboard()->text();
        std::vector<CueWord> words = cueWordsOfLines(pasted);
        if (words.size() < 2)
            return false; // goes into the line
        for (CueWord &word : words)
            word.kind = app::CueKind(m_kind->currentData().toInt());
        add(std::move(words));
        return true;
    }
    if (watched == m_table && key->key() == Qt::Key_Delete && m_delete->isVisible()) {
        removeSelected();
        return true;
    }
    if (watched == m_table && key->key() == Qt::Key_Space && m_delete->isVisible()) {
        for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) {
            const QModelIndex tick = row.siblingAtColumn(CueWordModel::Expression);
            const bool isTicked = tick.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            m_model->setData(tick, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        }
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void CueWordsDialog::accept()
{
    addTyped(); // what was not added yet is meant as well
    QDialog::accept();
}

void CueWordsDialog::reject()
{
    if (words() != m_before || !m_new->text().trimmed().isEmpty()) {
        QMessageBox box(QMessageBox::Question, QString(), tr("Discard the changes to the words?"),
                        QMessageBox::NoButton, this);
        const QPushButton *lose = box.addButton(tr("&Discard"), QMessageBox::DestructiveRole);
        box.setDefaultButton(box.addButton(QMessageBox::Cancel));
        box.exec();
        if (box.clickedButton() != lose)
            return;
    }
    QDialog::reject();
}

void CueWordsDialog::done(int result)
{
    Settings().setBytes(geometryKey, saveGeometry());
    m_task.cancel();
    QDialog::done(result);
}

} // namespace ui
