#include "ui/inspector/fieldeditor.h"

#include "app/annotating/passagekind.h"
#include "ui/inspector/choicefield.h"
#include "ui/inspector/linefield.h"
#include "ui/inspector/longtextfield.h"

#include <QKeyEvent>
#include <QPointer>

namespace ui {

using storage::FieldType;

FieldEditor *FieldEditor::make(const storage::Field &field)
{
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::OrderedChoice:
    case FieldType::YesNo:
        return new ChoiceField(field);
    case FieldType::LongText:
        return new LongTextField(field);
    default:
        return new LineField(field);
    }
}

FieldEditor::FieldEditor(const storage::Field &field) : m_field(field) {}

FieldEditor::~FieldEditor() = default;

void FieldEditor::show(const ShownValue &shown)
{
    m_shown = shown;
    showValue();
}

void FieldEditor::setCompletion(std::function<app::ValueCompletion()> completion)
{
    m_complete = std::move(completion);
    forgetCompletion();
}

const app::ValueCompletion &FieldEditor::completion()
{
    if (!m_isCompletionKnown && m_complete)
        m_completion = m_complete();
    m_isCompletionKnown = true;
    return m_completion;
}

void FieldEditor::focus()
{
    stops().front()->setFocus(Qt::TabFocusReason);
}

void FieldEditor::describe(const QString &words)
{
    stops().front()->setAccessibleDescription(words);
}

void FieldEditor::watch(QWidget *stop)
{
    stop->installEventFilter(this);
    if (stop->accessibleName().isEmpty())
        stop->setAccessibleName(app::readable(m_field.name));
}

void FieldEditor::take(const QString &value)
{
    if (value != m_shown.value || m_shown.isMixed) {
        m_shown = {value, false, false};
        Q_EMIT edited(value);
    } else if (m_shown.isDerived) {
        confirm();
    }
}

void FieldEditor::confirm()
{
    m_shown.isDerived = false;
    Q_EMIT confirmed();
}

bool FieldEditor::handleKey(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (modifiers == Qt::NoModifier || modifiers == Qt::ControlModifier)) {
        const QPointer<FieldEditor> that(this); // an edit may replace the editors
        commit();
        if (that && isPending()) // it cannot stand, which is said
            return true;
        if (that && modifiers == Qt::ControlModifier)
            Q_EMIT allConfirmed();
        else if (that && m_shown.isDerived)
            confirm();
        if (that)
            Q_EMIT finished();
        return true;
    }
    if (event->key() == Qt::Key_Escape && modifiers == Qt::NoModifier) {
        showValue();
        Q_EMIT cancelled();
        return true;
    }
    return false;
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    const QPointer<FieldEditor> that(this);
    switch (event->type()) {
    case QEvent::KeyPress: {
        auto *key = static_cast<QKeyEvent *>(event);
        if (handle(key) || !that || handleKey(key))
            return true;
        break;
    }
    case QEvent::FocusIn:
        Q_EMIT entered();
        break;
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            commit();
        break;
    default:
        break;
    }
    // Where the editor has gone, so has what is watched.
    return !that || QWidget::eventFilter(watched, event);
}

} // namespace ui
