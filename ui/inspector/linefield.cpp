#include "ui/inspector/linefield.h"

#include "ui/inspector/fieldtext.h"
#include "ui/inspector/suggestionlist.h"
#include "ui/theme/icons.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace ui {

using storage::FieldType;

namespace {

constexpr size_t mostOffered = 50;

} // namespace

LineField::LineField(const storage::Field &field)
    : FieldEditor(field),
      m_line(new QLineEdit),
      m_error(new QLabel)
{
    m_error->setWordWrap(true);
    m_error->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(2);
    line->addWidget(m_line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addLayout(line);
    layout->addWidget(m_error);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (isAcceptable(this->field().type, text.trimmed()))
            showError({});
        offer(text);
    });
    watch(m_line);
    if (field.type == FieldType::Passage || field.type == FieldType::Entity) {
        makeTakeButton();
        line->addWidget(m_takeButton);
    }
}

LineField::~LineField()
{
    delete m_suggestions;
}

void LineField::makeTakeButton()
{
    auto *take = new QToolButton;
    take->setIcon(icon(QStringLiteral("selection")));
    take->setAutoRaise(true);
    take->setFocusPolicy(Qt::TabFocus);
    take->setToolTip(tr("Take what is selected in the article"));
    take->setAccessibleName(take->toolTip());
    connect(take, &QToolButton::clicked, this, &FieldEditor::selectionWanted);
    m_takeButton = take;
}

std::vector<QWidget *> LineField::stops() const
{
    return m_takeButton ? std::vector<QWidget *>{m_line, m_takeButton}
                        : std::vector<QWidget *>{m_line};
}

bool LineField::completes() const
{
    const FieldType type = field().type;
    return type == FieldType::Entity || type == FieldType::Text || type == FieldType::Passage;
}

void LineField::offer(const QString &typed)
{
    if (!completes())
        return;
    const auto matches = completion().matches(typed.trimmed(), mostOffered);
    const bool isItself = matches.size() == 1 && matches.front().value == typed.trimmed();
    if (!m_suggestions && !matches.empty()) {
        m_suggestions = new SuggestionList(m_line);
        connect(m_suggestions, &QAbstractItemView::clicked, this, &LineField::takeSuggestion);
    }
    if (m_suggestions)
        m_suggestions->offer(isItself ? std::vector<app::ValueCompletion::Match>() : matches);
}

void LineField::takeSuggestion()
{
    const QString value = m_suggestions->chosen();
    m_suggestions->hide();
    if (value.isEmpty())
        return;
    m_line->setText(value);
    take(value);
}

void LineField::showError(const QString &error)
{
    QPalette colours;
    colours.setColor(QPalette::WindowText, warningColour());
    m_error->setPalette(colours);
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    m_line->setAccessibleDescription(error.isEmpty() ? field().hint : error);
}

void LineField::commit()
{
    if (m_suggestions)
        m_suggestions->hide();
    const QString text = m_line->text().trimmed();
    if (text == shownText()) {
        showError({});
        return;
    }
    if (!isAcceptable(field().type, text)) {
        showError(expectation(field().type));
        return;
    }
    showError({});
    const QString meant = completes() ? completion().meant(text) : text;
    m_line->setText(meant);
    take(meant);
}

bool LineField::isPending() const
{
    return m_line->text().trimmed() != shownText();
}

void LineField::showValue()
{
    if (m_suggestions)
        m_suggestions->hide();
    showError({});
    if (m_line->text() != shownText()) {
        m_line->setText(shownText());
        m_line->setCursorPosition(0);
    }
    const bool isDate = field().type == FieldType::Date && field().hint.isEmpty();
    m_line->setPlaceholderText(shown().isMixed ? tr("(several values)")
                               : isDate        ? tr("YYYY-MM-DD")
                                               : field().hint);
    QFont face = font();
    face.setItalic(shown().isDerived);
    m_line->setFont(face);
    QPalette colours;
    if (shown().isDerived)
        colours.setColor(QPalette::Text, quietTextColour());
    m_line->setPalette(colours);
    m_line->setToolTip(shown().isMixed ? QString() : plainTip(shown().value));
}

bool LineField::handle(QKeyEvent *event)
{
    if (!completes() || (event->modifiers() & ~Qt::KeypadModifier))
        return false;
    const bool isOpen = m_suggestions && m_suggestions->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (isOpen)
            m_suggestions->move(event->key() == Qt::Key_Down ? 1 : -1);
        else if (event->key() == Qt::Key_Down)
            offer(m_line->text() == shownText() ? QString() : m_line->text());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isOpen || m_suggestions->chosen().isEmpty())
            return false;
        takeSuggestion();
        return true;
    case Qt::Key_Tab:
        if (isOpen)
            takeSuggestion();
        return false;
    case Qt::Key_Escape:
        if (!isOpen)
            return false;
        m_suggestions->hide();
        return true;
    default:
        return false;
    }
}

} // namespace ui
