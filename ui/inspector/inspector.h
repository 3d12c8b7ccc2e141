#pragma once

#include "app/annotating/annotator.h"
#include "storage/project.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace ui {

class AnnotationListModel;
class AnnotationPanel;
class ArticlePanel;
class GatheringLine;

/// The selected annotation, or else the article; below it the list of the article's annotations,
/// which follows the selection and leads it.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(QWidget *parent = nullptr);

    /// Shows the article that @p annotator has open; nullptr, nullptr: nothing. Follows the
    /// project.
    void showArticle(storage::Project *project, const app::Annotator *annotator);
    /// An invalid id: the article.
    void showAnnotation(storage::Id<storage::Annotation> id);
    void focusNote();
    void refresh();

    AnnotationPanel *annotationPanel() const { return m_annotation; }
    ArticlePanel *articlePanel() const { return m_article; }
    /// What is being put together, above all else.
    GatheringLine *gatheringLine() const { return m_gathering; }

Q_SIGNALS:
    void annotationWanted(storage::Id<storage::Annotation> id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCount();

    QPointer<storage::Project> m_project;
    GatheringLine *m_gathering;
    QStackedWidget *m_stack;
    AnnotationPanel *m_annotation;
    ArticlePanel *m_article;
    AnnotationListModel *m_model;
    QTableView *m_list;
    QLabel *m_count;
    QLabel *m_nothing;
    QSplitter *m_splitter;
    QWidget *m_below;
    QLabel *m_hint;
    bool m_isFollowing = false; ///< the list's current row is being set from outside
};

} // namespace ui
