// The part of CopiesWindow that carries out what the analyst decides about what is selected.

#include "ui/duplicates/copieswindow.h"
#include "ui/duplicates/copymodel.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>
#include <map>
#include <set>

namespace ui {

using app::CopyGroup;
using app::CopyMember;
using storage::Article;
using storage::Changes;
using storage::Id;
using storage::Result;

namespace {

constexpr qsizetype mostNamed = 8;

} // namespace

std::vector<app::CopiesOf> CopiesWindow::chosen() const
{
    std::map<Id<Article>, std::set<Id<Article>>> copies;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows()) {
        std::set<Id<Article>> &ofGroup = copies[m_model->originalAt(index)];
        if (!CopyModel::isOriginal(index))
            ofGroup.insert(m_model->articleAt(index));
        for (int row = 0; row < m_model->rowCount(index); ++row)
            ofGroup.insert(m_model->articleAt(m_model->index(row, CopyModel::Title, index)));
    }
    std::vector<app::CopiesOf> chosen;
    for (const auto &[original, ofGroup] : copies)
        chosen.push_back({original, Ids(ofGroup.begin(), ofGroup.end())});
    return chosen;
}

CopiesWindow::Ids CopiesWindow::chosenCopies() const
{
    Ids copies;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows()) {
        if (!CopyModel::isOriginal(index))
            copies.push_back(m_model->articleAt(index));
    }
    return copies;
}

void CopiesWindow::showPossible()
{
    const bool canWrite = m_project && !m_project->isReadOnly();
    bool isAnyFree = false;
    bool isAnyTogether = false;
    for (const auto &[original, copies] : chosen()) {
        for (const Id<Article> id : copies) {
            const CopyMember *member = m_model->memberAt(m_model->indexOf(id));
            isAnyFree = isAnyFree || !member || !member->isCounted;
            isAnyTogether = isAnyTogether || (member && !member->isApart);
        }
    }
    const Ids copies = chosenCopies();
    const bool isOne = m_list->selectionModel()->selectedRows().size() == 1 && copies.size() == 1;
    m_count->setEnabled(canWrite && isAnyFree);
    m_apart->setEnabled(canWrite && isAnyTogether);
    m_original->setEnabled(isOne);
    m_remove->setEnabled(canWrite && !copies.empty());
}

void CopiesWindow::countSelected()
{
    if (!m_count->isEnabled())
        return;
    const std::vector<app::CopiesOf> groups = chosen();
    int count = 0;
    for (const app::CopiesOf &each : groups)
        count += int(each.copies.size());
    tell(app::countAsCopies(*m_project, groups),
         tr("%n article(s) count as copies now.", nullptr, count));
}

void CopiesWindow::keepSelectedApart()
{
    if (!m_apart->isEnabled())
        return;
    tell(app::keepApart(*m_project, chosen()), tr("What was selected is kept apart from now on."));
}

void CopiesWindow::makeOriginal()
{
    if (!m_original->isEnabled())
        return;
    const Id<Article> wanted = chosenCopies().front();
    const auto group =
        std::find_if(m_groups.begin(), m_groups.end(),
                     [wanted](const CopyGroup &each) { return each.member(wanted) != nullptr; });
    Ids counted;
    for (const CopyMember &member : group->members) {
        if (member.isThere && member.isCounted)
            counted.push_back(member.article.id);
    }
    if (counted.empty()) {
        // Nothing is decided yet: only what the others are compared with changes.
        const Result<void> compared = app::compareWith(*m_project, *group, wanted);
        if (!compared)
            Q_EMIT failed(tr("The articles could not be compared."), compared.error());
        bringUpToDate(std::set<Id<Article>>());
        return;
    }
    if (m_project->isReadOnly())
        return;
    counted.push_back(group->original);
    std::erase(counted, wanted);
    tell(app::countAsCopies(*m_project, {{wanted, counted}}),
         tr("Another article is the original now."));
}

bool CopiesWindow::confirmRemoval(const Ids &copies)
{
    QStringList lines;
    int annotations = 0;
    for (const Id<Article> id : copies) {
        const CopyMember *member = m_model->memberAt(m_model->indexOf(id));
        if (!member)
            continue;
        annotations += int(member->article.annotations);
        if (lines.size() < mostNamed)
            lines.append(fontMetrics().elidedText(headingOf(*member), Qt::ElideRight, 440));
    }
    if (const auto more = int(qsizetype(copies.size()) - lines.size()); more > 0)
        lines.append(tr("and %n more", nullptr, more));
    QMessageBox box(QMessageBox::Question, windowTitle(),
                    tr("Remove %n article(s) from the project?", nullptr, int(copies.size())),
                    QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    const QString goingToo = annotations == 0
                                 ? tr("Nothing is annotated in what goes.")
                                 : tr("%n annotation(s) go, too.", nullptr, annotations);
    box.setInformativeText(lines.join(u'\n') + QStringLiteral("\n\n") + goingToo + u' ' +
                           tr("You can undo this."));
    const QPushButton *go = box.addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    box.exec();
    return box.clickedButton() == go;
}

void CopiesWindow::removeSelected()
{
    if (!m_remove->isEnabled())
        return;
    const Ids copies = chosenCopies();
    if (confirmRemoval(copies)) {
        tell(app::removeCopies(*m_project, copies),
             tr("%n article(s) removed.", nullptr, int(copies.size())));
    }
}

void CopiesWindow::tell(const Result<Changes> &changes, const QString &sentence)
{
    if (!changes) {
        Q_EMIT failed(tr("This could not be done."), changes.error());
        return;
    }
    if (changes->isEmpty())
        return;
    say(sentence);
    Q_EMIT changeMade(sentence);
}

} // namespace ui
