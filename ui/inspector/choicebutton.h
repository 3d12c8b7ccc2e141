#pragma once

#include <QRadioButton>

namespace ui {

/// A choice among others: a small flat button that stays down while it is the chosen one.
class ChoiceButton : public QRadioButton
{
    Q_OBJECT

public:
    explicit ChoiceButton(const QString &text, QWidget *parent = nullptr);

    struct State
    {
        int digit = 0; ///< that picks it; 0: none is shown
        bool isJoined = false;
        bool isPassed = false; ///< below the chosen one on a scale
        bool isUsual = false;
        bool isProposed = false;

        bool operator==(const State &) const = default;
    };
    void setState(const State &state);
    const State &state() const { return m_state; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent *event) override;

private:
    bool showsDigit() const;
    QFont digitFont() const;
    QColor textColour(bool isFilled) const;

    State m_state;
};

} // namespace ui
