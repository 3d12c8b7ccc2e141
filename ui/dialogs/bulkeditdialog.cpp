#include "ui/dialogs/bulkeditdialog.h"

#include "app/annotating/passagekind.h"
#include "app/annotating/valuecompletion.h"
#include "ui/inspector/fieldeditor.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using storage::Field;
using storage::Id;
using storage::Tag;

BulkEditDialog::BulkEditDialog(const storage::Project &project,
                               const std::map<Id<Tag>, int> &counts, QWidget *parent)
    : QDialog(parent),
      m_project(project),
      m_codebook(project.codebook().valueOr({})),
      m_choice(new QComboBox),
      m_place(new QVBoxLayout),
      m_hint(new QLabel)
{
    setWindowTitle(tr("Set a field"));
    fillFields(counts);
    m_choice->setMaxVisibleItems(20);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_set = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_set->setDefault(true);

    auto *form = new QFormLayout;
    form->addRow(tr("&Field:"), m_choice);
    auto *label = new QLabel(tr("&Value:"));
    form->addRow(label, m_place);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_hint);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(460, sizeHint().height());

    const auto show = [this, label] {
        showEditor();
        label->setBuddy(m_editor ? m_editor->stops().front() : nullptr);
    };
    connect(m_choice, &QComboBox::currentIndexChanged, this, show);
    connect(buttons, &QDialogButtonBox::accepted, this, &BulkEditDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    show();
    m_choice->setFocus();
}

void BulkEditDialog::fillFields(const std::map<Id<Tag>, int> &counts)
{
    int all = 0;
    for (const auto &[tag, count] : counts)
        all += count;
    for (const Tag &owner : m_codebook.tags) {
        for (const Field &field : m_codebook.fields) {
            if (field.tagId != owner.id || field.retired)
                continue;
            int having = 0;
            for (const auto &[tag, count] : counts) {
                const std::vector<Id<Tag>> line = m_codebook.lineage(tag);
                if (std::find(line.begin(), line.end(), owner.id) != line.end())
                    having += count;
            }
            if (having == 0)
                continue;
            //: a field in a list: %1 is a tag, %2 one of its fields
            const QString name =
                tr("%1: %2").arg(app::readable(owner.name), app::readable(field.name));
            //: %1 is a field, %2 how many of %3 annotations have it
            m_choice->addItem(having == all ? name
                                            : tr("%1 (%2 of %3)").arg(name).arg(having).arg(all));
            m_fields.push_back(field.id);
            m_counts.push_back(having);
        }
    }
}

Id<Field> BulkEditDialog::field() const
{
    const int row = m_choice->currentIndex();
    return row < 0 ? Id<Field>() : m_fields[size_t(row)];
}

QString BulkEditDialog::value() const
{
    return m_editor ? m_editor->value() : QString();
}

void BulkEditDialog::showEditor()
{
    delete m_editor;
    m_editor = nullptr;
    const int row = m_choice->currentIndex();
    m_set->setEnabled(row >= 0);
    const Field *field = m_codebook.field(this->field());
    if (!field) {
        m_set->setText(tr("Set"));
        m_hint->setText(tr("These annotations have no fields."));
        return;
    }
    m_hint->setText(tr("Leave the value empty to take away what is there."));
    m_editor = FieldEditor::make(*field);
    for (QToolButton *take : m_editor->findChildren<QToolButton *>())
        take->hide(); // a selection in one article is no value for many
    m_editor->setCompletion(
        [this, field] { return app::completionOf(m_project, m_codebook, *field); });
    m_place->addWidget(m_editor);
    m_editor->setVisible(true); // at once, so that Tab goes there
    setTabOrder(m_choice, m_editor->stops().front());
    connect(m_editor, &FieldEditor::finished, this, [this] {
        if (hasValue())
            accept();
        else
            goToButton();
    });
    connect(m_editor, &FieldEditor::cancelled, this, &QDialog::reject);
    connect(m_editor, &FieldEditor::decided, this, &BulkEditDialog::goToButton);
    followTyping();
    showConsequence();
}

void BulkEditDialog::followTyping()
{
    connect(m_editor, &FieldEditor::edited, this, &BulkEditDialog::showConsequence);
    if (const auto *line = m_editor->findChild<QLineEdit *>())
        connect(line, &QLineEdit::textChanged, this, &BulkEditDialog::showConsequence);
    if (const auto *text = m_editor->findChild<QPlainTextEdit *>())
        connect(text, &QPlainTextEdit::textChanged, this, &BulkEditDialog::showConsequence);
}

bool BulkEditDialog::hasValue() const
{
    const auto *line = m_editor->findChild<QLineEdit *>();
    const auto *text = m_editor->findChild<QPlainTextEdit *>();
    const QString value = line ? line->text() : text ? text->toPlainText() : m_editor->value();
    return !value.trimmed().isEmpty();
}

/// The button says what it does, above all where it takes values away; that Enter does not do
/// until the button has been gone to.
void BulkEditDialog::showConsequence()
{
    const int count = m_counts[size_t(m_choice->currentIndex())];
    const bool sets = hasValue();
    m_set->setText(sets ? tr("Set in %n annotation(s)", nullptr, count)
                        : tr("Take away from %n annotation(s)", nullptr, count));
    m_set->setAutoDefault(sets);
    m_set->setDefault(sets);
}

void BulkEditDialog::goToButton()
{
    m_set->setAutoDefault(true);
    m_set->setDefault(true);
    m_set->setFocus();
}

void BulkEditDialog::accept()
{
    if (m_editor) {
        m_editor->commit();
        if (m_editor->isPending()) { // the editor says what is wrong with it
            m_editor->focus();
            return;
        }
    }
    QDialog::accept();
}

} // namespace ui
