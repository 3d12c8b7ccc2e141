#include "ui/inspector/fieldform.h"

#include "app/annotating/completeness.h"
#include "app/annotating/passagekind.h"
#include "ui/inspector/fieldeditor.h"
#include "ui/inspector/fieldlayout.h"
#include "ui/inspector/fieldtext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using storage::Annotation;
using storage::Codebook;
using storage::Field;
using storage::FieldValue;
using storage::Id;
using storage::ValueOrigin;

namespace {

/// The fields that all of @p annotations have.
std::vector<const Field *> sharedFields(const std::vector<Annotation> &annotations,
                                        const Codebook &codebook)
{
    std::vector<const Field *> shared = codebook.fieldsOf(annotations.front().tagId);
    std::vector<Id<storage::Tag>> seen{annotations.front().tagId};
    for (const Annotation &annotation : annotations) {
        if (std::find(seen.begin(), seen.end(), annotation.tagId) != seen.end())
            continue;
        seen.push_back(annotation.tagId);
        const std::vector<const Field *> others = codebook.fieldsOf(annotation.tagId);
        std::erase_if(shared, [&others](const Field *field) {
            return std::find(others.begin(), others.end(), field) == others.end();
        });
    }
    return shared;
}

ShownValue shownValue(const std::vector<Annotation> &annotations, Id<Field> field)
{
    ShownValue shown;
    for (const Annotation &annotation : annotations) {
        const FieldValue *said = annotation.valueOf(field);
        const QString value = said ? said->value : QString();
        if (&annotation == &annotations.front())
            shown.value = value;
        shown.isMixed |= value != shown.value;
        shown.isDerived |= said && said->origin == ValueOrigin::Derived;
    }
    if (shown.isMixed)
        shown.value.clear();
    return shown;
}

bool isAskedOrSaid(const std::vector<Annotation> &annotations, const Codebook &codebook,
                   const Field &field)
{
    return std::any_of(annotations.begin(), annotations.end(), [&](const Annotation &annotation) {
        return annotation.valueOf(field.id) || app::isAsked(codebook, annotation, field);
    });
}

bool isMissing(const std::vector<Annotation> &annotations, const Codebook &codebook,
               const Field &field)
{
    return field.required &&
           std::any_of(annotations.begin(), annotations.end(), [&](const Annotation &annotation) {
               const std::vector<Field> missing = app::missingFields(codebook, annotation);
               return std::find(missing.begin(), missing.end(), field) != missing.end();
           });
}

} // namespace

