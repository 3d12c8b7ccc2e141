#pragma once

#include "ui/cues/cuesample.h"
#include "ui/settings/settings.h"

#include <QDialog>

class QComboBox;
class QTabWidget;

namespace ui {

/// A language the window can speak: its code and its own name.
struct Language
{
    QString code;
    QString name;
};
/// English and every translation that is in the program.
QList<Language> languages();

class CuesPage;

/// Language, theme and reading font, and on another page the definitions of cues. accept() writes
/// the first to the settings; the caller applies them. What is done on the page of cues is done at
/// once.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// What the page of cues needs: see CuesPage.
    struct Cues
    {
        QString project;
        CueSample sample = CueSample::ofTheProgram();
    };
    explicit SettingsDialog(const Cues &cues, QWidget *parent = nullptr);

    CuesPage *cuesPage() const { return m_cues; }

    void accept() override;
    void done(int result) override;

private:
    QWidget *makeGeneral();

    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_font;
    CuesPage *m_cues;
    QTabWidget *m_pages;
};

} // namespace ui
