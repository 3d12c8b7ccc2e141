#pragma once

#include "app/articles/importing.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QMimeData;
class QPlainTextEdit;
class QPushButton;

namespace ui {

/// Makes an article of what was copied elsewhere: text, or a part of a web page with its structure.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p clipboard may be nullptr.
    PasteDialog(storage::Project &project, const QMimeData *clipboard, QWidget *parent = nullptr);

    std::optional<storage::Id<storage::Article>> imported() const { return m_imported; }

    void accept() override;

private:
    void showFormat();
    storage::Result<app::ReadArticle> readPasted() const;

    storage::Project &m_project;
    QString m_html;
    QString m_plain;
    std::optional<storage::Id<storage::Article>> m_imported;
    QLineEdit *m_title;
    QComboBox *m_format;
    QPlainTextEdit *m_text;
    QLabel *m_hint;
    QPushButton *m_add;
};

} // namespace ui
