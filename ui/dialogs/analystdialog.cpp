#include "ui/dialogs/analystdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

AnalystDialog::AnalystDialog(const QStringList &known, const QString &current, QWidget *parent)
    : QDialog(parent),
      m_name(new QComboBox)
{
    setWindowTitle(tr("Who is annotating?"));
    setMinimumWidth(380);
    m_name->setEditable(true);
    m_name->addItems(known);
    m_name->setEditText(current);
    m_name->lineEdit()->setPlaceholderText(tr("Your name or initials"));
    m_name->lineEdit()->setAccessibleName(m_name->lineEdit()->placeholderText());
    m_name->lineEdit()->selectAll();
    auto *words =
        new QLabel(tr("Every annotation says who made it. Your name goes into the project "
                      "file and the exported dataset, and nowhere else."));
    words->setWordWrap(true);
    auto *label = new QLabel(tr("&Name:"));
    label->setBuddy(m_name);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_name, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    const auto allow = [this, buttons] {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(!name().isEmpty());
    };
    connect(m_name, &QComboBox::editTextChanged, this, allow);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    allow();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(words);
    layout->addLayout(line);
    layout->addWidget(buttons);
    m_name->setFocus();
}

QString AnalystDialog::name() const
{
    return m_name->currentText().simplified();
}

} // namespace ui
