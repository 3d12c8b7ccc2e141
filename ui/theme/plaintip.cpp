#include "ui/theme/plaintip.h"

#include <QTextDocument>

namespace ui {

QString plainTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

} // namespace ui
