#pragma once

#include "app/annotating/annotator.h"
#include "app/text/direction.h"
#include "storage/project.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace ui {

class AnnotationListModel;
class AnnotationPanel;
class ArticlePanel;
class GatheringLine;
class ChoiceBar;
class LongList;

/// The selected annotation or annotations, or else the article; below it the list of the article's
/// annotations, or of those of which something is to be done, which follows the selection and
/// leads it.
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
    void focusFields();
    void refresh();

    /// The annotations that are selected together, in reading order: one, several or none.
    const std::vector<storage::Id<storage::Annotation>> &selection() const;
    /// Whether the list leaves some out.
    bool isFiltered() const;
    /// The annotation of the list after or before @p from; invalid where the list is empty.
    storage::Id<storage::Annotation> neighbour(storage::Id<storage::Annotation> from,
                                               app::Direction direction) const;

    AnnotationPanel *annotationPanel() const { return m_annotation; }
    ArticlePanel *articlePanel() const { return m_article; }
    /// What is being put together, above all else.
    GatheringLine *gatheringLine() const { return m_gathering; }

Q_SIGNALS:
    void annotationWanted(storage::Id<storage::Annotation> id);
    /// What is selected is to be deleted.
    void deletionWanted();
    /// A menu for what is selected.
    void contextMenuWanted(QPoint globalPosition);
    /// Back to the text.
    void textWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectList();
    void apply(const storage::Changes &changes);
    void showCounts();
    void showHint();
    void fitBelow();
    void showSelection();
    void follow(const QModelIndex &index);
    void deleteSelected();
    void selectRow(storage::Id<storage::Annotation> id);

    QPointer<storage::Project> m_project;
    GatheringLine *m_gathering;
    QStackedWidget *m_stack;
    AnnotationPanel *m_annotation;
    ArticlePanel *m_article;
    AnnotationListModel *m_model;
    ChoiceBar *m_filter;
    LongList *m_list;
    QLabel *m_nothing;
    QSplitter *m_splitter;
    QWidget *m_below;
    QLabel *m_hint;
    storage::Id<storage::Annotation> m_current;
    bool m_isFollowing = false; ///< the list's rows are being set from outside
    bool m_isLeading = false;   ///< what follows is what was chosen in the list
};

} // namespace ui
