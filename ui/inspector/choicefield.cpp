#include "ui/inspector/choicefield.h"

#include "app/annotating/passagekind.h"
#include "ui/inspector/choicebar.h"
#include "ui/inspector/fieldtext.h"
#include "ui/inspector/noteddelegate.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QWheelEvent>

#include <algorithm>

namespace ui {

using storage::FieldType;

namespace {

/// So many letters of choices in all are read at a glance.
constexpr qsizetype mostLettersAbreast = 24;
constexpr qsizetype mostAbreast = 5;

/// A combo box in a list that scrolls: the wheel scrolls the list.
class QuietCombo : public QComboBox
{
public:
    using QComboBox::QComboBox;

    bool isTyping() const { return m_isTyping; }
    /// No choice is cut off; the style leaves less room than it asks for.
    QSize minimumSizeHint() const override { return QComboBox::minimumSizeHint() + QSize(14, 0); }
    QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
    void keyPressEvent(QKeyEvent *event) override
    {
        m_isTyping = true;
        QComboBox::keyPressEvent(event);
        m_isTyping = false;
    }

private:
    bool m_isTyping = false;
};

bool fitAbreast(const QStringList &texts)
{
    qsizetype letters = 0;
    for (const QString &text : texts)
        letters += text.size();
    return !texts.isEmpty() && texts.size() <= mostAbreast && letters <= mostLettersAbreast;
}

} // namespace

ChoiceField::ChoiceField(const storage::Field &field)
    : FieldEditor(field),
      m_choices(field.type == FieldType::YesNo
                    ? QStringList{QStringLiteral("yes"), QStringLiteral("no")}
                    : field.choices)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QStringList texts;
    for (const QString &choice : m_choices)
        texts.append(choiceText(choice));
    if (fitAbreast(texts))
        makeBar(texts);
    else
        makeCombo(texts);
}

void ChoiceField::makeBar(const QStringList &texts)
{
    const bool isOrdered = field().type == FieldType::OrderedChoice;
    m_bar = new ChoiceBar(texts, isOrdered ? ChoiceBar::Look::Scale : ChoiceBar::Look::Apart,
                          ChoiceBar::Clearing::ByClickingAgain);
    m_bar->setFurtherChoice({});
    m_bar->setSubject(app::readable(field().name));
    m_bar->setUsual(int(m_choices.indexOf(field().defaultValue)));
    m_bar->setNumbered(true);
    connect(m_bar, &ChoiceBar::moved, this, [this] { m_isChanged = true; });
    connect(m_bar, &ChoiceBar::chosen, this, [this](int choice) {
        m_isChanged = false;
        if (choice < 0 && shown().isMixed)
            showValue(); // a click on "(several values)" is not meant to clear them
        else
            take(pending());
    });
    layout()->addWidget(m_bar);
    for (QWidget *button : m_bar->buttons())
        watch(button);
}

void ChoiceField::makeCombo(const QStringList &texts)
{
    auto *combo = new QuietCombo;
    m_combo = combo;
    m_combo->setFocusPolicy(Qt::StrongFocus);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_combo->setPlaceholderText(tr("(several values)"));
    m_combo->setItemDelegate(new NotedDelegate(m_combo));
    m_combo->addItem(field().defaultValue.isEmpty()
                         ? QStringLiteral("—")
                         //: shown where an analyst has not chosen; %1 is the usual choice
                         : tr("usually %1").arg(choiceText(field().defaultValue).toLower()),
                     QString());
    for (int i = 0; i < texts.size(); ++i) {
        m_combo->addItem(texts[i], m_choices[i]);
        if (i < 9)
            m_combo->setItemData(i + 1, QString::number(i + 1), NotedDelegate::NoteRole);
    }
    connect(m_combo, &QComboBox::activated, this, [this, combo] {
        m_isChanged = combo->isTyping();
        if (!m_isChanged)
            take(pending());
    });
    layout()->addWidget(m_combo);
    watch(m_combo);
}

std::vector<QWidget *> ChoiceField::stops() const
{
    return m_bar ? m_bar->buttons() : std::vector<QWidget *>{m_combo};
}

void ChoiceField::focus()
{
    if (m_bar)
        m_bar->focusCurrent();
    else
        FieldEditor::focus();
}

void ChoiceField::describe(const QString &words)
{
    // On Linux the name of a combo box is what it shows.
    const QString name = m_combo ? app::readable(field().name) : QString();
    for (QWidget *stop : stops())
        stop->setAccessibleDescription(
            name.isEmpty() || words.isEmpty() ? name + words : name + QStringLiteral(". ") + words);
}

int ChoiceField::rowOf(const QString &value) const
{
    return value.isEmpty() ? -1 : int(m_choices.indexOf(value));
}

QString ChoiceField::pending() const
{
    if (m_combo)
        return m_combo->currentIndex() < 0 ? shown().value : m_combo->currentData().toString();
    if (m_bar->current() < 0)
        return {};
    return m_bar->current() < m_choices.size() ? m_choices[m_bar->current()] : shown().value;
}

void ChoiceField::commit()
{
    // Inside the bar the focus goes from button to button with the choice.
    const QWidget *focus = QApplication::focusWidget();
    const bool isStillHere = m_bar && focus && m_bar->isAncestorOf(focus);
    if (!m_isChanged || isStillHere)
        return;
    m_isChanged = false;
    take(pending());
}

void ChoiceField::showValue()
{
    m_isChanged = false;
    if (m_bar) {
        const int row = shown().isMixed ? -1 : rowOf(shown().value);
        const bool isForeign = row < 0 && (shown().isMixed || !shown().value.isEmpty());
        // What an import brought is shown, not lost.
        m_bar->setFurtherChoice(shown().isMixed ? tr("(several values)") : shown().value);
        m_bar->setProposed(shown().isDerived || shown().isMixed);
        m_bar->setCurrent(isForeign ? int(m_choices.size()) : row);
        return;
    }
    int row = shown().isMixed ? -1 : m_combo->findData(shown().value);
    if (row < 0 && !shown().isMixed) {
        m_combo->addItem(shown().value, shown().value);
        row = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(row);
    QFont face = font();
    m_combo->view()->setFont(face);
    face.setItalic(shown().isDerived);
    m_combo->setFont(face);
}

bool ChoiceField::handle(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_isChanged) {
        m_isChanged = false;
        take(pending());
        return false; // the rest is what Enter does in every field
    }
    // Some keyboards have their digits above Shift.
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return false;
    const bool clears = event->key() == Qt::Key_0 || event->key() == Qt::Key_Delete ||
                        event->key() == Qt::Key_Backspace;
    const int number = event->key() - Qt::Key_1;
    const bool picks = event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9;
    if (!clears && !picks)
        return false;
    if (picks && number >= m_choices.size())
        return true;
    m_isChanged = false;
    take(clears ? QString() : m_choices[number]);
    if (picks)
        Q_EMIT decided();
    return true;
}

} // namespace ui
