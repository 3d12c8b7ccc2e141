#include "ui/dialogs/errorbox.h"

#include "app/wording/sentence.h"

#include <QMessageBox>

namespace ui {

void showError(QWidget *parent, const QString &attempt, const storage::Error &error)
{
    QMessageBox box(QMessageBox::Warning, QString(), attempt, QMessageBox::Ok, parent);
    box.setInformativeText(app::sentence(error));
    if (!error.detail.isEmpty())
        box.setDetailedText(error.detail);
    box.exec();
}

} // namespace ui
