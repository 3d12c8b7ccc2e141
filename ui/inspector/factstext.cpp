#include "ui/inspector/factstext.h"

#include <QAbstractTextDocumentLayout>
#include <QPalette>
#include <QTextDocument>
#include <QTextOption>
#include <QUrl>
#include <QWheelEvent>

#include <cmath>

namespace ui {

using storage::Article;
using storage::Id;

FactsText::FactsText(QWidget *parent) : QTextBrowser(parent)
{
    // Beside the fields, which can be typed into, it is no box of its own.
    setStyleSheet(QStringLiteral("border: none; background: transparent;"));
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    document()->setDocumentMargin(0);
    setUndoRedoEnabled(false);
    hide();
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &FactsText::fit);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &address) {
        Q_EMIT articleWanted(Id<Article>{address.path().toLongLong()});
    });
}

QString FactsText::linkTo(Id<Article> id)
{
    return QStringLiteral("<a href=\"article:%1\" style=\"color: %2\">")
        .arg(id.value)
        .arg(QPalette().color(QPalette::Link).name());
}

void FactsText::showFacts(const QString &html)
{
    if (m_html == html)
        return;
    m_html = html;
    setHtml(html);
    setHidden(html.isEmpty());
    fit();
}

void FactsText::fit()
{
    setFixedHeight(int(std::ceil(document()->size().height())));
}

void FactsText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fit();
}

/// What scrolls is the page around it.
void FactsText::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace ui
