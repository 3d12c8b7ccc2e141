#pragma once

#include "app/codebook/startercodebook.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace ui {

class Refusal;

/// Asks which codebook a new project begins with. Enter goes on with the starter codebook.
class CodebookChoiceDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CodebookChoiceDialog(QWidget *parent = nullptr);

    app::CodebookSource source() const;

    /// Takes the codebook of @p path, or says why it cannot be read.
    void choosePath(const QString &path);

    void accept() override;

private:
    void browse();
    void update();

    QRadioButton *m_starter;
    QRadioButton *m_empty;
    QRadioButton *m_file;
    QLineEdit *m_path;
    QPushButton *m_browse;
    Refusal *m_refusal;
    QLabel *m_contents;
    QPushButton *m_create;
};

} // namespace ui
