// The part of the main window that corrects texts and shows earlier ones.

#include "ui/mainwindow/mainwindow.h"

#include "app/annotating/textcorrection.h"
#include "ui/article_view/articleview.h"
#include "ui/correcting/correctiondialog.h"
#include "ui/correcting/earliertextsdialog.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/annotatingcontroller.h"

namespace ui {

void MainWindow::askForCorrection()
{
    if (!m_annotating->article().isValid() || m_project->isReadOnly())
        return;
    auto correction = app::TextCorrection::of(*m_project, m_annotating->article());
    if (!correction) {
        fail(tr("The text cannot be corrected."), correction.error());
        return;
    }
    CorrectionDialog dialog(*m_project, m_annotating->article(), std::move(*correction),
                            m_view->selection(), this);
    if (dialog.exec() == QDialog::Accepted)
        sayDone(tr("Text corrected."));
    m_view->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showEarlierTexts()
{
    if (!m_annotating->article().isValid())
        return;
    auto earlier = m_project->earlierTexts(m_annotating->article());
    if (!earlier)
        fail(tr("The earlier texts cannot be shown."), earlier.error());
    else if (!earlier->empty())
        EarlierTextsDialog(std::move(*earlier), m_view->text(), this).exec();
}

} // namespace ui
