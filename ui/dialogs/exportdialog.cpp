#include "ui/dialogs/exportdialog.h"

#include "app/annotating/passagekind.h"
#include "ui/dialogs/errorbox.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>
#include <optional>

namespace ui {

using app::CsvReport;
using storage::Result;

namespace {

QListWidget *tickList(const QString &name)
{
    auto *list = new QListWidget;
    list->setAccessibleName(name);
    list->setMaximumHeight(132);
    return list;
}

void addTicked(QListWidget *list, const QString &shown, const QString &value)
{
    auto *item = new QListWidgetItem(shown, list);
    item->setData(Qt::UserRole, value);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    item->setCheckState(Qt::Checked);
}

/// The ticked values; none where all are ticked, which stands for "all there are".
QStringList ticked(const QListWidget *list)
{
    QStringList values;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            values.append(list->item(row)->data(Qt::UserRole).toString());
    }
    return values.size() == list->count() ? QStringList() : values;
}

bool hasTicked(const QListWidget *list)
{
    return list->count() == 0 || !ticked(list).isEmpty() ||
           list->item(0)->checkState() == Qt::Checked;
}

QLabel *explanation(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(24, 0, 0, 0);
    return label;
}

} // namespace

ExportDialog::ExportDialog(const storage::ProjectReader &project, const QString &target,
                           QWidget *parent)
    : QDialog(parent),
      m_projectPath(project.path()),
      m_target(new QLineEdit(target)),
      m_analysts(tickList(tr("Annotators"))),
      m_tags(tickList(tr("Tags"))),
      m_excel(new QCheckBox(tr("Made for &Excel"))),
      m_texts(new QCheckBox(tr("Also write the &texts of the articles"))),
      m_textsFolder(nullptr),
      m_progress(new QProgressBar)
{
    setWindowTitle(tr("Export CSV"));
    setMinimumWidth(520);

    auto *browse = new QPushButton(tr("&Browse…"));
    browse->setAutoDefault(false); // Enter exports
    connect(browse, &QPushButton::clicked, this, &ExportDialog::chooseTarget);
    auto *targetLabel = new QLabel(tr("&File:"));
    targetLabel->setBuddy(m_target);
    auto *targetLine = new QHBoxLayout;
    targetLine->addWidget(targetLabel);
    targetLine->addWidget(m_target, 1);
    targetLine->addWidget(browse);

    m_textsFolder = explanation({});
    m_progress->setTextVisible(false);
    m_progress->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addLayout(targetLine);
    layout->addWidget(makeChoices(project));
    layout->addWidget(m_excel);
    layout->addWidget(explanation(
        tr("Excel then reads accents and other scripts correctly, and an apostrophe is put before "
           "text that it would take for a formula or a date. Leave this off for R, Python and "
           "archives: "
           "without it nothing is altered.")));
    layout->addWidget(m_texts);
    layout->addWidget(m_textsFolder);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);

    const auto allow = [this] {
        m_textsFolder->setText(
            tr("One text file per article, which the positions in the table count in, into %1.")
                .arg(QFileInfo(this->target()).completeBaseName() + QStringLiteral("-texts")));
        m_export->setEnabled(!m_target->text().trimmed().isEmpty() && hasTicked(m_analysts) &&
                             hasTicked(m_tags));
    };
    connect(m_target, &QLineEdit::textChanged, this, allow);
    connect(m_analysts, &QListWidget::itemChanged, this, allow);
    connect(m_tags, &QListWidget::itemChanged, this, allow);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connect(&m_task, &BackgroundTask::progressed, this, [this](qsizetype done, qsizetype total) {
        m_progress->setRange(0, int(total));
        m_progress->setValue(int(done));
    });
    allow();
}

QWidget *ExportDialog::makeChoices(const storage::ProjectReader &project)
{
    const storage::Codebook codebook = project.codebook().valueOr({});
    for (const storage::Analyst &analyst : project.analysts().valueOr({}))
        addTicked(m_analysts, analyst.name, analyst.name);
    for (const storage::Tag &tag : codebook.tags) {
        const auto depth = qsizetype(codebook.lineage(tag.id).size()) - 1;
        addTicked(m_tags, QString(4 * depth, u' ') + app::readable(tag.name), tag.name);
    }
    auto *choices = new QWidget;
    auto *layout = new QHBoxLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QListWidget *list : {m_analysts, m_tags}) {
        auto *column = new QVBoxLayout;
        column->setSpacing(3);
        column->addWidget(new QLabel(list->accessibleName()));
        column->addWidget(list);
        layout->addLayout(column);
    }
    return choices;
}

QString ExportDialog::target() const
{
    QString path = m_target->text().trimmed();
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".csv");
    return path;
}

app::CsvOptions ExportDialog::options() const
{
    app::CsvOptions options;
    options.analysts = ticked(m_analysts);
    options.tags = ticked(m_tags);
    options.isForExcel = m_excel->isChecked();
    if (m_texts->isChecked()) {
        const QFileInfo file(target());
        options.textsFolder =
            file.absolutePath() + u'/' + file.completeBaseName() + QStringLiteral("-texts");
    }
    return options;
}

void ExportDialog::chooseTarget()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export CSV"), target(), tr("CSV files (*.csv)"),
                                     nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        m_target->setText(path);
}

void ExportDialog::accept()
{
    if (m_task.isRunning())
        return;
    if (QFileInfo::exists(target()) &&
        QMessageBox::question(
            this, windowTitle(),
            tr("%1 is there already. Replace it?").arg(QFileInfo(target()).fileName())) !=
            QMessageBox::Yes)
        return;
    m_export->setEnabled(false);
    m_progress->setRange(0, 0);
    m_progress->show();
    const auto report = std::make_shared<std::optional<Result<CsvReport>>>();
    m_task.start(
        [report, path = m_projectPath, file = target(),
         chosen = options()](const BackgroundTask::Report &progress) {
            const auto reader = storage::ProjectReader::open(path);
            report->emplace(reader ? app::exportCsv(**reader, file, chosen, progress)
                                   : Result<CsvReport>(reader.error()));
        },
        [this, report] { finish(**report); });
}

void ExportDialog::finish(const Result<CsvReport> &report)
{
    m_progress->hide();
    m_export->setEnabled(true);
    if (!report) {
        showError(this, tr("The data set could not be written."), report.error());
        return;
    }
    m_report = *report;
    QDialog::accept();
}

void ExportDialog::reject()
{
    m_task.cancel();
    QDialog::reject();
}

} // namespace ui
