#pragma once

#include <QLineEdit>

namespace ui {

/// A line of text that tells what was written when the analyst leaves it or presses Enter. Esc
/// takes back what was typed.
class TextLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit TextLine(QWidget *parent = nullptr);

    /// Shows @p text as what was said last. What is being typed stays where it has not changed.
    void setValue(const QString &text);
    QString value() const { return m_value; }

Q_SIGNALS:
    void edited(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void commit();

    QString m_value;
};

/// A field that takes one letter or digit with one key; Del or Backspace empties it. It shows what
/// it is told to show; who listens decides whether the letter is free.
class LetterField : public QLineEdit
{
    Q_OBJECT

public:
    explicit LetterField(QWidget *parent = nullptr);

Q_SIGNALS:
    /// A capital letter or a digit, or empty.
    void wanted(const QString &letter);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace ui
