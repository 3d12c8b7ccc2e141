#include "ui/difference/differencemodel.h"

#include "ui/theme/plaintip.h"

#include <algorithm>

namespace ui {

using storage::TextRange;

namespace {

/// Laying out one row stays a matter of a millisecond.
constexpr qsizetype longestCell = 3'000;
/// Stands for a line end that differs.
constexpr QChar lineEndSign = u'¶';

/// At most @p room characters from the begin of @p range on, never half a character.
TextRange partOf(const QString &text, TextRange range, qsizetype room)
{
    TextRange part{range.begin, std::min(range.end, range.begin + room)};
    if (part.end < range.end && part.end > part.begin && text[part.end].isLowSurrogate())
        part.end += part.length() > 1 ? -1 : 1;
    return part;
}

} // namespace

void DifferenceModel::setTexts(const QString &left, const QString &right, const QString &leftTitle,
                               const QString &rightTitle)
{
    beginResetModel();
    m_texts[Left] = left;
    m_texts[Right] = right;
    m_titles[Left] = leftTitle;
    m_titles[Right] = rightTitle;
    m_rows.clear();
    m_differences.clear();
    for (const app::DifferenceRow &row : app::sideBySide(m_texts[Left], m_texts[Right]))
        append(row);
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].kind != Kind::Same && (row == 0 || m_rows[row - 1].kind == Kind::Same))
            m_differences.push_back(int(row));
    }
    endResetModel();
}

void DifferenceModel::append(const app::DifferenceRow &row)
{
    Row part;
    part.kind = row.kind;
    part.cells[Left].range = {row.left.begin, row.left.begin};
    part.cells[Right].range = {row.right.begin, row.right.begin};
    TextRange left = part.cells[Left].range;
    TextRange right = part.cells[Right].range;
    for (const app::Change &change : row.changes) {
        appendPart(part, {left.end, change.left.begin}, {right.end, change.right.begin}, false);
        appendPart(part, change.left, change.right, true);
        left = change.left;
        right = change.right;
    }
    appendPart(part, {left.end, row.left.end}, {right.end, row.right.end}, false);
    finish(part);
}

/// Adds a stretch that is the same on both sides, or a change, to the row that is being put
/// together; where it has no room for it, finishes that row and begins the next.
void DifferenceModel::appendPart(Row &part, TextRange left, TextRange right, bool isChange)
{
    TextRange rest[] = {left, right};
    while (!rest[Left].isEmpty() || !rest[Right].isEmpty()) {
        const qsizetype room = longestCell - std::max(part.cells[Left].range.length(),
                                                      part.cells[Right].range.length());
        if (room <= 0) {
            finish(part);
            continue;
        }
        for (const int side : {Left, Right}) {
            const TextRange taken = partOf(m_texts[side], rest[side], room);
            part.cells[side].range.end = taken.end;
            if (isChange && !taken.isEmpty())
                part.cells[side].changes.push_back(taken);
            rest[side].begin = taken.end;
        }
    }
}

/// Puts the row among the others and begins the next one of the same kind after it.
void DifferenceModel::finish(Row &part)
{
    Row next;
    next.kind = part.kind;
    for (const int side : {Left, Right})
        next.cells[side].range = {part.cells[side].range.end, part.cells[side].range.end};
    const bool isChanged = !part.cells[Left].changes.empty() || !part.cells[Right].changes.empty();
    if (part.kind == Kind::Changed && !isChanged)
        part.kind = Kind::Same;
    if (!part.cells[Left].range.isEmpty() || !part.cells[Right].range.isEmpty())
        m_rows.push_back(std::move(part));
    part = std::move(next);
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columnCount_);
}

bool DifferenceModel::isMissing(const Row &row, int column) const
{
    return row.kind == (column == Left ? Kind::OnlyRight : Kind::OnlyLeft);
}

/// The text of a cell on one line: without the line ends that are the same on both sides.
QString DifferenceModel::shown(const QModelIndex &index, std::vector<TextRange> *changes) const
{
    const Row &row = m_rows[size_t(index.row())];
    const Cell &cell = row.cells[index.column()];
    const QString &text = m_texts[index.column()];
    QString line;
    auto change = cell.changes.begin();
    for (qsizetype place = cell.range.begin; place < cell.range.end; ++place) {
        while (change != cell.changes.end() && change->end <= place)
            ++change;
        const bool isChanged = change != cell.changes.end() && change->begin <= place;
        const bool isLineEnd = text[place] == u'\n';
        if (isLineEnd && !isChanged)
            continue;
        if (changes && isChanged) {
            const bool goesOn =
                !changes->empty() && changes->back().end == line.size() && place > change->begin;
            if (goesOn)
                ++changes->back().end;
            else
                changes->push_back({line.size(), line.size() + 1});
        }
        line.append(isLineEnd ? lineEndSign : text[place]);
    }
    return line;
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shown(index, nullptr);
    case Qt::AccessibleTextRole:
        if (isMissing(row, index.column()))
            return tr("Not in this text");
        if (row.kind == Kind::Same)
            return shown(index, nullptr);
        //: %1 is a paragraph
        return (row.kind == Kind::Changed ? tr("Changed: %1") : tr("Only in this text: %1"))
            .arg(shown(index, nullptr));
    case KindRole:
        return int(row.kind);
    case TextRole: {
        const TextRange range = row.cells[index.column()].range;
        QStringView text = QStringView(m_texts[index.column()]).sliced(range.begin, range.length());
        while (text.endsWith(u'\n'))
            text.chop(1);
        return text.toString();
    }
    case ChangesRole: {
        std::vector<TextRange> changes;
        shown(index, &changes);
        return QVariant::fromValue(changes);
    }
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isTitle = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (orientation == Qt::Horizontal && isTitle && section >= 0 && section < columnCount_)
        return role == Qt::ToolTipRole ? plainTip(m_titles[section]) : m_titles[section];
    return {};
}

} // namespace ui
