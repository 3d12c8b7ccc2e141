#include "ui/inspector/fieldeditor.h"

#include "app/annotating/passagekind.h"
#include "ui/inspector/noteedit.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>

namespace ui {

using storage::FieldType;

namespace {

/// A combo box in a list that scrolls: the wheel scrolls the list.
class QuietCombo : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

bool isDate(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "^\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})?)?)?)?$"));
    if (!form.match(text).hasMatch())
        return false;
    const QStringList parts = text.left(10).split(u'-');
    return QDate(parts[0].toInt(), parts.value(1, QStringLiteral("1")).toInt(),
                 parts.value(2, QStringLiteral("1")).toInt())
        .isValid();
}

} // namespace

FieldEditor::FieldEditor(const storage::Field &field, QWidget *parent)
    : QWidget(parent),
      m_field(field)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::OrderedChoice:
        makeChoice(field.choices);
        break;
    case FieldType::YesNo:
        makeChoice({QStringLiteral("yes"), QStringLiteral("no")});
        break;
    case FieldType::LongText:
        m_note = new NoteEdit(3);
        m_note->setPlaceholderText(field.hint);
        connect(m_note, &NoteEdit::edited, this, &FieldEditor::commit);
        layout->addWidget(m_note);
        setFocusProxy(m_note);
        break;
    default:
        makeLine();
    }
    focusProxy()->setAccessibleName(app::readable(field.name));
}

void FieldEditor::makeChoice(const QStringList &choices)
{
    m_combo = new QuietCombo;
    m_combo->setFocusPolicy(Qt::StrongFocus);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    m_combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_combo->addItem(m_field.defaultValue.isEmpty()
                         ? QStringLiteral("—")
                         //: shown where an analyst has not chosen; %1 is the usual choice
                         : tr("— (usually %1)").arg(app::readable(m_field.defaultValue).toLower()),
                     QString());
    for (const QString &choice : choices) {
        const QString shown = choice == QLatin1String("yes")  ? tr("Yes")
                              : choice == QLatin1String("no") ? tr("No")
                                                              : app::readable(choice);
        m_combo->addItem(shown, choice);
    }
    connect(m_combo, &QComboBox::activated, this,
            [this] { commit(m_combo->currentData().toString()); });
    layout()->addWidget(m_combo);
    setFocusProxy(m_combo);
}

void FieldEditor::makeLine()
{
    m_line = new QLineEdit;
    m_line->setPlaceholderText(m_field.type == FieldType::Date && m_field.hint.isEmpty()
                                   ? tr("YYYY-MM-DD")
                                   : m_field.hint);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        QPalette colours;
        if (!isAcceptable(m_field.type, text.trimmed()))
            colours.setColor(QPalette::Text, warningColour());
        m_line->setPalette(colours);
    });
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        const QString text = m_line->text().trimmed();
        if (isAcceptable(m_field.type, text))
            commit(text);
        else
            setValue(m_value);
    });
    layout()->addWidget(m_line);
    setFocusProxy(m_line);
    if (m_field.type != FieldType::Passage && m_field.type != FieldType::Entity)
        return;
    auto *take = new QToolButton;
    take->setIcon(icon(QStringLiteral("selection")));
    if (take->icon().isNull())
        take->setText(QStringLiteral("“”"));
    take->setAutoRaise(true);
    take->setFocusPolicy(Qt::TabFocus);
    take->setToolTip(tr("Take what is selected in the article"));
    take->setAccessibleName(take->toolTip());
    connect(take, &QToolButton::clicked, this, &FieldEditor::selectionWanted);
    layout()->addWidget(take);
}

bool FieldEditor::isAcceptable(FieldType type, const QString &text)
{
    static const QRegularExpression decimal(QStringLiteral("^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)$"));
    static const QRegularExpression whole(QStringLiteral("^[+-]?\\d+$"));
    if (text.isEmpty())
        return true;
    switch (type) {
    case FieldType::Decimal:
        return decimal.match(text).hasMatch();
    case FieldType::WholeNumber:
        return whole.match(text).hasMatch();
    case FieldType::Date: {
        const QStringList ends = text.split(u'/');
        return ends.size() <= 2 && std::all_of(ends.begin(), ends.end(), isDate);
    }
    default:
        return true;
    }
}

void FieldEditor::setValue(const QString &value)
{
    m_value = value;
    if (m_note)
        m_note->setValue(value);
    if (m_line) {
        m_line->setPalette({});
        if (m_line->text() != value)
            m_line->setText(value);
    }
    if (m_combo) {
        int row = m_combo->findData(value);
        if (row < 0) {
            m_combo->addItem(value, value); // what an import brought is shown, not lost
            row = m_combo->count() - 1;
        }
        m_combo->setCurrentIndex(row);
    }
}

void FieldEditor::setReadOnly(bool readOnly)
{
    setEnabled(!readOnly);
}

void FieldEditor::commit(const QString &value)
{
    if (value == m_value)
        return;
    m_value = value;
    Q_EMIT edited(value);
}

} // namespace ui
