#pragma once

#include <QPlainTextEdit>

namespace ui {

/// A few lines of text that tell what was written when the analyst leaves them, not at each key.
class NoteEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(int lines, QWidget *parent = nullptr);

    /// Shows @p text as what was said last.
    void setValue(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void edited(const QString &text);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void commit();

    int m_lines;
    QString m_value;
};

} // namespace ui
