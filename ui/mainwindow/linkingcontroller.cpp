#include "ui/mainwindow/linkingcontroller.h"

#include "app/annotating/passagekind.h"
#include "app/linking/targetsearch.h"
#include "app/text/selection.h"
#include "ui/article_view/articleview.h"
#include "ui/dialogs/linkdialog.h"
#include "ui/inspector/linkspanel.h"
#include "ui/mainwindow/annotatingcontroller.h"
#include "ui/tagpalette/tagpalette.h"

#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace ui {

using app::LinkChoice;
using app::LinkEnd;
using app::LinkOffer;
using storage::Annotation;
using storage::Article;
using storage::Changes;
using storage::Id;
using storage::Link;
using storage::Result;

namespace {

constexpr qsizetype longestQuote = 60;

std::vector<LinkOffer> offersIn(const storage::ProjectReader &project,
                                const storage::Codebook &codebook, Id<Article> article)
{
    return app::linkOffers(codebook, project.annotations(article).valueOr({}),
                           project.links(article).valueOr({}));
}

QString forMenu(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

LinkingController::LinkingController(ArticleView *view, LinksPanel *panel,
                                     AnnotatingController *annotating, QObject *parent)
    : QObject(parent),
      m_view(view),
      m_panel(panel),
      m_annotating(annotating)
{
    m_offersTimer.setSingleShot(true);
    m_offersTimer.setInterval(0);
    connect(&m_offersTimer, &QTimer::timeout, this, &LinkingController::updateOffers);
    connect(m_annotating, &AnnotatingController::currentChanged, this,
            &LinkingController::followCurrent);
    connect(m_view, &ArticleView::linkTargetsClicked, this, &LinkingController::choose);
    connect(m_view, &ArticleView::linkingLeft, this, [this] {
        const Id<Annotation> origin = m_origin;
        leave();
        m_annotating->select(origin);
        Q_EMIT said(tr("Nothing was linked."));
    });
    connectPanel();
}

void LinkingController::connectPanel()
{
    connect(m_panel, &LinksPanel::annotationWanted, this, &LinkingController::annotationWanted);
    connect(m_panel, &LinksPanel::removalWanted, this, [this](const Link &link) {
        if (canEdit())
            tell(app::removeLink(*m_project, link.id), tr("Link removed."));
    });
    connect(m_panel, &LinksPanel::kindWanted, this, &LinkingController::askForKind);
    connect(m_panel, &LinksPanel::offerWanted, this, [this](const LinkOffer &offer) {
        if (canEdit())
            draw(offer.from, offer.to, {offer.kind, LinkEnd::From});
    });
    connect(m_panel, &LinksPanel::linkingWanted, this, &LinkingController::begin);
}

void LinkingController::setProject(storage::Project *project)
{
    leave();
    m_task = std::make_unique<BackgroundTask>(); // no thread reads the file any more
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_codebook = m_project ? m_project->codebook().valueOr({}) : storage::Codebook();
    m_article = {};
    if (m_project)
        connect(m_project, &storage::Project::changed, this, &LinkingController::apply);
    updateOffers();
    showRows();
}

void LinkingController::apply(const Changes &changes)
{
    if (changes.codebook)
        m_codebook = m_project->codebook().valueOr({});
    if (isActive() && !m_project->annotation(m_origin))
        leave();
    if (changes.annotations.empty() && changes.links.empty() && !changes.codebook)
        return;
    m_offersTimer.start();
    showRows();
}

void LinkingController::followCurrent()
{
    if (m_annotating->article() != m_article) {
        m_article = m_annotating->article();
        m_view->setLinkOrigin(m_origin); // another article has taken it away
        m_offersTimer.start();
        setOffers({});
    }
    showRows();
    const Id<Annotation> current = m_annotating->current();
    if (!isActive() || !current.isValid() || current == m_origin)
        return;
    const Result<Annotation> target = m_project->annotation(current);
    if (!target)
        return;
    Q_EMIT said(possibleWith({current}).empty()
                    //: %1 is an annotation, such as "Claim “six boats sank”"
                    ? tr("%1: no kind of link fits it.").arg(nameOf(*target))
                    //: %1 is an annotation, such as "Claim “six boats sank”"
                    : tr("%1: press Enter to link it, Esc to stop.").arg(nameOf(*target)));
}

void LinkingController::updateOffers()
{
    m_offersTimer.stop();
    const Id<Article> article = m_annotating->article();
    if (!m_project || !article.isValid()) {
        m_task->cancel();
        setOffers({});
        return;
    }
    // Reading a hundred thousand annotations takes a second.
    const auto found = std::make_shared<std::vector<LinkOffer>>();
    m_task->start(
        [found, path = m_project->path(), codebook = m_codebook,
         article](const BackgroundTask::Report &goesOn) {
            if (!goesOn(0, 1))
                return;
            if (const auto reader = storage::ProjectReader::open(path))
                *found = offersIn(**reader, codebook, article);
        },
        [this, found] { setOffers(std::move(*found)); });
}

void LinkingController::setOffers(std::vector<LinkOffer> offers)
{
    m_offers = std::move(offers);
    showRows();
    Q_EMIT offersChanged(qsizetype(m_offers.size()));
}

void LinkingController::showRows()
{
    const Id<Annotation> current = m_annotating->current();
    const Result<Annotation> shown = m_project && current.isValid()
                                         ? m_project->annotation(current)
                                         : Result<Annotation>(storage::Error{});
    if (!shown) {
        m_panel->setRows({}, false);
        return;
    }
    std::vector<LinksPanel::Row> rows;
    const auto add = [&](const Link &link, const LinkOffer &offer, const QString &kind,
                         Id<Annotation> from, Id<Annotation> to) {
        const Result<Annotation> other = m_project->annotation(from == current ? to : from);
        if (!other)
            return;
        LinksPanel::Row row;
        row.link = link;
        row.offer = offer;
        row.words = app::wordsOf(kind, from == current ? LinkEnd::From : LinkEnd::To);
        row.other = other->id;
        row.article = other->articleId;
        row.icon = kindIcon(m_codebook, {other->tagId, {}});
        row.name = app::nameOf(m_codebook, {other->tagId, {}});
        row.quote = quoteOf(*other);
        row.articleTitle = titleOf(other->articleId);
        rows.push_back(std::move(row));
    };
    const std::vector<Link> links = m_project->links(current).valueOr({});
    for (const Link &link : links)
        add(link, {}, link.kind, link.from, link.to);
    for (const LinkOffer &offer : m_offers) {
        // What has been drawn is offered until the offers are up to date.
        if ((offer.from == current || offer.to == current) &&
            !app::hasLink(links, offer.from, offer.to, {offer.kind, LinkEnd::From}))
            add({}, offer, offer.kind, offer.from, offer.to);
    }
    m_panel->setReadOnly(m_project->isReadOnly());
    m_panel->setRows(std::move(rows), !app::linkableTags(m_codebook, shown->tagId).empty());
}

QString LinkingController::quoteOf(const Annotation &annotation) const
{
    std::vector<storage::TextRange> ranges;
    for (const storage::Span &span : annotation.spans)
        ranges.push_back(span.range);
    if (annotation.articleId == m_annotating->article())
        return app::excerptOf(m_view->text(), m_annotating->map(), ranges);
    const QString text = m_project->text(annotation.articleId).valueOr({});
    return app::excerptOf(text, app::TextMap(text), ranges);
}

QString LinkingController::titleOf(Id<Article> article) const
{
    if (article == m_annotating->article())
        return {};
    const auto summary = m_project->articleSummary(article);
    return summary && !summary->title.isEmpty() ? summary->title : tr("Article without a title");
}

QString LinkingController::nameOf(const Annotation &annotation) const
{
    //: %1 is a tag such as "Claim", %2 what it marks
    return tr("%1 “%2”").arg(app::nameOf(m_codebook, {annotation.tagId, {}}),
                             app::excerpt(quoteOf(annotation), longestQuote));
}

bool LinkingController::canEdit()
{
    if (!m_project || !m_annotating->article().isValid())
        return false;
    if (m_project->isReadOnly()) {
        Q_EMIT said(tr("This project is open for reading only; nothing was changed."));
        return false;
    }
    if (!m_project->analyst().isValid())
        Q_EMIT analystWanted();
    return m_project->analyst().isValid();
}

void LinkingController::tell(const Result<Changes> &changes, const QString &sentence)
{
    if (!changes)
        Q_EMIT failed(tr("The link could not be drawn or changed."), changes.error());
    else if (!changes->isEmpty())
        Q_EMIT done(sentence);
}

void LinkingController::takeOver()
{
    if (!canEdit())
        return;
    m_task->cancel();
    setOffers(offersIn(*m_project, m_codebook, m_annotating->article()));
    if (m_offers.empty()) {
        Q_EMIT said(tr("No links are offered: no claim, figure or attribution lies in another "
                       "annotation without being linked to it."));
        return;
    }
    QStringList byKind;
    for (const app::LinkKind &kind : app::linkKinds()) {
        const auto count =
            std::count_if(m_offers.begin(), m_offers.end(),
                          [&kind](const LinkOffer &offer) { return offer.kind == kind.name; });
        if (count > 0)
            byKind.append(app::countOf(kind.name, count));
    }
    const auto all = int(m_offers.size());
    //: %1 is a list: "4 claims in attributions, 2 figures in claims"
    tell(app::takeOver(*m_project, m_offers),
         tr("%n link(s) drawn: %1.", nullptr, all).arg(byKind.join(QStringLiteral(", "))));
}

std::optional<Annotation> LinkingController::startingPoint()
{
    if (!canEdit())
        return std::nullopt;
    const Id<Annotation> id = isActive() ? m_origin : m_annotating->current();
    if (!id.isValid()) {
        Q_EMIT said(tr("Choose an annotation first, then link it to another one."));
        return std::nullopt;
    }
    const Result<Annotation> annotation = m_project->annotation(id);
    if (!annotation)
        return std::nullopt;
    if (app::linkableTags(m_codebook, annotation->tagId).empty()) {
        //: %1 is a tag of the analyst's own, such as "Framing"
        Q_EMIT said(tr("There are links between attributions, claims and figures; a %1 has none.")
                        .arg(app::nameOf(m_codebook, {annotation->tagId, {}})));
        return std::nullopt;
    }
    return *annotation;
}

void LinkingController::begin()
{
    const std::optional<Annotation> origin = startingPoint();
    if (!origin)
        return;
    m_origin = origin->id;
    m_view->setLinkOrigin(m_origin);
    m_view->setFocus(Qt::OtherFocusReason);
    //: %1 is an annotation, such as "Claim “six boats sank”"
    Q_EMIT said(tr("%1 links to: click another annotation, or go to it and press Enter. Esc stops.")
                    .arg(nameOf(*origin)));
}

void LinkingController::leave()
{
    m_origin = {};
    m_view->setLinkOrigin({});
}

/// The annotation that was gone to, else those at the caret.
void LinkingController::chooseCurrent()
{
    const Id<Annotation> current = m_annotating->current();
    std::vector<Id<Annotation>> targets{current};
    if (!current.isValid() || current == m_origin)
        targets = m_view->annotationsAt(m_view->selection().begin);
    std::erase(targets, m_origin);
    const Result<Annotation> first =
        targets.empty() ? storage::Error{} : m_project->annotation(targets.front());
    if (!first) {
        Q_EMIT said(tr("Go to the other annotation first, then press Enter."));
        return;
    }
    m_view->ensureVisible(first->envelope());
    const std::vector<QRect> lines = m_view->rectsOf(first->envelope());
    choose(targets,
           m_view->viewport()->mapToGlobal(lines.empty() ? QPoint() : lines.front().bottomLeft()));
}

std::vector<LinkingController::Possible> LinkingController::possibleWith(
    const std::vector<Id<Annotation>> &targets) const
{
    std::vector<Possible> possible;
    const Result<Annotation> origin = m_project->annotation(m_origin);
    const std::vector<Link> links = m_project->links(m_origin).valueOr({});
    for (const Id<Annotation> id : targets) {
        const Result<Annotation> target = m_project->annotation(id);
        if (!origin || !target || id == m_origin)
            continue;
        for (const LinkChoice &choice : app::linkChoices(m_codebook, origin->tagId, target->tagId))
            possible.push_back({*target, choice, app::hasLink(links, m_origin, id, choice)});
    }
    return possible;
}

void LinkingController::choose(const std::vector<Id<Annotation>> &targets, QPoint globalPosition)
{
    if (!isActive() || !canEdit())
        return;
    const std::vector<Possible> possible = possibleWith(targets);
    const bool isAnyNew = std::any_of(possible.begin(), possible.end(),
                                      [](const Possible &link) { return !link.isThere; });
    if (possible.empty()) {
        Q_EMIT said(targets.empty() ? tr("Click the annotation to link to. Esc stops.")
                                    : tr("No kind of link fits what is here. Choose another "
                                         "annotation, or press Esc to stop."));
    } else if (!isAnyNew) {
        Q_EMIT said(
            tr("The two are linked already: %1.")
                .arg(app::wordsOf(possible.front().choice.kind, possible.front().choice.end)));
    } else if (possible.size() == 1) {
        draw(m_origin, possible.front().target.id, possible.front().choice);
    } else {
        auto *menu = new QMenu(m_view);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addToMenu(*menu, possible);
        menu->popup(globalPosition);
    }
}

/// Each kind with a digit that chooses it, below the annotation it would be with.
void LinkingController::addToMenu(QMenu &menu, const std::vector<Possible> &possible)
{
    int digit = 0;
    Id<Annotation> shown;
    for (const Possible &link : possible) {
        if (link.target.id != shown) {
            shown = link.target.id;
            QAction *heading = menu.addAction(kindIcon(m_codebook, {link.target.tagId, {}}),
                                              forMenu(nameOf(link.target)));
            heading->setEnabled(false);
        }
        const QString words = app::wordsOf(link.choice.kind, link.choice.end);
        ++digit;
        QAction *action = menu.addAction(
            digit > 9 ? words : QStringLiteral("&%1  %2").arg(digit).arg(forMenu(words)));
        action->setCheckable(link.isThere);
        action->setChecked(link.isThere);
        action->setEnabled(!link.isThere);
        connect(action, &QAction::triggered, this,
                [this, origin = m_origin, target = link.target.id, choice = link.choice] {
                    draw(origin, target, choice);
                });
    }
}

void LinkingController::draw(Id<Annotation> first, Id<Annotation> second, const LinkChoice &choice)
{
    const Result<Annotation> origin = m_project->annotation(first);
    const Result<Annotation> target = m_project->annotation(second);
    if (!origin || !target)
        return;
    const bool wasActive = isActive();
    leave();
    const Result<Changes> changes = app::addLink(*m_project, first, second, choice);
    if (wasActive && origin->articleId == m_annotating->article())
        m_annotating->select(first);
    //: %1 and %3 are annotations, such as "Claim “six boats sank”", %2 is "restates"
    tell(changes,
         tr("Linked: %1 %2 %3.")
             .arg(nameOf(*origin), app::wordsOf(choice.kind, choice.end), nameOf(*target)));
}

void LinkingController::askForKind(const Link &link, QPoint globalPosition)
{
    const Id<Annotation> first = m_annotating->current();
    const Result<Annotation> one = m_project->annotation(first);
    const Result<Annotation> other =
        m_project->annotation(link.from == first ? link.to : link.from);
    if (!canEdit() || !one || !other)
        return;
    const std::vector<LinkChoice> choices = app::linkChoices(m_codebook, one->tagId, other->tagId);
    const LinkChoice now{link.kind, link.from == first ? LinkEnd::From : LinkEnd::To};
    const auto saysNow = [&](const LinkChoice &choice) {
        const app::LinkKind *kind = app::linkKindNamed(choice.kind);
        return choice == now || (kind && !kind->isDirected && choice.kind == now.kind);
    };
    if (choices.empty() || (choices.size() == 1 && saysNow(choices.front()))) {
        Q_EMIT said(tr("No other kind of link fits these two."));
        return;
    }
    auto *menu = new QMenu(m_panel);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    int digit = 0;
    for (const LinkChoice &choice : choices) {
        const QString words = app::wordsOf(choice.kind, choice.end);
        QAction *action =
            menu->addAction(QStringLiteral("&%1  %2").arg(++digit).arg(forMenu(words)));
        action->setCheckable(true);
        action->setChecked(saysNow(choice));
        connect(action, &QAction::triggered, this, [this, link, first, choice, words] {
            tell(app::changeKind(*m_project, link, first, choice),
                 //: %1 is what a link says, such as "restates"
                 tr("Link changed: %1.").arg(words));
        });
    }
    menu->popup(globalPosition);
}

void LinkingController::search()
{
    const std::optional<Annotation> origin = startingPoint();
    if (!origin)
        return;
    leave();
    LinkDialog dialog({m_project->path(), m_codebook, *origin, nameOf(*origin),
                       m_project->links(origin->id).valueOr({}), m_project->articles().valueOr({}),
                       m_annotating->article()},
                      m_view->window());
    if (dialog.exec() == QDialog::Accepted)
        draw(origin->id, dialog.target(), dialog.choice());
}

} // namespace ui
