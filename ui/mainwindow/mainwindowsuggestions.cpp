// The part of the main window that has to do with suggestions and cues.

#include "ui/mainwindow/mainwindow.h"

#include "ui/article_view/articleview.h"
#include "ui/inspector/articlepanel.h"
#include "ui/inspector/inspector.h"
#include "ui/keys/keyrules.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/suggestioncontroller.h"
#include "ui/settings/settings.h"
#include "ui/suggestions/figuresdialog.h"
#include "ui/suggestions/suggestionstrip.h"

#include <QMenu>

namespace ui {

using app::CueKind;
using app::Direction;

namespace {

struct LitKind
{
    QString name; ///< what is remembered
    QString text;
    QSet<CueKind> kinds;
};

/// What can be lit, in the order of the menu.
std::vector<LitKind> litKinds()
{
    return {{QStringLiteral("said"),
             MainWindow::tr("&Words of saying"),
             {CueKind::SureWord, CueKind::LikelyWord, CueKind::Credit}},
            {QStringLiteral("figure"), MainWindow::tr("&Figures"), {CueKind::Figure}},
            {QStringLiteral("quotation"), MainWindow::tr("&Quotations"), {CueKind::Quotation}},
            {QStringLiteral("hedge"), MainWindow::tr("&Hedges"), {CueKind::Hedge}},
            {QStringLiteral("date"), MainWindow::tr("&Dates and times"), {CueKind::Date}},
            {QStringLiteral("name"), MainWindow::tr("&Names beside them"), {CueKind::Name}}};
}

} // namespace

void MainWindow::connectSuggestions()
{
    const auto on = [this](QAction *action, auto does) {
        connect(action, &QAction::triggered, m_suggestions, does);
    };
    on(m_actions->nextSuggestion, [this] {
        m_actions->showSuggestions->setChecked(true);
        m_suggestions->go(Direction::Forward);
    });
    on(m_actions->previousSuggestion, [this] {
        m_actions->showSuggestions->setChecked(true);
        m_suggestions->go(Direction::Backward);
    });
    on(m_actions->acceptSuggestion, &SuggestionController::acceptCurrent);
    on(m_actions->adjustSuggestion, &SuggestionController::adjustCurrent);
    on(m_actions->rejectSuggestion, &SuggestionController::rejectCurrent);
    connect(m_actions->acceptFigures, &QAction::triggered, this, &MainWindow::askForFigures);
    m_strip->setButtons({{m_actions->nextSuggestion, nullptr, true},
                         {m_actions->previousSuggestion},
                         {m_actions->acceptSuggestion, m_actions->finish, true, true},
                         {m_actions->adjustSuggestion, nullptr, false, true},
                         {m_actions->rejectSuggestion, m_actions->remove, true, true},
                         {m_actions->acceptFigures}});
    connect(m_strip, &SuggestionStrip::closeWanted, m_actions->showSuggestions,
            [this] { m_actions->showSuggestions->setChecked(false); });
    connect(m_actions->showSuggestions, &QAction::toggled, this, [this](bool shown) {
        m_strip->setVisible(shown);
        Settings().setShowsSuggestions(shown);
        if (!shown)
            m_suggestions->leave();
    });
    connect(m_actions->showCues, &QAction::toggled, this, [this](bool shown) {
        m_suggestions->setCuesShown(shown);
        Settings().setShowsCues(shown);
    });
    connect(m_suggestions, &SuggestionController::activeChanged, this, &MainWindow::updateActions);
    connect(m_suggestions, &SuggestionController::said, m_status, &StatusLine::say);
    connect(m_suggestions, &SuggestionController::done, this, &MainWindow::sayDone);
    connect(m_suggestions, &SuggestionController::failed, this, &MainWindow::fail);
    connect(m_suggestions, &SuggestionController::analystWanted, this, &MainWindow::askForAnalyst);
    connect(m_suggestions, &SuggestionController::countsChanged, m_inspector->articlePanel(),
            &ArticlePanel::showSuggestionCounts);
    connectLitKinds();
}

void MainWindow::connectLitKinds()
{
    const QStringList remembered = Settings().litCues();
    for (const LitKind &kind : litKinds()) {
        QAction *action = m_actions->litMenu()->addAction(kind.text);
        action->setCheckable(true);
        action->setData(kind.name);
        action->setChecked(remembered.contains(kind.name));
        connect(action, &QAction::toggled, this, [this] {
            QStringList names;
            QSet<CueKind> lit;
            for (const LitKind &each : litKinds()) {
                for (const QAction *entry : m_actions->litMenu()->actions()) {
                    if (entry->data() == each.name && entry->isChecked()) {
                        names.append(each.name);
                        lit.unite(each.kinds);
                    }
                }
            }
            Settings().setLitCues(names);
            m_suggestions->setLit(lit);
        });
    }
    QSet<CueKind> lit;
    for (const LitKind &kind : litKinds()) {
        if (remembered.contains(kind.name))
            lit.unite(kind.kinds);
    }
    m_suggestions->setLit(lit);
}

void MainWindow::askForFigures()
{
    const std::vector<app::Suggestion> figures = m_suggestions->openFigures();
    if (figures.empty()) {
        m_status->say(m_suggestions->isReady() ? tr("No figure of this article is left to accept.")
                                               : tr("The suggestions are not ready yet."));
        return;
    }
    FiguresDialog dialog(m_view->text(), figures, this);
    if (dialog.exec() == QDialog::Accepted)
        m_suggestions->accept(dialog.chosen());
}

} // namespace ui
