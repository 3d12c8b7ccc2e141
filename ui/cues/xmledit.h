#pragma once

#include <QPlainTextEdit>

namespace ui {

/// XML to be changed: highlighted, with the numbers of its lines beside it and marks on some.
class XmlEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit XmlEdit(QWidget *parent = nullptr);

    /// Marks these lines, from 1, as having something wrong.
    void setWrongLines(const QList<int> &lines);
    /// Moves the caret there and shows it; both count from 1. Outside of the text it is clamped.
    void goTo(int line, int column);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Numbers;

    int numbersWidth() const;
    void placeNumbers();
    void paintNumbers(QPaintEvent *event);

    Numbers *m_numbers;
    QList<int> m_wrong;
};

} // namespace ui
