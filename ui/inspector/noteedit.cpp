#include "ui/inspector/noteedit.h"

#include <QKeyEvent>

namespace ui {

NoteEdit::NoteEdit(int lines, QWidget *parent) : QPlainTextEdit(parent), m_lines(lines)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NoteEdit::setValue(const QString &text)
{
    m_value = text;
    if (toPlainText() != text)
        setPlainText(text);
}

QSize NoteEdit::sizeHint() const
{
    const int height = m_lines * fontMetrics().lineSpacing() + 2 * frameWidth() +
                       int(2 * document()->documentMargin());
    return {120, height};
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool leaves = m_isLeftByEnter && isEnter && !(event->modifiers() & ~Qt::KeypadModifier);
    if (leaves) {
        commit();
        Q_EMIT finished();
        return;
    }
    if (event->key() == Qt::Key_Escape && (m_isLeftByEnter || toPlainText() != m_value)) {
        if (toPlainText() != m_value)
            setPlainText(m_value);
        if (m_isLeftByEnter)
            Q_EMIT finished();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void NoteEdit::commit()
{
    const QString text = toPlainText();
    if (text == m_value)
        return;
    m_value = text;
    Q_EMIT edited(text);
}

} // namespace ui
