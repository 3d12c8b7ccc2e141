#include "ui/values/valuemodel.h"

#include "app/text/folding.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"
#include "ui/values/rowdiff.h"

#include <QDataStream>
#include <QIODevice>
#include <QLocale>
#include <QMimeData>

#include <algorithm>
#include <map>

namespace ui {

using app::Likeness;
using app::LikePair;
using storage::Id;

namespace {

const QString dragType = QStringLiteral("application/x-sayso-values");
/// Beyond this a view is quicker when it begins anew.
constexpr size_t mostRuns = 200;

bool isBefore(const ValueModel::Row &a, const ValueModel::Row &b)
{
    return a.value < b.value;
}

QStringList partsOf(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u';'))
        parts.append(part.simplified());
    parts.removeAll(QString());
    return parts;
}

} // namespace

QString ValueModel::folded(const QString &text)
{
    std::u32string small;
    for (qsizetype at = 0; at < text.size();) {
        for (const char32_t each : app::foldedApart(app::nextCharacter(text, at))) {
            if (!app::isMark(each) && !app::isOverlooked(each))
                small.push_back(each);
        }
    }
    return QString::fromStdU32String(small);
}

void ValueModel::setProject(storage::Project *project)
{
    m_project = project;
    setGroup({});
}

void ValueModel::setGroup(const app::ValueGroup &group)
{
    beginResetModel();
    m_group = group;
    m_rows = readRows();
    m_searchTexts.clear();
    m_pairs.clear();
    m_sets.clear();
    endResetModel();
    Q_EMIT refreshed();
}

std::vector<ValueModel::Row> ValueModel::readRows() const
{
    if (!m_project || m_group.fields.empty())
        return {};
    std::map<QString, Row> rows;
    for (const storage::ValueCount &each : m_project->values(m_group.fields).valueOr({}))
        rows[each.value] = {each.value, each.count, {}};
    for (const storage::ValueAlias &alias : m_project->aliases().valueOr({})) {
        if (alias.fieldId != m_group.aliasField)
            continue;
        Row &row = rows[alias.value];
        row.value = alias.value;
        row.aliases.append(alias.alias);
    }
    std::vector<Row> list;
    list.reserve(rows.size());
    for (auto &[value, row] : rows)
        list.push_back(std::move(row));
    return list;
}

void ValueModel::refresh()
{
    std::vector<Row> rows = readRows();
    if (rows == m_rows)
        return;
    const bool hasSameValues =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const Row &a, const Row &b) { return a.value == b.value; });
    m_searchTexts.clear();
    if (!hasSameValues) {
        m_pairs.clear();
        m_sets.clear();
    }
    replaceRows(std::move(rows));
    Q_EMIT refreshed();
}

void ValueModel::replaceRows(std::vector<Row> rows)
{
    const RowDiff diff = RowDiff::between(m_rows, rows, isBefore);
    if (diff.runs.size() > mostRuns) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (const RowDiff::Run &run : diff.runs) {
        const int last = run.row + run.count - 1;
        if (run.isPutIn) {
            beginInsertRows({}, run.row, last);
            m_rows.insert(m_rows.begin() + run.row, rows.begin() + run.from,
                          rows.begin() + run.from + run.count);
            endInsertRows();
        } else {
            beginRemoveRows({}, run.row, last);
            m_rows.erase(m_rows.begin() + run.row, m_rows.begin() + last + 1);
            endRemoveRows();
        }
    }
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[size_t(row)] == rows[size_t(row)])
            continue;
        m_rows[size_t(row)] = rows[size_t(row)];
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int ValueModel::rowOf(const QString &name) const
{
    const auto known = std::lower_bound(m_rows.begin(), m_rows.end(), Row{name, 0, {}}, isBefore);
    if (known != m_rows.end() && known->value == name)
        return int(known - m_rows.begin());
    const auto other = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&name](const Row &row) { return row.aliases.contains(name); });
    return other == m_rows.end() ? -1 : int(other - m_rows.begin());
}

const QString &ValueModel::searchText(int row) const
{
    m_searchTexts.resize(m_rows.size());
    QString &text = m_searchTexts[size_t(row)];
    if (text.isEmpty()) {
        const Row &each = m_rows[size_t(row)];
        text = folded((QStringList(each.value) + each.aliases).join(u'\n'));
    }
    return text;
}

void ValueModel::compare()
{
    if (m_sets.size() == m_rows.size())
        return;
    QStringList values;
    for (const Row &row : m_rows)
        values.append(row.value);
    m_pairs = app::likePairs(values);
    m_sets = app::likeSets(rowCount(), m_pairs);
    m_isLike.assign(m_rows.size(), false);
    for (const LikePair &pair : m_pairs)
        m_isLike[size_t(pair.first)] = m_isLike[size_t(pair.second)] = true;
}

