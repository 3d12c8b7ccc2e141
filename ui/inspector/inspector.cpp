#include "ui/inspector/inspector.h"

#include "ui/inspector/annotationlistmodel.h"
#include "ui/inspector/annotationpanel.h"
#include "ui/inspector/articlepanel.h"
#include "ui/inspector/gatheringline.h"
#include "ui/theme/honestfocus.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using storage::Annotation;
using storage::Id;

namespace {

/// A list of any length. A QListView places all its rows anew whenever one comes or goes, which a
/// table whose rows are equally high does not.
class LongList : public HonestFocus<QTableView>
{
public:
    LongList()
    {
        setSelectionBehavior(QAbstractItemView::SelectRows);
        setSelectionMode(QAbstractItemView::SingleSelection);
        setShowGrid(false);
        setWordWrap(false);
        setTabKeyNavigation(false);
        setCornerButtonEnabled(false);
        horizontalHeader()->hide();
        horizontalHeader()->setStretchLastSection(true);
        verticalHeader()->hide();
        verticalHeader()->setMinimumSectionSize(1);
        verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        updateRowHeight();
    }

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override
    {
        const int rows = model()->rowCount();
        if (rows > 0 && (action == MoveHome || action == MoveEnd))
            return model()->index(action == MoveHome ? 0 : rows - 1, 0);
        return HonestFocus::moveCursor(action, modifiers);
    }
    void changeEvent(QEvent *event) override
    {
        HonestFocus::changeEvent(event);
        if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
            updateRowHeight();
    }

private:
    void updateRowHeight()
    {
        const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
        verticalHeader()->setDefaultSectionSize(std::max(icon, fontMetrics().height()) + 4);
    }
};

} // namespace

Inspector::Inspector(QWidget *parent)
    : QWidget(parent),
      m_gathering(new GatheringLine),
      m_stack(new QStackedWidget),
      m_annotation(new AnnotationPanel),
      m_article(new ArticlePanel),
      m_model(new AnnotationListModel(this)),
      m_list(new LongList),
      m_count(new QLabel),
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

    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Annotations of this article"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_count->setMargin(0);
    m_count->setContentsMargins(12, 8, 12, 4);
    QFont bold = font();
    bold.setBold(true);
    m_count->setFont(bold);

    m_hint->setText(tr("No annotations yet. Select words in the text, then press the letter of a "
                       "tag, or click it."));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setContentsMargins(16, 8, 16, 8);
    auto *belowLayout = new QVBoxLayout(m_below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->setSpacing(0);
    belowLayout->addWidget(m_count);
    belowLayout->addWidget(m_list, 1);
    m_splitter->addWidget(m_stack);
    belowLayout->addWidget(m_hint, 1);
    m_splitter->addWidget(m_below);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_gathering);
    layout->addWidget(m_splitter, 1);

    connect(m_model, &AnnotationListModel::countChanged, this, &Inspector::showCount);
    const auto follow = [this](const QModelIndex &index) {
        if (!m_isFollowing && index.isValid())
            Q_EMIT annotationWanted(m_model->idAt(index.row()));
    };
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, follow);
    connect(m_list, &QAbstractItemView::clicked, this, follow);
    showCount();
}

void Inspector::showArticle(storage::Project *project, const app::Annotator *annotator)
{
    const QScopedValueRollback following(m_isFollowing, true);
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_annotation->setSource(project, annotator);
    m_article->setProject(project);
    m_model->setArticle(project, annotator);
    if (!project) {
        m_stack->setCurrentWidget(m_nothing);
        return;
    }
    m_article->showArticle(annotator->article());
    m_stack->setCurrentWidget(m_article);
    connect(project, &storage::Project::changed, this, &Inspector::refresh);
}

void Inspector::showAnnotation(Id<Annotation> id)
{
    const QScopedValueRollback following(m_isFollowing, true);
    if (!m_project)
        return;
    if (id.isValid())
        m_annotation->showAnnotation(id);
    m_stack->setCurrentWidget(id.isValid() ? static_cast<QWidget *>(m_annotation) : m_article);
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        m_list->setCurrentIndex(m_model->index(row));
        m_list->scrollTo(m_model->index(row));
    } else {
        m_list->setCurrentIndex({});
    }
}

void Inspector::focusNote()
{
    if (m_stack->currentWidget() == m_annotation)
        m_annotation->focusNote();
}

void Inspector::refresh()
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_article->refresh();
    m_annotation->refresh();
}

void Inspector::showCount()
{
    const int count = m_model->rowCount();
    m_count->setText(tr("%n annotation(s)", nullptr, count));
    m_below->setVisible(m_project != nullptr);
    m_count->setVisible(count > 0);
    m_list->setVisible(count > 0);
    m_hint->setVisible(count == 0);
}

void Inspector::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace ui
