#pragma once

#include <QDialog>
#include <QStringList>

class QCheckBox;
class QComboBox;

namespace ui {

/// Asks which name several values are to have when they are one. Changes nothing itself.
class MergeValuesDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p values, the most frequent first, which is offered.
    explicit MergeValuesDialog(const QStringList &values, QWidget *parent = nullptr);

    QString name() const;
    bool keepsOtherNames() const;

    QComboBox *nameChoice() const { return m_name; }
    QCheckBox *keepChoice() const { return m_keep; }

private:
    QComboBox *m_name;
    QCheckBox *m_keep;
};

} // namespace ui
