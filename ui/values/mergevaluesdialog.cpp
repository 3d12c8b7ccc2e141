#include "ui/values/mergevaluesdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

MergeValuesDialog::MergeValuesDialog(const QStringList &values, QWidget *parent)
    : QDialog(parent),
      m_name(new QComboBox),
      m_keep(new QCheckBox(tr("&Keep the names that go as other names of it")))
{
    setWindowTitle(tr("Merge values"));
    auto *label =
        new QLabel(tr("&Name of the one that %n value(s) become:", nullptr, int(values.size())));
    label->setBuddy(m_name);
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->addItems(values);
    m_name->setMinimumContentsLength(30);
    m_name->setCompleter(nullptr); // it would change what is typed, and take Enter for itself
    m_name->lineEdit()->selectAll();
    m_keep->setChecked(true);
    m_keep->setToolTip(tr("Whoever types one of them later gets the value that stays."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *merge = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    merge->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QComboBox::editTextChanged, merge,
            [merge](const QString &text) { merge->setEnabled(!text.trimmed().isEmpty()); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(m_keep);
    layout->addStretch(1);
    layout->addWidget(buttons);
    m_name->setFocus();
}

QString MergeValuesDialog::name() const
{
    return m_name->currentText().trimmed();
}

bool MergeValuesDialog::keepsOtherNames() const
{
    return m_keep->isChecked();
}

} // namespace ui
