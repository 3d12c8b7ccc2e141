#include "ui/importing/importmodel.h"

#include "app/articles/articleformats.h"
#include "app/articles/dates.h"
#include "app/articles/metadatavalues.h"
#include "app/articles/parsedarticle.h"
#include "app/datasets/importtable.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace ui {

using app::ImportItem;

namespace {

/// The name of the metadata in a column that can be typed into; empty for the others.
QString metadataOf(int column)
{
    switch (column) {
    case ImportModel::Title:
        return QStringLiteral("title");
    case ImportModel::Publisher:
        return QStringLiteral("publisher");
    case ImportModel::Date:
        return QStringLiteral("date_published");
    case ImportModel::Language:
        return QStringLiteral("language");
    default:
        return {};
    }
}

ImportModel::Urgency urgencyOf(const ImportItem &item)
{
    if (!item.read)
        return ImportModel::Urgency::CannotComeIn;
    if (item.isAlreadyThere || (!item.sameText.empty() && !item.copyOf))
        return ImportModel::Urgency::IsThere;
    if (item.copyOf)
        return ImportModel::Urgency::IsCopy;
    return item.read->warnings.empty() ? ImportModel::Urgency::IsWell
                                       : ImportModel::Urgency::HasWarnings;
}

QString fileOf(const ImportItem &item)
{
    const QString name = QFileInfo(item.path).fileName();
    //: %1 is a file, %2 a place in it, such as "12 of 100 DOCUMENTS"
    return item.read && !item.read->place.isEmpty()
               ? ImportModel::tr("%1 (%2)").arg(name, item.read->place)
               : name;
}

/// @p typed as it is kept, or why it cannot be.
std::optional<QString> keptForm(int column, const QString &typed)
{
    if (typed.isEmpty())
        return QString();
    const QString kept = column == ImportModel::Date       ? app::isoDate(typed)
                         : column == ImportModel::Language ? app::languageTag(typed)
                                                           : typed;
    return kept.isEmpty() ? std::nullopt : std::optional(kept);
}

} // namespace

void ImportModel::setItems(std::vector<ImportItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
    Q_EMIT chosenChanged();
}

std::vector<ImportItem> ImportModel::takeItems()
{
    std::vector<ImportItem> items = std::move(m_items);
    setItems({});
    return items;
}

int ImportModel::chosenCount() const
{
    return int(std::count_if(m_items.begin(), m_items.end(), [](const ImportItem &item) {
        return item.isChosen && item.read.isOk();
    }));
}

int ImportModel::count(Urgency urgency) const
{
    return int(std::count_if(m_items.begin(), m_items.end(), [urgency](const ImportItem &item) {
        return urgencyOf(item) == urgency;
    }));
}

QString ImportModel::remarks(int row) const
{
    return app::remarksOn(item(row)).join(u'\n');
}

void ImportModel::choose(const std::vector<int> &rows, bool isChosen)
{
    for (const int row : rows) {
        ImportItem &changed = m_items[size_t(row)];
        if (!changed.read || changed.isChosen == isChosen)
            continue;
        changed.isChosen = isChosen;
        Q_EMIT dataChanged(index(row, Title), index(row, Title), {Qt::CheckStateRole});
        Q_EMIT dataChanged(index(row, Remarks), index(row, Remarks));
    }
    Q_EMIT chosenChanged();
}

std::vector<int> ImportModel::copies() const
{
    std::vector<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (isCopy(row))
            rows.push_back(row);
    }
    return rows;
}

void ImportModel::decide(const std::vector<int> &rows, Coming coming)
{
    for (const int row : rows) {
        if (!isCopy(row))
            continue;
        m_items[size_t(row)].isChosen = coming != Coming::NotAtAll;
        m_items[size_t(row)].countsAsCopy = coming == Coming::AsCopy;
        Q_EMIT dataChanged(index(row, Title), index(row, Remarks));
    }
    Q_EMIT chosenChanged();
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportModel::shown(const QModelIndex &index) const
{
    const ImportItem &row = item(index.row());
    const int column = index.column();
    if (column == Remarks)
        return app::remarksOn(row).join(u' ');
    if (!row.read)
        return column == Title ? QVariant(QFileInfo(row.path).fileName()) : QVariant();
    const storage::NewArticle &article = row.read->article;
    switch (column) {
    case Title:
        return article.metadata.title.isEmpty() ? fileOf(row) : article.metadata.title;
    case Publisher:
        return article.metadata.publisher;
    case Date:
        return article.metadata.datePublished.left(10);
    case Words:
        return QLocale().toString(qlonglong(article.words));
    case Language:
        return article.metadata.language;
    case Format:
        return app::formatTitle(article.format);
    default:
        return {};
    }
}

QVariant ImportModel::sortKey(const QModelIndex &index) const
{
    const ImportItem &row = item(index.row());
    if (index.column() == Remarks)
        return int(urgencyOf(row));
    if (index.column() == Words)
        return row.read ? QVariant(qlonglong(row.read->article.words)) : QVariant(-1);
    return shown(index).toString().toCaseFolded();
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportItem &row = item(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return shown(index);
    case Qt::EditRole:
        return row.read
                   ? QVariant(app::metadataValue(row.read->article.metadata, metadataOf(column)))
                   : QVariant();
    case Qt::CheckStateRole:
        return column == Title && row.read ? QVariant(row.isChosen ? Qt::Checked : Qt::Unchecked)
                                           : QVariant();
    case Qt::ForegroundRole:
        return column == Remarks && !row.read ? QVariant(warningColour()) : QVariant();
    case Qt::TextAlignmentRole:
        return column == Words ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
        return plainTip(column == Remarks ? remarks(index.row())
                                          : QDir::toNativeSeparators(QFileInfo(row.path).path() +
                                                                     u'/' + fileOf(row)));
    case SortRole:
        return sortKey(index);
    case UrgencyRole:
        return int(urgencyOf(row));
    default:
        return {};
    }
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    ImportItem &row = m_items[size_t(index.row())];
    if (!row.read)
        return false;
    if (role == Qt::CheckStateRole && index.column() == Title) {
        choose({index.row()}, value.toInt() == Qt::Checked);
        return true;
    }
    const QString name = metadataOf(index.column());
    if (role != Qt::EditRole || name.isEmpty())
        return false;
    const QString typed = value.toString().simplified();
    const std::optional<QString> kept = keptForm(index.column(), typed);
    if (!kept) {
        Q_EMIT refused(
            index.column() == Date
                ? tr("“%1” is no date that can be read in one way only. Write it as in "
                     "2026-01-31.")
                      .arg(typed)
                : tr("“%1” is no language code. Write it as in en, de or pt-BR.").arg(typed));
        return false;
    }
    app::setMetadataValue(row.read->article.metadata, name, *kept, app::analystOrigin());
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool canComeIn = item(index.row()).read.isOk();
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (canComeIn && index.column() == Title)
        flags |= Qt::ItemIsUserCheckable;
    if (canComeIn && !metadataOf(index.column()).isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Title");
    case Publisher:
        return tr("Publisher");
    case Date:
        return tr("Date");
    case Words:
        return tr("Words");
    case Language:
        return tr("Language");
    case Format:
        return tr("Read as");
    case Remarks:
        return tr("Remarks");
    default:
        return {};
    }
}

} // namespace ui
