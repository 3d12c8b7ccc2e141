#include "ui/inspector/choicebar.h"

#include "ui/inspector/choicebutton.h"
#include "ui/theme/flowlayout.h"

#include <QKeyEvent>

#include <algorithm>

namespace ui {

ChoiceBar::ChoiceBar(const QStringList &choices, Look look, Clearing clearing, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_clearing(clearing),
      m_count(int(choices.size()))
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look == Look::Scale ? 0 : 3);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const QString &choice : choices)
        add(choice);
    showChoice();
}

void ChoiceBar::add(const QString &text)
{
    auto *button = new ChoiceButton(text, this);
    const int number = int(m_buttons.size());
    m_buttons.push_back(button);
    layout()->addWidget(button);
    button->installEventFilter(this);
    connect(button, &QAbstractButton::clicked, this, [this, number] { click(number); });
}

void ChoiceBar::setCurrent(int choice)
{
    m_current = choice;
    showChoice();
}

void ChoiceBar::setText(int choice, const QString &text)
{
    ChoiceButton *button = m_buttons[size_t(choice)];
    if (button->text() == text)
        return;
    button->setText(text);
    button->updateGeometry();
    name(button);
}

void ChoiceBar::setShown(int choice, bool shown)
{
    m_buttons[size_t(choice)]->setVisible(shown);
}

void ChoiceBar::setFurtherChoice(const QString &text)
{
    if (int(m_buttons.size()) == m_count)
        add(text);
    setText(m_count, text);
    showChoice();
}

void ChoiceBar::setSubject(const QString &subject)
{
    m_subject = subject;
    setAccessibleName(subject);
    for (ChoiceButton *button : m_buttons)
        name(button);
}

void ChoiceBar::name(ChoiceButton *button)
{
    button->setAccessibleName(
        //: for screen readers; %1 is a field, "Voice", %2 a choice, "Quoted"
        m_subject.isEmpty() ? button->text() : tr("%1: %2").arg(m_subject, button->text()));
}

void ChoiceBar::setUsual(int choice)
{
    for (int i = 0; i < m_count; ++i) {
        ChoiceButton::State state = m_buttons[size_t(i)]->state();
        state.isUsual = i == choice;
        m_buttons[size_t(i)]->setState(state);
        if (i == choice)
            m_buttons[size_t(i)]->setToolTip(tr("What counts where nothing is chosen"));
    }
}

void ChoiceBar::setProposed(bool proposed)
{
    for (ChoiceButton *button : m_buttons) {
        ChoiceButton::State state = button->state();
        state.isProposed = proposed;
        button->setState(state);
    }
}

void ChoiceBar::setNumbered(bool numbered)
{
    for (int i = 0; i < std::min(m_count, 9); ++i) {
        ChoiceButton::State state = m_buttons[size_t(i)]->state();
        state.digit = numbered ? i + 1 : 0;
        m_buttons[size_t(i)]->setState(state);
    }
}

QSize ChoiceBar::minimumSizeHint() const
{
    constexpr int mostWidth = 186;
    int width = -layout()->spacing();
    for (const ChoiceButton *button : m_buttons) {
        if (!button->isHidden())
            width += button->sizeHint().width() + layout()->spacing();
    }
    const QSize smallest = layout()->minimumSize();
    return {std::max(std::min(width, mostWidth), smallest.width()), smallest.height()};
}

std::vector<QWidget *> ChoiceBar::buttons() const
{
    return {m_buttons.begin(), m_buttons.end()};
}

void ChoiceBar::focusCurrent()
{
    m_buttons[size_t(std::max(m_current, 0))]->setFocus(Qt::TabFocusReason);
}

void ChoiceBar::showChoice()
{
    for (int i = 0; i < int(m_buttons.size()); ++i) {
        ChoiceButton *button = m_buttons[size_t(i)];
        ChoiceButton::State state = button->state();
        state.isJoined = m_look == Look::Scale;
        state.isPassed = m_look == Look::Scale && i < m_current && m_current < m_count;
        button->setState(state);
        button->setChecked(i == m_current);
        button->setFocusPolicy(i == std::max(m_current, 0) ? Qt::StrongFocus : Qt::ClickFocus);
        if (i == m_count)
            button->setVisible(i == m_current);
    }
}

void ChoiceBar::click(int choice)
{
    const bool takesBack = choice == m_current && m_clearing == Clearing::ByClickingAgain;
    setCurrent(takesBack ? -1 : choice);
    Q_EMIT chosen(m_current);
}

bool ChoiceBar::move(int key)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const bool isForward =
        key == Qt::Key_Down || key == (isMirrored ? Qt::Key_Left : Qt::Key_Right);
    std::vector<int> shown;
    for (int i = 0; i < int(m_buttons.size()); ++i) {
        if (!m_buttons[size_t(i)]->isHidden())
            shown.push_back(i);
    }
    const auto at = std::find(shown.begin(), shown.end(), m_current);
    int to = isForward ? shown.front() : shown.back();
    if (at != shown.end()) {
        if (isForward ? std::next(at) == shown.end() : at == shown.begin())
            return true;
        to = isForward ? *std::next(at) : *std::prev(at);
    }
    setCurrent(to);
    focusCurrent();
    Q_EMIT moved(to);
    return true;
}

bool ChoiceBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isArrow = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right ||
                         key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
    const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
    return isArrow && !modifiers ? move(key->key()) : QWidget::eventFilter(watched, event);
}

} // namespace ui
