#include "ui/dialogs/historydialog.h"

#include "app/wording/sentence.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using storage::HistoryEntry;

HistoryModel::HistoryModel(std::vector<HistoryEntry> entries, QObject *parent)
    : QAbstractTableModel(parent),
      m_entries(std::move(entries))
{
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryEntry &entry = m_entries[m_entries.size() - 1 - size_t(index.row())];
    if (role == Qt::ForegroundRole)
        return entry.undone ? QVariant(quietTextColour()) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case When:
        return QLocale().toString(QDateTime::fromString(entry.at, Qt::ISODateWithMs).toLocalTime(),
                                  QLocale::ShortFormat);
    case Who:
        return entry.analyst;
    case What: {
        const QString action = role == Qt::ToolTipRole ? plainTip(app::actionText(entry.action))
                                                       : app::actionText(entry.action);
        if (entry.kind == HistoryEntry::Kind::Undo)
            return tr("Undo: %1").arg(action);
        if (entry.kind == HistoryEntry::Kind::Redo)
            return tr("Redo: %1").arg(action);
        return entry.undone ? tr("%1 (undone)").arg(action) : action;
    }
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == When ? tr("When") : section == Who ? tr("Who") : tr("What");
}

HistoryDialog::HistoryDialog(std::vector<HistoryEntry> entries, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("History of the project"));
    resize(640, 460);
    auto *table = new QTableView;
    table->setModel(new HistoryModel(std::move(entries), table));
    table->setAccessibleName(windowTitle());
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->resizeSection(HistoryModel::When, 130);
    table->horizontalHeader()->resizeSection(HistoryModel::Who, 130);
    table->horizontalHeader()->setStretchLastSection(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
}

} // namespace ui
