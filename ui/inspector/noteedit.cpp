#include "ui/inspector/noteedit.h"

#include <QKeyEvent>
#include <QResizeEvent>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace ui {

NoteEdit::NoteEdit(int lines, QWidget *parent) : QPlainTextEdit(parent), m_lines(lines)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (m_mostLines > m_lines)
            updateGeometry();
    });
}

void NoteEdit::growTo(int lines)
{
    m_mostLines = lines;
    updateGeometry();
}

void NoteEdit::setValue(const QString &text)
{
    m_value = text;
    if (toPlainText() != text)
        setPlainText(text);
}

/// As a text layout rounds it, which may be more than the metrics say.
int NoteEdit::lineHeight() const
{
    const QFontMetricsF metrics(font());
    return std::max(fontMetrics().lineSpacing(),
                    int(std::ceil(metrics.ascent()) + std::ceil(metrics.descent()) +
                        std::ceil(metrics.leading())));
}

int NoteEdit::writtenLines() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    return lines;
}

QSize NoteEdit::sizeHint() const
{
    const int lines = std::clamp(writtenLines(), m_lines, std::max(m_lines, m_mostLines));
    const int height = lines * lineHeight() +
                       // else the last line is cut
                       (m_mostLines > m_lines ? lineHeight() / 2 : 0) + 2 * frameWidth() +
                       int(2 * document()->documentMargin());
    return {120, height};
}

void NoteEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (m_mostLines > m_lines && sizeHint().height() != height())
        updateGeometry();
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
