#include "ui/inspector/inspector.h"

#include "ui/inspector/annotationlistmodel.h"
#include "ui/inspector/annotationpanel.h"
#include "ui/inspector/articlepanel.h"
#include "ui/inspector/choicebar.h"
#include "ui/inspector/gatheringline.h"
#include "ui/inspector/longlist.h"
#include "ui/settings/settings.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using storage::Annotation;
using storage::Id;

namespace {

constexpr ListFilter filters[] = {ListFilter::All, ListFilter::Incomplete, ListFilter::Unattributed,
                                  ListFilter::Unconfirmed};
const QString filterKey = QStringLiteral("inspector/list");
/// Settings know them by these names.
const char *const filterNames[] = {"all", "incomplete", "unattributed", "unconfirmed"};

ListFilter rememberedFilter()
{
    const QByteArray name = Settings().bytes(filterKey);
    for (const ListFilter filter : filters) {
        if (name == filterNames[int(filter)])
            return filter;
    }
    return ListFilter::All;
}

} // namespace

Inspector::Inspector(QWidget *parent)
    : QWidget(parent),
      m_gathering(new GatheringLine),
      m_stack(new QStackedWidget),
      m_annotation(new AnnotationPanel),
      m_article(new ArticlePanel),
      m_model(new AnnotationListModel(this)),
      m_filter(new ChoiceBar({{}, {}, {}, {}}, ChoiceBar::Look::Apart, ChoiceBar::Clearing::Never)),
      m_list(new LongList),
      m_nothing(new QLabel(tr("No article is open."))),
      m_splitter(new QSplitter(Qt::Vertical)),
      m_below(new QWidget),
      m_hint(new QLabel)
{
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_article);
    m_stack->addWidget(m_annotation);
    m_model->setFilter(rememberedFilter());
    m_filter->setCurrent(int(m_model->filter()));
    // When the row of the current annotation goes, it is not that another one was chosen. To be
    // known before the list's own selection hears of it.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this] { m_isFollowing = true; });
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Annotations of this article"));
    m_filter->setAccessibleName(tr("Which annotations are listed"));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setContentsMargins(16, 8, 16, 8);
    layOut();
    connectList();
    showCounts();
}

void Inspector::layOut()
{
    auto *filterLine = new QWidget;
    auto *filterLayout = new QVBoxLayout(filterLine);
    filterLayout->setContentsMargins(10, 8, 10, 5);
    filterLayout->addWidget(m_filter);
    auto *below = new QVBoxLayout(m_below);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(filterLine);
    below->addWidget(m_list, 1);
    below->addWidget(m_hint, 1);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_below);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_gathering);
    layout->addWidget(m_splitter, 1);
}

void Inspector::connectList()
{
    connect(m_model, &AnnotationListModel::countsChanged, this, &Inspector::showCounts);
    const auto choose = [this](int choice) {
        const QScopedValueRollback following(m_isFollowing, true);
        Settings().setBytes(filterKey, filterNames[choice]);
        m_model->setFilter(filters[choice]);
        selectRow(m_current);
    };
    connect(m_filter, &ChoiceBar::chosen, this, choose);
    connect(m_filter, &ChoiceBar::moved, this, choose);
    connect(m_annotation, &AnnotationPanel::textWanted, this, &Inspector::textWanted);
    connect(m_list, &LongList::finished, this, &Inspector::textWanted);
    connect(m_list, &LongList::deletionWanted, this, &Inspector::deleteSelected);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](QPoint position) {
        if (m_list->indexAt(position).isValid())
            Q_EMIT contextMenuWanted(m_list->viewport()->mapToGlobal(position));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &Inspector::follow);
    connect(m_list, &QAbstractItemView::clicked, this, &Inspector::follow);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_isFollowing)
            return;
        showSelection();
        if (!m_current.isValid() && !selection().empty())
            follow(m_model->index(m_model->rowOf(selection().front())));
    });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_isFollowing = true;
        const bool isElsewhere = m_model->idAt(m_list->currentIndex().row()) != m_current;
        if (isElsewhere && m_list->selectionModel()->selectedRows().size() <= 1)
            selectRow(m_current);
        m_isFollowing = false;
    });
}

void Inspector::follow(const QModelIndex &index)
{
    if (m_isFollowing || !index.isValid())
        return;
    const QScopedValueRollback leading(m_isLeading, true);
    Q_EMIT annotationWanted(m_model->idAt(index.row()));
}

/// Goes on to the annotation below.
void Inspector::deleteSelected()
{
    int row = m_list->currentIndex().row();
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        row = std::max(row, index.row());
    const Id<Annotation> next = m_model->idAt(row + 1);
    Q_EMIT deletionWanted();
    if (!m_current.isValid() && m_model->rowOf(next) >= 0)
        Q_EMIT annotationWanted(next);
}

