#include "ui/inspector/suggestionlist.h"

#include "ui/inspector/noteddelegate.h"
#include "ui/theme/theme.h"

#include <QLineEdit>

#include <algorithm>

namespace ui {

namespace {

constexpr int mostRowsShown = 8;

} // namespace

void SuggestionModel::setMatches(std::vector<app::ValueCompletion::Match> matches)
{
    beginResetModel();
    m_matches = std::move(matches);
    endResetModel();
}

int SuggestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matches.size());
}

QVariant SuggestionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const app::ValueCompletion::Match &match = m_matches[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        //: %1 is another name of %2: "Mrs Okoro → Ada Okoro"
        return match.alias.isEmpty() ? match.value : tr("%1 → %2").arg(match.alias, match.value);
    case NotedDelegate::NoteRole:
        return QString::number(match.count);
    case Qt::AccessibleTextRole:
        return tr("%1, %n time(s)", nullptr, int(match.count)).arg(match.value);
    default:
        return {};
    }
}

SuggestionList::SuggestionList(QLineEdit *line)
    : QListView(line->window()),
      m_line(line),
      m_model(new SuggestionModel(this))
{
    setModel(m_model);
    setItemDelegate(new NotedDelegate(this));
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setFrameStyle(int(QFrame::Box) | int(QFrame::Plain));
    QPalette colours;
    colours.setColor(QPalette::WindowText, lineColour()); // of the frame
    setPalette(colours);
    setAutoFillBackground(true);
    setAccessibleName(tr("Values that fit"));
    hide();
}

void SuggestionList::offer(std::vector<app::ValueCompletion::Match> matches)
{
    m_model->setMatches(std::move(matches));
    setVisible(m_model->rowCount() > 0);
    if (isVisible())
        place();
}

void SuggestionList::place()
{
    const int rows = std::min(m_model->rowCount(), mostRowsShown);
    const int height = rows * sizeHintForRow(0) + 2 * frameWidth();
    const int bar = m_model->rowCount() > rows ? 14 : 0;
    const int width = std::clamp(sizeHintForColumn(0) + 2 * frameWidth() + bar, m_line->width(),
                                 std::max(parentWidget()->width(), m_line->width()));
    const QPoint below = m_line->mapTo(parentWidget(), QPoint(0, m_line->height() + 1));
    const QPoint above = m_line->mapTo(parentWidget(), QPoint(0, -height - 1));
    const bool fitsBelow = below.y() + height <= parentWidget()->height() || above.y() < 0;
    const int x = std::clamp(below.x(), 0, std::max(parentWidget()->width() - width, 0));
    setGeometry(x, fitsBelow ? below.y() : above.y(), width, height);
    raise();
}

void SuggestionList::move(int rows)
{
    const int count = m_model->rowCount();
    const int row = currentIndex().isValid() ? currentIndex().row() + rows
                    : rows > 0               ? 0
                                             : count - 1;
    setCurrentIndex(row < 0 || row >= count ? QModelIndex() : m_model->index(row));
    m_line->setAccessibleDescription(currentIndex().data(Qt::AccessibleTextRole).toString());
}

QString SuggestionList::chosen() const
{
    return currentIndex().isValid() ? m_model->value(currentIndex().row()) : QString();
}

} // namespace ui
