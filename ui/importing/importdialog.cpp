#include "ui/importing/importdialog.h"

#include "app/articles/articleformats.h"
#include "app/codebook/codebookfile.h"
#include "app/datasets/importtable.h"
#include "ui/dialogs/errorbox.h"
#include "ui/importing/columnsdialog.h"
#include "ui/importing/differenttables.h"
#include "ui/importing/importfilter.h"
#include "ui/importing/importmodel.h"
#include "ui/importing/importpreview.h"
#include "ui/importing/importtableview.h"
#include "ui/settings/settings.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QProgressDialog>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace ui {

using app::ArticleFormat;
using app::ImportItem;
using storage::Result;

namespace {

const auto geometryKey = QStringLiteral("import/geometry");
const auto splitterKey = QStringLiteral("import/splitter");
const auto previewKey = QStringLiteral("import/preview");

bool isWithoutColumns(const ImportItem &item)
{
    return !item.read && item.read.error().code == storage::ErrorCode::ColumnMissing;
}

} // namespace

ImportDialog::ImportDialog(storage::Project &project, const QStringList &paths, QWidget *parent)
    : QDialog(parent),
      m_project(project),
      m_paths(paths),
      m_columns{Settings().columnMappings(), {}},
      m_model(new ImportModel(this)),
      m_filter(new ImportFilter(m_model, this)),
      m_format(new QComboBox),
      m_shown(new QComboBox),
      m_search(new QLineEdit),
      m_stack(new QStackedWidget),
      m_splitter(new QSplitter(Qt::Vertical)),
      m_table(new ImportTableView(m_model, m_filter)),
      m_copies(new QWidget),
      m_copiesInHand(new QLabel),
      m_preview(new ImportPreview),
      m_reading(new QLabel),
      m_progress(new QProgressBar),
      m_summary(new QLabel),
      m_remark(new QLabel)
{
    setWindowTitle(tr("Import articles"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeTop());
    makeTable();
    layout->addWidget(m_stack, 1);
    makeButtons();

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportDialog::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImportDialog::showCopies);
    connect(m_model, &ImportModel::chosenChanged, this, &ImportDialog::showChosen);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
        if (current.isValid())
            m_remark->setText(remarkOn(current.row()));
    });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const int row = m_filter->mapToSource(index).row();
        if (row >= 0 && isWithoutColumns(m_model->item(row)))
            askForColumns();
    });
    connect(m_model, &ImportModel::refused, m_remark, &QLabel::setText);
    connect(&m_task, &BackgroundTask::progressed, this, [this](qsizetype done, qsizetype total) {
        m_progress->setRange(0, int(total));
        m_progress->setValue(int(done));
        // First files are counted, and then the articles of these and of the project.
        m_reading->setText(m_isComparing->load()
                               ? tr("Comparing %1 of %n article(s)", nullptr, int(total)).arg(done)
                               : tr("Reading %1 of %n file(s)", nullptr, int(total)).arg(done));
    });
    const Settings settings;
    if (!restoreGeometry(settings.bytes(geometryKey)))
        resize(1080, 720);
    if (!m_splitter->restoreState(settings.bytes(splitterKey)))
        m_splitter->setSizes({280, 320});
    m_preview->restoreState(settings.bytes(previewKey));
    read();
}

QWidget *ImportDialog::makeTop()
{
    m_summary->setWordWrap(true);
    m_search->setPlaceholderText(tr("Title, publisher or file"));
    m_search->setAccessibleName(tr("Find in the list"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(220);
    m_shown->setAccessibleName(tr("What is shown"));
    m_shown->addItem(tr("All"), int(ImportFilter::Shown::All));
    m_shown->addItem(tr("With problems"), int(ImportFilter::Shown::Problems));
    m_shown->addItem(tr("There already"), int(ImportFilter::Shown::AlreadyThere));
    m_shown->addItem(tr("Copies"), int(ImportFilter::Shown::Copies));
    m_shown->addItem(tr("Ticked"), int(ImportFilter::Shown::Chosen));
    m_format->addItem(tr("Automatic"), int(ArticleFormat::Automatic));
    for (const app::FormatReader &reader : app::formatReaders())
        m_format->addItem(app::formatTitle(QString::fromLatin1(reader.name)), int(reader.format));
    m_format->setObjectName(QStringLiteral("format"));
    auto *formatLabel = new QLabel(tr("&Read as:"));
    formatLabel->setBuddy(m_format);

    auto *top = new QWidget;
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_search);
    layout->addWidget(m_shown);
    layout->addSpacing(12);
    layout->addWidget(formatLabel);
    layout->addWidget(m_format);

    connect(m_format, &QComboBox::activated, this, &ImportDialog::read);
    connect(m_shown, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->setShown(ImportFilter::Shown(m_shown->currentData().toInt())); });
    connect(m_search, &QLineEdit::textChanged, m_filter, &ImportFilter::setSearch);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    return top;
}

