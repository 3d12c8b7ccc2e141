#include "ui/inspector/longtextfield.h"

#include "ui/inspector/noteedit.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int leastWidth = 200; // sentences want lines of some length

} // namespace

LongTextField::LongTextField(const storage::Field &field)
    : FieldEditor(field),
      m_text(new NoteEdit(2))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    setMinimumWidth(leastWidth);
    watch(m_text);
    connect(m_text, &NoteEdit::edited, this, [this](const QString &text) { take(text); });
}

std::vector<QWidget *> LongTextField::stops() const
{
    return {m_text};
}

QString LongTextField::shownText() const
{
    return shown().isMixed ? QString() : shown().value;
}

void LongTextField::commit()
{
    m_text->commit();
}

bool LongTextField::isPending() const
{
    return m_text->toPlainText() != shownText();
}

void LongTextField::showValue()
{
    m_text->setValue(shownText());
    m_text->setPlaceholderText(shown().isMixed ? tr("(several values)") : field().hint);
    QFont face = font();
    face.setItalic(shown().isDerived);
    m_text->setFont(face);
}

} // namespace ui
