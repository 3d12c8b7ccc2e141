#include "ui/dialogs/keyspage.h"

#include "ui/dialogs/keysdialog.h"
#include "ui/keys/keyrules.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

namespace ui {

QString keysPage(const std::vector<KeyBinding> &bindings)
{
    QString page;
    QString subject;
    for (const KeyBinding &binding : bindings) {
        const QString keys = binding.gesture.isEmpty() ? keysText(binding.keys) : binding.gesture;
        if (keys.isEmpty())
            continue;
        if (binding.subject != subject) {
            page += page.isEmpty() ? QString() : QStringLiteral("</table>");
            page += QStringLiteral("<h3>%1</h3><table width=\"100%\" cellpadding=\"2\">")
                        .arg(binding.subject.toHtmlEscaped());
            subject = binding.subject;
        }
        page += QStringLiteral("<tr><td width=\"38%\"><b>%1</b></td><td>%2</td></tr>")
                    .arg(keys.toHtmlEscaped(), binding.text.toHtmlEscaped());
    }
    return page.isEmpty() ? page : page + QStringLiteral("</table>");
}

void printKeys(const std::vector<KeyBinding> &bindings, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(KeysDialog::tr("Keys"));
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument page;
    page.setDefaultFont(QFont(page.defaultFont().family(), 9));
    page.setHtml(keysPage(bindings));
    page.print(&printer);
}

} // namespace ui