QWidget *ImportDialog::makeWaiting()
{
    auto *waiting = new QWidget;
    auto *layout = new QVBoxLayout(waiting);
    layout->addStretch(1);
    layout->addWidget(m_reading, 0, Qt::AlignHCenter);
    m_progress->setFixedWidth(320);
    m_progress->setTextVisible(false);
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    return waiting;
}

void ImportDialog::makeTable()
{
    m_remark->setWordWrap(true);
    m_remark->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remark->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_remark->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *above = new QWidget;
    auto *layout = new QVBoxLayout(above);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeCopies());
    layout->addWidget(m_remark);
    m_splitter->addWidget(above);
    m_splitter->addWidget(m_preview);
    m_splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(makeWaiting());
}

QWidget *ImportDialog::makeCopies()
{
    auto *layout = new QHBoxLayout(m_copies);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_copiesInHand);
    const auto add = [this, layout](const QString &text, const QString &tip,
                                    ImportModel::Coming coming) {
        auto *button = new QPushButton(text);
        button->setToolTip(tip);
        button->setAutoDefault(false);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, coming] { m_model->decide(copiesInHand(), coming); });
    };
    add(tr("Bring in on their &own"), tr("Each is an article of its own"),
        ImportModel::Coming::OnItsOwn);
    add(tr("Bring in as &copies"),
        tr("The report is coded once, in the original; the copies are counted"),
        ImportModel::Coming::AsCopy);
    add(tr("&Leave out"), tr("They do not come in"), ImportModel::Coming::NotAtAll);
    layout->addStretch(1);
    m_copies->hide();
    return m_copies;
}

void ImportDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_saveTable = new QPushButton(tr("&Save this list…"));
    m_saveTable->setToolTip(tr("Save the list with all remarks as a CSV file"));
    m_saveTable->setAutoDefault(false);
    m_askForColumns = new QPushButton(tr("Col&umns…"));
    m_askForColumns->setToolTip(tr("Say what the columns of a table are to an article"));
    m_askForColumns->setAutoDefault(false);
    m_askForColumns->hide();
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    auto *foot = new QWidget;
    auto *footLayout = new QHBoxLayout(foot);
    footLayout->setContentsMargins(0, 0, 0, 0);
    footLayout->addWidget(m_saveTable);
    footLayout->addWidget(m_askForColumns);
    footLayout->addWidget(buttons, 1);
    layout()->addWidget(foot);
    connect(m_saveTable, &QPushButton::clicked, this, &ImportDialog::askWhereToSaveTable);
    connect(m_askForColumns, &QPushButton::clicked, this, &ImportDialog::askForColumns);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ImportDialog::startReading(ReadItems read)
{
    m_stack->setCurrentIndex(1);
    m_import->setEnabled(false);
    m_saveTable->setEnabled(false);
    m_askForColumns->setEnabled(false);
    m_summary->clear();
    m_reading->setText(tr("Looking for articles"));
    m_isComparing->store(false);
    m_progress->setRange(0, 0);
    const auto items = std::make_shared<std::optional<Result<std::vector<ImportItem>>>>();
    m_task.start(
        [items, read = std::move(read), isComparing = m_isComparing,
         project = m_project.path()](const BackgroundTask::Report &report) {
            const auto reader = storage::ProjectReader::open(project);
            const app::Progress comparing = [&report, &isComparing](qsizetype done,
                                                                    qsizetype total) {
                isComparing->store(true);
                return report(done, total);
            };
            items->emplace(reader ? read(**reader, report, comparing) : reader.error());
        },
        [this, items] { showItems(std::move(**items)); });
}

