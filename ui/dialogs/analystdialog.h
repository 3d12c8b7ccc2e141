#pragma once

#include <QDialog>

class QComboBox;

namespace ui {

/// Asks who annotates.
class AnalystDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p known: the names that are in the project; @p current is offered first.
    AnalystDialog(const QStringList &known, const QString &current, QWidget *parent = nullptr);

    QString name() const;

private:
    QComboBox *m_name;
};

} // namespace ui
