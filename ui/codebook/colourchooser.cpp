#include "ui/codebook/colourchooser.h"

#include "app/codebook/colours.h"
#include "ui/codebook/lineedits.h"
#include "ui/theme/honestfocus.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {

using app::Legibility;
using app::PageKind;
using storage::MarkStyle;

namespace {

constexpr QSize cell(38, 38);
constexpr int columns = 8;
constexpr QString MarkStyle::*parts[4] = {&MarkStyle::lightFill, &MarkStyle::lightLine,
                                          &MarkStyle::darkFill, &MarkStyle::darkLine};

enum StepRole { StyleRole = Qt::UserRole + 1, ChosenRole };

MarkStyle coloursOf(const MarkStyle &style)
{
    MarkStyle colours = style;
    colours.pattern.clear();
    return colours;
}

/// A square of two halves: the light page's colours above, the dark one's below.
class StepDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QStringList colours = index.data(StyleRole).toStringList();
        const QRect square = option.rect.adjusted(5, 5, -5, -5);
        painter->save();
        if (!option.state.testFlag(QStyle::State_Enabled))
            painter->setOpacity(0.5);
        const int half = square.height() / 2;
        for (int page = 0; page < 2; ++page) {
            const QRect area(square.left(), square.top() + page * half, square.width(), half);
            painter->fillRect(area, QColor(colours.value(2 * page)));
            painter->fillRect(area.adjusted(4, half - 6, -4, -3),
                              QColor(colours.value(2 * page + 1)));
        }
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isChosen = index.data(ChosenRole).toBool();
        const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
        painter->setPen(QPen(lineColour(), 1));
        painter->drawRect(QRectF(square).adjusted(-0.5, -0.5, 0.5, 0.5));
        if (isChosen) {
            painter->setPen(QPen(option.palette.color(QPalette::Active, QPalette::Text), 2));
            painter->drawRoundedRect(QRectF(square).adjusted(-3, -3, 3, 3), 3, 3);
        }
        if (isCurrent) {
            painter->setPen(QPen(option.palette.color(QPalette::Active, QPalette::Highlight), 2,
                                 isChosen ? Qt::DotLine : Qt::SolidLine));
            painter->drawRoundedRect(QRectF(square).adjusted(-4, -4, 4, 4), 4, 4);
        }
        if (index.row() == 0 && !index.data(Qt::UserRole).toString().isEmpty())
            paintArrow(*painter, square);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return cell;
    }

private:
    /// On the step whose colours come from elsewhere.
    static void paintArrow(QPainter &painter, const QRect &square)
    {
        const QRectF disc(square.center() - QPoint(6, 6), QSizeF(13, 13));
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::white);
        painter.drawEllipse(disc);
        painter.setPen(QPen(QColor(0x1A1A1A), 1.6, Qt::SolidLine, Qt::RoundCap));
        const QPointF middle = disc.center();
        painter.drawLine(middle + QPointF(0, 3.5), middle + QPointF(0, -3.5));
        painter.drawLine(middle + QPointF(-2.8, -0.8), middle + QPointF(0, -3.5));
        painter.drawLine(middle + QPointF(2.8, -0.8), middle + QPointF(0, -3.5));
    }
};

/// Arrows go from step to step, Space or Enter chooses.
class StepList : public HonestFocus<QListView>
{
public:
    using HonestFocus<QListView>::HonestFocus;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const int key = event->key();
        if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter)
            Q_EMIT clicked(currentIndex());
        else
            HonestFocus<QListView>::keyPressEvent(event);
    }
};

} // namespace

ColourChooser::ColourChooser(QWidget *parent)
    : QWidget(parent),
      m_steps(new StepList),
      m_model(new QStandardItemModel(this)),
      m_warning(new QLabel)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(5);
    layout->setColumnStretch(3, 1);
    makeSteps();
    makeNumbers();
    m_warning->setWordWrap(true);
    m_warning->setObjectName(QStringLiteral("colourWarning"));
    layout->addWidget(m_warning, 6, 0, 1, 4);
    setFocusProxy(m_steps);
}

