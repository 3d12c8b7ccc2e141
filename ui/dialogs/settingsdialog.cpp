#include "ui/dialogs/settingsdialog.h"

#include "ui/cues/cuespage.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLocale>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

const QString geometryKey = QStringLiteral("settings/geometry");

} // namespace

QList<Language> languages()
{
    QList<Language> found{{QStringLiteral("en"), QStringLiteral("English")}};
    const QStringList files =
        QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("sayso_*.qm")}, QDir::Files);
    for (const QString &file : files) {
        const QString code = file.mid(6, file.size() - 9);
        if (code == QLatin1String("en"))
            continue;
        QString name = QLocale(code).nativeLanguageName();
        name[0] = name[0].toUpper();
        found.append({code, name});
    }
    return found;
}

SettingsDialog::SettingsDialog(const Cues &cues, QWidget *parent)
    : QDialog(parent),
      m_language(new QComboBox),
      m_theme(new QComboBox),
      m_font(new QComboBox),
      m_cues(new CuesPage(cues.project, cues.sample)),
      m_pages(new QTabWidget)
{
    setWindowTitle(tr("Settings"));
    m_pages->addTab(makeGeneral(), tr("&General"));
    m_pages->addTab(m_cues, tr("C&ues"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buttons);
    resize(640, 420);
    restoreGeometry(Settings().bytes(geometryKey));
    m_language->setFocus();
}

QWidget *SettingsDialog::makeGeneral()
{
    const Settings settings;
    m_language->addItem(tr("As the system"), QString());
    for (const Language &language : languages())
        m_language->addItem(language.name, language.code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language())));

    m_theme->addItem(tr("As the system"), nameOf(ThemeChoice::System));
    m_theme->addItem(tr("Light"), nameOf(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), nameOf(ThemeChoice::Dark));
    m_theme->addItem(tr("High contrast, light"), nameOf(ThemeChoice::HighContrastLight));
    m_theme->addItem(tr("High contrast, dark"), nameOf(ThemeChoice::HighContrastDark));
    m_theme->setCurrentIndex(m_theme->findData(nameOf(settings.theme())));

    m_font->addItem(tr("Serif, for reading"), true);
    m_font->addItem(tr("As the window"), false);
    m_font->setCurrentIndex(m_font->findData(settings.usesSerif()));

    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(tr("&Theme:"), m_theme);
    form->addRow(tr("&Font of the article:"), m_font);
    return page;
}

void SettingsDialog::accept()
{
    Settings settings;
    settings.setLanguage(m_language->currentData().toString());
    settings.setTheme(themeChoiceNamed(m_theme->currentData().toString()));
    settings.setUsesSerif(m_font->currentData().toBool());
    QDialog::accept();
}

void SettingsDialog::done(int result)
{
    Settings().setBytes(geometryKey, saveGeometry());
    QDialog::done(result);
}

} // namespace ui
