#include "ui/dialogs/keyspage.h"

#include "app/datasets/projectplace.h"
#include "ui/dialogs/errorbox.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/keys/keyrules.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

#include <algorithm>
#include <array>

namespace ui {

namespace {

struct Part
{
    QString subject;
    QString rows;
    int lines = 2; ///< of the heading and the space before it, and the rows
};

std::vector<Part> partsOf(const std::vector<KeyBinding> &bindings)
{
    std::vector<Part> parts;
    const std::vector<Keys> inForce = keysInForce(bindings);
    for (size_t i = 0; i < bindings.size(); ++i) {
        const KeyBinding &binding = bindings[i];
        const QString keys = binding.gesture.isEmpty() ? keysText(inForce[i]) : binding.gesture;
        if (keys.isEmpty())
            continue;
        auto part = std::find_if(parts.begin(), parts.end(), [&binding](const Part &other) {
            return other.subject == binding.subject;
        });
        if (part == parts.end())
            part = parts.insert(parts.end(), Part{binding.subject, {}});
        part->rows += QStringLiteral("<tr><td width=\"42%\"><b>%1</b></td><td>%2</td></tr>")
                          .arg(keys.toHtmlEscaped(), binding.text.toHtmlEscaped());
        ++part->lines;
    }
    return parts;
}

} // namespace

QString keysPage(const std::vector<KeyBinding> &bindings)
{
    const std::vector<Part> parts = partsOf(bindings);
    int lines = 0;
    for (const Part &part : parts)
        lines += part.lines;
    std::array<QString, 2> columns;
    int before = 0;
    for (const Part &part : parts) {
        columns[before + part.lines / 2 < lines / 2 ? 0 : 1] +=
            QStringLiteral("<h4>%1</h4><table width=\"100%\" cellspacing=\"0\">%2</table>")
                .arg(part.subject.toHtmlEscaped(), part.rows);
        before += part.lines;
    }
    return QStringLiteral("<table width=\"100%\" cellpadding=\"8\"><tr><td width=\"50%\">%1</td>"
                          "<td width=\"50%\">%2</td></tr></table>")
        .arg(columns[0], columns[1]);
}

storage::Result<void> printKeysOn(QPrinter &printer, const std::vector<KeyBinding> &bindings)
{
    const QString file = printer.outputFileName(); // of "Print to file"; else empty
    if (app::isProjectPlace(file))
        return storage::Error{storage::ErrorCode::FileExists, file, {}, {}};
    QTextDocument page;
    page.setDefaultFont(QFont(page.defaultFont().family(), 8)); // all of it on one sheet
    page.setHtml(keysPage(bindings));
    page.print(&printer);
    if (printer.printerState() == QPrinter::Error)
        return storage::Error{storage::ErrorCode::CannotWriteFile, file, {}, {}};
    return {};
}

void printKeys(const std::vector<KeyBinding> &bindings, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(KeysDialog::tr("Keys"));
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const storage::Result<void> printed = printKeysOn(printer, bindings);
    if (!printed)
        showError(parent, KeysDialog::tr("The keys could not be printed."), printed.error());
}

} // namespace ui
