#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

namespace ui {

class ChoiceButton;

/// One of a few choices, as buttons in lines as wide as there is room. Tab goes to the chosen
/// button, arrow keys from one to the next.
class ChoiceBar : public QWidget
{
    Q_OBJECT

public:
    enum class Look {
        Apart, ///< choices of equal standing
        Scale, ///< joined, and filled up to the chosen one: the choices have an order
    };
    enum class Clearing { Never, ByClickingAgain };

    ChoiceBar(const QStringList &choices, Look look, Clearing clearing, QWidget *parent = nullptr);

    /// -1: none. A choice beyond the last is shown with what setFurtherChoice() said.
    void setCurrent(int choice);
    int current() const { return m_current; }
    void setText(int choice, const QString &text);
    void setShown(int choice, bool shown);
    /// One more button, shown only while it is the chosen one.
    void setFurtherChoice(const QString &text);
    /// What a screen reader says before a choice.
    void setSubject(const QString &subject);
    /// The choice that counts where none is made; -1: none does.
    void setUsual(int choice);
    /// Whether the chosen one is only proposed.
    void setProposed(bool proposed);
    /// Shows beside each choice the digit that picks it.
    void setNumbered(bool numbered);

    /// All choices in one line, up to a width that a narrow panel has.
    QSize minimumSizeHint() const override;
    std::vector<QWidget *> buttons() const;
    void focusCurrent();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// An arrow key went on to @p choice.
    void moved(int choice);
    /// @p choice was clicked, or Space pressed on it; -1: it was taken back.
    void chosen(int choice);

private:
    void add(const QString &text);
    void name(ChoiceButton *button);
    void showChoice();
    void click(int choice);
    bool move(int key);

    std::vector<ChoiceButton *> m_buttons;
    Look m_look;
    Clearing m_clearing;
    QString m_subject;
    int m_count; ///< without the further one
    int m_current = -1;
};

} // namespace ui
