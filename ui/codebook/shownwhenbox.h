#pragma once

#include "storage/records/codebook.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QVBoxLayout;
class QCheckBox;

namespace ui {

/// Chooses when a field is shown: always, or while another field of the tag has one of some values.
class ShownWhenBox : public QWidget
{
    Q_OBJECT

public:
    explicit ShownWhenBox(QWidget *parent = nullptr);

    /// @p fields are all of the tag; those that have choices can decide.
    void showCondition(const storage::Field &field, const std::vector<storage::Field> &fields);
    QWidget *firstWidget() const;

Q_SIGNALS:
    /// As Field::shownWhen.
    void chosen(const QString &shownWhen);

private:
    void chooseField();
    void chooseValues();
    void showValues(const QStringList &values);
    static QStringList valuesOf(const storage::Field &field);

    QComboBox *m_box;
    QVBoxLayout *m_valuesLayout;
    std::vector<QCheckBox *> m_values;
    std::vector<storage::Field> m_deciding;
    storage::Field m_field;
};

} // namespace ui
