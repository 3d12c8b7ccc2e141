#include "ui/dialogs/originaldialog.h"

#include "ui/dialogs/originalview.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace ui {

OriginalDialog::OriginalDialog(const storage::SourceFile &source, const QString &format,
                               const app::OriginalPlace &place, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Original: %1").arg(source.name));
    resize(760, 560);
    auto *view = new OriginalView;
    view->setAccessibleNames(windowTitle());
    view->show(source, format, place);

    auto *facts = new QLabel(
        tr("Exactly as it came in, %1.").arg(QLocale().formattedDataSize(source.bytes.size())));
    facts->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addWidget(facts, 1);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(view, 1);
    layout->addLayout(foot);
}

} // namespace ui
