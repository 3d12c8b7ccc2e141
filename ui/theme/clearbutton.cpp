#include "ui/theme/clearbutton.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace ui {

namespace {

class ClearButton
{
    Q_DECLARE_TR_FUNCTIONS(ClearButton)
};

} // namespace

void addClearButton(QLineEdit *field)
{
    field->setClearButtonEnabled(true);
    if (auto *action = field->findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        action->setText(ClearButton::tr("Clear the field"));
}

} // namespace ui
