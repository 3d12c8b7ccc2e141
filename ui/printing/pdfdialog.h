#pragma once

#include "ui/printing/printedarticle.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace ui {

class PaperBox;
class PrintChoicesBox;

/// Asks where to and how, and writes the article as a PDF file.
class PdfDialog : public QDialog
{
    Q_OBJECT

public:
    PdfDialog(PrintedArticle article, const QString &target, QWidget *parent = nullptr);

    /// The file that is written.
    QString target() const;
    void accept() override;

private:
    void chooseTarget();

    PrintedArticle m_article;
    QLineEdit *m_target;
    PaperBox *m_paper;
    PrintChoicesBox *m_choices;
    QPushButton *m_save;
};

} // namespace ui
