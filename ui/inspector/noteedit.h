#pragma once

#include <QPlainTextEdit>

namespace ui {

/// A few lines of text that tell what was written when the analyst leaves them, not at each key.
/// Shift+Enter begins a new line where Enter leaves.
class NoteEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(int lines, QWidget *parent = nullptr);

    /// Shows @p text as what was said last.
    void setValue(const QString &text);
    /// Enter, and Esc, which takes back what was written, also say that it is finished.
    void setLeavingByEnter(bool leaves) { m_isLeftByEnter = leaves; }
    /// Tells what was written, now.
    void commit();
    /// Lets it become higher, up to so many lines, to show all that is in it.
    void growTo(int lines);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void edited(const QString &text);
    void finished();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int lineHeight() const;
    int writtenLines() const;

    int m_lines;
    int m_mostLines = 0;
    bool m_isLeftByEnter = false;
    QString m_value;
};

} // namespace ui