void ColourChooser::makeSteps()
{
    m_steps->setObjectName(QStringLiteral("colours"));
    m_steps->setAccessibleName(tr("Colour"));
    m_steps->setModel(m_model);
    m_steps->setItemDelegate(new StepDelegate(m_steps));
    m_steps->setViewMode(QListView::IconMode);
    m_steps->setMovement(QListView::Static);
    m_steps->setResizeMode(QListView::Adjust);
    m_steps->setUniformItemSizes(true);
    m_steps->setGridSize(cell);
    m_steps->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setStyleSheet(QStringLiteral("QListView { background: transparent; }"));
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_steps->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_steps->setFixedSize(columns * cell.width() + 4, 2 * cell.height() + 2);
    connect(m_steps, &QListView::clicked, this,
            [this](const QModelIndex &index) { takeStep(index.row()); });
    static_cast<QGridLayout *>(layout())->addWidget(m_steps, 0, 0, 1, 4, Qt::AlignLeft);
}

void ColourChooser::makeNumbers()
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const QString pages[2] = {tr("Light"), tr("Dark")};
    const QString names[4] = {tr("Fill on a light page"), tr("Line on a light page"),
                              tr("Fill on a dark page"), tr("Line on a dark page")};
    const QString heads[2] = {tr("Fill"), tr("Line")};
    for (int column = 0; column < 2; ++column)
        grid->addWidget(new QLabel(heads[column]), 1, column + 1);
    for (int page = 0; page < 2; ++page) {
        grid->addWidget(new QLabel(pages[page]), 2 + 2 * page, 0);
        for (int column = 0; column < 2; ++column) {
            const int field = 2 * page + column;
            auto *number = new TextLine;
            number->setObjectName(QStringLiteral("colour%1").arg(field));
            number->setAccessibleName(names[field]);
            number->setToolTip(tr("%1, as a number such as #7EAAFD").arg(names[field]));
            number->setMaxLength(7);
            number->setFixedWidth(
                number->fontMetrics().horizontalAdvance(QStringLiteral("#DDDDDD")) + 48);
            number->addAction(QIcon(), QLineEdit::LeadingPosition);
            connect(number, &TextLine::edited, this,
                    [this, field](const QString &typed) { takeNumber(field, typed); });
            m_numbers[field] = number;
            grid->addWidget(number, 2 + 2 * page, column + 1);
            m_verdicts[field] = new QLabel;
            m_verdicts[field]->setObjectName(QStringLiteral("verdict%1").arg(field));
            m_verdicts[field]->setToolTip(
                column == 0 ? tr("Contrast of the text with the fill by WCAG 2: at least 7 : 1")
                            : tr("Contrast of the line with page and fill by WCAG 2, the smaller "
                                 "of the two: at least 3 : 1"));
            grid->addWidget(m_verdicts[field], 3 + 2 * page, column + 1);
        }
    }
}

QWidget *ColourChooser::firstWidget() const
{
    return m_steps;
}

