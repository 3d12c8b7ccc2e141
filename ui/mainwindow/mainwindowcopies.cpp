// The part of the main window that opens the list of copies.

#include "ui/article_view/articleview.h"
#include "ui/articlelist/articlelistpanel.h"
#include "ui/dialogs/errorbox.h"
#include "ui/duplicates/copieswindow.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/mainwindow.h"

namespace ui {

void MainWindow::showCopies()
{
    if (!m_copies) {
        auto *window = m_copies = new CopiesWindow;
        window->setAttribute(Qt::WA_QuitOnClose, false);
        window->addActions({m_actions->undo, m_actions->redo});
        connect(window, &CopiesWindow::readingWanted, this,
                [this](storage::Id<storage::Article> id) {
                    m_articles->setCurrent(id);
                    raise(); // it lies over the article
                    activateWindow();
                    m_view->setFocus(Qt::OtherFocusReason);
                });
        connect(window, &CopiesWindow::changeMade, this, &MainWindow::sayDone);
        connect(window, &CopiesWindow::failed, this,
                [window](const QString &attempt, const storage::Error &error) {
                    showError(window, attempt, error);
                });
    }
    if (!m_copies->isVisible()) {
        m_copies->setProject(m_project.get());
        m_copies->search();
    }
    m_copies->show();
    m_copies->raise();
    m_copies->activateWindow();
}

} // namespace ui