void Inspector::showArticle(storage::Project *project, const app::Annotator *annotator)
{
    const QScopedValueRollback following(m_isFollowing, true);
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_current = {};
    m_annotation->setSource(project, annotator);
    m_article->setProject(project);
    m_model->setArticle(project, annotator);
    if (!project) {
        m_stack->setCurrentWidget(m_nothing);
        return;
    }
    m_article->showArticle(annotator->article());
    m_stack->setCurrentWidget(m_article);
    connect(project, &storage::Project::changed, this, &Inspector::apply);
}

void Inspector::showAnnotation(Id<Annotation> id)
{
    const QScopedValueRollback following(m_isFollowing, true);
    if (!m_project)
        return;
    m_current = id;
    if (!m_isLeading) // else other rows may have been selected together with this one
        selectRow(id);
    showSelection();
}

void Inspector::selectRow(Id<Annotation> id)
{
    const int row = m_model->rowOf(id);
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    if (row < 0)
        m_list->clearSelection();
    else
        m_list->scrollTo(m_model->index(row));
}

/// Shows what is selected in the list, or the current annotation where that is not listed.
void Inspector::showSelection()
{
    if (!m_project)
        return;
    QList<QModelIndex> rows = m_list->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<Id<Annotation>> ids;
    for (const QModelIndex &index : rows)
        ids.push_back(m_model->idAt(index.row()));
    if (ids.empty() && m_current.isValid())
        ids = {m_current};
    m_annotation->showAnnotations(ids);
    m_stack->setCurrentWidget(ids.empty() ? static_cast<QWidget *>(m_article) : m_annotation);
}

const std::vector<Id<Annotation>> &Inspector::selection() const
{
    return m_annotation->annotations();
}

void Inspector::focusNote()
{
    if (m_stack->currentWidget() == m_annotation)
        m_annotation->focusNote();
}

void Inspector::focusFields()
{
    if (m_stack->currentWidget() == m_annotation)
        m_annotation->focusFields();
}

bool Inspector::isFiltered() const
{
    return m_model->filter() != ListFilter::All;
}

Id<Annotation> Inspector::neighbour(Id<Annotation> from, app::Direction direction) const
{
    return m_model->neighbour(from, direction);
}

void Inspector::refresh()
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_article->refresh();
    m_annotation->refresh();
}

void Inspector::apply(const storage::Changes &changes)
{
    const QScopedValueRollback following(m_isFollowing, true);
    if (changes.codebook)
        selectRow(m_current); // the list was filled anew
    if (!changes.articles.empty())
        m_article->refresh();
    m_annotation->apply(changes);
}

void Inspector::showCounts()
{
    const auto text = [this](ListFilter filter, const QString &name) {
        const std::optional<qsizetype> count = m_model->count(filter);
        //: a list and how much is in it: "To complete 3"
        const QString shown = count ? tr("%1 %2").arg(name).arg(*count) : name;
        m_filter->setText(int(filter), shown);
    };
    text(ListFilter::All, tr("All"));
    text(ListFilter::Incomplete, tr("To complete"));
    text(ListFilter::Unattributed, tr("Unattributed"));
    text(ListFilter::Unconfirmed, tr("To confirm"));
    // Nothing to confirm is the usual thing.
    m_filter->setShown(int(ListFilter::Unconfirmed),
                       m_model->count(ListFilter::Unconfirmed).value_or(1) > 0 ||
                           m_model->filter() == ListFilter::Unconfirmed);
    m_below->setVisible(m_project != nullptr);
    m_filter->parentWidget()->setVisible(m_model->count(ListFilter::All).value_or(0) > 0);
    showHint();
    fitBelow();
}

/// A splitter knows nothing of heights that depend on the width, nor of what came to be shown.
void Inspector::fitBelow()
{
    const QMargins margins = m_filter->parentWidget()->layout()->contentsMargins();
    m_filter->setMinimumHeight(
        m_filter->heightForWidth(width() - margins.left() - margins.right()));
    m_hint->setMinimumHeight(m_hint->heightForWidth(width()));
    m_splitter->refresh();
}

void Inspector::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitBelow();
}

void Inspector::showHint()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_hint->setVisible(isEmpty);
    if (m_model->count(ListFilter::All).value_or(0) == 0) {
        m_hint->setText(tr("No annotations yet. Select words in the text, then press the letter of "
                           "a tag, or click it."));
        return;
    }
    switch (m_model->filter()) {
    case ListFilter::Incomplete:
        m_hint->setText(tr("Nothing is missing: every annotation has all that it must have."));
        break;
    case ListFilter::Unattributed:
        m_hint->setText(tr("Of every claim and figure it is known who says it."));
        break;
    case ListFilter::Unconfirmed:
        m_hint->setText(tr("Nothing is left to confirm."));
        break;
    case ListFilter::All:
        break;
    }
}

void Inspector::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool leads = key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (leads && m_below->isAncestorOf(QApplication::focusWidget()))
        Q_EMIT textWanted();
    else
        QWidget::keyPressEvent(event);
}

void Inspector::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace ui
