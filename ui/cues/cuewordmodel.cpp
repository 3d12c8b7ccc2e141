#include "ui/cues/cuewordmodel.h"

#include "app/codebook/colours.h"
#include "ui/cues/cuekindwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QColor>
#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace ui {

using app::CueWord;

namespace {

/// The same for words that stand for the same. "\w" and "\W" do not.
QString keyOf(const CueWord &word)
{
    return word.isRegularExpression ? u'r' + word.pattern : u'w' + word.pattern.toCaseFolded();
}

} // namespace

QString colourText(const QString &colour)
{
    if (colour.isEmpty())
        return CueWordModel::tr("As its kind");
    for (const app::SafeColour &safe : app::safeColours()) {
        if (safe.style.lightLine == colour)
            return QCoreApplication::translate("Colour", safe.name);
    }
    return colour;
}

void CueWordModel::setWords(std::vector<CueWord> words)
{
    beginResetModel();
    m_words = std::move(words);
    m_trials.assign(m_words.size(), Trial{-1, {}});
    endResetModel();
    Q_EMIT wordsChanged();
}

std::vector<CueWord> CueWordModel::words() const
{
    std::vector<CueWord> words;
    std::copy_if(m_words.begin(), m_words.end(), std::back_inserter(words),
                 [](const CueWord &word) { return !word.pattern.isEmpty(); });
    return words;
}

int CueWordModel::add(const std::vector<CueWord> &words)
{
    QSet<QString> known;
    for (const CueWord &word : m_words)
        known.insert(keyOf(word));
    std::vector<CueWord> added;
    for (const CueWord &word : words) {
        const QString key = keyOf(word);
        if (word.pattern.isEmpty() || known.contains(key))
            continue;
        known.insert(key);
        added.push_back(word);
    }
    if (added.empty())
        return 0;
    beginInsertRows({}, rowCount(), rowCount() + int(added.size()) - 1);
    m_words.insert(m_words.end(), added.begin(), added.end());
    m_trials.resize(m_words.size(), Trial{-1, {}});
    endInsertRows();
    Q_EMIT wordsChanged();
    return int(added.size());
}

void CueWordModel::remove(std::vector<int> rows)
{
    std::sort(rows.rbegin(), rows.rend());
    for (const int row : rows) {
        beginRemoveRows({}, row, row);
        m_words.erase(m_words.begin() + row);
        m_trials.erase(m_trials.begin() + row);
        endRemoveRows();
    }
    if (!rows.empty())
        Q_EMIT wordsChanged();
}

void CueWordModel::setTrials(std::vector<Trial> trials)
{
    if (trials.size() != m_words.size())
        return; // of words that have changed since
    m_trials = std::move(trials);
    // Only these columns: a cell that is being changed would lose what was typed.
    if (!m_words.empty())
        Q_EMIT dataChanged(index(0, Found), index(rowCount() - 1, Problem));
}

int CueWordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_words.size());
}

int CueWordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CueWordModel::text(int row, int column) const
{
    const CueWord &word = m_words[size_t(row)];
    const Trial &trial = m_trials[size_t(row)];
    switch (column) {
    case Pattern:
        return word.pattern;
    case Kind:
        return textOf(word.kind);
    case Colour:
        return colourText(word.colour);
    case Found:
        return trial.found < 0 || !trial.problem.isEmpty() ? QString()
                                                           : QLocale().toString(trial.found);
    case Problem:
        return trial.problem;
    default:
        return {};
    }
}

QVariant CueWordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CueWord &word = m_words[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::EditRole:
        if (column == Kind)
            return int(word.kind);
        if (column == Colour)
            return word.colour;
        return text(index.row(), column);
    case Qt::CheckStateRole:
        return column == Expression
                   ? QVariant(word.isRegularExpression ? Qt::Checked : Qt::Unchecked)
                   : QVariant();
    case Qt::AccessibleTextRole:
        return column == Expression ? QVariant(word.pattern) : QVariant();
    case Qt::DecorationRole:
        if (column == Colour && !word.colour.isEmpty())
            return colourIcon(QColor(word.colour), QColor(word.colour));
        return {};
    case Qt::ToolTipRole:
        return column == Pattern || column == Problem ? text(index.row(), column) : QVariant();
    case Qt::TextAlignmentRole:
        return int((column == Found ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (column == Problem)
            return warningColour();
        return column == Found || (column == Colour && word.colour.isEmpty())
                   ? QVariant(quietTextColour())
                   : QVariant();
    default:
        return {};
    }
}

bool CueWordModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!m_canEdit || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    CueWord word = m_words[size_t(index.row())];
    if (role == Qt::CheckStateRole && index.column() == Expression)
        word.isRegularExpression = value.toInt() == Qt::Checked;
    else if (role == Qt::EditRole && index.column() == Pattern)
        word.pattern = value.toString().trimmed();
    else if (role == Qt::EditRole && index.column() == Kind)
        word.kind = app::CueKind(value.toInt());
    else if (role == Qt::EditRole && index.column() == Colour)
        word.colour = value.toString();
    else
        return false;
    if (word == m_words[size_t(index.row())] || word.pattern.isEmpty())
        return false;
    m_words[size_t(index.row())] = word;
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    Q_EMIT wordsChanged();
    return true;
}

QVariant CueWordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Found ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Found)
        return tr("How often it is found in the open article");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Pattern:
        return tr("Word or phrase");
    case Expression:
        return tr("Regular expression");
    case Kind:
        return tr("Taken for");
    case Colour:
        return tr("Colour");
    case Found:
        return tr("Found");
    case Problem:
        return tr("What is wrong");
    default:
        return {};
    }
}

Qt::ItemFlags CueWordModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!m_canEdit)
        return flags;
    if (index.column() == Expression)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == Pattern || index.column() == Kind || index.column() == Colour)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace ui
