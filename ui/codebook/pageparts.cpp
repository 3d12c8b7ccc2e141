#include "ui/codebook/pageparts.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>

namespace ui {

namespace {

/// Keeps its colour when the theme changes.
class QuietLabel : public QLabel
{
public:
    QuietLabel()
    {
        setWordWrap(true);
        setTextFormat(Qt::PlainText);
        colour();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::ApplicationPaletteChange)
            colour();
    }

private:
    void colour()
    {
        QPalette colours;
        colours.setColor(QPalette::WindowText, quietTextColour());
        setPalette(colours);
    }
};

} // namespace

ScrollingForm makeScrollingForm()
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins(12, 12, 12, 12);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(9);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    area->setWidget(page);
    page->setAutoFillBackground(false); // the tab's own ground shows
    area->viewport()->setAutoFillBackground(false);
    return {area, page, form};
}

QLabel *makeQuietLabel()
{
    return new QuietLabel;
}

} // namespace ui
