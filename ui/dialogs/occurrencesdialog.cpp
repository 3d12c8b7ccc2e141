#include "ui/dialogs/occurrencesdialog.h"

#include "ui/dialogs/contextdelegate.h"
#include "ui/settings/settings.h"
#include "ui/tagpalette/tagpalette.h"
#include "ui/theme/honestfocus.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

namespace ui {

using app::PassageKind;

namespace {

const QString geometryKey = QStringLiteral("occurrences/geometry");
/// More than this is not listed.
constexpr size_t mostOccurrences = 250'000;
constexpr int widestWords = 260;

/// What is tagged already cannot be ticked.
class OccurrenceDelegate : public ContextDelegate
{
public:
    explicit OccurrenceDelegate(QObject *parent) : ContextDelegate(OccurrenceModel::Before, parent)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        ContextDelegate::initStyleOption(option, index);
        const auto *model = static_cast<const OccurrenceModel *>(index.model());
        if (index.column() == OccurrenceModel::Chosen && !model->canChoose(index.row()))
            option->state.setFlag(QStyle::State_Enabled, false);
    }
};

QLabel *labelFor(QWidget *field, const QString &text)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    return label;
}

} // namespace

OccurrencesDialog::OccurrencesDialog(const Question &question, QWidget *parent)
    : QDialog(parent),
      m_text(question.text),
      m_codebook(question.codebook),
      m_model(new OccurrenceModel(question.text, question.codebook, question.annotations, this)),
      m_words(new QLineEdit(question.words)),
      m_case(new QCheckBox(tr("&Match case"))),
      m_wholeWords(new QCheckBox(tr("Whole &words only"))),
      m_kind(new QComboBox),
      m_table(new HonestFocus<QTableView>),
      m_counts(new QLabel)
{
    setWindowTitle(tr("Tag every occurrence"));
    m_case->setChecked(question.options.matchesCase);
    m_wholeWords->setChecked(question.options.wholeWords);
    fillKinds(question.kind);
    makeTable();

    auto *all = new QPushButton(tr("Select &all"));
    auto *none = new QPushButton(tr("Select &none"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_tag = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    for (QPushButton *button : {all, none, buttons->button(QDialogButtonBox::Cancel)})
        button->setAutoDefault(false);
    m_tag->setDefault(true);

    auto *layout = new QGridLayout(this);
    layout->setHorizontalSpacing(10);
    layout->setVerticalSpacing(8);
    layout->addWidget(labelFor(m_words, tr("&Find:")), 0, 0);
    layout->addWidget(m_words, 0, 1);
    layout->addWidget(m_case, 0, 2);
    layout->addWidget(m_wholeWords, 0, 3, Qt::AlignLeft);
    layout->addWidget(labelFor(m_kind, tr("&Tag as:")), 1, 0);
    layout->addWidget(m_kind, 1, 1);
    layout->addWidget(m_table, 2, 0, 1, 4);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(all);
    bottom->addWidget(none);
    bottom->addWidget(m_counts, 1);
    bottom->addWidget(buttons);
    layout->addLayout(bottom, 3, 0, 1, 4);
    layout->setColumnStretch(1, 2);
    layout->setColumnStretch(3, 1);
    layout->setRowStretch(2, 1);

    connect(m_words, &QLineEdit::textChanged, this, &OccurrencesDialog::search);
    for (const QCheckBox *choice : {m_case, m_wholeWords})
        connect(choice, &QCheckBox::toggled, this, &OccurrencesDialog::search);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { m_model->setKind(kind()); });
    connect(all, &QPushButton::clicked, this, [this] { m_model->chooseAll(Qt::Checked); });
    connect(none, &QPushButton::clicked, this, [this] { m_model->chooseAll(Qt::Unchecked); });
    connect(m_model, &OccurrenceModel::chosenChanged, this, &OccurrencesDialog::showCounts);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    // Over the lower part of the window, so that the article is seen above it.
    resize(880, 400);
    const QByteArray remembered = Settings().bytes(geometryKey);
    if (!restoreGeometry(remembered) && parent) {
        const QRect around = parent->window()->geometry();
        move(around.center().x() - width() / 2, around.bottom() - height() - 24);
    }
    (m_words->text().isEmpty() ? static_cast<QWidget *>(m_words) : m_table)->setFocus();
}

void OccurrencesDialog::fillKinds(const std::optional<PassageKind> &first)
{
    for (const PassageKind &each : app::passageKinds(m_codebook)) {
        if (!each.roleId.isValid() && app::isBuiltFromParts(m_codebook, each.tagId))
            continue; // its passages are those of its parts
        const QString name = app::nameOf(m_codebook, each);
        const QString letter = app::letterOf(m_codebook, each);
        m_kinds.push_back(each);
        //: %1 is a tag, %2 its letter
        m_kind->addItem(kindIcon(m_codebook, each),
                        letter.isEmpty() ? name : tr("%1 (%2)").arg(name, letter));
        if (each == first)
            m_kind->setCurrentIndex(m_kind->count() - 1);
    }
    m_model->setKind(kind());
}

void OccurrencesDialog::makeTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new OccurrenceDelegate(m_table));
    m_table->setAccessibleName(tr("Occurrences"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setLayoutDirection(m_text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setMinimumSectionSize(20);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(OccurrenceModel::Before, QHeaderView::Stretch);
    header->setSectionResizeMode(OccurrenceModel::After, QHeaderView::Stretch);
    header->resizeSection(OccurrenceModel::Chosen, 30);
    header->resizeSection(OccurrenceModel::Paragraph,
                          fontMetrics().horizontalAdvance(tr("Paragraph")) + 22);
    header->resizeSection(OccurrenceModel::Tagged, 130);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    Q_EMIT passageWanted(m_model->rangeAt(current.row()));
            });
}