FieldForm::FieldForm(QWidget *parent)
    : QWidget(parent),
      m_form(new FieldLayout),
      m_confirmAll(new QToolButton),
      m_nothing(new QLabel(tr("These annotations have no fields in common.")))
{
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_form->setContentsMargins(0, 0, 0, 0);

    m_confirmAll->setIcon(icon(QStringLiteral("confirm")));
    m_confirmAll->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_confirmAll->setAutoRaise(true);
    m_confirmAll->setFocusPolicy(Qt::TabFocus);
    m_confirmAll->setToolTip(tr("What rules found in the text is right. In a field: Ctrl+Enter"));
    m_confirmAll->hide();
    connect(m_confirmAll, &QToolButton::clicked, this, [this] { Q_EMIT confirmed({}); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(m_nothing);
    layout->addLayout(m_form);
    layout->addWidget(m_confirmAll, 0, Qt::AlignLeading);
}

void FieldForm::setProject(storage::Project *project)
{
    m_project = project;
}

void FieldForm::show(const std::vector<Annotation> &annotations, const Codebook &codebook)
{
    m_codebook = codebook;
    const std::vector<const Field *> fields = sharedFields(annotations, m_codebook);
    const bool areSame = std::equal(
        fields.begin(), fields.end(), m_rows.begin(), m_rows.end(),
        [](const Field *field, const Row &row) { return *field == row.editor->field(); });
    if (!areSame)
        makeRows(fields);
    std::vector<Id<Annotation>> ids;
    for (const Annotation &annotation : annotations)
        ids.push_back(annotation.id);
    for (Row &row : m_rows)
        showRow(row, annotations, ids != m_ids);
    m_ids = ids;
    m_nothing->setVisible(m_rows.empty() && annotations.size() > 1);

    int derived = 0;
    for (const Annotation &annotation : annotations)
        derived += int(app::derivedCount(annotation));
    m_confirmAll->setText(tr("Confirm all %n derived value(s)", nullptr, derived));
    m_confirmAll->setVisible(derived > 0);
    m_confirmAll->setEnabled(m_project && !m_project->isReadOnly());
}

void FieldForm::makeRows(const std::vector<const Field *> &fields)
{
    QString focused;
    for (const Row &row : m_rows) {
        if (row.editor->isAncestorOf(QApplication::focusWidget()))
            focused = row.editor->field().name;
    }
    // What is left while it goes is no edit: others are shown by now.
    for (const Row &row : m_rows)
        row.editor->disconnect(this);
    m_rows.clear();
    m_form->clear();
    for (const Field *field : fields)
        addRow(*field);
    Q_EMIT stopsChanged();
    // Who goes from one annotation to the next stays in the field.
    for (const Row &row : m_rows) {
        if (!focused.isEmpty() && row.editor->field().name == focused)
            row.editor->focus();
    }
}

void FieldForm::addRow(const Field &field)
{
    Row row;
    row.editor = FieldEditor::make(field);
    row.label = new QLabel;
    row.label->setWordWrap(true);
    row.sign = new QToolButton;
    row.sign->setIcon(icon(QStringLiteral("confirm")));
    row.sign->setAutoRaise(true);
    row.sign->setFocusPolicy(Qt::NoFocus); // Enter in the field does the same
    row.sign->setToolTip(tr("%1 Nobody has confirmed it yet: press Enter in the field, or click "
                            "here.")
                             .arg(derivationText(field)));
    //: %1 is a field
    row.sign->setAccessibleName(tr("Confirm: %1").arg(app::readable(field.name)));
    row.holder = new QWidget;
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    row.holder->setSizePolicy(policy);
    auto *layout = new QHBoxLayout(row.holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(row.editor, 1);
    layout->addWidget(row.sign, 0, Qt::AlignTop);
    row.label->setBuddy(row.editor->stops().front());
    m_form->addRow(row.label, row.holder);
    m_rows.push_back(row);

    FieldEditor *editor = row.editor;
    const Id<Field> id = field.id;
    connect(editor, &FieldEditor::edited, this,
            [this, id](const QString &value) { Q_EMIT edited(id, value); });
    connect(editor, &FieldEditor::confirmed, this, [this, id] { Q_EMIT confirmed(id); });
    connect(row.sign, &QToolButton::clicked, this, [this, id] { Q_EMIT confirmed(id); });
    connect(editor, &FieldEditor::allConfirmed, this, [this] { Q_EMIT confirmed({}); });
    connect(editor, &FieldEditor::selectionWanted, this,
            [this, id] { Q_EMIT selectionWanted(id); });
    connect(editor, &FieldEditor::finished, this, &FieldForm::finished);
    connect(editor, &FieldEditor::cancelled, this, &FieldForm::finished);
    connect(editor, &FieldEditor::decided, this, [this, editor] { goOnFrom(editor); });
    connect(editor, &FieldEditor::entered, this,
            [this, holder = row.holder] { Q_EMIT entered(holder); });
    editor->setCompletion([this, id] {
        const Field *known = m_codebook.field(id);
        return m_project && known ? app::completionOf(*m_project, m_codebook, *known)
                                  : app::ValueCompletion();
    });
}

void FieldForm::showRow(Row &row, const std::vector<Annotation> &annotations, bool areOthers)
{
    const Field &field = row.editor->field();
    const ShownValue shown = shownValue(annotations, field.id);
    // An edit of another field leaves alone what was typed here and did not fit.
    if (areOthers || !row.editor->isPending() || shown != row.editor->shown())
        row.editor->show(shown);
    row.editor->setReadOnly(!m_project || m_project->isReadOnly());
    row.sign->setVisible(shown.isDerived);
    row.sign->setEnabled(row.editor->isEnabled());
    row.isShown = isAskedOrSaid(annotations, m_codebook, field);
    row.holder->setVisible(row.isShown);
    row.label->setVisible(row.isShown);

    const bool isLacking = isMissing(annotations, m_codebook, field);
    const QString name = app::readable(field.name);
    //: a field that must be filled in and is not yet: "Counted *"
    row.label->setText(isLacking ? tr("%1 *").arg(name) : name);
    QPalette colours;
    if (isLacking)
        colours.setColor(QPalette::WindowText, warningColour());
    row.label->setPalette(colours);
    row.label->setToolTip(isLacking ? tr("Still needed. %1").arg(field.hint).trimmed()
                                    : field.hint);
    row.editor->describe(isLacking         ? row.label->toolTip()
                         : shown.isDerived ? row.sign->toolTip()
                                           : field.hint);
}

void FieldForm::forgetCompletions()
{
    for (const Row &row : m_rows)
        row.editor->forgetCompletion();
}

void FieldForm::commit()
{
    for (const Row &row : m_rows) {
        if (row.editor->isAncestorOf(QApplication::focusWidget()))
            row.editor->commit();
    }
}

bool FieldForm::focusFirst()
{
    const auto first =
        std::find_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.isShown; });
    if (first == m_rows.end())
        return false;
    first->editor->focus();
    return true;
}

bool FieldForm::isFirstFocused() const
{
    const auto first =
        std::find_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.isShown; });
    if (first == m_rows.end())
        return false;
    // All but the last stop of a bar of choices are one stop to the analyst.
    const QWidget *focus = QApplication::focusWidget();
    return first->editor->isAncestorOf(focus) && !qobject_cast<const QToolButton *>(focus);
}

std::vector<QWidget *> FieldForm::stops() const
{
    std::vector<QWidget *> all;
    for (const Row &row : m_rows) {
        const std::vector<QWidget *> stops = row.editor->stops();
        all.insert(all.end(), stops.begin(), stops.end());
    }
    all.push_back(m_confirmAll);
    return all;
}

void FieldForm::goOnFrom(const FieldEditor *editor)
{
    auto row = std::find_if(m_rows.begin(), m_rows.end(),
                            [editor](const Row &each) { return each.editor == editor; });
    if (row == m_rows.end())
        return;
    row = std::find_if(std::next(row), m_rows.end(), [](const Row &each) { return each.isShown; });
    if (row != m_rows.end())
        row->editor->focus();
}

} // namespace ui
