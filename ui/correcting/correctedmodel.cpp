#include "ui/correcting/correctedmodel.h"

#include "app/annotating/passages.h"
#include "app/text/selection.h"
#include "ui/tagpalette/tagpalette.h"
#include "ui/theme/plaintip.h"

#include <algorithm>

namespace ui {

using app::CorrectedPassage;
using app::LostChoice;
using app::PassageFate;

namespace {

constexpr qsizetype shownWords = 200;

int orderOf(PassageFate fate)
{
    return fate == PassageFate::Lost ? 0 : fate == PassageFate::Changed ? 1 : 2;
}

bool isTouched(const CorrectedPassage &passage)
{
    return passage.after.fate != PassageFate::Same && passage.after.fate != PassageFate::Shifted;
}

bool isSameMark(const CorrectedPassage &a, const CorrectedPassage &b)
{
    return a.annotation == b.annotation && a.span == b.span && a.field == b.field &&
           a.before == b.before;
}

} // namespace

CorrectedModel::CorrectedModel(const storage::Codebook &codebook, QObject *parent)
    : QAbstractListModel(parent),
      m_codebook(codebook)
{
}

/// A list of the same marks is told as changed, so that what is selected in it stays.
void CorrectedModel::setPlan(const app::CorrectionPlan &plan)
{
    std::vector<CorrectedPassage> rows;
    std::copy_if(plan.passages.begin(), plan.passages.end(), std::back_inserter(rows), isTouched);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const CorrectedPassage &a, const CorrectedPassage &b) {
                         return orderOf(a.after.fate) < orderOf(b.after.fate);
                     });
    const bool isSameList =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), isSameMark);
    if (!isSameList)
        beginResetModel();
    m_rows = std::move(rows);
    m_text = plan.text;
    if (!isSameList)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

void CorrectedModel::setChoices(const app::LostChoices &choices)
{
    m_choices = choices;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int CorrectedModel::rowOf(storage::Id<storage::Span> span) const
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [span](const CorrectedPassage &passage) {
            return span.isValid() && passage.span == span;
        });
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

int CorrectedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString CorrectedModel::outcome(const CorrectedPassage &passage) const
{
    const QString words = app::excerpt(passage.wordsAfter, shownWords);
    if (passage.after.fate != PassageFate::Lost)
        return words;
    if (!passage.annotation.isValid())
        return tr("is forgotten");
    if (!passage.span.isValid())
        return tr("The value stays, without its passage.");
    const auto choice = m_choices.find(passage.span);
    if (choice == m_choices.end())
        return tr("What becomes of it?");
    switch (choice->second.what) {
    case LostChoice::What::RemoveMark:
        return tr("The mark is removed.");
    case LostChoice::What::RemovePassage:
        return tr("Only this passage is removed.");
    case LostChoice::What::KeepWhatIsLeft:
        return words.isEmpty() ? tr("What becomes of it?") : words;
    case LostChoice::What::Reselect:
        return app::excerpt(app::quote(m_text, app::TextMap(m_text), choice->second.range),
                            shownWords);
    }
    return {};
}

QVariant CorrectedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CorrectedPassage &passage = m_rows[size_t(index.row())];
    const PassageFate fate = passage.after.fate;
    switch (role) {
    case Qt::DisplayRole:
        return passage.name;
    case Qt::DecorationRole:
        return passage.kind.tagId.isValid() ? kindIcon(m_codebook, passage.kind) : QIcon();
    case FateRole:
        return fate == PassageFate::Lost      ? tr("lost")
               : fate == PassageFate::Changed ? tr("changed")
                                              : tr("moved");
    case BeforeRole:
        return app::excerpt(passage.wordsBefore, shownWords);
    case AfterRole:
        return outcome(passage);
    case OpenRole:
        return passage.needsDecision() && m_choices.count(passage.span) == 0;
    case Qt::ToolTipRole:
        return plainTip(index.data(Qt::AccessibleTextRole).toString());
    case Qt::AccessibleTextRole:
        //: %1 is a mark, "Figure"; %2 what becomes of it, "changed"; %3 its words, %4 the new ones
        return tr("%1, %2: “%3” → %4")
            .arg(passage.name, index.data(FateRole).toString(), index.data(BeforeRole).toString(),
                 outcome(passage));
    default:
        return {};
    }
}

} // namespace ui
