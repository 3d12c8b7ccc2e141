#include "ui/settings/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace ui {

namespace {

const QString themeKey = QStringLiteral("window/theme");
const QString languageKey = QStringLiteral("window/language");
const QString serifKey = QStringLiteral("reading/serif");
const QString zoomKey = QStringLiteral("reading/zoom");
const QString findCaseKey = QStringLiteral("find/matchCase");
const QString findWordsKey = QStringLiteral("find/wholeWords");
const QString cuesKey = QStringLiteral("article/cues");
const QString litCuesKey = QStringLiteral("article/litCues");
const QString suggestionsKey = QStringLiteral("article/suggestions");
const QString shownSuggestionsKey = QStringLiteral("article/shownSuggestions");
const QString analystKey = QStringLiteral("analyst/name");
const QString keysGroup = QStringLiteral("keys/");
const QString columnsGroup = QStringLiteral("columns");
const QString recentKey = QStringLiteral("projects/recent");
constexpr qsizetype recentLimit = 10;

} // namespace

ThemeChoice Settings::theme() const
{
    return themeChoiceNamed(QSettings().value(themeKey).toString());
}

void Settings::setTheme(ThemeChoice choice)
{
    QSettings().setValue(themeKey, nameOf(choice));
}

QString Settings::language() const
{
    return QSettings().value(languageKey).toString();
}

void Settings::setLanguage(const QString &code)
{
    QSettings().setValue(languageKey, code);
}

bool Settings::usesSerif() const
{
    return QSettings().value(serifKey, true).toBool();
}

void Settings::setUsesSerif(bool serif)
{
    QSettings().setValue(serifKey, serif);
}

int Settings::zoom() const
{
    return QSettings().value(zoomKey, 100).toInt();
}

void Settings::setZoom(int percent)
{
    QSettings().setValue(zoomKey, percent);
}

app::FindOptions Settings::findOptions() const
{
    const QSettings settings;
    return {settings.value(findCaseKey).toBool(), settings.value(findWordsKey).toBool()};
}

bool Settings::showsCues() const
{
    return QSettings().value(cuesKey, true).toBool();
}

void Settings::setShowsCues(bool shows)
{
    QSettings().setValue(cuesKey, shows);
}

QStringList Settings::litCues() const
{
    return QSettings()
        .value(litCuesKey, QStringList{QStringLiteral("said"), QStringLiteral("figure")})
        .toStringList();
}

void Settings::setLitCues(const QStringList &kinds)
{
    QSettings().setValue(litCuesKey, kinds);
}

bool Settings::showsSuggestions() const
{
    return QSettings().value(suggestionsKey, true).toBool();
}

void Settings::setShowsSuggestions(bool shows)
{
    QSettings().setValue(suggestionsKey, shows);
}

QStringList Settings::shownSuggestions() const
{
    return QSettings().value(shownSuggestionsKey).toStringList();
}

void Settings::setShownSuggestions(const QStringList &names)
{
    QSettings().setValue(shownSuggestionsKey, names);
}

void Settings::setFindOptions(app::FindOptions options)
{
    QSettings settings;
    settings.setValue(findCaseKey, options.matchesCase);
    settings.setValue(findWordsKey, options.wholeWords);
}

QString Settings::analystName() const
{
    return QSettings().value(analystKey).toString();
}

void Settings::setAnalystName(const QString &name)
{
    QSettings().setValue(analystKey, name);
}

QStringList Settings::recentProjects() const
{
    return QSettings().value(recentKey).toStringList();
}

void Settings::addRecentProject(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList recent = recentProjects();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    QSettings().setValue(recentKey, QStringList(recent.mid(0, recentLimit)));
}

void Settings::removeRecentProject(const QString &path)
{
    QStringList recent = recentProjects();
    recent.removeAll(QFileInfo(path).absoluteFilePath());
    QSettings().setValue(recentKey, recent);
}

void Settings::clearRecentProjects()
{
    QSettings().remove(recentKey);
}

QString Settings::folder(const QString &kind) const
{
    const QString folder = QSettings().value(QStringLiteral("folders/") + kind).toString();
    if (!folder.isEmpty() && QDir(folder).exists())
        return folder;
    // A folder that is not there would be taken for the name of a file.
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

void Settings::setFolder(const QString &kind, const QString &folder)
{
    QSettings().setValue(QStringLiteral("folders/") + kind, folder);
}

std::optional<QString> Settings::keys(const QString &action) const
{
    const QVariant keys = QSettings().value(keysGroup + action);
    // A settings file reads a text that has a comma in it as a list.
    return keys.isValid() ? std::optional(keys.toStringList().join(u',')) : std::nullopt;
}

void Settings::setKeys(const QString &action, const std::optional<QString> &keys)
{
    if (keys)
        QSettings().setValue(keysGroup + action, *keys);
    else
        QSettings().remove(keysGroup + action);
}

QHash<QString, QString> Settings::columnMappings() const
{
    QSettings settings;
    settings.beginGroup(columnsGroup);
    QHash<QString, QString> mappings;
    for (const QString &key : settings.childKeys())
        mappings.insert(key, settings.value(key).toString());
    return mappings;
}

void Settings::setColumnMapping(const QString &key, const std::optional<QString> &mapping)
{
    QSettings settings;
    settings.beginGroup(columnsGroup);
    if (mapping)
        settings.setValue(key, *mapping);
    else
        settings.remove(key);
}

QByteArray Settings::bytes(const QString &key) const
{
    return QSettings().value(key).toByteArray();
}

void Settings::setBytes(const QString &key, const QByteArray &value)
{
    QSettings().setValue(key, value);
}

} // namespace ui
