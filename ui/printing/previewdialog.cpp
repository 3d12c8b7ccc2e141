#include "ui/printing/previewdialog.h"

#include "ui/printing/articleprinter.h"
#include "ui/printing/printchoicesbox.h"
#include "ui/printing/printing.h"
#include "ui/settings/settings.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintPreviewWidget>
#include <QProgressDialog>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

PreviewDialog::PreviewDialog(PrintedArticle article, QWidget *parent)
    : QDialog(parent),
      m_article(std::move(article)),
      m_preview(new QPrintPreviewWidget(&m_printer)),
      m_paper(new PaperBox),
      m_choices(new PrintChoicesBox),
      m_page(new QLabel),
      m_previous(new QToolButton),
      m_following(new QToolButton)
{
    setWindowTitle(tr("Print preview"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(parent ? parent->size().boundedTo({1000, 860}) : QSize(1000, 860));

    auto *side = new QVBoxLayout;
    side->setSpacing(14);
    side->addWidget(m_paper);
    side->addWidget(m_choices);
    side->addStretch();
    auto *print = new QPushButton(tr("&Print…"));
    auto *pdf = new QPushButton(tr("&Save as PDF…"));
    auto *close = new QPushButton(tr("Close"));
    side->addWidget(print);
    side->addWidget(pdf);
    side->addWidget(close);
    print->setDefault(true);
    connect(print, &QPushButton::clicked, this, [this] { leaveFor(Next::Print); });
    connect(pdf, &QPushButton::clicked, this, [this] { leaveFor(Next::SavePdf); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto *pages = new QVBoxLayout;
    pages->setSpacing(0);
    pages->addWidget(makeBar());
    pages->addWidget(m_preview, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 14, 0);
    side->setContentsMargins(0, 8, 0, 14);
    layout->setSpacing(14);
    layout->addLayout(pages, 1);
    layout->addLayout(side);

    // Qt's grey around the pages dazzles in a dark window.
    if (const auto *view = m_preview->findChild<QGraphicsView *>())
        view->scene()->setBackgroundBrush(palette().color(QPalette::Window).darker(122));
    m_printer.setPageLayout(m_paper->paper());
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, &PreviewDialog::paint);
    connect(m_preview, &QPrintPreviewWidget::previewChanged, this, &PreviewDialog::showPage);
    connect(m_paper, &PaperBox::changed, this, &PreviewDialog::update);
    connect(m_choices, &PrintChoicesBox::changed, this, &PreviewDialog::update);
    m_preview->setFocus();
}

PreviewDialog::~PreviewDialog() = default;

QWidget *PreviewDialog::makeBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(10, 6, 10, 6);
    const auto add = [&](QToolButton *button, const QString &iconName, const QString &text,
                         const QKeySequence &keys, auto does) {
        button->setIcon(icon(iconName));
        button->setAutoRaise(true);
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setShortcut(keys);
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this, does);
    };
    add(m_previous, QStringLiteral("previous"), tr("Page before"), QKeySequence(Qt::Key_PageUp),
        [this] { turn(-1); });
    layout->addWidget(m_page);
    add(m_following, QStringLiteral("next"), tr("Next page"), QKeySequence(Qt::Key_PageDown),
        [this] { turn(1); });
    layout->addStretch();
    add(new QToolButton, QStringLiteral("zoom-out"), tr("Zoom out"), QKeySequence::ZoomOut,
        [this] { m_preview->zoomOut(); });
    add(new QToolButton, QStringLiteral("zoom-in"), tr("Zoom in"), QKeySequence::ZoomIn,
        [this] { m_preview->zoomIn(); });
    auto *whole = new QPushButton(tr("W&hole page"));
    auto *width = new QPushButton(tr("Page w&idth"));
    for (QPushButton *button : {whole, width}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    connect(whole, &QPushButton::clicked, m_preview, &QPrintPreviewWidget::fitInView);
    connect(width, &QPushButton::clicked, m_preview, &QPrintPreviewWidget::fitToWidth);
    return bar;
}

void PreviewDialog::paint(QPrinter *printer)
{
    ArticlePrinter article(m_article, m_choices->choices(),
                           Settings().usesSerif() ? ReadingFace::Serif : ReadingFace::System,
                           QApplication::font());
    QProgressDialog dialog(tr("Laying out the pages…"), tr("Cancel"), 0, 0, this);
    article.print(*printer, progressIn(dialog));
    dialog.reset();
}

void PreviewDialog::update()
{
    rememberPrintChoices(m_choices->choices());
    rememberPaper(m_paper->paper());
    m_printer.setPageLayout(m_paper->paper());
    m_preview->updatePreview();
}

void PreviewDialog::turn(int pages)
{
    m_preview->setCurrentPage(m_preview->currentPage() + pages);
    showPage(); // the signal comes only when the page is changed by scrolling
}

void PreviewDialog::showPage()
{
    const int page = m_preview->currentPage();
    m_page->setText(tr("Page %1 of %2").arg(page).arg(m_preview->pageCount()));
    m_previous->setEnabled(page > 1);
    m_following->setEnabled(page < m_preview->pageCount());
}

void PreviewDialog::leaveFor(Next next)
{
    m_next = next;
    accept();
}

} // namespace ui
