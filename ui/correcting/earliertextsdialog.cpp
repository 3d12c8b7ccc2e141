#include "ui/correcting/earliertextsdialog.h"

#include "ui/difference/differenceview.h"
#include "ui/settings/settings.h"

#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

const QString geometryKey = QStringLiteral("earlierTexts/geometry");

QString moment(const QString &utc)
{
    const QDateTime time = QDateTime::fromString(utc, Qt::ISODate).toLocalTime();
    return time.isValid() ? QLocale().toString(time, QLocale::ShortFormat) : utc;
}

} // namespace

EarlierTextsDialog::EarlierTextsDialog(std::vector<storage::EarlierText> earlier,
                                       const QString &present, QWidget *parent)
    : QDialog(parent),
      m_earlier(std::move(earlier)),
      m_present(present),
      m_which(new QComboBox),
      m_count(new QLabel),
      m_previous(new QPushButton(tr("&Previous difference"))),
      m_next(new QPushButton(tr("&Next difference"))),
      m_view(new DifferenceView)
{
    setWindowTitle(tr("Earlier texts"));
    for (size_t number = m_earlier.size(); number > 0; --number) {
        //: %1 is a date and time
        m_which->addItem(tr("Until %1").arg(moment(m_earlier[number - 1].replaced)),
                         int(number) - 1);
    }
    m_view->setAccessibleName(windowTitle());
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *label = new QLabel(tr("&Text:"));
    label->setBuddy(m_which);
    auto *head = new QHBoxLayout;
    head->addWidget(label);
    head->addWidget(m_which);
    head->addSpacing(12);
    head->addWidget(m_count, 1);
    head->addWidget(m_previous);
    head->addWidget(m_next);
    for (QPushButton *button : {m_previous, m_next})
        button->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_which, &QComboBox::currentIndexChanged, this,
            [this] { show(m_which->currentData().toInt()); });
    connect(m_previous, &QPushButton::clicked, m_view,
            [this] { m_view->goToDifference(app::Direction::Backward); });
    connect(m_next, &QPushButton::clicked, m_view,
            [this] { m_view->goToDifference(app::Direction::Forward); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EarlierTextsDialog::updateSteps);
    resize(980, 640);
    restoreGeometry(Settings().bytes(geometryKey));
    show(m_which->currentData().toInt());
    m_view->setFocus();
}

EarlierTextsDialog::~EarlierTextsDialog()
{
    Settings().setBytes(geometryKey, saveGeometry());
}

void EarlierTextsDialog::show(int number)
{
    const storage::EarlierText &earlier = m_earlier[size_t(number)];
    m_view->setTexts(earlier.text, m_present, tr("Until %1").arg(moment(earlier.replaced)),
                     tr("Now"));
    const int count = m_view->differenceCount();
    m_count->setText(count == 0 ? tr("The two texts are the same.")
                                : tr("%n place(s) differ.", nullptr, count));
    updateSteps();
}

void EarlierTextsDialog::updateSteps()
{
    m_previous->setEnabled(m_view->hasDifference(app::Direction::Backward));
    m_next->setEnabled(m_view->hasDifference(app::Direction::Forward));
}

} // namespace ui