PassageKind OccurrencesDialog::kind() const
{
    const int index = m_kind->currentIndex();
    return index < 0 ? PassageKind() : m_kinds[size_t(index)];
}

void OccurrencesDialog::search()
{
    const app::Needle needle(m_words->text(), {m_case->isChecked(), m_wholeWords->isChecked()});
    m_model->setMatches(needle.findIn(m_text, {0, m_text.size()}, mostOccurrences));
    fitWords();
    Q_EMIT matchesChanged(m_model->ranges());
    if (m_model->rowCount() > 0) {
        // selectRow() heeds the keys that are still held down from the shortcut.
        m_table->selectionModel()->setCurrentIndex(m_model->index(0, OccurrenceModel::Before),
                                                   QItemSelectionModel::ClearAndSelect |
                                                       QItemSelectionModel::Rows);
    }
}

/// As wide as what was found, which is much the same in every row.
void OccurrencesDialog::fitWords()
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int widest = metrics.horizontalAdvance(tr("Words"));
    for (int row = 0; row < std::min(m_model->rowCount(), 100); ++row) {
        const QModelIndex index = m_model->index(row, OccurrenceModel::Words);
        widest = std::max(widest, metrics.horizontalAdvance(index.data().toString()));
    }
    m_table->horizontalHeader()->resizeSection(OccurrenceModel::Words,
                                               std::min(widest + 14, widestWords));
}

void OccurrencesDialog::showCounts()
{
    const int all = m_model->rowCount();
    const auto tagged = int(m_model->taggedCount());
    const auto chosen = int(m_model->chosenCount());
    QString counts;
    if (m_words->text().isEmpty())
        counts = tr("Type the words to find.");
    else if (all == 0)
        counts = tr("No matches");
    else if (size_t(all) >= mostOccurrences)
        counts = tr("Only the first %1 are listed.").arg(QLocale().toString(all));
    else if (tagged == 0)
        counts = tr("%n occurrence(s) found.", nullptr, all);
    else
        counts = tr("%1 found, %2 tagged already.")
                     .arg(QLocale().toString(all), QLocale().toString(tagged));
    m_counts->setText(counts);
    m_table->setAccessibleDescription(counts);
    m_tag->setText(chosen == 0 ? tr("Tag occurrences")
                               : tr("Tag %n occurrence(s)", nullptr, chosen));
    m_tag->setEnabled(chosen > 0 && m_kind->currentIndex() >= 0);
}

void OccurrencesDialog::toggleSelected()
{
    std::vector<int> rows;
    bool isAnyUnticked = false;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        rows.push_back(index.row());
        isAnyUnticked |= m_model->canChoose(index.row()) && !m_model->isChosen(index.row());
    }
    m_model->choose(rows, isAnyUnticked ? Qt::Checked : Qt::Unchecked);
}

bool OccurrencesDialog::press(QKeyEvent *event)
{
    if (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    if (event->key() == Qt::Key_Space) {
        toggleSelected();
        return true;
    }
    const auto wanted = app::passageKindWithLetter(m_codebook, event->text().toUpper());
    const auto listed = wanted ? std::find(m_kinds.begin(), m_kinds.end(), *wanted) : m_kinds.end();
    if (listed == m_kinds.end())
        return false;
    m_kind->setCurrentIndex(int(listed - m_kinds.begin()));
    return true;
}

bool OccurrencesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        press(static_cast<QKeyEvent *>(event)))
        return true;
    return QDialog::eventFilter(watched, event);
}

void OccurrencesDialog::done(int result)
{
    Settings().setBytes(geometryKey, saveGeometry());
    QDialog::done(result);
}

} // namespace ui
