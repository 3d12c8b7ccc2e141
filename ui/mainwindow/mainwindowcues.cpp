// The part of the main window that opens what is about cues.

#include "app/annotating/cuewordlist.h"
#include "ui/article_view/articleview.h"
#include "ui/articlelist/articlelistpanel.h"
#include "ui/cues/cuewordsdialog.h"
#include "ui/dialogs/errorbox.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/annotatingcontroller.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/suggestions/suggestionsearchwindow.h"

namespace ui {

using storage::Article;
using storage::Id;
using storage::TextRange;

void MainWindow::showSuggestionSearch()
{
    if (!m_suggestionSearch) {
        auto *window = m_suggestionSearch = new SuggestionSearchWindow;
        window->setAttribute(Qt::WA_QuitOnClose, false);
        window->addActions({m_actions->undo, m_actions->redo});
        const auto show = [this](Id<Article> article, TextRange range) {
            m_articles->setCurrent(article);
            m_view->setSelection(range);
            m_view->ensureVisible(range);
        };
        connect(window, &SuggestionSearchWindow::placeWanted, this, show);
        connect(window, &SuggestionSearchWindow::readingWanted, this,
                [this, show](Id<Article> article, TextRange range) {
                    show(article, range);
                    raise(); // it lies over the article
                    activateWindow();
                    m_view->setFocus(Qt::OtherFocusReason);
                });
        connect(window, &SuggestionSearchWindow::changeMade, this, &MainWindow::sayDone);
        connect(window, &SuggestionSearchWindow::analystWanted, this, [this, window] {
            askForAnalyst();
            window->raise(); // the question brought the main window to the front
            window->activateWindow();
        });
        connect(window, &SuggestionSearchWindow::failed, this,
                [window](const QString &attempt, const storage::Error &error) {
                    showError(window, attempt, error);
                });
    }
    if (!m_suggestionSearch->isVisible()) {
        m_suggestionSearch->setProject(m_project.get());
        m_suggestionSearch->search();
    }
    m_suggestionSearch->show();
    m_suggestionSearch->raise();
    m_suggestionSearch->activateWindow();
}

void MainWindow::askForCueWords()
{
    const auto words = app::cueWordsOf(*m_project);
    if (!words) {
        fail(tr("The words cannot be shown."), words.error());
        return;
    }
    CueSample sample = CueSample::ofTheProgram();
    if (m_annotating->article().isValid())
        sample = {m_view->text(), m_view->language()};
    CueWordsDialog dialog(*words, sample,
                          m_project->isReadOnly() ? CueWordsDialog::Access::ReadOnly
                                                  : CueWordsDialog::Access::ReadWrite,
                          this);
    if (dialog.exec() != QDialog::Accepted || dialog.words() == *words)
        return;
    const auto changes = app::setCueWords(*m_project, dialog.words());
    if (!changes)
        fail(tr("The words could not be changed."), changes.error());
    else
        sayDone(tr("Words changed."));
}

} // namespace ui