bool ValueModel::looksLikeOthers(int row) const
{
    return m_sets.size() == m_rows.size() && m_isLike[size_t(row)];
}

int ValueModel::likeSet(int row) const
{
    return m_sets.size() == m_rows.size() ? m_sets[size_t(row)] : row;
}

QString ValueModel::likenessOf(int row) const
{
    QStringList reasons;
    for (const LikePair &pair : m_pairs) {
        if (pair.first != row && pair.second != row)
            continue;
        const QString &other = m_rows[size_t(pair.first == row ? pair.second : pair.first)].value;
        switch (pair.likeness) {
        case Likeness::Spelling:
            reasons.append(tr("Written like “%1” but for capitals, accents or signs.").arg(other));
            break;
        case Likeness::Order:
            reasons.append(tr("“%1” has the same words in another order.").arg(other));
            break;
        case Likeness::Title:
            reasons.append(tr("“%1” has another title or none.").arg(other));
            break;
        case Likeness::Initials:
            reasons.append(tr("“%1” has the same initials.").arg(other));
            break;
        case Likeness::OneLetter:
            reasons.append(tr("“%1” is one letter apart.").arg(other));
            break;
        }
    }
    return reasons.join(u'\n');
}

int ValueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ValueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ValueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == Count)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole)
        return index.column() == OtherNames || row.count == 0 ? QVariant(quietTextColour())
                                                              : QVariant();
    if (role == Qt::ToolTipRole && looksLikeOthers(index.row()))
        return plainTip(likenessOf(index.row()));
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Value:
        return role == Qt::DisplayRole   ? row.value.simplified()
               : role == Qt::ToolTipRole ? plainTip(row.value)
                                         : row.value;
    case Count:
        return QLocale().toString(row.count);
    case OtherNames:
        return role == Qt::ToolTipRole ? plainTip(row.aliases.join(QStringLiteral("; ")))
                                       : row.aliases.join(QStringLiteral("; "));
    default:
        return {};
    }
}

QStringList ValueModel::namesIn(const QString &text, const QStringList &known)
{
    QStringList names = partsOf(text);
    for (const QString &name : known) {
        const QStringList parts = partsOf(name);
        for (qsizetype at = 0; parts.size() > 1 && at + parts.size() <= names.size(); ++at) {
            if (names.mid(at, parts.size()) != parts)
                continue;
            names.remove(at, parts.size());
            names.insert(at, name);
        }
    }
    return names;
}

bool ValueModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !canEdit() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Row row = m_rows[size_t(index.row())];
    const QString text = value.toString();
    // Later, when the editor is gone: rows may come and go.
    if (index.column() == Value && text.trimmed() != row.value) {
        QMetaObject::invokeMethod(
            this, [this, row, text] { Q_EMIT renamingWanted(row.value, text); },
            Qt::QueuedConnection);
    } else if (index.column() == OtherNames && namesIn(text, row.aliases) != row.aliases) {
        QMetaObject::invokeMethod(
            this,
            [this, row, text] { Q_EMIT aliasesWanted(row.value, namesIn(text, row.aliases)); },
            Qt::QueuedConnection);
    }
    return true;
}

QVariant ValueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Count ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Value:
        return tr("Value");
    case Count:
        //: the heading of a column of numbers
        return tr("Annotations");
    case OtherNames:
        return tr("Other names");
    default:
        return {};
    }
}

Qt::ItemFlags ValueModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (canEdit())
        flags |= Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    const bool hasLines = m_rows[size_t(index.row())].value.contains(u'\n');
    if (canEdit() && (index.column() == OtherNames || (index.column() == Value && !hasLines)))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QStringList ValueModel::mimeTypes() const
{
    return {dragType};
}

QMimeData *ValueModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList values;
    for (const QModelIndex &index : indexes) {
        if (index.column() == Value)
            values.append(m_rows[size_t(index.row())].value);
    }
    QByteArray bytes;
    QDataStream(&bytes, QIODevice::WriteOnly) << quintptr(this) << values;
    auto *data = new QMimeData;
    data->setData(dragType, bytes);
    return data;
}

bool ValueModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                 const QModelIndex &parent) const
{
    return canEdit() && parent.isValid() && data->hasFormat(dragType);
}

bool ValueModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                              const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    quintptr from = 0;
    QStringList values;
    QByteArray bytes = data->data(dragType);
    QDataStream(&bytes, QIODevice::ReadOnly) >> from >> values;
    const QString into = m_rows[size_t(parent.row())].value;
    values.removeAll(into);
    if (from != quintptr(this) || values.isEmpty())
        return false;
    QMetaObject::invokeMethod(
        this, [this, values, into] { Q_EMIT mergeWanted(values, into); }, Qt::QueuedConnection);
    return true;
}

} // namespace ui