app::ReadingOptions ImportDialog::options() const
{
    return {ArticleFormat(m_format->currentData().toInt()), m_columns};
}

void ImportDialog::read()
{
    startReading([paths = m_paths, options = options()](const storage::ProjectReader &project,
                                                        const app::Progress &reading,
                                                        const app::Progress &comparing) {
        Result<std::vector<ImportItem>> items =
            app::readFiles(app::filesToRead(paths), options, reading);
        if (!items)
            return items;
        const Result<void> known = app::recogniseKnown(project, *items, comparing);
        return known ? std::move(items) : Result<std::vector<ImportItem>>(known.error());
    });
}

void ImportDialog::askForColumns()
{
    const DifferentTables different(m_model->items());
    if (m_task.isRunning() || different.tables().empty())
        return;
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    ColumnsDialog dialog(different.tables(),
                         current.isValid() ? different.numberOf(m_model->item(current.row())) : 0,
                         this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QSet<QString> keys;
    for (const ColumnsDialog::Decision &decision : dialog.decisions()) {
        const QString key = app::mappingKey(decision.columns);
        const QString kept = decision.mapping.toString(decision.columns);
        keys.insert(key);
        if (decision.isGuess)
            m_columns.tables.remove(key);
        else
            m_columns.tables.insert(key, kept);
        Settings().setColumnMapping(key, decision.isGuess ? std::nullopt : std::optional(kept));
    }
    m_columnsDecided += keys;
    if (!keys.isEmpty())
        readAgain(keys);
}

void ImportDialog::readAgain(const QSet<QString> &keys)
{
    const QStringList files = filesWithTables(keys, m_model->items());
    m_fileReadAgain = files.value(0);
    // Taken, so that what is read again does not stay in memory beside what is read.
    startReading([items = m_model->takeItems(), files, options = options()](
                     const storage::ProjectReader &project, const app::Progress &reading,
                     const app::Progress &comparing) mutable {
        return app::readAgain(project, std::move(items), files, options, reading, comparing);
    });
}

void ImportDialog::showItems(Result<std::vector<ImportItem>> items)
{
    if (!items) {
        showError(this, tr("The files could not be read."), items.error());
        reject();
        return;
    }
    m_model->setItems(std::move(*items));
    m_filter->sort(ImportModel::Remarks);
    m_stack->setCurrentIndex(0);
    m_saveTable->setEnabled(m_model->rowCount() > 0);
    const auto &shown = m_model->items();
    m_askForColumns->setEnabled(true);
    m_askForColumns->setVisible(std::any_of(
        shown.begin(), shown.end(), [](const ImportItem &item) { return item.tables != nullptr; }));
    m_table->setCurrentIndex(firstToShow());
    m_table->setFocus();
    showCurrent();
    showCopies();
}

QModelIndex ImportDialog::firstToShow()
{
    const QString file = std::exchange(m_fileReadAgain, {});
    for (int row = 0; row < m_filter->rowCount() && !file.isEmpty(); ++row) {
        const QModelIndex index = m_filter->index(row, ImportModel::Title);
        if (m_model->item(m_filter->mapToSource(index).row()).path == file)
            return index;
    }
    return m_filter->index(0, ImportModel::Title);
}

void ImportDialog::showCurrent()
{
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    m_remark->setText(current.isValid() ? remarkOn(current.row()) : QString());
    if (!current.isValid() || !m_model->isCopy(current.row())) {
        m_preview->show(current.isValid() ? &m_model->item(current.row()) : nullptr);
        return;
    }
    const app::NearCopy &copied = *m_model->item(current.row()).copyOf;
    m_preview->show(&m_model->item(current.row()), [this, copied] {
        return ComparedText{copied.title, copied.isInProject()
                                              ? m_project.text(copied.article).valueOr({})
                                              : m_model->item(int(copied.item)).read->article.text};
    });
}

QString ImportDialog::remarkOn(int row) const
{
    const ImportItem &item = m_model->item(row);
    QStringList sentences = m_model->remarks(row).split(u'\n', Qt::SkipEmptyParts);
    const bool isRemembered =
        item.tables &&
        std::any_of(item.tables->begin(), item.tables->end(), [this](const app::ReadTable &table) {
            return table.isTold && !m_columnsDecided.contains(app::mappingKey(table.begin.columns));
        });
    if (isWithoutColumns(item))
        sentences.append(tr("Say with “Columns…” which column is the text."));
    else if (isRemembered)
        sentences.append(tr("The columns are read as you chose them before. “Columns…” shows and "
                            "changes that."));
    return sentences.join(u'\n');
}

std::vector<int> ImportDialog::copiesInHand() const
{
    std::vector<int> rows = m_table->selectedRows();
    std::erase_if(rows, [this](int row) { return !m_model->isCopy(row); });
    return rows.empty() ? m_model->copies() : rows;
}

void ImportDialog::showCopies()
{
    const auto all = int(m_model->copies().size());
    const auto inHand = int(copiesInHand().size());
    m_copies->setVisible(all > 0);
    m_copiesInHand->setText(inHand == all
                                ? tr("%n copies:", nullptr, all)
                                : tr("%1 of %n copies, selected:", nullptr, all).arg(inHand));
}

void ImportDialog::showChosen()
{
    using Urgency = ImportModel::Urgency;
    const int chosen = m_model->chosenCount();
    const int broken = m_model->count(Urgency::CannotComeIn);
    const int there = m_model->count(Urgency::IsThere);
    const int found = m_model->rowCount() - broken;
    m_import->setEnabled(chosen > 0);
    m_import->setText(chosen > 0 ? tr("Import %n article(s)", nullptr, chosen) : tr("Import"));
    QStringList sentences{found == 0 ? tr("There is nothing here that can be read as an article.")
                                     : tr("%n article(s) found.", nullptr, found)};
    if (there > 0)
        sentences.append(tr("%n of them are in the project already.", nullptr, there));
    if (const int copies = m_model->count(Urgency::IsCopy); copies > 0)
        sentences.append(tr("%n of them are copies of others.", nullptr, copies));
    if (broken > 0)
        sentences.append(tr("%n problem(s); the reasons stand at the top.", nullptr, broken));
    m_summary->setText(sentences.join(u' '));
}

void ImportDialog::askWhereToSaveTable()
{
    Settings settings;
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the list of this import"),
        QDir(settings.folder(QStringLiteral("export"))).filePath(tr("Import.csv")),
        tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    settings.setFolder(QStringLiteral("export"), QFileInfo(path).absolutePath());
    const Result<void> written = app::writeWhole(path, app::importTable(m_model->items()));
    if (!written)
        showError(this, tr("The list could not be saved."), written.error());
    else
        m_remark->setText(tr("The list was saved as %1.").arg(QDir::toNativeSeparators(path)));
}

void ImportDialog::accept()
{
    const int chosen = m_model->chosenCount();
    if (m_task.isRunning() || chosen == 0)
        return;
    QProgressDialog writing(tr("Writing %n article(s) into the project", nullptr, chosen),
                            tr("Cancel"), 0, chosen, this);
    writing.setWindowModality(Qt::WindowModal);
    writing.setWindowTitle(windowTitle());
    const auto imported =
        app::importArticles(m_project, m_model->items(), [&writing](qsizetype done, qsizetype) {
            writing.setValue(int(done));
            return !writing.wasCanceled();
        });
    writing.reset();
    if (!imported) {
        if (imported.error().code == storage::ErrorCode::Cancelled)
            m_remark->setText(tr("Stopped. Nothing was imported."));
        else
            showError(this, tr("The articles could not be imported."), imported.error());
        return;
    }
    m_imported = *imported;
    QDialog::accept();
}

void ImportDialog::done(int result)
{
    m_task.cancel();
    Settings settings;
    settings.setBytes(geometryKey, saveGeometry());
    settings.setBytes(splitterKey, m_splitter->saveState());
    settings.setBytes(previewKey, m_preview->saveState());
    QDialog::done(result);
}

} // namespace ui
