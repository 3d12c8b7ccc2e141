#include "ui/dialogs/occurrencemodel.h"

#include "app/text/context.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace ui {

using app::PassageKind;
using storage::Annotation;
using storage::Span;
using storage::TextRange;

namespace {

/// Characters of context that are shown on each side: more than fits.
constexpr qsizetype contextLength = 120;

TextRange withoutBlanks(const QString &text, TextRange range)
{
    while (range.begin < range.end && text[range.begin].isSpace())
        ++range.begin;
    while (range.begin < range.end && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

} // namespace

OccurrenceModel::OccurrenceModel(const QString &text, storage::Codebook codebook,
                                 const std::vector<Annotation> &annotations, QObject *parent)
    : QAbstractTableModel(parent),
      m_text(text),
      m_map(text),
      m_codebook(std::move(codebook))
{
    for (const Annotation &annotation : annotations) {
        const bool hasParts = app::isBuiltFromParts(m_codebook, annotation.tagId);
        for (const Span &span : annotation.spans) {
            const PassageKind kind{annotation.tagId,
                                   hasParts ? span.roleId : storage::Id<storage::Role>()};
            m_passages.push_back({m_map.toUtf16(span.range), kind});
        }
    }
    std::stable_sort(m_passages.begin(), m_passages.end(), [](const Passage &a, const Passage &b) {
        return a.range.begin < b.range.begin;
    });
}

void OccurrenceModel::setMatches(const std::vector<TextRange> &matches)
{
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(matches.size());
    int paragraph = 1;
    qsizetype counted = 0;
    for (const TextRange match : matches) {
        const TextRange range = withoutBlanks(m_text, match);
        if (range.isEmpty())
            continue;
        // Blank lines between paragraphs are none.
        for (; counted < range.begin; ++counted) {
            if (m_text[counted] == u'\n' && counted > 0 && m_text[counted - 1] != u'\n')
                ++paragraph;
        }
        Row row;
        row.range = range;
        row.paragraph = paragraph;
        m_rows.push_back(row);
    }
    readStates();
    endResetModel();
    Q_EMIT chosenChanged();
}

void OccurrenceModel::setKind(PassageKind kind)
{
    m_kind = kind;
    readStates();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT chosenChanged();
}

void OccurrenceModel::readStates()
{
    m_chosenCount = 0;
    m_taggedCount = 0;
    std::vector<qsizetype> furthestEnds; // of m_passages up to each
    for (const Passage &passage : m_passages) {
        furthestEnds.push_back(furthestEnds.empty()
                                   ? passage.range.end
                                   : std::max(furthestEnds.back(), passage.range.end));
    }
    for (Row &row : m_rows) {
        const auto first =
            std::upper_bound(furthestEnds.begin(), furthestEnds.end(), row.range.begin);
        readState(row, size_t(first - furthestEnds.begin()));
        m_chosenCount += row.isChosen;
        m_taggedCount += row.state == State::Tagged;
    }
}

/// @p firstPassage is the first that can reach into the row.
void OccurrenceModel::readState(Row &row, size_t firstPassage) const
{
    row.state = State::Free;
    QStringList names;
    for (size_t i = firstPassage;
         i < m_passages.size() && m_passages[i].range.begin <= row.range.begin; ++i) {
        const Passage &passage = m_passages[i];
        const bool isSameKind = passage.kind == m_kind;
        if (passage.range == row.range) {
            names.append(app::nameOf(m_codebook, passage.kind));
            if (isSameKind)
                row.state = State::Tagged;
        } else if (isSameKind && passage.range.contains(row.range) && row.state == State::Free) {
            row.state = State::Inside;
        }
    }
    names.removeDuplicates();
    row.tagged = QLocale().createSeparatedList(names);
    const auto decision = m_decisions.find({row.range.begin, row.range.end});
    row.isChosen = decision == m_decisions.end() ? row.state == State::Free
                                                 : decision->second && row.state != State::Tagged;
}

void OccurrenceModel::decide(Row &row, bool isWanted)
{
    m_chosenCount += int(isWanted) - int(row.isChosen);
    row.isChosen = isWanted;
    m_decisions[{row.range.begin, row.range.end}] = isWanted;
}

std::vector<TextRange> OccurrenceModel::chosen() const
{
    std::vector<TextRange> ranges;
    for (const Row &row : m_rows) {
        if (row.isChosen)
            ranges.push_back(m_map.toCodePoints(row.range));
    }
    return ranges;
}

std::vector<TextRange> OccurrenceModel::ranges() const
{
    std::vector<TextRange> ranges;
    for (const Row &row : m_rows)
        ranges.push_back(m_map.toCodePoints(row.range));
    return ranges;
}

TextRange OccurrenceModel::rangeAt(int row) const
{
    return m_map.toCodePoints(m_rows[size_t(row)].range);
}

void OccurrenceModel::choose(const std::vector<int> &rows, Qt::CheckState state)
{
    const bool isWanted = state == Qt::Checked;
    for (const int row : rows) {
        if (!canChoose(row) || isChosen(row) == isWanted)
            continue;
        decide(m_rows[size_t(row)], isWanted);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    Q_EMIT chosenChanged();
}

void OccurrenceModel::chooseAll(Qt::CheckState state)
{
    for (Row &row : m_rows) {
        if (row.state != State::Tagged)
            decide(row, state == Qt::Checked);
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT chosenChanged();
}

int OccurrenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OccurrenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OccurrenceModel::before(const Row &row) const
{
    return app::contextOf(m_text, row.range, contextLength).before;
}

QString OccurrenceModel::after(const Row &row) const
{
    return app::contextOf(m_text, row.range, contextLength).after;
}

QString OccurrenceModel::taggedText(const Row &row) const
{
    if (row.state != State::Inside)
        return row.tagged;
    //: %1 is a tag, of a longer passage around the words
    const QString inside = tr("inside a %1").arg(app::nameOf(m_codebook, m_kind));
    return row.tagged.isEmpty() ? inside : QLocale().createSeparatedList({row.tagged, inside});
}

QVariant OccurrenceModel::text(const Row &row, int column) const
{
    switch (column) {
    case Before:
        return before(row);
    case Words:
        return m_text.mid(row.range.begin, row.range.length()).replace(u'\n', u' ');
    case After:
        return after(row);
    case Paragraph:
        return row.paragraph;
    case Tagged:
        return taggedText(row);
    default:
        return {};
    }
}

QVariant OccurrenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::CheckStateRole:
        if (index.column() == Chosen)
            return row.isChosen ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::AccessibleTextRole:
        if (index.column() == Chosen)
            return text(row, Words);
        return {};
    case Qt::ToolTipRole:
        if (index.column() == Chosen || index.column() == Paragraph)
            return {};
        return plainTip(
            QStringLiteral("%1 %2 %3").arg(before(row), text(row, Words).toString(), after(row)));
    case Qt::TextAlignmentRole:
        return int((index.column() == Before || index.column() == Paragraph ? Qt::AlignRight
                                                                            : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case Qt::FontRole:
        if (index.column() == Words) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::ForegroundRole:
        if (row.state == State::Tagged || !row.isChosen || index.column() >= Paragraph)
            return quietTextColour();
        return {};
    default:
        return {};
    }
}

bool OccurrenceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != Chosen ||
        !canChoose(index.row()))
        return false;
    choose({index.row()}, Qt::CheckState(value.toInt()));
    return true;
}

QVariant OccurrenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        // Unlike cells, headers are not mirrored where the text reads from right to left.
        return int(((section == Before || section == Paragraph) != m_text.isRightToLeft()
                        ? Qt::AlignRight
                        : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && section == Chosen)
        return tr("Chosen");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Before:
        return tr("Before");
    case Words:
        return tr("Words");
    case After:
        return tr("After");
    case Paragraph:
        return tr("Paragraph");
    case Tagged:
        return tr("Tagged as");
    default:
        return {};
    }
}

Qt::ItemFlags OccurrenceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == Chosen && canChoose(index.row()))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace ui
