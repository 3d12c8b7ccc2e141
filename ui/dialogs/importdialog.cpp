#include "ui/dialogs/importdialog.h"

#include "app/articles/articleformats.h"
#include "ui/dialogs/errorbox.h"
#include "ui/dialogs/importmodel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <optional>

namespace ui {

using app::ArticleFormat;
using app::ImportItem;
using storage::Result;

ImportDialog::ImportDialog(storage::Project &project, const QStringList &paths, QWidget *parent)
    : QDialog(parent),
      m_project(project),
      m_paths(paths),
      m_model(new ImportModel(this)),
      m_format(new QComboBox),
      m_stack(new QStackedWidget),
      m_table(new QTableView),
      m_reading(new QLabel),
      m_progress(new QProgressBar),
      m_summary(new QLabel),
      m_remark(new QLabel)
{
    setWindowTitle(tr("Import articles"));
    resize(920, 520);

    m_format->addItem(tr("Automatic"), int(ArticleFormat::Automatic));
    for (const app::FormatReader &reader : app::formatReaders())
        m_format->addItem(app::formatTitle(QString::fromLatin1(reader.name)), int(reader.format));
    auto *formatLabel = new QLabel(tr("&Read as:"));
    formatLabel->setBuddy(m_format);
    m_summary->setWordWrap(true);

    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What would come in"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_remark->setWordWrap(true);
    m_remark->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remark->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_remark->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    header->resizeSection(ImportModel::Title, 290);
    header->resizeSection(ImportModel::Publisher, 120);
    header->resizeSection(ImportModel::Date, 90);
    header->resizeSection(ImportModel::Words, 60);
    header->resizeSection(ImportModel::Format, 85);
    header->setStretchLastSection(true);

    auto *waiting = new QWidget;
    auto *waitingLayout = new QVBoxLayout(waiting);
    waitingLayout->addStretch(1);
    waitingLayout->addWidget(m_reading, 0, Qt::AlignHCenter);
    m_progress->setFixedWidth(320);
    m_progress->setTextVisible(false);
    waitingLayout->addWidget(m_progress, 0, Qt::AlignHCenter);
    waitingLayout->addStretch(1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(waiting);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(formatLabel);
    top->addWidget(m_format);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_remark);
    layout->addWidget(buttons);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                m_remark->setText(
                    current.siblingAtColumn(ImportModel::Remarks).data(Qt::ToolTipRole).toString());
            });
    connect(m_format, &QComboBox::activated, this, &ImportDialog::read);
    connect(m_model, &ImportModel::chosenChanged, this, &ImportDialog::showChosen);
    connect(&m_task, &BackgroundTask::progressed, this, [this](qsizetype done, qsizetype total) {
        m_progress->setRange(0, int(total));
        m_progress->setValue(int(done));
        m_reading->setText(tr("Reading %1 of %n file(s)", nullptr, int(total)).arg(done));
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    read();
}

void ImportDialog::read()
{
    m_stack->setCurrentIndex(1);
    m_import->setEnabled(false);
    m_summary->clear();
    m_reading->setText(tr("Looking for articles"));
    m_progress->setRange(0, 0);
    const auto format = ArticleFormat(m_format->currentData().toInt());
    const auto items = std::make_shared<std::optional<Result<std::vector<ImportItem>>>>();
    m_task.start(
        [items, format, paths = m_paths](const BackgroundTask::Report &report) {
            items->emplace(app::readFiles(app::filesToRead(paths), format, report));
        },
        [this, items] { showItems(std::move(**items)); });
}

void ImportDialog::showItems(Result<std::vector<ImportItem>> items)
{
    if (items) {
        if (const Result<void> known = app::recogniseKnown(m_project, *items); !known)
            items = known.error();
    }
    if (!items) {
        showError(this, tr("The files could not be read."), items.error());
        reject();
        return;
    }
    m_model->setItems(std::move(*items));
    m_stack->setCurrentIndex(0);
    m_table->setCurrentIndex(m_model->index(0, ImportModel::Remarks));
}

void ImportDialog::showChosen()
{
    const int chosen = m_model->chosenCount();
    const int all = m_model->rowCount();
    m_import->setEnabled(chosen > 0);
    m_import->setText(chosen > 0 ? tr("Import %n article(s)", nullptr, chosen) : tr("Import"));
    const auto broken = std::count_if(m_model->items().begin(), m_model->items().end(),
                                      [](const ImportItem &item) { return !item.read; });
    QString summary = all == 0 ? tr("There is nothing here that can be read as an article.")
                               : tr("%n file(s) read.", nullptr, all);
    if (broken > 0)
        summary += u' ' + tr("%n of them cannot come in; the reasons stand at the top.", nullptr,
                             int(broken));
    m_summary->setText(summary);
}

void ImportDialog::accept()
{
    if (m_task.isRunning() || m_model->chosenCount() == 0)
        return;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto imported = app::importArticles(m_project, m_model->items());
    QGuiApplication::restoreOverrideCursor();
    if (!imported) {
        showError(this, tr("The articles could not be imported."), imported.error());
        return;
    }
    m_imported = *imported;
    QDialog::accept();
}

} // namespace ui