void ColourChooser::showColours(const MarkStyle &own, const MarkStyle &shown,
                                const MarkStyle &inherited, const QString &inheritedFrom)
{
    m_own = coloursOf(own);
    m_shown = coloursOf(shown);
    const bool canInherit = !inheritedFrom.isEmpty();
    const auto steps = int(app::safeColours().size());
    if (m_model->rowCount() != steps + (canInherit ? 1 : 0) || inheritedFrom != m_inheritedFrom) {
        m_inheritedFrom = inheritedFrom;
        m_model->clear();
        if (canInherit) {
            auto *item = new QStandardItem;
            item->setData(inheritedFrom, Qt::UserRole);
            item->setToolTip(tr("As %1").arg(inheritedFrom));
            m_model->appendRow(item);
        }
        for (const app::SafeColour &step : app::safeColours()) {
            auto *item = new QStandardItem;
            item->setData(QStringList{step.style.lightFill, step.style.lightLine,
                                      step.style.darkFill, step.style.darkLine},
                          StyleRole);
            item->setToolTip(QCoreApplication::translate("Colour", step.name));
            m_model->appendRow(item);
        }
    }
    const app::SafeColour *step = app::safeColour(m_shown);
    const bool isInherited = canInherit && m_own == MarkStyle();
    const int chosenStep = step ? int(step - app::safeColours().data()) + (canInherit ? 1 : 0) : -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        const bool isChosen = isInherited ? row == 0 : row == chosenStep;
        if (canInherit && row == 0)
            item->setData(QStringList{inherited.lightFill, inherited.lightLine, inherited.darkFill,
                                      inherited.darkLine},
                          StyleRole);
        item->setData(isChosen, ChosenRole);
        item->setData(isChosen ? tr("%1, chosen").arg(item->toolTip()) : item->toolTip(),
                      Qt::AccessibleTextRole);
        if (isChosen && !m_steps->hasFocus())
            m_steps->setCurrentIndex(item->index());
    }
    for (int field = 0; field < 4; ++field) {
        m_numbers[field]->setValue(m_shown.*parts[field]);
        QPixmap patch(16, 16);
        patch.fill(QColor(m_shown.*parts[field]).isValid() ? QColor(m_shown.*parts[field])
                                                           : QColor(Qt::transparent));
        m_numbers[field]->actions().constFirst()->setIcon(QIcon(patch));
    }
    showLegibility();
}

void ColourChooser::takeStep(int row)
{
    const bool canInherit = !m_inheritedFrom.isEmpty();
    if (row < 0)
        return;
    const MarkStyle colours = canInherit && row == 0
                                  ? MarkStyle()
                                  : app::safeColours()[size_t(row - (canInherit ? 1 : 0))].style;
    if (colours != m_own)
        Q_EMIT chosen(colours);
}

void ColourChooser::takeNumber(int field, const QString &typed)
{
    const QString colour = app::colourTyped(typed);
    if (colour.isEmpty()) {
        m_numbers[field]->setValue(m_shown.*parts[field]);
        return;
    }
    MarkStyle colours = m_shown;
    colours.*parts[field] = colour;
    m_numbers[field]->setValue(m_shown.*parts[field]);
    if (colours != m_shown)
        Q_EMIT chosen(colours);
}

void ColourChooser::showLegibility()
{
    bool isTextGood = true;
    bool isLineGood = true;
    const auto say = [this](int field, double found, bool isGood, const QString &text) {
        QPalette colours;
        colours.setColor(QPalette::WindowText, isGood ? goodColour() : warningColour());
        m_verdicts[field]->setPalette(colours);
        m_verdicts[field]->setText(text.arg(locale().toString(found, 'f', 1)));
    };
    for (int page = 0; page < 2; ++page) {
        const Legibility found =
            app::legibility(m_shown, page == 0 ? PageKind::Light : PageKind::Dark);
        //: how well text can be read on a colour: %1 is a contrast such as 7.5
        say(2 * page, found.text, found.isTextGood(),
            found.isTextGood() ? tr("✓ text %1 : 1") : tr("⚠ text %1 : 1"));
        //: how well a line can be seen: %1 is a contrast such as 7.5
        say(2 * page + 1, std::min(found.lineOnPage, found.lineOnFill), found.isLineGood(),
            found.isLineGood() ? tr("✓ line %1 : 1") : tr("⚠ line %1 : 1"));
        isTextGood = isTextGood && found.isTextGood();
        isLineGood = isLineGood && found.isLineGood();
    }
    QStringList warnings;
    if (!isTextGood)
        warnings << tr("Text is hard to read on this fill: at least 7 : 1 is needed.");
    if (!isLineGood)
        warnings << tr("The line is hard to see: at least 3 : 1 is needed.");
    if (!warnings.isEmpty())
        warnings << tr("Articles show these colours changed as far as it takes.");
    QPalette colours;
    colours.setColor(QPalette::WindowText, warningColour());
    m_warning->setPalette(colours);
    m_warning->setText(warnings.join(u' '));
    m_warning->setVisible(!warnings.isEmpty());
}

void ColourChooser::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_model->rowCount() > 0)
        showLegibility();
}

} // namespace ui
