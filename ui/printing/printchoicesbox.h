#pragma once

#include "ui/printing/printchoices.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace ui {

/// Asks for PrintChoices, beginning with those of the last time.
class PrintChoicesBox : public QWidget
{
    Q_OBJECT

public:
    explicit PrintChoicesBox(QWidget *parent = nullptr);

    PrintChoices choices() const;

Q_SIGNALS:
    void changed();

private:
    QCheckBox *m_ink;
    QCheckBox *m_list;
    QCheckBox *m_notes;
};

/// Asks for the size of the paper and which way it lies, beginning with that of the last time.
class PaperBox : public QWidget
{
    Q_OBJECT

public:
    explicit PaperBox(QWidget *parent = nullptr);

    QPageLayout paper() const;

Q_SIGNALS:
    void changed();

private:
    QComboBox *m_size;
    QComboBox *m_orientation;
};

} // namespace ui
