#include "ui/codebook/shownwhenbox.h"

#include "app/annotating/passagekind.h"
#include "app/codebook/conditions.h"
#include "ui/codebook/fieldwords.h"
#include "ui/codebook/quietbox.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using storage::Field;
using storage::FieldType;

ShownWhenBox::ShownWhenBox(QWidget *parent)
    : QWidget(parent),
      m_box(new QuietBox),
      m_valuesLayout(new QVBoxLayout)
{
    m_box->setObjectName(QStringLiteral("shownWhen"));
    m_valuesLayout->setContentsMargins(18, 0, 0, 0);
    m_valuesLayout->setSpacing(3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(m_box);
    layout->addLayout(m_valuesLayout);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this, &ShownWhenBox::chooseField);
}

QWidget *ShownWhenBox::firstWidget() const
{
    return m_box;
}

QStringList ShownWhenBox::valuesOf(const Field &field)
{
    return field.type == FieldType::YesNo ? QStringList{QStringLiteral("yes"), QStringLiteral("no")}
                                          : field.choices;
}

void ShownWhenBox::showCondition(const Field &field, const std::vector<Field> &fields)
{
    m_field = field;
    m_deciding.clear();
    for (const Field &other : fields) {
        if (other.id != field.id && !other.retired && !valuesOf(other).isEmpty())
            m_deciding.push_back(other);
    }
    const app::Condition condition = app::conditionIn(field.shownWhen);
    m_box->clear();
    m_box->addItem(tr("Always"), QString());
    for (const Field &other : m_deciding)
        //: when a field is shown; %1 is another field, its values follow below
        m_box->addItem(tr("Only when “%1” is …").arg(app::readable(other.name)), other.name);
    int row = condition.field.isEmpty() ? 0 : m_box->findData(condition.field);
    if (row < 0) {
        m_box->addItem(tr("Only when “%1” is …").arg(app::readable(condition.field)),
                       condition.field);
        row = m_box->count() - 1;
    }
    m_box->setCurrentIndex(row);
    showValues(condition.values);
}

void ShownWhenBox::showValues(const QStringList &values)
{
    const QString name = m_box->currentData().toString();
    const auto decides = std::find_if(m_deciding.begin(), m_deciding.end(),
                                      [&name](const Field &field) { return field.name == name; });
    const bool isKnown = decides != m_deciding.end();
    QStringList offered = isKnown ? valuesOf(*decides) : QStringList();
    for (const QString &value : values) {
        if (!offered.contains(value))
            offered.append(value); // a choice that is no more is shown, not lost
    }
    if (name.isEmpty())
        offered.clear();
    // Boxes stay where they can: one of them may have the focus.
    while (m_values.size() > size_t(offered.size())) {
        m_values.back()->deleteLater();
        m_values.back()->hide();
        m_values.pop_back();
    }
    while (m_values.size() < size_t(offered.size())) {
        auto *box = new QCheckBox;
        connect(box, &QCheckBox::clicked, this, &ShownWhenBox::chooseValues);
        m_valuesLayout->addWidget(box);
        m_values.push_back(box);
    }
    for (size_t at = 0; at < m_values.size(); ++at) {
        const QString &value = offered[qsizetype(at)];
        m_values[at]->setText(isKnown ? valueText(*decides, value) : value);
        m_values[at]->setProperty("value", value);
        m_values[at]->setChecked(values.contains(value));
    }
}

void ShownWhenBox::chooseField()
{
    app::Condition condition;
    condition.field = m_box->currentData().toString();
    const app::Condition before = app::conditionIn(m_field.shownWhen);
    if (condition.field == before.field)
        return;
    const auto decides =
        std::find_if(m_deciding.begin(), m_deciding.end(),
                     [&](const Field &field) { return field.name == condition.field; });
    if (decides != m_deciding.end())
        condition.values = {valuesOf(*decides).constFirst()};
    Q_EMIT chosen(app::shownWhen(condition));
}

void ShownWhenBox::chooseValues()
{
    app::Condition condition;
    condition.field = m_box->currentData().toString();
    for (const QCheckBox *box : m_values) {
        if (box->isChecked())
            condition.values.append(box->property("value").toString());
    }
    // Shown for no value at all would be never.
    Q_EMIT chosen(condition.values.isEmpty() ? QString() : app::shownWhen(condition));
}

} // namespace ui
