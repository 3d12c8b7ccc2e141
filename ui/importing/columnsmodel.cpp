#include "ui/importing/columnsmodel.h"

#include "ui/theme/theme.h"

namespace ui {

using app::ColumnRole;

namespace {

constexpr int samplesInCell = 3;
constexpr int samplesInTip = 10;
constexpr qsizetype longestSample = 120;

} // namespace

const std::vector<ColumnRole> &ColumnsModel::roles()
{
    static const std::vector<ColumnRole> all = {
        ColumnRole::Text,     ColumnRole::Title,    ColumnRole::Publisher, ColumnRole::Author,
        ColumnRole::Date,     ColumnRole::Url,      ColumnRole::Language,  ColumnRole::Section,
        ColumnRole::Dateline, ColumnRole::SourceId, ColumnRole::Note,      ColumnRole::Property,
        ColumnRole::Ignored};
    return all;
}

QString ColumnsModel::roleTitle(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Text:
        return tr("Text");
    case ColumnRole::Title:
        return tr("Title");
    case ColumnRole::Publisher:
        return tr("Publisher");
    case ColumnRole::Author:
        return tr("Author");
    case ColumnRole::Date:
        return tr("Date");
    case ColumnRole::Url:
        return tr("Web address");
    case ColumnRole::Language:
        return tr("Language");
    case ColumnRole::Section:
        return tr("Section");
    case ColumnRole::Dateline:
        return tr("Dateline");
    case ColumnRole::SourceId:
        return tr("Number in the source");
    case ColumnRole::Note:
        return tr("Note");
    case ColumnRole::Property:
        //: what becomes of a column: it stays beside the article, under the column's own name
        return tr("Kept under its name");
    case ColumnRole::Ignored:
        //: what becomes of a column
        return tr("Left out");
    }
    Q_UNREACHABLE();
}

void ColumnsModel::setTable(const app::ReadTable &table, const app::ColumnMapping &mapping)
{
    beginResetModel();
    m_table = table;
    m_mapping = mapping;
    m_mapping.roles.resize(size_t(table.begin.columns.size()), ColumnRole::Ignored);
    endResetModel();
    Q_EMIT mappingChanged();
}

void ColumnsModel::setMapping(const app::ColumnMapping &mapping)
{
    m_mapping = mapping;
    m_mapping.roles.resize(size_t(rowCount()), ColumnRole::Ignored);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Is));
    Q_EMIT mappingChanged();
}

QStringList ColumnsModel::samplesOf(int column, int most) const
{
    QStringList samples;
    for (const app::ArticleTable::Row &row : m_table.begin.rows) {
        const QString cell = column < row.cells.size() ? row.cells[column].simplified() : QString();
        if (cell.isEmpty() || samples.contains(cell))
            continue;
        samples.append(cell.size() > longestSample ? cell.left(longestSample) + u'…' : cell);
        if (samples.size() == most)
            break;
    }
    return samples;
}

int ColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.begin.columns.size());
}

int ColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.row();
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name:
            return m_table.begin.columns[column].left(longestSample);
        case Samples:
            return samplesOf(column, samplesInCell).join(QStringLiteral("  ·  "));
        default:
            return roleTitle(roleOf(column));
        }
    case Qt::EditRole:
        return index.column() == Is ? QVariant(int(roleOf(column))) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Samples ? samplesOf(column, samplesInTip).join(u'\n')
                                         : m_table.begin.columns[column].left(1000);
    case Qt::ForegroundRole:
        return index.column() == Samples || roleOf(column) == ColumnRole::Ignored
                   ? QVariant(quietTextColour())
                   : QVariant();
    default:
        return {};
    }
}

bool ColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole ||
        index.column() != Is)
        return false;
    if (ColumnRole(value.toInt()) == roleOf(index.row()))
        return true;
    m_mapping.roles[size_t(index.row())] = ColumnRole(value.toInt());
    Q_EMIT dataChanged(index.siblingAtColumn(Name), index);
    Q_EMIT mappingChanged();
    return true;
}

Qt::ItemFlags ColumnsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return index.column() == Is ? flags | Qt::ItemIsEditable : flags;
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Column");
    case Samples:
        return tr("What stands in it");
    case Is:
        //: the heading above "Title", "Publisher" ...: what a column of a table is to an article
        return tr("Is");
    default:
        return {};
    }
}

} // namespace ui
