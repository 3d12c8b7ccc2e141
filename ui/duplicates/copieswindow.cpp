#include "ui/duplicates/copieswindow.h"

#include "ui/difference/differenceview.h"
#include "ui/duplicates/copymodel.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
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
    m_touched.clear();
    m_wasSearched = m_isOld = false;
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
    m_compared = {};
    bringUpToDate(std::nullopt); // the analyst may have gone on meanwhile
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
    for (const Changes::ArticleChange &change : changes.articles)
        m_touched.insert(change.id);
    for (const Changes::AnnotationChange &change : changes.annotations)
        m_touched.insert(change.articleId);
    m_touched.insert(changes.texts.begin(), changes.texts.end());
    if (!isVisible())
        return;
    if (!changes.articles.empty() || !changes.texts.empty())
        readTouched();
    else if (!changes.annotations.empty() && !m_marking->isActive())
        m_marking->start();
}

void CopiesWindow::readTouched()
{
    if (m_touched.contains(m_compared.first) || m_touched.contains(m_compared.second))
        m_compared = {};
    bringUpToDate(std::exchange(m_touched, {}));
}

void CopiesWindow::bringUpToDate(const std::optional<std::set<Id<Article>>> &articles)
{
    m_marking->stop();
    if (!m_project)
        return;
    if (const Result<void> done = app::bringUpToDate(*m_project, m_groups, articles); !done)
        Q_EMIT failed(tr("The list may not be up to date."), done.error());
    showGroups();
}

void CopiesWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!m_touched.empty())
        readTouched();
}

void CopiesWindow::showGroups()
{
    const QModelIndex before = m_list->currentIndex();
    const Id<Article> current = m_model->articleAt(before);
    const int group = before.parent().isValid() ? before.parent().row() : before.row();
    Ids selected;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        selected.push_back(m_model->articleAt(index));
    m_model->setGroups(m_groups, m_showApart->isChecked() ? CopyModel::Apart::Shown
                                                          : CopyModel::Apart::Hidden);
    m_showApart->setVisible(m_model->apartCount() > 0);
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
        nothing = m_model->apartCount() > 0 ? tr("All copies that were found are kept apart.")
                                            : tr("No copies were found.");
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
    if (const int apart = m_model->apartCount(); apart > 0 && !m_showApart->isChecked())
        sentences.append(tr("%n article(s) kept apart are not shown.", nullptr, apart));
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
