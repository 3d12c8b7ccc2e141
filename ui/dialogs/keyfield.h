#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace ui {

/// A field that takes the next key that is pressed, whatever it is. Only Tab goes on and Esc
/// leaves. It shows what it is told to show; who listens decides what a pressed key is for.
class KeyField : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

    void setKey(const QKeySequence &key);
    QKeySequence key() const { return m_key; }

Q_SIGNALS:
    void pressed(const QKeySequence &key);
    /// Esc: the analyst wants to stay with what there is.
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showHeld(Qt::KeyboardModifiers modifiers);

    QKeySequence m_key;
};

} // namespace ui
