#pragma once

#include "ui/settings/settings.h"

#include <QDialog>

class QComboBox;

namespace ui {

/// A language the window can speak: its code and its own name.
struct Language
{
    QString code;
    QString name;
};
/// English and every translation that is in the program.
QList<Language> languages();

/// Language, theme and reading font. accept() writes them to the settings; the caller applies them.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(QWidget *parent = nullptr);

    void accept() override;

private:
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_font;
};

} // namespace ui
