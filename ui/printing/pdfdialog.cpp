#include "ui/printing/pdfdialog.h"

#include "ui/dialogs/errorbox.h"
#include "ui/printing/articleprinter.h"
#include "ui/printing/printchoicesbox.h"
#include "ui/printing/printing.h"
#include "ui/settings/settings.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

PdfDialog::PdfDialog(PrintedArticle article, const QString &target, QWidget *parent)
    : QDialog(parent),
      m_article(std::move(article)),
      m_target(new QLineEdit(target)),
      m_paper(new PaperBox),
      m_choices(new PrintChoicesBox)
{
    setWindowTitle(tr("Save as PDF"));
    setMinimumWidth(520);

    auto *browse = new QPushButton(tr("&Browse…"));
    browse->setAutoDefault(false); // Enter saves
    connect(browse, &QPushButton::clicked, this, &PdfDialog::chooseTarget);
    auto *targetLine = new QHBoxLayout;
    targetLine->addWidget(m_target, 1);
    targetLine->addWidget(browse);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *targetLabel = new QLabel(tr("&File:"));
    targetLabel->setBuddy(m_target);
    form->addRow(targetLabel, targetLine);
    form->addRow(tr("&Paper:"), m_paper);
    form->addRow(QString(), m_choices);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(m_target, &QLineEdit::textChanged, this,
            [this] { m_save->setEnabled(!m_target->text().trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &PdfDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString PdfDialog::target() const
{
    QString path = m_target->text().trimmed();
    // "Report of 26.11.2026" has no ending.
    const QString ending = QFileInfo(path).suffix();
    if (!std::all_of(ending.begin(), ending.end(), [](QChar c) { return c.isLetter(); }) ||
        ending.isEmpty())
        path += QStringLiteral(".pdf");
    return path;
}

void PdfDialog::chooseTarget()
{
    const QString path =
        QFileDialog::getSaveFileName(this, windowTitle(), target(), tr("PDF files (*.pdf)"),
                                     nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        m_target->setText(path);
}

void PdfDialog::accept()
{
    if (QFileInfo(target()).isFile() &&
        QMessageBox::question(
            this, windowTitle(),
            tr("%1 is there already. Replace it?").arg(QFileInfo(target()).fileName())) !=
            QMessageBox::Yes)
        return;
    rememberPrintChoices(m_choices->choices());
    rememberPaper(m_paper->paper());
    ArticlePrinter printer(m_article, m_choices->choices(),
                           Settings().usesSerif() ? ReadingFace::Serif : ReadingFace::System,
                           QApplication::font());
    QProgressDialog dialog(tr("Saving the article…"), tr("Cancel"), 0, 0, this);
    const storage::Result<void> saved =
        savePdf(printer, m_article.metadata.title, target(), m_paper->paper(), progressIn(dialog));
    dialog.reset();
    if (!saved) {
        if (saved.error().code != storage::ErrorCode::Cancelled)
            showError(this, tr("The PDF file could not be written."), saved.error());
        return;
    }
    QDialog::accept();
}

} // namespace ui
