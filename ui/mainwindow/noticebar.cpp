#include "ui/mainwindow/noticebar.h"

#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ui {

NoticeBar::NoticeBar(QWidget *parent) : QFrame(parent), m_icon(new QLabel), m_text(new QLabel)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Midlight);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    hide();
}

void NoticeBar::setNotice(const QString &text)
{
    m_text->setText(text);
    m_icon->setPixmap(icon(QStringLiteral("lock")).pixmap(QSize(18, 18), devicePixelRatioF()));
    setVisible(!text.isEmpty());
}

QString NoticeBar::notice() const
{
    return m_text->text();
}

} // namespace ui
