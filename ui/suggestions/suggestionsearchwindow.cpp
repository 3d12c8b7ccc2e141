#include "ui/suggestions/suggestionsearchwindow.h"

#include "app/annotating/cuewordlist.h"
#include "app/csv/csvrow.h"
#include "ui/settings/settings.h"
#include "ui/suggestions/foundgroupmodel.h"
#include "ui/theme/honestfocus.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <set>

namespace ui {

using app::ArticleSuggestions;
using app::Suggestion;
using app::SuggestionKind;
using app::SuggestionState;
using storage::Article;
using storage::Id;

namespace {

const QString geometryKey = QStringLiteral("suggestions/geometry");
const QString splitterKey = QStringLiteral("suggestions/splitter");
constexpr int pauseWhileTyping = 150; // milliseconds
constexpr int pauseWhileCounting = 400;
constexpr int pauseBetweenBatches = 60;

/// Of the list of kinds.
enum KindRow { AllKinds, Attributions, Figures };

} // namespace

SuggestionSearchWindow::SuggestionSearchWindow(QWidget *parent)
    : QDialog(parent),
      m_model(new FoundSuggestionModel(this)),
      m_groups(new FoundGroupModel(this)),
      m_grouping(new QComboBox),
      m_kind(new QComboBox),
      m_onlyOpen(new QCheckBox(tr("Only what is &open"))),
      m_words(new QLineEdit),
      m_groupTable(new HonestFocus<QTableView>),
      m_table(new HonestFocus<QTableView>),
      m_splitter(new QSplitter),
      m_progress(new QProgressBar),
      m_count(new QLabel),
      m_search(new QPushButton),
      m_accept(new QPushButton(tr("&Accept"))),
      m_reject(new QPushButton(tr("&Reject"))),
      m_typing(new QTimer(this)),
      m_counting(new QTimer(this))
{
    setWindowTitle(tr("Find in all articles"));
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    m_typing->setSingleShot(true);
    m_typing->setInterval(pauseWhileTyping);
    m_counting->setSingleShot(true);
    m_counting->setInterval(pauseWhileCounting);
    m_grouping->addItems({tr("By source"), tr("By rule"), tr("By article")});
    m_kind->addItems({tr("Attributions and figures"), tr("Attributions"), tr("Figures")});
    m_onlyOpen->setChecked(true);
    m_progress->setTextVisible(false);
    makeTables();
    layOut();
    connectParts();
    showGroups();
    resize(1160, 640);
    restoreGeometry(Settings().bytes(geometryKey));
    m_splitter->restoreState(Settings().bytes(splitterKey));
    m_words->setFocus();
}

SuggestionSearchWindow::~SuggestionSearchWindow()
{
    m_task.cancel();
    if (isVisible())
        remember();
}

void SuggestionSearchWindow::setProject(storage::Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_task.cancel();
    m_project = project;
    m_wasSearched = false;
    m_said.clear();
    m_model->clear();
    m_filter.group.reset();
    if (project)
        connect(project, &storage::Project::changed, this, &SuggestionSearchWindow::apply);
    showGroups();
}

void SuggestionSearchWindow::followAnalyst()
{
    for (const Id<Article> id : m_model->articles())
        readStates(id);
}

void SuggestionSearchWindow::searchOrStop()
{
    if (!m_task.isRunning()) {
        search();
        return;
    }
    m_task.cancel();
    showGroups();
}

void SuggestionSearchWindow::search()
{
    if (!m_project)
        return;
    m_task.cancel();
    m_model->clear();
    m_filter.group.reset();
    m_said.clear();
    m_wasSearched = true;
    filter();
    m_progress->setRange(0, 0);
    const auto searched = std::make_shared<storage::Result<void>>();
    m_task.start(
        [this, searched, path = m_project->path(),
         sources = app::cueSourcesOf(*m_project)](const BackgroundTask::Report &report) {
            const auto batch = std::make_shared<std::vector<ArticleSuggestions>>();
            QElapsedTimer since;
            since.start();
            const auto hand = [&] {
                auto articles = std::make_shared<std::vector<ArticleSuggestions>>();
                articles->swap(*batch);
                since.restart();
                // In the order of the queue these are before what the report says next.
                QMetaObject::invokeMethod(
                    this,
                    [this, articles, searched] {
                        if (m_searched == searched)
                            take(std::move(*articles));
                    },
                    Qt::QueuedConnection);
            };
            *searched = app::searchSuggestions(
                path, sources,
                [&](ArticleSuggestions article) {
                    batch->push_back(std::move(article));
                    if (since.elapsed() > pauseBetweenBatches)
                        hand();
                },
                report);
            hand();
        },
        [this, searched] { finish(*searched); });
    m_searched = searched;
    showGroups();
}

void SuggestionSearchWindow::take(std::vector<ArticleSuggestions> articles)
{
    if (!m_project || !m_task.isRunning())
        return;
    for (ArticleSuggestions &article : articles) {
        std::vector<Suggestion> suggestions;
        for (const app::FoundSuggestion &found : article.found)
            suggestions.push_back(found.suggestion);
        const auto states = app::statesOf(*m_project, m_project->analyst(), article.article,
                                          article.map, suggestions);
        if (states) // else: deleted meanwhile
            m_model->add(std::move(article), *states);
    }
    if (!m_counting->isActive())
        m_counting->start();
    showCount();
}

void SuggestionSearchWindow::finish(const storage::Result<void> &searched)
{
    showGroups();
    if (!searched)
        Q_EMIT failed(tr("The articles could not be searched."), searched.error());
}

void SuggestionSearchWindow::filter()
{
    m_typing->stop();
    m_filter.words = app::Needle(m_words->text().trimmed());
    m_filter.onlyOpen = m_onlyOpen->isChecked();
    m_filter.kind.reset();
    if (m_kind->currentIndex() == Attributions)
        m_filter.kind = SuggestionKind::Attribution;
    else if (m_kind->currentIndex() == Figures)
        m_filter.kind = SuggestionKind::Figure;
    m_filter.grouping = FoundSuggestionModel::Grouping(m_grouping->currentIndex());
    m_model->setFilter(m_filter);
    showGroups();
}

void SuggestionSearchWindow::chooseGroup(int row)
{
    if (row < 0)
        return;
    const std::optional<int> group = m_groups->groupAt(row);
    if (group == m_filter.group)
        return;
    m_filter.group = group;
    m_model->setFilter(m_filter);
    showColumns();
    showCount();
}

/// What the group says already leaves its room to the context.
void SuggestionSearchWindow::showColumns()
{
    using Grouping = FoundSuggestionModel::Grouping;
    const bool isGroup = m_filter.group.has_value();
    m_table->setColumnHidden(FoundSuggestionModel::Article,
                             isGroup && m_filter.grouping == Grouping::Article);
    m_table->setColumnHidden(FoundSuggestionModel::Source,
                             isGroup && m_filter.grouping == Grouping::Source);
    m_table->setColumnHidden(FoundSuggestionModel::Rule,
                             isGroup || m_filter.grouping != Grouping::Rule);
}

void SuggestionSearchWindow::showGroups()
{
    m_counting->stop();
    const std::optional<int> group = m_filter.group;
    {
        const QSignalBlocker blocker(m_groupTable->selectionModel());
        m_groups->setGroups(m_model->groups());
        const int row = m_groups->rowOf(group);
        if (m_groupTable->currentIndex().row() != row ||
            !m_groupTable->selectionModel()->hasSelection())
            m_groupTable->selectRow(row);
    }
    m_groupTable->viewport()->update();
    if (m_groups->rowOf(group) == 0 && group) { // the filter left nothing of it
        m_filter.group.reset();
        m_model->setFilter(m_filter);
    }
    showColumns();
    showCount();
    showPossible();
}

void SuggestionSearchWindow::showCount()
{
    const bool isSearching = m_task.isRunning();
    m_search->setText(isSearching ? tr("&Stop") : tr("&Search again"));
    m_progress->setVisible(isSearching);
    const int shown = m_model->rowCount();
    QString text;
    if (!m_said.isEmpty())
        text = m_said;
    else if (isSearching)
        //: progress: %1 and %2 count articles, %3 suggestions
        text = tr("%1 of %2 articles searched, %3 found")
                   .arg(QLocale().toString(m_progress->value()),
                        QLocale().toString(m_progress->maximum()),
                        QLocale().toString(m_model->foundCount()));
    else if (shown > 0)
        text = tr("%n suggestion(s)", nullptr, shown);
    else if (!m_wasSearched)
        text = tr("Nothing was searched yet.");
    else if (m_model->foundCount() == 0)
        text = tr("Nothing in these articles looks like an attribution or a figure.");
    else
        text =
            tr("None of the %n suggestion(s) is like this.", nullptr, int(m_model->foundCount()));
    m_count->setText(text);
    m_table->setAccessibleDescription(text);
}

void SuggestionSearchWindow::showPossible()
{
    const bool isPossible =
        m_project && !m_project->isReadOnly() && m_table->selectionModel()->hasSelection();
    m_accept->setEnabled(isPossible);
    m_reject->setEnabled(isPossible);
    m_search->setEnabled(m_project);
}

std::vector<int> SuggestionSearchWindow::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<app::ChosenSuggestions> SuggestionSearchWindow::selected() const
{
    std::vector<app::ChosenSuggestions> selected;
    for (const int row : selectedRows()) {
        if (m_model->stateAt(row) != SuggestionState::Open)
            continue;
        const Id<Article> article = m_model->articleAt(row);
        if (selected.empty() || selected.back().article != article)
            selected.push_back({article, *m_model->mapOf(article), {}});
        selected.back().suggestions.push_back(m_model->suggestionAt(row));
    }
    return selected;
}

/// Those that are selected and open, where somebody says who decides; else says what is missing.
std::vector<app::ChosenSuggestions> SuggestionSearchWindow::selectedToDecide()
{
    if (!hasAnalyst())
        return {};
    std::vector<app::ChosenSuggestions> chosen = selected();
    if (chosen.empty())
        say(tr("Nothing that is selected is open."));
    return chosen;
}

int SuggestionSearchWindow::countOf(const std::vector<app::ChosenSuggestions> &chosen)
{
    int count = 0;
    for (const app::ChosenSuggestions &each : chosen)
        count += int(each.suggestions.size());
    return count;
}

void SuggestionSearchWindow::acceptSelected()
{
    const std::vector<app::ChosenSuggestions> chosen = selectedToDecide();
    if (chosen.empty())
        return;
    if (const auto changes = app::acceptSuggestions(*m_project, chosen); !changes)
        Q_EMIT failed(tr("The suggestions could not be accepted."), changes.error());
    else
        sayDone(tr("%n suggestion(s) accepted.", nullptr, countOf(chosen)));
}

void SuggestionSearchWindow::rejectSelected()
{
    const std::vector<app::ChosenSuggestions> chosen = selectedToDecide();
    if (chosen.empty())
        return;
    if (const auto changes = app::rejectSuggestions(*m_project, chosen); !changes)
        Q_EMIT failed(tr("The suggestions could not be rejected."), changes.error());
    else
        sayDone(tr("%n suggestion(s) rejected.", nullptr, countOf(chosen)));
}

bool SuggestionSearchWindow::hasAnalyst()
{
    if (!m_project->analyst().isValid())
        Q_EMIT analystWanted();
    return m_project->analyst().isValid();
}

void SuggestionSearchWindow::say(const QString &sentence)
{
    m_said = sentence;
    showCount();
}

void SuggestionSearchWindow::sayDone(const QString &sentence)
{
    say(sentence);
    Q_EMIT changeMade(sentence);
}

void SuggestionSearchWindow::readStates(Id<Article> id)
{
    const app::TextMap *map = m_model->mapOf(id);
    if (!map)
        return;
    const auto states =
        app::statesOf(*m_project, m_project->analyst(), id, *map, m_model->suggestionsOf(id));
    if (states)
        m_model->setStates(id, *states);
}

void SuggestionSearchWindow::apply(const storage::Changes &changes)
{
    m_said.clear();
    std::set<Id<Article>> articles(changes.suggestions.begin(), changes.suggestions.end());
    for (const storage::Changes::AnnotationChange &change : changes.annotations)
        articles.insert(change.articleId);
    for (const Id<Article> id : articles)
        readStates(id);
    followArticles(changes);
    showCount();
}

/// What was found in deleted ones is not shown until they come back.
void SuggestionSearchWindow::followArticles(const storage::Changes &changes)
{
    std::vector<Id<Article>> gone;
    std::vector<Id<Article>> back;
    for (const storage::Changes::ArticleChange &change : changes.articles) {
        if (change.operation == storage::Operation::Deleted)
            gone.push_back(change.id);
        else if (change.operation == storage::Operation::Inserted)
            back.push_back(change.id);
    }
    if (gone.empty() && back.empty())
        return;
    m_model->setGone(gone, true);
    m_model->setGone(back, false);
    showGroups();
}

void SuggestionSearchWindow::copySelected() const
{
    app::CsvRow csv(app::CsvRow::Guard::Excel);
    for (const char *name : {"article", "source", "before", "words", "after", "rule", "state"})
        csv.text(name);
    csv.endRow();
    for (const int row : selectedRows()) {
        for (int column = 0; column < FoundSuggestionModel::ColumnCount; ++column)
            csv.text(m_model->index(row, column).data().toString().toStdString());
        csv.endRow();
    }
    QGuiApplication::clipboard()->setText(QString::fromStdString(csv.buffer()));
}

bool SuggestionSearchWindow::press(const QKeyEvent &event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const QModelIndex current = m_table->currentIndex();
    if (isEnter && event.modifiers() & Qt::ControlModifier) {
        if (m_accept->isEnabled())
            acceptSelected();
        return true;
    }
    if (isEnter) {
        if (current.isValid())
            Q_EMIT readingWanted(m_model->articleAt(current.row()),
                                 m_model->placeAt(current.row()));
        return true;
    }
    if (event.key() == Qt::Key_Delete) {
        if (m_reject->isEnabled())
            rejectSelected();
        return true;
    }
    if (event.matches(QKeySequence::Copy)) {
        copySelected();
        return true;
    }
    return false;
}

bool SuggestionSearchWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_table)
        return press(*key) || QDialog::eventFilter(watched, event);
    const bool goesOn =
        key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Down;
    if (watched != m_words || !goesOn)
        return QDialog::eventFilter(watched, event);
    if (m_typing->isActive())
        filter();
    m_table->setFocus();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, FoundSuggestionModel::Words));
    return true;
}

QString SuggestionSearchWindow::said() const
{
    return m_count->text();
}

void SuggestionSearchWindow::remember() const
{
    Settings().setBytes(geometryKey, saveGeometry());
    Settings().setBytes(splitterKey, m_splitter->saveState());
}

void SuggestionSearchWindow::done(int result)
{
    remember();
    m_task.cancel();
    QDialog::done(result);
}

} // namespace ui
