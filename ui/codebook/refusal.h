#pragma once

#include <QLabel>

namespace ui {

/// A line that says why something was refused, and is not there while there is nothing to say.
class Refusal : public QLabel
{
    Q_OBJECT

public:
    explicit Refusal(QWidget *parent = nullptr);

    /// Shows @p sentence, also to screen readers; an empty one hides the line.
    void say(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();
};

} // namespace ui
