#pragma once

#include "ui/printing/printedarticle.h"

#include <QDialog>
#include <QPrinter>

class QLabel;
class QPrintPreviewWidget;
class QToolButton;

namespace ui {

class PaperBox;
class PrintChoicesBox;

/// Shows the pages as they would be printed, and lets the analyst choose what is on them.
class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Next { Nothing, Print, SavePdf };

    explicit PreviewDialog(PrintedArticle article, QWidget *parent = nullptr);
    ~PreviewDialog() override;

    /// What the analyst wants to do after looking.
    Next next() const { return m_next; }
    QPrintPreviewWidget *pages() const { return m_preview; }

private:
    QWidget *makeBar();
    void paint(QPrinter *printer);
    void update();
    void turn(int pages);
    void showPage();
    void leaveFor(Next next);

    PrintedArticle m_article;
    QPrinter m_printer;
    QPrintPreviewWidget *m_preview;
    PaperBox *m_paper;
    PrintChoicesBox *m_choices;
    QLabel *m_page;
    QToolButton *m_previous;
    QToolButton *m_following;
    Next m_next = Next::Nothing;
};

} // namespace ui
