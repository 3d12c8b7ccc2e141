#include "ui/codebook/refusal.h"

#include "ui/article_view/announcement.h"
#include "ui/theme/theme.h"

#include <QEvent>

namespace ui {

Refusal::Refusal(QWidget *parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("refusal"));
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    colour();
    hide();
}

void Refusal::say(const QString &sentence)
{
    setText(sentence);
    setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        announce(this, sentence);
}

void Refusal::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ThemeChange || event->type() == QEvent::ApplicationPaletteChange)
        colour();
}

void Refusal::colour()
{
    QPalette colours;
    colours.setColor(QPalette::WindowText, warningColour());
    setPalette(colours);
}

} // namespace ui
