#include "ui/codebook/lineedits.h"

#include <QKeyEvent>

namespace ui {

TextLine::TextLine(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::editingFinished, this, &TextLine::commit);
}

void TextLine::setValue(const QString &text)
{
    const bool isTyping = isModified() && hasFocus() && text == m_value;
    m_value = text;
    if (!isTyping)
        setText(text); // also forgets what could be undone in the line
}

void TextLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && text() != m_value) {
        setText(m_value);
        return;
    }
    QLineEdit::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
}

void TextLine::commit()
{
    const QString typed = text().trimmed();
    const bool isNew = typed != m_value;
    setText(isNew ? typed : m_value);
    if (isNew)
        Q_EMIT edited(typed);
}

LetterField::LetterField(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setAlignment(Qt::AlignCenter);
    setMaxLength(1);
    setContextMenuPolicy(Qt::NoContextMenu);
    setFixedWidth(fontMetrics().horizontalAdvance(u'W') + 32);
    setPlaceholderText(QStringLiteral("–"));
}

void LetterField::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        if (!text().isEmpty())
            Q_EMIT wanted({});
    } else if (isPlain && typed.size() == 1 && typed.front().isLetterOrNumber()) {
        const QString letter = typed.toUpper();
        if (letter.size() == 1 && letter != text())
            Q_EMIT wanted(letter);
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void LetterField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    selectAll();
}

} // namespace ui
