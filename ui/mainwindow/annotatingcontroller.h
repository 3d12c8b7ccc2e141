#pragma once

#include "app/annotating/annotator.h"
#include "app/cues/cuefinder.h"
#include "app/text/direction.h"
#include "storage/project.h"
#include "ui/mainwindow/articlemarks.h"

#include <QObject>

#include <memory>
#include <optional>

namespace ui {

class ArticleView;
class Inspector;
class TagPalette;

/// Carries the analyst's gestures from the article view, the palette and the inspector to the
/// annotator, and what changed in the project back to them.
class AnnotatingController : public QObject
{
    Q_OBJECT

public:
    AnnotatingController(ArticleView *view, TagPalette *palette, Inspector *inspector,
                         QObject *parent = nullptr);

    /// @p project must live until another one, or nullptr, is set.
    void setProject(storage::Project *project);
    /// Shows @p id; an invalid id: nothing.
    void openArticle(storage::Id<storage::Article> id);
    storage::Id<storage::Article> article() const;

    /// Of the article's text; empty where there is none.
    app::TextMap map() const { return m_annotator ? m_annotator->map() : app::TextMap(); }

    storage::Id<storage::Annotation> current() const { return m_current; }
    /// Makes @p id the current annotation and brings it into view; an invalid id: none.
    void select(storage::Id<storage::Annotation> id);

    /// Tags the selection. Where nothing is selected, a figure takes the number phrase at the
    /// caret.
    void mark(app::PassageKind kind);
    /// Takes the source of the attribution before for the one being put together, or for a new one.
    void shareSource();
    /// Fills in what follows from all marks of the article, also from those made elsewhere.
    void fillInArticle();
    /// The names of the current annotation's fields that the selection can be taken into, in order;
    /// takeSelectionAs() knows them by their number.
    QStringList selectionFields() const;
    void takeSelectionAs(int number);
    /// Tags every one of @p passages, as one edit.
    void markAll(app::PassageKind kind, const std::vector<storage::TextRange> &passages);
    /// What the analyst is most likely to tag with next: what the current annotation is, or what
    /// was used last.
    std::optional<app::PassageKind> likelyKind() const;
    /// The analyst's annotations in the article.
    std::vector<storage::Annotation> ownAnnotations() const;
    /// The annotations that are selected together: what retag(), removeSelected() and
    /// confirmSelected() are about. Where only one is, it is the current one.
    std::vector<storage::Id<storage::Annotation>> selection() const;
    void retag(app::PassageKind kind);
    void removeSelected();
    /// Makes what rules found in the text what the analyst says.
    void confirmSelected();
    void editNote();
    void fillInFields();
    /// Closes the annotation that parts are being added to; where none is open, opens the current
    /// one.
    void finishOrResume();
    void finish();
    void goToNeighbour(app::Direction direction);
    /// These three say why where they go nowhere, and else take back what was said.
    void goToSentence(app::Direction direction);
    void goToUnmarkedSentence(app::Direction direction);
    /// Selects the next word or phrase that may attribute something to somebody.
    void goToCue(app::Direction direction);
    /// What cues are found with, the definitions or the project's words, has changed.
    void followSources();
    /// Selects the next number phrase.
    void goToFigure(app::Direction direction);
    /// Lets the view read the article in its language, which may have changed.
    void showLanguage();
    /// Shows the first thing of the article that @p changes are about.
    void showFirst(const storage::Changes &changes);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void currentChanged(storage::Id<storage::Annotation> id);
    /// What happened, for the status bar.
    void said(const QString &sentence);
    /// The same for something that can be undone.
    void done(const QString &sentence);
    void failed(const QString &attempt, const storage::Error &error);
    /// It is not known yet who annotates.
    void analystWanted();

private:
    void selectFound(storage::TextRange indices);
    void apply(const storage::Changes &changes);
    void showCorrectedText();
    void reloadCodebook();
    void showMarks();
    void replaceMarks(const storage::Changes &changes);
    void showLinks();
    void showOpen();
    void showGathering(const std::optional<storage::Annotation> &open);
    std::vector<const storage::Field *> fieldsForSelection() const;
    bool selectFigureAtCaret();
    void leaveCompleteOne();
    void setCurrent(storage::Id<storage::Annotation> id);
    bool canEdit();
    bool isAnalystKnown();
    /// Says that it is done, with @p sentence, where @p changes are some.
    void tell(const storage::Result<storage::Changes> &changes, const QString &sentence);
    std::optional<QString> doubtAbout(storage::Id<storage::Annotation> id) const;
    void tellMarked(app::PassageKind kind, const app::Annotator::Done &done);
    void connectAnnotationPanel();
    void takeSelection(const std::vector<storage::Id<storage::Annotation>> &ids,
                       storage::Id<storage::Field> field);

    ArticleView *m_view;
    TagPalette *m_palette;
    Inspector *m_inspector;
    storage::Project *m_project = nullptr;
    std::unique_ptr<app::Annotator> m_annotator;
    std::unique_ptr<app::CueFinder> m_cues; ///< made when it is first asked
    storage::Codebook m_codebook;
    AnalystNames m_analysts;
    ArticleMarks m_marks;
    storage::Id<storage::Annotation> m_current;
    std::optional<app::PassageKind> m_lastKind;
};

} // namespace ui
