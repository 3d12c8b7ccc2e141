#include "ui/suggestions/figuresdialog.h"

#include "app/codebook/names.h"
#include "app/text/selection.h"
#include "ui/dialogs/contextdelegate.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using app::Figure;
using app::FigureModifier;
using app::Suggestion;
using storage::TextRange;

namespace {

constexpr qsizetype contextLength = 50;

enum Column { Before, Passage, After, Kind, Reading, columnCount };

/// "5–7 km", "more than 300", "about 205".
QString readingOf(const Figure &figure)
{
    QString number = figure.value;
    if (number.isEmpty() && !figure.valueMin.isEmpty() && !figure.valueMax.isEmpty())
        number = figure.valueMin + QStringLiteral("–") + figure.valueMax;
    else if (number.isEmpty() && !figure.valueMin.isEmpty())
        number = QStringLiteral("≥ ") + figure.valueMin;
    QStringList parts;
    if (figure.modifier != FigureModifier::Exact && figure.modifier != FigureModifier::Range)
        parts.append(app::readable(app::nameOf(figure.modifier)).toLower());
    if (!number.isEmpty())
        parts.append(number);
    if (!figure.unit.isEmpty())
        parts.append(figure.unit);
    return parts.join(u' ');
}

bool hasNumber(const Figure &figure)
{
    return figure.modifier != FigureModifier::Vague || !figure.valueMin.isEmpty();
}

} // namespace

FiguresDialog::FiguresDialog(const QString &text, std::vector<Suggestion> figures, QWidget *parent)
    : QDialog(parent),
      m_figures(std::move(figures)),
      m_model(new QStandardItemModel(0, columnCount, this)),
      m_table(new QTableView),
      m_hint(new QLabel)
{
    setWindowTitle(tr("Accept figures"));
    m_model->setHorizontalHeaderLabels(
        {tr("Before"), tr("Figure"), tr("After"), tr("Kind"), tr("Read as")});
    for (const Suggestion &figure : m_figures)
        addRow(text, figure);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->setItemDelegate(new ContextDelegate(Before, m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : {Before, After})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setTabKeyNavigation(false);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, Passage));
    m_hint->setWordWrap(true);
    m_hint->setText(tr("What can be read in two ways, and what has no number, is not chosen. Space "
                       "chooses a row or takes it out."));

    auto *buttons = new QDialogButtonBox;
    m_accept = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    QPushButton *all = buttons->addButton(tr("Choose &all"), QDialogButtonBox::ActionRole);
    QPushButton *none = buttons->addButton(tr("Choose &none"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    for (QPushButton *button : {all, none})
        button->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, [this] { choose(true); });
    connect(none, &QPushButton::clicked, this, [this] { choose(false); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_model, &QStandardItemModel::itemChanged, this, &FiguresDialog::showCount);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_hint);
    layout->addWidget(buttons);
    resize(860, 480);
    m_table->setFocus();
    showCount();
}

void FiguresDialog::addRow(const QString &text, const Suggestion &suggestion)
{
    const TextRange range = suggestion.place();
    const qsizetype begin = std::max<qsizetype>(0, range.begin - contextLength);
    const qsizetype end = std::min(text.size(), range.end + contextLength);
    const QString before = text.sliced(begin, range.begin - begin).section(u'\n', -1);
    const QString after = text.sliced(range.end, end - range.end).section(u'\n', 0, 0);
    const QString words = text.sliced(range.begin, range.length());

    auto *context = new QStandardItem(before.trimmed());
    context->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *passage = new QStandardItem(words);
    const Figure &figure = *suggestion.figure;
    passage->setCheckable(true);
    passage->setCheckState(suggestion.isSure && hasNumber(figure) ? Qt::Checked : Qt::Unchecked);
    auto *kind = new QStandardItem(app::readable(app::nameOf(figure.kind)));
    auto *reading = new QStandardItem(
        //: %1 is what a number was read as
        figure.isAmbiguous ? tr("%1 (unsure)").arg(readingOf(figure)) : readingOf(figure));
    m_model->appendRow({context, passage, new QStandardItem(after.trimmed()), kind, reading});
}

void FiguresDialog::choose(bool isChosen)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_model->item(row, Passage)->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
}

void FiguresDialog::showCount()
{
    const auto count = int(chosen().size());
    m_accept->setText(tr("Accept %n figure(s)", nullptr, count));
    m_accept->setEnabled(count > 0);
}

std::vector<Suggestion> FiguresDialog::chosen() const
{
    std::vector<Suggestion> figures;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row, Passage)->checkState() == Qt::Checked)
            figures.push_back(m_figures[size_t(row)]);
    }
    return figures;
}

} // namespace ui
