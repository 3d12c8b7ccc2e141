#include "ui/dialogs/keysmodel.h"

#include "ui/theme/theme.h"

#include <QFont>
#include <QGuiApplication>

#include <algorithm>

namespace ui {

namespace {

constexpr quintptr isHeading = 0; // else: the group's number and one

} // namespace

KeysModel::KeysModel(std::vector<KeyBinding> bindings, QObject *parent)
    : QAbstractItemModel(parent),
      m_bindings(std::move(bindings)),
      m_inForce(keysInForce(m_bindings))
{
    for (size_t number = 0; number < m_bindings.size(); ++number) {
        const QString &heading = m_bindings[number].subject;
        auto group = std::find_if(m_groups.begin(), m_groups.end(), [&heading](const Group &other) {
            return other.heading == heading;
        });
        if (group == m_groups.end())
            group = m_groups.insert(m_groups.end(), {heading, {}});
        group->bindings.push_back(number);
    }
}

const KeyBinding *KeysModel::binding(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == isHeading)
        return nullptr;
    return &m_bindings[m_groups[index.internalId() - 1].bindings[size_t(index.row())]];
}

QModelIndex KeysModel::indexOf(size_t number) const
{
    for (size_t group = 0; group < m_groups.size(); ++group) {
        const std::vector<size_t> &lines = m_groups[group].bindings;
        const auto line = std::find(lines.begin(), lines.end(), number);
        if (line != lines.end())
            return createIndex(int(line - lines.begin()), What, group + 1);
    }
    return {};
}

void KeysModel::setKeys(size_t number, const Keys &keys)
{
    if (m_bindings[number].keys == keys)
        return;
    m_bindings[number].keys = keys;
    m_inForce = keysInForce(m_bindings);
    // Another line's conflict may have come or gone with it.
    for (size_t group = 0; group < m_groups.size(); ++group) {
        const int last = int(m_groups[group].bindings.size()) - 1;
        Q_EMIT dataChanged(createIndex(0, What, group + 1),
                           createIndex(last, ColumnCount - 1, group + 1));
    }
}

QString KeysModel::conflict(size_t number) const
{
    const KeyBinding &binding = m_bindings[number];
    for (const QKeySequence &key : binding.keys) {
        const auto holder = holderOf(key, binding, m_bindings);
        if (!holder)
            continue;
        const KeyBinding &other = m_bindings[*holder];
        if (m_inForce[number].contains(key))
            return tr("%1 is also set for “%2”, which does not get it.")
                .arg(keyText(key), other.text);
        return other.owner == KeyOwner::Codebook
                   ? tr("%1 is the letter of “%2” in the codebook, which comes first in the text. "
                        "Press Enter to choose another key.")
                         .arg(keyText(key), other.text)
                   : tr("%1 does “%2” instead. Press Enter to choose another key.")
                         .arg(keyText(key), other.text);
    }
    return {};
}

QModelIndex KeysModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : isHeading);
}

QModelIndex KeysModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == isHeading)
        return {};
    return createIndex(int(index.internalId() - 1), 0, isHeading);
}

int KeysModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == isHeading && parent.column() == 0
               ? int(m_groups[size_t(parent.row())].bindings.size())
               : 0;
}

int KeysModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

Qt::ItemFlags KeysModel::flags(const QModelIndex &index) const
{
    // Headings are passed over on the way up and down.
    return binding(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                          : Qt::NoItemFlags;
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KeyBinding *line = binding(index);
    if (!line) {
        const bool isText = index.column() == What && role == Qt::DisplayRole;
        return isText ? QVariant(m_groups[size_t(index.row())].heading) : QVariant();
    }
    const auto number = size_t(line - m_bindings.data());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*line, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == KeysOfIt
                   ? QVariant(QString(textOf(*line, KeysOfIt).toString() + u' ' + conflict(number))
                                  .trimmed())
                   : textOf(*line, index.column());
    case Qt::ToolTipRole:
        return index.column() == KeysOfIt ? conflict(number)
                                          : textOf(*line, index.column()).toString();
    case Qt::ForegroundRole:
        return index.column() == Standard ? QVariant(quietTextColour()) : QVariant();
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setBold(line->keys != line->defaults); // so that changes are found again
        return index.column() == What && font.bold() ? QVariant(font) : QVariant();
    }
    case KeysRole: {
        QStringList keys;
        for (const QKeySequence &key : line->keys)
            keys.append(keyText(key));
        return keys;
    }
    case ConflictRole:
        return conflict(number);
    case SearchRole:
        return QStringList{line->subject, line->text, textOf(*line, KeysOfIt).toString()}.join(
            u'\n');
    default:
        return {};
    }
}

QVariant KeysModel::textOf(const KeyBinding &binding, int column) const
{
    switch (column) {
    case What:
        return binding.text;
    case KeysOfIt:
        return binding.gesture.isEmpty() ? keysText(binding.keys) : binding.gesture;
    default:
        break;
    }
    switch (binding.owner) {
    case KeyOwner::Codebook:
        return tr("from the codebook");
    case KeyOwner::Fixed:
        return tr("always so");
    case KeyOwner::Analyst:
        break;
    }
    return keysText(binding.defaults);
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What it does");
    case KeysOfIt:
        return tr("Keys");
    default:
        return tr("Standard");
    }
}

KeysFilter::KeysFilter(KeysModel *model, QObject *parent)
    : QSortFilterProxyModel(parent),
      m_model(model)
{
    setRecursiveFilteringEnabled(true);
    setSourceModel(model);
}

void KeysFilter::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void KeysFilter::setKey(const QKeySequence &key)
{
    m_key = key;
    invalidateFilter();
}

bool KeysFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = m_model->index(row, KeysModel::What, parent);
    const KeyBinding *binding = m_model->binding(index);
    if (!binding)
        return false; // a heading stays where one of its lines does
    const QString text = index.data(KeysModel::SearchRole).toString();
    return (m_key.isEmpty() || binding->keys.contains(m_key)) &&
           std::all_of(m_words.begin(), m_words.end(), [&text](const QString &word) {
               return text.contains(word, Qt::CaseInsensitive);
           });
}

} // namespace ui
