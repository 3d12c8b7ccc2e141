#pragma once

#include "storage/project.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class DifferenceView;

/// The texts that an article had before it was corrected, each beside the present one.
class EarlierTextsDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p earlier is as ProjectReader::earlierTexts() tells, and not empty.
    EarlierTextsDialog(std::vector<storage::EarlierText> earlier, const QString &present,
                       QWidget *parent = nullptr);
    ~EarlierTextsDialog() override;

private:
    void show(int number);
    void updateSteps();

    std::vector<storage::EarlierText> m_earlier;
    QString m_present;
    QComboBox *m_which;
    QLabel *m_count;
    QPushButton *m_previous;
    QPushButton *m_next;
    DifferenceView *m_view;
};

} // namespace ui
