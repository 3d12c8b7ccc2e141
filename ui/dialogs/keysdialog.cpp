#include "ui/dialogs/keysdialog.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace ui {

KeysDialog::KeysDialog(const QList<Section> &sections, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    resize(560, 620);
    QString page;
    for (const Section &section : sections) {
        page += QStringLiteral("<h3>%1</h3><table width=\"100%\" cellpadding=\"3\">")
                    .arg(section.heading.toHtmlEscaped());
        for (const auto &[keys, meaning] : section.keys) {
            page += QStringLiteral("<tr><td width=\"170\"><b>%1</b></td><td>%2</td></tr>")
                        .arg(keys.toHtmlEscaped(), meaning.toHtmlEscaped());
        }
        page += QStringLiteral("</table>");
    }
    auto *browser = new QTextBrowser;
    browser->setAccessibleName(windowTitle());
    browser->setFrameShape(QFrame::NoFrame);
    browser->document()->setDocumentMargin(14);
    browser->setHtml(page);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(browser, 1);
    layout->addWidget(buttons);
}

} // namespace ui
