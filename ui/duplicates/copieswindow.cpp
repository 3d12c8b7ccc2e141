#include "ui/duplicates/copieswindow.h"

#include "ui/difference/differenceview.h"
#include "ui/duplicates/copymodel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <utility>

namespace ui {

using app::CopyGroup;
using app::CopyMember;
using storage::Article;
using storage::Changes;
using storage::Id;
using storage::Result;

namespace {

constexpr qsizetype mostNamed = 8;
constexpr qsizetype longestTitle = 120;

QString titleOf(const CopyMember &member)
{
    return member.article.title.isEmpty() ? CopiesWindow::tr("(no title)")
                                          : member.article.title.left(longestTitle).simplified();
}

/// What stands over a text: where it was printed and when tell copies apart better than titles.
QString headingOf(const CopyMember &member)
{
    QStringList parts{titleOf(member), member.article.publisher,
                      member.article.datePublished.left(10)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void CopiesWindow::done(int result)
{
    remember();
    m_task.cancel();
    QDialog::done(result);
}

void CopiesWindow::setProject(storage::Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_task.cancel();
    m_project = project;
    m_groups.clear();
    m_said.clear();
    m_wasSearched = m_isOld = m_isStale = false;
    m_isNew = true;
    if (project)
        connect(project, &storage::Project::changed, this, &CopiesWindow::apply);
    showGroups();
}

void CopiesWindow::searchOrStop()
{
    if (!m_task.isRunning()) {
        search();
        return;
    }
    m_task.cancel();
    showState();
}

void CopiesWindow::search()
{
    if (!m_project)
        return;
    m_choosing->stop();
    m_said.clear();
    m_wasSearched = true;
    m_progress->setRange(0, 0);
    app::DuplicateOptions options;
    options.similarity = m_similarity->value() / 100.0;
    const auto found = std::make_shared<Result<std::vector<CopyGroup>>>(std::vector<CopyGroup>());
    m_task.start(
        [found, options, path = m_project->path()](const BackgroundTask::Report &report) {
            const auto reader = storage::ProjectReader::open(path);
            *found = reader ? app::copyGroups(**reader, options, report)
                            : Result<std::vector<CopyGroup>>(reader.error());
        },
        [this, found] { finish(std::move(*found)); });
    m_isOld = false;
    showState();
}

void CopiesWindow::finish(Result<std::vector<CopyGroup>> found)
{
    if (!found) {
        showState();
        Q_EMIT failed(tr("The articles could not be compared."), found.error());
        return;
    }
    m_groups = std::move(*found);
    bringUpToDate(); // the analyst may have gone on meanwhile
}

void CopiesWindow::apply(const Changes &changes)
{
    m_isOld = m_isOld || !changes.texts.empty() ||
              std::any_of(changes.articles.begin(), changes.articles.end(),
                          [this](const Changes::ArticleChange &change) {
                              return change.operation == storage::Operation::Inserted &&
                                     std::none_of(m_groups.begin(), m_groups.end(),
                                                  [&](const CopyGroup &group) {
                                                      return group.member(change.id) != nullptr;
                                                  });
                          });
    if (!isVisible())
        m_isStale = true;
    else if (!changes.articles.empty() || !changes.texts.empty())
        bringUpToDate();
    else if (!changes.annotations.empty() && !m_marking->isActive())
        m_marking->start();
}

void CopiesWindow::bringUpToDate()
{
    m_marking->stop();
    if (!m_project)
        return;
    if (const Result<void> done = app::bringUpToDate(*m_project, m_groups); !done)
        Q_EMIT failed(tr("The list may not be up to date."), done.error());
    showGroups();
}

void CopiesWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (std::exchange(m_isStale, false))
        bringUpToDate();
}

void CopiesWindow::showGroups()
{
    const QModelIndex before = m_list->currentIndex();
    const Id<Article> current = m_model->articleAt(before);
    const int group = before.parent().isValid() ? before.parent().row() : before.row();
    Ids selected;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        selected.push_back(m_model->articleAt(index));
    m_model->setGroups(m_groups);
    if (!m_list->currentIndex().isValid() && m_model->groupCount() > 0) { // all rows are new
        m_list->expandAll();
        QModelIndex at = m_model->indexOf(current);
        if (!at.isValid()) { // gone: what took its place
            const int row = std::clamp(group, 0, m_model->groupCount() - 1);
            at = m_model->index(0, CopyModel::Title, m_model->index(row, CopyModel::Title));
        }
        m_list->setCurrentIndex(at);
        for (const Id<Article> id : selected) {
            m_list->selectionModel()->select(m_model->indexOf(id), QItemSelectionModel::Select |
                                                                       QItemSelectionModel::Rows);
        }
    }
    m_compared = {};
    showCurrent();
    showState();
    if (m_isNew && nothing().isEmpty()) {
        m_isNew = false;
        m_list->setFocus();
    }
}

void CopiesWindow::showCurrent()
{
    showPossible();
    const QModelIndex current = m_list->currentIndex().siblingAtColumn(CopyModel::Title);
    const QModelIndex copy =
        CopyModel::isOriginal(current) ? m_model->index(0, CopyModel::Title, current) : current;
    const std::pair compared(m_model->originalAt(current), m_model->articleAt(copy));
    if (compared == m_compared && copy.isValid())
        return;
    m_compared = compared;
    const CopyMember *left = m_model->memberAt(copy.parent());
    const CopyMember *right = m_model->memberAt(copy);
    if (!m_project || !left || !right) {
        m_difference->setTexts({}, {}, {}, {});
    } else {
        m_difference->setTexts(m_project->text(compared.first).valueOr({}),
                               m_project->text(compared.second).valueOr({}), headingOf(*left),
                               headingOf(*right));
    }
    showDifferences();
}

void CopiesWindow::showDifferences()
{
    const int count = m_difference->differenceCount();
    const bool hasTwo = m_model->memberAt(m_list->currentIndex()) != nullptr;
    m_differences->setText(!hasTwo      ? QString()
                           : count == 0 ? tr("The two texts are the same.")
                                        : tr("%n place(s) differ.", nullptr, count));
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

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
    bool isAnyCounted = false;
    bool isAnyFree = false;
    for (const auto &[original, copies] : chosen()) {
        for (const Id<Article> id : copies) {
            const CopyMember *member = m_model->memberAt(m_model->indexOf(id));
            (member && member->isCounted ? isAnyCounted : isAnyFree) = true;
        }
    }
    const Ids copies = chosenCopies();
    const bool isOne = m_list->selectionModel()->selectedRows().size() == 1 && copies.size() == 1;
    m_count->setEnabled(canWrite && isAnyFree);
    m_apart->setEnabled(canWrite && isAnyCounted);
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
    Ids all;
    for (const auto &[original, copies] : chosen())
        all.insert(all.end(), copies.begin(), copies.end());
    tell(app::keepApart(*m_project, all), tr("What was selected counts on its own now."));
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
        showGroups();
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

void CopiesWindow::say(const QString &sentence)
{
    m_said = sentence;
    showState();
}

QString CopiesWindow::said() const
{
    return m_said;
}

QString CopiesWindow::nothing() const
{
    return m_listOrNothing->currentIndex() == 0 ? QString() : m_nothing->text();
}

void CopiesWindow::showState()
{
    const bool isSearching = m_task.isRunning();
    m_search->setText(isSearching ? tr("&Stop") : tr("&Search"));
    m_progress->setVisible(isSearching);
    const int groups = m_model->groupCount();
    QString nothing;
    if (groups == 0 && isSearching)
        nothing = tr("The articles are being compared…");
    else if (groups == 0 && m_wasSearched && !m_isOld)
        nothing = tr("No copies were found.");
    else if (groups == 0)
        nothing = tr("Search for copies among the articles of the project.");
    m_nothing->setText(nothing);
    m_listOrNothing->setCurrentIndex(nothing.isEmpty() ? 0 : 1);
    m_splitter->widget(1)->setVisible(nothing.isEmpty());

    QStringList sentences;
    if (!m_said.isEmpty())
        sentences.append(m_said);
    if (groups > 0) {
        sentences.append(tr("%n group(s).", nullptr, groups));
        sentences.append(tr("%1 of %n copies are counted as copies.", nullptr, m_model->copyCount())
                             .arg(m_model->countedCount()));
    }
    if (m_isOld && !isSearching)
        sentences.append(tr("Articles came in or changed since: search again."));
    m_state->setText(sentences.join(u' '));
    m_list->setAccessibleDescription(m_state->text());
    showPossible();
}

void CopiesWindow::showMenu(QPoint position)
{
    if (!m_list->indexAt(position).isValid())
        return;
    QMenu menu;
    const auto add = [&](const QPushButton *button, void (CopiesWindow::*slot)()) {
        menu.addAction(button->text(), this, slot)->setEnabled(button->isEnabled());
    };
    add(m_count, &CopiesWindow::countSelected);
    add(m_apart, &CopiesWindow::keepSelectedApart);
    add(m_original, &CopiesWindow::makeOriginal);
    menu.addSeparator();
    menu.addAction(tr("&Go to the article"), this,
                   [this] { Q_EMIT readingWanted(m_model->articleAt(m_list->currentIndex())); });
    menu.addSeparator();
    add(m_remove, &CopiesWindow::removeSelected);
    menu.exec(m_list->viewport()->mapToGlobal(position));
}

bool CopiesWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_list->currentIndex().isValid()) {
        Q_EMIT readingWanted(m_model->articleAt(m_list->currentIndex()));
        return true;
    }
    if (key == Qt::Key_Delete) {
        removeSelected();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace ui
