#pragma once

#include "app/linking/linkedits.h"
#include "app/linking/linkoffers.h"
#include "storage/project.h"
#include "ui/dialogs/backgroundtask.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QMenu;

namespace ui {

class AnnotatingController;
class ArticleView;
class LinksPanel;

/// Links: what is offered in the article that is open, the links of the current annotation, and how
/// one is drawn by hand.
///
/// begin() starts from the current annotation. Then a click on another one chooses it, or the keys
/// that go from annotation to annotation and Enter (chooseCurrent()), also in another article.
/// Where several kinds of links fit, a menu asks which; what fits alone is drawn at once. Esc
/// leaves.
class LinkingController : public QObject
{
    Q_OBJECT

public:
    LinkingController(ArticleView *view, LinksPanel *panel, AnnotatingController *annotating,
                      QObject *parent = nullptr);

    /// @p project must live until another one, or nullptr, is set.
    void setProject(storage::Project *project);

    void begin();
    bool isActive() const { return m_origin.isValid(); }
    void leave();
    void chooseCurrent();
    /// Asks for the other annotation in a dialog, in any article.
    void search();

    /// Draws all links that are offered in the article.
    void takeOver();
    /// Found on a thread of its own, soon after something has changed.
    const std::vector<app::LinkOffer> &offers() const { return m_offers; }

Q_SIGNALS:
    void offersChanged(qsizetype count);
    void annotationWanted(storage::Id<storage::Annotation> id,
                          storage::Id<storage::Article> article);
    void said(const QString &sentence);
    void done(const QString &sentence);
    void failed(const QString &attempt, const storage::Error &error);
    void analystWanted();

private:
    using AnnotationId = storage::Id<storage::Annotation>;
    struct Possible ///< a link that could be drawn
    {
        storage::Annotation target;
        app::LinkChoice choice;
        bool isThere = false; ///< already
    };

    void apply(const storage::Changes &changes);
    void followCurrent();
    void updateOffers();
    void setOffers(std::vector<app::LinkOffer> offers);
    void showRows();
    void connectPanel();
    bool canEdit();
    std::optional<storage::Annotation> startingPoint();
    std::vector<Possible> possibleWith(const std::vector<AnnotationId> &targets) const;
    void choose(const std::vector<AnnotationId> &targets, QPoint globalPosition);
    void addToMenu(QMenu &menu, const std::vector<Possible> &possible);
    void draw(AnnotationId first, AnnotationId second, const app::LinkChoice &choice);
    void askForKind(const storage::Link &link, QPoint globalPosition);
    void tell(const storage::Result<storage::Changes> &changes, const QString &sentence);
    QString nameOf(const storage::Annotation &annotation) const;
    QString quoteOf(const storage::Annotation &annotation) const;
    QString titleOf(storage::Id<storage::Article> article) const;

    ArticleView *m_view;
    LinksPanel *m_panel;
    AnnotatingController *m_annotating;
    storage::Project *m_project = nullptr;
    storage::Codebook m_codebook;
    storage::Id<storage::Article> m_article; ///< whose offers are known
    std::vector<app::LinkOffer> m_offers;
    QTimer m_offersTimer; ///< several changes, one search
    std::unique_ptr<BackgroundTask> m_task = std::make_unique<BackgroundTask>();
    AnnotationId m_origin; ///< what is being linked; invalid: nothing
};

} // namespace ui
